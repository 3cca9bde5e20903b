"""Reconcile over the sample company: what is shown adds up, month by month, and says how the close stands."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.propose.close.checklist import ItemState
from tests.journeys.sitting import Sitting
from ui.panels.reconcile.panel import ReconcilePanel


def test_every_gap_is_explained_to_the_cent(sit: Callable[[], Sitting]) -> None:
    """In each month the causes add up to the gap; the close is computed; a charge leads to its match."""
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

    back = panel.months.findData(view.first)
    panel.months.setCurrentIndex(back)
    panel.months.activated.emit(back)
    sitting.until(lambda: panel.view is not None and panel.view.first == view.first)
    sitting.window.activateWindow()
    for page in (1, 2, 3, 4, 0, 4):  # by keys alone: on to the end and round, and one back
        key = Qt.Key.Key_PageDown if page != 4 or panel.page == 3 else Qt.Key.Key_PageUp
        at = QApplication.focusWidget()
        assert at is not None
        QTest.keyClick(at, key, Qt.KeyboardModifier.ControlModifier)
        assert panel.page == page
    panel.show_page(0)
    # What a match books has no second fix: the way goes to Payment matches.
    tree = panel.differences
    rows = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    row = next(one for one in rows if one is not None and one.text(5) == "in Matches")
    panel.differences.itemActivated.emit(row, 0)
    sitting.until(lambda: sitting.window.place == "matches")
    charge = row.data(0, Qt.ItemDataRole.UserRole)[1]
    assert sitting.window.matches.screen_state.filter.text == charge
