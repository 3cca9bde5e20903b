"""Another company by a few keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.companies import CompaniesDialog


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to ask over."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def _dialog(parent: QWidget) -> CompaniesDialog:
    made = CompaniesDialog(parent, "larkspur")
    made.show_companies(("birch", "larkspur", "meridian"))
    made.open()
    return made


def test_typing_and_enter_open_one(qtbot: QtBot, parent: QWidget) -> None:
    """The one that is open is not offered."""
    dialog = _dialog(parent)
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())][:2] == ["birch", "meridian"]
    qtbot.keyClicks(dialog.text, "mer")
    with qtbot.waitSignal(dialog.company_asked) as asked:
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert asked.args == ["meridian"]


def test_arrows_reach_the_sample_and_the_doors(qtbot: QtBot, parent: QWidget) -> None:
    """And a text that fits nothing opens nothing."""
    dialog = _dialog(parent)
    qtbot.keyClick(dialog.text, Qt.Key.Key_Up)
    with qtbot.waitSignal(dialog.doors_asked):
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    dialog = _dialog(parent)
    qtbot.keyClicks(dialog.text, "sample")
    with qtbot.waitSignal(dialog.sample_asked):
        qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    dialog = _dialog(parent)
    qtbot.keyClicks(dialog.text, "zebra")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.reject()
