"""The two walks that window and commands take: sync then propose, and commit then check."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.changes import Changes
from app.commit.results import BatchResult, CommitEvent, SyncResult
from app.jobs.commit import Delivery
from app.jobs.history import differences, row_outcomes
from app.jobs.metering import Tally
from app.jobs.propose import propose_matches
from app.jobs.state import settings
from app.jobs.sync import Sync
from app.lanes import Progress, Report
from app.ports import Cancel, Clock, Ledger, Processor
from app.review.listing import MatchFilter
from app.store import proposals
from app.store.company_file import CompanyFile


def sync_and_propose(
    company: CompanyFile,
    sources: Sequence[Ledger | Processor],
    clock: Clock,
    tally: Tally,
    report: Report,
    cancel: Cancel,
) -> SyncResult:
    """Read what is new and propose from it. A service's failure is in ``problems``, the rest goes on.

    When nothing at all could be read, the first failure is raised.
    """
    synced = Sync(company, clock, tally, report, cancel).run(sources)
    if synced.problems and len(synced.problems) == len(sources):
        raise synced.problems[0]
    report(Progress(0, 0, "Matching payments"))
    changes = synced.changes | propose_matches(company, clock)
    with company.reader() as conn:
        totals = proposals.match_totals(conn, MatchFilter())
    return SyncResult(
        documents=synced.documents,
        deleted=synced.deleted,
        reads=synced.reads,
        flaws=synced.flaws,
        totals=totals,
        changes=changes,
        problems=tuple(problem.title for problem in synced.problems),
    )


def commit_and_check(
    company: CompanyFile,
    ledger: Ledger,
    batch_id: int,
    clock: Clock,
    tally: Tally,
    report: Callable[[CommitEvent], None],
    cancel: Cancel,
) -> BatchResult:
    """Carry a batch out, read the ledger again, and name every balance that is not what the preview said."""
    with company.reader() as conn:
        patience = settings(conn).delivery
    run = Delivery(company, ledger, clock, tally, patience, cancel).run(batch_id, report)
    outcomes = row_outcomes(company, batch_id)
    result = BatchResult(
        batch_id=batch_id,
        outcomes=outcomes,
        was_paused=run.was_paused,
        interrupted=run.interrupted,
        changes=Changes(membership=True, batches=frozenset({batch_id})),
    )
    if run.interrupted or run.was_paused:
        return result
    report(CommitEvent(len(outcomes), len(outcomes), None, "Reading the ledger again to compare balances"))
    synced = Sync(company, clock, tally, lambda _: None, cancel).run([ledger])
    changes = result.changes | synced.changes | propose_matches(company, clock)
    if synced.problems:
        note = "The ledger could not be read again to compare balances; sync to do it."
        return replace(result, differences=(note,), changes=changes)
    return replace(result, differences=differences(company, batch_id, outcomes), changes=changes)
