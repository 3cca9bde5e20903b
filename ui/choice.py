"""One of several, chosen from a list that drops down."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui.icons import pixmap
from ui.theme import Theme

WIDTH = 248


class Choice(QComboBox):
    """A list to choose one of, with an arrow that follows the theme. The wheel scrolls the page instead."""

    def __init__(self, theme: Theme, width: int = WIDTH) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(width)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: the style sheet leaves no arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        arrow = pixmap("chevron-down", self._theme.color("muted"), 16, self.devicePixelRatioF())
        at = 8 if self.isRightToLeft() else self.width() - 24
        painter.drawPixmap(at, (self.height() - 16) // 2, arrow)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: a choice is never changed by scrolling past it."""
        event.ignore()
