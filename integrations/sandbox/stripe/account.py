"""The account behind the wire: charges, refunds, disputes, the balance they move, and what happened when.

Amounts are whole numbers of Stripe's own units of a currency (wire/stripe.md 2.7).
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import blake2b
from itertools import count

from app.domain.money import Money
from integrations.sandbox.clock import Clock
from integrations.sandbox.story import Story, StoryCharge, StoryDispute, StoryRefund
from integrations.sandbox.stripe import settlement
from integrations.sandbox.stripe.collection import Collection
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.rows import (
    RETURN_DAYS,
    ChargeRow,
    CustomerRow,
    DisputeRow,
    EventRow,
    Hold,
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
_MONEY_FIRST, _EVENTS_AFTER = 0, 1


class Account:
    """One Stripe account. Time passes when ``advance`` is called."""

    def __init__(self, story: Story, clock: Clock, *, is_live: bool = False) -> None:
        self.clock = clock
        self.name = story.name
        self.is_live = is_live
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
        self.held: Counter[str] = Counter()
        """The sum of all nets by currency: what the account has, available or not."""
        self._by_key: dict[str, ChargeRow] = {}
        self._transaction_of: dict[str, TransactionRow] = {}
        self._people: dict[tuple[str, str], CustomerRow] = {}
        self._purse = Purse()
        self._short: list[RefundRow] = []
        """Refunds that wait for money, oldest first."""
        self._agenda: list[tuple[datetime, int, int, int, Callable[[], None]]] = []
        self._ticket = count()
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
        start = self._reached or min((each[0] for each in self._agenda), default=now)
        for moment in settlement.payout_moments(start, now):
            self._happen(moment)
            for sweep in self._purse.sweep(moment):
                self._pay_out(sweep)
        self._happen(now)
        self._reached = max(now, start)

    def balance(self) -> dict[str, tuple[int, int]]:
        """Available and pending minor units by currency (upper case)."""
        now = self.moment
        sums: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for row in self.transactions:
            movement = row.movement
            is_pending = movement.kind != "payout" and movement.available_at > now
            sums[movement.amount.currency][is_pending] += movement.net.minor
        return {currency: (parts[0], parts[1]) for currency, parts in sums.items()}

    def record(
        self,
        kind: str,
        subject: object,
        at: datetime | None = None,
        previous: dict[str, object] | None = None,
    ) -> None:
        """Tell of something that happened, now or at a given moment.

        Events of one instant come in no order anybody may rely on.
        """
        when = at or self.moment
        if when < self._remembers_from:
            return
        anyhow = int.from_bytes(blake2b(f"{kind} {_id(subject)}".encode(), digest_size=4).digest(), "big")
        self._plan(when, lambda: self._add_event(kind, subject, when, previous), _EVENTS_AFTER, anyhow)

    def later(self, at: datetime, step: Callable[[], None]) -> None:
        """Have something done when its time comes."""
        self._plan(at, step)

    def move(self, movement: Movement) -> None:
        """Have money move when its time comes."""
        self._plan(movement.created_at, lambda: self._settle(movement))

    def add_charge(self, story: StoryCharge, hold: Hold | None = None) -> ChargeRow:
        """A payer pays, or tries to; of what is only held nothing moves yet."""
        created = seconds(story.created_at)
        customer = self.customer(story.customer_name, story.payer_email, story.created_at)
        row = self.charges.add(ChargeRow(stripe_id("ch", story.key), created, story, customer, hold=hold))
        intent = self.intents.add(IntentRow(row.intent_id, created, row))
        self._by_key[story.key] = row
        for movement in settlement.charge_movements(story) if hold is None else ():
            self.move(movement)
        self._tell_of_charge(row, intent)
        return row

    def end_hold(self, row: ChargeRow, taken: Money) -> None:
        """Take what was held, or a part of it; nothing lets it go. The rest is never taken (2.2)."""
        assert row.hold is not None, "only what is held"
        row.hold.taken, row.hold.ended = taken.minor, self.now
        intent = self.intents.find(row.intent_id, "payment_intent")
        if not taken:
            self.record("charge.refunded", row, previous={"amount_refunded": 0, "refunded": False})
            self.record("payment_intent.canceled", intent)
            return
        for movement in settlement.charge_movements(
            replace(row.story, created_at=self.moment, amount=taken, settled=None)
        ):
            self.move(movement)
        self.record("charge.captured", row, previous={"captured": False})
        self.record("payment_intent.succeeded", intent)

    @staticmethod
    def ends_at(row: ChargeRow) -> datetime:
        """When it is known whether a charge's money came."""
        if row.is_card:
            return row.story.created_at
        if row.story.status == "failed":
            return row.story.created_at + timedelta(days=RETURN_DAYS)
        return settlement.available_at(row.story)

    def customer(self, name: str, email: str, at: datetime) -> CustomerRow | None:
        """A payer with an account at Stripe; guests have no name there."""
        if not name:
            return None
        person = (name, email)
        if person not in self._people:
            row = CustomerRow(stripe_id("cus", "|".join(person)), seconds(at), *person)
            self._people[person] = self.customers.add(row)
            self.record("customer.created", row, at)
        return self._people[person]

    def add_refund(self, story: StoryRefund, *, waits: bool = False) -> RefundRow:
        """Give money back. A card's refund waits while the balance is too short, others fail (2.1)."""
        charge = self._by_key[story.charge]
        created = seconds(story.created_at)
        row = self.refunds.add(RefundRow(stripe_id("re", story.key), created, story, charge))
        before: dict[str, object] = {"amount_refunded": charge.refunded(created), "refunded": False}
        charge.refunds.append(row)
        if waits and charge.is_card:
            self._short.append(row)
        elif waits:
            row.failed = created
            self.record("refund.failed", row, story.created_at)
        else:
            row.settled = created
            self.move(settlement.refund_movement(story, charge.story))
        self.record("charge.refunded", charge, story.created_at, before)
        self.record("refund.created", row, story.created_at)
        return row

    def add_dispute(self, story: StoryDispute) -> DisputeRow:
        """A payer objects."""
        charge = self._by_key[story.charge]
        row = self.disputes.add(
            DisputeRow(stripe_id("du", story.key), seconds(story.created_at), story, charge)
        )
        charge.dispute = row
        self.record("charge.dispute.created", row, story.created_at)
        for movement in settlement.dispute_movements(story):
            self.move_disputed(row, movement)
        if story.closed_at is not None:
            self.record("charge.dispute.closed", row, story.closed_at)
        return row

    def move_disputed(self, row: DisputeRow, movement: Movement) -> None:
        """Withdraw or reinstate disputed money, and tell of it."""
        self.move(movement)
        word = "reinstated" if movement.category == "dispute_reversal" else "withdrawn"
        self.record(f"charge.dispute.funds_{word}", row, movement.created_at)

    def add_payout(self, row: PayoutRow) -> PayoutRow:
        """A payout that was asked for: its money is gone at once, and Stripe can't say what is inside."""
        self.payouts.add(row)
        self.move(row.sweep.own_movement())
        self.record("payout.created", row, row.sweep.created_at)
        arrives = datetime.fromtimestamp(row.arrives_at, row.sweep.created_at.tzinfo)
        self.later(arrives, lambda: self._arrive(row, arrives))
        return row

    def _tell(self, story: Story) -> None:
        for charge in sorted(story.charges, key=_created):
            self.add_charge(charge)
        for refund in sorted(story.refunds, key=_created):
            self.add_refund(refund)
        for dispute in sorted(story.disputes, key=_created):
            self.add_dispute(dispute)
        self.advance(story.as_of)  # not to the clock: a journal may have older acts to tell again

    def _tell_of_charge(self, row: ChargeRow, intent: IntentRow) -> None:
        story = row.story
        self.record("payment_intent.created", intent, story.created_at)
        if row.is_card:
            self._tell_of_end(row, intent, story.status, story.created_at)
            return
        self.record("charge.pending", row, story.created_at)
        self.record("payment_intent.processing", intent, story.created_at)
        word = "failed" if story.status == "failed" else "succeeded"
        self._tell_of_end(row, intent, word, self.ends_at(row))

    def _tell_of_end(self, row: ChargeRow, intent: IntentRow, status: str, at: datetime) -> None:
        self.record(f"charge.{status}", row, at)
        word = "succeeded" if status == "succeeded" else "payment_failed"
        self.record(f"payment_intent.{word}", intent, at)

    def _send_short_refunds(self, at: datetime) -> None:
        """Send off, in order, the refunds that the balance can bear by now."""
        while self._short:
            row = self._short[0]
            movement = settlement.refund_movement(row.story, row.charge.story)
            if self.held[movement.net.currency] + movement.net.minor < 0:
                return
            self._short.pop(0)
            if row.failed is None:
                row.settled = seconds(at)
                self._settle(replace(movement, created_at=at, available_at=at))
                self.record("refund.updated", row, at, {"status": "pending"})

    def _settle(self, movement: Movement) -> None:
        self._purse.add(movement)
        self._add_transaction(movement)
        if movement.net.minor > 0:
            self._send_short_refunds(movement.created_at)

    def _add_transaction(self, movement: Movement) -> TransactionRow:
        prefix = _PREFIXES.get(movement.source_kind)
        source_id = stripe_id(prefix, movement.source) if prefix else None
        row = TransactionRow(
            stripe_id("txn", movement.key), seconds(movement.created_at), movement, source_id
        )
        self.transactions.add(row)
        self._transaction_of[movement.key] = row
        self.held[movement.net.currency] += movement.net.minor
        if source_id is not None:
            self.by_source[source_id].append(row)
        return row

    def _pay_out(self, sweep: Sweep) -> None:
        row = self.payouts.add(PayoutRow(stripe_id("po", sweep.key), seconds(sweep.created_at), sweep))
        inside = [self._transaction_of[movement.key] for movement in sweep.movements]
        self.inside[row.id] = [*inside, self._add_transaction(sweep.own_movement())]
        self.record("payout.created", row, sweep.created_at)
        self.record("payout.reconciliation_completed", row, sweep.reconciled_at)
        arrives = datetime.fromtimestamp(row.arrives_at, sweep.created_at.tzinfo)
        self.later(arrives, lambda: self._arrive(row, arrives))

    def _arrive(self, row: PayoutRow, at: datetime) -> None:
        if row.failed is None:
            self.record("payout.paid", row, at)
            self.record("payout.updated", row, at, {"status": "in_transit"})

    def _plan(
        self, at: datetime, step: Callable[[], None], rank: int = _MONEY_FIRST, anyhow: int = 0
    ) -> None:
        heapq.heappush(self._agenda, (at, rank, anyhow, next(self._ticket), step))

    def _happen(self, until: datetime) -> None:
        while self._agenda and self._agenda[0][0] <= until:
            heapq.heappop(self._agenda)[-1]()

    def _add_event(
        self, kind: str, subject: object, at: datetime, previous: dict[str, object] | None
    ) -> None:
        remote_id = stripe_id("evt", f"{kind}-{_id(subject)}-{len(self.events)}")
        self.events.add(EventRow(remote_id, seconds(at), kind, subject, previous))


def _id(subject: object) -> str:
    return str(subject.get("id", "")) if isinstance(subject, dict) else str(getattr(subject, "id", ""))


def _created(record: StoryCharge | StoryRefund | StoryDispute) -> datetime:
    return record.created_at
