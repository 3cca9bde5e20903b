"""Proposals and decisions: what is put forward, what a person decided, and undo."""

from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from app.changes import Changes
from app.propose.proposal import Proposal, ProposalKind
from app.review.decision import Decision, DecisionAction, ProposalState
from app.review.listing import MatchDetail, MatchFilter, MatchRow, MatchTotals
from app.store.records import StoredProposal


def replace(conn: Connection, kind: ProposalKind, proposals: Iterable[Proposal], now: datetime) -> Changes:
    """Make these the proposals of a kind; what is decided, signed or committed stays."""
    raise NotImplementedError


def load(conn: Connection, proposal_id: int) -> StoredProposal:
    """One proposal; NotDecidable when there is none of that id."""
    raise NotImplementedError


def approved(conn: Connection) -> tuple[StoredProposal, ...]:
    """All approved proposals not yet signed, in order of their ids."""
    raise NotImplementedError


def ids_for_subjects(conn: Connection, kind: ProposalKind, subjects: Iterable[str]) -> dict[str, int]:
    """Proposal ids by subject."""
    raise NotImplementedError


def set_states(conn: Connection, ids: Iterable[int], state: ProposalState, now: datetime, note: str = "") -> Changes:
    """Move signed proposals on: COMMITTED, or back to OPEN with a note when a row failed or was undone."""
    raise NotImplementedError


def match_ids(conn: Connection, wanted: MatchFilter) -> "array[int]":
    """Ids of all matches under a filter, in its order."""
    raise NotImplementedError


def match_rows(conn: Connection, ids: Sequence[int]) -> tuple[MatchRow, ...]:
    """Rows for ids, in the order asked; ids that are gone are left out."""
    raise NotImplementedError


def match_totals(conn: Connection, wanted: MatchFilter) -> MatchTotals:
    """Counts and money for header and tray."""
    raise NotImplementedError


def match_detail(conn: Connection, proposal_id: int) -> MatchDetail:
    """Everything the pane beside the list needs; NotDecidable when there is none of that id."""
    raise NotImplementedError


def decide(conn: Connection, decision: Decision) -> Changes:
    """Keep one decision and audit it; NotDecidable when it is signed, committed or gone.

    ``decision.previous`` is not trusted: the state found in the file is kept. Approving without a candidate
    means the one put forward.
    """
    raise NotImplementedError


def decide_many(
    conn: Connection, ids: Sequence[int], action: DecisionAction, by: str, now: datetime
) -> Changes:
    """One decision on many proposals, undone as one. Approving passes over those with nothing put forward."""
    raise NotImplementedError


def undo_last(conn: Connection, by: str, now: datetime) -> Changes:
    """Take back the last decision that is not signed yet; empty Changes when there is none."""
    raise NotImplementedError


def redo_last(conn: Connection, by: str, now: datetime) -> Changes:
    """Do again what undo_last took back last; empty Changes when there is nothing."""
    raise NotImplementedError
