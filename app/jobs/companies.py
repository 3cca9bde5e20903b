"""Company files: list, open, back up, restore, check."""

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from app.errors import AccessError, BadInput, NoBackup, StorageError, UnknownCompany
from app.jobs.outcomes import recover
from app.paths import SUFFIX, Home
from app.ports import Clock
from app.store import audit, backups, connections, findings, mirror, outbox
from app.store.cipher import FileKey, no_key
from app.store.company_file import CompanyFile


class Listed(Struct, frozen=True):
    """A company in a list. ``problem`` says why its file can't be read, else empty."""

    name: str
    path: Path
    organisation: str = ""
    services: tuple[str, ...] = ()
    synced_at: datetime | None = None
    problem: str = ""


def place(home: Home, wanted: str) -> Path:
    """Where a company of this name or path is or would be kept. “St. Mary’s” and “acme.co” are names."""
    path = Path(wanted).expanduser()
    return path if path.suffix == SUFFIX or path.parent != Path() else home.company_file(wanted)


def find(home: Home, wanted: str | None) -> Path:
    """The file meant by a name or path; with one company it may be left out. UnknownCompany, BadInput."""
    if wanted:
        for candidate in (Path(wanted).expanduser(), place(home, wanted)):
            if candidate.is_file():
                return candidate
        raise UnknownCompany(f"There is no company “{wanted}”")
    files = sorted(home.companies.glob(f"*{SUFFIX}"))
    if not files:
        raise UnknownCompany(
            "There is no company yet",
            remedy="Run “countersign connect” to add one, or “countersign --demo” to try a sample.",
        )
    if len(files) > 1:
        names = ", ".join(file.stem for file in files)
        raise BadInput("There are several companies; say which with --company", remedy=f"They are: {names}.")
    return files[0]


def open_company(path: Path, clock: Clock, find_key: FileKey = no_key) -> CompanyFile:
    """Open for work: migrates after a backup, and turns what was being sent into unknown."""
    company = CompanyFile.open(path, find_key=find_key)
    try:
        with company.writer() as conn:
            recover(conn, clock.now())
    except BaseException:
        company.close()  # else its lock stays with this process: "open in another Countersign"
        raise
    return company


def open_for_reading(path: Path, find_key: FileKey = no_key) -> CompanyFile:
    """Open beside a Countersign that works in it; what that one is sending is left to it."""
    return CompanyFile.open(path, exclusive=False, find_key=find_key)


def restore(path: Path, backup: Path | None = None, find_key: FileKey = no_key) -> Path:
    """Put a backup, the latest if none is named, in the company file's place; returns which it was."""
    used = backup or backups.latest(path)
    if used is None:
        raise NoBackup
    CompanyFile.restore(used, path, find_key=find_key)
    return used


def listing(home: Home, find_key: FileKey = no_key) -> tuple[Listed, ...]:
    """Every company of this home, by name."""
    return tuple(_listed(path, find_key) for path in sorted(home.companies.glob(f"*{SUFFIX}")))


def _listed(path: Path, find_key: FileKey) -> Listed:
    try:
        with open_for_reading(path, find_key) as company, company.reader() as conn:
            about = connections.company(conn)
            links = connections.every(conn)
            synced = [mirror.sync_state(conn, link.service).finished_at for link in links]
            return Listed(
                name=about.name,
                path=path,
                organisation=links[0].organisation.name if links else "",
                services=tuple(link.service for link in links),
                synced_at=max((at for at in synced if at), default=None),
            )
    except (StorageError, AccessError) as problem:
        return Listed(path.stem, path, problem=problem.title)


class Diagnosis(Struct, frozen=True):
    """What ``doctor`` finds: ``checks`` are (name, what was found, whether it is well)."""

    checks: tuple[tuple[str, str, bool], ...]

    @property
    def is_well(self) -> bool:
        """Whether every check holds."""
        return all(well for _, _, well in self.checks)


def diagnose(company: CompanyFile) -> Diagnosis:
    """Check the file, the audit chain, the outbox and the mirror's flaws."""
    report = company.check()
    checks = [("company file", "; ".join(report.problems) or "sound", report.is_sound)]
    if not report.is_sound:
        return Diagnosis(tuple(checks))  # whatever else it holds can't be trusted, nor perhaps read
    with company.reader() as conn:
        chain = audit.verify(conn)
        words = f"{chain.count} records, unbroken" if chain.is_whole else f"broken at {chain.first_broken}"
        checks.append(("audit record", words, chain.is_whole))
        unknown = [e for e in outbox.entries(conn) if e.state in {"unknown", "sending", "held"}]
        checks.append(("outbox", f"{len(unknown)} writes without a clear outcome", not unknown))
        flaws = mirror.flaw_count(conn)
        checks.append(("mirror", f"{flaws} records came damaged", not flaws))
        misfits = findings.every(conn)
        words = "; ".join(finding.text for finding in misfits[:5]) or "every balance adds up"
        checks.append(("balances", words, not misfits))
    return Diagnosis(tuple(checks))
