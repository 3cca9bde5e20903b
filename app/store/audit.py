"""The audit record: append-only, each row hashed together with the one before.

The table refuses UPDATE and DELETE; who goes round that with other tools breaks the chain, and ``verify``
says where. ``audit_head`` keeps length and end of the chain, so that a cut-off tail shows too.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from app.redaction import redact
from app.store import codec
from app.store.layout import instant
from app.store.records import AuditReport
from app.store.schema import audit, audit_head


def append(
    conn: Connection, actor: str, action: str, subject: str, detail: Mapping[str, object], now: datetime
) -> int:
    """Add a record and return its position. ``detail`` must be JSON-able, without floats for money.

    What a service said may be in it, so tokens, keys and card numbers are taken out of its texts.
    """
    count, previous = conn.exec_driver_sql("SELECT count, hash FROM audit_head").one()
    words = codec.canonical(_clean(detail)).decode()
    position, at = count + 1, instant(now)
    link = _link(previous, position, at, actor, action, subject, words)
    conn.exec_driver_sql(
        "INSERT INTO audit (id, at, actor, action, subject, detail, previous_hash, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (position, at, actor, action, subject, words, previous, link),
    )
    conn.exec_driver_sql("UPDATE audit_head SET count = ?, hash = ?", (position, link))
    return int(position)


def verify(conn: Connection) -> AuditReport:
    """Walk the chain; finds rows changed, dropped, added or reordered, and names the first such position."""
    count, previous = 0, ""
    for row in _rows(conn):
        position = count + 1
        if row.id != position:
            return AuditReport(count, previous, position, f"record {position} is missing")
        if row.previous_hash != previous:
            return AuditReport(count, previous, position, f"record {position} does not follow on")
        if row.hash != _link(previous, row.id, row.at, row.actor, row.action, row.subject, row.detail):
            return AuditReport(count, previous, position, f"record {position} was changed")
        count, previous = position, row.hash
    return _end(conn, count, previous)


def export(conn: Connection) -> Iterator[dict[str, object]]:
    """Every record in order, with its hashes; ``detail`` as JSON values."""
    for row in _rows(conn):
        yield {**row._mapping, "detail": codec.plain(row.detail)}  # noqa: SLF001 - SQLAlchemy's public name


def _clean(value: object) -> object:
    match value:
        case str():
            return redact(value)
        case Mapping():
            return {name: _clean(each) for name, each in value.items()}
        case list() | tuple():
            return [_clean(each) for each in value]
        case _:
            return value


def _end(conn: Connection, count: int, last: str) -> AuditReport:
    head = conn.execute(select(audit_head.c["count"].label("length"), audit_head.c.hash)).first()
    if head is None or head.length < count:
        return AuditReport(count, last, count, f"record {count} was added past the end")
    if head.length > count:
        return AuditReport(count, last, count + 1, f"records {count + 1} to {head.length} are missing")
    if head.hash != last:
        return AuditReport(count, last, count, f"record {count} is not the one that was written last")
    return AuditReport(count, last)


def _rows(conn: Connection) -> Any:
    return conn.execution_options(yield_per=1_000).execute(select(audit).order_by(audit.c.id))


def _link(previous: str, *parts: object) -> str:
    return hashlib.sha256(previous.encode() + codec.canonical(parts)).hexdigest()
