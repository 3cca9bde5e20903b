"""A table from its rows to its statements: find the layout where none is given, read, settle the signs."""

from collections.abc import Sequence

from app.domain.record import replace
from app.domain.statements import ColumnRole, DateOrder, Statement, TableLayout
from integrations.bank_files import dates
from integrations.bank_files.findings import Findings
from integrations.bank_files.table import columns, lines
from integrations.bank_files.table.grid import Row, dialect, rows

_ORDER_WORDS = {
    DateOrder.DAY_FIRST: "day first",
    DateOrder.MONTH_FIRST: "month first",
    DateOrder.YEAR_FIRST: "year first",
}
_SWAPPED = {ColumnRole.DEBIT: ColumnRole.CREDIT, ColumnRole.CREDIT: ColumnRole.DEBIT}


def text_rows(
    text: str, encoding: str, layout: TableLayout | None, findings: Findings
) -> tuple[list[Row], TableLayout]:
    """The rows of a text, and a layout that knows no columns yet."""
    delimiter, quote = (layout.delimiter, layout.quote) if layout else dialect(text)
    found = rows(text, delimiter, quote, findings)
    return found, TableLayout((), DateOrder.YEAR_FIRST, delimiter=delimiter, encoding=encoding, quote=quote)


def read(
    found: Sequence[Row], base: TableLayout, given: TableLayout | None, findings: Findings
) -> tuple[list[Statement], TableLayout]:
    """The statements of the rows, and the layout they were read by. Raises BankFileUnreadable."""
    if not found:
        raise findings.unreadable("the table is empty")
    if given is not None:
        layout = _placed(given, found)
        reader = lines.TableReader(layout, findings)
        return lines.statements(reader, reader.read(found)), layout
    layout = columns.find(found, base, findings)
    trial = Findings(findings.name, findings.currency)
    reader = lines.TableReader(layout, trial)
    reads = reader.read(found)
    settled, is_swapped = lines.settle_signs(reads, layout)
    if is_swapped:
        roles = tuple(_SWAPPED.get(role, role) for role in settled.roles)
        settled = replace(settled, roles=roles, is_inverted=False)
    if (settled.roles, settled.is_inverted) != (layout.roles, layout.is_inverted):
        trial = Findings(findings.name, findings.currency)
        reader = lines.TableReader(settled, trial)
        reads = reader.read(found)
    findings.take_over(trial)
    _doubts(settled, findings)
    return lines.statements(reader, reads), settled


def _placed(given: TableLayout, found: Sequence[Row]) -> TableLayout:
    """A kept layout, its header looked for again: banks put more or fewer rows above it."""
    if not given.headings:
        return given
    for index, row in enumerate(found[:200]):
        if row.cells == given.headings:
            return replace(given, header_row=index)
    return given


def fits(layout: TableLayout, found: Sequence[Row]) -> bool:
    """Whether a kept layout is meant for these rows: the same headings, or columns alike."""
    if layout.headings:
        return any(row.cells == layout.headings for row in found[:200])
    at = layout.roles.index(ColumnRole.DATE)
    body = [row for row in found[:50] if len(row.cells) > at]
    return (
        bool(body)
        and all(len(row.cells) == len(layout.roles) for row in body)
        and any(dates.looks_like_date(row.cells[at]) for row in body)
    )


def _doubts(layout: TableLayout, findings: Findings) -> None:
    if not layout.is_date_order_certain:
        words = _ORDER_WORDS[layout.date_order]
        findings.doubt(f"the dates could be read in two ways; they are read with the {words}")
    if not layout.is_sign_certain:
        findings.doubt(
            "no amount has a sign and nothing tells money in from money out; all is read as money in"
        )
