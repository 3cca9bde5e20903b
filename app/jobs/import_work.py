"""Import files of work: what is new, changed, the same or withdrawn; nothing comes in twice.

A file that is imported again, edited or not, is known by its rows' own names. A row that an earlier file of
the same name held, that is not in it any more, and is not older than its first, is withdrawn. What is shown
before is what is done: ``look`` works an import out without writing, ``import_file`` writes just that.
"""

from datetime import datetime
from hashlib import sha256
from pathlib import Path

from msgspec import Struct

from app.changes import Changes
from app.domain.record import replace
from app.domain.work import WorkItem, WorkStatus
from app.domain.work_files import KnownColumns, WorkFileContent, WorkRequest
from app.errors import WorkFileUnreadable
from app.file_errors import UnknownWorkImport, WorkImportUndone
from app.jobs.company_day import company_today
from app.ports import Clock
from app.store import audit, connections, work
from app.store.company_file import CompanyFile
from app.store.connection import Connection


class WorkReceipt(Struct, frozen=True):
    """What an import did, or would do (``number`` None).

    ``left`` are rows that an earlier file of this name held and this one does not cover; they are kept.
    """

    number: int | None
    content: WorkFileContent
    fresh: tuple[WorkItem, ...]
    changed: tuple[WorkItem, ...]
    unchanged: int
    withdrawn: tuple[WorkItem, ...]
    left: int

    @property
    def needs_look(self) -> bool:
        """Whether rows could not be read as they stand."""
        return bool(self.content.flaws)


def request_for(company: CompanyFile, asked: WorkRequest, clock: Clock) -> WorkRequest:
    """The request in the company's time zone, on its day, with the columns once named."""
    with company.reader() as conn:
        zone = connections.company(conn).time_zone
        return replace(asked, today=company_today(zone, clock), zone=zone or "UTC", known=work.columns(conn))


def look(company: CompanyFile, content: WorkFileContent, path: Path, clock: Clock) -> WorkReceipt:
    """What an import would do; nothing is kept."""
    with company.writer() as conn:
        receipt = _carry_out(conn, content, path, ("", clock.now()))
        conn.rollback()
    return replace(receipt, number=None)


def import_file(
    company: CompanyFile, content: WorkFileContent, path: Path, by: str, clock: Clock
) -> tuple[WorkReceipt, Changes]:
    """Import what was read, in one transaction."""
    with company.writer() as conn:
        receipt = _carry_out(conn, content, path, (by, clock.now()))
        detail = {"file": content.name, "new": len(receipt.fresh), "changed": len(receipt.changed)}
        audit.append(conn, by, "work.imported", f"work_import:{receipt.number}", detail, clock.now())
    return receipt, Changes(membership=True)


def keep_columns(company: CompanyFile, content: WorkFileContent, request: WorkRequest) -> None:
    """Remember what a person said of the columns, for the next table with these headings."""
    if request.mapping and content.headings:
        with company.writer() as conn:
            work.keep_columns(conn, KnownColumns(content.headings, content.kind, request.mapping))


class WorkUndone(Struct, frozen=True):
    """What undoing an import did: pieces put back, and pieces that stay, as later imports told of them."""

    number: int
    file_name: str
    back: int
    kept: int


def undo_import(company: CompanyFile, number: int, by: str, clock: Clock) -> tuple[WorkUndone, Changes]:
    """Put back what an import found. Raises UnknownWorkImport, WorkImportUndone."""
    with company.writer() as conn:
        found = next((one for one in work.imports(conn) if one.number == number), None)
        if found is None:
            raise UnknownWorkImport(f"There is no import {number} of work")
        if found.undone_at is not None:
            raise WorkImportUndone(f"Import {number} was undone already")
        back, kept = work.undo(conn, number, by, clock.now())
        detail = {"file": found.about.file_name, "back": back, "kept": kept}
        audit.append(conn, by, "work.import_undone", f"work_import:{number}", detail, clock.now())
    return WorkUndone(number, found.about.file_name, back, kept), Changes(membership=True)


def imports(company: CompanyFile) -> tuple[work.KeptImport, ...]:
    """All imports of work, the newest first."""
    with company.reader() as conn:
        return work.imports(conn)


def _carry_out(
    conn: Connection, content: WorkFileContent, path: Path, signed: tuple[str, datetime]
) -> WorkReceipt:
    known = work.known(conn, (item.subject for item in content.items))
    fresh = tuple(item for item in content.items if item.subject not in known)
    changed = tuple(
        item for item in content.items
        if (before := known.get(item.subject)) is not None and _differs(item, before)
    )  # fmt: skip
    withdrawn, left = _gone(conn, content, has_known=bool(known))
    unchanged = len(content.items) - len(fresh) - len(changed)
    by, now = signed
    number = work.add_import(
        conn,
        work.WorkImport(
            content.name, _digest(path), content.kind, by, now, len(fresh), len(changed), unchanged,
            len(withdrawn),
        ),
    )  # fmt: skip
    moved = (*content.items, *withdrawn)
    work.note_before(conn, number, (item.subject for item in moved))
    work.put(conn, number, content.name, content.items)
    work.withdraw(conn, number, (item.subject for item in withdrawn))
    return WorkReceipt(number, content, fresh, changed, unchanged, withdrawn, left)


def _differs(one: WorkItem, before: WorkItem) -> bool:
    return one.revision != before.revision or (one.status is WorkStatus.CANCELLED) != (
        before.status is WorkStatus.CANCELLED
    )


def _gone(conn: Connection, content: WorkFileContent, *, has_known: bool) -> tuple[tuple[WorkItem, ...], int]:
    """What is withdrawn, and how many rows of an earlier file of this name are kept though not in this one.

    While a row can't be read, none is taken for gone: it may be that one.
    """
    here = {item.subject for item in content.items}
    missing = [one for one in work.of_file(conn, content.name, content.kind) if one.subject not in here]
    has_unread = any(not flaw.is_kept for flaw in content.flaws)
    if not missing or not content.items or has_unread or not has_known:
        return (), len(missing)
    first = min(item.served_on for item in content.items)
    gone = tuple(one for one in missing if one.served_on >= first)
    return gone, len(missing) - len(gone)


def _digest(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError as problem:
        raise WorkFileUnreadable(f"{path.name} can't be opened", detail=problem.strerror or "") from None
