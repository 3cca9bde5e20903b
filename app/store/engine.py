"""Connections to one company file: how SQLite is set, for reading and for writing, in clear or encrypted.

What is kept must survive the power going at any instant. Why these settings, after SQLite's own words
(pragma.html, wal.html, atomiccommit.html):

- ``journal_mode = WAL``: a commit is appended and never writes over the file, so that a cut leaves the file
  as it was and at most an unfinished tail in the log, which SQLite tells by its checksums and passes over.
  And readers and the writer never wait for each other.
- ``synchronous = FULL``: every commit is on the disk before it returns. With NORMAL, WAL keeps the file whole
  but may forget the last commits; a *sending* mark, a signature or an audit record forgotten like that would
  break "never twice, never lost". It costs one fsync a commit (3.8 ms measured, FLOORS.md), and commits are
  few: one a page, a decision, an outbox step. Set on every connection, since builds differ in their default.
- ``fullfsync``, ``checkpoint_fullfsync``: on a Mac fsync stops at the drive's own cache; these go through it.
  Elsewhere they do nothing.

This is the one door: whatever opens a company file, opens it here, with its key where it has one.
"""

import importlib
import sqlite3
import sys
from pathlib import Path
from types import ModuleType
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from app.file_errors import EncryptionUnavailable, WrongFileKey

APPLICATION_ID = 0x43534731
"""Marks a SQLite file as ours ("CSG1")."""

BUSY_SECONDS = 10.0

DURABLE = ("synchronous = FULL", "fullfsync = ON", "checkpoint_fullfsync = ON")

_WAL = "journal_mode = WAL"
"""Nothing to do for most files; one that was just replaced is put back into it here."""

_CHECKPOINT = "wal_autocheckpoint = 8000"
"""Pages, 32 MB: a first sync would else write the same index pages into the file again and again."""

_READER_CACHE = "cache_size = -4096"
_WRITER_CACHE = "cache_size = -16384"
"""KiB of pages that a connection keeps for as long as it is open. The system has the file in its memory, too,
so a reader gains nothing by more; the writer keeps the pages of its indexes while a company is read first."""

_CIPHER = "sqlcipher3.dbapi2"
"""SQLite with SQLCipher's pages (AES-256, each page authenticated). Loaded for an encrypted file alone."""


def connect(
    path: Path, *, mode: str = "rw", key: str | None = None, by_cipher: bool = False
) -> sqlite3.Connection:
    """A plain connection in autocommit; ``mode`` is SQLite's: ``rw`` needs the file, ``rwc`` makes it.

    ``key`` is the file's own, 64 hexadecimal digits, None for a file in clear. Raises WrongFileKey when it
    does not open the file. ``by_cipher`` opens a file in clear with the cipher's library too: two libraries
    in one process take each other's locks on a file away (POSIX; sqlite.org/howtocorrupt.html, 2.2).
    """
    raw: sqlite3.Connection = driver(key, by_cipher=by_cipher).connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        if key is not None:
            raw.execute("PRAGMA cipher_log_level = NONE")  # else it writes to standard error by itself
            raw.execute(f'PRAGMA key = "{key_text(key)}"')
            _read_first_page(raw)
        for pragma in DURABLE:
            raw.execute(f"PRAGMA {pragma}")
    except BaseException:
        raw.close()
        raise
    return raw


def _read_first_page(raw: sqlite3.Connection) -> None:
    """Encrypted pages are authenticated: one that can't be read is of another key, or damaged."""
    try:
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except errors() as problem:
        if getattr(problem, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            raise WrongFileKey from problem
        raise


def driver(key: str | None, *, by_cipher: bool = False) -> ModuleType:
    """The module that opens a file with this key. Raises EncryptionUnavailable when it is not there."""
    if key is None and not by_cipher:
        return sqlite3
    try:
        return importlib.import_module(_CIPHER)
    except ImportError as missing:
        raise EncryptionUnavailable(detail=str(missing)) from missing


def errors() -> tuple[type[sqlite3.Error], ...]:
    """What SQLite raises here; the cipher's module has classes of its own, in the same words."""
    loaded = sys.modules.get(_CIPHER)
    return (sqlite3.Error,) if loaded is None else (sqlite3.Error, cast("type[sqlite3.Error]", loaded.Error))


def key_text(key: str) -> str:
    """A raw key in SQLCipher's words: no passphrase, so nothing is derived from it and opening is quick."""
    assert len(key) == 64 and not key.strip("0123456789abcdef"), "a key is 32 bytes in hexadecimal"
    return f"x'{key}'"


def reading(path: Path, key: str | None = None) -> Engine:
    """An engine whose transactions see one frozen state of the file and can't write."""
    return _engine(path, key, begin="BEGIN", pragmas=("query_only = ON", _READER_CACHE), pool_size=2)


def writing(path: Path, key: str | None = None, *, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions take the write lock at once, so that none fails half-way for it."""
    held = f"foreign_keys = {'ON' if foreign_keys else 'OFF'}"
    return _engine(
        path, key, begin="BEGIN IMMEDIATE", pragmas=(_WAL, held, _CHECKPOINT, _WRITER_CACHE), pool_size=1
    )


def _engine(path: Path, key: str | None, *, begin: str, pragmas: tuple[str, ...], pool_size: int) -> Engine:
    def connected() -> sqlite3.Connection:
        raw = connect(path, key=key)
        try:
            for pragma in ("temp_store = MEMORY", *pragmas):
                raw.execute(f"PRAGMA {pragma}")
        except errors():
            raw.close()
            raise
        return raw

    engine = create_engine(
        "sqlite://",
        module=driver(key),
        creator=connected,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=8,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
