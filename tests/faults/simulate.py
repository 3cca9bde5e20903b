"""Thousands of lives: ``python -m tests.faults.simulate --seeds N [--first N] [--jobs N] [--ledger NAME]``.

Without a ledger named, the seed picks QuickBooks or Xero. With ``quickbooks-stripe`` payment links are made
and switched off as signed rows, too; with ``xero-short-days`` a day's calls run out, and other people take
credits off the invoices that they were used on; with ``quickbooks-fixes`` and ``xero-fixes`` customers are
put away and refunds are booked with their credit notes, which Stripe is asked about just before; with
``quickbooks-letters`` and ``xero-letters`` letters leave, with the one-use links that were made for them.

Prints how many lives were run, how often each fault came, and what was found; with a failure the seed that
replays it, and status 1.
"""

import argparse
import logging
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.faults.auditor import audit
from tests.faults.life import WORLDS, Life, Remains
from tests.faults.machine import Nursery

CHUNK = 50


@dataclass
class Tally:
    """What came of many lives."""

    lives: int = 0
    batches: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    failures: dict[int, list[str]] = field(default_factory=dict)

    def add(self, seed: int, remains: Remains | None, found: list[str]) -> None:
        """One life is over."""
        self.lives += 1
        if found:
            self.failures[seed] = found
        if remains is not None:
            self.batches += len(remains.left.batches)
            self.faults += remains.weather.happened
            rows = [row for each in remains.left.batches for row in each.rows]
            self.outcomes.update(str(entry.state) for row in rows for entry in row.entries)

    def merge(self, other: "Tally") -> None:
        """Take another one's in."""
        self.lives += other.lives
        self.batches += other.batches
        self.faults += other.faults
        self.outcomes += other.outcomes
        self.failures |= other.failures


@contextmanager
def nursery() -> Iterator[Nursery]:
    """A place for lives, in memory where the system has such a disk."""
    memory = Path("/dev/shm")  # noqa: S108 - a disk in memory, where there is one
    place = str(memory) if memory.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="countersign-lives-", dir=place) as folder:
        yield Nursery(Path(folder))


def ledger_of(seed: int) -> str:
    """The ledger a seed picks, by a source of chance of its own: two lives in five are at Xero."""
    return "xero" if random.Random(f"ledger {seed}").random() < 0.4 else "quickbooks"


def lived(
    seed: int, nursery: Nursery, kinds: Sequence[str] = (), ledger: str = "quickbooks"
) -> tuple[Remains | None, list[str]]:
    """One life and what the auditor finds; an error that nobody expects is a finding too."""
    try:
        remains = Life(seed, nursery, kinds, ledger).run()
    except Exception as error:  # noqa: BLE001 - every bug is a finding
        where = [f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__)]
        first = str(error).partition("\n")[0]
        return None, [f"{type(error).__name__}: {first} ({' > '.join(where[-4:])})"]
    return remains, audit(remains)


def lives(seeds: Iterable[int], ledger: str | None = None) -> Tally:
    """Live these seeds in this process, at a ledger or each at its own."""
    logging.disable(logging.WARNING)
    tally = Tally()
    try:
        with nursery() as place:
            for seed in seeds:
                tally.add(seed, *lived(seed, place, ledger=ledger or ledger_of(seed)))
    finally:
        logging.disable(logging.NOTSET)
    return tally


def main(arguments: Sequence[str]) -> int:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=300)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--ledger", choices=tuple(WORLDS))
    options = parser.parse_args(arguments)
    last = options.first + options.seeds
    chunks = [range(start, min(start + CHUNK, last)) for start in range(options.first, last, CHUNK)]
    began, tally = time.perf_counter(), Tally()
    with ProcessPoolExecutor(options.jobs) as pool:
        for done in pool.map(partial(lives, ledger=options.ledger), chunks):
            tally.merge(done)
    report(tally, time.perf_counter() - began)
    return 1 if tally.failures else 0


def report(tally: Tally, seconds: float) -> None:
    """Print what came of it."""
    rate = tally.lives / seconds
    say(f"{tally.lives:,} lives in {seconds:.0f} s ({rate:.1f} a second), {tally.batches:,} batches")
    say("writes: " + ", ".join(f"{name} {count:,}" for name, count in tally.outcomes.most_common()))
    say("faults: " + ", ".join(f"{name} {count:,}" for name, count in tally.faults.most_common()))
    say(f"failures: {len(tally.failures)}")
    for seed, found in sorted(tally.failures.items()):
        say(f"  seed {seed}: {found[0]}" + (f" (and {len(found) - 1} more)" if len(found) > 1 else ""))


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
