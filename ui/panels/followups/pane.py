"""The one customer beside the list: what is overdue, what holds it, the message, and the story so far."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.arrangements import ArrangementKind
from app.language import marked, tr
from app.propose.proposal import Tier
from app.retelling import retold
from app.review.decision import DecisionAction, ProposalState
from app.review.followups import Event, EventKind, FollowUpDetail
from app.screens.arranging import ASKED
from app.screens.followups import FollowUpsScreen, about_line, evidence_lines, outcome_word, writes_line
from app.screens.wording import day, figure_text, money_text
from ui.actions import Actions
from ui.icons import pixmap
from ui.panels.followups.letter import Letter
from ui.panels.followups.suggestion import SuggestionCard
from ui.panels.proposals.pane import Pane, Sections
from ui.theme import Theme
from ui.widgets import button, clear, column, label, row, set_role

_ICON = {
    EventKind.INVOICE: "file-text",
    EventKind.PAYMENT: "credit-card",
    EventKind.REMINDER: "mail",
    EventKind.ARRANGEMENT: "clock",
}


class FollowUpPane(Pane):
    """Signals: ``arrange_asked(object)`` with an ArrangementKind, ``left`` when the message is left."""

    arrange_asked = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, screen: FollowUpsScreen, actions: Actions) -> None:
        super().__init__(theme, screen, actions)
        self.followups = screen
        self.letter = Letter()
        self.suggestion = SuggestionCard()
        self._shown: int | None = None
        self._amount, self._about = label(role="figure"), label(role="muted")
        self._who, self._outcome = label(role="heading", wrap=True), label(role="strong")
        self._gate = label(role="review", wrap=True)
        self._sections = Sections((marked("For"), marked("Against"), marked("Writes"), marked("Undo")))
        self._story = column(spacing=2)
        self._events: tuple[Event, ...] = ()
        theme.changed.connect(self._show_story)
        self._build()
        self.letter.typed.connect(self._typed)
        self.letter.left.connect(self.left)
        self.show_nothing()

    def fill(self, detail: FollowUpDetail, system: str) -> None:
        """The customer, the gate, the message, the story."""
        proposal = detail.proposal
        self.followups.edit = None
        if detail.id != self._shown:  # what is read anew takes no answer away
            self._shown = detail.id
            self.suggestion.show_notes(detail.notes)
        self._amount.setText(figure_text(proposal.money))
        self._about.setText(about_line(detail))
        self._who.setText(proposal.party)
        self._outcome.setText(outcome_word(detail))
        self.standing(self._gate, detail)
        if proposal.tier is Tier.NONE:
            self._gate.setText(tr("Held: {withheld}").format(withheld=retold(proposal.withheld)))
            set_role(self._gate, "review")
        elif proposal.tier is Tier.REVIEW and proposal.withheld:
            self._gate.setText(retold(proposal.withheld))
        self.letter.setVisible(detail.message is not None)
        if detail.message is not None:
            self.letter.show_message(detail.message, detail.drafted)
            can_change = not self.followups.why_not(DecisionAction.APPROVE)
            self.letter.show_ways(can_change=can_change, is_sent=detail.state is ProposalState.COMMITTED)
        speaking_for, against = evidence_lines(detail)
        self._sections.say(
            For=speaking_for,
            Against=against,
            Writes=writes_line(detail),
            Undo=tr("A message that went out can't be taken back.") if detail.message else "",
        )
        self._events = detail.story
        self._show_story()

    def _show_story(self) -> None:
        clear(self._story)
        for event in self._events:
            self._story.addWidget(_Line(self._theme, event))

    def _typed(self, subject: str, body: str) -> None:
        self.followups.change(subject, body)
        self.allow()

    def _build(self) -> None:
        for part in (self._amount, self._about, self._who, self._outcome, self._gate):
            self.body.addWidget(part)
        self.body.insertSpacing(2, 8)
        self.body.addSpacing(8)
        self.body.addWidget(self.letter)
        self.body.addSpacing(8)
        self.body.addLayout(self._sections)
        self.body.addSpacing(8)
        self.body.addWidget(self.suggestion)
        self.body.addSpacing(8)
        self.body.addLayout(self._arranging())
        self.body.addSpacing(12)
        self.body.addWidget(label(tr("Story"), "section"))
        self.body.addLayout(self._story)
        self.body.addStretch(1)

    def _arranging(self) -> QVBoxLayout:
        line = column(spacing=4)
        for kind, words in ASKED.items():
            made = button(tr(words), "chip")
            made.setObjectName(kind)
            made.clicked.connect(self._arrange)
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        line.addStretch(1)
        return line

    def _arrange(self) -> None:
        self.arrange_asked.emit(ArrangementKind(self.sender().objectName()))


class _Line(QFrame):
    """One event of the story."""

    def __init__(self, theme: Theme, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, spacing=8)
        glyph = label()
        glyph.setPixmap(pixmap(_ICON[event.kind], theme.color("muted"), 14, self.devicePixelRatioF()))
        glyph.setFixedWidth(18)
        when = label(day(event.on), "small")
        when.setFixedWidth(84)
        line.addWidget(glyph)
        line.addWidget(when)
        line.addWidget(label(retold(event.text), wrap=True), 1)
        if event.money is not None:
            line.addWidget(label(money_text(event.money), "muted"))
