"""How a kind's approvals become rows of a plan: the door that each kind opens to the batch."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from msgspec import Struct

from app.commit.premises import customer_premise
from app.commit.results import HeldRow
from app.commit.rows import RowDraft
from app.domain.capabilities import Capabilities
from app.domain.documents import Customer, DocumentKind
from app.domain.record import replace
from app.domain.writes import customer_of
from app.errors import NotDecidable
from app.jobs.accounts import Chart
from app.ports import Clock
from app.propose.drafting.draft import DraftAction, DraftProposal
from app.propose.proposal import Proposal, ProposalKind, Tier
from app.review.decision import ProposalState
from app.store import mirror
from app.store.connection import Connection
from app.store.records import Company, StoredProposal

MADE = (ProposalState.APPROVED, ProposalState.SIGNED, ProposalState.COMMITTED)
"""States of proposals that others may rest on: their rows come first, or were there before."""


class PlanContext(Struct, frozen=True):
    """What every kind may need to know: whose books, accounts by role, what the ledger can do, the time."""

    company: Company
    chart: Chart
    capabilities: Capabilities
    clock: Clock


class Planner(Protocol):
    """The approvals of one kind in one preview, with all that they touch read already."""

    def title(self, stored: StoredProposal) -> str:
        """One line that names it, also when it can't be planned."""

    def draft(self, stored: StoredProposal) -> RowDraft:
        """What it would do, without requests; BadInput with a plain title when it can't be done."""


_BOOKS = frozenset({DraftAction.INVOICE, DraftAction.VOID, DraftAction.RECEIVED})
"""Of the drafts' acts those that make or change an entry; links, letters and new customers are none."""


def booked_on(proposal: Proposal) -> date | None:
    """The date that a proposal as it was put forward would be booked on; None where it books nothing.

    A letter about an invoice of a closed month changes nothing in that month: most of what is overdue is old.
    """
    if proposal.kind is ProposalKind.FOLLOWUP:
        return None
    candidates = proposal.candidates if isinstance(proposal, DraftProposal) else ()
    if candidates and not any(one.action in _BOOKS for one in candidates):
        return None
    return proposal.dated_on


MakePlanner = Callable[[Connection, Sequence[StoredProposal], PlanContext], Planner]
"""Reads what the approvals of a kind touch, in one go."""


def naming_customers(
    conn: Connection, drafts: Sequence[RowDraft]
) -> tuple[list[RowDraft], tuple[HeldRow, ...]]:
    """The drafts of any kind with the premise that the customers their writes name stay there and active.

    Those that name one who is not active already are held: the ledgers refuse them.
    """
    named = [list(dict.fromkeys(filter(None, map(customer_of, draft.writes)))) for draft in drafts]
    found = mirror.fetch(conn, DocumentKind.CUSTOMER, {one for ids in named for one in ids})
    customers = {key: one for key, one in found.items() if isinstance(one, Customer)}
    resting, held = [], []
    for draft, ids in zip(drafts, named, strict=True):
        theirs = [customers[one] for one in ids if one in customers]
        away = next((one.name for one in theirs if not one.is_active), None)
        if away is not None:
            reason = f"Customer {away} is not active in the ledger; make it active there first"
            held.append(HeldRow(draft.proposal_id, draft.title, draft.money, reason))
            continue
        resting.append(replace(draft, premises=(*draft.premises, *map(customer_premise, theirs))))
    return resting, tuple(held)


def approved_candidate(stored: StoredProposal) -> object:
    """What was approved: the decision's candidate, else the one put forward."""
    put_forward = stored.proposal.candidates if stored.proposal.tier is not Tier.NONE else ()
    candidate = (stored.decision.candidate if stored.decision else None) or next(iter(put_forward), None)
    if candidate is None:
        raise NotDecidable("An approved proposal has nothing to write", remedy="Decide about it again.")
    return candidate
