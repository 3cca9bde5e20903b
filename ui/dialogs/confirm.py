"""A question with one answer that does something, named on its button."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.language import tr
from ui.dialogs.question import Question
from ui.widgets import button, column, label, row


class Confirm(Question):
    """Asks once. Signals: ``agreed``."""

    agreed = Signal()

    def __init__(self, title: str, text: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent, 440)
        box = column(self, margins=24, spacing=8)
        box.addWidget(label(title, "heading", wrap=True))
        box.addWidget(label(text, "muted", wrap=True))
        box.addSpacing(8)
        box.addStretch(1)
        line = row()
        line.addStretch(1)
        leave = button(tr("Not now"))
        self.yes = button(yes, "primary")
        self.yes.setDefault(True)
        line.addWidget(leave)
        line.addWidget(self.yes)
        box.addLayout(line)
        leave.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.accepted.connect(self.agreed)
        self.finished.connect(self.deleteLater)
