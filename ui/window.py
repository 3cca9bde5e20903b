"""The main window: header, places, panels, batch tray, menus. It knows no matching, only where things are.

Built in two stages. The frame comes first and imports nothing of the app, so that the window is painted at
once; ``furnish`` brings the panels of an open company, and everything they import.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from app.language import tr
from ui.actions import LOCAL, Actions
from ui.frame.header import Header
from ui.frame.navigation import PLACES, Navigation
from ui.frame.tray import Tray
from ui.theme import Scheme, Theme
from ui.widgets import column, frame, label

if TYPE_CHECKING:
    from app.changes import Changes
    from app.commit.results import BatchPreview, BatchResult, DeskState
    from app.review.listing import ProposalTotals
    from app.screens.sync_state import SyncState
    from ui.link import Link
    from ui.panels.panel import Lead, Panel

SIGNING = "signing"


class Window(QMainWindow):
    """One company's window.

    Signals: ``closing`` when the person closes it, ``companies_asked`` to open another company,
    ``doors_asked`` for the first page, ``painted`` when the first rows are there.
    """

    closing = Signal()
    companies_asked = Signal()
    doors_asked = Signal()
    painted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("Countersign")
        self.resize(1280, 800)
        self.setMinimumSize(1024, 600)
        self._theme = theme
        self._signer = ""
        self.verbs = Actions(self)
        self.header = Header(theme, self.verbs)
        self.navigation = Navigation(theme, self.verbs)
        self.tray = Tray(self.verbs)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._blank())
        self._right = column(spacing=0)
        self._build()
        self.setEnabled(False)

    def furnish(self, link: "Link") -> None:
        """Bring in the panels of a company; once."""
        from ui.errors import Notice
        from ui.panels.matches.panel import MatchesPanel
        from ui.panels.signing import SigningPage

        theme = self._theme
        self._link = link
        self.notice = Notice()
        self.matches = MatchesPanel(theme, self.verbs, link)
        self.signing = SigningPage(theme, link)
        self._pages: dict[str, Panel] = {"matches": self.matches, SIGNING: self.signing}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._right.insertWidget(0, self.notice)
        self._connect()
        self.setEnabled(True)
        self.setWindowTitle(f"{link.desk.company_name} — Countersign")
        self.header.show_company(link.desk.company_name)
        self.go("matches")

    def _blank(self) -> QWidget:
        page = frame("page")
        column(page).addWidget(label(tr("Opening…"), "muted"), 0, Qt.AlignmentFlag.AlignCenter)
        return page

    @property
    def is_furnished(self) -> bool:
        """Whether a company is open in it."""
        return hasattr(self, "_link")

    def _build(self) -> None:
        self.verbs.fill(self.menuBar())
        inside = QWidget()
        box = column(inside, spacing=0)
        box.addWidget(self.header)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        self._right.addWidget(self._stack, 1)
        middle.addLayout(self._right, 1)
        box.addLayout(middle, 1)
        box.addWidget(self.tray)
        self.setCentralWidget(inside)

    def _connect(self) -> None:
        for asker in (self.header, self.tray, self.notice, self.matches):
            asker.asked.connect(self._do)
        self.navigation.chosen.connect(self.go)
        self.matches.said.connect(self.tray.say)
        self.matches.painted.connect(self.painted)
        self.signing.closed.connect(self._leave_signing)
        self.signing.done.connect(self._committed)
        self._link.opened.connect(self._opened)
        self._link.changed.connect(self._changed)
        self._link.totals.connect(self._show_totals)
        self._link.sync_moved.connect(self._sync_moved)
        self._link.troubled.connect(self.trouble)
        self._link.went_through.connect(self.notice.settle)
        for key, slot in self._slots().items():
            self.verbs.connect_to(key, slot)
        for key, _, _ in PLACES:
            self.verbs[f"go_{key}"].setData(key)
            self.verbs[f"go_{key}"].triggered.connect(self._go_from_action)

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "companies": self.companies_asked.emit,
            "connect": self.doors_asked.emit,
            "reopen": self._link.open,
            "restore": self._link.restore,
            "sync": self._link.sync,
            "stop_sync": self._link.stop_sync,
            "quit": self.close,
            **dict.fromkeys(("undo", "redo", *LOCAL), self._take),
            "find": self._find,
            "sign": self._review,
            **dict.fromkeys(("look_system", "look_light", "look_dark"), self._look),
            "compact": self._toggle_compact,
            "keys": self._show_keys,
        }

    def go(self, key: str) -> None:
        """Show a place."""
        if self.signing.is_committing and self._stack.currentWidget() is self.signing:
            return
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        if key != SIGNING:
            self.navigation.show_place(key)
        self.tray.setVisible(key != SIGNING)
        for local in LOCAL:
            self.verbs.allow(local, "" if page.is_list else tr("No list is in sight."))
        page.show_up()

    def page(self, key: str) -> "Panel":
        """The page of a place, made when it is first wanted."""
        if key not in self._pages:
            from ui.panels.places import make

            panel = self._pages[key] = make(key, self._theme, self._link, self.verbs)
            panel.asked.connect(self._do)
            panel.led.connect(self._follow)
            panel.undo_asked.connect(self._ask_undo)
            panel.resume_asked.connect(self.resume)
            self._stack.addWidget(panel)
        return self._pages[key]

    def _follow(self, lead: "Lead") -> None:
        self.go(lead.place)
        if lead.subject:
            self.page(lead.place).look_for(lead.subject)

    @property
    def place(self) -> str:
        """The key of what is shown."""
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def trouble(self, error: BaseException) -> None:
        """Show a known failure over the panel; anything else is a bug and takes the window."""
        from app.errors import CountersignError
        from ui.errors import explain

        if isinstance(error, CountersignError):
            self.notice.show_trouble(explain(error))
        else:
            self.crash(error)

    def crash(self, error: BaseException) -> None:
        """Show the crash page in the window's place."""
        from ui.errors import CrashPage, report_of

        page = CrashPage()
        page.show_report(report_of(error))
        page.closed.connect(self.close)
        self.setEnabled(True)
        self.menuBar().hide()
        self.setCentralWidget(page)

    def _do(self, key: str) -> None:
        if why_not := self.verbs.take(key):
            self.tray.say(why_not)

    def _take(self) -> None:
        """An action of lists goes to the list in sight; undo and redo need none."""
        page = self.page(self.place)
        (page if page.is_list else self.matches).take(self.sender().objectName())

    def _go_from_action(self) -> None:
        self.go(str(self.sender().data()))  # type: ignore[attr-defined] # a QAction

    def _opened(self, state: "DeskState") -> None:
        self._signer = state.signer
        self.setWindowTitle(f"{state.company} — Countersign")
        self.header.show_company(state.company)
        self.matches.reindex()
        if state.unfinished_batch is not None:
            self.notice.say(
                tr("Batch {number} was interrupted").format(number=state.unfinished_batch),
                tr("Its rows are signed and wait. What was on its way is looked up before anything is sent."),
                action="resume",
                words=tr("Go on with it"),
            )
        if not any(entry.last_synced_at for entry in state.connections):
            self._link.sync()

    def _changed(self, changes: "Changes") -> None:
        if changes:
            for page in self._pages.values():
                page.changed(changes)

    def _show_totals(self, totals: "ProposalTotals") -> None:
        from ui.panels.places import PLACE_OF_KIND

        for kind, place in PLACE_OF_KIND.items():
            self.navigation.show_count(place, totals.open_by_kind.get(kind, 0))
        self._show_tray(totals)

    def _show_tray(self, totals: "ProposalTotals") -> None:
        from app.screens.signing import tray_text

        self.tray.show_text(tray_text(totals, self._link.system, is_writing=self._link.is_writing))

    def _sync_moved(self, state: "SyncState") -> None:
        self.header.show_sync(state)
        self.matches.show_sync(state)
        self.verbs.allow("stop_sync", "" if state.is_running else tr("No sync is running."))

    def _review(self) -> None:
        self._link.ask(self._link.desk.preview(), self, self._show_preview)

    def _ask_undo(self, batch_id: int) -> None:
        self._link.ask(self._link.desk.undo_batch_preview(batch_id), self, self._show_preview)

    def _show_preview(self, preview: "BatchPreview") -> None:
        self.go(SIGNING)
        self.signing.show_preview(preview, self._signer)

    def resume(self, batch_id: int) -> None:
        """Go on with a batch, or ask for the second signature it waits for."""
        self.go(SIGNING)
        self.signing.resume(batch_id)

    def _leave_signing(self) -> None:
        self.go("matches")

    def _committed(self, _result: "BatchResult") -> None:
        self.tray.say("")  # what was approved can't be taken back by a key any more
        self._link.refresh_state()
        for page in self._pages.values():
            page.recount()

    def _find(self) -> None:
        from ui.dialogs.finder import Finder

        finder = Finder(self._theme, self._link, self)
        finder.asked.connect(self._do)
        finder.led.connect(self._follow)
        finder.open()

    def _show_keys(self) -> None:
        from ui.dialogs.keys import KeySheet

        KeySheet(self).open()

    def _look(self) -> None:
        self._theme.choose(Scheme(self.sender().objectName().removeprefix("look_")))

    def _toggle_compact(self) -> None:
        self.matches.set_compact(is_compact=not self.matches.is_compact)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: a running commit finishes its row first."""
        if self.is_furnished:
            self.signing.stop()
            self._link.stop_sync()
        self.closing.emit()
        event.accept()
