"""From a difference to the closed month at the window, on each ledger; a later edit in it is told there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.propose.close.checklist import ItemState
from app.retelling import with_days
from app.review.decision import ProposalState
from app.screens.closing import can_accept
from app.screens.fixes import fix_of
from tests.journeys.ground import Program, on_each_ledger
from tests.journeys.months import tied
from tests.journeys.sitting import Sitting
from tests.journeys.test_closing import someone_moves
from tests.journeys.test_fixes import book_again, booked_charge
from ui.dialogs.confirm import Confirm
from ui.dialogs.reason import ReasonDialog
from ui.panels.reconcile.close import ClosePage
from ui.panels.reconcile.panel import ReconcilePanel


def at_month(sitting: Sitting, month: str) -> ReconcilePanel:
    """Reconcile at a month (October 2026), chosen with the month's box."""
    sitting.press("go_reconcile")
    panel = sitting.window.page("reconcile")
    assert isinstance(panel, ReconcilePanel)
    sitting.until(lambda: panel.view is not None)
    place = panel.months.findText(month)
    panel.months.setCurrentIndex(place)
    panel.months.activated.emit(place)
    sitting.until(lambda: panel.view is not None and f"{panel.view.first:%B %Y}" == month)
    return panel


def causes(panel: ReconcilePanel) -> set[str]:
    """What differs in the month that is shown."""
    assert panel.view is not None
    return {one.cause for one in panel.view.differences}


def fix_by_keys(sitting: Sitting, panel: ReconcilePanel, cause: str) -> None:
    """Enter on a difference leads to its fix; Enter approves, Ctrl+Z takes that back; then it is signed."""
    assert panel.view is not None
    number = next(n for n, one in enumerate(panel.view.differences) if one.cause == cause)
    wanted = panel.view.differences[number]
    row = panel.differences.topLevelItem(number)
    assert row is not None
    panel.differences.setCurrentItem(row)
    sitting.qtbot.keyClick(panel.differences, Qt.Key.Key_Return)
    fixes = panel.fixes
    sitting.until(lambda: fixes.fixes.detail is not None and fixes.table.hasFocus())
    detail = fixes.fixes.detail
    assert detail is not None
    assert {one.id for one in wanted.records} <= set(fix_of(detail).settles)

    def stands(state: ProposalState) -> bool:
        found: ProposalState = sitting.link.desk.proposal(detail.id).result(30).state
        return found is state

    sitting.qtbot.keyClick(fixes.table, Qt.Key.Key_Return)
    sitting.until(lambda: stands(ProposalState.APPROVED))
    sitting.press("undo")
    sitting.until(lambda: stands(ProposalState.OPEN))
    sitting.qtbot.keyClick(fixes.table, Qt.Key.Key_Return)
    sitting.until(lambda: stands(ProposalState.APPROVED))
    assert sitting.sign_and_commit() == {"committed"}


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


@on_each_ledger
def test_a_month_is_settled_and_closed_and_what_moves_in_it_later_is_shown(
    connected: Program, seated: Callable[[], Sitting], tmp_path: Path
) -> None:
    """Reconcile, fix, commit, accept, close, hand over; somebody edits a closed invoice: the sync says so."""
    month = tied().next
    connected.stand_ins.lock(None)
    book_again(connected, booked_charge(connected, month.key))
    sitting = seated()
    sitting.sync()
    panel = at_month(sitting, month.words)
    fix_by_keys(sitting, panel, "duplicate")
    sitting.sync()
    panel = at_month(sitting, month.words)
    sitting.until(lambda: "duplicate" not in causes(panel))

    panel.show_page(3)
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

    moved_so = someone_moves(connected.stand_ins)
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
    assert any(with_days(moved_so) in words for words in texts), texts
    sitting.until(lambda: panel.ledger.count > 0)
    sitting.until(lambda: sitting.link.state is not None and sitting.link.state.closed_moved != ())
    assert sitting.link.state.closed_moved == (month.words,)
    panel.ledger.seen.click()
    sitting.until(lambda: panel.ledger.count == 0)
