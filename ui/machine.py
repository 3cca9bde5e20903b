"""The window's line to this machine: its settings at once, everything slow on a thread of its own."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.record import replace
from app.jobs.updates import is_newer, our_version
from app.machine import Machine
from app.ports import Newest
from app.screens.machine import MachineDesk, newest_text
from ui.background import Background, Failed, Slow


class MachineLink(QObject):
    """Signals: ``changed`` after a setting was, ``troubled(object)`` when it could not be kept."""

    changed = Signal()
    troubled = Signal(object)

    def __init__(
        self, room: MachineDesk, background: Background, slow: Slow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._room, self._background, self._slow = room, background, slow
        self.settings = Machine()

    def begin(self, settings: Machine) -> None:
        """Take what was kept."""
        self.settings = settings

    def change(self, **values: Any) -> None:
        """Set something; it holds at once, and is kept behind it."""
        changed = replace(self.settings, **values)
        if changed == self.settings:
            return
        self.settings = changed
        self._background.watch(
            self._slow.run(self._room.keep, changed), self, self._is_kept, self.troubled.emit
        )
        self.changed.emit()

    def _is_kept(self, _nothing: None) -> None:
        """It is on the disk."""

    def licences(self, owner: QObject, then: Callable[[Any], None]) -> None:
        """What is shipped, under which licences."""
        self._background.watch(self._slow.run(self._room.licences), owner, then, self.troubled.emit)

    def newest(self, owner: QObject, then: Callable[[Newest], None], failed: Failed) -> None:
        """Ask whether there is a newer version."""
        self._background.watch(
            self._slow.run(self._room.newest, self.settings.updates_url), owner, then, failed
        )

    @staticmethod
    def judged(newest: Newest) -> tuple[bool, str]:
        """Whether it is newer than this program, and a sentence."""
        ours = our_version()
        newer = is_newer(newest.version, ours)
        return newer, newest_text(newest, ours, is_newer=newer)
