"""Draft invoices: the list by customer, the invoice as it will look, edited in place."""

from concurrent.futures import Future

from app.review.decision import DecisionAction
from app.review.listing import DraftDetail, ProposalOrder
from app.screens.drafts import DraftsScreen
from ui.actions import Actions
from ui.link import Link
from ui.panels.drafts.pane import DraftPane
from ui.panels.proposals.panel import ProposalPanel
from ui.theme import Theme


class DraftsPanel(ProposalPanel):
    """The panel."""

    def __init__(self, theme: Theme, actions: Actions, link: Link) -> None:
        self.drafts = DraftsScreen()
        self.pane = DraftPane(theme, self.drafts, actions)
        super().__init__(theme, actions, link, self.drafts, self.pane, "file-text")
        self._split.setSizes([500, 600])
        self.table.show_order(ProposalOrder.PARTY, is_descending=False)
        self.pane.agreed.connect(self._edited)
        self.pane.left.connect(self._left)
        self.pane.split_asked.connect(self._split_asked)

    def ask_detail(self, proposal_id: int) -> "Future[DraftDetail]":
        """With the last invoice to its customer."""
        return self._link.desk.drafts.detail(proposal_id)

    def edit(self) -> None:
        """Change quantity, price and words in place; the same key again puts the cursor back."""
        why = self.drafts.why_not(DecisionAction.EDIT)
        if why:
            self.said.emit(why)
            return
        if self.drafts.edit is None:
            self.drafts.begin_edit()
        self.pane.begin_edit()

    def clear(self) -> None:
        """Esc leaves editing first."""
        if self.drafts.edit is not None:
            self.pane.leave()
        else:
            super().clear()

    def _split_asked(self, customer_id: str) -> None:
        answer = self._link.desk.drafts.split(customer_id, is_on=True)
        self._link.ask(answer, self, self._link.changed.emit, self._link.troubled.emit)

    def _left(self) -> None:
        self.table.setFocus()

    def _edited(self) -> None:
        edit, self.drafts.edit = self.drafts.edit, None
        if edit is not None:
            answer = self._link.desk.drafts.approve_as(edit.detail.id, edit.draft())
            self.deciding.edited(edit.detail.id, answer)
            self.table.setFocus()
