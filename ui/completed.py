"""A field for one of many names: what is typed is completed, the arrow down lists all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.language import tr

_MOST_SHOWN = 12


class Completed(QLineEdit):
    """Takes any text; whether it is one of the names is for others to say."""

    def __init__(self, names: Sequence[str], text: str = "") -> None:
        super().__init__(text)
        found = QCompleter(list(names), self)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setMaxVisibleItems(_MOST_SHOWN)
        self.setCompleter(found)
        self.setAccessibleDescription(tr("The arrow down lists what there is"))
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: the arrow down opens the list, with everything in it."""
        found = self.completer()
        listed = found.popup()
        if event.key() == Qt.Key.Key_Down and listed is not None and not listed.isVisible():
            found.setCompletionPrefix("")
            listed.setAccessibleName(self.accessibleName())
            found.complete()
            return
        super().keyPressEvent(event)
