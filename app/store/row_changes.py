"""What a row's records were in the ledger when it stopped: kept, so that it can be looked at offline."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from app.commit.threeway import PresentRecord
from app.store import codec
from app.store.layout import instant
from app.store.schema import row_change as table


def keep(
    conn: Connection, batch_id: int, row_number: int, records: Iterable[PresentRecord], now: datetime
) -> None:
    """Keep them with the row; what was kept before of it is replaced."""
    kept = {"seen_at": instant(now), "records": codec.text(tuple(records))}
    row = insert(table).values(batch_id=batch_id, row_number=row_number, **kept)
    conn.execute(row.on_conflict_do_update(index_elements=["batch_id", "row_number"], set_=kept))


def of_batch(conn: Connection, batch_id: int) -> dict[int, tuple[PresentRecord, ...]]:
    """The records of a batch's stopped rows, by row."""
    found = conn.execute(select(table).where(table.c.batch_id == batch_id))
    return {row.row_number: codec.present_records(row.records) for row in found}
