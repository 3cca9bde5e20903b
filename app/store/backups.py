"""The backups beside a company file: what they are called, which there are, which are kept."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from app.domain import retention

_STAMP = "%Y%m%dT%H%M%S%fZ"
_ABANDONED = timedelta(days=1)
"""No copy takes as long as this: its program was killed or lost its power."""


class Why(StrEnum):
    """What a backup was made for; part of its name."""

    BY_HAND = ""
    DAILY = "daily"
    COMMIT = "before-commit"
    MIGRATION = "before-migration"


class Backup(Struct, frozen=True):
    """One backup. ``made_at`` is UTC, ``size`` in bytes."""

    path: Path
    made_at: datetime
    why: Why
    size: int


def folder_of(path: Path) -> Path:
    """Where the backups of a company file lie."""
    return path.parent / "backups"


def name_for(path: Path, why: Why = Why.BY_HAND, at: datetime | None = None) -> str:
    """A backup's name, of this instant unless another is given."""
    reason = f"-{why}" if why else ""
    return f"{path.stem}-{(at or datetime.now(UTC)).strftime(_STAMP)}{reason}{path.suffix}"


def every(path: Path) -> tuple[Backup, ...]:
    """The backups of a company file, the newest first."""
    ours = _named(re.escape(path.stem), re.escape(path.suffix))
    found = ((ours.fullmatch(each.name), each) for each in folder_of(path).glob(f"*{path.suffix}"))
    listed = [
        Backup(each, _instant(match["at"]), Why(match["why"] or ""), each.stat().st_size)
        for match, each in found
        if match
    ]
    return tuple(sorted(listed, key=lambda backup: backup.made_at, reverse=True))


def latest(path: Path) -> Path | None:
    """The newest backup of a company file, None when there is none."""
    return next((backup.path for backup in every(path)), None)


def company_of(path: Path) -> str:
    """The stem of the company file that a backup is of, by its folder and name; else the file's own stem."""
    named = _named("(?P<stem>.+)", re.escape(path.suffix)).fullmatch(path.name)
    return named["stem"] if named and path.parent.name == folder_of(path).name else path.stem


def prune(path: Path, now: datetime, remove: Callable[[Path], None] = Path.unlink) -> tuple[Path, ...]:
    """Remove the backups that need not be kept any more, which are returned, and what was never finished."""
    found = every(path)
    kept = retention.kept((backup.made_at for backup in found), now)
    gone = tuple(backup.path for backup in found if backup.made_at not in kept)
    for each in (*gone, *_unfinished(path, now)):
        remove(each)
    return gone


def _unfinished(path: Path, now: datetime) -> list[Path]:
    """What is left of copies of this file that were never finished, each as large as the file."""
    ours = _named(re.escape(path.stem), re.escape(path.suffix) + r"\.part(-\w+)?")
    found = ((ours.fullmatch(each.name), each) for each in folder_of(path).glob(f"*{path.suffix}.part*"))
    return [each for match, each in found if match and _instant(match["at"]) < now - _ABANDONED]


def _named(stem: str, suffix: str) -> re.Pattern[str]:
    reasons = "|".join(re.escape(why) for why in Why if why)
    return re.compile(rf"{stem}-(?P<at>\d{{8}}T\d{{12}}Z)(-(?P<why>{reasons}))?{suffix}")


def _instant(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
