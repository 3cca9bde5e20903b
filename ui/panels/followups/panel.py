"""Follow-ups: customers by money at risk, the message to each, promises and pauses."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from app.domain.arrangements import ArrangementKind
from app.domain.record import replace
from app.errors import CountersignError
from app.propose.followup.policy import Channel
from app.review.decision import DecisionAction
from app.review.followups import FollowUpDetail
from app.screens.followups import FollowUpsScreen, debtor_of
from ui.actions import Actions
from ui.dialogs.arranging import ask_arrangement
from ui.link import Link
from ui.panels.followups.opening import open_letter
from ui.panels.followups.pane import FollowUpPane
from ui.panels.proposals.panel import ProposalPanel
from ui.theme import Theme

if TYPE_CHECKING:
    from app.jobs.suggesting import Suggested


class FollowUpsPanel(ProposalPanel):
    """The panel."""

    def __init__(self, theme: Theme, actions: Actions, link: Link) -> None:
        self.followups = FollowUpsScreen()
        self.pane = FollowUpPane(theme, self.followups, actions)
        super().__init__(theme, actions, link, self.followups, self.pane, "mail")
        self._split.setSizes([540, 500])
        self.pane.arrange_asked.connect(self._ask_arrangement)
        self.pane.left.connect(self.table.setFocus)
        self.pane.letter.by_hand.connect(self._approve_by_hand)
        self.pane.letter.wanted.connect(self._ask_letter)
        self.pane.suggestion.asked.connect(self._ask_suggestion)

    def ask_detail(self, proposal_id: int) -> "Future[FollowUpDetail]":
        """With the customer's story."""
        return self._link.desk.followups.detail(proposal_id)

    def edit(self) -> None:
        """Put the cursor into the message."""
        why = self.followups.why_not(DecisionAction.EDIT)
        if why:
            self.said.emit(why)
            return
        self.pane.letter.begin()

    def take(self, key: str) -> None:
        """Approving a message that was changed keeps the change."""
        if key == "approve" and self.followups.edit is not None and not self.followups.marks:
            self._approve_changed()
            return
        super().take(key)

    def _approve_changed(self) -> None:
        message, detail = self.followups.edit, self.followups.detail
        why = self.followups.why_not(DecisionAction.APPROVE) or self.followups.refused()
        if why or message is None or detail is None:
            self.said.emit(why)
            return
        self.followups.edit = None
        self.deciding.edited(detail.id, self._link.desk.followups.approve_as(detail.id, message))

    def _approve_by_hand(self) -> None:
        detail = self.followups.detail
        message = self.followups.edit or (detail.message if detail else None)
        if detail is not None and message is not None:
            self.followups.edit = replace(message, channel=Channel.HAND)
            self._approve_changed()

    def _ask_suggestion(self) -> None:
        detail = self.followups.detail
        if detail is not None:
            answer = self._link.desk.followups.suggest(detail.id)
            then, failed = partial(self._suggested, detail.id), partial(self._not_suggested, detail.id)
            self._link.ask(answer, self, then, failed)

    def _suggested(self, asked: int, made: "Suggested") -> None:
        if self.followups.detail is not None and self.followups.detail.id == asked:
            self.pane.suggestion.show_answer(made)

    def _not_suggested(self, asked: int, problem: BaseException) -> None:
        if not isinstance(problem, CountersignError):
            self._link.troubled.emit(problem)
        elif self.followups.detail is not None and self.followups.detail.id == asked:
            self.pane.suggestion.show_trouble(problem)

    def _ask_letter(self) -> None:
        if self.followups.detail is not None:
            self._link.ask(
                self._link.desk.followups.letter(self.followups.detail.id), self, self._open_letter
            )

    def _open_letter(self, letter: bytes) -> None:
        open_letter(letter)

    def _ask_arrangement(self, kind: ArrangementKind) -> None:
        if self.followups.detail is not None:
            ask_arrangement(self._link, debtor_of(self.followups.detail), kind, self)
