"""Finding in the books what a write of unknown outcome did (wire/quickbooks.md 2.4)."""

from collections.abc import Mapping
from decimal import Decimal

import msgspec

from app.domain.documents import Document, DocumentKind, Payment
from app.ports import Acknowledgement
from integrations.quickbooks import crawl, outgoing, wire
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.incoming import BY_KIND, answered, batch, raw_records
from integrations.quickbooks.outgoing import (
    Sought,
    SoughtApplication,
    SoughtDeletion,
    SoughtJournal,
    SoughtPayment,
)

_MOST = 1000


def look_up(
    client: QuickBooksClient, wanted: Sought, ids: Mapping[int, str], home: str
) -> Acknowledgement | None:
    """The record a write made or changed; None when the books surely lack it."""
    match wanted:
        case SoughtPayment():
            return _payment(client, wanted, ids, home)
        case SoughtApplication():
            return _application(client, wanted, ids, home)
        case SoughtJournal():
            return _journal(client, wanted)
        case SoughtDeletion():
            return _deletion(client, wanted, ids)


def _payment(
    client: QuickBooksClient, wanted: SoughtPayment, ids: Mapping[int, str], home: str
) -> Acknowledgement | None:
    customer = crawl.quoted(outgoing.filled_id(wanted.customer_id, ids))
    where = f"WHERE CustomerRef = '{customer}' AND TxnDate = '{wanted.received_on.isoformat()}'"
    entity = BY_KIND[DocumentKind.PAYMENT]
    found = crawl.select(client, entity, f"{where} ORDERBY MetaData.LastUpdatedTime ASC MAXRESULTS {_MOST}")
    for raw in raw_records(found.query_response.get(entity.name)):
        record = msgspec.json.decode(raw, type=wire.PaymentRecord, strict=False)
        if _is_ours(record, wanted):
            return _proof(record, batch(entity, [raw], home).documents)
    return None


def _is_ours(record: wire.PaymentRecord, wanted: SoughtPayment) -> bool:
    """The note carries the full source id; a payment without one is told by reference and amount."""
    if wanted.note:
        return wanted.note in record.private_note
    same_amount = record.total_amt == Decimal(wanted.total)
    return same_amount and record.payment_ref_num == wanted.reference


def _application(
    client: QuickBooksClient, wanted: SoughtApplication, ids: Mapping[int, str], home: str
) -> Acknowledgement | None:
    payment_id = outgoing.filled_id(wanted.payment_id, ids)
    found = crawl.read(client, DocumentKind.PAYMENT, [payment_id], home)
    lines = sorted((kind, outgoing.filled_id(one, ids), amount) for kind, one, amount in wanted.lines)
    for payment in found.documents:
        assert isinstance(payment, Payment)
        if sorted(outgoing.applied_lines(payment.allocations)) == lines:
            return Acknowledgement(payment.remote_id, payment.version, (payment,), was_looked_up=True)
    return None


def _journal(client: QuickBooksClient, wanted: SoughtJournal) -> Acknowledgement | None:
    if wanted.number:
        where = f"DocNumber = '{crawl.quoted(wanted.number)}'"
    else:
        where = f"TxnDate = '{wanted.posted_on.isoformat()}'"
    statement = f"SELECT * FROM JournalEntry WHERE {where} MAXRESULTS {_MOST}"  # noqa: S608 - QuickBooks' query language; values quoted
    body = client.query(statement)
    found = answered(body, wire.QueryAnswer).query_response.get("JournalEntry")
    for raw in raw_records(found):
        record = msgspec.json.decode(raw, type=wire.JournalRecord, strict=False)
        same_day = record.txn_date == wanted.posted_on
        if wanted.note in record.private_note and (wanted.note or same_day):
            return _proof(record)
    return None


def _deletion(
    client: QuickBooksClient, wanted: SoughtDeletion, ids: Mapping[int, str]
) -> Acknowledgement | None:
    remote_id = outgoing.filled_id(wanted.remote_id, ids)
    name = outgoing.RESOURCES[wanted.kind]
    where = f"WHERE Id = '{crawl.quoted(remote_id)}'"
    body = client.query(f"SELECT * FROM {name} {where}")  # noqa: S608 - QuickBooks' query language
    if answered(body, wire.QueryAnswer).query_response.get(name) is not None:
        return None
    return Acknowledgement(remote_id, "", was_looked_up=True)


def _proof(record: wire.Record, documents: tuple[Document, ...] = ()) -> Acknowledgement:
    return Acknowledgement(record.remote_id, record.sync_token, documents, was_looked_up=True)
