"""Connections to one company file: how SQLite is set, for reading and for writing.

``synchronous=FULL`` throughout: a *sending* mark or a signature that is lost with the power would break
"never twice, never lost". It costs one fsync a commit (3.8 ms measured, FLOORS.md), and commits are few:
one a page, a decision, an outbox step. WAL, so that readers and the writer never wait for each other.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

APPLICATION_ID = 0x43534731
"""Marks a SQLite file as ours ("CSG1")."""

BUSY_SECONDS = 10.0

_CHECKPOINT = "wal_autocheckpoint = 8000"
"""Pages, 32 MB: a first sync would else write the same index pages into the file again and again."""


def connect(path: Path, *, mode: str = "rw") -> sqlite3.Connection:
    """A plain connection in autocommit; ``mode`` is SQLite's: ``rw`` needs the file, ``rwc`` makes it."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )


def reading(path: Path) -> Engine:
    """An engine whose transactions see one frozen state of the file and can't write."""
    return _engine(path, begin="BEGIN", pragmas=("query_only = ON",), pool_size=2)


def writing(path: Path, *, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions take the write lock at once, so that none fails half-way for it."""
    held = f"foreign_keys = {'ON' if foreign_keys else 'OFF'}"
    return _engine(path, begin="BEGIN IMMEDIATE", pragmas=(held, _CHECKPOINT), pool_size=1)


def _engine(path: Path, *, begin: str, pragmas: tuple[str, ...], pool_size: int) -> Engine:
    def connected() -> sqlite3.Connection:
        raw = connect(path)
        try:
            for pragma in ("synchronous = FULL", "temp_store = MEMORY", "cache_size = -32768", *pragmas):
                raw.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            raw.close()
            raise
        return raw

    engine = create_engine(
        "sqlite://", creator=connected, poolclass=QueuePool, pool_size=pool_size, max_overflow=8
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine
