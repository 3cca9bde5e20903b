"""A tile: one kind of work as a figure that leads to its list."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.language import tr
from app.screens.today import Tile
from ui.tables.paint import draw_text
from ui.theme import FIGURE_PX, SMALL_PX, Theme, sized

_HEIGHT = 112
_PAD = 16


class TileButton(QAbstractButton):
    """Drawn by hand; a press leads to the place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tile = Tile("", "", "", "", is_done=True)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def show_tile(self, tile: Tile) -> None:
        """Take what to draw."""
        self._tile = tile
        self.setAccessibleName(f"{tile.title}: {tile.figure}, {tile.money}")
        self.setToolTip(tr("Go to: {place}").format(place=tile.title))
        self.update()

    @property
    def place(self) -> str:
        """Where it leads."""
        return self._tile.place

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        return QSize(200, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        edge = "accent" if self.hasFocus() else ("line_strong" if self.underMouse() else "line")
        painter.setPen(QPen(color(edge), 1.5 if self.hasFocus() else 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        box = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        painter.setFont(sized(self.font(), SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(color("muted"))
        draw_text(painter, QRect(box.left(), 14, box.width(), 18), self._tile.title)
        painter.setFont(sized(self.font(), FIGURE_PX, QFont.Weight.DemiBold))
        painter.setPen(color("faint" if self._tile.is_done else "text"))
        draw_text(painter, QRect(box.left(), 36, box.width(), 36), self._tile.figure)
        painter.setFont(sized(self.font(), 12))
        painter.setPen(color("muted"))
        draw_text(painter, QRect(box.left(), 78, box.width(), 20), self._tile.money)
        painter.end()
