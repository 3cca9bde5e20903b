"""Search or do: type a few letters, choose an action, or filter the matches by the text."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.actions import SPECS
from ui.widgets import column

KEY = Qt.ItemDataRole.UserRole


class Finder(QDialog):
    """Signals: ``asked(str)`` with an action's key, ``filtered(str)`` with a text to look for."""

    asked = Signal(str)
    filtered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Search or do")
        self.resize(520, 420)
        self.text = QLineEdit()
        self.text.setPlaceholderText("A customer, a number, an amount, or what to do…")
        self.list = QListWidget()
        box = column(self, margins=16, spacing=8)
        box.addWidget(self.text)
        box.addWidget(self.list, 1)
        self.text.textChanged.connect(self._offer)
        self.text.returnPressed.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.finished.connect(self.deleteLater)
        self._offer("")

    def _offer(self, text: str) -> None:
        self.list.clear()
        wanted = text.strip().lower()
        if wanted:
            self._add(f"Show matches with “{text.strip()}”", "")
        for spec in SPECS:
            if wanted in spec.text.lower() and spec.key != "find":
                self._add(f"{spec.text.removesuffix('…')}    {spec.key_text}", spec.key)
        only_search = bool(wanted) and self.list.count() > 1
        self.list.setCurrentRow(1 if only_search else 0)

    def _add(self, words: str, key: str) -> None:
        item = QListWidgetItem(words)
        item.setData(KEY, key)
        self.list.addItem(item)

    def _take(self) -> None:
        if not self.list.selectedItems():
            return
        item = self.list.selectedItems()[0]
        key = str(item.data(KEY))
        self.accept()
        if key:
            self.asked.emit(key)
        else:
            self.filtered.emit(self.text.text().strip())
