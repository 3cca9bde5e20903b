"""Payment matches: the list with its filter on the left, the one decision on the right."""

from array import array
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QWidget

from app.changes import Changes
from app.review.listing import MatchDetail, ProposalOrder, ProposalRow, ProposalTotals
from app.screens.matches import MatchesScreen, Show
from app.screens.sync_state import SyncState
from app.screens.wording import plural
from ui.actions import Actions
from ui.link import Link
from ui.panels.matches.deciding import Deciding
from ui.panels.matches.detail import DetailPane
from ui.panels.panel import Panel
from ui.panels.place import EmptyState
from ui.tables.filter_bar import FilterBar
from ui.tables.matches import COLUMNS
from ui.tables.model import WindowedTableModel
from ui.tables.view import MatchTable
from ui.theme import Theme
from ui.widgets import button, column, frame, label, row, rule

_DETAIL_PAUSE_MS = 30
_REINDEX_PAUSE_MS = 250


class MatchesPanel(Panel):
    """The panel. Signals: ``said(str)`` for the tray, ``painted`` when rows have come to be drawn."""

    said = Signal(str)
    painted = Signal()

    def __init__(self, theme: Theme, actions: Actions, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matches = MatchesScreen()
        self._link = link
        self._is_compact = False
        self._actions = actions
        self.model: WindowedTableModel[ProposalRow] = WindowedTableModel(
            COLUMNS, link.desk.list_rows, link.ask, self
        )
        self.table = MatchTable(theme, self.matches, self.model)
        self.detail = DetailPane(theme, self.matches, actions)
        self.bar = FilterBar(theme, self.matches)
        self._empty = EmptyState(theme, "git-compare-arrows")
        self.deciding = Deciding(self.matches, link, self)
        self._detail_pause = self._timer(_DETAIL_PAUSE_MS, self._ask_detail)
        self._reindex_pause = self._timer(_REINDEX_PAUSE_MS, self.reindex)
        self._build()
        self._connect()

    def reindex(self) -> None:
        """Ask for the ids of the present filter again, and for its counts."""
        wanted = self.matches.filter
        self._link.ask(self._link.desk.list_ids(wanted), self, self._take_ids)
        self.recount()

    def recount(self) -> None:
        """Ask for the counts of the present filter."""
        self._link.ask(self._link.desk.list_totals(self.matches.filter), self, self._link.publish_totals)

    def show_up(self) -> None:
        """Give the list the keyboard."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_totals(self, totals: ProposalTotals) -> None:
        """New counts."""
        self.matches.totals = totals
        self._headline.setText(self.matches.headline())
        self.bar.show_totals(totals)
        self._say_count()

    def changed(self, changes: Changes) -> None:
        """Something was written: re-read what it names, and the list when rows may have come or gone."""
        own = self.deciding.took_part(changes)
        known = self.model.stale(changes.proposals)
        if self.matches.current in changes.proposals:
            self._detail_pause.start()
        if (changes.membership and not own) or not known:
            self._reindex_pause.start()
        elif changes:
            self.recount()
        self.table.viewport().update()

    def show_sync(self, state: SyncState) -> None:
        """While the books are read for the first time, an empty list says how far it is."""
        self.matches.has_synced = state.has_synced
        self.matches.sync_text = state.text(datetime.now(UTC)) if state.is_running else ""
        if not self.matches.ids:
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
        self.matches.set_text(text)
        self._filter_changed()

    def choose(self, number: int) -> None:
        """Choose a candidate by its number."""
        if self.matches.choose(number) and self.matches.detail is not None:
            self.detail.show_detail(self.matches.detail, self._link.system)

    def move_to(self, proposal_id: int | None) -> None:
        """Stand on a proposal of the list."""
        if proposal_id is not None and proposal_id in self.matches.ids:
            self.table.stand_on(self.matches.ids.index(proposal_id))
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
        self._split.setSizes([600, 420])
        box.addWidget(self._split, 1)
        self._actions.attach(self._split)
        for number in range(1, 10):
            self._split.addAction(self.deciding.candidate_key(number))

    def _build_head(self) -> QHBoxLayout:
        head = row(spacing=12)
        self._headline = label(role="muted")
        self._ready = button(f"Approve all ready  {self._actions.spec('approve_ready').key_text}")
        self._ready.setToolTip(self._actions.tip("approve_ready"))
        self._ready.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._ready.clicked.connect(self.deciding.approve_ready)
        head.addWidget(label("Payment matches", "title"))
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
        self._empty.say("Opening the company", "One moment.")
        self._count, self._marks = label(role="small"), label(role="strong")
        foot = row()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._marks)
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
        for key, slot in {
            "approve": self.deciding.approve,
            "reject": self.deciding.reject,
            "later": self.deciding.later,
            "edit": self.deciding.edit,
            "mark": self.table.toggle_mark,
            "mark_up": self._extend_up,
            "mark_down": self._extend_down,
            "filter": self.bar.focus,
            "clear_filter": self.clear,
            "show_open": self._show_open,
            "approve_ready": self.deciding.approve_ready,
        }.items():
            self._actions.connect_to(key, slot)

    def clear(self) -> None:
        """Take marks away first, then the filter."""
        if self.matches.marks:
            self.matches.marks.clear()
            self.move_to(self.matches.current)
        elif self.matches.is_narrowed:
            self.matches.clear()
            self._filter_changed()

    def _show_open(self) -> None:
        self.matches.set_show(Show.OPEN)
        self._filter_changed()

    def _filter_changed(self) -> None:
        self.bar.sync_with_screen()
        self.reindex()

    def _order(self, order: ProposalOrder) -> None:
        self.matches.toggle_order(order)
        self.table.show_order(order, is_descending=self.matches.filter.descending)
        self.reindex()

    def _take_ids(self, ids: "array[int]") -> None:
        self.matches.has_synced = self._link.sync_state.has_synced
        place = self.matches.fill(ids)
        self.model.show(ids)
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
        why = self.matches.why_empty()
        self._empty.say(why.title, why.text, why.action, why.button)
        self.detail.show_nothing("Nothing is waiting for a decision here.")

    def _moved(self, _proposal_id: int | None) -> None:
        self._detail_pause.start()

    def _ask_detail(self) -> None:
        current = self.matches.current
        if current is not None:
            self._link.ask(self._link.desk.match_detail(current), self, self._take_detail)

    def _take_detail(self, detail: MatchDetail) -> None:
        if detail.id == self.matches.current:
            self.matches.detail = detail
            self.detail.show_detail(detail, self._link.system)

    def _rows_came(self, _first: QModelIndex, _last: QModelIndex) -> None:
        self.painted.emit()

    def _say_count(self) -> None:
        count = len(self.matches.ids)
        hidden = self.matches.totals.hidden_by_filter
        tail = f", {hidden:,} hidden by the filter" if self.matches.is_narrowed and hidden else ""
        self._count.setText(f"{plural(count, 'row')}{tail}")
        if not count:
            self._show_empty()

    def _say_marks(self) -> None:
        self._marks.setText(self.matches.marks_text())
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
