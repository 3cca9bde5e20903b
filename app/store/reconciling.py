"""The three sides that reconciliation looks at, read in one go from the mirror and the statements."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import Connection, or_, select

from app.domain.charges import BalanceTransaction, Charge, Dispute, Payout, Refund
from app.domain.documents import (
    Account,
    AccountRole,
    CreditNote,
    Customer,
    Deposit,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Item,
    Journal,
    Payment,
    TaxCode,
    TaxScheme,
)
from app.domain.money import Money
from app.propose.bank_lines import SeenLine
from app.propose.reconciliation import Books, Chart, Coverage
from app.propose.reconciliation.giving_back import Sales
from app.propose.reconciliation.statuses import Billed
from app.store import bank, codec, connections, mirror, outbox
from app.store.schema import mirror as tables

_BEFORE = 14
"""Days of the ledger before the processor's first movement that may still belong to it."""
_NO_BANK = frozenset(
    {AccountRole.INCOME, AccountRole.RECEIVABLE, AccountRole.BANK_FEES, AccountRole.DISCOUNTS}
)
"""What no statement can be of: one that is tied to it was tied to the wrong side."""
_WRITTEN = frozenset({DocumentKind.PAYMENT, DocumentKind.DEPOSIT, DocumentKind.JOURNAL})
_MARKS = ("stripe", "clearing")


def books(conn: Connection, clearing: str = "") -> Books:
    """All of it, from the processor's first movement on. ``clearing``: an account that a person named.

    Where none is named, an account that says Stripe or clearing in its name is taken, else Undeposited Funds.
    """
    about = connections.company(conn)
    movements = cast("tuple[BalanceTransaction, ...]", mirror.every(conn, DocumentKind.BALANCE_TRANSACTION))
    lines = [
        SeenLine(one.source_id, one.account.number, one.line, one.account.ledger_account_id)
        for one in bank.lines(conn, date.min)
        if one.account.ledger_account_id
    ]
    chart = _chart(conn, clearing, {one.amount.currency for one in movements})
    lines = [one for one in lines if one.account not in chart.misplaced]
    days = [one.created_at.date() for one in movements] + [one.line.booked_on for one in lines]
    since = (min(days, default=date.max) - timedelta(days=_BEFORE)).isoformat() if days else "9999"
    return Books(
        time_zone=_zone(about.time_zone),
        chart=chart,
        coverage=_coverage(conn, about.ledger_service, ZoneInfo(_zone(about.time_zone))),
        payments=cast("tuple[Payment, ...]", _since(conn, DocumentKind.PAYMENT, "received_on", since)),
        deposits=cast("tuple[Deposit, ...]", _since(conn, DocumentKind.DEPOSIT, "deposited_on", since)),
        journals=cast("tuple[Journal, ...]", _since(conn, DocumentKind.JOURNAL, "posted_on", since)),
        charges=cast("tuple[Charge, ...]", mirror.every(conn, DocumentKind.CHARGE)),
        payouts=cast("tuple[Payout, ...]", mirror.every(conn, DocumentKind.PAYOUT)),
        movements=movements,
        lines=tuple(lines),
        written=outbox.made(conn, _WRITTEN),
    )


def _since(conn: Connection, kind: DocumentKind, column: str, since: str) -> tuple[object, ...]:
    return mirror.where(conn, kind, tables[kind].c[column] >= since)


def _chart(conn: Connection, clearing: str, currencies: Iterable[str]) -> Chart:
    accounts = cast("tuple[Account, ...]", mirror.every(conn, DocumentKind.ACCOUNT))
    banks = {
        one.number: one.ledger_account_id for one in bank.accounts(conn) if one.ledger_account_id is not None
    }
    roles = {one.remote_id: one for one in accounts}
    misplaced = {
        number: roles[account].name
        for number, account in banks.items()
        if account in roles and roles[account].role in _NO_BANK
    }
    banks = {number: account for number, account in banks.items() if number not in misplaced}
    own = [one for one in accounts if one.remote_id not in set(banks.values())]
    found = {currency: _clearing(own, clearing, currency) for currency in currencies}
    funds = next((one.remote_id for one in accounts if one.role is AccountRole.UNDEPOSITED), "")
    undeposited = "" if all(found.values()) else funds
    return Chart(
        clearing={currency: account or undeposited for currency, account in found.items()},
        banks=banks,
        income=frozenset(one.remote_id for one in accounts if one.role is AccountRole.INCOME),
        undeposited=undeposited,
        misplaced=misplaced,
    )


def clearing_account(conn: Connection, currency: str) -> str:
    """The account that a currency's charges wait on for their payout, where nobody named one."""
    return _chart(conn, "", {currency}).clearing[currency]


def charges_of(conn: Connection) -> dict[str, str]:
    """The charge that each refund and each dispute is about."""
    found = (one for kind in (DocumentKind.REFUND, DocumentKind.DISPUTE) for one in mirror.every(conn, kind))
    return {one.remote_id: one.charge_id for one in found if isinstance(one, Refund | Dispute)}


def lost_disputes(conn: Connection) -> frozenset[str]:
    """The disputes that were lost."""
    found = mirror.every(conn, DocumentKind.DISPUTE)
    return frozenset(one.remote_id for one in found if isinstance(one, Dispute) and one.status == "lost")


def billed(conn: Connection, ids: Iterable[str], numbers: Iterable[str]) -> tuple[Billed, ...]:
    """The invoices of these ids or numbers, as far as charges are held against them."""
    columns = tables[DocumentKind.INVOICE].c
    told = [codec.text(sorted(one)) for one in (ids, numbers)]
    wanted = or_(
        columns.remote_id.in_(select(mirror.each_of(told[0]))),
        columns.number.in_(select(mirror.each_of(told[1]))),
    )
    return tuple(
        Billed(
            one.remote_id, one.number,
            Money(one.total_minor, one.currency), Money(one.balance_minor, one.currency),
            InvoiceStatus(one.status),
        )
        for one in conn.execute(
            select(
                columns.remote_id, columns.number, columns.total_minor,
                columns.balance_minor, columns.currency, columns.status,
            ).where(columns.is_deleted == 0, wanted)
        )
    )  # fmt: skip


def customer_names(conn: Connection) -> dict[str, str]:
    """The customers' names by the ledger's id."""
    found = mirror.every(conn, DocumentKind.CUSTOMER)
    return {one.remote_id: one.name for one in found if isinstance(one, Customer)}


def sales(conn: Connection, invoice_ids: Iterable[str]) -> Sales:
    """What refunds of these invoices are made from: their lines, tax, items, and their customers' credits."""
    about = connections.company(conn).preferences
    found = mirror.fetch(conn, DocumentKind.INVOICE, invoice_ids)
    invoices = {key: one for key, one in found.items() if isinstance(one, Invoice)}
    credits_: dict[str, list[CreditNote]] = {}
    if invoices:
        theirs = codec.text(sorted({one.customer_id for one in invoices.values()}))
        notes = tables[DocumentKind.CREDIT_NOTE].c
        unused = (notes.remaining_minor != 0) & notes.customer_id.in_(select(mirror.each_of(theirs)))
        for note in cast("tuple[CreditNote, ...]", mirror.where(conn, DocumentKind.CREDIT_NOTE, unused)):
            credits_.setdefault(note.customer_id, []).append(note)
    items = cast("tuple[Item, ...]", mirror.every(conn, DocumentKind.ITEM)) if invoices else ()
    codes = cast("tuple[TaxCode, ...]", mirror.every(conn, DocumentKind.TAX_CODE)) if invoices else ()
    return Sales(
        invoices=invoices,
        credits=credits_,
        scheme=about.tax_scheme,
        rates={one.remote_id: one.rate for one in codes if one.rate and one.is_active},
        tax_code_id=about.tax_code_id,
        items={one.remote_id: one for one in items},
        by_account=about.tax_scheme is TaxScheme.LINES,
    )


def _clearing(accounts: Iterable[Account], named: str, currency: str) -> str:
    """The clearing account of a currency, empty when there is none."""
    if named:
        found = next((one for one in accounts if named in {one.remote_id, one.code, one.name}), None)
        return "" if found is None or found.role is AccountRole.UNDEPOSITED else found.remote_id
    return next(
        (
            one.remote_id
            for one in accounts
            if one.is_active
            and one.takes_payments
            and one.role is not AccountRole.UNDEPOSITED
            and one.currency == currency
            and any(mark in one.name.casefold() for mark in _MARKS)
        ),
        "",
    )


def _coverage(conn: Connection, ledger: str | None, zone: ZoneInfo) -> Coverage:
    spans: dict[str, list[tuple[date, date]]] = {}
    for account in bank.accounts(conn):
        for one in bank.statements(conn, account):
            if one.starts_on is not None and one.ends_on is not None:
                spans.setdefault(account.number, []).append((one.starts_on, one.ends_on))
    return Coverage(
        ledger=_whole_day(conn, ledger, zone),
        processor=_whole_day(conn, "stripe", zone),
        statements={number: tuple(found) for number, found in spans.items()},
    )


def _zone(name: str) -> str:
    """The company's time zone, UTC where it is not known here."""
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError):
        return "UTC"


def _whole_day(conn: Connection, service: str | None, zone: ZoneInfo) -> date | None:
    """The last day of the company that was over when a service was read to its end."""
    state = mirror.sync_state(conn, service) if service else None
    if state is None or state.started_at is None or state.finished_at is None:
        return None
    # One that runs now began after the last one finished; one across midnight may not know the old day whole.
    return min(state.started_at, state.finished_at).astimezone(zone).date() - timedelta(days=1)
