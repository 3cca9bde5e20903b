"""The program once the frame is painted: who is at the desk, which window is open, the orderly end."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.errors import Cancelled, CountersignError
from app.lanes import CancelToken
from app.language import tr
from app.machine import Machine
from app.screens.desk import ConnectRequest, Desk, Reception
from ui.background import Background, Slow
from ui.collecting import collect_in_window
from ui.errors import Faults, Notice, explain
from ui.language import Tongue
from ui.link import Link
from ui.machine import MachineLink
from ui.on_screen import watch_screens
from ui.panels.welcome import Welcome
from ui.theme import Theme, start_theme
from ui.widgets import column
from ui.window import Window


class Program(QObject):
    """One run of the program. Signals: ``rows_came`` when the first rows of a company are there."""

    rows_came = Signal()

    def __init__(
        self,
        app: QApplication,
        reception_factory: Callable[[], Reception],
        theme: Theme | None = None,
        shell: Window | None = None,
        tongue: Tongue | None = None,
    ) -> None:
        """``shell`` is the window that is painted already, still without a company."""
        super().__init__(app)
        collect_in_window(app)
        watch_screens(app)
        self._factory = reception_factory
        self.theme = theme or start_theme(app)
        self._shell = shell
        self._tongue = tongue or Tongue(app)
        self._tongue.changed.connect(self._speak_soon)
        self.machine: MachineLink | None = None
        self.statement = ""
        """The path of a bank statement to import once a company is open."""
        self.background = Background(self)
        self.slow = Slow()
        self.faults = Faults(self)
        self.faults.met.connect(self._crashed)
        self.faults.install()
        self.reception: Reception | None = None
        self.link: Link | None = None
        self.window: QMainWindow | None = None
        self._cancel = CancelToken()
        self._trouble: CountersignError | None = None
        self._has_ended = False

    def start(self, trouble: CountersignError | None = None) -> None:
        """Find out what to open; a window follows, with a trouble that was met before it, if there was."""
        self._trouble = trouble
        self.background.watch(self.slow.run(self._receive), self, self._seated, self._failed)

    def _receive(self) -> tuple[Desk | None, Machine]:
        self.reception = self._factory()
        settings = self.reception.machine.load()
        return self.reception.first_desk(), settings

    def _seated(self, found: tuple[Desk | None, Machine]) -> None:
        assert self.reception is not None, "somebody received us"
        desk, settings = found
        self.machine = MachineLink(self.reception.machine, self.background, self.slow, self)
        self.machine.begin(settings)
        self._tongue.choose(settings.language)
        self.machine.changed.connect(self._machine_changed)
        self.machine.troubled.connect(self._failed)
        if desk is None:
            self._welcome()
        else:
            self.open(desk)

    def open(self, desk: Desk) -> None:
        """Open a company's window."""
        self.link = Link(desk, self.background, self, self.machine)
        window = self._shell or Window(self.theme)
        self._shell = None
        self._furnish(window, self.link)
        self._show(window)
        QTimer.singleShot(0, self.link, self.link.open)

    def _furnish(self, window: Window, link: Link) -> None:
        from ui.dialogs.about import AboutDoor
        from ui.dialogs.draft_paper import PaperDoor
        from ui.dialogs.duplicates import DuplicatesDoor
        from ui.dialogs.help import HelpDoor
        from ui.dialogs.import_bank import ImportDoor
        from ui.dialogs.import_work import WorkDoor
        from ui.dialogs.two_reviews import ReviewDoor
        from ui.notices import Notices, SystemTray
        from ui.safeguards import Safeguards
        from ui.schedule import Schedule

        window.furnish(link)
        ImportDoor(window, link)
        PaperDoor(window, link)
        WorkDoor(window, link, self.theme)
        HelpDoor(window, self.theme)
        Safeguards(window, link, self.theme)
        ReviewDoor(window, link, self.theme)
        DuplicatesDoor(window, link, self.theme)
        if self.machine is not None:
            AboutDoor(window, self.machine)
            Schedule(window, link, self.machine)
            Notices(window, link, self.machine, SystemTray(window, self.theme).say)
        link.opened.connect(self._import_statement)
        window.companies_asked.connect(self._ask_company)
        window.doors_asked.connect(self._leave_company)
        window.painted.connect(self.rows_came)

    def _show(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        window.show()
        if before is not None and before is not window:
            before.hide()
            before.deleteLater()

    @property
    def _company_window(self) -> Window | None:
        found = self.window
        return found if isinstance(found, Window) and found.is_furnished else None

    def _import_statement(self, _state: object) -> None:
        from ui.dialogs.import_bank import ImportDoor

        path, self.statement = self.statement, ""
        door = self.window.findChild(ImportDoor) if path and self.window is not None else None
        if isinstance(door, ImportDoor):
            door.open(path)

    def _ask_company(self) -> None:
        from ui.dialogs.companies import CompaniesDialog

        window, reception, link = self._company_window, self.reception, self.link
        if window is None or reception is None or link is None:
            return
        dialog = CompaniesDialog(window, link.desk.company_name)
        dialog.company_asked.connect(self._switch)
        dialog.sample_asked.connect(self._switch_to_sample)
        dialog.doors_asked.connect(self._leave_company)
        self.background.watch(self.slow.run(reception.companies), dialog, dialog.show_companies, self._failed)
        dialog.open()

    def _switch(self, name: str) -> None:
        self._leave_company()
        self._company(name)

    def _switch_to_sample(self) -> None:
        self._leave_company()
        self._demo()

    def _machine_changed(self) -> None:
        if self.machine is not None:
            self._tongue.choose(self.machine.settings.language)

    def _speak_soon(self) -> None:
        QTimer.singleShot(0, self, self._speak)  # the choice was made in a window that is replaced

    def _speak(self) -> None:
        """Say everything anew: a fresh window takes the place of the one with the old words."""
        before, link = self._company_window, self.link
        if before is None or link is None:
            if self.window is not None:
                self._welcome()
            return
        if before.signing.is_committing:
            return  # the next window speaks it
        place = before.place
        fresh = Window(self.theme)
        fresh.setGeometry(before.geometry())
        self._furnish(fresh, link)
        self._show(fresh)
        fresh.go("matches" if place == "signing" else place)
        link.open()

    def _leave_company(self) -> None:
        if self.link is not None:
            self.slow.run(
                self.link.desk.close
            )  # before whatever is opened next, which waits in the same line
            self.link = None
        self._welcome()

    def _welcome(self) -> None:
        window: QMainWindow = self._shell or QMainWindow()
        if self._shell is not None:
            self._shell.menuBar().hide()
            self._shell.setEnabled(True)
        else:
            window.resize(1280, 800)
        self._shell = None
        window.setWindowTitle("Countersign")
        page, notice = Welcome(self.theme), Notice()
        inside = QWidget()
        whole = column(inside, spacing=0)
        whole.addWidget(notice)
        whole.addWidget(page, 1)
        window.setCentralWidget(inside)
        self._page, self._notice = page, notice
        page.demo_asked.connect(self._demo)
        page.company_asked.connect(self._company)
        page.connect_asked.connect(self._connect)
        page.cancel_asked.connect(self._stop_waiting)
        self._show(window)
        assert self.reception is not None, "somebody received us"
        self.background.watch(
            self.slow.run(self.reception.companies), page, page.show_companies, self._failed
        )
        if self._trouble is not None:
            notice.show_trouble(explain(self._trouble))

    def _demo(self) -> None:
        assert self.reception is not None, "somebody received us"
        self._wait(tr("Opening the sample company…"), self.reception.open_demo)

    def _company(self, name: str) -> None:
        assert self.reception is not None, "somebody received us"
        if self.machine is not None:
            self.machine.change(last_company=name)
        self._wait(tr("Opening {name}…").format(name=name), self.reception.open_company, name)

    def _connect(self, request: ConnectRequest) -> None:
        assert self.reception is not None, "somebody received us"
        self._cancel = CancelToken()
        words = tr("Your browser asks for your consent. This goes on by itself afterwards…")
        self._wait(words, self.reception.connect, request, self._cancel)
        self._page.say(words, can_cancel=True)

    def _stop_waiting(self) -> None:
        self._cancel.cancel()

    def _wait(self, words: str, job: Callable[..., Desk], *arguments: object) -> None:
        self._notice.hide()
        self._page.say(words)
        self.background.watch(self.slow.run(job, *arguments), self, self.open, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self._page.say("")
            return
        if not isinstance(error, CountersignError):
            self._crashed(error)
            return
        if self.window is None:
            self._welcome()
        if self._company_window is not None:
            self._company_window.trouble(error)
        else:
            self._page.say("")
            self._notice.show_trouble(explain(error))

    def _crashed(self, error: BaseException) -> None:
        window = self._company_window or self._shell
        if window is not None:
            window.crash(error)

    def end(self) -> None:
        """Stop sync, let delivery finish its entry, drain the writer, end the stand-ins; once."""
        if self._has_ended:
            return
        self._has_ended = True
        self._cancel.cancel()
        self.background.close()
        if self.link is not None:
            self.link.blockSignals(True)  # noqa: FBT003 - Qt's own call
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
        if self.link is not None:
            self.slow.run(self.link.desk.close)
        if self.reception is not None:
            self.slow.run(self.reception.close)
        self.slow.close()
        self.faults.uninstall()
