"""The read allowance: 500 GETs a transaction over 30 days, at least 10,000 (wire/stripe.md 3.6).

Up to three fifths of it reads go at full pace. Beyond, what is left is spread over the rest of the window:
each day gets its share, and reads past the share wait. At the end of it nothing is read any more. Writes are
free.
"""

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.errors import AllowanceSpent

FLOOR = 10_000
PER_TRANSACTION = 500
WINDOW_DAYS = 30
CALM = 0.6
"""Up to this part of the allowance nothing is held back."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Spending:
    """What the account has used up: reads by UTC day and transactions, both of the last 30 days."""

    reads: Mapping[date, int] = field(default_factory=dict)
    transactions: int = 0

    @property
    def allowance(self) -> int:
        """Reads allowed in any 30 days."""
        return max(FLOOR, PER_TRANSACTION * self.transactions)

    def within(self, today: date) -> dict[date, int]:
        """The reads that still count on a day."""
        first = today - timedelta(days=WINDOW_DAYS - 1)
        return {day: count for day, count in self.reads.items() if count and first <= day <= today}

    def share(self, today: date) -> int:
        """How many reads a day may have, at most all that is left.

        Spread until the oldest reads no longer count and make room again.
        """
        counted = self.within(today)
        before = sum(count for day, count in counted.items() if day < today)
        left = max(0, self.allowance - before)
        if before + counted.get(today, 0) < self.allowance * CALM:
            return left
        rest = WINDOW_DAYS - (today - min(counted)).days
        return min(left, math.ceil(left / max(1, rest)))


class ReadBudget:
    """Counts one account's reads against its allowance; thread-safe.

    ``spending`` tells what was kept before; it is asked again by ``renew``.
    """

    def __init__(self, spending: Callable[[], Spending], now: Callable[[], datetime]) -> None:
        self._ask = spending
        self._now = now
        self._lock = threading.Lock()
        self._reads: dict[date, int] = {}
        self._transactions = 0
        self._is_fresh = False

    @property
    def allowance(self) -> int:
        """Reads allowed in any 30 days."""
        return self._spending().allowance

    def renew(self) -> None:
        """Take what is kept by now, unless we have counted more: some of ours may not be kept yet."""
        kept = self._ask()
        with self._lock:
            for day, count in kept.reads.items():
                self._reads[day] = max(count, self._reads.get(day, 0))
            self._transactions, self._is_fresh = kept.transactions, True

    def count(self) -> None:
        """One read was answered."""
        today = self._now().date()
        with self._lock:
            self._reads[today] = self._reads.get(today, 0) + 1

    def check(self) -> None:
        """Raise AllowanceSpent when no read is left."""
        spending = self._spending()
        if sum(spending.within(self._now().date()).values()) >= spending.allowance:
            raise AllowanceSpent(
                remedy="Reading starts again as older reads leave the last 30 days; writing goes on."
            )

    def pause(self) -> float:
        """Seconds the next read should wait: none within the day's share, then evenly until midnight."""
        spending, now = self._spending(), self._now()
        today = now.date()
        share, used = spending.share(today), spending.reads.get(today, 0)
        if used < share:
            return 0.0
        return _DAY.total_seconds() / max(1, share)

    def _spending(self) -> Spending:
        if not self._is_fresh:
            self.renew()
        with self._lock:
            return Spending(dict(self._reads), self._transactions)
