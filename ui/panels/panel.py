"""What the window knows of a place's page, whatever work is done there."""

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.changes import Changes


class Lead(Struct, frozen=True):
    """A way from one place to another: its key, and what to show there (an id, a text to look for)."""

    place: str
    subject: str = ""


class Panel(QWidget):
    """A place's page, made when a person first goes there.

    Signals: ``asked(str)`` with an action's key for the window, ``led(object)`` with a Lead to follow,
    ``undo_asked(object)`` and ``resume_asked(object)`` with a batch's number.
    """

    is_list = False
    """Whether the actions of lists mean something here."""

    asked = Signal(str)
    led = Signal(object)
    undo_asked = Signal(object)
    resume_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")

    def show_up(self) -> None:
        """It came into sight: read anew what may have moved, and take the focus."""

    def changed(self, changes: Changes) -> None:
        """Something was written. Called also while out of sight; then only remember it."""

    def recount(self) -> None:
        """A batch was carried out: counts may be other ones."""

    def take(self, key: str) -> None:
        """Do what an action of lists means here (``ui.actions``, local keys, undo and redo)."""

    def look_for(self, subject: str) -> None:
        """Show what a Lead names."""
