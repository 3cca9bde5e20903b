"""The executor broken on purpose, one way at a time: each breakage as a context in which it is broken."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import false

from app.commit import delivery as machine
from app.commit.delivery import EntryState, Limits, LookUp, OutboxEntry, Send, Step, Wait
from app.commit.plan import Effect, PlannedWrite, PlanRow, Premise
from app.domain.documents import CreditNote, Customer
from app.domain.money import Money
from app.domain.record import replace
from app.errors import OutcomeUnknown, RemoteRejected
from app.jobs import commit, companies, outcomes, row_delivery, row_premises
from app.jobs.outcomes import Place, Written
from app.jobs.premises import Present
from app.jobs.row_delivery import RowDelivery
from app.jobs.row_premises import RowPremises
from app.jobs.under_way import Course, Keep
from app.ports import Acknowledgement
from app.store import outbox
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from integrations.quickbooks import lookup
from integrations.quickbooks.adapter import QuickBooksLedger
from tests.faults.beside import day_forgotten, stored_failure_not_looked_into
from tests.faults.machine import swapped
from tests.faults.overlaps import (
    rows_of_one_customer_together,
    rows_of_one_record_together,
    switch_looked_at_once,
    unknown_row_overtaken,
)
from tests.faults.ungrounded import GROUNDS, not_checked
from tests.faults.unread_letters import OF_LETTERS

Mutant = Callable[[], AbstractContextManager[None]]


def _delivery(broken: type[RowDelivery]) -> AbstractContextManager[None]:
    return swapped(commit, "RowDelivery", broken)


def _premises(broken: type[RowPremises]) -> AbstractContextManager[None]:
    return swapped(row_delivery, "RowPremises", broken)


# Keys


@contextmanager
def key_not_stored() -> Iterator[None]:
    """A key is made when the request is sent, and only the process knows it."""
    count = iter(range(10**9))
    kept = QuickBooksLedger.send

    def send(self: QuickBooksLedger, request: Any, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        return kept(self, request, f"made-{next(count)}", ids)

    with swapped(QuickBooksLedger, "send", send):
        yield


@contextmanager
def key_changed_on_resend() -> Iterator[None]:
    """Every further try has a key of its own."""

    class Broken(RowDelivery):
        def _send(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry]:
            fresh = replace(write, key=f"{write.key}-{entry.attempts}") if entry.attempts else write
            return (yield from super()._send(fresh, entry))

    with _delivery(Broken):
        yield


# The state machine


@contextmanager
def sending_marked_after_the_call() -> Iterator[None]:
    """*Sending* is committed when the answer is there, not before the call."""
    claim = outbox.claim

    def late(conn: Connection, entry_id: int, now: datetime) -> OutboxEntry:
        return replace(outbox.entry(conn, entry_id), first_sent_at=now, sent_at=now)

    class Late(outcomes.Outcomes):
        def acknowledge(self, conn: Connection, at: Place, entry: OutboxEntry, *rest: Any) -> OutboxEntry:
            if entry.state is EntryState.QUEUED:
                claim(conn, entry.id, self._clock.now())
            return super().acknowledge(conn, at, entry, *rest)

        def settle(self, conn: Connection, at: Place, entry: OutboxEntry, *rest: Any) -> OutboxEntry:
            if entry.state is EntryState.QUEUED:
                claim(conn, entry.id, self._clock.now())
            return super().settle(conn, at, entry, *rest)

    class Broken(RowDelivery):
        def _refused(
            self, write: PlannedWrite, entry: OutboxEntry, problem: RemoteRejected
        ) -> Course[OutboxEntry]:
            if entry.state is EntryState.QUEUED:
                yield Keep(lambda conn: claim(conn, entry.id, self._means.clock.now()))
            return (yield from super()._refused(write, entry, problem))

    with swapped(outbox, "claim", late), swapped(commit, "Outcomes", Late), _delivery(Broken):
        yield


def _stepping(step: Callable[[OutboxEntry, datetime, Limits], Step]) -> AbstractContextManager[None]:
    return swapped(row_delivery, "next_step", step)


@contextmanager
def unknown_taken_for_queued() -> Iterator[None]:
    """What has no answer is sent again at once."""

    def step(entry: OutboxEntry, now: datetime, limits: Limits) -> Step:
        return Send() if entry.state is EntryState.UNKNOWN else machine.next_step(entry, now, limits)

    with _stepping(step):
        yield


@contextmanager
def look_up_skipped() -> Iterator[None]:
    """After the quiet time it is sent again without a look."""

    def step(entry: OutboxEntry, now: datetime, limits: Limits) -> Step:
        found = machine.next_step(entry, now, limits)
        return Send() if isinstance(found, LookUp) else found

    with _stepping(step):
        yield


@contextmanager
def looked_up_too_early() -> Iterator[None]:
    """The quiet time is not waited for."""

    def step(entry: OutboxEntry, now: datetime, limits: Limits) -> Step:
        return machine.next_step(entry, now, replace(limits, quiet=timedelta()))

    with _stepping(step):
        yield


@contextmanager
def resent_after_key_life() -> Iterator[None]:
    """When the key is too old, it is sent again without a look."""

    def step(entry: OutboxEntry, now: datetime, limits: Limits) -> Step:
        found = machine.next_step(entry, now, limits)
        began = entry.first_sent_at
        is_old = began is not None and now >= began + limits.key_life
        is_open = entry.state is EntryState.UNKNOWN and not isinstance(found, Wait)
        return Send() if is_old and is_open else found

    with _stepping(step):
        yield


@contextmanager
def absent_means_rejected() -> Iterator[None]:
    """A refusal that our own write may have brought about is believed at once."""

    class Broken(RowDelivery):
        def _refused(
            self, write: PlannedWrite, entry: OutboxEntry, problem: RemoteRejected
        ) -> Course[OutboxEntry]:
            kept: OutboxEntry = yield self._settled(write, entry, EntryState.REJECTED, problem.title)
            return kept

    with _delivery(Broken):
        yield


@contextmanager
def quiet_from_the_claim() -> Iterator[None]:
    """The quiet time counts from the mark before the call, not from giving up."""

    def doubt(conn: Connection, entry_id: int, now: datetime, reason: str = "") -> OutboxEntry:
        return outbox.settle(conn, entry_id, EntryState.UNKNOWN, reason=reason)

    def recover(conn: Connection, now: datetime, batch_id: int | None = None) -> tuple[str, ...]:
        sending = outbox.entries(conn, batch_id, [EntryState.SENDING])
        for each in sending:
            doubt(conn, each.id, now)
        return tuple(each.key for each in sending)

    with swapped(outbox, "doubt", doubt), swapped(outbox, "recover", recover):
        yield


@contextmanager
def claim_not_put_back() -> Iterator[None]:
    """A try that provably did not leave counts as one."""

    def put_back(conn: Connection, before: OutboxEntry) -> None:
        outbox.settle(conn, before.id, before.state)

    with swapped(outbox, "put_back", put_back):
        yield


# Premises and steps


@contextmanager
def premises_not_checked() -> Iterator[None]:
    """What was true at review is taken to be true still."""

    class Broken(RowPremises):
        def fallen(self, step: int) -> Course[str]:
            yield from super().fallen(step)
            return ""

    with _premises(Broken):
        yield


@contextmanager
def premises_checked_once() -> Iterator[None]:
    """Premises are read when the batch begins, not before each write."""

    class Once(Present):
        def _is_within(self, at: datetime, life: timedelta) -> bool:
            return True

        def forget(self, row: PlanRow) -> None:
            return

    def at_first(premise: Premise, earlier: Sequence[Effect]) -> Money | None:
        return premise.open_balance

    with swapped(commit, "Present", Once), swapped(row_premises, "expected_balance", at_first):
        yield


@contextmanager
def credit_not_checked() -> Iterator[None]:
    """What of a credit is left is taken from review."""
    with not_checked(CreditNote):
        yield


@contextmanager
def customer_not_checked() -> Iterator[None]:
    """A customer that was put away since is written to."""
    with not_checked(Customer):
        yield


@contextmanager
def period_not_checked() -> Iterator[None]:
    """Nobody looks whether the books were closed since."""
    with swapped(row_premises, "closed_since", lambda *_: ""):
        yield


@contextmanager
def period_checked_once() -> Iterator[None]:
    """The settings are read when the batch begins."""

    class Once(Present):
        def closed_on(self) -> Course[date | None]:
            kept = self.__dict__.setdefault("kept", [])
            kept.append(kept[0] if kept else (yield from super().closed_on()))
            found: date | None = kept[0]
            return found

    with swapped(commit, "Present", Once):
        yield


@contextmanager
def answers_not_compared() -> Iterator[None]:
    """What came back is taken for what was signed."""
    with swapped(row_delivery, "unlike", lambda *_: ()):
        yield


@contextmanager
def next_step_after_a_failure() -> Iterator[None]:
    """The second write of a row goes out though the first did not."""

    class Broken(RowDelivery):
        def course(self, entries: Mapping[int, OutboxEntry]) -> Course[bool]:
            for write in self._row.writes:
                entry = yield from self._drive(write, entries[write.step])
                if entry is None:
                    return False
                self._ids[write.step] = entry.remote_id or "1"
            return True

    with _delivery(Broken):
        yield


# What is kept


@contextmanager
def outcome_in_two_transactions() -> Iterator[None]:
    """The outcome is committed first, mirror and audit after it."""

    class Broken(RowDelivery):
        def _acknowledge(
            self, write: PlannedWrite, entry: OutboxEntry, written: Written
        ) -> Course[OutboxEntry]:
            remote_id = written.proof.remote_id

            def settle(conn: Connection) -> OutboxEntry:
                return outbox.settle(conn, entry.id, EntryState.ACKNOWLEDGED, remote_id=remote_id)

            settled = yield Keep(settle)
            return (yield from super()._acknowledge(write, settled, written))

    class Late(outcomes.Outcomes):
        def acknowledge(self, conn: Connection, at: Place, entry: OutboxEntry, *rest: Any) -> OutboxEntry:
            with swapped(outbox, "settle", lambda *_, **__: entry):
                return super().acknowledge(conn, at, entry, *rest)

    with swapped(commit, "Outcomes", Late), _delivery(Broken):
        yield


@contextmanager
def audit_before_the_outcome() -> Iterator[None]:
    """The audit is written first, in a transaction of its own."""
    noted: set[str] = set()

    class Silent(outcomes.Outcomes):
        def _audit(self, conn: Connection, action: str, at: Place, detail: dict[str, object]) -> None:
            if action != "write.acknowledged" or at.write.key not in noted:
                super()._audit(conn, action, at, detail)

    class Broken(RowDelivery):
        def _acknowledge(
            self, write: PlannedWrite, entry: OutboxEntry, written: Written
        ) -> Course[OutboxEntry]:
            at, kept = self._at(write), self._means.outcomes
            yield Keep(lambda conn: kept._audit(conn, "write.acknowledged", at, {}))
            noted.add(write.key)
            try:
                return (yield from super()._acknowledge(write, entry, written))
            finally:
                noted.discard(write.key)

    with swapped(commit, "Outcomes", Silent), _delivery(Broken):
        yield


@contextmanager
def balances_reckoned_after_a_look_up() -> Iterator[None]:
    """After a look-up the mirror's balances are moved as planned, whenever it happened."""

    class Broken(outcomes.Outcomes):
        def acknowledge(
            self, conn: Connection, at: Place, entry: OutboxEntry, written: Written
        ) -> OutboxEntry:
            if written.proof.was_looked_up:
                after = {each.remote_id: each.after for each in at.row.effects}
                balances = tuple(
                    replace(each, balance=after[each.remote_id])
                    for each in written.balances
                    if hasattr(each, "balance") and each.remote_id in after
                )
                written = replace(written, balances=balances)
            return super().acknowledge(conn, at, entry, written)

    with swapped(commit, "Outcomes", Broken):
        yield


@contextmanager
def sending_left_in_the_process() -> Iterator[None]:
    """A commit that goes on in the same process after a full disk takes *sending* for what it says."""
    kept = outbox.recover

    def recover(conn: Connection, now: datetime, batch_id: int | None = None) -> tuple[str, ...]:
        return () if batch_id is not None else kept(conn, now)

    with swapped(outbox, "recover", recover):
        yield


@contextmanager
def recovered_without_a_word() -> Iterator[None]:
    """The audit does not say which writes were in doubt after a crash."""

    def recover(conn: Connection, now: datetime, batch_id: int | None = None) -> None:
        outbox.recover(conn, now, batch_id)

    with swapped(commit, "recover", recover), swapped(companies, "recover", recover):
        yield


@contextmanager
def file_not_closed_after_a_failure() -> Iterator[None]:
    """Opening fails half-way and keeps the lock."""

    def open_company(path: Any, clock: Any) -> CompanyFile:
        swapped_in: type[CompanyFile] = vars(companies)["CompanyFile"]
        company = swapped_in.open(path)
        with company.writer() as conn:
            outcomes.recover(conn, clock.now())
        return company

    with swapped(companies, "open_company", open_company):
        yield


@contextmanager
def repeated_answer_believed() -> Iterator[None]:
    """The answer to a repeated request is taken for news, though it may come from the service's memory."""
    kept = QuickBooksLedger.send
    answers: dict[str, Acknowledgement] = {}

    def send(self: QuickBooksLedger, request: Any, key: str, ids: Mapping[int, str]) -> Acknowledgement:
        answers[key] = kept(self, request, key, ids)
        return answers[key]

    class Broken(RowDelivery):
        def _verified(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry]:
            return (yield from self._acknowledge(write, entry, Written(answers[write.key])))

    with swapped(QuickBooksLedger, "send", send), _delivery(Broken):
        yield


# Looking up


@contextmanager
def record_of_another_row_taken() -> Iterator[None]:
    """What an earlier row created is taken for what this one created."""
    with swapped(outbox, "is_anothers", lambda *_: False):
        yield


@contextmanager
def use_told_by_the_invoice_alone() -> Iterator[None]:
    """A credit that an earlier row used on the same invoice is taken for what this row was to use (Xero)."""

    class Broken(RowPremises):
        def is_used(self, *_: object) -> Course[bool]:
            yield from ()
            return True

    with _premises(Broken):
        yield


@contextmanager
def refusal_of_a_repeated_change_believed() -> Iterator[None]:
    """What can't be changed any more is thought not to be changed, though our own write did it (Xero)."""

    class Broken(RowDelivery):
        def _refused(
            self, write: PlannedWrite, entry: OutboxEntry, problem: RemoteRejected
        ) -> Course[OutboxEntry]:
            if type(problem) is not RemoteRejected:
                return (yield from super()._refused(write, entry, problem))
            kept: OutboxEntry = yield self._settled(write, entry, EntryState.REJECTED, problem.title)
            return kept

    with _delivery(Broken):
        yield


@contextmanager
def look_up_by_part_of_a_note() -> Iterator[None]:
    """A note that begins like ours is taken for ours."""
    with swapped(lookup, "_carries", lambda note, ours: ours in note):
        yield


@contextmanager
def look_up_among_one_customers_payments() -> Iterator[None]:
    """A payment is sought under the customer it was made for, merged or not."""
    kept = lookup.LookUp._of_a_day

    class Narrow(lookup.LookUp):
        def _payment(self, wanted: Any) -> Acknowledgement | None:
            customer = self._id(wanted.customer_id)
            rows = self._of_a_day

            def narrowed(name: str, where: str, shape: Any) -> Any:
                return rows(name, f"{where} AND CustomerRef = '{customer}'", shape)

            with swapped(self, "_of_a_day", narrowed):
                return super()._payment(wanted)

    assert kept is lookup.LookUp._of_a_day
    from integrations.quickbooks import adapter

    with swapped(adapter, "LookUp", Narrow):
        yield


@contextmanager
def edited_taken_for_absent() -> Iterator[None]:
    """A payment that others changed too is taken for one that we did not change."""

    class Broken(RowDelivery):
        def _look_up(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry]:
            try:
                found = yield from self._found(write, entry)
            except OutcomeUnknown:
                found = None
            return found or (yield self._absent(write, entry))

    with _delivery(Broken):
        yield


# Signatures


@contextmanager
def second_signature_not_asked_for() -> Iterator[None]:
    """Delivery and the outbox send what was signed once."""
    with (
        swapped(commit, "may_send", lambda _: True),
        swapped(outbox, "_lacks_signature", false),
    ):
        yield


MUTANTS: dict[str, Mutant] = {
    each.__name__: each
    for each in (
        key_not_stored,
        key_changed_on_resend,
        sending_marked_after_the_call,
        unknown_taken_for_queued,
        look_up_skipped,
        looked_up_too_early,
        resent_after_key_life,
        absent_means_rejected,
        quiet_from_the_claim,
        claim_not_put_back,
        premises_not_checked,
        premises_checked_once,
        credit_not_checked,
        customer_not_checked,
        period_not_checked,
        period_checked_once,
        answers_not_compared,
        next_step_after_a_failure,
        outcome_in_two_transactions,
        audit_before_the_outcome,
        balances_reckoned_after_a_look_up,
        sending_left_in_the_process,
        recovered_without_a_word,
        file_not_closed_after_a_failure,
        repeated_answer_believed,
        record_of_another_row_taken,
        use_told_by_the_invoice_alone,
        refusal_of_a_repeated_change_believed,
        look_up_by_part_of_a_note,
        look_up_among_one_customers_payments,
        edited_taken_for_absent,
        rows_of_one_record_together,
        rows_of_one_customer_together,
        unknown_row_overtaken,
        switch_looked_at_once,
        second_signature_not_asked_for,
        stored_failure_not_looked_into,
        day_forgotten,
        *GROUNDS,
        *OF_LETTERS,
    )
}
