"""Backups that make themselves: checked, beside the work, kept by the rule, and said when not made."""

import shutil
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from app.errors import AuditBroken, CompanyFileUnreadable
from app.jobs import backup
from app.jobs.companies import restore
from app.store import audit, backups, settings_rows
from app.store.backups import Why
from app.store.company_file import CompanyFile
from app.store.engine import connect
from tests.app.store.made import NOW

KEY = "c3" * 32


def note(company: CompanyFile, key: str, value: str = "x") -> None:
    """Write something."""
    with company.writer() as conn:
        settings_rows.put(conn, key, value, NOW)
        audit.append(conn, "Ana", "noted", key, {}, NOW)


def notes(path: Path, key: str | None = None) -> set[str]:
    """What was written to a file."""
    with CompanyFile.open(path, find_key=lambda _: key) as company, company.reader() as conn:
        return set(settings_rows.every(conn))


def names(company: CompanyFile) -> list[str]:
    """Everything in the folder of the backups."""
    return sorted(each.name for each in backups.folder_of(company.path).iterdir())


def test_a_backup_by_hand_is_listed_with_its_instant(company: CompanyFile, tmp_path: Path) -> None:
    """Beside the file by default, else in the folder or under the name that was asked for."""
    note(company, "first")
    made = backup.back_up(company, None, NOW)
    (listed,) = backups.every(company.path)
    assert (listed.path, listed.made_at, listed.why) == (made, NOW, Why.BY_HAND)
    assert notes(made) == {"first"}
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    assert backup.back_up(company, elsewhere, NOW).parent == elsewhere
    assert notes(backup.back_up(company, tmp_path / "named.countersign", NOW)) == {"first"}
    with pytest.raises(CompanyFileUnreadable, match="already"):
        backup.back_up(company, tmp_path / "named.countersign", NOW)


def test_it_holds_the_instant_it_was_asked_in(company: CompanyFile) -> None:
    """What the work writes while the copy is made is not in it, and does not wait for it."""
    note(company, "before")
    with backup.beside(company, Why.COMMIT, NOW) as outcome:
        note(company, "during")
        assert outcome() is None
    (made,) = backups.every(company.path)
    assert made.why is Why.COMMIT
    assert notes(made.path) == {"before"}
    assert notes_now(company) == {"before", "during"}


def notes_now(company: CompanyFile) -> set[str]:
    """What the open file holds."""
    with company.reader() as conn:
        return set(settings_rows.every(conn))


def test_it_runs_on_a_thread_of_its_own(company: CompanyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """The work goes on before the copy is even begun."""
    may_copy, seen = threading.Event(), []
    tried = backup._tried

    def held(*given: object) -> object:
        may_copy.wait(20)
        seen.append(threading.current_thread())
        return tried(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(backup, "_tried", held)
    with backup.beside(company, Why.COMMIT, NOW) as outcome:
        note(company, "written while the copy waits")
        may_copy.set()
        assert outcome() is None
    assert seen != [threading.current_thread()]


def test_one_a_day_is_made_at_open(company: CompanyFile) -> None:
    """The first time on a day, whatever made the last one."""
    assert backup.daily(company, NOW) is None
    assert backup.daily(company, NOW + timedelta(hours=3)) is None
    assert len(names(company)) == 1
    assert backup.daily(company, NOW + timedelta(days=1)) is None
    assert [each.why for each in backups.every(company.path)] == [Why.DAILY, Why.DAILY]


def test_what_need_not_be_kept_goes(company: CompanyFile) -> None:
    """The rule of ``app.domain.retention``, applied to what lies there; other files are left alone."""
    made = backup.back_up(company, None, NOW)
    folder = backups.folder_of(company.path)
    for hours in range(1, 40):
        shutil.copy(made, folder / backups.name_for(company.path, Why.COMMIT, NOW - timedelta(hours=hours)))
    (folder / "notes.txt").write_text("mine")
    (folder / "other-20260101T000000000000Z.company").write_text("another company's")
    backup.back_up(company, None, NOW + timedelta(minutes=1))
    left = [each.made_at for each in backups.every(company.path)]
    assert left[0] == NOW + timedelta(minutes=1)
    assert len(left) == 12  # the last ten, and the last of each of the two days before
    assert {"notes.txt", "other-20260101T000000000000Z.company"} <= set(names(company))


class Disk(NamedTuple):
    """What ``shutil.disk_usage`` tells."""

    total: int
    used: int
    free: int


def test_what_a_killed_program_left_of_a_copy_goes(company: CompanyFile) -> None:
    """A day later, with its journal; not what may still be in the making, nor another company's."""
    folder = backups.folder_of(company.path)
    folder.mkdir()

    def part(of: Path, hours: int, ending: str = "") -> str:
        name = backups.name_for(of, Why.DAILY, NOW - timedelta(hours=hours))
        (folder / f"{name}.part{ending}").write_bytes(b"half")
        return f"{name}.part{ending}"

    part(company.path, 48), part(company.path, 48, "-journal")
    left = {part(company.path, 5), part(company.path.with_name("other.company"), 48)}
    assert backup.daily(company, NOW) is None
    assert {name for name in names(company) if ".part" in name} == left


def test_a_disk_that_is_nearly_full_is_said_and_holds_nothing_up(
    company: CompanyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An automatic backup leaves room for the work it precedes."""
    monkeypatch.setattr(backup.shutil, "disk_usage", lambda _: Disk(10**12, 10**12, backup.RESERVE))
    with backup.beside(company, Why.COMMIT, NOW) as outcome:
        note(company, "written all the same")
        problem = outcome()
    assert problem is not None
    assert problem.title == "No backup could be made: the disk is nearly full"
    assert notes_now(company) == {"written all the same"}
    assert backups.every(company.path) == ()


def test_a_folder_that_cannot_be_written_is_said(company: CompanyFile) -> None:
    """A file where the folder should be."""
    backups.folder_of(company.path).write_text("in the way")
    problem = backup.daily(company, NOW)
    assert problem is not None
    assert "backups" in problem.title


def test_a_copy_that_is_not_sound_gets_no_name(company: CompanyFile) -> None:
    """The file went bad inside: said, nothing kept of it, and older backups stay."""
    for number in range(60):
        note(company, f"note {number}", "x" * 3_000)
    good = backup.back_up(company, None, NOW)
    with company.writer() as conn:
        page = conn.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'audit'").scalar_one()
    company.close()
    content = bytearray(company.path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x5a" * 4096
    company.path.write_bytes(content)
    with CompanyFile.open(company.path) as opened:
        problem = backup.daily(opened, NOW + timedelta(days=1))
    assert problem is not None
    assert "is not sound" in problem.title
    assert names(company) == [good.name]


def test_an_altered_audit_record_is_said_and_the_copy_kept(company: CompanyFile) -> None:
    """It is evidence, and all else in it is worth keeping."""
    note(company, "first")
    with closing(connect(company.path)) as raw:
        raw.execute("DROP TRIGGER audit_no_update")
        raw.execute("UPDATE audit SET actor = 'Bo'")
    with pytest.raises(AuditBroken, match="altered"):
        backup.back_up(company, None, NOW)
    problem = backup.daily(company, NOW + timedelta(days=1))
    assert problem is not None
    assert "audit record was altered" in problem.title
    assert len(backups.every(company.path)) == 2


def test_backups_of_an_encrypted_file_are_encrypted(company: CompanyFile) -> None:
    """And can be restored with its key."""
    note(company, "first")
    company.change_key(KEY)
    made = backup.back_up(company, None, NOW)
    assert b"SQLite format 3" not in made.read_bytes()
    assert notes(made, KEY) == {"first"}
    note(company, "second")
    company.close()
    assert restore(company.path, None, lambda _: KEY) == made
    assert notes(company.path, KEY) == {"first", "restored"}


def test_the_name_tells_the_company(company: CompanyFile) -> None:
    """So that a backup finds the key of its company."""
    made = backup.back_up(company, None, datetime(2026, 1, 2, tzinfo=UTC))
    assert backups.company_of(made) == company.path.stem
    assert backups.company_of(company.path) == company.path.stem
    assert backups.company_of(Path("x/larkspur-20260102T000000000000Z.company")) == (
        "larkspur-20260102T000000000000Z"
    )
