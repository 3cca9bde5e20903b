"""The server that sends our own letters, its password, and a letter to try it with."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.errors import BadInput
from app.jobs.mail_server import SECURITIES, with_value
from app.language import marked, tr
from app.retelling import retold
from app.settings import Mail
from ui.choice import Choice
from ui.panels.settings.rows import CONTROL_WIDTH, Field, Line, Section, stack
from ui.theme import Theme
from ui.widgets import button

_FIELDS = (
    ("host", marked("Mail server"), marked("Its name, as the provider tells it."), "smtp.example.com"),
    ("port", marked("Port"), marked("587 with STARTTLS, 465 with TLS from the first byte."), "587"),
    ("user", marked("User"), marked("Whom the server knows; empty where it asks for nobody."), ""),
    ("sender", marked("Sender"), marked("From whom the letters come."), "Name <name@example.com>"),
)
_ENCRYPTION = ("STARTTLS", "TLS")


class MailSection(Section):
    """The mail server. What is typed is kept at once, the password in the keychain.

    Signals: ``changed(Mail, str)`` with the server as it shall be, and which value it was;
    ``password_given(str)``; ``tried`` when a test letter is wanted.
    """

    changed = Signal(object, str)
    password_given = Signal(str)
    tried = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            tr("Mail server"), tr("Sends letters that go out as our own e-mail, always encrypted.")
        )
        self._mail = Mail()
        self.fields: dict[str, Field] = {}
        self.lines: dict[str, Line] = {}
        self.security = Choice(theme)
        self.security.addItems(_ENCRYPTION)
        self.security.activated.connect(self._secured)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setFixedWidth(CONTROL_WIDTH)
        self.password.setPlaceholderText(tr("Leave empty to keep it"))
        self.password.returnPressed.connect(self._give)
        self.keep = button(tr("Keep the password"))
        self.keep.clicked.connect(self._give)
        for name, title, hint, placeholder in _FIELDS:
            self._field(name, tr(title), tr(hint), placeholder)
            if name == "port":
                self.add(Line(tr("Encryption"), tr("Nothing is sent where the server can't."), self.security))
            if name == "user":
                hint_ = tr("Goes into this machine's keychain, never into the company file.")
                self.lines["password"] = Line(tr("Password"), hint_, stack(self.password, self.keep))
                self.password.setAccessibleName(tr("Password"))
                self.add(self.lines["password"])
        self.test = button(tr("Send me a test letter"))
        self.test.setFixedWidth(CONTROL_WIDTH)
        self.test.clicked.connect(self._try)
        self.lines["test"] = Line(tr("Test"), tr("Goes to the sender's own address."), self.test)
        self.add(self.lines["test"])

    def _field(self, name: str, title: str, hint: str, placeholder: str) -> None:
        field = self.fields[name] = Field("", placeholder)
        field.hold_words()
        field.edit.setObjectName(f"mail-{name}")
        field.written.connect(partial(self._written, name, title))
        self.lines[name] = Line(title, hint, field)
        self.add(self.lines[name])

    def show_mail(self, mail: Mail) -> None:
        """Fill in what is kept."""
        self._mail = mail
        for name, field in self.fields.items():
            if not self.lines[name].error.text():
                field.show_value(str(getattr(mail, name)))
        self.security.setCurrentIndex(SECURITIES.index(mail.security))

    def say(self, name: str, trouble: str) -> None:
        """What is wrong with a value, or with the test."""
        self.lines[name].say(trouble)
        if name in self.fields:
            self.fields[name].mark(is_wrong=bool(trouble))

    def password_kept(self) -> None:
        """It lies in the keychain: the field shows nothing of it."""
        self.password.clear()
        self.say("password", "")

    def free(self, words: str = "", *, trouble: str = "") -> None:
        """The test has ended, well or not."""
        self.test.setEnabled(True)
        self.test.setText(tr("Send me a test letter"))
        self.lines["test"].hint.setText(words or tr("Goes to the sender's own address."))
        self.say("test", trouble)

    def _written(self, name: str, title: str, text: str) -> None:
        try:
            fresh = with_value(self._mail, name, text)
        except BadInput as problem:
            self.say(name, f"{retold(problem.title)}. {retold(problem.remedy)}".strip())
            return
        self.say(name, "")
        self._mail = fresh
        self.changed.emit(fresh, title)

    def _secured(self, index: int) -> None:
        self._mail = with_value(self._mail, "security", SECURITIES[index])
        self.changed.emit(self._mail, tr("Encryption"))

    def _give(self) -> None:
        if not self.password.text():
            self.say("password", tr("Enter the password first."))
            self.password.setFocus()
            return
        self.password_given.emit(self.password.text())

    def _try(self) -> None:
        self.say("test", "")
        self.test.setEnabled(False)
        self.test.setText(tr("Sending…"))
        self.tried.emit()
