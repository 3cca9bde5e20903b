"""The bridge: from the gap of an account, cause by cause, to what is left unexplained."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from app.review.reconciling import Bridge
from app.screens.reconcile import Weight, bridge_lines
from ui.icons import pixmap
from ui.tables.outcomes import RIGHT
from ui.theme import Theme
from ui.widgets import column, label

LOOK = {
    Weight.MISSING: ("review", "circle-help"),
    Weight.WRONG: ("stop", "circle-x"),
    Weight.PASSING: ("muted", "clock"),
}
"""Colour and icon of a cause; the same beside each of its differences."""
_MARK = 14


class BridgeCard(QFrame):
    """One account."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._marks: list[tuple[QLabel, Weight]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(bridge_lines(bridge)):
            role = "strong" if line.is_sum else ""
            role = "stop" if line.is_wrong else ("ready" if line.is_right else role)
            words, figure = label(line.words, role, wrap=True), label(line.figure, role)
            figure.setAlignment(RIGHT)
            if line.weight is not None:
                mark = label()
                self._marks.append((mark, line.weight))
                grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignVCenter)
            first = 0 if line.weight is None else 1
            grid.addWidget(words, number, first, 1, 2 - first)
            grid.addWidget(figure, number, 2)
        column(self, margins=16).addLayout(grid)
        theme.changed.connect(self._colour)
        self._colour()

    def _colour(self) -> None:
        for mark, weight in self._marks:
            token, glyph = LOOK[weight]
            mark.setPixmap(pixmap(glyph, self._theme.color(token), _MARK, self.devicePixelRatioF()))
