"""Class and location, or tracking options: chosen by name, checked, refused at once, and in the ledger."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.propose.proposal import Tier
from app.review.decision import ProposalState
from tests.journeys.ground import Program, on_each_ledger
from tests.journeys.sitting import Sitting
from tests.journeys.test_window_drafts import drafts
from ui.completed import Completed
from ui.panels.drafts.panel import DraftsPanel
from ui.panels.settings.panel import SettingsPanel

CHOSEN = {"quickbooks": {"class": "Studio", "location": "Workshop"}, "xero": {"Region": "North"}}
"""What the stand-ins have, by name."""
FIRST = {"quickbooks": "class", "xero": "Region"}
"""The category whose value somebody puts away, and a name that is unknown."""


def track(program: Program) -> None:
    """QuickBooks has classes and locations once its settings say so."""
    if program.stand_ins.books.service == "quickbooks":
        switches = {"ClassTrackingPerTxnLine": True, "TrackDepartments": True}
        program.stand_ins.do("act", {"act": "switch", "switches": switches})


def put_away(program: Program) -> None:
    """Somebody makes it inactive in the ledger."""
    if program.stand_ins.books.service == "xero":
        change = {"option": "North", "fields": {"Status": "ARCHIVED"}}
        program.stand_ins.do("act", {"service": "xero", "act": "option", "number": "Region", **change})
        program.stand_ins.do("clock", {"advance": 2 * 3600})
        return
    (kept,) = program.stand_ins.state()["quickbooks"]["Class"]
    program.stand_ins.do(
        "act", {"act": "edit", "entity": "Class", "id": kept["Id"], "fields": {"Active": False}}
    )


def in_the_ledger(program: Program, number: str) -> dict[str, str]:
    """What the first line of an invoice bears there, by name."""
    state, service = program.stand_ins.state(), program.stand_ins.books.service
    if service == "xero":
        (kept,) = [one for one in state["xero"]["Invoices"] if one["InvoiceNumber"] == number]
        return {one["Name"]: one["Option"] for one in kept["LineItems"][0]["Tracking"]}
    (kept,) = [one for one in state["quickbooks"]["Invoice"] if one["DocNumber"] == number]
    borne = {"Class": kept["Line"][0]["SalesItemLineDetail"]["ClassRef"], "Department": kept["DepartmentRef"]}
    names = {
        kind: next(one["Name"] for one in state["quickbooks"][kind] if one["Id"] == ref["value"])
        for kind, ref in borne.items()
    }
    return {"class": names["Class"], "location": names["Department"]}


def ready_invoice(program: Program) -> dict[str, Any]:
    """A draft of time that is plainly right."""
    rows = program.json("list", "drafts", "--tier", "ready")
    return next(row for row in rows if row["kind"] == "time")


@on_each_ledger
def test_by_command_a_name_is_enough_and_a_wrong_one_is_refused_at_once(connected: Program) -> None:
    """Listed, chosen by name, written; put away there, it is refused here and named by the check."""
    service = connected.stand_ins.books.service
    chosen, first = CHOSEN[service], FIRST[service]
    track(connected)
    connected.json("sync")
    listed = {(one["category"], one["name"]) for one in connected.json("drafting", "tracking")}
    assert listed >= set(chosen.items())
    draft = ready_invoice(connected)
    refused = connected.run("edit", str(draft["id"]), "--tracking", f"{first}=Nowhere")
    assert refused.returncode == 2
    assert f"The ledger has no {first} “Nowhere”" in refused.stderr
    words = ",".join(f"{category}={name.casefold()}" for category, name in chosen.items())
    connected.json("edit", str(draft["id"]), "--tracking", words)
    shown = connected.json("show", str(draft["id"]))["invoice"]["lines"]
    assert all(line["tracking"] == chosen for line in shown)
    done = connected.json("batch", "commit", "--yes")
    assert {row["result"] for row in done["rows"]} == {"committed"}
    state = connected.stand_ins.state()[service]
    written = state["Invoice"][-1]["DocNumber"] if service == "quickbooks" else _newest(state["Invoices"])
    assert in_the_ledger(connected, written) == chosen

    connected.json("drafting", "set", "tracking", f"{first}={chosen[first]}")
    assert f"tracking: {first}={chosen[first]} " in connected.run("drafting", "show").stdout
    other = next(row for row in connected.json("list", "drafts") if is_told_apart(connected, row))
    put_away(connected)
    connected.json("sync")
    checks = connected.json("show", str(other["id"]))["checks"]
    (told,) = [one for one in checks if one["code"] == "tracking"]
    assert told["met"] is False
    assert told["text"].endswith(f"{first} “{chosen[first]}” is not in use any more")
    refused = connected.run("edit", str(other["id"]), "--tracking", f"{first}={chosen[first]}")
    assert refused.returncode == 2
    assert f"The {first} “{chosen[first]}” is not in use any more" in refused.stderr


def is_told_apart(program: Program, row: dict[str, Any]) -> bool:
    """Whether a draft's lines bear something: the company's default, where the customer has no habit."""
    invoice = program.json("show", str(row["id"]))["invoice"]
    return invoice is not None and all(line["tracking"] for line in invoice["lines"])


def _newest(invoices: list[dict[str, Any]]) -> str:
    sales = [one for one in invoices if one["Type"] == "ACCREC"]
    return str(max(sales, key=lambda one: one["UpdatedDateUTC"])["InvoiceNumber"])


@on_each_ledger
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_in_the_window_names_are_completed_and_approved(
    connected: Program, seated: Callable[[], Sitting], qtbot: QtBot
) -> None:
    """A field for each line, one for the whole document; what the ledger lacks stops the answer at once."""
    chosen, first = CHOSEN[connected.stand_ins.books.service], FIRST[connected.stand_ins.books.service]
    track(connected)
    connected.json("sync")
    sitting = seated()
    sitting.window.go("drafts")
    panel = sitting.window.page("drafts")
    assert isinstance(panel, DraftsPanel)
    draft = drafts(sitting, ProposalState.OPEN, Tier.READY)[0]
    sitting.until(lambda: draft in panel.drafts.ids)
    panel.move_to(draft)
    sitting.until(lambda: panel.drafts.detail is not None and panel.drafts.detail.id == draft)
    panel.edit()
    edit = panel.drafts.edit
    assert edit is not None

    fields = {field.accessibleName(): field for field in panel.pane.paper.findChildren(Completed)}
    words = {"class": "Class of line 1", "location": "Location", "Region": "Region of line 1"}
    assert {words[category] for category in chosen} <= fields.keys()
    field = fields[words[first]]
    field.setText("Nowhere")
    assert not panel.pane.yes.isEnabled()
    assert f"The ledger has no {first} “Nowhere”." in panel.pane._why.text()
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    listed = field.completer().completionModel()
    assert chosen[first] in {listed.index(row, 0).data() for row in range(listed.rowCount())}
    field.completer().popup().hide()
    for number in range(len(edit.lines)):
        for category, name in chosen.items():
            own = fields[words[category].replace("line 1", f"line {number + 1}")]
            own.clear()
            qtbot.keyClicks(own, name[:3].casefold())
            own.completer().popup().hide()
            own.setText(own.completer().currentCompletion())
            assert own.text() == name
    qtbot.keyClick(panel.pane.paper.findChild(QLineEdit, "purchase order"), Qt.Key.Key_Return)
    panel.pane.yes.click()
    sitting.until(lambda: drafts(sitting, ProposalState.APPROVED) == [draft])
    assert sitting.sign_and_commit() == {"committed"}
    choose_by_default(sitting, chosen, qtbot)
    sitting.leave()
    told = connected.run("drafting", "show").stdout
    assert all(f"{category}={name}" in told for category, name in chosen.items())
    lines = connected.json("show", str(draft))["invoice"]["lines"]
    assert all(line["tracking"] == chosen for line in lines)


def choose_by_default(sitting: Sitting, chosen: dict[str, str], qtbot: QtBot) -> None:
    """In Settings, with the keyboard: a name for each category that the ledger has."""
    sitting.window.go("settings")
    panel = sitting.window.page("settings")
    assert isinstance(panel, SettingsPanel)
    sitting.until(lambda: chosen.keys() <= panel.drafting.tracking.keys())
    for category, name in chosen.items():
        choice = panel.drafting.tracking[category]
        qtbot.keyClicks(choice, name[:2])
        sitting.until(lambda choice=choice, name=name: choice.currentText() == name)  # type: ignore[misc]
        sitting.until(lambda category=category: category in kept(panel))  # type: ignore[misc]


def kept(panel: SettingsPanel) -> dict[str, str]:
    """What the page shows as kept."""
    return dict(panel.screen_state.view.settings.drafting.tracking) if panel.screen_state else {}
