"""Customers that may be entered twice: the pairs, their fields side by side, and the two answers."""

from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTreeWidgetItem,
    QWidget,
)

from app.language import marked, tr
from app.review.customers import MaybeOne, MaybeOnes
from app.screens.duplicates import DuplicatesScreen, fields, outcome, sureness, told_apart
from ui.link import Link
from ui.panels.place import EmptyState
from ui.tables.tints import Tints, tint
from ui.tables.trees import tree
from ui.theme import Theme
from ui.widgets import Scroll, button, clear, column, fit, frame, label, row
from ui.window import Window

if TYPE_CHECKING:
    from app.changes import Changes
    from app.jobs.duplicates import Settled


_HEADINGS = (marked("Customer"), marked("Perhaps the same as"), marked("How sure"))
_MOST_LETTERS = 28
"""Of a name on a button."""


class DuplicatesDoor(QObject):
    """Opens the list from the window's action."""

    def __init__(self, window: Window, link: Link, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._link, self._theme = window, link, theme
        window.verbs.connect_to("duplicates", self.ask)

    def ask(self) -> None:
        """Show the list; it fills when it was computed."""
        dialog = DuplicatesDialog(self._link, self._theme, self._window)
        dialog.look()


class DuplicatesDialog(QDialog):
    """The pairs, below them the one that is looked at, and the answers."""

    filled = Signal()
    """The pairs are there."""

    def __init__(self, link: Link, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Customers entered twice"))
        self.setModal(True)
        fit(self, 860, 600, least=(640, 440))
        self._link, self._theme, self._desk = link, theme, link.desk.customers.twins
        self.state = DuplicatesScreen()
        self._summary = label(tr("Comparing all customers…"), role="heading", wrap=True)
        self._told = label(role="muted", wrap=True)
        self.rows = tree(_HEADINGS, tr("Customers entered twice"), stretched=0)
        Tints(theme, self.rows)
        self.none = EmptyState(theme, "users")
        self.none.say(
            tr("No customer seems to be entered twice."),
            tr("All of them were compared by name, company, e-mail, phone, address and tax id."),
        )
        self.stays = (button("", "chip"), button("", "chip"))
        self._which = QButtonGroup(self)
        self._grid = QGridLayout()
        self.two = button(tr("Two customers"), "", tr("They are never put forward again"))
        self.one = button(tr("These are one"), "primary", tr("The one that stays is marked above"))
        self._build()
        self.rows.currentItemChanged.connect(self._moved)
        self.one.clicked.connect(self._settle)
        self.two.clicked.connect(self._apart)
        self._show_pair()

    def look(self) -> None:
        """Open, and ask for the pairs."""
        self._link.ask(self._desk.maybe_one(), self, self._fill, self._failed)
        self.open()

    def _fill(self, found: MaybeOnes) -> None:
        self.state.fill(found)
        self.rows.clear()
        for pair in self.state.pairs:
            self.rows.addTopLevelItem(self._item(pair))
        self._summary.setText(self.state.summary())
        self._show_pair()
        self._stand_on(0)
        self.filled.emit()

    def _item(self, pair: MaybeOne) -> QTreeWidgetItem:
        words, token = sureness(pair)
        item = QTreeWidgetItem([pair.a.name, pair.b.name, words])
        tint(item, 2, self._theme, token)
        item.setToolTip(2, f"{pair.probability:.0%}")
        for number, name in enumerate((pair.a.name, pair.b.name)):
            item.setToolTip(number, name)
        return item

    def _stand_on(self, place: int) -> None:
        item = self.rows.topLevelItem(place)
        if item is not None:
            self.rows.setCurrentItem(item)
        (self.rows if item is not None else self._leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self, item: QTreeWidgetItem | None) -> None:
        self.state.stand_on(self.rows.indexOfTopLevelItem(item) if item is not None else -1)
        self._show_pair()

    def _show_pair(self) -> None:
        pair = self.state.current
        self._pages.setCurrentIndex(int(self.state.is_filled and not self.state.pairs))
        self._summary.setHidden(self._pages.currentIndex() == 1)
        self._side.setVisible(pair is not None)
        for answer in (self.one, self.two):
            answer.setEnabled(pair is not None)
            answer.setVisible(self._pages.currentIndex() == 0)
        if pair is None:
            return
        for stays, customer in zip(self.stays, (pair.a, pair.b), strict=True):
            words = tr("{name} stays").format(name=shorten(customer.name, _MOST_LETTERS, placeholder="…"))
            stays.setText(words.replace("&", "&&"))
            stays.setToolTip(customer.name)
            stays.setChecked(customer.remote_id == self.state.keep)
        clear(self._grid)
        for line, (name, a, b, compared) in enumerate(fields(pair)):
            texts = (label(name, "muted"), label(a, wrap=True), label(b, wrap=True), label(compared, "small"))
            for place, part in enumerate(texts):
                part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self._grid.addWidget(part, line, place)

    def _settle(self) -> None:
        pair = self.state.current
        if pair is not None:
            keep = pair.a if self.stays[0].isChecked() else pair.b
            self._wait()
            answer = self._desk.settle(pair.a.remote_id, pair.b.remote_id, keep.remote_id)
            self._link.ask(answer, self, self._settled, self._failed)

    def _settled(self, settled: "Settled") -> None:
        self._link.changed.emit(settled.changes)
        self._go_on(outcome(settled))

    def _apart(self) -> None:
        pair = self.state.current
        if pair is not None:
            self._wait()
            answer = self._desk.tell_apart(pair.a.remote_id, pair.b.remote_id)
            self._link.ask(answer, self, self._parted, self._failed)

    def _parted(self, changes: "Changes") -> None:
        self._link.changed.emit(changes)
        assert self.state.current is not None, "answers wait for each other"
        self._go_on(told_apart(self.state.current))

    def _wait(self) -> None:
        for part in (self.one, self.two, self.rows):
            part.setEnabled(False)

    def _go_on(self, told: str) -> None:
        self.rows.setEnabled(True)
        self._told.setText(told)
        with QSignalBlocker(self.rows):
            self.rows.takeTopLevelItem(self.state.place)
        place = self.state.decided()
        self._summary.setText(self.state.summary())
        self._show_pair()
        self._stand_on(place)

    def _failed(self, error: BaseException) -> None:
        self._link.troubled.emit(error)
        self.reject()

    def _build(self) -> None:
        header = self.rows.header()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        inner = QWidget()
        body = column(inner, margins=16, spacing=12)
        head = row(spacing=8)
        for stays in self.stays:
            stays.setCheckable(True)
            self._which.addButton(stays)
            head.addWidget(stays)
        head.addStretch(1)
        body.addLayout(head)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        for place, share in ((1, 4), (2, 4), (3, 1)):
            self._grid.setColumnStretch(place, share)
        body.addLayout(self._grid)
        body.addStretch(1)
        self._side = frame("detailSide")
        column(self._side, spacing=0).addWidget(Scroll(inner))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.rows)
        split.addWidget(self._side)
        split.setSizes([200, 260])
        leave = self._leave = button(tr("Close"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        self.two.setAutoDefault(False)
        self.one.setDefault(True)
        foot = row()
        foot.addWidget(self._told, 1)
        for part in (leave, self.two, self.one):
            foot.addWidget(part)
        box = column(self, margins=24, spacing=12)
        box.addWidget(self._summary)
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(self.none)
        box.addWidget(self._pages, 1)
        box.addLayout(foot)
        self.finished.connect(self.deleteLater)
