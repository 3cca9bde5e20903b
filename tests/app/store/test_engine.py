"""How connections are set: what is written survives the power going."""

import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.store import audit, engine
from app.store.company_file import CompanyFile
from app.store.migrate import HEAD

from .made import NOW

KEY = "5a" * 32


@pytest.mark.parametrize("key", [None, KEY], ids=["clear", "encrypted"])
def test_the_settings_are_in_force_on_every_connection(company: CompanyFile, key: str | None) -> None:
    """Every way to open one: plain, for reading, for writing, and each connection of a pool."""
    company.change_key(key) if key else None
    company.close()
    pools = [engine.reading(company.path, key), engine.writing(company.path, key)]
    found = [settings_of(pool) for pool in pools for _ in range(3)]
    for pool in pools:
        pool.dispose()
    with closing(engine.connect(company.path, key=key)) as raw:
        found.append(tuple(raw.execute(f"PRAGMA {name}").fetchone()[0] for name in NAMES))
    assert set(found) == {("wal", 2, 1, 1)}


NAMES = ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync")


def settings_of(pool: Engine) -> tuple[object, ...]:
    """What SQLite says of one connection of an engine, a fresh one each time."""
    pool.dispose()
    with pool.connect() as connection:
        return tuple(connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in NAMES)


def test_the_door_is_the_only_one() -> None:
    """No other module of the store opens a database by itself: each connection gets the settings."""
    root = Path(engine.__file__).parent
    opening = [
        each.name
        for each in root.rglob("*.py")
        if any(words in each.read_text(encoding="utf-8") for words in ("sqlite3.connect", "create_engine("))
    ]
    assert opening == ["engine.py"]


def test_the_power_may_go_at_any_byte_of_the_log(company: CompanyFile, tmp_path: Path) -> None:
    """The log cut or filled with rubbish from any byte on: the file opens, whole, with the first commits.

    A disk that obeys fsync leaves nothing worse behind, and what was committed before the cut is there.
    """
    ends = [0]
    log = company.path.with_name(f"{company.path.name}-wal")
    for number in range(12):
        with company.writer() as conn:
            audit.append(conn, "Ana", "looked", f"invoice {number}", {"words": "x" * 300 * number}, NOW)
        ends.append(log.stat().st_size)
    shutil.copy(company.path, tmp_path / "frozen")
    whole = log.read_bytes()
    assert ends == sorted(set(ends)), "each commit is on the disk before it returns"
    chance = random.Random(7)
    for trial in range(60):
        cut = chance.randrange(len(whole) + 1)
        path = tmp_path / f"cut-{trial}.company"
        shutil.copy(tmp_path / "frozen", path)
        rubbish = chance.randbytes(len(whole) - cut) if trial % 2 else b""
        path.with_name(f"{path.name}-wal").write_bytes(whole[:cut] + rubbish)
        with CompanyFile.open(path) as opened, opened.reader() as conn:
            report = audit.verify(conn)
            assert report.is_whole
            assert report.count >= sum(end <= cut for end in ends) - 1, f"cut at {cut}"
            assert opened.check().is_sound


def test_a_file_in_clear_needs_no_cipher(company: CompanyFile) -> None:
    """Opening and writing one imports nothing of SQLCipher."""
    company.close()
    program = (
        "import sys; from pathlib import Path; from app.store.company_file import CompanyFile;"
        "company = CompanyFile.open(Path(sys.argv[1]))\n"
        "with company.writer() as conn: conn.exec_driver_sql('PRAGMA user_version')\n"
        "company.close(); print('sqlcipher3' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(company.path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_a_write_that_left_wal_is_put_back_into_it(company: CompanyFile) -> None:
    """A file that was just replaced, or that another tool took out of WAL, is in it for the next writer."""
    company.close()
    with closing(sqlite3.connect(company.path)) as raw:
        assert raw.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
    with CompanyFile.open(company.path) as opened:
        with opened.writer() as conn:
            assert conn.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        with opened.reader() as conn:
            assert conn.exec_driver_sql("PRAGMA user_version").scalar() == HEAD
