"""Verbs that keep a company safe, over a file that nobody connected."""

import csv
import json
from pathlib import Path

import pytest

from app.cli import run
from app.paths import Home
from app.store import audit
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with one company and three records."""
    place = Home(tmp_path)
    with CompanyFile.create(place.company_file("larkspur"), "Larkspur") as company, company.writer() as conn:
        for number, actor in enumerate(("Ana", "=HYPERLINK(1)", 'Ångström, "O\'Neil"')):
            audit.append(conn, actor, "looked", f"invoice:{number}", {"n": number, "to": "a,b"}, NOW)
    return place


def test_the_audit_record_is_exported_as_lines_and_as_a_table(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both say the same; a spreadsheet takes no name for a formula."""
    out = tmp_path / "record.csv"
    assert run(["audit", "export", "--home", str(home.root)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert run(["audit", "export", "--home", str(home.root), "--out", str(out)]) == 0
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["actor"] for row in rows] == ["Ana", "'=HYPERLINK(1)", 'Ångström, "O\'Neil"']
    assert [json.loads(row["detail"]) for row in rows] == [line["detail"] for line in lines]
    assert [row["hash"] for row in rows] == [line["hash"] for line in lines]
    capsys.readouterr()
    assert run(["audit", "export", "--home", str(home.root), "--format", "csv"]) == 0
    shown = capsys.readouterr().out
    assert shown.replace("\r\n", "\n") == out.read_text(encoding="utf-8").replace("\r\n", "\n")


def test_backups_are_listed(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    """What was made by hand is there with its size; an empty list is no failure."""
    assert run(["backups", "--home", str(home.root), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert run(["backup", "--home", str(home.root)]) == 0
    made = capsys.readouterr().out.strip()
    assert run(["backups", "--home", str(home.root), "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["file"], listed["why"]) == (made, "by-hand")
