"""Reading texts as files of work, for the tests beside."""

from datetime import date
from pathlib import Path

from app.domain.work import WorkItem, WorkKind
from app.domain.work_files import ColumnMapping, WorkFileContent, WorkRequest
from integrations.work_sources.reader import WorkFiles

TODAY = date(2026, 11, 25)
SAMPLES = Path(__file__).parents[3] / "resources" / "samples"


class Desk:
    """A folder whose files are read."""

    def __init__(self, folder: Path, zone: str = "America/New_York") -> None:
        self.folder, self.zone = folder, zone

    def read(
        self,
        text: str | bytes,
        name: str = "work.csv",
        kind: WorkKind | None = None,
        mapping: ColumnMapping | None = None,
    ) -> WorkFileContent:
        """What a file with this content holds."""
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return WorkFiles().read(path, WorkRequest(TODAY, self.zone, kind, mapping or {}))


def sample(name: str, zone: str = "America/New_York") -> WorkFileContent:
    """One of the sample files."""
    return WorkFiles().read(SAMPLES / name, WorkRequest(TODAY, zone))


def told(item: WorkItem, *names: str) -> tuple[object, ...]:
    """Some of what an item says."""
    return tuple(getattr(item, name) for name in names)


def calendar(*events: str, head: str = "") -> str:
    """A calendar of these events, each the lines of its body."""
    blocks = [f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT" for event in events]
    lines = "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", *head.split("\n"), *blocks])
    return "\r\n".join(line for line in f"{lines}\nEND:VCALENDAR".split("\n") if line) + "\r\n"
