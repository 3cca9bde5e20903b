"""Work that files told of: each piece once, as the last import that held it says; and columns once named."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.work_files import KnownColumns
from app.store import codec
from app.store.layout import instant
from app.store.mirror import each_of
from app.store.schema import work_columns, work_import, work_item
from app.store.schema_work import work_before, work_undone


class WorkImport(Struct, frozen=True):
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


class KeptImport(Struct, frozen=True):
    """An import with its number, and when it was undone."""

    number: int
    about: WorkImport
    undone_at: datetime | None = None


def filed(conn: Connection, since: date) -> tuple[WorkItem, ...]:
    """All work from files since a day; what was withdrawn is told as cancelled."""
    wanted = select(work_item.c.item, work_item.c.is_withdrawn).where(
        work_item.c.served_on >= since.isoformat()
    )
    rows = conn.execute(wanted.order_by(work_item.c.served_on, work_item.c.subject))
    return tuple(_item(row.item, is_withdrawn=bool(row.is_withdrawn)) for row in rows)


def agreements(conn: Connection) -> tuple[WorkItem, ...]:
    """All that agreements ever told of; what was withdrawn is told as cancelled."""
    wanted = select(work_item.c.item, work_item.c.is_withdrawn).where(work_item.c.kind == WorkKind.AGREEMENT)
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


def imports(conn: Connection) -> tuple[KeptImport, ...]:
    """All imports, the newest first."""
    joined = work_import.outerjoin(work_undone, work_undone.c.import_id == work_import.c.id)
    wanted = select(work_import, work_undone.c.undone_at).select_from(joined)
    return tuple(_import(row) for row in conn.execute(wanted.order_by(work_import.c.id.desc())))


def _import(row: Any) -> KeptImport:
    at = datetime.fromisoformat(row.imported_at)
    about = WorkImport(
        row.file_name, row.digest, WorkKind(row.kind), row.imported_by, at, row.fresh,
        row.changed, row.unchanged, row.withdrawn,
    )  # fmt: skip
    return KeptImport(row.id, about, datetime.fromisoformat(row.undone_at) if row.undone_at else None)


def note_before(conn: Connection, number: int, subjects: Iterable[str]) -> None:
    """Keep how these stand before an import moves them, so that it can be undone."""
    named = sorted(set(subjects))
    wanted = select(work_item).where(work_item.c.subject.in_(select(each_of(codec.text(named)))))
    known = {row.subject: row for row in conn.execute(wanted)}
    rows = [
        {
            "import_id": number, "subject": subject, "before_id": found.import_id if found else None,
            "file_name": found.file_name if found else "", "is_withdrawn": found.is_withdrawn if found else 0,
            "item": found.item if found else None,
        }
        for subject in named
        for found in [known.get(subject)]
    ]  # fmt: skip
    if rows:
        conn.execute(insert(work_before), rows)


def undo(conn: Connection, number: int, by: str, now: datetime) -> tuple[int, int]:
    """Put back what an import found; how many pieces went back, and how many stay as later imports say."""
    found = conn.execute(select(work_before).where(work_before.c.import_id == number)).all()
    named = select(each_of(codec.text(sorted(row.subject for row in found))))
    held = select(work_item.c.subject).where(work_item.c.subject.in_(named), work_item.c.import_id == number)
    ours = set(conn.execute(held).scalars())
    back = [row for row in found if row.subject in ours]
    gone = select(each_of(codec.text(sorted(row.subject for row in back if row.item is None))))
    conn.execute(delete(work_item).where(work_item.c.subject.in_(gone)))
    for row in back:
        if row.item is not None:
            _put_back(conn, row)
    conn.execute(insert(work_undone).values(import_id=number, undone_by=by, undone_at=instant(now)))
    return len(back), len(found) - len(back)


def _put_back(conn: Connection, row: Any) -> None:
    item = codec.work_item(row.item)
    conn.execute(
        update(work_item)
        .where(work_item.c.subject == row.subject)
        .values(
            import_id=row.before_id,
            file_name=row.file_name,
            kind=item.kind,
            served_on=item.served_on.isoformat(),
            is_withdrawn=row.is_withdrawn,
            item=row.item,
        )
    )


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
