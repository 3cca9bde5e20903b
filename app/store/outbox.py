"""The outbox: one row per intended write, marked before it is sent."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection

from app.commit.delivery import EntryState, OutboxEntry
from app.domain.writes import PreparedRequest


def entries(
    conn: Connection, batch_id: int | None = None, states: Iterable[EntryState] = ()
) -> tuple[OutboxEntry, ...]:
    """Entries of one batch or of all, in the order of sending; no states means all."""
    raise NotImplementedError


def entry(conn: Connection, entry_id: int) -> OutboxEntry:
    """One entry as it stands."""
    raise NotImplementedError


def claim(conn: Connection, entry_id: int, now: datetime) -> OutboxEntry:
    """Mark as sending: commit this before the call. Only queued or unknown entries can be claimed."""
    raise NotImplementedError


def settle(
    conn: Connection,
    entry_id: int,
    state: EntryState,
    *,
    remote_id: str = "",
    remote_version: str = "",
    reason: str = "",
) -> OutboxEntry:
    """Keep how a send or a stop ended. A remote id once known is never lost."""
    raise NotImplementedError


def looked_up(conn: Connection, entry_id: int, now: datetime) -> OutboxEntry:
    """Keep that the ledger was searched and the write's effect was not there."""
    raise NotImplementedError


def recover(conn: Connection) -> int:
    """At start-up: what was being sent is unknown now. Returns how many."""
    raise NotImplementedError


def request(conn: Connection, entry_id: int) -> PreparedRequest:
    """The exact bytes that were signed."""
    raise NotImplementedError
