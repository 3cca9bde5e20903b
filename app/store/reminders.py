"""Which steps went out for which invoices: kept from the signature on, so that none goes out twice."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, and_, insert, select

from app.commit.delivery import EntryState
from app.propose.followup.facts import SentReminder
from app.store.schema import outbox
from app.store.schema import reminder as table

_NOT_SENT = [EntryState.REJECTED.value, EntryState.STOPPED.value]
"""What provably did not go out; all else, also what is unknown, counts as sent."""


def sign(
    conn: Connection, row: tuple[int, int], step: str, invoice_ids: Iterable[str], whose: tuple[str, date]
) -> None:
    """A batch's row (its id and number) sends a step for these invoices; whose: the customer, and the day."""
    batch_id, number = row
    customer_id, day = whose
    kept = {"step": step, "row_number": number, "customer_id": customer_id, "signed_on": day.isoformat()}
    for invoice_id in invoice_ids:
        conn.execute(insert(table).values(invoice_id=invoice_id, batch_id=batch_id, **kept))


def sent(
    conn: Connection, customer_id: str | None = None, other_than: tuple[int, int] | None = None
) -> dict[str, tuple[SentReminder, ...]]:
    """What was sent, or may have been, by customer; without a batch's own row when it asks itself."""
    first = and_(
        outbox.c.batch_id == table.c.batch_id, outbox.c.row_number == table.c.row_number, outbox.c.step == 1
    )
    wanted = (
        select(table).join(outbox, first).where(outbox.c.state.not_in(_NOT_SENT)).order_by(table.c.batch_id)
    )
    if customer_id is not None:
        wanted = wanted.where(table.c.customer_id == customer_id)
    found: dict[str, list[SentReminder]] = {}
    for row in conn.execute(wanted):
        if (row.batch_id, row.row_number) != other_than:
            one = SentReminder(row.invoice_id, row.step, date.fromisoformat(row.signed_on))
            found.setdefault(row.customer_id, []).append(one)
    return {key: tuple(each) for key, each in found.items()}
