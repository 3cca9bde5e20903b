"""What was agreed with a customer: promises, plans by instalment, disputes, pauses; each can be ended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from app.domain.arrangements import ArrangementKind, ArrangementState
from app.language import tr
from app.review.customers import Agreed, CustomerPage
from app.screens.arranging import ASKED, ENDS, LIFT, instalment_line, said
from ui.widgets import button, clear, column, label, row

_MOST = 12


class AgreedList(QWidget):
    """Signals: ``asked(object)`` with an ArrangementKind, ``ended(object, object)`` with what and how."""

    asked = Signal(object)
    ended = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(spacing=8)
        self.record = button(tr("Record…"), "", tr("A promise, a plan, a pause, a dispute"))
        self.menu = QMenu(self.record)
        for kind, words in ASKED.items():
            self.menu.addAction(tr(words)).setData(kind)
        self.record.setMenu(self.menu)
        self.menu.triggered.connect(lambda action: self.asked.emit(ArrangementKind(action.data())))
        box = column(self, spacing=8)
        box.addLayout(self._lines)
        box.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)

    def show_agreed(self, page: CustomerPage) -> None:
        """The running ones first, then what ended, the latest first."""
        clear(self._lines)
        running = [one for one in page.agreed if one.arrangement.state is ArrangementState.RUNNING]
        ended = [one for one in page.agreed if one not in running]
        for one in [*running, *ended][:_MOST]:
            self._lines.addWidget(_Line(one, page, self))
        if not page.agreed:
            self._lines.addWidget(label(tr("Nothing yet."), "muted"))


class _Line(QFrame):
    """One arrangement, its instalments, and the ways it may end."""

    def __init__(self, agreed: Agreed, page: CustomerPage, owner: AgreedList) -> None:
        super().__init__()
        one = agreed.arrangement
        is_running = one.state is ArrangementState.RUNNING
        line = row(self, spacing=8)
        words = column(spacing=2)
        words.addWidget(label(said(one), "" if is_running else "muted", wrap=True))
        for standing in agreed.instalments if is_running else ():
            text, is_missed = instalment_line(standing, page.today)
            words.addWidget(label(text, "stop" if is_missed else "small", wrap=True))
        line.addLayout(words, 1)
        for state, name in ENDS.get(one.kind, LIFT) if is_running else ():
            end = button(tr(name), "quiet", f"{tr(name)}: {said(one).splitlines()[0]}")
            end.clicked.connect(lambda _=False, state=state: owner.ended.emit(one, state))
            line.addWidget(end, 0, Qt.AlignmentFlag.AlignTop)
