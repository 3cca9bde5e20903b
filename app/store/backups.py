"""The backups beside a company file: what they are called, and which is the latest."""

import re
from datetime import UTC, datetime
from pathlib import Path


def folder_of(path: Path) -> Path:
    """Where the backups of a company file lie."""
    return path.parent / "backups"


def name_for(path: Path) -> str:
    """A backup's name, of this instant."""
    return f"{path.stem}-{datetime.now(UTC):%Y%m%dT%H%M%S%f}Z{path.suffix}"


def latest(path: Path) -> Path | None:
    """The newest backup of a company file, None when there is none."""
    ours = re.compile(rf"{re.escape(path.stem)}-(\d{{8}}T\d{{12}})Z{re.escape(path.suffix)}")
    named = ((ours.fullmatch(each.name), each) for each in folder_of(path).glob(f"*{path.suffix}"))
    return max(((found[1], each) for found, each in named if found), default=("", None))[1]
