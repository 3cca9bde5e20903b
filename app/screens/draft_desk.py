"""What the Drafts place may ask for."""

from concurrent.futures import Future
from typing import Protocol

from app.changes import Changes
from app.propose.drafting.draft import Draft
from app.review.listing import DraftDetail


class DraftDesk(Protocol):
    """What the Drafts place may ask for; nothing blocks."""

    def detail(self, proposal_id: int) -> Future[DraftDetail]:
        """A draft with the last invoice to its customer. Raises NotDecidable."""

    def approve_as(self, proposal_id: int, draft: Draft) -> Future[Changes]:
        """Approve a draft as a person changed it, with the new customer it needs."""
