"""QuickBooks' records into domain documents; a record that does not fit becomes a Flaw, the rest goes in.

A page is decoded in one go; only when that fails is each record read by itself, so that a damaged one costs
nobody but itself.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from app.domain.documents import Document, DocumentKind
from app.errors import UnreadableAnswer
from app.ports import Flaw
from app.turns import in_turn
from integrations.quickbooks import conversion, wire
from integrations.quickbooks.conversion import Setting

T = TypeVar("T")

Stamps = tuple[tuple[str, str], ...]
"""Id and time of change (as on the wire) of every record, in the order of an answer."""


class Stamp(msgspec.Struct, rename="pascal"):
    """A record's id and time of change, the one thing a crawl needs even of a damaged record."""

    remote_id: str = msgspec.field(name="Id", default="")
    meta_data: wire.MetaData = msgspec.field(default_factory=wire.MetaData)


@dataclass(frozen=True, slots=True)
class Batch:
    """Records of one kind as they came: documents, ids said to be deleted, and what did not fit."""

    documents: tuple[Document, ...] = ()
    deleted: tuple[str, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    stamps: Stamps = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """How a kind of document is called and read at QuickBooks. ``is_captured``: CDC covers it (2.6).

    ``prefix`` stands before its records' ids where another entity is kept as the same kind.
    """

    kind: DocumentKind
    name: str
    record: type[wire.Record]
    convert: Callable[[Any, Setting], Document]
    is_list: bool = False
    is_captured: bool = True
    prefix: str = ""


def answered(body: bytes, shape: type[T]) -> T:
    """A whole answer in a known shape; raises UnreadableAnswer."""
    try:
        return msgspec.json.decode(body, type=shape)
    except msgspec.DecodeError as error:
        raise UnreadableAnswer(detail=str(error)) from error


def raw_records(raw: msgspec.Raw | None) -> list[msgspec.Raw]:
    """The records in a group, undecoded; UnreadableAnswer when it is no list."""
    return answered(bytes(raw), list[msgspec.Raw]) if raw is not None else []


@in_turn
def batch(entity: Entity, group: msgspec.Raw | None, setting: Setting) -> Batch:
    """The records of a group: all at once where all fit, else one by one."""
    if group is None:
        return Batch()
    try:
        # mypy can't know a type made at run time.
        records = msgspec.json.decode(group, type=list[entity.record], strict=False)  # type: ignore[name-defined]
    except msgspec.DecodeError:
        return _one_by_one(entity, raw_records(group), setting)
    documents: list[Document] = []
    deleted: list[str] = []
    flaws: list[Flaw] = []
    for at, record in enumerate(records):
        if record.status == "Deleted":
            deleted.append(entity.prefix + record.remote_id)
            continue
        try:
            documents.append(entity.convert(record, setting))
        except ValueError as error:
            flaws.append(_flaw(entity, raw_records(group)[at], error))
    return Batch(tuple(documents), tuple(deleted), tuple(flaws), _stamped(entity, records))


def one(entity: Entity, raw: msgspec.Raw, setting: Setting) -> Batch:
    """A record by itself, as an answer to a write or a single read carries it."""
    return _one_by_one(entity, [raw], setting)


def _one_by_one(entity: Entity, raws: Sequence[msgspec.Raw], setting: Setting) -> Batch:
    documents: list[Document] = []
    deleted: list[str] = []
    flaws: list[Flaw] = []
    for raw in raws:
        outcome = _outcome(entity, raw, setting)
        if isinstance(outcome, Flaw):
            flaws.append(outcome)
        elif isinstance(outcome, str):
            deleted.append(outcome)
        else:
            documents.append(outcome)
    return Batch(
        tuple(documents), tuple(deleted), tuple(flaws), tuple(stamp(raw, entity.prefix) for raw in raws)
    )


def _outcome(entity: Entity, raw: msgspec.Raw, setting: Setting) -> Document | str | Flaw:
    try:
        # Null means absent to QuickBooks (2.1); only what is needed and null makes a flaw.
        told = _without_nulls(json.loads(bytes(raw), parse_float=Decimal))
        if isinstance(told, dict) and told.get("status") == "Deleted":
            return f"{entity.prefix}{told['Id']}"
        return entity.convert(msgspec.convert(told, type=entity.record, strict=False), setting)
    except (msgspec.DecodeError, ValueError, KeyError) as error:
        return _flaw(entity, raw, error)


def _without_nulls(told: Any) -> Any:
    if isinstance(told, dict):
        return {name: _without_nulls(value) for name, value in told.items() if value is not None}
    if isinstance(told, list):
        return [_without_nulls(value) for value in told if value is not None]
    return told


def _flaw(entity: Entity, raw: msgspec.Raw, error: Exception) -> Flaw:
    return Flaw(
        entity.kind, stamp(raw, entity.prefix)[0], str(error)[:300], bytes(raw).decode("utf-8", "replace")
    )


def stamps(entity: Entity, group: msgspec.Raw | None) -> Stamps:
    """The stamps of a group, without reading more of its records."""
    if group is None:
        return ()
    try:
        return _stamped(entity, msgspec.json.decode(group, type=list[Stamp], strict=False))
    except msgspec.DecodeError:
        return tuple(stamp(raw, entity.prefix) for raw in raw_records(group))


def _stamped(entity: Entity, records: "Sequence[Stamp | wire.Record]") -> Stamps:
    return tuple((entity.prefix + one.remote_id, one.meta_data.last_updated_time) for one in records)


def stamp(raw: msgspec.Raw, prefix: str = "") -> tuple[str, str]:
    """A record's id and time of change as on the wire; empty texts for what can't be read."""
    try:
        found = msgspec.json.decode(raw, type=Stamp, strict=False)
    except msgspec.DecodeError:
        return "", ""
    return prefix + found.remote_id, found.meta_data.last_updated_time


def tax_rates(records: Sequence[msgspec.Raw]) -> dict[str, Decimal]:
    """Percentages by TaxRate id; a rate that can't be read is left out, and shows as unknown."""
    rates: dict[str, Decimal] = {}
    for raw in records:
        try:
            record = msgspec.json.decode(raw, type=wire.TaxRateRecord, strict=False)
        except msgspec.DecodeError:
            continue
        if record.rate_value is not None:
            rates[record.remote_id] = record.rate_value
    return rates


ENTITIES = (
    Entity(DocumentKind.ACCOUNT, "Account", wire.AccountRecord, conversion.account, is_list=True),
    Entity(DocumentKind.TERM, "Term", wire.TermRecord, conversion.term, is_list=True),
    Entity(
        DocumentKind.TAX_CODE,
        "TaxCode",
        wire.TaxCodeRecord,
        conversion.tax_code,
        is_list=True,
        is_captured=False,
    ),
    Entity(DocumentKind.ITEM, "Item", wire.ItemRecord, conversion.item, is_list=True),
    Entity(DocumentKind.CUSTOMER, "Customer", wire.CustomerRecord, conversion.customer, is_list=True),
    Entity(DocumentKind.INVOICE, "Invoice", wire.SalesRecord, conversion.invoice),
    Entity(DocumentKind.CREDIT_NOTE, "CreditMemo", wire.SalesRecord, conversion.credit_note),
    Entity(DocumentKind.JOURNAL, "JournalEntry", wire.JournalRecord, conversion.journal),
    Entity(DocumentKind.PAYMENT, "Payment", wire.PaymentRecord, conversion.payment),
    Entity(DocumentKind.DEPOSIT, "Deposit", wire.DepositRecord, conversion.deposit),
    Entity(
        DocumentKind.DEPOSIT,
        "SalesReceipt",
        wire.ReceiptRecord,
        conversion.sales_receipt,
        prefix=conversion.RECEIPT,
    ),
    Entity(
        DocumentKind.DEPOSIT, "RefundReceipt", wire.ReceiptRecord, conversion.refund, prefix=conversion.REFUND
    ),
    Entity(DocumentKind.ESTIMATE, "Estimate", wire.EstimateRecord, conversion.estimate),
    Entity(
        DocumentKind.TIME_ENTRY, "TimeActivity", wire.TimeRecord, conversion.time_entry, is_captured=False
    ),
)
"""In the order of a crawl: what others refer to comes first; what is kept as one kind stands together."""

TRACKED = (
    Entity(DocumentKind.CLASS, "Class", wire.TrackedRecord, conversion.sales_class, is_list=True),
    Entity(DocumentKind.LOCATION, "Department", wire.TrackedRecord, conversion.location, is_list=True),
)
"""Read where the company's settings say that it has them (3.8): else nobody is asked for them."""

_ALL = (*ENTITIES, *TRACKED)
BY_KIND = {one.kind: tuple(each for each in _ALL if each.kind is one.kind) for one in _ALL}
BY_NAME = {entity.name: entity for entity in _ALL}
