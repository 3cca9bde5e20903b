"""The company file as a life uses it: the real one, on a disk that fills up, in a process that dies."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.store.company_file import CompanyFile
from app.store.connection import Connection
from tests.faults.weather import DISK_FAULTS, KILLS
from tests.faults.world import World


class WatchedFile(CompanyFile):
    """A company file whose writes may die or find no room; a dead process neither reads nor writes."""

    world: World

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


def no_room() -> sqlite3.Error:
    """What SQLite raises when the disk is full."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    error.sqlite_errorname = "SQLITE_FULL"
    return error


def copy(template: Path, to: Path) -> Path:
    """A file of its own for one life."""
    return Path(shutil.copyfile(template, to))
