"""Another company, by a few keys: the ones on this machine, the sample company, or a new one."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.language import tr
from ui.widgets import column, fit

_WHAT = Qt.ItemDataRole.UserRole
_SAMPLE, _NEW = "", None


class CompaniesDialog(QDialog):
    """Signals: ``company_asked(str)`` with a name, ``sample_asked``, ``doors_asked`` for the first page."""

    company_asked = Signal(str)
    sample_asked = Signal()
    doors_asked = Signal()

    def __init__(self, parent: QWidget, present: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open a company"))
        self.setModal(True)
        fit(self, 460, 360)
        self._names: tuple[str, ...] = ()
        self._present = present
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("Which company?"))
        self.text.setAccessibleName(tr("Which company?"))
        self.text.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Companies"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = column(self, margins=16, spacing=8)
        box.addWidget(self.text)
        box.addWidget(self.list, 1)
        self.text.textChanged.connect(self._fill)
        self.text.returnPressed.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.finished.connect(self.deleteLater)
        self._fill()

    def show_companies(self, names: tuple[str, ...]) -> None:
        """The company files of this machine."""
        self._names = names
        self._fill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override: the arrows move in the list while the cursor stays in the text."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        wanted = self.text.text().strip().casefold()
        offers: list[tuple[str, str | None]] = [(name, name) for name in self._names if name != self._present]
        offers += [(tr("The sample company"), _SAMPLE), (tr("Connect another company…"), _NEW)]
        self.list.clear()
        for words, what in offers:
            if wanted in words.casefold():
                item = QListWidgetItem(words)
                item.setData(_WHAT, what)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        if self.list.currentRow() < 0:
            return
        what = self.list.currentItem().data(_WHAT)
        self.accept()
        if what is _NEW:
            self.doors_asked.emit()
        elif what == _SAMPLE:
            self.sample_asked.emit()
        else:
            self.company_asked.emit(what)
