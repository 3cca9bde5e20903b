"""Pairs of customers that a person has said are two. They hold for ever."""

from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from app.changes import Changes
from app.store import audit
from app.store.layout import instant
from app.store.schema import not_duplicate


def put(conn: Connection, a: str, b: str, by: str, now: datetime) -> Changes:
    """Keep that two customers are not one; empty Changes when it was known. ValueError for one alone."""
    if a == b:
        raise ValueError("a customer can't be told apart from itself")
    first, second = sorted((a, b))
    row = insert(not_duplicate).values(a=first, b=second, decided_by=by, decided_at=instant(now))
    if not conn.execute(row.on_conflict_do_nothing()).rowcount:
        return Changes()
    detail = {"customers": [first, second]}
    audit.append(conn, by, "duplicate.rejected", f"customer:{first}", detail, now)
    return Changes(settings=True)


def every(conn: Connection) -> tuple[tuple[str, str], ...]:
    """All such pairs, each in the order of its ids."""
    wanted = select(not_duplicate.c.a, not_duplicate.c.b).order_by(not_duplicate.c.a, not_duplicate.c.b)
    return tuple((row.a, row.b) for row in conn.execute(wanted))
