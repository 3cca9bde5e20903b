"""The one payment beside the list: the money, its candidates, the evidence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from app.language import marked, tr
from app.review.listing import MatchDetail
from app.screens.explain import explain, lines_of, remainder_text
from app.screens.matches import MatchesScreen
from app.screens.wording import MATCH_WORD, SOURCE_WORD, day, figure_text
from ui.actions import Actions
from ui.panels.matches.cards import CandidateCard
from ui.panels.proposals.pane import Pane, Sections
from ui.theme import Theme
from ui.widgets import column, label

_MOST_CANDIDATES = 9
_ALMOST_SURE = 0.999
"""Above this no figure is shown: nothing is quite certain."""


class DetailPane(Pane):
    """Shows the screen's current match."""

    def __init__(self, theme: Theme, screen: MatchesScreen, actions: Actions) -> None:
        super().__init__(theme, screen, actions)
        self._cards: list[CandidateCard] = []
        self._sections = Sections(
            (marked("For"), marked("Against"), marked("Next best"), marked("Writes"), marked("Undo"))
        )
        self._build(self.body)
        self.show_nothing()

    def fill(self, detail: MatchDetail, system: str) -> None:
        """The receipt, its candidates and why."""
        receipt = detail.proposal.receipt
        self._amount.setText(figure_text(receipt.amount))
        self._when.setText(f"{SOURCE_WORD[receipt.source_kind]}, {day(receipt.received_on)}")
        self._payer.setText(receipt.payer_name or receipt.payer_email or tr("no name given"))
        self._said.setText(_said(detail))
        self._said.setVisible(bool(self._said.text()))
        self.standing(self._tier, detail)
        self._show_candidates(detail)
        words = explain(detail, self._screen.chosen_index, system)
        self._sections.say(
            For=words.why,
            Against=words.against,
            Next_best=words.next_best,
            Writes=words.writes,
            Undo=words.undo,
        )
        self._figure.setText(_figure(detail, self._screen.chosen_index))

    def _build(self, body: QVBoxLayout) -> None:
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
        body.addLayout(self._sections)
        self._figure = label(role="small")
        body.addSpacing(8)
        body.addWidget(self._figure)
        body.addStretch(1)

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


def _said(detail: MatchDetail) -> str:
    receipt = detail.proposal.receipt
    texts = [
        receipt.source_id,
        tr("“{text}”").format(text=receipt.reference) if receipt.reference else "",
        receipt.memo,
    ]
    return " · ".join(text for text in texts if text)


def _figure(detail: MatchDetail, index: int) -> str:
    candidates = detail.proposal.candidates
    if not 0 <= index < len(candidates):
        return ""
    confidence = candidates[index].confidence
    figure = tr("over 99.9 %") if confidence > _ALMOST_SURE else f"{confidence * 100:.1f} %"
    return tr("Probability that it is right as a whole: {figure}").format(figure=figure)
