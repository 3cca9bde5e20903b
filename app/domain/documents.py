"""The ledger's and the processor's documents: one frozen, typed shape for every service.

``remote_id`` is the service's own id, always text; ``version`` its write lock (QuickBooks SyncToken),
empty where the service has none. Dates are accounting dates in the company's time zone, ``*_at`` are
UTC instants. Amounts are Money in the document's own currency; a document never mixes currencies.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.money import Money


class DocumentKind(StrEnum):
    """What a document is; also the name of its table in the mirror."""

    CUSTOMER = "customer"
    ITEM = "item"
    ACCOUNT = "account"
    TAX_CODE = "tax_code"
    TERM = "term"
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    PAYMENT = "payment"
    DEPOSIT = "deposit"
    JOURNAL = "journal"
    CHARGE = "charge"
    REFUND = "refund"
    DISPUTE = "dispute"
    BALANCE_TRANSACTION = "balance_transaction"
    PAYOUT = "payout"


class AccountRole(StrEnum):
    """Accounts the assistant must find by their nature, never by their (translated) name."""

    RECEIVABLE = "receivable"
    UNDEPOSITED = "undeposited"
    BANK = "bank"
    BANK_FEES = "bank_fees"
    DISCOUNTS = "discounts"
    INCOME = "income"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Customer:
    """A debtor (Xero: contact). ``parent_id`` is the remote id of the paying parent, if any."""

    remote_id: str
    version: str
    name: str
    company_name: str = ""
    email: str = ""
    phone: str = ""
    parent_id: str | None = None
    currency: str = "USD"
    balance: Money | None = None
    term_id: str | None = None
    notes: str = ""
    is_active: bool = True
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """A product or service sold."""

    remote_id: str
    version: str
    name: str
    kind: str = ""
    unit_price: str = ""
    income_account_id: str | None = None
    is_active: bool = True
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the chart, with the role it plays for us."""

    remote_id: str
    version: str
    name: str
    role: AccountRole = AccountRole.OTHER
    kind: str = ""
    sub_kind: str = ""
    currency: str = "USD"
    balance: Money | None = None
    is_active: bool = True
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TaxCode:
    """A tax code (QuickBooks: tax group); the rate is the ledger's, never ours."""

    remote_id: str
    version: str
    name: str
    is_taxable: bool = True
    is_active: bool = True
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """Payment terms. ``discount_percent`` is decimal text ("2" for 2 %), empty when there is none."""

    remote_id: str
    version: str
    name: str
    due_days: int | None = None
    discount_percent: str = ""
    discount_days: int | None = None
    is_active: bool = True
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Preferences:
    """The company's settings in the ledger that decide what a write would do."""

    home_currency: str = "USD"
    books_closed_on: date | None = None
    auto_apply_credit: bool = False
    auto_apply_payments: bool = False
    custom_numbers: bool = False
    allows_discount: bool = True
    is_multi_currency: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sales document; ``quantity`` and ``unit_price`` are decimal text or empty."""

    amount: Money
    description: str = ""
    item_id: str | None = None
    quantity: str = ""
    unit_price: str = ""
    tax_code_id: str | None = None


class InvoiceStatus(StrEnum):
    """Derived from total and balance; "overdue" is a question of the day, not a status."""

    OPEN = "open"
    PAID = "paid"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class Invoice:
    """A sales invoice. ``balance`` is what is still open."""

    remote_id: str
    version: str
    number: str
    customer_id: str
    issued_on: date
    due_on: date
    total: Money
    balance: Money
    status: InvoiceStatus = InvoiceStatus.OPEN
    tax: Money | None = None
    purchase_order: str = ""
    note: str = ""
    memo: str = ""
    term_id: str | None = None
    lines: tuple[Line, ...] = ()
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CreditNote:
    """A reversal of receivables (QuickBooks: credit memo). ``remaining`` is unused credit, positive."""

    remote_id: str
    version: str
    number: str
    customer_id: str
    issued_on: date
    total: Money
    remaining: Money
    note: str = ""
    lines: tuple[Line, ...] = ()
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Allocation:
    """Money of a payment or credit applied to one document; ``amount`` is what its balance falls by."""

    target_kind: DocumentKind
    target_id: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Payment:
    """Money received from a customer, as the ledger holds it. ``unapplied`` is not yet allocated.

    ``deposit_id`` is derived in the mirror from deposit lines: QuickBooks puts a payment into a deposit
    without moving the payment's version or time.
    """

    remote_id: str
    version: str
    customer_id: str
    received_on: date
    total: Money
    unapplied: Money
    allocations: tuple[Allocation, ...] = ()
    reference: str = ""
    note: str = ""
    method: str = ""
    deposit_account_id: str | None = None
    deposit_id: str | None = None
    updated_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DepositLine:
    """One line of a deposit: a document put into the bank (``source_*``) or a direct posting."""

    amount: Money
    source_kind: str = ""
    source_id: str = ""
    account_id: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Deposit:
    """Money put into a bank account."""

    remote_id: str
    version: str
    deposited_on: date
    account_id: str
    total: Money
    note: str = ""
    lines: tuple[DepositLine, ...] = ()
    updated_at: datetime | None = None


class ChargeStatus(StrEnum):
    """Stripe's own words; ``other`` for a value we have never seen."""

    SUCCEEDED = "succeeded"
    PENDING = "pending"
    FAILED = "failed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Charge:
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


@dataclass(frozen=True, slots=True)
class Refund:
    """Money given back on a charge."""

    remote_id: str
    created_at: datetime
    charge_id: str
    amount: Money
    status: str
    reason: str = ""
    balance_transaction_id: str = ""


@dataclass(frozen=True, slots=True)
class Dispute:
    """A payer's dispute of a charge. ``status`` is an open list of Stripe's words."""

    remote_id: str
    created_at: datetime
    charge_id: str
    amount: Money
    status: str
    reason: str = ""
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BalanceTransaction:
    """One movement of the processor's balance: ``net`` = ``amount`` − ``fee``, settlement currency."""

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


@dataclass(frozen=True, slots=True)
class Payout:
    """The processor's transfer to the bank; negative when it pulls."""

    remote_id: str
    created_at: datetime
    arrives_on: date
    amount: Money
    status: str
    is_automatic: bool = True
    reconciliation: str = ""
    balance_transaction_id: str = ""
    statement_text: str = ""


Document = (
    Customer | Item | Account | TaxCode | Term | Invoice | CreditNote | Payment | Deposit
    | Charge | Refund | Dispute | BalanceTransaction | Payout
)  # fmt: skip

KIND_OF: dict[type, DocumentKind] = {
    Customer: DocumentKind.CUSTOMER,
    Item: DocumentKind.ITEM,
    Account: DocumentKind.ACCOUNT,
    TaxCode: DocumentKind.TAX_CODE,
    Term: DocumentKind.TERM,
    Invoice: DocumentKind.INVOICE,
    CreditNote: DocumentKind.CREDIT_NOTE,
    Payment: DocumentKind.PAYMENT,
    Deposit: DocumentKind.DEPOSIT,
    Charge: DocumentKind.CHARGE,
    Refund: DocumentKind.REFUND,
    Dispute: DocumentKind.DISPUTE,
    BalanceTransaction: DocumentKind.BALANCE_TRANSACTION,
    Payout: DocumentKind.PAYOUT,
}


@dataclass(frozen=True, slots=True)
class Organisation:
    """The connected books: QuickBooks realm, Xero tenant or Stripe account."""

    remote_id: str
    name: str
    country: str = ""
    time_zone: str = "UTC"
    currency: str = "USD"
    is_sandbox: bool = False
    preferences: Preferences = field(default_factory=Preferences)
