"""What was agreed with a customer: a promise, a pause, a dispute, or never to chase them."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.domain.arrangements import ArrangementKind
from app.language import marked, tr
from app.review.followups import FollowUpDetail
from app.screens.followups import Wanted, arrangement
from ui.widgets import button, column, label, row

_WORDS = {
    ArrangementKind.PROMISE: (
        marked("{who} promised to pay"),
        marked(
            "Nothing is sent until that day. If the money has not come then, the next step is put forward."
        ),
        marked("Keep the promise"),
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


class ArrangementDialog(QDialog):
    """Asks for a day where one is needed, and for the customer's own words. Signals: ``agreed(object)``."""

    agreed = Signal(object)

    def __init__(self, detail: FollowUpDetail, kind: ArrangementKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._detail, self._kind = detail, kind
        title, text, yes = map(tr, _WORDS[kind])
        self.setWindowTitle("Countersign")
        self.setModal(True)
        self.setFixedWidth(460)
        self.until = QLineEdit((detail.today + timedelta(days=_DATED.get(kind, 0))).isoformat())
        self.until.setAccessibleName(tr("Until which day"))
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Their words, or the reason"))
        self.words.setPlaceholderText(tr("Their own words, or the reason (kept with it)"))
        self._wrong = label(role="stop", wrap=True)
        self._wrong.hide()
        self.yes = button(yes, "primary")
        self.yes.setDefault(True)
        box = column(self, margins=24, spacing=8)
        box.addWidget(label(title.format(who=detail.proposal.party), "heading", wrap=True))
        box.addWidget(label(text, "muted", wrap=True))
        if kind in _DATED:
            box.addWidget(label(tr("Until"), "section"))
            box.addWidget(self.until)
        box.addWidget(self.words)
        box.addWidget(self._wrong)
        line = row()
        line.addStretch(1)
        leave = button(tr("Not now"))
        line.addWidget(leave)
        line.addWidget(self.yes)
        box.addLayout(line)
        leave.clicked.connect(self.reject)
        self.yes.clicked.connect(self._agree)
        self.finished.connect(self.deleteLater)

    def _agree(self) -> None:
        wanted = Wanted(self._kind, self.until.text(), self.words.text())
        try:
            made = arrangement(self._detail, wanted)
        except ValueError as problem:
            self._wrong.setText(str(problem))
            self._wrong.show()
            return
        self.accept()
        self.agreed.emit(made)
