"""First run: three doors on one page, what is read, what is never done, and what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QWidget

from app.language import marked, tr
from app.screens.desk import ConnectRequest
from ui.icons import pixmap
from ui.theme import Theme
from ui.widgets import Scroll, button, column, frame, label, row

_WIDTH = 1080
_PROMISE = marked(
    "It reads your books into a file on this machine and prepares the work. You look, and sign."
)
_QUICKBOOKS = marked(
    "Enter the client id and secret of your own Intuit app. The secret goes into this machine's keychain; "
    "your browser then asks for your consent."
)
_XERO = marked(
    "Enter the client id of your own Xero app. It has no secret: your browser asks for your consent; what "
    "comes of it goes into this machine's keychain."
)
_READS = (
    marked("Reads customers, items, accounts, taxes, invoices, credits, payments and deposits."),
    marked("The first sync only reads. It tells how far it is, and may be stopped and gone on with."),
    marked("Then Stripe, in Settings, and your bank's file, with Ctrl+I."),
)
_NEVER = (
    marked("Never writes to your books without your signature, and never twice."),
    marked("Never moves money, and never changes what you did not see."),
    marked("Never sends statistics. Tokens stay in the system's keychain, data on this machine."),
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
        self._theme = theme
        self.company, self.client_id, self.secret = QLineEdit(), QLineEdit(), QLineEdit()
        self.company.setPlaceholderText(tr("My company"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.look_around = button(tr("Look around"), "primary", tr("Open the sample company"))
        self.connect_button = button(tr("Connect QuickBooks"), "", tr("Opens your browser for consent"))
        self.xero_company, self.xero_client_id, self.organisation = QLineEdit(), QLineEdit(), QLineEdit()
        self.xero_company.setPlaceholderText(tr("My company"))
        self.organisation.setPlaceholderText(tr("If you have several"))
        self.xero_button = button(tr("Connect Xero"), "", tr("Opens your browser for consent"))
        self._marks: list[tuple[QLabel, str, str]] = []
        self._companies = row(spacing=8)
        self._busy = label(role="muted", wrap=True)
        self.cancel = button(tr("Cancel"), "", tr("Stop waiting for the browser"))
        self.cancel.hide()
        self._build()
        self._colour()
        theme.changed.connect(self._colour)
        self.look_around.clicked.connect(self.demo_asked)
        self.connect_button.clicked.connect(self._connect)
        self.xero_button.clicked.connect(self._connect_xero)
        self.cancel.clicked.connect(self.cancel_asked)
        self.look_around.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        doors = row(spacing=16)
        doors.addWidget(self._sample(), 2)
        doors.addWidget(self._quickbooks(), 3)
        doors.addWidget(self._xero(), 3)
        promises = row(spacing=24)
        promises.addWidget(self._promises(_READS, "check", "accent"), 1, Qt.AlignmentFlag.AlignTop)
        promises.addWidget(self._promises(_NEVER, "shield-check", "ready"), 1, Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        box = column(inside, spacing=16)
        box.addWidget(label(tr("Welcome to Countersign"), "title"))
        box.addWidget(label(tr(_PROMISE), wrap=True))
        box.addLayout(self._companies)
        box.addLayout(doors)
        line = row(spacing=12)
        line.addWidget(self._busy, 1)
        line.addWidget(self.cancel)
        box.addLayout(line)
        box.addLayout(promises)
        page = QWidget()
        middle = column(page)
        middle.setContentsMargins(48, 32, 48, 32)
        middle.addStretch(2)
        across = row()
        across.addStretch(1)
        across.addWidget(inside, 100)
        across.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(3)
        scroll = Scroll(page)
        scroll.setProperty("ground", "page")
        column(self).addWidget(scroll)

    def _promises(self, sentences: tuple[str, ...], glyph: str, token: str) -> QWidget:
        made = QWidget()
        box = column(made, spacing=8)
        for sentence in sentences:
            line = row(spacing=8)
            mark = label()
            self._marks.append((mark, glyph, token))
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(tr(sentence), "muted", wrap=True), 1)
            box.addLayout(line)
        return made

    def _colour(self) -> None:
        for mark, glyph, token in self._marks:
            mark.setPixmap(pixmap(glyph, self._theme.color(token), 16, self.devicePixelRatioF()))

    def _sample(self) -> QWidget:
        card = frame("card")
        inside = column(card, margins=16, spacing=8)
        inside.addWidget(label(tr("Look around"), "heading"))
        text = tr(
            "A sample company, full of cases: approve, sign and commit without touching anybody's books."
        )
        inside.addWidget(label(text, "muted", wrap=True))
        inside.addStretch(1)
        inside.addWidget(self.look_around)
        return card

    def _quickbooks(self) -> QWidget:
        fields = (
            (tr("Company"), self.company),
            (tr("Client id"), self.client_id),
            (tr("Client secret"), self.secret),
        )
        return self._form("QuickBooks", tr(_QUICKBOOKS), fields, self.connect_button)

    def _xero(self) -> QWidget:
        fields = (
            (tr("Company"), self.xero_company),
            (tr("Client id"), self.xero_client_id),
            (tr("Organisation"), self.organisation),
        )
        return self._form("Xero", tr(_XERO), fields, self.xero_button)

    def _form(
        self, title: str, text: str, fields: tuple[tuple[str, QLineEdit], ...], door: QWidget
    ) -> QWidget:
        card = frame("card")
        inside = column(card, margins=16, spacing=8)
        inside.addWidget(label(title, "heading"))
        inside.addWidget(label(text, "muted", wrap=True))
        form = QFormLayout()
        for name, field in fields:
            field.setAccessibleName(f"{title}: {name}")
            form.addRow(name, field)
        inside.addLayout(form)
        inside.addStretch(1)
        inside.addWidget(door)
        return card

    def show_companies(self, names: tuple[str, ...]) -> None:
        """Offer the company files that are there."""
        for name in names:
            opener = button(tr("Open {name}").format(name=name))
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
            self._busy.setText(tr("Enter the client id and the client secret first."))
            return
        company = self.company.text().strip() or self.company.placeholderText()
        request = ConnectRequest("quickbooks", company, self.client_id.text().strip(), self.secret.text())
        self.secret.clear()
        self.connect_asked.emit(request)

    def _connect_xero(self) -> None:
        if not self.xero_client_id.text().strip():
            self._busy.setText(tr("Enter the client id first."))
            return
        request = ConnectRequest(
            "xero",
            self.xero_company.text().strip() or self.xero_company.placeholderText(),
            self.xero_client_id.text().strip(),
            organisation=self.organisation.text().strip(),
        )
        self.connect_asked.emit(request)
