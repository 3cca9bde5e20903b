"""Import work to bill: what a file holds, row by row, before it comes in; and the imports that were."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.changes import Changes
from app.domain.work_files import WorkField
from app.language import figures as grouped
from app.language import marked, tr
from app.retelling import retold
from app.screens.work_import import (
    FIELD_WORDS,
    KIND_WORDS,
    MOST_ROWS,
    WorkImportScreen,
    WorkImportsScreen,
    done_text,
    undone_text,
)
from ui.chooser import Chooser
from ui.link import Link
from ui.panels.place import EmptyState
from ui.reading import InOrder
from ui.theme import Theme, figures
from ui.widgets import answers, button, clear, column, fit, label, row, rule, set_role
from ui.window import Window

if TYPE_CHECKING:
    from app.jobs.import_work import WorkReceipt, WorkUndone
    from app.store.work import KeptImport

_KINDS = marked("Work to bill (*.ics *.csv *.tsv *.txt *.xlsx *.toml)")
_HEADS = ("", marked("Date"), marked("Customer"), marked("What"), marked("Quantity"), marked("Price"))
_IMPORT_HEADS = (
    marked("Number"),
    marked("Day"),
    marked("File"),
    marked("Kind"),
    marked("Brought"),
    marked("Stands"),
)
_IN_A_ROW = 5


class WorkDoor(QObject):
    """Opens the dialogs from the window's actions; the import after a file was chosen."""

    def __init__(self, window: Window, link: Link, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._link, self._theme = window, link, theme
        window.verbs.connect_to("import_work", self.ask)
        window.verbs.connect_to("work_imports", self.list_imports)

    def ask(self) -> None:
        """Let the person choose a file."""
        chooser = QFileDialog(self._window, tr("Import work to bill"))
        chooser.setNameFilters([tr(_KINDS), tr("All files (*)")])
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.open)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def open(self, path: str) -> None:
        """Open the dialog for a file."""
        dialog = WorkImportDialog(WorkImportScreen(Path(path)), self._link, self._theme, self._window)
        dialog.said.connect(self._window.tray.say)
        dialog.open()

    def list_imports(self) -> None:
        """Show what was imported."""
        dialog = WorkImportsDialog(WorkImportsScreen(), self._link, self._theme, self._window)
        dialog.said.connect(self._window.tray.say)
        dialog.open()


class WorkImportDialog(QDialog):
    """Signals: ``said(str)`` with what an import did."""

    said = Signal(str)

    def __init__(self, state: WorkImportScreen, link: Link, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import work to bill"))
        self.setModal(True)
        fit(self, 920, 680, least=(640, 440))
        self.state, self._link, self._theme = state, link, theme
        self._found, self._count = label(tr("Reading…"), "muted", wrap=True), label(wrap=True)
        self._why = label(role="muted", wrap=True)
        self._kind = Chooser()
        self._fields = QGridLayout()
        self._columns_side = QWidget()
        self._columns = button(tr("Columns"), "chip")
        self.rows = _table(tr("What comes in"), _HEADS)
        self.yes = button(tr("Import"), "primary")
        self._build()
        self._look()

    def _build(self) -> None:
        box = column(self, margins=24, spacing=12)
        box.addWidget(label(self.state.path.name, "title"))
        box.addWidget(self._found)
        self._build_kind(box)
        inside = column(self._columns_side, spacing=4)
        inside.addWidget(label(tr("What the columns hold"), "section"))
        self._fields.setHorizontalSpacing(12)
        self._fields.setVerticalSpacing(4)
        inside.addLayout(self._fields)
        box.addWidget(self._columns_side)
        self._columns_side.hide()
        box.addWidget(label(tr("What comes in"), "section"))
        box.addWidget(self.rows, 1)
        box.addWidget(self._count)
        box.addWidget(rule())
        leave = button(tr("Don't import"))
        box.addLayout(answers(self._why, leave, self.yes))
        leave.clicked.connect(self.reject)
        self.yes.clicked.connect(self._import)
        self._theme.changed.connect(self._show_rows)
        self.finished.connect(self.deleteLater)

    def _build_kind(self, box: QVBoxLayout) -> None:
        line = row(spacing=12)
        name = label(tr("It is"), "muted")
        name.setBuddy(self._kind)
        self._kind.setAccessibleName(tr("What the file is of"))
        self._kind.addItem(tr("Found by itself"), None)
        for kind, words in KIND_WORDS.said().items():
            self._kind.addItem(words, kind)
        self._kind.activated.connect(self._kind_chosen)
        self._columns.setCheckable(True)
        self._columns.setToolTip(tr("Say which column holds what, where it was found wrongly"))
        self._columns.toggled.connect(self._columns_side.setVisible)
        line.addWidget(name)
        line.addWidget(self._kind)
        line.addWidget(self._columns)
        line.addStretch(1)
        box.addLayout(line)

    def _look(self) -> None:
        answer = self._link.desk.drafts.view_work(self.state.path, self.state.request)
        self._link.ask(answer, self, self._show, self._refused)

    def _show(self, receipt: "WorkReceipt") -> None:
        self.state.show(receipt)
        self._show_columns()
        self._show_rows()
        self._check()

    def _refused(self, error: BaseException) -> None:
        self.state.refuse(retold(getattr(error, "title", str(error))))
        self._show_rows()
        self._check()

    def _show_columns(self) -> None:
        headings = self.state.headings
        self._columns.setVisible(bool(headings))
        self._columns_side.setVisible(bool(headings) and self._columns.isChecked())
        clear(self._fields)
        for place, (which, words) in enumerate(FIELD_WORDS.said().items() if headings else ()):
            chooser = Chooser()
            chooser.setObjectName(which)
            chooser.setAccessibleName(tr("The column with: {words}").format(words=words))
            chooser.addItem("–", "")
            for heading in dict.fromkeys(headings):
                chooser.addItem(heading or tr("(no heading)"), heading)
            chooser.setCurrentIndex(max(chooser.findData(self.state.heading_of(which)), 0))
            chooser.setToolTip(self.state.heading_of(which))
            chooser.setMinimumWidth(120)
            chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.activated.connect(self._column_chosen)
            at, line = place % _IN_A_ROW, place // _IN_A_ROW * 2
            name = label(words, "small")
            name.setBuddy(chooser)
            self._fields.addWidget(name, line, at)
            self._fields.addWidget(chooser, line + 1, at)
            self._fields.setColumnStretch(at, 1)

    def _show_rows(self) -> None:
        every = self.state.rows()
        shown = every[:MOST_ROWS]
        more = len(every) - len(shown)
        self.rows.clearSpans()
        self.rows.setRowCount(len(shown) + bool(more))
        for number, one in enumerate(shown):
            self.rows.setItem(number, 0, _cell(one.state, color=self._theme.color(one.look)))
            for at, text in enumerate(one.cells, start=1):
                self.rows.setItem(number, at, _cell(text, is_figure=at in {4, 5}))
            if one.is_flaw:
                self.rows.setSpan(number, 1, 1, 2)
                self.rows.setSpan(number, 3, 1, 3)
        if more:
            words = tr("… and {count} more rows").format(count=grouped(f"{more:,}"))
            self.rows.setItem(len(shown), 3, _cell(words))

    def _check(self) -> None:
        why = self.state.why_not()
        self._found.setText(self.state.found_text())
        set_role(self._found, "stop" if self.state.problem else "muted")
        self._count.setText(self.state.count_text())
        self._why.setText(why)
        self.yes.setText(self.state.yes_text())
        self.yes.setEnabled(not why)
        self.yes.setToolTip(why)

    def _again(self, *, is_needed: bool) -> None:
        if is_needed:
            self.yes.setEnabled(False)
            self._look()

    def _kind_chosen(self, index: int) -> None:
        self._again(is_needed=self.state.change_kind(self._kind.itemData(index)))

    def _column_chosen(self, index: int) -> None:
        chooser = self.sender()
        assert isinstance(chooser, Chooser), "only the choosers are connected"
        which = WorkField(chooser.objectName())
        self._again(is_needed=self.state.change_column(which, str(chooser.itemData(index))))

    def _import(self) -> None:
        if not self.state.why_not():
            self.yes.setEnabled(False)
            answer = self._link.desk.drafts.import_work(self.state.path, self.state.request)
            self._link.ask(answer, self, self._done, self._failed)

    def _done(self, done: "tuple[WorkReceipt, Changes]") -> None:
        receipt, changes = done
        self.accept()
        self._link.changed.emit(changes)
        self.said.emit(done_text(receipt))

    def _failed(self, error: BaseException) -> None:
        self._check()
        self._link.troubled.emit(error)


class WorkImportsDialog(QDialog):
    """Signals: ``said(str)`` with what undoing did."""

    said = Signal(str)

    def __init__(self, state: WorkImportsScreen, link: Link, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Imports of work"))
        self.setModal(True)
        fit(self, 820, 480, least=(600, 320))
        self.state, self._link = state, link
        self.table = _table(tr("Imports of work"), _IMPORT_HEADS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._why = label(role="muted", wrap=True)
        self.yes = button(tr("Undo"))
        self.none = EmptyState(theme, "clock")
        self.none.say(
            tr("Nothing was imported yet"),
            tr("Time sheets, calendars, orders and agreements: use Import work to bill in the File menu."),
        )
        self._build()
        self._look()

    def _build(self) -> None:
        box = column(self, margins=24, spacing=12)
        box.addWidget(label(tr("Imports of work"), "title"))
        words = tr(
            "Undoing one puts its work back as it was before. What is on invoices already stays there."
        )
        box.addWidget(label(words, "muted", wrap=True))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.none)
        box.addWidget(self._pages, 1)
        box.addWidget(rule())
        foot = row()
        leave = self._leave = button(tr("Close"), "primary")
        self.yes.setAutoDefault(False)
        foot.addWidget(self._why, 1)
        foot.addWidget(self.yes)
        foot.addWidget(leave)
        box.addLayout(foot)
        leave.clicked.connect(self.reject)
        self.yes.clicked.connect(self._undo)
        self.table.currentCellChanged.connect(self._chosen)
        self.finished.connect(self.deleteLater)

    def _look(self) -> None:
        self._link.ask(self._link.desk.drafts.work_imports(), self, self._show, self._failed)

    def _show(self, imports: "tuple[KeptImport, ...]") -> None:
        self.state.show(imports)
        cells = self.state.cells()
        self.table.setRowCount(len(cells))
        for number, texts in enumerate(cells):
            for at, text in enumerate(texts):
                self.table.setItem(number, at, _cell(text))
        self._pages.setCurrentIndex(0 if cells else 1)
        self.yes.setVisible(bool(cells))
        self.table.setCurrentCell(self.state.chosen, 0)
        (self.table if cells else self._leave).setFocus()
        self._check()

    def _chosen(self, at: int, *_others: int) -> None:
        if at >= 0:
            self.state.chosen = at
            self._check()

    def _check(self) -> None:
        why = self.state.why_not()
        self._why.setText(why if self.state.imports else "")
        self.yes.setText(self.state.yes_text())
        self.yes.setEnabled(not why)

    def _undo(self) -> None:
        current = self.state.current
        if current is not None and not self.state.why_not():
            self.yes.setEnabled(False)
            answer = self._link.desk.drafts.undo_work_import(current.number)
            self._link.ask(answer, self, self._undone, self._failed)

    def _undone(self, done: "tuple[WorkUndone, Changes]") -> None:
        undone, changes = done
        self._link.changed.emit(changes)
        self.said.emit(undone_text(undone))
        self._look()

    def _failed(self, error: BaseException) -> None:
        self._check()
        self._link.troubled.emit(error)


def _table(name: str, heads: tuple[str, ...]) -> QTableWidget:
    made = QTableWidget(0, len(heads))
    made.setObjectName("work")
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels([tr(head) for head in heads])
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    made.setShowGrid(False)
    made.setItemDelegate(InOrder(made))
    made.setFont(figures(made.font()))
    made.verticalHeader().hide()
    made.verticalHeader().setDefaultSectionSize(28)
    made.setTabKeyNavigation(False)
    header = made.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    stretch = 3 if heads is _HEADS else 2
    header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
    for at in (4, 5) if heads is _HEADS else ():
        title = made.horizontalHeaderItem(at)
        if title is not None:
            title.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def _cell(text: str, *, is_figure: bool = False, color: QColor | None = None) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text if len(text) > 24 else "")
    if is_figure:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if color is not None:
        item.setForeground(color)
    return item
