"""How a customer pays, as a picture: each settled invoice a dot, its height the days after due."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import spoken, tr
from app.propose.standing import SettledInvoice
from app.screens.wording import plural
from ui.theme import SMALL_PX, Theme, sized

_HEIGHT = 132
_LEFT = 44
_FOOT = 20
_MOST = 60
_DOT = 3.0


class PayingChart(QWidget):
    """The latest settled invoices from left to right; the line is the due date, below it is early."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dots: tuple[tuple[date, int], ...] = ()
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(tr("How they pay"))
        theme.changed.connect(self.update)

    def show_settled(self, settled: tuple[SettledInvoice, ...]) -> None:
        """Take the settled invoices, the latest first."""
        latest = sorted((one.paid_on, one.days_late) for one in settled[:_MOST])
        self._dots = tuple(latest)
        late = sum(1 for _, days in self._dots if days > 0)
        self.setAccessibleDescription(
            tr("{invoices}, {late} of them paid after the due date").format(
                invoices=plural(len(self._dots), "settled invoice"), late=late
            )
        )
        self.setVisible(len(self._dots) > 1)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        if len(self._dots) < 2:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every chart
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max(7, *(days for _, days in self._dots))
        bottom = min(0, *(days for _, days in self._dots))
        plot = QRectF(_LEFT, 8, self.width() - _LEFT - 12, self.height() - _FOOT - 12)
        self._scale(painter, plot, top, bottom)
        for number, (_, days) in enumerate(self._dots):
            x = plot.left() + plot.width() * number / (len(self._dots) - 1)
            token = "ready" if days <= 0 else ("review" if days <= 30 else "stop")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(token))
            painter.drawEllipse(QPointF(x, _height(plot, days, top, bottom)), _DOT, _DOT)
        painter.end()

    def _scale(self, painter: QPainter, plot: QRectF, top: int, bottom: int) -> None:
        color = self._theme.color
        painter.setFont(sized(self.font(), SMALL_PX))
        for days in sorted({bottom, 0, top}):
            y = _height(plot, days, top, bottom)
            is_close_to_due = days and abs(y - _height(plot, 0, top, bottom)) < 2 * SMALL_PX
            if is_close_to_due:
                continue
            painter.setPen(QPen(color("line_strong" if days == 0 else "line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(color("muted"))
            box = QRectF(0, y - 8, _LEFT - 8, 16)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _days(days))
        first, last = self._dots[0][0], self._dots[-1][0]
        foot = QRectF(plot.left(), self.height() - _FOOT, plot.width(), _FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, _month(first))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, _month(last))


def _height(plot: QRectF, days: int, top: int, bottom: int) -> float:
    return plot.bottom() - plot.height() * (days - bottom) / (top - bottom)


def _days(days: int) -> str:
    if days == 0:
        return tr("due")
    return tr("{days} d").format(days=f"+{days}" if days > 0 else f"−{-days}")


def _month(day: date) -> str:
    return f"{spoken().months[day.month - 1]} {day.year}"
