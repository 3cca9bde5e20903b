"""First run: three doors on one page, and what will never be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from app.screens.desk import ConnectRequest
from ui.theme import Theme
from ui.widgets import button, column, frame, label, row

_PROMISE = (
    "Countersign reads your books into a file on this machine and proposes. "
    "Nothing is ever written to them without your signature."
)
_QUICKBOOKS = (
    "Enter the client id and secret of your own Intuit app. The secret goes into this machine's keychain; "
    "your browser then asks for your consent."
)
_XERO = (
    "Enter the client id of your own Xero app. It has no secret: your browser asks for your consent; what "
    "comes of it goes into this machine's keychain."
)


class Welcome(QWidget):
    """The page.

    Signals: ``demo_asked``, ``connect_asked`` (ConnectRequest), ``company_asked(str)``, ``cancel_asked``.
    """

    demo_asked = Signal()
    connect_asked = Signal(object)
    company_asked = Signal(str)
    cancel_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        del theme
        self.company, self.client_id, self.secret = QLineEdit(), QLineEdit(), QLineEdit()
        self.company.setPlaceholderText("My company")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.look_around = button("Look around", "primary", "Open the sample company")
        self.connect_button = button("Connect QuickBooks", "", "Opens your browser for consent")
        self.xero_company, self.xero_client_id, self.organisation = QLineEdit(), QLineEdit(), QLineEdit()
        self.xero_company.setPlaceholderText("My company")
        self.organisation.setPlaceholderText("If you have several")
        self.xero_button = button("Connect Xero", "", "Opens your browser for consent")
        self._companies = row(spacing=8)
        self._busy = label(role="muted", wrap=True)
        self.cancel = button("Cancel", "", "Stop waiting for the browser")
        self.cancel.hide()
        self._build()
        self.look_around.clicked.connect(self.demo_asked)
        self.connect_button.clicked.connect(self._connect)
        self.xero_button.clicked.connect(self._connect_xero)
        self.cancel.clicked.connect(self.cancel_asked)

    def _build(self) -> None:
        doors = row(spacing=16)
        doors.addWidget(self._door("Look around", "A sample company, full of cases.", self.look_around), 2)
        doors.addWidget(self._quickbooks(), 3)
        doors.addWidget(self._xero(), 3)
        box = column(self, spacing=16)
        box.setContentsMargins(48, 24, 48, 24)
        box.addStretch(1)
        box.addWidget(label("Welcome to Countersign", "title"))
        box.addWidget(label(_PROMISE, wrap=True))
        box.addLayout(self._companies)
        box.addLayout(doors)
        line = row(spacing=12)
        line.addWidget(self._busy, 1)
        line.addWidget(self.cancel)
        box.addLayout(line)
        box.addStretch(2)

    def _door(self, title: str, text: str, door: QWidget) -> QWidget:
        card = frame("card")
        inside = column(card, margins=16, spacing=8)
        inside.addWidget(label(title, "heading"))
        inside.addWidget(label(text, "muted", wrap=True))
        inside.addStretch(1)
        inside.addWidget(door)
        return card

    def _quickbooks(self) -> QWidget:
        fields = (("Company", self.company), ("Client id", self.client_id), ("Client secret", self.secret))
        return self._form("QuickBooks", _QUICKBOOKS, fields, self.connect_button)

    def _xero(self) -> QWidget:
        fields = (
            ("Company", self.xero_company),
            ("Client id", self.xero_client_id),
            ("Organisation", self.organisation),
        )
        return self._form("Xero", _XERO, fields, self.xero_button)

    def _form(
        self, title: str, text: str, fields: tuple[tuple[str, QLineEdit], ...], door: QWidget
    ) -> QWidget:
        card = frame("card")
        inside = column(card, margins=16, spacing=8)
        inside.addWidget(label(title, "heading"))
        inside.addWidget(label(text, "muted", wrap=True))
        form = QFormLayout()
        for name, field in fields:
            form.addRow(name, field)
        inside.addLayout(form)
        inside.addStretch(1)
        inside.addWidget(door)
        return card

    def show_companies(self, names: tuple[str, ...]) -> None:
        """Offer the company files that are there."""
        for name in names:
            opener = button(f"Open {name}")
            opener.setObjectName(name)
            opener.clicked.connect(self._open)
            self._companies.addWidget(opener)
        self._companies.addStretch(1)

    def say(self, words: str, *, can_cancel: bool = False) -> None:
        """What is going on; an empty text frees the doors again."""
        self._busy.setText(words)
        self.cancel.setVisible(can_cancel)
        for door in (self.look_around, self.connect_button, self.xero_button):
            door.setEnabled(not words)

    def _open(self) -> None:
        self.company_asked.emit(self.sender().objectName())

    def _connect(self) -> None:
        if not self.client_id.text().strip() or not self.secret.text():
            self._busy.setText("Enter the client id and the client secret first.")
            return
        company = self.company.text().strip() or self.company.placeholderText()
        request = ConnectRequest("quickbooks", company, self.client_id.text().strip(), self.secret.text())
        self.secret.clear()
        self.connect_asked.emit(request)

    def _connect_xero(self) -> None:
        if not self.xero_client_id.text().strip():
            self._busy.setText("Enter the client id first.")
            return
        request = ConnectRequest(
            "xero",
            self.xero_company.text().strip() or self.xero_company.placeholderText(),
            self.xero_client_id.text().strip(),
            organisation=self.organisation.text().strip(),
        )
        self.connect_asked.emit(request)
