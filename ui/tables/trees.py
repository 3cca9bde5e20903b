"""Short lists that need no windowed model: headings, one stretched column, money at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeWidget

from app.language import tr
from ui.reading import InOrder
from ui.tables.outcomes import RIGHT

_AT_RIGHT = frozenset({"Money", "Amount", "Effect"})


class OwnColours(InOrder):
    """A cell keeps the colour of its meaning while its row is chosen."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override."""
        super().initStyleOption(option, index)
        palette: QPalette = option.palette
        palette.setBrush(QPalette.ColorRole.HighlightedText, palette.brush(QPalette.ColorRole.Text))
        option.palette = palette


def tree(headings: Sequence[str], name: str, stretched: int, width: int = 140) -> QTreeWidget:
    """A list with these headings (marked texts) and a name for screen readers.

    ``stretched`` is the column that takes what the others, ``width`` px each, leave.
    """
    made = QTreeWidget()
    made.setAccessibleName(name)
    made.setColumnCount(len(headings))
    made.setHeaderLabels([tr(heading) for heading in headings])
    made.setUniformRowHeights(True)
    made.setRootIsDecorated(False)
    made.setItemDelegate(OwnColours(made))
    header = made.header()
    header.setStretchLastSection(False)
    for number, heading in enumerate(headings):
        header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(number, width)
        if heading in _AT_RIGHT:
            made.headerItem().setTextAlignment(number, RIGHT)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return made


def fit_columns(listing: QTreeWidget, *columns: int, least: int = 0, most: int = 10_000) -> None:
    """Give columns the width in px that their longest text needs, once, after the list was filled."""
    for number in columns:
        listing.resizeColumnToContents(number)
        width = listing.columnWidth(number)
        listing.setColumnWidth(number, min(max(width, least), most))
