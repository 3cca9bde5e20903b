"""The bridge: from the gap of an account, cause by cause, to what is left unexplained."""

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.review.reconciling import Bridge
from app.screens.reconcile import bridge_lines
from ui.tables.outcomes import RIGHT
from ui.widgets import column, label


class BridgeCard(QFrame):
    """One account."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, line in enumerate(bridge_lines(bridge)):
            role = "strong" if line.is_sum else ""
            role = "stop" if line.is_wrong else ("ready" if line.is_right else role)
            words, figure = label(line.words, role, wrap=True), label(line.figure, role)
            figure.setAlignment(RIGHT)
            grid.addWidget(words, number, 0)
            grid.addWidget(figure, number, 1)
        column(self, margins=16).addLayout(grid)
