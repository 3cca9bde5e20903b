"""Edit allocations: which invoices take how much of the money received."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.documents import Invoice
from app.language import tr
from app.screens.allocating import AllocatingScreen, Share
from app.screens.wording import day, money_text
from ui.link import Link
from ui.theme import figures
from ui.widgets import answers, button, clear, column, fit, label, repolish, rule

_TYPING_PAUSE_MS = 200
_MOST_FOUND = 50


class AllocationsDialog(QDialog):
    """Signals: ``agreed(object)`` with the AllocatingScreen once it can be approved."""

    agreed = Signal(object)

    def __init__(self, state: AllocatingScreen, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Edit allocations"))
        self.setModal(True)
        fit(self, 620, 560)
        self._state = state
        self._link = link
        self._fields: dict[str, QLineEdit] = {}
        self._reasons: dict[str, QLabel] = {}
        self._found: dict[str, Invoice] = {}
        self._shares = QGridLayout()
        self._left = label(role="strong", wrap=True)
        self._why = label(role="stop", wrap=True)
        self._search = QLineEdit()
        self._results = QListWidget()
        self._pause = QTimer(self)
        self._yes = button(tr("Approve these allocations"), "primary")
        self._build()
        self._show_shares()
        self._look()

    def _build(self) -> None:
        receipt = self._state.detail.proposal.receipt
        box = column(self, margins=24, spacing=12)
        title = tr("{amount} from {payer}").format(
            amount=money_text(receipt.amount), payer=receipt.payer_name or tr("no name")
        )
        box.addWidget(label(title, "title"))
        self._shares.setHorizontalSpacing(12)
        self._shares.setVerticalSpacing(4)
        self._shares.setColumnStretch(1, 1)
        box.addLayout(self._shares)
        box.addWidget(self._left)
        box.addWidget(rule())
        self._build_search(box)
        leave = button(tr("Leave as it is"))
        box.addLayout(answers(self._why, leave, self._yes))
        leave.clicked.connect(self.reject)
        self._yes.clicked.connect(self._agree)
        self.finished.connect(self.deleteLater)

    def _build_search(self, box: QVBoxLayout) -> None:
        self._search.setPlaceholderText(tr("Add an open invoice: number or customer"))
        self._search.setAccessibleName(tr("Search open invoices"))
        self._results.setFont(figures(self.font()))
        self._results.setAccessibleName(tr("Open invoices"))
        self._results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE_MS)
        box.addWidget(self._search)
        box.addWidget(self._results, 1)
        self._search.textChanged.connect(self._typed)
        self._pause.timeout.connect(self._look)
        self._results.itemActivated.connect(self._add)

    def _show_shares(self) -> None:
        clear(self._shares)
        self._fields.clear()
        self._reasons.clear()
        for number, share in enumerate(self._state.shares):
            self._show_share(number, share)
        self._order_stops()
        self._check()

    def _show_share(self, number: int, share: Share) -> None:
        invoice = share.invoice
        customer = self._state.detail.customers.get(invoice.customer_id)
        field = QLineEdit(share.typed)
        field.setObjectName(invoice.remote_id)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setFixedWidth(120)
        field.setFont(figures(self.font()))
        field.setAccessibleName(tr("Amount for {number}").format(number=invoice.number))
        field.textChanged.connect(self._amount_typed)
        remove = button(tr("Remove"), "quiet")
        remove.setObjectName(invoice.remote_id)
        remove.setAutoDefault(False)
        remove.clicked.connect(self._remove)
        about = tr("open {balance}, due {due_on}").format(
            balance=money_text(invoice.balance), due_on=day(invoice.due_on)
        )
        reason = label(about, "small")
        line = number * 2
        self._shares.addWidget(label(invoice.number, "strong"), line, 0)
        self._shares.addWidget(label(customer.name if customer else ""), line, 1)
        self._shares.addWidget(field, line, 2)
        self._shares.addWidget(remove, line, 3)
        self._shares.addWidget(reason, line + 1, 0, 1, 3)
        self._fields[invoice.remote_id] = field
        self._reasons[invoice.remote_id] = reason

    def _order_stops(self) -> None:
        """Tab goes through the amounts first, which are made anew with every change, then to the search."""
        cells = (self._shares.itemAt(place) for place in range(self._shares.count()))
        made = [cell.widget() for cell in cells if cell is not None]
        stops = [one for one in made if isinstance(one, (QLineEdit, QPushButton))]
        for one, other in pairwise([*stops, self._search]):
            QWidget.setTabOrder(one, other)

    def _amount_typed(self) -> None:
        for share in self._state.shares:
            share.typed = self._fields[share.invoice.remote_id].text()
        self._check()

    def _check(self) -> None:
        for share in self._state.shares:
            field = self._fields[share.invoice.remote_id]
            field.setProperty("wrong", "true" if share.why_not() else "false")
            repolish(field)
        why = self._state.why_not()
        self._left.setText(self._state.left_text())
        self._why.setText(why if self._state.shares else "")
        self._yes.setEnabled(not why)
        self._yes.setToolTip(why)

    def _remove(self) -> None:
        self._state.remove(self.sender().objectName())
        self._show_shares()

    def _typed(self) -> None:
        self._pause.start()

    def _look(self) -> None:
        text = self._search.text().strip()
        candidates = self._state.detail.proposal.candidates
        known = next((found.customer_id for found in candidates if found.customer_id), None)
        customer = None if text else (self._state.detail.proposal.receipt.customer_id or known)
        self._link.ask(self._link.desk.open_invoices(text, customer), self, self._show_found)

    def _show_found(self, invoices: tuple[Invoice, ...]) -> None:
        self._results.clear()
        self._found = {invoice.remote_id: invoice for invoice in invoices[:_MOST_FOUND]}
        for invoice in self._found.values():
            customer = self._state.detail.customers.get(invoice.customer_id)
            name = f"{customer.name}, " if customer else ""
            item = QListWidgetItem(
                tr("{number}   {name}open {balance}, due {due_on}").format(
                    number=invoice.number,
                    name=name,
                    balance=money_text(invoice.balance),
                    due_on=day(invoice.due_on),
                )
            )
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, invoice.remote_id)
            self._results.addItem(item)

    def _add(self, item: QListWidgetItem) -> None:
        invoice = self._found.get(item.data(Qt.ItemDataRole.UserRole))
        if invoice is not None and self._state.add(invoice):
            self._show_shares()

    def _agree(self) -> None:
        if not self._state.why_not():
            self.accept()
            self.agreed.emit(self._state)
