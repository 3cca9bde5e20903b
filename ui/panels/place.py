"""What stands where a list is empty: what the place is for, why it is empty, what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets import button, column, label, row


class EmptyState(QWidget):
    """Icon, a sentence, a text and at most one button. Signals: ``asked(str)`` with an action's key."""

    asked = Signal(str)

    def __init__(self, theme: Theme, glyph: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glyph = glyph
        self._action = ""
        self._icon = QLabel()
        self._title = label(role="heading", wrap=True)
        self._text = label(role="muted", wrap=True)
        self._points = label(wrap=True)
        self._do = button("")
        box = column(self, spacing=8)
        box.setContentsMargins(24, 24, 24, 48)
        box.addStretch(2)
        for part in (self._icon, self._title, self._text, self._points):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(part)
        line = row()
        line.addStretch(1)
        line.addWidget(self._do)
        line.addStretch(1)
        box.addSpacing(8)
        box.addLayout(line)
        box.addStretch(3)
        self._do.clicked.connect(self._ask)
        theme.changed.connect(self._recolour)
        self._recolour()

    def say(self, title: str, text: str, action: str = "", words: str = "", points: str = "") -> None:
        """Fill in the words; without an action there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._points.setText(points)
        self._points.setVisible(bool(points))
        self._action = action
        self._do.setText(words)
        self._do.setVisible(bool(action))

    def text(self) -> str:
        """All that is said."""
        return f"{self._title.text()} {self._text.text()} {self._points.text()}"

    def _recolour(self) -> None:
        self._icon.setVisible(bool(self._glyph))
        if self._glyph:
            self._icon.setPixmap(
                pixmap(self._glyph, self._theme.color("faint"), 32, self.devicePixelRatioF())
            )

    def _ask(self) -> None:
        self.asked.emit(self._action)
