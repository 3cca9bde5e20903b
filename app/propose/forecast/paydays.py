"""On which days a customer pays: the weekdays it favours and the calendar of its payment runs.

Payment runs make most of what can be learnt of a pay date. A run pays many invoices at once, so what is
counted are the days on which a customer paid, not the invoices. Which calendar a customer keeps, if any, is
not decided but weighed: each has its posterior chance given the customer's pay days, and before them the
share of all customers that keep it (empirical Bayes, by expectation maximisation).
"""

import numpy as np
from msgspec import Struct

from app.domain.record import replace
from app.propose.forecast.book import NEVER, Book, Bools, Floats, Ints, tallied
from app.propose.forecast.calendars import calendars

_EVERYONE_DOUBT = 30.0
"""Days without any habit that stand beside everyone's pay days."""
_WEEK_DOUBT = 4.0
"""Everyone's days that stand beside a customer's own when its weekdays are told."""
_STRAY = (0.02, 0.1, 0.3)
"""Shares of its pay days that a customer with a calendar has beside it, each as likely as the others."""
_NO_CALENDAR, _ANY_CALENDAR = 4.0, 2.0
"""Customers without and with a calendar (whichever) that stand beside those of the history."""
_EM_ROUNDS = 8
_DEALS = 5
"""How often a customer's delays are dealt out anew."""
_CHANCE_DOUBT = 4.0
"""Pay days on any day that stand beside those dealt out."""
_KEPT = 5
"""Calendars that are remembered of each customer, the likeliest first; the rest count as none."""
_LEAST_DAYS = 2
"""Pay days from which a customer may have a calendar."""
_LOOK_BACK = 3_000
"""Days before today whose runs are known; what was paid before is on no calendar."""
_USUAL, _USUAL_DOUBT = 1.4, 2.0
"""Who pays on any of five weekdays pays 1.4 times as often on each as on any day."""
_MEMORY = 365.0
"""Half-life of a pay day, in days."""
_MOST = 2.0
_CHUNK, _CUSTOMERS_AT_ONCE = 20_000, 2_000
_NO_LIKELIHOOD = 1e-300


class PayDays(Struct, frozen=True):
    """How much more (or less) than on any day each customer pays on a day."""

    week: Floats
    """By customer and weekday (ordinals modulo 7), what is not paid by a calendar; 1 on average."""
    first: int
    runs: Floats
    """By calendar and day from ``first``: 0, or on a run's day how usual payments are on that weekday."""
    calendar: Ints
    lift: Floats
    """By customer: the calendars it may keep, and how many times as much is paid on its runs."""
    usual: Floats
    """The rate of the days on which a customer did pay, on average: such a day is one whole trial."""

    def rates(self, customer: Ints, days: Ints) -> Floats:
        """How much more than on any day each customer pays on its day."""
        place = np.clip(days - self.first, 0, self.runs.shape[1] - 1)
        found = self.week[customer, days % 7]
        for rank in range(self.calendar.shape[1]):
            found = found + self.lift[customer, rank] * self.runs[self.calendar[customer, rank], place]
        return found

    def trials(self, customer: Ints, days: Ints) -> Floats:
        """How much of a trial each customer's day is, 0 to 2."""
        return np.minimum(self.rates(customer, days) / self.usual[customer], _MOST)


def pay_days(seen: Book, today: int, ahead: int) -> PayDays:
    """The habits of all customers up to a day; rates are known for so many days ahead."""
    paid = _paid_days(seen)
    who, day = paid.customer, paid.paid
    weight: Floats = 0.5 ** ((today - day) / _MEMORY)
    number: Floats = np.bincount(who, weight, seen.customers).astype(np.float64)
    everyone, week = _weeks(who, day, weight, seen.customers)
    first = max(int(day.min()) if len(day) else today, today - _LOOK_BACK) - 1
    runs = calendars(first, today + ahead)
    runs[:, 0] = False  # stands for all days before, too
    usual: Floats = everyone[np.arange(first, today + ahead + 1) % 7]
    known = np.flatnonzero(np.bincount(who, minlength=seen.customers) >= _LEAST_DAYS)
    some = np.isin(who, known)
    row = np.searchsorted(known, who[some])
    on = _on_calendar(runs, row, day[some] - first, weight[some], len(known))
    by_chance = _by_chance(runs, first, paid.taken(some), row, runs @ usual / len(usual))
    calendar = np.zeros((seen.customers, _KEPT), dtype=np.int64)
    share, lift = np.zeros((2, seen.customers, _KEPT))
    calendar[known], share[known] = _kept_calendars(on, number[known], by_chance)
    lift[known] = share[known] / np.take_along_axis(by_chance, calendar[known], axis=1)
    week = week * (1 - share.sum(axis=1))[:, None]
    habits = PayDays(week, first, runs * usual, calendar, lift, np.ones(seen.customers))
    total = np.bincount(who, weights=weight * habits.rates(who, day), minlength=seen.customers)
    return replace(habits, usual=(total + _USUAL_DOUBT * _USUAL) / (number + _USUAL_DOUBT))


def _paid_days(seen: Book) -> Book:
    """One paid invoice of each customer and day on which it paid, in this order."""
    closed = np.flatnonzero((seen.paid < NEVER) & (seen.paid > 0))
    order = closed[np.lexsort((seen.issued[closed], seen.paid[closed], seen.customer[closed]))]
    is_first = np.diff(seen.customer[order] * NEVER + seen.paid[order], prepend=-1) > 0
    return seen.taken(order[is_first])


def _by_chance(runs: Bools, first: int, paid: Book, row: Ints, density: Floats) -> Floats:
    """How often each customer's pay days would lie on each calendar by its terms and delays alone.

    Its delays are dealt out to its other invoices. Who is billed on the first and pays ten days later pays on
    the eleventh, and yet keeps no calendar.
    """
    number = np.bincount(row)
    begin = np.cumsum(number) - number
    rank = np.arange(len(row)) - begin[row]
    on = np.tile(_CHANCE_DOUBT * density, (len(number), 1))
    part = np.full(len(row), 1 / _DEALS)
    for step in range(1, _DEALS + 1):
        other = begin[row] + (rank + step) % number[row]
        dealt = paid.due + (paid.paid - paid.due)[other]
        on += _on_calendar(runs, row, dealt - first, part, len(number))
    return np.asarray(on / (_CHANCE_DOUBT + number)[:, None])


def _weeks(who: Ints, day: Ints, weight: Floats, rows: int) -> tuple[Floats, Floats]:
    """Everyone's rates by weekday, and each customer's."""
    everyone = np.bincount(day % 7, weights=weight, minlength=7)
    everyone = (everyone + _EVERYONE_DOUBT / 7) / (everyone.sum() + _EVERYONE_DOUBT)
    own = tallied(who, day % 7, weight, (rows, 7))
    week = (own + _WEEK_DOUBT * everyone) / (own.sum(axis=1, keepdims=True) + _WEEK_DOUBT)
    return everyone * 7, week * 7


def _on_calendar(runs: Bools, who: Ints, place: Ints, weight: Floats, rows: int) -> Floats:
    """How many of each customer's days (``who`` ascends) lie on each calendar; none out of range does."""
    found = np.zeros((rows, len(runs)))
    place = np.where((place >= 0) & (place < runs.shape[1]), place, 0)
    for start in range(0, len(who), _CHUNK):
        part = slice(start, start + _CHUNK)
        some, begins = np.unique(who[part], return_index=True)
        found[some] += np.add.reduceat(runs[:, place[part]].T * weight[part, None], begins, axis=0)
    return found


def _kept_calendars(on: Floats, number: Floats, by_chance: Floats) -> tuple[Ints, Floats]:
    """The likeliest calendars of each customer, and the share of its payments expected by each."""
    none, each, share = np.empty(len(on)), np.empty_like(on), np.empty_like(on)
    for start in range(0, len(on), _CUSTOMERS_AT_ONCE):
        some = slice(start, start + _CUSTOMERS_AT_ONCE)
        none[some], each[some], share[some] = _likelihoods(on[some], number[some], by_chance[some])
    before = np.full(on.shape[1], _ANY_CALENDAR / on.shape[1])
    prior = before / (_NO_CALENDAR + _ANY_CALENDAR)
    chance = np.zeros_like(on)
    for _ in range(_EM_ROUNDS):
        np.multiply(each, prior, out=chance)
        chance /= (chance.sum(axis=1) + (1 - prior.sum()) * none)[:, None]
        prior = (before + chance.sum(axis=0)) / (_NO_CALENDAR + _ANY_CALENDAR + len(on))
    best = np.argsort(-chance, axis=1, kind="stable")[:, :_KEPT]
    chance *= share
    return best, np.take_along_axis(chance, best, axis=1)


def _likelihoods(on: Floats, number: Floats, density: Floats) -> tuple[Floats, Floats, Floats]:
    """Of no calendar, by customer; of each, by calendar too; and the share of payments made by each."""
    stray = np.array(_STRAY)[:, None, None]
    on_it = np.log((1 - stray) / density + stray)
    odds = on * on_it + (number[:, None] - on) * np.log(stray)
    top = np.maximum(odds.max(axis=(0, 2)), 0.0)
    likely = np.exp(odds - top[:, None])
    share = ((1 - stray) * likely).sum(axis=0) / np.maximum(likely.sum(axis=0), _NO_LIKELIHOOD)
    return np.exp(-top), likely.mean(axis=0), share
