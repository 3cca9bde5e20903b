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


def test_answers_leave_their_keys_out_where_the_words_need_the_room(sit: Open, qtbot: QtBot) -> None:
    """As longer languages do in a small window: no word is cut; with room the keys are there again."""
    _, window = sit()
    pane = window.matches.detail
    for width, has_keys in ((330, False), (440, True)):
        pane.setFixedWidth(width)
        qtbot.waitUntil(lambda width=width: pane.width() == width)
        answers = pane._answers.values()
        assert [answer.text().endswith(answer._key) for answer in answers] == [has_keys] * 4
        qtbot.waitUntil(
            lambda: all(each.width() >= each.sizeHint().width() for each in pane._answers.values())
        )
