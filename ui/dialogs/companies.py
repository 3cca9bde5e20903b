"""Another company, by a few keys: the ones on this machine, the sample company, or a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.language import tr
from ui.dialogs.typed_choice import TypedChoice
from ui.widgets import fit

_WHAT = Qt.ItemDataRole.UserRole
_SAMPLE, _NEW = "", None


class CompaniesDialog(TypedChoice):
    """Signals: ``company_asked(str)`` with a name, ``sample_asked``, ``doors_asked`` for the first page."""

    company_asked = Signal(str)
    sample_asked = Signal()
    doors_asked = Signal()

    def __init__(self, parent: QWidget, present: str) -> None:
        super().__init__(parent, tr("Open a company"), tr("Which company?"), tr("Companies"))
        self.setModal(True)
        fit(self, 460, 360)
        self._names: tuple[str, ...] = ()
        self._present = present
        self.text.setAccessibleName(tr("Which company?"))
        self.text.textChanged.connect(self._fill)
        self._fill()

    def show_companies(self, names: tuple[str, ...]) -> None:
        """The company files of this machine."""
        self._names = names
        self._fill()

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

    def take(self, what: object) -> None:
        """Go to a company, the sample, or the first page."""
        if what is _NEW:
            self.doors_asked.emit()
        elif what == _SAMPLE:
            self.sample_asked.emit()
        else:
            self.company_asked.emit(what)
