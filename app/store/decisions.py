"""Decisions: kept for ever, one step a keystroke, taken back and done again in order.

Only ``standing`` of a row moves (``schema.DecisionStanding``). A step may hold many decisions: approving a
whole view is undone as one.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from app.changes import Changes
from app.errors import NotDecidable
from app.review.decision import DECIDABLE, TARGET, Decision, DecisionAction, ProposalState
from app.store import audit, codec
from app.store.layout import instant
from app.store.mirror import each_of
from app.store.schema import DecisionStanding
from app.store.schema import decision as table
from app.store.schema import proposal as proposals

_KEEP = (
    "INSERT INTO decision"
    " (step, proposal_id, action, previous, standing, candidate, decided_by, decided_at, note)"
    " SELECT :step, id, :action, state, 'active', {candidate}, :by, :at, :note FROM proposal"
    " WHERE id IN (SELECT value FROM json_each(:ids))"
    " AND state IN (SELECT value FROM json_each(:decidable)){fits}"
)
_DECIDABLE = codec.text(sorted(DECIDABLE))


def decide(conn: Connection, decision: Decision) -> Changes:
    """Keep one decision and audit it; NotDecidable when it is signed, committed or gone.

    ``decision.previous`` is not trusted: the state found in the file is kept. Approving without a candidate
    means the one put forward; NotDecidable when nothing is.
    """
    decided = _keep(conn, [decision.proposal_id], decision)
    if not decided:
        raise NotDecidable
    return _changes(decided)


def decide_many(
    conn: Connection, ids: Sequence[int], action: DecisionAction, by: str, now: datetime
) -> Changes:
    """One decision on many proposals, undone as one; those that can't be decided any more are passed over.

    Approving passes over those with nothing put forward, and all that stand so already.
    """
    alike = Decision(0, action, None, by, now, ProposalState.OPEN)
    return _changes(_keep(conn, ids, alike, skip_same=True))


def undo_last(conn: Connection, by: str, now: datetime) -> Changes:
    """Take back the last decision that is not signed yet; empty Changes when there is none."""
    step = _step(conn, func.max(table.c.step), DecisionStanding.ACTIVE)
    if step is None:
        return Changes()
    rows = _rows(conn, step, DecisionStanding.ACTIVE)
    _move(conn, [(row.previous, instant(now), row.proposal_id) for row in rows])
    _stand(conn, step, DecisionStanding.ACTIVE, DecisionStanding.UNDONE)
    return _told(conn, "decision.undone", rows, by, now)


def redo_last(conn: Connection, by: str, now: datetime) -> Changes:
    """Do again what undo_last took back last; empty Changes when there is nothing."""
    step = _step(conn, func.min(table.c.step), DecisionStanding.UNDONE)
    if step is None:
        return Changes()
    rows = _rows(conn, step, DecisionStanding.UNDONE)
    targets = [TARGET[DecisionAction(row.action)].value for row in rows]
    _move(conn, [(target, instant(now), row.proposal_id) for target, row in zip(targets, rows, strict=True)])
    _stand(conn, step, DecisionStanding.UNDONE, DecisionStanding.ACTIVE)
    return _told(conn, "decision.redone", rows, by, now)


def in_force(conn: Connection, proposal_ids: Iterable[int]) -> dict[int, Decision]:
    """The decision in force by proposal id; undecided ones are missing."""
    wanted = (
        select(table, proposals.c.kind)
        .join(proposals, proposals.c.id == table.c.proposal_id)
        .where(
            table.c.proposal_id.in_(select(each_of(codec.text(list(proposal_ids))))),
            table.c.standing.in_([DecisionStanding.ACTIVE.value, DecisionStanding.SEALED.value]),
        )
        .order_by(table.c.proposal_id, table.c.id)
    )
    return {row.proposal_id: _decision(row) for row in conn.execute(wanted)}


def seal(conn: Connection, proposal_ids: Iterable[int]) -> None:
    """These were signed: their decisions can no longer be undone one by one."""
    ids = list(proposal_ids)
    retire_undone(conn, ids)
    _restand(conn, ids, [DecisionStanding.ACTIVE], DecisionStanding.SEALED)


def retire(conn: Connection, proposal_ids: Iterable[int]) -> None:
    """What was decided about these is no longer in force."""
    every = [DecisionStanding.ACTIVE, DecisionStanding.UNDONE, DecisionStanding.SEALED]
    _restand(conn, list(proposal_ids), every, DecisionStanding.STALE)


def retire_undone(conn: Connection, proposal_ids: Iterable[int]) -> None:
    """What was undone about these can't be done again."""
    _restand(conn, list(proposal_ids), [DecisionStanding.UNDONE], DecisionStanding.STALE)


def _keep(conn: Connection, ids: Sequence[int], given: Decision, *, skip_same: bool = False) -> list[int]:
    """Write one step, the same decision on each of these; returns the ids that were decided."""
    target = TARGET[given.action].value
    step = conn.execute(select(func.coalesce(func.max(table.c.step), 0) + 1)).scalar_one()
    candidate, fits = "NULL", ""
    if target == ProposalState.APPROVED:
        candidate = "coalesce(:chosen, json_extract(payload, '$.candidates[0]'))"
        put_forward = "tier <> 'none' AND json_array_length(payload, '$.candidates') > 0"
        fits = f" AND (:chosen IS NOT NULL OR {put_forward})"
    if skip_same:
        fits += " AND state <> :target"
    values = {
        "step": step,
        "action": given.action.value,
        "chosen": None if given.candidate is None else codec.text(given.candidate),
        "target": target,
        "by": given.decided_by,
        "at": instant(given.decided_at),
        "note": given.note,
        "ids": codec.text(list(ids)),
        "decidable": _DECIDABLE,
    }
    conn.exec_driver_sql(_KEEP.format(candidate=candidate, fits=fits), values)
    decided = [row.proposal_id for row in _rows(conn, step, DecisionStanding.ACTIVE)]
    if decided:
        _put_in_force(conn, step, decided, given)
    return decided


def _put_in_force(conn: Connection, step: int, decided: list[int], given: Decision) -> None:
    overtaken = table.c.standing == DecisionStanding.UNDONE.value
    conn.execute(update(table).where(overtaken).values(standing=DecisionStanding.STALE.value))
    at, target = instant(given.decided_at), TARGET[given.action].value
    _move(conn, [(target, at, proposal_id) for proposal_id in decided])
    detail: dict[str, object] = {"proposals": decided} | ({"note": given.note} if given.note else {})
    action = f"decision.{given.action.value}"
    audit.append(conn, given.decided_by, action, f"step:{step}", detail, given.decided_at)


def _changes(ids: Sequence[int]) -> Changes:
    return Changes(proposals=frozenset(ids), membership=bool(ids))


def _step(conn: Connection, which: Any, standing: DecisionStanding) -> int | None:
    step: int | None = conn.execute(select(which).where(table.c.standing == standing.value)).scalar()
    return step


def _rows(conn: Connection, step: int, standing: DecisionStanding) -> Sequence[Any]:
    wanted = select(table.c.proposal_id, table.c.action, table.c.previous)
    where = (table.c.step == step, table.c.standing == standing.value)
    return conn.execute(wanted.where(*where).order_by(table.c.id)).all()


def _move(conn: Connection, moves: list[tuple[str, str, int]]) -> None:
    conn.exec_driver_sql("UPDATE proposal SET state = ?, note = '', updated_at = ? WHERE id = ?", moves)


def _stand(conn: Connection, step: int, before: DecisionStanding, after: DecisionStanding) -> None:
    where = (table.c.step == step, table.c.standing == before.value)
    conn.execute(update(table).where(*where).values(standing=after.value))


def _told(conn: Connection, action: str, rows: Sequence[Any], by: str, now: datetime) -> Changes:
    ids = [row.proposal_id for row in rows]
    audit.append(conn, by, action, "decisions", {"proposals": ids}, now)
    return _changes(ids)


def _restand(
    conn: Connection, ids: list[int], before: Sequence[DecisionStanding], after: DecisionStanding
) -> None:
    if not ids:
        return
    conn.execute(
        update(table)
        .where(
            table.c.proposal_id.in_(select(each_of(codec.text(ids)))),
            table.c.standing.in_([standing.value for standing in before]),
        )
        .values(standing=after.value)
    )


def _decision(row: Any) -> Decision:
    return Decision(
        proposal_id=row.proposal_id,
        action=DecisionAction(row.action),
        candidate=codec.candidate(row.kind, row.candidate),
        decided_by=row.decided_by,
        decided_at=datetime.fromisoformat(row.decided_at),
        previous=ProposalState(row.previous),
        note=row.note,
    )
