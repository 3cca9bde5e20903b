"""The desk over one company: every question becomes a job on its lane and a Future at once.

Jobs are imported inside the lanes, so that making a desk costs nothing and the window paints first.
"""

import threading
from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.changes import Changes
from app.clock import new_key
from app.commit.results import (
    BatchPreview,
    BatchResult,
    BatchSummary,
    CommitEvent,
    DeskState,
    RowOutcome,
    SyncResult,
)
from app.domain.documents import Allocation, Invoice
from app.jobs.bank_receipt import BankImported, ImportRequest, ImportView
from app.lanes import CancelToken, Lanes, Progress, Throttled
from app.ports import BankFile, Clock, Ledger, Processor, Secrets, Wording, WorkSource
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.review.listing import MatchDetail, ProposalDetail, ProposalFilter, ProposalRow, ProposalTotals
from app.review.search import Found
from app.screens.lane_safeguards import Connecting, LaneSecond, LaneSettings, Seat

if TYPE_CHECKING:
    from app.jobs.metering import Tally
    from app.jobs.sealing import Protection
    from app.jobs.workplace import Workplace
    from app.screens.lane_customers import LaneCustomers
    from app.screens.lane_drafts import LaneDrafts
    from app.screens.lane_followups import LaneFollowUps
    from app.screens.lane_reconcile import LaneReconcile
    from app.screens.lane_today import LaneToday
    from app.settings import WordingModel
    from app.store.company_file import CompanyFile


class Services(Connecting, Protocol):
    """Where a desk gets its company's services from; wiring implements it."""

    def sources(self, company: "CompanyFile", tally: "Tally") -> Sequence[Ledger | Processor]:
        """Everything to sync, the ledger first; NotConnected when there is none."""

    def bank_files(self) -> BankFile:
        """The reader of bank files."""

    def work_files(self) -> WorkSource:
        """The reader of files of work."""

    def wording(self, path: Path, model: "WordingModel") -> Wording | None:
        """The language model that a person has set, None for none."""

    def file_key(self, path: Path) -> str | None:
        """The key of an encrypted company file, None when there is none."""

    @property
    def secrets(self) -> Secrets:
        """The keychain. Raises SampleNotEncrypted where it lasts no longer than the program."""


class LaneDesk:
    """A Desk (``app.screens.desk``) over one company file."""

    def __init__(
        self,
        name: str,
        locate: Callable[[], Path],
        services: Services,
        clock: Clock,
        by: str,
        lanes: Lanes | None = None,
    ) -> None:
        """``locate`` finds or makes the company file, on the writer lane; ``by`` decides and signs."""
        self.company_name = name
        self._locate = locate
        self._services = services
        self._clock = clock
        self._by = by
        self._lanes = lanes or Lanes()
        self._opening = threading.RLock()
        self._company: CompanyFile | None = None
        self._tally: Tally | None = None
        self._sources: Sequence[Ledger | Processor] = ()
        self._left: list[Ledger | Processor] = []

    @property
    def customers(self) -> "LaneCustomers":
        """The questions of the customers' place."""
        from app.screens.lane_customers import LaneCustomers

        return LaneCustomers(self._lanes, self._file, self._clock, self._by)

    @property
    def today(self) -> "LaneToday":
        """The questions of Today."""
        from app.screens.lane_today import LaneToday

        return LaneToday(self._lanes, self._file, self._clock)

    @property
    def followups(self) -> "LaneFollowUps":
        """The questions of the follow-ups' place."""
        from app.screens.lane_followups import LaneFollowUps

        return LaneFollowUps(self._seat, self._services.wording)

    @property
    def reconcile(self) -> "LaneReconcile":
        """The questions of the Reconcile place."""
        from app.screens.lane_reconcile import LaneReconcile

        return LaneReconcile(self._lanes, self._file, self._clock, self._by)

    @property
    def drafts(self) -> "LaneDrafts":
        """The questions of the drafts' place."""
        from app.screens.lane_drafts import LaneDrafts

        services = self._services
        return LaneDrafts(self._seat, services.work_files, self._ledger, services.wording)

    @property
    def second(self) -> LaneSecond:
        """Second signatures, and approvals in bulk."""
        return LaneSecond(self._seat)

    @property
    def settings(self) -> LaneSettings:
        """The company's settings and connections."""
        return LaneSettings(self._seat, self._services, self._forget_services)

    @property
    def _seat(self) -> Seat:
        return Seat(self._lanes, self._file, self._clock, self._by)

    def _forget_services(self) -> None:
        """The connections are others now; what still runs over the old ones ends there."""
        with self._opening:
            self._left.extend(self._sources)
            self._sources = ()

    def open(self) -> Future[DeskState]:
        """Open the company file (migrate, recover the outbox) and count."""
        return self._lanes.write(self._state)

    def _state(self) -> DeskState:
        from app.jobs.state import desk_state

        return desk_state(self._file(), self._clock.now())

    def restore(self) -> Future[DeskState]:
        """Put the latest backup in the place of a company file that does not open, and open it."""
        return self._lanes.write(self._restored)

    def _restored(self) -> DeskState:
        from app.errors import CompanyOpens
        from app.jobs.companies import restore

        with self._opening:
            if self._company is not None:
                raise CompanyOpens
            restore(self._locate(), find_key=self._services.file_key)
        return self._state()

    def _file(self) -> "CompanyFile":
        with self._opening:
            if self._company is None:
                from app.jobs.companies import open_company

                self._company = open_company(self._locate(), self._clock, self._services.file_key)
            return self._company

    def _calls(self) -> "Tally":
        with self._opening:
            if self._tally is None:
                from app.jobs.metering import Tally

                self._tally = Tally()
            return self._tally

    def _services_of_it(self) -> Sequence[Ledger | Processor]:
        """The company's services, built once, so that pace and connections are shared."""
        with self._opening:
            if not self._sources:
                self._sources = self._services.sources(self._file(), self._calls())
            return self._sources

    def _ledger(self) -> Ledger:
        from app.jobs.writers import joined

        return joined(self._services_of_it())

    def _place(self, cancel: CancelToken) -> "Workplace":
        from app.jobs.apart import apart
        from app.jobs.workplace import Workplace

        compute = partial(apart, cancel=cancel)
        return Workplace(self._file(), self._clock, self._calls(), compute)

    def list_ids(self, f: ProposalFilter) -> "Future[array[int]]":
        """All ids that a filter shows, in its order."""

        def question() -> "array[int]":
            from app.store import proposals

            with self._file().reader() as conn:
                return proposals.list_ids(conn, f)

        return self._lanes.read(question)

    def list_rows(self, ids: Sequence[int]) -> Future[tuple[ProposalRow, ...]]:
        """The rows of these ids, in the order asked."""
        asked = tuple(ids)

        def question() -> tuple[ProposalRow, ...]:
            from app.store import proposals

            with self._file().reader() as conn:
                return proposals.list_rows(conn, asked)

        return self._lanes.read(question)

    def list_totals(self, f: ProposalFilter) -> Future[ProposalTotals]:
        """Counts and money for a filter."""

        def question() -> ProposalTotals:
            from app.store import proposals

            with self._file().reader() as conn:
                return proposals.list_totals(conn, f)

        return self._lanes.read(question)

    def proposal(self, id: int) -> Future[ProposalDetail]:  # noqa: A002 - as below
        """One proposal of any kind."""

        def question() -> ProposalDetail:
            from app.store import proposals

            with self._file().reader() as conn:
                found = proposals.load(conn, id)
            return ProposalDetail(found.id, found.state, found.proposal, found.decision)

        return self._lanes.read(question)

    def match_detail(self, id: int) -> Future[MatchDetail]:  # noqa: A002 - the protocol's own word
        """Everything about one proposal."""

        def question() -> MatchDetail:
            from app.store import proposals

            with self._file().reader() as conn:
                return proposals.match_detail(conn, id)

        return self._lanes.read(question)

    def search(self, text: str) -> Future[tuple[Found, ...]]:
        """Customers by name, invoices by number or amount; a handful of each."""

        def question() -> tuple[Found, ...]:
            from app.store.search import search

            with self._file().reader() as conn:
                return search(conn, text)

        return self._lanes.read(question)

    def open_invoices(self, text: str, customer_id: str | None) -> Future[tuple[Invoice, ...]]:
        """Open invoices by number or customer name, for the edit dialog."""

        def question() -> tuple[Invoice, ...]:
            from app.store import mirror

            with self._file().reader() as conn:
                return mirror.open_invoices(conn, text, customer_id)

        return self._lanes.read(question)

    def batches(self) -> Future[tuple[BatchSummary, ...]]:
        """All batches, newest first."""

        def question() -> tuple[BatchSummary, ...]:
            from app.jobs.history import summaries

            return summaries(self._file())

        return self._lanes.read(question)

    def batch_rows(self, batch_id: int) -> Future[tuple[RowOutcome, ...]]:
        """The rows of one batch with their outcomes."""

        def question() -> tuple[RowOutcome, ...]:
            from app.jobs.history import row_outcomes

            return row_outcomes(self._file(), batch_id)

        return self._lanes.read(question)

    def decide(self, ids: Sequence[int], action: DecisionAction, candidate: int = 0) -> Future[Changes]:
        """Record one decision for each id."""
        decided, now = tuple(ids), self._clock.now()

        def job() -> Changes:
            from app.jobs import review

            return review.decide(self._file(), decided, action, self._by, now, candidate)

        return self._lanes.write(job)

    def edit(self, id: int, allocations: tuple[Allocation, ...]) -> Future[Changes]:  # noqa: A002 - as above
        """Approve with allocations of the person's own."""

        def job() -> Changes:
            from app.jobs import review

            return review.edit(self._file(), id, allocations, self._by, self._clock.now())

        return self._lanes.write(job)

    def undo(self) -> Future[Changes]:
        """Take back the latest decision."""

        def job() -> Changes:
            from app.jobs import review

            return review.undo(self._file(), self._by, self._clock.now())

        return self._lanes.write(job)

    def redo(self) -> Future[Changes]:
        """Do again what was taken back last."""

        def job() -> Changes:
            from app.jobs import review

            return review.redo(self._file(), self._by, self._clock.now())

        return self._lanes.write(job)

    def sign(self, preview: BatchPreview, name: str) -> Future[int]:
        """Sign exactly this plan; returns the batch id."""

        def job() -> int:
            from app.jobs import batch

            return batch.sign(self._file(), preview, name, self._clock)

        return self._lanes.write(job)

    def preview(self) -> Future[BatchPreview]:
        """The plan of everything approved and not yet signed."""
        return self._lanes.read(self._preview)

    def _preview(self) -> BatchPreview:
        from app.jobs import preferences
        from app.jobs.batch import preview

        preferences.refresh(self._place(CancelToken()), self._ledger())
        return preview(self._file(), self._ledger(), new_key, self._clock)

    def undo_batch_preview(self, batch_id: int) -> Future[BatchPreview]:
        """The plan that would take a batch back."""
        return self._lanes.read(self._undo_preview, batch_id)

    def _undo_preview(self, batch_id: int) -> BatchPreview:
        from app.jobs.undo import undo_preview

        return undo_preview(self._file(), self._ledger(), batch_id, new_key, self._clock)

    def commit(
        self, batch_id: int, report: Callable[[CommitEvent], None], cancel: CancelToken
    ) -> Future[BatchResult]:
        """Carry a batch out, or go on with it. ``report`` is called on the delivery lane."""
        return self._lanes.deliver(self._commit, batch_id, report, cancel, cancel=cancel)

    def _commit(
        self, batch_id: int, report: Callable[[CommitEvent], None], cancel: CancelToken
    ) -> BatchResult:
        from app.jobs.backup import commit_backed_up

        return commit_backed_up(self._place(cancel), self._ledger(), batch_id, report, cancel)

    def sync(self, report: Callable[[Progress], None], cancel: CancelToken) -> Future[SyncResult]:
        """Read what is new, then propose. ``report`` is called on the sync lane."""
        return self._lanes.sync(self._sync, Throttled(report), cancel, cancel=cancel)

    def _sync(self, report: Callable[[Progress], None], cancel: CancelToken) -> SyncResult:
        from app.jobs.walk import sync_and_propose

        return sync_and_propose(self._place(cancel), self._services_of_it(), report, cancel)

    def view_bank_file(self, request: ImportRequest) -> Future[ImportView]:
        """Read a bank file and work out its import; nothing is kept."""

        def job() -> ImportView:
            from app.jobs.import_bank import view

            return view(self._services.bank_files(), self._file(), request, self._clock)

        return self._lanes.write(job)

    def import_bank_file(self, request: ImportRequest) -> Future[BankImported]:
        """Import a bank file, then propose."""

        def job() -> BankImported:
            from app.jobs.apart import apart
            from app.jobs.import_bank import import_file, read
            from app.jobs.propose import propose_kinds

            company = self._file()
            content = read(self._services.bank_files(), company, request)
            receipt, changes = import_file(company, content, request, self._by, self._clock)
            return BankImported(
                receipt, changes | propose_kinds(company, self._clock, [ProposalKind.MATCH], apart)
            )

        return self._lanes.write(job)

    def keep_safe(self) -> Future[None]:
        """Make today's backup when there is none yet, beside everything else. Raises BackupNotMade."""
        return self._lanes.aside(self._keep_safe)

    def _keep_safe(self) -> None:
        from app.jobs.backup import daily

        problem = daily(self._file(), self._clock.now())
        if problem is not None:
            raise problem

    def recover(self, key: str) -> Future[DeskState]:
        """Open an encrypted company whose keychain was lost, with the recovery key a person typed."""
        return self._lanes.write(self._recovered, key)

    def _recovered(self, key: str) -> DeskState:
        from app.jobs.sealing import recover

        recover(self._locate(), self._services.secrets, key)
        return self._state()

    def protection(self) -> "Future[Protection]":
        """Whether the company file and its copies are encrypted."""

        def question() -> "Protection":
            from app.jobs.sealing import protection

            return protection(self._file())

        return self._lanes.read(question)

    def recovery_key(self) -> Future[str]:
        """The recovery key of a file about to be encrypted; to be shown once. Raises AlreadyEncrypted."""

        def job() -> str:
            from app.jobs.sealing import recovery_key_of

            return recovery_key_of(self._file(), self._services.secrets)

        return self._lanes.write(job)

    def encrypt(self) -> "Future[Protection]":
        """Encrypt the company file and its backups, after the recovery key was shown."""

        def job() -> "Protection":
            from app.jobs.sealing import encrypt

            return encrypt(self._file(), self._services.secrets, self._by, self._clock)

        return self._lanes.write(job)

    def decrypt(self) -> "Future[Protection]":
        """Keep the company file in clear from now on."""

        def job() -> "Protection":
            from app.jobs.sealing import decrypt, protection

            decrypt(self._file(), self._by, self._clock)
            return protection(self._file())

        return self._lanes.write(job)

    def close(self) -> None:
        """Stop sync, let delivery finish its entry, drain the writer, close the file."""
        self._lanes.close()
        for source in (*self._sources, *self._left):
            source.close()
        if self._company is not None:
            self._company.close()
            self._company = None
