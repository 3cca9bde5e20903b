"""How lists grow: ``python -m tests.benchmarks.lists FILE [--copies 1,10] [--window]``.

A company file (``tests.benchmarks.window_books`` makes one) is taken so many times: its customers, invoices,
payments, bank lines and proposals again under other ids. The bare questions of lists, searches and Today are
asked of it, each several times; processor time in ms. ``--window`` also opens the real window over it: every
list until its rows are drawn, scrolling, memory. Prints; asserts nothing, because milliseconds are the
machine's.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Connection

from app.propose.proposal import Tier
from app.review.customers import CustomerFilter, CustomerOrder, CustomerShow
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter, ProposalOrder
from app.store import customers, listings, today
from app.store.company_file import CompanyFile
from app.store.engine import connect
from app.store.search import search
from tests.benchmarks.sync import say

_TIMES = 5
_PAGE = 128
_KEYS = {
    "customer": ("remote_id",),
    "invoice": ("remote_id", "customer_id", "number"),
    "payment": ("remote_id", "customer_id"),
    "bank_line": ("source_id",),
    "proposal": ("subject",),
}
"""What is another in a copy of a row."""
_NUMBERS = "WITH RECURSIVE n (value) AS (SELECT 2 UNION ALL SELECT value + 1 FROM n WHERE value < ?1)"
Question = Callable[[Connection], object]


def main(arguments: Sequence[str]) -> int:
    """Make, ask and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="a company file; it is copied first")
    parser.add_argument("--copies", default="1,10", help="how many times the books, comma-separated")
    parser.add_argument("--window", action="store_true", help="open the real window over each, too")
    options = parser.parse_args(arguments)
    found, seen = {}, {}
    with tempfile.TemporaryDirectory(dir=options.file.parent) as folder:
        for times in map(int, options.copies.split(",")):
            path = Path(folder) / f"{times}.countersign"
            shutil.copyfile(options.file, path)
            counts = multiplied(path, times)
            say(f"{times} times: " + ", ".join(f"{count:,} {name}s" for name, count in counts.items()))
            with CompanyFile.open(path) as company, company.reader() as conn:
                found[times] = {name: _asked(conn, ask) for name, ask in _questions().items()}
            if options.window:
                seen[times] = _sat(path, options.file.parent.parent)
            path.unlink()
    say(f"\n{'processor time, ms':<44}" + "".join(f"{f'{times} times':>12}" for times in found))
    for name in next(iter(found.values())):
        say(f"{name:<44}" + "".join(f"{column[name]:>12.0f}" for column in found.values()))
    for times, one in seen.items():
        _report(times, one)
    return 0


def _sat(books: Path, home: Path) -> Any:
    """A sitting at the real window over these books, in a home like the file's own."""
    with tempfile.TemporaryDirectory(dir=home) as folder:
        for part in home.iterdir():
            if part.is_dir() and part != Path(folder):
                shutil.copytree(part, Path(folder) / part.name, ignore=shutil.ignore_patterns("tmp*"))
        company = next((Path(folder) / "companies").glob("*.countersign"))
        books.replace(company)
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "COUNTERSIGN_PASSPHRASE": "benchmark"}
        words = [sys.executable, "-m", "tests.benchmarks.window_sitting", folder]
        done = subprocess.run(words, env=environment, check=True, capture_output=True, text=True)
        company.replace(books)
    return json.loads(done.stdout)


def _report(times: int, one: Any) -> None:
    say(f"\nthe window, {times} times: until rows are drawn, ms (median, and the slowest; processor time)")
    for name, ms in one["actions"].items():
        say(f"  {name:<42}{ms['median']:>8.0f} ({ms['most']:.0f}; {ms['worked']:.0f})")
    frames = sorted(one["frames"])
    say(f"  a frame while scrolling: {median(frames):.1f}, {frames[-1]:.1f} at most")
    say("  MiB " + ", ".join(f"{name}: {mib:.0f}" for name, mib in one["memory"].items()))


def multiplied(path: Path, times: int) -> dict[str, int]:
    """Take a file's books so many times; how many rows of each table there are then."""
    with closing(connect(path)) as raw:
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("BEGIN IMMEDIATE")
        for table, keys in _KEYS.items():
            known = [row[1] for row in raw.execute(f"PRAGMA table_info({table})") if row[1] != "id"]
            taken = ", ".join(f"{name} || '~' || n.value" if name in keys else name for name in known)
            copied = f"INSERT INTO {table} ({', '.join(known)}) SELECT {taken} FROM {table}, n WHERE ?1 > 1"  # noqa: S608 - ours
            raw.execute(f"{_NUMBERS} {copied}", (times,))
        raw.execute("COMMIT")
        return {table: raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _KEYS}  # noqa: S608 - the same


def _asked(conn: Connection, ask: Question) -> float:
    """The median of several times, in ms of processor time."""
    found = []
    for _ in range(_TIMES):
        start = time.process_time()
        ask(conn)
        found.append((time.process_time() - start) * 1000)
    return median(found)


def _questions() -> dict[str, Question]:
    day = datetime.now(UTC).date()
    waiting = frozenset({ProposalState.OPEN})
    asked: dict[str, Question] = {}
    for order in ProposalOrder:
        asked[f"matches by {order}"] = _matches(ProposalFilter(states=waiting, order=order))
    asked["matches, all states"] = _matches(ProposalFilter(states=frozenset()))
    asked["matches, only ready"] = _matches(ProposalFilter(states=waiting, tiers=frozenset({Tier.READY})))
    for text in ("orchard 12", "river", "a"):
        asked[f"matches searched for “{text}”"] = _matches(ProposalFilter(states=waiting, text=text))
    asked["a page of matches"] = lambda conn: listings.list_rows(conn, range(1, _PAGE + 1))
    asked["totals of header and tray"] = lambda conn: listings.list_totals(conn, ProposalFilter())
    for by in CustomerOrder:
        asked[f"customers by {by}"] = _customers(CustomerFilter(order=by), day)
    asked["customers, only overdue"] = _customers(CustomerFilter(show=CustomerShow.OVERDUE), day)
    asked["customers searched for “river”"] = _customers(CustomerFilter(text="river"), day)
    for text in ("INV-104", "1250.00", "river"):
        asked[f"Ctrl+K: {text}"] = lambda conn, text=text: search(conn, text)  # type: ignore[misc]
    asked["Today: counts"] = lambda conn: today.work(conn, "USD")
    asked["Today: receivables by age"] = lambda conn: today.aged(conn, day, "USD")
    return asked


def _matches(wanted: ProposalFilter) -> Question:
    return lambda conn: listings.list_ids(conn, wanted)


def _customers(wanted: CustomerFilter, day: date) -> Question:
    return lambda conn: customers.ids(conn, wanted, day, "USD")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
