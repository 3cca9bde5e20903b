"""The two walks that window and commands take: sync then propose, and commit then check."""

from collections.abc import Callable, Sequence

from app.changes import Changes
from app.commit.results import BatchResult, CommitEvent, SyncResult
from app.domain.record import replace
from app.jobs.budget import calls_made, commit_budget
from app.jobs.checking import check
from app.jobs.commit import Delivery
from app.jobs.history import row_outcomes
from app.jobs.ledger_changes import moved_since
from app.jobs.pay_pages import read_pay_pages
from app.jobs.propose import propose_kinds
from app.jobs.state import settings
from app.jobs.sync import Sync
from app.jobs.workplace import Workplace
from app.lanes import Progress, Report
from app.ports import Cancel, Ledger, Processor, is_ledger
from app.review.listing import ProposalFilter
from app.store import batches, connections, ledger_changes, proposals

SETTLES_S = 2.0
"""QuickBooks applies credits and payments by itself within a second of a write (wire/quickbooks.md 3.5)."""


def sync_and_propose(
    place: Workplace, sources: Sequence[Ledger | Processor], report: Report, cancel: Cancel
) -> SyncResult:
    """Read what is new and propose from it. A service's failure is in ``problems``, the rest goes on.

    When nothing at all could be read, the first failure is raised.
    """
    with place.company.reader() as conn:
        seen = ledger_changes.latest(conn)
    synced = Sync(place, report, cancel).run(sources)
    if synced.problems and len(synced.problems) == len(sources):
        raise synced.problems[0]
    books = next(filter(is_ledger, sources), None)
    if books is not None:
        read_pay_pages(place, books, cancel)
    report(Progress(0, 0, "Making proposals"))
    changes = synced.changes | propose_kinds(place.company, place.clock, compute=place.compute)
    with place.company.reader() as conn:
        totals = proposals.list_totals(conn, ProposalFilter())
    return SyncResult(
        documents=synced.documents,
        deleted=synced.deleted,
        reads=synced.reads,
        flaws=synced.flaws,
        totals=totals,
        changes=changes,
        problems=tuple(synced.problems),
        warnings=tuple(dict.fromkeys(synced.warnings)),
        budgets=tuple(synced.budgets),
        findings=tuple(synced.findings),
        moved=moved_since(place.company, books, seen, cancel),
    )


def commit_and_check(
    place: Workplace,
    ledger: Ledger,
    batch_id: int,
    report: Callable[[CommitEvent], None],
    cancel: Cancel,
) -> BatchResult:
    """Carry a batch out, read the ledger again, and name every balance that is not what the preview said."""
    with place.company.reader() as conn:
        patience, plan = settings(conn).delivery, batches.load(conn, batch_id).plan
        preferences = connections.company(conn).preferences
        applies_by_itself = preferences.auto_apply_credit or preferences.auto_apply_payments
    from app.jobs.followups import gate_at_sending

    made_before = calls_made(place, ledger)
    gate = gate_at_sending(place.company, place.clock)
    run = Delivery(place, ledger, patience, cancel, gate).run(batch_id, report)
    outcomes = row_outcomes(place.company, batch_id)
    result = BatchResult(
        batch_id=batch_id,
        outcomes=outcomes,
        was_paused=run.was_paused,
        interrupted=run.interrupted,
        budget=commit_budget(place, ledger, plan, made_before),
        changes=Changes(membership=True, batches=frozenset({batch_id})),
    )
    if run.interrupted or run.was_paused:
        return result
    if applies_by_itself:
        cancel.sleep(SETTLES_S)
    report(CommitEvent(len(outcomes), len(outcomes), None, "Reading the ledger again to compare balances"))
    synced = Sync(place, lambda _: None, cancel).run([ledger])
    changes = (
        result.changes | synced.changes | propose_kinds(place.company, place.clock, compute=place.compute)
    )
    result = replace(result, budget=commit_budget(place, ledger, plan, made_before))
    if synced.problems:
        note = "The ledger could not be read again to compare balances; sync to do it."
        return replace(result, differences=(note,), changes=changes)
    check(place, ledger, batch_id)
    outcomes = row_outcomes(place.company, batch_id)
    noticed = tuple(f"Row {each.number}: {words}" for each in outcomes for words in each.unlike)
    return replace(result, outcomes=outcomes, differences=noticed, changes=changes)
