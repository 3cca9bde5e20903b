"""Carry a signed batch out: exactly the signed bytes, each row once, or a reason why not.

Order for every write: premises checked, *sending* committed, sent, outcome committed together with the
mirror and the audit. A write without a clear answer is unknown and is looked up before anything is sent
again; the other rows go on meanwhile. Rows that touch nothing in common go out at the same time, as many as
the service takes; what is decided about them is decided in one thread, one after the other.
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
from app.domain.documents import CreditNote, Document, DocumentKind, Invoice, Payment
from app.domain.writes import address_step_of, proposal_of, step_of
from app.errors import (
    AccessError,
    AnotherTotal,
    Cancelled,
    ChangedInLedger,
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
from app.jobs.under_way import Course, Ended, Keep, UnderWay
from app.jobs.workplace import Workplace
from app.jobs.writers import terms_of
from app.ports import Acknowledgement, Cancel, Ledger
from app.settings import Delivery as Patience
from app.store import batches, differences, letter_links, outbox
from app.store.connection import Connection

log = logging.getLogger(__name__)

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
        self._make_calls = place.calls
        self._cancel = cancel
        self._patience = patience
        self._gate = gate
        self._outcomes = Outcomes(place.clock)
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
        """Carry out all rows that can be, several at a time; True when some are unknown and must wait."""
        run.waiting = {row.number: row for row in run.batch.plan.rows if row.number not in run.outcomes}
        width = self._ledger.terms.at_once
        under_way = UnderWay(self._company, self._make_calls(width), width)
        try:
            while self._set_out(run, under_way):
                ended = under_way.go_on()
                self._present.all_set_out()
                if not ended:
                    under_way.wait()
                    ended = under_way.go_on()
                self._arrived(run, ended, report)
        except (CountersignError, Cancelled):
            under_way.stop()
            raise
        finally:
            under_way.close()
        return len(run.outcomes) < len(run.batch.plan.rows)

    def _set_out(self, run: Run, under_way: UnderWay) -> bool:
        """Let rows begin that touch nothing another one has in hand; False when none is under way.

        After a service asked for patience, what is under way comes back first, and then all wait.
        """
        self._cancel.check()
        if run.pause and not under_way:
            self._cancel.sleep(run.pause.total_seconds())
            run.pause = timedelta()
        if not run.pause and under_way.room:
            together = run.able_to_go(under_way.room)
            self._present.begin(together, run.waiting.values())
            for row, entries in zip(together, self._entries(run, together), strict=True):
                under_way.start(row.number, self._row(run, row, entries))
        return bool(under_way)

    def _entries(self, run: Run, rows: Sequence[PlanRow]) -> list[dict[int, OutboxEntry]]:
        """The entries of rows by their steps."""
        if not rows:
            return []
        with self._company.reader() as conn:
            found = outbox.of_rows(conn, run.batch.id, [row.number for row in rows])
        return [{entry.step: entry for entry in found[row.number]} for row in rows]

    def _arrived(self, run: Run, ended: Sequence[Ended], report: Report) -> None:
        """Rows are through, or have to wait: until something may be looked up, or for a limit only."""
        rows = run.batch.plan.rows
        through = []
        for end in ended:
            row = run.came_back(end.number)
            if end.value:
                through.append(row)
            elif run.pause:
                run.waiting = {row.number: row, **run.waiting}
        for row, entries in zip(through, self._entries(run, through), strict=True):
            run.outcomes[row.number] = self._outcome(run, row, entries)
            report(CommitEvent(len(run.outcomes), len(rows), run.outcomes[row.number]))

    def _row(self, run: Run, row: PlanRow, entries: Mapping[int, OutboxEntry]) -> Course[bool]:
        """Drive a row's writes in order; False when one of them must wait."""
        ids = self._made(row)
        is_new = any(entry.state is not EntryState.ACKNOWLEDGED for entry in entries.values())
        for write in row.writes:
            entry = yield from self._drive(run, row, write, entries[write.step], ids)
            if entry is None:
                return False
            if entry.state is not EntryState.ACKNOWLEDGED:
                if write.step < len(row.writes):
                    yield Keep(partial(self._outcomes.stop_rest, run.batch.id, row, entry))
                return True
            ids[write.step] = entry.remote_id
        if is_new and self._patience.notes:
            yield from leave_note(self._ledger, self._clock, run.batch, row)
        return True

    def _made(self, row: PlanRow) -> dict[int, str]:
        """What other rows made that this one rests on, by the number it goes by."""
        makers = rests_on(row)
        if not makers:
            return {}
        with self._company.reader() as conn:
            made = {maker: outbox.made_by(conn, maker) for maker in makers}
            addresses = letter_links.addresses(conn, made)
        found = {step_of(maker): remote_id for maker, remote_id in made.items() if remote_id}
        return found | {address_step_of(maker): url for maker, url in addresses.items()}

    def _drive(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> Course[OutboxEntry | None]:
        """Take an entry as far as it goes now; None when it has to wait."""
        while True:
            match next_step(entry, self._clock.now(), self._limits(row)):
                case Nothing():
                    return entry
                case Wait():
                    return None
                case Hold(reason):
                    entry = yield self._settled(run, row, write, entry, (EntryState.HELD, reason))
                case LookUp():
                    entry = yield from self._look_up(run, row, write, entry, ids)
                case Send() if run.pause:
                    return None
                case Send():
                    reason = _unmade(row, ids) or (yield from self._fallen(run, row, write.step))
                    if reason:
                        stopped = (EntryState.STOPPED, reason)
                        entry = yield self._ended(run, row, write, entry, stopped)
                    elif run.pause:  # asked for while the premises were read
                        return None
                    else:
                        entry = yield from self._send(run, row, write, entry, ids)

    def _send(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> Course[OutboxEntry]:
        """Send it, and keep what came of it; as it was before when the service asks for patience."""
        claimed: OutboxEntry = yield Keep(partial(self._claim, entry), is_claim=True)
        self._present.forget(row)
        try:
            proof: Acknowledgement = yield partial(self._ledger.send, write.request, write.key, dict(ids))
        except SubscriptionLapsed:
            yield self._not_sent(entry)
            raise
        except RemoteRejected as problem:
            return (yield from self._refused(run, row, write, claimed, ids, problem))
        except OutcomeUnknown as problem:
            unknown = (EntryState.UNKNOWN, _words(problem))
            entry = yield self._settled(run, row, write, claimed, unknown)
            return entry
        except RateLimited as problem:
            yield self._not_sent(entry)
            if run.is_throttled_too_often(problem.retry_after):
                raise
            return entry
        except CountersignError:
            yield self._not_sent(entry)
            raise
        finally:
            self._present.forget(row)
        run.throttled = 0
        if claimed.attempts > 1:
            return (yield from self._verified(run, row, write, claimed, ids))
        left = yield from self._left(run, row, write)
        written = Written(proof, left, self._unlike(row, write, proof, ids))
        return (yield from self._acknowledge(run, row, write, claimed, written))

    def _claim(self, entry: OutboxEntry, conn: Connection) -> OutboxEntry:
        # Looked at for every write, so that the switch stops a batch that is under way.
        if not settings(conn).guardrails.writing_enabled:
            raise WritingStopped
        return outbox.claim(conn, entry.id, self._clock.now())

    def _not_sent(self, before: OutboxEntry) -> Keep:
        """It provably did not leave: all is as it was before it was claimed."""
        return Keep(lambda conn: outbox.put_back(conn, before))

    def _settled(
        self,
        run: Run,
        row: PlanRow,
        write: PlannedWrite,
        entry: OutboxEntry,
        ended: tuple[EntryState, str],
    ) -> Keep:
        """It was rejected, is held, or has no clear answer, and why."""
        state, reason = ended
        return Keep(lambda conn: self._outcomes.settle(conn, run.at(row, write), entry, state, reason))

    def _ended(
        self,
        run: Run,
        row: PlanRow,
        write: PlannedWrite,
        entry: OutboxEntry,
        ended: tuple[EntryState, str],
    ) -> Keep:
        """A premise fell; what the row's records are now is kept with it."""
        found, (state, reason) = run.looked.get(row.number, {}), ended
        at = run.at(row, write)
        return Keep(lambda conn: self._outcomes.end(conn, at, entry, (state, reason), found))

    def _acknowledge(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, written: Written
    ) -> Course[OutboxEntry]:
        """Keep that it is in the ledger; AnotherTotal when an invoice came out otherwise than signed."""
        at = run.at(row, write)
        kept: OutboxEntry = yield Keep(lambda conn: self._outcomes.acknowledge(conn, at, entry, written))
        if write.request.creates is DocumentKind.INVOICE and written.unlike:
            raise AnotherTotal(detail=f"{row.title}: {'; '.join(written.unlike)}")
        return kept

    def _unlike(
        self, row: PlanRow, write: PlannedWrite, proof: Acknowledgement, ids: Mapping[int, str]
    ) -> tuple[str, ...]:
        """Where the record that came back is not what was signed."""
        promise = self._ledger.promised(write.request, row.money.currency)
        return unlike(promise, proof.documents, ids, labels_of(row))

    def _left(self, run: Run, row: PlanRow, write: PlannedWrite) -> Course[Sequence[Document]]:
        """The row's invoices and credits as it leaves them, once its last step is done."""
        if write.step < len(row.writes):
            return ()
        # Begun in an earlier run, it is not known what its first steps found: the balances are read.
        if row.number in run.begun:
            return moved(row, run.begun[row.number])
        return (yield from self._balances(row))

    def _verified(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> Course[OutboxEntry]:
        """A repeated request may be answered from the service's memory: the books decide.

        What was written and taken away since is not written again (wire/quickbooks.md 2.4).
        """
        settled, unclear = yield from self._looked_for(run, row, write, entry, ids)
        held = (EntryState.HELD, _words(unclear) if unclear else _TAKEN_AWAY)
        return settled or (yield self._settled(run, row, write, entry, held))

    def _refused(
        self,
        run: Run,
        row: PlanRow,
        write: PlannedWrite,
        entry: OutboxEntry,
        ids: dict[int, str],
        problem: RemoteRejected,
    ) -> Course[OutboxEntry]:
        """It was refused: perhaps because this very write came before, by a second road; so look first.

        A stale version, a taken number, a record that is gone or can't be changed any more: our own write
        brings these about when it comes twice. Where that can't be told, what the service says stands; of a
        record that others changed at this very moment, what it is now is kept to be shown.
        """
        settled, _ = yield from self._looked_for(run, row, write, entry, ids)
        if settled:
            return settled
        if isinstance(problem, ChangedInLedger):
            run.looked[row.number] = yield from self._present.of(row, _readable(row))
            entry = yield self._ended(run, row, write, entry, (EntryState.REJECTED, _words(problem)))
        else:
            entry = yield self._settled(run, row, write, entry, (EntryState.REJECTED, _words(problem)))
        return entry

    def _looked_for(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> Course[tuple[OutboxEntry | None, OutcomeUnknown | None]]:
        """Doubt an answer and look in the books: the entry acknowledged, else why that can't be told."""
        # Killed while looking, it has to be looked up again.
        doubted: OutboxEntry = yield Keep(lambda conn: outbox.doubt(conn, entry.id, self._clock.now()))
        try:
            return (yield from self._found(run, row, write, doubted, ids)), None
        except OutcomeUnknown as problem:
            return None, problem

    def _look_up(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> Course[OutboxEntry]:
        try:
            found = yield from self._found(run, row, write, entry, ids)
        except OutcomeUnknown as problem:
            entry = yield self._settled(run, row, write, entry, (EntryState.HELD, _words(problem)))
            return entry
        return found or (yield self._absent(run, row, write, entry))

    def _absent(self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry) -> Keep:
        """The ledger was searched for it, and it was not there."""
        return Keep(lambda conn: self._outcomes.absent(conn, run.at(row, write), entry))

    def _found(
        self, run: Run, row: PlanRow, write: PlannedWrite, entry: OutboxEntry, ids: dict[int, str]
    ) -> Course[OutboxEntry | None]:
        """The entry acknowledged when the ledger has the write's effect, None when it surely lacks it.

        Raises OutcomeUnknown when it can't be told.
        """
        assert entry.first_sent_at is not None, "only what was sent is looked up"
        looking = partial(self._ledger.look_up, write.request, dict(ids), entry.first_sent_at)
        proof: Acknowledgement | None = yield partial(patiently, looking, self._cancel)
        if proof is None or not (yield from self._is_used(run, row, write, proof)):
            return None
        with self._company.reader() as conn:
            if outbox.is_anothers(conn, entry.id, proof.remote_id):
                raise OutcomeUnknown("One like it is in the ledger, but it belongs to another row")
        # When it happened is not known, nor what happened since: the balances are read, not reckoned.
        balances = yield from self._balances(row)
        written = Written(proof, balances, self._unlike(row, write, proof, ids))
        return (yield from self._acknowledge(run, row, write, entry, written))

    def _is_used(self, run: Run, row: PlanRow, write: PlannedWrite, proof: Acknowledgement) -> Course[bool]:
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
        reading = partial(self._ledger.read, premise.kind, [premise.remote_id])
        found: Mapping[str, Document] = yield partial(patiently, reading, self._cancel)
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

    def _balances(self, row: PlanRow) -> Course[Sequence[Document]]:
        """The row's invoices and credits as the ledger has them now."""
        self._present.forget(row)
        premises = [each for each in _readable(row) if each.kind in _BALANCED]
        found = yield from self._present.of(row, premises)
        return tuple(each for each in found.values() if each is not None)

    def _fallen(self, run: Run, row: PlanRow, step: int) -> Course[str]:
        """Why a premise of the row no longer holds, read from the ledger now; empty when all hold."""
        # An earlier step of this row may have moved the payment itself.
        later = step > 1
        held = self._gate(run.batch.id, row, step)
        if held:
            return held
        if later and self._present.is_just_seen(row):
            return ""
        premises = [each for each in _readable(row) if not (later and each.kind in _MOVED_BEFORE)]
        found = run.looked[row.number] = yield from self._present.of(row, premises)
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
        closed_on = yield from self._present.closed_on()
        return closed_since(closed_on, self._dates(row, found))

    def _dates(self, row: PlanRow, found: Found) -> Iterator[date | None]:
        """The accounting dates a row writes on: its requests' own, and those of records that it changes.

        The use of a credit note that the ledger dates itself has the later date of the two documents.
        """
        for write in row.writes:
            promise = self._ledger.promised(write.request, row.money.currency)
            yield promise.dated_on
            if promise.dated_on is None:
                used_on = (found.get((DocumentKind.INVOICE, use.target_id)) for use in promise.uses)
                billed = [each.issued_on for each in used_on if isinstance(each, Invoice)]
                credited = [each.issued_on for each in found.values() if isinstance(each, CreditNote)]
                yield from (each.received_on for each in found.values() if isinstance(each, Payment))
                yield from (max([each, *billed]) for each in credited)

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

    def _outcome(self, run: Run, row: PlanRow, entries: Mapping[int, OutboxEntry]) -> RowOutcome:
        with self._company.reader() as conn:
            unlike = differences.of_row(conn, run.batch.id, row.number)
        return outcome_of(row, tuple(entries.values()), unlike)

    def _finish(self, run: Run) -> None:
        if len(run.outcomes) == len(run.batch.plan.rows):
            with self._company.writer() as conn:
                batches.set_state(conn, run.batch.id, BatchState.DONE)


def _readable(row: PlanRow) -> list[Premise]:
    """The premises about records that are there already."""
    return [premise for premise in row.premises if proposal_of(premise.remote_id) is None]


def _unmade(row: PlanRow, ids: Mapping[int, str]) -> str:
    """Why the row can't go: another row did not make what it rests on; empty when all is there."""
    for each in row.premises:
        maker = proposal_of(each.remote_id)
        if maker is None:
            continue
        if each.kind is DocumentKind.PAYMENT_LINK:
            if address_step_of(maker) not in ids:
                return f"{each.label} was not made, or is switched off again"
        elif step_of(maker) not in ids:
            return f"{each.label} was not added to the ledger"
    return ""


def _words(problem: CountersignError) -> str:
    return f"{problem.title}: {problem.detail}" if problem.detail else problem.title
