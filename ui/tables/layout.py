"""The look every list shares: no grid, no selection of Qt's, fixed columns and one that takes the rest."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ui.theme import ROW_HEIGHT, ROW_HEIGHT_COMPACT


class Wide(Protocol):
    """A column with a width in px; 0 takes what is left."""

    @property
    def width(self) -> int:
        """In px."""


ROW_contra = TypeVar("ROW_contra", contravariant=True)
ORDER_co = TypeVar("ORDER_co", covariant=True)


class OrderedColumn(Protocol[ROW_contra, ORDER_co]):
    """A column of a list that a click may order; ``width`` in px, 0 takes what is left."""

    @property
    def title(self) -> str:
        """The header."""

    @property
    def order(self) -> ORDER_co:
        """What a click on the header orders by."""

    @property
    def width(self) -> int:
        """In px."""

    @property
    def is_right(self) -> bool:
        """Whether the header stands at the right."""

    def text(self, row: ROW_contra) -> str:
        """The cell as text."""


def lay_out(table: QTableView, columns: Sequence[Wide]) -> None:
    """Give a table the look of a list."""
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    vertical = table.verticalHeader()
    vertical.hide()
    vertical.setMinimumSectionSize(ROW_HEIGHT_COMPACT)
    vertical.setDefaultSectionSize(ROW_HEIGHT)
    vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for number, column in enumerate(columns):
        mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(number, mode)
        if column.width:
            table.setColumnWidth(number, column.width)
