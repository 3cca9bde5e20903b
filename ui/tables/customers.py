"""The customers' list: name, what they owe, what is overdue and since when."""

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRect, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.domain.money import Money
from app.language import marked, tr
from app.review.customers import CustomerOrder, CustomerRow
from app.screens.customers import CustomersScreen
from app.screens.wording import figure_text, plural
from ui.tables.layout import OrderedColumn, lay_out
from ui.tables.model import WindowedTableModel
from ui.tables.paint import draw_current, draw_money, draw_text
from ui.theme import ROW_HEIGHT, Theme, figures, sized

NAME, OWED, OVERDUE, OLDEST = range(4)
_NARROW, _MONEY_NARROW = 480, 120


class NameColumn:
    """Who it is."""

    title = marked("Customer")
    is_right = False
    order = CustomerOrder.NAME
    width = 0

    def text(self, row: CustomerRow) -> str:
        """The name."""
        return row.name if row.is_active else tr("{name} (inactive)").format(name=row.name)


class OwedColumn:
    """What is open, in home currency."""

    title = marked("Owes")
    is_right = True
    order = CustomerOrder.OWED
    width = 132

    def text(self, row: CustomerRow) -> str:
        """With its currency."""
        return _money_text(row.owed, more=row.has_other_currencies)


class OverdueColumn:
    """What of it is overdue."""

    title = marked("Overdue")
    is_right = True
    order = CustomerOrder.OVERDUE
    width = 132

    def text(self, row: CustomerRow) -> str:
        """With its currency."""
        return _money_text(row.overdue)


class OldestColumn:
    """How long the oldest open invoice is overdue."""

    title = marked("Oldest")
    is_right = True
    order = CustomerOrder.OLDEST
    width = 84

    def text(self, row: CustomerRow) -> str:
        """In days."""
        return plural(row.oldest_days, "day") if row.oldest_days else ""


def _money_text(amount: Money, *, more: bool = False) -> str:
    plus = tr(" and more in other currencies") if more else ""
    return f"{figure_text(amount)}{plus}" if amount or more else ""


CustomerColumn = OrderedColumn[CustomerRow, CustomerOrder]


COLUMNS: tuple[CustomerColumn, ...] = (NameColumn(), OwedColumn(), OverdueColumn(), OldestColumn())


class CustomerDelegate(QStyledItemDelegate):
    """Draws a cell from the row itself; the current row has a ground and a bar."""

    def __init__(
        self, theme: Theme, screen: CustomersScreen, model: WindowedTableModel[CustomerRow], table: QTableView
    ) -> None:
        super().__init__(table)
        self._table = table
        self._theme = theme
        self._screen = screen
        self._rows = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override."""
        box: QRect = option.rect
        font: QFont = option.font
        row = self._rows.row_at(index.row())
        painter.save()
        color = self._theme.color
        if self._rows.ids[index.row()] == self._screen.current:
            is_first, has_focus = index.column() == NAME, self._table.hasFocus()
            draw_current(painter, box, self._theme, is_first=is_first, has_focus=has_focus)
        painter.setPen(QPen(color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setPen(color("text"))
        if row is not None:
            self._cell(painter, box, font, index.column(), row)
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt override."""
        return QSize(80, ROW_HEIGHT)

    def _cell(self, painter: QPainter, box: QRect, font: QFont, column: int, row: CustomerRow) -> None:
        if column == NAME:
            painter.setFont(sized(font, 13, QFont.Weight.Medium))
            painter.setPen(self._theme.color("text" if row.is_active else "muted"))
            draw_text(painter, box.adjusted(8, 0, -8, 0), COLUMNS[NAME].text(row))
        elif column == OLDEST:
            painter.setFont(figures(font))
            painter.setPen(self._theme.color("muted"))
            draw_text(painter, box.adjusted(0, 0, -16, 0), COLUMNS[OLDEST].text(row), right=True)
        else:
            self._money(painter, box, font, column, row)

    def _money(self, painter: QPainter, box: QRect, font: QFont, column: int, row: CustomerRow) -> None:
        amount = row.owed if column == OWED else row.overdue
        painter.setFont(figures(font))
        if amount:
            painter.setPen(self._theme.color("stop" if column == OVERDUE else "text"))
            draw_money(painter, box.adjusted(0, 0, -4, 0), amount, self._theme)
        elif column == OWED and row.has_other_currencies:
            painter.setPen(self._theme.color("muted"))
            draw_text(painter, box.adjusted(0, 0, -8, 0), tr("other currency"), right=True)


class CustomerTable(QTableView):
    """The list. Signals: ``moved(object)`` with the id now current, ``order_asked(object)``."""

    moved = Signal(object)
    order_asked = Signal(object)

    def __init__(
        self, theme: Theme, screen: CustomersScreen, model: WindowedTableModel[CustomerRow],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._screen = screen
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(CustomerDelegate(theme, screen, model, self))
        lay_out(self, COLUMNS)
        self.setAccessibleName(tr("Customers"))
        self.horizontalHeader().sectionClicked.connect(self._order)
        self.selectionModel().currentRowChanged.connect(self._current_moved)
        theme.changed.connect(self.viewport().update)

    def stand_on(self, row: int) -> None:
        """Make a row current and bring it into sight."""
        index = self._rows.index(row, NAME)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: where it is narrow, the days give their room to the name."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        self.setColumnHidden(OLDEST, is_narrow)
        for number in (OWED, OVERDUE):
            self.setColumnWidth(number, _MONEY_NARROW if is_narrow else COLUMNS[number].width)

    def selectionChanged(self, _on: QItemSelection, _off: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Qt override: there is no selection."""

    def _order(self, section: int) -> None:
        self.order_asked.emit(COLUMNS[section].order)

    def _current_moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if self._screen.stand_on(self._rows.ids[current.row()] if current.isValid() else None):
            self.moved.emit(self._screen.current)
        self.viewport().update()
