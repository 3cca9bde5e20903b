"""Do the mirrored records add up to the balances their service names? Sums in SQL, only misfits come back."""

from collections.abc import Iterator

from sqlalchemy import Connection

from app.domain.documents import DocumentKind
from app.domain.findings import Finding, FindingKind, RecordRef
from app.domain.money import Money

_MOST = 500
"""More misfits than this have one cause; the first ones show it."""

_MOST_RECORDS = 20

_INVOICES = """
WITH paid AS (
    SELECT a.target_id AS id, sum(a.amount_minor) AS minor
    FROM allocation a JOIN payment p ON p.remote_id = a.payment_id AND p.is_deleted = 0
    WHERE a.target_kind = 'invoice' GROUP BY a.target_id
), credited AS (
    SELECT json_extract(one.value, '$.target_id') AS id,
           sum(json_extract(one.value, '$.amount.minor')) AS minor
    FROM credit_note n, json_each(n.allocations) one
    WHERE n.is_deleted = 0 AND n.allocations <> '[]' GROUP BY 1
)
SELECT i.remote_id, i.number, i.balance_minor, i.currency,
       i.total_minor - coalesce(i.prepaid_minor, 0) - coalesce(paid.minor, 0) - coalesce(credited.minor, 0)
FROM invoice i LEFT JOIN paid ON paid.id = i.remote_id LEFT JOIN credited ON credited.id = i.remote_id
WHERE i.is_deleted = 0 AND i.status IN ('open', 'paid') AND i.balance_minor <>
      i.total_minor - coalesce(i.prepaid_minor, 0) - coalesce(paid.minor, 0) - coalesce(credited.minor, 0)
ORDER BY i.remote_id LIMIT ?
"""

_CUSTOMERS = """
WITH open AS (
    SELECT customer_id AS id, balance_minor AS minor, currency FROM invoice
    WHERE balance_minor <> 0 AND status = 'open' AND is_deleted = 0
    UNION ALL
    SELECT customer_id, -unapplied_minor, currency FROM payment WHERE unapplied_minor <> 0 AND is_deleted = 0
    UNION ALL
    SELECT customer_id, -remaining_minor, currency FROM credit_note
    WHERE remaining_minor <> 0 AND is_deleted = 0
    UNION ALL
    SELECT json_extract(line.value, '$.customer_id'), json_extract(line.value, '$.amount.minor'), j.currency
    FROM journal j, json_each(j.lines) line
    JOIN account a ON a.remote_id = json_extract(line.value, '$.account_id') AND a.role = 'receivable'
    WHERE j.is_deleted = 0 AND json_extract(line.value, '$.customer_id') IS NOT NULL
    UNION ALL
    SELECT p.customer_id, a.amount_minor, a.currency
    FROM allocation a JOIN payment p ON p.remote_id = a.payment_id AND p.is_deleted = 0
    WHERE a.target_kind = 'journal'
), summed AS (SELECT id, currency, sum(minor) AS minor FROM open GROUP BY id, currency)
SELECT c.remote_id, c.name, c.balance_minor, c.balance_currency, coalesce(summed.minor, 0)
FROM customer c LEFT JOIN summed ON summed.id = c.remote_id AND summed.currency = c.balance_currency
WHERE c.is_deleted = 0 AND c.balance_minor IS NOT NULL AND c.balance_minor <> coalesce(summed.minor, 0)
ORDER BY c.remote_id LIMIT ?
"""


def invoice_misfits(conn: Connection) -> list[Finding]:
    """Invoices whose balance is not total less all that was allocated to them."""
    return [
        Finding(
            FindingKind.INVOICE_BALANCE,
            row[0],
            f"Invoice {row[1]}",
            Money(row[2], row[3]),
            Money(row[4], row[3]),
            tuple(_of_invoice(conn, row[0], row[1])),
        )
        for row in conn.exec_driver_sql(_INVOICES, (_MOST,)).all()
    ]


def customer_misfits(conn: Connection) -> list[Finding]:
    """Customers whose balance is not the sum of what is open; ledgers that tell no balance have none."""
    return [
        Finding(
            FindingKind.CUSTOMER_BALANCE,
            row[0],
            row[1],
            Money(row[2], row[3]),
            Money(row[4], row[3]),
            tuple(_of_customer(conn, row[0])),
        )
        for row in conn.exec_driver_sql(_CUSTOMERS, (_MOST,)).all()
    ]


def movements(conn: Connection) -> dict[str, Money]:
    """What all of the processor's balance transactions add up to, by currency."""
    rows = conn.exec_driver_sql(
        "SELECT currency, sum(net_minor) FROM balance_transaction WHERE is_deleted = 0 GROUP BY currency"
    )
    return {currency: Money(minor, currency) for currency, minor in rows}


def _of_invoice(conn: Connection, remote_id: str, number: str) -> Iterator[RecordRef]:
    yield RecordRef(DocumentKind.INVOICE, remote_id, f"Invoice {number}")
    rows = conn.exec_driver_sql(
        "SELECT a.payment_id, a.amount_minor, a.currency FROM allocation a"
        " WHERE a.target_id = ? AND a.target_kind = 'invoice' LIMIT ?",
        (remote_id, _MOST_RECORDS),
    )
    for payment_id, minor, currency in rows:
        amount = Money(minor, currency).grouped()
        yield RecordRef(DocumentKind.PAYMENT, payment_id, f"Payment {payment_id}, {amount} of it")


_OPEN_OF = """
SELECT 'invoice', remote_id, 'Invoice ' || number, balance_minor, currency FROM invoice
WHERE customer_id = :id AND balance_minor <> 0 AND is_deleted = 0
UNION ALL SELECT 'payment', remote_id, 'Unapplied payment', -unapplied_minor, currency FROM payment
WHERE customer_id = :id AND unapplied_minor <> 0 AND is_deleted = 0
UNION ALL SELECT 'credit_note', remote_id, 'Credit note ' || number, -remaining_minor, currency
FROM credit_note
WHERE customer_id = :id AND remaining_minor <> 0 AND is_deleted = 0
LIMIT :most
"""


def _of_customer(conn: Connection, remote_id: str) -> Iterator[RecordRef]:
    for kind, record, label, minor, currency in conn.exec_driver_sql(
        _OPEN_OF, {"id": remote_id, "most": _MOST_RECORDS}
    ):
        yield RecordRef(DocumentKind(kind), record, f"{label}, {Money(minor, currency).grouped()}")
