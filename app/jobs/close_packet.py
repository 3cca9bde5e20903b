"""A month's close packet, gathered from the books as they stand."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from app.domain.aging import aging
from app.jobs.closing import last_day
from app.jobs.paper.file import put
from app.jobs.paper.packet import ClosePacket
from app.jobs.reconcile_page import touches, view_of
from app.jobs.reconciliation import reconciled
from app.ports import Clock
from app.propose.reconciliation import at_cut_off
from app.store import accounts_receivable, audit, batches, connections
from app.store.company_file import CompanyFile

_AFTER = timedelta(days=31)
"""How long after a month batches are still part of its story."""


def close_packet(company: CompanyFile, first: date, clock: Clock) -> ClosePacket:
    """Everything that is handed over with a month: computed now, the audit walked to its end."""
    books, found = reconciled(company)
    view = view_of(company, first, clock, (books, found))
    last = last_day(first)
    with company.reader() as conn:
        about = connections.company(conn)
        items = accounts_receivable.open_items(conn, last)
        owed = aging(items, accounts_receivable.names(conn), last, about.currency)
        signed = batches.list_batches(conn)
        whole = audit.verify(conn)
    begin = datetime.combine(first, time(), UTC)
    end = begin + (last - first) + _AFTER
    return ClosePacket(
        company=about.name,
        currency=about.currency,
        view=view,
        differences=tuple(one for one in found.differences if touches(one, f"{first:%Y-%m}")),
        last=last,
        cut_offs=tuple(
            (currency, at_cut_off(books, found, currency, last)) for currency in sorted(books.chart.clearing)
        ),
        aging=owed,
        batches=tuple(one for one in signed if begin <= one.signed_at < end),
        made_at=clock.now(),
        audit_count=whole.count,
        audit_hash=whole.head,
        audit_trouble=whole.reason,
    )


def hand_over(company: CompanyFile, first: date, clock: Clock, out: Path) -> Path:
    """Write a month's packet into a file, as a workbook or PDF by its ending. Raises DiskFull, BadInput."""
    from app.jobs.paper.closing import packet_book, packet_pdf

    packet = close_packet(company, first, clock)
    put(out, packet_book(packet) if out.suffix.lower() == ".xlsx" else packet_pdf(packet))
    return out
