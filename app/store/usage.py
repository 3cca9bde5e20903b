"""How many calls were made to each service, by day."""

from datetime import date

from sqlalchemy import Connection

from app.ports import CallKind


def add(conn: Connection, service: str, kind: CallKind, day: date, count: int = 1) -> None:
    """Count calls."""
    raise NotImplementedError


def on_day(conn: Connection, service: str, kind: CallKind, day: date) -> int:
    """Calls on that day (UTC)."""
    raise NotImplementedError


def in_month(conn: Connection, service: str, kind: CallKind, day: date) -> int:
    """Calls in that day's month up to the end of it."""
    raise NotImplementedError
