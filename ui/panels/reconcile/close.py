"""The close of a month: what stands open, accepting it, closing, and handing the packet over."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QTreeWidgetItem, QWidget

from app.language import month_text, tr
from app.propose.close.checklist import CheckItem, ItemState
from app.retelling import retold
from app.review.reconciling import MonthClose
from app.screens.closing import CloseRow, can_accept, close_head, close_rows, why_not_closed
from ui.dialogs.confirm import Confirm
from ui.dialogs.reason import ReasonDialog
from ui.link import Link
from ui.tables.tints import Tints, tint
from ui.tables.trees import fit_columns, tree
from ui.theme import Theme
from ui.widgets import button, column, label, row

LOOK = {
    ItemState.DONE: ("circle-check", "ready"),
    ItemState.OPEN: ("circle-x", "stop"),
    ItemState.UNKNOWN: ("circle-help", "review"),
    ItemState.ACCEPTED: ("circle-check", "muted"),
}
_ITEM = int(Qt.ItemDataRole.UserRole)
_LEAST = 280
"""What the points have in px at least."""


class ClosePage(QWidget):
    """The checklist of one month with what can be done about it."""

    def __init__(self, theme: Theme, link: Link) -> None:
        super().__init__()
        self._theme, self._link = theme, link
        self.shown: MonthClose | None = None
        self._head = label(role="strong", wrap=True)
        self._said = label(role="muted", wrap=True)
        self._said.hide()
        heads = (tr("Looked at"), tr("What it shows"), tr("State"))
        self.items = tree(heads, tr("Checklist of the close"), 1, 300)
        Tints(theme, self.items)
        self.items.setIndentation(24)
        self.items.setItemsExpandable(False)
        self.accept = button(tr("Accept…"), tip=tr("Take the item as it stands, with a reason (Enter)"))
        self.withdraw = button(tr("Take back"), tip=tr("Judge the accepted item anew"))
        self.packet = button(tr("Close packet…"), tip=tr("PDF or workbook: tie-outs, aging, decisions"))
        self.reopen = button(tr("Open again…"))
        self.close_month = button(tr("Close the month"), "primary")
        self._build()
        self.items.currentItemChanged.connect(self._chosen)
        self.items.itemActivated.connect(self._activated)
        self.accept.clicked.connect(self.ask_why)
        self.withdraw.clicked.connect(self._withdraw)
        self.packet.clicked.connect(self._choose_file)
        self.reopen.clicked.connect(self._ask_reopen)
        self.close_month.clicked.connect(self._ask_close)

    def show_close(self, close: MonthClose) -> None:
        """Show a month; the chosen item stays chosen."""
        before = self._item()
        self.shown = close
        self._head.setText(close_head(close))
        self.items.clear()
        for one in close_rows(close):
            made = self._row(one)
            self.items.addTopLevelItem(made)
            self._hang(made, one)
            if before is not None and one.item.code == before.code:
                self.items.setCurrentItem(made)
        self._fit()
        first = self.items.topLevelItem(0)
        if self.items.currentItem() is None and first is not None:
            self.items.setCurrentItem(first)
        why = why_not_closed(close)
        self.close_month.setVisible(close.closed is None)
        self.close_month.setEnabled(not why)
        self.close_month.setToolTip(why or tr("From then on every sync says what moved in it"))
        self.reopen.setVisible(close.closed is not None)
        self._chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What was looked at and its state get what they need; what it shows gets the rest."""
        fit_columns(self.items, 2)
        fit_columns(self.items, 0, least=_LEAST, most=max(_LEAST, self.items.width() * 11 // 20))

    def hand_over(self, out: Path) -> None:
        """Write the packet into a file."""
        assert self.shown is not None, "only what is shown is handed over"
        self._say(tr("Writing the packet…"))
        self._link.ask(self._link.desk.reconcile.hand_over(self.shown.first, out), self, self._handed_over)

    def ask_why(self) -> None:
        """Ask for the reason to accept the chosen item."""
        item = self._item()
        if item is None or not can_accept(item):
            return
        text = retold(item.figure) or tr("Nothing more is known of it.")
        text = text[:1].upper() + text[1:]
        dialog = ReasonDialog(retold(item.text), text, tr("Accept it as it stands"), self.window())
        dialog.agreed.connect(self._accept)
        dialog.open()

    def _row(self, one: CloseRow) -> QTreeWidgetItem:
        glyph, token = LOOK[one.item.state]
        made = QTreeWidgetItem([one.words, one.figure, one.state])
        tint(made, 0, self._theme, token, glyph, is_text=False)
        tint(made, 2, self._theme, token)
        made.setData(0, _ITEM, one.item)
        for column_number in (0, 1):
            made.setToolTip(column_number, made.text(column_number))
        return made

    def _hang(self, made: QTreeWidgetItem, one: CloseRow) -> None:
        """Put what hangs under a line there, each over the whole width."""
        for words in one.below:
            child = QTreeWidgetItem([words])
            child.setToolTip(0, words)
            tint(child, 0, self._theme, "muted")
            child.setData(0, _ITEM, one.item)
            made.addChild(child)
            child.setFirstColumnSpanned(True)
        made.setExpanded(True)

    def _item(self) -> CheckItem | None:
        chosen = self.items.currentItem()
        found = chosen.data(0, _ITEM) if chosen is not None else None
        return found if isinstance(found, CheckItem) else None

    def _chosen(self, *_: object) -> None:
        item = self._item()
        self.accept.setEnabled(item is not None and can_accept(item))
        self.withdraw.setEnabled(item is not None and item.state is ItemState.ACCEPTED)

    def _activated(self, *_: object) -> None:
        self.ask_why()

    def _accept(self, reason: str) -> None:
        item = self._item()
        if item is not None and self.shown is not None:
            self._link.write(self._link.desk.reconcile.accept(self.shown.first, item, reason))

    def _withdraw(self) -> None:
        item = self._item()
        if item is not None and self.shown is not None:
            self._link.write(self._link.desk.reconcile.withdraw(self.shown.first, item.code))

    def _ask_close(self) -> None:
        assert self.shown is not None, "the button is there once a month is shown"
        month = month_text(self.shown.first)
        title = tr("Close {month}?").format(month=month)
        text = tr(
            "Its figures and the ledger's lock are remembered. Later syncs say what moved in it. Nothing is "
            "written to the ledger: lock the month there yourself."
        )
        dialog = Confirm(title, text, tr("Close {month}").format(month=month), self.window())
        dialog.agreed.connect(self._close)
        dialog.open()

    def _close(self) -> None:
        if self.shown is not None:
            self._link.write(self._link.desk.reconcile.close(self.shown))

    def _ask_reopen(self) -> None:
        assert self.shown is not None, "the button is there once a month is shown"
        title = tr("Open {month} again?").format(month=month_text(self.shown.first))
        text = tr("What was remembered of it stays in the audit record only.")
        dialog = ReasonDialog(title, text, tr("Open it again"), self.window())
        dialog.agreed.connect(self._reopen)
        dialog.open()

    def _reopen(self, reason: str) -> None:
        if self.shown is not None:
            self._link.write(self._link.desk.reconcile.reopen(self.shown.first, reason))

    def _choose_file(self) -> None:
        assert self.shown is not None, "the button is there once a month is shown"
        chooser = QFileDialog(self.window(), tr("Close packet"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([tr("PDF (*.pdf)"), tr("Workbook (*.xlsx)")])
        chooser.setDefaultSuffix("pdf")
        chooser.filterSelected.connect(lambda name: chooser.setDefaultSuffix(_suffix(name)))
        chooser.selectFile(tr("Close {month}").format(month=f"{self.shown.first:%Y-%m}"))
        chooser.fileSelected.connect(self._file_chosen)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _file_chosen(self, name: str) -> None:
        self.hand_over(Path(name))

    def _handed_over(self, out: Path) -> None:
        self._say(tr("The packet is in {file}.").format(file=out))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()

    def _build(self) -> None:
        head = row(spacing=8)
        head.addWidget(self._head, 1)
        head.addWidget(self.packet)
        head.addWidget(self.reopen)
        head.addWidget(self.close_month)
        foot = row(spacing=8)
        foot.addWidget(self.accept)
        foot.addWidget(self.withdraw)
        foot.addWidget(self._said, 1)
        foot.addStretch(1)
        box = column(self, spacing=8)
        box.addLayout(head)
        box.addWidget(self.items, 1)
        box.addLayout(foot)


def _suffix(name_filter: str) -> str:
    return "xlsx" if "xlsx" in name_filter else "pdf"
