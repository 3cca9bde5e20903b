"""``countersign match``: the matcher on plain CSV files, exactly as CLI.md says. No company is needed."""

import gc
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TextIO

import msgspec
from msgspec import Struct

from app.domain.documents import DocumentKind
from app.domain.parties import Party
from app.jobs.csv_rows import Sheet
from app.propose.matching import Alias, OpenCredit, OpenInvoice, Snapshot, propose
from app.propose.proposal import Candidate, MatchKind, MatchProposal, Receipt, SourceKind, Tier

INVOICE_COLUMNS = (
    *("invoice_id", "invoice_number", "customer_id", "customer_name", "date", "due_date"),
    *("currency", "total", "balance"),
)
PAYMENT_COLUMNS = ("payment_id", "date", "currency", "amount", "payer_name", "reference", "memo")
ALIAS_COLUMNS = ("payer_name", "customer_id")
_MORE_OF_INVOICES = ("parent_customer_id", "reference", "terms")
_MORE_OF_PAYMENTS = ("customer_id", "account", "fx_amount", "fx_currency")

_WITHOUT_ALLOCATIONS = frozenset({MatchKind.DUPLICATE, MatchKind.REFUND})
_DISCOUNT = re.compile(
    r"(?P<percent>\d{1,2}(?:[.,]\d{1,2})?)\s*(?:%\s*[^\d%]*|[/,]\s*|\s+)(?P<days>\d{1,2})\b(?!\s*%)"
)
"""A percentage, then its days: with a percent sign any words may stand between."""
_DAYS_FIRST = re.compile(
    r"(?P<days>\d{1,2})\s*(?:days|d|tage)?\s*[,:]?\s+(?P<percent>\d(?:[.,]\d{1,2})?)\s*%"
)
_MOST_PERCENT = 10.0


class MatchSummary(Struct, frozen=True):
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
    ledger = _Ledger(Sheet(invoices, INVOICE_COLUMNS, _MORE_OF_INVOICES))
    receipts: dict[str, Receipt] = {}
    sheet = Sheet(payments, PAYMENT_COLUMNS, _MORE_OF_PAYMENTS)
    for cells in sheet:
        receipt = _receipt(sheet, cells)
        if receipts.setdefault(receipt.source_id, receipt) is not receipt:
            raise sheet.bad("payment_id", f"“{receipt.source_id}” stands twice in {sheet.name}")
    return ledger.snapshot(tuple(receipts.values()), tuple(_aliases(aliases)))


class _Ledger:
    """What the invoices' file holds."""

    def __init__(self, sheet: Sheet) -> None:
        self.invoices: list[OpenInvoice] = []
        self.credits: list[OpenCredit] = []
        self._customers: dict[str, Party] = {}
        self._seen: set[str] = set()
        self._sheet = sheet
        for cells in sheet:
            self._add(cells)

    def _add(self, cells: list[str]) -> None:
        """Take in one line; BadInput when it can't be read or its id stood before."""
        sheet = self._sheet
        key, number, customer, name, issued, due, code, whole, still, parent, reference, terms = cells
        currency = sheet.currency("currency", code)
        balance = sheet.money("balance", still, currency)
        sheet.needed("invoice_id", key), sheet.needed("customer_id", customer)
        issued_on, due_on = sheet.day("date", issued), sheet.day("due_date", due)
        total = balance if whole == still else sheet.money("total", whole, currency)
        if key in self._seen:
            raise sheet.bad("invoice_id", f"“{key}” stands twice in {sheet.name}")
        self._seen.add(key)
        if customer not in self._customers:
            self._customers[customer] = Party(customer, name, parent_id=parent or None)
        if balance.minor < 0:
            self.credits.append(OpenCredit(key, number, customer, issued_on, -balance))
            return
        percent, days = _terms(terms)
        self.invoices.append(
            OpenInvoice(
                key, number, customer, issued_on, due_on, total, balance, purchase_order=reference,
                discount_percent=percent, discount_days=days,
            )
        )  # fmt: skip

    def snapshot(self, receipts: tuple[Receipt, ...], aliases: tuple[Alias, ...]) -> Snapshot:
        """The picture for the matcher; its day is the latest invoice's."""
        dated = (one.issued_on for documents in (self.invoices, self.credits) for one in documents)
        return Snapshot(
            as_of=max(dated, default=date.min),
            receipts=receipts,
            invoices=tuple(self.invoices),
            credits=tuple(self.credits),
            customers=tuple(self._customers.values()),
            aliases=aliases,
        )


@lru_cache(maxsize=1_024)
def _terms(text: str) -> tuple[str, int | None]:
    """Percent and days of terms such as "2% 10 Net 30", "2/10, n/30" or "3 % Skonto 14 Tage"."""
    found = _DAYS_FIRST.search(text) or _DISCOUNT.search(text)
    percent = found["percent"].replace(",", ".") if found else ""
    if not found or float(percent) > _MOST_PERCENT:
        return "", None
    return percent, int(found["days"])


def _receipt(sheet: Sheet, cells: list[str]) -> Receipt:
    key, day, code, amount, payer, reference, memo, customer, account, fx_amount, fx_code = cells
    currency = sheet.currency("currency", code)
    sheet.needed("payment_id", key)
    has_foreign = fx_amount and fx_code
    return Receipt(
        source_kind=SourceKind.BANK_LINE,
        source_id=key,
        version="",
        received_on=sheet.day("date", day),
        amount=sheet.money("amount", amount, currency),
        payer_name=payer,
        customer_id=customer or None,
        reference=reference,
        memo=memo,
        account=account,
        fx_amount=sheet.money("fx_amount", fx_amount, sheet.currency("fx_currency", fx_code))
        if has_foreign
        else None,
    )


def _aliases(path: Path | None) -> Iterator[Alias]:
    if path is not None:
        sheet = Sheet(path, ALIAS_COLUMNS)
        for payer, customer in sheet:
            yield Alias(sheet.needed("payer_name", payer), sheet.needed("customer_id", customer))


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
