"""Settings as JSON rows, each with a version."""

from datetime import datetime

from sqlalchemy import Connection

from app.changes import Changes


def get(conn: Connection, key: str) -> tuple[int, object] | None:
    """Version and JSON value of a setting, None when it was never set."""
    raise NotImplementedError


def put(conn: Connection, key: str, value: object, now: datetime, *, version: int = 1) -> Changes:
    """Keep a setting; the value must be JSON-able."""
    raise NotImplementedError


def every(conn: Connection) -> dict[str, object]:
    """All settings by key."""
    raise NotImplementedError
