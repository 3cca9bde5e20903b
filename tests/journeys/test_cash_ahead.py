"""The forecast report on a company, by command: it adds up with what is open, and with what is not billed."""

import csv
from pathlib import Path
from typing import Any

from app.errors import ExitStatus
from tests.journeys.ground import Program, cents, on_each_ledger


@on_each_ledger
def test_cash_days_and_drafts(connected: Program, tmp_path: Path) -> None:
    """Every open invoice has its days; cash grows with the horizon and stays below what is open."""
    out = tmp_path / "ahead.csv"
    found = connected.json("report", "forecast", "--csv", str(out))
    aging = connected.json("report", "aging")
    still_open = {
        d["id"]: cents(d["open"])
        for customer in aging["customers"]
        for d in customer["documents"]
        if d["kind"] == "invoice"
    }
    assert {one["invoice_id"]: cents(one["open"]) for one in found["invoices"]} == still_open
    for one in found["invoices"]:
        paid = one["paid_by"]
        assert found["as_of"] < paid["p10"] <= paid["p50"] <= paid["p90"]
    for cash in found["cash"]:
        middles = [cents(one["p50"]) for one in cash["horizons"]]
        assert middles == sorted(middles)
        assert all(cents(one["p10"]) <= cents(one["p50"]) <= cents(one["p90"]) for one in cash["horizons"])
    home = next(one for one in found["cash"] if one["currency"] == found["currency"])
    assert 0 < cents(home["horizons"][-1]["mean"]) <= sum(still_open.values())
    with out.open(encoding="utf-8", newline="") as file:
        assert [row["Open"] for row in csv.DictReader(file)] == [one["open"] for one in found["invoices"]]
    _drafts_are_layers(connected, found)


def _drafts_are_layers(connected: Program, found: dict[str, Any]) -> None:
    """What is put forward to be billed stands in the layers, whole and by what comes of it."""
    drafts = [row for row in connected.json("list", "drafts") if row["state"] == "open"]
    assert drafts
    assert 0 < sum(layer["count"] for layer in found["layers"]) <= len(drafts)
    for layer in found["layers"]:
        assert all(0 <= cents(one["amount"]) <= cents(layer["total"]) for one in layer["expected"])


def test_days_sales_outstanding_are_the_ledgers_figures(connected: Program) -> None:
    """What is owed at the end of each month is the aging report's of that day; the last is today's."""
    found = connected.json("report", "forecast")
    assert len(found["dso"]) == 6
    assert found["dso"][-1]["day"] == found["as_of"]
    for one in found["dso"][-3:]:
        aging = connected.json("report", "aging", "--as-of", one["day"])
        assert one["owed"] == aging["home"]["total"]
        assert abs(float(one["days"]) - 90 * cents(one["owed"]) / cents(one["sold"])) < 0.06


def test_what_came_and_is_not_entered_is_said(connected: Program) -> None:
    """Beside the cash: the payments that wait, as they are listed; approved ones still count."""
    rows = [row for row in connected.json("list", "matches") if row["state"] == "open"]
    found = connected.json("report", "forecast")["not_entered"]
    assert (found["to_match"], found["to_sign"]) == (len(rows), 0)
    sums = {one["currency"]: cents(one["amount"]) for one in found["amounts"]}
    assert sum(sums.values()) == sum(cents(row["amount"]) for row in rows) > 0

    connected.json("approve", "--tier", "ready")
    approved = sum(row["tier"] == "ready" for row in rows)
    after = connected.json("report", "forecast")["not_entered"]
    assert (after["to_match"], after["to_sign"]) == (len(rows) - approved, approved)
    assert after["amounts"] == found["amounts"]
    said = connected.run("report", "forecast").stdout
    assert f"{len(rows) - approved} payments wait to be matched and {approved} to be signed" in said


def test_every_open_invoice_is_printed_with_its_due_day(connected: Program) -> None:
    """The table for reading says the same days as the document."""
    found = connected.json("report", "forecast")["invoices"]
    lines = connected.run("report", "forecast").stdout.splitlines()
    begin = next(number for number, line in enumerate(lines) if line.startswith("invoice "))
    for one, line in zip(found, lines[begin + 1 : begin + 20], strict=False):
        assert line.startswith(one["number"])
        assert one["due_date"] in line


def test_an_earlier_day_knows_nothing_later(connected: Program) -> None:
    """As of a past day, nothing issued after it is there, and no layers; a day that is none is refused."""
    then = connected.json("report", "forecast", "--as-of", "2026-09-30")
    assert then["as_of"] == "2026-09-30"
    assert then["layers"] == []
    assert then["dso"][-1]["day"] == "2026-09-30"
    assert connected.run("report", "forecast", "--as-of", "soon").returncode == ExitStatus.BAD_INPUT
    assert "Days sales outstanding" in connected.run("report", "forecast").stdout
