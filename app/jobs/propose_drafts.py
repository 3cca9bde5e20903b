"""Propose drafts: everything that should be billed and is not yet."""

from app.changes import Changes
from app.jobs.company_day import company_today
from app.jobs.state import settings
from app.ports import Clock
from app.propose.drafting.engine import propose_drafts as drafted
from app.propose.proposal import ProposalKind
from app.store import connections, drafting, proposals, work
from app.store.company_file import CompanyFile

_WITHDRAWN = "The work is billed, cancelled or changed; nothing of it is to be written."


def propose_drafts(company: CompanyFile, clock: Clock) -> Changes:
    """Draft invoices for all work that is due; decisions stand."""
    with company.reader() as conn:
        about = connections.company(conn)
        today = company_today(about.time_zone, clock)
        filed = work.filed(conn, today - drafting.LOOK_BACK)
        snapshot = drafting.snapshot(conn, today, about, settings(conn).drafting, filed)
    found = drafted(snapshot)
    with company.writer() as conn:
        return proposals.replace(conn, ProposalKind.DRAFT, found, clock.now(), _WITHDRAWN)
