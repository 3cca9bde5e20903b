"""Invoices without a due date: they are due by their customer's usual terms."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from statistics import median_low

from msgspec import Struct

from app.domain.money import Money
from app.propose.forecast.records import Receivable


class Undated(Struct, frozen=True):
    """An invoice as a ledger or a file gives it; ``due_on`` is None where none was written."""

    id: str
    customer_id: str
    issued_on: date
    due_on: date | None
    amount: Money
    paid_on: date | None = None


def with_due_dates(invoices: Sequence[Undated], as_of: date) -> list[Receivable]:
    """The same invoices, each with a due date.

    Where there is none, the customer's median days between issue and due date hold, else everyone's, else
    it is due on its issue. What is issued after ``as_of`` teaches nothing.
    """
    terms: defaultdict[str, list[int]] = defaultdict(list)
    for one in invoices:
        if one.due_on is not None and one.issued_on <= as_of:
            terms[one.customer_id].append((one.due_on - one.issued_on).days)
    everyone = median_low([days for each in terms.values() for days in each] or [0])
    usual = {customer: median_low(days) for customer, days in terms.items()}
    return [
        Receivable(
            one.id,
            one.customer_id,
            one.issued_on,
            one.due_on or _later(one.issued_on, usual.get(one.customer_id, everyone)),
            one.amount,
            one.paid_on,
        )
        for one in invoices
    ]


def _later(day: date, days: int) -> date:
    last = date.max.toordinal()
    return date.fromordinal(min(max(day.toordinal() + days, 1), last))
