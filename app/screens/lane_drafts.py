"""The drafts' questions, each on its lane; jobs are imported there, so that starting costs nothing."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from app.changes import Changes
from app.domain.work_files import WorkRequest
from app.ports import Ledger, Wording, WorkSource
from app.propose.drafting.draft import Draft, DraftInvoice
from app.propose.drafting.together import Merging
from app.propose.proposal import ProposalKind
from app.review.listing import DraftDetail, Grouping
from app.screens.lane_safeguards import Seat

if TYPE_CHECKING:
    from app.jobs.draft_paper import DraftPaper
    from app.jobs.draft_wording import WordedLines
    from app.jobs.import_work import WorkReceipt, WorkUndone
    from app.settings import WordingModel
    from app.store.work import KeptImport


class LaneDrafts:
    """A DraftDesk (``app.screens.draft_desk``) over one company file."""

    def __init__(
        self,
        seat: Seat,
        reader: Callable[[], WorkSource],
        ledger: Callable[[], Ledger],
        wording: "Callable[[Path, WordingModel], Wording | None]",
    ) -> None:
        """``reader`` reads files of work."""
        self._lanes, self._file, self._clock, self._by = seat.lanes, seat.file, seat.clock, seat.by
        self._reader = reader
        self._ledger = ledger
        self._wording = wording

    def detail(self, proposal_id: int) -> Future[DraftDetail]:
        """A draft with the last invoice to its customer."""

        def question() -> DraftDetail:
            from app.jobs.draft_detail import draft_detail

            return draft_detail(self._file(), proposal_id)

        return self._lanes.read(question)

    def approve_as(self, proposal_id: int, draft: Draft) -> Future[Changes]:
        """Approve a draft as a person changed it."""

        def job() -> Changes:
            from app.jobs.wording import keep_as

            prompt = draft.invoice.prompt if draft.invoice else ""
            return keep_as(self._file(), proposal_id, draft, prompt, self._by, self._clock)

        return self._lanes.write(job)

    def group(self, customer_id: str, grouping: Grouping) -> Future[Changes]:
        """Say what of a customer's work goes on one invoice, then draft."""

        def job() -> Changes:
            from app.jobs import drafting_rules
            from app.jobs.apart import apart

            wanted = drafting_rules.Together(grouping.by_project, grouping.by_month)
            return drafting_rules.group(self._file(), customer_id, wanted, self._by, self._clock, apart)

        return self._lanes.write(job)

    def merging(self, ids: Sequence[int]) -> Future[Merging]:
        """What merging drafts would make."""

        def question() -> Merging:
            from app.jobs import together

            return together.preview(self._file(), ids)

        return self._lanes.read(question)

    def merge(self, ids: Sequence[int]) -> Future[tuple[int, Changes]]:
        """Make drafts one, once."""

        def job() -> tuple[int, Changes]:
            from app.jobs import together
            from app.jobs.apart import apart

            return together.merge(self._file(), ids, self._by, self._clock, apart)

        return self._lanes.write(job)

    def split(self, proposal_id: int) -> Future[tuple[tuple[int, ...], Changes]]:
        """Make a draft one for each project, once."""

        def job() -> tuple[tuple[int, ...], Changes]:
            from app.jobs import together
            from app.jobs.apart import apart

            return together.split(self._file(), proposal_id, self._by, self._clock, apart)

        return self._lanes.write(job)

    def take_back(self, proposal_id: int) -> Future[tuple[tuple[int, ...], Changes]]:
        """Draft what was merged or split as the rules say again."""

        def job() -> tuple[tuple[int, ...], Changes]:
            from app.jobs import together
            from app.jobs.apart import apart

            return together.take_back(self._file(), proposal_id, self._by, self._clock, apart)

        return self._lanes.write(job)

    def word(self, invoice: DraftInvoice) -> "Future[WordedLines]":
        """Have the language model word an invoice's lines, beside everything else: it takes its time."""

        def job() -> "WordedLines":
            from app.jobs.draft_wording import worded_lines
            from app.jobs.wording import chosen

            company = self._file()
            return worded_lines(company, invoice, chosen(company, self._wording))

        return self._lanes.aside(job)

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
