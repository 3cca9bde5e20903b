"""Finding duplicates, how well and how quickly: ``python -m tests.benchmarks.duplicates [--small] [FILE…]``.

On made lists (``duplicates_styles``, ``_households``, ``_lists``) it prints precision, recall and F1 at a
probability of one half, and the processor time at 1,000, 10,000 and 100,000 customers with its growth; the
largest in a process of its own, with its memory. A FILE is a list as CLI.md has it, with a column ``cluster``
that is one for one customer.
"""

import argparse
import csv
import multiprocessing
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from app.propose.duplicates import CustomerRecord, DuplicatePair, find_duplicates
from tests.benchmarks.duplicates_households import households
from tests.benchmarks.duplicates_lists import LISTS, MadeList, firms
from tests.benchmarks.duplicates_styles import BUILD, JUDGE

_SIZES = (1_000, 10_000, 100_000)
_FIELDS = ("name", "email", "phone", "address", "city", "postcode", "tax_id")


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def scores(found: Sequence[DuplicatePair], made: MadeList) -> tuple[float, float, float]:
    """Precision, recall and F1 of the pairs that are likelier than not."""
    likely = {frozenset((pair.a, pair.b)) for pair in found if pair.probability >= 0.5}
    right = len(likely & made.truth)
    precision, recall = right / max(len(likely), 1), right / max(len(made.truth), 1)
    return precision, recall, 2 * right / max(len(likely) + len(made.truth), 1)


def read(path: Path) -> MadeList:
    """A list from a file that says which customers are one."""
    clusters: dict[str, list[str]] = defaultdict(list)
    records = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            records.append(CustomerRecord(row["customer_id"], *(row.get(name) or "" for name in _FIELDS)))
            clusters[row["cluster"]].append(row["customer_id"])
    return MadeList(records, {frozenset(two) for ids in clusters.values() for two in combinations(ids, 2)})


def _quality(title: str, made: MadeList) -> float:
    start = time.process_time()
    found = find_duplicates(made.records)
    taken = time.process_time() - start
    precision, recall, f1 = scores(found, made)
    say(
        f"{title}: {len(made.records)} customers, {len(made.truth)} pairs: precision {precision:.3f}, "
        f"recall {recall:.3f}, F1 {f1:.3f}; {len(found)} pairs handed out, {taken:.2f} s"
    )
    return taken


def _largest(size: int) -> None:
    """Runs in a process of its own: its memory is what the search takes, the list aside."""
    made = firms(size)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    _quality("firms", made)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    say(f"a process of its own: peak {peak} MiB, {before} of them before the search")


def main(arguments: Sequence[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--small", action="store_true", help="leave out the 100,000")
    given = parser.parse_args(arguments)
    for path in given.files:
        _quality(path.stem, read(path))
    for title, draw in (BUILD | JUDGE).items():
        _quality(f"{title}, {'built on' if title in BUILD else 'only judging'}", draw())
    _quality("households, built on", households())
    for title, make in LISTS.items():
        few, many = (_quality(title, make(size)) for size in _SIZES[:2])
        say(f"{title}: ten times as many cost {many / few:.1f} times as much")
    if not given.small:
        own = multiprocessing.get_context("spawn").Process(target=_largest, args=(_SIZES[-1],))
        own.start()
        own.join()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
