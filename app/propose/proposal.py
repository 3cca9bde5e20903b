"""A proposal: one suggested change with its evidence, its tier and the fingerprint of what it rests on.

Payment matches, drafts, follow-ups and reconciliation share one life: put forward, decided by a person,
planned, signed, written, taken back. What they share is the protocol ``Proposal``; the store, the lists, the
decisions, the batch and the delivery know nothing else. A new kind is plugged in at five places:

1. ``app/propose/<kind>/``: a frozen dataclass that is a ``Proposal``, and the pure function that makes
   them. Its fields are kept as JSON; ``candidates`` must be a field of that name, best first: each is one
   whole answer that may be approved as it stands (a match's allocations, a draft's invoice, a message).
   Approving takes ``candidates[0]``; editing keeps another record of the same type with the decision.
2. ``app/store/codec.py``, ``SHAPES``: the kind's dataclass and the type of its candidates.
3. ``app/jobs/propose.py``, ``PROPOSERS``: the job that reads a snapshot, calls the pure function and hands
   the result to ``proposals.replace``.
4. ``app/jobs/batch.py``, ``PLANNERS``: turns an approved candidate into a ``RowDraft``
   (``app/commit/rows.py``): its writes, its premises, the balances it moves, its undo in words.
5. ``app/commands/showing.py``, ``DETAILS``: how ``show`` puts it, where the plain fallback is not enough.

A new kind of document to be taken back is added to ``app/commit/undo.py``, a new write to
``app/domain/writes.py`` and both adapters. No kind needs a column or a table of its own to be listed.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol

from msgspec import Struct

from app.domain.documents import Allocation
from app.domain.money import Money


class ProposalKind(StrEnum):
    """The panel a proposal belongs to."""

    MATCH = "match"
    DRAFT = "draft"
    FOLLOWUP = "followup"
    RECONCILIATION = "reconciliation"


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


class Receipt(Struct, frozen=True):
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


class Evidence(Struct, frozen=True):
    """One reason, for (weight > 0) or against (weight < 0), in log-odds; ``text`` is for a person."""

    code: str
    text: str
    weight: float


class Candidate(Struct, frozen=True):
    """One way to allocate a receipt. ``remainder`` = receipt − sum of allocations (CLI.md)."""

    kind: MatchKind
    allocations: tuple[Allocation, ...]
    remainder: Money
    remainder_as: RemainderAs | None
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    customer_id: str | None = None


class Proposal(Protocol):
    """What every kind of proposal tells of itself; see the module for how a kind is plugged in.

    ``subject`` is the key that decisions are kept under, unique within the kind. ``aspect`` is the kind's own
    word for what it is (a match: exact, partial …), and may change with the books. ``party`` names whom it
    concerns, empty if nobody. ``dated_on`` is the date that the ledger would book it, or the one to order by;
    ``money`` is what it is about. ``withheld`` says why nothing is put forward or why a person should look,
    empty for *ready*. ``fingerprint`` hashes every input that it rests on: same fingerprint, same proposal.
    """

    @property
    def kind(self) -> ProposalKind:
        """The panel it belongs to."""

    @property
    def subject(self) -> str:
        """Its key within the kind."""

    @property
    def aspect(self) -> str:
        """What it is, in the kind's own word."""

    @property
    def tier(self) -> Tier:
        """How it may be signed."""

    @property
    def confidence(self) -> float:
        """How sure it is, 0 to 1."""

    @property
    def party(self) -> str:
        """Whom it concerns, as a person knows them."""

    @property
    def dated_on(self) -> date:
        """The date it would be booked on."""

    @property
    def money(self) -> Money:
        """What it is about."""

    @property
    def candidates(self) -> Sequence[object]:
        """Whole answers, best first; in tier *none* none is chosen."""

    @property
    def withheld(self) -> str:
        """Why a person should look."""

    @property
    def fingerprint(self) -> str:
        """A hash of all that it rests on."""

    @property
    def targets(self) -> Sequence[str]:
        """Remote ids of the invoices and credit notes it names, so that lists can name them by number."""

    def summary(self, numbers: Mapping[str, str]) -> str:
        """What a list shows of the content, in a few words; ``numbers`` are the targets' by id."""

    def words(self, numbers: Mapping[str, str]) -> Iterable[str]:
        """Texts by which a person may look for it."""


class MatchProposal(Struct, frozen=True):
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
    def aspect(self) -> str:
        """How money and invoices fit."""
        return self.match

    @property
    def party(self) -> str:
        """The payer, as the source names them."""
        return self.receipt.payer_name

    @property
    def dated_on(self) -> date:
        """When the money came."""
        return self.receipt.received_on

    @property
    def money(self) -> Money:
        """What is free to allocate."""
        return self.receipt.amount

    @property
    def targets(self) -> tuple[str, ...]:
        """Every document that a candidate allocates to."""
        return tuple(a.target_id for candidate in self.candidates for a in candidate.allocations)

    def summary(self, numbers: Mapping[str, str]) -> str:
        """Numbers of the invoices put forward, short: ``INV-1042`` or ``INV-1042 + 2``."""
        if self.chosen is None or not self.chosen.allocations:
            return ""
        first = self.chosen.allocations[0].target_id
        rest = len(self.chosen.allocations) - 1
        return numbers.get(first, first) + (f" + {rest}" if rest else "")

    def words(self, numbers: Mapping[str, str]) -> tuple[str, ...]:
        """Payer, texts, the source's id and the numbers of all candidates."""
        receipt = self.receipt
        named = (numbers.get(target, "") for target in self.targets)
        return (receipt.payer_name, receipt.reference, receipt.memo, receipt.source_id, *named)

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
