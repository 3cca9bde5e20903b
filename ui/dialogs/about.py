"""About: the version, what it is made of with each licence, and whether there is a newer one."""

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QListWidget, QPlainTextEdit, QWidget

from app.errors import CountersignError
from app.jobs.licences import Licence
from app.jobs.updates import our_version
from app.language import tr
from app.ports import Newest
from app.retelling import retold
from app.screens.machine import flowing
from ui.machine import MachineLink
from ui.widgets import button, column, fit, label, row, set_role
from ui.window import Window

PRIVACY_CHAPTER = "What stays where"


class AboutDoor(QObject):
    """Opens About from the menu."""

    def __init__(self, window: Window, machine: MachineLink) -> None:
        super().__init__(window)
        self._window, self._machine = window, machine
        window.verbs.connect_to("about", self.open)

    def open(self) -> None:
        """Open it."""
        dialog = AboutDialog(self._machine, self._window)
        dialog.privacy_asked.connect(self._show_privacy)
        dialog.open()

    def _show_privacy(self) -> None:
        from ui.dialogs.help import HelpDoor

        door = self._window.findChild(HelpDoor)
        if isinstance(door, HelpDoor):
            door.open(PRIVACY_CHAPTER)


class AboutDialog(QDialog):
    """Signals: ``privacy_asked`` for the chapter on what stays where."""

    privacy_asked = Signal()

    def __init__(self, machine: MachineLink, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Countersign"))
        self.setModal(True)
        fit(self, 760, 560)
        self._machine = machine
        self._licences: tuple[Licence, ...] = ()
        self._page = ""
        self.parts = QListWidget()
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.parts.setAccessibleName(tr("What it is made of"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Licence"))
        self.answer = label(role="muted", wrap=True)
        self.look = button(tr("Look for a newer version"))
        self.page = button(tr("Open its page"), "quiet")
        self.page.hide()
        self._build()
        self.parts.currentRowChanged.connect(self._show_part)
        self.look.clicked.connect(self._ask)
        self.page.clicked.connect(self._open_page)
        self.finished.connect(self.deleteLater)
        machine.licences(self, self._take)

    def _build(self) -> None:
        box = column(self, margins=24, spacing=12)
        box.addWidget(label("Countersign", "title"))
        version = tr("Version {version}. MIT licence.").format(version=our_version())
        box.addWidget(label(version, "muted"))
        ask = row()
        ask.addWidget(self.look)
        ask.addWidget(self.answer, 1)
        ask.addWidget(self.page)
        box.addLayout(ask)
        box.addWidget(label(tr("Made with"), "section"))
        middle = row(spacing=12)
        middle.addWidget(self.parts, 2)
        middle.addWidget(self.text, 3)
        box.addLayout(middle, 1)
        foot = row()
        privacy = button(tr("Privacy"), "quiet")
        privacy.clicked.connect(self._privacy)
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        foot.addWidget(privacy)
        foot.addStretch(1)
        foot.addWidget(close)
        box.addLayout(foot)

    def _take(self, found: tuple[Licence, ...]) -> None:
        self._licences = found
        self.parts.addItems([f"{one.name} {one.version}  ·  {one.licence}" for one in found])
        self.parts.setCurrentRow(0)

    def _show_part(self, place: int) -> None:
        if place >= 0:
            one = self._licences[place]
            self.text.setPlainText(flowing(one.text) or f"{one.name} {one.version}\n{one.licence}")

    def _ask(self) -> None:
        self.look.setEnabled(False)
        self.page.hide()
        set_role(self.answer, "muted")
        self.answer.setText(tr("Asking…"))
        self._machine.newest(self, self._answered, self._failed)

    def _answered(self, newest: Newest) -> None:
        self.look.setEnabled(True)
        is_newer, words = self._machine.judged(newest)
        self.answer.setText(words)
        self._page = newest.page if is_newer else ""
        self.page.setVisible(bool(self._page))

    def _failed(self, error: BaseException) -> None:
        self.look.setEnabled(True)
        set_role(self.answer, "stop")
        if isinstance(error, CountersignError):
            self.answer.setText(f"{retold(error.title)}. {retold(error.remedy)}")
        else:
            self.answer.clear()
            self._machine.troubled.emit(error)

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))

    def _privacy(self) -> None:
        self.accept()
        self.privacy_asked.emit()
