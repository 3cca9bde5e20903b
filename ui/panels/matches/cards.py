"""A candidate as a card: its key, its invoices with balances before and after, what becomes of the rest."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import figures as grouped
from app.language import tr
from app.screens.explain import AllocationLine
from ui.tables.paint import CURRENCY_WIDTH, draw_money, draw_text
from ui.theme import SMALL_PX, Theme, figures, sized

_PAD = 12
_LINE = 40
_HEAD = 28
_NOTE = 24


class CandidateCard(QWidget):
    """Drawn by hand so that every amount stands on the same decimal point. Signals: ``picked(int)``."""

    picked = Signal(int)

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._lines: tuple[AllocationLine, ...] = ()
        self._title = ""
        self._note = ""
        self._is_chosen = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Choose this ({number})").format(number=number))

    def show_candidate(
        self, title: str, lines: tuple[AllocationLine, ...], note: str, *, is_chosen: bool
    ) -> None:
        """Take what to draw."""
        self._title, self._lines, self._note, self._is_chosen = title, lines, note, is_chosen
        self.setFixedHeight(self.sizeHint().height())
        spoken = ", ".join(f"{line.number} {line.amount}" for line in lines) or title
        self.setAccessibleName(tr("Candidate {number}: {spoken}").format(number=self._number, spoken=spoken))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        note = _NOTE if self._note else 0
        return QSize(320, 2 * _PAD - 8 + _HEAD + _LINE * len(self._lines) + note)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(self._number)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are counted from the left
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        painter.setPen(QPen(color("accent" if self._is_chosen else "line"), 1.5 if self._is_chosen else 1))
        painter.setBrush(color("raised"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        self._head(painter)
        top = _PAD - 4 + _HEAD
        for line in self._lines:
            self._line(painter, QRect(_PAD, top, self.width() - 2 * _PAD, _LINE), line)
            top += _LINE
        if self._note:
            painter.setFont(sized(self.font(), 12))
            painter.setPen(color("review"))
            draw_text(painter, QRect(_PAD, top, self.width() - 2 * _PAD, _NOTE), self._note)
        painter.end()

    def _head(self, painter: QPainter) -> None:
        color = self._theme.color
        chip = QRect(_PAD, _PAD - 2, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent" if self._is_chosen else "sunken"))
        painter.drawRoundedRect(chip, 5, 5)
        painter.setFont(sized(self.font(), SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(color("accent_text" if self._is_chosen else "muted"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(sized(self.font(), SMALL_PX, QFont.Weight.DemiBold))
        painter.setPen(color("muted"))
        draw_text(painter, QRect(_PAD + 28, _PAD - 4, self.width() - 2 * _PAD - 28, 24), self._title)

    def _line(self, painter: QPainter, box: QRect, line: AllocationLine) -> None:
        color = self._theme.color
        upper = QRect(box.left(), box.top() + 2, box.width(), 18)
        lower = QRect(box.left(), box.top() + 20, box.width(), 16)
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        painter.setPen(color("text"))
        draw_money(painter, upper, line.amount, self._theme)
        width = painter.fontMetrics().horizontalAdvance(line.number)
        draw_text(painter, upper, line.number)
        painter.setFont(figures(self.font()))
        draw_text(painter, upper.adjusted(width + 8, 0, -140, 0), line.customer)
        painter.setFont(sized(self.font(), 12))
        painter.setPen(color("muted"))
        told = ""
        if line.before is not None and line.after is not None:
            told = tr("open {before} → {after}").format(
                before=grouped(line.before.grouped()), after=grouped(line.after.grouped())
            )
            draw_text(painter, lower.adjusted(100, 0, -CURRENCY_WIDTH, 0), told, right=True)
        taken = painter.fontMetrics().horizontalAdvance(told) + CURRENCY_WIDTH + 8
        draw_text(painter, lower.adjusted(0, 0, -taken, 0), line.due)
