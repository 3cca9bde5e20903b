"""The system asks the program to end (SIGTERM, SIGINT): it ends in order, and its stand-ins with it."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class Signals(QObject):
    """Signals: ``asked_to_end``, on the GUI thread.

    Python runs its handlers only between byte codes of the main thread, which waits inside Qt; the wake-up
    socket lets Qt notice.
    """

    asked_to_end = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.settimeout(0)
        self._before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._handlers = {
            number: signal.signal(number, self._noted) for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """Give the handlers back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def _noted(self, _number: int, _frame: FrameType | None) -> None:
        """Nothing to do here: the wake-up socket has the byte."""

    def _woken(self) -> None:
        numbers = self._read.recv(64)
        if signal.SIGTERM in numbers or signal.SIGINT in numbers:
            self.asked_to_end.emit()
