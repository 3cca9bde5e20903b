"""What is odd only by evidence: a day of the week, a round amount, that a customer's invoices never had."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from app.domain.documents import Invoice, Line
from app.domain.money import exponent
from app.propose.close.month import Anomaly, MonthBooks, Oddity, of_invoice, posted, sold_lines, worded

_DAYS = 15
"""Earlier invoices of a customer on working days before one on a weekend is odd."""
_WORKING = 0.02
"""The share of all invoices of the year that may lie on weekends where nobody works then."""
_AMOUNTS = 12
"""Earlier amounts of a customer that were never round before a round one is odd."""
_HUNDRED, _ROUND = 100, 500
"""In major units: what earlier amounts were never a multiple of, and what a round one is."""
_SATURDAY = 5


def weekends(books: MonthBooks) -> Iterator[Anomaly]:
    """Invoices dated on a weekend, to a customer who never had one then, where nobody bills on weekends."""
    before: dict[str, list[Invoice]] = defaultdict(list)
    for invoice in posted(books):
        if invoice.issued_on < books.first:
            before[invoice.customer_id].append(invoice)
    every = [one for ones in before.values() for one in ones]
    on_weekends = sum(map(_is_weekend, every))
    if not every or on_weekends > _WORKING * len(every):
        return
    for invoice in posted(books):
        earlier = before[invoice.customer_id]
        if not books.has(invoice.issued_on) or not _is_weekend(invoice) or len(earlier) < _DAYS:
            continue
        if not any(map(_is_weekend, earlier)):
            text = (
                f"invoice {invoice.number} is dated on {invoice.issued_on:%A}, {invoice.issued_on}; none of "
                f"the {len(earlier)} before to {books.customer(invoice.customer_id)} was on a weekend, and "
                f"{on_weekends} of {len(every)} to all"
            )
            yield of_invoice(Oddity.WEEKEND, invoice, text)


def round_amounts(books: MonthBooks) -> Iterator[Anomaly]:
    """A round line without hours and price behind it, where a customer's were never round for the same."""
    sold = sold_lines(books)
    for invoice, line in sold.fresh:
        earlier = sold.earlier(invoice, line)
        if len(earlier) >= _AMOUNTS and _is_round(line, _ROUND) and not _is_reckoned(line, earlier):
            if any(_is_round(one, _HUNDRED) and _is_lump(one) for one in earlier):
                continue
            text = (
                f"invoice {invoice.number} bills a round {worded(line.amount)} for "
                f"{line.description or line.item_id}; of the {len(earlier)} amounts before to "
                f"{books.customer(invoice.customer_id)} none was a round sum without a price behind it"
            )
            yield of_invoice(Oddity.ROUND, invoice, text)


def _is_weekend(invoice: Invoice) -> bool:
    return invoice.issued_on.weekday() >= _SATURDAY


def _is_round(line: Line, major: int) -> bool:
    unit: int = major * 10 ** exponent(line.amount.currency)
    return line.amount.minor % unit == 0


def _is_reckoned(line: Line, earlier: Sequence[Line]) -> bool:
    """Whether it is so many of something at a price that was billed before."""
    prices = {_decimal(one.unit_price) for one in earlier}
    return not _is_lump(line) and _decimal(line.unit_price) in prices


def _is_lump(line: Line) -> bool:
    """Whether it is one sum: hours times a price come out round by chance."""
    return _decimal(line.quantity) in {Decimal(0), Decimal(1)}


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text or "0")
    except InvalidOperation:
        return Decimal(0)
