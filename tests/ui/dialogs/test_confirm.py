"""A question is as wide as its answers need, as high as its words, and stays so when more of them come."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.confirm import Confirm
from ui.widgets import label


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to ask over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def needed(dialog: Confirm) -> int:
    """Px that the words need in the width there is."""
    box = dialog.layout()
    assert box is not None
    return box.totalHeightForWidth(dialog.width())


@pytest.mark.parametrize("words", ["Once.", "It stands in the audit record who did what, and when. " * 6])
def test_it_is_as_high_as_its_words(qtbot: QtBot, parent: QWidget, words: str) -> None:
    """No more, no less."""
    dialog = Confirm("Refuse this batch?", words, "Refuse", parent)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.height() == needed(dialog))
    assert dialog.width() == 440


def test_a_long_answer_is_not_cut(qtbot: QtBot, parent: QWidget) -> None:
    """The dialog gets wider instead."""
    answer = "Alles Schreiben ausschalten und eine Woche lang nur noch beobachten"
    dialog = Confirm("Schattenwoche?", "Eine Woche.", answer, parent)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.yes.width() >= dialog.yes.sizeHint().width())
    assert dialog.width() > 440


def test_words_that_come_later_have_room(qtbot: QtBot, parent: QWidget) -> None:
    """What is wrong is said in a line of its own."""
    dialog = Confirm("Refuse this batch?", "Once.", "Refuse", parent)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.height() == needed(dialog))
    before = dialog.height()
    box = dialog.layout()
    assert box is not None
    box.addWidget(label("That day is over already.", "stop", wrap=True))
    qtbot.waitUntil(lambda: dialog.height() > before)


def test_it_goes_when_it_was_answered(qtbot: QtBot, parent: QWidget) -> None:
    """Nothing is fitted any more then."""
    dialog = Confirm("Refuse this batch?", "Once.", "Refuse", parent)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.yes.click()
