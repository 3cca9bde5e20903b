"""The window's line to the desk: asks, brings answers to the GUI thread, tells panels what changed."""

import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.changes import Changes
from app.commit.results import DeskState, SyncResult
from app.lanes import CancelToken, Progress
from app.review.listing import ProposalTotals
from app.screens.desk import Desk
from app.screens.sync_state import SyncState
from ui.background import Background, Failed, Relay
from ui.machine import MachineLink

T = TypeVar("T")


class Link(QObject):
    """One open company.

    Signals: ``opened`` and, whenever it is asked anew, ``refreshed`` (DeskState), ``changed`` (Changes),
    ``totals`` (ProposalTotals), ``sync_moved`` (SyncState), ``troubled`` (the error; nobody else showed it),
    ``went_through`` (the key of an action that was done to its end).
    """

    opened = Signal(object)
    refreshed = Signal(object)
    changed = Signal(object)
    totals = Signal(object)
    sync_moved = Signal(object)
    troubled = Signal(object)
    went_through = Signal(str)

    def __init__(
        self,
        desk: Desk,
        background: Background,
        parent: QObject | None = None,
        machine: MachineLink | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.machine = machine
        self.state: DeskState | None = None
        self.sync_state = SyncState()
        self._background = background
        self._cancel: CancelToken | None = None
        self._is_asked = True
        self._relay: Relay[Progress] = Relay(self)
        self._relay.arrived.connect(self._sync_reported)

    @property
    def system(self) -> str:
        """The ledger's key, empty before anything is connected."""
        connections = self.state.connections if self.state else ()
        return next((entry.service for entry in connections if entry.service in ("quickbooks", "xero")), "")

    @property
    def is_writing(self) -> bool:
        """Whether writing is switched on, as far as is known."""
        return self.state is None or self.state.is_writing

    def open(self) -> None:
        """Open the company; ``opened`` follows, or ``troubled``."""
        self.ask(self.desk.open(), self, self._opened)

    def restore(self) -> None:
        """Put the latest backup in the place of a file that does not open; ``opened`` follows."""
        self.ask(self.desk.restore(), self, self._opened)

    def ask(
        self, future: "Future[T]", owner: QObject, then: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Bring an answer to the GUI thread; without ``failed`` the window shows the error."""
        self._background.watch(future, owner, then, failed or self.troubled.emit)

    def write(self, future: "Future[Changes]", failed: Failed | None = None) -> None:
        """The same for a write: its changes go to every panel."""
        self._background.watch(future, self, self.changed.emit, failed or self.troubled.emit)

    def sync(self, *, is_asked: bool = True) -> None:
        """Read what is new, then propose; a second call while one runs does nothing.

        One that was not asked for tells only of what needs a person; that a service is away is in the header.
        """
        if self._cancel is not None or self.state is None:
            return
        self._is_asked = is_asked
        self._cancel = CancelToken()
        self._move(self.sync_state.started())
        self.ask(self.desk.sync(self._relay.post, self._cancel), self, self._synced, self._sync_failed)

    def stop_sync(self) -> None:
        """Ask the running sync to stop; what was read stays."""
        if self._cancel is not None:
            self._cancel.cancel()

    def refresh_state(self) -> None:
        """Ask for connections and counts again."""
        self.ask(self.desk.open(), self, self._refreshed)

    def _opened(self, state: DeskState) -> None:
        self._refreshed(state)
        self.opened.emit(state)
        self.ask(self.desk.keep_safe(), self, self._is_safe)

    def _is_safe(self, _nothing: None) -> None:
        """Today's backup is made; had it not been, the window would say so."""

    def _refreshed(self, state: DeskState) -> None:
        self.state = state
        if not self.sync_state.is_running:
            self._move(self.sync_state.finished(state.connections))
        self.publish_totals(state.totals)
        self.refreshed.emit(state)

    def publish_totals(self, totals: ProposalTotals) -> None:
        """New counts, from whoever asked for them."""
        self.totals.emit(totals)

    def _move(self, state: SyncState) -> None:
        self.sync_state = state
        self.sync_moved.emit(state)

    def _sync_reported(self, progress: Progress) -> None:
        if self.sync_state.is_running:
            self._move(self.sync_state.moved(progress, time.monotonic()))

    def _synced(self, result: SyncResult) -> None:
        self._cancel = None
        self._move(self.sync_state.finished(self.sync_state.connections))
        self.changed.emit(result.changes)
        self.refresh_state()
        if not result.problems:
            self.went_through.emit("sync")
        else:
            from app.errors import PartlySynced, RemoteError

            if self._is_asked or not all(isinstance(one, RemoteError) for one in result.problems):
                self.troubled.emit(PartlySynced(result.problems))

    def _sync_failed(self, error: BaseException) -> None:
        self._cancel = None
        from app.errors import Cancelled, RemoteError

        title = "" if isinstance(error, Cancelled) else getattr(error, "title", "sync failed")
        self._move(self.sync_state.failed(title))
        if title and (self._is_asked or not isinstance(error, RemoteError)):
            self.troubled.emit(error)
