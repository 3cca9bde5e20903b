"""What a Xero organisation keeps. Amounts are cents of the record's currency: totals have two decimals.

A hundred thousand documents are held at once, so every record has slots and only what it needs.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any


@dataclass(slots=True, kw_only=True)
class Record:
    """Anything with an id; instants are UTC. ``fields`` are members merely stored and given back."""

    id: str
    created_at: datetime
    updated_at: datetime
    fields: dict[str, Any] | None = None


@dataclass(slots=True, kw_only=True)
class Account(Record):
    """An account of the chart."""

    code: str
    name: str
    kind: str
    group: str
    tax_type: str = "NONE"
    status: str = "ACTIVE"
    system: str | None = None
    takes_payments: bool = False


@dataclass(slots=True, kw_only=True)
class TaxRate(Record):
    """A tax rate; ``id`` is its TaxType, ``groups`` the account classes it may be used with."""

    name: str
    percent: Decimal
    report: str
    groups: frozenset[str]
    status: str = "ACTIVE"


@dataclass(slots=True, kw_only=True)
class Item(Record):
    """A product or service."""

    code: str
    name: str
    description: str = ""
    unit_price: Decimal | None = None
    account: str = ""
    tax_type: str = ""


@dataclass(slots=True, kw_only=True)
class Contact(Record):
    """A customer or supplier."""

    name: str
    status: str = "ACTIVE"
    number: str = ""
    merged_to: str = ""
    is_customer: bool = False
    is_supplier: bool = False


@dataclass(slots=True)
class Line:
    """A line. ``seq`` makes its LineItemID; ``tax_stated`` when the writer gave TaxAmount."""

    seq: int
    description: str = ""
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    account: str = ""
    tax_type: str = ""
    amount: int = 0
    tax: int = 0
    item: str = ""
    discount: Decimal | None = None
    tracking: tuple[tuple[str, str], ...] = ()
    is_blank: bool = False


@dataclass(slots=True, kw_only=True)
class Document(Record):
    """A dated document with lines: invoice, credit note, quote, bank transaction, over- or prepayment.

    ``kind`` is its Type, ``account`` the bank account of money documents, ``credit`` the id of the
    overpayment or prepayment a bank transaction made. ``closed_on`` is FullyPaidOnDate.
    """

    kind: str
    on: date
    contact: str = ""
    number: str = ""
    reference: str = ""
    due_on: date | None = None
    status: str = "DRAFT"
    basis: str = "Exclusive"
    lines: tuple[Line, ...] = ()
    last_seq: int = 0
    currency: str = ""
    rate: Decimal = Decimal(1)
    subtotal: int = 0
    tax: int = 0
    rounding: int = 0
    total: int = 0
    closed_on: date | None = None
    is_sent: bool = False
    account: str = ""
    credit: str = ""
    app: str = ""


@dataclass(slots=True, kw_only=True)
class Payment(Record):
    """Money against one document; ``target_kind`` Invoices, CreditNotes, Prepayments or Overpayments."""

    kind: str
    target_kind: str
    target: str
    on: date
    amount: int
    account: str
    rate: Decimal = Decimal(1)
    bank_amount: int = 0
    reference: str = ""
    status: str = "AUTHORISED"
    batch: str = ""
    is_reconciled: bool = False


@dataclass(slots=True, kw_only=True)
class Allocation(Record):
    """Part of a credit on an invoice; ``source_kind`` CreditNotes, Overpayments or Prepayments."""

    source_kind: str
    source: str
    invoice: str
    on: date
    amount: int


@dataclass(slots=True, kw_only=True)
class BatchPayment(Record):
    """Several payments that are one line on the bank statement."""

    kind: str
    on: date
    account: str
    total: int
    payments: tuple[str, ...]
    reference: str = ""
    status: str = "AUTHORISED"
    is_reconciled: bool = False


@dataclass(slots=True, kw_only=True)
class BankTransfer(Record):
    """Money between two bank accounts."""

    source: str
    target: str
    on: date
    amount: int
    reference: str = ""
    status: str = "AUTHORISED"


@dataclass(slots=True)
class JournalLine:
    """``amount`` positive is a debit."""

    amount: int
    account: str
    description: str = ""
    tax_type: str = "NONE"


@dataclass(slots=True, kw_only=True)
class ManualJournal(Record):
    """A journal by hand."""

    narration: str
    on: date
    status: str = "DRAFT"
    lines: tuple[JournalLine, ...] = ()


@dataclass(slots=True)
class HistoryEntry:
    """A row of History & Notes; ``changes`` is what happened in one word."""

    at: datetime
    changes: str
    details: str
    user: str = "System Generated"


@dataclass(slots=True, kw_only=True)
class Project(Record):
    """A project of a contact."""

    contact: str
    name: str
    status: str = "INPROGRESS"
    tasks: dict[str, "Task"] = field(default_factory=dict)
    times: dict[str, "TimeEntry"] = field(default_factory=dict)


@dataclass(slots=True)
class Task:
    """A task of a project; ``rate`` in cents an hour (or fixed)."""

    id: str
    name: str
    rate: int
    charge: str = "TIME"
    estimate: int = 0
    status: str = "ACTIVE"


@dataclass(slots=True)
class TimeEntry:
    """Worked time on a task."""

    id: str
    user: str
    task: str
    at: datetime
    entered_at: datetime
    minutes: int
    description: str = ""
    status: str = "ACTIVE"
    invoice: str = ""
