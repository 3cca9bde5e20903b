"""What is odd in a month's books, each with its evidence. Pure; nothing odd is no finding.

Every rule wants enough history to know what is usual, and says what that was: an alarm that cannot say why is
noise. Amounts are compared on a logarithmic scale, by median and median absolute deviation, because invoices
of one customer differ by factors (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import log
from statistics import median

from app.domain.documents import (
    Account,
    AccountRole,
    Deposit,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    Journal,
    Line,
    Payment,
)
from app.domain.money import Money

_OLD_DAYS = 14
"""Drafts and undeposited money older than that are stale at a month's end."""
_ENOUGH = 6
"""Earlier invoices of a customer before an amount can be unusual."""
_FAR = 4.0
"""Robust standard deviations; beside it the amount must be beyond everything before by a factor."""
_LEAST_SPREAD = 0.25
_FACTOR = 3
_DENSE, _LONG = 0.9, 10
"""Numbers are a sequence where so much of at least so many is there."""
_LINES = 10
"""Earlier lines of a customer on one and the same account before another is unusual."""
_CATCH_ALL = re.compile(r"uncategori[sz]ed|ask my accountant|\bsuspense\b", re.IGNORECASE)
_NUMBER = re.compile(r"^(.*?)(\d{1,12})$")


class Oddity(StrEnum):
    """What is odd."""

    OFFER = "offer"
    AMOUNT = "amount"
    ACCOUNT = "account"
    CREDIT_BALANCE = "credit_balance"
    DRAFT = "draft"
    UNDEPOSITED = "undeposited"
    UNCATEGORISED = "uncategorised"
    SEQUENCE = "sequence"
    NUMBER_TWICE = "number_twice"


TEXTS = {
    Oddity.OFFER: "Invoices bill what was offered",
    Oddity.AMOUNT: "No line is far from what the customer is usually billed for it",
    Oddity.ACCOUNT: "Each customer's sales go to the account they always went to",
    Oddity.CREDIT_BALANCE: "No customer's balance is negative",
    Oddity.DRAFT: "No draft invoice lies about",
    Oddity.UNDEPOSITED: "Undeposited funds are on their way to the bank",
    Oddity.UNCATEGORISED: "Everything has an account of its own",
    Oddity.SEQUENCE: "Invoice numbers have no gaps",
    Oddity.NUMBER_TWICE: "Each invoice number is used once",
}


@dataclass(frozen=True, slots=True)
class Anomaly:
    """One odd thing: its record, what it is about, and the evidence as a sentence without a full stop."""

    oddity: Oddity
    kind: DocumentKind
    remote_id: str
    label: str
    text: str
    amount: Money | None = None


@dataclass(frozen=True, slots=True)
class Billed:
    """An invoice as the rules look at it, without its lines."""

    remote_id: str
    number: str
    customer_id: str
    issued_on: date
    total: Money
    is_draft: bool = False
    is_deleted: bool = False


@dataclass(frozen=True, slots=True)
class MonthBooks:
    """The books around one month, from ``first`` to ``last``.

    ``billed`` are all invoices ever, deleted ones too; ``invoices`` with lines those of the month's customers
    in the year up to ``last``. ``waiting`` are payments in no deposit. ``owed`` is what each customer owes at
    the end, by id. ``income`` is the account of each item sold, ``names`` are those of customers and accounts
    (``customer:58``).
    """

    first: date
    last: date
    billed: Sequence[Billed] = ()
    invoices: Sequence[Invoice] = ()
    estimates: Sequence[Estimate] = ()
    waiting: Sequence[Payment] = ()
    deposits: Sequence[Deposit] = ()
    journals: Sequence[Journal] = ()
    accounts: Sequence[Account] = ()
    owed: Sequence[tuple[str, Money]] = ()
    income: Mapping[str, str] | None = None
    names: Mapping[str, str] | None = None

    def has(self, day: date) -> bool:
        """Whether a day lies in the month."""
        return self.first <= day <= self.last

    def customer(self, key: str) -> str:
        """What a customer is called."""
        return (self.names or {}).get(f"customer:{key}", key)

    def account(self, key: str) -> str:
        """What an account is called."""
        return (self.names or {}).get(f"account:{key}", key)


def anomalies(books: MonthBooks) -> tuple[Anomaly, ...]:
    """All that is odd in the month, rule by rule."""
    return (
        *_offers(books),
        *_amounts(books),
        *_accounts(books),
        *_credit_balances(books),
        *_drafts(books),
        *_undeposited(books),
        *_uncategorised(books),
        *_gaps(books),
        *_twice(books),
    )


def _offers(books: MonthBooks) -> Iterator[Anomaly]:
    """What was billed of an offer that is billed whole, beside the offer."""
    known = {one.remote_id: one for one in books.billed if not one.is_deleted}
    for estimate in books.estimates:
        made = [known[key] for key in estimate.invoice_ids if key in known]
        is_whole = estimate.status is EstimateStatus.INVOICED
        if not made or not any(books.has(one.issued_on) for one in made):
            continue
        billed = sum(one.total.minor for one in made)
        off = billed - estimate.total.minor
        if off > 0 or (off < 0 and is_whole and len(made) == 1):
            words = f"{_text(Money(abs(off), estimate.total.currency))} {'more' if off > 0 else 'less'}"
            numbers = ", ".join(one.number for one in made)
            offered = f"offer {estimate.number} was {_text(estimate.total)}"
            yield _of(Oddity.OFFER, made[0], f"invoice {numbers} bills {words} than offered: {offered}")


def _amounts(books: MonthBooks) -> Iterator[Anomaly]:
    """Lines far from what the same customer was billed for the same thing; other work has other prices."""
    before: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    fresh: list[tuple[Invoice, Line]] = []
    for invoice in books.invoices:
        for line in invoice.lines:
            if line.amount.minor <= 0 or not line.item_id:
                continue
            if books.has(invoice.issued_on):
                fresh.append((invoice, line))
            elif invoice.issued_on < books.first:
                before[_billed_for(invoice, line)].append(line.amount.minor)
    for invoice, line in fresh:
        usual = before[_billed_for(invoice, line)]
        if len(usual) >= _ENOUGH and _is_far(line.amount.minor, usual):
            yield _amount(books, invoice, line, usual)


def _billed_for(invoice: Invoice, line: Line) -> tuple[str, str, str]:
    return invoice.customer_id, line.item_id or "", line.amount.currency


def _is_far(minor: int, before: Sequence[int]) -> bool:
    logs = [log(each) for each in before]
    middle = median(logs)
    spread = max(1.4826 * median(abs(each - middle) for each in logs), _LEAST_SPREAD)
    is_beyond = minor > _FACTOR * max(before) or minor * _FACTOR < min(before)
    return is_beyond and abs(log(minor) - middle) > _FAR * spread


def _amount(books: MonthBooks, invoice: Invoice, line: Line, before: Sequence[int]) -> Anomaly:
    low, high = (Money(found, line.amount.currency).grouped() for found in (min(before), max(before)))
    between = f"between {low} and {high}" if low != high else f"over {low}"
    usual = (
        f"the {len(before)} lines before for the same to {books.customer(invoice.customer_id)} were {between}"
    )
    text = (
        f"invoice {invoice.number} bills {_text(line.amount)} for {line.description or line.item_id}; {usual}"
    )
    return _of_invoice(Oddity.AMOUNT, invoice, text)


def _accounts(books: MonthBooks) -> Iterator[Anomaly]:
    """Sales on an account that nobody's went to in a year, of a customer whose went to one all the time."""
    income = books.income or {}
    before: dict[str, Counter[str]] = defaultdict(Counter)
    for invoice in books.invoices:
        if invoice.issued_on < books.first:
            before[invoice.customer_id].update(_accounts_of(invoice, income))
    known = {account for usual in before.values() for account in usual}
    for invoice in books.invoices:
        usual = before[invoice.customer_id]
        if not books.has(invoice.issued_on) or len(usual) != 1 or usual.total() < _LINES:
            continue
        other = next((each for each in _accounts_of(invoice, income) if each not in known), None)
        if other is not None:
            always = f"all {usual.total()} lines before went to {books.account(next(iter(usual)))}"
            text = (
                f"invoice {invoice.number} books to {books.account(other)}, as none in a year did; {always}"
            )
            yield _of_invoice(Oddity.ACCOUNT, invoice, text)


def _accounts_of(invoice: Invoice, income: Mapping[str, str]) -> list[str]:
    return [income[line.item_id] for line in invoice.lines if line.item_id and line.item_id in income]


def _credit_balances(books: MonthBooks) -> Iterator[Anomaly]:
    for customer, amount in books.owed:
        if amount.minor < 0:
            name = books.customer(customer)
            text = f"{name} has {_text(abs(amount))} in their favour on {books.last}"
            yield Anomaly(Oddity.CREDIT_BALANCE, DocumentKind.CUSTOMER, customer, name, text, amount)


def _drafts(books: MonthBooks) -> Iterator[Anomaly]:
    for one in books.billed:
        age = (books.last - one.issued_on).days
        if one.is_draft and not one.is_deleted and age >= _OLD_DAYS:
            text = f"draft {one.number or one.remote_id} over {_text(one.total)} is {age} days old"
            yield _of(Oddity.DRAFT, one, text)


def _undeposited(books: MonthBooks) -> Iterator[Anomaly]:
    funds = {one.remote_id for one in books.accounts if one.role is AccountRole.UNDEPOSITED}
    for one in books.waiting:
        age = (books.last - one.received_on).days
        if one.deposit_account_id in funds and age >= _OLD_DAYS:
            text = f"{_text(one.total)} received on {one.received_on} is in no deposit after {age} days"
            label = f"Payment of {_text(one.total)}"
            yield Anomaly(
                Oddity.UNDEPOSITED, DocumentKind.PAYMENT, one.remote_id, label, text, one.total
            )  # fmt: skip


def _uncategorised(books: MonthBooks) -> Iterator[Anomaly]:
    catch_all = {one.remote_id: one.name for one in books.accounts if _CATCH_ALL.search(one.name)}
    for deposit in books.deposits:
        for line in deposit.lines:
            if books.has(deposit.deposited_on) and line.account_id in catch_all:
                text = f"{_text(line.amount)} on {deposit.deposited_on} lies on {catch_all[line.account_id]}"
                label = f"Deposit of {_text(deposit.total)}"
                yield Anomaly(
                    Oddity.UNCATEGORISED, DocumentKind.DEPOSIT, deposit.remote_id, label, text, line.amount
                )  # fmt: skip
    for journal in books.journals:
        for entry in journal.lines:
            if books.has(journal.posted_on) and entry.account_id in catch_all:
                text = f"{_text(entry.amount)} on {journal.posted_on} lies on {catch_all[entry.account_id]}"
                label = f"Journal {journal.number or journal.remote_id}"
                yield Anomaly(
                    Oddity.UNCATEGORISED, DocumentKind.JOURNAL, journal.remote_id, label, text, entry.amount
                )  # fmt: skip


def _gaps(books: MonthBooks) -> Iterator[Anomaly]:
    """Numbers that nothing has between the month's lowest and highest, where they plainly are a sequence.

    A draft's number and that of a voided or deleted invoice are used: who reads the books sees why.
    """
    used: dict[str, set[int]] = defaultdict(set)
    months: dict[str, list[tuple[int, Billed]]] = defaultdict(list)
    for one in books.billed:
        found = _NUMBER.match(one.number)
        if found is None:
            continue
        prefix, number = found.group(1), int(found.group(2))
        used[prefix].add(number)
        if books.has(one.issued_on) and not one.is_deleted:
            months[prefix].append((number, one))
    for prefix, fresh in months.items():
        numbers = sorted(number for number, _ in fresh)
        span = numbers[-1] - numbers[0] + 1
        there = [number for number in range(numbers[0], numbers[0] + span) if number in used[prefix]]
        if len(fresh) < _LONG or span > 100 * len(fresh) or len(there) < _DENSE * span or len(there) == span:
            continue
        missing = [number for number in range(numbers[0], numbers[-1]) if number not in used[prefix]]
        listed = ", ".join(f"{prefix}{each}" for each in missing[:8]) + (" …" if len(missing) > 8 else "")
        last = max(fresh)[1]
        text = f"no record has {listed}; {prefix}{numbers[0]} to {prefix}{numbers[-1]} are used otherwise"
        yield Anomaly(Oddity.SEQUENCE, DocumentKind.INVOICE, last.remote_id, "Invoice numbers", text)


def _twice(books: MonthBooks) -> Iterator[Anomaly]:
    by_number: dict[str, list[Billed]] = defaultdict(list)
    for one in books.billed:
        if one.number and not one.is_deleted:
            by_number[one.number].append(one)
    for number, ones in by_number.items():
        if len(ones) > 1 and any(books.has(one.issued_on) for one in ones):
            dates = " and ".join(str(one.issued_on) for one in ones)
            last = max(ones, key=lambda one: one.issued_on)
            yield _of(Oddity.NUMBER_TWICE, last, f"number {number} is on invoices of {dates}")


def _of_invoice(oddity: Oddity, invoice: Invoice, text: str) -> Anomaly:
    kind, label = DocumentKind.INVOICE, f"Invoice {invoice.number}"
    return Anomaly(oddity, kind, invoice.remote_id, label, text, invoice.total)


def _of(oddity: Oddity, one: Billed, text: str) -> Anomaly:
    label = f"Invoice {one.number or one.remote_id}"
    return Anomaly(oddity, DocumentKind.INVOICE, one.remote_id, label, text, one.total)


def _text(amount: Money) -> str:
    return f"{amount.grouped()} {amount.currency}"


def since_year(last: date) -> date:
    """The first day of the year that the rules look back over."""
    return last - timedelta(days=365)


def by_oddity(found: Iterable[Anomaly]) -> dict[Oddity, list[Anomaly]]:
    """The anomalies of each rule, every rule once."""
    grouped: dict[Oddity, list[Anomaly]] = {oddity: [] for oddity in Oddity}
    for one in found:
        grouped[one.oddity].append(one)
    return grouped
