"""The Customers place: a list to find and order them in, and the page of the one that is current."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget

from app.changes import Changes
from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.documents import DocumentKind
from app.language import marked, tr
from app.review.customers import CustomerOrder, CustomerPage, CustomerRow, CustomerShow
from app.screens.arranging import Debtor
from app.screens.customers import CustomersScreen
from app.screens.wording import plural
from ui.dialogs.arranging import ask_arrangement
from ui.link import Link
from ui.panels.customers.page import CustomerView
from ui.panels.panel import Lead, Panel
from ui.panels.place import EmptyState
from ui.tables.customers import COLUMNS, CustomerTable
from ui.tables.model import WindowedTableModel
from ui.theme import Theme
from ui.widgets import button, column, frame, label, row

_PAUSE_MS = 120
_SHOWS = (
    (CustomerShow.ALL, marked("All")),
    (CustomerShow.OWING, marked("Owing")),
    (CustomerShow.OVERDUE, marked("Overdue")),
)
_OF_INTEREST = {DocumentKind.CUSTOMER, DocumentKind.INVOICE, DocumentKind.PAYMENT, DocumentKind.CREDIT_NOTE}


class CustomersPanel(Panel):
    """List at the left, page at the right."""

    def __init__(self, theme: Theme, link: Link) -> None:
        super().__init__()
        self._link = link
        self._desk = link.desk.customers
        self.screen_state = CustomersScreen()
        self.model: WindowedTableModel[CustomerRow] = WindowedTableModel(
            COLUMNS, self._desk.rows, link.ask, self
        )
        self.table = CustomerTable(theme, self.screen_state, self.model)
        self.view = CustomerView(theme)
        self._empty = EmptyState(theme, "users")
        self._count = label(role="muted")
        self.field = QLineEdit()
        self.duplicates = button(tr("Entered twice…"), "", tr("Customers that may be one"))
        self._shows = QButtonGroup(self)
        self._is_stale = True
        self._page_pause = self._timer(self._ask_page)
        self._text_pause = self._timer(self._search)
        self._build()
        self._connect()

    def show_up(self) -> None:
        """Read the list again when something was written meanwhile."""
        if self._is_stale:
            self.reindex()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def changed(self, changes: Changes) -> None:
        """What the mirror or the aliases say may be different now."""
        if changes.settings or changes.mirrored & _OF_INTEREST:
            self._is_stale = True
            if self.isVisible():
                self.reindex()

    def look_for(self, subject: str) -> None:
        """Show the customers whose name holds a text."""
        self.field.setText(subject)
        self._text_pause.stop()
        self._search()

    def reindex(self) -> None:
        """Ask for the list again."""
        self._is_stale = False
        self._link.ask(self._desk.ids(self.screen_state.filter), self, self._take_ids)

    def _take_ids(self, ids: "array[int]") -> None:
        place = self.screen_state.fill(ids)
        self.model.show(ids)
        self._count.setText(plural(len(ids), "customer"))
        self._lists.setCurrentIndex(0 if ids else 1)
        if place >= 0:
            self.table.stand_on(place)
            self._ask_page()
        else:
            empty = self.screen_state.emptiness()
            self._empty.say(empty.title, empty.text, empty.action, empty.button)
            self.view.hide()

    def _ask_page(self) -> None:
        if self.screen_state.current is not None:
            self._link.ask(self._desk.page(self.screen_state.current), self, self._take_page)

    def _take_page(self, page: CustomerPage) -> None:
        self.screen_state.page = page
        self.view.show_page(page)
        if page.owed:
            self._link.ask(self._desk.expected(), self.view, self.view.show_expected)

    def _moved(self, _row_id: object) -> None:
        self._page_pause.start()

    def _order(self, order: CustomerOrder) -> None:
        self.screen_state.toggle_order(order)
        self._show_order()
        self.reindex()

    def _show_order(self) -> None:
        wanted = self.screen_state.filter
        number = next(n for n, one in enumerate(COLUMNS) if one.order is wanted.order)
        down = Qt.SortOrder.DescendingOrder if wanted.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(number, down)

    def _show_chosen(self, chip: QAbstractButton) -> None:
        self.screen_state.set_show(CustomerShow(chip.objectName()))
        self.reindex()

    def _typed(self) -> None:
        self._text_pause.start()

    def _search(self) -> None:
        if self.field.text().strip() != self.screen_state.filter.text:
            self.screen_state.set_text(self.field.text())
            self.reindex()

    def _show_money(self) -> None:
        if self.screen_state.page is not None:
            self.led.emit(Lead("matches", self.screen_state.page.customer.name))

    def _ask_arrangement(self, kind: ArrangementKind) -> None:
        page = self.screen_state.page
        if page is not None:
            customer = page.customer
            currency = page.owed[0].balance.currency if page.owed else customer.currency
            debtor = Debtor(customer.remote_id, customer.name, page.today, currency)
            ask_arrangement(self._link, debtor, kind, self)

    def _end(self, one: Arrangement, state: ArrangementState) -> None:
        self._link.write(self._link.desk.followups.settle(one, state))

    def _keep_alias(self, name: str) -> None:
        if self.screen_state.page is not None:
            self._link.write(self._desk.keep_alias(name, self.screen_state.page.customer.remote_id))

    def _forget_alias(self, name: str) -> None:
        self._link.write(self._desk.forget_alias(name))

    def _connect(self) -> None:
        self.table.moved.connect(self._moved)
        self.table.order_asked.connect(self._order)
        self._shows.buttonClicked.connect(self._show_chosen)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._search)
        self.view.money_asked.connect(self._show_money)
        self.view.agreed.asked.connect(self._ask_arrangement)
        self.view.agreed.ended.connect(self._end)
        self.view.alias_kept.connect(self._keep_alias)
        self.view.alias_forgotten.connect(self._forget_alias)
        self._empty.asked.connect(self.asked)
        self.duplicates.clicked.connect(lambda: self.asked.emit("duplicates"))

    def _build(self) -> None:
        side = frame("listSide")
        inner = column(side, spacing=0)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._empty)
        inner.addLayout(self._chips())
        inner.addWidget(self._lists, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(self.view)
        split.setSizes([560, 460])
        head = row(spacing=12)
        head.addWidget(label(tr("Customers"), "title"))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.duplicates)
        head.addWidget(self.field)
        box = column(self, spacing=12)
        box.setContentsMargins(24, 16, 24, 16)
        box.addLayout(head)
        box.addWidget(split, 1)
        self._show_order()

    def _chips(self) -> QHBoxLayout:
        self.field.setPlaceholderText(tr("Name, company or e-mail"))
        self.field.setAccessibleName(tr("Filter customers"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(220)
        line = row(spacing=4)
        line.setContentsMargins(8, 8, 8, 4)
        for show, words in _SHOWS:
            chip = button(tr(words), "chip")
            chip.setObjectName(show)
            chip.setCheckable(True)
            chip.setChecked(show is self.screen_state.filter.show)
            self._shows.addButton(chip)
            line.addWidget(chip)
        line.addStretch(1)
        return line

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_PAUSE_MS)
        timer.timeout.connect(slot)
        return timer
