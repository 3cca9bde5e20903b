"""The frozen plan that a batch is: what was shown is byte for byte what is sent."""

import hashlib
import json
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.writes import PreparedRequest


class BatchState(StrEnum):
    """A batch is signed at once with its plan; unsigned approvals live in the tray, not in a batch."""

    SIGNED = "signed"
    COMMITTING = "committing"
    DONE = "done"
    UNDONE = "undone"


class Fact(Struct, frozen=True):
    """One thing about a record, as a person reads it: ``Open`` is ``340.00``."""

    name: str
    text: str


class Premise(Struct, frozen=True):
    """What a row takes for granted about one record: checked again just before the row is written.

    ``fingerprint`` hashes the fields the row depends on, because several changes in QuickBooks move no
    SyncToken (wire/quickbooks.md 2.3). ``open_balance`` is what must still be open, None where it has none.
    ``seen`` is what the person saw of the record, kept to be shown beside what it is when it has changed.
    """

    kind: DocumentKind
    remote_id: str
    version: str
    fingerprint: str
    label: str
    open_balance: Money | None = None
    seen: tuple[Fact, ...] = ()


class Effect(Struct, frozen=True):
    """A balance the row changes: before and after, as shown to the person."""

    kind: DocumentKind
    remote_id: str
    label: str
    before: Money
    after: Money


class PlannedWrite(Struct, frozen=True):
    """One request of a row. ``key`` is the idempotency key, made and stored before anything is sent.

    ``step`` counts from 1 within the row; a body may name the id an earlier step creates as ``@step``.
    """

    step: int
    key: str
    request: PreparedRequest
    summary: str


class PlanRow(Struct, frozen=True):
    """One signed change: its writes in order, premises, effects, and how it can be undone in plain words."""

    number: int
    proposal_id: int
    title: str
    money: Money
    service: str
    writes: tuple[PlannedWrite, ...]
    premises: tuple[Premise, ...]
    effects: tuple[Effect, ...]
    undo: str
    is_undoable: bool = True


class Plan(Struct, frozen=True):
    """The rows of a batch and the hash a person signs."""

    rows: tuple[PlanRow, ...]
    digest: str


def digest(rows: tuple[PlanRow, ...]) -> str:
    """SHA-256 over every byte that would be sent and everything that was shown, in order."""
    chain = hashlib.sha256()
    for row in rows:
        chain.update(json.dumps(_shown(row), sort_keys=True, separators=(",", ":")).encode())
        for write in row.writes:
            request = write.request
            head = [write.step, write.key, request.service, request.method, request.path, request.query]
            chain.update(json.dumps(head, separators=(",", ":")).encode())
            chain.update(hashlib.sha256(request.body).digest())
    return chain.hexdigest()


def _shown(row: PlanRow) -> list[object]:
    return [
        row.number,
        row.proposal_id,
        row.title,
        str(row.money),
        row.undo,
        [[p.kind, p.remote_id, p.version, p.fingerprint, str(p.open_balance)] for p in row.premises],
        [[e.kind, e.remote_id, str(e.before), str(e.after)] for e in row.effects],
    ]


class Signature(Struct, frozen=True):
    """Who signed which plan. ``signed_at`` is UTC; ``statement`` is the sentence the person agreed to."""

    digest: str
    signed_by: str
    os_user: str
    signed_at: datetime
    statement: str
