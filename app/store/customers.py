"""Customers for list and page: ids for a filter and order, rows for ids, one customer's invoices.

A customer's id is its row in the mirror, which an upsert keeps. SQL sums, sorts and filters.
"""

from array import array
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.domain.money import Money
from app.propose.standing import OwedInvoice, SettledInvoice
from app.review.customers import CustomerFilter, CustomerOrder, CustomerRow, CustomerShow
from app.review.search import words_of
from app.store import codec
from app.store.schema import OPEN_INVOICE
from app.store.search import holding

_LATEST = 400
"""A page draws habits from this many settled invoices at most, the latest ones."""

_OWED = f"""
    SELECT customer_id,
        sum(iif(currency = :home, balance_minor, 0)) AS owed,
        sum(iif(currency = :home AND due_on < :today, balance_minor, 0)) AS overdue,
        min(iif(due_on < :today, due_on, NULL)) AS oldest,
        max(currency <> :home) AS others
    FROM invoice {{by}} WHERE {OPEN_INVOICE} {{of}} GROUP BY customer_id
"""  # noqa: S608 - a condition of ours

_BY_OPEN = "INDEXED BY invoice_owed"
"""For all customers at once, from the index alone and in its order. SQLite would else walk through the
settled invoices, too, most of the books."""

_IDS = """
    SELECT group_concat(id) FROM (
        SELECT c.rowid AS id FROM customer AS c {join} JOIN ({owed}) AS o ON o.customer_id = c.remote_id
        WHERE c.is_deleted = 0 {where} ORDER BY {order}
    )
"""

_SHOWN = {
    CustomerShow.ALL: ("LEFT", ""),
    CustomerShow.OWING: ("", "AND (o.owed <> 0 OR o.others)"),
    CustomerShow.OVERDUE: ("", "AND o.oldest IS NOT NULL"),
}
_COLUMN = {
    CustomerOrder.NAME: "c.name COLLATE NOCASE",
    CustomerOrder.OWED: "coalesce(o.owed, 0)",
    CustomerOrder.OVERDUE: "coalesce(o.overdue, 0)",
    CustomerOrder.OLDEST: "julianday(:today) - coalesce(julianday(o.oldest), julianday(:today))",
}
_MATCHED = """
    AND (lower(c.name) GLOB :{n} OR lower(c.company_name) GLOB :{n} OR lower(c.email) GLOB :{n})
"""

_ROWS = """
    SELECT c.rowid AS id, c.remote_id, c.name, c.is_active, o.owed, o.overdue, o.oldest, o.others
    FROM customer AS c LEFT JOIN ({owed}) AS o ON o.customer_id = c.remote_id
    WHERE c.rowid IN (SELECT value FROM json_each(:ids))
"""
_OF_THESE = """
    AND customer_id IN (SELECT remote_id FROM customer WHERE rowid IN (SELECT value FROM json_each(:ids)))
"""

_OPEN = f"""
    SELECT remote_id, number, issued_on, due_on, total_minor, balance_minor, currency
    FROM invoice WHERE customer_id = :customer AND {OPEN_INVOICE} ORDER BY due_on, remote_id
"""  # noqa: S608 - a condition of ours

_SETTLED = """
    SELECT i.number, i.issued_on, i.due_on, i.total_minor, i.currency, max(p.received_on) AS paid_on
    FROM invoice AS i
    JOIN allocation AS a ON a.target_id = i.remote_id AND a.target_kind = 'invoice'
    JOIN payment AS p ON p.remote_id = a.payment_id AND p.is_deleted = 0
    WHERE i.customer_id = :customer AND i.status = 'paid' AND i.total_minor > 0 AND i.is_deleted = 0
    GROUP BY i.remote_id ORDER BY paid_on DESC LIMIT :latest
"""

_UNAPPLIED = """
    SELECT currency, sum(minor) AS minor FROM (
        SELECT currency, unapplied_minor AS minor FROM payment
        WHERE customer_id = :customer AND unapplied_minor <> 0 AND is_deleted = 0
        UNION ALL
        SELECT currency, remaining_minor FROM credit_note
        WHERE customer_id = :customer AND remaining_minor <> 0 AND is_deleted = 0
    ) GROUP BY currency ORDER BY currency
"""


def ids(conn: Connection, wanted: CustomerFilter, today: date, home: str) -> "array[int]":
    """Ids of all customers under a filter, in its order."""
    join, condition = _SHOWN[wanted.show]
    words = words_of(wanted.text)
    condition += "".join(_MATCHED.format(n=f"w{number}") for number in range(len(words)))
    down = " DESC" if wanted.descending else ""
    order = f"{_COLUMN[wanted.order]}{down}, c.name COLLATE NOCASE, c.rowid"
    owed_now = _OWED.format(by=_BY_OPEN, of="")
    statement = _IDS.format(join=join, owed=owed_now, where=condition, order=order)
    given = {"home": home, "today": today.isoformat()} | {
        f"w{n}": holding(word) for n, word in enumerate(words)
    }
    return codec.ids(conn.execute(text(statement), given).scalar())


def rows(conn: Connection, wanted: Sequence[int], today: date, home: str) -> tuple[CustomerRow, ...]:
    """Rows for ids, in the order asked; ids that are gone are left out."""
    given = {"ids": codec.text(list(wanted)), "home": home, "today": today.isoformat()}
    statement = text(_ROWS.format(owed=_OWED.format(by="", of=_OF_THESE)))
    found = {row.id: _row(row, today, home) for row in conn.execute(statement, given)}
    return tuple(found[one] for one in wanted if one in found)


def remote_id(conn: Connection, row_id: int) -> str | None:
    """The ledger's id of a row; None when it is gone."""
    return conn.execute(text("SELECT remote_id FROM customer WHERE rowid = :id"), {"id": row_id}).scalar()


def row_id(conn: Connection, customer_id: str) -> int | None:
    """The row of a ledger's id; None when the mirror has none."""
    found = conn.execute(text("SELECT rowid FROM customer WHERE remote_id = :id"), {"id": customer_id})
    return found.scalar()


def owed(conn: Connection, customer_id: str) -> tuple[OwedInvoice, ...]:
    """A customer's open invoices, the oldest due first."""
    return tuple(
        OwedInvoice(
            remote_id=row.remote_id,
            number=row.number,
            issued_on=date.fromisoformat(row.issued_on),
            due_on=date.fromisoformat(row.due_on),
            total=Money(row.total_minor, row.currency),
            balance=Money(row.balance_minor, row.currency),
        )
        for row in conn.execute(text(_OPEN), {"customer": customer_id})
    )


def settled(conn: Connection, customer_id: str) -> tuple[SettledInvoice, ...]:
    """A customer's invoices that were paid in full, the latest paid first."""
    return tuple(
        SettledInvoice(
            number=row.number,
            issued_on=date.fromisoformat(row.issued_on),
            due_on=date.fromisoformat(row.due_on),
            paid_on=date.fromisoformat(row.paid_on),
            total=Money(row.total_minor, row.currency),
        )
        for row in conn.execute(text(_SETTLED), {"customer": customer_id, "latest": _LATEST})
    )


def unapplied(conn: Connection, customer_id: str) -> tuple[Money, ...]:
    """Payments and credit notes of a customer that pay nothing yet, summed by currency."""
    found = conn.execute(text(_UNAPPLIED), {"customer": customer_id})
    return tuple(Money(row.minor, row.currency) for row in found)


def _row(row: Any, today: date, home: str) -> CustomerRow:
    oldest = date.fromisoformat(row.oldest) if row.oldest else today
    return CustomerRow(
        id=row.id,
        remote_id=row.remote_id,
        name=row.name,
        owed=Money(row.owed or 0, home),
        overdue=Money(row.overdue or 0, home),
        oldest_days=(today - oldest).days,
        is_active=bool(row.is_active),
        has_other_currencies=bool(row.others),
    )
