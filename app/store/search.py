"""Search over the mirror, for a person who types: a name, a number, an amount."""

import re
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from app.domain.money import Money, parse
from app.language import amount_typed, spoken
from app.review.search import LONGEST, Found, FoundKind
from app.store import codec

MOST = 8
"""Of each kind; who needs more has a list to filter."""

_CUSTOMERS = """
    SELECT remote_id, name FROM customer
    WHERE is_deleted = 0
        AND (lower(name) GLOB :holding OR lower(company_name) GLOB :holding OR lower(email) GLOB :holding)
    ORDER BY lower(name) NOT GLOB substr(:holding, 2), is_active DESC, name COLLATE NOCASE, rowid LIMIT :most
"""
_NUMBERED = """
    SELECT rowid FROM invoice
    WHERE (number LIKE :like ESCAPE '\\' OR (purchase_order <> '' AND purchase_order LIKE :like ESCAPE '\\'))
        AND is_deleted = 0
    ORDER BY balance_minor = 0, length(number), issued_on DESC, rowid LIMIT :most
"""
"""Answered by the index ``invoice_looked_for`` alone: it holds every column named here."""
_AMOUNTING = """
    SELECT i.rowid FROM json_each(:amounts) AS a CROSS JOIN invoice AS i
        ON i.currency = a.key AND i.total_minor = a.value
    UNION SELECT i.rowid FROM json_each(:amounts) AS a CROSS JOIN invoice AS i
        ON i.currency = a.key AND i.balance_minor = a.value
        AND i.balance_minor <> 0 AND i.balance_minor <> i.total_minor
"""
_INVOICES = """
    SELECT i.number, i.due_on, i.total_minor, i.balance_minor, i.currency, i.customer_id, c.name
    FROM invoice AS i LEFT JOIN customer AS c ON c.remote_id = i.customer_id
    WHERE i.rowid IN ({wanted}) AND i.is_deleted = 0
    ORDER BY i.balance_minor = 0, {closest} i.issued_on DESC, i.rowid LIMIT :most
"""
_BY_NUMBER = _INVOICES.format(wanted=_NUMBERED, closest="length(i.number),")
_BY_AMOUNT = _INVOICES.format(wanted=_AMOUNTING, closest="")
_CURRENCIES = """
    WITH RECURSIVE known (currency) AS (
        SELECT min(currency) FROM invoice
        UNION ALL SELECT (SELECT min(i.currency) FROM invoice AS i WHERE i.currency > known.currency)
            FROM known WHERE known.currency IS NOT NULL)
    SELECT currency FROM known WHERE currency IS NOT NULL
"""
"""Each once, from one step in an index to the next: a DISTINCT reads every invoice."""


def search(conn: Connection, typed: str) -> tuple[Found, ...]:
    """Customers by name, invoices by number or amount; what is still open comes first."""
    wanted = typed.strip().lower()
    if not wanted or len(wanted) > LONGEST:
        return ()
    like = re.sub(r"([\\%_])", r"\\\1", wanted)
    given = {"holding": holding(wanted), "like": f"%{like}%", "most": MOST}
    found = [
        Found(FoundKind.CUSTOMER, row.remote_id, row.name) for row in conn.execute(text(_CUSTOMERS), given)
    ]
    found += _invoices(conn.execute(text(_BY_NUMBER), given))
    known = {one.number for one in found if one.number}
    amounts = _amounts(conn, typed)
    if amounts:
        same = conn.execute(text(_BY_AMOUNT), {"amounts": codec.text(amounts), "most": MOST})
        found += [one for one in _invoices(same) if one.number not in known]
    return tuple(found)


def holding(words: str) -> str:
    """GLOB's pattern for what holds these words in small or capital letters.

    It is held against SQLite's ``lower``, which knows the letters of ASCII alone.
    """
    return f"*{''.join(map(_either, words.lower()))}*"


def _either(sign: str) -> str:
    if sign.isascii():
        return f"[{sign}]" if sign in "*?[" else sign
    both = sorted(one for one in {sign, sign.upper()} if len(one) == 1)
    return f"[{''.join(both)}]"


def _amounts(conn: Connection, typed: str) -> dict[str, int]:
    """The text in minor units of each currency the invoices are in; empty when it is no amount."""
    plain = _plain(re.sub(r"[\s$€£]", "", typed))
    if not re.fullmatch(r"\d+(\.\d+)?", plain):
        return {}
    amounts = {}
    for currency in conn.execute(text(_CURRENCIES)).scalars():
        with suppress(ValueError):  # more places than this currency has
            amounts[currency] = parse(plain, currency).minor
    return amounts


def _plain(figure: str) -> str:
    """With a decimal point, as the language in use writes it; a search takes grouped thousands, too."""
    with suppress(ValueError):
        return amount_typed(figure)
    is_plain = re.fullmatch(r"\d+\.\d{1,2}", figure)
    return figure if is_plain else figure.replace(spoken().group, "")


def _invoices(rows: Iterable[Any]) -> list[Found]:
    return [
        Found(
            kind=FoundKind.INVOICE,
            customer_id=row.customer_id,
            name=row.name or "",
            number=row.number,
            due_on=date.fromisoformat(row.due_on),
            total=Money(row.total_minor, row.currency),
            balance=Money(row.balance_minor, row.currency),
        )
        for row in rows
    ]
