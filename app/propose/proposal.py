"""A proposal: one suggested change with its evidence, its tier and the fingerprint of what it rests on."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.documents import Allocation
from app.domain.money import Money


class ProposalKind(StrEnum):
    """The panel a proposal belongs to."""

    MATCH = "match"


class Tier(StrEnum):
    """How a proposal may be signed: in bulk, after a look, or not at all because nothing is put forward."""

    READY = "ready"
    REVIEW = "review"
    NONE = "none"


class SourceKind(StrEnum):
    """Where incoming money was seen."""

    CHARGE = "charge"
    LEDGER_PAYMENT = "ledger_payment"
    BANK_LINE = "bank_line"


class MatchKind(StrEnum):
    """How money and invoices fit (CLI.md, ``kind``)."""

    EXACT = "exact"
    PARTIAL = "partial"
    COMBINED = "combined"
    SHORT = "short"
    OVER = "over"
    DUPLICATE = "duplicate"
    REFUND = "refund"
    UNMATCHED = "unmatched"


class RemainderAs(StrEnum):
    """What a left-over would become."""

    FEE = "fee"
    DISCOUNT = "discount"
    OVERPAYMENT = "overpayment"
    UNAPPLIED = "unapplied"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True)
class Receipt:
    """Money in, from any source, that may pay invoices.

    ``amount`` is what is free to allocate (negative: money out). ``customer_id`` is the ledger's id when the
    source itself names the customer. ``references`` are texts that may carry an invoice number.
    ``deposit_account_id`` is the ledger's account that the money lies on, None where that is not known.
    """

    source_kind: SourceKind
    source_id: str
    version: str
    received_on: date
    amount: Money
    payer_name: str = ""
    payer_email: str = ""
    customer_id: str | None = None
    reference: str = ""
    memo: str = ""
    account: str = ""
    invoice_id: str | None = None
    fx_amount: Money | None = None
    is_blocked: str = ""
    deposit_account_id: str | None = None

    @property
    def subject(self) -> str:
        """The key that decisions are kept under: source kind and source id."""
        return f"{self.source_kind}:{self.source_id}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason, for (weight > 0) or against (weight < 0), in log-odds; ``text`` is for a person."""

    code: str
    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """One way to allocate a receipt. ``remainder`` = receipt − sum of allocations (CLI.md)."""

    kind: MatchKind
    allocations: tuple[Allocation, ...]
    remainder: Money
    remainder_as: RemainderAs | None
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    customer_id: str | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is put forward for one receipt. ``candidates`` are best first; in tier *none* nothing is chosen.

    ``withheld`` says why nothing is put forward or why a person should look, empty for *ready*.
    ``fingerprint`` hashes every input the answer rests on: same fingerprint, same proposal.
    """

    kind: ProposalKind
    receipt: Receipt
    tier: Tier
    match: MatchKind
    confidence: float
    candidates: tuple[Candidate, ...]
    withheld: str
    fingerprint: str

    @property
    def subject(self) -> str:
        """The receipt's key."""
        return self.receipt.subject

    @property
    def chosen(self) -> Candidate | None:
        """The candidate put forward; None in tier *none*."""
        return self.candidates[0] if self.tier is not Tier.NONE and self.candidates else None

    @property
    def runner_up(self) -> Candidate | None:
        """The next best candidate, if there is one."""
        rest = self.candidates[1:] if self.tier is not Tier.NONE else self.candidates
        return rest[0] if rest else None


def fingerprint(*parts: object) -> str:
    """A short stable hash of JSON-able parts."""
    text = json.dumps(parts, sort_keys=True, default=str, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]
