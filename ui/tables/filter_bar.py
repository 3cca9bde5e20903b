"""The line over a list: which states, which tier, and a text to look for."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLineEdit, QWidget

from app.language import figures, marked, tr
from app.propose.proposal import Tier
from app.review.listing import ProposalTotals
from app.screens.proposals import ProposalScreen, Show
from ui.icons import icon
from ui.theme import Theme
from ui.widgets import button, frame, row, set_tight

_TYPING_PAUSE_MS = 150
_GAP, _TIGHT_GAP, _DIVIDER = 4, 2, 25
"""Between chips, and what parts the states from the tiers, in px."""
_STATES = (
    (Show.OPEN, marked("Open")),
    (Show.APPROVED, marked("Approved")),
    (Show.LATER, marked("Later")),
    (Show.REJECTED, marked("Rejected")),
    (Show.DONE, marked("Signed")),
    (Show.ALL, marked("All")),
)
_TIERS = (
    ("", marked("Every tier")),
    (Tier.READY, marked("Ready")),
    (Tier.REVIEW, marked("Review")),
    (Tier.NONE, marked("None")),
)


class FilterBar(QWidget):
    """Chips and a search field.

    Signals: ``changed`` after the screen's filter is another one, ``left`` when the field gives the keyboard
    back to the list.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, screen: ProposalScreen[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._screen = screen
        self._states, self._tiers = QButtonGroup(self), QButtonGroup(self)
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Filter   /"))
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(140)
        self._field.setMaximumWidth(240)
        self._field.setAccessibleName(tr("Filter the list"))
        self._field.setToolTip(tr("A name, a reference or a number (/)"))
        self._field.installEventFilter(self)
        self._glass = self._field.addAction(
            icon("search", theme.color("muted")), QLineEdit.ActionPosition.LeadingPosition
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._build()
        self._field.textChanged.connect(self._typed)
        self._pause.timeout.connect(self._search)
        self._states.buttonClicked.connect(self._state_chosen)
        self._tiers.buttonClicked.connect(self._tier_chosen)
        theme.changed.connect(self._recolour)

    @property
    def field(self) -> QLineEdit:
        """The search field; the panel puts it into its head."""
        return self._field

    def focus(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def sync_with_screen(self) -> None:
        """Show the filter the screen has."""
        for made in self._states.buttons():
            made.setChecked(made.objectName() == self._screen.show)
        tiers = self._screen.filter.tiers
        wanted = next(iter(tiers)) if tiers else ""
        for made in self._tiers.buttons():
            made.setChecked(made.objectName() == wanted)
        if self._field.text().strip() != self._screen.filter.text:
            self._field.setText(self._screen.filter.text)
            self._pause.stop()

    def show_totals(self, totals: ProposalTotals) -> None:
        """Counts behind the words."""
        by_tier = {str(entry.tier): entry.count for entry in totals.by_tier}
        for made, (tier, words) in zip(self._tiers.buttons(), _TIERS, strict=True):
            count = by_tier.get(str(tier), 0)
            made.setText(f"{tr(words)} {figures(f'{count:,}')}" if tier and count else tr(words))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override: Down, Return and Esc go back to the list."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self._field.text():
                self._field.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
                self._search()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: only now the chips have their font."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words before air: chips stand closer where the language needs more room than there is."""
        chips = (*self._states.buttons(), *self._tiers.buttons())
        for gap in (_GAP, _TIGHT_GAP):
            for chip in chips:
                set_tight(chip, is_tight=gap < _GAP)
                chip.updateGeometry()  # new air, or a font that came with the look: no event tells the row
            self._line.setSpacing(gap)
            if sum(chip.sizeHint().width() + gap for chip in chips) + _DIVIDER <= self.width():
                return

    def _build(self) -> None:
        line = self._line = row(self, spacing=_GAP)
        for state, words in _STATES:
            line.addWidget(self._chip(self._states, str(state), words))
        divider = frame("divider")
        divider.setFixedSize(1, 16)
        line.addSpacing(8)
        line.addWidget(divider)
        line.addSpacing(8)
        for tier, words in _TIERS:
            line.addWidget(self._chip(self._tiers, str(tier), words))
        line.addStretch(1)
        self.sync_with_screen()

    def _chip(self, group: QButtonGroup, name: str, words: str) -> QAbstractButton:
        made = button(tr(words), "chip")
        made.setObjectName(name)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        group.addButton(made)
        return made

    def _typed(self) -> None:
        self._pause.start()

    def _search(self) -> None:
        self._pause.stop()
        if self._field.text().strip() != self._screen.filter.text:
            self._screen.set_text(self._field.text())
            self.changed.emit()

    def _state_chosen(self, chip: QAbstractButton) -> None:
        self._screen.set_show(Show(chip.objectName()))
        self.changed.emit()

    def _tier_chosen(self, chip: QAbstractButton) -> None:
        name = chip.objectName()
        self._screen.set_tier(Tier(name) if name else None)
        self.changed.emit()

    def _recolour(self) -> None:
        self._glass.setIcon(icon("search", self._theme.color("muted")))
