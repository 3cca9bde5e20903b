"""Deferred revenue at three sizes: ``python -m tests.benchmarks.deferred``.

Prints the processor time of entries that are due and of the tie-out for 1,000, 10,000 and 100,000 prepaid
works of a year, half of them booked, with its growth, beside spreading each total and no more.
"""

import sys
import time
from collections import defaultdict
from datetime import date

from app.domain.money import Money
from app.propose.deferred.entries import BilledPart, BookedEntry, Prepaid, due_entries
from app.propose.deferred.schedule import Method, ShutBooks
from app.propose.deferred.tie import LiabilityPosting, tie

SIZES = (1_000, 10_000, 100_000)
TODAY = date(2026, 11, 30)
COVERS = (date(2026, 1, 1), date(2026, 12, 31))


def works(count: int) -> list[Prepaid]:
    """A year each, on the liability."""
    return [
        Prepaid(
            f"agreement:agreement:a{n}/2026-01-01", f"Hosting {n}", f"Customer {n}", COVERS, Method.MONTHS,
            (BilledPart("invoice", f"i{n}", f"Invoice {n}", COVERS[0], Money(1_000_00 + n, "USD")),),
            "income", "owed", is_on_liability=True,
        )
        for n in range(count)
    ]  # fmt: skip


def measured(count: int) -> tuple[float, float]:
    """Seconds of processor time: all of it, and the schedules alone."""
    made = works(count)
    booked = [
        BookedEntry(one.subject, share.period, f"j{n}/{share.period}", share.last, share.amount.minor)
        for n, one in enumerate(made[::2])
        for share in one.shares[:11]
    ]
    postings = [LiabilityPosting("journal", one.journal_id, "", one.on, -one.minor) for one in booked] + [
        LiabilityPosting("invoice", part.remote_id, part.label, part.on, part.amount.minor)
        for one in made
        for part in one.parts
    ]
    start = time.process_time()
    assert all(one.shares for one in made)
    bare = time.process_time() - start
    start = time.process_time()
    of_work = defaultdict(list)
    for entry in booked:
        of_work[entry.subject].append(entry)
    due = [entry for one in made for entry in due_entries(one, of_work[one.subject], TODAY, ShutBooks())]
    found = tie(made, booked, postings, (TODAY, "USD"))
    taken = time.process_time() - start
    assert len(due) == 11 * (count // 2)
    assert sum(one.amount.minor for one in found.items) == found.difference.minor
    return taken, bare


def main() -> None:
    """Print a line for each size."""
    before = None
    for count in SIZES:
        taken, bare = measured(count)
        growth = f", {taken / before:.1f} times the size before" if before else ""
        sys.stdout.write(
            f"{count:>7,} works: {taken:.2f} s, {taken / bare:.1f} times bare schedules{growth}\n"
        )
        before = taken


if __name__ == "__main__":
    main()
