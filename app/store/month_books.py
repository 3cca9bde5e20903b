"""The books around one month, read for the rules that look for what is odd in them."""

from collections.abc import Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, cast

from sqlalchemy import Connection, func, select

from app.domain.documents import (
    Account,
    Deposit,
    Document,
    DocumentKind,
    Estimate,
    Invoice,
    InvoiceStatus,
    Item,
    Journal,
    Payment,
    Term,
)
from app.domain.money import Money
from app.propose.close.month import Billed, MonthBooks, since_year
from app.store import mirror
from app.store.schema import deposit_link
from app.store.schema import mirror as tables


def month_books(
    conn: Connection,
    days: tuple[date, date],
    owed: Sequence[tuple[str, Money]],
    names: Mapping[str, str],
) -> MonthBooks:
    """The books around the month of these days, its first and last."""
    first, last = days
    items = cast("tuple[Item, ...]", mirror.every(conn, DocumentKind.ITEM))
    estimate = tables[DocumentKind.ESTIMATE]
    return MonthBooks(
        first,
        last,
        billed=_billed(conn),
        invoices=cast("Sequence[Invoice]", _invoices(conn, first, last)),
        estimates=cast(
            "Sequence[Estimate]",
            mirror.where(conn, DocumentKind.ESTIMATE, estimate.c.invoice_ids != "[]"),
        ),
        waiting=cast("Sequence[Payment]", _waiting(conn, last)),
        deposits=cast("Sequence[Deposit]", _in_days(conn, DocumentKind.DEPOSIT, "deposited_on", days)),
        journals=cast("Sequence[Journal]", _in_days(conn, DocumentKind.JOURNAL, "posted_on", days)),
        accounts=cast("Sequence[Account]", mirror.every(conn, DocumentKind.ACCOUNT)),
        owed=owed,
        income=_income(items),
        names=names,
        payments=cast("Sequence[Payment]", _in_days(conn, DocumentKind.PAYMENT, "received_on", days)),
        terms=_terms(conn),
    )


def _terms(conn: Connection) -> dict[str, tuple[Fraction, int | None]]:
    """What each term lets a customer keep back: percent, and within how many days."""
    terms = cast("tuple[Term, ...]", mirror.every(conn, DocumentKind.TERM))
    return {
        one.remote_id: (Fraction(one.discount_percent), one.discount_days)
        for one in terms
        if one.discount_percent
    }


def _income(items: Sequence[Item]) -> dict[str, str]:
    """The account of each item that has one, by its id and by the code that sales lines name it by."""
    found: dict[str, str] = {}
    for one in items:
        if one.income_account_id:
            found[one.remote_id] = one.income_account_id
            if one.code:
                found[one.code] = one.income_account_id
    return found


def _billed(conn: Connection) -> tuple[Billed, ...]:
    """All invoices, later ones too: a number may be on one of another month."""
    table = tables[DocumentKind.INVOICE]
    wanted = select(
        table.c.remote_id, table.c.number, table.c.customer_id, table.c.issued_on, table.c.total_minor,
        table.c.currency, table.c.status, table.c.is_deleted,
    )  # fmt: skip
    return tuple(
        Billed(
            row.remote_id,
            row.number,
            row.customer_id,
            date.fromisoformat(row.issued_on),
            Money(row.total_minor, row.currency),
            row.status == InvoiceStatus.DRAFT,
            bool(row.is_deleted),
            row.status == InvoiceStatus.VOIDED,
        )
        for row in conn.execute(wanted)
    )


def _invoices(conn: Connection, first: date, last: date) -> tuple[Document, ...]:
    """A year of invoices, with lines, of the customers who got one or paid in the month."""
    table, paid = tables[DocumentKind.INVOICE], tables[DocumentKind.PAYMENT]
    days = (first.isoformat(), last.isoformat())
    got = select(table.c.customer_id).where(table.c.is_deleted == 0, table.c.issued_on.between(*days))
    theirs = got.union(
        select(paid.c.customer_id).where(paid.c.is_deleted == 0, paid.c.received_on.between(*days))
    )
    year = table.c.issued_on.between(since_year(last).isoformat(), last.isoformat())
    return mirror.where(conn, DocumentKind.INVOICE, year & table.c.customer_id.in_(theirs))


def _waiting(conn: Connection, last: date) -> tuple[Document, ...]:
    """Payments received up to a day that lie in no deposit."""
    table = tables[DocumentKind.PAYMENT]
    deposited = select(deposit_link.c.payment_id)
    received = table.c.received_on <= last.isoformat()
    held = func.coalesce(table.c.deposit_account_id, "") != ""
    return mirror.where(
        conn, DocumentKind.PAYMENT, received & held & table.c.remote_id.not_in(deposited)
    )  # fmt: skip


def _in_days(
    conn: Connection, kind: DocumentKind, column: str, days: tuple[date, date]
) -> tuple[Any, ...]:  # fmt: skip
    dated = tables[kind].c[column]
    return mirror.where(conn, kind, dated.between(days[0].isoformat(), days[1].isoformat()))
