"""How well and quickly mistakes are found: ``python -m tests.benchmarks.reconciliation [--each N]``.

Plants each of the forty kinds of mistakes in a made year for every kind of bookkeeper, prints how many are
found with the right cause, how many findings nobody planted, and whether every gap is explained to the cent.
Then the processor time for 10,000 and 100,000 movements with its growth.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence

from app.propose.reconciliation import Cause, Difference, Reconciliation, reconcile
from tests.benchmarks.reconciliation_mistakes import Planted, kinds, plant
from tests.benchmarks.reconciliation_year import Bookkeeper, make

_TRUE = frozenset({Cause.CUT_OFF})
"""Money that is on its way at the end of a month is really in two months: said, but nobody's mistake."""


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def found_of(planted: Sequence[Planted], result: Reconciliation) -> Counter[str]:
    """How many of each kind were found with the right cause."""
    by_record: dict[str, list[Cause]] = {}
    for one in result.differences:
        for record in one.records:
            by_record.setdefault(record.id, []).append(one.cause)
    return Counter(
        one.kind
        for one in planted
        if any(cause in one.causes for record in one.records for cause in by_record.get(record, ()))
    )


def false_findings(planted: Sequence[Planted], result: Reconciliation) -> list[Difference]:
    """Differences none of whose records a mistake has touched."""
    touched = {record for one in planted for record in one.touched}
    return [
        one
        for one in result.differences
        if one.cause not in _TRUE
        and touched.isdisjoint(
            key for record in one.records for key in (record.id, record.id.removesuffix(":0"))
        )
    ]


def _quality(bookkeeper: Bookkeeper, each: int) -> None:
    year = make(6_000, bookkeeper)
    planted = plant(year, each)
    result = reconcile(year.books())
    found, planned = found_of(planted, result), Counter(one.kind for one in planted)
    right = sum(found.values())
    wrong = false_findings(planted, result)
    open_still = sum(1 for place in result.gaps if result.unexplained(place))
    say(
        f"{bookkeeper}: {len(planned)} of {len(kinds())} kinds, {right} of {len(planted)} mistakes found "
        f"({right / len(planted):.1%}), {len(wrong)} false findings in {year.records} records "
        f"(one in {year.records // max(len(wrong), 1)}), {open_still} of {len(result.gaps)} gaps unexplained"
    )
    for kind, count in planned.items():
        if found[kind] < count:
            say(f"  {kind}: {found[kind]} of {count}")


def _time(count: int) -> float:
    books = make(count * 9 // 10, Bookkeeper.BY_PAYOUT, transfers=count // 440).books()
    start = time.process_time()
    result = reconcile(books)
    taken = time.process_time() - start
    records = len(books.payments) + len(books.deposits)
    say(
        f"{len(books.movements)} movements, {records} ledger records, {len(books.lines)} bank lines: "
        f"{taken:.2f} s, {len(result.differences)} differences"
    )
    return taken


def main(arguments: Sequence[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=5)
    given = parser.parse_args(arguments)
    for bookkeeper in Bookkeeper:
        _quality(bookkeeper, given.each)
    few, many = _time(10_000), _time(100_000)
    say(f"ten times as many cost {many / few:.1f} times as much")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
