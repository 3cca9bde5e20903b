"""The company file: one SQLite database with its lock, its migrations and its backups."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout
from sqlalchemy import Connection, insert

from app.errors import CompanyFileInUse, CompanyFileUnreadable, DiskFailed, StorageError, UnknownCompany
from app.file_errors import BackupNotMade, CompanyFileGone, CompanyFileReadOnly
from app.store import backups, cipher, engine, migrate, restoring, schema, whole_file
from app.store.cipher import FileKey, no_key
from app.store.faults import translated
from app.store.layout import instant
from app.store.records import CheckReport

_LOST = (CompanyFileGone, CompanyFileReadOnly, DiskFailed)
_WAIT_FOR_OTHERS = 30.0
"""Seconds that readers and the writer get to finish before the file is replaced under them."""


class CompanyFile:
    """One company's file. Any thread may read at any time; one thread writes at a time.

    Opened exclusively, it keeps every other Countersign from writing until it is closed or its process ends.
    Opened otherwise, it takes that right only for the time of each write.
    """

    def __init__(self, path: Path, lock: FileLock, *, is_exclusive: bool, key: str | None = None) -> None:
        self.path = path
        self._lock = lock
        self._is_exclusive = is_exclusive
        self._key = key
        self.not_backed_up: BackupNotMade | None = None
        self._reading = engine.reading(path, key)
        self._writing = engine.writing(path, key)
        self._one_writer = threading.Lock()
        self._writing_thread: int | None = None
        self._door = threading.Condition()
        self._inside = 0
        self._is_shut = False
        self._is_lost = False
        self._mine = threading.local()

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
            whole_file.remove(unfinished)
            with closing(engine.connect(unfinished, mode="rwc")) as raw:
                raw.execute("PRAGMA journal_mode = WAL")
            migrate.upgrade(unfinished)
            _first_rows(unfinished, name)
            whole_file.put_in_place(unfinished, path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, exclusive: bool = True, find_key: FileKey = no_key) -> Self:
        """Open a file, after a backup and a migration when it is of an older shape.

        ``find_key`` is asked for the key of an encrypted file, and only then. Raises UnknownCompany,
        CompanyFileInUse, CompanyFileDamaged, CompanyFileTooNew, CompanyFileUnreadable, FileKeyMissing,
        WrongFileKey.
        """
        if not path.exists():
            raise UnknownCompany(f"There is no company file {path.name}")
        lock = _lock(path)
        if exclusive:
            _acquire(lock, path)
        try:
            with translated(path, files=True):
                if exclusive:
                    whole_file.remove_unfinished(path)
                key = cipher.key_of(path, find_key)
            missing = None
            if whole_file.version(path, key) < migrate.HEAD:
                with nullcontext() if exclusive else _held(lock, path):
                    missing = _migrate(path, key)
            opened = cls(path, lock, is_exclusive=exclusive, key=key)
        except BaseException:
            lock.release()
            raise
        opened.not_backed_up = missing
        return opened

    @classmethod
    def restore(cls, backup: Path, path: Path, *, find_key: FileKey = no_key) -> Path | None:
        """Put a sound backup in the file's place; returns where the old file was kept, if there was one.

        See ``app.store.restoring`` for what keeps anything from being written twice afterwards.
        """
        if not backup.exists():
            raise CompanyFileUnreadable(f"There is no backup {backup.name}")
        with _held(_lock(path), path):
            return restoring.restore(backup, path, find_key)

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """A read transaction: one frozen view of the file; writing through it fails."""
        with self._within(), self._let_go(), translated(self.path), self._reading.begin() as connection:
            yield connection

    @contextmanager
    def writer(self, *, is_beside: bool = False) -> Iterator[Connection]:
        """A write transaction (BEGIN IMMEDIATE): commits at the end of the block, rolls back on any error.

        ``is_beside``: also while another Countersign has the file to itself, for the one switch, which must
        never have to wait; SQLite keeps the two transactions apart.
        Raises CompanyFileInUse when another Countersign writes, DiskFull when there is no room,
        CompanyFileReadOnly, CompanyFileGone or DiskFailed while the disk is; afterwards writing goes on.
        """
        assert self._writing_thread != threading.get_ident(), "a write inside a write would wait for itself"
        right = nullcontext() if self._is_exclusive or is_beside else _held(self._lock, self.path)
        with self._within(), self._one_writer, self._let_go(), right:
            self._require_file()
            self._writing_thread = threading.get_ident()
            try:
                with translated(self.path), self._writing.begin() as connection:
                    yield connection
            finally:
                self._writing_thread = None

    def _require_file(self) -> None:
        """The file is where it was; a connection would go on writing into one that was moved or deleted.

        Once the disk was lost, the right to write is taken again: the lock may be another disk's by now.
        """
        with translated(self.path, files=True):
            is_there = self.path.exists()
        if not is_there:
            raise CompanyFileGone
        if self._is_lost and self._is_exclusive:
            with suppress(OSError):
                self._lock.release(force=True)
            _acquire(self._lock, self.path)
        self._is_lost = False

    @contextmanager
    def _let_go(self) -> Iterator[None]:
        """When the disk is lost, let go of the connections that know only the lost one."""
        try:
            yield
        except _LOST:
            self._is_lost = True
            self._dispose()
            raise

    @contextmanager
    def _within(self) -> Iterator[None]:
        """Come in while the door is open. A thread that is in comes in again, though others have to wait."""
        depth = getattr(self._mine, "depth", 0)
        with self._door:
            self._door.wait_for(lambda: depth or not self._is_shut)
            self._inside += 1
        self._mine.depth = depth + 1
        try:
            yield
        finally:
            self._mine.depth = depth
            with self._door:
                self._inside -= 1
                self._door.notify_all()

    @property
    def is_encrypted(self) -> bool:
        """Whether what is kept is kept encrypted."""
        return self._key is not None

    @property
    def bytes(self) -> int:
        """How large the file is, without what was written last."""
        with translated(self.path, files=True):
            try:
                return self.path.stat().st_size
            except FileNotFoundError as gone:
                raise CompanyFileGone(detail=str(gone)) from gone

    @property
    def whereabouts(self) -> tuple[Path, str | None]:
        """Path and key: what another process of this program needs to read in the file."""
        return self.path, self._key

    def change_key(self, key: str | None) -> None:
        """Encrypt the file with this key, or with None decrypt it, under those who work in it.

        Waits until nobody is reading or writing; who comes meanwhile waits. Raises CompanyFileInUse when
        that takes too long or another program reads in the file; the file is as it was on any failure.
        """
        assert self._is_exclusive, "only whoever has the file for himself replaces it"
        with self._shut():
            self._dispose()
            with translated(self.path, files=True):
                whole_file.recode(self.path, self._key, key)
            self._key = key
            self._reading, self._writing = engine.reading(self.path, key), engine.writing(self.path, key)

    @contextmanager
    def _shut(self) -> Iterator[None]:
        """Shut the door, and wait for those inside to leave."""
        with self._door:
            assert not self._is_shut, "one at a time"
            self._is_shut = True
        try:
            with self._door:
                if not self._door.wait_for(lambda: not self._inside, _WAIT_FOR_OTHERS):
                    raise CompanyFileInUse(
                        "This company file is being worked in", remedy="Try again in a moment."
                    )
            yield
        finally:
            with self._door:
                self._is_shut = False
                self._door.notify_all()

    def snapshot(self) -> whole_file.Snapshot:
        """The file as it is at this instant, to be copied later; close it."""
        return whole_file.Snapshot(self.path, self._key)

    def check(self) -> CheckReport:
        """SQLite's integrity and foreign key checks; slow on large files."""
        return whole_file.check(self.path, self._key)

    def close(self) -> None:
        """Close all connections and release the lock."""
        self._dispose()
        self._lock.release()

    def _dispose(self) -> None:
        self._reading.dispose()
        self._writing.dispose()

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


def _migrate(path: Path, key: str | None) -> BackupNotMade | None:
    """Bring a file to the present shape; what kept a backup of the old shape from being made.

    That one is no reason to stop: the revisions run in one transaction, all of them or none.
    """
    missing = None
    folder = backups.folder_of(path)
    try:
        with translated(path, files=True), closing(whole_file.Snapshot(path, key)) as snapshot:
            folder.mkdir(exist_ok=True)
            whole_file.checked_copy(snapshot, folder / backups.name_for(path, backups.Why.MIGRATION))
    except StorageError as problem:
        missing = whole_file.not_made(problem)
    with translated(path, files=True):
        migrate.upgrade(path, key)
    return missing
