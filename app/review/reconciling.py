"""What the Reconcile place shows of one month. Plain records."""

from dataclasses import dataclass
from datetime import date

from app.domain.money import Money
from app.propose.close.checklist import CheckItem
from app.propose.reconciliation import Cause, Difference, PayoutTie


@dataclass(frozen=True, slots=True)
class Bridge:
    """One account in one currency: the gap between the ledger and the other side, and what makes it.

    ``causes`` are the largest first; ``unexplained`` is what they leave, nothing if all is well.
    """

    account: str
    gap: Money
    causes: tuple[tuple[Cause, Money], ...]
    unexplained: Money


@dataclass(frozen=True, slots=True)
class MonthView:
    """One month: its bridges, the differences that touch it, its payouts and its close.

    ``months`` are those that have anything to compare, the first day of each, the latest first.
    """

    first: date
    months: tuple[date, ...]
    bridges: tuple[Bridge, ...]
    differences: tuple[Difference, ...]
    payouts: tuple[PayoutTie, ...]
    items: tuple[CheckItem, ...]
