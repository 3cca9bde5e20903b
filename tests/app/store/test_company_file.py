"""The company file: made, opened, refused, locked, full, backed up, restored."""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.commit.delivery import EntryState
from app.domain.documents import DocumentKind
from app.errors import (
    BackupUnusable,
    CompanyFileDamaged,
    CompanyFileInUse,
    CompanyFileTooNew,
    CompanyFileUnreadable,
    DiskFull,
    UnknownCompany,
)
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.store import audit, batches, connections, migrate, mirror, outbox, proposals, settings_rows
from app.store.company_file import CompanyFile
from app.store.engine import connect

from .made import NOW, invoice, plan, proposal, signature

_HOLDER = """
import sys
from pathlib import Path
from app.store.company_file import CompanyFile
company = CompanyFile.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""

_SIGNER = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from tests.app.store.made import plan, signature
from app.store import batches
from app.store.company_file import CompanyFile
company = CompanyFile.open(Path(sys.argv[1]))
with company.writer() as conn:
    shown = plan(1)
    batches.sign(conn, shown, signature(shown))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def put(conn: Connection, size: int = 1) -> None:
    """Write something of about this many bytes."""
    settings_rows.put(conn, f"note {size}", "x" * size, NOW)


def put_both(conn: Connection, first: int, second: int) -> None:
    """Write two things, of which the second may not fit."""
    put(conn, first)
    put(conn, second)


def put_then_fail(conn: Connection) -> None:
    """Write something, then fall over."""
    put(conn)
    raise ZeroDivisionError


def raw(path: Path, statement: str) -> None:
    """Do something to the file that the store would not do."""
    base = connect(path)
    base.execute(statement)
    base.close()


def test_a_new_file_knows_its_name_and_is_sound(company: CompanyFile) -> None:
    """Creating makes the whole schema, in WAL, marked as ours."""
    with company.reader() as conn:
        assert connections.company(conn).name == "Larkspur"
        assert conn.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert conn.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert conn.exec_driver_sql("PRAGMA user_version").scalar() == migrate.HEAD
    assert company.check().is_sound


def test_creating_over_an_existing_file_is_refused(company: CompanyFile) -> None:
    """A name is never taken twice."""
    with pytest.raises(CompanyFileUnreadable, match="already a file"):
        CompanyFile.create(company.path, "Other")


def test_a_missing_file_is_an_unknown_company(tmp_path: Path) -> None:
    """Opening never makes a file."""
    with pytest.raises(UnknownCompany):
        CompanyFile.open(tmp_path / "none.company")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_none_is_unreadable(tmp_path: Path) -> None:
    """A file where a folder should be: said, not a traceback."""
    (tmp_path / "file").write_text("")
    with pytest.raises(CompanyFileUnreadable):
        CompanyFile.create(tmp_path / "file" / "a.company", "A")


def test_another_database_is_not_ours(tmp_path: Path) -> None:
    """A SQLite file of another program is left alone."""
    other = tmp_path / "other.company"
    base = sqlite3.connect(other)
    base.execute("CREATE TABLE theirs (x)")
    base.close()
    before = other.read_bytes()
    with pytest.raises(CompanyFileUnreadable, match="not a Countersign company file"):
        CompanyFile.open(other)
    assert other.read_bytes() == before


def test_a_file_of_a_newer_program_is_refused_untouched(company: CompanyFile) -> None:
    """Too new: refused at the door, and the lock is given back."""
    company.close()
    raw(company.path, f"PRAGMA user_version = {migrate.HEAD + 1}")
    before = company.path.read_bytes()
    for _ in range(2):
        with pytest.raises(CompanyFileTooNew):
            CompanyFile.open(company.path)
    assert company.path.read_bytes() == before


@pytest.mark.parametrize("start", [0, 100])
def test_a_damaged_file_is_named_so_and_left(company: CompanyFile, start: int) -> None:
    """Overwritten header or schema page: damaged, not a bug; nothing of it is changed."""
    company.close()
    content = bytearray(company.path.read_bytes())
    content[start : start + 3_000] = b"\x5a" * 3_000
    company.path.write_bytes(content)
    with pytest.raises(CompanyFileDamaged):
        CompanyFile.open(company.path)
    assert company.path.read_bytes() == bytes(content)


def test_damage_inside_is_found_when_it_is_read_and_by_the_check(company: CompanyFile) -> None:
    """A page that went bad under a file that opens."""
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice(str(number)) for number in range(500)], NOW)
        page = conn.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'invoice'").scalar_one()
    company.close()
    content = bytearray(company.path.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x5a" * 4096
    company.path.write_bytes(content)
    with CompanyFile.open(company.path) as opened:
        with pytest.raises(CompanyFileDamaged), opened.reader() as conn:
            mirror.every(conn, DocumentKind.INVOICE)
        assert not opened.check().is_sound


def test_a_reader_cannot_write(company: CompanyFile) -> None:
    """What reads is held to reading by SQLite itself."""
    with pytest.raises(CompanyFileUnreadable), company.reader() as conn:
        put(conn)


def test_a_reader_sees_one_moment(company: CompanyFile) -> None:
    """A write between two reads of one transaction does not show in the second."""
    with company.reader() as reading:
        before = settings_rows.every(reading)
        with company.writer() as writing:
            put(writing)
        assert settings_rows.every(reading) == before
    with company.reader() as reading:
        assert settings_rows.every(reading) == {"note 1": "x"}


def test_an_error_takes_the_whole_write_back(company: CompanyFile) -> None:
    """Half of a transaction is never kept."""
    with pytest.raises(ZeroDivisionError), company.writer() as conn:
        put_then_fail(conn)
    with company.reader() as conn:
        assert settings_rows.every(conn) == {}


def test_a_broken_rule_is_a_bug_and_not_a_known_error(company: CompanyFile) -> None:
    """CHECKs hold: a currency has three letters, and breaking that is ours to mend."""
    with pytest.raises(IntegrityError), company.writer() as conn:
        conn.exec_driver_sql("UPDATE company SET currency = 'DOLLAR'")


def test_an_os_error_of_the_caller_stays_what_it_is(company: CompanyFile) -> None:
    """Only SQLite's own errors inside a block speak of the company file."""
    with pytest.raises(FileNotFoundError), company.writer():
        Path("no such folder/file").read_text()


def test_writers_of_one_process_take_turns(company: CompanyFile) -> None:
    """Two threads that write never meet; each finds what the other left."""

    def count_up() -> None:
        for _ in range(20):
            with company.writer() as conn:
                found = settings_rows.get(conn, "count")
                settings_rows.put(conn, "count", int(str(found[1])) + 1 if found else 1, NOW)

    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with company.reader() as conn:
        assert settings_rows.get(conn, "count") == (1, 60)


def test_a_second_process_is_kept_out_until_the_first_is_killed(company: CompanyFile) -> None:
    """The lock excludes writing and goes with its process, however that ends; reading stays open."""
    company.close()
    command = [sys.executable, "-c", _HOLDER, str(company.path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(CompanyFileInUse):
            CompanyFile.open(company.path)
        with CompanyFile.open(company.path, exclusive=False) as looking:
            with looking.reader() as conn:
                assert connections.company(conn).name == "Larkspur"
            with pytest.raises(CompanyFileInUse), looking.writer():
                pass
        holder.kill()
        holder.wait()
    CompanyFile.open(company.path).close()


def test_a_full_disk_is_said_and_rolled_back(company: CompanyFile) -> None:
    """What was stored before is there afterwards, and smaller things still fit."""
    with company.writer() as conn:
        put(conn)
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(DiskFull), company.writer() as conn:
        put_both(conn, 2, 1_000_000)
    with company.writer() as conn:
        put(conn, 3)
    with company.reader() as conn:
        assert set(settings_rows.every(conn)) == {"note 1", "note 3"}


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that can't be caught")
def test_a_kill_inside_signing_leaves_nothing_of_it(company: CompanyFile) -> None:
    """Killed between the last row of a batch and the commit: no batch, no outbox, still approved."""
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1")], NOW)
        proposals.decide_many(conn, [1], DecisionAction.APPROVE, "Ana", NOW)
    company.close()
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, "-c", _SIGNER, str(company.path), str(root)], check=False, timeout=60
    )
    assert ended.returncode == -signal.SIGKILL
    with CompanyFile.open(company.path) as opened, opened.reader() as conn:
        assert batches.list_batches(conn) == ()
        assert outbox.entries(conn) == ()
        assert [one.id for one in proposals.approved(conn)] == [1]


def copy(company: CompanyFile, to: Path) -> Path:
    """A copy of the file as it is now."""
    with closing(company.snapshot()) as snapshot:
        snapshot.copy(to)
    return to


def test_a_snapshot_is_of_its_instant(company: CompanyFile, tmp_path: Path) -> None:
    """Copied later, with what only the write-ahead log holds, and nothing that was written since."""
    with company.writer() as conn:
        put(conn)
    with closing(company.snapshot()) as snapshot:
        with company.writer() as conn:
            put(conn, 2)
        snapshot.copy(tmp_path / "copy.company")
    with CompanyFile.open(tmp_path / "copy.company") as copied, copied.reader() as conn:
        assert settings_rows.every(conn) == {"note 1": "x"}


def test_restoring_keeps_the_damaged_file_beside(company: CompanyFile, tmp_path: Path) -> None:
    """The backup takes its place, the damaged one is there as it was."""
    with company.writer() as conn:
        put(conn)
    kept = copy(company, tmp_path / "backup.company")
    company.close()
    company.path.write_bytes(b"damaged")
    aside = CompanyFile.restore(kept, company.path)
    assert aside is not None
    assert aside.read_bytes() == b"damaged"
    with CompanyFile.open(company.path) as opened, opened.reader() as conn:
        assert settings_rows.get(conn, "note 1") == (1, "x")


def test_a_damaged_backup_changes_nothing(company: CompanyFile, tmp_path: Path) -> None:
    """Restoring from rubbish is refused before the file is touched."""
    bad = tmp_path / "bad.company"
    bad.write_bytes(b"\x5a" * 8192)
    company.close()
    with pytest.raises(BackupUnusable):
        CompanyFile.restore(bad, company.path)
    CompanyFile.open(company.path).close()
    assert not list(tmp_path.glob("*.new*"))


def test_a_file_in_use_is_not_restored_over(company: CompanyFile, tmp_path: Path) -> None:
    """Restoring needs the right to write, as everything does."""
    kept = copy(company, tmp_path / "backup.company")
    with pytest.raises(CompanyFileInUse):
        CompanyFile.restore(kept, company.path)


def test_what_waited_in_a_backup_is_looked_up_before_it_is_sent(company: CompanyFile, tmp_path: Path) -> None:
    """It may have been sent since: unknown, sent at signing at the earliest and now at the latest."""
    with company.writer() as conn:
        proposals.replace(conn, ProposalKind.MATCH, [proposal("ch_1")], NOW)
        proposals.decide_many(conn, [1], DecisionAction.APPROVE, "Ana", NOW)
        shown = plan(1)
        batches.sign(conn, shown, signature(shown))
    kept = copy(company, tmp_path / "backup.company")
    company.close()
    before = datetime.now(NOW.tzinfo)
    CompanyFile.restore(kept, company.path)
    with CompanyFile.open(company.path) as opened, opened.reader() as conn:
        (entry,) = outbox.entries(conn)
    assert entry.state is EntryState.UNKNOWN
    assert entry.first_sent_at == NOW
    assert entry.sent_at is not None
    assert entry.sent_at >= before
    assert entry.looked_up_at is None


def test_closing_leaves_one_file(company: CompanyFile) -> None:
    """The write-ahead log is folded back in, so that the file can be copied as it lies."""
    with company.writer() as conn:
        audit.append(conn, "Ana", "looked", "company", {}, NOW)
    company.close()
    beside = {path.name for path in company.path.parent.iterdir() if path.name.startswith("larkspur")}
    assert beside - {"larkspur.company.lock"} == {"larkspur.company"}
    assert os.access(company.path, os.R_OK)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_may_not_be_written_is_unreadable(company: CompanyFile, what: str) -> None:
    """A read-only file, or a file in a folder that is: said at the door, and nothing is changed."""
    company.close()
    place = company.path if what == "file" else company.path.parent
    before = company.path.read_bytes()
    place.chmod(0o500 if place.is_dir() else 0o400)
    try:
        with pytest.raises(CompanyFileUnreadable):
            CompanyFile.open(company.path)
    finally:
        place.chmod(0o700)
    assert company.path.read_bytes() == before
    CompanyFile.open(company.path).close()
