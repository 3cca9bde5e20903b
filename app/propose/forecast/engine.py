"""The forecast: a history in, the pay date of every open invoice and the cash by horizon out.

Pure, and the same each time.
"""

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np
from msgspec import Struct

from app.domain.money import Money
from app.propose.forecast.book import Floats, Ints, book_of
from app.propose.forecast.experts import DAYS, EXPERTS, Study, View
from app.propose.forecast.lessons import DEAD, Lesson, classes, learnt, view_on
from app.propose.forecast.medians import blended, usual_days
from app.propose.forecast.records import HORIZONS, Cash, Forecast, Horizon, Known, PayDate, Receivable
from app.propose.forecast.totals import quantiles

_WINDOWS, _PATIENCE = (45, 90), 180
"""Days after the due date (or today, if later) within which a pay date's quantiles are told."""
_PROMISE_KEPT = 0.7
_PROMISE_DAYS = np.array([0.4, 0.25, 0.15, 0.1, 0.05, 0.05])
"""How a kept promise is paid: on its day and the five after it."""
_PROMISE_GRACE = 5
_LAST_DAY = date.max.toordinal()
_DISPUTE_PACE = 0.35
"""A disputed invoice is paid as if so much of each day passed."""


class _Told(Struct, frozen=True):
    """Chances by open invoice and day ahead, and whose they are; those of the cash are told apart."""

    view: View
    asked: Sequence[Receivable]
    lesson: Lesson
    chance: Floats
    of_cash: Floats


def forecast(
    receivables: Sequence[Receivable],
    as_of: date,
    known: Known | None = None,
    horizons: Sequence[int] = HORIZONS,
) -> Forecast:
    """Tell when what is open on a day will be paid, from what could be known on that day.

    Quantiles of a pay date hold if the invoice is paid within half a year of falling due; that it never is
    counts in the cash.
    """
    today = as_of.toordinal()
    visible = [one for one in receivables if one.issued_on <= as_of]
    book = book_of(visible)
    view = view_on(book, today)
    if not len(view.open):
        return Forecast(as_of, _nothing(visible, horizons), ())
    lesson = learnt(book, today)
    asked = [visible[place] for place in view.open]
    mixture = pooled(view, lesson)
    told = _Told(view, asked, lesson, righted(mixture, view, lesson), cash_chances(mixture, view, lesson))
    for chance in (told.chance, told.of_cash):
        _heed(chance, asked, today, known or Known())
    paid_up = _nothing(visible, horizons)
    cash = {one.currency: one for one in (*paid_up, *_cash(told, horizons))}
    return Forecast(as_of, tuple(cash.values()), _pay_dates(told))


def _nothing(visible: Sequence[Receivable], horizons: Sequence[int]) -> tuple[Cash, ...]:
    """Horizons without cash for each currency that was ever invoiced in."""
    return tuple(
        Cash(currency, tuple(Horizon(days, *[Money(0, currency)] * 4) for days in horizons))
        for currency in sorted({one.amount.currency for one in visible})
    )


def pooled(view: View, lesson: Lesson) -> Floats:
    """Chances by open invoice and day ahead (the last: later or never), the experts' mixture."""
    study, weights = Study(view), lesson.of(classes(view), view.open_customer)
    mixture = np.zeros((len(view.open), DAYS + 1))
    for number, expert in enumerate(EXPERTS):
        if weights[:, number].any():
            for which, chance in study.chances(expert):
                mixture[which] += weights[which, number, None] * chance
    return mixture


def righted(mixture: Floats, view: View, lesson: Lesson) -> Floats:
    """The mixture as such chances held before."""
    return _as_held(mixture, view, lesson.righted)


def cash_chances(mixture: Floats, view: View, lesson: Lesson) -> Floats:
    """The mixture as it held by amount, and customers' median delays, in parts that told past cash best."""
    return blended(_as_held(mixture, view, lesson.cash_righted), usual_days(view), lesson.by_median)


def _as_held(mixture: Floats, view: View, held: Callable[[Floats], Floats]) -> Floats:
    """What is overdue for so long that it says nothing of other invoices stays as told."""
    found = mixture.copy()
    alive = np.flatnonzero(view.today - view.seen.due[view.open] <= DEAD)
    upto = held(np.minimum(np.cumsum(mixture[alive, :-1], axis=1), 1.0))
    found[alive] = np.diff(upto, prepend=0.0, append=1.0)
    return found


def _heed(chance: Floats, asked: Sequence[Receivable], today: int, known: Known) -> None:
    """Change the chances of invoices that are disputed or promised."""
    for row, one in enumerate(asked):
        if one.id in known.disputed:
            days = np.arange(DAYS + 1)
            slower = np.interp(_DISPUTE_PACE * days, days, _by_day(chance[row : row + 1])[0])
            chance[row] = np.diff(slower, append=1.0)
        promised = known.promised.get(one.id)
        if promised is not None and promised.toordinal() + _PROMISE_GRACE > today:
            chance[row] = (1 - _PROMISE_KEPT) * chance[row] + _PROMISE_KEPT * _kept(
                promised.toordinal() - today
            )


def _kept(ahead: int) -> Floats:
    """Chances by day of a promise that is kept, so many days ahead (a day just gone: in the days left)."""
    found = np.zeros(DAYS + 1)
    for late, part in enumerate(_PROMISE_DAYS):
        if ahead + late >= 1:
            found[min(ahead + late - 1, DAYS)] += part
    return np.asarray(found / found.sum())


def day_quantiles(chance: Floats, ahead_of_due: Ints, level: float) -> Ints:
    """The first day ahead by which an invoice is paid with a chance of ``level``, if it is in time."""
    upto = np.cumsum(chance[:, :-1], axis=1)
    last = np.minimum(np.maximum(ahead_of_due, 0) + _PATIENCE, DAYS) - 1
    return _first(upto, level * upto[np.arange(len(upto)), last])


def middle_days(chance: Floats, ahead_of_due: Ints) -> Ints:
    """The day ahead that is as likely too early as too late, if it is paid while it is likely at all.

    What is never paid, or after years, must not draw the day of what is: the median is taken in the shortest
    window that holds most of what comes in half a year.
    """
    upto = np.cumsum(chance[:, :-1], axis=1)
    rows = np.arange(len(upto))
    ends = [np.minimum(np.maximum(ahead_of_due, 0) + days, DAYS) - 1 for days in (*_WINDOWS, _PATIENCE)]
    held = [upto[rows, end] for end in ends]
    goal = held[-1]
    for part in reversed(held[:-1]):
        goal = np.where(part >= held[-1] / 2, part, goal)
    return _first(upto, goal / 2)


def _first(upto: Floats, goal: Floats) -> Ints:
    return np.asarray(np.argmax(upto >= goal[:, None] - 1e-12, axis=1) + 1)


def late_chances(chance: Floats, ahead_of_due: Ints) -> Floats:
    """The chance that an invoice is not paid by its due date."""
    by_due = _by_day(chance)[np.arange(len(chance)), np.clip(ahead_of_due, 0, DAYS)]
    return np.clip(1.0 - by_due, 0.0, 1.0)


def _by_day(chance: Floats) -> Floats:
    """The chance to be paid by each day ahead, from today (nothing) on."""
    return np.concatenate([np.zeros((len(chance), 1)), np.cumsum(chance[:, :-1], axis=1)], axis=1)


def _pay_dates(told: _Told) -> tuple[PayDate, ...]:
    ahead = told.view.seen.due[told.view.open] - told.view.today
    middle = middle_days(told.chance, ahead)
    low = np.minimum(day_quantiles(told.chance, ahead, told.lesson.low), middle)
    high = np.maximum(day_quantiles(told.chance, ahead, told.lesson.high), middle)
    p10, p50, p90 = (
        [date.fromordinal(min(told.view.today + day, _LAST_DAY)) for day in days.tolist()]
        for days in (low, middle, high)
    )
    late = [round(one, 4) for one in late_chances(told.chance, ahead).tolist()]
    return tuple(PayDate(one.id, *rest) for one, *rest in zip(told.asked, p10, p50, p90, late, strict=True))


def _cash(told: _Told, horizons: Sequence[int]) -> tuple[Cash, ...]:
    upto = _by_day(told.of_cash)
    by = np.stack([upto[:, min(max(days, 0), DAYS)] for days in horizons], axis=1)
    order = np.argsort(told.view.open_customer, kind="stable")
    currencies = np.array([one.amount.currency for one in told.asked])
    return tuple(
        Cash(currency, _horizons(told, by, order[currencies[order] == currency], horizons))
        for currency in sorted(set(currencies.tolist()))
    )


def _horizons(told: _Told, by: Floats, rows: Ints, horizons: Sequence[int]) -> tuple[Horizon, ...]:
    """The sums of some rows, all of one currency and in the order of their customers."""
    currency = told.asked[rows[0]].amount.currency
    amounts = np.array([float(told.asked[row].amount.minor) for row in rows])
    shared = (told.lesson.shared_by_customer, told.lesson.shared_by_all)
    bands = quantiles(by[rows], amounts, told.view.open_customer[rows], *shared)
    table = np.concatenate([bands, (amounts @ by[rows])[None]])
    return tuple(
        Horizon(days, *(Money(round(one), currency) for one in table[:, place].tolist()))
        for place, days in enumerate(horizons)
    )
