"""Two drafts merged once, by command and in the window: one invoice, nothing billed twice, taken back."""

from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.propose.proposal import Tier
from app.review.decision import ProposalState
from tests.journeys.ground import Program, cents, on_each_ledger
from tests.journeys.sitting import Sitting
from tests.journeys.test_drafts import listed, sources
from tests.journeys.test_window_drafts import drafts
from ui.dialogs.confirm import Confirm
from ui.panels.drafts.panel import DraftsPanel

HEAD = "Date,Client,Project,Task,Notes,Hours,Billable?,Billable Rate,Currency\n"


@pytest.fixture
def connected(mid_month: Program) -> Program:
    """Work of two months waits to be billed."""
    return mid_month


def two_of_one(program: Program) -> list[dict[str, Any]]:
    """Two drafts of time to one customer that are plainly right."""
    by_party: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in listed(program, "--tier", "ready"):
        if row["kind"] == "time":
            by_party[row["party"], row["currency"]].append(row)
    return next(rows[:2] for rows in by_party.values() if len(rows) > 1)


@on_each_ledger
def test_by_command_two_drafts_become_one_invoice(connected: Program) -> None:
    """Said before ▶ merged ▶ the next run leaves it ▶ committed ▶ nothing of it again ▶ undone ▶ apart."""
    pair = two_of_one(connected)
    ids, billed = [str(row["id"]) for row in pair], sources(connected, pair)
    other = next(row for row in listed(connected) if row["party"] != pair[0]["party"])
    refused = connected.run("drafting", "together", ids[0], str(other["id"]))
    assert refused.returncode == 2
    assert "Drafts of one customer, one currency" in refused.stderr

    said = connected.json("drafting", "together", *ids, "--dry-run")
    assert (said["customer"], said["proposal"]) == (pair[0]["party"], None)
    assert cents(said["amount"]) == sum(cents(row["amount"]) for row in pair)
    made = connected.json("drafting", "together", *ids)["proposal"]
    connected.json("sync")
    (one,) = [row for row in listed(connected) if row["id"] == made]
    assert sources(connected, [one]) == billed
    assert not {int(each) for each in ids} & {row["id"] for row in listed(connected)}

    owed = sum(connected.stand_ins.balances().values())
    connected.json("approve", str(made))
    committed = connected.json("batch", "commit", "--yes")
    assert [row["result"] for row in committed["rows"]] == ["committed"]
    assert committed["differences"] == []
    assert sum(connected.stand_ins.balances().values()) == owed + cents(one["amount"])
    connected.json("sync")
    open_now = [row for row in listed(connected) if row["kind"] == "time" and row["tier"] != "none"]
    assert not sources(connected, open_now) & billed

    connected.json("batch", "undo", str(committed["batch"]), "--yes")
    connected.json("sync")
    (back,) = [row for row in listed(connected) if row["party"] == pair[0]["party"]]
    assert sources(connected, [back]) == billed, "it stays one draft until it is taken apart"
    apart = connected.json("drafting", "apart", str(back["id"]))["proposals"]
    assert len(apart) == 2
    rows = [row for row in listed(connected) if row["id"] in apart]
    assert sources(connected, rows) == billed


@on_each_ledger
def test_by_command_one_draft_is_split_by_project_this_once(connected: Program, tmp_path: Path) -> None:
    """A month of two projects is two invoices now; the rule of the customer stays as it was."""
    party = listed(connected, "--tier", "ready")[0]["party"]
    day = datetime.now(UTC).date().replace(day=1) - timedelta(days=70)
    path = tmp_path / "time.csv"
    rows = [f"{day},{party},{project},Garden care,Work,2,Yes,60,USD" for project in ("Book", "Sign")]
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    before = {row["id"] for row in listed(connected)}
    connected.json("work", "import", str(path))
    (fresh,) = [row for row in listed(connected) if row["id"] not in before]
    made = connected.json("drafting", "apart", str(fresh["id"]), "--by-project")["proposals"]
    assert len(made) == 2
    halves = [row for row in listed(connected) if row["id"] in made]
    assert sum(cents(row["amount"]) for row in halves) == cents(fresh["amount"])
    assert connected.json("drafting", "show")["split_exceptions"] == []
    (whole,) = connected.json("drafting", "apart", str(made[0]))["proposals"]
    assert whole == fresh["id"]


@on_each_ledger
def test_in_the_window_marked_drafts_are_merged(
    connected: Program, seated: Callable[[], Sitting], qtbot: QtBot
) -> None:
    """Space, Space, M: asked with what differs, one draft, taken apart beside it, merged again, written."""
    pair = [row["id"] for row in two_of_one(connected)]
    sitting = seated()
    sitting.window.go("drafts")
    panel = sitting.window.page("drafts")
    assert isinstance(panel, DraftsPanel)
    sitting.until(lambda: set(pair) <= set(panel.drafts.ids))
    assert not sitting.window.verbs["merge_drafts"].isEnabled()
    ready = len(drafts(sitting, ProposalState.OPEN, Tier.READY))

    merge_in_the_window(sitting, panel, pair, qtbot)
    assert len(drafts(sitting, ProposalState.OPEN, Tier.READY)) == ready - 1
    assert panel.pane._once_said.text() == "You put this together from several drafts."
    panel.pane.back.click()
    sitting.until(lambda: set(pair) <= set(panel.drafts.ids) and not panel.drafts.marks)

    made = merge_in_the_window(sitting, panel, pair, qtbot)
    owed, total = sum(sitting.balances().values()), panel.drafts.detail.proposal.money.minor  # type: ignore[union-attr] # shown
    sitting.press("approve")
    sitting.until(lambda: drafts(sitting, ProposalState.APPROVED) == [made])
    assert sitting.sign_and_commit() == {"committed"}
    assert sum(sitting.balances().values()) == owed + total
    sitting.leave()


def merge_in_the_window(sitting: Sitting, panel: DraftsPanel, pair: list[int], qtbot: QtBot) -> int:
    """Mark both by the keyboard, merge, agree; the id of the one."""
    sitting.window.activateWindow()  # nobody does so after a dialog where there is no window manager
    sitting.until(sitting.window.isActiveWindow)
    panel.table.setFocus()
    for one in pair:
        panel.move_to(one)
        sitting.until(lambda one=one: panel.drafts.detail is not None and panel.drafts.detail.id == one)  # type: ignore[misc]
        sitting.until(lambda: panel.model.row_at(panel.table.currentIndex().row()) is not None)
        qtbot.keyClick(panel.table, Qt.Key.Key_Space)
    sitting.until(lambda: set(panel.drafts.marks) == set(pair))
    assert sitting.window.verbs["merge_drafts"].isEnabled()
    sitting.press("merge_drafts")
    sitting.until(lambda: bool(panel.findChildren(Confirm)))
    (dialog,) = panel.findChildren(Confirm)
    assert any("together." in each.text() for each in dialog.findChildren(QLabel))
    dialog.yes.click()
    sitting.until(lambda: panel.drafts.detail is not None and panel.drafts.detail.once == "merged")
    assert panel.drafts.detail is not None
    sitting.until(lambda: not panel.findChildren(Confirm))
    return panel.drafts.detail.id
