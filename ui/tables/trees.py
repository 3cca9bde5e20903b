"""Short lists that need no windowed model: headings, one stretched column, money at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTreeWidget

from app.language import tr
from ui.tables.outcomes import RIGHT

_AT_RIGHT = frozenset({"Money", "Amount", "Effect"})


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
    header = made.header()
    header.setStretchLastSection(False)
    for number, heading in enumerate(headings):
        header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(number, width)
        if heading in _AT_RIGHT:
            made.headerItem().setTextAlignment(number, RIGHT)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return made
