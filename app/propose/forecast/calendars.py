"""The calendars on which customers pay: each a set of days, such as every Friday or the 25th of each month.

What a firm's payment run does when its day is no working day differs, so the days of the month come as they
are, moved back to Friday, and moved on to Monday.
"""

from collections.abc import Iterator
from datetime import date

import numpy as np

from app.propose.forecast.book import Bools, Ints

_EPOCH = date(1970, 1, 1).toordinal()
_LAST_OF_MONTH = 31
_DAYS_BEFORE_THE_END = 4
_TWICE_A_MONTH = ((1, 15), (5, 20), (10, 25), (15, _LAST_OF_MONTH))
_WEEKS_OF_A_MONTH = ((0,), (1,), (2,), (3,), (-1,), (0, 2), (1, 3))
"""The n-th of a weekday in a month, from 0; -1 is the last."""


def calendars(first: int, last: int) -> Bools:
    """Whether a run may be on each day from ``first`` to ``last`` (ordinals), by calendar and day."""
    days = np.arange(first, last + 1)
    start, end = _months(first, last)
    found = [days % 7 == weekday for weekday in range(7)]
    found += [days % 14 == phase for phase in range(14)]
    for runs in _monthly(start, end):
        is_run = np.zeros(len(days), dtype=bool)
        inside = runs[(runs >= first) & (runs <= last)]
        is_run[inside - first] = True
        found.append(is_run)
    return np.stack(found)


def _months(first: int, last: int) -> tuple[Ints, Ints]:
    """The first and the last day of every month from the one before to the one after."""
    low, high = (np.datetime64(day - _EPOCH, "D").astype("datetime64[M]") for day in (first, last))
    edges = np.arange(low - 1, high + 3).astype("datetime64[D]").astype(np.int64) + _EPOCH
    return edges[:-1], edges[1:] - 1


def _monthly(start: Ints, end: Ints) -> Iterator[Ints]:
    """The days of runs of each calendar that goes by the month."""
    wanted = [(day,) for day in range(1, 29)] + list(_TWICE_A_MONTH)
    dated = [np.concatenate([np.minimum(start + day - 1, end) for day in each]) for each in wanted]
    dated += [end - before for before in range(_DAYS_BEFORE_THE_END)]
    for runs in dated:
        weekend = np.maximum((runs - 1) % 7 - 4, 0)
        yield runs
        yield runs - weekend
        yield runs + (3 - weekend) * (weekend > 0)
    for weekday in range(1, 6):
        first, last = start + (weekday - start) % 7, end - (end - weekday) % 7
        for weeks in _WEEKS_OF_A_MONTH:
            yield np.concatenate([last if week < 0 else first + 7 * week for week in weeks])
