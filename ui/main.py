"""Start of the window, in stages: Qt alone first, the window painted, then everything heavy in its lanes."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.errors import Cancelled, CountersignError
from app.lanes import CancelToken
from app.screens.desk import ConnectRequest, Desk, Reception
from ui.background import Background, Slow
from ui.errors import Faults, Notice, explain
from ui.link import Link
from ui.panels.welcome import Welcome
from ui.theme import Scheme, Theme
from ui.widgets import column
from ui.window import Window

TRACE = "COUNTERSIGN_TRACE_START"
STARTED = time.monotonic()


class Trace(QObject):
    """Prints, when asked for by the environment, when the first paint and the first rows were there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_on = bool(os.environ.get(TRACE))
        self._seen: set[str] = set()

    def watch(self, window: QMainWindow) -> None:
        """Look for the first paint of a window."""
        if self._is_on:
            window.installEventFilter(self)

    def mark(self, name: str) -> None:
        """Print a mark once, in seconds of the machine's monotonic clock."""
        if self._is_on and name not in self._seen:
            self._seen.add(name)
            sys.stderr.write(f"{name} {time.monotonic():.6f}\n")
            sys.stderr.flush()

    def rows_painted(self) -> None:
        """The first rows are there."""
        self.mark("rows")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._painted)
        return False

    def _painted(self) -> None:
        self.mark("paint")


class Program(QObject):
    """The running program: who is at the desk, which window is open, and the orderly end."""

    def __init__(self, app: QApplication, reception_factory: Callable[[], Reception]) -> None:
        super().__init__(app)
        self._app = app
        self._factory = reception_factory
        self.theme = Theme(app)
        self.theme.start(Scheme(os.environ.get("COUNTERSIGN_LOOK", Scheme.SYSTEM)))
        self.background = Background(self)
        self.slow = Slow()
        self.trace = Trace(self)
        self.faults = Faults(self)
        self.faults.met.connect(self._crashed)
        self.faults.install()
        self.reception: Reception | None = None
        self.link: Link | None = None
        self.window: QMainWindow | None = None
        self._cancel = CancelToken()
        self._has_ended = False

    def start(self) -> None:
        """Find out what to open; a window follows."""
        self.background.watch(self.slow.run(self._receive), self, self._seated, self._failed)

    def _receive(self) -> Desk | None:
        self.reception = self._factory()
        return self.reception.first_desk()

    def _seated(self, desk: Desk | None) -> None:
        if desk is None:
            self._welcome()
        else:
            self.open(desk)

    def open(self, desk: Desk) -> None:
        """Open a company's window."""
        self.link = Link(desk, self.background, self)
        window = Window(self.theme, self.link)
        window.companies_asked.connect(self._welcome)
        window.painted.connect(self.trace.rows_painted)
        self._show(window)
        QTimer.singleShot(0, self.link, self.link.open)

    def _show(self, window: QMainWindow) -> None:
        before, self.window = self.window, window
        self.trace.watch(window)
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _welcome(self) -> None:
        window = QMainWindow()
        window.setWindowTitle("Countersign")
        window.resize(1080, 640)
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
        self._show(window)
        assert self.reception is not None, "somebody received us"
        self.background.watch(
            self.slow.run(self.reception.companies), page, page.show_companies, self._failed
        )

    def _demo(self) -> None:
        assert self.reception is not None, "somebody received us"
        self._wait("Opening the sample company…", self.reception.open_demo)

    def _company(self, name: str) -> None:
        assert self.reception is not None, "somebody received us"
        self._wait(f"Opening {name}…", self.reception.open_company, name)

    def _connect(self, request: ConnectRequest) -> None:
        assert self.reception is not None, "somebody received us"
        self._cancel = CancelToken()
        words = "Your browser asks for your consent. This goes on by itself afterwards…"
        self._wait(words, self.reception.connect, request, self._cancel)

    def _wait(self, words: str, job: Callable[..., Desk], *arguments: object) -> None:
        self._page.say(words)
        self.background.watch(self.slow.run(job, *arguments), self, self.open, self._failed)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, CountersignError):
            self._crashed(error)
            return
        if self.window is None:
            self._welcome()
        if isinstance(self.window, Window):
            self.window.trouble(error)
        else:
            self._page.say("")
            self._notice.show_trouble(explain(error))

    def _crashed(self, error: BaseException) -> None:
        if isinstance(self.window, Window):
            self.window.crash(error)

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


def run(argv: list[str], reception_factory: Callable[[], Reception], *, logs: Path | None = None) -> int:
    """Open the window and stay until it is closed; the exit status."""
    from app import log

    app = QApplication.instance() or QApplication(argv)
    assert isinstance(app, QApplication), "the window needs a QApplication"
    app.setApplicationName("Countersign")
    app.setApplicationDisplayName("Countersign")
    log.start(logs)
    program = Program(app, reception_factory)
    program.start()
    try:
        return app.exec()
    finally:
        program.end()
