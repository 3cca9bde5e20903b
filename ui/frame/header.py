"""The top line: the company, the search box, the sync."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.language import tr
from ui.actions import Actions
from ui.icons import icon
from ui.theme import Theme
from ui.widgets import button, label, row

if TYPE_CHECKING:  # the frame is painted before anything of the app is loaded
    from app.screens.sync_state import SyncState

_TICK_MS = 30_000


class Header(QFrame):
    """Company, search, sync state and API allowance. Signals: ``asked(str)`` with an action's key."""

    asked = Signal(str)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(48)
        self._theme = theme
        self._sync: SyncState | None = None
        self._company = button("Countersign", "company", actions.tip("companies"))
        self._finder = button(tr("Search or do…"), "finder", actions.tip("find"))
        self._finder.setMinimumWidth(320)
        self._refresh = button("", "quiet", actions.tip("sync"))
        self._allowance = label(role="muted")
        line = row(self, spacing=8)
        line.setContentsMargins(12, 0, 16, 0)
        line.addWidget(self._company)
        line.addStretch(1)
        line.addWidget(self._finder)
        line.addStretch(1)
        line.addWidget(self._refresh)
        line.addWidget(self._allowance)
        self._company.clicked.connect(self._ask_companies)
        self._finder.clicked.connect(self._ask_find)
        self._refresh.clicked.connect(self._ask_sync)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._clock.timeout.connect(self._say)
        self._clock.start()
        theme.changed.connect(self.recolour)
        self.recolour()

    def show_company(self, name: str) -> None:
        """Name the open company."""
        self._company.setText(name)

    def show_sync(self, state: "SyncState") -> None:
        """Take the newest sync state."""
        self._sync = state
        self._say()

    def sync_text(self) -> str:
        """What is shown now."""
        return self._refresh.text().strip()

    def _say(self) -> None:
        if self._sync is None:
            return
        now = datetime.now(UTC)
        words = self._sync.text(now) if self._sync.connections or self._sync.is_running else ""
        self._refresh.setText(f" {words}" if words else "")
        self._refresh.setToolTip(self._sync.tooltip(now) or tr("Sync now (F5)"))
        self._allowance.setText(self._sync.allowance_text())
        self._allowance.setVisible(bool(self._allowance.text()))

    def recolour(self) -> None:
        """Draw the icons in the present colours."""
        muted = self._theme.color("muted")
        self._company.setIcon(icon("chevron-down", muted))
        self._finder.setIcon(icon("search", muted))
        self._refresh.setIcon(icon("refresh-cw", muted))

    def _ask_companies(self) -> None:
        self.asked.emit("companies")

    def _ask_find(self) -> None:
        self.asked.emit("find")

    def _ask_sync(self) -> None:
        self.asked.emit("sync")
