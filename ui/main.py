"""Start of the window, in stages: Qt alone first, the frame painted, then everything heavy in its lanes."""

import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.collecting import collect_in_window
from ui.language import Tongue
from ui.signals import Signals
from ui.theme import start_theme
from ui.window import Window

if TYPE_CHECKING:  # imported once the frame is painted
    from app.screens.desk import Reception
    from ui.program import Program

TRACE = "COUNTERSIGN_TRACE_START"
SWITCH_S = 0.0002
"""How long a job in a lane may keep the window waiting for the interpreter: a frame has to wait many times.
Python's own is 5 ms; below 0.2 the window gains nothing more (docs/benchmarks.md)."""
_PAINT_LIMIT_MS = 1_000
"""A window that is never shown (minimised at once) is not painted; the program starts nevertheless."""


class FirstPaint(QObject):
    """Tells once when a window has been painted. Signals: ``painted``."""

    painted = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._is_over = False
        window.installEventFilter(self)
        QTimer.singleShot(_PAINT_LIMIT_MS, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        if not self._is_over:
            self._is_over = True
            self.painted.emit()


class Start(QObject):
    """The stages. With COUNTERSIGN_TRACE_START set, says on standard error when each was reached."""

    def __init__(
        self,
        app: QApplication,
        reception_factory: "Callable[[], Reception]",
        logs: Path | None,
        language: str,
        statement: str,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._factory = reception_factory
        self._logs = logs
        self._statement = statement
        self._is_traced = bool(os.environ.get(TRACE))
        self._marked: set[str] = set()
        self._program: Program | None = None
        self._theme = start_theme(app)
        self._tongue = Tongue(app)
        self._tongue.choose(language)
        self._window = Window(self._theme)
        self._signals = Signals(self)
        self._signals.asked_to_end.connect(app.quit)
        FirstPaint(self._window).painted.connect(self._painted)
        self._window.show()

    def _painted(self) -> None:
        self._mark("paint")
        from app import log
        from app.errors import CountersignError
        from ui.program import Program

        trouble = None
        try:
            log.start(self._logs)
        except CountersignError as problem:
            trouble = problem
        self._program = Program(self._app, self._factory, self._theme, self._window, self._tongue)
        self._program.statement = self._statement
        self._program.rows_came.connect(self._rows_came)
        self._program.start(trouble)

    def _rows_came(self) -> None:
        self._mark("rows")
        if not gc.get_freeze_count():
            gc.freeze()  # what the program is made of stays; no collection walks through it any more

    def _mark(self, name: str) -> None:
        if self._is_traced and name not in self._marked:
            self._marked.add(name)
            sys.stderr.write(f"{name} {time.monotonic():.6f}\n")
            sys.stderr.flush()

    def end(self) -> None:
        """Everything in order: sync, delivery, writer, stand-ins."""
        self._signals.close()
        if self._program is not None:
            self._program.end()


def run(
    argv: list[str],
    reception_factory: "Callable[[], Reception]",
    *,
    logs: Path | None = None,
    language: str = "",
    statement: str = "",
) -> int:
    """Open the window and stay until it is closed; the exit status.

    An empty ``language`` is the system's. ``statement`` is a bank statement to import once a company is open.
    """
    sys.setswitchinterval(SWITCH_S)
    app = QApplication.instance() or QApplication(argv)
    assert isinstance(app, QApplication), "the window needs a QApplication"
    collect_in_window(app)
    app.setApplicationName("Countersign")
    app.setApplicationDisplayName("Countersign")
    start = Start(app, reception_factory, logs, language, statement)
    try:
        return app.exec()
    finally:
        start.end()
