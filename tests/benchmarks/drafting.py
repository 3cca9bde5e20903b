"""Speed of drafting beside the reading of its work: ``python -m tests.benchmarks.drafting [--entries N]``.

Time entries of two hundred customers in a real company file: reading them from the mirror, the whole
snapshot, drafts from it, and keeping the drafts. Prints ratios of one run; asserts nothing.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from app.domain.documents import (
    BillingStatus,
    Customer,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Item,
    Line,
    TimeEntry,
)
from app.domain.money import Money
from app.propose.drafting.engine import propose_drafts
from app.propose.proposal import ProposalKind
from app.settings import Drafting
from app.store import connections, drafting, mirror, proposals
from app.store.company_file import CompanyFile

T = TypeVar("T")
_DAY, _NOW = date(2026, 11, 24), datetime(2026, 11, 24, tzinfo=UTC)
_CUSTOMERS = 200


def main(arguments: Sequence[str]) -> int:
    """Run at three sizes and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=5_000)
    entries = parser.parse_args(arguments).entries
    for size in dict.fromkeys((min(1_000, entries), entries)):
        with tempfile.TemporaryDirectory() as folder:
            _run(Path(folder), size)
    return 0


def _run(folder: Path, size: int) -> None:
    with CompanyFile.create(folder / "a.company", "Time") as company:
        with company.writer() as conn:
            mirror.save_documents(conn, _documents(size), _NOW)
        with company.reader() as conn:
            about = connections.company(conn)
            read, found = _timed(lambda: mirror.every(conn, DocumentKind.TIME_ENTRY))
            gather, snapshot = _timed(lambda: drafting.snapshot(conn, _DAY, about, Drafting()))
        think, drafts = _timed(lambda: propose_drafts(snapshot))
        with company.writer() as conn:
            keep, _ = _timed(lambda: proposals.replace(conn, ProposalKind.DRAFT, drafts, _NOW))
        whole = gather + think + keep
        sys.stdout.write(
            f"{len(found):,} time entries, {len(snapshot.invoices):,} invoices ▶ {len(drafts):,} drafts: read"
            f" {read:.3f} s, snapshot {gather:.3f}, drafts {think:.3f}, kept {keep:.3f};"
            f" all {whole:.3f} s = {whole / read:.1f} × reading\n"
        )


def _timed(job: Callable[[], T]) -> tuple[float, T]:
    """Seconds of processor time, since others may use the machine."""
    start = time.process_time()
    done = job()
    return time.process_time() - start, done


def _documents(size: int) -> list[Document]:
    dice = random.Random(5)
    items = [Item(str(n), "0", f"Service {n}", unit_price=str(80 + n)) for n in range(10)]
    people = [Customer(str(n), "0", f"Customer {n}", email=f"a{n}@b.example") for n in range(_CUSTOMERS)]
    made: list[Document] = [*items, *people]
    for number in range(_CUSTOMERS * 12):
        price, on = 80 + number % 10, _DAY - timedelta(days=number % 360)
        total = Money(price * 500, "USD")
        line = Line(total, "Work", str(number % 10), "5", str(price))
        who = str(number % _CUSTOMERS)
        made.append(
            Invoice(
                f"i{number}", "0", str(number), who, on, on, total, total, InvoiceStatus.OPEN, lines=(line,)
            )
        )
    for number in range(size):
        item = dice.randrange(10)
        made.append(
            TimeEntry(
                f"t{number}", "0", "Jo", _DAY - timedelta(days=number % 60), dice.randrange(15, 480, 15),
                BillingStatus.BILLABLE, str(number % _CUSTOMERS), str(item), f"Project {number % 7}",
                str(80 + item), "USD", f"Task {number % 50}",
            )
        )  # fmt: skip
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
