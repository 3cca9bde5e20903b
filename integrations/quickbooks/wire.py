"""QuickBooks' JSON records as domain documents (wire/quickbooks.md 2.1, 3). Reading only; pure.

Numbers are decoded straight into Decimal, so that no binary float touches an amount. Fields we do not use are
skipped, absent ones have QuickBooks' own defaults. Names in references are never used as data.
"""

from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
from msgspec import Struct, field


class Ref(Struct):
    """A reference to another record; only the id counts, but for the name of who worked."""

    value: str = ""
    name: str = ""


class MetaData(Struct, rename="pascal"):
    """When a record was made and changed, in ISO 8601 with the offset of that date."""

    create_time: str = ""
    last_updated_time: str = ""


class Record(Struct, rename="pascal", kw_only=True):
    """What every record has. ``status`` is "Deleted" in CDC and in the answer to a deletion."""

    remote_id: str = field(name="Id")
    sync_token: str = ""
    meta_data: MetaData = field(default_factory=MetaData)
    status: str = field(name="status", default="")
    active: bool = True
    currency_ref: Ref | None = None
    exchange_rate: Decimal | None = None
    private_note: str = ""

    def updated_at(self) -> datetime | None:
        """The last change as a UTC instant."""
        return instant(self.meta_data.last_updated_time)

    def rate(self, home: str) -> str:
        """Home units for one of its currency, as text; empty at home or when it names none (3.0)."""
        is_foreign = self.currency(home) != home and self.exchange_rate
        return str(self.exchange_rate) if is_foreign else ""

    def currency(self, home: str) -> str:
        """The record's currency, the company's own when it names none."""
        return (self.currency_ref.value if self.currency_ref else "") or home


class Text(Struct, rename="pascal"):
    """The texts QuickBooks wraps: an address, a number, a memo."""

    address: str = ""
    free_form_number: str = ""
    value: str = field(name="value", default="")


class Address(Struct, rename="pascal"):
    """A postal address as QuickBooks lays it out (3.1)."""

    line1: str = ""
    line2: str = ""
    line3: str = ""
    line4: str = ""
    city: str = ""
    country_sub_division_code: str = ""
    postal_code: str = ""
    country: str = ""

    def text(self) -> str:
        """On one line."""
        parts = (self.line1, self.line2, self.line3, self.line4, self.city, self.country_sub_division_code,
                 self.postal_code, self.country)  # fmt: skip
        return ", ".join(part for part in parts if part)


class CustomerRecord(Record, rename="pascal", kw_only=True):
    """Customer (3.1)."""

    display_name: str = ""
    company_name: str = ""
    primary_email_addr: Text | None = None
    primary_phone: Text | None = None
    parent_ref: Ref | None = None
    balance: Decimal = Decimal(0)
    sales_term_ref: Ref | None = None
    notes: str = ""
    bill_addr: "Address | None" = None
    primary_tax_identifier: str = ""
    default_tax_code_ref: Ref | None = None
    taxable: bool | None = None
    resale_num: str = ""
    tax_exemption_reason_id: str | int | None = None


class ItemRecord(Record, rename="pascal", kw_only=True):
    """Item (3.2)."""

    name: str = ""
    kind: str = field(name="Type", default="")
    unit_price: Decimal | None = None
    income_account_ref: Ref | None = None
    taxable: bool | None = None
    sales_tax_code_ref: Ref | None = None


class AccountRecord(Record, rename="pascal", kw_only=True):
    """Account (3.8)."""

    name: str = ""
    acct_num: str = ""
    account_type: str = ""
    account_sub_type: str = ""
    current_balance: Decimal = Decimal(0)


class TaxRateRecord(Record, rename="pascal", kw_only=True):
    """TaxRate (2.9); ``rate_value`` is percent."""

    rate_value: Decimal | None = None


class TaxRateDetail(Struct, rename="pascal"):
    """One rate of a tax code; on the amount, or on another tax."""

    tax_rate_ref: Ref = field(default_factory=Ref)
    tax_type_applicable: str = ""


class TaxRateList(Struct, rename="pascal"):
    """The rates a tax code adds up."""

    tax_rate_detail: list[TaxRateDetail] = []


class TaxCodeRecord(Record, rename="pascal", kw_only=True):
    """TaxCode (2.9)."""

    name: str = ""
    taxable: bool = True
    sales_tax_rate_list: TaxRateList = field(default_factory=TaxRateList)


class TermRecord(Record, rename="pascal", kw_only=True):
    """Term (3.8)."""

    name: str = ""
    due_days: int | None = None
    discount_percent: Decimal = Decimal(0)
    discount_days: int | None = None


class TrackedRecord(Record, rename="pascal", kw_only=True):
    """Class or Department (3.8)."""

    name: str = ""
    fully_qualified_name: str = ""


class LinkedTxn(Struct, rename="pascal"):
    """A link to another transaction by its Id, never its DocNumber."""

    txn_id: str
    txn_type: str = ""


class ItemDetail(Struct, rename="pascal"):
    """What was sold."""

    item_ref: Ref | None = None
    qty: Decimal | None = None
    unit_price: Decimal | None = None
    tax_code_ref: Ref | None = None
    class_ref: Ref | None = None
    item_account_ref: Ref | None = None


class GroupDetail(Struct, rename="pascal"):
    """The lines inside a bundle."""

    line: "list[SalesLine]" = []


class SalesLine(Struct, rename="pascal"):
    """A line of a sales form; a discount's amount is positive and taken off (3.3)."""

    amount: Decimal = Decimal(0)
    description: str = ""
    detail_type: str = ""
    sales_item_line_detail: ItemDetail | None = None
    group_line_detail: GroupDetail | None = None


class TaxDetail(Struct, rename="pascal"):
    """The tax of a sales form."""

    total_tax: Decimal | None = None


class CustomField(Struct, rename="pascal"):
    """A company's own field; a purchase order number is usually one."""

    name: str = ""
    string_value: str = ""


class LinkedRecord(Record, rename="pascal", kw_only=True):
    """An invoice with the page to pay it on."""

    invoice_link: str = ""


class SalesRecord(Record, rename="pascal", kw_only=True):
    """Invoice (3.3) and CreditMemo (3.5)."""

    doc_number: str = ""
    customer_ref: Ref
    txn_date: date
    due_date: date | None = None
    total_amt: Decimal = Decimal(0)
    balance: Decimal = Decimal(0)
    remaining_credit: Decimal | None = None
    txn_tax_detail: TaxDetail | None = None
    custom_field: list[CustomField] = []
    customer_memo: Text | None = None
    sales_term_ref: Ref | None = None
    department_ref: Ref | None = None
    line: list[SalesLine] = []


class ReceiptRecord(Record, rename="pascal", kw_only=True):
    """SalesReceipt and RefundReceipt (3.5): money at once, without receivables; a customer may be missing."""

    deposit_to_account_ref: Ref = field(default_factory=Ref)
    txn_date: date
    total_amt: Decimal = Decimal(0)
    txn_tax_detail: TaxDetail | None = None
    payment_ref_num: str = ""
    line: list[SalesLine] = []


class PaymentLine(Struct, rename="pascal"):
    """Part of a payment applied to a transaction."""

    amount: Decimal = Decimal(0)
    linked_txn: list[LinkedTxn] = []


class PaymentRecord(Record, rename="pascal", kw_only=True):
    """Payment (3.4)."""

    customer_ref: Ref
    txn_date: date
    total_amt: Decimal = Decimal(0)
    unapplied_amt: Decimal = Decimal(0)
    line: list[PaymentLine] = []
    linked_txn: list[LinkedTxn] = []
    payment_ref_num: str = ""
    payment_method_ref: Ref | None = None
    deposit_to_account_ref: Ref | None = None


class DepositDetail(Struct, rename="pascal"):
    """The account a deposit's direct line posts to."""

    account_ref: Ref | None = None


class DepositRecordLine(Struct, rename="pascal"):
    """A line of a deposit: a transaction put into the bank, or a direct posting (3.9)."""

    amount: Decimal = Decimal(0)
    description: str = ""
    linked_txn: list[LinkedTxn] = []
    deposit_line_detail: DepositDetail | None = None


class DepositRecord(Record, rename="pascal", kw_only=True):
    """Deposit (3.9)."""

    deposit_to_account_ref: Ref
    txn_date: date
    total_amt: Decimal = Decimal(0)
    line: list[DepositRecordLine] = []


class NamedEntity(Struct, rename="pascal"):
    """Whom a line names: a customer, a vendor or an employee."""

    kind: str = field(name="Type", default="")
    entity_ref: Ref | None = None


class JournalDetail(Struct, rename="pascal"):
    """Which account a journal line posts to, and on which side."""

    posting_type: str
    account_ref: Ref
    entity: NamedEntity | None = None


class JournalRecordLine(Struct, rename="pascal"):
    """A line of a journal entry; its amount is positive on either side. Lines of words have no detail."""

    amount: Decimal = Decimal(0)
    description: str = ""
    journal_entry_line_detail: JournalDetail | None = None


class JournalRecord(Record, rename="pascal", kw_only=True):
    """JournalEntry (3.8)."""

    doc_number: str = ""
    txn_date: date
    line: list[JournalRecordLine] = []


class EstimateRecord(SalesRecord, rename="pascal", kw_only=True):
    """Estimate (3.6)."""

    txn_status: str = "Pending"
    expiration_date: date | None = None
    accepted_by: str = ""
    accepted_date: date | None = None
    linked_txn: list[LinkedTxn] = []


class TimeRecord(Record, rename="pascal", kw_only=True):
    """TimeActivity (3.7): hours and minutes, or the instants it began and ended, less a break."""

    txn_date: date
    employee_ref: Ref | None = None
    vendor_ref: Ref | None = None
    customer_ref: Ref | None = None
    item_ref: Ref | None = None
    billable_status: str = "NotBillable"
    hourly_rate: Decimal | None = None
    hours: int = 0
    minutes: int = 0
    break_hours: int = 0
    break_minutes: int = 0
    start_time: datetime | None = None
    end_time: datetime | None = None
    description: str = ""


class AttachableRecord(Record, rename="pascal", kw_only=True):
    """Attachable (2.7), as far as it is a note."""

    note: str = ""


class DeliveryInfo(Struct, rename="pascal"):
    """When an invoice was mailed."""

    delivery_time: str = ""


class MailRecord(Record, rename="pascal", kw_only=True):
    """What an invoice tells about its mailing (2.7)."""

    email_status: str = ""
    bill_email: Text | None = None
    delivery_info: DeliveryInfo | None = None


class CompanyRecord(Struct, rename="pascal"):
    """CompanyInfo (3.10)."""

    company_name: str = ""
    country: str = ""
    default_time_zone: str = ""


class AccountingPrefs(Struct, rename="pascal"):
    """Preferences of the books (3.12)."""

    book_close_date: str = ""
    track_departments: bool = False
    class_tracking_per_txn_line: bool = False


class SalesPrefs(Struct, rename="pascal"):
    """Preferences of sales forms (3.12)."""

    auto_apply_credit: bool = False
    auto_apply_payments: bool = False
    custom_txn_numbers: bool = False
    allow_discount: bool = True
    default_terms: Ref | None = None


class TaxPrefs(Struct, rename="pascal"):
    """Preferences of sales tax (2.9, 3.12)."""

    using_sales_tax: bool = False
    partner_tax_enabled: bool = False
    tax_group_code_ref: Ref | None = None


class CurrencyPrefs(Struct, rename="pascal"):
    """Preferences of currencies (3.12)."""

    multi_currency_enabled: bool = False
    home_currency: Ref | None = None


class PreferencesRecord(Struct, rename="pascal"):
    """Preferences (3.12)."""

    accounting_info_prefs: AccountingPrefs = field(default_factory=AccountingPrefs)
    sales_forms_prefs: SalesPrefs = field(default_factory=SalesPrefs)
    currency_prefs: CurrencyPrefs = field(default_factory=CurrencyPrefs)
    tax_prefs: TaxPrefs = field(default_factory=TaxPrefs)


class QueryAnswer(Struct, rename="pascal"):
    """The answer to a query; the records stay raw until each is decoded by itself (2.2)."""

    query_response: dict[str, msgspec.Raw] = {}
    time: str = field(name="time", default="")


class CdcGroup(Struct, rename="pascal"):
    """One query's worth of groups in a CDC answer, one group an entity asked for."""

    query_response: list[dict[str, msgspec.Raw]] = []


class CdcAnswer(Struct, rename="pascal"):
    """The answer to a change data capture (2.6)."""

    cdc_response: list[CdcGroup] = field(name="CDCResponse", default_factory=list)
    time: str = field(name="time", default="")


def instant(text: str) -> datetime | None:
    """ISO 8601 with an offset as a UTC instant; None for an empty text, ValueError for an unreadable one."""
    return datetime.fromisoformat(text).astimezone(UTC) if text else None


def plain(number: Decimal | None) -> str:
    """Decimal text without trailing zeros or an exponent; empty for None."""
    if number is None:
        return ""
    text = str(number)
    if "E" in text:
        text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
