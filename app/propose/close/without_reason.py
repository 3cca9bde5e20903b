"""What a customer was offered, billed and has paid, where they differ and nothing says why.

A difference has a reason where the invoice's words give one, or the offer's are not the invoice's. Offers are
compared item by item, by quantity and by what one of it comes to after all discounts.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from app.domain.documents import (
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    Line,
    Payment,
)
from app.domain.money import Money, exponent
from app.propose.close.month import Anomaly, MonthBooks, Oddity, of_invoice, posted, worded

_REASON = re.compile(
    r"discount|rebate|credit|agreed|extra|additional|change|reduc|good\s?will|correct|adjust|instead|waive"
    r"|rabatt|skonto|nachlass|vereinbar|remise|accord|descuento|acord",
    re.IGNORECASE,
)
"""Words by which an invoice says why it is otherwise than offered or usual."""
_ENOUGH = 8
"""Earlier invoices of a customer without a discount before one is unusual."""
_LEAST = Fraction(1, 200)
"""Less than half a percent of a price is rounding."""
_MOST_KEPT = Fraction(1, 4)
"""More than a quarter open is a payment in part, not a discount taken."""
_PERCENTS = frozenset({1, 2, 3, 4, 5, 10, 15, 20, 25})


def offers_otherwise(books: MonthBooks) -> dict[str, list[Anomaly]]:
    """By the offer's id, what its invoices bill in another quantity or at another price, without a reason."""
    known = {one.remote_id: one for one in posted(books)}
    found = {}
    for estimate in books.estimates:
        made = [known.get(key) for key in estimate.invoice_ids]
        invoices = [one for one in made if one is not None]
        whole = len(invoices) == len(made) and estimate.status is EstimateStatus.INVOICED
        if whole and invoices and any(books.has(one.issued_on) for one in invoices):
            odd = list(_unlike(estimate, invoices))
            if odd:
                found[estimate.remote_id] = odd
    return found


def _unlike(estimate: Estimate, invoices: Sequence[Invoice]) -> Iterator[Anomaly]:
    offered, billed = _by_item([estimate]), _by_item(invoices)
    if any(_says_why(one) for one in invoices):
        return
    for item in offered.keys() & billed.keys():
        before, now = offered[item], billed[item]
        last = max(invoices, key=lambda one: one.issued_on)
        asked = f"offer {estimate.number} had"
        if before.quantity is None or now.quantity is None or not (before.quantity and now.quantity):
            continue
        if before.quantity != now.quantity:
            text = (
                f"invoice {last.number} bills {_plain(now.quantity)} of {now.name}; "
                f"{asked} {_plain(before.quantity)}, and nothing says why"
            )
            yield of_invoice(Oddity.QUANTITY, last, text)
            continue
        was, is_now = before.minor / before.quantity, now.minor / now.quantity
        if was > 0 and 0 <= is_now < was and (was - is_now) / was >= _LEAST:
            less = f"{float((was - is_now) / was):.1%}"
            each = Money(now.minor, last.total.currency), Money(before.minor, last.total.currency)
            text = (
                f"invoice {last.number} bills {now.name} at {worded(each[0])}, {less} less than the "
                f"{worded(each[1])} of offer {estimate.number}, and nothing says why"
            )
            yield of_invoice(Oddity.DISCOUNT, last, text)


class _Sold:
    """How much of an item documents hold; ``quantity`` is None where a line does not say it."""

    def __init__(self) -> None:
        self.quantity: Fraction | None = Fraction(0)
        self.minor = 0
        self.name = ""

    def add(self, line: Line) -> None:
        """Count a line."""
        quantity = _number(line.quantity)
        is_known = self.quantity is not None and quantity is not None
        self.quantity = self.quantity + quantity if is_known else None  # type: ignore[operator] # as asked
        self.minor += line.amount.minor
        self.name = self.name or line.description or line.item_id or ""


def _by_item(documents: Iterable[Estimate | Invoice]) -> dict[str, _Sold]:
    """What they sell by item; a discount on the whole document is taken off all of it in proportion."""
    found: dict[str, _Sold] = defaultdict(_Sold)
    for document in documents:
        for line in document.lines:
            if line.item_id:
                found[line.item_id].add(line)
    off = sum(line.amount.minor for one in documents for line in one.lines if _is_discount(line))
    whole = sum(each.minor for each in found.values())
    for each in found.values():
        each.minor += int(Fraction(off * each.minor, whole)) if whole else 0
    return found


def _is_discount(line: Line) -> bool:
    return line.amount.minor < 0 and not line.item_id


def _number(text: str) -> Fraction | None:
    try:
        return Fraction(Decimal(text)) if text else None
    except InvalidOperation:
        return None


def _plain(number: Fraction) -> str:
    return f"{float(number):g}"


def _says_why(invoice: Invoice) -> bool:
    """Whether its words give a reason; QuickBooks' own name of a discount's line is none."""
    said = (invoice.memo, invoice.note, *(line.description for line in invoice.lines))
    return any(_REASON.search(each) for each in said if each.strip() != "Discount")


def discounts(books: MonthBooks) -> Iterator[Anomaly]:
    """The first discount of a customer who never had one, on an invoice that does not say why."""
    before: dict[str, list[Invoice]] = defaultdict(list)
    for invoice in posted(books):
        if invoice.issued_on < books.first:
            before[invoice.customer_id].append(invoice)
    for invoice in posted(books):
        earlier = before[invoice.customer_id]
        given = _discount(invoice)
        if not given or not books.has(invoice.issued_on) or _says_why(invoice):
            continue
        if len(earlier) >= _ENOUGH and not any(map(_discount, earlier)):
            amount = worded(Money(given, invoice.total.currency))
            text = (
                f"invoice {invoice.number} takes off {amount}, and does not say why; none of the "
                f"{len(earlier)} before to {books.customer(invoice.customer_id)} took off anything"
            )
            yield of_invoice(Oddity.DISCOUNT, invoice, text)


def _discount(invoice: Invoice) -> int:
    """What it takes off, in minor units: on lines of their own, or off a line's quantity times price."""
    off = 0
    for line in invoice.lines:
        quantity, price = _number(line.quantity), _number(line.unit_price)
        if _is_discount(line):
            off -= line.amount.minor
        elif quantity and price and line.amount.minor > 0:
            gross = quantity * price * 10 ** exponent(line.amount.currency)
            less = int(gross) - line.amount.minor
            off += less if less > 0 and Fraction(less) / gross >= _LEAST else 0
    return off


def short_payments(books: MonthBooks) -> Iterator[Anomaly]:
    """Payments that leave a plain percentage or whole units of their one invoice open, and no terms grant it.

    Only while that is still open: a credit note or an entry for it is the reason.
    """
    invoices = {one.remote_id: one for one in books.invoices}
    for payment in books.payments:
        parts = [one for one in payment.allocations if one.target_kind is DocumentKind.INVOICE]
        invoice = invoices.get(parts[0].target_id) if len(parts) == 1 else None
        if invoice is None or not books.has(payment.received_on) or invoice.total.minor <= 0:
            continue
        left = invoice.total.minor - parts[0].amount.minor
        if left <= 0 or invoice.balance.minor != left or Fraction(left, invoice.total.minor) > _MOST_KEPT:
            continue
        what = _kept(invoice, left)
        if what and not _grants(invoice, payment, books.terms or {}, left):
            yield _short(books, invoice, payment, (left, what))


def _kept(invoice: Invoice, left: int) -> str:
    """What was kept back: a plain percentage, or so many of something; empty where it is neither."""
    percent = Fraction(100 * left, invoice.total.minor)
    if percent in _PERCENTS:
        return f"{int(percent)} % of it"
    for line in invoice.lines:
        quantity, price = _number(line.quantity), _number(line.unit_price)
        if not quantity or not price or quantity.denominator != 1:
            continue
        units = Fraction(left) / (price * 10 ** exponent(line.amount.currency))
        if units.denominator == 1 and 0 < units < quantity:
            return f"{int(units)} of {int(quantity)} {line.description or line.item_id}"
    return ""


def _grants(
    invoice: Invoice, payment: Payment, terms: Mapping[str, tuple[Fraction, int | None]], left: int
) -> bool:
    """Whether its terms let a customer keep that much back so early."""
    percent, days = terms.get(invoice.term_id or "", (Fraction(0), None))
    in_time = days is None or (payment.received_on - invoice.issued_on).days <= days
    return in_time and Fraction(100 * left, invoice.total.minor) <= percent


def _short(books: MonthBooks, invoice: Invoice, payment: Payment, kept: tuple[int, str]) -> Anomaly:
    left, what = worded(Money(kept[0], payment.total.currency)), kept[1]
    who = books.customer(invoice.customer_id)
    text = (
        f"{worded(payment.total)} from {who} on {payment.received_on} leaves {left} of invoice "
        f"{invoice.number} open, just {what}; neither its terms nor a credit says why"
    )
    label = f"Payment of {worded(payment.total)}"
    return Anomaly(
        Oddity.SHORT, DocumentKind.PAYMENT, payment.remote_id, label, text, payment.total
    )  # fmt: skip
