"""Verbs on the batch: preview, commit, undo."""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from app.commands.frame import NUMBER, Frame, common, frame, note
from app.commit.results import BatchPreview, BatchResult, BatchSummary, CommitEvent, RowOutcome, RowResult
from app.commit.second import Second, SecondStanding
from app.domain.record import plain
from app.errors import BadInput, ExitStatus, NothingToSign

if TYPE_CHECKING:
    from app.jobs.metering import Tally
    from app.ports import Ledger
    from app.store.company_file import CompanyFile

WORDS = {
    RowResult.COMMITTED: "committed",
    RowResult.STOPPED: "stopped",
    RowResult.FAILED: "failed",
    RowResult.UNKNOWN: "unknown: will be looked up",
    RowResult.PENDING: "waiting",
}


@click.group()
def batch() -> None:
    """Review, sign, commit and take back batches."""


@batch.command()
@common
def preview(**given: Any) -> int:
    """Show exactly what would be written: every row, before and after."""
    from app.jobs.metering import Tally

    run = frame(given)
    tally = Tally()
    with run.open() as company, run.ledger(company, tally) as ledger:
        shown = _plan(run, company, ledger, tally)
    run.show(_document(shown), lambda: _lines(shown))
    return ExitStatus.NEEDS_PERSON if shown.held else ExitStatus.DONE


def _document(shown: BatchPreview) -> dict[str, object]:
    return {
        "system": shown.system,
        "digest": shown.plan.digest,
        "stop": shown.stop or None,
        "second_signature": list(shown.second.reasons) if shown.second else None,
        "expected_calls": shown.expected_calls,
        "deposits_into": shown.deposits_into or None,
        "totals": [{"amount": total.plain(), "currency": total.currency} for total in shown.totals],
        "rows": [
            {
                "row": row.number,
                "proposal": row.proposal_id,
                "title": row.title,
                "amount": row.money.plain(),
                "currency": row.money.currency,
                "writes": [f"{w.request.method} {w.request.path}" for w in row.writes],
                "effects": [
                    {
                        "kind": effect.kind,
                        "id": effect.remote_id,
                        "label": effect.label,
                        "before": effect.before.plain(),
                        "after": effect.after.plain(),
                        "currency": effect.after.currency,
                    }
                    for effect in row.effects
                ],
                "undo": row.undo,
            }
            for row in shown.plan.rows
        ],
        "held": [
            {"proposal": row.proposal_id, "title": row.title, "reason": row.reason} for row in shown.held
        ],
    }


def _lines(shown: BatchPreview) -> Iterator[str]:
    for row in shown.plan.rows:
        yield f"{row.number:>4}. {row.title}"
        for effect in row.effects:
            yield f"      {effect.label}: {effect.before.grouped()} → {effect.after.grouped()}"
        yield f"      Undo: {row.undo}"
    for held in shown.held:
        yield f"held  {held.title}: {held.reason}"
    if shown.deposits_into:
        yield f"New payments are booked into {shown.deposits_into}"
    if shown.second is not None:
        yield f"Needs a second signature: {'; '.join(shown.second.reasons)}"
    totals = " + ".join(str(total) for total in shown.totals) or "nothing"
    calls = f", about {shown.expected_calls:,} calls" if shown.expected_calls else ""
    yield shown.stop or f"{len(shown.plan.rows)} rows, {totals}, to be written to {shown.system}{calls}"


@batch.command()
@click.option("--yes", is_flag=True, help="Sign without asking.")
@click.option("--name", help="Who signs (the system's user otherwise).")
@common
def commit(name: str | None, *, yes: bool, **given: Any) -> int:
    """Sign what is approved and carry it out; goes on with an interrupted batch first."""
    from app.jobs.metering import Tally
    from app.store import batches, second_signatures

    run = frame(given)
    tally = Tally()
    with run.open() as company, run.ledger(company, tally) as ledger:
        with company.reader() as conn:
            unfinished, waiting = batches.unfinished(conn), second_signatures.waiting(conn)
        if waiting is not None:
            note(f"Batch {waiting} waits for a second signature: countersign batch countersign {waiting}")
        if unfinished is not None:
            note(f"Going on with batch {unfinished}, which was interrupted.")
            return _carry_out(run, company, ledger, unfinished, tally)
        shown = _plan(run, company, ledger, tally)
        return _go(run, company, ledger, shown, (_sign(run, company, shown, name, yes=yes), tally))


@batch.command("list")
@common
def list_batches(**given: Any) -> int:
    """List the batches that were signed, the newest first."""
    from app.jobs.history import summaries

    run = frame(given)
    with run.open(reading=True) as company:
        found = summaries(company)
    run.show([_summary(each) for each in found], lambda: (_summary_line(each) for each in found))
    return ExitStatus.DONE


@batch.command()
@click.argument("batch_id", type=NUMBER, metavar="N")
@common
def show(batch_id: int, **given: Any) -> int:
    """Show batch N row by row: how each ended, and what had changed under a row that stopped."""
    from app.jobs.history import row_outcomes

    run = frame(given)
    with run.open(reading=True) as company:
        found = row_outcomes(company, batch_id)
    run.show({"batch": batch_id, "rows": [_outcome(each) for each in found]}, lambda: _row_lines(found))
    return ExitStatus.DONE


def _row_lines(found: Iterable[RowOutcome]) -> Iterator[str]:
    for outcome in found:
        yield _outcome_line(outcome)
        for moved in outcome.moved:
            signed = f", you signed {moved.signed}" if moved.signed else ""
            what = f"{moved.record}, {moved.name.lower()}"
            yield f"      {what}: you saw {moved.seen or '—'}, now {moved.now or '—'}{signed}"


def _summary(each: BatchSummary) -> dict[str, object]:
    return {
        "batch": each.id,
        "state": each.state,
        "signed_by": each.signed_by,
        "signed_at": each.signed_at.isoformat(),
        "rows": each.rows,
        "totals": [{"amount": money.plain(), "currency": money.currency} for money in each.money],
        "committed": each.committed,
        "stopped": each.stopped,
        "failed": each.failed,
        "unknown": each.unknown,
        "pending": each.pending,
        "not_as_signed": each.unlike,
        "undo_of": each.undo_of,
        "undone_by": each.undone_by,
        "second_signature": each.second.standing if each.second else None,
        "second_by": each.second.signature.signed_by if each.second and each.second.signature else None,
    }


def _summary_line(each: BatchSummary) -> str:
    money = " + ".join(str(total) for total in each.money)
    words = f"{each.id:>4}  {each.signed_at:%Y-%m-%d %H:%M} UTC  {each.signed_by}  {each.rows} rows, {money}"
    taken_back = f", taken back with {each.undone_by}" if each.undone_by else ""
    unlike = f", {each.unlike} of them not as signed" if each.unlike else ""
    return f"{words}: {each.committed} committed{unlike}{taken_back}{_second_words(each.second)}"


def _second_words(second: Second | None) -> str:
    if second is None:
        return ""
    if second.signature is None:
        return ", waits for a second signature"
    word = "countersigned" if second.standing is SecondStanding.GIVEN else "refused"
    return f", {word} by {second.signature.signed_by}"


@batch.command()
@click.argument("batch_id", type=NUMBER, metavar="N")
@click.option("--yes", is_flag=True, help="Sign without asking.")
@click.option("--name", help="Who signs (the system's user otherwise).")
@common
def undo(batch_id: int, name: str | None, *, yes: bool, **given: Any) -> int:
    """Take batch N back with a batch of its own, shown and signed like any other."""
    from app.clock import new_key
    from app.jobs import preferences
    from app.jobs.metering import Tally
    from app.jobs.undo import undo_preview
    from app.jobs.workplace import Workplace

    run = frame(given)
    tally = Tally()
    with run.open() as company, run.ledger(company, tally) as ledger:
        preferences.refresh(Workplace(company, run.clock, tally), ledger)
        shown = undo_preview(company, ledger, batch_id, new_key, run.clock)
        return _go(run, company, ledger, shown, (_sign(run, company, shown, name, yes=yes), tally))


@batch.command()
@click.argument("batch_id", type=NUMBER, metavar="N")
@click.option("--yes", is_flag=True, help="Sign without asking.")
@click.option("--name", help="Who gives the second signature (the system's user otherwise).")
@click.option("--refuse", is_flag=True, help="Refuse: nothing is sent, the rows go back to review.")
@click.option("--why", default="", help="What it is refused for.")
@common
def countersign(batch_id: int, name: str | None, why: str, *, yes: bool, refuse: bool, **given: Any) -> int:
    """Give batch N its second signature and carry it out, or refuse it."""
    from app.jobs import second
    from app.jobs.metering import Tally

    run = frame(given)
    tally = Tally()
    with run.open() as company:
        shown = second.waiting_batch(company, batch_id)
        signer = _signer(company, name)
        if refuse:
            second.refuse(company, shown, signer, why, run.clock)
            words = f"Batch {batch_id} is refused; nothing was sent, its rows are back in review."
            run.show({"batch": batch_id, "second": "refused", "by": signer}, lambda: iter([words]))
            return ExitStatus.DONE
        for line in _lines(shown.preview):
            note(line)
        note(f"{shown.first.statement}, {shown.first.signed_at:%Y-%m-%d %H:%M} UTC")
        note(f"SHA-256 {shown.preview.plan.digest}")
        _agree(f"Give the second signature as {signer}?", yes=yes)
        with run.ledger(company, tally) as ledger:
            second.countersign(company, shown, signer, run.clock)
            return _carry_out(run, company, ledger, batch_id, tally)


def _plan(run: Frame, company: "CompanyFile", ledger: "Ledger", tally: "Tally") -> BatchPreview:
    from app.clock import new_key
    from app.jobs import preferences
    from app.jobs.batch import preview as plan_preview
    from app.jobs.workplace import Workplace

    preferences.refresh(Workplace(company, run.clock, tally), ledger)
    return plan_preview(company, ledger, new_key, run.clock)


def _sign(run: Frame, company: "CompanyFile", shown: BatchPreview, name: str | None, *, yes: bool) -> int:
    from app.jobs.batch import sign

    signer = _signer(company, name)
    if shown.plan.rows or shown.held:
        for line in _lines(shown):
            note(line)
    if shown.stop or not shown.plan.rows:
        raise NothingToSign(shown.stop)
    _agree(f"Sign as {signer} and write this to {shown.system}?", yes=yes)
    return sign(company, shown, signer, run.clock)


def _signer(company: "CompanyFile", name: str | None) -> str:
    from app.jobs.state import os_user, settings

    with company.reader() as conn:
        return (name or "").strip() or settings(conn).review.signer or os_user()


def _agree(question: str, *, yes: bool) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise BadInput("Nobody is there to sign", remedy="Add --yes to sign what the preview shows.")
    click.confirm(question, abort=True, err=True)


def _go(
    run: Frame, company: "CompanyFile", ledger: "Ledger", shown: BatchPreview, signed: "tuple[int, Tally]"
) -> int:
    """Carry a batch out that was just signed, or say that it waits for its second signature."""
    batch_id, tally = signed
    if shown.second is None:
        return _carry_out(run, company, ledger, batch_id, tally)
    words = f"Batch {batch_id} is signed once and waits for a second signature; nothing was sent."
    document = {
        "batch": batch_id,
        "waits_for": "second signature",
        "reasons": shown.second.reasons,
        "digest": shown.plan.digest,
    }
    run.show(document, lambda: iter([words, f"countersign batch countersign {batch_id} --name NAME"]))
    return ExitStatus.NEEDS_PERSON


def _carry_out(run: Frame, company: "CompanyFile", ledger: "Ledger", batch_id: int, tally: Any) -> int:
    from app.jobs.backup import commit_backed_up
    from app.jobs.workplace import Workplace
    from app.lanes import CancelToken

    def report(event: CommitEvent) -> None:
        if event.note:
            note(event.note)
        if event.outcome is not None and not run.as_json:
            click.echo(_outcome_line(event.outcome))

    result = commit_backed_up(Workplace(company, run.clock, tally), ledger, batch_id, report, CancelToken())
    if run.as_json:
        run.show(_result(result), lambda: iter(()))
    for outcome in result.outcomes:
        if outcome.result in {RowResult.PENDING, RowResult.UNKNOWN} and not run.as_json:
            click.echo(_outcome_line(outcome))
    for warning in (*result.differences, *result.warnings):
        note(f"warning: {warning}")
    if result.budget is not None:
        note(result.budget.spent_text)
    if result.interrupted is not None:
        go_on = "Then run “countersign batch commit” to go on."
        raise result.interrupted.for_books(result.standing).advising(go_on)
    whole = all(outcome.result is RowResult.COMMITTED for outcome in result.outcomes)
    return ExitStatus.DONE if whole and not result.differences else ExitStatus.NEEDS_PERSON


def _outcome_line(outcome: RowOutcome) -> str:
    words = WORDS[outcome.result]
    if outcome.reason and outcome.result in {RowResult.STOPPED, RowResult.FAILED}:
        words += f": {outcome.reason}"
    if outcome.unlike:
        words += f", not as signed: {'; '.join(outcome.unlike)}"
    return f"row {outcome.number}  {words}  {outcome.title}"


def _outcome(outcome: RowOutcome) -> dict[str, object]:
    return {
        "row": outcome.number,
        "proposal": outcome.proposal_id,
        "result": outcome.result,
        "reason": outcome.reason or None,
        "next_step": outcome.next_step or None,
        "remote_id": outcome.remote_id or None,
        "differences": outcome.unlike,
        "changed": [plain(each) for each in outcome.moved],
        "title": outcome.title,
    }


def _result(result: BatchResult) -> dict[str, object]:
    return {
        "batch": result.batch_id,
        "rows": [_outcome(each) for each in result.outcomes],
        "differences": result.differences,
        "warnings": result.warnings,
        "budget": plain(result.budget) if result.budget else None,
        "interrupted": result.interrupted.title if result.interrupted else None,
    }
