"""Mirror against ledger: what changed since the last look, who did it, and what of it touches our work."""

import logging
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from functools import partial

from app.commit.premises import facts_of
from app.commit.threeway import Moved, PresentRecord, three_way
from app.commit.touched import Touched
from app.domain.documents import DocumentKind
from app.domain.posted import OPEN, OURS, RecordChange, collapsed
from app.errors import CountersignError
from app.jobs.closing import names_of
from app.jobs.patience import patiently
from app.ports import Cancel, Ledger
from app.propose.close.closed import change_words, touches
from app.store import accounts_receivable, batches, closing, ledger_changes, mirror, settings_rows, touching
from app.store.company_file import CompanyFile
from app.store.connection import Connection

log = logging.getLogger(__name__)

MOST_ASKED = 20
"""Records whose history is asked for after a sync: a read each."""

_LOOKED = "ledger_looked_at"
_START = datetime(1970, 1, 1, tzinfo=UTC)

Key = tuple[DocumentKind, str]


def look(company: CompanyFile, since: datetime | None = None) -> tuple[Touched, ...]:
    """What changed in the ledger since the last look or a moment, what touches our work first."""
    with company.reader() as conn:
        begin = since.replace(tzinfo=UTC) if since is not None else _last_look(conn)
        changes = collapsed(ledger_changes.since(conn, begin))
        work = _Work(conn, changes)
        found = [Touched(one, *work.touched(one), work.names) for one in changes]
    return tuple(sorted(found, key=lambda one: (not one.touches, -one.change.seen_at.timestamp())))


def looked(company: CompanyFile, now: datetime) -> None:
    """All that was seen up to now was looked at."""
    with company.writer() as conn:
        settings_rows.put(conn, _LOOKED, now.isoformat(), now)


def moved_since(company: CompanyFile, ledger: Ledger | None, after: int, cancel: Cancel) -> tuple[str, ...]:
    """What moved in closed months after a change's id, as sentences; with who did it where the ledger tells.

    A ledger that does not answer leaves them unnamed: who did it is worth less than that it is said.
    """
    fresh = _moved(company, after)
    if fresh and ledger is not None:
        makers = _makers(ledger, {one.id: one for _, one in fresh}, cancel)
        if makers:
            with company.writer() as conn:
                ledger_changes.name_makers(conn, makers)
            fresh = _moved(company, after)
    with company.reader() as conn:
        names = names_of(conn) if fresh else {}
    return tuple(f"{month} is closed, and {change_words(one, names)}" for month, one in fresh)


def _moved(company: CompanyFile, after: int) -> list[tuple[str, RecordChange]]:
    with company.reader() as conn:
        return [
            (month.name, one)
            for month in closing.closed(conn)
            for one in ledger_changes.in_days(conn, month.first, month.last, month.closed_at)
            if one.id > after
        ]


def _makers(ledger: Ledger, changes: Mapping[int, RecordChange], cancel: Cancel) -> dict[int, str]:
    makers: dict[int, str] = {}
    for key, change in list(changes.items())[:MOST_ASKED]:
        if change.made_by:
            continue
        try:
            notes = patiently(partial(ledger.notes, change.kind, change.remote_id), cancel)
        except CountersignError as problem:
            log.info("changes.no_history kind=%s problem=%s", change.kind, problem.title)
            continue
        author = next((note.author for note in reversed(notes) if note.author), "")
        if author:
            makers[key] = author
    return makers


def _last_look(conn: Connection) -> datetime:
    kept = settings_rows.get(conn, _LOOKED)
    return datetime.fromisoformat(str(kept[1])) if kept is not None else _START


class _Work:
    """What of ours some changes may touch, read in one go."""

    def __init__(self, conn: Connection, changes: Iterable[RecordChange]) -> None:
        self._conn = conn
        self.names = names_of(conn)
        self._customers = accounts_receivable.names(conn)
        self._closed = closing.closed(conn)
        self._signed = touching.signed_rows(conn)
        self._pending = touching.pending(conn, [(one.kind, one.remote_id) for one in changes])

    def touched(self, change: RecordChange) -> tuple[tuple[str, ...], tuple[Moved, ...]]:
        """What a change touches, in words, and what is three-way about it."""
        if change.made_by.startswith(OURS):
            return (), ()
        words = [f"{one.name}, which is closed" for one in self._closed if touches(change, one)]
        moved: list[Moved] = []
        for batch_id, number in self._signed.get((change.kind, change.remote_id), ()):
            row = next(one for one in batches.load(self._conn, batch_id).plan.rows if one.number == number)
            words.append(f"row {number} of batch {batch_id}, which is signed and waits: {row.title}")
            moved += three_way(row, self._present(change), self._customers)
        for one in self._pending.get((change.kind, change.remote_id), ()):
            words.append(f"proposal {one.proposal_id}, {one.words}: {one.title}")
            moved += _decided(change, one.decided)
        return tuple(words), tuple(moved)

    def _present(self, change: RecordChange) -> Iterable[PresentRecord]:
        document = mirror.fetch(self._conn, change.kind, [change.remote_id]).get(change.remote_id)
        facts = None if document is None else facts_of(document)
        yield PresentRecord(change.kind, change.remote_id, facts)


def _decided(change: RecordChange, decided: str) -> Iterable[Moved]:
    """What a person saw when deciding, what is there now, and what was decided of it."""
    if not decided:
        return
    for move in change.moves:
        signed = f"pays {decided}" if move.name == OPEN else ""
        yield Moved(change.label, move.name, move.before, move.after or "gone", signed)
