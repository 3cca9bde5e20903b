"""Draft invoices: the list by customer, the invoice as it will look, edited in place."""

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.changes import Changes
from app.language import tr
from app.propose.drafting.draft import DraftInvoice
from app.propose.drafting.together import Merging
from app.retelling import retold
from app.review.decision import DecisionAction
from app.review.listing import DraftDetail, Grouping, ProposalOrder
from app.screens.drafts import DraftEdit, DraftsScreen
from app.screens.wording import plural
from ui.actions import Actions
from ui.link import Link
from ui.panels.drafts.pane import DraftPane
from ui.panels.proposals.panel import ProposalPanel
from ui.theme import Theme
from ui.widgets import button

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
        self.pane.split_asked.connect(self._split_once)
        self.pane.back_asked.connect(self._take_back)
        self._slots["merge_drafts"] = self.merge
        self._merge_button = button(f"{tr('Merge')}  {actions.spec('merge_drafts').key_text}", "quiet")
        self._merge_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._merge_button.hide()
        self._merge_button.clicked.connect(self.merge)
        self.list_foot.addWidget(self._merge_button)

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

    def _say_marks(self) -> None:
        """Also: several marked drafts may be merged, or it is said why not."""
        super()._say_marks()
        why = self.drafts.why_not_merge()
        self._merge_button.setVisible(len(self.drafts.marks) > 1)
        self._merge_button.setEnabled(not why)
        self._merge_button.setToolTip(why or tr("One invoice of the marked drafts, this once"))

    def merge(self) -> None:
        """Ask what the marked drafts would make together, then once more, then make them one."""
        why = self.drafts.why_not_merge()
        if why:
            self.said.emit(why)
            return
        ids = self.drafts.targets()
        answer = self._link.desk.drafts.merging(ids)
        self._link.ask(answer, self, partial(self._ask_merge, ids), self._link.troubled.emit)

    def _ask_merge(self, ids: Sequence[int], found: Merging) -> None:
        from ui.dialogs.confirm import Confirm

        dialog = Confirm(*self.drafts.merge_question(found), self)
        dialog.agreed.connect(partial(self._merge_agreed, ids))
        dialog.open()

    def _merge_agreed(self, ids: Sequence[int]) -> None:
        answer = self._link.desk.drafts.merge(ids)
        self._link.ask(answer, self, self._merged, self._link.troubled.emit)

    def _merged(self, made: "tuple[int, Changes]") -> None:
        self.drafts.marks.clear()
        self._regrouped(made[0], made[1], tr("Merged into one draft; beside it you can take it apart again."))

    def _split_once(self, proposal_id: int) -> None:
        answer = self._link.desk.drafts.split(proposal_id)
        self._link.ask(answer, self, self._were_split, self._link.troubled.emit)

    def _were_split(self, made: "tuple[tuple[int, ...], Changes]") -> None:
        said = tr("{drafts}, one for each project.").format(drafts=plural(len(made[0]), "draft"))
        self._regrouped(made[0][0] if made[0] else None, made[1], said)

    def _take_back(self, proposal_id: int) -> None:
        answer = self._link.desk.drafts.take_back(proposal_id)
        self._link.ask(answer, self, self._were_taken_back, self._link.troubled.emit)

    def _were_taken_back(self, made: "tuple[tuple[int, ...], Changes]") -> None:
        self._regrouped(made[0][0] if made[0] else None, made[1], tr("Drafted as the rules say again."))

    def _regrouped(self, stand_on: int | None, changes: Changes, said: str) -> None:
        self.drafts.stand_on(stand_on)
        self._link.changed.emit(changes)
        self.said.emit(said)
        self.table.setFocus()

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
