"""What customers owe, by hledger and by us, whole processes over the same made books; the totals must agree.

HomeBank and GnuCash, which open windows, are in ``window_programs``.
"""

import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from tests.benchmarks.sync import say

ROOT = Path(__file__).resolve().parents[2]
_RUNS = 3


def compare(invoices: int) -> None:
    """One size, printed; says so where hledger is not installed."""
    if shutil.which("hledger") is None:
        say("hledger is not installed (apt-get install hledger): skipped")
        return
    with tempfile.TemporaryDirectory() as place:
        journal, company = Path(place) / "books.journal", Path(place) / "books.countersign"
        _write(invoices, journal, company)
        rival = ["hledger", "-f", str(journal), "balance", "Assets:Receivable", "-O", "csv"]
        ours = [sys.executable, "-m", "tests.benchmarks.window_rivals", str(company)]
        (their_time, their_work, said), (our_time, our_work, told) = _best(rival), _best(ours)
        theirs = Decimal(said.splitlines()[-1].rpartition(",")[2].strip('"').removesuffix(" USD"))
        if theirs != Decimal(told.strip()):
            raise RuntimeError(f"hledger finds {theirs} open, Countersign {told.strip()}")
    say(f"\n{invoices:,} invoices: {theirs:,} USD open by customer, whole process (processor time)")
    say(f"  hledger      {their_time:.2f} s ({their_work:.2f} s)")
    say(f"  Countersign  {our_time:.2f} s ({our_work:.2f} s), {their_work / our_work:.1f} times as quick")


def owed(company: Path) -> int:
    """Every customer with what they owe, read as the Customers place does; the sum in minor units."""
    from app.review.customers import CustomerFilter, CustomerShow
    from app.store import customers
    from app.store.engine import reading

    engine = reading(company)
    with engine.begin() as conn:
        today = datetime.now(UTC).date()
        found = customers.ids(conn, CustomerFilter(show=CustomerShow.OWING), today, "USD")
        total = sum(row.owed.minor for row in customers.rows(conn, found, today, "USD"))
    engine.dispose()
    return total


def _write(invoices: int, journal: Path, company: Path) -> None:
    from app.domain.documents import Customer
    from app.store import mirror
    from app.store.company_file import CompanyFile
    from tests.benchmarks.store import make_documents

    bills, payments = make_documents(invoices)
    paid = [payment for payment in payments if payment.allocations]
    with closing(CompanyFile.create(company, "Made")) as file, file.writer() as conn:
        now = datetime.now(UTC)
        mirror.save_documents(conn, [Customer(str(n), "0", f"Customer {n}") for n in range(1_000)], now)
        mirror.save_documents(conn, bills, now)
        mirror.save_documents(conn, paid, now)

    def lines() -> Iterator[str]:
        for bill in bills:
            account = f"Assets:Receivable:C{bill.customer_id}"
            yield f"{bill.issued_on} {bill.number}\n  {account}  {bill.total.plain()} USD\n  Income\n\n"
        for payment in paid:
            account = f"Assets:Receivable:C{bills[int(payment.remote_id)].customer_id}"
            yield f"{payment.received_on} paid\n  {account}  -{payment.total.plain()} USD\n  Assets:Bank\n\n"

    with journal.open("w", encoding="utf-8") as file:
        file.writelines(lines())


def _best(words: list[str]) -> tuple[float, float, str]:
    """Wall and processor seconds of the quickest of several runs, and what it printed."""
    found = []
    for _ in range(_RUNS):
        before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        found.append((time.perf_counter() - start, worked, done.stdout))
    return min(found)


if __name__ == "__main__":
    minor = owed(Path(sys.argv[1]))
    sys.stdout.write(f"{minor // 100}.{minor % 100:02}\n")
