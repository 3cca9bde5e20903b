"""Small histories to forecast from."""

from datetime import date, timedelta

from app.domain.money import Money
from app.propose.forecast import Forecast, PayDate, Receivable

START = date(2026, 1, 5)
"""A Monday."""


def bill(
    number: int, customer: str, day: int, *, late: int | None, terms: int = 30, currency: str = "USD"
) -> Receivable:
    """An invoice of 100.00 issued ``day`` days after START, paid ``late`` days after due or still open."""
    issued = START + timedelta(days=day)
    due = issued + timedelta(days=terms)
    paid = None if late is None else due + timedelta(days=late)
    return Receivable(f"{customer}-{number}", customer, issued, due, Money(10_000, currency), paid)


def habit(customer: str, late: int, count: int = 40, every: int = 7) -> list[Receivable]:
    """A customer who is always as late, on invoices of one rhythm."""
    return [bill(number, customer, number * every, late=late) for number in range(count)]


def told(found: Forecast, invoice_id: str) -> PayDate:
    """What is told of an invoice."""
    (one,) = [each for each in found.pay_dates if each.invoice_id == invoice_id]
    return one
