"""What the past forecasts teach: how much each expert is worth here, how chances held, what moves together.

The past is forecast from days before today, exactly as today is, with what could be seen then. Experts get
the weights under which their mixture's distributions were nearest to what happened (least continuous ranked
probability score), apart for customers with few and with many paid invoices.
"""

from statistics import NormalDist

import numpy as np
from msgspec import Struct, field

from app.propose.forecast.book import NEVER, Book, Bools, Floats, Ints
from app.propose.forecast.experts import DAYS, EXPERTS, Study, View
from app.propose.forecast.medians import past_part, usual_days
from app.propose.forecast.records import HORIZONS

_ORIGINS = 8
_SHORTEST_STEP, _LONGEST_STEP = 5, 45
_INVOICES, _SAMPLE = 15_000, 1_200
"""Invoices that are learnt from, and those open on one past day; beyond them some whole customers' only."""
_CLASS_BOUNDS = (1, 4, 12, 40)
"""Paid invoices from which a customer belongs to the next class."""
_CLASSES = len(_CLASS_BOUNDS) + 1
_SCORED_DAYS = 120
_ROUNDS = 800
_DOUBT = 30.0
"""Outcomes of everyone that stand beside a class's own."""
_LEAST_WEIGHT = 0.01
_LEVEL_DOUBT = 100.0
"""Outcomes as promised by the quantiles that stand beside those seen."""
DEAD = 180
"""Days overdue from which an invoice that stays unpaid says nothing of when others are paid."""
_CHANCES = np.linspace(0.0, 1.0, 201)
_CHANCE_DOUBT = 150.0
"""Outcomes as told that stand beside those seen when chances are righted."""
_PAIR_DOUBT = 20.0
_LEANING, _LEANING_MOST, _LEANING_DOUBT = 0.3, 8.0, 10.0
"""How far a customer's own past misses move its weights from its class's."""


class Lesson(Struct, frozen=True):
    """Weights by class and expert; how each customer's differ; what holds as p10 and p90; what is shared.

    ``held``: how often what was told with each chance, from 0 to 1 in even steps, did come; ``held_cash``:
    how much of the cash did. ``by_median``: the part of the cash (0 to 1) that customers' median delays tell.
    """

    weights: Floats
    leaning: Floats
    """Logarithms that each customer's weights are moved by, by customer and expert."""
    low: float
    high: float
    shared_by_customer: float
    shared_by_all: float
    held: Floats = field(default_factory=_CHANCES.copy)
    held_cash: Floats = field(default_factory=_CHANCES.copy)
    by_median: float = 0.0

    def righted(self, told: Floats) -> Floats:
        """The chances to be paid by a day that held in the past where these were told."""
        return np.asarray(np.interp(told, _CHANCES, self.held))

    def cash_righted(self, told: Floats) -> Floats:
        """The parts of amounts paid by a day that came in the past where these chances were told."""
        return np.asarray(np.interp(told, _CHANCES, self.held_cash))

    def of(self, of_class: Ints, customer: Ints) -> Floats:
        """Weights by invoice and expert."""
        found = self.weights[of_class] * np.exp(self.leaning[customer])
        return np.asarray(found / found.sum(axis=1, keepdims=True))


class _Past(Struct, frozen=True):
    """Past forecasts beside what came: chances by the day before and by the pay day."""

    before: Floats
    upto: Floats
    of_class: Ints
    customer: Ints
    origin: Ints
    missed: Floats
    is_dead: Bools
    ahead: Floats
    """Chances by invoice, expert and horizon of the cash."""
    usual: Ints
    came: Ints
    known: Bools
    """Whether each horizon was over, by invoice."""
    amount: Floats
    """Parts of all that was open."""


def classes(view: View) -> Ints:
    """The class of each open invoice, by its customer's paid invoices."""
    paid = np.bincount(view.seen.customer[view.seen.paid < NEVER], minlength=view.seen.customers)
    return np.searchsorted(np.array(_CLASS_BOUNDS), paid[view.open_customer], side="right")


def view_on(book: Book, day: int, most: int | None = None) -> View:
    """What was seen on a day and the invoices open then; of too many, some whole customers' only."""
    seen = book.seen_on(day)
    places = np.flatnonzero(seen.paid == NEVER)
    if most is not None and len(places) > most:
        places = places[_some_customers(seen.customer[places], most)]
    return View(seen, day, places)


def _some_customers(customer: Ints, most: int) -> Ints:
    spread = (customer * 2_654_435_761) % 2**32
    return np.flatnonzero(spread <= np.quantile(spread, most / len(customer)))


def learnt(book: Book, today: int) -> Lesson:
    """What the history up to a day teaches."""
    seen = book.seen_on(today)
    if len(seen) > _INVOICES:
        seen = seen.taken(_some_customers(seen.customer, _INVOICES))
    cross = np.zeros((_CLASSES, len(EXPERTS), len(EXPERTS)))
    past = []
    for number, day in enumerate(_origins(seen, today)):
        view = view_on(seen, day, _SAMPLE)
        if len(view.open):
            came = seen.paid[np.flatnonzero(seen.issued <= day)[view.open]] - day
            past.append(_looked_back(view, came, today - day, number, cross))
    weights = _weights(cross, sum(len(one.of_class) for one in past))
    return _lesson(weights, past, seen.customers)


def _origins(seen: Book, today: int) -> list[int]:
    """Days of the past to forecast from, the nearest first, on changing weekdays."""
    if not len(seen):
        return []
    span = today - int(np.quantile(seen.issued, 0.1))
    step = min(max(span // (2 * _ORIGINS), _SHORTEST_STEP), _LONGEST_STEP)
    days = [today - step * number - (number * 3) % 7 for number in range(1, _ORIGINS + 1)]
    return [day for day in days if day > today - span * 0.8]


def _looked_back(view: View, came: Ints, watched: int, number: int, cross: Floats) -> _Past:
    """Forecast a past day; the experts' errors are added to ``cross`` by class."""
    study, of_class = Study(view), classes(view)
    told = np.empty((len(EXPERTS), len(view.open), DAYS + 1))
    for n, expert in enumerate(EXPERTS):
        for which, chance in study.chances(expert):
            told[n, which, 1:] = np.cumsum(chance[:, :-1], axis=1)
            told[n, which, 0] = 0.0
    days = min(watched, _SCORED_DAYS)
    error = told[:, :, 1 : days + 1] - (np.arange(1, days + 1)[None, :] >= came[:, None])
    for one in range(_CLASSES):
        part = error[:, of_class == one].reshape(len(EXPERTS), -1)
        cross[one] += part @ part.T
    missed = (error**2).sum(axis=2).T
    is_paid = came <= watched
    on = np.clip(np.where(is_paid, came, watched), 1, DAYS)
    places = np.arange(len(on))
    is_dead = ~is_paid & (view.today + watched - view.seen.due[view.open] > DEAD)
    before, upto = told[:, places, np.where(is_paid, on - 1, on)].T, told[:, places, on].T
    upto = np.where(is_paid[:, None], upto, 1.0)
    origin, size = np.full(len(on), number), view.seen.size[view.open]
    ahead = told[:, :, list(HORIZONS)].transpose(1, 0, 2)
    known = np.tile(np.array(HORIZONS) <= watched, (len(on), 1))
    amount = size / max(float(size.sum()), 1.0)
    shown = (ahead, usual_days(view), came, known, amount)
    return _Past(before, upto, of_class, view.open_customer, origin, missed, is_dead, *shown)


def _weights(cross: Floats, outcomes: int) -> Floats:
    everyone = cross.sum(axis=0)
    usual = _fitted(everyone, np.full(len(EXPERTS), 1 / len(EXPERTS)))
    doubt = everyone * (_DOUBT / max(outcomes, 1))
    found = np.stack([_fitted(cross[one] + doubt, usual) for one in range(_CLASSES)])
    found = np.where(found < _LEAST_WEIGHT, 0.0, found)
    return np.asarray(found / found.sum(axis=1, keepdims=True))


def _fitted(cross: Floats, start: Floats) -> Floats:
    """Weights (positive, of sum 1) with the least squared error of the mixture, by exponentiated gradient."""
    scaled = cross / (np.trace(cross) / len(cross) + 1e-12)
    weights = start
    for _ in range(_ROUNDS):
        slope = scaled @ weights
        weights = weights * np.exp(weights @ slope - slope)
        weights = weights / weights.sum()
    return weights


def _lesson(weights: Floats, past: list[_Past], customers: int) -> Lesson:
    if not past:
        return Lesson(weights, np.zeros((customers, len(EXPERTS))), 0.1, 0.9, 0.0, 0.0)
    seen = _Past(*(np.concatenate([getattr(one, each) for one in past]) for each in _Past.__struct_fields__))
    leaning = _leanings(seen.missed, seen.customer, customers)
    mine = Lesson(weights, leaning, 0.1, 0.9, 0.0, 0.0).of(seen.of_class, seen.customer)
    who, alive = seen.origin * 2**32 + seen.customer, ~seen.is_dead
    if not alive.any():
        return Lesson(weights, np.zeros((customers, len(EXPERTS))), 0.1, 0.9, 0.0, 0.0)
    before, upto = ((each * mine).sum(axis=1)[alive] for each in (seen.before, seen.upto))
    held, held_cash = (_held(before, upto, each) for each in (np.ones(len(upto)), seen.amount[alive]))
    before, upto = (np.interp(one, _CHANCES, held) for one in (before, upto))
    low, high = _levels(before, upto)
    normal = NormalDist()
    middle = np.clip((before + upto) / 2, 0.005, 0.995)
    score = np.array([normal.inv_cdf(float(one)) for one in middle])
    told = np.interp((seen.ahead * mine[:, :, None]).sum(axis=1), _CHANCES, held_cash)
    by_median = past_part(told, seen.usual, seen.came, seen.amount, seen.known, who)
    return Lesson(weights, leaning, low, high, *_shared(score, who[alive]), held, held_cash, by_median)


def _leanings(missed: Floats, customer: Ints, customers: int) -> Floats:
    """How much more or less than its class each customer asks for each expert, as logarithms of weights."""
    number = np.bincount(customer, minlength=customers)[:, None]
    total = np.stack([np.bincount(customer, each, minlength=customers) for each in missed.T], axis=1)
    behind = (total - total.min(axis=1, keepdims=True)) / (missed.mean() + 1e-9)
    return np.asarray(-_LEANING * np.minimum(behind / np.sqrt(1 + number / _LEANING_DOUBT), _LEANING_MOST))


def _held(before: Floats, upto: Floats, weight: Floats) -> Floats:
    """How often each chance held: the probability integral transform of what came (Dawid 1984), weighted.

    A day is a step of its own width, which an outcome on it is spread over (Czado, Gneiting and Held 2009).
    """
    width, total = np.maximum(upto - before, 1e-9), max(float(weight.sum()), 1e-12)
    came = np.array([np.clip((one - before) / width, 0.0, 1.0) @ weight for one in _CHANCES]) / total
    outcomes = total**2 / max(float((weight**2).sum()), 1e-12)
    trust = outcomes / (outcomes + _CHANCE_DOUBT)
    return np.asarray(_CHANCES + trust * (came - _CHANCES))


def _levels(before: Floats, upto: Floats) -> tuple[float, float]:
    """The levels below and above which one outcome in ten lay; not 0.1 and 0.9 where days are full."""
    trust = len(upto) / (len(upto) + _LEVEL_DOUBT)
    low = 0.1 + trust * (float(np.quantile(upto, 0.1)) - 0.1)
    high = 0.9 + trust * (float(np.quantile(before, 0.9)) - 0.9)
    return min(max(low, 0.03), 0.35), min(max(high, 0.65), 0.985)


def _shared(score: Floats, who: Ints) -> tuple[float, float]:
    """How much of the scores one customer's invoices share, and everyone's of a day (from pair products)."""
    _, group = np.unique(who, return_inverse=True)
    _, origin = np.unique(who // 2**32, return_inverse=True)
    total, number = np.bincount(group, weights=score), np.bincount(group)
    inside = (total**2).sum() - (score**2).sum()
    pairs = (number.astype(np.float64) ** 2).sum() - len(score)
    by_customer = max(inside / (pairs + _PAIR_DOUBT), 0.0)
    of_day, on_day = np.bincount(origin, weights=score), np.bincount(origin)
    across = (of_day**2).sum() - (total**2).sum()
    others = (on_day.astype(np.float64) ** 2).sum() - (number.astype(np.float64) ** 2).sum()
    by_all = min(max(across / (others + _PAIR_DOUBT), 0.0), 0.3)
    return float(min(max(by_customer - by_all, 0.0), 0.6)), float(by_all)
