"""What is a payment match's own on its screen: money that may not be used yet blocks the decision."""

from app.propose.proposal import ProposalKind
from app.review.listing import MatchDetail
from app.screens.proposals import ProposalScreen


class MatchesScreen(ProposalScreen[MatchDetail]):
    """The list of payment matches."""

    def __init__(self) -> None:
        super().__init__(ProposalKind.MATCH)

    def blocked(self, detail: MatchDetail) -> str:
        """Why the money may not pay anything yet."""
        reason = detail.proposal.receipt.is_blocked
        return f"{reason}." if reason else ""
