"""A month's close: what stands open, what was accepted, closing it, and what moved in it afterwards."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime
from typing import cast

from app.changes import Changes
from app.close_errors import MonthNotClosed, MonthNotReady, NothingToAccept
from app.domain.aging import Aging, aging
from app.domain.documents import Account, DocumentKind, Payment
from app.domain.money import Money
from app.errors import BadInput
from app.jobs.deferred import deferred_at
from app.jobs.state import settings
from app.ports import Clock
from app.propose.close.anomalies import anomalies
from app.propose.close.checklist import CheckItem, CloseFacts, ItemState, checklist
from app.propose.close.closed import (
    Acceptance,
    Balance,
    ClosedMonth,
    MonthMoved,
    month_moved,
    name_keys,
    standing,
    still_open,
)
from app.propose.close.since import earlier_item, moved_item, odd_items
from app.propose.reconciliation import Books, Reconciliation, at_cut_off, reconcile
from app.review.reconciling import MonthClose
from app.store import (
    accounts_receivable,
    closing,
    connections,
    findings,
    ledger_changes,
    mirror,
    reconciling,
)
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.month_books import month_books
from app.store.schema import OPEN_PAYMENT
from app.store.schema import mirror as tables


def month_close(company: CompanyFile, first: date) -> MonthClose:
    """How the month that begins on this day stands."""
    with company.reader() as conn:
        books = reconciling.books(conn, settings(conn).accounts.clearing)
    return close_of(company, first, books, reconcile(books))


def close_of(company: CompanyFile, first: date, books: Books, found: Reconciliation) -> MonthClose:
    """The same, where ledger, processor and bank were compared already."""
    last = last_day(first)
    with company.reader() as conn:
        facts = _facts(conn, first, last)
        owed = receivables_at(conn, last)
        now = {one.code: one for one in balances(conn, books, found, (first, owed))}
        months = closing.closed(conn)
        moved = {one.first: _moved(conn, one, now if one.first == first else {}) for one in months}
        names = names_of(conn)
        odd = anomalies(month_books(conn, (first, last), _owed(owed), names))
        accepted = closing.accepted(conn, first)
    closed = next((one for one in months if one.first == first), None)
    items = [*checklist(books, found, facts)]
    items[-1:-1] = odd_items(odd)
    items.insert(1, earlier_item([one for month, one in moved.items() if month < first]))
    if closed is not None:
        items.insert(1, moved_item(moved[first]))
    return MonthClose(
        first=first,
        items=standing(items, accepted),
        closed=closed,
        moved=moved.get(first),
        balances=tuple(now.values()),
        names=_named(names, moved.get(first)),
        anomalies=odd,
    )


def receivables_at(conn: Connection, last: date) -> Aging:
    """What was open with customers at the end of a day."""
    home = connections.company(conn).currency
    return aging(accounts_receivable.open_items(conn, last), {}, last, home)


def _owed(found: Aging) -> tuple[tuple[str, Money], ...]:
    """What each customer owes, by currency; negative where they have money in their favour."""
    return tuple((one.customer_id, ages.net) for one in found.customers for ages in one.by_currency.values())


def _named(names: Mapping[str, str], moved: MonthMoved | None) -> dict[str, str]:
    """Of all names those that the changes of a month speak of."""
    changes = moved.changes if moved is not None else ()
    told = {key for one in changes for move in one.moves for key in name_keys(move)}
    return {key: names[key] for key in told if key in names}


def accept(company: CompanyFile, first: date, code: str, reason: str, by: tuple[str, datetime]) -> MonthClose:
    """Take an item as it stands, with a reason; ``by`` is who says so and when. NothingToAccept, BadInput."""
    view = month_close(company, first)
    item = next((one for one in view.items if one.code == code), None)
    if item is None:
        raise NothingToAccept(f"The close of {first:%Y-%m} has no item “{code}”")
    accept_shown(company, first, item, reason, by)
    return month_close(company, first)


def accept_shown(
    company: CompanyFile, first: date, item: CheckItem, reason: str, by: tuple[str, datetime]
) -> Changes:
    """The same of an item as a person sees it: the word holds for that figure and those records."""
    if not reason.strip():
        raise BadInput("An item is accepted with a reason")
    if item.state is ItemState.DONE:
        raise NothingToAccept(f"“{item.text}” is done already")
    with company.writer() as conn:
        return closing.accept(
            conn, Acceptance(first, item.code, item.figure, item.records, reason.strip(), *by)
        )


def withdraw(company: CompanyFile, first: date, code: str, by: str, now: datetime) -> Changes:
    """Take the word on an item back. NothingToAccept when there is none."""
    with company.writer() as conn:
        changes = closing.withdraw(conn, first, code, by, now)
    if not changes:
        raise NothingToAccept(f"“{code}” of {first:%Y-%m} was not accepted")
    return changes


def close_month(company: CompanyFile, first: date, by: str, clock: Clock) -> ClosedMonth:
    """Close a month and remember how it stands. MonthNotReady names what is neither done nor accepted."""
    return close_shown(company, month_close(company, first), by, clock)


def close_shown(company: CompanyFile, view: MonthClose, by: str, clock: Clock) -> ClosedMonth:
    """The same of a month as a person sees it."""
    left = still_open(view.items)
    if left:
        raise MonthNotReady(
            f"{view.first:%B %Y} can't be closed yet: {len(left)} open",
            detail="; ".join(one.text for one in left),
        )
    with company.writer() as conn:
        locked_on = connections.company(conn).preferences.books_closed_on
        last = last_day(view.first)
        month = ClosedMonth(view.first, last, by, clock.now(), locked_on, view.balances, view.items)
        closing.close(conn, month)
    return month


def reopen(company: CompanyFile, first: date, reason: str, by: str, now: datetime) -> Changes:
    """Open a closed month again, with a reason. MonthNotClosed, BadInput."""
    if not reason.strip():
        raise BadInput("A month is opened again with a reason")
    with company.writer() as conn:
        changes = closing.reopen(conn, first, reason.strip(), by, now)
    if not changes:
        raise MonthNotClosed(f"{first:%B %Y} is not closed")
    return changes


def closed_months(company: CompanyFile) -> tuple[tuple[MonthMoved, ...], Mapping[str, str]]:
    """The closed months, the latest first, with the records that moved in each; and names by id.

    Only records and the lock: figures are compared in the month's own close.
    """
    with company.reader() as conn:
        return tuple(_moved(conn, one, {}) for one in closing.closed(conn)), names_of(conn)


def names_of(conn: Connection) -> dict[str, str]:
    """What customers and accounts are called, as ``customer:58``: an id is one only within its kind."""
    accounts = cast("tuple[Account, ...]", mirror.every(conn, DocumentKind.ACCOUNT))
    customers = accounts_receivable.names(conn)
    return {f"customer:{key}": name for key, name in customers.items()} | {
        f"account:{one.remote_id}": one.name for one in accounts
    }


def last_day(first: date) -> date:
    """The last day of the month that begins on this day."""
    return first.replace(day=monthrange(first.year, first.month)[1])


def balances(
    conn: Connection, books: Books, found: Reconciliation, month: tuple[date, Aging]
) -> tuple[Balance, ...]:
    """What is remembered of a month: receivables and the clearing account at its end, sums within it.

    ``month`` is its first day and what was open at its end.
    """
    first, owed = month
    last = last_day(first)
    made = [
        Balance(f"receivable:{currency}", f"Receivables in {currency}", ages.net)
        for currency, ages in owed.by_currency.items()
    ]
    for currency in sorted(books.chart.clearing):
        tie = at_cut_off(books, found, currency, last)
        made.append(Balance(f"clearing:{currency}", f"Clearing account in {currency}", tie.ledger))
        made.append(Balance(f"processor:{currency}", f"Processor's balance in {currency}", tie.processor))
    return (*made, *(_sum(*each) for each in closing.sums(conn, first, last)))


_SUMMED = {
    DocumentKind.INVOICE: "Invoiced",
    DocumentKind.CREDIT_NOTE: "Credited",
    DocumentKind.PAYMENT: "Received",
    DocumentKind.DEPOSIT: "Deposited",
}


def _sum(kind: DocumentKind, amount: Money) -> Balance:
    return Balance(f"{kind}:{amount.currency}", f"{_SUMMED[kind]} in {amount.currency}", amount)


def _moved(conn: Connection, month: ClosedMonth, now: Mapping[str, Balance]) -> MonthMoved:
    changes = ledger_changes.in_days(conn, month.first, month.last, month.closed_at)
    return month_moved(month, changes, now, connections.company(conn).preferences.books_closed_on)


def _facts(conn: Connection, first: date, last: date) -> CloseFacts:
    payment = tables[DocumentKind.PAYMENT]
    condition = OPEN_PAYMENT & (payment.c.received_on <= last.isoformat())
    unapplied = cast("tuple[Payment, ...]", mirror.where(conn, DocumentKind.PAYMENT, condition))
    return CloseFacts(
        first,
        last,
        unapplied,
        closing.undecided(conn, last),
        findings.count(conn),
        connections.company(conn).preferences.books_closed_on,
        deferred_at(conn, last),
    )
