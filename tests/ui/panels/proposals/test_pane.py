"""The four answers under a proposal, by keyboard, and the paragraphs of its evidence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.review.decision import DecisionAction, ProposalState
from app.screens.wording import Sum
from tests.ui.conftest import Open
from ui.panels.proposals.pane import PANE_WIDTH, Sections


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


def test_amounts_of_a_paragraph_end_under_one_another(qtbot: QtBot) -> None:
    """On the decimal point, between words that take the whole width; without amounts it is one text."""
    held = QWidget()
    qtbot.addWidget(held)
    held.resize(360, 240)
    sections = Sections(("Writes", "Last"))
    held.setLayout(sections)
    lines = ["Deposits 2 payments", Sum("−$9.30", "fees"), Sum("$1,204.00", "from Orchard Lane", "18 Nov")]
    sections.say(Writes=lines, Last=["one line", "another"])
    held.show()
    qtbot.waitExposed(held)
    amounts = sections.sums["Writes"].amounts
    assert [one.text() for one in amounts] == ["−$9.30", "$1,204.00"]
    assert len({one.geometry().right() for one in amounts}) == 1
    assert all(one.alignment() & Qt.AlignmentFlag.AlignRight for one in amounts)
    assert sections._lines["Last"][1].text() == "one line\nanother"
    sections.say(Writes=[Sum("$1,947.38", "txn_3TyWrnLqSfStudio4UZ2fq9P", "6 Nov 2026")])
    assert sections.minimumSize().width() < PANE_WIDTH - 32, "an id that can't be broken stands below"
    sections.say(Writes="Nothing")
    assert sections.sums["Writes"].isHidden()
    assert sections._lines["Writes"][1].isVisible()
