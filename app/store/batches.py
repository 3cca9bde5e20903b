"""Batches: the signed plans, byte for byte."""

from sqlalchemy import Connection

from app.commit.plan import BatchState, Plan, Signature
from app.commit.results import BatchSummary
from app.store.records import RowOfBatch, StoredBatch


def sign(conn: Connection, plan: Plan, signature: Signature, *, undoes: int | None = None) -> int:
    """Keep a signed plan: batch, rows, outbox entries and audit; proposals become SIGNED. Returns the batch id.

    With ``undoes`` the plan takes back that batch and its proposals are left as they are. ValueError when
    the plan, its digest and the signature do not belong together; NotDecidable when a proposal is not approved.
    """
    raise NotImplementedError


def load(conn: Connection, batch_id: int) -> StoredBatch:
    """A batch with its plan; BadInput when there is none of that number."""
    raise NotImplementedError


def list_batches(conn: Connection) -> tuple[BatchSummary, ...]:
    """All batches, the newest first."""
    raise NotImplementedError


def rows(conn: Connection, batch_id: int) -> tuple[RowOfBatch, ...]:
    """A batch's rows with their outbox entries."""
    raise NotImplementedError


def unfinished(conn: Connection) -> int | None:
    """The oldest batch that still has something to send or to look up."""
    raise NotImplementedError


def set_state(conn: Connection, batch_id: int, state: BatchState) -> None:
    """Move a batch on."""
    raise NotImplementedError
