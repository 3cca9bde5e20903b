"""What a screen reader and a keyboard find in a window: names, roles, tab stops, and a focus one can see."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from ui.dialogs.typed_choice import TypedChoice

_USED = (
    QAbstractButton, QLineEdit, QAbstractItemView, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit,
)  # fmt: skip
_PARTS = (QHeaderView, QScrollBar, QMenuBar)
"""Qt's own parts of other widgets, reached by the keys of the whole."""
_MOST_STOPS = 400
_AROUND = 4


def shown(root: QWidget) -> Iterator[QWidget]:
    """Every widget that can be seen, but for the parts Qt makes of others."""
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root) and not _is_part(widget):
            yield widget


def _is_part(widget: QWidget) -> bool:
    if isinstance(widget, _PARTS) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    return isinstance(parent, (QComboBox, QAbstractSpinBox, QLineEdit, QHeaderView, QMenuBar)) or (
        isinstance(parent, QAbstractItemView) and not isinstance(widget, _USED)
    )


def used(root: QWidget) -> list[QWidget]:
    """What a person works with: buttons, fields, lists."""
    return [widget for widget in shown(root) if isinstance(widget, _USED)]


def told(widget: QWidget) -> str:
    """Which one it is, for a message."""
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")() or widget.objectName()
    return f"{type(widget).__name__} “{words}”"


def nameless(root: QWidget) -> list[str]:
    """What a screen reader could only call “button” or “graphic”, or does not know the role of."""
    found = []
    for widget in shown(root):
        is_drawn = type(widget).__module__.startswith("ui.") and "paintEvent" in vars(type(widget))
        if not isinstance(widget, (*_USED, QProgressBar)) and not is_drawn:
            continue
        voice = QAccessible.queryAccessibleInterface(widget)
        if voice is None or not voice.text(QAccessible.Text.Name).strip():
            found.append(f"{told(widget)} has no name")
        elif not is_drawn and voice.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            found.append(f"{told(widget)} has no role")
    return found


def stops(root: QWidget) -> list[QWidget]:
    """Where the Tab key leads, from the first stop until it comes round again."""
    first = QApplication.focusWidget()
    assert first is not None, f"nothing has the keyboard in {told(root)}: {[told(one) for one in used(root)]}"
    found = [first]
    for _ in range(_MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in found:
            return found
        found.append(here)
    raise AssertionError("the Tab key never comes round")


def out_of_reach(root: QWidget, reached: list[QWidget]) -> list[str]:
    """What is enabled and shown, and no Tab and no arrow of its group leads to."""
    groups = {one.group() for one in reached if isinstance(one, QAbstractButton) and one.group()}
    return [
        f"{told(widget)} is not reached by Tab"
        for widget in used(root)
        if widget.isEnabled()
        and widget not in reached
        and not (isinstance(widget, QAbstractButton) and widget.group() in groups)
        and not _has_a_key_of_its_own(widget)
    ]


def _has_a_key_of_its_own(widget: QWidget) -> bool:
    """A list that the arrows move through from the field above it, or a field's own small button."""
    return isinstance(widget.parentWidget(), (TypedChoice, QLineEdit))


def out_of_order(reached: list[QWidget]) -> list[str]:
    """Neighbours in one row or column whose second stop lies before the first."""
    found = []
    first = min(reached, key=lambda one: (one.mapToGlobal(one.rect().topLeft()).y(), one.x()))
    place = reached.index(first)  # wherever the walk began: it comes round
    for one, other in pairwise([*reached[place:], *reached[:place]]):
        if one.parentWidget() is not other.parentWidget():
            continue
        here, there = one.geometry(), other.geometry()
        is_above = there.bottom() <= here.top()
        is_left = there.right() <= here.left() and there.top() < here.bottom() and here.top() < there.bottom()
        if is_above or is_left:
            found.append(f"Tab goes back from {told(one)} to {told(other)}")
    return found


def clipped(root: QWidget) -> list[str]:
    """Buttons and one-line words that have less room than they need, in width or in height."""
    found = []
    for widget in shown(root):
        is_line = isinstance(widget, QLabel) and not widget.wordWrap() and bool(widget.text())
        if not (is_line or isinstance(widget, QPushButton)):
            continue
        if widget.width() < widget.sizeHint().width() - 1:
            found.append(f"{told(widget)} has {widget.width()} px and needs {widget.sizeHint().width()}")
        if widget.height() < widget.sizeHint().height() - 1:
            found.append(f"{told(widget)} is {widget.height()} px high of {widget.sizeHint().height()}")
    return found


class Frames(QObject):
    """Watches a window: lines of words that are painted with less height than they need.

    What a place shows comes after it was opened, and boxes in boxes settle one after the other.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.painted = 0
        self.squeezed: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override: what is about to be painted."""
        if event.type() is QEvent.Type.UpdateRequest:
            self.painted += 1
            for line in self._window.findChildren(QLabel):
                needed = line.heightForWidth(line.width()) if line.wordWrap() and line.isVisible() else 0
                if line.height() < needed:
                    self.squeezed.append(f"{told(line)} has {line.height()} px and needs {needed}")
        return super().eventFilter(watched, event)


def unseen(reached: list[QWidget]) -> list[str]:
    """Stops that look the same with the keyboard and without it."""
    found = []
    for widget in reached:
        other = next((one for one in reached if one is not widget), None)
        if other is None:  # the only one there is has it always
            return found
        _bring_into_sight(widget)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = _picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is widget and _picture(widget) == before:
            found.append(f"{told(widget)} does not show that it has the keyboard")
    return found


def _bring_into_sight(widget: QWidget) -> None:
    """As the Tab key does."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def _picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    whole = widget.window()
    place = QRect(widget.mapTo(whole, widget.rect().topLeft()), widget.size())
    return whole.grab(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)).toImage()
