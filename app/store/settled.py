"""Customers of whom invoices were settled lately: paid in full, or given back."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import cast

from sqlalchemy import Connection, and_, text

from app.domain.charges import Refund
from app.domain.documents import DocumentKind
from app.domain.record import replace
from app.propose.followup.facts import CustomerFacts, Returned
from app.store import codec, mirror
from app.store.followups import Belongs, Whose, invoices, known
from app.store.layout import instant
from app.store.schema import OPEN_INVOICE
from app.store.schema import mirror as tables
from app.store.snapshots import CHARGE_ID

_SETTLED = f"""
    SELECT remote_id, number, customer_id, issued_on, due_on, total_minor, balance_minor, currency
    FROM invoice
    WHERE status = 'paid' AND total_minor > 0 AND balance_minor = 0 AND is_deleted = 0
      AND remote_id IN (
          SELECT a.target_id FROM payment AS p
          JOIN allocation AS a ON a.payment_id = p.remote_id AND a.target_kind = 'invoice'
          WHERE p.received_on >= :since AND p.is_deleted = 0
          UNION ALL SELECT value FROM json_each(:returned))
      AND customer_id NOT IN (SELECT customer_id FROM invoice WHERE {OPEN_INVOICE} AND due_on < :today
                              AND balance_minor > 0)
      AND (:customers IS NULL OR customer_id IN (SELECT value FROM json_each(:customers)))
    ORDER BY due_on, remote_id
"""  # noqa: S608 - a condition of ours

_BY_CARD = """
    SELECT p.note, p.reference, a.target_id FROM payment AS p
    JOIN allocation AS a ON a.payment_id = p.remote_id AND a.target_kind = 'invoice'
    WHERE p.is_deleted = 0
      AND (instr(p.note, 'ch_') OR instr(p.note, 'py_')
           OR instr(p.reference, 'ch_') OR instr(p.reference, 'py_'))
      AND (:customers IS NULL OR p.customer_id IN (SELECT value FROM json_each(:customers)))
    ORDER BY a.payment_id, a.position
"""

_LATELY = timedelta(days=7)
"""How long after it was settled an invoice may still be thanked for."""


def settled(
    conn: Connection, today: date, now: datetime, belongs: Belongs, whose: Whose | None = None
) -> tuple[CustomerFacts, ...]:
    """Customers who owe nothing overdue, with invoices that were paid or given back lately, by name."""
    whose = whose or Whose()
    returned = _returned(conn, now - _LATELY, whose)
    given = {"today": today.isoformat(), "since": (today - _LATELY).isoformat()}
    ids = codec.text(sorted({key for one in returned for key in one.invoice_ids}))
    found = invoices(conn, _SETTLED, whose, {**given, "returned": ids})
    every = known(conn, found, (today, now), belongs, whose)
    return tuple(replace(one, returned=_theirs(one, returned)) for one in every)


def _theirs(facts: CustomerFacts, returned: Iterable[Returned]) -> tuple[Returned, ...]:
    ids = {one.id for one in facts.invoices}
    return tuple(one for one in returned if ids.intersection(one.invoice_ids))


def _returned(conn: Connection, since: datetime, whose: Whose) -> list[Returned]:
    """What was given back since then of charges that the books have as payments of invoices.

    The payments are looked through once, however many refunds there are.
    """
    refund = tables[DocumentKind.REFUND]
    condition = and_(refund.c.created_at >= instant(since), refund.c.status == "succeeded")
    refunds = cast("tuple[Refund, ...]", mirror.where(conn, DocumentKind.REFUND, condition))
    charges = {one.charge_id for one in refunds}
    paid: dict[str, list[str]] = {}
    for row in conn.execute(text(_BY_CARD), {"customers": whose.listed}) if refunds else ():
        for charge in charges.intersection(CHARGE_ID.findall(f"{row.note} {row.reference}")):
            paid.setdefault(charge, []).append(row.target_id)
    return [Returned(tuple(paid[one.charge_id]), one.amount) for one in refunds if one.charge_id in paid]
