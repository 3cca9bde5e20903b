"""Propose drafts: everything that should be billed and is not yet."""

from collections.abc import Iterator

from app.changes import Changes
from app.jobs.apart import Computing
from app.jobs.company_day import company_today
from app.jobs.renew import renew
from app.jobs.state import settings
from app.ports import Clock
from app.propose.drafting.engine import propose_drafts as drafted
from app.propose.proposal import ProposalKind
from app.store import connections, drafting, proposals, work
from app.store.company_file import CompanyFile
from app.store.records import Difference

_WITHDRAWN = "The work is billed, cancelled or changed; nothing of it is to be written."


def propose_drafts(company: CompanyFile, computing: Computing, clock: Clock) -> Changes:
    """Draft invoices for all work that is due; decisions stand."""
    return renew(company, ProposalKind.DRAFT, computing.parts(drafts, clock), clock, _WITHDRAWN)


def drafts(company: CompanyFile, clock: Clock) -> Iterator[Difference]:
    """How the drafts of the work that is due now differ from those kept."""
    with company.reader() as conn:
        about = connections.company(conn)
        today = company_today(about.time_zone, clock)
        filed = work.filed(conn, today - drafting.LOOK_BACK)
        snapshot = drafting.snapshot(conn, today, about, settings(conn).drafting, filed)
    found = drafted(snapshot)
    with company.reader() as conn:
        yield from proposals.compared(conn, ProposalKind.DRAFT, found)
