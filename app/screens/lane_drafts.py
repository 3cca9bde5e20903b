"""The drafts' questions, each on its lane; jobs are imported there, so that starting costs nothing."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.changes import Changes
from app.lanes import Lanes
from app.ports import Clock
from app.propose.drafting.draft import Draft
from app.review.listing import DraftDetail

if TYPE_CHECKING:
    from app.store.company_file import CompanyFile


class LaneDrafts:
    """A DraftDesk (``app.screens.draft_desk``) over one company file."""

    def __init__(self, lanes: Lanes, file: "Callable[[], CompanyFile]", clock: Clock, by: str) -> None:
        """``file`` opens the company file when first asked; ``by`` decides."""
        self._lanes = lanes
        self._file = file
        self._clock = clock
        self._by = by

    def detail(self, proposal_id: int) -> Future[DraftDetail]:
        """A draft with the last invoice to its customer."""

        def question() -> DraftDetail:
            from app.store import drafting

            with self._file().reader() as conn:
                return drafting.detail(conn, proposal_id)

        return self._lanes.read(question)

    def approve_as(self, proposal_id: int, draft: Draft) -> Future[Changes]:
        """Approve a draft as a person changed it."""

        def job() -> Changes:
            from app.jobs import review

            return review.approve_as(self._file(), proposal_id, draft, self._by, self._clock.now())

        return self._lanes.write(job)
