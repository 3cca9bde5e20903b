"""Carry a signed batch out: exactly the signed bytes, each row once, or a reason why not.

How one row goes is told in ``row_delivery``. Rows that touch nothing in common go out at the same time, as
many as the service takes; what is decided about them is decided in one thread, one after the other. While
one has no clear answer the others go on.
"""

import logging
from collections.abc import Mapping, Sequence
from datetime import timedelta

from app.commit.delivery import EntryState, OutboxEntry, Wait, next_step
from app.commit.plan import BatchState, PlanRow
from app.commit.results import CommitEvent, RowOutcome
from app.commit.second import may_send
from app.errors import (
    AccessError,
    Cancelled,
    CountersignError,
    RemoteError,
    SecondSignatureMissing,
    StorageError,
    SubscriptionLapsed,
    WritingStopped,
)
from app.jobs.means import Gate, Means
from app.jobs.metering import keep_calls
from app.jobs.outcomes import Outcomes, Report, outcome_of, recover
from app.jobs.premises import Present
from app.jobs.row_delivery import RowDelivery
from app.jobs.run import Run
from app.jobs.under_way import Ended, UnderWay
from app.jobs.workplace import Workplace
from app.ports import Cancel, Ledger
from app.settings import Delivery as Patience
from app.store import batches, differences, outbox

log = logging.getLogger(__name__)


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
        self._present = Present(ledger, place.clock, cancel)
        self._means = Means(
            company=place.company,
            ledger=ledger,
            clock=place.clock,
            cancel=cancel,
            patience=patience,
            gate=gate,
            outcomes=Outcomes(place.clock),
            present=self._present,
        )

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
                under_way.start(row.number, RowDelivery(self._means, run, row).course(entries))
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

    def _wait_for_unknown(self, run: Run, report: Report) -> None:
        """Sleep until the next unknown write may be looked up."""
        until, quiet = None, timedelta()
        with self._company.reader() as conn:
            for entry in outbox.entries(conn, run.batch.id, [EntryState.UNKNOWN]):
                limits = self._means.limits(run.batch.plan.rows[entry.row_number - 1])
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

    def _outcome(self, run: Run, row: PlanRow, entries: Mapping[int, OutboxEntry]) -> RowOutcome:
        with self._company.reader() as conn:
            unlike = differences.of_row(conn, run.batch.id, row.number)
        return outcome_of(row, tuple(entries.values()), unlike)

    def _finish(self, run: Run) -> None:
        if len(run.outcomes) == len(run.batch.plan.rows):
            with self._company.writer() as conn:
                batches.set_state(conn, run.batch.id, BatchState.DONE)
