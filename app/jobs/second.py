"""The second signature: what waits is shown from the stored bytes, then signed or refused."""

from msgspec import Struct

from app.changes import Changes
from app.commit.delivery import EntryState
from app.commit.plan import BatchState, Signature, digest
from app.commit.results import BatchPreview
from app.commit.second import Second, SecondStanding
from app.errors import MayNotCountersign, NothingToCountersign, PlanAltered, WritingStopped
from app.jobs.batch import statement, sum_by_currency
from app.jobs.state import TITLES, os_user, settings
from app.ports import Clock
from app.review.decision import ProposalState
from app.store import audit, batches, outbox, proposals, second_signatures
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import StoredBatch


class WaitingBatch(Struct, frozen=True):
    """A batch signed once: the frozen plan as it was shown then, who signed it, and what it waits for."""

    batch_id: int
    preview: BatchPreview
    first: Signature
    second: Second


def waiting_batch(company: CompanyFile, batch_id: int) -> WaitingBatch:
    """What the second signer looks at, from the stored bytes alone.

    Raises BadInput when there is no such batch, NothingToCountersign when it waits for nothing, PlanAltered
    when its bytes are not those that were signed first.
    """
    with company.reader() as conn:
        stored, second = _waiting(conn, batch_id)
    rows = stored.plan.rows
    if not digest(rows) == stored.plan.digest == stored.signature.digest:
        raise PlanAltered
    service = rows[0].service if rows else ""
    shown = BatchPreview(
        plan=stored.plan,
        held=(),
        totals=sum_by_currency(row.money for row in rows),
        system=TITLES.get(service, service),
        irreversible=tuple(row.title for row in rows if not row.is_undoable),
        undo_of=stored.undoes,
        second=second.rule,
    )
    return WaitingBatch(batch_id, shown, stored.signature, second)


def _waiting(conn: Connection, batch_id: int) -> tuple[StoredBatch, Second]:
    stored = batches.load(conn, batch_id)
    if stored.second is None or stored.second.standing is not SecondStanding.WAITING:
        raise NothingToCountersign
    return stored, stored.second


def countersign(company: CompanyFile, shown: WaitingBatch, name: str, clock: Clock) -> Changes:
    """Give the second signature to exactly the plan that was shown.

    Raises MayNotCountersign for the wrong person or too early, NothingToCountersign when it was given or
    refused meanwhile, WritingStopped.
    """
    now = clock.now()
    why = shown.second.rule.why_not(shown.first.signed_by, shown.first.signed_at, name, now)
    if why:
        raise MayNotCountersign(why)
    signature = Signature(shown.preview.plan.digest, name, os_user(), now, statement(shown.preview, name))
    with company.writer() as conn:
        if not settings(conn).guardrails.writing_enabled:
            raise WritingStopped
        _waiting(conn, shown.batch_id)
        second_signatures.settle(conn, shown.batch_id, SecondStanding.GIVEN, signature)
        _audit(conn, "batch.countersigned", shown, signature)
    return Changes(batches=frozenset({shown.batch_id}))


def refuse(company: CompanyFile, shown: WaitingBatch, name: str, why: str, clock: Clock) -> Changes:
    """Refuse the second signature, or take the first one back: nothing is sent, the rows are open again.

    Raises NothingToCountersign when it was given or refused meanwhile, MayNotCountersign when the file is a
    restored backup: then it may have been signed and sent after the backup was made.
    """
    now = clock.now()
    words = f"refused by {name}" + (f": {why}" if why else "")
    signature = Signature(shown.preview.plan.digest, name, os_user(), now, words)
    with company.writer() as conn:
        stored, _ = _waiting(conn, shown.batch_id)
        entries = outbox.entries(conn, shown.batch_id)
        if any(entry.state is not EntryState.QUEUED for entry in entries):
            raise MayNotCountersign(
                "This batch may be in the ledger already: the file was restored from a backup",
                remedy="Countersign it; every row is looked up before anything is sent.",
            )
        second_signatures.settle(conn, shown.batch_id, SecondStanding.REFUSED, signature, why)
        for entry in entries:
            outbox.settle(conn, entry.id, EntryState.STOPPED, reason=words)
        batches.set_state(conn, shown.batch_id, BatchState.DONE)
        changes = Changes(batches=frozenset({shown.batch_id}))
        if stored.undoes is None:
            ids = [row.proposal_id for row in stored.plan.rows]
            changes |= proposals.set_states(conn, ids, ProposalState.OPEN, now, f"The batch was {words}.")
        _audit(conn, "batch.refused", shown, signature)
    return changes


def _audit(conn: Connection, action: str, shown: WaitingBatch, signature: Signature) -> None:
    detail = {
        "digest": signature.digest,
        "statement": signature.statement,
        "os_user": signature.os_user,
        "first": shown.first.signed_by,
        "first_at": shown.first.signed_at.isoformat(),
    }
    subject = f"batch:{shown.batch_id}"
    audit.append(conn, signature.signed_by, action, subject, detail, signature.signed_at)
