"""Small building blocks with one look: labels by role, buttons by kind, spaced boxes."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from ui.reading import in_order

_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
BOX = TypeVar("BOX", bound=QBoxLayout)
_ROUNDS = 3
"""Words that get another width wrap anew, which may ask for one more round."""
_SCROLLED = 3
"""A page, its viewport and the area: the area alone gives the page its height, and is told of it by both."""


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A label; ``role`` is a look from the theme (title, heading, muted, small …). Plain text only."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if made.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # whichever way its own letters are read
        made.setAlignment(_AT_RIGHT)
    if role:
        made.setProperty("role", role)
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another look."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        repolish(widget)


def set_tight(widget: QWidget, *, is_tight: bool) -> None:
    """Take the air out of a button where there is no room for it."""
    if bool(widget.property("tight")) != is_tight:
        widget.setProperty("tight", is_tight)
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Button(QPushButton):
    """A button whose words keep their order."""

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        super().initStyleOption(option)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = in_order(option.text, option.direction)


def button(text: str, kind: str = "", tip: str = "") -> QPushButton:
    """A push button; ``kind`` is primary, quiet, chip or empty."""
    made = Button(text)
    if kind:
        made.setProperty("kind", kind)
    if tip:
        made.setToolTip(tip)
    made.setIconSize(QSize(16, 16))
    return made


def column(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 8) -> QVBoxLayout:
    """A vertical box on the 4 px grid."""
    box = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    return _spaced(box, margins, spacing)


def row(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 8) -> QHBoxLayout:
    """A horizontal box on the 4 px grid."""
    box = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    return _spaced(box, margins, spacing)


def _spaced(box: BOX, margins: int, spacing: int) -> BOX:
    box.setContentsMargins(margins, margins, margins, margins)
    box.setSpacing(spacing)
    return box


def frame(name: str) -> QFrame:
    """A frame that the theme knows by name (card, notice, listSide …)."""
    made = QFrame()
    made.setObjectName(name)
    return made


class Scroll(QScrollArea):
    """A page that scrolls downwards only: its body is never wider than what is in sight."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body.setObjectName("scrolled")
        self._body = body
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        super().resizeEvent(event)
        self._body.setMaximumWidth(self.viewport().width())


class Shrinking(Scroll):
    """A part of a page that is as high as its body where there is room, and scrolls where there is not."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(body, parent)
        self.setProperty("ring", "clear")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.verticalScrollBar().rangeChanged.connect(self._hold_keys)

    def fit(self) -> None:
        """Ask for the height that the body needs in this width, once it was filled."""
        inside = self._body.layout()
        if inside is not None:
            inside.activate()
            self._body.setMinimumHeight(max(0, inside.totalHeightForWidth(self.viewport().width())))
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        return QSize(super().sizeHint().width(), self._body.minimumHeight() + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: words wrap otherwise in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def _hold_keys(self, _least: int, most: int) -> None:
        """The keyboard stops here while there is something to scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)


class Elided(QLabel):
    """A line that gives its room to what stands beside it; what does not fit ends in an ellipsis."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        painter = QPainter(self)
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), in_order(cut, self.layoutDirection()))
        painter.end()


class Pages(QStackedWidget):
    """Pages over each other, as small as the one in sight may be, not as the largest."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()


def fit(dialog: QWidget, width: int, height: int, least: tuple[int, int] = (0, 0)) -> None:
    """Give a dialog a size in px, and the least it may have; neither is more than its screen has."""
    room = dialog.screen().availableSize() * 0.94
    dialog.setMinimumSize(room.boundedTo(QSize(*least)))
    dialog.resize(room.boundedTo(QSize(width, height)))


def answers(why_not: QLabel, leave: QPushButton, yes: QPushButton) -> QHBoxLayout:
    """The foot of a dialog: why not yet, the way out that Enter never takes, and the answer."""
    leave.setAutoDefault(False)
    foot = row()
    foot.addWidget(why_not, 1)
    foot.addWidget(leave)
    foot.addWidget(yes)
    return foot


def place_at_once(page: QWidget) -> None:
    """Give everything on a scrolled page its place at once, what was just put there as well.

    Left to the event loop, each level of boxes in boxes takes a turn of its own, and what is painted in
    between is squeezed into the height that the page had before.
    """
    around, part = [page], page.parentWidget()
    while part is not None:
        around.append(part)
        part = None if part.isWindow() else part.parentWidget()
    for part in around[:0:-1]:  # what was hidden until now has no width of its own yet
        QCoreApplication.sendEvent(part, QEvent(QEvent.Type.LayoutRequest))
    for _ in range(_ROUNDS):
        _place_inside(page)
        for part in around[:_SCROLLED]:
            QCoreApplication.sendEvent(part, QEvent(QEvent.Type.LayoutRequest))
        if page.height() >= page.heightForWidth(page.width()):
            return


def _place_inside(held: QWidget) -> None:
    for part in held.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if part.isWindow():
            continue
        if part.isHidden() and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            part.show()  # as its box would do a turn later
        if (box := part.layout()) is not None and not part.isHidden():
            _place_inside(part)
            box.activate()


def rule() -> QFrame:
    """A thin line across."""
    return frame("rule")


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
