"""Where what came back is not what was signed: kept with its row for good, each sentence once."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from app.store.layout import instant
from app.store.schema import difference


def add(
    conn: Connection, batch_id: int, row_number: int, words: Sequence[str], now: datetime
) -> tuple[str, ...]:
    """Keep sentences with a row; gives those that are new."""
    fresh = [each for each in words if each not in of_row(conn, batch_id, row_number)]
    if fresh:
        row = {"batch_id": batch_id, "row_number": row_number, "noticed_at": instant(now)}
        conn.execute(insert(difference).on_conflict_do_nothing(), [row | {"words": each} for each in fresh])
    return tuple(fresh)


def of_row(conn: Connection, batch_id: int, row_number: int) -> tuple[str, ...]:
    """One row's sentences, in the order they were noticed."""
    return of_batch(conn, batch_id, row_number).get(row_number, ())


def of_batch(conn: Connection, batch_id: int, row_number: int | None = None) -> dict[int, tuple[str, ...]]:
    """The sentences of a batch's rows, by row; only rows that have some."""
    wanted = select(difference).where(difference.c.batch_id == batch_id)
    if row_number is not None:
        wanted = wanted.where(difference.c.row_number == row_number)
    found: dict[int, tuple[str, ...]] = {}
    for row in conn.execute(wanted.order_by(difference.c.noticed_at, difference.c.words)):
        found[row.row_number] = (*found.get(row.row_number, ()), row.words)
    return found


def counts(conn: Connection) -> dict[int, int]:
    """How many rows of each batch are not as signed; only batches that have some."""
    rows = func.count(func.distinct(difference.c.row_number)).label("rows")
    wanted = select(difference.c.batch_id, rows).group_by(difference.c.batch_id)
    return {row.batch_id: row.rows for row in conn.execute(wanted)}
