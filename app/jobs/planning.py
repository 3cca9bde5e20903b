"""How a kind's approvals become rows of a plan: the door that each kind opens to the batch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.commit.rows import RowDraft
from app.domain.capabilities import Capabilities
from app.errors import NotDecidable
from app.jobs.accounts import Chart
from app.propose.proposal import Tier
from app.store.connection import Connection
from app.store.records import Company, StoredProposal


@dataclass(frozen=True, slots=True)
class PlanContext:
    """What every kind may need to know: whose books, their accounts by role, what the ledger can do."""

    company: Company
    chart: Chart
    capabilities: Capabilities


class Planner(Protocol):
    """The approvals of one kind in one preview, with all that they touch read already."""

    def title(self, stored: StoredProposal) -> str:
        """One line that names it, also when it can't be planned."""

    def draft(self, stored: StoredProposal) -> RowDraft:
        """What it would do, without requests; BadInput with a plain title when it can't be done."""


MakePlanner = Callable[[Connection, Sequence[StoredProposal], PlanContext], Planner]
"""Reads what the approvals of a kind touch, in one go."""


def approved_candidate(stored: StoredProposal) -> object:
    """What was approved: the decision's candidate, else the one put forward."""
    put_forward = stored.proposal.candidates if stored.proposal.tier is not Tier.NONE else ()
    candidate = (stored.decision.candidate if stored.decision else None) or next(iter(put_forward), None)
    if candidate is None:
        raise NotDecidable("An approved proposal has nothing to write", remedy="Decide about it again.")
    return candidate
