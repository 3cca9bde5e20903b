"""What a list of proposals shows: filter, order, rows, counts. Plain records, read by window and commands."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.documents import Customer, Invoice
from app.domain.money import Money
from app.propose.proposal import MatchKind, Proposal, SourceKind, Tier
from app.review.decision import Decision, ProposalState


class MatchOrder(StrEnum):
    """Columns a list of matches can be ordered by; every order ends in the id."""

    TIER = "tier"
    DATE = "date"
    PAYER = "payer"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class MatchFilter:
    """Which matches to list. Empty sets mean all; ``text`` is looked for in payer, reference and numbers."""

    states: frozenset[ProposalState] = frozenset({ProposalState.OPEN})
    tiers: frozenset[Tier] = frozenset()
    text: str = ""
    order: MatchOrder = MatchOrder.TIER
    descending: bool = False


@dataclass(frozen=True, slots=True)
class MatchRow:
    """One row of the payment matches list."""

    id: int
    state: ProposalState
    tier: Tier
    match: MatchKind
    source_kind: SourceKind
    source_id: str
    received_on: date
    payer: str
    amount: Money
    confidence: float
    targets: str
    """Numbers of the invoices put forward, short: ``INV-1042`` or ``INV-1042 + 2``."""


@dataclass(frozen=True, slots=True)
class MatchDetail:
    """All that the pane beside the list needs for one proposal."""

    id: int
    state: ProposalState
    proposal: Proposal
    invoices: dict[str, Invoice]
    customers: dict[str, Customer]
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class TierCount:
    """How many open matches of a tier, and their money by currency."""

    tier: Tier
    count: int
    money: tuple[Money, ...]


@dataclass(frozen=True, slots=True)
class MatchTotals:
    """Counts for the panel's header, the navigation and the batch tray."""

    by_tier: tuple[TierCount, ...] = ()
    approved_count: int = 0
    approved_money: tuple[Money, ...] = ()
    hidden_by_filter: int = 0
    decided: dict[ProposalState, int] = field(default_factory=dict)

    @property
    def open_count(self) -> int:
        """How many matches still need a decision and have something put forward or withheld."""
        return sum(entry.count for entry in self.by_tier)
