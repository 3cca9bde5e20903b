"""Drafts in the window: edit one in place, approve the ready ones, sign, commit, and nothing comes twice."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.propose.proposal import ProposalKind, Tier
from app.review.decision import ProposalState
from app.review.listing import ProposalFilter
from tests.journeys.sitting import PATIENCE, Sitting
from ui.dialogs.confirm import Confirm
from ui.panels.drafts.panel import DraftsPanel


def drafts(sitting: Sitting, state: ProposalState, *tiers: Tier) -> list[int]:
    """Ids of drafts."""
    wanted = ProposalFilter(states=frozenset({state}), tiers=frozenset(tiers), kind=ProposalKind.DRAFT)
    return sitting.link.desk.list_ids(wanted).result(30).tolist()


def test_drafts_become_invoices_in_the_window(sit: Callable[[], Sitting], qtbot: QtBot) -> None:
    """A quantity typed in place changes the total at once, and just that is what the ledger gets."""
    sitting = sit()
    sitting.window.go("drafts")
    panel = sitting.window.page("drafts")
    assert isinstance(panel, DraftsPanel)
    ready = drafts(sitting, ProposalState.OPEN, Tier.READY)
    assert len(ready) >= 3
    sitting.until(lambda: len(panel.drafts.ids) >= len(ready))
    panel.move_to(ready[0])
    sitting.until(lambda: panel.drafts.detail is not None and panel.drafts.detail.id == ready[0])
    before = sum(sitting.balances().values())

    panel.edit()
    field = panel.pane.paper.findChild(QLineEdit, "quantity 0")
    assert isinstance(field, QLineEdit)
    field.setText("1.5")
    edit = panel.drafts.edit
    assert edit is not None
    total = edit.invoice().totals.total
    assert total.grouped() in panel.pane._amount.text()
    qtbot.mouseClick(panel.pane.yes, Qt.MouseButton.LeftButton)
    sitting.until(lambda: drafts(sitting, ProposalState.APPROVED) == [ready[0]])

    sitting.press("approve_ready")
    sitting.until(lambda: bool(panel.findChildren(Confirm)))
    panel.findChildren(Confirm)[0].yes.click()
    sitting.until(lambda: set(drafts(sitting, ProposalState.APPROVED)) >= set(ready))
    sitting.until(sitting.window.verbs["sign"].isEnabled)
    sitting.press("sign")
    sitting.until(
        lambda: sitting.window.place == "signing" and sitting.window.signing.review.sign.isEnabled()
    )
    preview = sitting.link.desk.preview().result(30)
    worth = sum(row.money.minor for row in preview.plan.rows)
    assert next(row.money for row in preview.plan.rows if row.proposal_id == ready[0]) == total
    with qtbot.waitSignal(sitting.window.signing.done, timeout=PATIENCE) as done:
        qtbot.mouseClick(sitting.window.signing.review.sign, Qt.MouseButton.LeftButton)
    (result,) = done.args
    assert {outcome.result for outcome in result.outcomes} == {"committed"}
    assert sum(sitting.balances().values()) == before + worth
    assert set(drafts(sitting, ProposalState.COMMITTED)) == set(ready)
    sitting.leave()
