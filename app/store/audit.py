"""The audit record: append-only, each row hashed together with the one before."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import Connection

from app.store.records import AuditReport


def append(
    conn: Connection, actor: str, action: str, subject: str, detail: Mapping[str, object], now: datetime
) -> int:
    """Add a record and return its position. ``detail`` must be JSON-able, without floats for money."""
    raise NotImplementedError


def verify(conn: Connection) -> AuditReport:
    """Walk the chain; finds rows changed, dropped, added or reordered."""
    raise NotImplementedError


def export(conn: Connection) -> Iterator[dict[str, object]]:
    """Every record in order, with its hashes."""
    raise NotImplementedError
