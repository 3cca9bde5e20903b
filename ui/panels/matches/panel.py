"""Payment matches: the allocations of incoming money, edited in a dialog."""

from concurrent.futures import Future

from app.review.decision import DecisionAction
from app.review.listing import MatchDetail
from app.screens.allocating import AllocatingScreen
from app.screens.matches import MatchesScreen
from ui.actions import Actions
from ui.link import Link
from ui.panels.matches.detail import DetailPane
from ui.panels.proposals.panel import ProposalPanel
from ui.theme import Theme


class MatchesPanel(ProposalPanel):
    """The panel."""

    def __init__(self, theme: Theme, actions: Actions, link: Link) -> None:
        self.matches = MatchesScreen()
        pane = DetailPane(theme, self.matches, actions)
        super().__init__(theme, actions, link, self.matches, pane, "git-compare-arrows")

    def ask_detail(self, proposal_id: int) -> "Future[MatchDetail]":
        """With the invoices and customers it names."""
        return self._link.desk.match_detail(proposal_id)

    def edit(self) -> None:
        """Open the allocations of the current proposal."""
        detail = self.matches.detail
        why = self.matches.why_not(DecisionAction.EDIT)
        if why or detail is None:
            self.said.emit(why)
            return
        from ui.dialogs.allocations import AllocationsDialog

        dialog = AllocationsDialog(AllocatingScreen(detail, self.matches.chosen_index), self._link, self)
        dialog.agreed.connect(self._edited)
        dialog.open()

    def _edited(self, state: AllocatingScreen) -> None:
        answer = self._link.desk.edit(state.detail.id, state.allocations())
        self.deciding.edited(state.detail.id, answer)
