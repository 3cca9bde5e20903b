"""Proposals: what is put forward, kept under its subject, with the lists and decisions that go with it.

Lists are in ``listings``, decisions and undo in ``decisions``; both are offered here too, so that jobs have
one door to proposals.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from app.changes import Changes
from app.domain.documents import DocumentKind
from app.domain.parties import payer_key
from app.errors import NotDecidable
from app.propose.proposal import Proposal, ProposalKind, Tier
from app.review.decision import ProposalState
from app.store import codec
from app.store.decisions import decide, decide_many, in_force, redo_last, retire, retire_undone, undo_last
from app.store.layout import instant
from app.store.listings import list_ids, list_rows, list_totals, match_detail, row_facts
from app.store.mirror import each_of
from app.store.records import Difference, RenewedRow, StoredProposal
from app.store.schema import mirror
from app.store.schema import proposal as table

__all__ = [
    "approved",
    "compared",
    "decide",
    "decide_many",
    "ids_for_subjects",
    "in_states",
    "list_ids",
    "list_rows",
    "list_totals",
    "load",
    "match_detail",
    "merge",
    "put",
    "redo_last",
    "replace",
    "row_facts",
    "set_states",
    "several",
    "states_of",
    "undo_last",
]

REOPENED = "It changed since it was approved; please look again."
VANISHED = "The money is no longer free to allocate."

_RANKS = {Tier.READY: 0, Tier.REVIEW: 1, Tier.NONE: 2}
_FIXED = frozenset({ProposalState.REJECTED, ProposalState.SIGNED, ProposalState.COMMITTED})
"""States that a new proposal of the same subject leaves alone."""
_PART = 200
"""Proposals in one part: little enough that taking it in is not felt in the window."""
_VANISHING = (ProposalState.OPEN, ProposalState.LATER, ProposalState.APPROVED)

_COLUMNS = (
    "tier",
    "tier_rank",
    "aspect",
    "confidence",
    "dated_on",
    "party",
    "party_sort",
    "party_key",
    "amount_minor",
    "currency",
    "summary",
    "search",
    "payload",
    "fingerprint",
)
_SET = ", ".join(f'"{name}" = ?' for name in _COLUMNS)
_QUOTED = ", ".join(f'"{name}"' for name in _COLUMNS)
_INSERT = (
    f"INSERT INTO proposal (kind, subject, state, created_at, updated_at, {_QUOTED})"  # noqa: S608 - names of ours
    f" VALUES (?, ?, 'open', ?, ?, {', '.join('?' * len(_COLUMNS))})"
)
_UPDATE = f"UPDATE proposal SET state = ?, note = ?, updated_at = ?, {_SET} WHERE id = ?"  # noqa: S608 - names of ours


def replace(
    conn: Connection,
    kind: ProposalKind,
    proposals: Iterable[Proposal],
    now: datetime,
    vanished: str = VANISHED,
) -> Changes:
    """Make these the proposals of a kind; what is rejected, signed or committed stays as it is.

    Same fingerprint: untouched. Changed: updated in place, and an approval of it is taken back with a note,
    because it was given for something else. Gone: superseded, approved or not, with the words ``vanished``.
    """
    return merge(conn, kind, compared(conn, kind, proposals), now, vanished)


def put(conn: Connection, proposal: Proposal, now: datetime) -> Changes:
    """Put one proposal forward beside the others of its kind; as ``replace`` says of each."""
    _, *differing = compared(conn, proposal.kind, [proposal])
    return merge(conn, proposal.kind, differing, now)


def compared(conn: Connection, kind: ProposalKind, proposals: Iterable[Proposal]) -> Iterator[Difference]:
    """What of these is not kept already, in parts; the first names those that are gone. Reads only."""
    known = {row.subject: row for row in _known(conn, kind)}
    differing: list[Proposal] = []
    seen: set[str] = set()
    for proposal in proposals:
        seen.add(proposal.subject)
        if _differs(known.get(proposal.subject), proposal.fingerprint):
            differing.append(proposal)
    yield Difference(
        gone=tuple(row.subject for row in known.values() if row.subject not in seen and _vanishes(row))
    )
    for start in range(0, len(differing), _PART):
        part = differing[start : start + _PART]
        numbers = _numbers(conn, part)
        yield Difference(tuple(RenewedRow(p.subject, p.fingerprint, _values(p, numbers)) for p in part))


def merge(
    conn: Connection,
    kind: ProposalKind,
    parts: Iterable[Difference],
    now: datetime,
    vanished: str = VANISHED,
) -> Changes:
    """Keep what was found to differ, as ``replace`` says; what was decided meanwhile counts."""
    changes = Changes()
    for part in parts:
        listed = [*(row.subject for row in part.rows), *part.gone]
        known = {row.subject: row for row in _known(conn, kind, listed)}
        fresh = [row for row in part.rows if row.subject not in known]
        old = [(known[row.subject], row) for row in part.rows if row.subject in known]
        changed = [(was, row) for was, row in old if _differs(was, row.fingerprint)]
        gone = [known[one].id for one in part.gone if one in known and _vanishes(known[one])]
        _insert(conn, kind, fresh, now)
        _update(conn, changed, now)
        if gone:
            set_states(conn, gone, ProposalState.SUPERSEDED, now, vanished)
        changes |= Changes(
            proposals=frozenset([was.id for was, _ in changed] + gone),
            membership=bool(fresh or changed or gone),
        )
    return changes


def _differs(known: Any, fingerprint: str) -> bool:
    """Whether a new proposal goes in: there is none, or one that is not fixed and says something else."""
    return known is None or (
        known.state not in _FIXED
        and (known.fingerprint != fingerprint or known.state == ProposalState.SUPERSEDED)
    )


def _vanishes(known: Any) -> bool:
    return known.state in _VANISHING


def load(conn: Connection, proposal_id: int) -> StoredProposal:
    """One proposal; NotDecidable when there is none of that id."""
    found = _load(conn, table.c.id == proposal_id)
    if not found:
        raise NotDecidable(f"There is no proposal {proposal_id}", remedy="Refresh the list.")
    return found[0]


def approved(conn: Connection) -> tuple[StoredProposal, ...]:
    """All approved proposals not yet signed, in order of their ids."""
    return _load(conn, table.c.state == ProposalState.APPROVED.value)


def several(conn: Connection, kind: ProposalKind, ids: Iterable[int]) -> tuple[StoredProposal, ...]:
    """Those of these proposals that are of a kind, in order of their ids."""
    return _load(conn, table.c.kind == kind.value, table.c.id.in_(select(each_of(codec.text(list(ids))))))


def in_states(
    conn: Connection, kind: ProposalKind, states: Iterable[ProposalState]
) -> tuple[StoredProposal, ...]:
    """All proposals of a kind in these states, in order of their ids."""
    return _load(conn, table.c.kind == kind.value, table.c.state.in_([state.value for state in states]))


def ids_for_subjects(conn: Connection, kind: ProposalKind, subjects: Iterable[str]) -> dict[str, int]:
    """Proposal ids by subject; subjects without a proposal are missing."""
    listed = codec.text(list(subjects))
    wanted = select(table.c.subject, table.c.id).where(
        table.c.kind == kind.value, table.c.subject.in_(select(each_of(listed)))
    )
    return {row.subject: row.id for row in conn.execute(wanted)}


def states_of(conn: Connection, kind: ProposalKind, subjects: Iterable[str]) -> dict[str, ProposalState]:
    """How proposals stand, by subject; subjects without a proposal are missing."""
    listed = codec.text(list(subjects))
    wanted = select(table.c.subject, table.c.state).where(
        table.c.kind == kind.value, table.c.subject.in_(select(each_of(listed)))
    )
    return {row.subject: ProposalState(row.state) for row in conn.execute(wanted)}


def set_states(
    conn: Connection, ids: Iterable[int], state: ProposalState, now: datetime, note: str = ""
) -> Changes:
    """Move signed proposals on: COMMITTED, or back to OPEN with a note when a row failed or was undone.

    Back to open, or superseded: decisions about them are no longer in force.
    """
    moved = list(ids)
    if moved:
        conn.exec_driver_sql(
            "UPDATE proposal SET state = ?, note = ?, updated_at = ? WHERE id = ?",
            [(state.value, note, instant(now), proposal_id) for proposal_id in moved],
        )
    if state in {ProposalState.OPEN, ProposalState.SUPERSEDED}:
        retire(conn, moved)
    return Changes(proposals=frozenset(moved), membership=bool(moved))


def _load(conn: Connection, *where: Any) -> tuple[StoredProposal, ...]:
    wanted = select(table.c.id, table.c.kind, table.c.state, table.c.note, table.c.payload).where(*where)
    rows = conn.execute(wanted.order_by(table.c.id)).all()
    decisions = in_force(conn, [row.id for row in rows])
    return tuple(
        StoredProposal(
            id=row.id,
            state=ProposalState(row.state),
            proposal=codec.proposal(row.kind, row.payload),
            decision=decisions.get(row.id),
            note=row.note,
        )
        for row in rows
    )


def _known(conn: Connection, kind: ProposalKind, subjects: Sequence[str] | None = None) -> Sequence[Any]:
    wanted = select(table.c.id, table.c.subject, table.c.state, table.c.fingerprint)
    if subjects is not None:
        wanted = wanted.where(table.c.subject.in_(select(each_of(codec.text(subjects)))))
    return conn.execute(wanted.where(table.c.kind == kind.value)).all()


def _insert(conn: Connection, kind: ProposalKind, fresh: list[RenewedRow], now: datetime) -> None:
    if fresh:
        moment = instant(now)
        rows = [(kind.value, row.subject, moment, moment, *row.values) for row in fresh]
        conn.exec_driver_sql(_INSERT, rows)


def _update(conn: Connection, changed: list[tuple[Any, RenewedRow]], now: datetime) -> None:
    if not changed:
        return
    rows = []
    for row, proposal in changed:
        was_approved = row.state == ProposalState.APPROVED
        state = row.state if row.state == ProposalState.LATER else ProposalState.OPEN.value
        note = REOPENED if was_approved else ""
        rows.append((state, note, instant(now), *proposal.values, row.id))
    conn.exec_driver_sql(_UPDATE, rows)
    retire(conn, [row.id for row, _ in changed if row.state != ProposalState.LATER])
    retire_undone(conn, [row.id for row, _ in changed if row.state == ProposalState.LATER])


def _values(proposal: Proposal, numbers: dict[str, str]) -> tuple[object, ...]:
    return (
        proposal.tier.value,
        _RANKS[proposal.tier],
        str(proposal.aspect),
        proposal.confidence,
        proposal.dated_on.isoformat(),
        proposal.party,
        proposal.party.casefold(),
        payer_key(proposal.party),
        proposal.money.minor,
        proposal.money.currency,
        proposal.summary(numbers),
        "\n".join(filter(None, proposal.words(numbers))).casefold(),
        codec.text(proposal),
        proposal.fingerprint,
    )


def _numbers(conn: Connection, proposals: Iterable[Proposal]) -> dict[str, str]:
    """Document numbers of everything the proposals name, by remote id."""
    targets = {target for proposal in proposals for target in proposal.targets}
    listed = msgspec.json.encode(sorted(targets)).decode()
    found: dict[str, str] = {}
    for kind in (DocumentKind.CREDIT_NOTE, DocumentKind.INVOICE):
        documents = mirror[kind]
        wanted = select(documents.c.remote_id, documents.c.number)
        rows = conn.execute(wanted.where(documents.c.remote_id.in_(select(each_of(listed)))))
        found.update({row.remote_id: row.number for row in rows if row.number})
    return found
