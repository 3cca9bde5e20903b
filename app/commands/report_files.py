"""What reports share: a day asked for, and the files that they can be written to."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from app.commands.frame import note

if TYPE_CHECKING:
    from app.jobs.paper.tables import Cell

F = TypeVar("F", bound=Callable[..., Any])

DAY = click.DateTime(["%Y-%m-%d"])


def day_of(given: Any) -> date | None:
    """The day of an option of type ``DAY``."""
    return given.date() if given is not None else None


def to_files(*endings: str) -> Callable[[F], F]:
    """Give a report an option for each kind of file, the first named first in its help."""

    def given(verb: F) -> F:
        kind = click.Path(dir_okay=False, path_type=Path)
        for ending in reversed(endings):
            words = f"Write it as {ending.upper()}."
            verb = click.option(f"--{ending}", type=kind, metavar="FILE", help=words)(verb)
        return verb

    return given


def csv_bytes(titles: Sequence[str], rows: "Iterable[Sequence[Cell]]") -> bytes:
    """A table as the content of a CSV file."""
    from app.jobs.paper.tables import csv_text

    return csv_text(titles, rows).encode()


def written(out: Path, content: bytes) -> None:
    """Write a report's file; raises DiskFull or BadInput, by the file's name."""
    from app.jobs.paper.file import put

    put(out, content)
    note(f"written to {out}")
