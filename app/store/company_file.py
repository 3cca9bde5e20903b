"""The company file: one SQLite database with its lock, its migrations and its backups."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout
from sqlalchemy import Connection, insert

from app.errors import (
    BackupUnusable,
    CompanyFileDamaged,
    CompanyFileInUse,
    CompanyFileTooNew,
    CompanyFileUnreadable,
    UnknownCompany,
)
from app.store import backups, engine, migrate, schema
from app.store.faults import damaged, known_error, translated
from app.store.layout import instant
from app.store.records import CheckReport

NOT_OURS = "This is not a Countersign company file"


class CompanyFile:
    """One company's file. Any thread may read at any time; one thread writes at a time.

    Opened exclusively, it keeps every other Countersign from writing until it is closed or its process ends.
    Opened otherwise, it takes that right only for the time of each write.
    """

    def __init__(self, path: Path, lock: FileLock, *, is_exclusive: bool) -> None:
        self.path = path
        self._lock = lock
        self._is_exclusive = is_exclusive
        self._reading = engine.reading(path)
        self._writing = engine.writing(path)
        self._one_writer = threading.Lock()
        self._writing_thread: int | None = None

    @classmethod
    def create(cls, path: Path, name: str) -> Self:
        """Make a new file and open it for writing; CompanyFileUnreadable when it exists or can't be made.

        It is made under another name and moved when complete, so that a crash leaves no half of a file.
        """
        if path.exists():
            raise CompanyFileUnreadable(
                f"There is already a file {path.name}", remedy="Open it, or choose another name."
            )
        with translated(path, files=True):
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_name(f"{path.name}.new")
            for leftover in _with_side_files(unfinished):
                leftover.unlink(missing_ok=True)
            with closing(engine.connect(unfinished, mode="rwc")) as raw:
                raw.execute("PRAGMA journal_mode = WAL")
            migrate.upgrade(unfinished)
            _first_rows(unfinished, name)
            unfinished.rename(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, exclusive: bool = True) -> Self:
        """Open a file, after a backup and a migration when it is of an older shape.

        Raises UnknownCompany, CompanyFileInUse, CompanyFileDamaged, CompanyFileTooNew, CompanyFileUnreadable.
        """
        if not path.exists():
            raise UnknownCompany(f"There is no company file {path.name}")
        lock = _lock(path)
        if exclusive:
            _acquire(lock, path)
        try:
            if _version(path) < migrate.HEAD:
                with nullcontext() if exclusive else _held(lock, path):
                    _migrate(path)
            return cls(path, lock, is_exclusive=exclusive)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def restore(cls, backup: Path, path: Path) -> Path | None:
        """Put a sound backup in the file's place; returns where the old file was kept, if there was one.

        Writes that were waiting in the backup may have been sent since: they become *unknown* and are looked
        up before anything is sent again.
        """
        if not backup.exists():
            raise CompanyFileUnreadable(f"There is no backup {backup.name}")
        with _held(_lock(path), path):
            fresh = path.with_name(f"{path.name}.new")
            try:
                _prepare(backup, fresh)
            except BaseException:
                for leftover in _with_side_files(fresh):
                    leftover.unlink(missing_ok=True)
                raise
            with translated(path, files=True):
                kept = _set_aside(path)
                fresh.rename(path)
            return kept

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """A read transaction: one frozen view of the file; writing through it fails."""
        with translated(self.path), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def writer(self, *, is_beside: bool = False) -> Iterator[Connection]:
        """A write transaction (BEGIN IMMEDIATE): commits at the end of the block, rolls back on any error.

        ``is_beside``: also while another Countersign has the file to itself, for the one switch, which must
        never have to wait; SQLite keeps the two transactions apart.
        Raises CompanyFileInUse when another Countersign writes, DiskFull when there is no room.
        """
        assert self._writing_thread != threading.get_ident(), "a write inside a write would wait for itself"
        right = nullcontext() if self._is_exclusive or is_beside else _held(self._lock, self.path)
        with self._one_writer, right:
            self._writing_thread = threading.get_ident()
            try:
                with translated(self.path), self._writing.begin() as connection:
                    yield connection
            finally:
                self._writing_thread = None

    def backup(self, to: Path) -> Path:
        """Copy the file as it is now, while others go on reading and writing; returns where.

        ``to`` is a folder, or the name of a file that is not there yet.
        """
        target = to / backups.name_for(self.path) if to.is_dir() else to
        if target.exists():
            raise CompanyFileUnreadable(f"There is already a file {target.name}")
        _copy(self.path, target)
        return target

    def check(self) -> CheckReport:
        """SQLite's integrity and foreign key checks; slow on large files."""
        return _check(self.path)

    def close(self) -> None:
        """Close all connections and release the lock."""
        self._reading.dispose()
        self._writing.dispose()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _first_rows(path: Path, name: str) -> None:
    writing = engine.writing(path)
    try:
        with writing.begin() as connection:
            created_at = instant(datetime.now(UTC))
            connection.execute(insert(schema.company).values(id=1, name=name, created_at=created_at))
            connection.execute(insert(schema.audit_head).values(id=1, count=0, hash=""))
    finally:
        writing.dispose()


def _lock(path: Path) -> FileLock:
    return FileLock(path.with_name(f"{path.name}.lock"), timeout=0, thread_local=False)


def _acquire(lock: FileLock, path: Path) -> None:
    with translated(path, files=True):
        try:
            lock.acquire()
        except Timeout:
            raise CompanyFileInUse from None


@contextmanager
def _held(lock: FileLock, path: Path) -> Iterator[None]:
    _acquire(lock, path)
    try:
        yield
    finally:
        lock.release()


def _version(path: Path) -> int:
    """The file's shape; raises when it is not ours, damaged or too new. Reads only the header and schema."""
    with translated(path, files=True):
        if path.is_dir() or not os.access(path, os.R_OK | os.W_OK):
            raise CompanyFileUnreadable
        if not path.stat().st_size:
            raise damaged(path, "it is empty")
        with closing(engine.connect(path)) as raw:
            owner = raw.execute("PRAGMA application_id").fetchone()[0]
            version = int(raw.execute("PRAGMA user_version").fetchone()[0])
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if owner != engine.APPLICATION_ID:
        raise CompanyFileUnreadable(NOT_OURS, remedy="Choose a file that Countersign made.")
    if version > migrate.HEAD:
        raise CompanyFileTooNew
    return version


def _migrate(path: Path) -> None:
    folder = backups.folder_of(path)
    with translated(path, files=True):
        folder.mkdir(exist_ok=True)
        _copy(path, folder / backups.name_for(path))
        migrate.upgrade(path)


def _copy(source: Path, target: Path) -> None:
    """Copy through SQLite, with what only the write-ahead log holds yet; complete or not at all."""
    part = target.with_name(f"{target.name}.part")
    with translated(target, files=True):
        part.unlink(missing_ok=True)
        try:
            with closing(engine.connect(source)) as raw, closing(engine.connect(part, mode="rwc")) as copy:
                raw.backup(copy)
        except (sqlite3.Error, OSError):
            part.unlink(missing_ok=True)
            raise
        part.replace(target)


def _check(path: Path) -> CheckReport:
    with translated(path, files=True), closing(engine.connect(path)) as raw:
        try:
            found = [row[0] for row in raw.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            loose = raw.execute("PRAGMA foreign_key_check").fetchall()
        except sqlite3.DatabaseError as error:
            if not isinstance(known_error(error, path), CompanyFileDamaged):
                raise
            return CheckReport((str(error),))
    return CheckReport((*found, *(f"a row of {row[0]} refers to a row that is not there" for row in loose)))


def _prepare(backup: Path, fresh: Path) -> None:
    """Make a file of the present shape from a backup; BackupUnusable when that can't be."""
    try:
        _copy(backup, fresh)
        if _version(fresh) < migrate.HEAD:
            with translated(fresh, files=True):
                migrate.upgrade(fresh)
        problems = _check(fresh).problems
        if not problems:
            _doubt_outbox(fresh, datetime.now(UTC))
    except (CompanyFileDamaged, CompanyFileUnreadable, CompanyFileTooNew) as error:
        raise BackupUnusable(f"{backup.name} can't be used as a backup", detail=error.title) from error
    if problems:
        raise BackupUnusable(f"The backup {backup.name} is damaged", detail="; ".join(problems[:3]))


def _doubt_outbox(path: Path, now: datetime) -> None:
    """What waited in a backup may have been sent after it was made, at the earliest when it was signed."""
    with translated(path, files=True), closing(engine.connect(path)) as raw:
        raw.execute(
            "UPDATE outbox SET state = 'unknown', sent_at = ?, looked_up_at = NULL, first_sent_at ="
            " coalesce(first_sent_at, (SELECT signed_at FROM batch WHERE batch.id = outbox.batch_id))"
            " WHERE state IN ('queued', 'sending', 'unknown')",
            (instant(now),),
        )


def _set_aside(path: Path) -> Path | None:
    if not path.exists():
        return None
    kept = path.with_name(f"{path.name}.replaced-{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z")
    for old, new in zip(_with_side_files(path), _with_side_files(kept), strict=True):
        if old.exists():
            old.rename(new)
    return kept


def _with_side_files(path: Path) -> list[Path]:
    return [path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")]
