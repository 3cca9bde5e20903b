"""Second signatures: one row for each batch that needs one, from the moment it is signed first."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from app.commit.plan import Signature
from app.commit.second import Second, SecondStanding
from app.review.guardrails import SecondSignatureRule
from app.store import codec
from app.store.layout import instant
from app.store.schema import second_signature as table


def require(conn: Connection, batch_id: int, rule: SecondSignatureRule, digest: str) -> None:
    """The batch waits from now on; call it in the transaction that keeps the first signature."""
    kept = {"standing": SecondStanding.WAITING.value, "rule": codec.text(rule), "digest": digest}
    conn.execute(insert(table).values(batch_id=batch_id, **kept))


def settle(
    conn: Connection, batch_id: int, standing: SecondStanding, signature: Signature, why: str = ""
) -> None:
    """Keep that it was given or refused; ValueError when it does not wait, or other bytes were looked at.

    The caller appends the audit record in the same transaction.
    """
    settled = conn.execute(
        update(table)
        .where(
            table.c.batch_id == batch_id,
            table.c.standing == SecondStanding.WAITING.value,
            table.c.digest == signature.digest,
        )
        .values(
            standing=standing.value,
            signed_by=signature.signed_by,
            os_user=signature.os_user,
            signed_at=instant(signature.signed_at),
            statement=signature.statement,
            why=why,
        )
    )
    if settled.rowcount != 1:
        raise ValueError(f"batch {batch_id} does not wait for this second signature")


def of(conn: Connection, batch_id: int) -> Second | None:
    """A batch's second signature, None where it needs none."""
    row = conn.execute(select(table).where(table.c.batch_id == batch_id)).first()
    return None if row is None else _second(row)


def every(conn: Connection) -> dict[int, Second]:
    """All of them by batch."""
    return {row.batch_id: _second(row) for row in conn.execute(select(table))}


def waiting(conn: Connection) -> int | None:
    """The oldest batch that waits for its second signature."""
    wanted = select(func.min(table.c.batch_id)).where(table.c.standing == SecondStanding.WAITING.value)
    oldest: int | None = conn.execute(wanted).scalar()
    return oldest


def _second(row: Any) -> Second:
    signature = None
    if row.signed_at is not None:
        signature = Signature(
            digest=row.digest,
            signed_by=row.signed_by,
            os_user=row.os_user,
            signed_at=datetime.fromisoformat(row.signed_at),
            statement=row.statement,
        )
    return Second(codec.second_rule(row.rule), SecondStanding(row.standing), signature, row.why)
