"""Speed of aging and its papers: ``python -m tests.benchmarks.aging [--sizes 1000,10000,100000]``.

Each figure is process time and wall time of one run, as a ratio to the baseline of the same size: reading
every invoice of the file with a plain SELECT. A fifth of the invoices are open; the aging is taken today and
half a year back, where most payments have to be taken back. Prints; asserts nothing, because seconds are the
machine's.
"""

import argparse
import random
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.domain.aging import Aging, aging
from app.domain.documents import Allocation, Customer, Document, DocumentKind, Invoice, InvoiceStatus, Payment
from app.domain.money import Money
from app.jobs import receivables
from app.jobs.paper.receivables import aging_pdf
from app.jobs.paper.tables import csv_text, workbook
from app.store import accounts_receivable, mirror
from app.store.company_file import CompanyFile
from app.store.engine import connect

TODAY = date(2026, 11, 24)
_NOW = datetime(2026, 11, 24, tzinfo=UTC)


def main(arguments: Sequence[str]) -> int:
    """Run all sizes and print."""
    return at_each_size(run, arguments, __doc__)


def at_each_size(run: Callable[[Path, int], None], arguments: Sequence[str], about: str | None) -> int:
    """Run at every size that is asked for, each over a company file of its own."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--sizes", default="1000,10000,100000")
    for size in map(int, parser.parse_args(arguments).sizes.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            run(Path(folder) / "bench.countersign", size)
    return 0


def run(path: Path, size: int) -> None:
    """All figures of one size."""
    with CompanyFile.create(path, "Bench") as company:
        with company.writer() as conn:
            mirror.save_documents(conn, made(size), _NOW)
        say(f"{size:,} invoices, a fifth open, as many customers as a twentieth of that")
        base = timed("baseline: every invoice by a plain SELECT", lambda: plain(path))
        found = aged(company, TODAY)
        timed(f"aging today, {len(found.items):,} items", lambda: aged(company, TODAY), base)
        back = TODAY - timedelta(days=180)
        timed(
            f"aging half a year back, {len(aged(company, back).items):,} items",
            lambda: aged(company, back),
            base,
        )
        timed("in words", lambda: receivables.words(found), base)
        timed("as CSV", lambda: csv_text(receivables.AGING_TITLES, receivables.aging_rows(found)), base)
        timed(
            "as XLSX",
            lambda: workbook([("D", receivables.AGING_TITLES, receivables.aging_rows(found))]),
            base,
        )
        timed("as PDF", lambda: aging_pdf(found, "Bench", receivables.words(found)), base)
        tracemalloc.start()
        aged(company, TODAY)
        say(f"    memory of the aging at most {tracemalloc.get_traced_memory()[1] / 2**20:,.1f} MiB")
        tracemalloc.stop()


def aged(company: CompanyFile, day: date) -> Aging:
    """What the report does."""
    with company.reader() as conn:
        return aging(accounts_receivable.open_items(conn, day), accounts_receivable.names(conn), day, "USD")


def plain(path: Path) -> int:
    """The floor: all rows of the invoices."""
    with closing(connect(path)) as raw:
        return len(raw.execute("SELECT * FROM invoice").fetchall())


def timed(what: str, job: Callable[[], object], base: float = 0.0) -> float:
    """Run once; prints and returns the process time in seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    job()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    ratio = f"  {cpu / base:6.1f} x baseline" if base else ""
    say(f"    {what:<44}{cpu * 1000:9,.0f} ms process {wall * 1000:9,.0f} ms wall{ratio}")
    return max(cpu, 1e-4)


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def made(size: int) -> Iterator[Document]:
    """Three years of invoices; four of five paid, a few of them in part."""
    chance = random.Random(size)
    for number in range(max(1, size // 20)):
        yield Customer(f"c{number}", "0", f"Customer {number:06}")
    for number in range(size):
        issued = TODAY - timedelta(days=chance.randrange(1_095))
        total = Money(chance.randrange(2_000, 900_000), "USD")
        paid = chance.random() < 0.8
        customer = f"c{chance.randrange(max(1, size // 20))}"
        status = InvoiceStatus.PAID if paid else InvoiceStatus.OPEN
        left = Money(0, "USD") if paid else total
        dates = (issued, issued + timedelta(days=30))
        yield Invoice(f"i{number}", "0", str(number), customer, *dates, total, left, status)
        if paid:
            part = Allocation(DocumentKind.INVOICE, f"i{number}", total)
            on = issued + timedelta(days=chance.randrange(5, 90))
            yield Payment(f"p{number}", "0", customer, on, total, Money(0, "USD"), (part,))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
