"""The window by keyboard: decisions, undo, marks, what a refusal leaves behind, and long lists."""

import time

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from pytestqt.qtbot import QtBot

from app.domain.money import Money
from app.errors import DiskFull
from app.propose.proposal import Tier
from app.review.decision import ProposalState
from tests.ui.conftest import Open
from tests.ui.stage import BIG, Stage, match_row
from ui.actions import SPECS
from ui.dialogs.confirm import Confirm

KEYS = {
    Qt.Key.Key_Return: ProposalState.APPROVED,
    Qt.Key.Key_R: ProposalState.REJECTED,
    Qt.Key.Key_L: ProposalState.LATER,
}


def states(stage: Stage, state: ProposalState) -> list[int]:
    """Ids of the rows in a state."""
    return [row.id for row in stage.rows.values() if row.state is state]


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_a_key_decides_and_moves_on(sit: Open, qtbot: QtBot, key: Qt.Key) -> None:
    """Enter, R and L decide the current row, and the next one becomes current."""
    stage, window = sit()
    qtbot.keyClick(window.matches.table, key)
    qtbot.waitUntil(lambda: states(stage, KEYS[key]) == [1])
    assert window.matches.matches.current == 2
    assert len(window.matches.matches.ids) == 12, "the decided row stays in its place, faded"


def test_undo_and_redo_come_back_to_the_row(sit: Open, qtbot: QtBot) -> None:
    """Undo opens the row again and stands on it; redo decides it again."""
    stage, window = sit()
    qtbot.keyClick(window.matches.table, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: states(stage, ProposalState.REJECTED) == [1])
    window.verbs["undo"].trigger()
    qtbot.waitUntil(lambda: states(stage, ProposalState.REJECTED) == [])
    window.verbs["redo"].trigger()
    qtbot.waitUntil(lambda: states(stage, ProposalState.REJECTED) == [1])


def test_marked_rows_are_decided_together(sit: Open, qtbot: QtBot) -> None:
    """Shift+Down marks; Enter then approves every marked row and no other."""
    stage, window = sit()
    qtbot.waitUntil(lambda: window.matches.model.row_at(0) is not None)
    for _ in range(2):
        qtbot.keyClick(window.matches.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert set(window.matches.matches.marks) == {1, 2, 3}
    qtbot.keyClick(window.matches.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: states(stage, ProposalState.APPROVED) == [1, 2, 3])


def test_approve_all_ready_asks_once_and_leaves_the_others(sit: Open, qtbot: QtBot) -> None:
    """A asks with the sum, and approves ready rows only."""
    stage, window = sit([match_row(1), match_row(2, Tier.REVIEW), match_row(3)])
    qtbot.keyClick(window.matches.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: bool(window.matches.findChildren(Confirm)))
    assert states(stage, ProposalState.APPROVED) == []
    window.matches.findChildren(Confirm)[0].yes.click()
    qtbot.waitUntil(lambda: states(stage, ProposalState.APPROVED) == [1, 3])
    assert states(stage, ProposalState.OPEN) == [2]


def test_a_refused_decision_is_shown_and_the_row_is_open_again(sit: Open, qtbot: QtBot) -> None:
    """When the store refuses, a notice says so and the row keeps its state."""
    stage, window = sit()
    stage.refusal = DiskFull("no room")
    qtbot.keyClick(window.matches.table, Qt.Key.Key_Return)
    qtbot.waitUntil(window.notice.isVisible)
    assert window.matches.matches.decided == {}
    assert states(stage, ProposalState.APPROVED) == []


def test_every_action_has_words_a_menu_and_a_key_of_its_own() -> None:
    """No action is without a key, and no key means two things."""
    keys = [key for spec in SPECS for key in spec.keys]
    assert all(spec.keys and spec.text for spec in SPECS)
    assert len(keys) == len(set(keys))


def test_an_empty_list_says_why(sit: Open) -> None:
    """With nothing to match, nothing can be signed and the reason is given."""
    _, window = sit([])
    assert not window.verbs["sign"].isEnabled()
    assert window.verbs["sign"].toolTip()
    assert window.verbs["sign"].toolTip() not in window.tray.text()
    window.matches.asked.emit("sign")  # as a button of a page does
    assert window.verbs["sign"].toolTip() in window.tray.text()


def test_the_key_of_an_action_that_is_off_says_why(sit: Open, qtbot: QtBot) -> None:
    """Ctrl+Enter with nothing approved is answered in the tray; once something is, the key signs."""
    stage, window = sit()
    why = window.verbs["sign"].toolTip()
    assert why not in window.tray.text()
    qtbot.keyClick(window.matches.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert why in window.tray.text()
    qtbot.keyClick(window.matches.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: states(stage, ProposalState.APPROVED) == [1])
    qtbot.waitUntil(window.verbs["sign"].isEnabled)
    assert not any(one.isEnabled() for one in window.verbs._refusals["sign"])


def test_scrolling_a_long_list_never_stalls_the_window(sit: Open, qtbot: QtBot) -> None:
    """Paging through 100,000 rows: only pages in sight are read, and no step takes long."""
    stage, window = sit([match_row(number) for number in range(1, 100_001)])
    table = window.matches.table
    longest = 0.0
    for row in range(0, 100_000, 2_500):
        began = time.perf_counter()
        table.stand_on(row)
        qtbot.wait(1)
        longest = max(longest, time.perf_counter() - began)
    figure = f"longest step {longest * 1000:.1f} ms, {len(stage.asked)} pages read"
    print(figure)  # noqa: T201 - the figure is what the test is read for
    assert longest < 1.0, figure
    assert len(stage.asked) < 200, figure


class _Carrier(QObject):
    sent = Signal(object)


def test_money_crosses_a_signal_whole(qtbot: QtBot) -> None:
    """Amounts beyond 32 bits arrive as they were sent."""
    carrier = _Carrier()
    with qtbot.waitSignal(carrier.sent) as arrived:
        carrier.sent.emit(Money(BIG, "USD"))
    assert arrived.args == [Money(BIG, "USD")]


def test_the_window_is_named_after_its_company(sit: Open) -> None:
    """The title carries the company first."""
    _, window = sit()
    assert window.windowTitle().startswith("Marsh Studio")
