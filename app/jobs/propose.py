"""Make the proposals anew from the mirror: pure work between one read and one write."""

from collections.abc import Callable, Iterable, Iterator

from app.changes import Changes
from app.jobs.apart import Compute, Computing, here
from app.jobs.collector import collecting_seldom
from app.jobs.company_day import company_today
from app.jobs.propose_drafts import propose_drafts
from app.jobs.renew import renew
from app.jobs.state import settings
from app.ports import Clock
from app.propose.matching import propose
from app.propose.proposal import ProposalKind
from app.store import connections, letter_links, proposals, shadow, snapshots
from app.store.company_file import CompanyFile
from app.store.records import Difference


def propose_matches(company: CompanyFile, computing: Computing, clock: Clock) -> Changes:
    """Propose payment matches for all money that is not allocated yet; decisions stand.

    What others settled in the ledger meanwhile goes into the shadow record.
    """
    return renew(company, ProposalKind.MATCH, computing.parts(matches, clock), clock)


def matches(company: CompanyFile, clock: Clock) -> Iterator[Difference]:
    """How the matches of what is in the mirror now differ from those kept."""
    with company.reader() as conn:
        snapshot = snapshots.matching(conn, company_today(connections.company(conn).time_zone, clock))
    found = propose(snapshot)
    with company.reader() as conn:
        yield Difference(overtaken=shadow.overtaken(conn, found))
        yield from proposals.compared(conn, ProposalKind.MATCH, found)


def propose_overdue(company: CompanyFile, computing: Computing, clock: Clock) -> Changes:
    """Put messages forward for overdue customers; the template engine is loaded only now."""
    from app.jobs import followups

    return followups.propose_overdue(company, computing, clock)


def propose_fixes(company: CompanyFile, computing: Computing, clock: Clock) -> Changes:
    """Put fixes forward for what differs between ledger, processor and bank; loaded only now."""
    from app.jobs import propose_fixes as job

    return job.propose_fixes(company, computing, clock)


PROPOSERS: dict[ProposalKind, Callable[[CompanyFile, Computing, Clock], Changes]] = {
    ProposalKind.MATCH: propose_matches,
    ProposalKind.FOLLOWUP: propose_overdue,
    ProposalKind.DRAFT: propose_drafts,
    ProposalKind.RECONCILIATION: propose_fixes,
}
"""The job that makes the proposals of each kind anew, in the order in which they run: a letter may wait for a
link, which is a draft."""


def propose_kinds(
    company: CompanyFile, clock: Clock, kinds: Iterable[ProposalKind] = PROPOSERS, compute: Compute = here
) -> Changes:
    """Make the proposals of these kinds anew; of all of them when none is named.

    Letters may rest on payment links, which are drafts: where a policy wants any, the one brings the other.
    """
    wanted = set(kinds)
    if ProposalKind.FOLLOWUP in wanted and ProposalKind.DRAFT not in wanted and _wants_links(company):
        wanted.add(ProposalKind.DRAFT)
    changes = Changes()
    with collecting_seldom(), compute(company) as computing:
        for propose_kind in (job for kind, job in PROPOSERS.items() if kind in wanted):
            changes |= propose_kind(company, computing, clock)
    return changes


def _wants_links(company: CompanyFile) -> bool:
    """Whether letters may name payment links that are to be made."""
    with company.reader() as conn:
        policies = settings(conn).followups.policies
        return any(one.links for one in policies.every()) and letter_links.can_link(conn)
