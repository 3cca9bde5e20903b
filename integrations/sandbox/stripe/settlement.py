"""The processor's balance: every movement of money, and the payouts that sweep it to the bank.

Kept apart from the wire because the sample company's deposits and bank lines must come from the same sums.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from app.domain.money import Money, total, zero
from integrations.sandbox.story import Story, StoryCharge, StoryDispute, StoryRefund

PAYOUT_WEEKDAY = 0
"""Payouts are made on Mondays."""
_PAYOUT_HOUR = 1
_FIXED_HOLIDAYS = {(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)}


@dataclass(frozen=True, slots=True)
class Movement:
    """A balance transaction: ``net`` is ``amount`` − ``fee``, in the settlement currency.

    ``source_kind`` names what ``source`` (a story key) is: charge, refund, dispute or payout. ``kind`` and
    ``category`` are Stripe's ``type`` and ``reporting_category`` (wire/stripe.md 2.2).
    """

    key: str
    kind: str
    category: str
    source_kind: str
    source: str
    created_at: datetime
    available_at: datetime
    amount: Money
    fee: Money
    description: str = ""
    exchange_rate: str = ""

    @property
    def net(self) -> Money:
        """What the balance changes by."""
        return self.amount - self.fee


@dataclass(frozen=True, slots=True)
class Sweep:
    """A payout: what was available on its day in one currency, and the movements inside."""

    key: str
    created_at: datetime
    arrives_on: date
    amount: Money
    movements: tuple[Movement, ...]

    @property
    def reconciled_at(self) -> datetime:
        """When Stripe has finished saying what is inside: the day after."""
        return self.created_at + timedelta(days=1)

    def own_movement(self) -> Movement:
        """The payout's own line, which brings the sum of nets to zero."""
        return Movement(
            key=self.key,
            kind="payout",
            category="payout",
            source_kind="payout",
            source=self.key,
            created_at=self.created_at,
            available_at=datetime.combine(self.arrives_on, time(), UTC),
            amount=-self.amount,
            fee=zero(self.amount.currency),
            description="STRIPE PAYOUT",
        )


@dataclass(slots=True)
class Purse:
    """Movements not yet paid out. ``sweep`` moves what is available to the bank, week by week."""

    waiting: list[Movement] = field(default_factory=list)
    swept_until: datetime | None = None

    def add(self, movement: Movement) -> None:
        """Take a movement in."""
        self.waiting.append(movement)

    def sweep(self, now: datetime) -> Iterator[Sweep]:
        """The payouts due up to now that have not been made, oldest first."""
        start = self.swept_until or min((m.created_at for m in self.waiting), default=now)
        for moment in payout_moments(start, now):
            self.swept_until = moment
            yield from self._sweep_at(moment)

    def _sweep_at(self, moment: datetime) -> Iterator[Sweep]:
        ready = [m for m in self.waiting if m.available_at <= moment and m.created_at <= moment]
        if not ready:
            return
        for currency in sorted({m.amount.currency for m in ready}):
            inside = tuple(m for m in ready if m.amount.currency == currency)
            amount = total((m.net for m in inside), currency)
            if not amount:
                continue  # nothing to send; it waits for the next one
            taken = {m.key for m in inside}
            self.waiting = [m for m in self.waiting if m.key not in taken]
            yield Sweep(
                key=f"payout-{moment.date().isoformat()}-{currency.lower()}",
                created_at=moment,
                arrives_on=business_days_after(moment.date(), 2),
                amount=amount,
                movements=inside,
            )


def payout_moments(after: datetime, until: datetime) -> Iterator[datetime]:
    """Every payout instant in (after, until]."""
    moment = datetime.combine(after.astimezone(UTC).date(), time(_PAYOUT_HOUR), UTC)
    moment += timedelta(days=(PAYOUT_WEEKDAY - moment.weekday()) % 7)
    while moment <= until:
        if moment > after:
            yield moment
        moment += timedelta(days=7)


def business_days_after(day: date, count: int) -> date:
    """The day ``count`` bank days later; weekends and fixed US holidays do not count."""
    while count:
        day += timedelta(days=1)
        if day.weekday() < 5 and (day.month, day.day) not in _FIXED_HOLIDAYS:
            count -= 1
    return day


def available_at(charge: StoryCharge) -> datetime:
    """When a charge's money may be paid out: two bank days for cards, four for bank debits."""
    days = 2 if charge.method == "card" else 4
    return datetime.combine(business_days_after(charge.created_at.date(), days), time(), UTC)


def charge_movements(charge: StoryCharge) -> Iterable[Movement]:
    """The movement of a charge; none for a refused card; and its reversal for a bank debit that failed."""
    is_card = charge.method == "card"
    if charge.status == "failed" and is_card:
        return
    first = Movement(
        key=f"txn-{charge.key}",
        kind="charge" if is_card else "payment",
        category="charge",
        source_kind="charge",
        source=charge.key,
        created_at=charge.created_at,
        available_at=available_at(charge),
        amount=charge.settled or charge.amount,
        fee=charge.fee,
        description=charge.description,
        exchange_rate=charge.exchange_rate,
    )
    yield first
    if charge.status == "failed":
        yield Movement(
            key=f"txn-failure-{charge.key}",
            kind="payment_failure_refund",
            category="charge_failure",
            source_kind="charge",
            source=charge.key,
            created_at=charge.created_at + timedelta(days=3),
            available_at=first.available_at,
            amount=-first.amount,
            fee=zero(first.amount.currency),
            description=f"REFUND FOR FAILED PAYMENT ({charge.description})",
        )


def refund_movement(refund: StoryRefund, charge: StoryCharge) -> Movement:
    """Money back out; the old fee stays spent (wire/stripe.md 6.1)."""
    amount = refund.amount
    if charge.settled is not None:
        share = charge.settled.minor * amount.minor // charge.amount.minor
        amount = Money(share, charge.settled.currency)
    return Movement(
        key=f"txn-{refund.key}",
        kind="refund" if charge.method == "card" else "payment_refund",
        category="refund",
        source_kind="refund",
        source=refund.key,
        created_at=refund.created_at,
        available_at=refund.created_at,
        amount=-amount,
        fee=zero(amount.currency),
        description=f"REFUND FOR CHARGE ({charge.description})",
        exchange_rate=charge.exchange_rate,
    )


def dispute_movements(dispute: StoryDispute) -> Iterable[Movement]:
    """Withdrawn with the fee in one movement; back when won; nothing for an inquiry (wire/stripe.md 2.1)."""
    if dispute.status.startswith("warning"):
        return
    yield dispute_movement(dispute, "dispute", dispute.created_at, -dispute.amount, dispute.fee)
    if dispute.status == "won" and dispute.closed_at is not None:
        nothing = zero(dispute.fee.currency)
        yield dispute_movement(dispute, "dispute_reversal", dispute.closed_at, dispute.amount, nothing)


def dispute_movement(
    dispute: StoryDispute, category: str, at: datetime, amount: Money, fee: Money
) -> Movement:
    """Disputed money with its fee in one movement, out (dispute) or back (dispute_reversal)."""
    return Movement(
        key=f"txn-{category}-{dispute.key}",
        kind="adjustment",
        category=category,
        source_kind="dispute",
        source=dispute.key,
        created_at=at,
        available_at=at,
        amount=amount,
        fee=fee,
        description="Chargeback withdrawal" if category == "dispute" else "Chargeback reversal",
    )


def movements(story: Story) -> list[Movement]:
    """All movements of a story in the order of their creation, payouts not among them."""
    charges = {charge.key: charge for charge in story.charges}
    found: list[Movement] = []
    for charge in story.charges:
        found.extend(charge_movements(charge))
    found.extend(refund_movement(refund, charges[refund.charge]) for refund in story.refunds)
    for dispute in story.disputes:
        found.extend(dispute_movements(dispute))
    found.sort(key=lambda movement: movement.created_at)
    return found


def payouts(story: Story) -> list[Sweep]:
    """The payouts of a story up to its ``as_of``."""
    purse = Purse(movements(story))
    return list(purse.sweep(story.as_of))
