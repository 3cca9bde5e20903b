"""Brings results of other threads to the GUI thread. Money, ids and counts cross only inside objects.

``Signal(int)`` is 32 bits wide and corrupts amounts (STYLE 0.2), so every signal here carries ``object``.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

T = TypeVar("T")
Then = Callable[[Any], None]
Failed = Callable[[BaseException], None]


class Background(QObject):
    """Delivers the result of a Future on the GUI thread, or drops it when its owner is gone."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = True
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def watch(self, future: "Future[T]", owner: QObject, then: Callable[[T], None], failed: Failed) -> None:
        """Call ``then`` with the result, or ``failed`` with the error; neither when cancelled."""

        def done(finished: "Future[T]") -> None:
            if self._is_open:
                self._finished.emit((finished, owner, then, failed))

        future.add_done_callback(done)

    def close(self) -> None:
        """Deliver nothing any more."""
        self._is_open = False

    def _deliver(self, parcel: tuple[Future[Any], QObject, Then, Failed]) -> None:
        future, owner, then, failed = parcel
        if not self._is_open or not isValid(owner) or future.cancelled():
            return
        error = future.exception()
        if error is None:
            then(future.result())
        else:
            failed(error)


class Relay(QObject, Generic[T]):
    """Carries reports of a running job to the GUI thread. Signals: ``arrived(object)``."""

    arrived = Signal(object)

    def post(self, report: T) -> None:
        """Called on any thread."""
        if isValid(self):
            self.arrived.emit(report)


class Slow:
    """One thread for slow things that are not the desk's: wiring, opening companies, shutting down."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1, "slow")

    def run(self, job: Callable[..., T], *args: Any) -> "Future[T]":
        """Run a job after the ones before it."""
        return self._pool.submit(job, *args)

    def close(self) -> None:
        """Wait for what runs and stop."""
        self._pool.shutdown(wait=True)
