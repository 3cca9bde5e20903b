"""A list of proposals with its filter on the left, the one decision on the right; any kind."""

from array import array
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QWidget

from app.changes import Changes
from app.language import figures, tr
from app.review.decision import DecisionAction
from app.review.listing import ProposalOrder, ProposalRow, ProposalTotals
from app.screens.proposals import Detail, ProposalScreen, Show, place_of
from app.screens.sync_state import SyncState
from app.screens.wording import plural
from ui.actions import Actions
from ui.link import Link
from ui.panels.panel import Panel
from ui.panels.place import EmptyState
from ui.panels.proposals.deciding import Deciding
from ui.panels.proposals.pane import Pane
from ui.tables.filter_bar import FilterBar
from ui.tables.model import WindowedTableModel
from ui.tables.proposals import columns
from ui.tables.view import ProposalTable
from ui.theme import Theme
from ui.widgets import Elided, button, column, frame, label, row, rule

_DETAIL_PAUSE_MS = 30
_REINDEX_PAUSE_MS = 250


class ProposalPanel(Panel):
    """The panel of a kind; a subclass brings its screen, its pane and its way to edit.

    Signals: ``said(str)`` for the tray, ``painted`` when rows have come to be drawn.
    """

    is_list = True

    said = Signal(str)
    painted = Signal()

    def __init__(
        self, theme: Theme, actions: Actions, link: Link, screen: ProposalScreen[Any], pane: Pane, glyph: str
    ) -> None:
        super().__init__()
        self.screen_state = screen
        self._link = link
        self._is_compact = False
        self._actions = actions
        self.model: WindowedTableModel[ProposalRow] = WindowedTableModel(
            columns(screen.words), link.desk.list_rows, link.ask, self
        )
        self.table = ProposalTable(theme, screen, self.model)
        self.detail = pane
        self.bar = FilterBar(theme, screen)
        self._empty = EmptyState(theme, glyph)
        self.deciding = Deciding(screen, link, self)
        self._is_stale = True
        self._detail_pause = self._timer(_DETAIL_PAUSE_MS, self._ask_detail)
        self._reindex_pause = self._timer(_REINDEX_PAUSE_MS, self.reindex)
        self._build()
        self._connect()

    def reindex(self) -> None:
        """Ask for the ids of the present filter again, and for its counts."""
        self._is_stale = False
        wanted = self.screen_state.filter
        self._link.ask(self._link.desk.list_ids(wanted), self, self._take_ids)
        self.recount()

    def recount(self) -> None:
        """Ask for the counts of the present filter."""
        self._link.ask(self._link.desk.list_totals(self.screen_state.filter), self, self._take_totals)

    def show_up(self) -> None:
        """Give the list the keyboard; read it when it was never read or is out of date."""
        if self._is_stale and self._link.state is not None:
            self.reindex()
        self.detail.allow()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_totals(self, totals: ProposalTotals) -> None:
        self._link.publish_totals(totals)
        self.screen_state.totals = totals
        self._headline.setText(self.screen_state.headline())
        self.bar.show_totals(totals)
        self._say_count()

    def changed(self, changes: Changes) -> None:
        """Something was written: re-read what it names, and the list when rows may have come or gone."""
        own = self.deciding.took_part(changes)
        known = self.model.stale(changes.proposals)
        if self.screen_state.current in changes.proposals:
            self._detail_pause.start()
        needs_list = (changes.membership and not own) or not known
        if not self.isVisible():
            self._is_stale = self._is_stale or needs_list
        elif needs_list:
            self._reindex_pause.start()
        elif changes:
            self.recount()
        self.table.viewport().update()

    def show_sync(self, state: SyncState) -> None:
        """While the books are read for the first time, an empty list says how far it is."""
        self.screen_state.has_synced = state.has_synced
        self.screen_state.sync_text = state.text(datetime.now(UTC)) if state.is_running else ""
        if not self.screen_state.ids:
            self._show_empty()

    def set_compact(self, *, is_compact: bool) -> None:
        """Lower rows."""
        self._is_compact = is_compact
        self.table.set_compact(is_compact=is_compact)

    @property
    def is_compact(self) -> bool:
        """Whether rows are low."""
        return self._is_compact

    def look_for(self, text: str) -> None:
        """Filter by a text."""
        self.screen_state.set_text(text)
        self._filter_changed()

    def choose(self, number: int) -> None:
        """Choose a candidate by its number."""
        if self.screen_state.choose(number) and self.screen_state.detail is not None:
            self.detail.show_detail(self.screen_state.detail, self._link.system)

    def move_to(self, proposal_id: int | None) -> None:
        """Stand on a proposal of the list."""
        row = place_of(proposal_id, self.screen_state.ids)
        if row is not None:
            self.table.stand_on(row)
        self.detail.allow()
        self._say_marks()
        self.table.viewport().update()

    def _build(self) -> None:
        box = column(self, spacing=12)
        box.setContentsMargins(24, 16, 24, 16)
        box.addLayout(self._build_head())
        box.addWidget(self.bar)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(16)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._build_list())
        self._split.addWidget(self.detail)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes([632, 388])
        box.addWidget(self._split, 1)
        self._actions.attach(self._split)
        for number in range(1, 10):
            self._split.addAction(self.deciding.candidate_key(number))

    def _build_head(self) -> QHBoxLayout:
        head = row(spacing=12)
        self._headline = Elided("muted")
        self._ready = button(
            tr("Approve all ready  {key}").format(key=self._actions.spec("approve_ready").key_text)
        )
        self._ready.setToolTip(self._actions.tip("approve_ready"))
        self._ready.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ready.clicked.connect(self.deciding.approve_ready)
        head.addWidget(label(self.screen_state.words.title, "title"))
        head.addWidget(self._headline, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.bar.field, 1)
        head.addWidget(self._ready)
        return head

    def _build_list(self) -> QWidget:
        side = frame("listSide")
        side.setMinimumWidth(392)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pages.setCurrentWidget(self._empty)
        self._empty.say(tr("Opening the company"), tr("One moment."))
        self._count, self._marks = label(role="small"), label(role="strong")
        foot = row()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._marks)
        self.list_foot = foot
        box = column(side, margins=1, spacing=0)
        box.addWidget(self._pages, 1)
        box.addWidget(rule())
        box.addLayout(foot)
        return side

    def _connect(self) -> None:
        self.table.moved.connect(self._moved)
        self.table.marked.connect(self._say_marks)
        self.table.order_asked.connect(self._order)
        self.bar.changed.connect(self._filter_changed)
        self.bar.left.connect(self.show_up)
        self.detail.asked.connect(self._answer)
        self.detail.picked.connect(self.choose)
        self._empty.asked.connect(self.asked)
        self.model.failed.connect(self._link.troubled)
        self.model.dataChanged.connect(self._rows_came)
        self.deciding.moved_on.connect(self.move_to)
        self.deciding.said.connect(self.said)
        self.deciding.chosen.connect(self.choose)
        self._slots: dict[str, Callable[[], object]] = {
            "approve": self.deciding.approve,
            "reject": self.deciding.reject,
            "later": self.deciding.later,
            "edit": self.edit,
            "mark": self.table.toggle_mark,
            "mark_up": self._extend_up,
            "mark_down": self._extend_down,
            "filter": self.bar.focus,
            "clear_filter": self.clear,
            "show_open": self._show_open,
            "approve_ready": self.deciding.approve_ready,
            "undo": self.deciding.undo,
            "redo": self.deciding.redo,
        }

    def clear(self) -> None:
        """Take marks away first, then the filter."""
        if self.screen_state.marks:
            self.screen_state.marks.clear()
            self.move_to(self.screen_state.current)
        elif self.screen_state.is_narrowed:
            self.screen_state.clear()
            self._filter_changed()

    def _show_open(self) -> None:
        self.screen_state.set_show(Show.OPEN)
        self._filter_changed()

    def _filter_changed(self) -> None:
        self.bar.sync_with_screen()
        self.reindex()

    def _order(self, order: ProposalOrder) -> None:
        self.screen_state.toggle_order(order)
        self.table.show_order(order, is_descending=self.screen_state.filter.descending)
        self.reindex()

    def _take_ids(self, ids: "array[int]") -> None:
        self.screen_state.has_synced = self._link.sync_state.has_synced
        place = self.screen_state.fill(ids)
        self.model.show(ids)
        self.table.fit()
        if len(ids):
            self.table.stand_on(place)
            self._ask_detail()
        else:
            self._show_empty()
        self._show_page(0 if len(ids) else 1)
        self._say_count()
        self._say_marks()

    def _show_page(self, number: int) -> None:
        """Rows or the empty page; rows that come take the keyboard, unless someone is typing."""
        is_new = self._pages.currentIndex() != number
        is_typing = isinstance(QApplication.focusWidget(), QLineEdit)
        self._pages.setCurrentIndex(number)
        if is_new and number == 0 and self.isVisible() and not is_typing:
            self.show_up()

    def _show_empty(self) -> None:
        why = self.screen_state.why_empty()
        self._empty.say(why.title, why.text, why.action, why.button)
        hides = tr("The filter hides what waits here.") if self.screen_state.hidden else ""
        self.detail.show_nothing(hides or tr("Nothing is waiting for a decision here."))

    def _moved(self, _proposal_id: int | None) -> None:
        self._detail_pause.start()

    def _ask_detail(self) -> None:
        current = self.screen_state.current
        if current is not None:
            self._link.ask(self.ask_detail(current), self, self._take_detail)

    def ask_detail(self, proposal_id: int) -> "Future[Any]":
        """Everything about one proposal, as the kind's pane shows it."""
        return self._link.desk.proposal(proposal_id)

    def edit(self) -> None:
        """Let the person change what is put forward; a kind that can be edited says how."""
        self.said.emit(self.screen_state.why_not(DecisionAction.EDIT) or tr("This can't be edited."))

    def take(self, key: str) -> None:
        """Do what a key of lists means here."""
        slot = self._slots.get(key)
        if slot is not None:
            slot()
        else:
            self.said.emit(tr("This place has one page."))

    def _take_detail(self, detail: Detail) -> None:
        if detail.id == self.screen_state.current:
            self.screen_state.detail = detail
            self.detail.show_detail(detail, self._link.system)

    def _rows_came(self, _first: QModelIndex, _last: QModelIndex) -> None:
        self.painted.emit()

    def _say_count(self) -> None:
        count = len(self.screen_state.ids)
        hidden = self.screen_state.hidden
        tail = (
            ", " + tr("{hidden} hidden by the filter").format(hidden=figures(f"{hidden:,}")) if hidden else ""
        )
        self._count.setText(f"{plural(count, 'row')}{tail}")
        if not count:
            self._show_empty()

    def _say_marks(self) -> None:
        self._marks.setText(self.screen_state.marks_text())
        self.detail.allow()

    def _extend_up(self) -> None:
        self.table.extend(-1)

    def _extend_down(self) -> None:
        self.table.extend(1)

    def _answer(self, key: str) -> None:
        self._actions[key].trigger()

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer
