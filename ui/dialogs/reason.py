"""A question that is answered with a reason, which is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.language import tr
from ui.dialogs.question import Question
from ui.widgets import button, column, label, row


class ReasonDialog(Question):
    """Asks why. Signals: ``agreed(str)`` with the reason."""

    agreed = Signal(str)

    def __init__(self, title: str, text: str, yes: str, parent: QWidget) -> None:
        super().__init__(parent, 480)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Reason (kept in the audit record)"))
        self.yes = button(yes, "primary")
        self.yes.setDefault(True)
        self.yes.setEnabled(False)
        box = column(self, margins=24, spacing=8)
        box.addWidget(label(title, "heading", wrap=True))
        box.addWidget(label(text, "muted", wrap=True))
        box.addSpacing(4)
        box.addWidget(self.reason)
        box.addSpacing(8)
        box.addStretch(1)
        line = row()
        line.addStretch(1)
        leave = button(tr("Not now"))
        line.addWidget(leave)
        line.addWidget(self.yes)
        box.addLayout(line)
        leave.clicked.connect(self.reject)
        self.reason.textChanged.connect(self._typed)
        self.yes.clicked.connect(self._agree)
        self.finished.connect(self.deleteLater)

    def _typed(self, text: str) -> None:
        self.yes.setEnabled(bool(text.strip()))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit(self.reason.text().strip())
