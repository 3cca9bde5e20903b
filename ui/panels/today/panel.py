"""Today: tiles that lead to their lists, receivables by age, the cash to come, what else needs a look."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Changes
from app.domain.outstanding import Outstanding
from app.lanes import CancelToken
from app.language import tr
from app.propose.proposal import ProposalKind
from app.review.today import AheadView, CashView, TodayView
from app.screens.today import (
    STEP_BUTTON,
    aged_head,
    cash_head,
    cash_lines,
    needs_look,
    next_steps,
    outstanding_line,
    tile,
    unentered_line,
)
from app.screens.wording import day
from ui.link import Link
from ui.panels.panel import Lead, Panel
from ui.panels.today.aging import AgingBar
from ui.panels.today.cash import CashBand
from ui.panels.today.tiles import TileButton
from ui.theme import Theme
from ui.widgets import Scroll, button, clear, column, frame, label, row, rule


class TodayPanel(Panel):
    """The page."""

    def __init__(self, theme: Theme, link: Link) -> None:
        super().__init__()
        self._theme = theme
        self._link = link
        self._desk = link.desk.today
        self._is_stale = True
        self._cancel: CancelToken | None = None
        self._wants_more = False
        self._date = label(role="muted")
        self.tiles = {kind: TileButton(theme) for kind in ProposalKind}
        self._aged = column(spacing=16)
        self._cash = column(spacing=8)
        self._outstanding = column(spacing=12)
        self._unentered = column()
        self._looks = column(spacing=8)
        self._steps = column(spacing=0)
        self._steps_card = _card(tr("Next steps"), self._steps)
        self._build()
        for made in self.tiles.values():
            made.clicked.connect(self._lead)
        self._wait_for_cash()
        link.refreshed.connect(self._show_looks)

    def show_up(self) -> None:
        """Read everything again when something was written meanwhile."""
        if self._is_stale and self._link.state is not None:
            self.refresh()
        self._show_looks()
        self.tiles[ProposalKind.MATCH].setFocus(Qt.FocusReason.OtherFocusReason)

    def changed(self, _changes: Changes) -> None:
        """Something was written."""
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def recount(self) -> None:
        """A batch was carried out."""
        self._is_stale = True

    def refresh(self) -> None:
        """Ask again for everything; a forecast that is still being made is given up for a new one.

        The new one waits until the old one has ended: each holds the history in memory.
        """
        self._is_stale = False
        self._link.ask(self._desk.overview(), self, self._take)
        self._wants_more = True
        if self._cancel is None:
            self._ask_ahead()
        else:
            self._cancel.cancel()

    def _ask_ahead(self) -> None:
        self._wants_more = False
        self._cancel = CancelToken()
        self._link.ask(self._desk.ahead(self._cancel), self, self._take_ahead, self._not_ahead)

    def _take(self, view: TodayView) -> None:
        weekday = QLocale().dayName(view.today.isoweekday())
        self._date.setText(f"{weekday}, {day(view.today)}")
        for work in view.work:
            self.tiles[work.kind].show_tile(tile(work))
        clear(self._aged)
        for aged in view.aged:
            bar = AgingBar(self._theme)
            bar.show_aged(aged)
            self._aged.addWidget(label(aged_head(aged), "heading"))
            self._aged.addWidget(bar)
        if not view.aged:
            self._aged.addWidget(label(tr("Nobody owes anything."), "muted"))
        self._show_unentered(view)

    def _take_ahead(self, view: AheadView) -> None:
        self._cancel = None
        if self._wants_more:
            self._ask_ahead()
            return
        self._show_cash(view.cash)
        self._show_outstanding(view.outstanding)

    def _show_cash(self, views: tuple[CashView, ...]) -> None:
        clear(self._cash)
        for view in views:
            band = CashBand(self._theme)
            band.show_cash(view)
            self._cash.addWidget(_figures(view))
            self._cash.addWidget(band)
            self._cash.addWidget(label(cash_head(view), "small", wrap=True))
        if not views:
            self._cash.addWidget(label(tr("No invoice is open, so none will be paid."), "muted", wrap=True))

    def _show_unentered(self, view: TodayView) -> None:
        """What came and is not in the forecast beneath; where nobody owes there is none."""
        clear(self._unentered)
        words = unentered_line(view.unentered)
        if words and view.aged:
            action = "go_matches" if view.unentered.waiting else "sign"
            self._unentered.addWidget(_Step(words, action, self))
            self._unentered.addWidget(rule())

    def _show_outstanding(self, found: tuple[Outstanding, ...]) -> None:
        clear(self._outstanding)
        told = outstanding_line(found)
        if told is None:
            return
        made = QWidget()
        line = row(made, spacing=8)
        words = column(spacing=0)
        words.addWidget(label(tr("Days sales outstanding"), "small"))
        if told[1]:
            words.addWidget(label(told[1], "small", wrap=True))
        line.addLayout(words, 1)
        line.addWidget(label(told[0], "heading"))
        self._outstanding.addWidget(rule())
        self._outstanding.addWidget(made)

    def _not_ahead(self, error: BaseException) -> None:
        from app.errors import Cancelled

        self._cancel = None
        if self._wants_more:
            self._ask_ahead()
        elif not isinstance(error, Cancelled):
            self._link.troubled.emit(error)

    def _wait_for_cash(self) -> None:
        self._cash.addWidget(label(tr("Working it out from how your customers paid…"), "muted", wrap=True))

    def _show_looks(self, _state: object = None) -> None:
        clear(self._looks)
        for words, action in needs_look(self._link.state):
            self._looks.addWidget(_Look(words, action, self))
        clear(self._steps)
        steps = next_steps(self._link.state)
        for words, action in steps:
            self._steps.addWidget(_Step(words, action, self))
        self._steps_card.setVisible(bool(steps))

    def ask(self, action: str) -> None:
        """Hand an action to the window."""
        self.asked.emit(action)

    def _lead(self) -> None:
        made = self.sender()
        assert isinstance(made, TileButton)
        self.led.emit(Lead(made.place))

    def _build(self) -> None:
        inside = QWidget()
        page = column(inside, spacing=16)
        page.setContentsMargins(24, 16, 24, 24)
        head = row(spacing=12)
        head.addWidget(label(tr("Today"), "title"))
        head.addWidget(self._date, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addStretch(1)
        page.addLayout(head)
        page.addLayout(self._looks)
        page.addLayout(self._tile_line())
        page.addWidget(self._steps_card)
        ahead = column(spacing=8)
        ahead.addLayout(self._unentered)
        ahead.addLayout(self._cash)
        cards = QGridLayout()
        cards.setSpacing(16)
        cards.addWidget(_card(tr("Receivables by age"), self._aged, self._outstanding), 0, 0)
        cards.addWidget(_card(tr("Cash from open invoices"), ahead), 0, 1)
        cards.setColumnStretch(0, 1)
        cards.setColumnStretch(1, 1)
        page.addLayout(cards)
        page.addStretch(1)
        scroll = Scroll(inside)
        scroll.setProperty("ground", "page")
        column(self).addWidget(scroll)

    def _tile_line(self) -> QHBoxLayout:
        line = row(spacing=16)
        for made in self.tiles.values():
            line.addWidget(made, 1)
        return line


class _Look(QFrame):
    """One sentence on what needs a person, and the way there."""

    def __init__(self, words: str, action: str, panel: TodayPanel) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._action = action
        self._panel = panel
        line = row(self)
        line.setContentsMargins(16, 8, 12, 8)
        line.addWidget(label(words, wrap=True), 1)
        show = button(tr("Show"))
        show.clicked.connect(self._go)
        line.addWidget(show)

    def _go(self) -> None:
        self._panel.ask(self._action)


class _Step(QWidget):
    """One thing to do next; it is gone once it is done."""

    def __init__(self, words: str, action: str, panel: TodayPanel) -> None:
        super().__init__()
        self._action = action
        self._panel = panel
        line = row(self)
        line.setContentsMargins(0, 4, 0, 4)
        line.addWidget(label(words, wrap=True), 1)
        go = button(STEP_BUTTON[action])
        go.setAccessibleDescription(words)
        go.clicked.connect(self._go)
        line.addWidget(go)

    def _go(self) -> None:
        self._panel.ask(self._action)


def _card(title: str, body: QVBoxLayout, foot: QVBoxLayout | None = None) -> QFrame:
    made = frame("card")
    box = column(made, margins=16, spacing=12)
    box.addWidget(label(title, "section"))
    box.addLayout(body)
    box.addStretch(1)
    if foot is not None:
        box.addLayout(foot)
    return made


def _figures(view: CashView) -> QWidget:
    made = QWidget()
    line = row(made, spacing=16)
    for words, middle, band in cash_lines(view):
        pair = column(spacing=0)
        pair.addWidget(label(words, "small"))
        pair.addWidget(label(middle, "heading"))
        pair.addWidget(label(band, "small", wrap=True))
        line.addLayout(pair, 1)
    return made
