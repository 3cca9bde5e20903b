"""Syncs that start by themselves, and the daily look for a newer version where it was switched on."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from app.jobs.updates import is_time
from app.language import tr
from app.ports import Newest
from app.screens.schedule import is_due
from ui.link import Link
from ui.machine import MachineLink
from ui.window import Window

_TICK_MS = 60_000


class Schedule(QObject):
    """Looks once a minute. A sync that fails by itself is told in the header alone."""

    def __init__(self, window: Window, link: Link, machine: MachineLink) -> None:
        super().__init__(window)
        self._window, self._link, self._machine = window, link, machine
        self._tried: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Do what is due."""
        now = datetime.now(UTC)
        settings = self._machine.settings
        if is_due(self._link.sync_state, settings.sync_minutes, self._tried, now):
            self._tried = now
            self._link.sync(is_asked=False)
        today = now.astimezone().date()
        if is_time(settings, today):
            self._machine.change(updates_asked=today.isoformat())
            self._machine.newest(self, self._answered, self._no_answer)

    def _answered(self, newest: Newest) -> None:
        is_newer, words = self._machine.judged(newest)
        if is_newer:
            self._window.notice.say(
                words, tr("Nothing is downloaded by itself."), "ready", "about", tr("About")
            )

    def _no_answer(self, _error: BaseException) -> None:
        """Tomorrow again; in About one can ask and see why."""
