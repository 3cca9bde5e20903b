"""How the company has booked until now: which accounts its money went to, by what the mirror holds."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection, text

_DEPOSITED = """
    SELECT deposit_account_id FROM payment
    WHERE is_deleted = 0 AND deposit_account_id IS NOT NULL AND total_minor > 0 {which}
    GROUP BY deposit_account_id ORDER BY count(*) DESC, deposit_account_id
"""
_PROCESSED = """
    AND (instr(reference, 'ch_') > 0 OR instr(reference, 'py_') > 0 OR instr(note, 'ch_') > 0
         OR instr(note, 'py_') > 0)
"""
_KEPT_BACK = """
    SELECT json_extract(line.value, '$.account_id') AS account
    FROM deposit, json_each(deposit.lines) AS line
    WHERE deposit.is_deleted = 0 AND json_extract(line.value, '$.amount.minor') < 0 AND account IS NOT NULL
      AND (deposit.total_minor > 0 OR deposit.account_id IN (SELECT value FROM json_each(:clearing)))
    GROUP BY account ORDER BY count(*) DESC, account
"""

_HAVE_PAID = """
    SELECT DISTINCT customer_id FROM payment
    WHERE is_deleted = 0 AND customer_id IN (SELECT value FROM json_each(:customers))
      AND remote_id NOT IN (SELECT value FROM json_each(:besides))
"""


def deposit_accounts(conn: Connection, *, processed: bool) -> tuple[str, ...]:
    """Accounts that payments went to, the most frequent first; of a card processor's payments alone."""
    statement = _DEPOSITED.format(which=_PROCESSED if processed else "")
    return tuple(conn.execute(text(statement)).scalars())


def have_paid(conn: Connection, customer_ids: Iterable[str], besides: Iterable[str]) -> frozenset[str]:
    """Which of these customers the books hold a payment of, beside the payments of these ids."""
    given = {"customers": json.dumps(sorted(customer_ids)), "besides": json.dumps(sorted(besides))}
    return frozenset(conn.execute(text(_HAVE_PAID), given).scalars())


def kept_back_accounts(conn: Connection) -> tuple[str, ...]:
    """Accounts of what a bank or processor kept, the most frequent first.

    That is a negative line in money received, or money spent from where a processor's payments wait.
    """
    clearing = json.dumps(deposit_accounts(conn, processed=True))
    return tuple(conn.execute(text(_KEPT_BACK), {"clearing": clearing}).scalars())
