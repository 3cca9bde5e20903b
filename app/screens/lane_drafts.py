"""The drafts' questions, each on its lane; jobs are imported there, so that starting costs nothing."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from app.changes import Changes
from app.domain.work_files import WorkRequest
from app.lanes import Lanes
from app.ports import Clock, Ledger, WorkSource
from app.propose.drafting.draft import Draft
from app.propose.proposal import ProposalKind
from app.review.listing import DraftDetail

if TYPE_CHECKING:
    from app.jobs.draft_paper import DraftPaper
    from app.jobs.import_work import WorkReceipt, WorkUndone
    from app.store.company_file import CompanyFile
    from app.store.work import KeptImport


class LaneDrafts:
    """A DraftDesk (``app.screens.draft_desk``) over one company file."""

    def __init__(
        self,
        lanes: Lanes,
        file: "Callable[[], CompanyFile]",
        clock: Clock,
        by: str,
        reader: Callable[[], WorkSource],
        ledger: Callable[[], Ledger],
    ) -> None:
        """``file`` opens the company file when first asked; ``by`` decides; ``reader`` reads work."""
        self._lanes = lanes
        self._file = file
        self._clock = clock
        self._by = by
        self._reader = reader
        self._ledger = ledger

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

    def split(self, customer_id: str, *, is_on: bool) -> Future[Changes]:
        """Draft a customer's work by project or not, from now on."""

        def job() -> Changes:
            from app.jobs import drafting_rules
            from app.jobs.apart import apart

            company, by, clock = self._file(), self._by, self._clock
            return drafting_rules.split(company, customer_id, by, clock, apart, is_on=is_on)

        return self._lanes.write(job)

    def paper(self, proposal_id: int) -> "Future[DraftPaper]":
        """A draft invoice as PDF, beside everything else: the ledger may have to be asked."""

        def job() -> "DraftPaper":
            from app.jobs.draft_paper import draft_paper

            return draft_paper(self._file(), proposal_id, self._ledger)

        return self._lanes.aside(job)

    def view_work(self, path: Path, asked: WorkRequest) -> "Future[WorkReceipt]":
        """Read a file of work and work out its import."""

        def job() -> "WorkReceipt":
            from app.jobs.import_work import look, request_for

            company = self._file()
            content = self._reader().read(path, request_for(company, asked, self._clock))
            return look(company, content, path, self._clock)

        return self._lanes.write(job)

    def import_work(self, path: Path, asked: WorkRequest) -> "Future[tuple[WorkReceipt, Changes]]":
        """Import a file of work, then draft."""

        def job() -> "tuple[WorkReceipt, Changes]":
            from app.jobs.apart import apart
            from app.jobs.import_work import import_file, keep_columns, request_for
            from app.jobs.propose import propose_kinds

            company = self._file()
            request = request_for(company, asked, self._clock)
            content = self._reader().read(path, request)
            receipt, changes = import_file(company, content, path, self._by, self._clock)
            keep_columns(company, content, request)
            return receipt, changes | propose_kinds(company, self._clock, [ProposalKind.DRAFT], apart)

        return self._lanes.write(job)

    def work_imports(self) -> "Future[tuple[KeptImport, ...]]":
        """All imports of work, the newest first."""

        def question() -> "tuple[KeptImport, ...]":
            from app.jobs.import_work import imports

            return imports(self._file())

        return self._lanes.read(question)

    def undo_work_import(self, number: int) -> "Future[tuple[WorkUndone, Changes]]":
        """Put back what an import found, then draft."""

        def job() -> "tuple[WorkUndone, Changes]":
            from app.jobs.apart import apart
            from app.jobs.import_work import undo_import
            from app.jobs.propose import propose_kinds

            done, changes = undo_import(self._file(), number, self._by, self._clock)
            return done, changes | propose_kinds(self._file(), self._clock, [ProposalKind.DRAFT], apart)

        return self._lanes.write(job)
