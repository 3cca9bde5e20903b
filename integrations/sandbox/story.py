"""A company's story in neutral terms: what happened, before any service words it.

The sample company and the generated ones are stories; each stand-in tells the same story on its own wire.
Every amount is Money, every reference between records is a ``key`` of this story, never a service's id.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.money import Money


@dataclass(frozen=True, slots=True)
class StoryAccount:
    """An account of the chart. ``kind`` and ``sub_kind`` are QuickBooks' AccountType and AccountSubType."""

    key: str
    name: str
    kind: str
    sub_kind: str


@dataclass(frozen=True, slots=True)
class StoryTerm:
    """Payment terms; ``discount_percent`` decimal text or empty."""

    key: str
    name: str
    due_days: int
    discount_percent: str = ""
    discount_days: int = 0


@dataclass(frozen=True, slots=True)
class StoryItem:
    """A service or product; ``unit_price`` decimal text."""

    key: str
    name: str
    description: str
    unit_price: str
    income_account: str
    is_taxable: bool = False


@dataclass(frozen=True, slots=True)
class StoryCustomer:
    """A customer; ``parent`` is the key of the paying parent."""

    key: str
    name: str
    company_name: str = ""
    given_name: str = ""
    family_name: str = ""
    email: str = ""
    phone: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    parent: str | None = None
    term: str | None = None
    notes: str = ""
    is_active: bool = True
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A line of a sales document; ``quantity`` times ``unit_price``, decimal texts, is the amount."""

    item: str
    description: str
    quantity: str
    unit_price: str
    amount: Money
    is_taxable: bool = False
    service_on: date | None = None


@dataclass(frozen=True, slots=True)
class StoryInvoice:
    """An invoice.

    ``discount_percent`` is taken off the subtotal; tax is computed by the ledger (``tax_rate`` decimal
    percent text, empty for none). ``estimate`` and ``times`` are keys of what it bills.
    """

    key: str
    number: str
    customer: str
    issued_on: date
    due_on: date
    lines: tuple[StoryLine, ...]
    created_at: datetime
    discount_percent: str = ""
    tax_rate: str = ""
    purchase_order: str = ""
    memo: str = ""
    estimate: str | None = None
    times: tuple[str, ...] = ()
    is_voided: bool = False
    is_sent: bool = True


@dataclass(frozen=True, slots=True)
class StoryCreditNote:
    """A credit memo."""

    key: str
    number: str
    customer: str
    issued_on: date
    lines: tuple[StoryLine, ...]
    created_at: datetime
    memo: str = ""


@dataclass(frozen=True, slots=True)
class StoryAllocation:
    """Part of a payment applied: ``target_kind`` is ``invoice`` or ``credit_note``."""

    target_kind: str
    target: str
    amount: Money


@dataclass(frozen=True, slots=True)
class StoryPayment:
    """Money the bookkeeper has already entered; ``allocations`` may cover all, part or nothing of it."""

    key: str
    customer: str
    received_on: date
    total: Money
    created_at: datetime
    allocations: tuple[StoryAllocation, ...] = ()
    reference: str = ""
    note: str = ""
    method: str = "Check"
    deposit_account: str = "undeposited"


@dataclass(frozen=True, slots=True)
class StoryDepositLine:
    """A payment put into the bank (``payment`` key) or a direct posting to ``account`` (may be negative)."""

    amount: Money
    payment: str | None = None
    account: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class StoryDeposit:
    """Money put into the bank."""

    key: str
    account: str
    deposited_on: date
    lines: tuple[StoryDepositLine, ...]
    created_at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class StoryEstimate:
    """An estimate; ``status`` Pending, Accepted, Closed or Rejected."""

    key: str
    number: str
    customer: str
    issued_on: date
    status: str
    lines: tuple[StoryLine, ...]
    created_at: datetime
    accepted_by: str = ""
    accepted_on: date | None = None


@dataclass(frozen=True, slots=True)
class StoryTime:
    """Worked time; ``is_billed`` when an invoice took it."""

    key: str
    worker: str
    customer: str
    item: str
    worked_on: date
    minutes: int
    hourly_rate: str
    description: str
    is_billable: bool
    is_billed: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class StoryCharge:
    """A card or bank-debit charge at the processor. ``fee`` is in the settlement currency.

    ``status``: succeeded, pending or failed. ``settled`` and ``exchange_rate`` (decimal text) are given
    when the settlement currency differs. ``metadata`` and ``description`` may carry an invoice number.
    """

    key: str
    created_at: datetime
    amount: Money
    fee: Money
    payer_name: str
    payer_email: str
    description: str = ""
    customer_name: str = ""
    method: str = "card"
    status: str = "succeeded"
    metadata: tuple[tuple[str, str], ...] = ()
    settled: Money | None = None
    exchange_rate: str = ""


@dataclass(frozen=True, slots=True)
class StoryRefund:
    """Money given back on a charge; its own balance transaction carries no fee."""

    key: str
    charge: str
    created_at: datetime
    amount: Money
    reason: str = "requested_by_customer"


@dataclass(frozen=True, slots=True)
class StoryDispute:
    """A dispute: withdrawn with a fee in one balance transaction; ``status`` in Stripe's words."""

    key: str
    charge: str
    created_at: datetime
    amount: Money
    fee: Money
    status: str
    reason: str
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoryBankLine:
    """One line of the bank's statement; the sample statement file is written from these."""

    booked_on: date
    amount: Money
    description: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """All that happened in one company up to ``as_of``; lists are in the order of their creation.

    ``truth`` says for each incoming money (``charge:<key>`` or ``payment:<key>``) which invoices it really
    pays, for tests and reports: pairs of invoice key and amount. ``seed`` is what the story was made from.
    """

    name: str
    currency: str
    time_zone: str
    as_of: datetime
    books_closed_on: date | None
    tax_rate: str
    accounts: tuple[StoryAccount, ...]
    terms: tuple[StoryTerm, ...]
    items: tuple[StoryItem, ...]
    customers: tuple[StoryCustomer, ...]
    invoices: tuple[StoryInvoice, ...]
    credit_notes: tuple[StoryCreditNote, ...] = ()
    payments: tuple[StoryPayment, ...] = ()
    deposits: tuple[StoryDeposit, ...] = ()
    estimates: tuple[StoryEstimate, ...] = ()
    times: tuple[StoryTime, ...] = ()
    charges: tuple[StoryCharge, ...] = ()
    refunds: tuple[StoryRefund, ...] = ()
    disputes: tuple[StoryDispute, ...] = ()
    bank_lines: tuple[StoryBankLine, ...] = ()
    truth: dict[str, tuple[tuple[str, Money], ...]] = field(default_factory=dict)
    seed: int = 1
