"""What a person sees of a batch: the preview, events while it is carried out, results by row."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct, field

from app.changes import Changes
from app.commit.plan import BatchState, Plan
from app.commit.second import Second, SecondStanding
from app.commit.threeway import Moved
from app.domain.budget import CallBudget
from app.domain.findings import Finding
from app.domain.money import Money
from app.errors import BOOKS_TEXT, Books, CountersignError
from app.review.guardrails import Guardrails, SecondSignatureRule
from app.review.listing import ProposalTotals


class RowResult(StrEnum):
    """How a signed row ended, in the words of CLI.md."""

    PENDING = "pending"
    COMMITTED = "committed"
    STOPPED = "stopped"
    FAILED = "failed"
    UNKNOWN = "unknown"


class HeldRow(Struct, frozen=True):
    """An approved proposal that cannot go into the batch, and why."""

    proposal_id: int
    title: str
    money: Money
    reason: str


class BatchPreview(Struct, frozen=True):
    """Exactly what would be signed. ``undo_of`` names the batch that this one takes back.

    ``irreversible`` lists in plain words what could not be undone afterwards; empty means all can.
    ``deposits_into`` names the accounts that new money is booked into, empty where the ledger decides.
    """

    plan: Plan
    held: tuple[HeldRow, ...]
    totals: tuple[Money, ...]
    system: str
    irreversible: tuple[str, ...] = ()
    undo_of: int | None = None
    expected_calls: int = 0
    """About how many calls carrying it out and checking it will take."""
    deposits_into: str = ""
    stop: str = ""
    """Why nothing can be signed at all (all writing is switched off, nothing approved), else empty."""
    rails: Guardrails = Guardrails()
    """The guardrails it was judged by; signing asks for the same."""
    second: SecondSignatureRule | None = None
    """Why it needs a second signature, None when one is enough."""


class RowOutcome(Struct, frozen=True):
    """One row of a signed batch. ``next_step`` says what to do about it, empty when nothing.

    ``unlike`` are sentences on what came back otherwise than it was signed, of a committed row; ``moved`` is
    what had changed under a stopped one: seen, there now, signed.
    """

    number: int
    proposal_id: int
    title: str
    money: Money
    result: RowResult
    reason: str = ""
    next_step: str = ""
    remote_id: str = ""
    unlike: tuple[str, ...] = ()
    moved: tuple[Moved, ...] = ()


class CommitEvent(Struct, frozen=True):
    """Progress of a commit: ``outcome`` is the row just finished, ``note`` what it waits for, if it does."""

    done: int
    of: int
    outcome: RowOutcome | None = None
    note: str = ""


class BatchResult(Struct, frozen=True):
    """Where a batch stands after a run. ``differences`` name what is not as it was signed.

    ``interrupted`` is what kept the rest from going out (no network, no access); those rows wait.
    ``warnings`` are sentences on what did not touch the rows: a backup that could not be made.
    """

    batch_id: int
    outcomes: tuple[RowOutcome, ...]
    differences: tuple[str, ...] = ()
    was_paused: bool = False
    interrupted: CountersignError | None = None
    changes: Changes = field(default_factory=Changes)
    budget: CallBudget | None = None
    warnings: tuple[str, ...] = ()

    def count(self, result: RowResult) -> int:
        """How many rows ended that way."""
        return sum(outcome.result is result for outcome in self.outcomes)

    @property
    def standing(self) -> str:
        """What is in the books and what waits, in a sentence or two: for a batch that was interrupted."""
        total, unknown = len(self.outcomes), self.count(RowResult.UNKNOWN)
        done, waiting = self.count(RowResult.COMMITTED), self.count(RowResult.PENDING)
        parts = []
        if done:
            parts.append(f"{done:,} of {total:,} rows are in your books.")
        elif not unknown:
            parts.append(BOOKS_TEXT[Books.UNTOUCHED])
        if unknown:
            parts.append(f"{unknown:,} may be and will be looked up before anything is sent again.")
        if waiting:
            who = f"All {waiting:,} rows" if waiting == total else f"{waiting:,}"
            parts.append(f"{who} are signed and wait.")
        return " ".join(parts)


class BatchSummary(Struct, frozen=True):
    """One line of the history. ``signed_at`` is UTC."""

    id: int
    state: BatchState
    signed_by: str
    signed_at: datetime
    rows: int
    money: tuple[Money, ...]
    committed: int = 0
    stopped: int = 0
    failed: int = 0
    unknown: int = 0
    pending: int = 0
    unlike: int = 0
    """How many of the committed rows came back otherwise than they were signed."""
    undo_of: int | None = None
    undone_by: int | None = None
    second: Second | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether it waits for a second signature."""
        return self.second is not None and self.second.standing is SecondStanding.WAITING

    @property
    def is_unfinished(self) -> bool:
        """Whether running it again would still do something."""
        return not self.is_waiting and (self.pending > 0 or self.unknown > 0)

    @property
    def can_undo(self) -> bool:
        """Whether something of it stands in the ledger and was not taken back yet."""
        return self.committed > 0 and self.undo_of is None and self.undone_by is None


class SyncResult(Struct, frozen=True):
    """What a sync and the proposing after it did. ``moved`` says what moved in closed months."""

    documents: int
    deleted: int
    reads: int
    flaws: int
    totals: ProposalTotals
    changes: Changes
    problems: tuple[CountersignError, ...] = ()
    warnings: tuple[str, ...] = ()
    budgets: tuple[CallBudget, ...] = ()
    findings: tuple[Finding, ...] = ()
    moved: tuple[str, ...] = ()


class ConnectionState(Struct, frozen=True):
    """One connected service. ``budget`` is what its next sync may cost, None before its first one."""

    service: str
    title: str
    organisation: str
    is_connected: bool
    last_synced_at: datetime | None = None
    budget: CallBudget | None = None


class FirstStep(StrEnum):
    """What a new company is helped with, once each."""

    PROCESSOR = "processor"
    BANK = "bank"
    DECIDED = "decided"
    SIGNED = "signed"


class DeskState(Struct, frozen=True):
    """What the window needs to paint itself first. ``findings`` counts balances that do not add up."""

    company: str
    currency: str
    totals: ProposalTotals
    connections: tuple[ConnectionState, ...]
    signer: str
    unfinished_batch: int | None = None
    waiting_batch: int | None = None
    """The oldest batch that waits for a second signature."""
    is_writing: bool = True
    """Whether writing is switched on."""
    look: str = "system"
    """The window's colours: system, light or dark."""
    findings: int = 0
    steps: frozenset[FirstStep] = frozenset(FirstStep)
    """Which of the first steps are taken; all, where nobody looked."""
    closed_moved: tuple[str, ...] = ()
    """Closed months in which something moved since, as a person names them."""
