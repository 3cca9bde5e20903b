"""The one object the window talks to, and the one that hands it out. Protocols only; wiring implements."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.changes import Changes
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
    from app.jobs.sealing import Protection
    from app.lanes import CancelToken, Progress
    from app.review.decision import DecisionAction
    from app.review.listing import MatchDetail, ProposalDetail, ProposalFilter, ProposalRow, ProposalTotals
    from app.review.search import Found
    from app.screens.customers import CustomerDesk
    from app.screens.draft_desk import DraftDesk
    from app.screens.followups import FollowUpDesk
    from app.screens.machine import MachineDesk
    from app.screens.reconcile import ReconcileDesk
    from app.screens.safeguards import SecondDesk, SettingsDesk
    from app.screens.today import TodayDesk


class Desk(Protocol):
    """What the window may ask for. Every method returns a Future at once; nothing blocks."""

    company_name: str

    @property
    def customers(self) -> CustomerDesk:
        """The questions of the customers' place."""

    @property
    def today(self) -> TodayDesk:
        """The questions of Today."""

    @property
    def followups(self) -> FollowUpDesk:
        """The questions of the follow-ups' place."""

    @property
    def reconcile(self) -> ReconcileDesk:
        """The questions of the Reconcile place."""

    @property
    def drafts(self) -> DraftDesk:
        """The questions of the drafts' place."""

    @property
    def second(self) -> SecondDesk:
        """Second signatures, and approvals in bulk."""

    @property
    def settings(self) -> SettingsDesk:
        """The company's settings and connections."""

    def open(self) -> Future[DeskState]:
        """Open the company file (migrate, recover the outbox) and count."""

    def restore(self) -> Future[DeskState]:
        """Put the latest backup in the place of a company file that does not open, and open it."""

    def list_ids(self, f: ProposalFilter) -> Future[array[int]]:
        """All ids that a filter shows, in its order."""

    def list_rows(self, ids: Sequence[int]) -> Future[tuple[ProposalRow, ...]]:
        """The rows of these ids, in the order asked; a missing id is left out."""

    def list_totals(self, f: ProposalFilter) -> Future[ProposalTotals]:
        """Counts and money for a filter."""

    def proposal(self, id: int) -> Future[ProposalDetail]:  # noqa: A002 - as below
        """One proposal of any kind. Raises NotDecidable when it is gone."""

    def match_detail(self, id: int) -> Future[MatchDetail]:  # noqa: A002 - the protocol's own word
        """Everything about one proposal."""

    def decide(self, ids: Sequence[int], action: DecisionAction, candidate: int = 0) -> Future[Changes]:
        """Record one decision for each id; ``candidate`` is which of the proposal's candidates."""

    def edit(self, id: int, allocations: tuple[Allocation, ...]) -> Future[Changes]:  # noqa: A002 - as above
        """Approve with allocations of the person's own. Raises AllocationNotPossible."""

    def search(self, text: str) -> Future[tuple[Found, ...]]:
        """Customers by name, invoices by number or amount; a handful of each."""

    def open_invoices(self, text: str, customer_id: str | None) -> Future[tuple[Invoice, ...]]:
        """Open invoices by number or customer name, for the edit dialog; a few dozen at most."""

    def undo(self) -> Future[Changes]:
        """Take back the latest decision; empty Changes when there is none."""

    def redo(self) -> Future[Changes]:
        """Do again what was taken back last; empty Changes when there is nothing."""

    def preview(self) -> Future[BatchPreview]:
        """The plan of everything approved and not yet signed."""

    def sign(self, preview: BatchPreview, name: str) -> Future[int]:
        """Sign exactly this plan; returns the batch id."""

    def commit(
        self, batch_id: int, report: Callable[[CommitEvent], None], cancel: CancelToken
    ) -> Future[BatchResult]:
        """Carry a batch out, or go on with it. ``report`` is called on a worker thread."""

    def undo_batch_preview(self, batch_id: int) -> Future[BatchPreview]:
        """The plan that would take a batch back."""

    def batches(self) -> Future[tuple[BatchSummary, ...]]:
        """All batches, newest first."""

    def batch_rows(self, batch_id: int) -> Future[tuple[RowOutcome, ...]]:
        """The rows of one batch with their outcomes."""

    def sync(self, report: Callable[[Progress], None], cancel: CancelToken) -> Future[SyncResult]:
        """Read what is new, then propose. ``report`` is called on a worker thread."""

    def view_bank_file(self, request: ImportRequest) -> Future[ImportView]:
        """Read a bank file and work out its import; nothing is kept. Raises BankFileUnreadable."""

    def import_bank_file(self, request: ImportRequest) -> Future[BankImported]:
        """Import a bank file, then propose. Raises BankFileUnreadable, UnknownBankAccount."""

    def keep_safe(self) -> Future[None]:
        """Make today's backup when there is none yet, beside everything else. Raises BackupNotMade."""

    def recover(self, key: str) -> Future[DeskState]:
        """Open an encrypted company whose keychain was lost, with the recovery key a person typed.

        Raises NoRecoveryKey, WrongRecoveryKey, NotEncrypted.
        """

    def protection(self) -> Future[Protection]:
        """Whether the company file and its copies are encrypted."""

    def recovery_key(self) -> Future[str]:
        """The recovery key of a file about to be encrypted; shown once, with ``app.screens.sealing``.

        Raises AlreadyEncrypted, SampleNotEncrypted, SecretsUnavailable.
        """

    def encrypt(self) -> Future[Protection]:
        """Encrypt the company file and its backups, after the recovery key was shown. Raises StorageError."""

    def decrypt(self) -> Future[Protection]:
        """Keep the company file in clear from now on. Raises NotEncrypted."""

    def close(self) -> None:
        """Stop sync, let delivery finish its entry, drain the writer; blocks, so never on the GUI thread."""


@dataclass(frozen=True, slots=True)
class ConnectRequest:
    """What a person enters to connect a ledger. The secret is never shown, logged or kept by the window.

    ``organisation`` chooses by name where one sign-in reaches several.
    """

    service: str
    company: str
    client_id: str
    client_secret: str = field(repr=False, default="")
    is_sandbox: bool = False
    organisation: str = ""


class Reception(Protocol):
    """Hands out desks. Every method may be slow: the window calls them on a background thread only."""

    @property
    def machine(self) -> MachineDesk:
        """What is set for this machine, whatever company is open."""

    def first_desk(self) -> Desk | None:
        """The desk that the arguments or the last session ask for; None shows the first-run doors."""

    def companies(self) -> tuple[str, ...]:
        """Names of the company files on this machine."""

    def open_company(self, name: str) -> Desk:
        """The desk of a company by name. Raises UnknownCompany."""

    def open_demo(self) -> Desk:
        """The desk of the sample company with its stand-ins started."""

    def connect(self, request: ConnectRequest, cancel: CancelToken) -> Desk:
        """Sign in through the browser and open the new company. Raises AccessError, Cancelled."""

    def close(self) -> None:
        """Let go of everything that was started (stand-ins, locks)."""
