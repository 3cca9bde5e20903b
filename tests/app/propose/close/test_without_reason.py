"""Quantities, discounts and payments otherwise than offered or granted, unless something says why."""

from datetime import date
from fractions import Fraction

from app.domain.documents import (
    Allocation,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    Line,
    Payment,
)
from app.domain.money import Money
from app.domain.record import replace
from app.propose.close.anomalies import anomalies
from app.propose.close.month import Anomaly, Billed, MonthBooks, Oddity

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
DAY = date(2026, 10, 6)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def hours(quantity: int, price: int = 95, off: int = 0) -> tuple[Line, ...]:
    """So many hours of design; ``off`` cents as a discount's line."""
    line = Line(usd(quantity * price * 100), "Design", "1", str(quantity), str(price))
    return (line, Line(usd(-off), "Discount")) if off else (line,)


def invoice(lines: tuple[Line, ...], number: str = "7", on: date = DAY) -> Invoice:
    """An invoice of these lines."""
    total = usd(sum(line.amount.minor for line in lines))
    return Invoice(f"i{number}", "0", number, "c", on, on, total, total, lines=lines)


def offer(lines: tuple[Line, ...]) -> Estimate:
    """An offer that was billed whole on invoice 7."""
    total = usd(sum(line.amount.minor for line in lines))
    return Estimate(
        "e", "0", "E7", "c", FIRST, total, EstimateStatus.INVOICED, lines=lines, invoice_ids=("i7",)
    )


def found(*invoices: Invoice, **books: object) -> list[Anomaly]:
    """What is odd in October 2026."""
    bills = [Billed(one.remote_id, one.number, "c", one.issued_on, one.total) for one in invoices]
    month = MonthBooks(FIRST, LAST, billed=bills, invoices=invoices, names={"customer:c": "Marsh Studio"})
    return list(anomalies(replace(month, **books)))  # type: ignore[arg-type] # by name


def test_another_quantity_than_offered_is_told_once_and_with_both() -> None:
    """Twelve hours for ten, or eight; with a reason in its words, or billed as offered, nothing."""
    ten = offer(hours(10))
    (odd,) = found(invoice(hours(12)), estimates=[ten])
    assert (odd.oddity, odd.remote_id) == (Oddity.QUANTITY, "i7")
    assert "invoice 7 bills 12 of Design; offer E7 had 10" in odd.text
    (fewer,) = found(invoice(hours(8)), estimates=[ten])
    assert fewer.oddity is Oddity.QUANTITY
    said = replace(invoice(hours(12)), memo="Two extra hours as agreed on the phone")
    assert [one.oddity for one in found(said, estimates=[ten])] == [Oddity.OFFER]
    assert found(invoice(hours(10)), estimates=[ten]) == []


def test_a_discount_that_nobody_offered() -> None:
    """As a lower price, or as a line of its own; what was offered with it is none."""
    (lower,) = found(invoice(hours(10, 76)), estimates=[offer(hours(10))])
    assert lower.oddity is Oddity.DISCOUNT
    assert "20.0% less than the 950.00 USD of offer E7" in lower.text
    (line,) = found(invoice(hours(10, off=95_00)), estimates=[offer(hours(10))])
    assert (line.oddity, "10.0% less" in line.text) == (Oddity.DISCOUNT, True)
    assert found(invoice(hours(10, off=95_00)), estimates=[offer(hours(10, off=95_00))]) == []


def test_the_first_discount_of_a_customer_without_a_reason() -> None:
    """After eight invoices without one; not where they had some before, or where it says why."""
    before = [invoice(hours(n), f"b{n}", date(2026, n, 5)) for n in range(1, 9)]
    (odd,) = found(*before, invoice(hours(10, off=95_00)))
    assert odd.oddity is Oddity.DISCOUNT
    assert "takes off 95.00 USD" in odd.text
    assert "none of the 8 before to Marsh Studio" in odd.text
    assert found(*before[1:], invoice(hours(10, off=95_00))) == []
    used = invoice(hours(9, off=9_00), "b0", date(2026, 9, 5))
    assert found(*before, used, invoice(hours(10, off=95_00))) == []
    why = replace(invoice(hours(10, off=95_00)), memo="Rabatt wie vereinbart")
    assert found(*before, why) == []
    (share,) = found(*before, invoice((replace(hours(10)[0], amount=usd(855_00)),)))
    assert share.oddity is Oddity.DISCOUNT


def paid(minor: int, on: date = DAY) -> Payment:
    """A payment on invoice 7."""
    part = Allocation(DocumentKind.INVOICE, "i7", usd(minor))
    return Payment("p1", "0", "c", on, usd(minor), usd(0), (part,))


def left(minor: int, term: str | None = None, quantity: int = 10) -> Invoice:
    """Invoice 7 over ten hours with so much open."""
    one = invoice(hours(quantity))
    return replace(one, balance=usd(minor), status=InvoiceStatus.OPEN, term_id=term)


def test_a_payment_that_keeps_back_a_plain_part() -> None:
    """Five percent, or one of eleven hours; what terms grant, half of it, or an odd sum is nothing."""
    (percent,) = found(left(47_50), payments=[paid(902_50)])
    assert (percent.oddity, percent.remote_id) == (Oddity.SHORT, "p1")
    assert "902.50 USD from Marsh Studio on 2026-10-06 leaves 47.50 USD of invoice 7" in percent.text
    assert "just 5 % of it" in percent.text
    (hour,) = found(left(95_00, quantity=11), payments=[paid(950_00)])
    assert "just 1 of 11 Design" in hour.text
    terms = {"t": (Fraction(5), 10)}
    assert found(left(47_50, "t"), payments=[paid(902_50)], terms=terms) == []
    (late,) = found(left(47_50, "t"), payments=[paid(902_50, date(2026, 10, 20))], terms=terms)
    assert late.oddity is Oddity.SHORT
    assert found(left(475_00), payments=[paid(475_00)]) == []
    assert found(left(13_37), payments=[paid(936_63)]) == []
    assert found(left(0), payments=[paid(902_50)]) == [], "a credit took the rest"
