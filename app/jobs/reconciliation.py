"""Reconciliation and the month's close of a company, computed from its mirror and its statements."""

from calendar import monthrange
from datetime import date
from typing import cast

from app.domain.documents import DocumentKind, Payment
from app.jobs.state import settings
from app.propose.close.checklist import CheckItem, CloseFacts, checklist
from app.propose.reconciliation import Books, Reconciliation, reconcile
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter
from app.store import connections, findings, mirror, proposals, reconciling
from app.store.company_file import CompanyFile
from app.store.schema import OPEN_PAYMENT
from app.store.schema import mirror as tables


def reconciled(company: CompanyFile) -> tuple[Books, Reconciliation]:
    """The three sides and what came out of comparing them."""
    with company.reader() as conn:
        books = reconciling.books(conn, settings(conn).accounts.clearing)
    return books, reconcile(books)


def month_close(company: CompanyFile, first: date) -> tuple[CheckItem, ...]:
    """The checklist of the month that begins on this day."""
    return month_checklist(company, first, *reconciled(company))


def month_checklist(
    company: CompanyFile, first: date, books: Books, found: Reconciliation
) -> tuple[CheckItem, ...]:
    """The same of what was compared already."""
    last = first.replace(day=monthrange(first.year, first.month)[1])
    with company.reader() as conn:
        payment = tables[DocumentKind.PAYMENT]
        condition = OPEN_PAYMENT & (payment.c.received_on <= last.isoformat())
        unapplied = cast("tuple[Payment, ...]", mirror.where(conn, DocumentKind.PAYMENT, condition))
        wanted = ProposalFilter(states=frozenset({ProposalState.OPEN}))
        facts = CloseFacts(
            first,
            last,
            unapplied,
            len(proposals.list_ids(conn, wanted)),
            findings.count(conn),
            connections.company(conn).preferences.books_closed_on,
        )
    return checklist(books, found, facts)
