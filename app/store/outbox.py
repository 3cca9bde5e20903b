"""The outbox: one row per intended write, marked before it is sent.

What may follow what is ``app.commit.delivery``'s business; here every mark is one guarded UPDATE.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, true, update

from app.commit.delivery import EntryState, OutboxEntry
from app.commit.second import SecondStanding
from app.domain.documents import DocumentKind
from app.domain.writes import PreparedRequest
from app.store import codec
from app.store.layout import instant
from app.store.records import WrittenRequest
from app.store.schema import batch, outbox, plan_row, second_signature

_MARKS = (
    outbox.c.id,
    outbox.c.batch_id,
    outbox.c.row_number,
    outbox.c.step,
    outbox.c.key,
    outbox.c.state,
    outbox.c.attempts,
    outbox.c.first_sent_at,
    outbox.c.sent_at,
    outbox.c.looked_up_at,
    outbox.c.remote_id,
    outbox.c.remote_version,
    outbox.c.reason,
)


def entries(
    conn: Connection, batch_id: int | None = None, states: Iterable[EntryState] = ()
) -> tuple[OutboxEntry, ...]:
    """Entries of one batch or of all, in the order of sending; no states means all."""
    wanted = select(*_MARKS).order_by(outbox.c.batch_id, outbox.c.row_number, outbox.c.step)
    if batch_id is not None:
        wanted = wanted.where(outbox.c.batch_id == batch_id)
    if listed := [state.value for state in states]:
        wanted = wanted.where(outbox.c.state.in_(listed))
    return tuple(_entry(row) for row in conn.execute(wanted))


def entry(conn: Connection, entry_id: int) -> OutboxEntry:
    """One entry as it stands; KeyError when there is none of that id."""
    row = conn.execute(select(*_MARKS).where(outbox.c.id == entry_id)).first()
    if row is None:
        raise KeyError(entry_id)
    return _entry(row)


def of_row(conn: Connection, batch_id: int, row_number: int) -> tuple[OutboxEntry, ...]:
    """One row's entries, in the order of its steps."""
    wanted = select(*_MARKS).where(outbox.c.batch_id == batch_id, outbox.c.row_number == row_number)
    return tuple(_entry(row) for row in conn.execute(wanted.order_by(outbox.c.step)))


def of_rows(conn: Connection, batch_id: int, numbers: Sequence[int]) -> dict[int, tuple[OutboxEntry, ...]]:
    """Some rows' entries, each in the order of its steps."""
    wanted = select(*_MARKS).where(outbox.c.batch_id == batch_id, outbox.c.row_number.in_(numbers))
    found: dict[int, tuple[OutboxEntry, ...]] = dict.fromkeys(numbers, ())
    for row in conn.execute(wanted.order_by(outbox.c.row_number, outbox.c.step)):
        found[row.row_number] = (*found[row.row_number], _entry(row))
    return found


def made_by(conn: Connection, proposal_id: int) -> str:
    """The id of what a proposal's row made last; empty when nothing of it is in the ledger."""
    wanted = (
        select(outbox.c.remote_id)
        .join(
            plan_row, (plan_row.c.batch_id == outbox.c.batch_id) & (plan_row.c.number == outbox.c.row_number)
        )
        .join(batch, batch.c.id == outbox.c.batch_id)
        .where(
            plan_row.c.proposal_id == proposal_id,
            batch.c.undoes.is_(None),
            outbox.c.creates.is_not(None),
            outbox.c.state == EntryState.ACKNOWLEDGED.value,
        )
        .order_by(outbox.c.id.desc())
    )
    return conn.execute(wanted.limit(1)).scalar() or ""


def first_of(conn: Connection, proposal_id: int) -> WrittenRequest | None:
    """The first request of the row that a proposal was last carried out by; None when none of it was."""
    wanted = (
        select(outbox)
        .join(
            plan_row, (plan_row.c.batch_id == outbox.c.batch_id) & (plan_row.c.number == outbox.c.row_number)
        )
        .where(
            plan_row.c.proposal_id == proposal_id,
            outbox.c.step == 1,
            outbox.c.state == EntryState.ACKNOWLEDGED.value,
        )
        .order_by(outbox.c.id.desc())
    )
    row = conn.execute(wanted.limit(1)).first()
    return None if row is None else WrittenRequest(row.batch_id, row.row_number, request_of(row))


def made_by_all(conn: Connection, kind: DocumentKind) -> dict[int, str]:
    """The records of a kind that rows have made, by proposal; of a repeated one the last."""
    wanted = (
        select(plan_row.c.proposal_id, outbox.c.remote_id)
        .join(
            plan_row,
            (plan_row.c.batch_id == outbox.c.batch_id) & (plan_row.c.number == outbox.c.row_number),
        )
        .where(outbox.c.creates == kind.value, outbox.c.state == EntryState.ACKNOWLEDGED.value)
        .order_by(outbox.c.id)
    )
    return {row.proposal_id: row.remote_id for row in conn.execute(wanted)}


def made(conn: Connection, kinds: Iterable[DocumentKind]) -> frozenset[str]:
    """The records of some kinds that signed writes have made, as the ledger names them."""
    wanted = select(outbox.c.remote_id).where(
        outbox.c.creates.in_(sorted(kinds)), outbox.c.state == EntryState.ACKNOWLEDGED.value
    )
    return frozenset(conn.execute(wanted).scalars())


def attempts_of(conn: Connection, proposal_id: int) -> int:
    """In how many batches a proposal's row was signed until now."""
    wanted = select(func.count()).where(plan_row.c.proposal_id == proposal_id)
    found: int = conn.execute(wanted).scalar_one()
    return found


def claim(conn: Connection, entry_id: int, now: datetime) -> OutboxEntry:
    """Mark as sending: commit this before the call.

    ValueError when the entry is neither queued nor unknown (somebody else has it, or it is finished), or
    when its batch lacks a second signature.
    """
    moment = instant(now)
    claimed = conn.execute(
        update(outbox)
        .where(
            outbox.c.id == entry_id,
            outbox.c.state.in_([EntryState.QUEUED, EntryState.UNKNOWN]),
            ~_lacks_signature(),
        )
        .values(
            state=EntryState.SENDING,
            attempts=outbox.c.attempts + 1,
            first_sent_at=func.coalesce(outbox.c.first_sent_at, moment),
            sent_at=moment,
            looked_up_at=None,
        )
    )
    if claimed.rowcount != 1:
        raise ValueError(f"outbox entry {entry_id} can't be sent as it stands")
    return entry(conn, entry_id)


def _lacks_signature() -> Any:
    """The entry's batch was signed once and needs it twice, or the second signature was refused."""
    missing = select(second_signature.c.batch_id).where(
        second_signature.c.batch_id == outbox.c.batch_id,
        second_signature.c.standing != SecondStanding.GIVEN.value,
    )
    return missing.exists()


def settle(
    conn: Connection,
    entry_id: int,
    state: EntryState,
    *,
    remote_id: str = "",
    remote_version: str = "",
    reason: str = "",
) -> OutboxEntry:
    """Keep how a send or a stop ended. A remote id once known is never lost.

    ValueError when the entry is acknowledged already: what is in the ledger stays so.
    """
    kept: dict[str, object] = {"state": state, "reason": reason}
    if remote_id:
        kept["remote_id"] = remote_id
    if remote_version:
        kept["remote_version"] = remote_version
    return _kept(conn, entry_id, kept)


def doubt(conn: Connection, entry_id: int, now: datetime, reason: str = "") -> OutboxEntry:
    """Keep that the outcome of a send is unknown, given up at ``now``; raises as ``settle`` does.

    Only from then on can no request of this send leave any more: a call may renew tokens and wait its turn
    before the bytes go out, so the time of the claim would be too early.
    """
    unknown = {"state": EntryState.UNKNOWN, "reason": reason, "sent_at": instant(now)}
    return _kept(conn, entry_id, unknown)


def _kept(conn: Connection, entry_id: int, values: dict[str, Any]) -> OutboxEntry:
    settled = conn.execute(
        update(outbox)
        .where(outbox.c.id == entry_id, outbox.c.state != EntryState.ACKNOWLEDGED)
        .values(values)
    )
    if settled.rowcount != 1:
        raise ValueError(f"outbox entry {entry_id} is acknowledged already")
    return entry(conn, entry_id)


def looked_up(conn: Connection, entry_id: int, now: datetime) -> OutboxEntry:
    """Keep that the ledger was searched and the write's effect was not there."""
    conn.execute(update(outbox).where(outbox.c.id == entry_id).values(looked_up_at=instant(now)))
    return entry(conn, entry_id)


def is_anothers(conn: Connection, entry_id: int, remote_ids: Iterable[str]) -> bool:
    """Whether another acknowledged entry created one of the records that this one, of its kind, found."""
    creates = select(outbox.c.creates).where(outbox.c.id == entry_id).scalar_subquery()
    others = select(func.count()).where(
        outbox.c.id != entry_id,
        outbox.c.remote_id.in_(list(remote_ids)),
        outbox.c.creates == creates,
        outbox.c.state == EntryState.ACKNOWLEDGED,
    )
    return bool(conn.execute(others).scalar_one())


def put_back(conn: Connection, before: OutboxEntry) -> None:
    """Undo a claim whose request provably did not leave: no try, no time of sending, no look-up is lost."""
    conn.execute(
        update(outbox)
        .where(outbox.c.id == before.id, outbox.c.state == EntryState.SENDING)
        .values(
            state=before.state,
            attempts=before.attempts,
            first_sent_at=_stored(before.first_sent_at),
            sent_at=_stored(before.sent_at),
            looked_up_at=_stored(before.looked_up_at),
        )
    )


def recover(conn: Connection, now: datetime, batch_id: int | None = None) -> tuple[str, ...]:
    """What was being sent when its process ended is unknown now, as if sent this moment. Returns the keys.

    Nobody knows how long the process lived after the mark. A time of sending that lies ahead (the clock was
    put back) becomes now too. One batch's entries or all.
    """
    moment = instant(now)
    mine = true() if batch_id is None else outbox.c.batch_id == batch_id
    sending = outbox.c.state == EntryState.SENDING
    keys = conn.execute(select(outbox.c.key).where(sending, mine).order_by(outbox.c.id)).scalars().all()
    ahead = (outbox.c.state == EntryState.UNKNOWN) & (outbox.c.sent_at > moment)
    doubted = update(outbox).where(sending | ahead, mine)
    conn.execute(doubted.values(state=EntryState.UNKNOWN, sent_at=moment))
    return tuple(keys)


def request(conn: Connection, entry_id: int) -> PreparedRequest:
    """The exact bytes that were signed; KeyError when there is no entry of that id."""
    row = conn.execute(select(outbox).where(outbox.c.id == entry_id)).first()
    if row is None:
        raise KeyError(entry_id)
    return request_of(row)


def request_of(row: Any) -> PreparedRequest:
    """The request that a whole outbox row holds."""
    return PreparedRequest(
        service=row.service,
        method=row.method,
        path=row.path,
        query=codec.query(row.query),
        body=row.body,
        content_type=row.content_type,
        lookup=row.lookup,
        creates=DocumentKind(row.creates) if row.creates else None,
    )


def _entry(row: Any) -> OutboxEntry:
    return OutboxEntry(
        id=row.id,
        batch_id=row.batch_id,
        row_number=row.row_number,
        step=row.step,
        key=row.key,
        state=EntryState(row.state),
        attempts=row.attempts,
        first_sent_at=_moment(row.first_sent_at),
        sent_at=_moment(row.sent_at),
        looked_up_at=_moment(row.looked_up_at),
        remote_id=row.remote_id,
        remote_version=row.remote_version,
        reason=row.reason,
    )


def _stored(moment: datetime | None) -> str | None:
    return instant(moment) if moment else None


def _moment(stored: str | None) -> datetime | None:
    return datetime.fromisoformat(stored) if stored else None
