"""A choice by a few letters: a line to type into, and below it what it leaves to choose from."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QWidget

from ui.widgets import column


class TypedChoice(QDialog):
    """The arrows move in ``list`` while the cursor stays in ``text``; Enter or a click takes a row."""

    def __init__(self, parent: QWidget, title: str, asked: str, offered: str) -> None:
        """``asked`` stands in the empty line, ``offered`` names the list to a screen reader."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.text = QLineEdit()
        self.text.setPlaceholderText(asked)
        self.text.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(offered)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = column(self, margins=16, spacing=8)
        box.addWidget(self.text)
        box.addWidget(self.list, 1)
        self.text.returnPressed.connect(self._enter)
        self.list.itemClicked.connect(self._enter)
        self.finished.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def take(self, what: object) -> None:
        """Act on the data of the row that was taken; the dialog is closed."""
        raise NotImplementedError

    def _enter(self) -> None:
        if self.list.currentRow() < 0:
            return
        what = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        self.accept()
        self.take(what)
