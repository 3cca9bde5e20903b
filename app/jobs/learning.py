"""What was learned from decisions: read it, erase it."""

from datetime import datetime

from app.changes import Changes
from app.store import learned
from app.store.company_file import CompanyFile
from app.store.records import LearnedCounter


def counters(company: CompanyFile) -> tuple[LearnedCounter, ...]:
    """How often each payer name was decided to pay for each customer."""
    with company.reader() as conn:
        return learned.counters(conn)


def erase(company: CompanyFile, payer_name: str | None, by: str, now: datetime) -> Changes:
    """Forget what was learned about a payer name, or all of it. ValueError for a blank name."""
    with company.writer() as conn:
        return learned.erase(conn, payer_name, by, now)
