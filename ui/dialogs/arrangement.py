"""What was agreed with a customer: a promise, a payment plan, a pause, a dispute, or never to chase them."""

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.arrangements import ArrangementKind
from app.language import amount_to_type, day_text, in_brief, marked, tr
from app.propose.followup.reply import Reply, ReplyKind
from app.screens.arranging import Debtor, Wanted, arrangement, instalments_like
from ui.dialogs.question import Question
from ui.widgets import button, column, label, row

_WORDS = {
    ArrangementKind.PROMISE: (
        marked("{who} promised to pay"),
        marked(
            "Nothing is sent until that day. If the money has not come then, the next step is put forward."
        ),
        marked("Keep the promise"),
    ),
    ArrangementKind.PLAN: (
        marked("{who} pays in instalments"),
        marked("Nothing is sent while the plan runs; an instalment that does not come is asked for alone."),
        marked("Keep the plan"),
    ),
    ArrangementKind.PAUSE: (
        marked("Pause follow-ups to {who}"),
        marked("Nothing is sent up to and including that day."),
        marked("Pause"),
    ),
    ArrangementKind.DISPUTE: (
        marked("{who} disputes what is owed"),
        marked("Nothing is sent while the dispute is open. End it under their name when it is settled."),
        marked("Record the dispute"),
    ),
    ArrangementKind.DO_NOT_CHASE: (
        marked("Never chase {who}"),
        marked("Nothing is sent to them until you lift this."),
        marked("Never chase them"),
    ),
}
_DATED = {ArrangementKind.PROMISE: 7, ArrangementKind.PAUSE: 30}
_PAUSE_MS = 250
_LINES = 4


class ArrangementDialog(Question):
    """Asks for what is needed, and for the customer's own words.

    Signals: ``agreed(object)`` with the Arrangement; ``pasted(str)`` with a message to read, whose answer
    ``take`` gets.
    """

    agreed = Signal(object)
    pasted = Signal(str)

    def __init__(self, debtor: Debtor, kind: ArrangementKind, parent: QWidget) -> None:
        super().__init__(parent, 480)
        self._debtor, self._kind = debtor, kind
        self.until = QLineEdit(day_text(debtor.today + timedelta(days=_DATED.get(kind, 0))))
        self.until.setAccessibleName(tr("Until which day"))
        self.amount = QLineEdit()
        self.amount.setAccessibleName(tr("How much"))
        hint = tr("All of it, or an amount in {currency}")
        self.amount.setPlaceholderText(hint.format(currency=debtor.currency))
        self.parts = _area(tr("Instalments"), instalments_like(debtor.today + timedelta(days=14)))
        hint = tr("Paste their message: the day and the line are read from it")
        self.message = _area(tr("Their message"), hint)
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Their words, or the reason"))
        self.words.setPlaceholderText(tr("Their own words, or the reason (kept with it)"))
        self._read, self._wrong = label(role="muted", wrap=True), label(role="stop", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build()
        self._pause.timeout.connect(self._ask)
        self.message.textChanged.connect(self._pause.start)
        self.yes.clicked.connect(self._agree)
        self.finished.connect(self.deleteLater)

    def take(self, reply: Reply) -> None:
        """Fill the fields with what a message says; the person looks and confirms."""
        self._read.setText(_told(reply))
        self._read.show()
        wanted = reply.wanted
        if wanted is None or wanted.kind is not self._kind:
            return
        self.words.setText(wanted.words)
        if wanted.until is not None:
            self.until.setText(day_text(wanted.until))
        same = wanted.amount is not None and wanted.amount.currency == self._debtor.currency
        self.amount.setText(amount_to_type(wanted.amount.plain()) if wanted.amount and same else "")

    def _ask(self) -> None:
        text = self.message.toPlainText().strip()
        self._read.setVisible(bool(text))
        if text:
            self.pasted.emit(text)

    def _agree(self) -> None:
        wanted = Wanted(
            self._kind, self.until.text(), self.words.text(), self.amount.text(), self.parts.toPlainText()
        )
        try:
            made = arrangement(self._debtor, wanted)
        except ValueError as problem:
            self._wrong.setText(str(problem))
            self._wrong.show()
            return
        self.accept()
        self.agreed.emit(made)

    def _build(self) -> None:
        title, text, yes = map(tr, _WORDS[self._kind])
        self.yes = button(yes, "primary")
        self.yes.setDefault(True)
        box = column(self, margins=24, spacing=8)
        box.addWidget(label(title.format(who=self._debtor.name), "heading", wrap=True))
        box.addWidget(label(text, "muted", wrap=True))
        if self._kind in (ArrangementKind.PROMISE, ArrangementKind.DISPUTE):
            box.addWidget(self.message)
            box.addWidget(self._read)
        if self._kind in _DATED:
            _add(box, tr("Until"), self.until)
        if self._kind is ArrangementKind.PROMISE:
            _add(box, tr("How much"), self.amount)
        if self._kind is ArrangementKind.PLAN:
            _add(box, tr("A line for each instalment"), self.parts)
        _add(box, tr("Their words, or the reason"), self.words)
        box.addWidget(self._wrong)
        self._read.hide()
        self._wrong.hide()
        line = row()
        line.addStretch(1)
        leave = button(tr("Not now"))
        line.addWidget(leave)
        line.addWidget(self.yes)
        box.addSpacing(8)
        box.addLayout(line)
        leave.clicked.connect(self.reject)


def _add(box: QVBoxLayout, title: str, field: QWidget) -> None:
    box.addWidget(label(title, "section"))
    box.addWidget(field)


def _area(name: str, hint: str) -> QPlainTextEdit:
    area = QPlainTextEdit()
    area.setAccessibleName(name)
    area.setPlaceholderText(hint)
    area.setTabChangesFocus(True)
    area.setFixedHeight(area.fontMetrics().lineSpacing() * _LINES + 16)
    return area


def _told(reply: Reply) -> str:
    """What was read, so that the person can see it beside the fields."""
    if not reply.readings:
        return tr("No day to pay and no dispute is named in it. Fill the fields yourself.")
    first = reply.readings[0]
    if first.kind is ReplyKind.PROMISE and first.until is not None:
        words = tr("Read: they pay on {day}. Look whether that is what they mean.")
        return words.format(day=day_text(first.until))
    if first.kind is ReplyKind.DISPUTE:
        return tr("Read: they dispute it: “{line}”").format(line=in_brief(first.line))
    return tr("Read: they say it is paid: “{line}”").format(line=in_brief(first.line))
