"""SQLite's errors in the words of ``app.errors``, told apart by result codes and never by texts."""

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.errors import (
    CompanyFileDamaged,
    CompanyFileInUse,
    CompanyFileUnreadable,
    DiskFailed,
    DiskFull,
    StorageError,
)
from app.file_errors import CompanyFileGone, CompanyFileReadOnly
from app.store import backups, engine

_BY_CODE: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_CORRUPT: CompanyFileDamaged,
    sqlite3.SQLITE_NOTADB: CompanyFileDamaged,
    sqlite3.SQLITE_BUSY: CompanyFileInUse,
    sqlite3.SQLITE_LOCKED: CompanyFileInUse,
    sqlite3.SQLITE_READONLY: CompanyFileUnreadable,
    sqlite3.SQLITE_CANTOPEN: CompanyFileUnreadable,
    sqlite3.SQLITE_PERM: CompanyFileUnreadable,
    sqlite3.SQLITE_AUTH: CompanyFileUnreadable,
}
_BY_NUMBER: dict[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull, errno.EDQUOT: DiskFull, errno.EROFS: CompanyFileReadOnly, errno.EIO: DiskFailed
}  # fmt: skip
_NO_ROOM = 1 << 20
"""An I/O error with less than this many bytes free on the disk is a full disk."""
_NO_RIGHT = {errno.EROFS, errno.EACCES, errno.EPERM}
_SYMPTOMS = {
    sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM,
}  # fmt: skip
"""What SQLite may also say of a sound file whose disk is read-only or gone."""


@contextmanager
def translated(path: Path, *, files: bool = False) -> Iterator[None]:
    """Turn what SQLite reports about this file into known errors; bugs pass through.

    With ``files``, what the file system reports too: only around our own work on files, since a caller's
    block may meet an OSError that has nothing to do with the company file.
    """
    try:
        yield
    except _reported() as error:
        if isinstance(error, OSError) and not files:
            raise
        known = known_error(error, path)
        if known is None:
            raise
        raise known from error


def _reported() -> tuple[type[Exception], ...]:
    return (DBAPIError, OSError, *engine.errors())


def known_error(error: BaseException, path: Path) -> StorageError | None:
    """The known error behind an exception, None when it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, engine.errors()):
        code = getattr(cause, "sqlite_errorcode", None)
        return None if code is None else _from_code(code & 0xFF, str(cause), path)
    if isinstance(cause, OSError):
        return _BY_NUMBER.get(cause.errno or 0, CompanyFileUnreadable)(detail=str(cause))
    return None


def _from_code(code: int, words: str, path: Path) -> StorageError | None:
    lost = _lost(path, words) if code in _SYMPTOMS else None
    if lost is not None:
        return lost
    if code == sqlite3.SQLITE_IOERR:
        return DiskFull(detail=words) if _has_no_room(path) else DiskFailed(detail=words)
    found = _BY_CODE.get(code)
    if found is CompanyFileDamaged:
        return damaged(path, words)
    return found(detail=words) if found else None


def _lost(path: Path, words: str = "") -> StorageError | None:
    """CompanyFileGone, CompanyFileReadOnly or DiskFailed as the disk itself says; None when it is well.

    The file itself is not opened for that: to close it again would take SQLite's locks on it away (POSIX).
    """
    try:
        path.stat()
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except (FileNotFoundError, NotADirectoryError):
        return CompanyFileGone(detail=words)
    except OSError as problem:
        if problem.errno in _NO_RIGHT:
            return CompanyFileReadOnly(detail=words)
        return DiskFailed(detail=words) if problem.errno == errno.EIO else None
    return None if os.access(path, os.W_OK) else CompanyFileReadOnly(detail=words)


def damaged(path: Path, words: str) -> CompanyFileDamaged:
    """A damaged company file, and the backup that would take its place."""
    backup = backups.latest(path)
    return CompanyFileDamaged(detail=f"{path}: {words}", backup=backup.name if backup else "")


def _has_no_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NO_ROOM
    except OSError:
        return False
