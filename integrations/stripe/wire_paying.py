"""Stripe's records of who pays what and by which way: charges, intents, customers, pages, links, invoices."""

from typing import ClassVar

import msgspec

from app.domain.charges import (
    Charge,
    ChargeStatus,
    CheckoutSession,
    InvoicePayment,
    PaymentIntent,
    PaymentLink,
    ProcessorCustomer,
)
from app.domain.money import NO_CURRENCY, Money
from integrations.stripe.amounts import money
from integrations.stripe.wire_base import Record, Reference, Words, id_of, instant, pairs


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


class ChargeRecord(Record):
    """``charge`` (2.1)."""

    id: str
    created: int
    amount: int
    currency: str
    amount_refunded: int = 0
    amount_captured: int | None = None
    captured: bool = True
    refunded: bool = False
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
        """The charge; who paid is the person on the card, the customer record beside it.

        Its amount is what was taken: a card's money may only be held, and taken in part (2.1).
        """
        del payout_id
        payer = self.billing_details or _Payer()
        known = self.customer if isinstance(self.customer, _Named) else None
        whole = money(self.amount, self.currency)
        is_part = self.captured and bool(self.amount_captured)
        taken = money(self.amount_captured or 0, self.currency) if is_part else whole
        return Charge(
            remote_id=self.id,
            created_at=instant(self.created),
            amount=taken,
            refunded=min(money(self.amount_refunded, self.currency), taken),
            status=self._status(),
            is_disputed=self.disputed,
            payer_name=payer.name or "",
            payer_email=payer.email or self.receipt_email or (known.email if known else None) or "",
            customer_ref=known.id if known else str(self.customer or ""),
            customer_name=((known.business_name or known.name) if known else None) or "",
            description=self.description or "",
            statement_text=self.calculated_statement_descriptor or "",
            payment_intent_id=id_of(self.payment_intent),
            balance_transaction_id=id_of(self.balance_transaction),
            method=self.payment_method_details.type if self.payment_method_details else "",
            metadata=pairs(self.metadata),
        )

    def _status(self) -> ChargeStatus:
        if self.oddity():
            return ChargeStatus.OTHER
        if self.status == "succeeded" and not self.captured:
            # What is held "succeeded" as well; once it was let go it counts as given back.
            return ChargeStatus.FAILED if self.refunded else ChargeStatus.PENDING
        return ChargeStatus(self.status or "other")


class IntentRecord(Record):
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
            customer_ref=id_of(self.customer),
            latest_charge_id=id_of(self.latest_charge),
            description=self.description or "",
            metadata=pairs(self.metadata),
        )


class CustomerRecord(Record):
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
            metadata=pairs(self.metadata),
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


class SessionRecord(Record):
    """``checkout.session`` (2.5)."""

    id: str
    created: int
    amount_total: int | None = None
    currency: str | None = None
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
            payment_intent_id=id_of(self.payment_intent),
            payment_link_id=id_of(self.payment_link),
            customer_ref=id_of(self.customer),
            payer_email=payer.email or self.customer_email or "",
            payer_name=collected.business_name or payer.name or collected.individual_name or "",
            client_reference=self.client_reference_id or "",
            expires_at=instant(self.expires_at) if self.expires_at else None,
            metadata=pairs(entered | (self.metadata or {})),
        )

    def _total(self) -> Money:
        """A visit may have no amount, as one to leave card details; ISO 4217 calls no currency XXX."""
        if self.amount_total is None or self.currency is None:
            return Money(0, NO_CURRENCY)
        return money(self.amount_total, self.currency)


class _Completed(msgspec.Struct):
    count: int = 0
    limit: int | None = None


class _Restrictions(msgspec.Struct):
    completed_sessions: _Completed


class LinkRecord(Record):
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
            metadata=pairs(self.metadata),
        )


class _Invoice(msgspec.Struct):
    """An invoice, expanded for its number; a deleted one and a draft have none."""

    id: str = ""
    number: str | None = None


class _PaidWith(msgspec.Struct):
    payment_intent: str | Reference | None = None
    charge: str | Reference | None = None


class InvoicePaymentRecord(Record):
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
            payment_intent_id=id_of(self.payment.payment_intent),
            charge_id=id_of(self.payment.charge),
        )
