"""Draft invoices: the list by customer, the invoice as it will look, edited in place."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from app.propose.drafting.draft import DraftInvoice
from app.retelling import retold
from app.review.decision import DecisionAction
from app.review.listing import DraftDetail, Grouping, ProposalOrder
from app.screens.drafts import DraftEdit, DraftsScreen
from ui.actions import Actions
from ui.link import Link
from ui.panels.drafts.pane import DraftPane
from ui.panels.proposals.panel import ProposalPanel
from ui.theme import Theme

if TYPE_CHECKING:
    from app.jobs.draft_wording import WordedLines


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
        self.pane.grouped.connect(self._grouped)
        self.pane.word_asked.connect(self._ask_words)

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

    def _grouped(self, customer_id: str, grouping: Grouping) -> None:
        self.pane.leave()
        answer = self._link.desk.drafts.group(customer_id, grouping)
        self._link.ask(answer, self, self._link.changed.emit, self._link.troubled.emit)

    def _ask_words(self) -> None:
        edit = self.drafts.edit
        if edit is not None:
            asked = edit.invoice()
            answer = self._link.desk.drafts.word(asked)
            self._link.ask(answer, self, partial(self._worded, edit, asked), self._unworded)

    def _worded(self, edit: DraftEdit, asked: DraftInvoice, made: "WordedLines") -> None:
        if self.drafts.edit is edit:  # else it was left meanwhile
            edit.word(asked, made.words, made.prompt)
            self.pane.show_worded("; ".join(map(retold, dict.fromkeys(made.faults))))

    def _unworded(self, problem: BaseException) -> None:
        self.pane.show_worded("")
        self._link.troubled.emit(problem)

    def _left(self) -> None:
        self.table.setFocus()

    def _edited(self) -> None:
        edit, self.drafts.edit = self.drafts.edit, None
        if edit is not None:
            answer = self._link.desk.drafts.approve_as(edit.detail.id, edit.draft())
            self.deciding.edited(edit.detail.id, answer)
            self.table.setFocus()
