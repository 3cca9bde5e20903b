"""The notebook in which a story is written: invoices first, then, once they are numbered, the money."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from app.domain.money import Money
from integrations.sandbox.sample.cast import is_debtor
from integrations.sandbox.story import (
    StoryAllocation,
    StoryBankLine,
    StoryCharge,
    StoryCreditNote,
    StoryCustomer,
    StoryDispute,
    StoryEstimate,
    StoryInvoice,
    StoryLine,
    StoryPayment,
    StoryRefund,
    StoryTime,
)
from integrations.sandbox.stripe.ids import short_id, stripe_id

OPEN_WEEKS = 6
"""How many of the last weeks the bookkeeper has not got round to."""
FIRST_NUMBER = 1001
_WEST = timedelta(hours=8)
"""The Pacific coast is seven or eight hours behind UTC; the system's time zone tables may be missing."""
_TERM_DAYS = {"receipt": 0, "net15": 15, "net30": 30, "early": 30}
_RATES = (("design", 14500), ("visit", 12000), ("drawing", 9500), ("care", 8000))

Truth = Sequence[tuple["Bill", int]]


@dataclass(slots=True)
class Bill:
    """An invoice being written; amounts are cents, ``number`` is given when all are issued.

    ``paid`` is what the books say, ``claimed`` what open money really pays beyond that.
    """

    key: str
    customer: str
    issued_on: date
    total: int
    lines: tuple[StoryLine, ...]
    due_on: date
    number: str = ""
    paid: int = 0
    claimed: int = 0
    has_tax: bool = False
    discount_percent: str = ""
    purchase_order: str = ""
    memo: str = ""
    estimate: str | None = None
    times: tuple[str, ...] = ()
    is_voided: bool = False

    @property
    def balance(self) -> int:
        """Cents still open."""
        return 0 if self.is_voided else self.total - self.paid


@dataclass(frozen=True, slots=True)
class Card:
    """How a charge came: what it says, and through which door."""

    text: str = ""
    customer_name: str = ""
    method: str = "card"
    status: str = "succeeded"
    metadata: tuple[tuple[str, str], ...] = ()
    settled: Money | None = None
    exchange_rate: str = ""


@dataclass(frozen=True, slots=True)
class Slip:
    """How the bookkeeper entered a payment."""

    method: str = "Check"
    reference: str = ""
    note: str = ""
    deposit_account: str = "checking"


@dataclass(slots=True)
class Chronicle:
    """Everything written so far, and the dice. Amounts are cents of US dollars unless they are Money."""

    seed: int
    as_of: datetime
    customers: tuple[StoryCustomer, ...]
    rng: Random = field(init=False)
    bills: list[Bill] = field(default_factory=list)
    charges: list[StoryCharge] = field(default_factory=list)
    payments: list[StoryPayment] = field(default_factory=list)
    refunds: list[StoryRefund] = field(default_factory=list)
    disputes: list[StoryDispute] = field(default_factory=list)
    credit_notes: list[StoryCreditNote] = field(default_factory=list)
    estimates: list[StoryEstimate] = field(default_factory=list)
    times: list[StoryTime] = field(default_factory=list)
    bank_lines: list[StoryBankLine] = field(default_factory=list)
    truth: dict[str, tuple[tuple[str, Money], ...]] = field(default_factory=dict)
    booked: dict[str, str] = field(default_factory=dict)
    """Charge key to the key of the ledger payment that books it."""
    strangers: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Customers whose payer's name says nothing: the payer's name and e-mail."""
    _taken: set[int] = field(default_factory=set)
    _queue: list[StoryCustomer] = field(default_factory=list)
    _by_key: dict[str, StoryCustomer] = field(default_factory=dict)
    _made: int = 0

    def __post_init__(self) -> None:
        self.rng = dice(self.seed)
        self._by_key = {customer.key: customer for customer in self.customers}

    @property
    def today(self) -> date:
        """The company's day at ``as_of``."""
        return (self.as_of - _WEST).date()

    @property
    def books_closed_on(self) -> date:
        """The end of the month two months before ``as_of``."""
        month = self.today.year * 12 + self.today.month - 2
        return date(month // 12, month % 12 + 1, 1) - timedelta(days=1)

    @property
    def open_from(self) -> date:
        """The first day whose money the bookkeeper has not entered."""
        return max(self.today - timedelta(weeks=OPEN_WEEKS), self.books_closed_on + timedelta(days=1))

    def ago(self, days: int) -> date:
        """A day of the open weeks: ``days`` of 42, drawn together when the books were closed later."""
        span = (self.today - self.open_from).days
        return self.today - timedelta(days=days * span // (OPEN_WEEKS * 7) if days <= 42 else days)

    def customer(self, key: str) -> StoryCustomer:
        """A customer by key."""
        return self._by_key[key]

    def someone(self) -> StoryCustomer:
        """The next customer who can be billed; all have a turn before anyone has a second one."""
        if not self._queue:
            self._queue = [c for c in self.customers if is_debtor(c) and c.parent is None]
            self.rng.shuffle(self._queue)
        return self._queue.pop()

    def family(self) -> tuple[StoryCustomer, list[StoryCustomer]]:
        """A parent who pays, and its children."""
        parents = sorted({c.parent for c in self.customers if c.parent})
        chosen = self.rng.choice(parents)
        return self.customer(chosen), [c for c in self.customers if c.parent == chosen]

    def unlike_any(self, low: int = 18_000, high: int = 480_000) -> int:
        """An amount that no other invoice has."""
        while True:
            amount = self.rng.randrange(low, high)
            if amount not in self._taken:
                return amount

    def bill(
        self,
        customer: StoryCustomer,
        total: int,
        issued_on: date,
        *,
        lines: tuple[StoryLine, ...] = (),
        memo: str = "",
    ) -> Bill:
        """Write an invoice; the total is before sales tax when a taxable line is added later."""
        self._taken.add(total)
        due = issued_on + timedelta(days=_TERM_DAYS[customer.term or "net30"])
        key = f"invoice-{self._count()}"
        bill = Bill(
            key, customer.key, issued_on, total, lines or self.lines(total, issued_on), due, memo=memo
        )
        self.bills.append(bill)
        return bill

    def lines(self, total: int, service_on: date | None = None) -> tuple[StoryLine, ...]:
        """Lines that add up to a total: whole quarter hours of one service, and the rest as costs."""
        item, rate = self.rng.choice(_RATES)
        quarters = total * 4 // rate
        worked = quarters * rate // 4
        found = []
        if quarters:
            hours = f"{quarters // 4}.{quarters % 4 * 25:02d}"
            found.append(line(item, hours, rate, worked, service_on=service_on))
        if total > worked:
            found.append(line("sundries", "1", total - worked, total - worked))
        return tuple(found)

    def number_bills(self) -> None:
        """Number all invoices in the order of their dates."""
        self.bills.sort(key=lambda bill: bill.issued_on)
        for index, bill in enumerate(self.bills):
            bill.number = str(FIRST_NUMBER + index)

    def charge(
        self,
        payer: StoryCustomer | tuple[str, str],
        amount: int | Money,
        on: date,
        how: "Card",
        truth: Truth | None = (),
    ) -> str:
        """A card payment. ``payer`` is a customer or a name and an e-mail; ``truth`` None: nothing."""
        key = f"charge-{self._count()}"
        money = amount if isinstance(amount, Money) else usd(amount)
        name, email = payer if isinstance(payer, tuple) else (contact_name(payer), payer.email)
        is_refused = how.status == "failed" and how.method == "card"
        fee = 0 if is_refused else fee_of((how.settled or money).minor, how.method)
        self.charges.append(
            StoryCharge(
                key=key,
                created_at=self.moment(on),
                amount=money,
                fee=usd(fee),
                payer_name=name,
                payer_email=email,
                description=how.text,
                customer_name=how.customer_name,
                method=how.method,
                status=how.status,
                metadata=how.metadata,
                settled=how.settled,
                exchange_rate=how.exchange_rate,
            )
        )
        self._remember(f"charge:{key}", truth)
        return key

    def receive(
        self,
        customer: StoryCustomer,
        amount: int,
        on: date,
        how: "Slip",
        truth: Truth | None = (),
        applied: Truth = (),
    ) -> str:
        """Money the bookkeeper has entered, applied to ``applied`` only."""
        key = f"payment-{self._count()}"
        self.payments.append(
            StoryPayment(
                key=key,
                customer=customer.key,
                received_on=on,
                total=usd(amount),
                created_at=self.moment(on),
                allocations=self._apply(applied),
                reference=how.reference,
                note=how.note,
                method=how.method,
                deposit_account=how.deposit_account,
            )
        )
        self._remember(f"payment:{key}", truth)
        return key

    def book_charge(self, charge_key: str, customer: StoryCustomer, applied: Truth) -> None:
        """The bookkeeper enters a charge: gross, into Undeposited Funds, with the charge's short id."""
        charge = next(c for c in reversed(self.charges) if c.key == charge_key)
        remote_id = stripe_id("ch", charge_key)
        on = charge.created_at.date()
        slip = Slip("Credit Card", short_id(remote_id), f"Stripe {remote_id}", "undeposited")
        amount = charge.amount.minor
        self.booked[charge_key] = self.receive(customer, amount, on, slip, None, applied)
        self.truth.pop(f"charge:{charge_key}", None)

    def bank(self, on: date, amount: int, description: str, reference: str = "") -> None:
        """A line on the bank's statement."""
        self.bank_lines.append(StoryBankLine(on, usd(amount), description, reference))

    def moment(self, on: date) -> datetime:
        """An instant in that day's business hours, the same day in UTC and in California."""
        seconds = 16 * 3600 + self.rng.randrange(7 * 3600)
        return min(datetime.combine(on, time(), UTC) + timedelta(seconds=seconds), self.as_of)

    def _count(self) -> int:
        self._made += 1
        return self._made

    def _apply(self, applied: Truth) -> tuple[StoryAllocation, ...]:
        found = []
        for bill, amount in applied:
            bill.paid += amount
            _check(bill)
            found.append(StoryAllocation("invoice", bill.key, usd(amount)))
        return tuple(found)

    def _remember(self, subject: str, truth: Truth | None) -> None:
        if truth is None:
            return
        for bill, amount in truth:
            bill.claimed += amount
            _check(bill)
        self.truth[subject] = tuple((bill.key, usd(amount)) for bill, amount in truth)


def _check(bill: Bill) -> None:
    if bill.is_voided or bill.paid + bill.claimed > bill.total:
        raise ValueError(f"{bill.key} is paid beyond its total")


def dice(seed: int) -> Random:
    """Repeatable dice."""
    return Random(seed)  # noqa: S311 - a story must be told the same way twice; nothing secret hangs on it


def usd(cents: int) -> Money:
    """US dollars."""
    return Money(cents, "USD")


def line(
    item: str, quantity: str, unit_cents: int, amount: int, *, service_on: date | None = None
) -> StoryLine:
    """A line of a document; the amount is the quantity times the unit price."""
    price = usd(unit_cents).plain()
    words = _WORDS[item]
    return StoryLine(item, words, quantity, price, usd(amount), item == "plants", service_on)


_WORDS = {
    "design": "Garden design",
    "visit": "Site visit and survey",
    "drawing": "Planting plan",
    "care": "Garden care, crew hours",
    "retainer": "Monthly care plan",
    "sundries": "Delivery, disposal and permits",
    "plants": "Plants, soil and mulch",
}


def contact_name(customer: StoryCustomer) -> str:
    """The person who pays for a customer, as a card shows it."""
    person = f"{customer.given_name} {customer.family_name}".strip()
    return person or customer.name


def fee_of(amount: int, method: str) -> int:
    """The processor's fee in cents: 2.9 % and 0.30 for cards, 0.8 % up to 5.00 for bank debits."""
    if method == "card":
        return (amount * 29 + 500) // 1000 + 30
    return min(500, (amount * 8 + 500) // 1000)


def invoice_of(bill: Bill, at: datetime, tax_rate: str) -> StoryInvoice:
    """The finished invoice."""
    return StoryInvoice(
        key=bill.key,
        number=bill.number,
        customer=bill.customer,
        issued_on=bill.issued_on,
        due_on=bill.due_on,
        lines=bill.lines,
        created_at=at,
        discount_percent=bill.discount_percent,
        tax_rate=tax_rate if bill.has_tax else "",
        purchase_order=bill.purchase_order,
        memo=bill.memo,
        estimate=bill.estimate,
        times=bill.times,
        is_voided=bill.is_voided,
    )


def numbers(bills: Sequence[Bill]) -> str:
    """Invoice numbers as a payer lists them."""
    return ", ".join(bill.number for bill in bills)
