"""Where the program keeps things. ``--home`` or COUNTERSIGN_HOME moves all of it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

SUFFIX = ".countersign"


@dataclass(frozen=True, slots=True)
class Home:
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
    """A company's name as a file name."""
    return re.sub(r"[^\w.-]+", "-", name.strip().lower()).strip("-.") or "company"


def home(given: str | None = None) -> Home:
    """The home folder: as given, else COUNTERSIGN_HOME, else the system's place for application data."""
    root = given or os.environ.get("COUNTERSIGN_HOME")
    if root:
        return Home(Path(root).expanduser().resolve())
    import platformdirs

    return Home(Path(platformdirs.user_data_dir("Countersign", appauthor=False)))
