"""Made histories of invoices whose customers behave differently, for the forecast's benchmark.

Nothing here is a copy of how the forecast thinks: a customer takes days, waits for its run, drifts, forgets.
All are drawn from a seed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
START, SPAN = date(2022, 1, 3).toordinal(), 900
UNPAID = 2**31
TERMS = (0, 14, 30, 45, 60)
Rng = np.random.Generator
Payer = Callable[[Rng, Ints, Ints], Ints]


@dataclass(frozen=True)
class World:
    """A history with its whole truth: paid days lie after any day it is seen from."""

    name: str
    customer: Ints
    issued: Ints
    due: Ints
    paid: Ints
    minor: Ints


def _weekdays(day: Ints) -> Ints:
    """The day itself, or the Monday after a weekend (ordinal 1 was a Monday)."""
    weekday = (day - 1) % 7
    return day + np.where(weekday >= 5, 7 - weekday, 0)


def steady(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """Some days after due, around a habit of its own."""
    mean, spread = rng.normal(4, 9), rng.uniform(1, 7)
    return _weekdays(due + np.rint(rng.normal(mean, spread, len(due))).astype(np.int64))


def settler(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """So many days after the invoice, whatever its terms; weekends are days; some are quarrelled over."""
    mean, spread = rng.uniform(8, 50), rng.uniform(3, 9)
    quarrel = rng.random(len(due)) < rng.uniform(0, 0.3)
    return issued + np.rint(rng.normal(mean, spread, len(due)) + quarrel * rng.uniform(5, 20)).astype(
        np.int64
    )


def weekly(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """The first run on its weekday after approval some days around due; a few runs are missed."""
    weekday, ready = (
        rng.integers(0, 5),
        due + np.rint(rng.normal(rng.normal(2, 6), 2, len(due))).astype(np.int64),
    )
    missed = 7 * (rng.random(len(due)) < 0.12)
    return ready + (weekday - (ready - 1)) % 7 + missed


def fortnightly(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """Runs every other week, of what is due before the next one."""
    phase, ready = rng.integers(0, 14), due - rng.integers(0, 8)
    return ready + (phase - ready) % 14


def monthly(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """Once a month on its day (or the last one), a working day, of what was approved till then."""
    wanted, lag = int(rng.choice([5, 10, 15, 25, 31])), int(rng.integers(-10, 15))
    return np.array([_run_after(int(day) + lag, wanted) for day in due], dtype=np.int64)


def _run_after(day: int, wanted: int) -> int:
    first = date.fromordinal(day).replace(day=1)
    while True:
        following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
        run = min(first.toordinal() + wanted - 1, following.toordinal() - 1)
        run -= max(0, (run - 1) % 7 - 4)
        if run >= day:
            return run
        first = following


def punctual(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """On the due day, most of the time; else soon after, seldom long after."""
    extra = np.where(rng.random(len(due)) < 0.8, 0, rng.geometric(0.12, len(due)))
    return _weekdays(due + extra)


def drifting(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """A habit that wanders, and once jumps."""
    order = np.argsort(issued, kind="stable")
    walk = np.empty(len(due))
    walk[order] = np.cumsum(rng.normal(0, 1.2, len(due))) + rng.normal(3, 6)
    jump = (issued > START + rng.integers(200, 800)) * rng.choice([-12, 0, 12, 25])
    return _weekdays(due + np.rint(walk + jump + rng.normal(0, 3, len(due))).astype(np.int64))


def seasonal(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """Slower in August and December."""
    month = np.array([date.fromordinal(int(day)).month for day in due])
    slow = np.isin(month, (8, 12)) * rng.uniform(5, 18)
    return _weekdays(due + np.rint(rng.normal(rng.normal(2, 5), 3, len(due)) + slow).astype(np.int64))


def straggler(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """A heavy tail, and some of it never."""
    delay = np.exp(rng.normal(rng.normal(2.0, 0.8), 0.9, len(due))) - rng.uniform(0, 12)
    paid = _weekdays(due + np.rint(delay).astype(np.int64))
    return np.where(rng.random(len(due)) < rng.uniform(0, 0.08), UNPAID, paid)


def two_minds(rng: Rng, issued: Ints, due: Ints) -> Ints:
    """Mostly on time; what was forgotten comes with the reminder, weeks later."""
    forgot = rng.random(len(due)) < rng.uniform(0.1, 0.45)
    return _weekdays(due + np.where(forgot, rng.integers(28, 45, len(due)), rng.integers(-3, 4, len(due))))


ALL: tuple[Payer, ...] = (
    *(steady, settler, weekly, fortnightly, monthly, punctual, drifting, seasonal, straggler, two_minds),
)


def make(name: str, payers: tuple[Payer, ...], seed: int, invoices: int, each: float = 40.0) -> World:
    """A world of so many invoices, ``each`` of them a customer on average, most of them a few customers'."""
    rng = np.random.default_rng(seed)
    customers = max(2, int(invoices / each))
    share = rng.pareto(1.3, customers) + 0.3
    customer = np.sort(rng.choice(customers, invoices, p=share / share.sum()))
    issued = START + rng.integers(0, SPAN, invoices)
    due, paid = np.empty_like(issued), np.empty_like(issued)
    minor = np.rint(np.exp(rng.normal(rng.normal(11, 0.8, customers)[customer], 0.8))).astype(np.int64) + 100
    for one in range(customers):
        low, high = np.searchsorted(customer, (one, one + 1))
        mine = issued[low:high]
        terms = rng.choice(TERMS, high - low) if rng.random() < 0.2 else rng.choice(TERMS[1:])
        due[low:high] = mine + terms
        paid[low:high] = np.maximum(payers[rng.integers(len(payers))](rng, mine, due[low:high]), mine)
    return World(name, customer, issued, due, paid, minor)


def worlds(invoices: int = 4_000) -> list[World]:
    """One world of each kind of payer, three of all kinds, and two of customers with few invoices."""
    alone = [make(payer.__name__, (payer,), 10 + n, invoices) for n, payer in enumerate(ALL)]
    mixed = [make(f"all kinds {n}", ALL, 100 + n, invoices) for n in range(2)]
    small = [make("all kinds, small", ALL, 200, 400, 25.0), make("few each", ALL, 300, invoices, 4.0)]
    return [*alone, *mixed, *small]
