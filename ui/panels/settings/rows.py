"""The one shape of a setting: what it is and why at the left, its control at the right, trouble beneath."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.language import marked, tr
from ui.theme import figures
from ui.widgets import column, frame, label, repolish, row, rule

CONTROL_WIDTH = 248
FIELD_WIDTH = 160


class Section(QFrame):
    """A card of settings under a heading."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self.setObjectName("section")
        self._lines_above: dict[QWidget, QWidget] = {}
        self._box = column(self, spacing=8)
        self._box.addWidget(label(title, "heading"))
        if text:
            self._box.addWidget(label(text, "muted", wrap=True))
        self._card = frame("card")
        self._inside = column(self._card, spacing=0)
        self._box.addWidget(self._card)

    def add(self, part: QWidget) -> None:
        """One more setting, with a line above it."""
        if self._inside.count():
            self._lines_above[part] = rule()
            self._inside.addWidget(self._lines_above[part])
        self._inside.addWidget(part)

    def set_shown(self, part: QWidget, *, is_shown: bool) -> None:
        """Show a setting with the line above it, or neither."""
        part.setVisible(is_shown)
        if part in self._lines_above:
            self._lines_above[part].setVisible(is_shown)


class Line(QWidget):
    """Title and hint, and a control that the keyboard reaches by tab."""

    def __init__(self, title: str, hint: str, control: QWidget | None = None) -> None:
        super().__init__()
        self.title = label(title, "strong", wrap=True)
        self.hint = label(hint, "muted", wrap=True)
        self.error = label(role="stop", wrap=True)
        self.error.hide()
        words = column(spacing=2)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.hint)
        words.addWidget(self.error)
        words.addStretch(1)
        self._line = row(self, spacing=24)
        self._line.setContentsMargins(16, 12, 16, 12)
        self._line.addLayout(words, 1)
        if control is not None:
            self.put(control)

    def put(self, control: QWidget) -> None:
        """Set the control at the right."""
        heard = control.focusProxy() or control
        heard.setAccessibleName(self.title.text())
        heard.setAccessibleDescription(self.hint.text())
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def say(self, trouble: str) -> None:
        """What is wrong with what was written; nothing when all is well."""
        self.error.setText(trouble)
        self.error.setVisible(bool(trouble))


class Field(QWidget):
    """A value to write, with its unit behind. Signals: ``written(str)`` when it was finished."""

    written = Signal(str)

    def __init__(self, unit: str = "", placeholder: str = marked("No limit")) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(tr(placeholder))
        self.edit.setFixedWidth(FIELD_WIDTH)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setFont(figures(self.edit.font()))
        line = row(self, spacing=8)
        line.addWidget(self.edit)
        if unit:
            behind: QLabel = label(unit, "muted")
            behind.setFixedWidth(CONTROL_WIDTH - FIELD_WIDTH - 8)
            line.addWidget(behind)
        self.setFocusProxy(self.edit)
        self._kept = ""
        self.edit.editingFinished.connect(self._finished)

    def hold_words(self) -> None:
        """It is for words, not for a figure: wider, and from the left."""
        self.edit.setFixedWidth(CONTROL_WIDTH)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_value(self, text: str) -> None:
        """What is kept now; does not take away what is being written."""
        self._kept = text
        if not self.edit.hasFocus() or not self.edit.isModified():
            self.edit.setText(text)

    def mark(self, *, is_wrong: bool) -> None:
        """Show that the value can't be kept, or can."""
        self.edit.setProperty("wrong", is_wrong)
        repolish(self.edit)

    def _finished(self) -> None:
        if self.edit.isModified() or self.edit.text() != self._kept:
            self.edit.setModified(False)
            self.written.emit(self.edit.text())


def stack(*parts: QWidget) -> QWidget:
    """Controls under one another."""
    made = QWidget()
    box: QVBoxLayout = column(made, spacing=4)
    for part in parts:
        box.addWidget(part)
    return made
