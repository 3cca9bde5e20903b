"""The books around a month as the rules for what is odd look at them, and what such a rule says."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from app.domain.documents import (
    Account,
    Deposit,
    DocumentKind,
    Estimate,
    Invoice,
    InvoiceStatus,
    Journal,
    Line,
    Payment,
)
from app.domain.money import Money


class Oddity(StrEnum):
    """What is odd."""

    OFFER = "offer"
    AMOUNT = "amount"
    ACCOUNT = "account"
    CREDIT_BALANCE = "credit_balance"
    DRAFT = "draft"
    UNDEPOSITED = "undeposited"
    UNCATEGORISED = "uncategorised"
    SEQUENCE = "sequence"
    NUMBER_TWICE = "number_twice"
    QUANTITY = "quantity"
    DISCOUNT = "discount"
    SHORT = "short"
    WEEKEND = "weekend"
    ROUND = "round"


TEXTS = {
    Oddity.OFFER: "Invoices bill what was offered",
    Oddity.AMOUNT: "No line is far from what the customer is usually billed for it",
    Oddity.ACCOUNT: "Each customer's sales go to the account they always went to",
    Oddity.CREDIT_BALANCE: "No customer's balance is negative",
    Oddity.DRAFT: "No draft invoice lies about",
    Oddity.UNDEPOSITED: "Undeposited funds are on their way to the bank",
    Oddity.UNCATEGORISED: "Everything has an account of its own",
    Oddity.SEQUENCE: "Invoice numbers have no gaps",
    Oddity.NUMBER_TWICE: "Each invoice number is used once",
    Oddity.QUANTITY: "Invoices bill the quantity that was offered, or say why not",
    Oddity.DISCOUNT: "Discounts were offered, usual, or have a reason",
    Oddity.SHORT: "Nobody kept back a part that neither terms nor a credit explain",
    Oddity.WEEKEND: "No invoice is dated on a weekend where none ever was",
    Oddity.ROUND: "No amount is round where none ever was",
}


class Anomaly(Struct, frozen=True):
    """One odd thing: its record, what it is about, and the evidence as a sentence without a full stop."""

    oddity: Oddity
    kind: DocumentKind
    remote_id: str
    label: str
    text: str
    amount: Money | None = None


class Billed(Struct, frozen=True):
    """An invoice as the rules look at it, without its lines."""

    remote_id: str
    number: str
    customer_id: str
    issued_on: date
    total: Money
    is_draft: bool = False
    is_deleted: bool = False
    is_voided: bool = False


class MonthBooks(Struct, frozen=True):
    """The books around one month, from ``first`` to ``last``.

    ``billed`` are all invoices ever, deleted ones too; ``invoices`` with lines those of the month's customers
    in the year up to ``last``. ``waiting`` are payments in no deposit. ``owed`` is what each customer owes at
    the end, by id. ``payments`` are those
    received in the month, ``terms`` what each grants: percent and days. ``income`` is the account of each
    item sold, ``names`` are those of customers and accounts (``customer:58``).
    """

    first: date
    last: date
    billed: Sequence[Billed] = ()
    invoices: Sequence[Invoice] = ()
    estimates: Sequence[Estimate] = ()
    waiting: Sequence[Payment] = ()
    deposits: Sequence[Deposit] = ()
    journals: Sequence[Journal] = ()
    accounts: Sequence[Account] = ()
    owed: Sequence[tuple[str, Money]] = ()
    income: Mapping[str, str] | None = None
    names: Mapping[str, str] | None = None
    payments: Sequence[Payment] = ()
    terms: Mapping[str, tuple[Fraction, int | None]] | None = None

    def has(self, day: date) -> bool:
        """Whether a day lies in the month."""
        return self.first <= day <= self.last

    def customer(self, key: str) -> str:
        """What a customer is called."""
        return (self.names or {}).get(f"customer:{key}", key)

    def account(self, key: str) -> str:
        """What an account is called."""
        return (self.names or {}).get(f"account:{key}", key)


def posted(books: MonthBooks) -> Iterator[Invoice]:
    """The invoices that are in the books: what a draft or a voided one bills is nothing that is usual."""
    return (one for one in books.invoices if is_posted(one))


def is_posted(invoice: Invoice) -> bool:
    """Whether an invoice is neither a draft nor voided."""
    return invoice.status not in {InvoiceStatus.DRAFT, InvoiceStatus.VOIDED}


BilledFor = tuple[str, str, str]
"""A customer, an item of theirs, and the currency it is billed in."""


class SoldLines(Struct, frozen=True):
    """What was sold: ``before`` the month to whom and for what, and in the month itself, in order."""

    before: Mapping[BilledFor, Sequence[Line]]
    fresh: Sequence[tuple[Invoice, Line]]

    def earlier(self, invoice: Invoice, line: Line) -> Sequence[Line]:
        """The lines before the month for the same to the same customer."""
        return self.before.get(_billed_for(invoice, line), ())


def sold_lines(books: MonthBooks) -> SoldLines:
    """The lines over more than nothing that posted invoices bill of an item."""
    before: dict[BilledFor, list[Line]] = defaultdict(list)
    fresh: list[tuple[Invoice, Line]] = []
    for invoice in posted(books):
        for line in invoice.lines:
            if line.amount.minor <= 0 or not line.item_id:
                continue
            if books.has(invoice.issued_on):
                fresh.append((invoice, line))
            elif invoice.issued_on < books.first:
                before[_billed_for(invoice, line)].append(line)
    return SoldLines(before, fresh)


def _billed_for(invoice: Invoice, line: Line) -> BilledFor:
    return invoice.customer_id, line.item_id or "", line.amount.currency


def of_invoice(oddity: Oddity, invoice: Invoice, text: str) -> Anomaly:
    """What is odd about an invoice."""
    kind, label = DocumentKind.INVOICE, f"Invoice {invoice.number}"
    return Anomaly(oddity, kind, invoice.remote_id, label, text, invoice.total)


def of_billed(oddity: Oddity, one: Billed, text: str) -> Anomaly:
    """The same of one without its lines."""
    label = f"Invoice {one.number or one.remote_id}"
    return Anomaly(oddity, DocumentKind.INVOICE, one.remote_id, label, text, one.total)


def worded(amount: Money) -> str:
    """An amount as such a sentence has it."""
    return f"{amount.grouped()} {amount.currency}"


def since_year(last: date) -> date:
    """The first day of the year that the rules look back over."""
    return last - timedelta(days=365)


def by_oddity(found: Iterable[Anomaly]) -> dict[Oddity, list[Anomaly]]:
    """The anomalies of each rule, every rule once."""
    grouped: dict[Oddity, list[Anomaly]] = {oddity: [] for oddity in Oddity}
    for one in found:
        grouped[one.oddity].append(one)
    return grouped
