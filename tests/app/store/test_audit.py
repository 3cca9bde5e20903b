"""The audit record: it can't be changed through the program, and who changes it otherwise is found out."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.store import audit
from app.store.company_file import CompanyFile
from app.store.engine import connect
from app.store.records import AuditReport

from .made import NOW

RECORDS = 6


@pytest.fixture
def path(company: CompanyFile) -> Path:
    """A closed file with six records."""
    with company.writer() as conn:
        for number in range(RECORDS):
            detail = {"number": number, "amount": "340.00 USD", "name": "Ångström"}
            assert audit.append(conn, "Ana", "looked", f"proposal:{number}", detail, NOW) == number + 1
    company.close()
    return company.path


def tamper(path: Path, *statements: str) -> AuditReport:
    """Change the file with another tool, and verify."""
    base = connect(path)
    base.execute("DROP TRIGGER IF EXISTS audit_no_update")
    base.execute("DROP TRIGGER IF EXISTS audit_no_delete")
    for statement in statements:
        base.execute(statement)
    base.close()
    with CompanyFile.open(path) as company, company.reader() as conn:
        return audit.verify(conn)


def test_a_chain_left_alone_is_whole(path: Path) -> None:
    """All records, and the hash the last one ends in; an empty one too."""
    report = tamper(path)
    assert report.is_whole
    assert report.count == RECORDS
    assert len(report.head) == 64


@pytest.mark.parametrize("statement", ["UPDATE audit SET actor = 'Eve' WHERE id = 2", "DELETE FROM audit"])
def test_the_table_refuses_changes(company: CompanyFile, statement: str) -> None:
    """By a trigger, whoever asks through SQLite."""
    with company.writer() as conn:
        audit.append(conn, "Ana", "looked", "one", {}, NOW)
        audit.append(conn, "Ana", "looked", "two", {}, NOW)
    with pytest.raises(IntegrityError, match="append-only"), company.writer() as conn:
        conn.exec_driver_sql(statement)


@pytest.mark.parametrize(
    ("statement", "position"),
    [
        ("UPDATE audit SET actor = 'Eve' WHERE id = 3", 3),
        ("UPDATE audit SET at = replace(at, '2026', '2025') WHERE id = 1", 1),
        ("UPDATE audit SET detail = replace(detail, '340', '34') WHERE id = 6", 6),
        ("UPDATE audit SET hash = upper(hash) WHERE id = 2", 2),
        ("DELETE FROM audit WHERE id = 4", 4),
        ("DELETE FROM audit WHERE id = 1", 1),
        ("DELETE FROM audit WHERE id >= 5", 5),
        ("DELETE FROM audit", 1),
        ("INSERT INTO audit SELECT 7, at, actor, action, subject, detail, hash, 'x' FROM audit LIMIT 1", 7),
        ("UPDATE audit SET id = CASE id WHEN 2 THEN -3 ELSE -2 END WHERE id IN (2, 3)", 1),
    ],
)
def test_every_kind_of_tampering_is_found_where_it_is(path: Path, statement: str, position: int) -> None:
    """Changed, dropped in the middle or at either end, added, reordered."""
    report = tamper(path, statement)
    assert not report.is_whole
    assert report.first_broken == position
    assert report.reason


def test_two_records_that_changed_places_are_found(path: Path) -> None:
    """Each is whole in itself, but they do not follow each other."""
    swapped = tamper(
        path,
        "UPDATE audit SET id = -id WHERE id IN (2, 3)",
        "UPDATE audit SET id = CASE id WHEN -2 THEN 3 ELSE 2 END WHERE id < 0",
    )
    assert swapped.first_broken == 2


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    record=st.integers(1, RECORDS),
    column=st.sampled_from(["at", "actor", "action", "subject", "detail", "previous_hash", "hash"]),
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=8),
)
def test_any_edit_of_any_field_is_found(path: Path, record: int, column: str, text: str) -> None:
    """Whatever is put in a field's place; and putting the old value back mends the chain."""
    base = connect(path)
    base.execute("DROP TRIGGER IF EXISTS audit_no_update")
    (before,) = base.execute(f"SELECT {column} FROM audit WHERE id = ?", (record,)).fetchone()  # noqa: S608 - a column of the list above
    update = f"UPDATE audit SET {column} = ? WHERE id = ?"  # noqa: S608 - a column of the list above
    base.execute(update, (text, record))
    with CompanyFile.open(path) as company, company.reader() as conn:
        assert audit.verify(conn).is_whole == (text == before)
        base.execute(update, (before, record))
    with CompanyFile.open(path) as company, company.reader() as conn:
        assert audit.verify(conn).is_whole
    base.close()


def test_the_export_holds_everything(path: Path) -> None:
    """In order, details as values."""
    with CompanyFile.open(path) as company, company.reader() as conn:
        told = list(audit.export(conn))
    assert [row["id"] for row in told] == list(range(1, RECORDS + 1))
    assert told[2]["detail"] == {"number": 2, "amount": "340.00 USD", "name": "Ångström"}
    assert told[3]["previous_hash"] == told[2]["hash"]


def test_a_record_of_a_write_that_failed_is_not_there(company: CompanyFile) -> None:
    """The record shares its write's transaction, and the chain goes on unbroken."""
    with pytest.raises(KeyError), company.writer() as conn:
        raise KeyError(audit.append(conn, "Ana", "looked", "one", {}, NOW))
    with company.writer() as conn:
        assert audit.append(conn, "Ana", "looked", "two", {}, NOW) == 1
        assert audit.verify(conn).is_whole


def test_secrets_and_card_numbers_are_not_kept(company: CompanyFile) -> None:
    """Whatever a service said, and however deep in the detail; the chain holds over what is kept."""
    said = {"reason": "card 4242 4242 4242 4242 declined", "trace": ["Bearer abcdefghijkl", {"n": 4242}]}
    with company.writer() as conn:
        audit.append(conn, "Ana", "looked", "charge:ch_1", said, NOW)
    with company.reader() as conn:
        (record,) = audit.export(conn)
        assert record["detail"] == {
            "reason": "card [card number] declined",
            "trace": ["Bearer [redacted]", {"n": 4242}],
        }
        assert audit.verify(conn).is_whole
