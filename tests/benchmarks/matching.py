"""How quick matching is: ``python -m tests.benchmarks.matching [--payments N] [--tenfold] [--alike N]``.

The whole of ``countersign match`` on files, beside rapidfuzz's ``extractOne`` with ``token_set_ratio`` over
the same strings on a sample of the payments, in the same run, on the same clock (processor time). Prints
ratios, and how much memory a run of its own takes.
"""

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import timedelta
from io import StringIO
from pathlib import Path

from rapidfuzz import fuzz, process

from app.jobs.match_files import match_files
from tests.benchmarks.matching_business import TODAY, Bill, Business, Receipt, make, say
from tests.benchmarks.matching_styles import HOME

_SAMPLE = 30
_INVOICES_A_PAYMENT = 5


def seconds(invoices: Path, payments: Path) -> float:
    """Processor seconds of one matching of files."""
    start = time.process_time()
    match_files(invoices, payments, None, StringIO())
    return time.process_time() - start


def off_the_shelf(business: Business) -> float:
    """Processor seconds that extractOne would take for all payments, from a sample of them."""
    names = business.names
    strings = [
        f"{b.number} {names[b.customer]} {b.balance / 100:.2f} {b.order}".strip() for b in business.bills
    ]
    sample = business.receipts[:_SAMPLE]
    start = time.process_time()
    for one in sample:
        query = f"{one.reference} {one.memo} {one.payer} {one.amount / 100:.2f}"
        process.extractOne(query, strings, scorer=fuzz.token_set_ratio)
    return (time.process_time() - start) / len(sample) * len(business.receipts)


def alike(count: int) -> Business:
    """One customer with ``count`` look-alike invoices of one amount, and a payment of it for every tenth."""
    bills = [
        Bill(
            f"i{n:06}", f"INV-{n:05}", "C1", TODAY - timedelta(days=n % 90 + 5), TODAY, "USD", 50_000, 50_000
        )
        for n in range(count)
    ]
    receipts = [
        Receipt(f"p{n}", "twins", TODAY, 50_000 * (1 + n % 3), "USD", "Alike Ltd", "", "", {})
        for n in range(max(count // 10, 1))
    ]
    return Business(bills, receipts, {"C1": "Alike Ltd"})


def _timed(business: Business, runs: int = 1) -> float:
    with tempfile.TemporaryDirectory() as folder:
        files = business.write(Path(folder))
        return min(seconds(*files) for _ in range(runs))


def _peak(folder: str) -> None:
    """Match in a process of its own and say what it took; runs there."""
    start = time.perf_counter()
    match_files(Path(folder) / "invoices.csv", Path(folder) / "payments.csv", None, StringIO())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    say(f"a process of its own: {time.perf_counter() - start:.2f} s, peak {peak} MiB")


def main(arguments: Sequence[str]) -> int:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--payments", type=int, default=10_000)
    parser.add_argument("--alike", type=int, default=2_000)
    parser.add_argument("--tenfold", action="store_true", help="ten times the input too (minutes to make)")
    given = parser.parse_args(arguments)
    count = given.payments
    business = make(HOME, 7, count * _INVOICES_A_PAYMENT, count, is_quick=True)
    ours = _timed(business, 3)
    theirs = off_the_shelf(business)
    say(f"{count} payments, {len(business.bills)} invoices: {ours:.2f} s of processor time")
    say(f"extractOne token_set_ratio, from {_SAMPLE} payments: {theirs:.1f} s")
    say(f"that is {theirs / ours:.0f} times as long")
    _print_look_alikes(ours / count, given.alike)
    with tempfile.TemporaryDirectory() as folder:
        business.write(Path(folder))
        process_of_its_own = multiprocessing.get_context("spawn").Process(target=_peak, args=(folder,))
        process_of_its_own.start()
        process_of_its_own.join()
    sizes = [(count // 10, count)] + [(count, count * 10)] * given.tenfold
    for small, large in sizes:
        few, many = (
            _timed(make(HOME, 7, size * _INVOICES_A_PAYMENT, size, is_quick=True)) for size in (small, large)
        )
        say(f"{large} payments cost {many / few:.1f} times what {small} do")
    return 0


def _print_look_alikes(each: float, count: int) -> None:
    business = alike(count)
    cost = _timed(business) / len(business.receipts)
    say(f"{count} look-alikes: {cost * 1e6:.0f} µs a payment, {cost / each:.1f} times an ordinary one")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
