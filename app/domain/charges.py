"""The payment processor's documents: what was charged, given back, disputed and paid out.

The same shape as the ledger's in ``documents``: ``remote_id`` is the service's own id, ``*_at`` are UTC
instants, amounts are Money in the document's own currency.
"""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct

from app.domain.money import Money


class ChargeStatus(StrEnum):
    """Stripe's own words; ``other`` for a value we have never seen."""

    SUCCEEDED = "succeeded"
    PENDING = "pending"
    FAILED = "failed"
    OTHER = "other"


class Charge(Struct, frozen=True):
    """A processor's charge: gross money from a payer. ``metadata`` is sorted pairs."""

    remote_id: str
    created_at: datetime
    amount: Money
    refunded: Money
    status: ChargeStatus
    is_disputed: bool = False
    payer_name: str = ""
    payer_email: str = ""
    customer_ref: str = ""
    customer_name: str = ""
    description: str = ""
    statement_text: str = ""
    payment_intent_id: str = ""
    balance_transaction_id: str = ""
    method: str = ""
    metadata: tuple[tuple[str, str], ...] = ()


class Refund(Struct, frozen=True):
    """Money given back on a charge. ``status`` is an open list of Stripe's words."""

    remote_id: str
    created_at: datetime
    charge_id: str
    amount: Money
    status: str
    reason: str = ""
    balance_transaction_id: str = ""

    @property
    def is_off(self) -> bool:
        """Whether the money did not leave for good: what left of it came back (wire/stripe.md 2.1)."""
        return self.status in {"failed", "canceled"}


class Dispute(Struct, frozen=True):
    """A payer's dispute of a charge. ``status`` is an open list of Stripe's words.

    ``balance_transaction_ids``: none for an inquiry, one when the money was withdrawn, two once it came back.
    """

    remote_id: str
    created_at: datetime
    charge_id: str
    amount: Money
    status: str
    reason: str = ""
    due_at: datetime | None = None
    balance_transaction_ids: tuple[str, ...] = ()


class BalanceTransaction(Struct, frozen=True):
    """One movement of the processor's balance: ``net`` = ``amount`` − ``fee``, settlement currency.

    ``exchange_rate`` is decimal text, what one unit of the charge's currency became; empty without exchange.
    """

    remote_id: str
    created_at: datetime
    available_at: datetime
    amount: Money
    fee: Money
    net: Money
    category: str
    source_id: str = ""
    payout_id: str | None = None
    description: str = ""
    exchange_rate: str = ""


class Payout(Struct, frozen=True):
    """The processor's transfer to the bank; negative when it pulls.

    ``trace`` is the bank's own id of the transfer, known days after it arrived.
    """

    remote_id: str
    created_at: datetime
    arrives_on: date
    amount: Money
    status: str
    is_automatic: bool = True
    reconciliation: str = ""
    balance_transaction_id: str = ""
    statement_text: str = ""
    trace: str = ""


class PaymentIntent(Struct, frozen=True):
    """One try of a payer to pay; ``status`` is an open list of Stripe's words."""

    remote_id: str
    created_at: datetime
    amount: Money
    received: Money
    status: str
    customer_ref: str = ""
    latest_charge_id: str = ""
    description: str = ""
    metadata: tuple[tuple[str, str], ...] = ()


class ProcessorCustomer(Struct, frozen=True):
    """A payer as the processor knows it. ``metadata`` is sorted pairs."""

    remote_id: str
    created_at: datetime
    name: str = ""
    email: str = ""
    phone: str = ""
    description: str = ""
    metadata: tuple[tuple[str, str], ...] = ()


class CheckoutSession(Struct, frozen=True):
    """One visit to a hosted payment page; ``status`` and ``payment_status`` are Stripe's words."""

    remote_id: str
    created_at: datetime
    total: Money
    status: str
    payment_status: str
    payment_intent_id: str = ""
    payment_link_id: str = ""
    customer_ref: str = ""
    payer_email: str = ""
    payer_name: str = ""
    client_reference: str = ""
    expires_at: datetime | None = None
    metadata: tuple[tuple[str, str], ...] = ()


class PaymentLink(Struct, frozen=True):
    """A link that a payer can pay with; ``completed_limit`` 1 makes it one-use, None has no limit."""

    remote_id: str
    url: str
    is_active: bool = True
    currency: str = "USD"
    completed_count: int = 0
    completed_limit: int | None = None
    metadata: tuple[tuple[str, str], ...] = ()


class InvoicePayment(Struct, frozen=True):
    """What a processor's own invoice was paid with: its number beside the payment intent that paid it."""

    remote_id: str
    created_at: datetime
    amount: Money
    status: str
    invoice_id: str
    invoice_number: str = ""
    payment_intent_id: str = ""
    charge_id: str = ""
