"""Import a bank statement: what was found in the file, its lines as understood, and whether it adds up."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.statements import ColumnRole, DateOrder
from app.jobs.bank_receipt import BankImported, ImportView
from app.language import figures as grouped
from app.language import marked, tr
from app.retelling import retold
from app.screens.bank_import import (
    MARK_WORDS,
    ORDER_WORDS,
    ROLE_WORDS,
    SIGN_WORDS,
    BankImportScreen,
    count_text,
    done_text,
    proof_text,
)
from app.screens.wording import day
from ui.chooser import Chooser
from ui.link import Link
from ui.reading import InOrder
from ui.theme import figures
from ui.widgets import answers, button, clear, column, fit, label, row, rule, set_role
from ui.window import Window

_TYPING_PAUSE_MS = 400
_KINDS = marked(
    "Bank statements (*.ofx *.qfx *.qif *.xml *.sta *.mta *.mt940 *.bai *.bai2 *.csv *.tsv *.txt *.xlsx)"
)
_MOST_FLAWS = 3


class ImportDoor(QObject):
    """Opens the dialog from the window's action, after a file was chosen."""

    def __init__(self, window: Window, link: Link) -> None:
        super().__init__(window)
        self._window, self._link = window, link
        window.verbs.connect_to("import_bank", self.ask)

    def ask(self) -> None:
        """Let the person choose a file."""
        chooser = QFileDialog(self._window, tr("Import a bank statement"))
        chooser.setNameFilters([tr(_KINDS), tr("All files (*)")])
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(self.open)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def open(self, path: str) -> None:
        """Open the dialog for a file."""
        dialog = ImportDialog(BankImportScreen(Path(path)), self._link, self._window)
        dialog.said.connect(self._window.tray.say)
        dialog.open()


class ImportDialog(QDialog):
    """Signals: ``said(str)`` with what an import did."""

    said = Signal(str)

    def __init__(self, state: BankImportScreen, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a bank statement"))
        self.setModal(True)
        fit(self, 920, 720)
        self.state, self._link = state, link
        self._found = label(tr("Reading…"), "muted")
        self._account, self._ledger = Chooser(), Chooser()
        self._order, self._mark = Chooser(), Chooser()
        self._sign = Chooser()
        self._source, self._lines = _grid(tr("The file as it stands")), _grid(tr("Its lines as understood"))
        self._lines.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # for the keys that scroll
        self._lines.setTabKeyNavigation(False)
        self._table_side = QWidget()
        self._questions, self._why = label(role="review", wrap=True), label(role="stop", wrap=True)
        self._proofs = column(spacing=4)
        self._pause = QTimer(self)
        self.yes = button(tr("Import"), "primary")
        self._build()
        self._look()

    def _build(self) -> None:
        box = column(self, margins=24, spacing=12)
        box.addWidget(label(self.state.path.name, "title"))
        box.addWidget(self._found)
        self._build_accounts(box)
        self._build_table_side(box)
        box.addWidget(label(tr("How it is understood"), "section"))
        box.addWidget(self._lines, 1)
        box.addLayout(self._proofs)
        box.addWidget(rule())
        leave = button(tr("Don't import"))
        box.addLayout(answers(self._why, leave, self.yes))
        leave.clicked.connect(self.reject)
        self.yes.clicked.connect(self._import)
        self.finished.connect(self.deleteLater)

    def _build_accounts(self, box: QVBoxLayout) -> None:
        line = row(spacing=12)
        self._account.setEditable(True)
        self._account.setMinimumWidth(240)
        self._ledger.setMinimumWidth(200)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        for words, field in ((tr("Account"), self._account), (tr("In the ledger"), self._ledger)):
            name = label(words, "muted")
            name.setBuddy(field)
            field.setAccessibleName(words)
            line.addWidget(name)
            line.addWidget(field)
        line.addStretch(1)
        box.addLayout(line)
        self._account.editTextChanged.connect(self._account_typed)
        self._ledger.activated.connect(self._ledger_chosen)

    def _build_table_side(self, box: QVBoxLayout) -> None:
        inside = column(self._table_side, spacing=8)
        inside.addWidget(label(tr("What the columns hold"), "section"))
        inside.addWidget(self._source)
        line = row(spacing=12)
        for words, field in (
            (tr("Dates"), self._order),
            (tr("Amounts"), self._mark),
            (tr("Signs"), self._sign),
        ):
            field.setAccessibleName(words)
            line.addWidget(label(words, "muted"))
            line.addWidget(field)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addWidget(self._questions)
        box.addWidget(self._table_side)
        self._table_side.hide()
        for order, words in ORDER_WORDS.said().items():
            self._order.addItem(words, order)
        for mark, words in MARK_WORDS.items():
            self._mark.addItem(words, mark)
        for is_inverted, words in SIGN_WORDS.said().items():
            self._sign.addItem(words, is_inverted)
        self._order.activated.connect(self._order_chosen)
        self._mark.activated.connect(self._mark_chosen)
        self._sign.activated.connect(self._sign_chosen)

    def _look(self) -> None:
        self._link.ask(self._link.desk.view_bank_file(self.state.request), self, self._show, self._refused)

    def _show(self, view: ImportView) -> None:
        self.state.show(view)
        self._show_accounts(view)
        self._show_layout(view)
        self._show_lines()
        self._show_proofs(view)
        self._check()

    def _refused(self, error: BaseException) -> None:
        if self.state.is_confirmed:
            self._why.setText(getattr(error, "title", str(error)))
            self.yes.setEnabled(False)
            return
        self.reject()
        self._link.troubled.emit(error)

    def _show_accounts(self, view: ImportView) -> None:
        named = ", ".join(dict.fromkeys(one.account for one in view.content.statements if one.account))
        if self._account.count() == 0:
            self._account.addItems([one.label for one in view.accounts])
        typed = self.state.account or (
            view.receipt.statements[0].account if view.receipt and not named else ""
        )
        self._account.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._account.setEditText(named or typed)
        self._account.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._account.setEnabled(not named)
        line = self._account.lineEdit()
        if line is not None:
            line.setPlaceholderText(tr("The file does not say; name it"))
        if self._ledger.count() == 0:
            self._ledger.addItem(tr("Not mapped"), None)
            for account in view.ledger_accounts:
                self._ledger.addItem(account.name, account.remote_id)
        self._ledger.setCurrentIndex(max(self._ledger.findData(self.state.ledger_account_id), 0))

    def _show_layout(self, view: ImportView) -> None:
        layout = self.state.layout
        self._table_side.setVisible(layout is not None)
        if layout is None:
            return
        if not self._source.columnCount():
            self._show_source(view)
        for at, role in enumerate(layout.roles):
            chooser = self._source.cellWidget(0, at)
            if isinstance(chooser, QComboBox):
                chooser.setCurrentIndex(chooser.findData(role))
        self._order.setCurrentIndex(self._order.findData(layout.date_order))
        self._mark.setCurrentIndex(self._mark.findData(layout.decimal_mark))
        self._sign.setCurrentIndex(self._sign.findData(layout.is_inverted))
        self._questions.setText("\n".join(self.state.questions()))
        self._questions.setVisible(bool(self.state.questions()))

    def _show_source(self, view: ImportView) -> None:
        assert view.content.layout is not None, "only tables have columns"
        roles = view.content.layout.roles
        self._source.setColumnCount(len(roles))
        self._source.setRowCount(len(view.rows) + 1)
        for at in range(len(roles)):
            self._source.setCellWidget(0, at, self._role_chooser(at))
        for number, cells in enumerate(view.rows, start=1):
            for at, text in enumerate(cells[: len(roles)]):
                self._source.setItem(number, at, _cell(text))
        self._source.horizontalHeader().hide()
        self._source.resizeColumnsToContents()
        for at in range(len(roles)):
            self._source.setColumnWidth(at, min(max(self._source.columnWidth(at), 168), 260))
        self._source.setRowHeight(0, 32)
        self._source.setFixedHeight(32 + 28 * len(view.rows) + 18)

    def _role_chooser(self, at: int) -> QComboBox:
        chooser = Chooser()
        chooser.setObjectName(str(at))
        chooser.setAccessibleName(tr("What column {value} holds").format(value=at + 1))
        for role, words in ROLE_WORDS.said().items():
            chooser.addItem(words, role)
        chooser.activated.connect(self._role_chosen)
        return chooser

    def _show_lines(self) -> None:
        lines = self.state.shown_lines()
        self._lines.setColumnCount(4)
        self._lines.setHorizontalHeaderLabels(
            [tr("Date"), tr("Payer or payee"), tr("Description"), tr("Amount")]
        )
        self._lines.setRowCount(len(lines))
        for number, line in enumerate(lines):
            currency = "" if line.amount.currency == "XXX" else f" {line.amount.currency}"
            amount = _cell(f"{grouped(line.amount.grouped())}{currency}", is_figure=True)
            self._lines.setItem(number, 0, _cell(day(line.booked_on)))
            self._lines.setItem(number, 1, _cell(line.counterparty))
            self._lines.setItem(number, 2, _cell(line.description))
            self._lines.setItem(number, 3, amount)
        header = self._lines.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for at, width in ((0, 120), (1, 200), (3, 160)):
            self._lines.setColumnWidth(at, width)
        title = self._lines.horizontalHeaderItem(3)
        if title is not None:
            title.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _show_proofs(self, view: ImportView) -> None:
        clear(self._proofs)
        for one in view.receipt.statements[:3] if view.receipt is not None else ():
            words, look = proof_text(one)
            self._proofs.addWidget(label(f"{_SHAPES[look]}{words}", look, wrap=True))
            self._proofs.addWidget(label(f"{one.account}: {count_text(one)}", "muted", wrap=True))
        for flaw in self.state.flaws()[:_MOST_FLAWS]:
            words = tr("Line {line}, column {column}: {reason}").format(
                line=flaw.line, column=flaw.column, reason=retold(flaw.reason)
            )
            self._proofs.addWidget(label(words, "review" if flaw.is_kept else "stop", wrap=True))
        more = len(self.state.flaws()) - _MOST_FLAWS
        if more > 0:
            self._proofs.addWidget(
                label(
                    tr("and {more} more lines that could not be read").format(more=grouped(f"{more:,}")),
                    "stop",
                )
            )

    def _check(self) -> None:
        why = self.state.why_not()
        self._found.setText(self.state.found_text())
        self._why.setText(why)
        is_asked = self.state.lacks_account and not self.state.why_not_columns()
        set_role(self._why, "muted" if is_asked else "stop")
        self.yes.setText(self.state.yes_text())
        self.yes.setEnabled(not why)
        self.yes.setToolTip(why)

    def _again(self, *, is_needed: bool) -> None:
        self._check()
        if is_needed:
            self.yes.setEnabled(False)
            self._look()

    def _account_typed(self, text: str) -> None:
        self.state.account = text
        self._check()
        self.yes.setEnabled(False)
        self._pause.start()

    def _ledger_chosen(self, index: int) -> None:
        self.state.ledger_account_id = self._ledger.itemData(index)

    def _role_chosen(self, index: int) -> None:
        chooser = self.sender()
        assert isinstance(chooser, QComboBox), "only the choosers are connected"
        self._again(
            is_needed=self.state.change_role(int(chooser.objectName()), ColumnRole(chooser.itemData(index)))
        )

    def _order_chosen(self, index: int) -> None:
        self._again(is_needed=self.state.change_order(DateOrder(self._order.itemData(index))))

    def _mark_chosen(self, index: int) -> None:
        self._again(is_needed=self.state.change_mark(str(self._mark.itemData(index))))

    def _sign_chosen(self, index: int) -> None:
        self._again(is_needed=self.state.change_sign(is_inverted=bool(self._sign.itemData(index))))

    def _import(self) -> None:
        if self.state.why_not():
            return
        self.yes.setEnabled(False)
        self._link.ask(self._link.desk.import_bank_file(self.state.request), self, self._done, self._failed)

    def _done(self, done: BankImported) -> None:
        self.accept()
        self._link.changed.emit(done.changes)
        self.said.emit(done_text(done.receipt))

    def _failed(self, error: BaseException) -> None:
        self._check()
        self._why.setText(getattr(error, "title", ""))
        self._link.troubled.emit(error)


_SHAPES = {"ready": "✓  ", "stop": "✕  ", "review": "!  ", "muted": ""}


def _grid(name: str) -> QTableWidget:
    made = QTableWidget()
    made.setObjectName("lines")
    made.setAccessibleName(name)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setShowGrid(False)
    made.setItemDelegate(InOrder(made))
    made.setFont(figures(made.font()))
    made.verticalHeader().hide()
    made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    made.horizontalHeader().setHighlightSections(False)
    made.verticalHeader().setDefaultSectionSize(28)
    return made


def _cell(text: str, *, is_figure: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text if len(text) > 24 else "")
    if is_figure:
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item
