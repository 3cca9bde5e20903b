"""A month is closed at the window, and a later edit in it is told there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.propose.close.checklist import ItemState
from app.screens.closing import can_accept
from tests.journeys.ground import Program
from tests.journeys.sitting import Sitting
from tests.journeys.test_closing import someone_moves
from ui.dialogs.confirm import Confirm
from ui.dialogs.reason import ReasonDialog
from ui.panels.reconcile.close import ClosePage
from ui.panels.reconcile.panel import ReconcilePanel


def at_september(sitting: Sitting) -> ReconcilePanel:
    """The close of September 2026, chosen with the month's box."""
    sitting.press("go_reconcile")
    panel = sitting.window.page("reconcile")
    assert isinstance(panel, ReconcilePanel)
    sitting.until(lambda: panel.view is not None)
    place = panel.months.findText("September 2026")
    panel.months.setCurrentIndex(place)
    panel.months.activated.emit(place)
    sitting.until(lambda: panel.view is not None and f"{panel.view.first:%Y-%m}" == "2026-09")
    panel.show_page(3)
    return panel


def accept_all(sitting: Sitting, page: ClosePage) -> None:
    """With the keyboard alone: down to each open item, Enter, a reason, Enter."""
    while True:
        assert page.shown is not None
        wanted = [n for n, one in enumerate(page.shown.items) if can_accept(one) and one.code != "lock"]
        if not wanted:
            return
        first = page.items.topLevelItem(wanted[0])
        assert first is not None
        page.items.setCurrentItem(first)
        sitting.qtbot.keyClick(page.items, Qt.Key.Key_Return)
        sitting.until(lambda: isinstance(QApplication.activeModalWidget(), ReasonDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ReasonDialog)
        assert not dialog.yes.isEnabled(), "nothing is accepted without a reason"
        sitting.qtbot.keyClicks(dialog.reason, "no statement yet")
        before = page.shown
        sitting.qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
        sitting.until(lambda before=before: page.shown is not before)


def test_a_month_is_closed_and_what_moves_in_it_later_is_shown(
    connected: Program, seated: Callable[[], Sitting], tmp_path: Path
) -> None:
    """Accept, close, hand over; somebody edits a closed invoice; the next sync says so, at Today too."""
    sitting = seated()
    panel = at_september(sitting)
    page = panel.closing
    assert not page.close_month.isEnabled()
    accept_all(sitting, page)
    page.close_month.click()
    sure = QApplication.activeModalWidget()
    assert isinstance(sure, Confirm)
    sure.yes.click()
    sitting.until(lambda: page.shown is not None and page.shown.closed is not None)
    assert page.shown is not None
    assert page.shown.closed is not None
    assert page.shown.closed.closed_by == "Dana Ortiz"
    page.hand_over(tmp_path / "close.pdf")
    sitting.until((tmp_path / "close.pdf").exists)

    someone_moves(connected.stand_ins, "1421", "2026-10-02")
    sitting.press("sync")
    sitting.until(lambda: bool(page.shown and page.shown.moved))
    items = {one.code: one for one in page.shown.items}
    assert items["moved"].state is ItemState.OPEN
    texts = [
        child.text(0)
        for n in range(page.items.topLevelItemCount())
        if (item := page.items.topLevelItem(n)) is not None
        for m in range(item.childCount())
        if (child := item.child(m)) is not None
    ]
    assert any("Invoice 1421: date 2026-09-05 → 2026-10-02" in words for words in texts)
    sitting.until(lambda: panel.ledger.count > 0)
    sitting.until(lambda: sitting.link.state is not None and sitting.link.state.closed_moved != ())
    assert sitting.link.state.closed_moved == ("September 2026",)
    panel.ledger.seen.click()
    sitting.until(lambda: panel.ledger.count == 0)
