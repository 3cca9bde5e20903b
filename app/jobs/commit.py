"""Carry a signed batch out: exactly the signed bytes, each row once, or a reason why not.

Order for every write: premises checked, *sending* committed, sent, outcome committed together with the
mirror and the audit. A write without a clear answer is unknown and is looked up before anything is sent
again; the other rows go on meanwhile.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from app.commit.comparison import labels_of, open_amount, unlike
from app.commit.delivery import EntryState, Hold, Limits, LookUp, Nothing, OutboxEntry, Send, Wait, next_step
from app.commit.plan import BatchState, PlannedWrite, PlanRow, Premise
from app.commit.premises import balance_left, closed_since, expected_balance, fallen
from app.commit.results import CommitEvent, RowOutcome
from app.commit.second import may_send
from app.domain.documents import CreditNote, Document, DocumentKind, Payment
from app.domain.writes import proposal_of, step_of
from app.errors import (
    AccessError,
    AnotherTotal,
    Cancelled,
    CountersignError,
    OutcomeUnknown,
    RateLimited,
    RemoteError,
    RemoteRejected,
    SecondSignatureMissing,
    StorageError,
    SubscriptionLapsed,
    WritingStopped,
)
from app.jobs.metering import keep_calls
from app.jobs.notes import leave_note
from app.jobs.outcomes import Outcomes, Report, Written, moved, outcome_of, recover
from app.jobs.patience import patiently
from app.jobs.premises import Present
from app.jobs.run import Found, Run, rests_on
from app.jobs.state import settings
from app.jobs.workplace import Workplace
from app.jobs.writers import terms_of
from app.ports import Acknowledgement, Cancel, Ledger
from app.settings import Delivery as Patience
from app.store import batches, differences, outbox

log = logging.getLogger(__name__)

_THROTTLED_AT_MOST = 10
"""How often in a row a service may ask for patience before the run ends and the person is told."""

_TAKEN_AWAY = "the service says that it was written, but it is not there any more; a person must look"

_MOVED_BEFORE = frozenset({DocumentKind.PAYMENT, DocumentKind.DEPOSIT, DocumentKind.JOURNAL})
"""Kinds of records that an earlier step of the same row may have changed or deleted."""

_BALANCED = frozenset({DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE})


Gate = Callable[[int, PlanRow, int], str]
"""Asked with the batch's id and the step: why that write of a row must not leave now, empty when it may."""


def _open(_batch_id: int, _row: PlanRow, _step: int) -> str:
    return ""


class Delivery:
    """The one place that sends writes."""

    def __init__(
        self, place: Workplace, ledger: Ledger, patience: Patience, cancel: Cancel, gate: Gate = _open
    ) -> None:
        """``gate`` is asked just before each write leaves."""
        self._company = place.company
        self._ledger = ledger
        self._clock = place.clock
        self._tally = place.tally
        self._cancel = cancel
        self._patience = patience
        self._gate = gate
        self._leaves_notes = patience.notes
        self._outcomes = Outcomes(place.company, place.clock)
        self._present = Present(ledger, place.clock, cancel)

    def run(self, batch_id: int, report: Report) -> Run:
        """Go on with a batch until every row is final, it is paused, or nothing can be reached.

        Raises SecondSignatureMissing for one that was not signed by all who have to.
        """
        with self._company.reader() as conn:
            run = Run(batches.load(conn, batch_id))
        if not may_send(run.batch.second):
            raise SecondSignatureMissing
        try:
            self._begin(batch_id)
            while self._pass(run, report):
                self._wait_for_unknown(run, report)
            self._finish(run)
        except Cancelled:
            run.was_paused = True
        except (AccessError, RemoteError, StorageError, SubscriptionLapsed, WritingStopped) as problem:
            log.warning("commit.interrupted batch=%s problem=%s", batch_id, problem.title)
            run.interrupted = problem
        finally:
            if not isinstance(run.interrupted, StorageError):  # else nothing can be kept, and it is said
                keep_calls(self._company, self._tally, self._clock.now())
        return run

    def _begin(self, batch_id: int) -> None:
        """What an earlier run could not keep the outcome of (a full disk) is unknown, never sent blindly."""
        with self._company.writer() as conn:
            recover(conn, self._clock.now(), batch_id)
            batches.set_state(conn, batch_id, BatchState.COMMITTING)

    def _pass(self, run: Run, report: Report) -> bool:
        """One walk over all rows; True when some are still unknown and worth waiting for."""
        rows = run.batch.plan.rows
        for row in rows:
            if row.number in run.outcomes:
                continue
            self._cancel.check()
            if run.waits_for_another(row) or not self._row(run, row):
                continue
            run.outcomes[row.number] = self._outcome(run, row)
            report(CommitEvent(len(run.outcomes), len(rows), run.outcomes[row.number]))
            if self._leaves_notes and row.number in run.driven:
                leave_note(self._company, self._ledger, self._clock, run.batch, run.outcomes[row.number])
        return len(run.outcomes) < len(rows)

    def _row(self, run: Run, row: PlanRow) -> bool:
        """Drive a row's writes in order; False when one of them must wait for a look-up."""
        with self._company.reader() as conn:
            made = {maker: outbox.made_by(conn, maker) for maker in rests_on(row)}
            ids = {step_of(maker): remote_id for maker, remote_id in made.items() if remote_id}
            entries = {entry.step: entry for entry in outbox.of_row(conn, run.batch.id, row.number)}
        if any(entry.state is not EntryState.ACKNOWLEDGED for entry in entries.values()):
            run.driven.add(row.number)
        for write in row.writes:
            entry = self._drive(run, row, write, entries[write.step], ids)
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
            match next_step(entry, self._clock.now(), self._limits(row)):
                case Nothing():
                    return entry
                case Wait():
                    return None
                case Hold(reason):
                    return self._outcomes.settle(run.batch, row, write, entry, EntryState.HELD, reason)
                case LookUp():
                    entry = self._look_up(run, row, write, entry, ids)
                case Send():
                    reason = _unmade(row, ids) or self._fallen(run, row, write.step)
                    if reason:
                        found = run.looked.get(row.number, {})
                        return self._outcomes.stop(run.batch, row, write, entry, reason, found)
                    entry = self._send(run, row, write, entry, ids)

    def _send(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> OutboxEntry:
        with self._company.writer() as conn:
            # Looked at for every write, so that the switch stops a batch that is under way.
            if not settings(conn).guardrails.writing_enabled:
                raise WritingStopped
            claimed = outbox.claim(conn, entry.id, self._clock.now())
            request = outbox.request(conn, entry.id)
        self._present.forget(row)
        try:
            proof = self._ledger.send(request, write.key, ids)
        except SubscriptionLapsed:
            self._outcomes.not_sent(entry)
            raise
        except RemoteRejected as problem:
            return self._refused(run, row, write, claimed, ids, problem)
        except OutcomeUnknown as problem:
            words = _words(problem)
            return self._outcomes.settle(run.batch, row, write, claimed, EntryState.UNKNOWN, words)
        except RateLimited as problem:
            self._outcomes.not_sent(entry)
            run.throttled += 1
            if run.throttled >= _THROTTLED_AT_MOST:
                raise
            self._cancel.sleep((problem.retry_after or timedelta(seconds=60)).total_seconds())
            return entry
        except CountersignError:
            self._outcomes.not_sent(entry)
            raise
        run.throttled = 0
        if claimed.attempts > 1:
            return self._verified(run, row, write, claimed, ids)
        written = Written(proof, self._left(run, row, write), self._unlike(row, write, proof, ids))
        return self._acknowledge(run, row, write, claimed, written)

    def _acknowledge(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, written: Written
    ) -> OutboxEntry:
        """Keep that it is in the ledger; AnotherTotal when an invoice came out otherwise than signed."""
        kept = self._outcomes.acknowledge(run.batch, row, write, entry, written)
        if write.request.creates is DocumentKind.INVOICE and written.unlike:
            raise AnotherTotal(detail=f"{row.title}: {'; '.join(written.unlike)}")
        return kept

    def _unlike(
        self, row: PlanRow, write: PlannedWrite, proof: Acknowledgement, ids: Mapping[int, str]
    ) -> tuple[str, ...]:
        """Where the record that came back is not what was signed."""
        promise = self._ledger.promised(write.request, row.money.currency)
        return unlike(promise, proof.documents, ids, labels_of(row))

    def _left(self, run: Run, row: PlanRow, write: PlannedWrite) -> Sequence[Document]:
        """The row's invoices and credits as it leaves them, once its last step is done."""
        if write.step < len(row.writes):
            return ()
        # Begun in an earlier run, it is not known what its first steps found: the balances are read.
        return moved(row, run.begun[row.number]) if row.number in run.begun else self._balances(row)

    def _verified(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> OutboxEntry:
        """A repeated request may be answered from the service's memory: the books decide.

        What was written and taken away since is not written again (wire/quickbooks.md 2.4).
        """
        settled, unclear = self._looked_for(run, row, write, entry, ids)
        reason = _words(unclear) if unclear else _TAKEN_AWAY
        return settled or self._outcomes.settle(run.batch, row, write, entry, EntryState.HELD, reason)

    def _refused(
        self,
        run: Run,
        row: PlanRow,
        write: PlannedWrite,
        entry: OutboxEntry,
        ids: dict[int, str],
        problem: RemoteRejected,
    ) -> OutboxEntry:
        """It was refused: perhaps because this very write came before, by a second road; so look first.

        A stale version, a taken number, a record that is gone or can't be changed any more: our own write
        brings these about when it comes twice. Where that can't be told, what the service says stands.
        """
        settled, _ = self._looked_for(run, row, write, entry, ids)
        return settled or self._outcomes.settle(
            run.batch, row, write, entry, EntryState.REJECTED, _words(problem)
        )

    def _looked_for(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> tuple[OutboxEntry | None, OutcomeUnknown | None]:
        """Doubt an answer and look in the books: the entry acknowledged, else why that can't be told."""
        with self._company.writer() as conn:
            # Killed while looking, it has to be looked up again.
            entry = outbox.doubt(conn, entry.id, self._clock.now())
        try:
            return self._found(run, row, write, entry, ids), None
        except OutcomeUnknown as problem:
            return None, problem

    def _look_up(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> OutboxEntry:
        try:
            found = self._found(run, row, write, entry, ids)
        except OutcomeUnknown as problem:
            return self._outcomes.settle(run.batch, row, write, entry, EntryState.HELD, _words(problem))
        return found or self._outcomes.absent(run.batch, row, write, entry)

    def _found(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> OutboxEntry | None:
        """The entry acknowledged when the ledger has the write's effect, None when it surely lacks it.

        Raises OutcomeUnknown when it can't be told.
        """
        assert entry.first_sent_at is not None, "only what was sent is looked up"
        with self._company.reader() as conn:
            request = outbox.request(conn, entry.id)
        proof = patiently(partial(self._ledger.look_up, request, ids, entry.first_sent_at), self._cancel)
        if proof is None or not self._is_used(run, row, write, proof):
            return None
        with self._company.reader() as conn:
            if outbox.is_anothers(conn, entry.id, proof.remote_id):
                raise OutcomeUnknown("One like it is in the ledger, but it belongs to another row")
        # When it happened is not known, nor what happened since: the balances are read, not reckoned.
        written = Written(proof, self._balances(row), self._unlike(row, write, proof, ids))
        return self._acknowledge(run, row, write, entry, written)

    def _is_used(self, run: Run, row: PlanRow, write: PlannedWrite, proof: Acknowledgement) -> bool:
        """Whether what a write was to use of a credit is used, told by what is left of it.

        Its use on an invoice alone says little: an earlier row may have used as much of it there. Raises
        OutcomeUnknown when others used of it meanwhile.
        """
        used = self._ledger.promised(write.request, row.money.currency).used
        premise = next((each for each in row.premises if each.remote_id == proof.remote_id), None)
        if used is None or premise is None:
            return True
        key = (premise.kind, premise.remote_id)
        expected = expected_balance(premise, run.effects_on(key))
        for earlier in row.writes[: write.step - 1]:
            before = self._ledger.promised(earlier.request, row.money.currency).used
            if expected is not None and before is not None and earlier.request.path == write.request.path:
                expected = expected - before
        found = patiently(partial(self._ledger.read, premise.kind, [premise.remote_id]), self._cancel)
        left = open_amount(found[premise.remote_id]) if premise.remote_id in found else None
        if left is None or expected is None:
            raise OutcomeUnknown(f"Others used {premise.label} meanwhile")
        # Later steps of the row may have gone out, too: a backup from before them was put back.
        afterwards = [expected - used]
        for later in row.writes[write.step :]:
            more = self._ledger.promised(later.request, row.money.currency).used
            if more is not None and later.request.path == write.request.path:
                afterwards.append(afterwards[-1] - more)
        if left not in (expected, *afterwards):
            raise OutcomeUnknown(f"Others used {premise.label} meanwhile")
        return left != expected

    def _balances(self, row: PlanRow) -> tuple[Document, ...]:
        """The row's invoices and credits as the ledger has them now."""
        self._present.forget(row)
        premises = [each for each in _readable(row) if each.kind in _BALANCED]
        return tuple(each for each in self._present.of(row, premises, ()).values() if each is not None)

    def _fallen(self, run: Run, row: PlanRow, step: int) -> str:
        """Why a premise of the row no longer holds, read from the ledger now; empty when all hold."""
        # An earlier step of this row may have moved the payment itself.
        later = step > 1
        held = self._gate(run.batch.id, row, step)
        if held:
            return held
        if later and self._present.is_just_seen(row):
            return ""
        premises = [each for each in _readable(row) if not (later and each.kind in _MOVED_BEFORE)]
        found = run.looked[row.number] = self._present.of(row, premises, run.batch.plan.rows[row.number :])
        if not later:
            run.begun[row.number] = found
        # Where credits are used on their own, an earlier step has moved its part of a balance already.
        moves_in_parts = not self._ledger.capabilities.payment_takes_credits
        for premise in premises:
            key = (premise.kind, premise.remote_id)
            expected = expected_balance(premise, run.effects_on(key))
            left = balance_left(premise, expected, row.effects) if later and moves_in_parts else None
            reason = fallen(premise, found[key], expected, left)
            if reason:
                return reason
        return closed_since(self._present.closed_on(), self._dates(row, found))

    def _dates(self, row: PlanRow, found: Found) -> Iterator[date | None]:
        """The accounting dates a row writes on: its requests' own, and those of records that it changes."""
        for write in row.writes:
            dated_on = self._ledger.promised(write.request, row.money.currency).dated_on
            yield dated_on
            if dated_on is None:
                yield from (each.received_on for each in found.values() if isinstance(each, Payment))
                yield from (each.issued_on for each in found.values() if isinstance(each, CreditNote))

    def _wait_for_unknown(self, run: Run, report: Report) -> None:
        """Sleep until the next unknown write may be looked up."""
        until, quiet = None, timedelta()
        with self._company.reader() as conn:
            for entry in outbox.entries(conn, run.batch.id, [EntryState.UNKNOWN]):
                limits = self._limits(run.batch.plan.rows[entry.row_number - 1])
                quiet = max(quiet, limits.quiet)
                step = next_step(entry, self._clock.now(), limits)
                if isinstance(step, Wait):
                    until = min(until, step.until) if until else step.until
        if until is None:
            return
        # A clock that was put back must not turn the quiet time into hours.
        wait = min(max(timedelta(), until - self._clock.now()), quiet)
        seconds = wait.total_seconds()
        note = f"Waiting {round(seconds)} s for an answer that may still come, then looking in the ledger"
        report(CommitEvent(len(run.outcomes), len(run.batch.plan.rows), None, note))
        self._cancel.sleep(seconds)

    def _limits(self, row: PlanRow) -> Limits:
        """How long an unanswered write of this row's service may still take effect, or its key be known."""
        terms, patience = terms_of(self._ledger, row.service), self._patience
        quiet, life = terms.quiet, terms.key_life
        if patience.quiet_seconds is not None:
            quiet = timedelta(seconds=patience.quiet_seconds)
        if patience.key_life_seconds is not None:
            life = timedelta(seconds=patience.key_life_seconds)
        return Limits(quiet, life)

    def _outcome(self, run: Run, row: PlanRow) -> RowOutcome:
        with self._company.reader() as conn:
            entries = outbox.of_row(conn, run.batch.id, row.number)
            return outcome_of(row, entries, differences.of_row(conn, run.batch.id, row.number))

    def _finish(self, run: Run) -> None:
        if len(run.outcomes) == len(run.batch.plan.rows):
            with self._company.writer() as conn:
                batches.set_state(conn, run.batch.id, BatchState.DONE)


def _readable(row: PlanRow) -> list[Premise]:
    """The premises about records that are there already."""
    return [premise for premise in row.premises if proposal_of(premise.remote_id) is None]


def _unmade(row: PlanRow, ids: Mapping[int, str]) -> str:
    """Why the row can't go: another row did not make what it rests on; empty when all is there."""
    missing = [maker for maker in rests_on(row) if step_of(maker) not in ids]
    labels = [each.label for each in row.premises if proposal_of(each.remote_id) in missing]
    return f"{labels[0]} was not added to the ledger" if labels else ""


def _words(problem: CountersignError) -> str:
    return f"{problem.title}: {problem.detail}" if problem.detail else problem.title
