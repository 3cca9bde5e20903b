"""The guide inside the program, by its keys."""

from PySide6.QtCore import QPoint, Qt
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


def _is_below(dialog: HelpDialog) -> bool:
    """Whether the text stands under the chapters, not beside them."""
    top, bottom = dialog.page.mapTo(dialog, QPoint(0, 0)), dialog.contents.rect().bottomLeft()
    return top.y() > dialog.contents.mapTo(dialog, bottom).y()


def test_in_a_narrow_window_the_chapters_stand_above_the_text(
    sit: Open, qapp: QApplication, qtbot: QtBot
) -> None:
    """Both keep the room they need, pictures too; with room they stand side by side again."""
    dialog = _opened(sit, qapp)
    for width, is_narrow in ((420, True), (740, False)):
        dialog.resize(width, 520)
        qtbot.waitUntil(lambda width=width: dialog.width() == width)
        qtbot.waitUntil(lambda: not dialog.page.horizontalScrollBar().maximum())
        qtbot.waitUntil(lambda is_narrow=is_narrow: _is_below(dialog) is is_narrow)
        assert dialog.page.width() >= 380
        assert dialog.page.height() >= 240
    dialog.close()
