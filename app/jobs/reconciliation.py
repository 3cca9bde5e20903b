"""Reconciliation of a company, computed from its mirror and its statements."""

from app.jobs.state import settings
from app.propose.reconciliation import Books, Reconciliation, reconcile
from app.propose.reconciliation.statuses import claims, with_statuses
from app.store import reconciling
from app.store.company_file import CompanyFile


def reconciled(company: CompanyFile) -> tuple[Books, Reconciliation]:
    """The three sides and what came out of comparing them."""
    with company.reader() as conn:
        books = reconciling.books(conn, settings(conn).accounts.clearing)
        charge_of, lost = reconciling.charges_of(conn), reconciling.lost_disputes(conn)
    found = reconcile(books)
    claimed = claims(books, found, charge_of, lost)
    with company.reader() as conn:
        ids = {one for claim in claimed for one in claim.ids}
        numbers = {one for claim in claimed for one in claim.numbers}
        return books, with_statuses(found, claimed, reconciling.billed(conn, ids, numbers))
