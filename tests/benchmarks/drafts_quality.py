"""Which planted errors the checks of drafts catch: ``python -m tests.benchmarks.drafts_quality [--seed N]``.

A made-up business over a year: customers with habits (items, prices, tax, discounts, purchase orders), an
invoice a month each, and drafts of every month, of which some carry one planted error. Sound work varies too:
prices rise, a day is long, a goodwill discount is given. Told by kind: how many of the planted were flagged
by their own check, and how many sound drafts were held by that check without cause.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from app.domain.documents import Customer, Invoice, InvoiceStatus, Item, Line, Preferences, TaxCode, TaxScheme
from app.domain.money import Money
from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind
from app.propose.drafting.draft import CheckCode, DraftProposal, TaxRules
from app.propose.drafting.engine import propose_drafts
from app.propose.drafting.snapshot import DraftingRules, DraftSnapshot

_CUSTOMERS = 150
_PLANTED_SHARE = 0.4
_MONTHS = [date(2025 + (10 + n) // 12, (10 + n) % 12 + 1, 1) for n in range(1, 13)]
"""The year's months, each drafted on its last day from what was invoiced before."""
_TAX = (TaxCode("20", "0", "20 % VAT", "20"), TaxCode("5", "0", "5 % VAT", "5"),
        TaxCode("0", "0", "Zero rated", "0", is_taxable=False))  # fmt: skip
_THRESHOLD = 12_000_00


@dataclass
class Client:
    """A customer with its habits."""

    customer: Customer
    items: list[tuple[Item, Decimal]]
    code: str
    discount: Decimal
    orders: bool
    hours: float
    invoices: list[Invoice] = field(default_factory=list)


@dataclass
class Tally:
    """What was planted and flagged, by kind, and what sound drafts were held for."""

    planted: Counter[CheckCode] = field(default_factory=Counter)
    flagged: Counter[CheckCode] = field(default_factory=Counter)
    false: Counter[CheckCode] = field(default_factory=Counter)
    sound: int = 0
    held: int = 0
    missed: list[str] = field(default_factory=list)


def main(arguments: Sequence[str]) -> int:
    """Run the year and print; asserts nothing."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=7)
    seed = parser.parse_args(arguments).seed
    tally = run(seed)
    planted_all = sum(tally.planted.values())
    say(f"seed {seed}: {planted_all:,} drafts with a planted error, {tally.sound:,} sound ones")
    say(f"{'kind':<16} {'planted':>8} {'flagged':>8} {'share':>8} {'false alarms':>13}")
    for code in KINDS:
        planted, flagged, false = tally.planted[code], tally.flagged[code], tally.false[code]
        share = f"{flagged / planted:.1%}" if planted else "-"
        say(f"{code:<16} {planted:>8} {flagged:>8} {share:>8} {false / tally.sound:>12.2%}")
    whole = sum(tally.flagged.values()) / planted_all
    say(f"flagged {whole:.2%} of all; sound drafts held for any reason {tally.held / tally.sound:.2%}")
    for words in tally.missed[:5]:
        say(f"  missed: {words}")
    return 0


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")


def run(seed: int) -> Tally:
    """The year."""
    dice = random.Random(seed)
    clients = [_client(dice, number) for number in range(_CUSTOMERS)]
    for client in clients:
        for back in range(6, 0, -1):
            _invoiced(dice, client, _MONTHS[0] - timedelta(days=30 * back))
    tally = Tally()
    for month in _MONTHS:
        _month(dice, clients, month, tally)
    return tally


def _client(dice: random.Random, number: int) -> Client:
    customer = Customer(
        str(number), "0", f"Customer {number:03d}", email=f"accounts@c{number}.example", currency="GBP"
    )
    listed = dice.sample(range(12), dice.randint(1, 3))
    items = [(ITEMS[n], _price(dice, ITEMS[n])) for n in listed]
    code = dice.choices(["20", "5", "0"], [8, 1, 1])[0]
    discount = Decimal(dice.choice(["0", "0", "0", "0", "0.05", "0.1"]))
    return Client(customer, items, code, discount, dice.random() < 0.2, dice.uniform(2, 8))


ITEMS = [Item(str(n), "0", f"Service {n}", unit_price=str(60 + 12 * n)) for n in range(12)]


def _price(dice: random.Random, item: Item) -> Decimal:
    """What was agreed: near the list."""
    return (Decimal(item.unit_price) * Decimal(str(dice.uniform(0.85, 1.15)))).quantize(Decimal("0.5"))


def _invoiced(dice: random.Random, client: Client, month: date) -> None:
    """The invoice that the business wrote then."""
    work = _work(dice, client, month, "past")
    lines = tuple(_line(client, one) for one in work)
    net = sum(line.amount.minor for line in lines)
    rate = next(Decimal(code.rate) for code in _TAX if code.remote_id == client.code)
    total = Money(net + int((net * rate / 100).quantize(Decimal(1))), "GBP")
    on = month.replace(day=28)
    client.invoices.append(
        Invoice(
            f"{client.customer.remote_id}-{on}",
            "0",
            f"INV-{client.customer.remote_id}-{on:%y%m}",
            client.customer.remote_id,
            on,
            on + timedelta(days=30),
            total,
            Money(0, "GBP"),
            InvoiceStatus.PAID,
            purchase_order=f"PO{dice.randint(100, 999)}" if client.orders else "",
            lines=lines,
        )
    )


def _line(client: Client, work: WorkItem) -> Line:
    gross = Decimal(work.quantity) * Decimal(work.unit_price) * (1 - Decimal(work.discount or "0"))
    amount = Money(int((gross * 100).quantize(Decimal(1))), "GBP")
    return Line(amount, work.description, work.item_hint, work.quantity, work.unit_price, client.code)


def _work(dice: random.Random, client: Client, month: date, origin: str) -> list[WorkItem]:
    """A month's work as this customer usually has it; prices go up a little now and then."""
    order = f"PO{dice.randint(1000, 9999)}" if client.orders else ""
    made = []
    for number in range(dice.randint(2, 9)):
        item, price = dice.choice(client.items)
        hours = min(max(round(dice.lognormvariate(0, 0.45) * client.hours * 4) / 4, 0.25), 15)
        hours = min(hours * 2.5, 15) if dice.random() < 0.03 else hours
        raised = price * Decimal(str(round(dice.uniform(1.02, 1.2), 2))) if dice.random() < 0.05 else price
        goodwill = Decimal("0.1") if dice.random() < 0.01 else client.discount
        made.append(
            WorkItem(
                WorkKind.TIME, origin, f"{client.customer.remote_id}-{month}-{number}", "r1",
                month + timedelta(days=dice.randint(0, 26)),
                customer=CustomerHint(customer_id=client.customer.remote_id), description=f"Work {number}",
                quantity=str(hours), unit_price=str(raised), item_hint=item.remote_id, tax_hint=client.code,
                discount=str(goodwill) if goodwill else "", purchase_order=order,
                place=f"line {number}",
            )
        )  # fmt: skip
    return made


def _month(dice: random.Random, clients: list[Client], month: date, tally: Tally) -> None:
    """Draft a month: some with an error, then write the invoices as they should be."""
    planted: dict[str, CheckCode] = {}
    world = World(dice, month)
    for client in clients:
        work = _work(dice, client, month, "now")
        if dice.random() < _PLANTED_SHARE:
            code = dice.choice(list(KINDS))
            work = KINDS[code](world, client, work)
            planted[client.customer.remote_id] = code
        world.work += work
    snapshot = DraftSnapshot(
        as_of=(month + timedelta(days=27)),
        work=tuple(world.work),
        customers=tuple(world.changed.get(c.customer.remote_id, c.customer) for c in clients),
        items=tuple(ITEMS),
        tax_codes=_TAX,
        invoices=(*(one for c in clients for one in c.invoices), *world.invoices),
        open_minor=world.owed,
        preferences=Preferences("GBP", tax_scheme=TaxScheme.LINES),
        tax=TaxRules(TaxScheme.LINES, takes_discount_off_lines=True, price_places=4),
        rules=DraftingRules(
            threshold_minor=_THRESHOLD, credit_limits=world.limits, on_hold=frozenset(world.held)
        ),
    )
    for found in propose_drafts(snapshot):
        _judge(found, planted, tally)
    for client in clients:
        _invoiced(dice, client, month)


def _judge(found: DraftProposal, planted: dict[str, CheckCode], tally: Tally) -> None:
    customer = found.subject.split(":")[1]
    codes = {check.code for check in found.unmet}
    code = planted.get(customer)
    if code is None:
        tally.sound += 1
        tally.held += bool(codes)
        tally.false.update(codes)
        return
    tally.planted[code] += 1
    if code in codes:
        tally.flagged[code] += 1
    else:
        tally.missed.append(f"{code} of {found.party} in {found.dated_on}: {found.withheld or 'ready'}")


@dataclass
class World:
    """What a month's planted errors change around the work."""

    dice: random.Random
    month: date
    work: list[WorkItem] = field(default_factory=list)
    changed: dict[str, Customer] = field(default_factory=dict)
    invoices: list[Invoice] = field(default_factory=list)
    owed: dict[str, int] = field(default_factory=dict)
    limits: dict[str, int] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)

    def one(self, work: list[WorkItem], **changes: str) -> list[WorkItem]:
        """Change one line."""
        at = self.dice.randrange(len(work))
        return [replace(item, **changes) if n == at else item for n, item in enumerate(work)]  # type: ignore[arg-type]

    def duplicate(self, client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """Somebody wrote the same invoice by hand at the end of the month."""
        snapshot = DraftSnapshot(
            self.month + timedelta(days=27), tuple(work), (client.customer,), tuple(ITEMS), _TAX,
            preferences=Preferences("GBP", tax_scheme=TaxScheme.LINES),
            tax=TaxRules(TaxScheme.LINES, takes_discount_off_lines=True, price_places=4),
        )  # fmt: skip
        (found,) = propose_drafts(snapshot)
        on, who = self.month + timedelta(days=26), client.customer.remote_id
        self.invoices.append(
            Invoice(f"dup-{who}-{on}", "0", "BY-HAND", who, on, on, found.money, found.money)
        )
        return work

    def price(self, _client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """A slip of the point, or another customer's rate."""
        factor = Decimal(self.dice.choice(["10", "0.1", "1.5", "1.35", "0.7", "0.6"]))
        at = self.dice.randrange(len(work))
        wrong = str((Decimal(work[at].unit_price) * factor).quantize(Decimal("0.01")))
        return [replace(item, unit_price=wrong) if n == at else item for n, item in enumerate(work)]

    def quantity(self, _client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """More hours than a day has, none, or a minus."""
        return self.one(work, quantity=self.dice.choice(["26", "75", "0", "-3.5", "240"]))

    def discount(self, _client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """Far more off than this customer ever had."""
        return self.one(work, discount=self.dice.choice(["0.25", "0.4", "0.5", "0.9"]))

    def tax(self, client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """Another code than this customer bears."""
        other = self.dice.choice([code.remote_id for code in _TAX if code.remote_id != client.code])
        return self.one(work, tax_hint=other)

    def limit(self, client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """It owes nearly all it may."""
        self.limits[client.customer.remote_id] = 5_000_00
        self.owed[client.customer.remote_id] = 4_990_00
        return work

    def hold(self, client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """On hold, by a person or by the customer's notes."""
        if self.dice.random() < 0.5:
            self.held.add(client.customer.remote_id)
        else:
            self.changed[client.customer.remote_id] = replace(client.customer, notes="ON HOLD until paid")
        return work

    def order(self, client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """The purchase order is missing, of one who always has it."""
        client.orders = True
        client.invoices[:] = [
            replace(one, purchase_order=one.purchase_order or "PO1") for one in client.invoices
        ]
        return [replace(item, purchase_order="") for item in work]

    def address(self, client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """Nowhere to send it."""
        self.changed[client.customer.remote_id] = replace(client.customer, email="")
        return work

    def threshold(self, _client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """Many usual lines that come to a lot."""
        enough = [
            replace(one, item_id=f"{one.item_id}-{n}", quantity="12") for n in range(40) for one in work[:2]
        ]
        return [*work, *enough]

    def currency(self, _client: Client, work: list[WorkItem]) -> list[WorkItem]:
        """The whole month in another currency."""
        return [replace(item, currency="EUR") for item in work]


KINDS = {
    CheckCode.DUPLICATE: World.duplicate,
    CheckCode.PRICE: World.price,
    CheckCode.QUANTITY: World.quantity,
    CheckCode.DISCOUNT: World.discount,
    CheckCode.TAX: World.tax,
    CheckCode.CREDIT_LIMIT: World.limit,
    CheckCode.HOLD: World.hold,
    CheckCode.PURCHASE_ORDER: World.order,
    CheckCode.ADDRESS: World.address,
    CheckCode.THRESHOLD: World.threshold,
    CheckCode.CURRENCY: World.currency,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
