"""Which of a new company's first steps are taken: looked up, never kept."""

from sqlalchemy import Connection, exists, select

from app.commit.results import FirstStep
from app.store.schema import bank_import, batch, connection, decision


def taken(conn: Connection) -> frozenset[FirstStep]:
    """What was done at least once in this company."""
    asked = {
        FirstStep.PROCESSOR: exists().where(connection.c.service == "stripe"),
        FirstStep.BANK: exists(select(bank_import.c.id)),
        FirstStep.DECIDED: exists(select(decision.c.id)),
        FirstStep.SIGNED: exists(select(batch.c.id)),
    }
    row = conn.execute(select(*(one.label(step) for step, one in asked.items()))).one()
    return frozenset(step for step, is_taken in zip(asked, row, strict=True) if is_taken)
