"""Xero's JSON records as typed structs (wire/xero.md 2.3, 2.4, 2.8). Reading only; pure.

Numbers are decoded straight into Decimal, so that no binary float touches an amount. Xero leaves fields out,
sends null and empty texts for the same thing; so nearly all may be absent. Fields we do not use are skipped.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import msgspec
from msgspec import Struct, field

from app.domain.money import Money, from_decimal

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class ContactRef(Struct, rename="pascal"):
    """A reference to a contact; lists give its name too."""

    contact_id: str = field(name="ContactID", default="")
    name: str | None = None


class AccountRef(Struct, rename="pascal"):
    """A reference to an account."""

    account_id: str | None = field(name="AccountID", default=None)
    code: str | None = None


class ItemRef(Struct, rename="pascal"):
    """A reference to an item."""

    item_id: str | None = field(name="ItemID", default=None)


class TrackedOption(Struct, rename="pascal"):
    """A tracking category with the option a line bears."""

    name: str = ""
    option: str = ""


class TrackingOptionRecord(Struct, rename="pascal"):
    """One option of a tracking category."""

    option_id: str = field(name="TrackingOptionID", default="")
    name: str = ""
    status: str | None = None


class LineItem(Struct, rename="pascal"):
    """A line of any document; one of words alone has no amount."""

    description: str | None = None
    quantity: Decimal | None = None
    unit_amount: Decimal | None = None
    line_amount: Decimal | None = None
    tax_type: str | None = None
    tax_amount: Decimal | None = None
    account_code: str | None = None
    account_id: str | None = field(name="AccountID", default=None)
    item: ItemRef | None = None
    tracking: list[TrackedOption] | None = None


class InvoiceRef(Struct, rename="pascal"):
    """The invoice that a payment or an allocation belongs to."""

    invoice_id: str = field(name="InvoiceID", default="")
    invoice_number: str | None = None
    kind: str | None = field(name="Type", default=None)
    contact: ContactRef | None = None
    currency_code: str | None = None


class AllocationRecord(Struct, rename="pascal"):
    """Part of a credit note, overpayment or prepayment used on an invoice."""

    amount: Decimal
    invoice: InvoiceRef
    allocation_id: str | None = field(name="AllocationID", default=None)
    is_deleted: bool | None = None


class Record(Struct, rename="pascal", kw_only=True):
    """What nearly every record has; each kind names its own id."""

    status: str | None = None
    currency_code: str | None = None
    currency_rate: Decimal | None = None
    updated: str | None = field(name="UpdatedDateUTC", default=None)

    @property
    def version(self) -> str:
        """Xero has no version token (2.1); the time of change says as much when read again."""
        return self.updated or ""

    def updated_at(self) -> datetime | None:
        """The last change as a UTC instant."""
        return instant(self.updated)

    def rate(self, currency: str, home: str) -> str:
        """Home units for one of this currency, as text; empty at home. Xero's is the other way round."""
        return str(1 / self.currency_rate) if currency != home and self.currency_rate else ""

    def currency(self, home: str) -> str:
        """The record's currency, the organisation's own when it names none."""
        return self.currency_code or home

    def money(self, amount: Decimal | None, home: str) -> Money:
        """An amount in the record's currency; ValueError when it has too many places."""
        return from_decimal(amount or Decimal(0), self.currency(home))


class TrackingCategoryRecord(Record, rename="pascal", kw_only=True):
    """A tracking category with its options (2.8)."""

    category_id: str = field(name="TrackingCategoryID")
    name: str = ""
    options: list[TrackingOptionRecord] | None = None


class PaymentTerm(Struct, rename="pascal"):
    """When a document falls due: a day and how it is meant."""

    day: int | None = None
    kind: str | None = field(name="Type", default=None)


class PaymentTerms(Struct, rename="pascal"):
    """The terms of sales; those of bills are nobody's concern here."""

    sales: PaymentTerm | None = None


class Phone(Struct, rename="pascal"):
    """A telephone number in its parts."""

    kind: str | None = field(name="PhoneType", default=None)
    number: str | None = field(name="PhoneNumber", default=None)
    area: str | None = field(name="PhoneAreaCode", default=None)
    country: str | None = field(name="PhoneCountryCode", default=None)


class PostalAddress(Struct, rename="pascal"):
    """An address; Xero names the billing one POBOX."""

    kind: str | None = field(name="AddressType", default=None)
    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    region: str | None = None
    postal_code: str | None = None
    country: str | None = None

    def text(self) -> str:
        """On one line."""
        parts = (
            self.address_line1,
            self.address_line2,
            self.city,
            self.region,
            self.postal_code,
            self.country,
        )
        return ", ".join(part for part in parts if part)


class Owed(Struct, rename="pascal"):
    """What is outstanding on one side of a contact, in the home currency."""

    outstanding: Decimal = Decimal(0)


class Balances(Struct, rename="pascal"):
    """What a contact owes and is owed; Xero leaves it out where there never was anything."""

    receivable: Owed | None = field(name="AccountsReceivable", default=None)
    payable: Owed | None = field(name="AccountsPayable", default=None)


class ContactRecord(Record, rename="pascal", kw_only=True):
    """Contacts."""

    contact_id: str = field(name="ContactID")
    status: str | None = field(name="ContactStatus", default=None)
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email_address: str | None = None
    phones: list[Phone] | None = None
    default_currency: str | None = None
    is_customer: bool | None = None
    is_supplier: bool | None = None
    payment_terms: PaymentTerms | None = None
    tax_number: str | None = None
    sales_tax_type: str | None = field(name="AccountsReceivableTaxType", default=None)
    addresses: "list[PostalAddress] | None" = None
    merged_to: str | None = field(name="MergedToContactID", default=None)
    balances: Balances | None = None


class AccountRecord(Record, rename="pascal", kw_only=True):
    """Accounts. ``SystemAccount`` may be null or empty, ``CurrencyCode`` empty (2.8)."""

    account_id: str = field(name="AccountID")
    code: str | None = None
    name: str | None = None
    kind: str | None = field(name="Type", default=None)
    account_class: str | None = field(name="Class", default=None)
    system_account: str | None = None
    reporting_code: str | None = None
    enable_payments: bool | None = field(name="EnablePaymentsToAccount", default=None)


class TaxRateRecord(Record, rename="pascal", kw_only=True):
    """TaxRates; their key is the tax type."""

    tax_type: str
    name: str | None = None
    effective_rate: Decimal | None = None


class SalesDetails(Struct, rename="pascal"):
    """How an item is sold."""

    unit_price: Decimal | None = None
    account_code: str | None = None
    tax_type: str | None = None


class ItemRecord(Record, rename="pascal", kw_only=True):
    """Items."""

    item_id: str = field(name="ItemID")
    code: str | None = None
    name: str | None = None
    sales_details: SalesDetails | None = None


class InvoiceRecord(Record, rename="pascal", kw_only=True):
    """Invoices; ``kind`` is ACCREC or ACCPAY."""

    invoice_id: str = field(name="InvoiceID")
    kind: str = field(name="Type")
    contact: ContactRef
    invoice_number: str | None = None
    reference: str | None = None
    issued: str | None = field(name="Date", default=None)
    issued_text: str | None = field(name="DateString", default=None)
    due: str | None = field(name="DueDate", default=None)
    due_text: str | None = field(name="DueDateString", default=None)
    total: Decimal | None = None
    total_tax: Decimal | None = None
    amount_due: Decimal | None = None
    line_items: list[LineItem] | None = None


class CreditRecord(Record, rename="pascal", kw_only=True):
    """What CreditNotes, Overpayments and Prepayments share."""

    kind: str = field(name="Type")
    contact: ContactRef
    reference: str | None = None
    issued: str | None = field(name="Date", default=None)
    issued_text: str | None = field(name="DateString", default=None)
    total: Decimal | None = None
    remaining_credit: Decimal | None = None
    line_items: list[LineItem] | None = None
    allocations: list[AllocationRecord] | None = None


class CreditNoteRecord(CreditRecord, rename="pascal", kw_only=True):
    """CreditNotes; ``kind`` is ACCRECCREDIT or ACCPAYCREDIT."""

    credit_note_id: str = field(name="CreditNoteID")
    credit_note_number: str | None = None
    total_tax: Decimal | None = None


class OverpaymentRecord(CreditRecord, rename="pascal", kw_only=True):
    """Overpayments."""

    overpayment_id: str = field(name="OverpaymentID")


class PrepaymentRecord(CreditRecord, rename="pascal", kw_only=True):
    """Prepayments."""

    prepayment_id: str = field(name="PrepaymentID")


class BatchRef(Struct, rename="pascal"):
    """The batch a payment belongs to, with what it says for all of its payments."""

    batch_payment_id: str | None = field(name="BatchPaymentID", default=None)
    reference: str | None = None
    details: str | None = None
    narrative: str | None = None
    account: AccountRef | None = None


class CreditRef(Struct, rename="pascal"):
    """The credit, or the money on account, inside a payment that pays it back."""

    credit_note_id: str | None = field(name="CreditNoteID", default=None)
    overpayment_id: str | None = field(name="OverpaymentID", default=None)
    prepayment_id: str | None = field(name="PrepaymentID", default=None)
    contact: ContactRef | None = None
    currency_code: str | None = None


class PaymentRecord(Record, rename="pascal", kw_only=True):
    """Payments; ``kind`` says of what: an invoice, a bill, a credit."""

    payment_id: str = field(name="PaymentID")
    kind: str | None = field(name="PaymentType", default=None)
    paid: str | None = field(name="Date", default=None)
    amount: Decimal | None = None
    reference: str | None = None
    invoice: InvoiceRef | None = None
    credit_note: CreditRef | None = None
    overpayment: CreditRef | None = None
    prepayment: CreditRef | None = None
    account: AccountRef | None = None
    batch_payment_id: str | None = field(name="BatchPaymentID", default=None)
    batch_payment: BatchRef | None = None


class BatchedPayment(Struct, rename="pascal"):
    """A payment as its batch's answer names it."""

    payment_id: str | None = field(name="PaymentID", default=None)
    invoice: InvoiceRef | None = None
    amount: Decimal | None = None


class BatchPaymentRecord(Record, rename="pascal", kw_only=True):
    """BatchPayments."""

    batch_payment_id: str = field(name="BatchPaymentID")
    paid: str | None = field(name="Date", default=None)
    reference: str | None = None
    details: str | None = None
    narrative: str | None = None
    account: AccountRef | None = None
    payments: list[BatchedPayment] | None = None


class BankTransactionRecord(Record, rename="pascal", kw_only=True):
    """BankTransactions: RECEIVE, SPEND, transfers, and those that are overpayments or prepayments."""

    bank_transaction_id: str = field(name="BankTransactionID")
    kind: str = field(name="Type")
    contact: ContactRef | None = None
    bank_account: AccountRef
    dated: str | None = field(name="Date", default=None)
    dated_text: str | None = field(name="DateString", default=None)
    reference: str | None = None
    total: Decimal | None = None
    line_amount_types: str | None = None
    line_items: list[LineItem] | None = None
    overpayment_id: str | None = field(name="OverpaymentID", default=None)
    prepayment_id: str | None = field(name="PrepaymentID", default=None)


class BankTransferRecord(Record, rename="pascal", kw_only=True):
    """BankTransfers: money between two bank accounts. They tell when they were made, no later change."""

    bank_transfer_id: str = field(name="BankTransferID")
    source: AccountRef = field(name="FromBankAccount")
    target: AccountRef = field(name="ToBankAccount")
    amount: Decimal | None = None
    dated: str | None = field(name="Date", default=None)
    dated_text: str | None = field(name="DateString", default=None)
    reference: str | None = None
    updated: str | None = field(name="CreatedDateUTC", default=None)


class JournalItem(LineItem, rename="pascal"):
    """A line of a manual journal: a debit is positive, a credit negative."""

    tax_amount: Decimal | None = None


class ManualJournalRecord(Record, rename="pascal", kw_only=True):
    """ManualJournals; they have no number of their own."""

    journal_id: str = field(name="ManualJournalID")
    narration: str | None = None
    dated: str | None = field(name="Date", default=None)
    dated_text: str | None = field(name="DateString", default=None)
    journal_lines: list[JournalItem] | None = None


class QuoteRecord(Record, rename="pascal", kw_only=True):
    """Quotes."""

    quote_id: str = field(name="QuoteID")
    quote_number: str | None = None
    contact: ContactRef
    reference: str | None = None
    title: str | None = None
    issued: str | None = field(name="Date", default=None)
    issued_text: str | None = field(name="DateString", default=None)
    expires: str | None = field(name="ExpiryDate", default=None)
    expires_text: str | None = field(name="ExpiryDateString", default=None)
    total: Decimal | None = None
    line_items: list[LineItem] | None = None


class OrganisationRecord(Struct, rename="pascal"):
    """Organisation, with its lock dates and its payment terms."""

    organisation_id: str = field(name="OrganisationID", default="")
    name: str | None = None
    base_currency: str | None = None
    country_code: str | None = None
    timezone: str | None = None
    is_demo: bool | None = field(name="IsDemoCompany", default=None)
    period_lock_date: str | None = None
    end_of_year_lock_date: str | None = None
    payment_terms: PaymentTerms | None = None


class OnlineInvoice(Struct):
    """Where a customer looks at an invoice and pays it."""

    url: str = msgspec.field(name="OnlineInvoiceUrl", default="")


class HistoryRecord(Struct, rename="pascal"):
    """One line of a document's history."""

    changes: str | None = None
    dated: str | None = field(name="DateUTC", default=None)
    user: str | None = None
    details: str | None = None


class Pagination(Struct, rename="camel"):
    """Which page of how many."""

    page: int = 1
    page_count: int = 1
    item_count: int = 0


def instant(text: str | None) -> datetime | None:
    """``/Date(ms+0000)/``, or ISO 8601 (UTC where it names no zone), as a UTC instant; ValueError."""
    if not text:
        return None
    if text.startswith("/Date("):
        return _EPOCH + timedelta(milliseconds=_milliseconds(text))
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def day(*texts: str | None) -> date | None:
    """The first of these texts that is there, as a calendar day; document dates are UTC midnight (2.3)."""
    text = next((text for text in texts if text), None)
    if text is None:
        return None
    if text.startswith("/Date("):
        return (_EPOCH + timedelta(milliseconds=_milliseconds(text))).date()
    return date.fromisoformat(text[:10])


def needed_day(*texts: str | None) -> date:
    """As ``day``, but ValueError when none is there."""
    found = day(*texts)
    if found is None:
        raise ValueError("has no date")
    return found


def _milliseconds(text: str) -> int:
    # The offset after the number names a zone for display; the number itself is UTC (2.3).
    number = text[6:].rstrip(")/")
    sign = max(number.find("+", 1), number.find("-", 1))
    return int(number[:sign] if sign > 0 else number)


def plain(number: Decimal | None) -> str:
    """Decimal text without trailing zeros or an exponent; empty for None."""
    if number is None:
        return ""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def envelope(body: bytes) -> dict[str, msgspec.Raw]:
    """An answer's envelope with its parts undecoded; msgspec.DecodeError."""
    return msgspec.json.decode(body, type=dict[str, msgspec.Raw])
