"""A company file as a whole, while nobody works in it: its shape, checked, copied, replaced.

A file that takes another's place is complete and on the disk before it gets the name, so that a crash or a
power cut leaves the old one or the new one and never a half.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.errors import (
    AuditBroken,
    CompanyFileDamaged,
    CompanyFileInUse,
    CompanyFileTooNew,
    CompanyFileUnreadable,
    CountersignError,
    StorageError,
)
from app.file_errors import BackupNotMade, BackupUnsound, WrongFileKey
from app.store import audit, cipher, engine, migrate
from app.store.faults import damaged, known_error, translated
from app.store.records import AuditReport, CheckReport

NOT_OURS = "This is not a Countersign company file"


def version(path: Path, key: str | None) -> int:
    """The file's shape; raises when it is not ours, damaged, too new or of another key.

    Reads only the header and schema.
    """
    with translated(path, files=True):
        if path.is_dir() or not os.access(path, os.R_OK | os.W_OK):
            raise CompanyFileUnreadable
        if not path.stat().st_size:
            raise damaged(path, "it is empty")
        with closing(engine.connect(path, key=key)) as raw:
            owner = raw.execute("PRAGMA application_id").fetchone()[0]
            found = int(raw.execute("PRAGMA user_version").fetchone()[0])
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if owner != engine.APPLICATION_ID:
        raise CompanyFileUnreadable(NOT_OURS, remedy="Choose a file that Countersign made.")
    if found > migrate.HEAD:
        raise CompanyFileTooNew
    return found


def check(path: Path, key: str | None) -> CheckReport:
    """SQLite's integrity and foreign key checks; slow on large files."""
    with translated(path, files=True), closing(engine.connect(path, key=key)) as raw:
        try:
            found = [row[0] for row in raw.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            loose = raw.execute("PRAGMA foreign_key_check").fetchall()
        except engine.errors() as error:
            if not isinstance(known_error(error, path), CompanyFileDamaged):
                raise
            return CheckReport((str(error),))
    return CheckReport((*found, *(f"a row of {row[0]} refers to a row that is not there" for row in loose)))


class Snapshot:
    """The file as it is at this instant, to be copied later while others go on writing. One thread at a time.

    A read transaction of its own: in WAL it holds nobody up.
    """

    def __init__(self, path: Path, key: str | None) -> None:
        self.path = path
        self.key = key
        with translated(path):
            self._raw = engine.connect(path, key=key)
            try:
                self._raw.execute("BEGIN")
                self._raw.execute("SELECT count(*) FROM sqlite_master").fetchone()  # BEGIN alone sees nothing
            except BaseException:
                self._raw.close()
                raise

    def copy(self, target: Path, check: Callable[[Path], None] = lambda _: None) -> None:
        """Copy through SQLite, with what only the write-ahead log holds; complete and on the disk, or not.

        ``check`` looks at the copy before it gets its name; what it raises keeps the copy from it.
        """
        with unfinished(target) as part:
            with closing(engine.connect(part, mode="rwc", key=self.key)) as copy:
                self._raw.backup(copy)
            check(part)
            put_in_place(part, target)

    def close(self) -> None:
        """Let go of the instant."""
        self._raw.close()


def copy(source: Path, target: Path, key: str | None) -> None:
    """Copy a file as it is now; complete or not at all."""
    with closing(Snapshot(source, key)) as snapshot:
        snapshot.copy(target)


def checked_copy(snapshot: Snapshot, target: Path) -> AuditReport:
    """A copy whose integrity was checked before it got its name; what its audit chain says.

    Raises BackupUnsound and keeps no copy when the integrity does not hold.
    """
    reports: list[AuditReport] = []

    def verify(part: Path) -> None:
        problems = check(part, snapshot.key).problems
        if problems:
            raise BackupUnsound(detail="; ".join(problems[:3]))
        reading = engine.reading(part, snapshot.key)
        try:
            with reading.begin() as conn:
                reports.append(audit.verify(conn))
        finally:
            reading.dispose()

    snapshot.copy(target, verify)
    return reports[0]


def not_made(problem: CountersignError) -> BackupNotMade:
    """The failure of a backup, in the words of what kept it from being made."""
    if isinstance(problem, AuditBroken):
        return BackupNotMade("A backup shows that the audit record was altered", remedy=problem.remedy)
    title = f"No backup could be made: {problem.title[0].lower()}{problem.title[1:]}"
    return BackupNotMade(
        title, remedy=f"{problem.remedy} Nothing else was held up by it.", detail=problem.detail
    )


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """A name to make a file under that will take ``target``'s; what is left there at the end is removed."""
    part = _part_of(target)
    with translated(target, files=True):
        remove(part)
        try:
            yield part
        finally:
            remove(part)


def remove_unfinished(path: Path) -> None:
    """Remove what a crash left of a file that was to take this one's place; it may be in clear."""
    remove(_part_of(path))


def _part_of(target: Path) -> Path:
    return target.with_name(f"{target.name}.part")


def recode(path: Path, key: str | None, wanted: str | None) -> None:
    """Encrypt, decrypt or encrypt anew, in place: a checked copy under the other key takes the file's name.

    The caller holds the file's lock. Raises CompanyFileInUse when somebody reads in it, CompanyFileDamaged
    when the copy does not check; the file is as it was then.
    """
    with unfinished(path) as part, _held_still(path, key):
        cipher.transcribe(path, key, part, wanted)
        problems = check(part, wanted).problems
        if problems:
            raise CompanyFileDamaged(detail=f"the copy of {path.name}: {'; '.join(problems[:3])}")
        put_in_place(part, path)
        into_wal(path, wanted)


@contextmanager
def _held_still(path: Path, key: str | None) -> Iterator[None]:
    """Nobody writes to a file while another is made to take its place: what they wrote would be lost."""
    alone(path, key)
    with closing(engine.connect(path, key=key, by_cipher=True)) as raw:
        raw.execute("BEGIN")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()  # outside WAL this keeps writers waiting
        if os.name != "posix":
            raw.close()  # Windows replaces no file that is open
        yield


def alone(path: Path, key: str | None) -> None:
    """Fold the write-ahead log in and leave WAL, which works only when nobody else has the file open.

    A log left beside would be taken for the new file's. A crash before ``into_wal`` is harmless: the next
    writer turns it on.
    """
    with closing(engine.connect(path, key=key)) as raw:
        mode = raw.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if mode != "delete":
        raise CompanyFileInUse("Somebody reads in this company file", remedy="Try again in a moment.")


def into_wal(path: Path, key: str | None) -> None:
    """Let readers and the writer go on without waiting for each other."""
    with closing(engine.connect(path, key=key)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")


def put_in_place(fresh: Path, path: Path) -> None:
    """Give a complete file its name, on the disk before this returns."""
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())
    fresh.replace(path)
    if os.name == "posix":  # Windows writes names through by itself, and opens no folders
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def exchange(fresh: Path, path: Path) -> Path | None:
    """Put a complete file in another's place; the old one is kept under a name that says when.

    At every instant there is a file of this name. Returns the old one's new name, None when there was none.
    """
    kept = path.with_name(f"{path.name}.replaced-{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z")
    was_there = path.exists()
    for old, new in zip(_with_side_files(path)[1:], _with_side_files(kept)[1:], strict=True):
        if old.exists():  # of a file that does not open: one that does has folded its log in
            old.rename(new)
    if was_there:
        try:
            kept.hardlink_to(path)
        except OSError:  # a file system without a second name for one file
            path.rename(kept)
    put_in_place(fresh, path)
    return kept if was_there else None


def replaced(path: Path) -> tuple[Path, ...]:
    """The files that were set aside when backups took their place."""
    found = path.parent.glob(f"{path.name}.replaced-*Z")
    return tuple(sorted(each for each in found if each.is_file()))


def remove(path: Path) -> None:
    """Remove a file with its log, where it is there."""
    for each in _with_side_files(path):
        each.unlink(missing_ok=True)


def opens_with(path: Path, key: str) -> bool:
    """Whether this key opens an encrypted file. Raises StorageError for other troubles than the key."""
    try:
        version(path, key)
    except WrongFileKey:
        return False
    except CompanyFileTooNew:
        return True
    return True


def sound_key(path: Path, find: cipher.FileKey) -> tuple[bool, str | None]:
    """Whether a file opens at all, and with which key."""
    try:
        key = cipher.key_of(path, find)
        version(path, key)
    except StorageError:
        return False, None
    return True, key


def _with_side_files(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}{ending}") for ending in ("", "-wal", "-shm", "-journal")]
