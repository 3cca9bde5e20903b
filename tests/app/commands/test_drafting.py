"""``countersign drafting``: the rules are shown, set with a reason when they can't be, and take hold."""

import json
from typing import Any

import pytest

from app.cli import run
from app.domain.documents import Customer, Item
from app.domain.tracking import CategoryOption, TrackingCategory
from app.paths import home
from app.store import mirror
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW

CATEGORIES = (
    TrackingCategory("c1", "", "Region", (CategoryOption("o1", "North"),
                                          CategoryOption("o2", "South", is_active=False))),
    TrackingCategory("c2", "", "Team", (CategoryOption("o3", "Print"),)),
)  # fmt: skip


@pytest.fixture(autouse=True)
def company() -> None:
    """The one company of this home, with a customer and an item."""
    with (
        CompanyFile.create(home(None).company_file("larkspur"), "Larkspur") as made,
        made.writer() as conn,
    ):
        kept = [Customer("58", "0", "Tidewater Ceramics"), Item("40", "0", "Deposits"), *CATEGORIES]
        mirror.save_documents(conn, kept, NOW)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    """Exit status and the rules afterwards."""
    status = int(run(["drafting", *words, "--json"]))
    out = capsys.readouterr().out
    return status, json.loads(out) if out else {}


def test_every_rule_can_be_set_and_taken_back(capsys: pytest.CaptureFixture[str]) -> None:
    """By customer's name or id, amounts in major units."""
    assert told(capsys, "set", "posts", "no")[1]["posts"] is False
    assert told(capsys, "set", "deposit-item", "Deposits")[1]["deposit_item"] == "Deposits"
    assert told(capsys, "set", "look-above", "2500.50")[1]["look_above_minor"] == 2_500_50
    assert told(capsys, "set", "look-above", "none")[1]["look_above_minor"] is None
    assert told(capsys, "hold", "tidewater ceramics")[1]["on_hold"] == ["58"]
    assert told(capsys, "hold", "58", "--release")[1]["on_hold"] == []
    assert told(capsys, "needs-order", "58")[1]["needs_purchase_order"] == ["58"]
    assert told(capsys, "split", "58")[1]["split_exceptions"] == ["58"]
    assert told(capsys, "set", "split-by-project", "yes")[1]["split_by_project"] is True
    assert told(capsys, "split", "58")[1]["split_exceptions"] == []
    assert told(capsys, "split", "58", "--not")[1]["split_exceptions"] == ["58"]
    assert told(capsys, "merge", "58")[1]["merges_months"] == ["58"]
    assert told(capsys, "merge", "58", "--not")[1]["merges_months"] == []
    tracked = told(capsys, "set", "tracking", "region=north, Team=o3")[1]["tracking"]
    assert tracked == [["Region", "North"], ["Team", "Print"]]
    assert told(capsys, "set", "tracking", "none")[1]["tracking"] == []
    assert told(capsys, "set", "send", "ask")[1]["send"] == "ask"
    assert told(capsys, "set", "booking-deposit", "50%")[1]["booking_deposit_share"] == "0.5"
    assert told(capsys, "set", "deposit-days", "7")[1]["deposit_days"] == 7
    assert told(capsys, "set", "deposit-tax", "invoice")[1]["deposit_tax"] == "invoice"
    assert told(capsys, "limit", "58", "1000")[1]["credit_limits"] == {"58": 1_000_00}
    assert told(capsys, "limit", "58", "none")[1]["credit_limits"] == {}
    status, rules = told(capsys, "show")
    assert (status, rules["posts"], rules["needs_purchase_order"]) == (0, False, ["58"])


@pytest.mark.parametrize(
    "words",
    [
        ("set", "posts", "perhaps"),
        ("set", "send", "perhaps"),
        ("set", "tracking", "North"),
        ("set", "tracking", "Region=Nort"),
        ("set", "tracking", "Region=South"),
        ("set", "tracking", "Shop=Print"),
        ("set", "tracking", "Region=North,region=o1"),
        ("set", "deposit-days", "0"),
        ("set", "deposit-tax", "never"),
        ("set", "deposit-tax", "receipt"),  # this ledger reckons no tax by line
        ("set", "booking-deposit", "120"),
        ("set", "deposit-item", "Nothing like it"),
        ("set", "look-above", "-1"),
        ("limit", "58", "much"),
        ("hold", "Nobody"),
    ],
)
def test_what_can_not_be_is_refused_and_changes_nothing(
    words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad input, exit status 2."""
    before = told(capsys, "show")
    assert told(capsys, *words)[0] == 2
    assert told(capsys, "show") == before


def test_what_lines_are_told_apart_by_is_listed_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    """What was put away is listed as that; the rule is shown by the names that people know."""
    assert run(["drafting", "tracking"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Region=North", "Region=South  (not in use any more)", "Team=Print",
    ]  # fmt: skip
    assert run(["drafting", "set", "tracking", "Team=Print"]) == 0
    assert "tracking: Team=Print " in capsys.readouterr().out
