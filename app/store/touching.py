"""What of ours rests on records of the ledger: signed rows on their way, decisions, open proposals."""

from collections.abc import Iterable

from msgspec import Struct
from sqlalchemy import Connection, text

from app.domain.documents import DocumentKind
from app.store import codec
from app.store.proposals import REOPENED

Key = tuple[DocumentKind, str]


class Pending(Struct, frozen=True):
    """A proposal that names a record. ``words`` say how it stands; ``decided`` is what a person put on it."""

    proposal_id: int
    words: str
    title: str
    decided: str = ""


_SIGNED = """
    SELECT DISTINCT r.batch_id, r.number, json_extract(one.value, '$.kind') AS kind,
           json_extract(one.value, '$.remote_id') AS remote_id
    FROM outbox o
    JOIN plan_row r ON r.batch_id = o.batch_id AND r.number = o.row_number
    JOIN json_each(r.premises) one
    WHERE o.state IN ('queued', 'sending', 'unknown', 'held')
    ORDER BY r.batch_id, r.number
"""

_NAMED = """
    SELECT p.id, p.state, p.party, p.summary, json_extract({json}, t.path || '.target_kind') AS kind,
           t.atom AS remote_id, json_extract({json}, t.path || '.amount') AS amount {more}
    FROM {source}, json_tree({json}) t
    WHERE t.key = 'target_id' AND t.atom IN (SELECT value FROM json_each(:ids)) AND {condition}
"""
_DECIDED = _NAMED.format(
    json="d.candidate",
    more=", d.standing",
    source="decision d JOIN proposal p ON p.id = d.proposal_id",
    condition="d.candidate IS NOT NULL AND (d.standing = 'active'"
    " OR (d.standing = 'stale' AND p.note = :reopened AND p.state = 'open'))",
)
_OPEN = _NAMED.format(
    json="p.payload", more="", source="proposal p", condition="p.state IN ('open', 'later')"
)


def signed_rows(conn: Connection) -> dict[Key, tuple[tuple[int, int], ...]]:
    """Rows of batches that are signed and not carried out yet, as batch and number, by their records."""
    found: dict[Key, tuple[tuple[int, int], ...]] = {}
    for row in conn.execute(text(_SIGNED)):
        key = (DocumentKind(row.kind), row.remote_id)
        found[key] = (*found.get(key, ()), (row.batch_id, row.number))
    return found


def pending(conn: Connection, records: Iterable[Key]) -> dict[Key, tuple[Pending, ...]]:
    """Proposals that put money on these invoices and credits, decided ones first; each once a record.

    A decision that a sync took back because its record had changed is among them.
    """
    wanted = set(records)
    given = {"ids": codec.text(sorted({key for _, key in wanted})), "reopened": REOPENED}
    found: dict[Key, dict[int, Pending]] = {}
    for row in conn.execute(text(_DECIDED), given):
        words = "approved" if row.standing == "active" else "approved before it changed, open again"
        amount = codec.money(row.amount) if row.amount else None
        decided = f"{amount.grouped()} {amount.currency}" if amount is not None else ""
        one = Pending(row.id, words, _title(row), decided)
        found.setdefault((DocumentKind(row.kind), row.remote_id), {})[row.id] = one
    for row in conn.execute(text(_OPEN), given):
        of_record = found.setdefault((DocumentKind(row.kind), row.remote_id), {})
        of_record.setdefault(row.id, Pending(row.id, str(row.state), _title(row)))
    return {key: tuple(of_record.values()) for key, of_record in found.items() if key in wanted}


def _title(row: object) -> str:
    party, summary = row.party, row.summary  # type: ignore[attr-defined] # a row of the queries above
    return f"{party}, {summary}" if party else str(summary)
