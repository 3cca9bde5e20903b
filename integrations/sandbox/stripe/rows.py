"""What the stand-in's account holds: rows that know their ids; how they look is ``shapes``' business."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

from integrations.sandbox.story import StoryCharge, StoryDispute, StoryRefund
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.settlement import Movement, Sweep, available_at

_RETURN_DAYS = 3
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


@dataclass(slots=True)
class RefundRow:
    """A refund."""

    id: str
    created: int
    story: StoryRefund
    charge: "ChargeRow"


@dataclass(slots=True)
class DisputeRow:
    """A dispute."""

    id: str
    created: int
    story: StoryDispute
    charge: "ChargeRow"

    def status(self, now: int) -> str:
        """Stripe's word; until it is closed an ended dispute is under review."""
        closed = self.story.closed_at
        if closed is not None and now < seconds(closed):
            return "under_review"
        return self.story.status


@dataclass(slots=True)
class ChargeRow:
    """A charge with what befell it."""

    id: str
    created: int
    story: StoryCharge
    customer: CustomerRow | None
    refunds: list[RefundRow] = field(default_factory=list)
    dispute: DisputeRow | None = None

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
        """Its balance transaction; a refused card has none."""
        if self.story.status == "failed" and self.is_card:
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
            came_back = story.created_at + timedelta(days=_RETURN_DAYS)
            return "failed" if now >= seconds(came_back) else "pending"
        return story.status

    def refunded(self, now: int) -> int:
        """Minor units given back up to then."""
        return sum(refund.story.amount.minor for refund in self.refunds if refund.created <= now)


@dataclass(frozen=True, slots=True)
class IntentRow:
    """A PaymentIntent: the same story seen from its other object."""

    id: str
    created: int
    charge: ChargeRow


@dataclass(frozen=True, slots=True)
class TransactionRow:
    """A balance transaction."""

    id: str
    created: int
    movement: Movement
    source_id: str


@dataclass(frozen=True, slots=True)
class PayoutRow:
    """A payout."""

    id: str
    created: int
    sweep: Sweep

    @property
    def arrives_at(self) -> int:
        """Midnight of its day at the bank."""
        return seconds(datetime.combine(self.sweep.arrives_on, time(), UTC))

    def status(self, now: int) -> str:
        """On its way until it arrives."""
        return "paid" if now >= self.arrives_at else "in_transit"

    def is_reconciled(self, now: int) -> bool:
        """Whether Stripe says what is inside."""
        return now >= seconds(self.sweep.reconciled_at)


Subject = ChargeRow | IntentRow | RefundRow | DisputeRow | PayoutRow | CustomerRow


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event: its object is shown as it was at that moment."""

    id: str
    created: int
    type: str
    subject: object
    request_id: str | None = None
