"""What a company keeps: accounts, names, documents. All amounts are minor units of the books' currency.

``fields`` holds what a service merely stores and gives back, in that service's own words.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any


@dataclass(slots=True, kw_only=True)
class Record:
    """Anything with an id. ``token`` counts its changes, times are UTC."""

    id: str
    created_at: datetime
    updated_at: datetime
    token: int = 0
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Listed(Record):
    """An entry of a list: account, customer, item, term … ``parent`` is an id of the same list."""

    name: str
    is_active: bool = True
    parent: str | None = None


@dataclass(slots=True, kw_only=True)
class Account(Listed):
    """An account of the chart, by type and sub type."""

    kind: str
    sub_kind: str


@dataclass(slots=True, kw_only=True)
class Transaction(Record):
    """Anything dated that may post. ``currency`` empty is the books' own; ``rate`` what one unit is there."""

    number: str
    on: date
    customer: str = ""
    is_voided: bool = False
    currency: str = ""
    rate: Decimal = Decimal(1)


@dataclass(slots=True)
class SalesLine:
    """A line of a sales form; ``kind`` is its detail type, ``links`` pairs of type and id it bills.

    ``tax_code`` is a tax code's id outside the United States, where a line has one of its own. ``class_id``
    is kept as it was written.
    """

    id: str
    amount: int
    item: str = ""
    description: str = ""
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    is_taxable: bool = False
    tax_code: str = ""
    service_on: str = ""
    links: tuple[tuple[str, str], ...] = ()
    kind: str = "SalesItemLineDetail"
    class_id: str = ""


@dataclass(slots=True, kw_only=True)
class SalesDocument(Transaction):
    """An invoice, credit memo, estimate or receipt. ``account`` is where a receipt's money goes.

    ``stated_tax`` was written by a client and is kept; ``tax_calculation`` says how lines are taxed outside
    the United States.
    """

    due_on: date | None = None
    lines: list[SalesLine] = field(default_factory=list)
    last_line: int = 0
    discount_percent: Decimal | None = None
    discount: int = 0
    subtotal: int = 0
    tax_code: str = ""
    tax_percent: Decimal = Decimal(0)
    tax: int = 0
    taxable: int = 0
    tax_calculation: str = ""
    stated_tax: int | None = None
    total: int = 0
    account: str = ""
    status: str = ""
    links: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Application:
    """Part of a payment against a document; ``kind`` Invoice, CreditMemo or JournalEntry."""

    kind: str
    target: str
    amount: int


@dataclass(slots=True, kw_only=True)
class Payment(Transaction):
    """Money received, and what it was applied to."""

    total: int
    account: str
    lines: list[Application] = field(default_factory=list)


@dataclass(slots=True)
class DepositLine:
    """A transaction put into the bank (``kind`` and ``source``) or a direct posting to ``account``."""

    amount: int
    kind: str = ""
    source: str = ""
    account: str = ""
    description: str = ""
    id: str = ""
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Deposit(Transaction):
    """Money put into the bank."""

    account: str
    lines: list[DepositLine] = field(default_factory=list)


@dataclass(slots=True)
class JournalLine:
    """``amount`` positive is a debit, negative a credit."""

    amount: int
    account: str
    customer: str = ""
    description: str = ""
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True)
class Journal(Transaction):
    """A journal entry."""

    lines: list[JournalLine] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Time(Record):
    """Worked time; ``billing`` is Billable, NotBillable or HasBeenBilled."""

    on: date
    billing: str
    customer: str = ""
    item: str = ""


@dataclass(slots=True, kw_only=True)
class Attached(Record):
    """A note or a file; ``refs`` are kind, id and whether it goes out with the document."""

    refs: tuple[tuple[str, str, bool], ...] = ()
