"""Encryption at rest: on and off in place, killed at any point, and back in with the recovery key."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.clock import SystemClock
from app.domain import recovery_key
from app.errors import CompanyFileDamaged, CompanyFileInUse
from app.file_errors import (
    AlreadyEncrypted,
    FileKeyMissing,
    NoRecoveryKey,
    NotEncrypted,
    WrongFileKey,
    WrongRecoveryKey,
)
from app.jobs import backup, sealing
from app.jobs.companies import diagnose, restore
from app.store import audit, backups, cipher, mirror, proposals, settings_rows
from app.store.company_file import CompanyFile
from app.store.engine import connect
from integrations.secrets import FileSecrets, MemorySecrets
from tests.app.store.made import NOW, invoice, proposal

CLOCK = SystemClock()
MARK = "J. Marsh of Larkspur Field Studio"


def fill(company: CompanyFile) -> None:
    """Something of each sort, with words that can be searched for on the disk."""
    with company.writer() as conn:
        mirror.save_documents(conn, [invoice(str(number)) for number in range(300)], NOW)
        proposals.replace(conn, proposals.ProposalKind.MATCH, [proposal("ch_1", payer=MARK)], NOW)
        settings_rows.put(conn, "mark", MARK, NOW)
        audit.append(conn, "Ana", "noted", MARK, {"words": MARK}, NOW)


def content(company: CompanyFile) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with company.reader() as conn:
        names = conn.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        every = {name: conn.exec_driver_sql(f'SELECT * FROM "{name}"') for name in names}  # noqa: S608
        return {name: [tuple(row) for row in rows] for name, rows in every.items()}


def encrypt(company: CompanyFile, secrets: MemorySecrets) -> str:
    """Encrypt as the command does; the recovery key."""
    key = sealing.recovery_key_of(company, secrets)
    assert sealing.encrypt(company, secrets, "Ana", CLOCK) == sealing.Protection(is_encrypted=True)
    return key


def opened(path: Path, secrets: MemorySecrets) -> CompanyFile:
    """The file with its key from the keychain."""
    return CompanyFile.open(path, find_key=lambda each: sealing.find_key(secrets, each))


def on_disk(folder: Path) -> bytes:
    """Everything that lies in a folder."""
    return b"".join(each.read_bytes() for each in sorted(folder.rglob("*")) if each.is_file())


@pytest.fixture
def secrets() -> MemorySecrets:
    """A keychain."""
    return MemorySecrets()


def test_nothing_can_be_read_afterwards_and_nothing_is_lost(
    company: CompanyFile, secrets: MemorySecrets
) -> None:
    """The file, its backup and its log hold none of the words; with the key all of it is there, checked."""
    fill(company)
    backup.back_up(company, None, NOW)
    before = content(company)
    assert MARK.encode() in on_disk(company.path.parent)
    encrypt(company, secrets)
    with company.writer() as conn:
        settings_rows.put(conn, "mark", MARK, NOW)
    assert MARK.encode() not in on_disk(company.path.parent)
    after = content(company)
    new = [row[3] for row in after["audit"][len(before["audit"]) :]]
    assert new == ["file.encrypted"]
    for changing in ("audit", "audit_head"):
        before.pop(changing), after.pop(changing)
    assert after == before
    assert diagnose(company).is_well
    company.close()
    with opened(company.path, secrets) as again:
        assert again.is_encrypted
        with again.reader() as conn:
            assert settings_rows.get(conn, "mark") == (1, MARK)
            assert audit.verify(conn).is_whole
        assert {name: rows for name, rows in content(again).items() if name in before} == before


def test_it_can_be_turned_off_again(company: CompanyFile, secrets: MemorySecrets) -> None:
    """In clear for every tool; the same key serves the next time, so that older backups stay open."""
    fill(company)
    first = encrypt(company, secrets)
    kept = backup.back_up(company, None, NOW)
    sealing.decrypt(company, "Ana", CLOCK)
    with pytest.raises(NotEncrypted):
        sealing.decrypt(company, "Ana", CLOCK)
    with closing(sqlite3.connect(company.path)) as plain:
        assert plain.execute("SELECT count(*) FROM invoice").fetchone() == (300,)
    assert cipher.is_encrypted(kept)
    assert encrypt(company, secrets) == first
    with opened(kept, secrets) as old, old.reader() as conn:
        assert audit.verify(conn).count == 2


def test_it_is_done_once(company: CompanyFile, secrets: MemorySecrets) -> None:
    """The recovery key is shown once; asking again is refused and shows none."""
    encrypt(company, secrets)
    with pytest.raises(AlreadyEncrypted):
        sealing.recovery_key_of(company, secrets)


def test_without_a_key_nothing_is_touched(company: CompanyFile, secrets: MemorySecrets) -> None:
    """Encrypting before a recovery key was shown."""
    with pytest.raises(FileKeyMissing, match="no key yet"):
        sealing.encrypt(company, secrets, "Ana", CLOCK)
    assert not company.is_encrypted


def test_a_missing_and_a_wrong_key_are_told_apart(company: CompanyFile, secrets: MemorySecrets) -> None:
    """From each other, and from damage; the file is left as it is."""
    fill(company)
    encrypt(company, secrets)
    company.close()
    before = company.path.read_bytes()
    with pytest.raises(FileKeyMissing):
        CompanyFile.open(company.path)
    with pytest.raises(WrongFileKey):
        CompanyFile.open(company.path, find_key=lambda _: "00" * 32)
    assert company.path.read_bytes() == before
    company.path.write_bytes(b"\xff" * 4096 + before[4096:])
    with pytest.raises(CompanyFileDamaged):
        CompanyFile.open(company.path)
    company.path.write_bytes(before[: 5 * 4096] + b"\xff" * 4096 + before[6 * 4096 :])
    with opened(company.path, secrets) as damaged:
        assert not damaged.check().is_sound


def test_the_recovery_key_opens_it_on_another_computer(company: CompanyFile, secrets: MemorySecrets) -> None:
    """An empty keychain, the key typed with care or without; a wrong one changes nothing."""
    fill(company)
    shown = encrypt(company, secrets)
    company.close()
    fresh = MemorySecrets()
    with pytest.raises(NoRecoveryKey) as slip:
        sealing.recover(company.path, fresh, shown[:-1] + ("X" if shown[-1] != "X" else "Y"))
    assert "check" in slip.value.detail
    with pytest.raises(WrongRecoveryKey):
        sealing.recover(company.path, fresh, recovery_key.written("00" * 32))
    with pytest.raises(FileKeyMissing):
        opened(company.path, fresh)
    sealing.recover(company.path, fresh, shown.lower().replace("-", " ") + "\n")
    opened(company.path, fresh).close()


def test_only_an_encrypted_file_is_recovered(company: CompanyFile, secrets: MemorySecrets) -> None:
    """A file in clear opens already."""
    with pytest.raises(NotEncrypted):
        sealing.recover(company.path, secrets, recovery_key.written("00" * 32))


def test_readers_and_writers_go_on_across_it(company: CompanyFile, secrets: MemorySecrets) -> None:
    """A window reads and a sync writes while the file is replaced under them: none fails, none is lost."""
    fill(company)
    done, failures, written = threading.Event(), [], []

    def read() -> None:
        while not done.is_set():
            try:
                with company.reader() as conn:
                    assert mirror.open_invoices(conn, "", None)
            except BaseException as problem:  # noqa: BLE001 - told below
                failures.append(problem)

    def write() -> None:
        while not done.is_set():
            try:
                with company.writer() as conn:
                    settings_rows.put(conn, f"row {len(written)}", 1, NOW)
                written.append(len(written))
            except BaseException as problem:  # noqa: BLE001 - told below
                failures.append(problem)

    threads = [threading.Thread(target=each) for each in (read, read, write)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(2):
            encrypt(company, secrets)
            time.sleep(0.05)
            sealing.decrypt(company, "Ana", CLOCK)
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert failures == []
    with company.reader() as conn:
        assert {f"row {number}" for number in written} <= set(settings_rows.every(conn))
        assert audit.verify(conn).is_whole


def test_another_reader_is_waited_for_in_vain_and_said(company: CompanyFile, secrets: MemorySecrets) -> None:
    """Another program looks into the file: it stays as it is, and works on."""
    fill(company)
    sealing.recovery_key_of(company, secrets)
    with closing(connect(company.path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM invoice").fetchone()
        with pytest.raises(CompanyFileInUse):
            sealing.encrypt(company, secrets, "Ana", CLOCK)
    assert not company.is_encrypted
    fill(company)
    assert not list(company.path.parent.glob("*.part*"))


def test_what_is_written_beside_is_not_lost(company: CompanyFile, secrets: MemorySecrets) -> None:
    """The one switch may be thrown by another program meanwhile: it is kept, or refused and said."""
    fill(company)
    sealing.recovery_key_of(company, secrets)
    compared, thrown, failed = cipher._different, [], []

    def throw(raw: sqlite3.Connection) -> list[str]:
        """Between the copy and its taking the file's place."""
        found = compared(raw)
        program = (
            "import sys; from pathlib import Path; from app.store import engine; engine.BUSY_SECONDS = 0.2\n"
            "from app.store.company_file import CompanyFile; from app.store import settings_rows\n"
            "from app.errors import CompanyFileInUse; from tests.app.store.made import NOW\n"
            "company = CompanyFile.open(Path(sys.argv[1]), exclusive=False)\n"
            "try:\n"
            "  with company.writer(is_beside=True) as conn: settings_rows.put(conn, 'switch', 1, NOW)\n"
            "except CompanyFileInUse: sys.exit(7)\n"
        )
        child = [sys.executable, "-c", program, str(company.path)]
        root = str(Path(__file__).parents[3])
        done = subprocess.run(child, check=False, env={**os.environ, "PYTHONPATH": root})
        (thrown if done.returncode == 0 else failed).append(done.returncode)
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cipher, "_different", throw)
        sealing.encrypt(company, secrets, "Ana", CLOCK)
    with company.reader() as conn:
        kept = settings_rows.get(conn, "switch")
    assert (kept is not None) == bool(thrown)
    assert set(failed) <= {7}


def test_restoring_keeps_the_file_as_it_was_kept(company: CompanyFile, secrets: MemorySecrets) -> None:
    """A backup in clear is encrypted in an encrypted file's place, and the other way round."""
    fill(company)
    in_clear = backup.back_up(company, company.path.with_name("elsewhere.company"), NOW)
    encrypt(company, secrets)
    sealed = backup.back_up(company, None, NOW)
    company.close()

    def find(path: Path) -> str | None:
        return sealing.find_key(secrets, path)

    restore(company.path, in_clear, find)
    assert cipher.is_encrypted(company.path)
    with opened(company.path, secrets) as again:
        assert diagnose(again).is_well
        sealing.decrypt(again, "Ana", CLOCK)
    restore(company.path, sealed, find)
    assert not cipher.is_encrypted(company.path)
    CompanyFile.open(company.path).close()


_CHILD = """
import os, signal, sys, threading, time
from pathlib import Path
sys.path.insert(0, sys.argv[4])
from app.clock import SystemClock
from app.jobs import sealing
from app.store import cipher, whole_file
from app.store.company_file import CompanyFile
from integrations.secrets import FileSecrets

path, stage = Path(sys.argv[1]), sys.argv[3]
secrets = FileSecrets(Path(sys.argv[2]), lambda: "phrase")

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def dying(module, name):
    kept = getattr(module, name)
    def killed(*given):
        kept(*given)
        die()
    setattr(module, name, killed)

if stage.startswith("at "):
    threading.Timer(float(stage[3:]), die).start()
else:
    name = stage.split()[1]
    dying(cipher if name == "transcribe" else whole_file, name)
with CompanyFile.open(path, find_key=lambda each: sealing.find_key(secrets, each)) as company:
    if company.is_encrypted:
        sealing.decrypt(company, "Ana", SystemClock())
    else:
        sealing.recovery_key_of(company, secrets)
        sealing.encrypt(company, secrets, "Ana", SystemClock())
"""

STAGES = [f"after {name}" for name in ("alone", "transcribe", "check", "put_in_place", "into_wal")]


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a kill that can't be caught")
@pytest.mark.parametrize("stage", [*STAGES, "at random"])
@pytest.mark.parametrize("is_encrypted", [False, True], ids=["encrypting", "decrypting"])
def test_killed_at_any_point_the_file_is_whole(
    company: CompanyFile,
    tmp_path: Path,
    stage: str,
    is_encrypted: bool,
) -> None:
    """One of the two files is there, opens with what the keychain has, and doing it again finishes it."""
    fill(company)
    backup.back_up(company, None, NOW)
    secrets = FileSecrets(tmp_path / "secrets.json", lambda: "phrase")
    if is_encrypted:
        sealing.recovery_key_of(company, secrets)
        sealing.encrypt(company, secrets, "Ana", CLOCK)
    before = content(company)["invoice"]
    company.close()
    pristine = tmp_path / "pristine"
    shutil.copytree(tmp_path, pristine, ignore=lambda *_: {"pristine"})
    chance = random.Random(11)
    for _ in range(3 if stage == "at random" else 1):
        moment = f"at {chance.uniform(0, 0.3)}" if stage == "at random" else stage
        ended = run_child(company.path, tmp_path / "secrets.json", moment)
        assert ended in {-signal.SIGKILL, 0}
        assert ended or stage == "at random"
        check_whole(company.path, secrets, before)
        shutil.rmtree(backups.folder_of(company.path))
        shutil.copytree(pristine, tmp_path, dirs_exist_ok=True)


def run_child(path: Path, secrets: Path, moment: str) -> int:
    """Encrypt or decrypt in a process that is killed at this moment; how it ended."""
    root = str(Path(__file__).parents[3])
    child = [sys.executable, "-c", _CHILD, str(path), str(secrets), moment, root]
    return subprocess.run(child, check=False, timeout=60, env={**os.environ, "PYTHONPATH": root}).returncode


def check_whole(path: Path, secrets: FileSecrets, before: list[tuple[object, ...]]) -> None:
    """The file opens, is sound and has all its rows; encrypting it leaves nothing in clear."""
    with CompanyFile.open(path, find_key=lambda each: sealing.find_key(secrets, each)) as again:
        assert diagnose(again).is_well
        assert content(again)["invoice"] == before
        if not again.is_encrypted:
            sealing.recovery_key_of(again, secrets)
        done = sealing.encrypt(again, secrets, "Ana", CLOCK)
        assert done == sealing.Protection(is_encrypted=True)
        assert content(again)["invoice"] == before
    assert not list(path.parent.glob("*.part*"))
    assert MARK.encode() not in b"".join(each.read_bytes() for each in path.parent.glob("larkspur*"))
