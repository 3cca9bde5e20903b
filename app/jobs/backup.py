"""Backups that make themselves: before each commit of a batch, before a migration, once a day at open.

Each is the file as it was at one instant, copied beside the work that follows and never in its way; checked
(SQLite's integrity, the audit chain) before it gets a backup's name; and then what need not be kept any more
goes. A backup that could not be made is said and stops nothing.
"""

import logging
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from app.commit.results import BatchResult, CommitEvent
from app.domain.record import replace
from app.errors import AuditBroken, CompanyFileUnreadable, CountersignError, DiskFull, StorageError
from app.file_errors import BackupNotMade
from app.jobs.workplace import Workplace
from app.paths import make_folder
from app.ports import Cancel, Ledger
from app.store import backups
from app.store.backups import Why
from app.store.company_file import CompanyFile
from app.store.whole_file import Snapshot, checked_copy, not_made

log = logging.getLogger(__name__)
T = TypeVar("T")

RESERVE = 256 << 20
"""Bytes that an automatic backup leaves free, so that it never takes the room of the work it precedes."""


def back_up(company: CompanyFile, to: Path | None, now: datetime) -> Path:
    """A checked copy of a company file: into a folder, to a new file, or beside it among its backups.

    Raises StorageError. AuditBroken when the copy is made and its audit record was altered, as in the file.
    """
    with closing(company.snapshot()) as snapshot:
        if to is None:
            return _made(snapshot, Why.BY_HAND, now)
        target = to / backups.name_for(company.path, at=now) if to.is_dir() else to
        if target.exists():
            raise CompanyFileUnreadable(f"There is already a file {target.name}")
        return _checked(snapshot, target)


@contextmanager
def beside(company: CompanyFile, why: Why, now: datetime) -> Iterator[Callable[[], BackupNotMade | None]]:
    """Make a backup of this instant beside the block's work.

    What is yielded waits for it and tells why it could not be made, None when it was.
    """
    try:
        snapshot = company.snapshot()
    except StorageError as problem:
        failed = _failed(problem)
        yield lambda: failed
        return
    with closing(snapshot), ThreadPoolExecutor(1, "backup") as aside:
        pending = aside.submit(_tried, snapshot, why, now)
        yield pending.result


def daily(company: CompanyFile, now: datetime) -> BackupNotMade | None:
    """Make today's backup when there is none yet; what kept it from being made, or one before a migration."""
    if not is_due(company.path, now):
        return company.not_backed_up
    with beside(company, Why.DAILY, now) as outcome:
        return company.not_backed_up or outcome()


def is_due(path: Path, now: datetime) -> bool:
    """Whether no backup was made today (UTC)."""
    newest = next(iter(backups.every(path)), None)
    return newest is None or newest.made_at.date() != now.date()


def commit_backed_up(
    place: Workplace,
    ledger: Ledger,
    batch_id: int,
    report: Callable[[CommitEvent], None],
    cancel: Cancel,
) -> BatchResult:
    """``commit_and_check``, with a backup of the file as it was just before."""
    from app.jobs.walk import commit_and_check  # not wanted for a day's backup, which every start looks for

    with beside(place.company, Why.COMMIT, place.clock.now()) as outcome:
        result = commit_and_check(place, ledger, batch_id, report, cancel)
        problem = outcome()
    return replace(result, warnings=(f"{problem.title}. {problem.remedy}",)) if problem else result


def _tried(snapshot: Snapshot, why: Why, now: datetime) -> BackupNotMade | None:
    try:
        _require_room(snapshot.path)
        _made(snapshot, why, now)
    except CountersignError as problem:
        return _failed(problem)
    except OSError as problem:
        return _failed(CompanyFileUnreadable(detail=str(problem)))
    return None


def _failed(problem: CountersignError) -> BackupNotMade:
    log.warning("backup.not_made problem=%s detail=%s", problem.title, problem.detail)
    return not_made(problem)


def _made(snapshot: Snapshot, why: Why, now: datetime) -> Path:
    folder = backups.folder_of(snapshot.path)
    make_folder(folder)
    made = _checked(snapshot, folder / backups.name_for(snapshot.path, why, now))
    backups.prune(snapshot.path, now)
    return made


def _checked(snapshot: Snapshot, target: Path) -> Path:
    chain = checked_copy(snapshot, target)
    if not chain.is_whole:
        raise AuditBroken(detail=f"{chain.reason}; the copy was kept")
    return target


def _require_room(path: Path) -> None:
    wanted = path.stat().st_size + RESERVE
    if shutil.disk_usage(path.parent).free < wanted:
        raise DiskFull("The disk is nearly full")
