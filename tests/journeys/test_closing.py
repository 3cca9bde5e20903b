"""Reconciliation and the month's close of the sample company, by command, on each ledger."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.journeys.ground import Books, Program, StandIns, on_each_ledger
from tests.journeys.months import Month, this_month, tied, twelfth

CALM = {"cut_off", "unknown_yet"}


def report(program: Program, *words: str) -> dict[str, Any]:
    """A report that finds what needs a person."""
    found: dict[str, Any] = program.json("report", *words, status=1)
    return found


def differences(program: Program, month: Month) -> list[dict[str, Any]]:
    """What differs in a month; one that has hardly begun may be calm."""
    done = program.run("report", "reconciliation", "--month", month.key, "--json")
    assert done.returncode in {0, 1}, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)["differences"]
    return found


@on_each_ledger
def test_every_gap_is_explained_and_tied_months_are_calm(connected: Program) -> None:
    """The causes add up to each gap to the cent; the story's open weeks are named with their records."""
    found = report(connected, "reconciliation")
    assert {gap["unexplained"] for gap in found["gaps"]} == {"0.00"}
    for gap in found["gaps"]:
        assert sum(map(Decimal, gap["causes"].values())) == Decimal(gap["gap"])
    quiet = [gap for gap in found["gaps"] if tied().before(3).key <= gap["month"] <= tied().key]
    assert len(quiet) == 4
    assert {cause for gap in quiet for cause in gap["causes"]} <= CALM
    lately = (this_month(), this_month().before())
    open_weeks = [one for month in lately for one in differences(connected, month)]
    causes = {one["cause"] for one in open_weeks}
    assert {"payment_missing", "refund_missing", "dispute_missing"} <= causes
    assert all(one["records"] for one in open_weeks)


@on_each_ledger
def test_the_close_says_what_is_open(mid_month: Program) -> None:
    """Each item is computed: what is not read is unknown, what does not hold is open, with its records."""
    month = Month(twelfth().replace(day=1)).before()
    items = {one["code"]: one for one in report(mid_month, "close", "--month", month.key)["items"]}
    assert items["synced"]["state"] == "done"
    assert items["balance:USD"]["state"] == "open"
    assert items["balance:USD"]["records"]
    assert items["payouts"]["state"] == "unknown"
    assert items["lock"]["state"] == "open"
    late = {one["code"]: one for one in report(mid_month, "close", "--month", this_month().next.key)["items"]}
    assert late["synced"]["state"] == "unknown"


def test_a_month_that_is_none_is_bad_input(connected: Program) -> None:
    """One clear line and status 2."""
    done = connected.run("report", "close", "--month", "October")
    assert done.returncode == 2
    assert "2026-10" in done.stderr


def someone_moves(stand_ins: StandIns) -> str:
    """Somebody opens the locked books, moves a tied invoice into the next month, and locks them again.

    What the program is to say of it.
    """
    is_quickbooks = stand_ins.books.service == "quickbooks"
    number, on = next(each for each in stand_ins.unpaid() if each[1].startswith(tied().key))
    to = tied().next.first.replace(day=2).isoformat()
    stand_ins.lock(None)
    moved = {"TxnDate" if is_quickbooks else "Date": to}
    edit = {"service": stand_ins.books.service, "act": "edit", "number": number, "fields": moved}
    stand_ins.do("act", edit)
    stand_ins.lock(tied().last.isoformat())
    return f"Invoice {number}: date {on} → {to}"


def is_handed_over(program: Program, folder: Path) -> None:
    """The packet on paper and as a workbook, with the audit's head as the audit itself says it."""
    files = {ending: folder / f"close.{ending}" for ending in ("pdf", "xlsx")}
    words = [each for ending, out in files.items() for each in (f"--{ending}", str(out))]
    program.json("report", "close", "--month", tied().key, *words)
    assert files["pdf"].read_bytes().startswith(b"%PDF-")
    book = load_workbook(files["xlsx"])
    assert book.sheetnames == [
        "Close", "Checklist", "Figures", "Tie-outs", "Payouts", "Open items", "Aging", "Changes", "Decisions",
    ]  # fmt: skip
    facts = {row[0].value: row[1].value for row in book["Close"].iter_rows(min_row=2)}
    assert facts["Closed by"] == "Ana"
    verified = program.json("audit", "verify")
    assert facts["Audit chain"] == "whole"
    assert {facts["Audit records"], facts["Audit head"]} <= {str(each) for each in verified.values()}
    figures = {row[0].value: row for row in book["Figures"].iter_rows(min_row=2)}
    aging = program.json("report", "aging", "--as-of", tied().last.isoformat())
    assert figures["Receivables in USD"][2].value == pytest.approx(float(aging["totals"][0]["total"]))
    assert all(row[2].value == row[3].value for row in figures.values()), "nothing moved since closing"


@on_each_ledger
def test_a_month_is_closed_and_a_later_edit_in_it_is_told(
    connected: Program, books: Books, tmp_path: Path
) -> None:
    """Accept what is open, close, and the next sync says who moved what; reopening needs a reason."""
    refused = connected.run("close", "month", tied().key)
    assert refused.returncode == 1
    assert "can't be closed yet" in refused.stderr
    found = report(connected, "close", "--month", tied().key)
    for item in found["items"]:
        if item["state"] in {"open", "unknown"}:
            words = (
                "close",
                "accept",
                tied().key,
                item["code"],
                "--reason",
                "no statement yet",
                "--name",
                "Ana",
            )
            assert connected.run(*words).returncode in {0, 1}
    view = connected.json("report", "close", "--month", tied().key)
    assert view["is_ready"]
    assert any("Ana" in item["accepted"] for item in view["items"])
    closed = connected.run("close", "month", tied().key, "--name", "Ana")
    assert (closed.returncode, f"{tied().words} is closed by Ana" in closed.stdout) == (0, True)
    assert connected.json("sync")["moved"] == []
    is_handed_over(connected, tmp_path)

    moved_so = someone_moves(connected.stand_ins)
    done = connected.run("sync")
    assert done.returncode == 1
    assert f"{tied().words} is closed, and {moved_so}" in done.stderr
    view = report(connected, "close", "--month", tied().key)
    moved = {item["code"]: item for item in view["items"]}["moved"]
    assert (moved["state"], len(moved["records"])) == ("open", 1)
    record = view["moved"]["records"][0]
    assert bool(record["by"]) is (books.service == "xero"), (
        "Xero's history names who; QuickBooks tells nobody"
    )
    assert {one["label"] for one in view["moved"]["balances"]} >= {"Receivables in USD", "Invoiced in USD"}
    after = {item["code"]: item for item in report(connected, "close", "--month", tied().next.key)["items"]}
    assert after["earlier"]["state"] == "open"
    changes = connected.json("close", "changes", status=1)
    assert f"{tied().words}, which is closed" in changes[0]["touches"]

    assert connected.run("close", "reopen", tied().key, "--reason", " ").returncode == 2
    assert connected.run("close", "reopen", tied().key, "--reason", "a late bill").returncode == 0
    assert connected.json("close", "list") == []
    assert connected.run("close", "reopen", tied().key, "--reason", "again").returncode == 2
    actions = [json.loads(line)["action"] for line in connected.run("audit", "export").stdout.splitlines()]
    assert {"close.accepted", "month.closed", "month.reopened"} <= set(actions)
    assert connected.run("audit", "verify").returncode == 0
