"""``countersign match``: the matcher on plain CSV files, exactly as CLI.md says. No company is needed."""

import csv
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TextIO, TypeVar

from app.domain.documents import DocumentKind
from app.domain.money import Money, parse
from app.domain.parties import Party
from app.errors import BadInput
from app.propose.matching import Alias, OpenCredit, OpenInvoice, Snapshot, propose
from app.propose.proposal import Candidate, Proposal, Receipt, SourceKind, Tier

INVOICE_COLUMNS = (
    *("invoice_id", "invoice_number", "customer_id", "customer_name", "date", "due_date"),
    *("currency", "total", "balance"),
)
PAYMENT_COLUMNS = ("payment_id", "date", "currency", "amount", "payer_name", "reference", "memo")
ALIAS_COLUMNS = ("payer_name", "customer_id")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class MatchSummary:
    """How many payments were read and how many came out in each tier."""

    payments: int
    ready: int
    review: int
    none: int


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of a file: where it stands, and its cells by column."""

    path: Path
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """A cell, empty when the column is not there."""
        return (self.cells.get(column) or "").strip()

    def needed(self, column: str) -> str:
        """A cell that must not be empty."""
        text = self.text(column)
        if not text:
            raise self.bad(column, "is empty")
        return text

    def read(self, column: str, reader: Callable[[str], T]) -> T:
        """A cell through a reader that raises ValueError."""
        try:
            return reader(self.needed(column))
        except ValueError:
            raise self.bad(column, f"“{self.text(column)}” can't be read") from None

    def money(self, column: str, currency: str) -> Money:
        """A cell of decimal text in major units."""
        return self.read(column, lambda text: parse(text, currency))

    def bad(self, column: str, what: str) -> BadInput:
        """The error that names file, line and column."""
        return BadInput(f"{self.path.name}, line {self.line}, column {column}: {what}")


def match_files(invoices: Path, payments: Path, aliases: Path | None, out: TextIO) -> MatchSummary:
    """Match the payments of one file to the invoices of another; a JSON line for each payment, in order.

    Raises BadInput that names the file, the line and the column; nothing is written then.
    """
    bills = list(_rows(invoices, INVOICE_COLUMNS))
    snapshot = Snapshot(
        as_of=max((row.read("date", date.fromisoformat) for row in bills), default=date.min),
        receipts=tuple(_receipt(row) for row in _rows(payments, PAYMENT_COLUMNS)),
        invoices=tuple(_invoice(row) for row in bills if not _is_credit(row)),
        credits=tuple(_credit(row) for row in bills if _is_credit(row)),
        customers=_customers(bills),
        aliases=tuple(_aliases(aliases)),
    )
    _no_repeats(invoices, bills, "invoice_id")
    found = propose(snapshot)
    out.writelines(json.dumps(_line(proposal), ensure_ascii=False) + "\n" for proposal in found)
    tiers = [proposal.tier for proposal in found]
    return MatchSummary(len(found), *(tiers.count(tier) for tier in (Tier.READY, Tier.REVIEW, Tier.NONE)))


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[_Row]:
    """The lines of a CSV file with a header; BadInput when it can't be read or a column is missing."""
    line = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            header = [name.strip() for name in reader.fieldnames or ()]
            reader.fieldnames = header
            for column in columns:
                if column not in header:
                    raise BadInput(f"{path.name}, line 1, column {column}: the column is missing")
            for cells in reader:
                if None in cells:
                    raise BadInput(f"{path.name}, line {reader.line_num}: it has more cells than the header")
                line = reader.line_num + 1
                yield _Row(path, reader.line_num, cells)
    except UnicodeDecodeError as problem:
        raise BadInput(f"{path.name}: it is not UTF-8 (byte {problem.start})") from None
    except csv.Error as problem:
        raise BadInput(f"{path.name}, line {line}: {problem}") from None
    except OSError as problem:
        raise BadInput(f"{path.name} can't be opened", detail=problem.strerror or "") from None


def _currency(row: _Row) -> str:
    code = row.needed("currency").upper()
    if len(code) != 3 or not code.isalpha():
        raise row.bad("currency", f"“{code}” is no ISO 4217 code")
    return code


def _is_credit(row: _Row) -> bool:
    return row.money("balance", _currency(row)).minor < 0


def _invoice(row: _Row) -> OpenInvoice:
    currency = _currency(row)
    percent, days = _terms(row.text("terms"))
    return OpenInvoice(
        id=row.needed("invoice_id"),
        number=row.text("invoice_number"),
        customer_id=row.needed("customer_id"),
        issued_on=row.read("date", date.fromisoformat),
        due_on=row.read("due_date", date.fromisoformat),
        total=row.money("total", currency),
        balance=row.money("balance", currency),
        purchase_order=row.text("reference"),
        discount_percent=percent,
        discount_days=days,
    )


def _credit(row: _Row) -> OpenCredit:
    return OpenCredit(
        id=row.needed("invoice_id"),
        number=row.text("invoice_number"),
        customer_id=row.needed("customer_id"),
        issued_on=row.read("date", date.fromisoformat),
        remaining=-row.money("balance", _currency(row)),
    )


def _terms(text: str) -> tuple[str, int | None]:
    """Percent and days of terms such as "2% 10 Net 30" or "2/10 net 30"; empty without a discount."""
    words = text.lower().replace("%", " ").replace("/", " ").split()
    if len(words) >= 2 and words[0].replace(".", "", 1).isdigit() and words[1].isdigit():
        return words[0], int(words[1])
    return "", None


def _receipt(row: _Row) -> Receipt:
    currency = _currency(row)
    foreign = row.text("fx_currency").upper()
    return Receipt(
        source_kind=SourceKind.BANK_LINE,
        source_id=row.needed("payment_id"),
        version="",
        received_on=row.read("date", date.fromisoformat),
        amount=row.money("amount", currency),
        payer_name=row.text("payer_name"),
        customer_id=row.text("customer_id") or None,
        reference=row.text("reference"),
        memo=row.text("memo"),
        account=row.text("account"),
        fx_amount=row.money("fx_amount", foreign) if foreign and row.text("fx_amount") else None,
    )


def _customers(rows: list[_Row]) -> tuple[Party, ...]:
    found: dict[str, Party] = {}
    for row in rows:
        customer = row.needed("customer_id")
        parent = row.text("parent_customer_id") or None
        found.setdefault(customer, Party(customer, row.text("customer_name"), parent_id=parent))
    return tuple(found.values())


def _aliases(path: Path | None) -> Iterator[Alias]:
    if path is not None:
        for row in _rows(path, ALIAS_COLUMNS):
            yield Alias(row.needed("payer_name"), row.needed("customer_id"))


def _no_repeats(path: Path, rows: list[_Row], column: str) -> None:
    seen: set[str] = set()
    for row in rows:
        if row.text(column) in seen:
            raise row.bad(column, f"“{row.text(column)}” stands twice in {path.name}")
        seen.add(row.text(column))


def _line(proposal: Proposal) -> dict[str, object]:
    chosen, second = proposal.chosen, proposal.runner_up
    shown = chosen or second
    return {
        "payment_id": proposal.receipt.source_id,
        "tier": proposal.tier,
        "confidence": proposal.confidence,
        "allocations": _allocations(chosen),
        "remainder": (chosen.remainder if chosen else proposal.receipt.amount).plain(),
        "remainder_as": chosen.remainder_as if chosen else None,
        "kind": proposal.match,
        "evidence": [
            {"code": reason.code, "text": reason.text, "weight": reason.weight}
            for reason in (shown.evidence if shown else ())
        ],
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
