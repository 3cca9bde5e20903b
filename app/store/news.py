"""What of a service's answer the mirror has not just so: a company that is read again is mostly the same.

Comparing rows takes a fraction of the time of noting and writing them, and what is not written need not be
logged or indexed again.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection

from app.domain.documents import KIND_OF, Document, DocumentKind, Payment
from app.store import mirror
from app.store.layout import LAYOUTS


def news(conn: Connection, service: str, documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents that are not in the mirror just as they are, in their order.

    All of them while a service is read for the first time. What is kept in a table of its own and may have
    been taken by others since (a deposit's links, a rate of exchange) is always news.
    """
    if mirror.sync_state(conn, service).finished_at is None:
        return tuple(documents)
    by_kind: dict[DocumentKind, list[Document]] = defaultdict(list)
    for document in documents:
        by_kind[KIND_OF[type(document)]].append(document)
    known: set[int] = set()
    for kind, of_kind in by_kind.items():
        if kind is not DocumentKind.DEPOSIT:
            known |= _known(conn, kind, of_kind)
    return tuple(document for document in documents if id(document) not in known)


def _known(conn: Connection, kind: DocumentKind, documents: Sequence[Document]) -> set[int]:
    layout, ids = LAYOUTS[kind], msgspec.json.encode([one.remote_id for one in documents]).decode()
    columns, listed = ", ".join(layout.columns), "IN (SELECT value FROM json_each(?))"
    kept = conn.exec_driver_sql(
        f"SELECT {columns} FROM {kind} WHERE is_deleted = 0 AND remote_id {listed}",  # noqa: S608 - names of ours
        (ids,),
    )
    rows = set(map(tuple, kept))
    same = [one for one, row in zip(documents, layout.encode(documents), strict=True) if row in rows]
    if kind is DocumentKind.PAYMENT:
        applied = _applied(conn, listed, ids)
        same = [one for one in same if _allocations(one) == applied.get(one.remote_id, [])]
    same = [one for one in same if not getattr(one, "exchange_rate", "")]
    # One that comes twice, otherwise before, is written twice: the last stands.
    alike = set(map(id, same))
    moved = {one.remote_id for one in documents if id(one) not in alike}
    return {id(one) for one in same if one.remote_id not in moved}


def _applied(conn: Connection, listed: str, ids: str) -> dict[str, list[tuple[Any, ...]]]:
    """What the payments are applied to, as it is kept."""
    found: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    for row in conn.exec_driver_sql(
        f"SELECT {mirror.ALLOCATION} FROM allocation WHERE payment_id {listed} ORDER BY payment_id, position",  # noqa: S608 - names of ours
        (ids,),
    ):
        found[row[0]].append(tuple(row))
    return found


def _allocations(payment: Document) -> list[tuple[Any, ...]]:
    assert isinstance(payment, Payment), "asked for payments alone"
    return mirror.allocation_rows(payment)
