"""The ledger's own pages where invoices can be paid, as they were read."""

from collections.abc import Mapping

from sqlalchemy import Connection, insert, select, text

from app.store.schema import pay_page as table

_UNREAD = """
    SELECT remote_id FROM invoice
    WHERE balance_minor > 0 AND is_deleted = 0 AND due_on < :today
      AND NOT EXISTS (SELECT 1 FROM pay_page WHERE invoice_id = remote_id)
    ORDER BY due_on DESC, remote_id LIMIT :most
"""


def keep(conn: Connection, pages: Mapping[str, str]) -> None:
    """Keep addresses by invoice; empty: it has none."""
    if pages:
        conn.execute(insert(table), [{"invoice_id": key, "url": url} for key, url in pages.items()])


def every(conn: Connection) -> dict[str, str]:
    """The addresses there are, by invoice."""
    found = conn.execute(select(table.c.invoice_id, table.c.url).where(table.c.url != ""))
    return {row.invoice_id: row.url for row in found}


def without(conn: Connection) -> frozenset[str]:
    """The invoices that have none, as the ledger said."""
    return frozenset(conn.execute(select(table.c.invoice_id).where(table.c.url == "")).scalars())


def unread(conn: Connection, today: str, most: int) -> tuple[str, ...]:
    """Overdue invoices whose page was not asked for yet, those due last first."""
    return tuple(conn.execute(text(_UNREAD), {"today": today, "most": most}).scalars())
