"""What a list of proposals shows: filter, order, rows, counts. Plain records, read by window and commands."""

from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from app.domain.charges import PaymentLink
from app.domain.documents import Customer, Invoice
from app.domain.money import Money
from app.domain.tracking import TrackingLists
from app.propose.drafting.draft import Draft, DraftProposal
from app.propose.proposal import MatchProposal, Proposal, ProposalKind, Tier
from app.review.decision import Decision, ProposalState


class ProposalOrder(StrEnum):
    """Columns a list can be ordered by; every order ends in the id."""

    TIER = "tier"
    DATE = "date"
    PARTY = "party"
    AMOUNT = "amount"


class ProposalFilter(Struct, frozen=True):
    """Which proposals of a kind to list. Empty sets mean all; ``text`` is looked for in their words."""

    states: frozenset[ProposalState] = frozenset({ProposalState.OPEN})
    tiers: frozenset[Tier] = frozenset()
    text: str = ""
    order: ProposalOrder = ProposalOrder.TIER
    descending: bool = False
    kind: ProposalKind = ProposalKind.MATCH


class ProposalRow(Struct, frozen=True):
    """One row of a list, the same for every kind (``propose.proposal.Proposal``).

    ``asked`` is what a payment link asks for, or the invoice that is sent comes to: shown, but in no sum,
    since the letter or the invoice counts it already. Nothing for every other row.
    """

    id: int
    kind: ProposalKind
    state: ProposalState
    tier: Tier
    aspect: str
    subject: str
    dated_on: date
    party: str
    amount: Money
    confidence: float
    summary: str
    asked: Money | None = None

    @property
    def shown(self) -> Money | None:
        """The money of the row in a list; none where it is about none."""
        return self.asked or self.amount or None

    @property
    def source(self) -> str:
        """The first part of the subject: what kind of thing it is about."""
        return self.subject.partition(":")[0]


class ProposalDetail(Struct, frozen=True):
    """One proposal of any kind, for a pane that needs nothing else of the books."""

    id: int
    state: ProposalState
    proposal: Proposal
    decision: Decision | None = None


class Grouping(Struct, frozen=True):
    """What of a customer's work goes on one invoice: a month's or all of it, a project's or all projects'."""

    by_month: bool = True
    by_project: bool = False


class DraftDetail(Struct, frozen=True):
    """All that the pane of drafts needs: the draft, the last invoice to that customer, the ledger's taxes.

    ``rates`` are percentages and ``tax_names`` names by tax code. ``link`` is the deposit's payment link once
    it is there, ``paid`` what came by it. ``grouping`` is how the customer's work is put together, None where
    that is not the customer's to say: an estimate or an order is an invoice of its own. ``can_word``: a
    language model is set. ``tracking`` is what the ledger takes to tell lines apart. ``once`` says that a
    person merged it or put it apart once (``together.MERGED``, ``APART``), ``can_split`` that its work is for
    several projects.
    """

    id: int
    state: ProposalState
    proposal: DraftProposal
    decision: Decision | None = None
    last_invoice: Invoice | None = None
    rates: dict[str, str] = field(default_factory=dict)
    tax_names: dict[str, str] = field(default_factory=dict)
    link: PaymentLink | None = None
    paid: Money | None = None
    grouping: Grouping | None = None
    can_word: bool = False
    tracking: TrackingLists = TrackingLists()
    once: str = ""
    can_split: bool = False

    @property
    def draft(self) -> Draft | None:
        """What was decided about, else what is put forward."""
        decided = self.decision.candidate if self.decision else None
        return decided if isinstance(decided, Draft) else next(iter(self.proposal.candidates), None)


class MatchDetail(Struct, frozen=True):
    """All that the pane beside the list needs for one proposal."""

    id: int
    state: ProposalState
    proposal: MatchProposal
    invoices: dict[str, Invoice]
    customers: dict[str, Customer]
    decision: Decision | None = None


class TierCount(Struct, frozen=True):
    """How many open proposals of a tier, and their money by currency."""

    tier: Tier
    count: int
    money: tuple[Money, ...]


class ProposalTotals(Struct, frozen=True):
    """Counts for the panel's header, the navigation and the batch tray.

    Tiers, ``in_states`` (rows of the states shown, whatever else narrows the list) and decided are of the
    kind that was asked for; what is approved is of all kinds, because one batch takes them all.
    ``open_by_kind`` has the places' counts, without follow-ups that are held: those wait for nobody.
    """

    by_tier: tuple[TierCount, ...] = ()
    approved_count: int = 0
    approved_money: tuple[Money, ...] = ()
    in_states: int = 0
    decided: dict[ProposalState, int] = field(default_factory=dict)
    open_by_kind: dict[ProposalKind, int] = field(default_factory=dict)

    @property
    def open_count(self) -> int:
        """How many still need a decision and have something put forward or withheld."""
        return sum(entry.count for entry in self.by_tier)
