"""The company file: one SQLite database with its lock, its migrations and its backups."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from app.store.records import CheckReport


class CompanyFile:
    """One company's file. Reading is open to all threads; one writer at a time."""

    path: Path

    @classmethod
    def create(cls, path: Path, name: str) -> "CompanyFile":
        """Make a new file and open it for writing; CompanyFileUnreadable when it exists or can't be made."""
        raise NotImplementedError

    @classmethod
    def open(cls, path: Path, *, exclusive: bool = True) -> "CompanyFile":
        """Open, migrating first (after a backup). UnknownCompany, CompanyFileInUse, -Damaged, -TooNew, -Unreadable."""
        raise NotImplementedError

    @classmethod
    def restore(cls, backup: Path, path: Path) -> None:
        """Put a sound backup in the file's place; the old file is kept beside it under another name."""
        raise NotImplementedError

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """A read transaction: one frozen view of the file; writing through it fails."""
        raise NotImplementedError
        yield

    @contextmanager
    def writer(self) -> Iterator[Connection]:
        """A write transaction (BEGIN IMMEDIATE): commits at the end of the block, rolls back on any error."""
        raise NotImplementedError
        yield

    def backup(self, to: Path) -> Path:
        """Copy the file as it is now, while others go on reading and writing; returns where."""
        raise NotImplementedError

    def check(self) -> CheckReport:
        """SQLite's integrity and foreign key checks; slow on large files."""
        raise NotImplementedError

    def close(self) -> None:
        """Close all connections and release the lock. CompanyFile is also a context manager that closes."""
        raise NotImplementedError
