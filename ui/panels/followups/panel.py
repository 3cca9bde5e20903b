"""Follow-ups: customers by money at risk, the message to each, promises and pauses."""

from concurrent.futures import Future

from app.domain.arrangements import Arrangement, ArrangementKind
from app.review.decision import DecisionAction
from app.review.followups import FollowUpDetail
from app.screens.followups import FollowUpsScreen
from ui.actions import Actions
from ui.link import Link
from ui.panels.followups.pane import FollowUpPane
from ui.panels.proposals.panel import ProposalPanel
from ui.theme import Theme


class FollowUpsPanel(ProposalPanel):
    """The panel."""

    def __init__(self, theme: Theme, actions: Actions, link: Link) -> None:
        self.followups = FollowUpsScreen()
        self.pane = FollowUpPane(theme, self.followups, actions)
        super().__init__(theme, actions, link, self.followups, self.pane, "mail")
        self._split.setSizes([480, 620])
        self.pane.arrange_asked.connect(self._ask_arrangement)
        self.pane.left.connect(self.table.setFocus)

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

    def _ask_arrangement(self, kind: ArrangementKind) -> None:
        if self.followups.detail is None:
            return
        from ui.dialogs.arrangement import ArrangementDialog

        dialog = ArrangementDialog(self.followups.detail, kind, self)
        dialog.agreed.connect(self._arrange)
        dialog.open()

    def _arrange(self, wanted: Arrangement) -> None:
        self._link.write(self._link.desk.followups.arrange(wanted))
