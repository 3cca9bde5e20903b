"""Batches: the signed plans, byte for byte."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, func, insert, select, update

from app.commit.delivery import EntryState
from app.commit.plan import BatchState, Plan, PlannedWrite, PlanRow, Signature, digest
from app.commit.results import BatchSummary
from app.commit.second import Second, SecondStanding
from app.domain.money import Money
from app.domain.record import replace
from app.errors import BadInput, NotDecidable
from app.review.decision import ProposalState
from app.store import codec, differences, outbox, second_signatures
from app.store.decisions import seal
from app.store.layout import instant
from app.store.mirror import each_of
from app.store.proposals import set_states
from app.store.records import RowOfBatch, StoredBatch
from app.store.schema import batch, plan_row, second_signature
from app.store.schema import outbox as entries
from app.store.schema import proposal as proposals

_UNDER_WAY = [EntryState.QUEUED.value, EntryState.SENDING.value, EntryState.UNKNOWN.value]

_OUTCOMES = (
    "SELECT batch_id, state, count(*) AS rows FROM ("
    " SELECT batch_id, state, min(CASE state WHEN 'acknowledged' THEN step + 1000 ELSE step END)"
    " FROM outbox GROUP BY batch_id, row_number"
    ") GROUP BY batch_id, state"
)
"""How many rows of each batch end with which state: the first write that is not acknowledged decides."""


def sign(conn: Connection, plan: Plan, signature: Signature, *, undoes: int | None = None) -> int:
    """Keep a signed plan: batch, rows and outbox entries; proposals become SIGNED. Returns the batch id.

    The caller appends the audit record in the same transaction. With ``undoes`` the plan takes back that
    batch and its proposals are left as they are. ValueError when the plan, its digest and the signature do
    not belong together; NotDecidable when a proposal is not approved (any more).
    """
    if not plan.digest == signature.digest == digest(plan.rows):
        raise ValueError("what is signed is not what was shown")
    signed = [row.proposal_id for row in plan.rows]
    if undoes is None:
        _require_approved(conn, signed)
        set_states(conn, signed, ProposalState.SIGNED, signature.signed_at)
        seal(conn, signed)
    batch_id = int(
        conn.execute(
            insert(batch).values(
                state=BatchState.SIGNED.value,
                digest=plan.digest,
                signed_by=signature.signed_by,
                os_user=signature.os_user,
                signed_at=instant(signature.signed_at),
                statement=signature.statement,
                undoes=undoes,
            )
        ).lastrowid
    )
    if plan.rows:
        conn.execute(insert(plan_row), [_row_values(batch_id, row) for row in plan.rows])
        writes = [_write_values(batch_id, row, write) for row in plan.rows for write in row.writes]
        conn.execute(insert(entries), writes)
    return batch_id


def load(conn: Connection, batch_id: int) -> StoredBatch:
    """A batch with its plan; BadInput when there is none of that number."""
    found = conn.execute(select(batch).where(batch.c.id == batch_id)).first()
    if found is None:
        raise BadInput(f"There is no batch {batch_id}", remedy="“countersign batch list” shows the numbers.")
    signature = Signature(
        digest=found.digest,
        signed_by=found.signed_by,
        os_user=found.os_user,
        signed_at=_moment(found.signed_at),
        statement=found.statement,
    )
    plan = Plan(_plan_rows(conn, batch_id), found.digest)
    second = second_signatures.of(conn, batch_id)
    return StoredBatch(found.id, BatchState(found.state), plan, signature, found.undoes, second)


def list_batches(conn: Connection) -> tuple[BatchSummary, ...]:
    """All batches, the newest first."""
    outcomes: dict[int, dict[str, int]] = {}
    for row in conn.exec_driver_sql(_OUTCOMES):
        outcomes.setdefault(row[0], {})[row[1]] = row[2]
    money, unlike = _money_of_batches(conn), differences.counts(conn)
    found = conn.execute(select(batch).order_by(batch.c.id.desc())).all()
    seconds = second_signatures.every(conn)
    undone_by = {
        row.undoes: row.id for row in found if row.undoes is not None and not _is_refused(seconds.get(row.id))
    }
    return tuple(
        replace(
            _summary(row, outcomes.get(row.id, {}), money.get(row.id, ()), undone_by.get(row.id)),
            second=seconds.get(row.id),
            unlike=unlike.get(row.id, 0),
        )
        for row in found
    )


def _is_refused(second: Second | None) -> bool:
    return second is not None and second.standing is SecondStanding.REFUSED


def rows(conn: Connection, batch_id: int) -> tuple[RowOfBatch, ...]:
    """A batch's rows with their outbox entries, in order."""
    of_row: dict[int, list[Any]] = {}
    for entry in outbox.entries(conn, batch_id):
        of_row.setdefault(entry.row_number, []).append(entry)
    found = conn.execute(select(plan_row).where(plan_row.c.batch_id == batch_id).order_by(plan_row.c.number))
    return tuple(
        RowOfBatch(
            number=row.number,
            proposal_id=row.proposal_id,
            title=row.title,
            entries=tuple(of_row.get(row.number, ())),
            is_undoable=bool(row.is_undoable),
        )
        for row in found
    )


def unfinished(conn: Connection) -> int | None:
    """The oldest batch that still has something to send or to look up, and all its signatures."""
    waiting = select(second_signature.c.batch_id).where(
        second_signature.c.standing == SecondStanding.WAITING.value
    )
    wanted = select(func.min(entries.c.batch_id)).where(
        entries.c.state.in_(_UNDER_WAY), entries.c.batch_id.not_in(waiting)
    )
    oldest: int | None = conn.execute(wanted).scalar()
    return oldest


def signed_since(conn: Connection, since: datetime, currency: str) -> tuple[int, int]:
    """Rows signed since then that were not stopped or refused, and their sum in this currency.

    What a batch takes back is not counted.
    """
    fallen = select(entries.c.id).where(
        entries.c.batch_id == plan_row.c.batch_id,
        entries.c.row_number == plan_row.c.number,
        entries.c.state.in_([EntryState.STOPPED.value, EntryState.REJECTED.value]),
    )
    minor = func.sum(case((plan_row.c.currency == currency, plan_row.c.amount_minor), else_=0))
    counted = select(func.count(), func.coalesce(minor, 0)).select_from(
        plan_row.join(batch, batch.c.id == plan_row.c.batch_id)
    )
    standing = (batch.c.signed_at >= instant(since), batch.c.undoes.is_(None), ~fallen.exists())
    rows, money = conn.execute(counted.where(*standing)).one()
    return int(rows), int(money)


def set_state(conn: Connection, batch_id: int, state: BatchState) -> None:
    """Move a batch on."""
    conn.execute(update(batch).where(batch.c.id == batch_id).values(state=state.value))


def _require_approved(conn: Connection, ids: list[int]) -> None:
    wanted = select(func.count()).where(
        proposals.c.id.in_(select(each_of(codec.text(ids)))),
        proposals.c.state == ProposalState.APPROVED.value,
    )
    if conn.execute(wanted).scalar_one() != len(ids):
        raise NotDecidable(
            "Some of these are not approved any more", remedy="Look at the batch again, then sign it."
        )


def _row_values(batch_id: int, row: PlanRow) -> dict[str, object]:
    return {
        "batch_id": batch_id,
        "number": row.number,
        "proposal_id": row.proposal_id,
        "title": row.title,
        "amount_minor": row.money.minor,
        "currency": row.money.currency,
        "service": row.service,
        "premises": codec.text(row.premises),
        "effects": codec.text(row.effects),
        "undo": row.undo,
        "is_undoable": int(row.is_undoable),
    }


def _write_values(batch_id: int, row: PlanRow, write: PlannedWrite) -> dict[str, object]:
    request = write.request
    return {
        "batch_id": batch_id,
        "row_number": row.number,
        "step": write.step,
        "key": write.key,
        "state": EntryState.QUEUED.value,
        "service": request.service,
        "method": request.method,
        "path": request.path,
        "query": codec.text(request.query),
        "body": request.body,
        "content_type": request.content_type,
        "lookup": request.lookup,
        "creates": request.creates.value if request.creates else None,
        "summary": write.summary,
    }


def _plan_rows(conn: Connection, batch_id: int) -> tuple[PlanRow, ...]:
    writes: dict[int, list[PlannedWrite]] = {}
    wanted = select(entries).where(entries.c.batch_id == batch_id)
    for row in conn.execute(wanted.order_by(entries.c.row_number, entries.c.step)):
        write = PlannedWrite(row.step, row.key, outbox.request_of(row), row.summary)
        writes.setdefault(row.row_number, []).append(write)
    found = conn.execute(select(plan_row).where(plan_row.c.batch_id == batch_id).order_by(plan_row.c.number))
    return tuple(
        PlanRow(
            number=row.number,
            proposal_id=row.proposal_id,
            title=row.title,
            money=Money(row.amount_minor, row.currency),
            service=row.service,
            writes=tuple(writes.get(row.number, ())),
            premises=codec.premises(row.premises),
            effects=codec.effects(row.effects),
            undo=row.undo,
            is_undoable=bool(row.is_undoable),
        )
        for row in found
    )


def _money_of_batches(conn: Connection) -> dict[int, tuple[Money, ...]]:
    minor = func.sum(plan_row.c.amount_minor).label("minor")
    summed = select(plan_row.c.batch_id, plan_row.c.currency, minor)
    found: dict[int, tuple[Money, ...]] = {}
    grouped = summed.group_by(plan_row.c.batch_id, plan_row.c.currency)
    for row in conn.execute(grouped.order_by(plan_row.c.batch_id, plan_row.c.currency)):
        found[row.batch_id] = (*found.get(row.batch_id, ()), Money(row.minor, row.currency))
    return found


def _summary(
    row: Any, outcomes: dict[str, int], money: tuple[Money, ...], undone_by: int | None
) -> BatchSummary:
    def count(*states: EntryState) -> int:
        return sum(outcomes.get(state.value, 0) for state in states)

    return BatchSummary(
        id=row.id,
        state=BatchState(row.state),
        signed_by=row.signed_by,
        signed_at=_moment(row.signed_at),
        rows=sum(outcomes.values()),
        money=money,
        committed=count(EntryState.ACKNOWLEDGED),
        stopped=count(EntryState.STOPPED),
        failed=count(EntryState.REJECTED),
        unknown=count(EntryState.UNKNOWN, EntryState.SENDING, EntryState.HELD),
        pending=count(EntryState.QUEUED),
        undo_of=row.undoes,
        undone_by=undone_by,
    )


def _moment(stored: str) -> datetime:
    return datetime.fromisoformat(stored)
