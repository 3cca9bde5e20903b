"""A made-up business with open invoices and the money that comes in, and the truth about that money.

The truth says what a payment pays, and whether anything in the files could tell: ``is_knowable``.
"""

import csv
import random
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

from app.domain.money import Money, exponent
from tests.benchmarks.matching_styles import BEHAVIOURS, Style
from tests.benchmarks.matching_texts import as_paid_by, bank_memo, mangle

TODAY = date(2026, 11, 20)
INVOICE_COLUMNS = (
    *("invoice_id", "invoice_number", "customer_id", "customer_name", "date", "due_date", "currency"),
    *("total", "balance", "parent_customer_id", "reference", "terms"),
)
PAYMENT_COLUMNS = (
    *("payment_id", "date", "currency", "amount", "payer_name", "reference", "memo", "account"),
    *("fx_amount", "fx_currency"),
)


@dataclass
class Bill:
    """An open invoice, or with a negative balance a credit note. Amounts in minor units."""

    id: str
    number: str
    customer: str
    issued: date
    due: date
    currency: str
    total: int
    balance: int
    order: str = ""
    terms: str = ""
    is_taken: bool = False


@dataclass
class Receipt:
    """Money in, and the truth: what each bill falls by, in minor units of the bill's currency."""

    id: str
    behaviour: str
    day: date
    amount: int
    currency: str
    payer: str
    reference: str
    memo: str
    truth: dict[str, int]
    is_knowable: bool = True
    fx: tuple[int, str] | None = None
    detail: str = ""


@dataclass
class Business:
    """Everything of one run."""

    bills: list[Bill]
    receipts: list[Receipt]
    names: dict[str, str]
    parents: dict[str, str] = field(default_factory=dict)

    def write(self, folder: Path) -> tuple[Path, Path]:
        """The two CSV files of CLI.md."""
        invoices, payments = folder / "invoices.csv", folder / "payments.csv"
        with invoices.open("w", encoding="utf-8", newline="") as file:
            sheet = csv.writer(file)
            sheet.writerow(INVOICE_COLUMNS)
            sheet.writerows(self._bill(bill) for bill in self.bills)
        with payments.open("w", encoding="utf-8", newline="") as file:
            sheet = csv.writer(file)
            sheet.writerow(PAYMENT_COLUMNS)
            sheet.writerows(self._receipt(one) for one in self.receipts)
        return invoices, payments

    def _bill(self, bill: Bill) -> tuple[str, ...]:
        return (
            *(bill.id, bill.number, bill.customer, self.names[bill.customer], bill.issued.isoformat()),
            *(bill.due.isoformat(), bill.currency, Money(bill.total, bill.currency).plain()),
            *(Money(bill.balance, bill.currency).plain(), self.parents.get(bill.customer, "")),
            *(bill.order, bill.terms),
        )

    @staticmethod
    def _receipt(one: Receipt) -> tuple[str, ...]:
        fx = (Money(*one.fx).plain(), one.fx[1]) if one.fx else ("", "")
        return (
            *(one.id, one.day.isoformat(), one.currency, Money(one.amount, one.currency).plain()),
            *(one.payer, one.reference, one.memo, "Current account", *fx),
        )


class Maker:
    """Makes one business from a seed: the same seed, the same files."""

    def __init__(self, style: Style, seed: int, invoices: int) -> None:
        self.rng = random.Random(f"{style.numbering}{seed}")
        self.style = style
        self.names: dict[str, str] = {}
        self.parents: dict[str, str] = {}
        self.of: dict[str, list[Bill]] = defaultdict(list)
        self.bills: list[Bill] = []
        self.closed: list[tuple[str, str]] = []
        self.is_quick = False
        self._schemes = self.rng.sample(style.numbering, 1 + (self.rng.random() < 0.3))
        self._customers(max(invoices // 20, 10))
        self._bills(invoices)
        self._free = [bill for bill in self.bills if bill.balance > 0]
        self.rng.shuffle(self._free)
        self._notes = [bill for bill in self.bills if bill.balance < 0]
        self._foreign = [bill for bill in self._free if bill.currency != style.home]
        self.rng.shuffle(self._notes)

    def _customers(self, count: int) -> None:
        seen: set[str] = set()
        while len(self.names) < count:
            style, rng = self.style, self.rng
            name = f"{rng.choice(style.first)} {rng.choice(style.second)} {rng.choice(style.legal)}".strip()
            if rng.random() < 0.3:
                name = f"{rng.choice(style.first)} {name}"
            if rng.random() < 0.15:
                name = f"{rng.choice(style.people)} {rng.choice(style.first)}"
            if name not in seen:
                seen.add(name)
                self.names[f"C{len(self.names):05}"] = name
        ids = list(self.names)
        for child in self.rng.sample(ids[count // 10 :], count // 15):
            self.parents[child] = self.rng.choice(ids[: count // 10])

    def _bills(self, count: int) -> None:
        rng, running = self.rng, rng_start(self.rng)
        ids = list(self.names)
        weights = [rng.paretovariate(1.3) for _ in ids]
        homes = {one: self._currency() for one in ids}
        retainers = {one: rng.choice((15_000, 25_000, 50_000, 120_000)) for one in ids if rng.random() < 0.1}
        for customer in rng.choices(ids, weights, k=count):
            running += rng.choice((1, 1, 1, 2, 2, 3))
            issued = TODAY - timedelta(days=int(rng.triangular(1, 150, 20)))
            number = self._number(running, issued)
            if rng.random() < 0.25:
                self.closed.append((customer, self._number(running - 1, issued)))
            amount = self._amount(homes[customer])
            if customer in retainers and rng.random() < 0.6:
                amount = retainers[customer]
            bill = Bill(
                *(f"i{len(self.bills):06}", number, customer, issued),
                *(issued + timedelta(days=rng.choice((14, 30, 30, 60))), homes[customer], amount, amount),
            )
            self._finish(bill)
        taken = {bill.number for bill in self.bills}
        self.closed = [each for each in self.closed if each[1] not in taken]

    def _finish(self, bill: Bill) -> None:
        rng = self.rng
        bill.terms = rng.choice(self.style.terms)
        if rng.random() < 0.15:
            bill.order = rng.choice(self.style.orders).format(n=rng.randrange(10_000))
        if rng.random() < 0.04:
            bill.total = bill.balance = -max(bill.balance // 6, 100)
            bill.number = f"CN{bill.number}"
        elif rng.random() < 0.05:
            bill.balance = max(bill.balance * rng.randrange(20, 80) // 100, 1)
        self.bills.append(bill)
        self.of[bill.customer].append(bill)

    def _number(self, running: int, issued: date) -> str:
        scheme = self._schemes[running // 7 % len(self._schemes)]
        return scheme.format(n=running, year=issued.year, yy=issued.year % 100)

    def _currency(self) -> str:
        chance = self.rng.random()
        return self.style.home if chance > 0.08 else self.rng.choice(self.style.foreign)[0]

    def _amount(self, currency: str) -> int:
        unit = 10 ** exponent(currency)
        major = min(max(self.rng.lognormvariate(6.5, 1.1), 12), 90_000)
        if self.rng.random() < self.style.round_amounts:
            return max(int(major) // 50 * 50, 50) * unit
        return int(major * unit)

    # What behaviours draw from

    def bill(self, fits: Callable[[Bill], bool] = lambda bill: True) -> Bill | None:
        """A free bill in the home currency that fits, taken now."""
        for place in range(len(self._free) - 1, max(len(self._free) - 1_000, -1), -1):
            bill = self._free[place]
            if not bill.is_taken and bill.currency == self.style.home and fits(bill):
                bill.is_taken = True
                del self._free[place]
                return bill
        return None

    def next_note(self) -> Bill | None:
        """A credit note not offered before."""
        return self._notes.pop() if self._notes else None

    def next_foreign(self) -> Bill | None:
        """A free bill in another currency."""
        while self._foreign:
            bill = self._foreign.pop()
            if not bill.is_taken:
                return bill
        return None

    def more_of(self, bill: Bill, count: int) -> list[Bill]:
        """Up to ``count`` more free bills of the same customer, taken now."""
        found = [one for one in self.of[bill.customer] if not one.is_taken and one.balance > 0][:count]
        for one in found:
            one.is_taken = True
        return found

    def receipt(self, behaviour: str, bills: list[Bill], truth: dict[str, int], amount: int) -> Receipt:
        """A receipt of the first bill's customer, without any reference yet."""
        first = bills[0]
        day = min(
            max(bill.issued for bill in bills) + timedelta(days=int(self.rng.triangular(1, 75, 30))), TODAY
        )
        payer = as_paid_by(self.rng, self.style, self.names[first.customer])
        memo = bank_memo(self.rng, self.style)
        return Receipt("", behaviour, day, amount, first.currency, payer, "", memo, truth)

    def naming(self, one: Receipt, *numbers: str) -> Receipt:
        """The receipt with these numbers in one of its texts."""
        text = self.rng.choice(self.style.referring).format(self.rng.choice(self.style.joining).join(numbers))
        if self.rng.random() < 0.25:
            one.memo = f"{one.memo} {text}".strip()
        else:
            one.reference = text
        return one

    def is_only_one(self, bill: Bill, amount: int) -> bool:
        """Whether just one bill of the customer has this balance, and no pair or triple of others the sum."""
        return self.ways(bill.customer, bill.currency, amount) == 1

    def ways(self, customer: str, currency: str, amount: int) -> int:
        """In how many ways up to four of the customer's bills add up to an amount."""
        if self.is_quick:
            return 1
        open_now = [bill.balance for bill in self.of[customer] if bill.currency == currency]
        most = 4 if len(open_now) <= 30 else 3 if len(open_now) <= 60 else 2
        return sum(
            sum(some) == amount for size in range(1, most + 1) for some in combinations(open_now, size)
        )

    def mangled(self, number: str) -> tuple[str, str]:
        """A number as it may arrive, and what happened to it."""
        return mangle(self.rng, self.style, number)


def say(text: str) -> None:
    """One line of a report."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def rng_start(rng: random.Random) -> int:
    """Where a company's running numbers begin."""
    return rng.choice((0, 1_000, 10_000, 4_200))


def make(style: Style, seed: int, invoices: int, payments: int, *, is_quick: bool = False) -> Business:
    """One business; fewer payments when the bills run out. ``is_quick``: don't find out what is knowable."""
    from tests.benchmarks.matching_behaviours import MAKERS

    maker = Maker(style, seed, invoices)
    maker.is_quick = is_quick
    weights = [style.weights.get(name, 3.0) for name in BEHAVIOURS]
    receipts: list[Receipt] = []
    for behaviour in maker.rng.choices(BEHAVIOURS, weights, k=payments):
        receipts += MAKERS[behaviour](maker)
        if len(receipts) >= payments:
            break
    maker.rng.shuffle(receipts)
    for place, one in enumerate(receipts):
        one.id = f"p{place:06}"
    return Business(maker.bills, receipts, maker.names, maker.parents)
