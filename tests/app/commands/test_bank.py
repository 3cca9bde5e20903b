"""``countersign bank``: JSON Lines and exit statuses exactly as CLI.md says, imports and their undo."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.paths import home
from app.store.company_file import CompanyFile
from tests.faults.bank_samples import Sample, SampleLine, mt940, ofx1, table

KEYS = {
    *("account", "date", "value_date", "amount", "currency", "description", "counterparty", "reference"),
    *("bank_id", "type", "balance"),
}
LINES = (
    SampleLine(date(2026, 11, 10), -500, "Coffee", "Bar", "R1", "B1"),
    SampleLine(date(2026, 11, 11), 120_000, "Invoice 1042 naïve", "Acme", "R2", "B2"),
)
SAMPLE = Sample("NL18KNAB0200000000", "EUR", 1_000, LINES)


class Shell:
    """A folder to work in, and what the last command said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.err = ""

    def file(self, data: bytes, name: str) -> str:
        """The path of a new file."""
        path = self.folder / name
        path.write_bytes(data)
        return str(path)

    def run(self, *words: str) -> tuple[int, str]:
        """Exit status and standard output."""
        status = run(["bank", *words])
        said = self._capsys.readouterr()
        self.err = said.err
        return int(status), said.out


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell."""
    return Shell(tmp_path, capsys)


@pytest.fixture
def company(shell: Shell) -> None:
    """The one company of this home."""
    place = home(None)
    CompanyFile.create(place.company_file("larkspur"), "Larkspur").close()


def objects(text: str) -> list[dict[str, Any]]:
    """JSON Lines."""
    return [json.loads(line) for line in text.splitlines()]


@pytest.mark.parametrize("more", [(), ("--json",), ("--format", "mt940")])
def test_a_statement_then_its_lines(shell: Shell, more: tuple[str, ...]) -> None:
    """One object a line with exactly the promised keys, absent values null, the statement first."""
    status, out = shell.run("read", shell.file(mt940(SAMPLE), "a.sta"), *more)
    first, *lines = objects(out)
    assert status == 0
    assert first == {
        "statement": {
            "account": "NL18KNAB0200000000", "currency": "EUR", "from": "2026-11-10", "to": "2026-11-11",
            "opening": "10.00", "closing": "1205.00", "continuous": True,
        }
    }  # fmt: skip
    assert all(set(line) == KEYS for line in lines)
    assert [line["amount"] for line in lines] == ["-5.00", "1200.00"]
    assert lines[1]["counterparty"] == "Acme"
    assert lines[0]["balance"] is None


def test_what_a_table_does_not_say_is_null(shell: Shell) -> None:
    """A CSV names no account and no currency."""
    _, out = shell.run("read", shell.file(table(SAMPLE), "a.csv"))
    first, *lines = objects(out)
    assert (first["statement"]["account"], first["statement"]["currency"]) == (None, None)
    assert (lines[0]["currency"], lines[0]["balance"], lines[0]["bank_id"]) == (None, "5.00", None)


def test_bad_lines_are_named_and_the_status_is_one(shell: Shell) -> None:
    """The good line is there, the bad one is named by file, line and column on standard error."""
    data = ofx1(SAMPLE).replace(b"-5.00", b"five")
    status, out = shell.run("read", shell.file(data, "a.ofx"))
    assert status == 1
    assert [one.get("amount") for one in objects(out)] == [None, "1200.00"]
    line = data[: data.index(b"<TRNAMT>five")].count(b"\n") + 1
    assert shell.err == f"a.ofx, line {line}, column 1: “five” is not an amount\n"


def test_a_malformed_file_is_one_line_and_nothing_else(shell: Shell) -> None:
    """Exit 2, file, line and column; not even the good file before it is printed."""
    good, bad = shell.file(mt940(SAMPLE), "a.sta"), shell.file(b"%PDF-1.7", "b.pdf")
    status, out = shell.run("read", good, bad)
    assert (status, out) == (2, "")
    assert shell.err.startswith("countersign: b.pdf, line 1, column 1: it is a PDF")
    assert shell.err.count("\n") == 1


def test_an_unknown_format_is_bad_usage(shell: Shell) -> None:
    """Exit 2."""
    assert shell.run("read", "a.csv", "--format", "pdf")[0] == 2


@pytest.mark.usefixtures("company")
def test_import_show_and_undo(shell: Shell) -> None:
    """A receipt with counts and money; again nothing is new; undone it is listed as undone."""
    path = shell.file(mt940(SAMPLE), "a.sta")
    status, out = shell.run("import", path)
    assert status == 0
    assert "2 lines, 2 new, 0 known; in 1200.00, out 5.00" in out
    assert "proved" in out
    assert out.endswith("  1 may pay invoices, 1 money out\n")
    (receipt,) = json.loads(shell.run("import", path, "--json")[1])
    assert receipt["statements"][0]["new"] == 0
    assert shell.run("undo", "1")[1] == "import 1 undone, 0 lines removed\n"
    assert shell.run("undo", "2")[1] == "import 2 undone, 2 lines removed\n"
    assert shell.run("undo", "2")[0] == 2
    listed = json.loads(shell.run("imports", "--json")[1])
    assert [(one["import"], one["new"], one["undone_at"] is not None) for one in listed] == [
        (2, 0, True),
        (1, 2, True),
    ]
    assert shell.run("accounts")[1] == "NL18KNAB0200000000  EUR  not mapped\n"


@pytest.mark.usefixtures("company")
def test_one_bad_file_among_several_imports_none(shell: Shell) -> None:
    """The second names no account: the first is not taken in either."""
    good, bad = shell.file(mt940(SAMPLE), "a.sta"), shell.file(table(SAMPLE), "b.csv")
    assert shell.run("import", good, bad)[0] == 2
    assert shell.run("imports")[1] == ""


@pytest.mark.usefixtures("company")
def test_a_dry_run_keeps_nothing(shell: Shell) -> None:
    """It says what it would do."""
    status, out = shell.run("import", shell.file(mt940(SAMPLE), "a.sta"), "--dry-run")
    assert status == 0
    assert out.startswith("would import: a.sta (MT940), 2 new lines")
    assert shell.run("imports")[1] == ""


@pytest.mark.usefixtures("company")
def test_a_statement_that_does_not_add_up_needs_a_person(shell: Shell) -> None:
    """Exit 1, and it says so."""
    data = mt940(SAMPLE).replace(b":62F:C261111EUR1205,00", b":62F:C261111EUR1206,00")
    status, out = shell.run("import", shell.file(data, "a.sta"))
    assert status == 1
    assert "NOT proved" in out


@pytest.mark.usefixtures("company")
def test_a_table_needs_its_account_named(shell: Shell) -> None:
    """Exit 2 without --account; with it the lines go there, in the order of dates that was said."""
    path = shell.file(table(SAMPLE), "a.csv")
    assert shell.run("import", path)[0] == 2
    assert "--account" in shell.err
    assert shell.run("import", path, "--account", "Checking", "--date-order", "ymd")[0] == 0
