"""Aliases: payer names that a person has tied to a customer. They hold until taken back."""

from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.changes import Changes
from app.domain.parties import payer_key
from app.store import audit
from app.store.layout import instant
from app.store.records import AliasDecision
from app.store.schema import alias


def put(conn: Connection, payer_name: str, customer_id: str, by: str, now: datetime) -> Changes:
    """Tie a payer name to a customer; a later decision replaces the earlier one.

    ValueError for a blank name, which would tie every nameless payer.
    """
    key = payer_key(payer_name)
    if not key:
        raise ValueError("a blank payer name can't be tied to a customer")
    kept = {
        "payer_name": payer_name,
        "customer_id": customer_id,
        "decided_by": by,
        "decided_at": instant(now),
    }
    row = insert(alias).values(payer_key=key, **kept)
    conn.execute(row.on_conflict_do_update(index_elements=["payer_key"], set_=kept))
    audit.append(conn, by, "alias.kept", f"alias:{key}", {"payer": payer_name, "customer": customer_id}, now)
    return Changes(settings=True)


def forget(conn: Connection, payer_name: str, by: str, now: datetime) -> Changes:
    """Take an alias back; empty Changes when there is none."""
    key = payer_key(payer_name)
    if not conn.execute(delete(alias).where(alias.c.payer_key == key)).rowcount:
        return Changes()
    audit.append(conn, by, "alias.forgotten", f"alias:{key}", {"payer": payer_name}, now)
    return Changes(settings=True)


def every(conn: Connection) -> tuple[AliasDecision, ...]:
    """All aliases by name."""
    return tuple(
        AliasDecision(row.payer_name, row.customer_id, row.decided_by, datetime.fromisoformat(row.decided_at))
        for row in conn.execute(select(alias).order_by(alias.c.payer_key))
    )
