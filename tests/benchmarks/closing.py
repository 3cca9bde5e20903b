"""Speed of the month's close: ``python -m tests.benchmarks.closing [--sizes 1000,10000,100000]``.

Each figure is process time and wall time of one run, as a ratio to the baseline of the same size: reading
every invoice of the file with a plain SELECT. Comparing ledger, processor and bank has a benchmark of its own
(``reconciliation``); here the books are invoices, payments and customers. Prints; asserts nothing.
"""

import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from app.clock import SystemClock
from app.domain.documents import DocumentKind, Invoice
from app.domain.record import replace
from app.jobs.close_packet import close_packet
from app.jobs.closing import month_close
from app.jobs.ledger_changes import look
from app.jobs.paper.closing import packet_book, packet_pdf
from app.ports import Page
from app.store import ledger_changes, mirror
from app.store.company_file import CompanyFile
from tests.benchmarks.aging import _NOW, TODAY, at_each_size, made, plain, say, timed

_PAGE = 1_000


def main(arguments: Sequence[str]) -> int:
    """Run all sizes and print."""
    return at_each_size(run, arguments, __doc__)


def run(path: Path, size: int) -> None:
    """All figures of one size."""
    first, clock = TODAY.replace(day=1), SystemClock()
    with CompanyFile.create(path, "Bench") as company:
        with company.writer() as conn:
            mirror.save_page(conn, "quickbooks", Page(DocumentKind.INVOICE, (), "c", is_last=True), _NOW)
            mirror.save_documents(conn, made(size), _NOW)
            documents = mirror.every(conn, DocumentKind.INVOICE)[:_PAGE]
        say(f"{size:,} invoices")
        base = timed("baseline: every invoice by a plain SELECT", lambda: plain(path))
        timed("the close of a month", lambda: month_close(company, first), base)
        packet = close_packet(company, first, clock)
        timed("its packet as PDF", lambda: packet_pdf(packet), base)
        timed("its packet as workbook", lambda: packet_book(packet), base)
        edited = tuple(
            replace(one, memo="x", total=one.total + one.total)
            for one in documents
            if isinstance(one, Invoice)
        )
        page = Page(DocumentKind.INVOICE, edited, "d", is_last=True)

        def saved(*, is_noted: bool) -> None:
            with company.writer() as conn:
                if is_noted:
                    ledger_changes.note_page(conn, "quickbooks", page, _NOW + timedelta(days=1))
                mirror.save_page(conn, "quickbooks", page, _NOW + timedelta(days=1))

        timed(f"noting and keeping {len(edited):,} edited invoices", lambda: saved(is_noted=True), base)
        timed("keeping them alone", lambda: saved(is_noted=False), base)
        timed("what changed and what it touches", lambda: look(company), base)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
