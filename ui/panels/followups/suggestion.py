"""What a language model makes of the notes about a customer: asked on demand, marked as what it is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import CountersignError
from app.language import tr
from app.retelling import retold
from app.screens.followups import suggestion_lines
from ui.widgets import button, column, label, set_role

if TYPE_CHECKING:
    from app.jobs.suggesting import Suggested


class SuggestionCard(QFrame):
    """The notes, a button that asks about them, and the answer. Signals: ``asked``."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._notes = label(wrap=True)
        self._said, self._why = label(role="strong", wrap=True), label(wrap=True)
        self._origin = label(tr("A language model's suggestion; it decides nothing."), "small", wrap=True)
        self.button = button(tr("Ask what the notes speak for"))
        self.button.clicked.connect(self._ask)
        box = column(self, margins=12, spacing=8)
        box.addWidget(label(tr("Notes in the ledger"), "section"))
        box.addWidget(self._notes)
        for part in (self._said, self._why, self._origin):
            box.addWidget(part)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_notes("")

    def show_notes(self, notes: str) -> None:
        """Another customer; without notes there is nothing to ask about."""
        self._notes.setText(notes)
        self.setVisible(bool(notes))
        self._say("", "")
        self._origin.hide()
        self.button.setEnabled(True)

    def show_answer(self, made: "Suggested") -> None:
        """A suggestion, or why there is none."""
        self._say(*suggestion_lines(made))
        self._origin.setVisible(made.suggestion is not None)
        self.button.setEnabled(True)

    def show_trouble(self, problem: CountersignError) -> None:
        """It could not be asked: why, and what to do."""
        self._say(retold(problem.title), retold(problem.remedy), role="stop")
        self._origin.hide()
        self.button.setEnabled(True)

    def _ask(self) -> None:
        self.button.setEnabled(False)
        self._say(tr("Asking the language model…"), "")
        self._origin.hide()
        self.asked.emit()

    def _say(self, said: str, why: str, role: str = "strong") -> None:
        set_role(self._said, role)
        for part, words in ((self._said, said), (self._why, why)):
            part.setText(words)
            part.setVisible(bool(words))
