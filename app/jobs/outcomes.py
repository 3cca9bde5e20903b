"""What became of each write, kept in one transaction with the mirror, the proposal and the audit."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from app.commit.delivery import EntryState, OutboxEntry
from app.commit.plan import PlannedWrite, PlanRow
from app.commit.premises import facts_of
from app.commit.results import CommitEvent, RowOutcome, RowResult
from app.commit.threeway import PresentRecord
from app.domain.documents import CreditNote, Document, DocumentKind, Invoice, InvoiceStatus
from app.domain.posted import OURS
from app.domain.record import replace
from app.ports import Acknowledgement, Clock
from app.review.decision import ProposalState
from app.store import audit, differences, ledger_changes, mirror, outbox, proposals, row_changes
from app.store.connection import Connection
from app.store.records import StoredBatch

Report = Callable[[CommitEvent], None]

_RESULTS = {
    EntryState.QUEUED: RowResult.PENDING,
    EntryState.SENDING: RowResult.UNKNOWN,
    EntryState.UNKNOWN: RowResult.UNKNOWN,
    EntryState.ACKNOWLEDGED: RowResult.COMMITTED,
    EntryState.REJECTED: RowResult.FAILED,
    EntryState.STOPPED: RowResult.STOPPED,
    EntryState.HELD: RowResult.UNKNOWN,
}

_NEXT_STEPS = {
    RowResult.STOPPED: "It is back in review with what changed.",
    RowResult.FAILED: "It is back in review; nothing of it was written.",
    RowResult.UNKNOWN: "Run the commit again; it is looked up in the ledger before anything is sent.",
    RowResult.PENDING: "Run the commit again to send it.",
    RowResult.COMMITTED: "",
}

_NOT_AS_SIGNED = "Look at it in the ledger; the batch can be taken back from History."


def outcome_of(row: PlanRow, entries: Sequence[OutboxEntry], unlike: tuple[str, ...] = ()) -> RowOutcome:
    """A row's outcome from its writes: committed only when all of them are.

    ``unlike`` are the sentences on what came back otherwise than signed.
    """
    decisive = next((e for e in entries if e.state is not EntryState.ACKNOWLEDGED), entries[-1])
    result = _RESULTS[decisive.state]
    written = [entry for entry in entries if entry.state is EntryState.ACKNOWLEDGED]
    next_step = _NEXT_STEPS[result]
    if unlike and result is RowResult.COMMITTED:
        next_step = _NOT_AS_SIGNED
    if decisive.state is EntryState.HELD:
        next_step = "Look in the ledger whether it is there; then decide about it again."
    if written and result in {RowResult.FAILED, RowResult.STOPPED}:
        next_step = "A part of it was written; undo the batch to take that part back."
    return RowOutcome(
        number=row.number,
        proposal_id=row.proposal_id,
        title=row.title,
        money=row.money,
        result=result,
        reason=decisive.reason if result is not RowResult.COMMITTED else "",
        next_step=next_step,
        remote_id=written[-1].remote_id if written else "",
        unlike=unlike,
    )


def recover(conn: Connection, now: datetime, batch_id: int | None = None) -> None:
    """Doubt what was being sent when its process or an earlier run ended; the audit names it."""
    keys = outbox.recover(conn, now, batch_id)
    if keys:
        audit.append(conn, "countersign", "outbox.recovered", "outbox", {"keys": keys}, now)


def mark(conn: Connection, batch_id: int, row_number: int, unlike: Sequence[str], now: datetime) -> None:
    """Mark a row with what came back otherwise than it was signed; the audit names what is new."""
    fresh = differences.add(conn, batch_id, row_number, unlike, now)
    if fresh:
        subject = f"batch:{batch_id} row:{row_number}"
        audit.append(conn, "countersign", "row.unlike", subject, {"differences": fresh}, now)


class Written(Struct, frozen=True):
    """What a write brought: its proof, and the row's records as its last step leaves them.

    ``unlike`` says what of it is otherwise than it was signed.
    """

    proof: Acknowledgement
    balances: Sequence[Document] = ()
    unlike: Sequence[str] = ()


class Place(Struct, frozen=True):
    """Which write of which row of which batch it is about."""

    batch: StoredBatch
    row: PlanRow
    write: PlannedWrite


class Outcomes:
    """Keeps how each write ended, within a transaction of the caller's."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def acknowledge(self, conn: Connection, at: Place, entry: OutboxEntry, written: Written) -> OutboxEntry:
        """The write is in the ledger; where it is otherwise than signed, the row is marked with it."""
        now, proof = self._clock.now(), written.proof
        settled = outbox.settle(
            conn,
            entry.id,
            EntryState.ACKNOWLEDGED,
            remote_id=proof.remote_id,
            remote_version=proof.version,
        )
        is_last = at.write.step == len(at.row.writes)
        documents = (*(written.balances if is_last else ()), *proof.documents)
        ledger_changes.note(conn, documents, now, f"{OURS}, batch {at.batch.id}")
        mirror.save_documents(conn, documents, now)
        detail = {
            "remote_id": proof.remote_id,
            "version": proof.version,
            "looked_up": proof.was_looked_up,
        }
        self._audit(conn, "write.acknowledged", at, detail | {"trace": proof.trace})
        if written.unlike:
            mark(conn, at.batch.id, at.row.number, written.unlike, now)
        if is_last:
            self._row_committed(conn, at)
        return settled

    def _row_committed(self, conn: Connection, at: Place) -> None:
        state = ProposalState.COMMITTED if at.batch.undoes is None else ProposalState.OPEN
        note = "" if at.batch.undoes is None else f"taken back with batch {at.batch.id}"
        proposals.set_states(conn, [at.row.proposal_id], state, self._clock.now(), note)

    def settle(
        self, conn: Connection, at: Place, entry: OutboxEntry, state: EntryState, reason: str
    ) -> OutboxEntry:
        """The write was rejected, stopped, held, or has no clear answer."""
        now = self._clock.now()
        if state is EntryState.UNKNOWN:
            settled = outbox.doubt(conn, entry.id, now, reason)
        else:
            settled = outbox.settle(conn, entry.id, state, reason=reason)
        self._audit(conn, f"write.{state}", at, {"reason": reason})
        if state in {EntryState.REJECTED, EntryState.STOPPED} and at.batch.undoes is None:
            proposals.set_states(conn, [at.row.proposal_id], ProposalState.OPEN, now, reason)
        return settled

    def end(
        self,
        conn: Connection,
        at: Place,
        entry: OutboxEntry,
        ended: tuple[EntryState, str],
        found: Mapping[tuple[DocumentKind, str], Document | None],
    ) -> OutboxEntry:
        """A premise fell, before it was sent or at the service; what the row's records are now is kept."""
        records = (
            PresentRecord(*key, None if document is None else facts_of(document))
            for key, document in found.items()
        )
        if found:
            row_changes.keep(conn, at.batch.id, at.row.number, records, self._clock.now())
        return self.settle(conn, at, entry, *ended)

    def absent(self, conn: Connection, at: Place, entry: OutboxEntry) -> OutboxEntry:
        """The ledger was searched for the write, and it was not there."""
        self._audit(conn, "write.absent", at, {"attempts": entry.attempts})
        return outbox.looked_up(conn, entry.id, self._clock.now())

    def stop_rest(self, batch_id: int, row: PlanRow, failed: OutboxEntry, conn: Connection) -> None:
        """Later writes of a row whose earlier write did not go through are stopped with it."""
        reason = f"an earlier step of this row did not go through: {failed.reason}"
        for entry in outbox.of_row(conn, batch_id, row.number):
            if entry.state is EntryState.QUEUED and entry.step > failed.step:
                outbox.settle(conn, entry.id, EntryState.STOPPED, reason=reason)

    def _audit(self, conn: Connection, action: str, at: Place, detail: dict[str, object]) -> None:
        request = at.write.request
        sent = {
            "key": at.write.key,
            "method": request.method,
            "path": request.path,
            "body_sha256": hashlib.sha256(request.body).hexdigest(),
        }
        subject = f"batch:{at.batch.id} row:{at.row.number} step:{at.write.step}"
        audit.append(conn, "countersign", action, subject, sent | detail, self._clock.now())


def moved(row: PlanRow, found: Mapping[tuple[DocumentKind, str], Document | None]) -> tuple[Document, ...]:
    """The row's invoices and credits, as read just before it was sent, with the balances it leaves."""
    left: list[Document] = []
    for effect in row.effects:
        moves = effect.after - effect.before
        match found.get((effect.kind, effect.remote_id)):
            case Invoice(balance=before) as invoice:
                balance = before + moves
                status = InvoiceStatus.OPEN if balance else InvoiceStatus.PAID
                left.append(replace(invoice, balance=balance, status=status))
            case CreditNote(remaining=unused) as credit:
                left.append(replace(credit, remaining=unused + moves))
    return tuple(left)
