"""Reconciliation of a company, computed from its mirror and its statements."""

from app.jobs.state import settings
from app.propose.reconciliation import Books, Reconciliation, reconcile
from app.store import reconciling
from app.store.company_file import CompanyFile


def reconciled(company: CompanyFile) -> tuple[Books, Reconciliation]:
    """The three sides and what came out of comparing them."""
    with company.reader() as conn:
        books = reconciling.books(conn, settings(conn).accounts.clearing)
    return books, reconcile(books)
