"""The account behind the wire: charges, refunds, disputes, the balance they move, and what happened when."""

import heapq
from collections import defaultdict
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import count

from app.domain.money import Money
from integrations.sandbox.clock import Clock
from integrations.sandbox.story import Story, StoryCharge, StoryDispute, StoryRefund
from integrations.sandbox.stripe import settlement
from integrations.sandbox.stripe.collection import Collection
from integrations.sandbox.stripe.faults import StripeFault
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.rows import (
    ChargeRow,
    CustomerRow,
    DisputeRow,
    EventRow,
    IntentRow,
    PayoutRow,
    RefundRow,
    TransactionRow,
    seconds,
)
from integrations.sandbox.stripe.settlement import Movement, Purse, Sweep

EVENT_LIFE = timedelta(days=30)
ACCOUNT_ID = stripe_id("acct", "larkspur")
_PREFIXES = {"charge": "ch", "refund": "re", "dispute": "du", "payout": "po"}


class Account:
    """One Stripe account in test mode. Time passes when ``advance`` is called."""

    def __init__(self, story: Story, clock: Clock) -> None:
        self.clock = clock
        self.name = story.name
        self.charges: Collection[ChargeRow] = Collection("charge")
        self.intents: Collection[IntentRow] = Collection("payment_intent")
        self.refunds: Collection[RefundRow] = Collection("refund")
        self.disputes: Collection[DisputeRow] = Collection("dispute")
        self.customers: Collection[CustomerRow] = Collection("customer")
        self.transactions: Collection[TransactionRow] = Collection("balance_transaction")
        self.payouts: Collection[PayoutRow] = Collection("payout")
        self.events: Collection[EventRow] = Collection("event")
        self.inside: dict[str, list[TransactionRow]] = defaultdict(list)
        """Payout id to its transactions, oldest first, its own among them."""
        self.by_source: dict[str, list[TransactionRow]] = defaultdict(list)
        self._by_key: dict[str, ChargeRow] = {}
        self._transaction_of: dict[str, TransactionRow] = {}
        self._people: dict[tuple[str, str], CustomerRow] = {}
        self._purse = Purse()
        self._agenda: list[tuple[datetime, int, Callable[[], None]]] = []
        self._ticket = count()
        self._made = count(1)
        self._remembers_from = story.as_of - EVENT_LIFE
        self._reached: datetime | None = None
        self._tell(story)

    @property
    def now(self) -> int:
        """The present second."""
        return seconds(self.moment)

    @property
    def moment(self) -> datetime:
        """The present, which never goes back, whatever the clock does: lists are in order of creation."""
        now = self.clock.now()
        return now if self._reached is None else max(now, self._reached)

    def advance(self, until: datetime | None = None) -> None:
        """Let everything happen that is due by then, by default by now: movements, payouts, events."""
        now = until or self.moment
        start = self._reached or min((at for at, _, _ in self._agenda), default=now)
        for moment in settlement.payout_moments(start, now):
            self._happen(moment)
            for sweep in self._purse.sweep(moment):
                self._pay_out(sweep)
        self._happen(now)
        self._reached = max(now, start)

    def charge(
        self,
        amount: Money,
        payer: tuple[str, str],
        *,
        description: str = "",
        method: str = "card",
        metadata: tuple[tuple[str, str], ...] = (),
    ) -> str:
        """Someone pays now, by card or ``us_bank_account``; returns the charge's id."""
        self.advance()
        fee = min(500, amount.minor * 8 // 1000) if method != "card" else amount.minor * 29 // 1000 + 30
        story = StoryCharge(
            key=f"live-charge-{next(self._made)}",
            created_at=self.moment,
            amount=amount,
            fee=Money(fee, amount.currency),
            payer_name=payer[0],
            payer_email=payer[1],
            description=description,
            method=method,
            status="succeeded" if method == "card" else "pending",
            metadata=metadata,
        )
        row = self._add_charge(story)
        self.advance()
        return row.id

    def refund(self, charge_id: str, amount: Money | None = None) -> str:
        """Give money back, all that is left by default; 400 beyond that. Returns the refund's id."""
        self.advance()
        charge = self.charges.find(charge_id, "charge")
        left = charge.story.amount.minor - charge.refunded(self.now)
        wanted = left if amount is None else amount.minor
        if not 0 < wanted <= left:
            shown = Money(left, charge.story.amount.currency)
            message = f"Refund amount ({wanted}) is greater than unrefunded amount on charge ({shown})"
            raise StripeFault(400, message, "charge_already_refunded" if not left else "", "amount")
        story = StoryRefund(
            f"live-refund-{next(self._made)}",
            charge.story.key,
            self.moment,
            Money(wanted, charge.story.amount.currency),
        )
        row = self._add_refund(story)
        self.advance()
        return row.id

    def dispute(self, charge_id: str, *, fee: int = 1500, status: str = "needs_response") -> str:
        """The card holder objects to the whole charge; returns the dispute's id. ``fee`` in minor units."""
        self.advance()
        charge = self.charges.find(charge_id, "charge")
        story = StoryDispute(
            key=f"live-dispute-{next(self._made)}",
            charge=charge.story.key,
            created_at=self.moment,
            amount=charge.story.settled or charge.story.amount,
            fee=Money(fee, (charge.story.settled or charge.story.amount).currency),
            status=status,
            reason="fraudulent",
        )
        row = self._add_dispute(story)
        self.advance()
        return row.id

    def balance(self) -> dict[str, tuple[int, int]]:
        """Available and pending minor units by currency (upper case)."""
        now = self.moment
        sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for row in self.transactions:
            movement = row.movement
            is_pending = movement.kind != "payout" and movement.available_at > now
            sums[movement.amount.currency][is_pending] += movement.net.minor
        return {currency: (parts[0], parts[1]) for currency, parts in sums.items()}

    def transaction(self, key: str) -> TransactionRow | None:
        """A balance transaction by its movement's key, once it has happened."""
        return self._transaction_of.get(key)

    def record(self, kind: str, subject: object, at: datetime | None = None) -> None:
        """Tell of something that happened, now or at a given moment."""
        when = at or self.moment
        if when < self._remembers_from:
            return
        self._plan(when, lambda: self._add_event(kind, subject, when))

    def _tell(self, story: Story) -> None:
        for charge in sorted(story.charges, key=_created):
            self._add_charge(charge)
        for refund in sorted(story.refunds, key=_created):
            self._add_refund(refund)
        for dispute in sorted(story.disputes, key=_created):
            self._add_dispute(dispute)
        self.advance(story.as_of)  # not to the clock: a journal may have older acts to tell again

    def _add_charge(self, story: StoryCharge) -> ChargeRow:
        created = seconds(story.created_at)
        customer = self._customer(story, created)
        row = self.charges.add(ChargeRow(stripe_id("ch", story.key), created, story, customer))
        self.intents.add(IntentRow(row.intent_id, created, row))
        self._by_key[story.key] = row
        for movement in settlement.charge_movements(story):
            self._move(movement)
        self._tell_of_charge(row)
        return row

    def _tell_of_charge(self, row: ChargeRow) -> None:
        story = row.story
        if row.is_card:
            self.record(f"charge.{story.status}", row, story.created_at)
            word = "succeeded" if story.status == "succeeded" else "payment_failed"
            self.record(f"payment_intent.{word}", self.intents.find(row.intent_id), story.created_at)
            return
        self.record("charge.pending", row, story.created_at)
        if story.status == "failed":
            self.record("charge.failed", row, story.created_at + timedelta(days=3))
        else:
            self.record("charge.succeeded", row, settlement.available_at(story))

    def _customer(self, story: StoryCharge, created: int) -> CustomerRow | None:
        """Payers with an account at Stripe; guests have none."""
        if not story.customer_name:
            return None
        person = (story.customer_name, story.payer_email)
        if person not in self._people:
            row = CustomerRow(stripe_id("cus", "|".join(person)), created, *person)
            self._people[person] = self.customers.add(row)
            self.record("customer.created", row, story.created_at)
        return self._people[person]

    def _add_refund(self, story: StoryRefund) -> RefundRow:
        charge = self._by_key[story.charge]
        row = self.refunds.add(
            RefundRow(stripe_id("re", story.key), seconds(story.created_at), story, charge)
        )
        charge.refunds.append(row)
        self._move(settlement.refund_movement(story, charge.story))
        self.record("charge.refunded", charge, story.created_at)
        self.record("refund.created", row, story.created_at)
        return row

    def _add_dispute(self, story: StoryDispute) -> DisputeRow:
        charge = self._by_key[story.charge]
        row = self.disputes.add(
            DisputeRow(stripe_id("du", story.key), seconds(story.created_at), story, charge)
        )
        charge.dispute = row
        self.record("charge.dispute.created", row, story.created_at)
        for movement in settlement.dispute_movements(story):
            self._move(movement)
            word = "reinstated" if movement.category == "dispute_reversal" else "withdrawn"
            self.record(f"charge.dispute.funds_{word}", row, movement.created_at)
        if story.closed_at is not None:
            self.record("charge.dispute.closed", row, story.closed_at)
        return row

    def _move(self, movement: Movement) -> None:
        self._plan(movement.created_at, lambda: self._settle(movement))

    def _settle(self, movement: Movement) -> None:
        self._purse.add(movement)
        self._add_transaction(movement)

    def _add_transaction(self, movement: Movement) -> TransactionRow:
        source_id = stripe_id(_PREFIXES[movement.source_kind], movement.source)
        row = TransactionRow(
            stripe_id("txn", movement.key), seconds(movement.created_at), movement, source_id
        )
        self.transactions.add(row)
        self._transaction_of[movement.key] = row
        self.by_source[source_id].append(row)
        return row

    def _pay_out(self, sweep: Sweep) -> None:
        row = self.payouts.add(PayoutRow(stripe_id("po", sweep.key), seconds(sweep.created_at), sweep))
        inside = [self._transaction_of[movement.key] for movement in sweep.movements]
        self.inside[row.id] = [*inside, self._add_transaction(sweep.own_movement())]
        self.record("payout.created", row, sweep.created_at)
        self.record("payout.reconciliation_completed", row, sweep.reconciled_at)
        arrived = datetime.fromtimestamp(row.arrives_at, sweep.created_at.tzinfo)
        self.record("payout.paid", row, arrived)

    def _plan(self, at: datetime, step: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (at, next(self._ticket), step))

    def _happen(self, until: datetime) -> None:
        while self._agenda and self._agenda[0][0] <= until:
            heapq.heappop(self._agenda)[2]()

    def _add_event(self, kind: str, subject: object, at: datetime) -> None:
        remote_id = stripe_id("evt", f"{kind}-{getattr(subject, 'id', '')}-{len(self.events)}")
        self.events.add(EventRow(remote_id, seconds(at), kind, subject))


def _created(record: StoryCharge | StoryRefund | StoryDispute) -> datetime:
    return record.created_at
