"""What waits, what is owed by age, and the history of receivables, straight from SQL."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.domain.money import Money
from app.propose.forecast.records import Receivable
from app.propose.proposal import ProposalKind
from app.review.today import AGES, Aged, Unentered, Work
from app.store.schema import OPEN_INVOICE

_WORK = """
    SELECT kind, currency, count(*) AS rows, sum(amount_minor) AS minor FROM proposal
    WHERE state = 'open' AND NOT (kind = 'followup' AND tier = 'none')
    GROUP BY kind, currency ORDER BY kind, currency <> :home, currency
"""
_UNENTERED = """
    SELECT currency, sum(state = 'open') AS waiting, sum(state = 'approved') AS approved,
        sum(amount_minor) AS minor
    FROM proposal WHERE kind = 'match' AND state IN ('open', 'approved')
    GROUP BY currency ORDER BY currency <> :home, currency
"""
_AGED = f"""
    SELECT currency, sum(balance_minor) AS minor,
        min(4, max(0, (CAST(julianday(:today) - julianday(due_on) AS INTEGER) + 29) / 30)) AS bucket
    FROM invoice INDEXED BY invoice_owed WHERE {OPEN_INVOICE} GROUP BY currency, bucket
"""  # noqa: S608 - a condition of ours
_HISTORY = """
    SELECT i.remote_id, i.customer_id, i.issued_on, i.due_on, i.total_minor, i.balance_minor, i.currency,
        max(p.received_on) AS paid_on
    FROM invoice AS i
    LEFT JOIN allocation AS a ON a.target_id = i.remote_id AND a.target_kind = 'invoice'
    LEFT JOIN payment AS p ON p.remote_id = a.payment_id AND p.is_deleted = 0
    WHERE i.is_deleted = 0 AND i.status IN ('open', 'paid') AND i.total_minor > 0 AND i.issued_on >= :since
    GROUP BY i.remote_id
"""


def work(conn: Connection, home: str) -> tuple[Work, ...]:
    """Open proposals by kind, every kind once; money in the home currency comes first."""
    found: dict[ProposalKind, list[Any]] = {kind: [] for kind in ProposalKind}
    for row in conn.execute(text(_WORK), {"home": home}):
        found[ProposalKind(row.kind)].append(row)
    return tuple(
        Work(kind, sum(row.rows for row in rows), tuple(Money(row.minor, row.currency) for row in rows))
        for kind, rows in found.items()
    )


def unentered(conn: Connection, home: str) -> Unentered:
    """Payments whose match is open, or approved and not signed; money in the home currency comes first."""
    rows = conn.execute(text(_UNENTERED), {"home": home}).all()
    return Unentered(
        sum(row.waiting for row in rows),
        sum(row.approved for row in rows),
        tuple(Money(row.minor, row.currency) for row in rows),
    )


def aged(conn: Connection, today: date, home: str) -> tuple[Aged, ...]:
    """Open receivables by currency and age; the home currency comes first."""
    sums: dict[str, list[int]] = {}
    for row in conn.execute(text(_AGED), {"today": today.isoformat()}):
        sums.setdefault(row.currency, [0] * len(AGES))[row.bucket] = row.minor
    order = sorted(sums, key=lambda code: (code != home, code))
    return tuple(Aged(code, tuple(Money(minor, code) for minor in sums[code])) for code in order)


def receivables(conn: Connection, since: date) -> Iterator[Receivable]:
    """Invoices issued since a day, as the forecast reads them: what is open with what is open of it.

    An invoice that was settled without a payment (a credit note) says nothing of how anybody pays.
    """
    for row in conn.execute(text(_HISTORY), {"since": since.isoformat()}):
        if not row.balance_minor and row.paid_on is None:
            continue
        yield Receivable(
            id=row.remote_id,
            customer_id=row.customer_id,
            issued_on=date.fromisoformat(row.issued_on),
            due_on=date.fromisoformat(row.due_on),
            amount=Money(row.balance_minor or row.total_minor, row.currency),
            paid_on=None if row.balance_minor else date.fromisoformat(row.paid_on),
        )
