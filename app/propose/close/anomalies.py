"""What is odd in a month's books, each with its evidence. Pure; nothing odd is no finding.

Every rule wants enough history to know what is usual, and says what that was: an alarm that cannot say why is
noise. Amounts are compared on a logarithmic scale, by median and median absolute deviation, because invoices
of one customer differ by factors (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import log
from statistics import median

from app.domain.documents import (
    AccountRole,
    DocumentKind,
    EstimateStatus,
    Invoice,
    Line,
)
from app.domain.money import Money
from app.propose.close.habits import round_amounts, weekends
from app.propose.close.month import (
    Anomaly,
    Billed,
    MonthBooks,
    Oddity,
    of_billed,
    of_invoice,
    posted,
    sold_lines,
    worded,
)
from app.propose.close.without_reason import discounts, offers_otherwise, short_payments

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


def anomalies(books: MonthBooks) -> tuple[Anomaly, ...]:
    """All that is odd in the month, rule by rule."""
    otherwise = offers_otherwise(books)
    return (
        *_offers(books, otherwise),
        *(one for ones in otherwise.values() for one in ones),
        *discounts(books),
        *short_payments(books),
        *weekends(books),
        *round_amounts(books),
        *_amounts(books),
        *_accounts(books),
        *_credit_balances(books),
        *_drafts(books),
        *_undeposited(books),
        *_uncategorised(books),
        *_gaps(books),
        *_twice(books),
    )


def _offers(books: MonthBooks, told: Collection[str]) -> Iterator[Anomaly]:
    """What was billed of an offer that is billed whole, beside it; not where more is ``told`` of it."""
    known = {one.remote_id: one for one in books.billed if not one.is_deleted and not one.is_voided}
    for estimate in books.estimates:
        made = [known[key] for key in estimate.invoice_ids if key in known]
        is_whole = estimate.status is EstimateStatus.INVOICED
        if not made or estimate.remote_id in told or not any(books.has(one.issued_on) for one in made):
            continue
        billed = sum(one.total.minor for one in made)
        off = billed - estimate.total.minor
        if off > 0 or (off < 0 and is_whole and len(made) == 1):
            words = f"{worded(Money(abs(off), estimate.total.currency))} {'more' if off > 0 else 'less'}"
            numbers = ", ".join(one.number for one in made)
            offered = f"offer {estimate.number} was {worded(estimate.total)}"
            yield of_billed(Oddity.OFFER, made[0], f"invoice {numbers} bills {words} than offered: {offered}")


def _amounts(books: MonthBooks) -> Iterator[Anomaly]:
    """Lines far from what the same customer was billed for the same thing; other work has other prices."""
    sold = sold_lines(books)
    for invoice, line in sold.fresh:
        usual = [one.amount.minor for one in sold.earlier(invoice, line)]
        if len(usual) >= _ENOUGH and _is_far(line.amount.minor, usual):
            yield _amount(books, invoice, line, usual)


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
    what = line.description or line.item_id
    text = f"invoice {invoice.number} bills {worded(line.amount)} for {what}; {usual}"
    return of_invoice(Oddity.AMOUNT, invoice, text)


def _accounts(books: MonthBooks) -> Iterator[Anomaly]:
    """Sales on an account that nobody's went to in a year, of a customer whose went to one all the time."""
    income = books.income or {}
    before: dict[str, Counter[str]] = defaultdict(Counter)
    for invoice in posted(books):
        if invoice.issued_on < books.first:
            before[invoice.customer_id].update(_accounts_of(invoice, income))
    known = {account for usual in before.values() for account in usual}
    for invoice in posted(books):
        usual = before[invoice.customer_id]
        if not books.has(invoice.issued_on) or len(usual) != 1 or usual.total() < _LINES:
            continue
        other = next((each for each in _accounts_of(invoice, income) if each not in known), None)
        if other is not None:
            always = f"all {usual.total()} lines before went to {books.account(next(iter(usual)))}"
            text = (
                f"invoice {invoice.number} books to {books.account(other)}, as none in a year did; {always}"
            )
            yield of_invoice(Oddity.ACCOUNT, invoice, text)


def _accounts_of(invoice: Invoice, income: Mapping[str, str]) -> list[str]:
    return [income[line.item_id] for line in invoice.lines if line.item_id and line.item_id in income]


def _credit_balances(books: MonthBooks) -> Iterator[Anomaly]:
    for customer, amount in books.owed:
        if amount.minor < 0:
            name = books.customer(customer)
            text = f"{name} has {worded(abs(amount))} in their favour on {books.last}"
            yield Anomaly(Oddity.CREDIT_BALANCE, DocumentKind.CUSTOMER, customer, name, text, amount)


def _drafts(books: MonthBooks) -> Iterator[Anomaly]:
    for one in books.billed:
        age = (books.last - one.issued_on).days
        if one.is_draft and not one.is_deleted and age >= _OLD_DAYS:
            text = f"draft {one.number or one.remote_id} over {worded(one.total)} is {age} days old"
            yield of_billed(Oddity.DRAFT, one, text)


def _undeposited(books: MonthBooks) -> Iterator[Anomaly]:
    funds = {one.remote_id for one in books.accounts if one.role is AccountRole.UNDEPOSITED}
    for one in books.waiting:
        age = (books.last - one.received_on).days
        if one.deposit_account_id in funds and age >= _OLD_DAYS:
            text = f"{worded(one.total)} received on {one.received_on} is in no deposit after {age} days"
            label = f"Payment of {worded(one.total)}"
            yield Anomaly(
                Oddity.UNDEPOSITED, DocumentKind.PAYMENT, one.remote_id, label, text, one.total
            )  # fmt: skip


def _uncategorised(books: MonthBooks) -> Iterator[Anomaly]:
    catch_all = {one.remote_id: one.name for one in books.accounts if _CATCH_ALL.search(one.name)}
    for deposit in books.deposits:
        for line in deposit.lines:
            if books.has(deposit.deposited_on) and line.account_id in catch_all:
                text = f"{worded(line.amount)} on {deposit.deposited_on} lies on {catch_all[line.account_id]}"
                label = f"Deposit of {worded(deposit.total)}"
                yield Anomaly(
                    Oddity.UNCATEGORISED, DocumentKind.DEPOSIT, deposit.remote_id, label, text, line.amount
                )  # fmt: skip
    for journal in books.journals:
        for entry in journal.lines:
            if books.has(journal.posted_on) and entry.account_id in catch_all:
                text = f"{worded(entry.amount)} on {journal.posted_on} lies on {catch_all[entry.account_id]}"
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
        if one.number and not one.is_deleted and not one.is_voided:
            by_number[one.number].append(one)
    for number, ones in by_number.items():
        if len(ones) > 1 and any(books.has(one.issued_on) for one in ones):
            dates = " and ".join(str(one.issued_on) for one in ones)
            last = max(ones, key=lambda one: one.issued_on)
            yield of_billed(Oddity.NUMBER_TWICE, last, f"number {number} is on invoices of {dates}")
