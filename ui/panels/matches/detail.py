"""The one decision beside the list: the money, its candidates, the evidence, the four answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.propose.proposal import Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.listing import MatchDetail
from app.screens.explain import Explanation, explain, lines_of, remainder_text
from app.screens.matches import MatchesScreen
from app.screens.wording import MATCH_WORD, SOURCE_WORD, STATE_WORD, TIER_SENTENCE, day
from ui.actions import Actions
from ui.panels.matches.cards import CandidateCard
from ui.tables.paint import TIER_TOKEN
from ui.theme import Theme
from ui.widgets import Scroll, button, column, label, row, rule, set_role

_MOST_CANDIDATES = 9
_ALMOST_SURE = 0.999
"""Above this no figure is shown: nothing is quite certain."""
_SECTIONS = ("For", "Against", "Next best", "Writes", "Undo")
_ANSWERS = (
    ("approve", DecisionAction.APPROVE, "primary"),
    ("edit", DecisionAction.EDIT, ""),
    ("later", DecisionAction.LATER, ""),
    ("reject", DecisionAction.REJECT, ""),
)


class DetailPane(QFrame):
    """Shows the screen's current proposal.

    Signals: ``asked(str)`` with an action's key, ``picked(int)`` with the number of a candidate (from 1).
    """

    asked = Signal(str)
    picked = Signal(int)

    def __init__(self, theme: Theme, screen: MatchesScreen, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("detailSide")
        self.setMinimumWidth(356)
        self._theme = theme
        self._screen = screen
        self._actions = actions
        self._cards: list[CandidateCard] = []
        self._answers: dict[DecisionAction, QPushButton] = {}
        self._sections: dict[str, tuple[QLabel, QLabel]] = {}
        self._body = QWidget()
        self._scroll = Scroll(self._body)
        self._empty = label("Choose a row to see its evidence.", "muted")
        self._build()
        self.show_nothing()

    def show_nothing(self, words: str = "Choose a row to see its evidence.") -> None:
        """No proposal is current."""
        self._empty.setText(words)
        self._empty.show()
        self._scroll.hide()
        self._foot.hide()

    def show_detail(self, detail: MatchDetail, system: str) -> None:
        """Fill in a proposal; the screen says which candidate is chosen."""
        receipt = detail.proposal.receipt
        state = self._screen.decided.get(detail.id, detail.state)
        self._amount.setText(f"{receipt.amount.grouped()} {receipt.amount.currency}")
        self._when.setText(f"{SOURCE_WORD[receipt.source_kind]}, {day(receipt.received_on)}")
        self._payer.setText(receipt.payer_name or receipt.payer_email or "no name given")
        self._said.setText(_said(detail))
        self._said.setVisible(bool(self._said.text()))
        self._show_tier(detail, state)
        self._show_candidates(detail)
        self._show_sections(explain(detail, self._screen.chosen_index, system))
        self._figure.setText(_figure(detail, self._screen.chosen_index))
        self.allow()
        self._empty.hide()
        self._scroll.show()
        self._foot.show()

    def allow(self) -> None:
        """Switch the four answers on or off, with the reason in the tooltip."""
        for key, action, _ in _ANSWERS:
            why = self._screen.why_not(action)
            self._actions.allow(key, why)
            self._answers[action].setEnabled(not why)
            self._answers[action].setToolTip(self._actions[key].toolTip())

    def _build(self) -> None:
        box = column(self)
        body = column(self._body, margins=16, spacing=4)
        self._build_head(body)
        self._list = column(spacing=8)
        for number in range(1, _MOST_CANDIDATES + 1):
            card = CandidateCard(self._theme, number)
            card.picked.connect(self.picked)
            self._cards.append(card)
            self._list.addWidget(card)
        body.addSpacing(8)
        body.addLayout(self._list)
        body.addSpacing(8)
        body.addLayout(self._build_sections())
        self._figure = label(role="small")
        body.addSpacing(8)
        body.addWidget(self._figure)
        body.addStretch(1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._foot = self._build_foot()
        box.addWidget(self._empty, 1)
        box.addWidget(self._scroll, 1)
        box.addWidget(self._foot)

    def _build_head(self, body: QVBoxLayout) -> None:
        self._amount = label(role="figure")
        self._when = label(role="muted")
        self._payer = label(role="heading", wrap=True)
        self._said = label(role="muted", wrap=True)
        self._tier = label(role="strong", wrap=True)
        for part in (self._amount, self._when, self._payer, self._said, self._tier):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            body.addWidget(part)
        body.insertSpacing(2, 8)
        body.insertSpacing(5, 8)

    def _build_sections(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for number, name in enumerate(_SECTIONS):
            head, text = label(name, "section"), label(wrap=True)
            head.setFixedWidth(64)
            head.setContentsMargins(0, 2, 0, 0)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(head, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
            self._sections[name] = (head, text)
        return grid

    def _build_foot(self) -> QWidget:
        foot = QWidget()
        outer = column(foot, spacing=0)
        outer.addWidget(rule())
        line = row(spacing=8)
        line.setContentsMargins(16, 12, 16, 12)
        for key, action, kind in _ANSWERS:
            spec = self._actions.spec(key)
            made = button(f"{spec.text.split()[0]}  {spec.key_text}", kind)
            made.setObjectName(key)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter must never press a button that is not approve
            made.clicked.connect(self._answered)
            self._answers[action] = made
            line.addWidget(made)
        line.addStretch(1)
        outer.addLayout(line)
        return foot

    def _show_tier(self, detail: MatchDetail, state: ProposalState) -> None:
        tier = detail.proposal.tier
        if state is not ProposalState.OPEN:
            self._tier.setText(f"{STATE_WORD[state].capitalize()}.")
            set_role(self._tier, "strong")
            return
        if tier is Tier.NONE and detail.proposal.withheld:
            self._tier.setText(detail.proposal.withheld)
        else:
            self._tier.setText(TIER_SENTENCE[tier])
        set_role(self._tier, TIER_TOKEN[tier] if tier is not Tier.NONE else "strong")

    def _show_candidates(self, detail: MatchDetail) -> None:
        candidates = detail.proposal.candidates
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(candidates))
            if number < len(candidates):
                found = candidates[number]
                chosen = number == self._screen.chosen_index
                card.show_candidate(
                    MATCH_WORD[found.kind], lines_of(detail, found), remainder_text(found), is_chosen=chosen
                )

    def _show_sections(self, words: Explanation) -> None:
        texts = (words.why, words.against, words.next_best, words.writes, words.undo)
        for name, text in zip(_SECTIONS, texts, strict=True):
            head, body = self._sections[name]
            body.setText(text)
            head.setVisible(bool(text))
            body.setVisible(bool(text))

    def _answered(self) -> None:
        self.asked.emit(self.sender().objectName())


def _said(detail: MatchDetail) -> str:
    receipt = detail.proposal.receipt
    texts = [receipt.source_id, f"“{receipt.reference}”" if receipt.reference else "", receipt.memo]
    return " · ".join(text for text in texts if text)


def _figure(detail: MatchDetail, index: int) -> str:
    candidates = detail.proposal.candidates
    if not 0 <= index < len(candidates):
        return ""
    confidence = candidates[index].confidence
    figure = "over 99.9 %" if confidence > _ALMOST_SURE else f"{confidence * 100:.1f} %"
    return f"Probability that it is right as a whole: {figure}"
