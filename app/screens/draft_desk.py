"""What the Drafts place may ask for."""

from collections.abc import Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.changes import Changes
from app.domain.work_files import WorkRequest
from app.propose.drafting.draft import Draft, DraftInvoice
from app.propose.drafting.together import Merging
from app.review.listing import DraftDetail, Grouping

if TYPE_CHECKING:
    from app.jobs.draft_paper import DraftPaper
    from app.jobs.draft_wording import WordedLines
    from app.jobs.import_work import WorkReceipt, WorkUndone
    from app.store.work import KeptImport


class DraftDesk(Protocol):
    """What the Drafts place may ask for; nothing blocks."""

    def detail(self, proposal_id: int) -> Future[DraftDetail]:
        """A draft with the last invoice to its customer. Raises NotDecidable."""

    def approve_as(self, proposal_id: int, draft: Draft) -> Future[Changes]:
        """Approve a draft as a person changed it, with the new customer it needs."""

    def group(self, customer_id: str, grouping: Grouping) -> Future[Changes]:
        """Say what of a customer's work goes on one invoice, then draft."""

    def merging(self, ids: Sequence[int]) -> Future[Merging]:
        """What merging drafts would make; nothing is kept. Raises DraftsNotMerged, NotDecidable."""

    def merge(self, ids: Sequence[int]) -> Future[tuple[int, Changes]]:
        """Make drafts one, once; the id of the one. Raises DraftsNotMerged, NotDecidable."""

    def split(self, proposal_id: int) -> Future[tuple[tuple[int, ...], Changes]]:
        """Make a draft one for each project, once; their ids. Raises DraftsNotMerged, NotDecidable."""

    def take_back(self, proposal_id: int) -> Future[tuple[tuple[int, ...], Changes]]:
        """Draft what was merged or split as the rules say again. Raises DraftsNotMerged, NotDecidable."""

    def word(self, invoice: DraftInvoice) -> "Future[WordedLines]":
        """Have the language model word an invoice's lines; nothing is kept. Raises BadInput without one."""

    def paper(self, proposal_id: int) -> "Future[DraftPaper]":
        """A draft invoice as PDF: a preview, or the ledger's own. Raises NotDecidable, RemoteError."""

    def view_work(self, path: Path, asked: WorkRequest) -> "Future[WorkReceipt]":
        """Read a file of work and work out its import; nothing is kept. Raises WorkFileUnreadable."""

    def import_work(self, path: Path, asked: WorkRequest) -> "Future[tuple[WorkReceipt, Changes]]":
        """Import a file of work, then draft. Raises WorkFileUnreadable."""

    def work_imports(self) -> "Future[tuple[KeptImport, ...]]":
        """All imports of work, the newest first."""

    def undo_work_import(self, number: int) -> "Future[tuple[WorkUndone, Changes]]":
        """Put back what an import found, then draft. Raises UnknownWorkImport, WorkImportUndone."""
