"""Stripe's JSON as domain documents, and nothing else (wire/stripe.md 2). Amounts are integer minor units."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Generic, TypeVar

import msgspec

from app.domain.documents import (
    BalanceTransaction,
    Charge,
    ChargeStatus,
    Dispute,
    Document,
    DocumentKind,
    Payout,
    Refund,
)
from app.domain.money import Money, exponent, from_decimal
from app.ports import Flaw

PLACES = {"ISK": 2, "UGX": 2, "MGA": 0}
"""Decimal places on the wire where they differ from ISO 4217's (wire/stripe.md 2.7)."""

T = TypeVar("T")


class Listing(msgspec.Struct):
    """One page of a list; each record is decoded by itself, so that a damaged one harms no other."""

    data: list[msgspec.Raw]
    has_more: bool = False


class Reference(msgspec.Struct):
    """Just the id and kind of any object."""

    id: str = ""
    object: str = ""
    created: int = 0


class _Payer(msgspec.Struct):
    name: str | None = None
    email: str | None = None


class _Method(msgspec.Struct):
    type: str = ""


class _Named(msgspec.Struct):
    """A customer, expanded; ``deleted`` ones have no name."""

    id: str = ""
    name: str | None = None
    business_name: str | None = None
    email: str | None = None


class ChargeRecord(msgspec.Struct):
    """``charge`` (2.1)."""

    id: str
    created: int
    amount: int
    currency: str
    amount_refunded: int = 0
    status: str = ""
    disputed: bool = False
    billing_details: _Payer | None = None
    customer: str | _Named | None = None
    description: str | None = None
    receipt_email: str | None = None
    calculated_statement_descriptor: str | None = None
    payment_intent: str | None = None
    balance_transaction: str | None = None
    payment_method_details: _Method | None = None
    metadata: dict[str, str] = {}

    def document(self, payout_id: str | None) -> Charge:
        """The charge; who paid is the person on the card, the customer record beside it."""
        del payout_id
        payer = self.billing_details or _Payer()
        known = self.customer if isinstance(self.customer, _Named) else None
        statuses = {status.value for status in ChargeStatus}
        return Charge(
            remote_id=self.id,
            created_at=instant(self.created),
            amount=money(self.amount, self.currency),
            refunded=money(self.amount_refunded, self.currency),
            status=ChargeStatus(self.status) if self.status in statuses else ChargeStatus.OTHER,
            is_disputed=self.disputed,
            payer_name=payer.name or "",
            payer_email=payer.email or self.receipt_email or (known.email if known else None) or "",
            customer_ref=known.id if known else str(self.customer or ""),
            customer_name=((known.business_name or known.name) if known else None) or "",
            description=self.description or "",
            statement_text=self.calculated_statement_descriptor or "",
            payment_intent_id=self.payment_intent or "",
            balance_transaction_id=self.balance_transaction or "",
            method=self.payment_method_details.type if self.payment_method_details else "",
            metadata=tuple(sorted(self.metadata.items())),
        )


class RefundRecord(msgspec.Struct):
    """``refund`` (2.1)."""

    id: str
    created: int
    amount: int
    currency: str
    charge: str | None = None
    status: str | None = None
    reason: str | None = None
    balance_transaction: str | None = None

    def document(self, payout_id: str | None) -> Refund:
        """The refund."""
        del payout_id
        return Refund(
            remote_id=self.id,
            created_at=instant(self.created),
            charge_id=self.charge or "",
            amount=money(self.amount, self.currency),
            status=self.status or "",
            reason=self.reason or "",
            balance_transaction_id=self.balance_transaction or "",
        )


class _Due(msgspec.Struct):
    due_by: int | None = None


class DisputeRecord(msgspec.Struct):
    """``dispute`` (2.1); its status is an open list."""

    id: str
    created: int
    amount: int
    currency: str
    charge: str
    status: str
    reason: str = ""
    evidence_details: _Due | None = None

    def document(self, payout_id: str | None) -> Dispute:
        """The dispute."""
        del payout_id
        due = self.evidence_details.due_by if self.evidence_details else None
        return Dispute(
            remote_id=self.id,
            created_at=instant(self.created),
            charge_id=self.charge,
            amount=money(self.amount, self.currency),
            status=self.status,
            reason=self.reason,
            due_at=instant(due) if due else None,
        )


class TransactionRecord(msgspec.Struct):
    """``balance_transaction`` (2.2): it does not name its payout, only the list filter tells."""

    id: str
    created: int
    available_on: int
    amount: int
    fee: int
    net: int
    currency: str
    reporting_category: str = ""
    source: str | None = None
    description: str | None = None

    def document(self, payout_id: str | None) -> BalanceTransaction:
        """The movement; net must be gross less fee, or it is damaged."""
        if self.net != self.amount - self.fee:
            raise ValueError("net is not amount less fee")
        return BalanceTransaction(
            remote_id=self.id,
            created_at=instant(self.created),
            available_at=instant(self.available_on),
            amount=money(self.amount, self.currency),
            fee=money(self.fee, self.currency),
            net=money(self.net, self.currency),
            category=self.reporting_category,
            source_id=self.source or "",
            payout_id=payout_id,
            description=self.description or "",
        )


class PayoutRecord(msgspec.Struct):
    """``payout`` (2.3)."""

    id: str
    created: int
    arrival_date: int
    amount: int
    currency: str
    status: str
    automatic: bool = True
    reconciliation_status: str = ""
    balance_transaction: str | None = None
    statement_descriptor: str | None = None

    @property
    def is_told_apart(self) -> bool:
        """Whether Stripe can say what is in it: only automatic ones, once they are reconciled."""
        return self.automatic and self.reconciliation_status == "completed"

    def document(self, payout_id: str | None) -> Payout:
        """The payout."""
        del payout_id
        return Payout(
            remote_id=self.id,
            created_at=instant(self.created),
            arrives_on=instant(self.arrival_date).date(),
            amount=money(self.amount, self.currency),
            status=self.status,
            is_automatic=self.automatic,
            reconciliation=self.reconciliation_status,
            balance_transaction_id=self.balance_transaction or "",
            statement_text=self.statement_descriptor or "",
        )


class Shape(msgspec.Struct, Generic[T], frozen=True):
    """How one kind of object is listed and read: its collection's path, its record, its document."""

    kind: DocumentKind
    path: str
    record: type[Any]
    expand: tuple[str, ...] = ()


SHAPES: tuple[Shape[Any], ...] = (
    Shape(DocumentKind.CHARGE, "/v1/charges", ChargeRecord, ("customer",)),
    Shape(DocumentKind.REFUND, "/v1/refunds", RefundRecord),
    Shape(DocumentKind.DISPUTE, "/v1/disputes", DisputeRecord),
    Shape(DocumentKind.BALANCE_TRANSACTION, "/v1/balance_transactions", TransactionRecord),
    Shape(DocumentKind.PAYOUT, "/v1/payouts", PayoutRecord),
)

BY_KIND = {shape.kind: shape for shape in SHAPES}


def documents(
    shape: "Shape[Any]", raws: list[msgspec.Raw], payout_id: str | None = None
) -> tuple[tuple[Document, ...], tuple[Flaw, ...]]:
    """The records of a page as documents, and those that are damaged, kept raw."""
    good: list[Document] = []
    flaws: list[Flaw] = []
    read: Callable[[bytes], Any] = msgspec.json.Decoder(shape.record).decode
    for raw in raws:
        try:
            good.append(read(bytes(raw)).document(payout_id))
        except (msgspec.DecodeError, ValueError, OverflowError) as problem:
            flaws.append(Flaw(shape.kind, _id_of(raw), str(problem), bytes(raw).decode("utf-8", "replace")))
    return tuple(good), tuple(flaws)


def references(raws: list[msgspec.Raw]) -> list[str]:
    """The ids of a page's records, empty where there is none."""
    return [_id_of(raw) for raw in raws]


def money(minor: int, currency: str) -> Money:
    """Stripe's amount in our minor units; ValueError when it does not fit."""
    code = currency.upper()
    return from_decimal(Decimal(minor).scaleb(-PLACES.get(code, exponent(code))), code)


def instant(seconds: int) -> datetime:
    """Stripe's seconds as a UTC instant."""
    return datetime.fromtimestamp(seconds, UTC)


def _id_of(raw: msgspec.Raw) -> str:
    try:
        return msgspec.json.decode(bytes(raw), type=Reference).id
    except msgspec.DecodeError:
        return ""
