"""History: every batch that was signed, how its rows ended, and the way to take it back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTreeWidgetItem, QWidget

from app.changes import Changes
from app.commit.results import BatchSummary, RowOutcome
from app.commit.second import SecondStanding
from app.language import figures, marked, tr
from app.screens.wording import day, monies, plural
from ui.link import Link
from ui.panels.panel import Panel
from ui.panels.place import EmptyState
from ui.tables.outcomes import HEADINGS, RIGHT, outcome_item
from ui.tables.tints import Tints
from ui.tables.trees import fit_columns, tree
from ui.theme import Theme
from ui.widgets import button, column, label, row

_HEADINGS = (
    marked("Batch"),
    marked("Signed"),
    marked("By"),
    marked("Rows"),
    marked("Money"),
    marked("Result"),
)


class HistoryPanel(Panel):
    """The panel."""

    def __init__(self, theme: Theme, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._link = link
        self._found: tuple[BatchSummary, ...] = ()
        self.list = tree(_HEADINGS, tr("Batches"), stretched=5, width=160)
        self.rows = tree(HEADINGS, tr("Rows of the batch"), stretched=0)
        Tints(theme, self.rows)
        self.undo = button(tr("Undo this batch…"))
        self.undo.setToolTip(tr("Shows what would be taken back, before anything is written"))
        self.go_on = button(tr("Go on with it"), "primary")
        self._empty = EmptyState(theme, "history")
        self._empty.say(
            tr("Nothing was signed yet"),
            tr("Every batch you sign is kept here, with what became of each row and a way to take it back."),
            "go_matches",
            tr("Go to the matches"),
        )
        self._build()
        self.list.currentItemChanged.connect(self._chosen)
        self.undo.clicked.connect(self._ask_undo)
        self.go_on.clicked.connect(self._ask_resume)
        self._empty.asked.connect(self.asked)
        self._allow()

    def _build(self) -> None:
        head = row(spacing=12)
        head.addWidget(label(tr("History"), "title"))
        head.addStretch(1)
        head.addWidget(self.go_on)
        head.addWidget(self.undo)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.rows)
        split.setSizes([220, 420])
        self._pages = QStackedWidget()
        self._pages.addWidget(split)
        self._pages.addWidget(self._empty)
        box = column(self, spacing=12)
        box.setContentsMargins(24, 16, 24, 16)
        box.addLayout(head)
        box.addWidget(self._pages, 1)

    def show_up(self) -> None:
        """Read the list again."""
        self._link.ask(self._link.desk.batches(), self, self._take)

    def changed(self, changes: Changes) -> None:
        """A batch was signed, or a row of one ended."""
        if changes.batches and self.isVisible():
            self.show_up()

    def _take(self, found: tuple[BatchSummary, ...]) -> None:
        self._found = found
        self.list.clear()
        self.rows.clear()
        self.list.addTopLevelItems([_batch_item(batch) for batch in found])
        fit_columns(self.list, *range(len(_HEADINGS) - 1), least=72, most=200)
        self._pages.setCurrentIndex(0 if found else 1)
        if found:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._allow()

    @property
    def current(self) -> BatchSummary | None:
        """The batch that is chosen."""
        place = self.list.currentIndex().row()
        return self._found[place] if 0 <= place < len(self._found) else None

    def _chosen(self, _now: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        self._allow()
        if self.current is not None:
            self._link.ask(self._link.desk.batch_rows(self.current.id), self, self._take_rows)

    def _take_rows(self, outcomes: tuple[RowOutcome, ...]) -> None:
        self.rows.clear()
        self.rows.addTopLevelItems([outcome_item(outcome, self._theme) for outcome in outcomes])
        self.rows.expandAll()

    def _allow(self) -> None:
        batch = self.current
        self.undo.setEnabled(bool(batch and batch.can_undo))
        is_waiting = bool(batch and batch.is_waiting)
        self.go_on.setText(tr("Second signature…") if is_waiting else tr("Go on with it"))
        self.go_on.setVisible(is_waiting or bool(batch and batch.is_unfinished))

    def _ask_undo(self) -> None:
        if self.current is not None:
            self.undo_asked.emit(self.current.id)

    def _ask_resume(self) -> None:
        if self.current is not None:
            self.resume_asked.emit(self.current.id)


def _batch_item(batch: BatchSummary) -> QTreeWidgetItem:
    title = tr("Batch {number}") if batch.undo_of is None else tr("Undo of {number}")
    kind = title.format(number=batch.id if batch.undo_of is None else batch.undo_of)
    at = batch.signed_at.astimezone()
    signed = f"{day(at.date())} {at:%H:%M}"
    words = [kind, signed, batch.signed_by, plural(batch.rows, "row"), monies(batch.money), _result(batch)]
    item = QTreeWidgetItem(words)
    item.setTextAlignment(4, RIGHT)
    return item


def _result(batch: BatchSummary) -> str:
    counts = {
        tr("committed"): batch.committed,
        tr("not as signed"): batch.unlike,
        tr("stopped"): batch.stopped,
        tr("failed"): batch.failed,
        tr("unknown"): batch.unknown,
        tr("waiting"): batch.pending,
    }
    text = ", ".join(f"{figures(f'{count:,}')} {word}" for word, count in counts.items() if count)
    if batch.is_waiting:
        return tr("waits for a second signature")
    if batch.second is not None and batch.second.signature is not None:
        is_given = batch.second.standing is SecondStanding.GIVEN
        words = tr("countersigned by {name}") if is_given else tr("refused by {name}")
        text += " · " + words.format(name=batch.second.signature.signed_by)
    if batch.undone_by is None:
        return text
    return f"{text} · " + tr("taken back with batch {number}").format(number=batch.undone_by)
