"""Findings, kept until the identity they speak of holds again."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, select, update
from sqlalchemy.dialects.sqlite import insert

from app.changes import Changes
from app.domain.findings import Finding, FindingKind
from app.domain.money import Money
from app.store import codec
from app.store.layout import instant
from app.store.schema import finding


def replace(conn: Connection, service: str, found: Iterable[Finding], now: datetime) -> Changes:
    """These are all that a service's records show now; what is no longer among them has been settled."""
    moment = instant(now)
    conn.execute(
        update(finding)
        .where(finding.c.service == service, finding.c.settled_at.is_(None))
        .values(settled_at=moment)
    )
    for one in found:
        _keep(conn, service, one, moment)
    return Changes(settings=True)


def _keep(conn: Connection, service: str, one: Finding, moment: str) -> None:
    kept = {
        "label": one.label,
        "told_minor": one.told.minor,
        "summed_minor": one.summed.minor,
        "records": codec.text(one.records),
        "settled_at": None,
    }
    key = {"service": service, "kind": one.kind.value, "subject": one.subject, "currency": one.told.currency}
    row = insert(finding).values(**key, **kept, seen_at=moment)
    conn.execute(row.on_conflict_do_update(index_elements=list(key), set_=kept))


def every(conn: Connection, service: str | None = None) -> tuple[Finding, ...]:
    """All that stand now, of one service or of all, the largest difference first."""
    wanted = select(finding).where(finding.c.settled_at.is_(None))
    if service is not None:
        wanted = wanted.where(finding.c.service == service)
    order = func.abs(finding.c.told_minor - finding.c.summed_minor).desc()
    return tuple(
        Finding(
            kind=FindingKind(row.kind),
            subject=row.subject,
            label=row.label,
            told=Money(row.told_minor, row.currency),
            summed=Money(row.summed_minor, row.currency),
            records=codec.record_refs(row.records),
        )
        for row in conn.execute(wanted.order_by(order, finding.c.subject))
    )


def count(conn: Connection) -> int:
    """How many stand now."""
    wanted = select(func.count()).select_from(finding).where(finding.c.settled_at.is_(None))
    return int(conn.execute(wanted).scalar_one())
