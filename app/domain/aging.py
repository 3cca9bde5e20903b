"""What customers owe on a day, by how long it is overdue.

An item is a document of a customer's account with what was open on that day: positive is owed to us, negative
is a credit the customer has (a credit note, money that pays nothing yet). Ages are counted from the due date,
from the document's own where there is none. The buckets are those that ledgers print: current, 1-30, 31-60,
61-90, over 90 days. Credits are aged by their own date, as QuickBooks does, and shown apart beside it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from msgspec import Struct

from app.domain.documents import DocumentKind
from app.domain.money import Money, exponent, zero


class Bucket(StrEnum):
    """How long something is overdue."""

    CURRENT = "current"
    TO_30 = "1-30"
    TO_60 = "31-60"
    TO_90 = "61-90"
    OVER_90 = "over 90"


BUCKETS = tuple(Bucket)

KIND_WORDS = {
    DocumentKind.INVOICE: "Invoice",
    DocumentKind.CREDIT_NOTE: "Credit note",
    DocumentKind.PAYMENT: "Payment on account",
    DocumentKind.JOURNAL: "Journal entry",
}


class Item(Struct, frozen=True):
    """One document that was open. ``rate`` is home units for one unit of its currency, None when unknown."""

    kind: DocumentKind
    remote_id: str
    number: str
    customer_id: str
    on: date
    due_on: date | None
    total: Money
    open: Money
    rate: Decimal | None = None

    @property
    def label(self) -> str:
        """The document for a person."""
        between = ", " if self.kind is DocumentKind.PAYMENT and self.number else " "
        return f"{KIND_WORDS[self.kind]}{between}{self.number}".strip()

    def days_overdue(self, day: date) -> int:
        """Days past its due date, or its own date without one; 0 or less when it is not due yet."""
        return (day - (self.due_on or self.on)).days

    def bucket(self, day: date) -> Bucket:
        """The bucket it falls into on a day; what is dated ahead is current."""
        late = self.days_overdue(day)
        return BUCKETS[0 if late <= 0 else min((late - 1) // 30 + 1, 4)]

    def at_home(self, home: str) -> Money | None:
        """What is open in the home currency; None when the rate is unknown."""
        return at_rate(self.open, self.rate, home)


def at_rate(amount: Money, rate: Decimal | None, home: str) -> Money | None:
    """An amount in the home currency, rounded half up; None when it is foreign and its rate unknown."""
    if amount.currency == home:
        return amount
    if rate is None:
        return None
    shift = exponent(home) - exponent(amount.currency)
    minor = (Decimal(amount.minor) * rate).scaleb(shift).quantize(Decimal(1), ROUND_HALF_UP)
    return Money(int(minor), home)


@dataclass(slots=True)
class Ages:
    """Sums of one currency by bucket; ``credits`` is the part of ``net`` that is negative items."""

    currency: str
    minor: list[int] = field(default_factory=lambda: [0] * len(BUCKETS))
    credit_minor: int = 0

    def add(self, amount: Money, bucket: Bucket) -> None:
        """Count an item."""
        self.minor[BUCKETS.index(bucket)] += amount.minor
        if amount.minor < 0:
            self.credit_minor += amount.minor

    def of(self, bucket: Bucket) -> Money:
        """What falls into a bucket, credits taken off."""
        return Money(self.minor[BUCKETS.index(bucket)], self.currency)

    @property
    def by_bucket(self) -> tuple[Money, ...]:
        """All buckets, the youngest first."""
        return tuple(Money(minor, self.currency) for minor in self.minor)

    @property
    def net(self) -> Money:
        """What is owed in all, credits taken off."""
        return Money(sum(self.minor), self.currency)

    @property
    def credits(self) -> Money:
        """Credits and money on account, negative."""
        return Money(self.credit_minor, self.currency)

    @property
    def owed(self) -> Money:
        """What is owed before credits."""
        return self.net - self.credits

    @property
    def overdue(self) -> Money:
        """What is past due, credits of those ages taken off."""
        return Money(sum(self.minor[1:]), self.currency)


class CustomerAging(Struct, frozen=True):
    """One customer's items, the oldest due first, and their sums by currency.

    ``home`` are the sums in the home currency; ``unknown`` is how many items have no known rate and are in
    none of them.
    """

    customer_id: str
    name: str
    items: tuple[Item, ...]
    by_currency: Mapping[str, Ages]
    home: Ages
    unknown: int = 0


class Aging(Struct, frozen=True):
    """All that was open on a day: by customer, by currency and in the home currency."""

    day: date
    currency: str
    customers: tuple[CustomerAging, ...]
    by_currency: Mapping[str, Ages]
    home: Ages
    unknown: int = 0

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item, customer by customer."""
        return tuple(item for customer in self.customers for item in customer.items)


def aging(items: Iterable[Item], names: Mapping[str, str], day: date, home: str) -> Aging:
    """Sum up what was open on a day; customers by name, those without one by id."""
    grouped: dict[str, list[Item]] = {}
    for item in items:
        if item.open:
            grouped.setdefault(item.customer_id, []).append(item)
    order = sorted(grouped, key=lambda key: (names.get(key, key).casefold(), key))
    customers = tuple(_customer(key, names.get(key, key), grouped[key], day, home) for key in order)
    whole = _summed((item for customer in customers for item in customer.items), day, home)
    return Aging(day, home, customers, *whole)


def _customer(key: str, name: str, items: list[Item], day: date, home: str) -> CustomerAging:
    ordered = tuple(sorted(items, key=lambda item: (item.due_on or item.on, item.on, item.remote_id)))
    return CustomerAging(key, name, ordered, *_summed(ordered, day, home))


def _summed(items: Iterable[Item], day: date, home: str) -> tuple[dict[str, Ages], Ages, int]:
    by_currency: dict[str, Ages] = {}
    at_home, unknown = Ages(home), 0
    for item in items:
        bucket, currency = item.bucket(day), item.open.currency
        if currency not in by_currency:
            by_currency[currency] = Ages(currency)
        by_currency[currency].add(item.open, bucket)
        amount = item.at_home(home)
        if amount is None:
            unknown += 1
        else:
            at_home.add(amount, bucket)
    return dict(sorted(by_currency.items(), key=lambda each: (each[0] != home, each[0]))), at_home, unknown


class ToldItem(Struct, frozen=True):
    """One line of the ledger's own aging report; signed as ``Item.open``."""

    kind: DocumentKind
    remote_id: str
    customer_id: str
    open: Money


class ToldAging(Struct, frozen=True):
    """The ledger's own report. ``customer_ids`` are the customers it was asked about, None when all."""

    items: tuple[ToldItem, ...]
    customer_ids: frozenset[str] | None = None


class Difference(Struct, frozen=True):
    """Where the mirror and the ledger's own report disagree. Zero stands for a document one does not have."""

    customer: str
    label: str
    told: Money
    ours: Money

    @property
    def text(self) -> str:
        """One sentence for a person."""
        return (
            f"{self.customer}, {self.label}: the ledger's report says {self.told.grouped()} "
            f"{self.told.currency}, the mirror {self.ours.grouped()}"
        )


def differences(ours: Aging, told: ToldAging, names: Mapping[str, str]) -> tuple[Difference, ...]:
    """Compare document by document, with the kinds that the ledger's report speaks of.

    ``names`` are the customers'. Compared is in the currency that the report names an amount in, its own or
    the home currency; an item whose rate is unknown can't be and is passed over.
    """
    said = {(each.kind, each.remote_id): each for each in told.items}
    kinds = {each.kind for each in told.items} | {DocumentKind.INVOICE}
    found = []
    for item in ours.items:
        each = said.pop((item.kind, item.remote_id), None)
        is_asked = told.customer_ids is None or item.customer_id in told.customer_ids
        if item.kind not in kinds or not is_asked:
            continue
        currency = each.open.currency if each else item.open.currency
        mine = item.open if item.open.currency == currency else item.at_home(currency)
        theirs = each.open if each else zero(currency)
        if mine is not None and mine != theirs:
            name = names.get(item.customer_id, item.customer_id)
            found.append(Difference(name, item.label, theirs, mine))
    for each in said.values():
        if each.open:
            label = f"{KIND_WORDS[each.kind]} {each.remote_id}"
            name = names.get(each.customer_id, each.customer_id)
            found.append(Difference(name, label, each.open, zero(each.open.currency)))
    return tuple(sorted(found, key=lambda one: (one.customer.casefold(), one.label)))
