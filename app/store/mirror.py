"""The mirror: the services' documents as they last were, page and cursor in one transaction.

Rows go in as plain tuples through the driver's ``executemany``: SQLAlchemy's own insert takes twice as long
(FLOORS.md). Nothing is ever removed: what is gone from a service stays in the file, marked.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, func, literal, or_, select, true, update

from app.changes import Changes
from app.domain.documents import KIND_OF, Allocation, Deposit, Document, DocumentKind, Invoice, Payment
from app.domain.money import Money
from app.ports import Page
from app.store import merged
from app.store.layout import LAYOUTS, RATED, instant
from app.store.records import SyncState
from app.store.schema import OPEN_INVOICE, allocation, deposit_link, flaw, mirror
from app.store.schema import cursor as cursors

_CHUNK = 5_000

ALLOCATION = "payment_id, position, target_kind, target_id, amount_minor, currency, remote_id"
"""The columns of an allocation."""

_ONCE_KNOWN = {
    (DocumentKind.BALANCE_TRANSACTION, "payout_id"),
    (DocumentKind.PAYMENT, "deposit_account_id"),
}
"""Only one of a service's lists tells it: one of Stripe's (wire/stripe.md 2.2), of money on account one of
Xero's (wire/xero.md 2.8). The others must not take it away again."""


def save_page(
    conn: Connection, service: str, page: Page, now: datetime, news: Sequence[Document] | None = None
) -> Changes:
    """Documents, deletions, flaws and cursor of a page, all in the caller's transaction.

    ``news`` are those of its documents that are not kept just so, where somebody has looked.
    """
    changes = save_documents(conn, page.documents if news is None else news, now)
    changes |= mark_deleted(conn, page.kind, gone_with(conn, page), now)
    if merged.follow(conn, page.merged, now):
        changes |= Changes(mirrored=frozenset({DocumentKind.PAYMENT}), settings=True)
    _forget_mended_flaws(conn, service, page)
    _save_flaws(conn, service, page, now)
    _save_cursor(conn, service, page, now)
    return changes


def gone_with(conn: Connection, page: Page) -> list[str]:
    """The ids that a page says are gone, named or by being absent; some may be marked already."""
    return [*page.deleted, *_absent(conn, page.kind, page.present)]


def save_documents(conn: Connection, documents: Iterable[Document], now: datetime) -> Changes:
    """Documents of any kinds, as a page or an acknowledgement carried them."""
    by_kind: dict[DocumentKind, list[Document]] = defaultdict(list)
    for document in documents:
        by_kind[KIND_OF[type(document)]].append(document)
    for kind, of_kind in by_kind.items():
        _many(conn, _upsert(kind), LAYOUTS[kind].encode(of_kind))
        if kind in RATED:
            _save_rates(conn, kind, of_kind)
        if kind is DocumentKind.PAYMENT:
            _save_allocations(conn, cast("list[Payment]", of_kind))
        elif kind is DocumentKind.DEPOSIT:
            _save_deposit_links(conn, cast("list[Deposit]", of_kind))
    return Changes(mirrored=frozenset(by_kind))


def mark_deleted(conn: Connection, kind: DocumentKind, remote_ids: Iterable[str], now: datetime) -> Changes:
    """Records that are gone from the service; they stay in the file, marked.

    Ids that were never mirrored are passed over.
    """
    gone = list(remote_ids)
    if not gone:
        return Changes()
    table = mirror[kind]
    marked = "is_deleted = 1, deleted_at = ? WHERE remote_id = ? AND is_deleted = 0"
    _many(conn, f"UPDATE {table.name} SET {marked}", [(instant(now), remote_id) for remote_id in gone])  # noqa: S608 - names of ours
    if kind is DocumentKind.DEPOSIT:
        _many(conn, "DELETE FROM deposit_link WHERE deposit_id = ?", [(remote_id,) for remote_id in gone])
    return Changes(mirrored=frozenset({kind}))


def _absent(conn: Connection, kind: DocumentKind, present: Sequence[str] | None) -> list[str]:
    """The mirrored ids that are not among those a service says there are."""
    if present is None:
        return []
    table = mirror[kind]
    listed = select(each_of(msgspec.json.encode(present).decode()))
    gone = select(table.c.remote_id).where(table.c.is_deleted == 0, table.c.remote_id.not_in(listed))
    return list(conn.execute(gone.order_by(table.c.remote_id)).scalars())


def cursor(conn: Connection, service: str) -> str | None:
    """Where the service's sync goes on, None for the first time."""
    return conn.execute(select(cursors.c.cursor).where(cursors.c.service == service)).scalar()


def forget_cursor(conn: Connection, service: str) -> None:
    """Make the next sync read everything."""
    conn.execute(update(cursors).where(cursors.c.service == service).values(cursor=None, is_running=0))


def sync_state(conn: Connection, service: str) -> SyncState:
    """How far a service's sync is."""
    row = conn.execute(select(cursors).where(cursors.c.service == service)).first()
    if row is None:
        return SyncState(None, None, None)
    finished_at = datetime.fromisoformat(row.finished_at) if row.finished_at else None
    return SyncState(row.cursor, datetime.fromisoformat(row.started_at), finished_at)


def fetch(conn: Connection, kind: DocumentKind, remote_ids: Iterable[str]) -> dict[str, Document]:
    """Documents by remote id; deleted or unknown ones are missing."""
    wanted = list(dict.fromkeys(remote_ids))
    found: dict[str, Document] = {}
    for start in range(0, len(wanted), _CHUNK):
        chunk = msgspec.json.encode(wanted[start : start + _CHUNK]).decode()
        listed = select(each_of(chunk))
        found.update(_documents(conn, kind, mirror[kind].c.remote_id.in_(listed)))
    return found


def every(conn: Connection, kind: DocumentKind) -> tuple[Document, ...]:
    """All documents of a kind that are not deleted, for the short lists: accounts, terms, tax codes."""
    return tuple(_documents(conn, kind, true()).values())


def where(conn: Connection, kind: DocumentKind, condition: Any) -> tuple[Document, ...]:
    """Documents of a kind under a condition on its table's columns, deleted ones left out."""
    return tuple(_documents(conn, kind, condition).values())


def payments_of_batches(conn: Connection, batch_ids: Iterable[str]) -> tuple[Payment, ...]:
    """The payments that the ledger made of these receipts (Xero: BatchPayment)."""
    listed = select(each_of(msgspec.json.encode(sorted(batch_ids)).decode()))
    condition = mirror[DocumentKind.PAYMENT].c.batch_id.in_(listed)
    return cast("tuple[Payment, ...]", where(conn, DocumentKind.PAYMENT, condition))


def open_invoices(
    conn: Connection, text: str, customer_id: str | None, limit: int = 200
) -> tuple[Invoice, ...]:
    """Open invoices whose number, purchase order or customer holds the text, oldest due first."""
    invoice, customer = mirror[DocumentKind.INVOICE], mirror[DocumentKind.CUSTOMER]
    wanted = (
        select(invoice.c.remote_id)
        .outerjoin(customer, customer.c.remote_id == invoice.c.customer_id)
        .where(OPEN_INVOICE)
        .order_by(invoice.c.due_on, invoice.c.remote_id)
        .limit(limit)
    )
    if customer_id is not None:
        wanted = wanted.where(invoice.c.customer_id == customer_id)
    if text.strip():
        looked_in = (invoice.c.number, invoice.c.purchase_order, customer.c.name)
        wanted = wanted.where(or_(*(column.icontains(text.strip(), autoescape=True) for column in looked_in)))
    ids = conn.execute(wanted).scalars().all()
    found = fetch(conn, DocumentKind.INVOICE, ids)
    return tuple(cast("Invoice", found[remote_id]) for remote_id in ids)


def counts(conn: Connection) -> Mapping[DocumentKind, int]:
    """How many documents of each kind there are, deleted ones left out."""
    count = select(func.count())
    return {
        kind: conn.execute(count.select_from(table).where(table.c.is_deleted == 0)).scalar_one()
        for kind, table in mirror.items()
    }


def count_since(conn: Connection, kind: DocumentKind, moment: datetime) -> int:
    """How many documents of a processor's kind were made since a moment."""
    table = mirror[kind]
    counted = select(func.count()).select_from(table)
    return conn.execute(counted.where(table.c.created_at >= instant(moment))).scalar_one()


def flaw_count(conn: Connection, service: str = "") -> int:
    """How many records came damaged and were not mended since; of all services when none is named."""
    which = flaw.c.service == service if service else true()
    return conn.execute(select(func.count()).select_from(flaw).where(which)).scalar_one()


def each_of(array: str) -> Any:
    """The texts of a JSON array as a column: one bound value for any number of ids."""
    return func.json_each(literal(array)).table_valued("value").c.value


def _many(conn: Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        conn.exec_driver_sql(statement, list(rows))


@cache
def _upsert(kind: DocumentKind) -> str:
    columns = LAYOUTS[kind].columns
    kept = ", ".join(
        f"{column} = COALESCE(excluded.{column}, {mirror[kind].name}.{column})"
        if (kind, column) in _ONCE_KNOWN
        else f"{column} = excluded.{column}"
        for column in columns
        if column != "remote_id"
    )
    return (
        f"INSERT INTO {mirror[kind].name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608 - names of ours only
        f" ON CONFLICT (remote_id) DO UPDATE SET {kept}, is_deleted = 0, deleted_at = NULL"
    )


def _save_allocations(conn: Connection, payments: Sequence[Payment]) -> None:
    _many(conn, "DELETE FROM allocation WHERE payment_id = ?", [(p.remote_id,) for p in payments])
    rows = [row for payment in payments for row in allocation_rows(payment)]
    _many(conn, f"INSERT INTO allocation ({ALLOCATION}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608 - names of ours


def allocation_rows(payment: Payment) -> list[tuple[Any, ...]]:
    """What a payment is applied to, as it is kept under ``ALLOCATION``."""
    key = payment.remote_id
    return [
        (key, n, a.target_kind.value, a.target_id, a.amount.minor, a.amount.currency, a.remote_id)
        for n, a in enumerate(payment.allocations)
    ]


def _save_rates(conn: Connection, kind: DocumentKind, documents: Sequence[Any]) -> None:
    rated = [(kind.value, one.remote_id, one.exchange_rate) for one in documents if one.exchange_rate]
    if rated:
        _many(conn, "INSERT OR REPLACE INTO exchange_rate (kind, remote_id, rate) VALUES (?, ?, ?)", rated)


def _save_deposit_links(conn: Connection, deposits: Sequence[Deposit]) -> None:
    _many(conn, "DELETE FROM deposit_link WHERE deposit_id = ?", [(d.remote_id,) for d in deposits])
    _many(
        conn,
        "INSERT OR REPLACE INTO deposit_link (payment_id, deposit_id) VALUES (?, ?)",
        [
            (line.source_id, d.remote_id)
            for d in deposits
            for line in d.lines
            if line.source_kind.lower() == "payment" and line.source_id
        ],
    )


def _forget_mended_flaws(conn: Connection, service: str, page: Page) -> None:
    if not flaw_count(conn, service):
        return
    good = [*(document.remote_id for document in page.documents), *page.deleted]
    if page.present is not None:
        wanted = select(flaw.c.remote_id).where(flaw.c.service == service, flaw.c.kind == str(page.kind))
        good += set(conn.execute(wanted).scalars()).difference(page.present)
    _many(
        conn,
        "DELETE FROM flaw WHERE service = ? AND kind = ? AND remote_id = ?",
        [(service, str(page.kind), remote_id) for remote_id in good],
    )


def _save_flaws(conn: Connection, service: str, page: Page, now: datetime) -> None:
    _many(
        conn,
        "INSERT OR REPLACE INTO flaw (service, kind, remote_id, reason, raw, seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(service, f.kind, f.remote_id, f.reason, f.raw, instant(now)) for f in page.flaws],
    )


def _save_cursor(conn: Connection, service: str, page: Page, now: datetime) -> None:
    """A page after the last one of a run, or the very first page, begins a new run."""
    moment = instant(now)
    conn.exec_driver_sql(
        "INSERT INTO cursor (service, cursor, started_at, finished_at, is_running) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (service) DO UPDATE SET cursor = excluded.cursor, is_running = excluded.is_running,"
        " started_at = CASE WHEN cursor.is_running THEN cursor.started_at ELSE excluded.started_at END,"
        " finished_at = coalesce(excluded.finished_at, cursor.finished_at)",
        (service, page.cursor, moment, moment if page.is_last else None, int(not page.is_last)),
    )


def _documents(conn: Connection, kind: DocumentKind, where: Any) -> dict[str, Document]:
    layout, table = LAYOUTS[kind], mirror[kind]
    statement = select(*(table.c[name] for name in layout.columns)).where(table.c.is_deleted == 0, where)
    rows = conn.execute(statement).all()
    if kind is not DocumentKind.PAYMENT:
        return {row[0]: layout.decode(row) for row in rows}
    ids = select(table.c.remote_id).where(table.c.is_deleted == 0, where)
    applied, links = _allocations(conn, ids), _deposits(conn, ids)
    return {
        row[0]: layout.decode(row, allocations=tuple(applied.get(row[0], ())), deposit_id=links.get(row[0]))
        for row in rows
    }


def _allocations(conn: Connection, payment_ids: Any) -> dict[str, list[Allocation]]:
    found: dict[str, list[Allocation]] = defaultdict(list)
    statement = select(allocation).where(allocation.c.payment_id.in_(payment_ids))
    for row in conn.execute(statement.order_by(allocation.c.payment_id, allocation.c.position)):
        amount = Money(row.amount_minor, row.currency)
        one = Allocation(DocumentKind(row.target_kind), row.target_id, amount, row.remote_id)
        found[row.payment_id].append(one)
    return found


def _deposits(conn: Connection, payment_ids: Any) -> dict[str, str]:
    statement = select(deposit_link).where(deposit_link.c.payment_id.in_(payment_ids))
    return {row.payment_id: row.deposit_id for row in conn.execute(statement)}
