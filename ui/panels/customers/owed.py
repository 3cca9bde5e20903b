"""A customer's open invoices, drawn so that every amount stands on the same decimal point."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.language import figures as grouped
from app.language import tr
from app.propose.standing import OwedInvoice
from app.screens.customers import expected_line
from app.screens.wording import day, figure_text, plural
from ui.reading import mirrored
from ui.tables.paint import draw_money, draw_text
from ui.theme import SMALL_PX, Theme, figures, sized

if TYPE_CHECKING:
    from app.propose.forecast.records import PayDate

_ROW = 28
_TALL = 46
"""With the second line that says when it will probably be paid."""
_MONEY = 144
"""Px at the end of a line that its amount has."""
_MOST = 40


class OwedList(QWidget):
    """Number, due date, days overdue, balance; the oldest due first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._owed: tuple[OwedInvoice, ...] = ()
        self._today = date.min
        self._expected: Mapping[str, PayDate] = {}
        theme.changed.connect(self.update)

    def show_owed(self, owed: tuple[OwedInvoice, ...], today: date) -> None:
        """Take the open invoices."""
        self._owed, self._today = owed, today
        self._lay_out()

    def show_expected(self, dates: "Mapping[str, PayDate]") -> None:
        """Say beside each when it will probably be paid."""
        self._expected = dates
        self._lay_out()

    def _lay_out(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        spoken = "; ".join(self._spoken(one) for one in self._owed[:_MOST])
        self.setAccessibleName(tr("Open invoices"))
        self.setAccessibleDescription(spoken or tr("none"))
        self.update()

    @property
    def _step(self) -> int:
        return _TALL if any(one.remote_id in self._expected for one in self._owed) else _ROW

    def _told(self, one: OwedInvoice) -> str:
        found = self._expected.get(one.remote_id)
        return expected_line(found, self._today) if found else ""

    def _spoken(self, one: OwedInvoice) -> str:
        told = self._told(one)
        owed = tr("{number}: {money}, due {day}").format(
            number=one.number, money=figure_text(one.balance), day=day(one.due_on)
        )
        return f"{owed}, {told}" if told else owed

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        more = 1 if len(self._owed) > _MOST else 0
        return QSize(320, self._step * min(len(self._owed), _MOST) + _ROW * more)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        painter = QPainter(self)
        for number, one in enumerate(self._owed[:_MOST]):
            self._line(painter, QRect(0, number * self._step, self.width(), self._step), one)
        if len(self._owed) > _MOST:
            painter.setPen(self._theme.color("muted"))
            box = QRect(0, _MOST * self._step, self.width(), _ROW)
            draw_text(
                painter, box, tr("and {count} more").format(count=grouped(f"{len(self._owed) - _MOST:,}"))
            )
        painter.end()

    def _line(self, painter: QPainter, box: QRect, one: OwedInvoice) -> None:
        color = self._theme.color
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        told = self._told(one)
        box = box.adjusted(0, 0, 0, _ROW - box.height()) if told else box
        painter.setFont(sized(self.font(), 13, QFont.Weight.Medium))
        painter.setPen(color("text"))
        start = mirrored(painter, box, QRect(box.left(), box.top(), 110, box.height()))
        draw_text(painter, start, one.number or tr("no number"))
        painter.setFont(figures(self.font()))
        overdue = one.days_overdue(self._today)
        painter.setPen(color("stop" if overdue else "muted"))
        since = (
            tr("{days} overdue").format(days=plural(overdue, "day"))
            if overdue
            else tr("due {due_on}").format(due_on=day(one.due_on))
        )
        draw_text(painter, mirrored(painter, box, box.adjusted(116, 0, -_MONEY, 0)), since)
        painter.setPen(color("text"))
        end = box.adjusted(box.width() - _MONEY, 0, 0, 0)
        draw_money(painter, mirrored(painter, box, end), one.balance, self._theme)
        if told:
            painter.setFont(sized(self.font(), SMALL_PX))
            painter.setPen(color("muted"))
            draw_text(painter, QRect(box.left(), box.bottom() - 4, box.width(), _TALL - _ROW), told)
