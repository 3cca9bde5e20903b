"""The cash to come as a band: between which sums it lies eight times in ten, and its middle, by day."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from app.language import tr
from app.propose.forecast.records import Horizon
from app.review.today import CashView
from app.screens.wording import money_text
from ui.theme import SMALL_PX, Theme, sized

_HEIGHT = 168
_LEFT = 12
_FOOT = 22
_MARKS = (0, 30, 60, 90)


class CashBand(QWidget):
    """Cumulative money of one currency over the next days."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps: tuple[Horizon, ...] = ()
        self.setFixedHeight(_HEIGHT)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Cash in the next 90 days"))
        theme.changed.connect(self.update)

    def show_cash(self, cash: CashView) -> None:
        """Take the steps."""
        self._steps = cash.steps
        spoken = (
            tr("day {days}: {p50}").format(days=step.days, p50=money_text(step.p50))
            for step in cash.steps
            if step.days in _MARKS
        )
        self.setAccessibleDescription("; ".join(spoken))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: the figures of the day under the pointer."""
        plot = self._plot()
        if not self._steps:
            return
        share = (event.position().x() - plot.left()) / plot.width()
        step = min(self._steps, key=lambda one: abs(one.days - share * self._steps[-1].days))
        words = tr("In {days} days: {p50}\n{p10} to {p90}").format(
            days=step.days, p50=money_text(step.p50), p10=money_text(step.p10), p90=money_text(step.p90)
        )
        QToolTip.showText(event.globalPosition().toPoint(), words, self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        top = max((step.p90.minor for step in self._steps), default=0)
        if top <= 0:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every chart
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        self._scale(painter, plot)
        low = [self._point(plot, step, step.p10.minor, top) for step in self._steps]
        high = [self._point(plot, step, step.p90.minor, top) for step in self._steps]
        middle = [self._point(plot, step, step.p50.minor, top) for step in self._steps]
        accent = self._theme.color("accent")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 46))
        painter.drawPolygon(QPolygonF([*high, *reversed(low)]))
        painter.setPen(QPen(accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(middle))
        painter.end()

    def _plot(self) -> QRectF:
        return QRectF(_LEFT, 8, self.width() - 2 * _LEFT, self.height() - _FOOT - 8)

    def _point(self, plot: QRectF, step: Horizon, minor: int, top: int) -> QPointF:
        across = plot.width() * step.days / self._steps[-1].days
        return QPointF(plot.left() + across, plot.bottom() - plot.height() * max(0, minor) / top)

    def _scale(self, painter: QPainter, plot: QRectF) -> None:
        color = self._theme.color
        painter.setFont(sized(self.font(), SMALL_PX))
        for days in _MARKS:
            x = plot.left() + plot.width() * days / self._steps[-1].days
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(color("muted"))
            words = tr("today") if not days else tr("{days} days").format(days=days)
            align = Qt.AlignmentFlag.AlignHCenter
            box = QRectF(x - 40, plot.bottom() + 4, 80, _FOOT - 4)
            if not days:
                box, align = QRectF(x, box.top(), 80, box.height()), Qt.AlignmentFlag.AlignLeft
            elif days == self._steps[-1].days:
                box, align = QRectF(x - 80, box.top(), 80, box.height()), Qt.AlignmentFlag.AlignRight
            painter.drawText(box, align, words)
        painter.setPen(QPen(color("line_strong"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
