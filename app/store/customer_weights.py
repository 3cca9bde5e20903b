"""What hangs on a customer in the ledger: documents in all, those still open, customers below it."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from app.domain.documents import DocumentKind
from app.propose.duplicates.settling import Weight
from app.store.schema import OPEN_CREDIT, OPEN_INVOICE, OPEN_PAYMENT
from app.store.schema import mirror as tables

_OPEN = {
    DocumentKind.INVOICE: OPEN_INVOICE,
    DocumentKind.CREDIT_NOTE: OPEN_CREDIT,
    DocumentKind.PAYMENT: OPEN_PAYMENT,
    DocumentKind.ESTIMATE: None,
    DocumentKind.TIME_ENTRY: None,
}

_NAMED = frozenset({DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE})
_MOST = 6
"""Open documents of a kind that are named."""


def weights(conn: Connection, customer_ids: Iterable[str]) -> dict[str, Weight]:
    """What hangs on each of these customers."""
    return {key: _weight(conn, key) for key in customer_ids}


def _weight(conn: Connection, customer_id: str) -> Weight:
    documents = still_open = 0
    named: list[str] = []
    for kind, condition in _OPEN.items():
        table = tables[kind]
        wanted = select(func.count()).where(table.c.customer_id == customer_id, table.c.is_deleted == 0)
        documents += int(conn.execute(wanted).scalar_one())
        if condition is None:
            continue
        still_open += int(conn.execute(wanted.where(condition)).scalar_one())
        if kind in _NAMED:
            numbers = wanted.where(condition).with_only_columns(table.c.number).limit(_MOST)
            named += [str(each) for each in conn.execute(numbers).scalars() if each]
    return Weight(documents, still_open, _children(conn, customer_id), tuple(named))


def _children(conn: Connection, customer_id: str) -> int:
    table = tables[DocumentKind.CUSTOMER]
    below = select(func.count()).where(
        table.c.parent_id == customer_id, table.c.is_deleted == 0, table.c.is_active == 1
    )
    return int(conn.execute(below).scalar_one())
