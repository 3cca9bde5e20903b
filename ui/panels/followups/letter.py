"""The message as it would go out: to whom, subject and text, changed in place."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from app.language import tr
from app.propose.followup.policy import Channel
from app.propose.followup.proposal import Message
from app.retelling import retold
from app.screens.followups import LETTER_LANGUAGE
from ui.widgets import button, column, label, row

_LINES = 14


class Letter(QFrame):
    """Signals: ``typed(str, str)`` with subject and text, ``left`` when the list gets the keyboard back.

    ``by_hand`` when it is to be sent with the person's own mail program, ``wanted`` when that is to open it.
    """

    typed = Signal(str, str)
    left = Signal()
    by_hand = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._drafted: Message | None = None
        self._message: Message | None = None
        self._to = label(role="muted", wrap=True)
        self.subject = QLineEdit()
        self.subject.setAccessibleName(tr("Subject"))
        self.body = QPlainTextEdit()
        self.body.setAccessibleName(tr("Message"))
        self.body.setTabChangesFocus(True)
        self.body.setFixedHeight(self.body.fontMetrics().lineSpacing() * _LINES + 16)
        self.back = button(tr("Back to the draft"), "quiet", tr("Take your changes away"))
        self._hand = button(tr("Send it by hand"), "quiet", tr("Approve it for your own mail program"))
        self._open = button(tr("Open in the mail program"), "", tr("The message as it was signed"))
        self._state = label(role="small")
        foot = row()
        foot.addWidget(self._state, 1)
        for each in (self.back, self._hand, self._open):
            foot.addWidget(each)
        box = column(self, margins=12, spacing=8)
        box.addWidget(self._to)
        box.addWidget(self.subject)
        box.addWidget(self.body)
        box.addLayout(foot)
        for field in (self.subject, self.body):
            field.installEventFilter(self)
        self.subject.textEdited.connect(self._tell)
        self.body.textChanged.connect(self._tell)
        self.back.clicked.connect(self._go_back)
        self._hand.clicked.connect(self.by_hand)
        self._open.clicked.connect(self.wanted)

    def show_message(self, message: Message, drafted: Message | None) -> None:
        """Take the message, and how it was drafted."""
        self._drafted, self._message = drafted, message
        self._to.setText(
            tr("To {address} · {language} · {tone}").format(
                address=message.to or tr("nobody yet"),
                language=LETTER_LANGUAGE.get(message.language, message.language),
                tone=retold(message.tone.value),
            )
        )
        with QSignalBlocker(self.subject), QSignalBlocker(self.body):
            self.subject.setText(message.subject)
            self.body.setPlainText(message.body)
        self._say(is_changed=drafted is not None and message != drafted)

    def show_ways(self, *, can_change: bool, is_sent: bool) -> None:
        """How else it may go out: by hand while it can be approved; once signed, in the mail program."""
        is_by_hand = self._message is not None and self._message.channel is Channel.HAND
        self._hand.setVisible(can_change and not is_by_hand)
        self._open.setVisible(is_sent and is_by_hand)

    def begin(self) -> None:
        """Put the cursor into the text."""
        self.body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override: Esc gives the keyboard back to the list."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            event.accept()
            if event.type() is QEvent.Type.KeyPress:
                self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        subject, body = self.subject.text(), self.body.toPlainText()
        drafted = self._drafted
        self._say(is_changed=drafted is not None and (subject, body) != (drafted.subject, drafted.body))
        self.typed.emit(subject, body)

    def _say(self, *, is_changed: bool) -> None:
        self.back.setVisible(is_changed)
        self._state.setText(tr("Changed by you") if is_changed else tr("As the template wrote it"))

    def _go_back(self) -> None:
        if self._drafted is not None:
            self.subject.setText(self._drafted.subject)
            self.body.setPlainText(self._drafted.body)
