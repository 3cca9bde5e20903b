"""Arrangements with customers: promises, payment plans, disputes, pauses, and whom not to chase."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, text, update

from app.changes import Changes
from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.money import Money
from app.domain.record import replace
from app.errors import NotDecidable
from app.store import audit, codec
from app.store.layout import instant
from app.store.schema import arrangement as table


def put(conn: Connection, made: Arrangement, by: str, now: datetime) -> int:
    """Keep a new arrangement; its id."""
    row = insert(table).values(
        kind=made.kind.value,
        state=made.state.value,
        customer_id=made.customer_id,
        made_on=made.made_on.isoformat(),
        until_on=made.next_day.isoformat() if made.next_day else None,
        payload=codec.text(made),
        made_by=by,
        changed_at=instant(now),
    )
    key = conn.execute(row).inserted_primary_key
    assert key is not None, "one row was inserted"
    detail: dict[str, object] = {"customer": made.customer_id, "until": str(made.next_day or "")}
    audit.append(conn, by, f"{made.kind}.made", f"arrangement:{key[0]}", detail, now)
    return int(key[0])


def settle(conn: Connection, one: Arrangement, state: ArrangementState, by: str, now: datetime) -> Changes:
    """End a running arrangement; NotDecidable when it runs no more."""
    moved = conn.execute(
        update(table)
        .where(table.c.id == one.id, table.c.state == ArrangementState.RUNNING.value)
        .values(state=state.value, changed_at=instant(now))
    )
    if moved.rowcount != 1:
        raise NotDecidable(f"There is no running {one.kind} {one.id}", remedy="List them and choose again.")
    audit.append(conn, by, f"{one.kind}.{state}", f"arrangement:{one.id}", {"customer": one.customer_id}, now)
    return Changes(settings=True)


def every(
    conn: Connection, kinds: Iterable[ArrangementKind] = ArrangementKind, customer_id: str | None = None
) -> tuple[Arrangement, ...]:
    """Arrangements of some kinds, of one customer or all, the oldest first."""
    wanted = select(table).where(table.c.kind.in_([kind.value for kind in kinds])).order_by(table.c.id)
    if customer_id is not None:
        wanted = wanted.where(table.c.customer_id == customer_id)
    return tuple(_arrangement(row.id, row.state, row.payload) for row in conn.execute(wanted))


def load(conn: Connection, arrangement_id: int) -> Arrangement:
    """One arrangement; NotDecidable when there is none."""
    row = conn.execute(select(table).where(table.c.id == arrangement_id)).first()
    if row is None:
        raise NotDecidable(f"There is no arrangement {arrangement_id}", remedy="List them and choose again.")
    return _arrangement(row.id, row.state, row.payload)


_RECEIVED = """
    SELECT currency, sum(minor) AS minor FROM (
        SELECT a.currency, a.amount_minor AS minor FROM allocation AS a
        JOIN payment AS p ON p.remote_id = a.payment_id AND p.is_deleted = 0
        WHERE a.target_kind = 'invoice' AND p.received_on >= :since
          AND a.target_id IN (SELECT value FROM json_each(:invoices))
        UNION ALL
        SELECT currency, total_minor FROM payment
        WHERE :invoices = '[]' AND customer_id = :customer AND received_on >= :since AND is_deleted = 0
    ) GROUP BY currency
"""


def received(conn: Connection, one: Arrangement) -> dict[str, Money]:
    """What came since an arrangement was made, on its invoices or, where it names none, from the customer."""
    given = {
        "since": one.made_on.isoformat(),
        "invoices": codec.text(list(one.invoice_ids)),
        "customer": one.customer_id,
    }
    found = conn.execute(text(_RECEIVED), given)
    return {row.currency: Money(row.minor, row.currency) for row in found}


def last_change(conn: Connection) -> str:
    """When any of them was made or ended last; empty: never."""
    return str(conn.execute(select(func.max(table.c.changed_at))).scalar() or "")


def running(conn: Connection, kinds: Iterable[ArrangementKind]) -> tuple[Arrangement, ...]:
    """Arrangements of some kinds that hold, the oldest first."""
    wanted = select(table).where(
        table.c.state == ArrangementState.RUNNING.value, table.c.kind.in_([kind.value for kind in kinds])
    )
    return tuple(
        _arrangement(row.id, row.state, row.payload) for row in conn.execute(wanted.order_by(table.c.id))
    )


def _arrangement(row_id: int, state: str, payload: str) -> Arrangement:
    return replace(codec.arrangement(payload), id=row_id, state=ArrangementState(state))
