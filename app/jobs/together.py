"""Put drafts on one invoice once, split one by project once, and take either back.

What is remembered is which pieces of work go together: whatever is drafted after this follows it, and what
the invoice bills is remembered by the same pieces. The rules of the customer stay as they are.
"""

from collections.abc import Mapping, Sequence
from typing import cast

from app.changes import Changes
from app.domain.documents import DocumentKind, TaxCode, Term
from app.draft_errors import DraftsNotMerged
from app.errors import NotDecidable
from app.jobs.apart import Compute, here
from app.jobs.propose import propose_kinds
from app.ports import Clock
from app.propose.drafting.draft import DraftProposal
from app.propose.drafting.together import Merging, Names, as_one, by_project, merging
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.store import audit, connections, mirror, proposals, tracking, work_groups
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import StoredProposal

_WENT = "Its work went to another draft: a person put it together or apart."
_UNDECIDED = frozenset({ProposalState.OPEN, ProposalState.LATER})


def preview(company: CompanyFile, ids: Sequence[int]) -> Merging:
    """What merging these drafts would make. Raises DraftsNotMerged, NotDecidable."""
    with company.reader() as conn:
        return merging(_drafts(conn, ids), _names(conn))


def merge(
    company: CompanyFile, ids: Sequence[int], by: str, clock: Clock, compute: Compute = here
) -> tuple[int, Changes]:
    """Make these drafts one; the id of the one. Raises as ``preview``, with nothing changed.

    DraftsNotMerged, too, when nothing of their work is to be billed any more.
    """
    with company.writer() as conn:
        drafts = _drafts(conn, ids)
        merging(drafts, _names(conn))
        groups = as_one(drafts, work_groups.next_number(conn))
        changes = _regroup(conn, ids, groups, "drafts.merged", by, clock)
    changes |= propose_kinds(company, clock, [ProposalKind.DRAFT], compute)
    made = _holding(company, set(groups))
    if not made:  # the ledger was read meanwhile
        raise DraftsNotMerged("All of their work is billed or withdrawn by now", remedy="Refresh the list.")
    return made[0], changes


def split(
    company: CompanyFile, proposal_id: int, by: str, clock: Clock, compute: Compute = here
) -> tuple[tuple[int, ...], Changes]:
    """Make a draft one for each project, once; their ids. Raises DraftsNotMerged, NotDecidable."""
    with company.writer() as conn:
        (draft,) = _drafts(conn, [proposal_id])
        groups = by_project(draft, work_groups.next_number(conn))
        changes = _regroup(conn, [proposal_id], groups, "draft.split", by, clock)
    changes |= propose_kinds(company, clock, [ProposalKind.DRAFT], compute)
    return _holding(company, set(groups)), changes


def take_back(
    company: CompanyFile, proposal_id: int, by: str, clock: Clock, compute: Compute = here
) -> tuple[tuple[int, ...], Changes]:
    """Draft the work of a merged or split draft by the customer's rules again; the ids of what it became.

    Raises DraftsNotMerged where nobody merged or split it, NotDecidable.
    """
    with company.writer() as conn:
        (draft,) = _drafts(conn, [proposal_id])
        works = _works(draft)
        if not works & work_groups.every(conn).keys():
            raise DraftsNotMerged("Nobody merged or split this draft", remedy="It stands by the rules.")
        work_groups.forget(conn, works)
        changes = _left(conn, [proposal_id], "draft.regrouped", by, clock)
    changes |= propose_kinds(company, clock, [ProposalKind.DRAFT], compute)
    return _holding(company, works), changes


def _drafts(conn: Connection, ids: Sequence[int]) -> list[DraftProposal]:
    stored = [proposals.load(conn, one) for one in dict.fromkeys(ids)]
    for one in stored:
        _check_undecided(one)
    return [cast("DraftProposal", one.proposal) for one in stored]


def _check_undecided(stored: StoredProposal) -> None:
    if stored.proposal.kind is not ProposalKind.DRAFT:
        raise NotDecidable(f"Proposal {stored.id} is no draft", remedy="“list drafts” shows them.")
    if stored.state not in _UNDECIDED:
        raise DraftsNotMerged(
            f"The draft to “{stored.proposal.party}” is {stored.state} already",
            remedy="Take the approval back first (Ctrl+Z); what is signed is undone by its batch.",
        )


def _names(conn: Connection) -> Names:
    taxes = cast("tuple[TaxCode, ...]", mirror.every(conn, DocumentKind.TAX_CODE))
    terms = cast("tuple[Term, ...]", mirror.every(conn, DocumentKind.TERM))
    return Names(
        {one.remote_id: one.name for one in taxes},
        {one.remote_id: one.name for one in terms},
        tracking.lists(conn, connections.company(conn).preferences),
    )


def _regroup(
    conn: Connection, ids: Sequence[int], groups: Mapping[str, str], action: str, by: str, clock: Clock
) -> Changes:
    work_groups.keep(conn, groups)
    return _left(conn, ids, action, by, clock)


def _left(conn: Connection, ids: Sequence[int], action: str, by: str, clock: Clock) -> Changes:
    """These drafts are no more; what was decided about them neither."""
    audit.append(conn, by, action, "drafts", {"proposals": sorted(set(ids))}, clock.now())
    return proposals.set_states(conn, dict.fromkeys(ids), ProposalState.SUPERSEDED, clock.now(), _WENT)


def _works(draft: DraftProposal) -> set[str]:
    return {source.subject for one in draft.candidates for source in one.sources}


def _holding(company: CompanyFile, works: set[str]) -> tuple[int, ...]:
    """The drafts that hold any of this work now."""
    with company.reader() as conn:
        waiting = proposals.in_states(conn, ProposalKind.DRAFT, _UNDECIDED)
    return tuple(
        one.id for one in waiting if isinstance(one.proposal, DraftProposal) and _works(one.proposal) & works
    )
