"""The company and what it is connected to; no secret is ever here."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.changes import Changes
from app.domain.documents import Organisation
from app.store.records import Company


@dataclass(frozen=True, slots=True)
class ServiceConnection:
    """A service this company is connected to."""

    service: str
    organisation: Organisation
    is_ledger: bool
    connected_at: datetime


def company(conn: Connection) -> Company:
    """Whose books these are."""
    raise NotImplementedError


def connect(
    conn: Connection, service: str, organisation: Organisation, now: datetime, *, is_ledger: bool
) -> Changes:
    """Keep or refresh a connection. WrongOrganisation when the file already mirrors other books there."""
    raise NotImplementedError


def disconnect(conn: Connection, service: str) -> Changes:
    """Forget that it is connected; the mirror stays, and only the same organisation can come back."""
    raise NotImplementedError


def every(conn: Connection) -> tuple[ServiceConnection, ...]:
    """All services connected now, the ledger first."""
    raise NotImplementedError
