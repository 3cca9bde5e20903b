"""Plain ways to tell when open invoices are paid, which the forecast must beat.

All give days ahead of today, at least one, and the share that comes by each horizon.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.propose.forecast.book import NEVER, Floats, Ints
from app.propose.forecast.experts import View

HORIZONS = (30, 60, 90)
_TREES, _DEPTH, _RATE, _CUTS, _LEAST = 80, 3, 0.1, 24, 20
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Told:
    """Days ahead by invoice, and shares by invoice and horizon."""

    days: Ints
    shares: Floats


def due_date(view: View) -> Told:
    """Everybody pays on the due date."""
    return _on_day(view, np.zeros(len(view.open)))


def customer_mean(view: View) -> Told:
    """Everybody is as late as it was on average."""
    return _on_day(view, np.array([own.mean() for own in _histories(view)]))


def customer_median(view: View) -> Told:
    """Everybody is as late as it was in half of its invoices."""
    return _on_day(view, np.array([float(np.median(own)) for own in _histories(view)]))


def conditional_history(view: View) -> Told:
    """A customer's own delays, of those that the invoice may still have; everyone's where none are left."""
    everyone = _everyone(view)
    days, shares = [], []
    for place, own in zip(view.open, _histories(view), strict=True):
        age = view.today - view.seen.due[place]
        left = own[own > age]
        left = left if len(left) else everyone[everyone > age]
        left = (left if len(left) else np.array([age + 1])) - age
        days.append(int(np.median(left)))
        shares.append([float(np.mean(left <= horizon)) for horizon in HORIZONS])
    return Told(np.array(days, dtype=np.int64), np.array(shares).reshape(-1, len(HORIZONS)))


def boosting(view: View) -> Told:
    """Gradient-boosted trees on what was known of each invoice, trained on those paid so far."""
    seen = view.seen
    closed = np.flatnonzero(seen.paid < NEVER)
    table = _features(view)
    delay = np.clip(seen.paid[closed] - seen.due[closed], -60, 180).astype(np.float64)
    return _on_day(view, _boosted(table[closed], delay, table[view.open]))


BASELINES: dict[str, Callable[[View], Told]] = {
    "due date": due_date,
    "customer mean": customer_mean,
    "customer median": customer_median,
    "conditional": conditional_history,
    "boosting": boosting,
}


def _on_day(view: View, delay: Floats) -> Told:
    days = np.maximum(view.seen.due[view.open] + np.rint(delay).astype(np.int64) - view.today, 1)
    return Told(days, (days[:, None] <= np.array(HORIZONS)).astype(np.float64))


def _everyone(view: View) -> Ints:
    closed = view.seen.paid < NEVER
    delays = view.seen.paid[closed] - view.seen.due[closed]
    return delays if len(delays) else np.zeros(1, dtype=np.int64)


def _histories(view: View) -> list[Ints]:
    """The delays of each open invoice's customer, everyone's when it has none."""
    seen = view.seen
    closed = np.flatnonzero(seen.paid < NEVER)
    order = closed[np.argsort(seen.customer[closed], kind="stable")]
    delay, who = seen.paid[order] - seen.due[order], seen.customer[order]
    low, high = (np.searchsorted(who, view.open_customer, side=side) for side in ("left", "right"))
    everyone = _everyone(view)
    return [delay[a:b] if b > a else everyone for a, b in zip(low, high, strict=True)]


def _features(view: View) -> Floats:
    """What was known of each invoice on its issue: terms, size, calendar, its customer's delays before."""
    seen = view.seen
    known = np.zeros((len(seen), 3))
    everyone = float(np.median(_everyone(view)))
    for one in np.unique(seen.customer):
        mine = np.flatnonzero(seen.customer == one)
        paid = mine[np.argsort(seen.paid[mine], kind="stable")]
        delay = np.cumsum(np.where(seen.paid[paid] < NEVER, seen.paid[paid] - seen.due[paid], 0))
        number = np.searchsorted(seen.paid[paid], seen.issued[mine])
        for place, count in zip(mine, number, strict=True):
            last = (delay[count - 1] - (delay[count - 4] if count > 3 else 0)) / min(count, 3) if count else 0
            known[place] = (delay[count - 1] / count, last, count) if count else (everyone, everyone, 0)
    calendar = np.stack([seen.due - seen.issued, np.log1p(seen.size), seen.due % 7, seen.issued % 30], axis=1)
    return np.concatenate([known, calendar], axis=1)


def _boosted(table: Floats, goal: Floats, asked: Floats) -> Floats:
    """Squared-loss boosting with small trees over cut points."""
    if len(goal) < 2 * _LEAST:
        return np.full(len(asked), float(np.median(goal)) if len(goal) else 0.0)
    told, found = np.full(len(goal), goal.mean()), np.full(len(asked), goal.mean())
    cuts = [np.unique(np.quantile(column, np.linspace(0, 1, _CUTS)[1:-1])) for column in table.T]
    for _ in range(_TREES):
        _grow(
            table,
            goal - told,
            asked,
            cuts,
            _DEPTH,
            (np.arange(len(goal)), np.arange(len(asked)), told, found),
        )
    return found


def _grow(
    table: Floats,
    rest: Floats,
    asked: Floats,
    cuts: list[Floats],
    depth: int,
    node: tuple[Ints, Ints, Floats, Floats],
) -> None:
    mine, theirs, told, found = node
    split = _best(table[mine], rest[mine], cuts) if depth else None
    if split is None:
        step = _RATE * rest[mine].mean()
        told[mine] += step
        found[theirs] += step
        return
    column, cut = split
    for side in (True, False):
        half = (mine[(table[mine, column] <= cut) == side], theirs[(asked[theirs, column] <= cut) == side])
        _grow(table, rest, asked, cuts, depth - 1, (*half, told, found))


def _best(table: Floats, rest: Floats, cuts: list[Floats]) -> tuple[int, float] | None:
    best, found = 1e-9, None
    for column, places in enumerate(cuts):
        bins = np.searchsorted(places, table[:, column])
        number = np.bincount(bins, minlength=len(places) + 1).cumsum()[:-1]
        total = np.bincount(bins, weights=rest, minlength=len(places) + 1).cumsum()[:-1]
        other = len(rest) - number
        fit = (number >= _LEAST) & (other >= _LEAST)
        gain = np.where(
            fit, total**2 / np.maximum(number, 1) + (rest.sum() - total) ** 2 / np.maximum(other, 1), 0
        )
        gain = gain - rest.sum() ** 2 / len(rest)
        if len(gain) and gain.max() > best:
            best, found = float(gain.max()), (column, float(places[gain.argmax()]))
    return found
