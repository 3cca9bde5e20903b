"""The key sheet: every action with its key, drawn from the one list of actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from app.language import tr
from ui.actions import CANDIDATE_KEYS, SPECS, Menu
from ui.widgets import Scroll, button, column, fit, label, row


class KeySheet(QDialog):
    """All keys by menu."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("All keys"))
        fit(self, 620, 640)
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(0, 1)
        self._fill(grid)
        area = Scroll(inner)
        area.setProperty("ring", "line")
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the keys that scroll
        close = button(tr("Close"))
        close.clicked.connect(self.accept)
        line = row()
        line.addStretch(1)
        line.addWidget(close)
        box = column(self, margins=24, spacing=12)
        box.addWidget(label(tr("All keys"), "title"))
        box.addWidget(area, 1)
        box.addLayout(line)
        self.finished.connect(self.deleteLater)

    def _fill(self, grid: QGridLayout) -> None:
        place = 0
        for menu in Menu:
            if place:
                grid.setRowMinimumHeight(place, 16)
                place += 1
            grid.addWidget(label(tr(menu), "section"), place, 0)
            place += 1
            for text, key in _lines(menu):
                grid.addWidget(label(text, wrap=True), place, 0)
                grid.addWidget(label(key, "strong"), place, 1)
                place += 1
        grid.setRowStretch(place, 1)


def _lines(menu: Menu) -> list[tuple[str, str]]:
    lines = [
        (tr(spec.text).removesuffix("…"), spec.key_text)
        for spec in SPECS
        if spec.menu is menu and spec.key_text
    ]
    return [*lines, (tr("Choose a candidate"), CANDIDATE_KEYS)] if menu is Menu.DECIDE else lines
