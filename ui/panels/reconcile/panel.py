"""Reconcile: the month's bridges, differences in three columns, payouts, and the close as a checklist."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.changes import Changes
from app.commit.touched import Touched
from app.language import figures, marked, month_text, tr
from app.propose.close.closed import still_open
from app.propose.reconciliation import Side, TieState
from app.review.reconciling import MOST, MonthView
from app.screens.reconcile import (
    difference_row,
    headline,
    payout_row,
    way_to_fix,
)
from ui.actions import Actions
from ui.choice import Choice
from ui.link import Link
from ui.panels.panel import Lead, Panel
from ui.panels.place import EmptyState
from ui.panels.reconcile.bridge import LOOK, BridgeCard
from ui.panels.reconcile.changes import ChangesPage
from ui.panels.reconcile.close import ClosePage
from ui.panels.reconcile.fixes import FixesPage
from ui.tables.outcomes import RIGHT
from ui.tables.tints import Tints, tint
from ui.tables.trees import fit_columns, tree
from ui.theme import Theme
from ui.widgets import Elided, Pages, Shrinking, button, clear, column, label, row

_TIE_ROLE = {TieState.BROKEN: "stop", TieState.UNKNOWN: "review"}
_PAGES = (
    marked("Differences"),
    marked("Fixes"),
    marked("Payouts"),
    marked("Month close"),
    marked("Ledger changes"),
)
_TURNS = {"next_page": 1, "page_before": -1}
_DIFFERENCES, _FIXES, _PAYOUTS, _CLOSE, _CHANGES = range(5)
_LEDGER, _STRIPE, _BANK, _EFFECT, _FIX = range(1, 6)
"""The columns of the differences: first those of each side; the bank's only a statement fills."""
_HEADS = (
    marked("What differs"),
    marked("Ledger"),
    marked("Stripe"),
    marked("Bank"),
    marked("Effect"),
    marked("Fix"),
)
_MONTH_WIDTH = 176
_LEAST_LIST = 160
"""Px that the list below the bridges keeps on a small screen."""
_PAYOUT_HEADS = (marked("Arrives"), marked("Money"), marked("State"), marked("Made of"))


class ReconcilePanel(Panel):
    """The page of one month."""

    is_list = True

    said = Signal(str)

    def __init__(self, theme: Theme, link: Link, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        self._link = link
        self._is_stale = True
        self.view: MonthView | None = None
        self._headline = Elided("muted")
        self.months = Choice(theme, _MONTH_WIDTH)
        self.months.setAccessibleName(tr("Month"))
        self._bridges = column(spacing=12)
        self.fixes = FixesPage(theme, actions, link)
        self.differences = tree(_HEADS, tr("Differences"), 0, 120)
        for side in (_LEDGER, _STRIPE, _BANK):
            self.differences.headerItem().setTextAlignment(side, RIGHT)
        Tints(theme, self.differences)
        self.differences.setToolTip(tr("Enter goes to the fix"))
        self.payouts = tree(_PAYOUT_HEADS, tr("Payouts"), 3)
        Tints(theme, self.payouts)
        self.closing = ClosePage(theme, link)
        self.ledger = ChangesPage(theme, link)
        self._chips = QButtonGroup(self)
        self._stack = Pages()
        self._empty = EmptyState(theme, "scale")
        self._actions = actions
        self._build()
        for key in _TURNS:
            self.addAction(actions[key])
        self.months.activated.connect(self._month_chosen)
        self._chips.idClicked.connect(self.show_page)
        self.differences.itemActivated.connect(self._activated)
        self.fixes.asked.connect(self.asked)
        self.fixes.said.connect(self.said)
        self._empty.asked.connect(self.asked)

    def show_up(self) -> None:
        """Compare again when something was written meanwhile."""
        if self._is_stale and self._link.state is not None:
            self.refresh()
        if self._stack.currentIndex() == _FIXES:
            self.fixes.show_up()
        else:
            self.months.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._stack.currentIndex()

    def show_page(self, page: int) -> None:
        """Show differences, fixes, payouts or the close."""
        self._chips.button(page).setChecked(True)
        self._stack.setCurrentIndex(page)
        # Fixes, close and changes need the room; what they are about is said beside each.
        self._gaps.setVisible(page in {_DIFFERENCES, _PAYOUTS})
        lists = {
            _DIFFERENCES: self.differences,
            _PAYOUTS: self.payouts,
            _CLOSE: self.closing.items,
            _CHANGES: self.ledger.changes,
        }
        if page == _FIXES:
            self.fixes.show_up()
        else:
            lists[page].setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, key: str) -> None:
        """Keys of lists mean the fixes, while these are in sight; the pages are turned from each."""
        if key in _TURNS:
            self.show_page((self.page + _TURNS[key]) % len(_PAGES))
        elif self.page == _FIXES:
            self.fixes.take(key)

    def recount(self) -> None:
        """Fixes were carried out: compare again."""
        self.fixes.recount()
        self._is_stale = True

    def look_for(self, subject: str) -> None:
        """Show the fix of a record."""
        self.fixes.look_for(subject)
        self.show_page(_FIXES)

    def _activated(self, item: QTreeWidgetItem) -> None:
        way = item.data(0, Qt.ItemDataRole.UserRole)
        if way is not None:
            place, subject = way
            if place == "reconcile":
                self.look_for(subject)
            else:
                self.led.emit(Lead(place, subject))

    def changed(self, changes: Changes) -> None:
        """The mirror moved: what is shown may be settled."""
        self.fixes.changed(changes)
        if changes.mirrored or changes.settings or changes.membership:
            self._is_stale = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Compare ledger, processor and bank again."""
        self._is_stale = False
        self._headline.setText(tr("Comparing…"))
        first = self.view.first if self.view is not None else None
        self._link.ask(self._link.desk.reconcile.month(first), self, self._take)
        self._link.ask(self._link.desk.reconcile.changes(), self, self._show_changes)

    def _month_chosen(self, place: int) -> None:
        self._headline.setText(tr("Comparing…"))
        first = self.months.itemData(place)
        self._link.ask(self._link.desk.reconcile.month(first), self, self._take)

    def _take(self, view: MonthView) -> None:
        self.view = view
        self._headline.setText(headline(view))
        self._show_months(view)
        clear(self._bridges)
        for bridge in view.bridges:
            if bridge.gap or bridge.causes:
                self._bridges.addWidget(BridgeCard(bridge, self._theme))
        self._gaps.fit()
        self._show_differences(view)
        self._show_payouts(view)
        self._show_close(view)
        self.fixes.show_causes(view.causes)
        self._count(_FIXES, sum(count for _, count in view.causes))
        has_any = bool(view.months)
        self._body.setCurrentIndex(0 if has_any else 1)
        if not has_any:
            self._empty.say(
                tr("Nothing to compare yet"),
                tr("It takes two sides: connect Stripe, or import a bank statement."),
                "import_bank",
                tr("Import a bank statement…"),
            )

    def _show_months(self, view: MonthView) -> None:
        shown: list[date] = list(view.months)
        if view.first not in shown:
            shown.insert(0, view.first)
        self.months.clear()
        for first in shown:
            self.months.addItem(month_text(first), first)
        self.months.setCurrentIndex(shown.index(view.first))

    def _show_differences(self, view: MonthView) -> None:
        self.differences.clear()
        for one in view.differences:
            found = difference_row(one, view.fixes)
            texts = [found.cause, found.ledger, found.processor, found.bank, found.effect, found.fix]
            item = QTreeWidgetItem(texts)
            item.setData(0, Qt.ItemDataRole.UserRole, way_to_fix(one, view.fixes))
            for at_right in (_LEDGER, _STRIPE, _BANK, _EFFECT):
                item.setTextAlignment(at_right, RIGHT)
            item.setToolTip(0, found.cause)
            tint(item, 0, self._theme, *LOOK[found.weight], is_text=False)
            self.differences.addTopLevelItem(item)
        has_bank = any(one.of(Side.BANK) for one in view.differences)
        self.differences.setColumnHidden(_BANK, not has_bank)
        fit_columns(self.differences, _LEDGER, _STRIPE, _BANK, _EFFECT, _FIX, least=64)
        self._count(_DIFFERENCES, view.difference_count)

    def _show_payouts(self, view: MonthView) -> None:
        self.payouts.clear()
        for tie in view.payouts[:MOST]:
            item = QTreeWidgetItem(list(payout_row(tie)))
            item.setTextAlignment(1, RIGHT)
            if tie.state in _TIE_ROLE:
                tint(item, 2, self._theme, _TIE_ROLE[tie.state])
            self.payouts.addTopLevelItem(item)
        fit_columns(self.payouts, 0, 1, 2, least=120)
        self._count(_PAYOUTS, len(view.payouts))

    def _show_close(self, view: MonthView) -> None:
        self.closing.show_close(view.close)
        self._count(_CLOSE, len(still_open(view.close.items)))

    def _show_changes(self, found: tuple[Touched, ...]) -> None:
        self.ledger.show_changes(found)
        self._count(_CHANGES, self.ledger.count)

    def _count(self, page: int, count: int) -> None:
        words = tr(_PAGES[page])
        self._chips.button(page).setText(f"{words} {figures(f'{count:,}')}" if count else words)

    def _build(self) -> None:
        head = row(spacing=12)
        head.addWidget(label(tr("Reconcile"), "title"))
        head.addWidget(self._headline, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        head.addWidget(self.months)
        inside = QWidget()
        page = column(inside, spacing=12)
        bridges = QWidget()
        column(bridges).addLayout(self._bridges)
        self._gaps = Shrinking(bridges)
        self._gaps.setProperty("ground", "page")
        self._gaps.setAccessibleName(tr("What each account differs by"))
        page.addWidget(self._gaps)
        page.addLayout(self._chip_line())
        self._stack.setMinimumHeight(_LEAST_LIST)
        page.addWidget(self._stack, 1)
        self._stack.addWidget(self.differences)
        self._stack.addWidget(self.fixes)
        self._stack.addWidget(self.payouts)
        self._stack.addWidget(self.closing)
        self._stack.addWidget(self.ledger)
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
            chip = button(tr(words), "chip")
            chip.setCheckable(True)
            chip.setToolTip(self._actions.tip("next_page"))
            chip.setChecked(number == 0)
            self._chips.addButton(chip, number)
            line.addWidget(chip)
        line.addStretch(1)
        return line
