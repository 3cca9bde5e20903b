"""``countersign work``: JSON Lines and exit statuses, imports with their receipts."""

import json
from pathlib import Path

import pytest

from app.cli import run
from app.paths import home
from app.store.company_file import CompanyFile

SAMPLES = Path(__file__).parents[3] / "resources" / "samples"
TIME = (
    "Date,Client,User,Project,Description,Hours,Rate\n2026-11-02,Acme,Mia,Web,Design,1.5,95.00\n"
    "2026-11-03,Acme,Mia,Web,Tests,2,95.00\n"
)


def test_read_gives_a_file_and_its_items(capsys: pytest.CaptureFixture[str]) -> None:
    """First the file with its kind and columns, then one object for each piece of work."""
    assert run(["work", "read", str(SAMPLES / "bookings_vagaro.csv"), "--zone", "America/Chicago"]) == 0
    head, *items = map(json.loads, capsys.readouterr().out.splitlines())
    assert (head["file"]["kind"], head["file"]["items"], head["file"]["flaws"]) == ("booking", 3, 0)
    assert head["file"]["mapping"]["unit_price"] == "Price"
    assert [item["id"] for item in items] == ["88120", "88121", "88122"]
    assert (items[0]["starts_at"], items[0]["status"]) == ("2026-11-03T16:00:00+00:00", "due")


def test_bad_rows_are_named_and_need_a_person(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Exit status 1, the good rows on standard output, the bad ones on standard error."""
    path = tmp_path / "t.csv"
    path.write_text(TIME.replace(",2,", ",-2,"), encoding="utf-8")
    assert run(["work", "read", str(path)]) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 2
    assert said.err == "t.csv, line 3, column 6: -2 hours can't be billed\n"


@pytest.mark.parametrize(
    "words",
    [
        ("--mapping", "hours"),
        ("--mapping", "hours spent=Hours"),
        ("--zone", "Nowhere/Town"),
        ("--kind", "order"),
    ],
)
def test_what_can_t_be_read_is_bad_input(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, words: tuple[str, str]
) -> None:
    """Exit status 2 and nothing on standard output."""
    path = tmp_path / "t.csv"
    path.write_text(TIME, encoding="utf-8")
    assert run(["work", "read", str(path), *words]) == 2
    assert capsys.readouterr().out == ""


def test_import_tells_what_it_did(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A receipt for people and as JSON; a look changes nothing; what changed is named by its row."""
    CompanyFile.create(home(None).company_file("larkspur"), "Larkspur").close()
    path = tmp_path / "t.csv"
    path.write_text(TIME, encoding="utf-8")
    assert run(["work", "import", str(path), "--dry-run"]) == 0
    assert capsys.readouterr().out == (
        "would import: t.csv (time), 2 new, 0 changed, 0 unchanged, 0 withdrawn\n"
    )
    assert run(["work", "import", str(path)]) == 0
    assert "import 1: t.csv (time), 2 new" in capsys.readouterr().out
    path.write_text(TIME.replace(",2,", ",2.25,"), encoding="utf-8")
    assert run(["work", "import", str(path), "--json"]) == 0
    [receipt] = json.loads(capsys.readouterr().out)
    assert (receipt["new"], receipt["changed"], receipt["unchanged"], receipt["withdrawn"]) == (0, 1, 1, 0)
    assert receipt["changes"] == [
        {
            "change": "changed",
            "date": "2026-11-03",
            "customer": "Acme",
            "description": "Tests",
            "place": "t.csv, line 3",
        }
    ]


def test_when_one_file_can_t_be_read_none_is_imported(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Exit status 2, nothing changed."""
    CompanyFile.create(home(None).company_file("larkspur"), "Larkspur").close()
    good, bad = tmp_path / "t.csv", tmp_path / "b.ics"
    good.write_text(TIME, encoding="utf-8")
    bad.write_text("hello", encoding="utf-8")
    assert run(["work", "import", str(good), str(bad)]) == 2
    capsys.readouterr()
    assert run(["work", "import", str(good), "--dry-run"]) == 0
    assert "2 new" in capsys.readouterr().out
