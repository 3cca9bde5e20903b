"""After a commit and the sync that follows it: is all in the mirror as it was signed?

The answer to a write is compared at once; what a ledger does a moment later (QuickBooks applies credits and
payments by itself, wire/quickbooks.md 3.0) shows only now.
"""

from collections.abc import Iterable, Iterator, Mapping

from app.commit.comparison import balances_unlike, labels_of, unlike
from app.commit.delivery import EntryState
from app.commit.plan import PlanRow
from app.domain.documents import Document, DocumentKind, Payment
from app.jobs.outcomes import mark
from app.jobs.workplace import Workplace
from app.jobs.writers import promised
from app.ports import Ledger
from app.store import batches, mirror
from app.store.connection import Connection
from app.store.records import RowOfBatch

Key = tuple[DocumentKind, str]


def check(place: Workplace, ledger: Ledger, batch_id: int) -> None:
    """Mark every committed row of a batch that the mirror does not show as it was signed."""
    with place.company.reader() as conn:
        rows, kept = batches.load(conn, batch_id).plan.rows, batches.rows(conn, batch_id)
        written = {
            row.number for row in kept if all(each.state is EntryState.ACKNOWLEDGED for each in row.entries)
        }
        touched = {(each.kind, each.remote_id) for row in rows for each in row.effects}
        noticed = balances_unlike(rows, written, _found(conn, touched))
        made = _made(conn, rows, kept, written)
    for row, of_row in zip(rows, kept, strict=True):
        if row.number in written:
            words = list(_records(ledger, row, of_row, made))
            noticed[row.number] = [*words, *noticed.get(row.number, ())]
    if any(noticed.values()):
        now = place.clock.now()
        with place.company.writer() as conn:
            for number, words in sorted(noticed.items()):
                mark(conn, batch_id, number, words, now)


def _records(
    ledger: Ledger, row: PlanRow, kept: RowOfBatch, made: Mapping[Key, tuple[Document, ...]]
) -> Iterator[str]:
    """What the records that a row made or changed have otherwise than signed."""
    ids = {entry.step: entry.remote_id for entry in kept.entries}
    for write in row.writes:
        promise = promised(ledger, write.request, row.money.currency)
        if promise.total is not None:
            kind = write.request.creates or DocumentKind.PAYMENT
            yield from unlike(promise, made.get((kind, ids[write.step]), ()), ids, labels_of(row))


def _made(
    conn: Connection, rows: Iterable[PlanRow], kept: Iterable[RowOfBatch], written: set[int]
) -> dict[Key, tuple[Document, ...]]:
    """The mirrored records by what the writes made or changed; a split receipt's payments together."""
    wanted = {
        (write.request.creates or DocumentKind.PAYMENT, entry.remote_id)
        for row, of_row in zip(rows, kept, strict=True)
        if row.number in written
        for write, entry in zip(row.writes, of_row.entries, strict=True)
    }
    found = _found(conn, wanted)
    batched = {each.batch_id for each in found.values() if isinstance(each, Payment) and each.batch_id}
    together: dict[str | None, list[Document]] = {}
    for payment in mirror.payments_of_batches(conn, batched) if batched else ():
        together.setdefault(payment.batch_id, []).append(payment)
    return {
        key: tuple(together.get(each.batch_id if isinstance(each, Payment) else None, [each]))
        for key, each in found.items()
    }


def _found(conn: Connection, wanted: Iterable[Key]) -> dict[Key, Document]:
    ids: dict[DocumentKind, list[str]] = {}
    for kind, remote_id in wanted:
        ids.setdefault(kind, []).append(remote_id)
    return {
        (kind, remote_id): document
        for kind, remote_ids in ids.items()
        for remote_id, document in mirror.fetch(conn, kind, remote_ids).items()
    }
