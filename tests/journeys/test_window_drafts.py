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


def put_months_together(sitting: Sitting, panel: DraftsPanel) -> None:
    """Chosen beside a draft, it is drafted so at once: the same draft comes under another name."""
    sitting.until(lambda: panel.drafts.detail is not None and panel.drafts.detail.grouping is not None)
    first = panel.drafts.detail
    assert first is not None
    panel.pane.grouping.setCurrentIndex(2)
    panel.pane.grouping.activated.emit(2)
    sitting.until(lambda: first.id not in panel.drafts.ids and len(panel.drafts.ids) > 0)
    kept = sitting.link.desk.settings.view().result(30).settings.drafting
    assert first.draft is not None
    assert kept.merges_months == (first.draft.customer_id,)


def test_drafts_become_invoices_in_the_window(sit: Callable[[], Sitting], qtbot: QtBot) -> None:
    """A quantity typed in place changes the total at once, and just that is what the ledger gets."""
    sitting = sit()
    sitting.window.go("drafts")
    panel = sitting.window.page("drafts")
    assert isinstance(panel, DraftsPanel)
    put_months_together(sitting, panel)
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
    for number in range(len(edit.lines)):
        qtbot.keyClick(panel.pane.paper.findChild(QLineEdit, f"quantity {number}"), Qt.Key.Key_Return)
    assert panel.pane.focusWidget() is panel.pane.yes, "Enter goes down the quantities, then to the answer"
    qtbot.keyClick(panel.pane.yes, Qt.Key.Key_Return)
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
