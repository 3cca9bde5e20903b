"""Decide on proposals: approve, edit, reject, later, undo and redo. Works with no network."""

from collections.abc import Sequence
from datetime import datetime

from app.changes import Changes, PassedOver
from app.domain.documents import Allocation, DocumentKind, Invoice
from app.domain.money import Money, total
from app.domain.record import replace
from app.errors import AllocationNotPossible, NotDecidable
from app.jobs.state import settings
from app.propose.drafting.draft import DraftProposal
from app.propose.followup.proposal import FollowUpProposal, Message
from app.propose.proposal import (
    Candidate,
    Evidence,
    MatchKind,
    MatchProposal,
    Proposal,
    ProposalKind,
    RemainderAs,
)
from app.review.decision import Decision, DecisionAction
from app.review.guardrails import bulk_stops, unearned_kinds
from app.review.shadow import report
from app.store import closing, connections, mirror, proposals, shadow
from app.store.company_file import CompanyFile
from app.store.connection import Connection


def decide(
    company: CompanyFile,
    ids: Sequence[int],
    action: DecisionAction,
    by: str,
    now: datetime,
    candidate: int = 0,
) -> Changes:
    """Decide on proposals together. ``candidate`` picks one of a single proposal's candidates.

    Raises NotDecidable when a single one is signed or gone, or when nothing is put forward to approve.
    """
    with company.reader() as conn:
        needed = _needed(conn, ids) if action is DecisionAction.APPROVE else []
    if needed or len(ids) != 1 or action is not DecisionAction.APPROVE:
        with company.writer() as conn:
            return proposals.decide_many(conn, [*needed, *ids], action, by, now)
    with company.writer() as conn:
        stored = proposals.load(conn, ids[0])
        chosen = _candidate(stored.proposal, candidate)
        return proposals.decide(conn, Decision(ids[0], action, chosen, by, now, stored.state))


def approve_in_bulk(company: CompanyFile, ids: Sequence[int], by: str, now: datetime) -> Changes:
    """Approve what is put forward without a look at each; hard stops are passed over and named."""
    with company.writer() as conn:
        stopped = _stopped(conn, ids)
        over = {each.proposal_id for each in stopped}
        rest = [one for one in ids if one not in over]
        needed = _needed(conn, rest)
        stopped += _stopped(conn, needed)
        over = {each.proposal_id for each in stopped}
        rest = [one for one in (*needed, *rest) if one not in over]
        changes = proposals.decide_many(conn, rest, DecisionAction.APPROVE, by, now)
        return replace(changes, passed_over=stopped)


def _stopped(conn: Connection, ids: Sequence[int]) -> tuple[PassedOver, ...]:
    """Those of these proposals that can't be approved together with others."""
    about, rails = connections.company(conn), settings(conn).guardrails
    asked = rails.bulk_record_rows is not None
    unearned = unearned_kinds(report(shadow.outcomes(conn)), rails) if asked else frozenset()
    ends = (about.preferences.books_closed_on, closing.closed_until(conn))
    closed_on = max(filter(None, ends), default=None)
    found = []
    for proposal_id, facts in proposals.row_facts(conn, ids, about.currency):
        stops = bulk_stops(facts, rails, closed_on, unearned)
        if stops:
            found.append(PassedOver(proposal_id, "; ".join(stops)))
    return tuple(found)


def _needed(conn: Connection, ids: Sequence[int]) -> list[int]:
    """The proposals that must be written first, still open: an invoice brings its new customer along.

    So does what rests on that invoice in turn, and a letter the payment link that it names.
    """
    letters = proposals.several(conn, ProposalKind.FOLLOWUP, ids)
    return _reached(conn, set(ids), {need for one in letters for need in needs_of(one.proposal)})


def _reached(conn: Connection, ids: set[int], subjects: set[str]) -> list[int]:
    """The drafts of these subjects, and all that they and the drafts among the ids need, without those."""
    reached, beginning = set(ids), set(ids)
    while beginning:
        told = proposals.several(conn, ProposalKind.DRAFT, beginning)
        subjects |= {need for stored in told for need in needs_of(stored.proposal)}
        found = proposals.ids_for_subjects(conn, ProposalKind.DRAFT, subjects)
        beginning = set(found.values()) - reached
        reached |= beginning
    return sorted(reached - ids)


def needs_of(proposal: Proposal) -> tuple[str, ...]:
    """Subjects of what must be written before it."""
    match proposal:
        case DraftProposal():
            return proposal.needs
        case FollowUpProposal():
            return proposal.candidates[0].needs if proposal.candidates else ()
        case _:
            return ()


def _candidate(proposal: Proposal, index: int) -> object:
    if not proposal.candidates or index >= len(proposal.candidates):
        raise NotDecidable(
            "Nothing is put forward here to approve",
            remedy="Edit it to say what is right.",
        )
    chosen = proposal.candidates[index]
    if isinstance(chosen, Candidate) and not chosen.allocations:
        raise NotDecidable("This choice allocates nothing", remedy="Edit the proposal instead.")
    return chosen


def edit(
    company: CompanyFile, proposal_id: int, allocations: tuple[Allocation, ...], by: str, now: datetime
) -> Changes:
    """Approve a match with allocations of the person's own; AllocationNotPossible when they don't fit."""
    with company.writer() as conn:
        stored = proposals.load(conn, proposal_id)
        if not isinstance(stored.proposal, MatchProposal):
            raise NotDecidable("Only a payment match has allocations", remedy="Edit it in its own panel.")
        wanted = [a.target_id for a in allocations if a.target_kind is DocumentKind.INVOICE]
        found = mirror.fetch(conn, DocumentKind.INVOICE, wanted)
        invoices = {key: value for key, value in found.items() if isinstance(value, Invoice)}
        candidate = edited(stored.proposal, allocations, invoices)
        decision = Decision(proposal_id, DecisionAction.EDIT, candidate, by, now, stored.state)
        return proposals.decide(conn, decision)


def approve_as(company: CompanyFile, proposal_id: int, candidate: object, by: str, now: datetime) -> Changes:
    """Approve what a person made of a proposal: a whole candidate of the kind's own type.

    What must be written before it is approved along with it.
    """
    with company.writer() as conn:
        stored = proposals.load(conn, proposal_id)
        if isinstance(candidate, Message):  # its text may name no link any more
            needed = _reached(conn, {proposal_id}, set(candidate.needs))
        else:
            needed = _needed(conn, [proposal_id])
        changes = proposals.decide_many(conn, needed, DecisionAction.APPROVE, by, now)
        decision = Decision(proposal_id, DecisionAction.EDIT, candidate, by, now, stored.state)
        return changes | proposals.decide(conn, decision)


def edited(
    proposal: MatchProposal, allocations: tuple[Allocation, ...], invoices: dict[str, Invoice]
) -> Candidate:
    """A candidate of a person's own allocations; raises AllocationNotPossible when they don't fit."""
    money = proposal.receipt.amount
    if not allocations:
        raise AllocationNotPossible("Choose at least one invoice")
    for allocation in allocations:
        _check_one(allocation, invoices, money)
    if len({a.target_id for a in allocations}) < len(allocations):
        raise AllocationNotPossible("An invoice is named twice")
    customers = {invoices[a.target_id].customer_id for a in allocations}
    if len(customers) > 1:
        raise AllocationNotPossible("One payment can pay the invoices of one customer only")
    remainder = money - total((a.amount for a in allocations), money.currency)
    if remainder.minor < 0:
        raise AllocationNotPossible(
            f"That allocates {-remainder} more than was received",
            remedy="Lower one of the amounts.",
        )
    return Candidate(
        kind=_kind(allocations, remainder, invoices),
        allocations=allocations,
        remainder=remainder,
        remainder_as=RemainderAs.UNAPPLIED if remainder else None,
        confidence=1.0,
        evidence=(Evidence("decided", "you chose these invoices", 10.0),),
        customer_id=customers.pop(),
    )


def _check_one(allocation: Allocation, invoices: dict[str, Invoice], money: Money) -> None:
    invoice = invoices.get(allocation.target_id)
    if invoice is None:
        raise AllocationNotPossible("That invoice is not in the mirror", remedy="Sync and choose again.")
    if {allocation.amount.currency, invoice.balance.currency} != {money.currency}:
        raise AllocationNotPossible(f"Invoice {invoice.number} is in another currency than the payment")
    if allocation.amount.minor <= 0:
        raise AllocationNotPossible(f"The amount for invoice {invoice.number} must be more than nothing")
    if allocation.amount > invoice.balance:
        raise AllocationNotPossible(
            f"Invoice {invoice.number} has only {invoice.balance.grouped()} open",
            remedy="Lower the amount; what is left over stays unapplied.",
        )


def _kind(allocations: Sequence[Allocation], remainder: Money, invoices: dict[str, Invoice]) -> MatchKind:
    if remainder:
        return MatchKind.OVER
    if any(a.amount < invoices[a.target_id].balance for a in allocations):
        return MatchKind.PARTIAL
    return MatchKind.COMBINED if len(allocations) > 1 else MatchKind.EXACT


def undo(company: CompanyFile, by: str, now: datetime) -> Changes:
    """Take back the last decision that is not signed."""
    with company.writer() as conn:
        return proposals.undo_last(conn, by, now)


def redo(company: CompanyFile, by: str, now: datetime) -> Changes:
    """Do again what was taken back last."""
    with company.writer() as conn:
        return proposals.redo_last(conn, by, now)
