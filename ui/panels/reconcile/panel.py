"""Reconcile: the month's bridges, differences in three columns, payouts, and the close as a checklist."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.propose.close.checklist import ItemState
from app.propose.close.closed import still_open
from app.propose.reconciliation import TieState
from app.review.reconciling import MonthView
from app.screens.reconcile import ITEM_WORD, MOST, difference_row, headline, item_line, payout_row
from ui.icons import pixmap
from ui.link import Link
from ui.panels.panel import Panel
from ui.panels.place import EmptyState
from ui.panels.reconcile.bridge import BridgeCard
from ui.tables.outcomes import RIGHT
from ui.tables.trees import tree
from ui.theme import Theme
from ui.widgets import Scroll, button, clear, column, frame, label, row

_ITEM_LOOK = {
    ItemState.DONE: ("circle-check", "ready"),
    ItemState.OPEN: ("circle-x", "stop"),
    ItemState.UNKNOWN: ("circle-help", "review"),
    ItemState.ACCEPTED: ("circle-check", "muted"),
}
_TIE_ROLE = {TieState.BROKEN: "stop", TieState.UNKNOWN: "review"}
_PAGES = ("Differences", "Payouts", "Month close")


class ReconcilePanel(Panel):
    """The page of one month."""

    def __init__(self, theme: Theme, link: Link) -> None:
        super().__init__()
        self._theme = theme
        self._link = link
        self._is_stale = True
        self.view: MonthView | None = None
        self._headline = label(role="muted")
        self.months = QComboBox()
        self.months.setAccessibleName("Month")
        self.months.setMinimumWidth(168)
        self._bridges = column(spacing=12)
        self.differences = tree(("What differs", "Ledger", "Stripe", "Bank", "Effect"), "Differences", 0, 190)
        self.payouts = tree(("Arrives", "Money", "State", "Made of"), "Payouts", 3)
        self._items = column(spacing=8)
        self._chips = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._empty = EmptyState(theme, "scale")
        self._build()
        self.months.activated.connect(self._month_chosen)
        self._chips.idClicked.connect(self._stack.setCurrentIndex)
        self._empty.asked.connect(self.asked)

    def show_up(self) -> None:
        """Compare again when something was written meanwhile."""
        if self._is_stale and self._link.state is not None:
            self.refresh()
        self.months.setFocus(Qt.FocusReason.OtherFocusReason)

    def changed(self, changes: Changes) -> None:
        """The mirror moved: what is shown may be settled."""
        if changes.mirrored or changes.settings:
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Compare ledger, processor and bank again."""
        self._is_stale = False
        self._headline.setText("Comparing…")
        first = self.view.first if self.view is not None else None
        self._link.ask(self._link.desk.reconcile.month(first), self, self._take)

    def _month_chosen(self, place: int) -> None:
        self._headline.setText("Comparing…")
        first = self.months.itemData(place)
        self._link.ask(self._link.desk.reconcile.month(first), self, self._take)

    def _take(self, view: MonthView) -> None:
        self.view = view
        self._headline.setText(headline(view))
        self._show_months(view)
        clear(self._bridges)
        for bridge in view.bridges:
            if bridge.gap or bridge.causes:
                self._bridges.addWidget(BridgeCard(bridge))
        self._show_differences(view)
        self._show_payouts(view)
        self._show_items(view)
        has_any = bool(view.months)
        self._body.setCurrentIndex(0 if has_any else 1)
        if not has_any:
            self._empty.say(
                "Nothing to compare yet",
                "It takes two sides: connect Stripe, or import a bank statement.",
                "import_bank",
                "Import a bank statement…",
            )

    def _show_months(self, view: MonthView) -> None:
        shown: list[date] = list(view.months)
        if view.first not in shown:
            shown.insert(0, view.first)
        self.months.clear()
        for first in shown:
            self.months.addItem(f"{first:%B %Y}", first)
        self.months.setCurrentIndex(shown.index(view.first))

    def _show_differences(self, view: MonthView) -> None:
        self.differences.clear()
        for one in view.differences[:MOST]:
            found = difference_row(one)
            item = QTreeWidgetItem([found.cause, found.ledger, found.processor, found.bank, found.effect])
            item.setTextAlignment(4, RIGHT)
            self.differences.addTopLevelItem(item)
        self._count(0, len(view.differences))

    def _show_payouts(self, view: MonthView) -> None:
        self.payouts.clear()
        for tie in view.payouts[:MOST]:
            item = QTreeWidgetItem(list(payout_row(tie)))
            item.setTextAlignment(1, RIGHT)
            if tie.state in _TIE_ROLE:
                item.setForeground(2, self._theme.color(_TIE_ROLE[tie.state]))
            self.payouts.addTopLevelItem(item)
        self._count(1, len(view.payouts))

    def _show_items(self, view: MonthView) -> None:
        clear(self._items)
        for item in view.close.items:
            glyph, token = _ITEM_LOOK[item.state]
            mark = QLabel()
            mark.setPixmap(pixmap(glyph, self._theme.color(token), 16, self.devicePixelRatioF()))
            mark.setAccessibleName(ITEM_WORD[item.state])
            mark.setFixedWidth(24)
            holder = QWidget()
            line = row(holder)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(item_line(item), wrap=True), 1)
            line.addWidget(label(ITEM_WORD[item.state], token))
            self._items.addWidget(holder)
        open_items = len(still_open(view.close.items))
        self._count(2, open_items)

    def _count(self, page: int, count: int) -> None:
        self._chips.button(page).setText(f"{_PAGES[page]} {count:,}" if count else _PAGES[page])

    def _build(self) -> None:
        head = row(spacing=12)
        head.addWidget(label("Reconcile", "title"))
        head.addWidget(self._headline, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.months)
        inside = QWidget()
        page = column(inside, spacing=12)
        page.addLayout(self._bridges)
        page.addLayout(self._chip_line())
        page.addWidget(self._stack, 1)
        self._stack.addWidget(self.differences)
        self._stack.addWidget(self.payouts)
        self._stack.addWidget(_checklist(self._items))
        self._body = QStackedWidget()
        self._body.addWidget(inside)
        self._body.addWidget(self._empty)
        box = column(self, spacing=12)
        box.setContentsMargins(24, 16, 24, 16)
        box.addLayout(head)
        box.addWidget(self._body, 1)

    def _chip_line(self) -> QHBoxLayout:
        line = row(spacing=4)
        for number, words in enumerate(_PAGES):
            chip = button(words, "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self._chips.addButton(chip, number)
            line.addWidget(chip)
        line.addStretch(1)
        return line


def _checklist(items: QVBoxLayout) -> QWidget:
    inside = QWidget()
    box = column(inside, margins=16)
    box.addLayout(items)
    box.addStretch(1)
    side = frame("card")
    column(side, margins=1).addWidget(Scroll(inside))
    return side
