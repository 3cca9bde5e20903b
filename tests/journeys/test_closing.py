"""Reconciliation and the month's close of the sample company, by command, on each ledger."""

from decimal import Decimal
from typing import Any

from tests.journeys.ground import Program, on_each_ledger

CALM = {"cut_off", "unknown_yet"}


def report(program: Program, *words: str) -> dict[str, Any]:
    """A report that finds what needs a person."""
    found: dict[str, Any] = program.json("report", *words, status=1)
    return found


@on_each_ledger
def test_every_gap_is_explained_and_tied_months_are_calm(connected: Program) -> None:
    """The causes add up to each gap to the cent; the story's open weeks are named with their records."""
    found = report(connected, "reconciliation")
    assert {gap["unexplained"] for gap in found["gaps"]} == {"0.00"}
    for gap in found["gaps"]:
        assert sum(map(Decimal, gap["causes"].values())) == Decimal(gap["gap"])
    summer = [gap for gap in found["gaps"] if "2026-06" <= gap["month"] <= "2026-09"]
    assert len(summer) == 4
    assert {cause for gap in summer for cause in gap["causes"]} <= CALM
    november = report(connected, "reconciliation", "--month", "2026-11")
    causes = {one["cause"] for one in november["differences"]}
    assert {"payment_missing", "refund_missing", "dispute_missing"} <= causes
    assert all(one["records"] for one in november["differences"])


@on_each_ledger
def test_the_close_says_what_is_open(connected: Program) -> None:
    """Each item is computed: what is not read is unknown, what does not hold is open, with its records."""
    items = {one["code"]: one for one in report(connected, "close", "--month", "2026-10")["items"]}
    assert items["synced"]["state"] == "done"
    assert items["balance:USD"]["state"] == "open"
    assert items["balance:USD"]["records"]
    assert items["payouts"]["state"] == "unknown"
    assert items["lock"]["state"] == "open"
    late = {one["code"]: one for one in report(connected, "close", "--month", "2026-12")["items"]}
    assert late["synced"]["state"] == "unknown"


def test_a_month_that_is_none_is_bad_input(connected: Program) -> None:
    """One clear line and status 2."""
    done = connected.run("report", "close", "--month", "October")
    assert done.returncode == 2
    assert "2026-10" in done.stderr


def test_what_reconciliation_finds_is_reported_and_not_put_forward(connected: Program) -> None:
    """`propose --only reconciliation` is no mistake: it says where the differences are told."""
    done = connected.run("propose", "--only", "reconciliation")
    assert done.returncode == 0
    assert "report reconciliation" in done.stderr
    assert connected.json("list", "reconciliation") == []
