"""What the Reconcile place shows of one month. Plain records."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field

from app.domain.money import Money
from app.propose.close.checklist import CheckItem
from app.propose.close.closed import Balance, ClosedMonth, MonthMoved
from app.propose.close.month import Anomaly
from app.propose.proposal import Tier
from app.propose.reconciliation import Cause, Difference, PayoutTie
from app.review.decision import ProposalState

MOST = 500
"""Differences and payouts of a month that are shown; who has more looks at the report."""


class Bridge(Struct, frozen=True):
    """One account in one currency: the gap between the ledger and the other side, and what makes it.

    ``causes`` are the largest first; ``unexplained`` is what they leave, nothing if all is well.
    """

    account: str
    gap: Money
    causes: tuple[tuple[Cause, Money], ...]
    unexplained: Money


class MonthClose(Struct, frozen=True):
    """How a month's close stands: its items, and what moved in it if it is closed.

    ``balances`` are its figures now; ``names`` call customers and accounts by the ledger's id.
    """

    first: date
    items: tuple[CheckItem, ...]
    closed: ClosedMonth | None = None
    moved: MonthMoved | None = None
    balances: tuple[Balance, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    anomalies: tuple[Anomaly, ...] = ()


class FixState(Struct, frozen=True):
    """How the fix of a difference stands."""

    proposal_id: int
    tier: Tier
    state: ProposalState
    is_yours: bool


class MonthView(Struct, frozen=True):
    """One month: its bridges, the differences that touch it, its payouts and its close.

    ``fixes``: the fix of each record that differs, by the record's id; ``causes``: how many fixes of each
    cause are open, of all months. ``months`` are those that have anything to compare, the first day of each,
    the latest first.
    ``differences`` are at most ``MOST`` of ``difference_count``.
    """

    first: date
    months: tuple[date, ...]
    bridges: tuple[Bridge, ...]
    differences: tuple[Difference, ...]
    difference_count: int
    payouts: tuple[PayoutTie, ...]
    close: MonthClose
    fixes: Mapping[str, FixState] = field(default_factory=dict)
    causes: tuple[tuple[Cause, int], ...] = ()
