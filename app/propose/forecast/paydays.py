"""On which days a customer pays: weekdays, every other week, and days of the month, shrunk to everyone's.

Payment runs make most of what can be learnt of a pay date. A run pays many invoices at once, so what is
counted are the days on which a customer paid, not the invoices.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np

from app.propose.forecast.book import NEVER, Book, Bools, Floats, Ints, tallied

_FORTNIGHT, _MONTH = 14, 31
_MONTH_SHARE = np.array([1.0] * 28 + [11.5 / 12, 11 / 12, 7 / 12])
_CHANCE = _MONTH_SHARE / _MONTH_SHARE.sum()
"""How often a day is the n-th of its month; the same from the month's end."""
_EVERYONE_DOUBT, _EVERYONE_MONTH_DOUBT = 30.0, 120.0
"""Days without any habit that stand beside everyone's pay days."""
_WEEK_DOUBT, _FORTNIGHT_DOUBT, _MONTH_DOUBT = 4.0, 6.0, 20.0
"""Days of the level above that stand beside a customer's own."""
_USUAL, _USUAL_DOUBT = 1.4, 2.0
"""Who pays on any of five weekdays pays 1.4 times as often on each as on any day."""
_MEMORY = 365.0
"""Half-life of a pay day, in days."""
_MOST = 2.0
_EPOCH = date(1970, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class PayDays:
    """How much more (or less) than on any day each customer pays by day of the fortnight and of the month."""

    fortnight: Floats
    month: Floats
    from_end: Bools
    """Whether a customer's days of the month are counted from its end."""
    usual: Floats
    """The factor of the days on which a customer did pay, on average: such a day is one whole trial."""

    def trials(self, customer: Ints, days: Ints) -> Floats:
        """How much of a trial each customer's day is, 0 to 2."""
        start, end = month_places(days)
        place = np.where(self.from_end[customer], end, start)
        factor = self.fortnight[customer, days % _FORTNIGHT] * self.month[customer, place]
        return np.minimum(factor / self.usual[customer], _MOST)


def month_places(days: Ints) -> tuple[Ints, Ints]:
    """The day of the month of ordinals, from 0, and how many days of the month follow it."""
    if not len(days):
        return days, days
    low, high = int(days.min()), int(days.max())
    stamp = np.arange(low - _EPOCH, high - _EPOCH + 1).astype("datetime64[D]")
    month = stamp.astype("datetime64[M]")
    start = (stamp - month.astype("datetime64[D]")).astype(np.int64)
    end = ((month + 1).astype("datetime64[D]") - stamp).astype(np.int64) - 1
    return start[days - low], end[days - low]


def pay_days(seen: Book, today: int) -> PayDays:
    """The habits of all customers up to a day."""
    closed = (seen.paid < NEVER) & (seen.paid > 0)
    pairs = np.unique(np.stack([seen.customer[closed], seen.paid[closed]]), axis=1)
    who, day = pairs[0], pairs[1]
    weight = 0.5 ** ((today - day) / _MEMORY)
    fortnight = _fortnights(who, day, weight, seen.customers)
    places = month_places(day)
    tables = [_months(who, place, weight, seen.customers) for place in places]
    fits = [
        np.bincount(who, weights=weight * np.log(table[who, place]), minlength=seen.customers)
        for table, place in zip(tables, places, strict=True)
    ]
    from_end = fits[1] > fits[0]
    month = np.where(from_end[:, None], tables[1], tables[0])
    factor = fortnight[who, day % _FORTNIGHT] * month[who, np.where(from_end[who], places[1], places[0])]
    total = np.bincount(who, weights=weight * factor, minlength=seen.customers)
    number = np.bincount(who, weights=weight, minlength=seen.customers)
    usual = (total + _USUAL_DOUBT * _USUAL) / (number + _USUAL_DOUBT)
    return PayDays(fortnight, month, from_end, usual)


def _fortnights(who: Ints, day: Ints, weight: Floats, rows: int) -> Floats:
    everyone = np.bincount(day % 7, weights=weight, minlength=7)
    everyone = (everyone + _EVERYONE_DOUBT / 7) / (everyone.sum() + _EVERYONE_DOUBT)
    own = tallied(who, day % _FORTNIGHT, weight, (rows, _FORTNIGHT))
    week = own[:, :7] + own[:, 7:]
    number = week.sum(axis=1, keepdims=True)
    week = (week + _WEEK_DOUBT * everyone) / (number + _WEEK_DOUBT)
    drawn = (own + _FORTNIGHT_DOUBT * np.tile(week, 2) / 2) / (number + _FORTNIGHT_DOUBT)
    return np.asarray(drawn * _FORTNIGHT)


def _months(who: Ints, place: Ints, weight: Floats, rows: int) -> Floats:
    everyone = np.bincount(place, weights=weight, minlength=_MONTH)
    everyone = (everyone + _EVERYONE_MONTH_DOUBT * _CHANCE) / (everyone.sum() + _EVERYONE_MONTH_DOUBT)
    own = tallied(who, place, weight, (rows, _MONTH))
    drawn = (own + _MONTH_DOUBT * everyone) / (own.sum(axis=1, keepdims=True) + _MONTH_DOUBT)
    return np.asarray(drawn / _CHANCE)
