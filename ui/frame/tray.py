"""The batch tray: what is approved and waits for a signature, always in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.language import tr
from ui.actions import Actions
from ui.widgets import button, label, row, set_role

if TYPE_CHECKING:  # the frame is painted before anything of the app is loaded
    from app.screens.signing import TrayText


class Tray(QFrame):
    """Batch summary and the way to the signature. Signals: ``asked(str)`` with an action's key."""

    asked = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self.setFixedHeight(52)
        self._actions = actions
        self._text = label(tr("Nothing approved yet"), "muted")
        self._said = label(role="muted")
        self._sign = button(
            tr("Review and sign   {key}").format(key=actions.spec("sign").key_text), "primary"
        )
        self._sign.setObjectName("sign")
        self._sign.setEnabled(False)
        line = row(self, spacing=12)
        line.setContentsMargins(24, 0, 16, 0)
        line.addWidget(label(tr("Batch"), "section"))
        line.addWidget(self._text)
        line.addStretch(1)
        line.addWidget(self._said)
        line.addWidget(self._sign)
        self._sign.clicked.connect(self._ask)
        actions.refused.connect(self.say)

    def show_text(self, text: "TrayText") -> None:
        """What waits, and whether it may be signed."""
        self._text.setText(text.main)
        set_role(self._text, "off" if text.is_stopped else "muted" if text.why_off else "strong")
        self._sign.setEnabled(not text.why_off)
        self._actions.allow("sign", text.why_off)
        self._sign.setToolTip(self._actions["sign"].toolTip())

    def text(self) -> str:
        """What is shown."""
        return f"{self._text.text()} {self._said.text()}"

    def say(self, words: str) -> None:
        """The latest thing that happened, quietly."""
        self._said.setText(words)

    def _ask(self) -> None:
        self.asked.emit("sign")
