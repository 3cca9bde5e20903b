"""Speed of the store, as ratios taken in one run: ``python -m tests.benchmarks.store [--rows N]``.

Invoices and payments by pages beside a plain ``executemany`` of the same rows into the same tables, listings
at three sizes, and the matching snapshot. Prints; asserts nothing, because seconds are the machine's.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median

from app.domain.charges import Charge, ChargeStatus
from app.domain.documents import (
    Allocation,
    Customer,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Line,
    Payment,
)
from app.domain.money import Money
from app.ports import Page
from app.propose.proposal import (
    Candidate,
    Evidence,
    MatchKind,
    MatchProposal,
    ProposalKind,
    Receipt,
    SourceKind,
    Tier,
)
from app.review.decision import DecisionAction
from app.review.listing import ProposalFilter, ProposalOrder
from app.store import mirror, proposals, snapshots
from app.store.company_file import CompanyFile
from app.store.engine import connect
from app.store.layout import LAYOUTS

_PAGE = 1_000
_FIRST = date(2023, 11, 24)
_NOW = datetime(2026, 11, 24, tzinfo=UTC)


def main(arguments: Sequence[str]) -> int:
    """Run all and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000, help="invoices, and as many payments")
    rows = parser.parse_args(arguments).rows
    with tempfile.TemporaryDirectory() as folder:
        documents = make_documents(rows)
        say(f"{rows:,} invoices (a tenth open), as many payments, two lines an invoice")
        company = saving(Path(folder), documents)
        with company:
            reading(company)
            for size in dict.fromkeys(min(size, rows) for size in (1_000, 10_000, 100_000)):
                listing(Path(folder), size)
    return 0


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")


@contextmanager
def timed(label: str) -> Iterator[None]:
    """Print how long a block took."""
    start = time.perf_counter()
    yield
    say(f"  {label} {time.perf_counter() - start:.3f} s")


def best(job: Callable[[], object], times: int = 5) -> float:
    """The median of several runs in milliseconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        job()
        found.append((time.perf_counter() - start) * 1_000)
    return median(found)


def make_documents(rows: int) -> tuple[list[Invoice], list[Payment]]:
    """Invoices of which every tenth is open, and the payments of the others."""
    dice = random.Random(4)
    invoices, payments = [], []
    for number in range(rows):
        total = Money(dice.randrange(1_000, 900_000), "USD")
        day = _FIRST + timedelta(days=number * 1_096 // rows)
        is_open, customer = number % 10 == 0, str(dice.randrange(1_000))
        balance, status = (total, InvoiceStatus.OPEN) if is_open else (Money(0, "USD"), InvoiceStatus.PAID)
        line = Line(total, "Planting plan and site visit", "7", "1", total.plain(), "TAX")
        invoices.append(
            Invoice(
                str(number), "0", f"INV-{number}", customer, day, day + timedelta(days=30), total, balance,
                status=status, lines=(line, line), updated_at=_NOW,
            )
        )  # fmt: skip
        part = () if is_open else (Allocation(DocumentKind.INVOICE, str(number), total),)
        free = total if is_open and number % 100 == 0 else Money(0, "USD")
        payments.append(
            Payment(
                str(number), "0", customer, day, total, free, part, f"ch_{number:021d}"[:21],
                f"Stripe ch_{number:021d}", "Credit Card", deposit_account_id="4", updated_at=_NOW,
            )
        )  # fmt: skip
    return invoices, payments


def saving(folder: Path, documents: tuple[list[Invoice], list[Payment]]) -> CompanyFile:
    """Pages through the store beside a plain executemany of ready tuples, both into all indexes."""
    plain = folder / "plain.company"
    CompanyFile.create(plain, "Plain").close()
    invoices, payments = documents
    ready = {
        DocumentKind.INVOICE: LAYOUTS[DocumentKind.INVOICE].encode(invoices),
        DocumentKind.PAYMENT: LAYOUTS[DocumentKind.PAYMENT].encode(payments),
    }
    parts: list[tuple[object, ...]] = []
    for payment in payments:
        key = payment.remote_id
        parts += [(key, 0, "invoice", a.target_id, a.amount.minor, "USD", "") for a in payment.allocations]
    with closing(connect(plain)) as base:
        start = time.perf_counter()
        _insert_plain(base, ready, parts)
        raw = time.perf_counter() - start
    company = CompanyFile.create(folder / "paged.company", "Paged")
    first, again = _save_pages(company, documents), _save_pages(company, documents)
    count = len(invoices) + len(payments)
    say(f"  plain executemany of ready tuples, one transaction {raw:.3f} s, {count / raw:,.0f} rows a second")
    say(f"  save_page, {_PAGE:,} a page and transaction {first:.3f} s, {raw / first:.2f} of that speed")
    say(f"  save_page again, every row an update {again:.3f} s, {raw / again:.2f} of that speed")
    return company


def _insert_plain(
    base: sqlite3.Connection,
    ready: dict[DocumentKind, list[tuple[object, ...]]],
    parts: list[tuple[object, ...]],
) -> None:
    base.execute("BEGIN IMMEDIATE")
    for kind, rows in ready.items():
        columns = LAYOUTS[kind].columns
        marks = ", ".join("?" * len(columns))
        base.executemany(f"INSERT INTO {kind} ({', '.join(columns)}) VALUES ({marks})", rows)  # noqa: S608 - our names
    base.executemany("INSERT INTO allocation VALUES (?, ?, ?, ?, ?, ?, ?)", parts)
    base.execute("COMMIT")


def _save_pages(company: CompanyFile, documents: tuple[list[Invoice], list[Payment]]) -> float:
    start = time.perf_counter()
    kinds: tuple[tuple[DocumentKind, Sequence[Document]], ...] = (
        (DocumentKind.INVOICE, documents[0]),
        (DocumentKind.PAYMENT, documents[1]),
    )
    for kind, many in kinds:
        for at in range(0, len(many), _PAGE):
            with company.writer() as conn:
                page = Page(kind, tuple(many[at : at + _PAGE]), f"{kind}:{at}")
                mirror.save_page(conn, "quickbooks", page, _NOW)
    return time.perf_counter() - start


def reading(company: CompanyFile) -> None:
    """The matching snapshot, counts, and fetching by id."""
    with company.writer() as conn:
        mirror.save_documents(conn, [Customer(str(n), "0", f"Customer {n}") for n in range(1_000)], _NOW)
        mirror.save_documents(conn, [_charge(number) for number in range(20_000)], _NOW)
    with company.reader() as conn:
        with timed("matching snapshot (20,000 charges, nearly all booked)"):
            found = snapshots.matching(conn, date(2026, 11, 24))
        say(f"    {len(found.invoices):,} open invoices, {len(found.receipts):,} receipts")
        counts = best(lambda: mirror.counts(conn))
        ids = [str(number) for number in range(1_000)]
        fetched = best(lambda: mirror.fetch(conn, DocumentKind.INVOICE, ids))
        say(f"  counts {counts:.1f} ms, 1,000 invoices by id {fetched:.1f} ms")


def _charge(number: int) -> Charge:
    amount = Money(97_00, "USD")
    return Charge(
        f"ch_{number if number % 20 else number + 5_000_000:021d}", _NOW, amount, Money(0, "USD"),
        ChargeStatus.SUCCEEDED, payer_name=f"Payer {number % 1_000}", description=f"INV-{number}",
    )  # fmt: skip


def listing(folder: Path, size: int) -> None:
    """Lists of so many proposals in every order, a page of rows, totals, deciding on all."""
    found = [_proposal(number) for number in range(size)]
    company = CompanyFile.create(folder / f"list-{size}.company", "List")
    with company, company.writer() as conn:
        start = time.perf_counter()
        proposals.replace(conn, ProposalKind.MATCH, found, _NOW)
        fresh = time.perf_counter()
        proposals.replace(conn, ProposalKind.MATCH, found, _NOW)
        same = time.perf_counter()
        say(f"{size:,} proposals: put in {fresh - start:.3f} s, the same again {same - fresh:.3f} s")
        filters = {order: ProposalFilter(order=order) for order in ProposalOrder}
        times = {o: best(lambda f=f: proposals.list_ids(conn, f)) for o, f in filters.items()}
        words = best(lambda: proposals.list_ids(conn, ProposalFilter(text="payer 77")))
        ids = proposals.list_ids(conn, ProposalFilter())
        page = best(lambda: proposals.list_rows(conn, ids[size // 2 : size // 2 + 128]))
        totals = best(lambda: proposals.list_totals(conn, ProposalFilter()))
        detail = best(lambda: proposals.match_detail(conn, ids[0]))
        say("  ids in order of " + ", ".join(f"{order} {ms:.1f}" for order, ms in times.items()) + " ms")
        say(f"  words {words:.1f}, page of 128 rows {page:.2f}, totals {totals:.1f}, detail {detail:.2f} ms")
        with timed("approve all"):
            proposals.decide_many(conn, ids, DecisionAction.APPROVE, "Ana", _NOW)
        every = ProposalFilter(states=frozenset())
        mixed = best(lambda: proposals.list_ids(conn, every))
        say(f"  ids of all states by tier {mixed:.1f} ms")
        with timed("undo it"):
            proposals.undo_last(conn, "Ana", _NOW)


def _proposal(number: int) -> MatchProposal:
    amount = Money(number * 7_919 % 900_000, "USD")
    day = _FIRST + timedelta(days=number * 31 % 1_096)
    receipt = Receipt(
        SourceKind.CHARGE, f"ch_{number:021d}", "", day, amount, payer_name=f"Payer {number * 13 % 5_000}",
        reference=f"INV-{number}",
    )  # fmt: skip
    reasons = tuple(Evidence(f"code{at}", f"a reason that tells something, {at}", 1.5) for at in range(4))
    part = (Allocation(DocumentKind.INVOICE, str(number), amount),)
    ways = tuple(Candidate(MatchKind.EXACT, part, Money(0, "USD"), None, 0.9, reasons, "5") for _ in range(2))
    tier = (Tier.READY, Tier.READY, Tier.REVIEW, Tier.NONE)[number % 4]
    return MatchProposal(ProposalKind.MATCH, receipt, tier, MatchKind.EXACT, 0.9, ways, "", f"print {number}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
