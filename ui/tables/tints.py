"""Cells coloured by their meaning, and coloured anew when the theme changes under them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator

from ui.icons import icon
from ui.theme import Theme

_TINT = int(Qt.ItemDataRole.UserRole) + 1


def tint(
    item: QTreeWidgetItem, column: int, theme: Theme, token: str, glyph: str = "", *, is_text: bool = True
) -> None:
    """Write a cell in a colour of the theme, with an icon of that colour before it, if named.

    Without ``is_text`` only the icon has the colour.
    """
    colour = theme.color(token)
    if is_text:
        item.setForeground(column, colour)
    if glyph:
        item.setIcon(column, icon(glyph, colour))
    item.setData(column, _TINT, (token, glyph, is_text))


class Tints(QObject):
    """Lives with a list and gives its tinted cells the colours of each new theme."""

    def __init__(self, theme: Theme, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._theme, self._tree = theme, tree
        theme.changed.connect(self._again)

    def _again(self) -> None:
        places = QTreeWidgetItemIterator(self._tree)
        while (item := places.value()) is not None:
            for column in range(self._tree.columnCount()):
                found = item.data(column, _TINT)
                if found is not None:
                    token, glyph, is_text = found
                    tint(item, column, self._theme, token, glyph, is_text=is_text)
            places += 1
