"""Pairs of customers that a person has said are two. They hold for ever."""

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.changes import Changes
from app.store import audit
from app.store.layout import instant
from app.store.schema_duplicates import not_duplicate


class NotDuplicate(Struct, frozen=True):
    """Two customers, by the ledger's ids in their order, and who said that they are two."""

    a: str
    b: str
    decided_by: str


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


def forget(conn: Connection, a: str, b: str, by: str, now: datetime) -> Changes:
    """Take it back; empty Changes when nobody had said so."""
    first, second = sorted((a, b))
    gone = delete(not_duplicate).where(not_duplicate.c.a == first, not_duplicate.c.b == second)
    if not conn.execute(gone).rowcount:
        return Changes()
    audit.append(conn, by, "duplicate.unrejected", f"customer:{first}", {"customers": [first, second]}, now)
    return Changes(settings=True)


def every(conn: Connection) -> tuple[tuple[str, str], ...]:
    """All such pairs, each in the order of its ids."""
    return tuple((one.a, one.b) for one in told(conn))


def told(conn: Connection) -> tuple[NotDuplicate, ...]:
    """The same, with who said so."""
    wanted = select(not_duplicate).order_by(not_duplicate.c.a, not_duplicate.c.b)
    return tuple(NotDuplicate(row.a, row.b, row.decided_by) for row in conn.execute(wanted))
