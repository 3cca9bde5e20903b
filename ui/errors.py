"""How failures are shown: what happened, what it means for the books, what to do; details on demand."""

import platform
import sys
import threading
import traceback
from datetime import UTC, datetime
from types import TracebackType

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.errors import (
    AccessError,
    CompanyFileDamaged,
    CompanyFileTooNew,
    CountersignError,
    MissingPermission,
    PartlySynced,
    RemoteError,
    SecretsUnavailable,
    StorageError,
    WrongPassphrase,
)
from app.jobs.updates import our_version
from app.language import marked, tr
from app.retelling import retold
from ui.widgets import button, column, frame, label, repolish, row


class Trouble(Struct, frozen=True):
    """A failure as a person reads it. ``action`` is an action's key, ``button`` its words."""

    title: str
    books: str
    remedy: str
    detail: str = ""
    action: str = ""
    button: str = ""


def explain(error: CountersignError) -> Trouble:
    """The words for a known error, with the one button that leads on."""
    decisive = error.causes[0] if isinstance(error, PartlySynced) else error
    action, words = next((way for kind, way in _WAYS.items() if isinstance(decisive, kind)), ("", ""))
    if isinstance(error, CompanyFileDamaged) and not error.backup:
        action, words = _ANOTHER
    return Trouble(
        retold(error.title), retold(error.books_text), retold(error.remedy), error.detail, action, tr(words)
    )


_AGAIN, _SYNC, _ANOTHER = (
    ("reopen", marked("Try again")),
    ("sync", marked("Try again")),
    ("companies", marked("Open another company")),
)
_WAYS: dict[type[CountersignError], tuple[str, str]] = {
    CompanyFileDamaged: ("restore", marked("Restore the backup")),
    CompanyFileTooNew: _ANOTHER,
    StorageError: _AGAIN,
    SecretsUnavailable: _SYNC,
    WrongPassphrase: _SYNC,
    MissingPermission: _SYNC,
    AccessError: ("connect", marked("Connect again")),
    RemoteError: _SYNC,
}
"""The action that leads on from a kind of failure, and its words; the first kind that fits."""


class Notice(QWidget):
    """A banner over the panel. Signals: ``asked(str)`` with the key of the action its button names."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = frame("notice")
        self._title = label(role="strong", wrap=True)
        self._text = label(wrap=True)
        self._detail = label(role="small", wrap=True)
        self._more = button(tr("Details"), "quiet")
        self._do = button("")
        self._close = button(tr("Dismiss"), "quiet")
        self._action = ""
        words = column(spacing=4)
        for words_part in (self._title, self._text, self._detail):
            words.addWidget(words_part)
        line = row(self._card, margins=12, spacing=8)
        line.addLayout(words, 1)
        for part in (self._more, self._do, self._close):
            line.addWidget(part)
        outer = column(self)
        outer.setContentsMargins(24, 12, 24, 0)
        outer.addWidget(self._card)
        self._more.clicked.connect(self._toggle_detail)
        self._do.clicked.connect(self._ask)
        self._close.clicked.connect(self.hide)
        self.hide()

    def show_trouble(self, trouble: Trouble) -> None:
        """Show a failure until it is dismissed or replaced."""
        self._fill(trouble.title, f"{trouble.books} {trouble.remedy}".strip(), "stop")
        self._detail.setText(trouble.detail)
        self._more.setVisible(bool(trouble.detail))
        self._offer(trouble.action, trouble.button)

    def say(self, title: str, text: str, tone: str = "review", action: str = "", words: str = "") -> None:
        """Show something worth knowing that is no failure."""
        self._fill(title, text, tone)
        self._detail.clear()
        self._more.hide()
        self._offer(action, words)

    def settle(self, action: str) -> None:
        """That action was done, whoever asked for it: what asks for it is over."""
        if self._action == action:
            self.hide()

    def text(self) -> str:
        """All that is said."""
        return " ".join(part.text() for part in (self._title, self._text, self._detail))

    def _fill(self, title: str, text: str, tone: str) -> None:
        self._card.setProperty("tone", tone)
        repolish(self._card)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._detail.hide()
        self.show()

    def _offer(self, action: str, words: str) -> None:
        self._action = action
        self._do.setText(words)
        self._do.setVisible(bool(action))

    def _toggle_detail(self) -> None:
        self._detail.setVisible(self._detail.isHidden())

    def _ask(self) -> None:
        self.hide()
        self.asked.emit(self._action)


_CRASH_TEXT = marked(
    "Nothing more is sent to your books until you start it again. Decisions and signed rows are stored; "
    "a row that was on its way is looked up in the ledger before anything is sent twice."
)


class CrashPage(QWidget):
    """Takes the window's place after a bug: nothing more is sent until the program is started again."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._kept = label(role="muted", wrap=True)
        self._kept.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        leave = button(tr("Close Countersign"), "primary")
        leave.clicked.connect(self.closed)
        copy = button(tr("Copy the report"))
        copy.clicked.connect(self._copy)
        buttons = row()
        buttons.addWidget(leave)
        buttons.addWidget(copy)
        buttons.addStretch()
        box = column(self, margins=48, spacing=12)
        box.addWidget(label(tr("Countersign has met a fault of its own"), "title"))
        box.addWidget(label(tr(_CRASH_TEXT), wrap=True))
        box.addWidget(label(tr("The report below holds no names, amounts or secrets of yours."), "muted"))
        box.addWidget(self._kept)
        box.addWidget(self._report, 1)
        box.addLayout(buttons)

    def show_report(self, text: str) -> None:
        """Fill in what is known of the fault, and keep it on this machine."""
        from app.log import keep_report

        self._report.setPlainText(text)
        kept = keep_report(text, datetime.now(UTC))
        where = tr("It is kept as {path}, and sent to nobody.").format(path=kept) if kept else ""
        self._kept.setText(where or tr("It could not be kept; copy it if you want it."))

    def _copy(self) -> None:
        self._report.selectAll()
        self._report.copy()


def report_of(error: BaseException) -> str:
    """A report without values: where it happened and what kind of error it was (no message, no locals)."""
    steps = traceback.extract_tb(error.__traceback__)
    lines = [f"{_short(step.filename)}:{step.lineno} in {step.name}" for step in steps]
    about = f"Countersign {our_version()}, Python {platform.python_version()}, {platform.system()}"
    return "\n".join([f"{type(error).__module__}.{type(error).__name__}", *lines, about])


def _short(path: str) -> str:
    parts = path.replace("\\", "/").split("/")
    return "/".join(parts[-3:])


class Faults(QObject):
    """Brings bugs from slots and threads to one place. Signals: ``met(object)`` with the exception."""

    met = Signal(object)

    def install(self) -> None:
        """Take over the process's hooks."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self.met.emit(error)

    def _thread_hook(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hook(args.exc_type, args.exc_value, args.exc_traceback)
