"""Make the proposals anew from the mirror: pure work between one read and one write."""

from collections.abc import Callable, Iterable

from app.changes import Changes
from app.jobs.collector import collecting_seldom
from app.jobs.company_day import company_today
from app.jobs.propose_drafts import propose_drafts
from app.ports import Clock
from app.propose.matching import propose
from app.propose.proposal import ProposalKind
from app.store import connections, proposals, shadow, snapshots
from app.store.company_file import CompanyFile


def propose_matches(company: CompanyFile, clock: Clock) -> Changes:
    """Propose payment matches for all money that is not allocated yet; decisions stand.

    What others settled in the ledger meanwhile goes into the shadow record.
    """
    with company.reader() as conn:
        snapshot = snapshots.matching(conn, company_today(connections.company(conn).time_zone, clock))
    found = propose(snapshot)
    with company.writer() as conn:
        shadow.note_overtaken(conn, found, clock.now())
        return proposals.replace(conn, ProposalKind.MATCH, found, clock.now())


def propose_overdue(company: CompanyFile, clock: Clock) -> Changes:
    """Put messages forward for overdue customers; the template engine is loaded only now."""
    from app.jobs import followups

    return followups.propose_overdue(company, clock)


PROPOSERS: dict[ProposalKind, Callable[[CompanyFile, Clock], Changes]] = {
    ProposalKind.MATCH: propose_matches,
    ProposalKind.DRAFT: propose_drafts,
    ProposalKind.FOLLOWUP: propose_overdue,
}
"""The job that makes the proposals of each kind anew, in the order in which they run."""


def propose_kinds(company: CompanyFile, clock: Clock, kinds: Iterable[ProposalKind] = PROPOSERS) -> Changes:
    """Make the proposals of these kinds anew; of all of them when none is named."""
    changes = Changes()
    with collecting_seldom():
        for kind in kinds:
            changes |= PROPOSERS[kind](company, clock)
    return changes
