"""Stripe's request rates: by account, by endpoint; and the month's reads (wire/stripe.md 3.6)."""

import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from datetime import date, timedelta

PER_ACCOUNT = {True: 100, False: 25}
"""Calls a second, live and in a sandbox."""
PER_ENDPOINT = 25


class Limits:
    """Sliding seconds over the calls let through; ``monotonic`` tells the time they are counted in."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.monotonic = monotonic
        self._calls: dict[str, deque[float]] = defaultdict(deque)

    def refusal(self, endpoint: str, *, is_live: bool = False) -> str:
        """Why a call may not pass now, in Stripe's words; empty when it may, and then it counts."""
        at = self.monotonic()
        for name, most, reason in (
            ("", PER_ACCOUNT[is_live], "global-rate"),
            (endpoint, PER_ENDPOINT, "endpoint-rate"),
        ):
            calls = self._calls[name]
            while calls and calls[0] <= at - 1.0:
                calls.popleft()
            if len(calls) >= most:
                return reason
        for name in ("", endpoint):
            self._calls[name].append(at)
        return ""


class ReadCounter:
    """GETs by day: on average at most 500 a transaction over 30 days, and 10,000 in any case."""

    def __init__(self) -> None:
        self._days: Counter[date] = Counter()

    @property
    def total(self) -> int:
        """All there ever were."""
        return self._days.total()

    def count(self, day: date) -> None:
        """One more GET."""
        self._days[day] += 1

    def state(self, today: date, transactions: int) -> dict[str, int]:
        """What counts today, and what is allowed."""
        first = today - timedelta(days=29)
        used = sum(count for day, count in self._days.items() if day >= first)
        return {"used": used, "allowed": max(10_000, 500 * transactions)}
