"""Stripe's JSON as domain documents, and nothing else (wire/stripe.md 2).

A record that does not fit its form is kept raw as a Flaw and left out. One that fits but uses a word Stripe
has not published goes in and is flagged beside it: statuses and categories are open lists.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

import msgspec

from app.domain.documents import Document, DocumentKind
from app.ports import Flaw
from integrations.stripe.wire_balance import DisputeRecord, PayoutRecord, RefundRecord, TransactionRecord
from integrations.stripe.wire_base import Reference
from integrations.stripe.wire_paying import (
    ChargeRecord,
    CustomerRecord,
    IntentRecord,
    InvoicePaymentRecord,
    LinkRecord,
    SessionRecord,
)

T = TypeVar("T")


class Listing(msgspec.Struct):
    """One page of a list; each record is decoded by itself, so that a damaged one harms no other."""

    data: list[msgspec.Raw]
    has_more: bool = False


class Shape(msgspec.Struct, Generic[T], frozen=True):
    """How one kind of object is listed and read: its collection's path, its record, what is expanded."""

    kind: DocumentKind
    path: str
    record: type[Any]
    expand: tuple[str, ...] = ()
    has_created: bool = True


SHAPES: tuple[Shape[Any], ...] = (
    Shape(DocumentKind.CHARGE, "/v1/charges", ChargeRecord),
    Shape(DocumentKind.PAYMENT_INTENT, "/v1/payment_intents", IntentRecord),
    Shape(DocumentKind.REFUND, "/v1/refunds", RefundRecord),
    Shape(DocumentKind.DISPUTE, "/v1/disputes", DisputeRecord),
    Shape(DocumentKind.PROCESSOR_CUSTOMER, "/v1/customers", CustomerRecord),
    Shape(DocumentKind.CHECKOUT_SESSION, "/v1/checkout/sessions", SessionRecord),
    Shape(DocumentKind.PAYMENT_LINK, "/v1/payment_links", LinkRecord, has_created=False),
    Shape(DocumentKind.INVOICE_PAYMENT, "/v1/invoice_payments", InvoicePaymentRecord, ("invoice",)),
    Shape(DocumentKind.BALANCE_TRANSACTION, "/v1/balance_transactions", TransactionRecord),
    Shape(DocumentKind.PAYOUT, "/v1/payouts", PayoutRecord),
)

BY_KIND = {shape.kind: shape for shape in SHAPES}


class _Gone(msgspec.Struct):
    id: str
    deleted: bool = False


def documents(
    shape: "Shape[Any]", raws: list[msgspec.Raw], payout_id: str | None = None
) -> tuple[tuple[Document, ...], tuple[Flaw, ...]]:
    """The records of a page as documents, and those that are damaged or odd, kept raw."""
    good: list[Document] = []
    flaws: list[Flaw] = []
    read: Callable[[bytes], Any] = msgspec.json.Decoder(shape.record).decode
    for raw in raws:
        try:
            record = read(bytes(raw))
            good.append(record.document(payout_id))
            reason = record.oddity()
        except (msgspec.DecodeError, ValueError, OverflowError) as problem:
            reason = str(problem)
        if reason:
            flaws.append(Flaw(shape.kind, _id_of(raw), reason, bytes(raw).decode("utf-8", "replace")))
    return tuple(good), tuple(flaws)


def references(raws: list[msgspec.Raw]) -> list[str]:
    """The ids of a page's records; one that has none is left out."""
    return [found for found in map(_id_of, raws) if found]


def is_deleted(body: bytes) -> bool:
    """Whether an object is the remnant of a deleted one: ``{id, object, deleted}`` (2.1)."""
    try:
        return msgspec.json.decode(body, type=_Gone).deleted
    except msgspec.DecodeError:
        return False


def _id_of(raw: msgspec.Raw) -> str:
    try:
        return msgspec.json.decode(bytes(raw), type=Reference).id
    except msgspec.DecodeError:
        return ""
