"""What the store hands out that is no domain record of its own: frozen, free of any connection."""

from datetime import datetime

from msgspec import Struct

from app.commit.delivery import OutboxEntry
from app.commit.plan import BatchState, Plan, Signature
from app.commit.second import Second
from app.domain.documents import Preferences
from app.domain.statements import BankFormat, BankLine, TableLayout, account_key
from app.domain.writes import PreparedRequest
from app.propose.proposal import Proposal
from app.review.decision import Decision, ProposalState


class StoredProposal(Struct, frozen=True):
    """A proposal with its place in the file. ``decision`` is the one in force, None when undecided."""

    id: int
    state: ProposalState
    proposal: Proposal
    decision: Decision | None = None
    note: str = ""


class RenewedRow(Struct, frozen=True):
    """A proposal made anew that is not kept already, with the values of its columns."""

    subject: str
    fingerprint: str
    values: tuple[object, ...]


class Overtaken(Struct, frozen=True):
    """A proposal that others settled in the ledger meanwhile, with what the audit record says of it."""

    subject: str
    detail: dict[str, object]


class Difference(Struct, frozen=True):
    """A part of how proposals made anew differ from those kept; ``gone`` are subjects that are no more."""

    rows: tuple[RenewedRow, ...] = ()
    gone: tuple[str, ...] = ()
    overtaken: tuple[Overtaken, ...] = ()


class StoredBatch(Struct, frozen=True):
    """A signed batch: its plan byte for byte, the signature, and the batch it undoes, if it is an undo.

    ``second`` is the second signature that it needs, None where one is enough.
    """

    id: int
    state: BatchState
    plan: Plan
    signature: Signature
    undoes: int | None = None
    second: Second | None = None


class RowOfBatch(Struct, frozen=True):
    """One row of a batch with its writes as they stand in the outbox, in order of steps."""

    number: int
    proposal_id: int
    title: str
    entries: tuple[OutboxEntry, ...]
    is_undoable: bool = True


class Company(Struct, frozen=True):
    """Whose books the file mirrors. ``ledger_service`` is empty until a ledger is connected."""

    name: str
    ledger_service: str
    organisation_id: str
    currency: str
    time_zone: str
    preferences: Preferences


class SyncState(Struct, frozen=True):
    """How far a service's sync is. ``finished_at`` is None while the first one is under way."""

    cursor: str | None
    started_at: datetime | None
    finished_at: datetime | None


class AuditReport(Struct, frozen=True):
    """Whether the audit chain holds. ``first_broken`` is the position (from 1) where it first does not."""

    count: int
    head: str
    first_broken: int | None = None
    reason: str = ""

    @property
    def is_whole(self) -> bool:
        """True when nothing was changed, dropped or reordered."""
        return self.first_broken is None


class CheckReport(Struct, frozen=True):
    """What SQLite's own checks say; ``problems`` is empty when the file is sound."""

    problems: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """True when integrity and foreign keys hold."""
        return not self.problems


class AliasDecision(Struct, frozen=True):
    """A payer name a person has tied to a customer."""

    payer_name: str
    customer_id: str
    decided_by: str
    decided_at: datetime


class BankAccount(Struct, frozen=True):
    """An own account at a bank. ``number`` is the bank's; ``layout`` is how its tables are read."""

    id: int
    number: str
    currency: str
    name: str = ""
    ledger_account_id: str | None = None
    layout: TableLayout | None = None

    @property
    def label(self) -> str:
        """The account for a person: its name, else its number."""
        return self.name or self.number

    def is_called(self, wanted: str) -> bool:
        """Whether this is its name or its number, however it is spelled."""
        return account_key(wanted) == account_key(self.number) or wanted.casefold() == self.name.casefold()


class StoredBankLine(Struct, frozen=True):
    """A line of a bank with its place in the file, and the account it is of."""

    id: int
    source_id: str
    account: BankAccount
    format: BankFormat
    line: BankLine


class StoredImport(Struct, frozen=True):
    """An import: the file, who and when, and what it brought."""

    id: int
    file_name: str
    format: BankFormat
    imported_by: str
    imported_at: datetime
    undone_at: datetime | None
    lines: int
    fresh: int


class LearnedCounter(Struct, frozen=True):
    """How often a payer name was decided, committed and not undone, to pay for a customer."""

    payer_key: str
    payer: str
    customer_id: str
    count: int


class WrittenRequest(Struct, frozen=True):
    """A request that was carried out, with the batch and row it belongs to."""

    batch_id: int
    row_number: int
    request: PreparedRequest
