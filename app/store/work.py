"""Work that files told of: each piece once, as the last import that held it says; and columns once named."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.work_files import KnownColumns
from app.store import codec
from app.store.layout import instant
from app.store.mirror import each_of
from app.store.schema import work_columns, work_import, work_item


@dataclass(frozen=True, slots=True)
class WorkImport:
    """What is kept of an import: the file, who brought it when, and what it did."""

    file_name: str
    digest: str
    kind: WorkKind
    by: str
    at: datetime
    fresh: int
    changed: int
    unchanged: int
    withdrawn: int


def filed(conn: Connection, since: date) -> tuple[WorkItem, ...]:
    """All work from files since a day; what was withdrawn is told as cancelled."""
    wanted = select(work_item.c.item, work_item.c.is_withdrawn).where(
        work_item.c.served_on >= since.isoformat()
    )
    rows = conn.execute(wanted.order_by(work_item.c.served_on, work_item.c.subject))
    return tuple(_item(row.item, is_withdrawn=bool(row.is_withdrawn)) for row in rows)


def known(conn: Connection, subjects: Iterable[str]) -> Mapping[str, WorkItem]:
    """What is kept of these, by subject."""
    named = select(each_of(codec.text(sorted(set(subjects)))))
    rows = conn.execute(
        select(work_item.c.subject, work_item.c.item, work_item.c.is_withdrawn).where(
            work_item.c.subject.in_(named)
        )
    )
    return {row.subject: _item(row.item, is_withdrawn=bool(row.is_withdrawn)) for row in rows}


def of_file(conn: Connection, name: str, kind: WorkKind) -> tuple[WorkItem, ...]:
    """What a file of that name last brought and is not withdrawn."""
    wanted = (work_item.c.file_name == name) & (work_item.c.kind == kind) & (work_item.c.is_withdrawn == 0)
    rows = conn.execute(select(work_item.c.item).where(wanted).order_by(work_item.c.served_on))
    return tuple(codec.work_item(row.item) for row in rows)


def add_import(conn: Connection, done: WorkImport) -> int:
    """Note an import; its number."""
    row = {
        "file_name": done.file_name, "digest": done.digest, "kind": done.kind, "imported_by": done.by,
        "imported_at": instant(done.at), "fresh": done.fresh, "changed": done.changed,
        "unchanged": done.unchanged, "withdrawn": done.withdrawn,
    }  # fmt: skip
    made = conn.execute(insert(work_import).values(**row)).inserted_primary_key
    assert made is not None, "an insert gives its key"
    return int(made[0])


def put(conn: Connection, number: int, file_name: str, items: Iterable[WorkItem]) -> None:
    """Keep these as this import says."""
    rows = [
        {
            "subject": item.subject, "import_id": number, "file_name": file_name, "kind": item.kind,
            "served_on": item.served_on.isoformat(), "is_withdrawn": 0, "item": codec.text(item),
        }
        for item in items
    ]  # fmt: skip
    if rows:
        put_all = upsert(work_item)
        new = {column.name: put_all.excluded[column.name] for column in work_item.columns}
        conn.execute(put_all.on_conflict_do_update(index_elements=["subject"], set_=new), rows)


def withdraw(conn: Connection, number: int, subjects: Iterable[str]) -> None:
    """Mark as no longer told by the file that brought them."""
    named = select(each_of(codec.text(sorted(subjects))))
    conn.execute(
        update(work_item).where(work_item.c.subject.in_(named)).values(is_withdrawn=1, import_id=number)
    )


def columns(conn: Connection) -> tuple[KnownColumns, ...]:
    """What persons said of tables' columns."""
    rows = conn.execute(select(work_columns))
    return tuple(codec.work_columns(row.headings, row.kind, row.mapping) for row in rows)


def keep_columns(conn: Connection, said: KnownColumns) -> None:
    """Remember what the columns under these headings mean."""
    row = {"headings": codec.text(said.headings), "kind": said.kind, "mapping": codec.text(said.mapping)}
    put_one = upsert(work_columns).values(**row)
    conn.execute(put_one.on_conflict_do_update(index_elements=["headings"], set_=row))


def _item(stored: str, *, is_withdrawn: bool) -> WorkItem:
    item = codec.work_item(stored)
    return replace(item, status=WorkStatus.CANCELLED) if is_withdrawn else item
