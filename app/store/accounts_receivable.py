"""What was open with customers on a day, and what moved: read from the mirror as it is now, rolled back.

The ledger's present balances are what counts; from them everything is taken back that happened after the day.
A payment or credit is applied from the later of its own date and its document's: ledgers date the two, and
not the application. What reduced a balance without a document (a write-off inside the ledger) has no date and
counts as always done.
"""

import json
from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, select, text

from app.domain.aging import Item, at_rate
from app.domain.documents import DocumentKind
from app.domain.money import Money, total, zero
from app.domain.record import replace
from app.store.schema import exchange_rate

_LATER = """
    WITH used AS (
        SELECT 'payment' AS source_kind, p.remote_id AS source_id, p.received_on AS source_on,
               a.target_kind, a.target_id, a.amount_minor AS minor
        FROM payment p JOIN allocation a ON a.payment_id = p.remote_id WHERE p.is_deleted = 0
        UNION ALL
        SELECT 'credit_note', n.remote_id, n.issued_on,
               json_extract(one.value, '$.target_kind'), json_extract(one.value, '$.target_id'),
               json_extract(one.value, '$.amount.minor')
        FROM credit_note n, json_each(n.allocations) one
        WHERE n.is_deleted = 0 AND n.allocations <> '[]'
    )
    SELECT u.source_kind, u.source_id, u.target_kind, u.target_id, u.minor
    FROM used u
    LEFT JOIN invoice i ON u.target_kind = 'invoice' AND i.remote_id = u.target_id
    LEFT JOIN credit_note c ON u.target_kind = 'credit_note' AND c.remote_id = u.target_id
    LEFT JOIN journal j ON u.target_kind = 'journal' AND j.remote_id = u.target_id
    WHERE max(u.source_on, coalesce(i.issued_on, c.issued_on, j.posted_on, '')) > :day
"""
"""Applications of money and credit to documents that count only after a day."""

_DOCUMENTS = """
    SELECT 'invoice' AS kind, remote_id, number, customer_id, issued_on AS dated, due_on, total_minor,
           balance_minor AS left_minor, currency
    FROM invoice WHERE is_deleted = 0 AND status IN ('open', 'paid') AND issued_on <= :day {only}
      AND (balance_minor <> 0 OR remote_id IN (SELECT value FROM json_each(:later)))
    UNION ALL
    SELECT 'credit_note', remote_id, number, customer_id, issued_on, NULL, -total_minor, -remaining_minor,
           currency
    FROM credit_note WHERE is_deleted = 0 AND issued_on <= :day {only}
      AND (remaining_minor <> 0 OR remote_id IN (SELECT value FROM json_each(:later)))
    UNION ALL
    SELECT 'payment', remote_id, reference, customer_id, received_on, NULL, -total_minor, -unapplied_minor,
           currency
    FROM payment WHERE is_deleted = 0 AND received_on <= :day {only}
      AND (unapplied_minor <> 0 OR remote_id IN (SELECT value FROM json_each(:later)))
"""

_JOURNALS = """
    WITH owed AS (
        SELECT j.remote_id, j.number, j.posted_on, j.currency,
               json_extract(line.value, '$.customer_id') AS customer_id,
               sum(json_extract(line.value, '$.amount.minor')) AS minor
        FROM journal j, json_each(j.lines) line
        JOIN account a ON a.remote_id = json_extract(line.value, '$.account_id') AND a.role = 'receivable'
        WHERE j.is_deleted = 0 AND j.posted_on <= :day AND j.posted_on >= :start
          AND json_extract(line.value, '$.customer_id') IS NOT NULL
        GROUP BY j.remote_id, 5
    )
    SELECT 'journal' AS kind, o.remote_id, o.number, o.customer_id, o.posted_on AS dated, NULL AS due_on,
           o.minor AS total_minor, o.minor - iif(o.minor < 0, -1, 1) * coalesce((
               SELECT sum(a.amount_minor) FROM allocation a
               JOIN payment p ON p.remote_id = a.payment_id AND p.is_deleted = 0
               WHERE a.target_kind = 'journal' AND a.target_id = o.remote_id), 0) AS left_minor, o.currency
    FROM owed o WHERE o.minor <> 0 {only}
"""
"""What journal entries charge to customers or credit them with, less what was applied to them."""

_MOVED = """
    SELECT 'invoice' AS kind, remote_id, number, customer_id, issued_on AS dated, due_on, total_minor,
           coalesce(prepaid_minor, 0) AS left_minor, currency
    FROM invoice WHERE is_deleted = 0 AND status IN ('open', 'paid')
      AND issued_on BETWEEN :start AND :day AND customer_id = :customer
    UNION ALL
    SELECT 'credit_note', remote_id, number, customer_id, issued_on, NULL, -total_minor, 0, currency
    FROM credit_note WHERE is_deleted = 0 AND issued_on BETWEEN :start AND :day AND customer_id = :customer
    UNION ALL
    SELECT 'payment', remote_id, reference, customer_id, received_on, NULL, -total_minor, 0, currency
    FROM payment WHERE is_deleted = 0 AND total_minor <> 0
      AND received_on BETWEEN :start AND :day AND customer_id = :customer
"""

_SOLD = """
    WITH sold AS (
        SELECT 'invoice' AS kind, remote_id, currency, total_minor AS minor FROM invoice
        WHERE is_deleted = 0 AND status IN ('open', 'paid') AND issued_on > :start AND issued_on <= :day
        UNION ALL
        SELECT 'credit_note', remote_id, currency, -total_minor FROM credit_note
        WHERE is_deleted = 0 AND issued_on > :start AND issued_on <= :day
    )
    SELECT s.currency, r.rate, sum(s.minor) AS minor FROM sold s
    LEFT JOIN exchange_rate r ON r.kind = s.kind AND r.remote_id = s.remote_id GROUP BY s.currency, r.rate
"""

_ONLY = "AND customer_id = :customer"


def open_items(conn: Connection, day: date, customer_id: str | None = None) -> tuple[Item, ...]:
    """Everything that was open at the end of a day, of all customers or of one."""
    later = _later(conn, day)
    given = {"day": day.isoformat(), "start": "", "customer": customer_id}
    given["later"] = json.dumps(sorted({remote_id for _, remote_id in later}))
    only = _ONLY if customer_id is not None else ""
    rows = [
        *conn.execute(text(_DOCUMENTS.format(only=only)), given),
        *conn.execute(text(_JOURNALS.format(only=only)), given),
    ]
    rates = {(row.kind, row.remote_id): Decimal(row.rate) for row in conn.execute(select(exchange_rate))}
    keys = ((row.kind, row.remote_id) for row in rows)
    found = (_item(row, later.get(key, 0), rates.get(key)) for row, key in zip(rows, keys, strict=True))
    return tuple(item for item in found if item.open)


def movements(conn: Connection, start: date, end: date, customer_id: str) -> tuple[Item, ...]:
    """What was dated in a period, both days included; ``open`` is what was prepaid on an invoice itself."""
    given = {"start": start.isoformat(), "day": end.isoformat(), "customer": customer_id}
    moved = conn.execute(text(_MOVED), given).all()
    journals = conn.execute(text(_JOURNALS.format(only=_ONLY)), given).all()
    found = [*map(_item, moved), *(replace(_item(row), open=zero(row.currency)) for row in journals)]
    return tuple(sorted(found, key=lambda item: (item.on, _ORDER.index(item.kind), item.remote_id)))


def sold(conn: Connection, after: date, day: date, home: str) -> Money:
    """Invoices less credit notes of the days after ``after`` up to ``day``, in the home currency.

    What has no known rate is left out, as it is from the aging's own home sums.
    """
    rows = conn.execute(text(_SOLD), {"start": after.isoformat(), "day": day.isoformat()})
    rated = ((Money(row.minor, row.currency), Decimal(row.rate) if row.rate else None) for row in rows)
    found = (at_rate(amount, rate, home) for amount, rate in rated)
    return total((amount for amount in found if amount is not None), home)


def names(conn: Connection) -> dict[str, str]:
    """Every customer's name by id, those that are gone too: their old items still carry it."""
    return {row.remote_id: row.name for row in conn.execute(text("SELECT remote_id, name FROM customer"))}


_ORDER = (DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.JOURNAL, DocumentKind.PAYMENT)


def _later(conn: Connection, day: date) -> dict[tuple[str, str], int]:
    """What has to be put back on each document, signed as its open amount: what was used after the day."""
    back: dict[tuple[str, str], int] = defaultdict(int)
    used = conn.execute(text(_LATER), {"day": day.isoformat()}).all()
    charged = _charging_journals(conn) if any(row.target_kind == "journal" for row in used) else frozenset()
    for row in used:
        owed = row.target_kind == "invoice" or (row.target_kind == "journal" and row.target_id in charged)
        moved = row.minor if owed else -row.minor
        back[row.target_kind, row.target_id] += moved
        back[row.source_kind, row.source_id] -= moved
    return back


def _charging_journals(conn: Connection) -> frozenset[str]:
    """Journal entries that customers owe; the others are credits of theirs."""
    given = {"day": "9999-12-31", "start": ""}
    rows = conn.execute(text(_JOURNALS.format(only="")), given)
    return frozenset(row.remote_id for row in rows if row.total_minor > 0)


def _item(row: Any, back: int = 0, rate: Decimal | None = None) -> Item:
    return Item(
        kind=DocumentKind(row.kind),
        remote_id=row.remote_id,
        number=row.number,
        customer_id=row.customer_id,
        on=date.fromisoformat(row.dated),
        due_on=date.fromisoformat(row.due_on) if row.due_on else None,
        total=Money(row.total_minor, row.currency),
        open=Money(row.left_minor + back, row.currency),
        rate=rate,
    )
