"""A combo box with the theme's look: its arrow is a drawn icon, because style sheets know only files."""

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox

from ui.icons import pixmap

_ARROW = 14


class Chooser(QComboBox):
    """Chooses one of a few words."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, and the arrow over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        color = self.palette().color(QPalette.ColorRole.Text)
        color.setAlphaF(0.7 if self.isEnabled() else 0.3)
        painter.setOpacity(color.alphaF())
        arrow = pixmap("chevron-down", color, _ARROW, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _ARROW - 7, (self.height() - _ARROW) // 2, arrow)
        painter.end()
