"""The stand-ins' clock: real time, or a fixed instant that moves on one second with every write."""

import time as seconds
from datetime import UTC, date, datetime, time, timedelta

_HOUR = time(18, 0, tzinfo=UTC)
"""A fixed day is taken at ten in the morning on the Pacific coast: the same date there and in UTC."""


class Clock:
    """Tells the time in UTC. ``start`` given: fixed there, moved only by ``tick`` and ``advance``.

    ``is_simulated``: limits, too, count the seconds of this clock instead of real ones.
    """

    def __init__(self, start: datetime | None = None, *, is_simulated: bool = False) -> None:
        self._fixed = start
        self._is_simulated = is_simulated
        self._ahead = timedelta()
        self._pinned: datetime | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether time stands still between writes."""
        return self._fixed is not None

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        if self._pinned is not None:
            return self._pinned
        if self._fixed is not None:
            return self._fixed
        return datetime.now(UTC) + self._ahead

    def monotonic(self) -> float:
        """Seconds that only go forward, for limits."""
        return self.now().timestamp() if self._is_simulated else seconds.monotonic()

    def sleep(self, pause: float) -> None:
        """Let simulated time pass."""
        self.advance(timedelta(seconds=pause))

    def tick(self) -> None:
        """Move a fixed clock on by a second; real and simulated time move by themselves."""
        if self._fixed is not None and not self._is_simulated:
            self._fixed += timedelta(seconds=1)

    def advance(self, by: timedelta) -> None:
        """Jump ahead, for tests of tokens that grow old."""
        if self._fixed is not None:
            self._fixed += by
        else:
            self._ahead += by

    def pin(self, at: datetime | None) -> None:
        """Stand at a recorded instant while a journal is replayed; None lets go."""
        self._pinned = at
        if at is not None and self._fixed is not None and at >= self._fixed:
            self._fixed = at


def parse_clock(text: str) -> Clock:
    """A clock from ``real`` or ``fixed:DATE`` (ISO 8601 date or instant); ValueError when unreadable."""
    if text == "real":
        return Clock()
    kind, _, day = text.partition(":")
    if kind != "fixed":
        raise ValueError(f"the clock is real or fixed:DATE, not {text!r}")
    if "T" not in day:
        return Clock(datetime.combine(date.fromisoformat(day), _HOUR))
    at = datetime.fromisoformat(day)
    return Clock(at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC))
