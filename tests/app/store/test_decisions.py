"""Decisions: kept, taken back and done again in order; what is signed is past that."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from app.errors import NotDecidable
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import Decision, DecisionAction, ProposalState
from app.review.listing import ProposalFilter
from app.store import audit, batches, proposals
from app.store.company_file import CompanyFile

from .made import NOW, candidate, plan, proposal, signature

APPROVE, REJECT, LATER = DecisionAction.APPROVE, DecisionAction.REJECT, DecisionAction.LATER


@pytest.fixture
def conn(company: CompanyFile) -> Iterator[Connection]:
    """A write transaction over five proposals: 1-3 ready, 4 review, 5 with nothing put forward."""
    tiers = [Tier.READY, Tier.READY, Tier.READY, Tier.REVIEW, Tier.NONE]
    with company.writer() as writing:
        found = [proposal(f"ch_{at}", tier=tier) for at, tier in enumerate(tiers, start=1)]
        proposals.replace(writing, ProposalKind.MATCH, found, NOW)
        yield writing


def states(conn: Connection) -> str:
    """One letter a proposal, in order of ids."""
    rows = proposals.list_rows(conn, proposals.list_ids(conn, ProposalFilter(states=frozenset())))
    return "".join(row.state.value[0] for row in sorted(rows, key=lambda row: row.id))


def many(conn: Connection, action: DecisionAction, *ids: int) -> frozenset[int]:
    """Ana decides on these; the ids that changed."""
    return proposals.decide_many(conn, ids, action, "Ana", NOW).proposals


def test_approving_keeps_the_candidate_that_was_put_forward(conn: Connection) -> None:
    """The decision stands by itself: what, who, when, and from which state."""
    given = Decision(1, APPROVE, None, "Ana", NOW, ProposalState.LATER)
    changes = proposals.decide(conn, given)
    assert (changes.proposals, changes.membership) == ({1}, True)
    (stored,) = proposals.approved(conn)
    assert stored.decision is not None
    assert stored.decision.candidate == stored.proposal.chosen
    assert stored.decision.previous is ProposalState.OPEN
    assert (stored.decision.decided_by, stored.decision.decided_at) == ("Ana", NOW)


def test_another_candidate_may_be_approved(conn: Connection) -> None:
    """A person's own choice, even where nothing was put forward."""
    own = candidate("777", confidence=0.4)
    proposals.decide(conn, Decision(5, DecisionAction.EDIT, own, "Ana", NOW, ProposalState.OPEN))
    (stored,) = proposals.approved(conn)
    assert stored.decision is not None
    assert stored.decision.candidate == own


def test_nothing_put_forward_can_not_be_approved(conn: Connection) -> None:
    """Alone it is refused, among many it is passed over."""
    with pytest.raises(NotDecidable):
        proposals.decide(conn, Decision(5, APPROVE, None, "Ana", NOW, ProposalState.OPEN))
    assert many(conn, APPROVE, 1, 5) == {1}
    assert states(conn) == "aoooo"


@pytest.mark.parametrize("state", [ProposalState.SIGNED, ProposalState.COMMITTED, ProposalState.SUPERSEDED])
def test_what_is_past_deciding_is_refused(conn: Connection, state: ProposalState) -> None:
    """Alone refused, among many passed over; an unknown id too."""
    proposals.set_states(conn, [1], state, NOW)
    for proposal_id in (1, 99):
        with pytest.raises(NotDecidable):
            proposals.decide(conn, Decision(proposal_id, REJECT, None, "Ana", NOW, ProposalState.OPEN))
    assert many(conn, REJECT, 1, 2, 99) == {2}


def test_many_are_undone_and_done_again_as_one(conn: Connection) -> None:
    """One key, one step, however many rows."""
    assert many(conn, APPROVE, 1, 2, 3, 4, 5) == {1, 2, 3, 4}
    assert proposals.undo_last(conn, "Ana", NOW).proposals == {1, 2, 3, 4}
    assert states(conn) == "ooooo"
    assert proposals.redo_last(conn, "Ana", NOW).proposals == {1, 2, 3, 4}
    assert states(conn) == "aaaao"
    assert len(proposals.approved(conn)) == 4


def test_undo_goes_back_step_by_step_and_redo_forward(conn: Connection) -> None:
    """Each undo restores exactly the state before its step, also over the same proposal."""
    many(conn, APPROVE, 1)
    many(conn, REJECT, 1, 2)
    many(conn, LATER, 3)
    walk = []
    for _ in range(4):
        proposals.undo_last(conn, "Ana", NOW)
        walk.append(states(conn))
    assert walk == ["rrooo", "aoooo", "ooooo", "ooooo"]
    for _ in range(4):
        proposals.redo_last(conn, "Ana", NOW)
        walk.append(states(conn))
    assert walk[4:] == ["aoooo", "rrooo", "rrloo", "rrloo"]


def test_a_new_decision_ends_what_could_be_done_again(conn: Connection) -> None:
    """As in every editor: after an undo and something new, the old branch is gone, in undo and redo alike."""
    many(conn, APPROVE, 1)
    many(conn, APPROVE, 2)
    proposals.undo_last(conn, "Ana", NOW)
    many(conn, LATER, 3)
    assert not proposals.redo_last(conn, "Ana", NOW)
    proposals.undo_last(conn, "Ana", NOW)
    assert states(conn) == "aoooo"
    assert proposals.redo_last(conn, "Ana", NOW).proposals == {3}
    assert states(conn) == "aoloo"


def test_an_undone_decision_is_no_longer_the_one_in_force(conn: Connection) -> None:
    """Approved, approved otherwise, undone: the first approval counts again."""
    proposals.decide(conn, Decision(1, APPROVE, None, "Ana", NOW, ProposalState.OPEN))
    other = candidate("777")
    proposals.decide(conn, Decision(1, DecisionAction.EDIT, other, "Ana", NOW, ProposalState.OPEN))
    proposals.undo_last(conn, "Ana", NOW)
    stored = proposals.load(conn, 1)
    assert stored.state is ProposalState.APPROVED
    assert stored.decision is not None
    assert stored.decision.candidate == candidate("401")


def test_signing_puts_a_decision_beyond_undo(conn: Connection) -> None:
    """Undo passes it by and takes back what is still open to that; the signed decision stays on record."""
    many(conn, REJECT, 2)
    many(conn, APPROVE, 1)
    shown = plan(1)
    batches.sign(conn, shown, signature(shown))
    assert proposals.undo_last(conn, "Ana", NOW).proposals == {2}
    assert not proposals.undo_last(conn, "Ana", NOW)
    assert states(conn) == "soooo"
    stored = proposals.load(conn, 1)
    assert stored.decision is not None
    assert stored.decision.candidate == stored.proposal.chosen


def test_back_in_review_a_proposal_is_decided_anew(conn: Connection) -> None:
    """A row that failed in the ledger comes back open with the reason, and its old approval is over."""
    many(conn, APPROVE, 1)
    shown = plan(1)
    batches.sign(conn, shown, signature(shown))
    changes = proposals.set_states(conn, [1], ProposalState.OPEN, NOW, "the period is closed")
    assert (changes.proposals, changes.membership) == ({1}, True)
    stored = proposals.load(conn, 1)
    assert (stored.state, stored.note, stored.decision) == (ProposalState.OPEN, "the period is closed", None)
    assert many(conn, APPROVE, 1) == {1}
    assert proposals.load(conn, 1).note == ""


def test_every_step_is_in_the_audit_record(conn: Connection) -> None:
    """Who did what to which, undo included; a step that did nothing leaves no trace."""
    many(conn, APPROVE, 1, 2)
    many(conn, APPROVE, 1, 2)
    proposals.undo_last(conn, "Ben", NOW)
    proposals.redo_last(conn, "Ana", NOW)
    told = [(row["actor"], row["action"], row["detail"]) for row in audit.export(conn)]
    both = {"proposals": [1, 2]}
    assert told == [
        ("Ana", "decision.approve", both),
        ("Ben", "decision.undone", both),
        ("Ana", "decision.redone", both),
    ]
