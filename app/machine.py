"""What is set for this machine, whatever company is open; a small file in the program's home."""

import json
import os
from pathlib import Path
from typing import Any

from msgspec import Struct

from app.domain.record import plain
from app.file_errors import SettingsNotKept
from app.paths import make_folder

_NAME = "machine.json"
SYNC_CHOICES = (0, 15, 60, 240)
"""Minutes between syncs that start by themselves; 0 is never."""


class Machine(Struct, frozen=True):
    """``language`` is a code, empty follows the system. ``sync_minutes`` 0: only when asked.

    ``notices`` lets the tray say what needs a person. ``updates`` lets the program ask ``updates_url`` once a
    day whether there is a newer version, which nobody asked for until a person switched it on;
    ``updates_asked`` is the day it last did. ``last_company`` is the name of the company opened last.
    """

    language: str = ""
    sync_minutes: int = 0
    notices: bool = True
    updates: bool = False
    updates_url: str = ""
    updates_asked: str = ""
    last_company: str = ""


def load(root: Path) -> Machine:
    """What was kept; the beginning's values where there is no file, or it can't be read."""
    try:
        kept = json.loads((root / _NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Machine()
    if not isinstance(kept, dict):
        return Machine()
    start = plain(Machine())
    return Machine(**{name: _fit(kept.get(name), value) for name, value in start.items()})


def _fit(kept: object, start: Any) -> Any:
    return kept if type(kept) is type(start) else start


def keep(root: Path, machine: Machine) -> None:
    """Put it in the place of the file, whole or not at all. Raises SettingsNotKept, HomeUnusable."""
    make_folder(root)
    path, fresh = root / _NAME, root / f"{_NAME}.{os.getpid()}"
    try:
        fresh.write_text(json.dumps(plain(machine), indent=1), encoding="utf-8")
        fresh.replace(path)
    except OSError as problem:
        fresh.unlink(missing_ok=True)
        raise SettingsNotKept(detail=problem.strerror or "") from problem
