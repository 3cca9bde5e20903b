"""What customers owe, by command: on any day, in files, and beside the ledger's own report."""

import csv
from pathlib import Path

from openpyxl import load_workbook

from app.errors import ExitStatus
from tests.journeys.ground import Program, cents, on_each_ledger


@on_each_ledger
def test_the_ledger_agrees_until_somebody_moves_it(connected: Program, tmp_path: Path) -> None:
    """The report of the mirror is the ledger's, today and earlier; an invoice voided since is named."""
    today = connected.json("report", "aging", "--check")
    assert today["differences"] == []
    assert len(today["customers"]) > 5
    for day in ("2026-10-31", "2026-06-30"):
        assert connected.json("report", "aging", "--check", "--as-of", day)["differences"] == []
    by_debt = sorted(today["customers"], key=lambda one: -sum(cents(d["open"]) for d in one["documents"]))
    unpaid = [d for one in by_debt for d in one["documents"] if d["open"] == d["total"]]
    biggest = next(d for d in unpaid if d["kind"] == "invoice")
    connected.stand_ins.void(biggest["id"])
    moved = connected.run("report", "aging", "--check")
    if f"Invoice {biggest['number']}: the ledger's report says 0.00" not in moved.stderr:
        assert connected.stand_ins.books.service == "xero", "Xero is asked about those who owe most alone"
    assert moved.returncode == ExitStatus.NEEDS_PERSON
    connected.run("sync")
    assert connected.json("report", "aging", "--check")["differences"] == []


def test_files_of_each_kind_say_the_same(connected: Program, tmp_path: Path) -> None:
    """PDF, XLSX and CSV beside the JSON; a folder that is none is bad input and one line."""
    files = {ending: tmp_path / f"aging.{ending}" for ending in ("pdf", "xlsx", "csv")}
    options = [part for ending, path in files.items() for part in (f"--{ending}", str(path))]
    shown = connected.json("report", "aging", "--as-of", "2026-11-20", *options)
    documents = [d for customer in shown["customers"] for d in customer["documents"]]
    with files["csv"].open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["id"], row["open"], row["bucket"]) for row in rows] == [
        (d["id"], d["open"], d["bucket"]) for d in documents
    ]
    sheet = load_workbook(files["xlsx"])["Documents"]
    at = [cell.value for cell in sheet[1]].index("open")
    assert [round(row[at] * 100) for row in sheet.iter_rows(min_row=2, values_only=True)] == [
        cents(d["open"]) for d in documents
    ]
    assert files["pdf"].read_bytes().startswith(b"%PDF-")
    name = shown["customers"][0]["name"]
    for kind in ("open-item", "activity"):
        paper = tmp_path / f"{kind}.pdf"
        told = connected.json("report", "statement", name, "--kind", kind, "--pdf", str(paper))
        assert told["customer"] == name
        assert paper.read_bytes().startswith(b"%PDF-")
    refused = connected.run("report", "aging", "--pdf", str(tmp_path / "none" / "aging.pdf"))
    assert refused.returncode == ExitStatus.BAD_INPUT
    assert "can't be written" in refused.stderr
    assert connected.run("report", "statement", "nobody at all").returncode == ExitStatus.BAD_INPUT
