"""Customers that were merged in the ledger: what names the old one follows to the new one.

The ledger moves its documents, but not all of them come again: a payment at Xero has no contact of its own
and no new time of change (wire/xero.md 2.5). What people arranged here must go on holding, too.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, text

from app.store import audit

_MOVES = (
    "UPDATE payment SET customer_id = :into WHERE customer_id = :gone",
    "UPDATE alias SET customer_id = :into WHERE customer_id = :gone",
    "UPDATE reminder SET customer_id = :into WHERE customer_id = :gone",
    """UPDATE arrangement SET customer_id = :into, payload = json_set(payload, '$.customer_id', :into)
       WHERE customer_id = :gone""",
)


def follow(conn: Connection, merged: Iterable[tuple[str, str]], now: datetime) -> int:
    """Move what names a merged customer's id (the first) to the one it went into; how many rows moved.

    One that went into another that was merged itself is followed to the end.
    """
    moved, pairs = 0, dict(merged)
    for gone in pairs:
        into = _end(gone, pairs)
        named = {"gone": gone, "into": into}
        rows = sum(conn.execute(text(move), named).rowcount for move in _MOVES)
        if rows:
            audit.append(conn, "countersign", "customer.merged", f"customer:{gone}", {"into": into}, now)
        moved += rows
    return moved


def _end(gone: str, pairs: Mapping[str, str]) -> str:
    """Where a customer is now; a service that tells of a circle is followed once around it."""
    into, seen = pairs[gone], {gone}
    while into in pairs and into not in seen:
        seen.add(into)
        into = pairs[into]
    return into
