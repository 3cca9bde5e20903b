"""Reconcile over the sample company: what is shown adds up, month by month, and says how the close stands."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from app.propose.close.checklist import ItemState
from app.review.decision import ProposalState
from app.screens.fixes import fix_of
from tests.journeys.sitting import Sitting
from ui.panels.reconcile.panel import ReconcilePanel


def test_every_gap_is_explained_to_the_cent(sit: Callable[[], Sitting]) -> None:
    """In each month the causes add up to the gap; another month is chosen; the close is computed."""
    sitting = sit()
    sitting.press("go_reconcile")
    panel = sitting.window.page("reconcile")
    assert isinstance(panel, ReconcilePanel)
    sitting.until(lambda: panel.view is not None)
    view = panel.view
    assert view is not None
    assert view.bridges
    for month in view.months:
        found = sitting.link.desk.reconcile.month(month).result(60)
        for bridge in found.bridges:
            causes = sum(amount.minor for _, amount in bridge.causes)
            assert bridge.gap.minor == causes + bridge.unexplained.minor
            assert bridge.unexplained.minor == 0
    assert panel.differences.topLevelItemCount() == len(view.differences)
    assert panel.payouts.topLevelItemCount() == len(view.payouts)

    last = panel.months.count() - 1
    panel.months.setCurrentIndex(last)
    panel.months.activated.emit(last)
    sitting.until(lambda: panel.view is not None and panel.view.first == panel.months.itemData(last))
    assert panel.view is not None
    assert {item.state for item in panel.view.close.items} <= set(ItemState)
    assert any(item.code == "lock" for item in panel.view.close.items)


def test_a_fix_is_found_from_its_difference_and_approved_by_keys(sit: Callable[[], Sitting]) -> None:
    """Enter on a difference leads to its fix, Enter there approves it, Ctrl+Z takes that back."""
    sitting = sit()
    sitting.press("go_reconcile")
    panel = sitting.window.page("reconcile")
    assert isinstance(panel, ReconcilePanel)
    sitting.until(lambda: panel.view is not None and bool(panel.view.causes))
    tree = panel.differences
    rows = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    row = next(one for one in rows if one is not None and one.text(5) == "review")
    tree.setCurrentItem(row)
    tree.setFocus()
    sitting.qtbot.keyClick(tree, Qt.Key.Key_Return)
    fixes = panel.fixes
    sitting.until(lambda: fixes.fixes.detail is not None)
    detail = fixes.fixes.detail
    assert detail is not None
    assert row.data(0, Qt.ItemDataRole.UserRole)[1] in fix_of(detail).settles
    sitting.until(fixes.table.hasFocus)
    sitting.qtbot.keyClick(fixes.table, Qt.Key.Key_Return)
    sitting.until(lambda: state_of(sitting, detail.id) is ProposalState.APPROVED)
    sitting.press("undo")
    sitting.until(lambda: state_of(sitting, detail.id) is ProposalState.OPEN)


def test_a_missing_charge_leads_to_its_match(sit: Callable[[], Sitting]) -> None:
    """What a match books has no second fix: the way goes to Payment matches."""
    sitting = sit()
    sitting.press("go_reconcile")
    panel = sitting.window.page("reconcile")
    assert isinstance(panel, ReconcilePanel)
    sitting.until(lambda: panel.view is not None)
    tree = panel.differences
    rows = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    row = next(one for one in rows if one is not None and one.text(5) == "in Matches")
    panel.differences.itemActivated.emit(row, 0)
    sitting.until(lambda: sitting.window.place == "matches")
    charge = row.data(0, Qt.ItemDataRole.UserRole)[1]
    assert sitting.window.matches.screen_state.filter.text == charge


def state_of(sitting: Sitting, proposal_id: int) -> ProposalState:
    """How a proposal stands, by the desk."""
    found: ProposalState = sitting.link.desk.proposal(proposal_id).result(30).state
    return found
