"""How what was billed in advance is earned: a share for each calendar month of the service.

Revenue is earned evenly over the time in which the service is given (IFRS 15, 39 and B18; ASC
606-10-25-31), by whole months, each a like share and those begun or ended within by their days, or by days.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from math import lcm

from msgspec import Struct

from app.domain.money import Money

_WHOLE = lcm(28, 29, 30, 31)
"""The weight of a whole month: a day of any month has a whole number of it."""


class Method(StrEnum):
    """By what revenue is spread: ``months`` weigh alike, ``days`` weigh alike."""

    MONTHS = "months"
    DAYS = "days"


class Share(Struct, frozen=True):
    """What is earned in one month. ``last`` is the last day of service in it: the day it is booked on."""

    last: date
    amount: Money

    @property
    def period(self) -> str:
        """The month as it is known, 2026-03."""
        return period_of(self.last)


def period_of(day: date) -> str:
    """The month of a day, 2026-03."""
    return day.isoformat()[:7]


def spread(total: Money, covers: tuple[date, date], method: Method) -> tuple[Share, ...]:
    """The shares of a total over the days from the first to the last, both of them in.

    Each is cut to whole minor units towards nothing, and the last takes what is left: they add up exactly,
    and none is of the other sign. ValueError when the last day is before the first.
    """
    if covers[1] < covers[0]:
        raise ValueError("a service ends before it begins")
    parts = [(last, _weight(first, last, method)) for first, last in _months(*covers)]
    whole, sign = sum(weight for _, weight in parts), -1 if total.minor < 0 else 1
    shares = [sign * (abs(total.minor) * weight // whole) for _, weight in parts]
    shares[-1] += total.minor - sum(shares)
    return tuple(
        Share(last, Money(minor, total.currency)) for (last, _), minor in zip(parts, shares, strict=True)
    )


def _months(first: date, last: date) -> Iterator[tuple[date, date]]:
    """The days of each calendar month, from its first to its last."""
    while first <= last:
        end = min(last, first.replace(day=monthrange(first.year, first.month)[1]))
        yield first, end
        first = end + timedelta(days=1)


def _weight(first: date, last: date, method: Method) -> int:
    days = (last - first).days + 1
    return days * (_WHOLE // monthrange(first.year, first.month)[1]) if method is Method.MONTHS else days


class ShutBooks(Struct, frozen=True):
    """Where nothing may be booked: up to a day, and within closed months, by their first and last day."""

    until: date | None = None
    months: tuple[tuple[date, date], ...] = ()

    def open_from(self, day: date) -> date:
        """The day itself, or the first one after it on which the books are open."""
        if self.until is not None and day <= self.until:
            day = self.until + timedelta(days=1)
        for first, last in sorted(self.months):
            if first <= day <= last:
                day = last + timedelta(days=1)
        return day


def due_by(shares: Iterable[Share], day: date) -> int:
    """What of a schedule is earned at the end of a day, in minor units."""
    return sum(one.amount.minor for one in shares if one.last <= day)
