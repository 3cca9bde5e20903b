"""What was signed and what became of it."""

from app.commit.premises import CUSTOMER
from app.commit.results import BatchSummary, RowOutcome
from app.commit.second import SecondStanding
from app.commit.threeway import Moved, three_way
from app.domain.documents import Customer, DocumentKind
from app.domain.record import replace
from app.jobs.outcomes import outcome_of
from app.store import batches, differences, mirror, row_changes
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import StoredBatch


def summaries(company: CompanyFile) -> tuple[BatchSummary, ...]:
    """All batches, the newest first."""
    with company.reader() as conn:
        return batches.list_batches(conn)


def row_outcomes(company: CompanyFile, batch_id: int) -> tuple[RowOutcome, ...]:
    """A batch's rows with how each ended; BadInput when there is none of that number."""
    with company.reader() as conn:
        stored = batches.load(conn, batch_id)
        entries = {row.number: row.entries for row in batches.rows(conn, batch_id)}
        unlike = differences.of_batch(conn, batch_id)
        moved = _moved(conn, stored)
    found = tuple(
        replace(
            outcome_of(row, entries[row.number], unlike.get(row.number, ())),
            moved=moved.get(row.number, ()),
        )
        for row in stored.plan.rows
    )
    if stored.second is not None and stored.second.standing is SecondStanding.WAITING:
        return tuple(replace(each, next_step="It waits for the second signature.") for each in found)
    return found


def _moved(conn: Connection, stored: StoredBatch) -> dict[int, tuple[Moved, ...]]:
    """What had changed under the rows that stopped, from what was kept: no network is needed."""
    kept = row_changes.of_batch(conn, stored.id)
    if not kept:
        return {}
    now = [fact for records in kept.values() for each in records for fact in each.facts or ()]
    seen = [fact for row in stored.plan.rows for premise in row.premises for fact in premise.seen]
    customers = {fact.text for fact in (*seen, *now) if fact.name == CUSTOMER}
    found = mirror.fetch(conn, DocumentKind.CUSTOMER, customers)
    names = {key: one.name for key, one in found.items() if isinstance(one, Customer)}
    rows = (row for row in stored.plan.rows if row.number in kept)
    return {row.number: three_way(row, kept[row.number], names) for row in rows}
