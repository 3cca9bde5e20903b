"""What the stand-in's account holds: rows that know their ids; how they look is ``shapes``' business.

A row keeps when things befell it, so that it can be shown as it was at any moment: events need that.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from app.domain.money import Money
from integrations.sandbox.story import StoryCharge, StoryDispute, StoryRefund
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.settlement import Movement, Sweep, available_at

RETURN_DAYS = 3
"""After so many days an unpaid bank debit comes back."""


def seconds(at: datetime) -> int:
    """Unix time."""
    return int(at.timestamp())


@dataclass(slots=True)
class CustomerRow:
    """A customer at Stripe."""

    id: str
    created: int
    name: str
    email: str
    metadata: dict[str, str] = field(default_factory=dict)
    deleted: bool = False


@dataclass(slots=True)
class RefundRow:
    """A refund. ``settled`` is when its money went out, None while the balance is too short for it."""

    id: str
    created: int
    story: StoryRefund
    charge: "ChargeRow"
    settled: int | None = None
    failed: int | None = None

    def status(self, now: int) -> str:
        """Stripe's word."""
        if self.failed is not None and now >= self.failed:
            return "failed"
        return "succeeded" if self.settled is not None and now >= self.settled else "pending"

    def transaction_id(self, now: int) -> str | None:
        """Its balance transaction, once it has one."""
        is_settled = self.settled is not None and now >= self.settled
        return stripe_id("txn", f"txn-{self.story.key}") if is_settled else None


@dataclass(slots=True)
class DisputeRow:
    """A dispute. ``moves`` are its later statuses with their times, oldest first."""

    id: str
    created: int
    story: StoryDispute
    charge: "ChargeRow"
    moves: list[tuple[int, str]] = field(default_factory=list)

    def status(self, now: int) -> str:
        """Stripe's word; until it is closed an ended dispute is under review."""
        moved = [status for at, status in self.moves if at <= now]
        if moved:
            return moved[-1]
        closed = self.story.closed_at
        if closed is not None and now < seconds(closed):
            return "under_review"
        return self.story.status


@dataclass(slots=True)
class Hold:
    """A card's money that is only kept ready: ``taken`` later, a part of it perhaps, or let go."""

    taken: int = 0
    ended: int | None = None


@dataclass(slots=True)
class ChargeRow:
    """A charge with what befell it. ``presentment`` is what the payer saw, when that was another currency.

    ``hold`` is that of a charge whose money was not taken at once.
    """

    id: str
    created: int
    story: StoryCharge
    customer: CustomerRow | None
    presentment: Money | None = None
    refunds: list[RefundRow] = field(default_factory=list)
    dispute: DisputeRow | None = None
    hold: Hold | None = None
    texts: dict[str, object] = field(default_factory=dict)
    """Description and metadata, where they were changed later."""

    @property
    def intent_id(self) -> str:
        """The PaymentIntent behind it."""
        return stripe_id("pi", self.story.key)

    @property
    def is_card(self) -> bool:
        """Card or bank debit."""
        return self.story.method == "card"

    @property
    def transaction_id(self) -> str | None:
        """Its balance transaction; a refused card has none, nor has money that was not taken."""
        if (self.story.status == "failed" and self.is_card) or (
            self.hold is not None and not self.hold.taken
        ):
            return None
        return stripe_id("txn", f"txn-{self.story.key}")

    def failure_id(self, now: int) -> str | None:
        """The reversal of a bank debit that came back."""
        if self.is_card or self.status(now) != "failed":
            return None
        return stripe_id("txn", f"txn-failure-{self.story.key}")

    def status(self, now: int) -> str:
        """A bank debit waits: for its money to arrive, or to come back."""
        story = self.story
        if story.status == "pending" and now >= seconds(available_at(story)):
            return "succeeded"
        if story.status == "failed" and not self.is_card:
            came_back = story.created_at + timedelta(days=RETURN_DAYS)
            return "failed" if now >= seconds(came_back) else "pending"
        return story.status

    def captured(self, now: int) -> int:
        """Minor units taken up to then."""
        if self.status(now) == "failed":
            return 0
        if self.hold is None:
            return self.story.amount.minor
        return self.hold.taken if self.hold.ended is not None and self.hold.ended <= now else 0

    def is_let_go(self, now: int) -> bool:
        """Whether money that was kept ready never was taken, and is not kept any more."""
        ended = self.hold.ended if self.hold is not None else None
        return ended is not None and ended <= now and not self.captured(now)

    def refunded(self, now: int) -> int:
        """Minor units given back up to then; what failed to go back is not among it."""
        if self.is_let_go(now):
            return self.story.amount.minor
        return sum(
            refund.story.amount.minor
            for refund in self.refunds
            if refund.created <= now and refund.status(now) != "failed"
        )


@dataclass(frozen=True, slots=True)
class IntentRow:
    """A PaymentIntent: the same story seen from its other object."""

    id: str
    created: int
    charge: ChargeRow


@dataclass(frozen=True, slots=True)
class TransactionRow:
    """A balance transaction; a fee charged apart has no source of ours."""

    id: str
    created: int
    movement: Movement
    source_id: str | None


@dataclass(slots=True)
class PayoutRow:
    """A payout. ``method`` is standard or instant; only automatic ones are told apart."""

    id: str
    created: int
    sweep: Sweep
    automatic: bool = True
    method: str = "standard"
    failed: int | None = None

    @property
    def arrives_at(self) -> int:
        """Midnight of its day at the bank; an instant payout is there at once."""
        if self.method == "instant":
            return self.created
        return seconds(datetime.combine(self.sweep.arrives_on, time(), UTC))

    def status(self, now: int) -> str:
        """On its way until it arrives; even then it may come back."""
        if self.failed is not None and now >= self.failed:
            return "failed"
        return "paid" if now >= self.arrives_at else "in_transit"

    def reconciliation(self, now: int) -> str:
        """Whether Stripe says what is inside: later than it was made, and never for manual ones."""
        if not self.automatic:
            return "not_applicable"
        return "completed" if now >= seconds(self.sweep.reconciled_at) else "in_progress"


@dataclass(slots=True)
class InvoiceRow:
    """An invoice of Stripe's own; open from the beginning."""

    id: str
    created: int
    number: str
    total: Money
    customer: CustomerRow
    payments: list["InvoicePaymentRow"] = field(default_factory=list)

    def paid(self, now: int) -> int:
        """Minor units paid up to then."""
        return sum(one.charge.story.amount.minor for one in self.payments if one.is_paid(now) and one.charge)

    def status(self, now: int) -> str:
        """Open until all of it is paid."""
        return "paid" if self.paid(now) >= self.total.minor else "open"


@dataclass(slots=True)
class InvoicePaymentRow:
    """One payment of an invoice: asked for, then paid by a charge, perhaps with less."""

    id: str
    created: int
    invoice: InvoiceRow
    requested: int
    is_default: bool
    charge: ChargeRow | None = None
    paid_at: int | None = None

    def is_paid(self, now: int) -> bool:
        """Whether the money was there by then."""
        return self.paid_at is not None and now >= self.paid_at


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product; every inline price leaves one behind."""

    id: str
    created: int
    name: str


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event: its object is shown as it was at that moment. ``previous`` is what an update changed."""

    id: str
    created: int
    type: str
    subject: object
    previous: dict[str, object] | None = None
    request_id: str | None = None
