"""A group's letters as they would read now, on a real customer where one owes something."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.errors import CountersignError
from app.language import tr
from app.propose.followup.policy import Policy
from app.retelling import retold
from app.screens.followup_settings import step_title
from ui.choice import Choice
from ui.link import Link
from ui.theme import Theme
from ui.widgets import button, column, label, row, set_role

if TYPE_CHECKING:
    from app.jobs.templates import ShownLetter

_SIZE = (600, 520)


class LetterPreview(QDialog):
    """Choose a step, read its letter. Nothing is sent from here."""

    def __init__(self, theme: Theme, link: Link, group: str, policy: Policy, parent: QWidget) -> None:
        super().__init__(parent)
        self._link, self._group, self._steps = link, group, policy.steps
        self.setWindowTitle(tr("Letters of {group}").format(group=group) if group else tr("Letters"))
        self.resize(*_SIZE)
        self.step = Choice(theme)
        self.step.setAccessibleName(tr("Step"))
        self.step.addItems([step_title(one.name) for one in policy.steps])
        self.step.activated.connect(self._ask)
        self.about = label(role="muted", wrap=True)
        self.subject = label(role="heading", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Message"))
        shut = button(tr("Close"))
        shut.clicked.connect(self.accept)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(shut)
        box = column(self, margins=16, spacing=12)
        for part in (self.step, self.about, self.subject):
            box.addWidget(part)
        box.addWidget(self.text, 1)
        box.addLayout(foot)
        QShortcut(QKeySequence.StandardKey.Close, self, self.accept)
        self.step.setFocus()
        self._ask(0)

    def _ask(self, index: int) -> None:
        answer = self._link.desk.settings.letter(self._group, self._steps[index].name)
        self._link.ask(answer, self, partial(self._show, index), self._refuse)

    def _show(self, index: int, shown: "ShownLetter") -> None:
        if index != self.step.currentIndex():
            return
        set_role(self.about, "muted")
        words = (
            tr("Nobody of theirs owes anything overdue: {customer} is made up.")
            if shown.is_made_up
            else tr("As {customer} would get it now.")
        )
        more = retold(f"no payment link goes with it: {shown.no_link}") if shown.no_link else ""
        told = f" {more[:1].upper()}{more[1:]}." if more else ""
        self.about.setText(words.format(customer=shown.customer) + told)
        self.subject.setText(shown.letter.subject)
        self.text.setPlainText(shown.letter.body)

    def _refuse(self, problem: BaseException) -> None:
        if not isinstance(problem, CountersignError):
            self._link.troubled.emit(problem)
            return
        set_role(self.about, "stop")
        self.about.setText(f"{retold(problem.title)}. {retold(problem.remedy)}".rstrip())
        self.subject.setText("")
        self.text.setPlainText("")
