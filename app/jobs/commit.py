"""Carry a signed batch out: exactly the signed bytes, each row once, or a reason why not.

Order for every write: premises checked, *sending* committed, sent, outcome committed together with the
mirror and the audit. A write without a clear answer is unknown and is looked up before anything is sent
again; the other rows go on meanwhile.
"""

import logging
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from app.commit.delivery import EntryState, Hold, Limits, LookUp, Nothing, OutboxEntry, Send, Wait, next_step
from app.commit.plan import BatchState, Effect, PlannedWrite, PlanRow
from app.commit.premises import expected_balance, fallen, least_balance
from app.commit.results import CommitEvent, RowOutcome, RowResult
from app.domain.documents import DocumentKind
from app.errors import (
    AccessError,
    Cancelled,
    CountersignError,
    OutcomeUnknown,
    RateLimited,
    RemoteError,
    RemoteRejected,
    StorageError,
    SubscriptionLapsed,
)
from app.jobs.metering import keep_calls
from app.jobs.outcomes import Outcomes, Report, outcome_of
from app.jobs.patience import patiently
from app.jobs.premises import Present
from app.jobs.workplace import Workplace
from app.ports import Acknowledgement, Cancel, Ledger
from app.settings import Delivery as Patience
from app.store import batches, outbox
from app.store.records import StoredBatch

log = logging.getLogger(__name__)

_OWNERS = frozenset({DocumentKind.PAYMENT, DocumentKind.CREDIT_NOTE})
"""What money or credit is taken from; only a row's first step finds them as they were."""


@dataclass(slots=True)
class Run:
    """What one run of a batch has seen so far."""

    batch: StoredBatch
    outcomes: dict[int, RowOutcome] = field(default_factory=dict)
    interrupted: CountersignError | None = None
    was_paused: bool = False


class Delivery:
    """The one place that sends writes."""

    def __init__(self, place: Workplace, ledger: Ledger, patience: Patience, cancel: Cancel) -> None:
        self._company = place.company
        self._ledger = ledger
        self._clock = place.clock
        self._tally = place.tally
        self._cancel = cancel
        self._limits = _limits(ledger, patience)
        self._outcomes = Outcomes(place.company, place.clock)
        self._present = Present(ledger, place.clock, cancel)

    def run(self, batch_id: int, report: Report) -> Run:
        """Go on with a batch until every row is final, it is paused, or nothing can be reached."""
        with self._company.reader() as conn:
            run = Run(batches.load(conn, batch_id))
        try:
            self._begin(batch_id)
            while self._pass(run, report):
                self._wait_for_unknown(run, report)
            self._finish(run)
        except Cancelled:
            run.was_paused = True
        except (AccessError, RemoteError, StorageError, SubscriptionLapsed) as problem:
            log.warning("commit.interrupted batch=%s problem=%s", batch_id, problem.title)
            run.interrupted = problem
        finally:
            if not isinstance(run.interrupted, StorageError):  # else nothing can be kept, and it is said
                keep_calls(self._company, self._tally, self._clock.now())
        return run

    def _begin(self, batch_id: int) -> None:
        """What an earlier run could not keep the outcome of (a full disk) is unknown, never sent blindly."""
        with self._company.writer() as conn:
            outbox.recover(conn)
            batches.set_state(conn, batch_id, BatchState.COMMITTING)

    def _pass(self, run: Run, report: Report) -> bool:
        """One walk over all rows; True when some are still unknown and worth waiting for."""
        rows = run.batch.plan.rows
        for row in rows:
            if row.number in run.outcomes:
                continue
            self._cancel.check()
            if self._waits_for_another(run, row) or not self._row(run, row):
                continue
            run.outcomes[row.number] = self._outcome(run, row)
            report(CommitEvent(len(run.outcomes), len(rows), run.outcomes[row.number]))
        return len(run.outcomes) < len(rows)

    def _row(self, run: Run, row: PlanRow) -> bool:
        """Drive a row's writes in order; False when one of them must wait for a look-up."""
        ids: dict[int, str] = {}
        for write in row.writes:
            entry = self._drive(run, row, write, self._entry(run, row, write), ids)
            if entry is None:
                return False
            if entry.state is not EntryState.ACKNOWLEDGED:
                self._outcomes.stop_rest(run.batch.id, row, entry)
                return True
            ids[write.step] = entry.remote_id
        return True

    def _drive(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> OutboxEntry | None:
        """Take an entry as far as it goes now; None when it has to wait."""
        while True:
            match next_step(entry, self._clock.now(), self._limits):
                case Nothing():
                    return entry
                case Wait():
                    return None
                case Hold(reason):
                    return self._outcomes.settle(run.batch, row, write, entry, EntryState.HELD, reason)
                case LookUp():
                    entry = self._look_up(run, row, write, entry, ids)
                case Send():
                    reason = self._fallen(run, row, write.step)
                    if reason:
                        return self._outcomes.settle(run.batch, row, write, entry, EntryState.STOPPED, reason)
                    entry = self._send(run, row, write, entry, ids)

    def _send(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> OutboxEntry:
        before = entry.state
        with self._company.writer() as conn:
            entry = outbox.claim(conn, entry.id, self._clock.now())
            request = outbox.request(conn, entry.id)
        self._present.forget(row)
        try:
            proof = self._ledger.send(request, write.key, ids)
        except (RemoteRejected, OutcomeUnknown) as problem:
            if isinstance(problem, SubscriptionLapsed):
                self._outcomes.not_sent(entry, before)
                raise
            state = EntryState.UNKNOWN if isinstance(problem, OutcomeUnknown) else EntryState.REJECTED
            return self._outcomes.settle(run.batch, row, write, entry, state, _words(problem))
        except RateLimited as problem:
            entry = self._outcomes.not_sent(entry, before)
            self._cancel.sleep((problem.retry_after or timedelta(seconds=60)).total_seconds())
            return entry
        except CountersignError:
            self._outcomes.not_sent(entry, before)
            raise
        return self._acknowledge(run, row, write, entry, proof)

    def _look_up(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> OutboxEntry:
        assert entry.first_sent_at is not None, "only what was sent is looked up"
        with self._company.reader() as conn:
            request = outbox.request(conn, entry.id)
        look = partial(self._ledger.look_up, request, ids, entry.first_sent_at)
        proof = patiently(look, self._cancel)
        if proof is not None:
            return self._acknowledge(run, row, write, entry, proof)
        with self._company.writer() as conn:
            return outbox.looked_up(conn, entry.id, self._clock.now())

    def _acknowledge(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, proof: Acknowledgement
    ) -> OutboxEntry:
        return self._outcomes.acknowledge(run.batch, row, write, entry, proof)

    def _fallen(self, run: Run, row: PlanRow, step: int) -> str:
        """Why a premise of the row no longer holds, read from the ledger now; empty when all hold."""
        # An earlier step of this row may have moved the payment or the credit itself, and part of a balance.
        later = step > 1
        if later and self._present.is_just_seen(row):
            return ""
        premises = tuple(p for p in row.premises if not (later and p.kind in _OWNERS))
        present = self._present.of(row, premises, run.batch.plan.rows[row.number :])
        earlier = _effects_so_far(run)
        for premise in premises:
            now = present.get((premise.kind, premise.remote_id))
            expected = expected_balance(premise, earlier)
            least = least_balance(premise, expected, row.effects) if later else None
            reason = fallen(premise, now, expected, least)
            if reason:
                return reason
        return ""

    def _waits_for_another(self, run: Run, row: PlanRow) -> bool:
        """Whether an earlier row on the same record is unknown yet: its effect decides this row's premise."""
        touched = {(effect.kind, effect.remote_id) for effect in row.effects}
        return any(
            touched & {(effect.kind, effect.remote_id) for effect in other.effects}
            for other in run.batch.plan.rows[: row.number - 1]
            if other.number not in run.outcomes
        )

    def _wait_for_unknown(self, run: Run, report: Report) -> None:
        """Sleep until the next unknown write may be looked up."""
        until = None
        with self._company.reader() as conn:
            for entry in outbox.entries(conn, run.batch.id, [EntryState.UNKNOWN]):
                step = next_step(entry, self._clock.now(), self._limits)
                if isinstance(step, Wait):
                    until = min(until, step.until) if until else step.until
        if until is None:
            return
        seconds = max(0.0, (until - self._clock.now()).total_seconds())
        note = f"Waiting {round(seconds)} s for an answer that may still come, then looking in the ledger"
        report(CommitEvent(len(run.outcomes), len(run.batch.plan.rows), None, note))
        self._cancel.sleep(seconds)

    def _entry(self, run: Run, row: PlanRow, write: PlannedWrite) -> OutboxEntry:
        with self._company.reader() as conn:
            return next(
                entry
                for entry in outbox.entries(conn, run.batch.id)
                if (entry.row_number, entry.step) == (row.number, write.step)
            )

    def _outcome(self, run: Run, row: PlanRow) -> RowOutcome:
        with self._company.reader() as conn:
            stored = next(r for r in batches.rows(conn, run.batch.id) if r.number == row.number)
        return outcome_of(row, stored.entries)

    def _finish(self, run: Run) -> None:
        if len(run.outcomes) == len(run.batch.plan.rows):
            with self._company.writer() as conn:
                batches.set_state(conn, run.batch.id, BatchState.DONE)


def _limits(ledger: Ledger, patience: Patience) -> Limits:
    quiet, life = ledger.terms.quiet, ledger.terms.key_life
    if patience.quiet_seconds is not None:
        quiet = timedelta(seconds=patience.quiet_seconds)
    if patience.key_life_seconds is not None:
        life = timedelta(seconds=patience.key_life_seconds)
    return Limits(quiet, life)


def _effects_so_far(run: Run) -> tuple[Effect, ...]:
    """The effects of this batch's rows that are in the ledger."""
    return tuple(
        effect
        for row in run.batch.plan.rows
        if row.number in run.outcomes and run.outcomes[row.number].result is RowResult.COMMITTED
        for effect in row.effects
    )


def _words(problem: CountersignError) -> str:
    return f"{problem.title}: {problem.detail}" if problem.detail else problem.title
