"""Where the program keeps things. ``--home`` or COUNTERSIGN_HOME moves all of it."""

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from app.errors import DiskFull, HomeUnusable

SUFFIX = ".countersign"
_LONGEST = 150
"""Bytes of a name; beside it stand the suffix, a backup's date and SQLite's own endings."""
_DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{number}" for port in ("com", "lpt") for number in range(10)),
}
"""Windows opens these instead of a file, whatever their suffix."""


class Home(Struct, frozen=True):
    """The folder of all that the program keeps; every path is below it."""

    root: Path

    @property
    def companies(self) -> Path:
        """One company file each."""
        return self.root / "companies"

    @property
    def secrets(self) -> Path:
        """The encrypted secrets file, for machines without a keychain."""
        return self.root / "secrets"

    @property
    def logs(self) -> Path:
        """Rotating logs; the audit trail is not the log."""
        return self.root / "logs"

    @property
    def demo(self) -> Path:
        """The sample company and what its stand-ins hold."""
        return self.root / "demo"

    def company_file(self, name: str) -> Path:
        """The file of a company by name, existing or not."""
        return self.companies / f"{slug(name)}{SUFFIX}"


def slug(name: str) -> str:
    """A company's name as a file name, on every system."""
    plain = re.sub(r"[^\w.-]+", "-", name.strip().lower())
    short = plain.encode()[:_LONGEST].decode(errors="ignore").strip("-.") or "company"
    return f"{short}-company" if short.partition(".")[0] in _DEVICES else short


def home(given: str | None = None) -> Home:
    """The home folder: as given, else COUNTERSIGN_HOME, else the system's place for application data."""
    root = given or os.environ.get("COUNTERSIGN_HOME")
    if root:
        return Home(Path(root).expanduser().resolve())
    import platformdirs

    return Home(Path(platformdirs.user_data_dir("Countersign", appauthor=False)))


def make_folder(folder: Path) -> None:
    """Make a folder of the home when it is not there. Raises HomeUnusable or DiskFull."""
    with _told(f"The folder {folder} can't be made"):
        folder.mkdir(parents=True, exist_ok=True)


def check_writable(folder: Path) -> None:
    """See that files may be made in a folder of the home. Raises HomeUnusable or DiskFull."""
    from tempfile import TemporaryFile

    with _told(f"Nothing can be written into the folder {folder}"), TemporaryFile(dir=folder):
        pass


@contextmanager
def _told(title: str) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        if problem.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull(detail=problem.strerror or "") from problem
        raise HomeUnusable(title, detail=problem.strerror or "") from problem
