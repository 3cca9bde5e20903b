"""``countersign match``: the matcher on plain CSV files, exactly as CLI.md says. No company is needed."""

import gc
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TextIO

import msgspec

from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.parties import Party
from app.jobs.csv_rows import Row, rows
from app.propose.matching import Alias, OpenCredit, OpenInvoice, Snapshot, propose
from app.propose.proposal import Candidate, MatchKind, MatchProposal, Receipt, SourceKind, Tier

INVOICE_COLUMNS = (
    *("invoice_id", "invoice_number", "customer_id", "customer_name", "date", "due_date"),
    *("currency", "total", "balance"),
)
PAYMENT_COLUMNS = ("payment_id", "date", "currency", "amount", "payer_name", "reference", "memo")
ALIAS_COLUMNS = ("payer_name", "customer_id")

_WITHOUT_ALLOCATIONS = frozenset({MatchKind.DUPLICATE, MatchKind.REFUND})
_DISCOUNT = re.compile(
    r"(?P<percent>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%\s*[^\d%]*|[/,]\s*|\s+)(?P<days>\d{1,2})\b(?!\s*%)"
)
"""A percentage, then its days: with a percent sign any words may stand between."""
_DAYS_FIRST = re.compile(
    r"(?P<days>\d{1,2})\s*(?:days|d|tage)?\s*[,:]?\s+(?P<percent>\d(?:[.,]\d{1,2})?)\s*%"
)
_MOST_PERCENT = 10.0


@dataclass(frozen=True, slots=True)
class MatchSummary:
    """How many payments were read and how many came out in each tier."""

    payments: int
    ready: int
    review: int
    none: int


def match_files(invoices: Path, payments: Path, aliases: Path | None, out: TextIO) -> MatchSummary:
    """Match the payments of one file to the invoices of another; a JSON line for each payment, in order.

    Raises BadInput that names the file, the line and the column; nothing is written then.
    """
    with _collector_at_rest():
        found = propose(_snapshot(invoices, payments, aliases), is_brief=True)
        encode = msgspec.json.Encoder().encode
        out.writelines(encode(_line(proposal)).decode() + "\n" for proposal in found)
    tiers = Counter(proposal.tier for proposal in found)
    return MatchSummary(len(found), *(tiers[tier] for tier in (Tier.READY, Tier.REVIEW, Tier.NONE)))


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """No collection of cycles meanwhile: none are made, and looking for them costs a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _snapshot(invoices: Path, payments: Path, aliases: Path | None) -> Snapshot:
    ledger = _Ledger()
    for row in rows(invoices, INVOICE_COLUMNS):
        ledger.add(row)
    receipts: dict[str, Receipt] = {}
    for row in rows(payments, PAYMENT_COLUMNS):
        receipt = _receipt(row)
        if receipts.setdefault(receipt.source_id, receipt) is not receipt:
            raise row.bad("payment_id", f"“{receipt.source_id}” stands twice in {payments.name}")
    return ledger.snapshot(tuple(receipts.values()), tuple(_aliases(aliases)))


class _Ledger:
    """What the invoices' file holds, taken in row by row."""

    def __init__(self) -> None:
        self.invoices: list[OpenInvoice] = []
        self.credits: list[OpenCredit] = []
        self._customers: dict[str, Party] = {}
        self._seen: set[str] = set()
        self._last = date.min

    def add(self, row: Row) -> None:
        """Take in one line; BadInput when it can't be read or its id stood before."""
        currency = row.currency()
        balance = row.money("balance", currency)
        document = _credit(row, balance) if balance.minor < 0 else _invoice(row, balance)
        if document.id in self._seen:
            raise row.bad("invoice_id", f"“{document.id}” stands twice in {row.path.name}")
        self._seen.add(document.id)
        self._last = max(self._last, document.issued_on)
        if isinstance(document, OpenInvoice):
            self.invoices.append(document)
        else:
            self.credits.append(document)
        if document.customer_id not in self._customers:
            parent = row.text("parent_customer_id") or None
            party = Party(document.customer_id, row.text("customer_name"), parent_id=parent)
            self._customers[document.customer_id] = party

    def snapshot(self, receipts: tuple[Receipt, ...], aliases: tuple[Alias, ...]) -> Snapshot:
        """The picture for the matcher; its day is the latest invoice's."""
        return Snapshot(
            as_of=self._last,
            receipts=receipts,
            invoices=tuple(self.invoices),
            credits=tuple(self.credits),
            customers=tuple(self._customers.values()),
            aliases=aliases,
        )


def _invoice(row: Row, balance: Money) -> OpenInvoice:
    percent, days = _terms(row.text("terms"))
    return OpenInvoice(
        id=row.needed("invoice_id"),
        number=row.text("invoice_number"),
        customer_id=row.needed("customer_id"),
        issued_on=row.day("date"),
        due_on=row.day("due_date"),
        total=row.money("total", balance.currency),
        balance=balance,
        purchase_order=row.text("reference"),
        discount_percent=percent,
        discount_days=days,
    )


def _credit(row: Row, balance: Money) -> OpenCredit:
    row.day("due_date"), row.money("total", balance.currency)
    return OpenCredit(
        id=row.needed("invoice_id"),
        number=row.text("invoice_number"),
        customer_id=row.needed("customer_id"),
        issued_on=row.day("date"),
        remaining=-balance,
    )


@lru_cache(maxsize=1_024)
def _terms(text: str) -> tuple[str, int | None]:
    """Percent and days of terms such as "2% 10 Net 30", "2/10, n/30" or "3 % Skonto 14 Tage"."""
    found = _DAYS_FIRST.search(text) or _DISCOUNT.search(text)
    percent = found["percent"].replace(",", ".") if found else ""
    if not found or float(percent) > _MOST_PERCENT:
        return "", None
    return percent, int(found["days"])


def _receipt(row: Row) -> Receipt:
    currency = row.currency()
    has_foreign = row.text("fx_amount") and row.text("fx_currency")
    return Receipt(
        source_kind=SourceKind.BANK_LINE,
        source_id=row.needed("payment_id"),
        version="",
        received_on=row.day("date"),
        amount=row.money("amount", currency),
        payer_name=row.text("payer_name"),
        customer_id=row.text("customer_id") or None,
        reference=row.text("reference"),
        memo=row.text("memo"),
        account=row.text("account"),
        fx_amount=row.money("fx_amount", row.currency("fx_currency")) if has_foreign else None,
    )


def _aliases(path: Path | None) -> Iterator[Alias]:
    if path is not None:
        for row in rows(path, ALIAS_COLUMNS):
            yield Alias(row.needed("payer_name"), row.needed("customer_id"))


def _line(proposal: MatchProposal) -> dict[str, object]:
    chosen, second = proposal.chosen, proposal.runner_up
    shown = chosen or second
    evidence = (
        [{"code": one.code, "text": one.text, "weight": one.weight} for one in shown.evidence]
        if shown
        else []
    )
    if proposal.withheld:
        evidence.insert(0, {"code": "withheld", "text": proposal.withheld, "weight": 0.0})
    return {
        "payment_id": proposal.receipt.source_id,
        "tier": proposal.tier,
        "confidence": proposal.confidence,
        "allocations": _allocations(chosen),
        "remainder": (chosen.remainder if chosen else proposal.receipt.amount).plain(),
        "remainder_as": chosen.remainder_as if chosen else None,
        "kind": proposal.match if chosen or proposal.match in _WITHOUT_ALLOCATIONS else MatchKind.UNMATCHED,
        "evidence": evidence,
        "runner_up": None
        if second is None
        else {"allocations": _allocations(second), "confidence": second.confidence},
    }


def _allocations(candidate: Candidate | None) -> list[dict[str, str]]:
    return [
        {
            "invoice_id": part.target_id,
            "amount": (
                part.amount if part.target_kind is DocumentKind.INVOICE else -abs(part.amount)
            ).plain(),
            "currency": part.amount.currency,
        }
        for part in (candidate.allocations if candidate else ())
    ]
