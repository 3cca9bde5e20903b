"""A person's decisions about proposals and the moves that are legal."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class ProposalState(StrEnum):
    """Where a proposal stands."""

    OPEN = "open"
    APPROVED = "approved"
    REJECTED = "rejected"
    LATER = "later"
    SIGNED = "signed"
    COMMITTED = "committed"
    SUPERSEDED = "superseded"


class DecisionAction(StrEnum):
    """What a person did. ``edit`` approves with allocations of the person's own."""

    APPROVE = "approve"
    EDIT = "edit"
    REJECT = "reject"
    LATER = "later"


TARGET: dict[DecisionAction, ProposalState] = {
    DecisionAction.APPROVE: ProposalState.APPROVED,
    DecisionAction.EDIT: ProposalState.APPROVED,
    DecisionAction.REJECT: ProposalState.REJECTED,
    DecisionAction.LATER: ProposalState.LATER,
}

DECIDABLE = frozenset(
    {ProposalState.OPEN, ProposalState.APPROVED, ProposalState.REJECTED, ProposalState.LATER}
)
"""A signed proposal is past deciding: it can only be undone as a batch."""


class Decision(Struct, frozen=True):
    """One decision. ``candidate`` is what was approved, of its kind's own type (None unless approved).

    ``decided_at`` is UTC. ``previous`` is the state before it, so that undo restores exactly that.
    """

    proposal_id: int
    action: DecisionAction
    candidate: object | None
    decided_by: str
    decided_at: datetime
    previous: ProposalState
    note: str = ""
