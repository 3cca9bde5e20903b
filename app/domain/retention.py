"""Which backups are kept: the last ten, the last of each day for two weeks, of each month for a year."""

from collections.abc import Iterable
from datetime import datetime

LATEST = 10
DAYS = 14
MONTHS = 12


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The instants of the backups that are kept, of those made; days and months are UTC's, today's included.

    What seems to be made after ``now`` is kept beside: the clock was put back, and nothing is lost by that.
    The last of a day or month never changes once that is over, so what was kept stays kept until its time
    is up, however often this is asked.
    """
    newest_first = sorted(set(made), reverse=True)
    past = [each for each in newest_first if each <= now]
    days: dict[int, datetime] = {}
    months: dict[int, datetime] = {}
    for each in past:
        days.setdefault((now.date() - each.date()).days, each)
        months.setdefault(_months(now) - _months(each), each)
    return frozenset(
        [
            *(each for each in newest_first if each > now),
            *past[:LATEST],
            *(each for age, each in days.items() if age < DAYS),
            *(each for age, each in months.items() if age < MONTHS),
        ]
    )


def _months(of: datetime) -> int:
    return of.year * 12 + of.month
