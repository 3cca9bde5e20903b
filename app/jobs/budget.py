"""The API budget: what a job will cost and has cost, and slowing down before a service would block us."""

from app.commit.plan import Plan
from app.domain.budget import CallBudget
from app.domain.documents import DocumentKind
from app.domain.record import replace
from app.errors import AllowanceSpent
from app.jobs.metering import used
from app.jobs.workplace import Workplace
from app.ports import CallKind, Cancel, Ledger, Processor
from app.store import mirror, usage

RESERVE = 20
"""Percent of a day's or month's calls that reading leaves for commits (wire/xero.md 4)."""

CAREFUL_FROM = 60
"""Percent used from which reading slows down (wire/stripe.md 3.6)."""

LONGEST_PAUSE_S = 5.0

_MADE = (CallKind.READ, CallKind.WRITE)


def sync_budget(place: Workplace, source: Ledger | Processor) -> CallBudget:
    """What the next sync of a source will cost, and where its calls stand now."""
    day = place.clock.now().date()
    with place.company.reader() as conn:
        expected = source.expected_calls(mirror.cursor(conn, source.service))
        return replace(used(conn, source.service, source.title, source.allowances, day), expected=expected)


def calls_made(place: Workplace, source: Ledger | Processor) -> int:
    """All calls of this month that the file has counted, reads and writes."""
    day = place.clock.now().date()
    with place.company.reader() as conn:
        return sum(usage.in_month(conn, source.service, kind, day) for kind in _MADE)


def commit_budget(place: Workplace, ledger: Ledger, plan: Plan, made_before: int) -> CallBudget:
    """What carrying a plan out and checking it took, beside what it was thought to take."""
    start = sync_budget(place, ledger)
    expected, made = start.expected + commit_calls(plan), calls_made(place, ledger)
    return replace(start, expected=expected, spent=made - made_before)


def commit_calls(plan: Plan) -> int:
    """About how many calls a plan needs: each write, and the reads of its premises before it."""
    # Customers are read many at a time, and not anew before each write.
    kinds = ({premise.kind for premise in row.premises} - {DocumentKind.CUSTOMER} for row in plan.rows)
    return sum(len(row.writes) * (1 + len(read)) for row, read in zip(plan.rows, kinds, strict=True))


class Thrift:
    """Holds a sync back when its service's allowance runs low, and stops it before commits would suffer."""

    def __init__(
        self, place: Workplace, source: Ledger | Processor, start: CallBudget, cancel: Cancel
    ) -> None:
        self._place = place
        self._source = source
        self._start = start
        self._cancel = cancel

    def now(self) -> CallBudget:
        """The budget with what this job has spent; its calls are not in the file yet.

        Limits are read again: a service may tell them with its first answer.
        """
        spent = self._place.tally.count_of(self._source.service)
        allowed = self._source.allowances
        today = self._start.today + spent
        if allowed.per_day is not None and allowed.remaining_today is not None:
            today = max(today, allowed.per_day - allowed.remaining_today)
        return replace(
            self._start,
            spent=spent,
            today=today,
            day_limit=allowed.per_day,
            month=self._start.month + spent,
            month_limit=allowed.per_month,
            tier=allowed.tier,
        )

    def before_more(self) -> None:
        """Pause or stop before another page is asked for. Raises AllowanceSpent; what was read is kept."""
        used_up, most = self.now().percent, 100 - RESERVE
        if used_up >= most:
            raise AllowanceSpent(
                f"{self._source.title}'s calls are nearly used up; the rest is kept for commits",
                remedy="Sync again tomorrow or next month; what was read is kept, and signing still works.",
            )
        if used_up > CAREFUL_FROM:
            self._cancel.sleep(LONGEST_PAUSE_S * (used_up - CAREFUL_FROM) / (most - CAREFUL_FROM))
