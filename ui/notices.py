"""The tray of the system says what needs a person, while another window is in front; nothing else, ever."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from app.commit.results import DeskState
from app.errors import AccessError, CountersignError, PartlySynced
from app.retelling import retold
from app.screens.today import needs_look
from ui.icons import icon
from ui.link import Link
from ui.machine import MachineLink
from ui.theme import Theme
from ui.window import Window

Say = Callable[[str, str], None]


class SystemTray(QObject):
    """The icon in the tray, where the system has one; a click brings the window to the front."""

    def __init__(self, window: Window, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(_drawn(theme), self)
            self._icon.setToolTip("Countersign")
            self._icon.activated.connect(self._front)
            self._icon.messageClicked.connect(self._front)
            self._icon.show()

    def say(self, title: str, text: str) -> None:
        """Show a message."""
        if self._icon is not None:
            self._icon.showMessage(title, text, self._icon.icon())

    def _front(self) -> None:
        self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()


class Notices(QObject):
    """What is said when, each thing once."""

    def __init__(self, window: Window, link: Link, machine: MachineLink, say: Say) -> None:
        super().__init__(window)
        self._window, self._link, self._machine, self._say = window, link, machine, say
        self._told: frozenset[str] = frozenset()
        link.refreshed.connect(self._look)
        link.troubled.connect(self._trouble)

    def _look(self, state: DeskState) -> None:
        needs = dict.fromkeys(words for words, action in needs_look(state) if action != "go_settings")
        fresh = [words for words in needs if words not in self._told]
        self._told = frozenset(needs)
        for words in fresh:
            self._tell(words)

    def _trouble(self, error: BaseException) -> None:
        causes = error.causes if isinstance(error, PartlySynced) else (error,)
        for cause in causes:
            if isinstance(cause, AccessError):
                self._tell(_sentences(cause))

    def _tell(self, words: str) -> None:
        if self._machine.settings.notices and not self._window.isActiveWindow():
            self._say(self._link.desk.company_name, words)


def _sentences(error: CountersignError) -> str:
    return f"{retold(error.title)}. {retold(error.remedy)}".strip()


def _drawn(theme: Theme) -> QIcon:
    return icon("check", theme.color("accent"), 22)
