"""What was signed and what became of it."""

from dataclasses import replace

from app.commit.results import BatchSummary, RowOutcome
from app.commit.second import SecondStanding
from app.jobs.outcomes import outcome_of
from app.store import batches, differences
from app.store.company_file import CompanyFile


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
    found = tuple(
        outcome_of(row, entries[row.number], unlike.get(row.number, ())) for row in stored.plan.rows
    )
    if stored.second is not None and stored.second.standing is SecondStanding.WAITING:
        return tuple(replace(each, next_step="It waits for the second signature.") for each in found)
    return found
