"""The checks of a draft: what wants a look, each on its line; what holds, counted, told when asked for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.language import tr
from app.propose.drafting.draft import Check
from app.retelling import retold
from app.screens.wording import plural
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets import button, clear, label


class Checks(QWidget):
    """A line for each check that is not met, and one for all that are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._checks: tuple[Check, ...] = ()
        self._is_open = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._fill)

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show those of another draft; whether all are told stays as it was."""
        self._checks = checks
        self._fill()

    def _fill(self) -> None:
        clear(self._grid)
        met = [retold(check.text) for check in self._checks if check.is_met]
        unmet = [retold(check.text) for check in self._checks if not check.is_met]
        for number, text in enumerate(unmet):
            self._mark(number, "triangle-alert", "review")
            self._grid.addWidget(label(text, wrap=True), number, 1)
        if not met:
            return
        more = button(plural(len(met), "check holds", "checks hold"), "chip")
        more.setAccessibleDescription("; ".join(met))
        more.setToolTip(tr("Tell which"))
        more.clicked.connect(self._toggle)
        self._mark(len(unmet), "check", "ready")
        self._grid.addWidget(more, len(unmet), 1, Qt.AlignmentFlag.AlignLeft)
        for number, text in enumerate(met if self._is_open else (), start=len(unmet) + 1):
            self._grid.addWidget(label(text, "muted", wrap=True), number, 1)

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._fill()

    def _mark(self, number: int, glyph: str, tint: str) -> None:
        mark = label()
        mark.setPixmap(pixmap(glyph, self._theme.color(tint), 14, self.devicePixelRatioF()))
        mark.setAccessibleName(tr("look at this") if tint == "review" else tr("met"))
        mark.setContentsMargins(0, 2, 0, 0)
        side = Qt.AlignmentFlag.AlignTop if tint == "review" else Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(mark, number, 0, side)
