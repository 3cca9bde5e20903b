"""A customer's open invoices, drawn so that every amount stands on the same decimal point."""

from datetime import date

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import figures as grouped
from app.language import tr
from app.propose.standing import OwedInvoice
from app.screens.wording import day, plural
from ui.tables.paint import draw_money, draw_text
from ui.theme import Theme, figures, sized

_ROW = 28
_MOST = 40


class OwedList(QWidget):
    """Number, due date, days overdue, balance; the oldest due first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._owed: tuple[OwedInvoice, ...] = ()
        self._today = date.min
        theme.changed.connect(self.update)

    def show_owed(self, owed: tuple[OwedInvoice, ...], today: date) -> None:
        """Take the open invoices."""
        self._owed, self._today = owed, today
        self.setFixedHeight(self.sizeHint().height())
        spoken = "; ".join(f"{one.number}: {one.balance}, due {day(one.due_on)}" for one in owed[:_MOST])
        self.setAccessibleName(tr("Open invoices"))
        self.setAccessibleDescription(spoken or "none")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        more = 1 if len(self._owed) > _MOST else 0
        return QSize(320, _ROW * (min(len(self._owed), _MOST) + more))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        painter = QPainter(self)
        for number, one in enumerate(self._owed[:_MOST]):
            self._line(painter, QRect(0, number * _ROW, self.width(), _ROW), one)
        if len(self._owed) > _MOST:
            painter.setPen(self._theme.color("muted"))
            box = QRect(0, _MOST * _ROW, self.width(), _ROW)
            draw_text(
                painter, box, tr("and {count} more").format(count=grouped(f"{len(self._owed) - _MOST:,}"))
            )
        painter.end()

    def _line(self, painter: QPainter, box: QRect, one: OwedInvoice) -> None:
        color = self._theme.color
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setFont(sized(self.font(), 13, QFont.Weight.Medium))
        painter.setPen(color("text"))
        draw_text(painter, QRect(box.left(), box.top(), 110, box.height()), one.number or tr("no number"))
        painter.setFont(figures(self.font()))
        overdue = one.days_overdue(self._today)
        painter.setPen(color("stop" if overdue else "muted"))
        since = (
            tr("{days} overdue").format(days=plural(overdue, "day"))
            if overdue
            else tr("due {due_on}").format(due_on=day(one.due_on))
        )
        draw_text(painter, QRect(box.left() + 116, box.top(), box.width() - 260, box.height()), since)
        painter.setPen(color("text"))
        draw_money(painter, box, one.balance, self._theme)
