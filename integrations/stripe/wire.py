"""Stripe's JSON as domain documents, and nothing else (wire/stripe.md 2).

A record that does not fit its form is kept raw as a Flaw and left out. One that fits but uses a word Stripe
has not published goes in and is flagged beside it: statuses and categories are open lists.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, ClassVar, Generic, TypeVar

import msgspec

from app.domain.documents import (
    BalanceTransaction,
    Charge,
    ChargeStatus,
    CheckoutSession,
    Dispute,
    Document,
    DocumentKind,
    InvoicePayment,
    PaymentIntent,
    PaymentLink,
    Payout,
    ProcessorCustomer,
    Refund,
)
from app.domain.money import Money
from app.ports import Flaw
from integrations.stripe.amounts import money

T = TypeVar("T")
Pairs = tuple[tuple[str, str], ...]
Words = dict[str, frozenset[str]]


class Listing(msgspec.Struct):
    """One page of a list; each record is decoded by itself, so that a damaged one harms no other."""

    data: list[msgspec.Raw]
    has_more: bool = False


class Reference(msgspec.Struct):
    """Just the id and kind of any object."""

    id: str = ""
    object: str = ""
    created: int = 0


class _Kept(msgspec.Struct):
    """What the records have in common. ``WORDS`` are the published values of open lists, by field."""

    WORDS: ClassVar[Words] = {}

    def oddity(self) -> str:
        """A word that Stripe has not published, as a sentence; empty when there is none."""
        for name, known in self.WORDS.items():
            word = getattr(self, name)
            if word and word not in known:
                return f"{name} “{word}” is not known"
        return ""


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


class ChargeRecord(_Kept):
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
    payment_intent: str | Reference | None = None
    balance_transaction: str | Reference | None = None
    payment_method_details: _Method | None = None
    metadata: dict[str, str] | None = None

    WORDS: ClassVar[Words] = {"status": frozenset({"succeeded", "pending", "failed"})}

    def document(self, payout_id: str | None) -> Charge:
        """The charge; who paid is the person on the card, the customer record beside it."""
        del payout_id
        payer = self.billing_details or _Payer()
        known = self.customer if isinstance(self.customer, _Named) else None
        return Charge(
            remote_id=self.id,
            created_at=instant(self.created),
            amount=money(self.amount, self.currency),
            refunded=money(self.amount_refunded, self.currency),
            status=ChargeStatus.OTHER if self.oddity() else ChargeStatus(self.status or "other"),
            is_disputed=self.disputed,
            payer_name=payer.name or "",
            payer_email=payer.email or self.receipt_email or (known.email if known else None) or "",
            customer_ref=known.id if known else str(self.customer or ""),
            customer_name=((known.business_name or known.name) if known else None) or "",
            description=self.description or "",
            statement_text=self.calculated_statement_descriptor or "",
            payment_intent_id=_id(self.payment_intent),
            balance_transaction_id=_id(self.balance_transaction),
            method=self.payment_method_details.type if self.payment_method_details else "",
            metadata=_pairs(self.metadata),
        )


class IntentRecord(_Kept):
    """``payment_intent`` (2.1)."""

    id: str
    created: int
    amount: int
    currency: str
    status: str
    amount_received: int = 0
    customer: str | Reference | None = None
    latest_charge: str | Reference | None = None
    description: str | None = None
    metadata: dict[str, str] | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset(
            "requires_payment_method requires_confirmation requires_action processing requires_capture "
            "canceled succeeded".split()
        )
    }

    def document(self, payout_id: str | None) -> PaymentIntent:
        """The intent."""
        del payout_id
        return PaymentIntent(
            remote_id=self.id,
            created_at=instant(self.created),
            amount=money(self.amount, self.currency),
            received=money(self.amount_received, self.currency),
            status=self.status,
            customer_ref=_id(self.customer),
            latest_charge_id=_id(self.latest_charge),
            description=self.description or "",
            metadata=_pairs(self.metadata),
        )


class RefundRecord(_Kept):
    """``refund`` (2.1)."""

    id: str
    created: int
    amount: int
    currency: str
    charge: str | Reference | None = None
    status: str | None = None
    reason: str | None = None
    balance_transaction: str | Reference | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset("pending requires_action succeeded failed canceled".split())
    }

    def document(self, payout_id: str | None) -> Refund:
        """The refund."""
        del payout_id
        return Refund(
            remote_id=self.id,
            created_at=instant(self.created),
            charge_id=_id(self.charge),
            amount=money(self.amount, self.currency),
            status=self.status or "",
            reason=self.reason or "",
            balance_transaction_id=_id(self.balance_transaction),
        )


class _Due(msgspec.Struct):
    due_by: int | None = None


class DisputeRecord(_Kept):
    """``dispute`` (2.1); ``balance_transactions`` are whole objects: withdrawn, reinstated."""

    id: str
    created: int
    amount: int
    currency: str
    charge: str | Reference
    status: str
    reason: str = ""
    evidence_details: _Due | None = None
    balance_transactions: list[Reference] | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset(
            "warning_needs_response warning_under_review warning_closed needs_response under_review won lost "
            "prevented appeal_needs_response appeal_under_review".split()
        )
    }

    def document(self, payout_id: str | None) -> Dispute:
        """The dispute."""
        del payout_id
        due = self.evidence_details.due_by if self.evidence_details else None
        return Dispute(
            remote_id=self.id,
            created_at=instant(self.created),
            charge_id=_id(self.charge),
            amount=money(self.amount, self.currency),
            status=self.status,
            reason=self.reason,
            due_at=instant(due) if due else None,
            balance_transaction_ids=tuple(each.id for each in self.balance_transactions or ()),
        )


class TransactionRecord(_Kept):
    """``balance_transaction`` (2.2): it does not name its payout, only the list filter tells."""

    id: str
    created: int
    available_on: int
    amount: int
    fee: int
    net: int
    currency: str
    reporting_category: str = ""
    exchange_rate: Decimal | None = None
    source: str | Reference | None = None
    description: str | None = None

    WORDS: ClassVar[Words] = {
        "reporting_category": frozenset(
            "advance advance_funding anticipation_repayment charge charge_failure climate_order_purchase "
            "climate_order_refund connect_collection_transfer connect_reserved_funds contribution dispute "
            "dispute_reversal fee financing_paydown financing_paydown_reversal financing_payout "
            "financing_payout_reversal issuing_authorization_hold issuing_authorization_release "
            "issuing_dispute issuing_dispute_provisional_credit issuing_dispute_provisional_credit_reversal "
            "issuing_transaction network_cost other_adjustment partial_capture_reversal "
            "payment_network_reserve_hold payment_network_reserve_release payout "
            "payout_minimum_balance_hold payout_minimum_balance_release payout_reversal platform_earning "
            "platform_earning_refund refund refund_failure risk_reserved_funds tax topup topup_reversal "
            "transfer transfer_reversal unreconciled_customer_funds".split()
        )
    }

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
            source_id=_id(self.source),
            payout_id=payout_id,
            description=self.description or "",
            exchange_rate="" if self.exchange_rate is None else format(self.exchange_rate, "f"),
        )


class _Trace(msgspec.Struct):
    value: str | None = None


class PayoutRecord(_Kept):
    """``payout`` (2.3)."""

    id: str
    created: int
    arrival_date: int
    amount: int
    currency: str
    status: str
    automatic: bool = True
    reconciliation_status: str = ""
    balance_transaction: str | Reference | None = None
    statement_descriptor: str | None = None
    trace_id: _Trace | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset("pending in_transit paid failed canceled".split()),
        "reconciliation_status": frozenset("not_applicable in_progress completed".split()),
    }

    @property
    def is_told_apart(self) -> bool:
        """Whether Stripe can say what is in it: only automatic ones, once they are reconciled."""
        return self.automatic and self.reconciliation_status == "completed"

    @property
    def is_over(self) -> bool:
        """Whether it came to nothing, so that there is nothing to wait for."""
        return self.status in {"failed", "canceled"}

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
            balance_transaction_id=_id(self.balance_transaction),
            statement_text=self.statement_descriptor or "",
            trace=(self.trace_id.value if self.trace_id else None) or "",
        )


class CustomerRecord(_Kept):
    """``customer`` (2.1)."""

    id: str
    created: int
    name: str | None = None
    business_name: str | None = None
    individual_name: str | None = None
    email: str | None = None
    phone: str | None = None
    description: str | None = None
    metadata: dict[str, str] | None = None

    def document(self, payout_id: str | None) -> ProcessorCustomer:
        """The payer; the business goes before the person."""
        del payout_id
        return ProcessorCustomer(
            remote_id=self.id,
            created_at=instant(self.created),
            name=self.business_name or self.name or self.individual_name or "",
            email=self.email or "",
            phone=self.phone or "",
            description=self.description or "",
            metadata=_pairs(self.metadata),
        )


class _Collected(msgspec.Struct):
    business_name: str | None = None
    individual_name: str | None = None


class _Entered(msgspec.Struct):
    value: str | None = None


class _Field(msgspec.Struct):
    """A field of the page's own that the payer filled in."""

    key: str = ""
    text: _Entered | None = None
    numeric: _Entered | None = None
    dropdown: _Entered | None = None

    @property
    def value(self) -> str:
        """What was entered, empty for nothing."""
        entered = self.text or self.numeric or self.dropdown
        return (entered.value if entered else None) or ""


class SessionRecord(_Kept):
    """``checkout.session`` (2.5)."""

    id: str
    created: int
    amount_total: int | None = None
    currency: str | None = None
    mode: str = "payment"
    status: str | None = None
    payment_status: str = ""
    payment_intent: str | Reference | None = None
    payment_link: str | Reference | None = None
    customer: str | Reference | None = None
    customer_details: _Payer | None = None
    customer_email: str | None = None
    collected_information: _Collected | None = None
    client_reference_id: str | None = None
    custom_fields: list[_Field] | None = None
    expires_at: int | None = None
    metadata: dict[str, str] | None = None

    WORDS: ClassVar[Words] = {
        "status": frozenset("open complete expired".split()),
        "payment_status": frozenset("paid unpaid no_payment_required".split()),
    }

    def document(self, payout_id: str | None) -> CheckoutSession:
        """The visit; what the payer filled in stands among the metadata."""
        del payout_id
        payer, collected = self.customer_details or _Payer(), self.collected_information or _Collected()
        entered = {field.key: field.value for field in self.custom_fields or () if field.value}
        return CheckoutSession(
            remote_id=self.id,
            created_at=instant(self.created),
            total=self._total(),
            status=self.status or "",
            payment_status=self.payment_status,
            payment_intent_id=_id(self.payment_intent),
            payment_link_id=_id(self.payment_link),
            customer_ref=_id(self.customer),
            payer_email=payer.email or self.customer_email or "",
            payer_name=collected.business_name or payer.name or collected.individual_name or "",
            client_reference=self.client_reference_id or "",
            expires_at=instant(self.expires_at) if self.expires_at else None,
            metadata=_pairs(entered | (self.metadata or {})),
        )

    def _total(self) -> Money:
        """Only a visit to leave card details for later has no amount; ISO 4217 calls no currency XXX."""
        if self.amount_total is None or self.currency is None:
            if self.mode != "setup":
                raise ValueError("it has no amount")
            return Money(0, "XXX")
        return money(self.amount_total, self.currency)


class _Completed(msgspec.Struct):
    count: int = 0
    limit: int | None = None


class _Restrictions(msgspec.Struct):
    completed_sessions: _Completed


class LinkRecord(_Kept):
    """``payment_link`` (2.5); it has no time of creation."""

    id: str
    url: str
    active: bool
    currency: str
    restrictions: _Restrictions | None = None
    metadata: dict[str, str] | None = None

    def document(self, payout_id: str | None) -> PaymentLink:
        """The link."""
        del payout_id
        sessions = self.restrictions.completed_sessions if self.restrictions else _Completed()
        return PaymentLink(
            remote_id=self.id,
            url=self.url,
            is_active=self.active,
            currency=self.currency.upper(),
            completed_count=sessions.count,
            completed_limit=sessions.limit,
            metadata=_pairs(self.metadata),
        )


class _Invoice(msgspec.Struct):
    """An invoice, expanded for its number; a deleted one and a draft have none."""

    id: str = ""
    number: str | None = None


class _PaidWith(msgspec.Struct):
    payment_intent: str | Reference | None = None
    charge: str | Reference | None = None


class InvoicePaymentRecord(_Kept):
    """``invoice_payment`` (2.4): the way from a charge to Stripe's own invoice."""

    id: str
    created: int
    amount_requested: int
    currency: str
    status: str
    invoice: str | _Invoice
    payment: _PaidWith
    amount_paid: int | None = None

    WORDS: ClassVar[Words] = {"status": frozenset("open paid canceled".split())}

    def document(self, payout_id: str | None) -> InvoicePayment:
        """What was paid of the invoice, or is asked for while it is open."""
        del payout_id
        invoice = self.invoice if isinstance(self.invoice, _Invoice) else _Invoice(self.invoice)
        paid = self.amount_requested if self.amount_paid is None else self.amount_paid
        return InvoicePayment(
            remote_id=self.id,
            created_at=instant(self.created),
            amount=money(paid, self.currency),
            status=self.status,
            invoice_id=invoice.id,
            invoice_number=invoice.number or "",
            payment_intent_id=_id(self.payment.payment_intent),
            charge_id=_id(self.payment.charge),
        )


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


def instant(seconds: int) -> datetime:
    """Stripe's seconds as a UTC instant."""
    return datetime.fromtimestamp(seconds, UTC)


def _pairs(metadata: dict[str, str] | None) -> Pairs:
    return tuple(sorted((metadata or {}).items()))


def _id(value: str | Reference | None) -> str:
    """An id that comes bare or, expanded, inside its object."""
    return value.id if isinstance(value, Reference) else value or ""


def _id_of(raw: msgspec.Raw) -> str:
    try:
        return msgspec.json.decode(bytes(raw), type=Reference).id
    except msgspec.DecodeError:
        return ""
