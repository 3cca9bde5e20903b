"""The company file as a life uses it: the real one, on a disk that fills up, in a process that dies."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock
from sqlalchemy import Dialect, Engine

from app.store.company_file import CompanyFile
from app.store.connection import Connection
from tests.faults.weather import DISK_FAULTS, KILLS
from tests.faults.world import World


class WatchedFile(CompanyFile):
    """A company file whose writes may die or find no room; a dead process neither reads nor writes."""

    world: World

    def __init__(self, path: Path, lock: FileLock, *, is_exclusive: bool, key: str | None = None) -> None:
        super().__init__(path, lock, is_exclusive=is_exclusive, key=key)
        for engine in (self._reading, self._writing):
            _share_compiled(engine)

    @contextmanager
    def reader(self) -> Iterator[Connection]:
        """See CompanyFile."""
        self.world.alive()
        with super().reader() as conn:
            yield conn

    @contextmanager
    def writer(self) -> Iterator[Connection]:
        """See CompanyFile; the process may die before, within and after, and the disk may be full."""
        world = self.world
        world.alive()
        world.maybe_die(KILLS[0])
        fault = world.weather.draw("disk", DISK_FAULTS)
        with super().writer() as conn:
            if fault == DISK_FAULTS[0]:
                raise no_room()
            yield conn
            world.maybe_die(KILLS[1])
            if fault:
                raise no_room()
        world.maybe_die(KILLS[2])


_compiled: list[tuple[Dialect, Any]] = []


def _share_compiled(engine: Engine) -> None:
    """Statements are compiled once a process, not once a life: nothing of it depends on the file."""
    if not _compiled:
        _compiled.append((engine.dialect, engine._compiled_cache))
    engine.dialect, engine._compiled_cache = _compiled[0]


def no_room() -> sqlite3.Error:
    """What SQLite raises when the disk is full."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    error.sqlite_errorname = "SQLITE_FULL"
    return error


def copy(template: Path, to: Path) -> Path:
    """A file of its own for one life."""
    return Path(shutil.copyfile(template, to))
