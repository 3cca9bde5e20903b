"""The ledger's and the processor's documents: one frozen, typed shape for every service.

``remote_id`` is the service's own id, always text; ``version`` its write lock (QuickBooks SyncToken),
empty where the service has none. Dates are accounting dates in the company's time zone, ``*_at`` are
UTC instants. Amounts are Money in the document's own currency; a document never mixes currencies.
"""

from datetime import date, datetime
from enum import StrEnum

from msgspec import Struct, field

from app.domain.charges import (
    BalanceTransaction,
    Charge,
    CheckoutSession,
    Dispute,
    InvoicePayment,
    PaymentIntent,
    PaymentLink,
    Payout,
    ProcessorCustomer,
    Refund,
)
from app.domain.money import Money
from app.domain.tracking import Location, SalesClass, Tracking, TrackingCategory


class DocumentKind(StrEnum):
    """What a document is; also the name of its table in the mirror."""

    CUSTOMER = "customer"
    ITEM = "item"
    ACCOUNT = "account"
    TAX_CODE = "tax_code"
    TERM = "term"
    CLASS = "class"
    LOCATION = "location"
    TRACKING_CATEGORY = "tracking_category"
    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    PAYMENT = "payment"
    DEPOSIT = "deposit"
    JOURNAL = "journal"
    ESTIMATE = "estimate"
    TIME_ENTRY = "time_entry"
    CHARGE = "charge"
    REFUND = "refund"
    DISPUTE = "dispute"
    BALANCE_TRANSACTION = "balance_transaction"
    PAYOUT = "payout"
    PAYMENT_INTENT = "payment_intent"
    PROCESSOR_CUSTOMER = "processor_customer"
    CHECKOUT_SESSION = "checkout_session"
    PAYMENT_LINK = "payment_link"
    INVOICE_PAYMENT = "invoice_payment"


class AccountRole(StrEnum):
    """Accounts the assistant must find by their nature, never by their (translated) name."""

    RECEIVABLE = "receivable"
    UNDEPOSITED = "undeposited"
    BANK = "bank"
    BANK_FEES = "bank_fees"
    DISCOUNTS = "discounts"
    INCOME = "income"
    OTHER = "other"


class Customer(Struct, frozen=True):
    """A debtor (Xero: contact). ``parent_id`` is the remote id of the paying parent, if any.

    ``tax_code_id`` is the tax that sales to it bear by default, None where its record does not say;
    ``is_taxable`` False: it is exempt. ``address`` is its billing address on one line.
    """

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
    tax_id: str = ""
    address: str = ""
    tax_code_id: str | None = None
    is_taxable: bool = True
    is_active: bool = True
    updated_at: datetime | None = None


class Item(Struct, frozen=True):
    """A product or service sold. ``code`` is how sales lines name it where that is not its id (Xero).

    ``tax_code_id`` is the tax its lines bear unless somebody says otherwise (QuickBooks in the United States:
    ``TAX`` or ``NON``), None where the ledger does not say.
    """

    remote_id: str
    version: str
    name: str
    kind: str = ""
    unit_price: str = ""
    income_account_id: str | None = None
    code: str = ""
    tax_code_id: str | None = None
    is_active: bool = True
    updated_at: datetime | None = None


class Account(Struct, frozen=True):
    """An account of the chart, with the role it plays for us.

    ``takes_payments``: customers' payments may be booked into it directly (a bank or clearing account).
    ``balance`` moves without ``updated_at``, so the mirror's may be old: who needs today's reads the account.
    """

    remote_id: str
    version: str
    name: str
    role: AccountRole = AccountRole.OTHER
    code: str = ""
    kind: str = ""
    sub_kind: str = ""
    currency: str = "USD"
    balance: Money | None = None
    takes_payments: bool = False
    is_active: bool = True
    updated_at: datetime | None = None


class TaxCode(Struct, frozen=True):
    """A tax code (QuickBooks: tax group; Xero: tax rate); ``rate`` is the ledger's percentage as text."""

    remote_id: str
    version: str
    name: str
    rate: str = ""
    is_taxable: bool = True
    is_active: bool = True
    updated_at: datetime | None = None


class Term(Struct, frozen=True):
    """Payment terms. ``discount_percent`` is decimal text ("2" for 2 %), empty when there is none."""

    remote_id: str
    version: str
    name: str
    due_days: int | None = None
    discount_percent: str = ""
    discount_days: int | None = None
    is_active: bool = True
    updated_at: datetime | None = None


class TaxScheme(StrEnum):
    """How a ledger reckons sales tax (wire/quickbooks.md 2.9, wire/xero.md 2.4).

    ``document``: one rate on the sum of the taxable lines (QuickBooks, United States). ``automated``: so too,
    but the ledger chooses the rate by the place. ``lines``: by each line's own code, rounded half up, then
    summed (Xero). ``lines_net``: so too, but of inclusive prices the net is rounded and the tax is the rest
    (QuickBooks elsewhere).
    """

    NONE = "none"
    DOCUMENT = "document"
    AUTOMATED = "automated"
    LINES = "lines"
    LINES_NET = "lines_net"


class Preferences(Struct, frozen=True):
    """The company's settings in the ledger that decide what a write would do.

    ``tax_code_id`` is the code that taxable sales bear by default. ``tracks_classes``: lines may bear a
    class, ``tracks_locations``: documents may bear a location (QuickBooks).
    """

    home_currency: str = "USD"
    books_closed_on: date | None = None
    auto_apply_credit: bool = False
    auto_apply_payments: bool = False
    custom_numbers: bool = False
    allows_discount: bool = True
    is_multi_currency: bool = False
    tax_scheme: TaxScheme = TaxScheme.NONE
    tax_code_id: str | None = None
    term_id: str | None = None
    tracks_classes: bool = False
    tracks_locations: bool = False


class Line(Struct, frozen=True):
    """One line of a sales document; ``quantity`` and ``unit_price`` are decimal text or empty.

    ``tracking`` are pairs by which the books are told apart (``app.domain.tracking``): QuickBooks' class as
    ``class`` and its id, its department, which holds for the whole document, as ``location`` and its id;
    Xero's tracking categories by name with their options. ``account`` is the code of the account that
    the line itself names (Xero).
    """

    amount: Money
    description: str = ""
    item_id: str | None = None
    quantity: str = ""
    unit_price: str = ""
    tax_code_id: str | None = None
    tracking: Tracking = ()
    account: str = ""


class InvoiceStatus(StrEnum):
    """Derived from total and balance; "overdue" is a question of the day, not a status.

    A ``draft`` (Xero: DRAFT, SUBMITTED) is not in the books yet: nothing can be paid on it.
    """

    DRAFT = "draft"
    OPEN = "open"
    PAID = "paid"
    VOIDED = "voided"


class Invoice(Struct, frozen=True):
    """A sales invoice. ``balance`` is what is still open.

    ``prepaid`` was paid on the invoice itself when it was made, without a payment (QuickBooks: Deposit).
    ``exchange_rate`` is home units for one of its currency, decimal text, empty at home; the mirror keeps it
    for reports and does not read it back into documents.
    """

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
    prepaid: Money | None = None
    exchange_rate: str = ""


class Allocation(Struct, frozen=True):
    """Money of a payment or credit applied to one document; ``amount`` is what its balance falls by.

    ``remote_id`` is the allocation's own id where the ledger gives one (Xero), so that it can be removed.
    """

    target_kind: DocumentKind
    target_id: str
    amount: Money
    remote_id: str = ""


class CreditNote(Struct, frozen=True):
    """A reversal of receivables (QuickBooks: credit memo). ``remaining`` is unused credit, positive.

    ``tax`` is what of ``total`` is tax given back, None where the ledger does not say. ``allocations`` are
    filled where the ledger keeps them on the credit itself (Xero); QuickBooks keeps them on payments.
    """

    remote_id: str
    version: str
    number: str
    customer_id: str
    issued_on: date
    total: Money
    remaining: Money
    tax: Money | None = None
    note: str = ""
    lines: tuple[Line, ...] = ()
    allocations: tuple[Allocation, ...] = ()
    updated_at: datetime | None = None
    exchange_rate: str = ""


class PaymentForm(StrEnum):
    """What kind of record money received is.

    QuickBooks knows payments alone; Xero keeps money that is not tied to one invoice as an overpayment or a
    prepayment, each with allocations of its own.
    """

    PAYMENT = "payment"
    OVERPAYMENT = "overpayment"
    PREPAYMENT = "prepayment"


class Payment(Struct, frozen=True):
    """Money received from a customer, as the ledger holds it. ``unapplied`` is not yet allocated.

    ``deposit_id`` is derived in the mirror from deposit lines: QuickBooks puts a payment into a deposit
    without moving the payment's version or time. ``batch_id`` names the receipt that the ledger split into
    several payments (Xero: BatchPayment); such a payment can only be taken back with its batch.
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
    form: PaymentForm = PaymentForm.PAYMENT
    batch_id: str | None = None
    deposit_account_id: str | None = None
    deposit_id: str | None = None
    updated_at: datetime | None = None
    exchange_rate: str = ""


class DepositLine(Struct, frozen=True):
    """One line of a deposit: a document put into the bank (``source_*``) or a direct posting."""

    amount: Money
    source_kind: str = ""
    source_id: str = ""
    account_id: str | None = None
    description: str = ""


class Deposit(Struct, frozen=True):
    """Money put into a bank account (Xero: a bank transaction); negative when it was spent."""

    remote_id: str
    version: str
    deposited_on: date
    account_id: str
    total: Money
    note: str = ""
    lines: tuple[DepositLine, ...] = ()
    updated_at: datetime | None = None


class JournalLine(Struct, frozen=True):
    """One line of a journal entry: a debit is positive, a credit negative."""

    amount: Money
    account_id: str
    customer_id: str | None = None
    description: str = ""


class Journal(Struct, frozen=True):
    """A journal entry (Xero: manual journal); its lines add up to zero."""

    remote_id: str
    version: str
    number: str
    posted_on: date
    currency: str
    note: str = ""
    lines: tuple[JournalLine, ...] = ()
    updated_at: datetime | None = None


class EstimateStatus(StrEnum):
    """How far an estimate (Xero: quote) is."""

    DRAFT = "draft"
    PENDING = "pending"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    INVOICED = "invoiced"


class Estimate(Struct, frozen=True):
    """An offer that a customer may accept. ``invoice_ids`` are the invoices made from it, where known."""

    remote_id: str
    version: str
    number: str
    customer_id: str
    issued_on: date
    total: Money
    status: EstimateStatus = EstimateStatus.PENDING
    expires_on: date | None = None
    accepted_by: str = ""
    accepted_on: date | None = None
    note: str = ""
    lines: tuple[Line, ...] = ()
    invoice_ids: tuple[str, ...] = ()
    updated_at: datetime | None = None


class BillingStatus(StrEnum):
    """Whether worked time is to be billed."""

    BILLABLE = "billable"
    BILLED = "billed"
    NOT_BILLABLE = "not_billable"


class TimeEntry(Struct, frozen=True):
    """Worked time. ``minutes`` are whole minutes; ``hourly_rate`` is decimal text, empty when unknown.

    ``project`` is the ledger's project with its task, as text (Xero), empty where there is none.
    """

    remote_id: str
    version: str
    worker: str
    worked_on: date
    minutes: int
    status: BillingStatus = BillingStatus.NOT_BILLABLE
    customer_id: str | None = None
    item_id: str | None = None
    project: str = ""
    hourly_rate: str = ""
    currency: str = "USD"
    description: str = ""
    updated_at: datetime | None = None


Document = (
    Customer | Item | Account | TaxCode | Term | Invoice | CreditNote | Payment | Deposit | Journal
    | Estimate | TimeEntry | Charge | Refund | Dispute | BalanceTransaction | Payout
    | PaymentIntent | ProcessorCustomer | CheckoutSession | PaymentLink | InvoicePayment
    | SalesClass | Location | TrackingCategory
)  # fmt: skip

KIND_OF: dict[type, DocumentKind] = {
    Customer: DocumentKind.CUSTOMER,
    Item: DocumentKind.ITEM,
    Account: DocumentKind.ACCOUNT,
    TaxCode: DocumentKind.TAX_CODE,
    Term: DocumentKind.TERM,
    SalesClass: DocumentKind.CLASS,
    Location: DocumentKind.LOCATION,
    TrackingCategory: DocumentKind.TRACKING_CATEGORY,
    Invoice: DocumentKind.INVOICE,
    CreditNote: DocumentKind.CREDIT_NOTE,
    Payment: DocumentKind.PAYMENT,
    Deposit: DocumentKind.DEPOSIT,
    Journal: DocumentKind.JOURNAL,
    Estimate: DocumentKind.ESTIMATE,
    TimeEntry: DocumentKind.TIME_ENTRY,
    Charge: DocumentKind.CHARGE,
    Refund: DocumentKind.REFUND,
    Dispute: DocumentKind.DISPUTE,
    BalanceTransaction: DocumentKind.BALANCE_TRANSACTION,
    Payout: DocumentKind.PAYOUT,
    PaymentIntent: DocumentKind.PAYMENT_INTENT,
    ProcessorCustomer: DocumentKind.PROCESSOR_CUSTOMER,
    CheckoutSession: DocumentKind.CHECKOUT_SESSION,
    PaymentLink: DocumentKind.PAYMENT_LINK,
    InvoicePayment: DocumentKind.INVOICE_PAYMENT,
}


class Organisation(Struct, frozen=True):
    """The connected books: QuickBooks realm, Xero tenant or Stripe account."""

    remote_id: str
    name: str
    country: str = ""
    time_zone: str = "UTC"
    currency: str = "USD"
    is_sandbox: bool = False
    preferences: Preferences = field(default_factory=Preferences)
