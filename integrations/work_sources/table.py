"""A work table from bytes to rows whose cells are asked for by field; whatever can't be read is named."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.record import replace
from app.domain.statements import DateOrder
from app.domain.work import WorkKind
from app.domain.work_files import ColumnMapping, WorkField, WorkRequest
from integrations.bank_files import dates, opening
from integrations.bank_files.amounts import Marks, currency_in
from integrations.bank_files.findings import Findings
from integrations.bank_files.table import workbook
from integrations.bank_files.table.grid import Row, dialect, rows
from integrations.bank_files.values import shown
from integrations.work_sources import words

_HEADER_WITHIN = 30
_KINDS = (WorkKind.ORDER, WorkKind.DEAL, WorkKind.AGREEMENT, WorkKind.TIME, WorkKind.BOOKING)
_DATES = (WorkField.DATE, WorkField.START, WorkField.END_DATE)
_NUMBERS = (
    WorkField.HOURS, WorkField.QUANTITY, WorkField.UNIT_PRICE, WorkField.AMOUNT, WorkField.TOTAL,
)  # fmt: skip


class RowError(ValueError):
    """A cell that can't be used: its column, from 1, and why."""

    def __init__(self, column: int, reason: str) -> None:
        self.column = column
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its columns found. ``currency`` is what a heading names, empty when none does."""

    name: str
    kind: WorkKind
    headings: tuple[str, ...]
    columns: dict[WorkField, int]
    rows: list[Row]
    order: DateOrder
    marks: Marks
    currency: str

    def lines(self) -> Iterator["Line"]:
        """The rows below the header."""
        return (Line(self, row) for row in self.rows)

    @property
    def mapping(self) -> ColumnMapping:
        """Which heading was read as what."""
        return {field: self.headings[at] for field, at in self.columns.items()}


class Line:
    """One row: cells by field."""

    def __init__(self, table: Table, row: Row) -> None:
        self.table, self.row = table, row

    @property
    def place(self) -> str:
        """The row for a person."""
        return f"{self.table.name}, line {self.row.line}"

    def text(self, field: WorkField) -> str:
        """A cell, empty when there is none."""
        at = self.table.columns.get(field)
        return self.row.cells[at] if at is not None and at < len(self.row.cells) else ""

    def first(self, *fields: WorkField) -> str:
        """The first of these that says anything."""
        return next((text for field in fields if (text := self.text(field))), "")

    def full_name(self) -> str:
        """First and last name."""
        return f"{self.text(WorkField.FIRST_NAME)} {self.text(WorkField.LAST_NAME)}".strip()

    def day(self, field: WorkField = WorkField.DATE) -> date:
        """A cell that must hold a date."""
        text = self.text(field)
        try:
            return dates.read(text, self.table.order)
        except ValueError as problem:
            raise self.bad(field, str(problem) if text else "the date is missing") from None

    def number(self, field: WorkField) -> Decimal | None:
        """An exact number, None when the cell is empty."""
        text = self.text(field)
        if not text:
            return None
        try:
            return self.table.marks.number(text.removesuffix("%").strip())
        except ValueError:
            raise self.bad(field, f"“{shown(text)}” is not a number") from None

    def share(self, field: WorkField) -> str:
        """A discount in percent as a share, empty when there is none."""
        found = self.number(field)
        if not found:
            return ""
        if not 0 < found <= 100:
            raise self.bad(field, f"a discount of {plain(found)} % can't be")
        return plain(found / 100)

    def currency(self, *fields: WorkField) -> str:
        """The row's currency, else what an amount is written with, else what a heading names."""
        told = self.text(WorkField.CURRENCY).strip().upper()
        if told:
            if len(told) != 3 or not (told.isascii() and told.isalpha()):
                raise self.bad(WorkField.CURRENCY, f"“{shown(told)}” is no ISO 4217 code")
            return told
        written = next((code for field in fields if (code := currency_in(self.text(field))) != "XXX"), "")
        return written or self.table.currency

    def bad(self, field: WorkField, reason: str) -> RowError:
        """The error of a cell, to be raised."""
        return RowError(self.table.columns.get(field, 0) + 1, reason)


def plain(number: Decimal) -> str:
    """Exact decimal text without idle zeros: 1.50 → 1.5, 100 → 100."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def read(data: bytes, request: WorkRequest, findings: Findings) -> Table:
    """The table of a file's bytes. Raises BankFileUnreadable when no table of work is found."""
    found = _rows(data, findings)
    request = _remembered(found, request)
    at, kind = _header(found, request, findings)
    headings = found[at].cells
    columns = _columns(headings, kind, request, findings)
    body = found[at + 1 :]
    guess = dates.find_order(
        cell for field in _DATES if field in columns for row in body[:2_000]
        if (cell := _cell(row, columns[field])) and dates.looks_like_date(cell)
    ) if body else dates.OrderGuess(DateOrder.YEAR_FIRST, is_certain=True)  # fmt: skip
    if not guess.is_certain:
        findings.doubt(f"the dates could be read in two ways; they are read {_WORDS[guess.order]}")
    numbers = [
        _cell(row, columns[field]) for field in _NUMBERS if field in columns for row in body[:2_000]
    ]  # fmt: skip
    currency = next((code for heading in headings if (code := words.currency_of(heading))), "")
    return Table(findings.name, kind, headings, columns, body, guess.order, Marks.found(numbers), currency)


_WORDS = {
    DateOrder.DAY_FIRST: "day first",
    DateOrder.MONTH_FIRST: "month first",
    DateOrder.YEAR_FIRST: "year first",
}


def _rows(data: bytes, findings: Findings) -> list[Row]:
    if opening.is_workbook(data, findings.name):
        found = max(workbook.sheets(data, findings), key=len, default=[])
    else:
        text, _ = opening.decode(data, findings.name)
        found = rows(text, *dialect(text), findings)
    if not found:
        raise findings.unreadable("the table is empty")
    return found


def _cell(row: Row, at: int) -> str:
    return row.cells[at] if at < len(row.cells) else ""


def _remembered(found: list[Row], request: WorkRequest) -> WorkRequest:
    """The request with what was once said of a table with these headings, where nothing else is said."""
    heads = {row.cells for row in found[:_HEADER_WITHIN]}
    for known in request.known:
        if known.headings in heads and not request.mapping and request.kind in {None, known.kind}:
            return replace(request, kind=known.kind, mapping=known.mapping)
    return request


def _header(found: list[Row], request: WorkRequest, findings: Findings) -> tuple[int, WorkKind]:
    kinds = (request.kind,) if request.kind else _KINDS
    best: tuple[tuple[bool, int, int], int, WorkKind] | None = None
    for at, row in enumerate(found[:_HEADER_WITHIN]):
        for kind in kinds:
            is_enough = words.has_needed(_mapped(row.cells, kind, request), kind)
            scored = ((is_enough, *words.likeness(row.cells, kind)), at, kind)
            if best is None or scored[0] > best[0]:
                best = scored
    assert best is not None, "there is a row at least"
    if not best[0][0]:
        asked = f"a table of {request.kind}s" if request.kind else "time, bookings, deals or orders"
        raise findings.unreadable(
            f"no row heads {asked}; name the kind and the columns", (found[best[1]].line, 1)
        )
    return best[1], best[2]


def _mapped(headings: tuple[str, ...], kind: WorkKind, request: WorkRequest) -> dict[WorkField, int]:
    columns = words.columns(headings, kind)
    for field, heading in request.mapping.items():
        if heading in headings:
            at = headings.index(heading)
            columns = {other: place for other, place in columns.items() if place != at}
            columns[field] = at
    return columns


def _columns(
    headings: tuple[str, ...], kind: WorkKind, request: WorkRequest, findings: Findings
) -> dict[WorkField, int]:
    for heading in request.mapping.values():
        if heading not in headings:
            findings.doubt(f"there is no column “{shown(heading)}”, though the mapping names it")
    return _mapped(headings, kind, request)
