"""The forecast, how good and how quick: ``python -m tests.benchmarks.forecast [--data DIR] [--invoices N]``.

Rolling origins over made worlds (each kind of payer, then all kinds) and the real sets under DIR: mean
absolute error in days of those paid, cash error at 30, 60 and 90 days, on time or not, how many lay between
p10 and p90, beside plain baselines in the same run. Then processor time at 1,000, 10,000, 100,000 invoices.
"""

import argparse
import csv
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from app.domain.money import Money
from app.propose.forecast import Receivable
from app.propose.forecast.book import Book, Floats, Ints
from app.propose.forecast.engine import (
    cash_chances,
    day_quantiles,
    forecast,
    late_chances,
    middle_days,
    pooled,
    righted,
)
from app.propose.forecast.lessons import learnt, view_on
from app.propose.forecast.totals import quantiles
from tests.benchmarks.forecast_baselines import BASELINES, HORIZONS, Told
from tests.benchmarks.forecast_worlds import ALL, START, UNPAID, World, make, worlds
from tests.benchmarks.matching_business import say

_ORIGINS = 6
DATA = Path(__file__).parents[3] / "shared" / "data" / "ar"


class Score:
    """What was told beside what came, summed over the origins of one world."""

    def __init__(self) -> None:
        self.days: defaultdict[str, float] = defaultdict(float)
        self.cash: defaultdict[str, Floats] = defaultdict(lambda: np.zeros(len(HORIZONS)))
        self.on_time: defaultdict[str, int] = defaultdict(int)
        self.paid = self.open_before_due = self.inside = 0
        self.came = np.zeros(len(HORIZONS))
        self.bands: list[list[bool]] = []

    def add(
        self, name: str, told: Told, came: Ints, size: Floats, ahead: Ints, is_late: Ints | None = None
    ) -> None:
        """One origin of one way."""
        paid = came < UNPAID // 2
        self.days[name] += float(np.abs(told.days - came)[paid].sum())
        real = np.array([size[came <= horizon].sum() for horizon in HORIZONS])
        self.cash[name] += np.abs(size @ told.shares - real)
        late = told.days > ahead if is_late is None else is_late
        self.on_time[name] += int(((late == (came > ahead)) & (ahead >= 1)).sum())

    def line(self, name: str) -> str:
        """What it comes to."""
        cash = " ".join(f"{100 * one:5.1f}" for one in self.cash[name] / np.maximum(self.came, 1))
        on_time = 100 * self.on_time[name] / max(self.open_before_due, 1)
        days = self.days[name] / max(self.paid, 1)
        return f"  {name:16} {days:6.2f} days  cash {cash} %  on time {on_time:5.1f} %"


def judged(world: World) -> Score:
    """Forecast a world from days in its second half."""
    size = world.minor.astype(np.float64)
    book = Book(world.customer, world.issued, world.due, world.paid, size, int(world.customer.max()) + 1)
    score = Score()
    for day in np.linspace(*np.quantile(world.issued, (0.5, 0.97)), _ORIGINS).astype(int).tolist():
        _origin(book, int(day), score)
    return score


def _origin(book: Book, day: int, score: Score) -> None:
    view = view_on(book, day)
    if not len(view.open):
        return
    real = book.taken(book.issued <= day)
    came, size, ahead = real.paid[view.open] - day, real.size[view.open], real.due[view.open] - day
    score.paid += int((came < UNPAID // 2).sum())
    score.open_before_due += int((ahead >= 1).sum())
    arrived = np.array([size[came <= horizon].sum() for horizon in HORIZONS])
    score.came += arrived
    for name, way in BASELINES.items():
        score.add(name, way(view), came, size, ahead)
    lesson = learnt(book, day)
    mixture = pooled(view, lesson)
    chance = righted(mixture, view, lesson)
    low, high = (day_quantiles(chance, ahead, level) for level in (lesson.low, lesson.high))
    upto = np.cumsum(cash_chances(mixture, view, lesson), axis=1)[:, [horizon - 1 for horizon in HORIZONS]]
    score.add(
        "ours", Told(middle_days(chance, ahead), upto), came, size, ahead, late_chances(chance, ahead) > 0.5
    )
    score.inside += int(((low <= came) & (came <= high) & (came < UNPAID // 2)).sum())
    order = np.argsort(view.open_customer, kind="stable")
    shared = (lesson.shared_by_customer, lesson.shared_by_all)
    band = quantiles(upto[order], size[order], view.open_customer[order], *shared)
    score.cash["ours, p50"] += np.abs(band[1] - arrived)
    score.bands.append(((band[0] <= arrived) & (arrived <= band[2])).tolist())


def real_sets(folder: Path) -> Iterator[World]:
    """The real sets that are there: Xero's invoices, received and sent together, and each alone."""
    path = folder / "xero" / "xero_invoice_data.csv"
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            row for row in csv.DictReader(file) if row["status"] in {"PAID", "AUTHORISED"} and row["due_date"]
        ]
    yield _world("xero", rows)
    yield _world("xero, sent", [row for row in rows if row["type"] == "ACCREC"])
    yield _world("xero, received", [row for row in rows if row["type"] == "ACCPAY"])


def _world(name: str, rows: list[dict[str, str]]) -> World:
    numbers: dict[str, int] = {}
    paid = [_day(row["fully_paid_on_date"]) if row["fully_paid_on_date"] else UNPAID for row in rows]
    return World(
        name,
        np.array([numbers.setdefault(row["contact_id"], len(numbers)) for row in rows]),
        np.array([_day(row["date"]) for row in rows]),
        np.array([_day(row["due_date"]) for row in rows]),
        np.array(paid),
        np.array([round(float(row["total"]) * 100) for row in rows]),
    )


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def _print(world: World, score: Score) -> tuple[float, float]:
    """Print a world's score; our error in days and in cash as parts of the best plain baseline's."""
    say(f"{world.name}: {len(world.issued)} invoices, {score.paid} told and paid")
    for name in (*BASELINES, "ours"):
        say(score.line(name))
    days = score.days["ours"] / min(score.days["customer median"], score.days["conditional"])
    plain = min(score.cash["customer median"].sum(), score.cash["conditional"].sum())
    cash = score.cash["ours"].sum() / max(plain, 1e-9)
    middle = score.cash["ours, p50"].sum() / max(plain, 1e-9)
    bands = 100 * np.mean(score.bands)
    say(
        f"  days {days:.2f}, cash {cash:.2f} (p50 {middle:.2f}) of the better of median and conditional; "
        f"p10 to p90 holds {100 * score.inside / max(score.paid, 1):.0f} %, of cash {bands:.0f} %"
    )
    return days, cash


def receivables(world: World) -> list[Receivable]:
    """A world as the forecast reads it."""
    columns = (world.customer, world.issued, world.due, world.minor, world.paid)
    return [
        Receivable(
            str(number),
            str(who),
            date.fromordinal(issued),
            date.fromordinal(due),
            Money(minor, "USD"),
            date.fromordinal(paid) if paid < UNPAID else None,
        )
        for number, (who, issued, due, minor, paid) in enumerate(
            zip(*(each.tolist() for each in columns), strict=True)
        )
    ]


def _print_times() -> None:
    before = 0.0
    for count in (1_000, 10_000, 100_000):
        history = receivables(make("all kinds", ALL, 5, count))
        start = time.process_time()
        found = forecast(history, date.fromordinal(START + 800))
        took = time.process_time() - start
        ratio = f", {took / before:.1f} times as long as a tenth of it" if before else ""
        say(f"{count} invoices, {len(found.pay_dates)} open: {took:.2f} s of processor time{ratio}")
        before = took


def main(arguments: Sequence[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--invoices", type=int, default=3_000, help="in each made world")
    given = parser.parse_args(arguments)
    parts = [_print(world, judged(world)) for world in (*real_sets(given.data), *worlds(given.invoices))]
    mean = np.exp(np.mean(np.log(np.maximum(parts, 1e-3)), axis=0))
    say(f"geometric mean over all: days {mean[0]:.2f}, cash {mean[1]:.2f} of the better plain baseline")
    _print_times()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
