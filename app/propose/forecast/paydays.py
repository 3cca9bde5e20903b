"""On which days a customer pays: the weekdays it favours and the calendar of its payment runs.

Payment runs make most of what can be learnt of a pay date. A run pays many invoices at once, so what is
counted are the days on which a customer paid, not the invoices. Which calendar a customer keeps, if any, is
not decided but weighed: each has its posterior chance given the customer's pay days, and before them the
share of all customers that keep it (empirical Bayes, by expectation maximisation).
"""

from dataclasses import dataclass, replace

import numpy as np

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
_NO_DENSITY, _NO_LIKELIHOOD = 1e-9, 1e-300


@dataclass(frozen=True, slots=True)
class PayDays:
    """How much more (or less) than on any day each customer pays on a day."""

    week: Floats
    """By customer and weekday (ordinals modulo 7), what is not paid by a calendar; 1 on average."""
    first: int
    rate: Floats
    """By calendar and day from ``first``: how many times as much as on any day is paid by it then."""
    calendar: Ints
    share: Floats
    """By customer: the calendars it may keep, and the share of its payments made by each."""
    usual: Floats
    """The rate of the days on which a customer did pay, on average: such a day is one whole trial."""

    def rates(self, customer: Ints, days: Ints) -> Floats:
        """How much more than on any day each customer pays on its day."""
        place = np.clip(days - self.first, 0, self.rate.shape[1] - 1)
        found = self.week[customer, days % 7]
        for rank in range(self.calendar.shape[1]):
            found = found + self.share[customer, rank] * self.rate[self.calendar[customer, rank], place]
        return found

    def trials(self, customer: Ints, days: Ints) -> Floats:
        """How much of a trial each customer's day is, 0 to 2."""
        return np.minimum(self.rates(customer, days) / self.usual[customer], _MOST)


def pay_days(seen: Book, today: int, ahead: int) -> PayDays:
    """The habits of all customers up to a day; rates are known for so many days ahead."""
    closed = (seen.paid < NEVER) & (seen.paid > 0)
    pairs = np.unique(np.stack([seen.customer[closed], seen.paid[closed]]), axis=1)
    who, day = pairs[0], pairs[1]
    weight: Floats = 0.5 ** ((today - day) / _MEMORY)
    number: Floats = np.bincount(who, weight, seen.customers).astype(np.float64)
    everyone, week = _weeks(who, day, weight, seen.customers)
    first = max(int(day.min()) if len(day) else today, today - _LOOK_BACK) - 1
    runs = calendars(first, today + ahead)
    runs[:, 0] = False  # stands for all days before, too
    usual: Floats = everyone[np.arange(first, today + ahead + 1) % 7]
    density = runs @ usual / len(usual)
    rate = runs * (usual / np.maximum(density, _NO_DENSITY)[:, None])
    calendar = np.zeros((seen.customers, _KEPT), dtype=np.int64)
    share = np.zeros((seen.customers, _KEPT))
    known = np.flatnonzero(np.bincount(who, minlength=seen.customers) >= _LEAST_DAYS)
    some = np.isin(who, known)
    row, place = np.searchsorted(known, who[some]), np.maximum(day[some] - first, 0)
    on = _on_calendar(runs, row, place, weight[some], len(known))
    calendar[known], share[known] = _kept_calendars(on, number[known], density)
    week = week * (1 - share.sum(axis=1))[:, None]
    habits = PayDays(week, first, rate, calendar, share, np.ones(seen.customers))
    total = np.bincount(who, weights=weight * habits.rates(who, day), minlength=seen.customers)
    return replace(habits, usual=(total + _USUAL_DOUBT * _USUAL) / (number + _USUAL_DOUBT))


def _weeks(who: Ints, day: Ints, weight: Floats, rows: int) -> tuple[Floats, Floats]:
    """Everyone's rates by weekday, and each customer's."""
    everyone = np.bincount(day % 7, weights=weight, minlength=7)
    everyone = (everyone + _EVERYONE_DOUBT / 7) / (everyone.sum() + _EVERYONE_DOUBT)
    own = tallied(who, day % 7, weight, (rows, 7))
    week = (own + _WEEK_DOUBT * everyone) / (own.sum(axis=1, keepdims=True) + _WEEK_DOUBT)
    return everyone * 7, week * 7


def _on_calendar(runs: Bools, who: Ints, place: Ints, weight: Floats, rows: int) -> Floats:
    """How many of each customer's pay days (``who`` ascends) lie on each calendar."""
    found = np.zeros((rows, len(runs)))
    for start in range(0, len(who), _CHUNK):
        part = slice(start, start + _CHUNK)
        some, begins = np.unique(who[part], return_index=True)
        found[some] += np.add.reduceat(runs[:, place[part]].T * weight[part, None], begins, axis=0)
    return found


def _kept_calendars(on: Floats, number: Floats, density: Floats) -> tuple[Ints, Floats]:
    """The likeliest calendars of each customer, and the share of its payments expected by each."""
    none, each, share = np.empty(len(on)), np.empty_like(on), np.empty_like(on)
    for start in range(0, len(on), _CUSTOMERS_AT_ONCE):
        some = slice(start, start + _CUSTOMERS_AT_ONCE)
        none[some], each[some], share[some] = _likelihoods(on[some], number[some], density)
    before = np.full(len(density), _ANY_CALENDAR / len(density))
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
    on_it = np.log((1 - stray) / np.maximum(density, _NO_DENSITY) + stray)
    odds = on * on_it + (number[:, None] - on) * np.log(stray)
    top = np.maximum(odds.max(axis=(0, 2)), 0.0)
    likely = np.exp(odds - top[:, None])
    share = ((1 - stray) * likely).sum(axis=0) / np.maximum(likely.sum(axis=0), _NO_LIKELIHOOD)
    return np.exp(-top), likely.mean(axis=0), share
