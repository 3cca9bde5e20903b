"""Keeps windows where a screen is: one that was unplugged takes nothing along."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_GRIP_PX = 32
"""The strip at the top by which a window is moved."""


def watch_screens(app: QApplication) -> None:
    """Bring every window back when a screen goes, or changes its place."""
    app.screenRemoved.connect(_gone)
    app.primaryScreenChanged.connect(_gone)


def _gone(_screen: object) -> None:
    for window in QApplication.topLevelWidgets():
        if window.isVisible() and window.isWindow():
            bring_back(window)


def bring_back(window: QWidget) -> None:
    """Put a window that can't be gripped any more onto the first screen, no larger than that."""
    at = window.geometry()
    grip = QRect(at.left(), at.top(), at.width(), _GRIP_PX)
    screens = QGuiApplication.screens()
    if not screens or any(one.availableGeometry().intersects(grip) for one in screens):
        return
    room = screens[0].availableGeometry()
    window.resize(window.size().boundedTo(room.size()))
    window.move(room.topLeft())
