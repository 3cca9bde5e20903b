"""A made year of a company: charges, refunds, disputes, payouts and bank lines, and the ledger of it.

Three currencies (one without decimals), a company at UTC+13, automatic and instant payouts, refunds in later
payouts, disputes lost and won, debits that fail. Bookkeepers name each record, book fees by payout, or
name none.
"""

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from app.domain.charges import BalanceTransaction, Charge, ChargeStatus, Payout
from app.domain.documents import Deposit, DepositLine, Journal, JournalLine, Payment
from app.domain.money import Money
from app.domain.record import replace
from app.domain.statements import BankLine
from app.propose.bank_lines import SeenLine
from app.propose.reconciliation import Books, Chart, Coverage

ZONE = "Pacific/Auckland"
CURRENCIES = ("USD", "EUR", "JPY")
INCOME, FEES, OTHER = "income", "fees", "other"
START, END = date(2025, 12, 1), date(2027, 1, 31)


class Bookkeeper(StrEnum):
    """How the ledger is kept: with ids and a fee for each charge, fees by payout, or without any id."""

    NAMED = "named"
    BY_PAYOUT = "by_payout"
    UNNAMED = "unnamed"


@dataclass
class Year:
    """All records by id. ``posting_of``: the ledger record that stands for a movement, by the movement."""

    bookkeeper: Bookkeeper
    random: random.Random
    payments: dict[str, Payment] = field(default_factory=dict)
    deposits: dict[str, Deposit] = field(default_factory=dict)
    journals: dict[str, Journal] = field(default_factory=dict)
    charges: dict[str, Charge] = field(default_factory=dict)
    payouts: dict[str, Payout] = field(default_factory=dict)
    movements: dict[str, BalanceTransaction] = field(default_factory=dict)
    lines: dict[str, SeenLine] = field(default_factory=dict)
    posting_of: dict[str, str] = field(default_factory=dict)
    fee_of: dict[str, str] = field(default_factory=dict)
    line_of: dict[str, str] = field(default_factory=dict)
    count: int = 0
    undeposited: str = ""
    """Where payments wait when there is no clearing account (``reconciliation_deposits``)."""

    def fresh(self, start: str) -> str:
        """A new id."""
        self.count += 1
        return f"{start}_{self.count:08}"

    def books(self) -> Books:
        """The frozen picture."""
        clearing = {one: self.undeposited or f"C-{one}" for one in CURRENCIES}
        banks = {f"N-{one}": f"B-{one}" for one in CURRENCIES}
        chart = Chart(clearing, banks, frozenset({INCOME}), self.undeposited)
        spans = {f"N-{one}": ((START, END),) for one in CURRENCIES}
        return Books(
            ZONE, chart, Coverage(END, END, spans), tuple(self.payments.values()),
            tuple(self.deposits.values()), tuple(self.journals.values()), tuple(self.charges.values()),
            tuple(self.payouts.values()), tuple(self.movements.values()), tuple(self.lines.values()),
        )  # fmt: skip

    def waits(self, currency: str) -> str | None:
        """The account that a charge's payment goes to."""
        return None if self.undeposited else f"C-{currency}"

    @property
    def records(self) -> int:
        """How many records there are on all sides."""
        sides = (self.payments, self.deposits, self.journals, self.movements, self.lines)
        return sum(map(len, sides))


def local(instant: datetime) -> date:
    """The company's day of an instant."""
    return instant.astimezone(ZoneInfo(ZONE)).date()


def make(count: int, bookkeeper: Bookkeeper = Bookkeeper.NAMED, seed: int = 5, transfers: int = 0) -> Year:
    """A clean year with about ``count`` charges: nothing to find but months that really end between two days.

    ``transfers``: so many more payments straight to the bank a day and currency.
    """
    year = Year(bookkeeper, random.Random(seed))
    for day in range(365):
        morning = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=day)
        for currency in CURRENCIES:
            _day(year, morning, currency, max(count // 365 // 3, 1))
            for _ in range(transfers):
                _straight_to_bank(year, morning.date(), currency)
    return year


def _day(year: Year, morning: datetime, currency: str, count: int) -> None:
    draw = year.random
    made = []
    for _ in range(count):
        made.append(_charge(year, morning + timedelta(seconds=draw.randrange(72_000)), currency))
        if draw.random() < 0.05:
            made.append(_after(year, made[-1], "refund", 3, -1))
        if draw.random() < 0.015:
            made += _dispute(year, made[-1])
        if draw.random() < 0.01:
            _after(year, made[-1], "charge_failure", 2, -1)
    if draw.random() < 0.1:
        _instant(year, morning + timedelta(hours=21), currency)
    _payout(year, morning + timedelta(hours=22), currency, made)
    _straight_to_bank(year, morning.date(), currency)


def _charge(year: Year, at: datetime, currency: str) -> BalanceTransaction:
    amount = Money(year.random.randrange(500, 90_000), currency)
    charge = Charge(year.fresh("ch"), at, amount, Money(0, currency), ChargeStatus.SUCCEEDED)
    year.charges[charge.remote_id] = charge
    fee = Money(amount.minor * 29 // 1000 + 30, currency)
    return move(year, at, "charge", amount, fee, charge.remote_id)


def move(
    year: Year, at: datetime, category: str, amount: Money, fee: Money, source: str
) -> BalanceTransaction:
    """A movement of the balance, and what a careful bookkeeper makes of it."""
    one = BalanceTransaction(year.fresh("txn"), at, at, amount, fee, amount - fee, category, source)
    year.movements[one.remote_id] = one
    if category == "charge":
        key = year.fresh("pay")
        text = source if year.bookkeeper is not Bookkeeper.UNNAMED else ""
        year.payments[key] = Payment(
            key, "0", f"cu{year.random.randrange(400)}", local(at), amount, Money(0, amount.currency),
            reference=text, deposit_account_id=f"C-{amount.currency}",
        )  # fmt: skip
        year.posting_of[one.remote_id] = key
    elif category != "payout" and amount:
        year.posting_of[one.remote_id] = spend(year, local(at), amount, source)
    if fee and year.bookkeeper is not Bookkeeper.BY_PAYOUT:
        year.fee_of[one.remote_id] = spend(year, local(at), -fee, source, FEES)
    return one


def spend(year: Year, on: date, amount: Money, text: str, account: str = OTHER) -> str:
    """A bank transaction on the clearing account; negative is spent."""
    key = year.fresh("dep")
    note = "" if year.bookkeeper is Bookkeeper.UNNAMED else text
    lines = (DepositLine(amount, account_id=account),)
    year.deposits[key] = Deposit(key, "0", on, f"C-{amount.currency}", amount, note, lines)
    return key


def _after(year: Year, first: BalanceTransaction, category: str, days: int, sign: int) -> BalanceTransaction:
    charged = year.movements[first.remote_id].amount
    minor = (
        abs(charged.minor) if category != "refund" or year.random.random() < 0.7 else abs(charged.minor) // 2
    )
    at = first.created_at + timedelta(days=days, seconds=year.random.randrange(9_000))
    zero = Money(0, charged.currency)
    source = first.source_id if category == "charge_failure" else year.fresh("re")
    return move(year, at, category, Money(sign * minor, charged.currency), zero, source)


def _dispute(year: Year, first: BalanceTransaction) -> list[BalanceTransaction]:
    at, currency = first.created_at + timedelta(days=9), first.amount.currency
    source, lost = year.fresh("dp"), abs(first.amount.minor)
    found = [move(year, at, "dispute", Money(-lost, currency), Money(1500, currency), source)]
    if year.random.random() < 0.5:
        back = at + timedelta(days=40)
        won = move(year, back, "dispute_reversal", Money(lost, currency), Money(0, currency), source)
        found.append(won)
    return found


def _payout(year: Year, at: datetime, currency: str, parts: list[BalanceTransaction]) -> None:
    key = year.fresh("po")
    total = sum(one.net.minor for one in parts)
    if not total:
        return
    for one in parts:
        year.movements[one.remote_id] = replace(one, payout_id=key)
    fees = sum(one.fee.minor for one in parts)
    if fees and year.bookkeeper is Bookkeeper.BY_PAYOUT:
        posted = spend(year, local(at), Money(-fees, currency), key, FEES)
        for one in parts:
            year.fee_of[one.remote_id] = posted
    pay_out(year, key, at, Money(total, currency), is_automatic=True)


def _instant(year: Year, at: datetime, currency: str) -> None:
    held = sum(one.net.minor for one in year.movements.values() if one.net.currency == currency) if (
        len(year.movements) < 4_000
    ) else 0  # fmt: skip
    if held > 20_000:
        pay_out(year, year.fresh("po"), at, Money(held // 3, currency), is_automatic=False)


def pay_out(year: Year, key: str, at: datetime, amount: Money, *, is_automatic: bool) -> None:
    """A payout with its movement, its transfer in the ledger and its line at the bank."""
    fee = Money(0 if is_automatic else max(amount.minor // 100, 50), amount.currency)
    arrives = local(at) + timedelta(days=2 if is_automatic else 0)
    year.payouts[key] = Payout(key, at, arrives, amount, "paid", is_automatic)
    moved = move(year, at, "payout", -amount, fee, key)
    if fee and year.bookkeeper is Bookkeeper.BY_PAYOUT:
        year.fee_of[moved.remote_id] = spend(year, local(at), -fee, key, FEES)
    posted = year.fresh("dep")
    note = "" if year.bookkeeper is Bookkeeper.UNNAMED else key
    lines = (DepositLine(amount, account_id=f"C-{amount.currency}"),)
    # A transfer has one day in the ledger: the one on which the processor let it go.
    year.deposits[posted] = Deposit(posted, "0", local(at), f"B-{amount.currency}", amount, note, lines)
    year.posting_of[moved.remote_id] = posted
    year.line_of[moved.remote_id] = bank_line(year, arrives, amount, "STRIPE PAYOUT")


def bank_line(year: Year, on: date, amount: Money, text: str) -> str:
    """A line of a statement."""
    key = year.fresh("bl")
    number = f"N-{amount.currency}"
    year.lines[key] = SeenLine(key, number, BankLine(number, on, amount, description=text))
    return key


def _straight_to_bank(year: Year, on: date, currency: str) -> None:
    """Customers who pay by transfer, sometimes two in one lump at the bank."""
    draw = year.random
    if draw.random() < 0.4:
        amounts = [draw.randrange(1_000, 900_000) for _ in range(1 if draw.random() < 0.8 else 2)]
        keys = []
        for minor in amounts:
            key = year.fresh("pay")
            amount = Money(minor, currency)
            year.payments[key] = Payment(
                key, "0", f"cu{draw.randrange(400)}", on, amount, Money(0, currency),
                deposit_account_id=f"B-{currency}",
            )  # fmt: skip
            keys.append(key)
        line = bank_line(year, on + timedelta(days=1), Money(sum(amounts), currency), "TRANSFER")
        if len(keys) == 1:
            year.line_of[keys[0]] = line


def journal(year: Year, on: date, amount: Money, account: str) -> str:
    """A journal entry that moves an account against another one."""
    key = year.fresh("je")
    lines = (JournalLine(amount, account), JournalLine(-amount, OTHER))
    year.journals[key] = Journal(key, "0", key, on, amount.currency, lines=lines)
    return key
