"""Receivables by age: one bar, and a line for each age with its money."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.review.today import Aged
from app.screens.today import aged_lines
from ui.reading import mirrored
from ui.tables.paint import draw_text
from ui.theme import Theme, figures

_BAR = 16
_ROW = 26
_TOKENS = ("ready", "review", "review", "stop", "stop")
_STRENGTH = (1.0, 0.45, 0.9, 0.6, 1.0)


class AgingBar(QWidget):
    """One currency's ages."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[tuple[str, str, int], ...] = ()
        theme.changed.connect(self.update)

    def show_aged(self, aged: Aged) -> None:
        """Take the ages."""
        self._lines = aged_lines(aged)
        self.setAccessibleName(tr("Receivables by age"))
        self.setAccessibleDescription("; ".join(f"{age}: {money}" for age, money, _ in self._lines))
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        return QSize(320, _BAR + 12 + _ROW * len(self._lines))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._bar(painter)
        painter.setFont(figures(self.font()))
        for number, (age, money, _) in enumerate(self._lines):
            box = QRect(0, _BAR + 12 + number * _ROW, self.width(), _ROW)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour(number))
            mark = mirrored(painter, box, QRect(0, box.center().y() - 4, 9, 9))
            painter.drawRoundedRect(QRectF(mark), 2, 2)
            painter.setPen(self._theme.color("text"))
            draw_text(painter, mirrored(painter, box, box.adjusted(18, 0, -140, 0)), age)
            draw_text(painter, box, money, right=True)
        painter.end()

    def _bar(self, painter: QPainter) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, self.width(), _BAR), 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(QRect(0, 0, self.width(), _BAR), self._theme.color("line"))
        start, is_mirrored = 0.0, painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, (_, _, share) in enumerate(self._lines):
            width = self.width() * share / 1000
            left = self.width() - start - width if is_mirrored else start
            painter.fillRect(QRectF(left, 0, max(0.0, width - 1), _BAR), self._colour(number))
            start += width
        painter.setClipping(False)

    def _colour(self, number: int) -> QColor:
        """The colour of an age on the raised ground; older is stronger."""
        colour, ground = self._theme.color(_TOKENS[number]), self._theme.color("raised")
        part = _STRENGTH[number]
        pairs = (
            (colour.red(), ground.red()),
            (colour.green(), ground.green()),
            (colour.blue(), ground.blue()),
        )
        return QColor(*(round(of * part + under * (1 - part)) for of, under in pairs))
