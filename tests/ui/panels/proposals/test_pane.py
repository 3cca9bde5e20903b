"""The four answers under a proposal, by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.review.decision import DecisionAction, ProposalState
from tests.ui.conftest import Open


def test_enter_presses_the_answer_that_has_the_keyboard(sit: Open, qtbot: QtBot) -> None:
    """Who tabs to Reject and presses Enter rejects, although Enter approves in the list."""
    stage, window = sit()
    reject = window.matches.detail._answers[DecisionAction.REJECT]
    reject.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(reject, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(stage.log))
    assert stage.rows[1].state is ProposalState.REJECTED
