"""What changed in the ledger since the last look, and what of it touches a closed month or our own work."""

from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from app.commit.touched import Touched
from app.language import tr
from app.screens.closing import change_row
from ui.link import Link
from ui.tables.tints import Tints, tint
from ui.tables.trees import fit_columns, tree
from ui.theme import Theme
from ui.widgets import button, column, label, row

MOST = 500
"""Changes shown; the command lists them all."""
_LEAST, _MOST_WIDTH = 96, 320
"""Px that what they touch has at least, and at most."""


class ChangesPage(QWidget):
    """The changes, those that touch something first."""

    def __init__(self, theme: Theme, link: Link) -> None:
        super().__init__()
        self._theme, self._link = theme, link
        self._head = label(role="strong", wrap=True)
        heads = (tr("Seen (UTC)"), tr("What changed"), tr("Touches"))
        self.changes = tree(heads, tr("Changes in the ledger"), 1, 150)
        Tints(theme, self.changes)
        self.changes.setItemsExpandable(False)
        self.changes.setIndentation(24)
        self.seen = button(tr("All seen"), tip=tr("Show only later changes from now on"))
        self.count = 0
        head = row(spacing=8)
        head.addWidget(self._head, 1)
        head.addWidget(self.seen)
        box = column(self, spacing=8)
        box.addLayout(head)
        box.addWidget(self.changes, 1)
        self.seen.clicked.connect(self._looked)

    def show_changes(self, found: tuple[Touched, ...]) -> None:
        """Show what changed; how many touch something is in ``count``."""
        self.count = sum(bool(one.touches) for one in found)
        self.changes.clear()
        for one in found[:MOST]:
            shown = change_row(one)
            made = QTreeWidgetItem([shown.seen, shown.words, shown.touches])
            for number in (1, 2):
                made.setToolTip(number, made.text(number))
            if one.touches:
                tint(made, 2, self._theme, "review")
            self.changes.addTopLevelItem(made)
            for words in shown.below:
                child = QTreeWidgetItem([words])
                child.setToolTip(0, words)
                tint(child, 0, self._theme, "muted")
                made.addChild(child)
                child.setFirstColumnSpanned(True)
            made.setExpanded(bool(shown.below))
        fit_columns(self.changes, 2, least=_LEAST, most=_MOST_WIDTH)
        self.seen.setEnabled(bool(found))
        self._head.setText(self._words(found))

    def _words(self, found: tuple[Touched, ...]) -> str:
        if not found:
            return tr("Nothing changed in the ledger since you last looked.")
        if not self.count:
            return tr("Nothing that changed touches a closed month or what you decided.")
        return tr("Some of what changed touches a closed month or what you decided.")

    def _looked(self) -> None:
        self._link.write(self._link.desk.reconcile.looked())
