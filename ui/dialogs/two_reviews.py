"""Two people's reviews: decisions handed on as a file, and another person's merged after a look."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QTreeWidgetItem, QWidget

from app.changes import Changes
from app.language import marked, tr
from app.retelling import with_days
from app.review.two_reviews import Comparison, Standing
from app.screens.two_reviews import STANDING_WORD, meaning, ordered, summary, what
from app.screens.wording import plural
from ui.link import Link
from ui.tables.tints import Tints, tint
from ui.tables.trees import fit_columns, tree
from ui.theme import Theme
from ui.widgets import button, column, fit, label, row
from ui.window import Window

_KINDS = marked("Decisions (*.json)")
_HEADINGS = (marked("Proposal"), marked("Stands"), marked("Decided"))
_MOST_WIDTH = 240
_LOOK = {
    Standing.AGREED: ("circle-check", "ready"),
    Standing.CONFLICT: ("circle-x", "stop"),
    Standing.CHANGED: ("triangle-alert", "review"),
    Standing.THEIRS_ONLY: ("circle-help", "review"),
}


class ReviewDoor(QObject):
    """Opens the file choosers from the window's actions."""

    def __init__(self, window: Window, link: Link, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._link, self._theme = window, link, theme
        window.verbs.connect_to("export_decisions", self.ask_where)
        window.verbs.connect_to("merge_decisions", self.ask_which)

    def ask_where(self) -> None:
        """Let the person choose where the decisions go."""
        chooser = self._chooser(tr("Export decisions"), QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("json")
        chooser.fileSelected.connect(self.export)
        chooser.open()

    def ask_which(self) -> None:
        """Let the person choose whose decisions to merge."""
        chooser = self._chooser(tr("Merge decisions"), QFileDialog.AcceptMode.AcceptOpen)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.look)
        chooser.open()

    def _chooser(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        chooser = QFileDialog(self._window, title)
        chooser.setAcceptMode(mode)
        chooser.setNameFilters([tr(_KINDS), tr("All files (*)")])
        chooser.finished.connect(chooser.deleteLater)
        return chooser

    def export(self, path: str) -> None:
        """Write the decisions to a file."""
        self._link.ask(self._link.desk.second.export_decisions(Path(path)), self, self._exported)

    def _exported(self, count: int) -> None:
        self._window.tray.say(tr("{decisions} exported.").format(decisions=plural(count, "decision")))

    def look(self, path: str) -> None:
        """Compare with a file, and show agreement and conflict."""
        dialog = ReviewsDialog(Path(path), self._link, self._theme, self._window)
        dialog.said.connect(self._window.tray.say)
        dialog.look()


class ReviewsDialog(QDialog):
    """Agreement and conflict, proposal by proposal. Signals: ``said(str)`` with what a merge did."""

    said = Signal(str)

    def __init__(self, path: Path, link: Link, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge decisions"))
        self.setModal(True)
        fit(self, 880, 520, least=(720, 360))
        self._path, self._link, self._theme = path, link, theme
        self._summary = label(role="heading", wrap=True)
        self._meaning = label(role="muted", wrap=True)
        self.rows = tree(_HEADINGS, tr("Merge decisions"), stretched=0)
        Tints(theme, self.rows)
        self.yes = button(tr("Merge"), "primary")
        self._build()
        self.yes.clicked.connect(self._merge)

    def _build(self) -> None:
        leave = button(tr("Not now"))
        leave.clicked.connect(self.reject)
        self.yes.setDefault(True)
        line = row()
        line.addWidget(self._meaning, 1)
        line.addWidget(leave)
        line.addWidget(self.yes)
        box = column(self, margins=24, spacing=12)
        box.addWidget(self._summary)
        box.addWidget(self.rows, 1)
        box.addLayout(line)
        self.finished.connect(self.deleteLater)

    def look(self) -> None:
        """Read the file and open; a file that can't be used is told by the window instead."""
        self._link.ask(self._link.desk.second.compare_decisions(self._path), self, self._show, self._failed)

    def _show(self, found: Comparison) -> None:
        self._summary.setText(summary(found))
        self._meaning.setText(meaning(found))
        for compared in ordered(found):
            words = [with_days(compared.label), STANDING_WORD[compared.standing], what(compared)]
            item = QTreeWidgetItem(words)
            glyph, token = _LOOK.get(compared.standing, ("minus", "muted"))
            tint(item, 1, self._theme, token, glyph)
            for number, text in enumerate(words):
                item.setToolTip(number, text)
            self.rows.addTopLevelItem(item)
        fit_columns(self.rows, 1, 2, most=_MOST_WIDTH)
        self.yes.setEnabled(bool(found.rows))
        self.open()
        self.yes.setFocus()

    def _merge(self) -> None:
        self.yes.setEnabled(False)  # a second click merges nothing
        self._link.ask(self._link.desk.second.merge_decisions(self._path), self, self._merged, self._failed)

    def _merged(self, changes: Changes) -> None:
        self._link.changed.emit(changes)
        self.said.emit(tr("Decisions merged: {text}.").format(text=self._summary.text()))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._link.troubled.emit(error)
        self.reject()
