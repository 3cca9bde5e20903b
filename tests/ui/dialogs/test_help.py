"""The guide inside the program, by its keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from ui.dialogs.help import HelpDialog, HelpDoor
from ui.theme import Scheme, Theme


def _opened(sit: Open, qapp: QApplication) -> HelpDialog:
    theme = Theme(qapp)
    theme.start(Scheme.LIGHT)
    _, window = sit()
    HelpDoor(window, theme)
    window.verbs["help"].trigger()
    dialog = window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    return dialog


def test_f1_opens_the_chapter_of_the_place_in_sight(sit: Open, qapp: QApplication, qtbot: QtBot) -> None:
    """With its pictures, from the program's own files."""
    dialog = _opened(sit, qapp)
    assert dialog.contents.currentItem().text() == "Payment matches"
    assert dialog.page.toPlainText().startswith("Payment matches")
    from PySide6.QtCore import QUrl

    kind = QTextDocument.ResourceType.ImageResource.value
    image = dialog.page.loadResource(kind, QUrl("pictures/matches-light-1280x800.png"))
    assert not image.isNull()  # type: ignore[attr-defined]
    assert dialog.page.loadResource(kind, QUrl("https://example.com/a.png")).isNull()  # type: ignore[attr-defined]
    dialog.close()


def test_typing_finds_and_arrows_move(sit: Open, qapp: QApplication, qtbot: QtBot) -> None:
    """The chapters that hold the words, the places marked; no word of the guide: it says so."""
    dialog = _opened(sit, qapp)
    qtbot.keyClicks(dialog.search, "ledger")
    qtbot.waitUntil(lambda: bool(dialog.page.extraSelections()))
    qtbot.waitUntil(lambda: dialog.contents.count() < 15)
    before = dialog.contents.currentRow()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.contents.currentRow() == (before + 1) % dialog.contents.count()
    dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: dialog.contents.count() == 0)
    assert not dialog.contents.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
