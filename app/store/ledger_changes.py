"""What changed in the ledger between two looks: noted in the transaction that lets the mirror move."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import Connection, and_, func, select, update

from app.domain.documents import KIND_OF, Document, DocumentKind
from app.domain.posted import WATCHED, RecordChange, posted
from app.ports import Page
from app.store import codec, mirror
from app.store.layout import instant
from app.store.schema_closing import ledger_change as table

_AT_ONCE = 500


def note_page(conn: Connection, service: str, page: Page, now: datetime) -> None:
    """Note how a page differs from the mirror, before it is kept.

    While a service is read for the first time there is nothing that it could differ from.
    """
    if page.kind in WATCHED and mirror.sync_state(conn, service).finished_at is not None:
        note(conn, page.documents, now)
        note_gone(conn, page.kind, mirror.gone_with(conn, page), now)


def note(conn: Connection, documents: Iterable[Document], now: datetime, made_by: str = "") -> None:
    """Note how documents differ from the mirror, before they are kept there."""
    by_kind: dict[DocumentKind, list[Document]] = {}
    for one in documents:
        by_kind.setdefault(KIND_OF[type(one)], []).append(one)
    for kind, of_kind in by_kind.items():
        if kind in WATCHED:
            known = mirror.fetch(conn, kind, [one.remote_id for one in of_kind])
            _keep(conn, (_change(kind, one, known.get(one.remote_id), now, made_by) for one in of_kind))


def note_gone(conn: Connection, kind: DocumentKind, remote_ids: Iterable[str], now: datetime) -> None:
    """Note that records are gone from the ledger, before the mirror marks them.

    A part at a time: a whole kind can be gone, and as documents it would fill the memory.
    """
    gone = iter(remote_ids)
    while some := list(islice(gone, _AT_ONCE)):
        known = mirror.fetch(conn, kind, some)
        _keep(conn, (RecordChange(kind, key, now, posted(one), None) for key, one in known.items()))


def since(conn: Connection, moment: datetime) -> tuple[RecordChange, ...]:
    """All that was seen after a moment, in that order."""
    return _changes(conn, table.c.seen_at > instant(moment))


def in_days(conn: Connection, first: date, last: date, after: datetime) -> tuple[RecordChange, ...]:
    """What was seen after a moment and lies, before or after it moved, between two days; both are in."""
    spans = and_(
        table.c.is_posting == 1, table.c.first_on <= last.isoformat(), table.c.last_on >= first.isoformat()
    )
    return _changes(conn, and_(spans, table.c.seen_at > instant(after)))


def name_makers(conn: Connection, makers: Mapping[int, str]) -> None:
    """Keep who made changes, by the change's id."""
    for key, name in makers.items():
        conn.execute(update(table).where(table.c.id == key).values(made_by=name))


def latest(conn: Connection) -> int:
    """The id of the newest change, 0 where there is none."""
    return int(conn.execute(select(func.max(table.c.id))).scalar() or 0)


def _change(
    kind: DocumentKind, now_there: Document, before: Document | None, now: datetime, made_by: str
) -> RecordChange:
    was = posted(before) if before is not None else None
    return RecordChange(kind, now_there.remote_id, now, was, posted(now_there), made_by)


def _keep(conn: Connection, changes: Iterable[RecordChange]) -> None:
    rows = [_row(one) for one in changes if one.before != one.after]
    if rows:
        conn.execute(table.insert(), rows)


def _row(one: RecordChange) -> dict[str, object]:
    days = one.days
    return {
        "seen_at": instant(one.seen_at),
        "kind": one.kind.value,
        "remote_id": one.remote_id,
        "is_posting": int(one.is_posting),
        "first_on": days[0].isoformat() if days else None,
        "last_on": days[-1].isoformat() if days else None,
        "made_by": one.made_by,
        "before": codec.text(one.before) if one.before else None,
        "after": codec.text(one.after) if one.after else None,
    }


def _changes(conn: Connection, condition: Any) -> tuple[RecordChange, ...]:
    return tuple(
        RecordChange(
            kind=DocumentKind(row.kind),
            remote_id=row.remote_id,
            seen_at=datetime.fromisoformat(row.seen_at),
            before=codec.posted(row.before),
            after=codec.posted(row.after),
            made_by=row.made_by,
            id=row.id,
        )
        for row in conn.execute(select(table).where(condition).order_by(table.c.id))
    )
