"""Pairs of customers that a person has said are one: which of them goes, and which stays."""

from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.store import audit
from app.store.layout import instant
from app.store.schema_duplicates import same_customer


class SameCustomer(Struct, frozen=True):
    """One such pair, by the ledger's ids; ``decided_at`` is UTC."""

    goes: str
    stays: str
    decided_by: str
    decided_at: datetime


def put(conn: Connection, goes: str, stays: str, by: str, now: datetime) -> SameCustomer:
    """Keep that one of two customers goes and the other stays; who said so first counts."""
    known = next((each for each in every(conn) if (each.goes, each.stays) == (goes, stays)), None)
    if known is not None:
        return known
    kept = {"stays": stays, "decided_by": by, "decided_at": instant(now)}
    row = insert(same_customer).values(goes=goes, **kept)
    conn.execute(row.on_conflict_do_update(index_elements=["goes"], set_=kept))
    audit.append(conn, by, "duplicate.settled", f"customer:{goes}", {"into": stays}, now)
    return SameCustomer(goes, stays, by, now)


def goes_into(conn: Connection, customer_id: str) -> str | None:
    """The one that a customer was said to be; None where nobody said so."""
    wanted = select(same_customer.c.stays).where(same_customer.c.goes == customer_id)
    return conn.execute(wanted).scalar_one_or_none()


def forget(conn: Connection, goes: str, stays: str, by: str, now: datetime) -> bool:
    """Take it back; False when nobody had said so."""
    table = same_customer.c
    gone = conn.execute(delete(same_customer).where(table.goes == goes, table.stays == stays))
    if not gone.rowcount:
        return False
    audit.append(conn, by, "duplicate.unsettled", f"customer:{goes}", {"into": stays}, now)
    return True


def every(conn: Connection) -> tuple[SameCustomer, ...]:
    """All such pairs, in the order of the ids of those that go."""
    wanted = select(same_customer).order_by(same_customer.c.goes)
    return tuple(
        SameCustomer(row.goes, row.stays, row.decided_by, datetime.fromisoformat(row.decided_at))
        for row in conn.execute(wanted)
    )
