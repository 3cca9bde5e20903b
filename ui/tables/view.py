"""A list of proposals as a view: moves with the keyboard, keeps its place, marks with Space and the mouse."""

from typing import Any

from PySide6.QtCore import QItemSelection, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.review.listing import ProposalOrder, ProposalRow
from app.screens.proposals import ProposalScreen, Show
from ui.tables.layout import lay_out
from ui.tables.model import WindowedTableModel
from ui.tables.proposals import (
    AMOUNT,
    DATE,
    MARK_ONLY,
    PARTY,
    SUMMARY,
    TIER,
    ProposalDelegate,
    columns,
    date_width,
    head_width,
    tier_width,
)
from ui.theme import ROW_HEIGHT, ROW_HEIGHT_COMPACT, Theme

_MARK_WIDTH = 24
_NARROW, _NARROWEST, _WIDE, _WIDEST = 580, 450, 640, 760
_NARROWER_AMOUNT = 128
"""In px, where every one of them counts."""
_SHARE = 4
"""What the targets get of each px that is more than wide: one in so many."""


class ProposalTable(QTableView):
    """The list.

    Signals: ``moved(object)`` with the id now current (or None), ``marked`` after a change of marks,
    ``order_asked(object)`` with a ProposalOrder.
    """

    moved = Signal(object)
    marked = Signal()
    order_asked = Signal(object)

    def __init__(
        self, theme: Theme, screen: ProposalScreen[Any], model: WindowedTableModel[ProposalRow],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._screen = screen
        self._rows = model
        self._drawn = ProposalDelegate(theme, screen, model, self)
        self.setModel(model)
        self.setItemDelegate(self._drawn)
        self._columns = columns(screen.words)
        lay_out(self, self._columns)
        self.setAccessibleName(screen.words.title)
        self.horizontalHeader().sectionClicked.connect(self._order)
        self.selectionModel().currentRowChanged.connect(self._current_moved)
        theme.changed.connect(self.viewport().update)

    def stand_on(self, row: int) -> None:
        """Make a row current and bring it into sight with as little scrolling as possible."""
        index = self._rows.index(row, PARTY)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def set_compact(self, *, is_compact: bool) -> None:
        """26 px rows instead of 32."""
        height = ROW_HEIGHT_COMPACT if is_compact else ROW_HEIGHT
        self._drawn.row_height = height
        self.verticalHeader().setDefaultSectionSize(height)

    def show_order(self, order: ProposalOrder, *, is_descending: bool) -> None:
        """Draw the arrow over the ordered column."""
        header = self.horizontalHeader()
        for number, column in enumerate(self._columns):
            if column.order is order:
                down = Qt.SortOrder.DescendingOrder if is_descending else Qt.SortOrder.AscendingOrder
                header.setSortIndicator(number, down)

    def toggle_mark(self) -> None:
        """Mark the current row, or take the mark away, and go down one."""
        row = self._rows.row_at(self.currentIndex().row()) if self._screen.ids else None
        if row is not None:
            self._screen.toggle_mark(row)
            self._repaint_row(self.currentIndex().row())
            self.marked.emit()

    def extend(self, step: int) -> None:
        """Mark the current row and the next one up or down, and stand there."""
        here = self.currentIndex().row()
        there = min(max(here + step, 0), self._rows.rowCount() - 1)
        self._screen.mark(self._rows.read_rows(min(here, there), max(here, there)))
        self.stand_on(there)
        self.viewport().update()
        self.marked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: a click into the mark's place marks."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and index.column() == TIER and event.position().x() < _MARK_WIDTH:
            self.toggle_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: where it is narrow, the targets give their room to the payer, then the tier's word.

        So does a date that says little.
        """
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give every column its width, by the room there is and by the words that may come."""
        width, metrics = self.viewport().width(), self.fontMetrics()
        is_narrow, is_narrowest = width < _NARROW, width < _NARROWEST
        hides_who = self._screen.words.has_causes and width < _WIDEST  # the cause needs the room
        self.setColumnHidden(SUMMARY, is_narrow or hides_who)
        self.setColumnHidden(DATE, is_narrowest and not self._screen.words.date_tells)
        is_open = self._screen.show is Show.OPEN
        self._drawn.tells_tier = not is_narrowest
        least = max(MARK_ONLY, head_width(self.font(), self._columns[TIER].title))
        self.setColumnWidth(TIER, max(least, 0 if is_narrowest else tier_width(metrics, is_open=is_open)))
        self.setColumnWidth(DATE, date_width(metrics, with_year=width > _WIDEST))
        self.setColumnWidth(SUMMARY, self._columns[SUMMARY].width + max(0, width - _WIDE) // _SHARE)
        self.setColumnWidth(AMOUNT, _NARROWER_AMOUNT if is_narrow else self._columns[AMOUNT].width)

    def selectionChanged(self, _on: QItemSelection, _off: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Qt override: there is no selection; marks live in the screen."""

    def _order(self, section: int) -> None:
        order = self._columns[section].order
        if order is not None:
            self.order_asked.emit(order)

    def _current_moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        proposal_id = self._rows.ids[current.row()] if current.isValid() else None
        if self._screen.stand_on(proposal_id):
            self.moved.emit(proposal_id)
        for index in (previous, current):
            if index.isValid():
                self._repaint_row(index.row())

    def _repaint_row(self, row: int) -> None:
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        self.viewport().update(QRect(0, top, self.viewport().width(), height))
