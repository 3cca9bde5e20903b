"""Connections: which services, whose books, and the ways to connect and disconnect."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from app.language import marked, tr
from app.screens.settings import ServiceLine, SettingsScreen
from ui.dialogs.confirm import Confirm
from ui.panels.settings.rows import CONTROL_WIDTH, Line, Section, stack
from ui.widgets import button

_STRIPE = marked(
    "Paste a restricted key (rk_…) from Stripe's dashboard; it goes into this machine's keychain."
)
_LEDGER = marked("Signing in happens in your browser, from the page that opens companies.")


class ConnectionsSection(Section):
    """One line a service.

    Signals: ``key_given(str)`` a Stripe key, ``left(str)`` a service to disconnect, ``companies_asked``.
    """

    key_given = Signal(str)
    left = Signal(str)
    companies_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Connections"), tr("What Countersign reads from, and writes to when you sign."))
        self.lines: dict[str, Line] = {}
        self.doors: dict[str, QPushButton] = {}
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText("rk_…")
        self.key.setAccessibleName(tr("Restricted key of Stripe"))
        self.key.setFixedWidth(CONTROL_WIDTH)
        self.key.returnPressed.connect(self._give)

    def show_screen(self, screen: SettingsScreen) -> None:
        """Make or refresh the lines."""
        for service in screen.services():
            if service.service not in self.lines:
                self._make(service)
            self._fill(service)
        shown = {each.service for each in screen.services()}
        for name, line in self.lines.items():
            line.setVisible(name in shown)

    def say(self, trouble: str) -> None:
        """Why the key was not taken."""
        self.lines["stripe"].say(trouble)
        self._free()

    def _make(self, service: ServiceLine) -> None:
        line = Line(service.title, "")
        door = button("")
        door.setObjectName(service.service)
        door.clicked.connect(self._asked)
        line.put(stack(self.key, door) if service.service == "stripe" else door)
        door.setFixedWidth(CONTROL_WIDTH)
        self.lines[service.service], self.doors[service.service] = line, door
        self.add(line)

    def _fill(self, service: ServiceLine) -> None:
        line, door = self.lines[service.service], self.doors[service.service]
        if service.is_connected:
            words, hint = tr("Disconnect…"), service.detail
        elif service.service == "stripe":
            words, hint = tr("Connect Stripe"), f"{service.detail}. {tr(_STRIPE)}"
        else:
            words, hint = (
                tr("Connect {title}…").format(title=service.title),
                f"{service.detail}. {tr(_LEDGER)}",
            )
        line.hint.setText(hint)
        door.setText(words)
        door.setProperty("connected", service.is_connected)
        door.setAccessibleName(f"{words.rstrip('…')} {service.title}")
        if service.service == "stripe":
            self.key.setVisible(not service.is_connected)
            self._free()

    def _free(self) -> None:
        self.key.setEnabled(True)
        self.doors["stripe"].setEnabled(True)

    def _asked(self) -> None:
        door = self.sender()
        service = door.objectName()
        if door.property("connected"):
            self._leave(service)
        elif service == "stripe":
            self._give()
        else:
            self.companies_asked.emit()

    def _give(self) -> None:
        given = self.key.text().strip()
        self.key.clear()
        if not given:
            self.say(tr("Paste the key first."))
            self.key.setFocus()
            return
        self.lines["stripe"].say("")
        self.key.setEnabled(False)
        self.doors["stripe"].setEnabled(False)
        self.key_given.emit(given)

    def _leave(self, service: str) -> None:
        title = self.lines[service].title.text()
        dialog = Confirm(
            tr("Disconnect {title}?").format(title=title),
            tr(
                "The connection is withdrawn and its key forgotten. What was read, decided and signed stays; "
                "signed rows that were not sent wait until you connect again."
            ),
            tr("Disconnect {title}").format(title=title),
            self,
        )
        dialog.setObjectName(service)
        dialog.agreed.connect(self._agreed)
        dialog.open()

    def _agreed(self) -> None:
        self.left.emit(self.sender().objectName())
