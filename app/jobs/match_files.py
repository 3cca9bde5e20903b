"""``countersign match``: the matcher on plain CSV files, exactly as CLI.md says. No company is needed."""

import csv
import gc
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TextIO, TypeVar

import msgspec

from app.domain.documents import DocumentKind
from app.domain.money import Money, parse
from app.domain.parties import Party
from app.errors import BadInput
from app.propose.matching import Alias, OpenCredit, OpenInvoice, Snapshot, propose
from app.propose.proposal import Candidate, MatchKind, MatchProposal, Receipt, SourceKind, Tier

INVOICE_COLUMNS = (
    *("invoice_id", "invoice_number", "customer_id", "customer_name", "date", "due_date"),
    *("currency", "total", "balance"),
)
PAYMENT_COLUMNS = ("payment_id", "date", "currency", "amount", "payer_name", "reference", "memo")
ALIAS_COLUMNS = ("payer_name", "customer_id")

T = TypeVar("T")
_WITHOUT_ALLOCATIONS = frozenset({MatchKind.DUPLICATE, MatchKind.REFUND})
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
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


class _Row:
    """One line of a file: where it stands, and its cells by column."""

    __slots__ = ("_columns", "cells", "line", "path")

    def __init__(self, path: Path, line: int, columns: dict[str, int], cells: list[str]) -> None:
        self.path, self.line, self._columns, self.cells = path, line, columns, cells

    def text(self, column: str) -> str:
        """A cell, empty when the column is not there."""
        place = self._columns.get(column)
        if place is None or place >= len(self.cells):
            return ""
        return self.cells[place].strip()

    def needed(self, column: str) -> str:
        """A cell that must not be empty."""
        text = self.text(column)
        if not text:
            raise self.bad(column, "is empty")
        return text

    def read(self, column: str, reader: Callable[[str], T]) -> T:
        """A cell through a reader that raises ValueError."""
        text = self.needed(column)
        try:
            return reader(text)
        except ValueError:
            raise self.bad(column, f"“{text}” can't be read") from None

    def day(self, column: str) -> date:
        """A cell that is a date, YYYY-MM-DD."""
        return self.read(column, _day)

    def money(self, column: str, currency: str) -> Money:
        """A cell of decimal text in major units."""
        text = self.needed(column)
        try:
            return parse(text, currency)
        except ValueError:
            raise self.bad(column, f"“{text}” can't be read") from None

    def bad(self, column: str, what: str) -> BadInput:
        """The error that names file, line and column."""
        return BadInput(f"{self.path.name}, line {self.line}, column {column}: {what}")


@lru_cache(maxsize=4_096)
def _day(text: str) -> date:
    if not _DAY.fullmatch(text):  # fromisoformat alone also reads weeks and days without dashes
        raise ValueError(text)
    return date.fromisoformat(text)


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
    for row in _rows(invoices, INVOICE_COLUMNS):
        ledger.add(row)
    receipts: dict[str, Receipt] = {}
    for row in _rows(payments, PAYMENT_COLUMNS):
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

    def add(self, row: _Row) -> None:
        """Take in one line; BadInput when it can't be read or its id stood before."""
        currency = _currency(row)
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


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[_Row]:
    """The lines of a CSV file with a header; BadInput when it can't be read or a column is missing."""
    line = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = [name.strip() for name in next(reader, [])]
            for column in columns:
                if column not in header:
                    raise BadInput(f"{path.name}, line 1, column {column}: the column is missing")
            places = {name: place for place, name in reversed(list(enumerate(header)))}
            for cells in reader:
                if len(cells) > len(header):
                    raise BadInput(f"{path.name}, line {reader.line_num}: it has more cells than the header")
                line = reader.line_num + 1
                if cells:
                    yield _Row(path, reader.line_num, places, cells)
    except UnicodeDecodeError as problem:
        raise BadInput(f"{path.name}: it is not UTF-8 (byte {problem.start})") from None
    except csv.Error as problem:
        raise BadInput(f"{path.name}, line {line}: {problem}") from None
    except OSError as problem:
        raise BadInput(f"{path.name} can't be opened", detail=problem.strerror or "") from None


def _currency(row: _Row, column: str = "currency") -> str:
    text = row.needed(column)
    try:
        return _code(text)
    except ValueError:
        raise row.bad(column, f"“{text}” is no ISO 4217 code") from None


@lru_cache(maxsize=256)
def _code(text: str) -> str:
    if len(text) != 3 or not text.isascii() or not text.isalpha():
        raise ValueError(text)
    return text.upper()


def _invoice(row: _Row, balance: Money) -> OpenInvoice:
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


def _credit(row: _Row, balance: Money) -> OpenCredit:
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


def _receipt(row: _Row) -> Receipt:
    currency = _currency(row)
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
        fx_amount=row.money("fx_amount", _currency(row, "fx_currency")) if has_foreign else None,
    )


def _aliases(path: Path | None) -> Iterator[Alias]:
    if path is not None:
        for row in _rows(path, ALIAS_COLUMNS):
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
