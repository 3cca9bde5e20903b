"""A draft invoice on paper: what the customer will get, plainly marked as a preview."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field

from app.jobs.paper.receivables import day, size_of
from app.jobs.paper.sheet import PLAIN, SMALLEST, Column, Letterhead, Sheet, wrapped
from app.propose.drafting.draft import DraftInvoice, DraftLine
from app.propose.drafting.totals import EXEMPT, TAXABLE

PREVIEW = "PREVIEW"
_AMERICAN = {TAXABLE: "taxable", EXEMPT: "–"}
_LEAD = (
    "This is a preview by Countersign. The invoice gets its number and its look in the ledger, once it "
    "is signed and written there."
)
_COLUMNS = (
    Column("Description", 4.6),
    Column("Quantity", 1.0, is_figure=True),
    Column("Price", 1.2, is_figure=True),
    Column("Tax", 1.2, is_figure=True),
    Column("Amount", 1.4, is_figure=True),
)


class Surroundings(Struct, frozen=True):
    """What is printed beside the draft: whose it is, where it goes, names of terms and taxes."""

    company: str
    address: str = ""
    term: str = ""
    taxes: Mapping[str, str] = field(default_factory=dict)


def preview(invoice: DraftInvoice, around: Surroundings) -> Sheet:
    """The draft as a sheet to draw; the same draft gives the same bytes."""
    parts = [part.strip() for part in around.address.split(",") if part.strip()]
    recipient = tuple(filter(None, (invoice.customer_name, *parts[:1], ", ".join(parts[1:]))))
    head = Letterhead(around.company, "Invoice", recipient, tuple(_facts(invoice, around)), (_LEAD,))
    sheet = Sheet(head, _COLUMNS, size_of(invoice.currency), mark=PREVIEW)
    room = sheet.width * _COLUMNS[0].share / sum(column.share for column in _COLUMNS) - 8
    for line in invoice.lines:
        _add(sheet, line, around, room)
    sheet.gap()
    for words, figure, is_last in _sums(invoice):
        sheet.total(words, "", "", "", figure, is_strong=is_last)
    for text in filter(None, (invoice.memo,)):
        sheet.gap()
        for part in wrapped(text, PLAIN, SMALLEST, sheet.width):
            sheet.line(part)
    return sheet


def _facts(invoice: DraftInvoice, around: Surroundings) -> Iterator[tuple[str, str]]:
    yield "Number", "given by the ledger"
    yield "Date", day(invoice.issued_on)
    yield "Due", day(invoice.due_on)
    if around.term:
        yield "Terms", around.term
    if invoice.purchase_order:
        yield "Purchase order", invoice.purchase_order


def _add(sheet: Sheet, line: DraftLine, around: Surroundings, room: float) -> None:
    """One line, its words over as many as they need."""
    first, *more = wrapped(line.description, PLAIN, SMALLEST, room) or [""]
    code = line.tax_code_id or ""
    tax = around.taxes.get(code) or _AMERICAN.get(code, code)
    sheet.line(first, line.quantity.replace("-", "−"), line.unit_price, tax, line.amount.grouped())
    for words in more:
        sheet.line(words)


def _sums(invoice: DraftInvoice) -> Iterator[tuple[str, str, bool]]:
    totals = invoice.totals
    yield "Subtotal", totals.subtotal.grouped(), False
    if totals.discount:
        yield "Discount", (-totals.discount).grouped(), False
    if totals.tax:
        yield "Tax, contained" if invoice.rules.is_inclusive else "Tax", totals.tax.grouped(), False
    is_paid_in_part = any(line.is_deposit for line in invoice.lines)
    word = "Balance due" if is_paid_in_part else "Total"
    yield f"{word}, {invoice.currency}", totals.total.grouped(), True
