"""A screen is unplugged: what was on it comes back, what can be seen stays."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow
from pytestqt.qtbot import QtBot

from ui.on_screen import bring_back, watch_screens


def test_a_window_on_a_screen_that_is_gone_comes_back(qtbot: QtBot, qapp: QApplication) -> None:
    """Also one larger than what is left, and a dialog; a window in sight is not moved."""
    watch_screens(qapp)
    room = QGuiApplication.primaryScreen().availableGeometry()
    lost, dialog, seen = QMainWindow(), QDialog(), QMainWindow()
    for window in (lost, dialog, seen):
        qtbot.addWidget(window)
        window.show()
    lost.resize(room.width() + 4000, 300)
    lost.move(room.right() + 5000, room.bottom() + 5000)
    dialog.move(-9000, -9000)
    seen.move(room.topLeft() + QPoint(40, 60))
    before = seen.pos()
    qapp.screenRemoved.emit(QGuiApplication.primaryScreen())
    assert room.contains(lost.geometry().topLeft())
    assert lost.width() <= room.width()
    assert room.contains(dialog.geometry().topLeft())
    assert seen.pos() == before


def test_a_window_half_outside_stays(qtbot: QtBot) -> None:
    """It can be gripped: where a person put it is their affair."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.move(room.right() - 60, room.top() + 10)
    before = window.pos()
    bring_back(window)
    assert window.pos() == before
