"""Customers that were merged in the ledger: what names the old one follows to the new one.

The ledger moves its documents, but not all of them come again: a payment at Xero has no contact of its own
and no new time of change (wire/xero.md 2.5). What people arranged here must go on holding, too.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, text

from app.store import audit, settings_rows

_MOVES = (
    "UPDATE payment SET customer_id = :into WHERE customer_id = :gone",
    "UPDATE alias SET customer_id = :into WHERE customer_id = :gone",
    "UPDATE reminder SET customer_id = :into WHERE customer_id = :gone",
    """UPDATE arrangement SET customer_id = :into, payload = json_set(payload, '$.customer_id', :into)
       WHERE customer_id = :gone""",
)


_LISTS = {"drafting": ("on_hold", "needs_purchase_order", "split_exceptions", "merges_months")}
_TABLES = {"drafting": ("credit_limits",), "followups": ("groups", "languages")}
"""Where settings name customers by id: in lists, and as the keys of tables. Trust is not among them: it was
given to one customer as it was, and a person gives it anew to what became of two."""


def follow(conn: Connection, merged: Iterable[tuple[str, str]], now: datetime) -> int:
    """Move what names a merged customer's id (the first) to the one it went into; how many rows moved.

    One that went into another that was merged itself is followed to the end.
    """
    moved, pairs = 0, dict(merged)
    for gone in pairs:
        into = _end(gone, pairs)
        named = {"gone": gone, "into": into}
        rows = sum(conn.execute(text(move), named).rowcount for move in _MOVES)
        rows += _settings(conn, gone, into, now)
        if rows:
            audit.append(conn, "countersign", "customer.merged", f"customer:{gone}", {"into": into}, now)
        moved += rows
    return moved


def _settings(conn: Connection, gone: str, into: str, now: datetime) -> int:
    """Rules that hold for the merged customer hold for the other; where it has its own, that stands."""
    moved = 0
    for key in _LISTS | _TABLES:
        version, kept = settings_rows.get(conn, key) or (0, {})
        assert isinstance(kept, dict), "a section is an object"
        changed = dict(kept)
        for name in _LISTS.get(key, ()):
            ids = kept.get(name) or []
            changed[name] = list(dict.fromkeys(into if one == gone else one for one in ids))
        for name in _TABLES.get(key, ()):
            table = kept.get(name) or {}
            own = {into: table[gone]} if gone in table else {}
            changed[name] = own | {one: value for one, value in table.items() if one != gone}
        if version and any(changed[name] != kept[name] for name in changed if name in kept):
            settings_rows.put(conn, key, changed, now, version=version + 1)
            moved += 1
    return moved


def _end(gone: str, pairs: Mapping[str, str]) -> str:
    """Where a customer is now; a service that tells of a circle is followed once around it."""
    into, seen = pairs[gone], {gone}
    while into in pairs and into not in seen:
        seen.add(into)
        into = pairs[into]
    return into
