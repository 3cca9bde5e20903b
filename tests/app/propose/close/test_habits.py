"""Weekends and round amounts are odd only against what was always otherwise."""

from datetime import date, timedelta

from app.domain.documents import Invoice, Line
from app.domain.money import Money
from app.domain.record import replace
from app.propose.close.anomalies import anomalies
from app.propose.close.month import Anomaly, MonthBooks, Oddity

FIRST, LAST = date(2026, 10, 1), date(2026, 10, 31)
MONDAY, SATURDAY = date(2026, 2, 2), date(2026, 10, 10)


def invoice(number: int, on: date, minor: int, customer: str = "c") -> Invoice:
    """An invoice over one line that no hours stand behind."""
    total = Money(minor, "USD")
    lines = (Line(total, "Design", "1"),)
    return Invoice(f"i{number}", "0", str(number), customer, on, on, total, total, lines=lines)


def weekly(count: int, minor: int) -> list[Invoice]:
    """An invoice each Monday, of uneven amounts."""
    return [invoice(n, MONDAY + timedelta(days=7 * n), minor + n) for n in range(count)]


def found(*invoices: Invoice) -> list[Anomaly]:
    """What is odd in October 2026."""
    names = {"customer:c": "Marsh Studio"}
    return list(anomalies(MonthBooks(FIRST, LAST, invoices=invoices, names=names)))


def test_a_weekend_where_nobody_was_ever_billed_then() -> None:
    """With the counts; not with little history, nor where weekends are nothing new."""
    year, slip = weekly(20, 900_37), invoice(99, SATURDAY, 901_11)
    (odd,) = found(*year, slip)
    assert (odd.oddity, odd.remote_id) == (Oddity.WEEKEND, "i99")
    assert "dated on Saturday, 2026-10-10; none of the 20 before to Marsh Studio" in odd.text
    assert "0 of 20 to all" in odd.text
    assert found(*year[:14], slip) == []
    assert found(replace(year[0], issued_on=date(2026, 2, 1)), *year[1:], slip) == []
    shops = [invoice(200 + n, date(2026, 2, 7), 900_37, "d") for n in range(5)]
    assert found(*year, *shops, slip) == [], "others are billed on weekends"


def test_a_round_amount_where_none_ever_was() -> None:
    """Two thousand among uneven amounts; not with hours at the usual price behind it."""
    year, slip = weekly(15, 1900_37), invoice(99, date(2026, 10, 6), 2000_00)
    (odd,) = found(*year, slip)
    assert odd.oddity is Oddity.ROUND
    assert "a round 2,000.00 USD for Design; of the 15 amounts before to Marsh Studio none" in odd.text
    assert found(*year[:11], slip) == []
    even = replace(year[0], lines=(Line(Money(1900_00, "USD"), "", "1"),))
    assert found(even, *year[1:], slip) == []
    hours = (Line(Money(2000_00, "USD"), "Design", "1", "20", "100"),)
    priced = [replace(one, lines=(replace(one.lines[0], unit_price="100"),)) for one in year]
    assert found(*priced, replace(slip, lines=hours)) == []
