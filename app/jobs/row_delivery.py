"""One signed row on its way: its writes in order, each as far as it goes now.

Order for every write: premises checked, *sending* committed, sent, outcome committed together with the
mirror and the audit. A write without a clear answer is unknown and is looked up before anything is sent
again.
"""

from collections.abc import Mapping, Sequence
from functools import partial

from app.commit.comparison import labels_of, unlike
from app.commit.delivery import EntryState, Hold, LookUp, Nothing, OutboxEntry, Send, Wait, next_step
from app.commit.plan import PlannedWrite, PlanRow
from app.domain.documents import KIND_OF, Document, DocumentKind
from app.domain.letters import maker_of
from app.domain.writes import address_step_of, proposal_of, step_of
from app.errors import (
    AnotherTotal,
    ChangedInLedger,
    CountersignError,
    OutcomeUnknown,
    RateLimited,
    RemoteRejected,
    SubscriptionLapsed,
    WritingStopped,
)
from app.jobs.means import Means
from app.jobs.notes import leave_note
from app.jobs.outcomes import Place, Written, moved
from app.jobs.patience import patiently
from app.jobs.row_premises import RowPremises
from app.jobs.run import Run, rests_on
from app.jobs.state import settings
from app.jobs.under_way import Course, Keep
from app.jobs.writers import can_write
from app.ports import Acknowledgement
from app.store import letter_links, outbox
from app.store.connection import Connection

_TAKEN_AWAY = "the service says that it was written, but it is not there any more; a person must look"


class RowDelivery:
    """A row of a run on its way; ``course`` is the way, every other step is one of its turns."""

    def __init__(self, means: Means, run: Run, row: PlanRow) -> None:
        self._means = means
        self._run = run
        self._row = row
        self._premises = RowPremises(means, run, row)
        self._ids: dict[int, str] = {}
        """What this row and the rows that it rests on made, by step or maker's number."""
        self._is_as_signed = True

    def course(self, entries: Mapping[int, OutboxEntry]) -> Course[bool]:
        """Drive the row's writes in order; False when one of them must wait."""
        row, self._ids = self._row, self._made()
        is_new = any(entry.state is not EntryState.ACKNOWLEDGED for entry in entries.values())
        for write in row.writes:
            entry = yield from self._drive(write, entries[write.step])
            if entry is None:
                return False
            if entry.state is not EntryState.ACKNOWLEDGED:
                if write.step < len(row.writes):
                    yield Keep(partial(self._means.outcomes.stop_rest, self._run.batch.id, row, entry))
                return True
            self._ids[write.step] = entry.remote_id
        if is_new and self._means.patience.notes:
            yield from leave_note(self._means.ledger, self._means.clock, self._run.batch, row)
        return True

    def _made(self) -> dict[int, str]:
        """What other rows made that this one rests on, by the number it goes by."""
        makers = rests_on(self._row)
        if not makers:
            return {}
        with self._means.company.reader() as conn:
            made = {maker: outbox.made_by(conn, maker) for maker in makers}
            addresses = letter_links.addresses(conn, made)
        found = {step_of(maker): remote_id for maker, remote_id in made.items() if remote_id}
        return found | {address_step_of(maker): url for maker, url in addresses.items()}

    def _unmade(self, write: PlannedWrite) -> str:
        """Why a write can't go: another row did not make what it rests on; empty when all is there.

        A link counts for the letter that names it, not for the note that the letter left.
        """
        for each in self._row.premises:
            maker = proposal_of(each.remote_id)
            if maker is None:
                continue
            if each.kind is DocumentKind.PAYMENT_LINK:
                if maker_of(write.request) == maker and address_step_of(maker) not in self._ids:
                    return f"{each.label} was not made, or is switched off again"
            elif step_of(maker) not in self._ids:
                return f"{each.label} was not added to the ledger"
        return ""

    def _drive(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry | None]:
        """Take an entry as far as it goes now; None when it has to wait."""
        limits = self._means.limits(self._row)
        while True:
            match next_step(entry, self._means.clock.now(), limits):
                case Nothing():
                    return entry
                case Wait():
                    return None
                case Hold(reason):
                    entry = yield self._settled(write, entry, EntryState.HELD, reason)
                case LookUp():
                    entry = yield from self._look_up(write, entry)
                case Send() if self._run.pause:
                    return None
                case Send():
                    reason = self._unmade(write) or (yield from self._premises.fallen(write.step))
                    if reason:
                        entry = yield self._ended(write, entry, EntryState.STOPPED, reason)
                    elif self._run.pause:  # asked for while the premises were read
                        return None
                    else:
                        entry = yield from self._send(write, entry)

    def _send(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry]:
        """Send it, and keep what came of it; as it was before when the service asks for patience."""
        claimed: OutboxEntry = yield Keep(partial(self._claim, entry), is_claim=True)
        self._means.present.forget(self._row)
        sending = partial(self._means.ledger.send, write.request, write.key, dict(self._ids))
        try:
            proof: Acknowledgement = yield sending
        except SubscriptionLapsed:
            yield self._not_sent(entry)
            raise
        except RemoteRejected as problem:
            return (yield from self._refused(write, claimed, problem))
        except OutcomeUnknown as problem:
            entry = yield self._settled(write, claimed, EntryState.UNKNOWN, _words(problem))
            return entry
        except RateLimited as problem:
            yield self._not_sent(entry)
            if self._run.is_throttled_too_often(problem.retry_after):
                raise
            return entry
        except CountersignError:
            yield self._not_sent(entry)
            raise
        finally:
            self._means.present.forget(self._row)
        return (yield from self._answered(write, claimed, proof))

    def _answered(
        self, write: PlannedWrite, claimed: OutboxEntry, proof: Acknowledgement
    ) -> Course[OutboxEntry]:
        """The service says that it was written."""
        self._run.throttled = 0
        if claimed.attempts > 1:
            return (yield from self._verified(write, claimed))
        differs = self._unlike(write, proof)
        self._is_as_signed &= not differs
        left = yield from self._left(write)
        return (yield from self._acknowledge(write, claimed, Written(proof, left, differs)))

    def _claim(self, entry: OutboxEntry, conn: Connection) -> OutboxEntry:
        # Looked at for every write, so that the switch stops a batch that is under way.
        if not settings(conn).guardrails.writing_enabled:
            raise WritingStopped
        return outbox.claim(conn, entry.id, self._means.clock.now())

    def _not_sent(self, before: OutboxEntry) -> Keep:
        """It provably did not leave: all is as it was before it was claimed."""
        return Keep(lambda conn: outbox.put_back(conn, before))

    def _at(self, write: PlannedWrite) -> Place:
        return Place(self._run.batch, self._row, write)

    def _settled(self, write: PlannedWrite, entry: OutboxEntry, state: EntryState, reason: str) -> Keep:
        """It was rejected, is held, or has no clear answer, and why."""
        at, outcomes = self._at(write), self._means.outcomes
        return Keep(lambda conn: outcomes.settle(conn, at, entry, state, reason))

    def _ended(self, write: PlannedWrite, entry: OutboxEntry, state: EntryState, reason: str) -> Keep:
        """A premise fell; what the row's records are now is kept with it."""
        at, outcomes = self._at(write), self._means.outcomes
        found = self._run.looked.get(self._row.number, {})
        return Keep(lambda conn: outcomes.end(conn, at, entry, (state, reason), found))

    def _acknowledge(self, write: PlannedWrite, entry: OutboxEntry, written: Written) -> Course[OutboxEntry]:
        """Keep that it is in the ledger; AnotherTotal when an invoice came out otherwise than signed."""
        at, outcomes = self._at(write), self._means.outcomes
        kept: OutboxEntry = yield Keep(lambda conn: outcomes.acknowledge(conn, at, entry, written))
        if write.request.creates is DocumentKind.INVOICE and written.unlike:
            raise AnotherTotal(detail=f"{self._row.title}: {'; '.join(written.unlike)}")
        return kept

    def _unlike(self, write: PlannedWrite, proof: Acknowledgement) -> tuple[str, ...]:
        """Where the record that came back is not what was signed."""
        promise = self._means.ledger.promised(write.request, self._row.money.currency)
        return unlike(promise, proof.documents, self._ids, labels_of(self._row))

    def _left(self, write: PlannedWrite) -> Course[Sequence[Document]]:
        """The row's invoices and credits as it leaves them, once its last step is done.

        Reckoned from what was read before, or else read: when the row was begun in an earlier run, or came
        out otherwise than signed. A service that changed nothing would never tell of that in a sync.
        """
        row, begun = self._row, self._run.begun
        if write.step < len(row.writes):
            return ()
        if self._is_as_signed and row.number in begun:
            return moved(row, begun[row.number])
        return (yield from self._premises.balances())

    def _verified(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry]:
        """A repeated request may be answered from the service's memory: the books decide.

        What was written and taken away since is not written again (wire/quickbooks.md 2.4).
        """
        settled, unclear = yield from self._looked_for(write, entry)
        reason = _words(unclear) if unclear else _TAKEN_AWAY
        return settled or (yield self._settled(write, entry, EntryState.HELD, reason))

    def _refused(
        self, write: PlannedWrite, entry: OutboxEntry, problem: RemoteRejected
    ) -> Course[OutboxEntry]:
        """It was refused: perhaps because this very write came before, by a second road; so look first.

        A stale version, a taken number, a record that is gone or can't be changed any more: our own write
        brings these about when it comes twice. Where that can't be told, what the service says stands; of a
        record that others changed at this very moment, what it is now is kept to be shown.
        """
        settled, _ = yield from self._looked_for(write, entry)
        if settled:
            return settled
        if isinstance(problem, ChangedInLedger):
            yield from self._premises.look()
            entry = yield self._ended(write, entry, EntryState.REJECTED, _words(problem))
        else:
            entry = yield self._settled(write, entry, EntryState.REJECTED, _words(problem))
        return entry

    def _looked_for(
        self, write: PlannedWrite, entry: OutboxEntry
    ) -> Course[tuple[OutboxEntry | None, OutcomeUnknown | None]]:
        """Doubt an answer and look in the books: the entry acknowledged, else why that can't be told."""
        now = self._means.clock.now
        # Killed while looking, it has to be looked up again.
        doubted: OutboxEntry = yield Keep(lambda conn: outbox.doubt(conn, entry.id, now()))
        try:
            return (yield from self._found(write, doubted)), None
        except OutcomeUnknown as problem:
            return None, problem

    def _look_up(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry]:
        try:
            found = yield from self._found(write, entry)
        except OutcomeUnknown as problem:
            entry = yield self._settled(write, entry, EntryState.HELD, _words(problem))
            return entry
        return found or (yield self._absent(write, entry))

    def _absent(self, write: PlannedWrite, entry: OutboxEntry) -> Keep:
        """The ledger was searched for it, and it was not there."""
        at, outcomes = self._at(write), self._means.outcomes
        return Keep(lambda conn: outcomes.absent(conn, at, entry))

    def _found(self, write: PlannedWrite, entry: OutboxEntry) -> Course[OutboxEntry | None]:
        """The entry acknowledged when the ledger has the write's effect, None when it surely lacks it.

        Raises OutcomeUnknown when it can't be told.
        """
        assert entry.first_sent_at is not None, "only what was sent is looked up"
        if not can_write(self._means.ledger, self._row.service):
            raise OutcomeUnknown("Stripe is not connected, so whether it was written can't be looked up")
        looking = partial(self._means.ledger.look_up, write.request, dict(self._ids), entry.first_sent_at)
        proof: Acknowledgement | None = yield partial(patiently, looking, self._means.cancel)
        if proof is None or not (yield from self._premises.is_used(write, proof)):
            return None
        with self._means.company.reader() as conn:
            if outbox.is_anothers(conn, entry.id, _made_by(write, proof)):
                raise OutcomeUnknown("One like it is in the ledger, but it belongs to another row")
        # When it happened is not known, nor what happened since: the balances are read, not reckoned.
        balances = yield from self._premises.balances()
        written = Written(proof, balances, self._unlike(write, proof))
        return (yield from self._acknowledge(write, entry, written))


def _made_by(write: PlannedWrite, proof: Acknowledgement) -> set[str]:
    """The records that a write is thought to have made: of a receipt that the ledger splits, each part."""
    kind = write.request.creates
    return {proof.remote_id, *(each.remote_id for each in proof.documents if KIND_OF[type(each)] is kind)}


def _words(problem: CountersignError) -> str:
    return f"{problem.title}: {problem.detail}" if problem.detail else problem.title
