"""Migrations: the first file is what the schema says, and an older file is backed up before it changes."""

import re
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from app.domain.documents import CreditNote, DocumentKind
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter
from app.store import (
    codec,
    migrate,
    mirror,
    proposals,
    schema,
    schema_closing,
    schema_duplicates,
    schema_work,
    settings_rows,
)
from app.store.company_file import CompanyFile
from app.store.engine import connect

from .made import NOW, proposal, usd

_NEXT = '''
"""A later change."""

from alembic import op

revision = "{number:04d}"
down_revision = "{before:04d}"


def upgrade() -> None:
    """Add a table."""
    op.get_bind().exec_driver_sql("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT")
    {more}
'''


def shape(base: sqlite3.Connection) -> dict[str, str]:
    """Every table and index by name, in one spelling."""
    wanted = "sql IS NOT NULL AND name NOT IN ('alembic_version', 'sqlite_sequence')"
    rows = base.execute(f"SELECT name, sql FROM sqlite_master WHERE {wanted}")  # noqa: S608 - words of this test
    spaced = {name: re.sub(r"[\s\"]+", " ", sql) for name, sql in rows}
    return {name: re.sub(r" ?([(),]) ?", r"\1", sql).strip() for name, sql in spaced.items()}


def test_the_migrated_file_is_what_the_schema_says(company: CompanyFile) -> None:
    """The frozen scripts and the tables of ``schema`` never drift apart."""
    engine = create_engine("sqlite://")
    with engine.begin() as conn:
        assert schema_closing.closed_month.metadata is schema.metadata
        assert schema_duplicates.same_customer.metadata is schema.metadata
        assert schema_work.work_group.metadata is schema.metadata
        schema.metadata.create_all(conn)
        expected = shape(conn.connection.driver_connection)  # type: ignore[arg-type] # sqlite3's own
    engine.dispose()
    company.close()
    base = connect(company.path)
    found = shape(base)
    base.close()
    triggers = {name: found.pop(name) for name in ("audit_no_update", "audit_no_delete")}
    assert found == expected
    assert all("append-only" in sql for sql in triggers.values())


def test_opening_a_present_file_loads_no_alembic(company: CompanyFile) -> None:
    """A start must not pay for what only a migration needs."""
    company.close()
    script = (
        "import sys; from pathlib import Path; from app.store.company_file import CompanyFile;"
        "CompanyFile.open(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, str(company.path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "False\n"


def later(folder: Path, more: str = "") -> Path:
    """A folder of migrations with one more revision than ours."""
    ours = Path(migrate.__file__).parent / "migrations"
    for source in [*ours.glob("*.py"), *ours.glob("*.mako"), *ours.glob("versions/*")]:
        if source.is_file():
            target = folder / source.relative_to(ours)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
    text = _NEXT.format(number=migrate.HEAD + 1, before=migrate.HEAD, more=more)
    (folder / "versions" / "later.py").write_text(text)
    return folder


def test_an_older_file_is_backed_up_then_migrated(
    company: CompanyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was in it stays, the new shape is there, and the backup has the old one."""
    with company.writer() as conn:
        settings_rows.put(conn, "kept", 1, NOW)
    company.close()
    old = migrate.HEAD
    monkeypatch.setattr(migrate, "_FOLDER", later(tmp_path / "migrations"))
    monkeypatch.setattr(migrate, "HEAD", old + 1)
    with CompanyFile.open(company.path) as opened, opened.reader() as conn:
        assert settings_rows.every(conn) == {"kept": 1}
        assert conn.exec_driver_sql("SELECT count(*) FROM later").scalar() == 0
        assert conn.exec_driver_sql("PRAGMA user_version").scalar() == old + 1
    (kept,) = (company.path.parent / "backups").iterdir()
    base = connect(kept)
    assert base.execute("PRAGMA user_version").fetchone() == (old,)
    base.close()


def test_a_migration_that_fails_changes_nothing(
    company: CompanyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All of it or none: the table made before failing is not there, and the old program opens the file."""
    company.close()
    old, ours = migrate.HEAD, migrate._FOLDER
    monkeypatch.setattr(migrate, "_FOLDER", later(tmp_path / "migrations", "raise ArithmeticError"))
    monkeypatch.setattr(migrate, "HEAD", old + 1)
    with pytest.raises(ArithmeticError):
        CompanyFile.open(company.path)
    monkeypatch.setattr(migrate, "_FOLDER", ours)
    monkeypatch.setattr(migrate, "HEAD", old)
    with CompanyFile.open(company.path) as opened, opened.reader() as conn:
        tables = conn.exec_driver_sql("SELECT count(*) FROM sqlite_master WHERE name = 'later'").scalar()
        assert tables == 0


def _of_old(folder: Path, monkeypatch: pytest.MonkeyPatch, head: int, rows: str) -> Path:
    """A company file as it was made at an older revision, with these rows."""
    path = folder / "old.company"
    with monkeypatch.context() as then:
        then.setattr(migrate, "HEAD", head)
        CompanyFile.create(path, "Old").close()
    base = connect(path)
    base.executescript(rows)
    base.close()
    return path


def test_credit_notes_outlive_the_table_that_has_their_tax_and_are_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was mirrored stays; the ledger is read anew for the tax, the processor is not."""
    path = _of_old(tmp_path, monkeypatch, 29, _OLD_CREDIT)
    with CompanyFile.open(path) as company, company.reader() as conn:
        (note,) = mirror.every(conn, DocumentKind.CREDIT_NOTE)
        went_on = {service: mirror.cursor(conn, service) for service in ("xero", "stripe")}
    assert note == CreditNote("n1", "0", "CN-1", "58", date(2026, 11, 18), usd(80_00), usd(30_00))
    assert went_on == {"xero": None, "stripe": "there"}


_OLD_CREDIT = """
INSERT INTO credit_note
    VALUES ('n1', '0', 'CN-1', '58', '2026-11-18', 8000, 'USD', 3000, '', '[]', '[]', NULL, 0, NULL);
INSERT INTO cursor (service, cursor, started_at, is_running)
    VALUES ('xero', 'here', '2026-11-24T09:30:00Z', 0), ('stripe', 'there', '2026-11-24T09:30:00Z', 0);
"""


def test_matches_and_their_decisions_outlive_the_table_of_every_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of the time when matches were alone keeps each row, id and decision in the wider table."""
    path = _of_old(
        tmp_path, monkeypatch, 2, _OLD_ROWS.format(payload=codec.text(proposal("ch_1", payer="J. Marsh")))
    )
    with CompanyFile.open(path) as company, company.reader() as conn:
        (row,) = proposals.list_rows(conn, proposals.list_ids(conn, ProposalFilter(states=frozenset())))
        stored = proposals.load(conn, 41)
        sound = conn.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    assert (row.id, row.subject, row.party, row.aspect) == (41, "charge:ch_1", "J. Marsh", "exact")
    assert (row.summary, row.amount.minor, row.state) == ("INV-401", 340_00, ProposalState.APPROVED)
    assert stored.decision is not None
    assert stored.decision.candidate == proposal("ch_1").chosen
    assert sound == []


_OLD_ROWS = """
INSERT INTO proposal VALUES (41, 'match', 'charge:ch_1', 'approved', 'ready', 0, 'exact', 0.99, 'charge',
    'ch_1', '2026-11-18', 'J. Marsh', 'j. marsh', 'j marsh', 34000, 'USD', 'INV-401', 'j. marsh', '',
    '{payload}', 'print', '2026-11-24T09:30:00Z', '2026-11-24T09:30:00Z');
INSERT INTO decision (step, proposal_id, action, previous, standing, candidate, decided_by, decided_at)
    SELECT 1, id, 'approve', 'open', 'active', json_extract(payload, '$.candidates[0]'), 'Ana',
    '2026-11-24T09:30:00Z' FROM proposal;
"""
