"""QuickBooks' JSON records as domain documents (wire/quickbooks.md 2.1, 3). Reading only; pure.

Numbers are decoded straight into Decimal, so that no binary float touches an amount. Fields we do not use are
skipped, absent ones have QuickBooks' own defaults. Names in references are never used as data.
"""

from datetime import UTC, date, datetime
from decimal import Decimal

import msgspec
from msgspec import Struct, field

from app.domain.money import Money, from_decimal


class Ref(Struct):
    """A reference to another record; only the id counts."""

    value: str = ""
    currency: str = ""


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
    private_note: str = ""

    def updated_at(self) -> datetime | None:
        """The last change as a UTC instant."""
        return instant(self.meta_data.last_updated_time)

    def money(self, amount: Decimal, home: str) -> Money:
        """An amount in the record's currency; ValueError when it has too many places."""
        return from_decimal(amount, self.currency(home))

    def currency(self, home: str) -> str:
        """The record's currency, the company's own when it names none."""
        return (self.currency_ref.value if self.currency_ref else "") or home


class Text(Struct, rename="pascal"):
    """The texts QuickBooks wraps: an address, a number, a memo."""

    address: str = ""
    free_form_number: str = ""
    value: str = field(name="value", default="")


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


class ItemRecord(Record, rename="pascal", kw_only=True):
    """Item (3.2)."""

    name: str = ""
    kind: str = field(name="Type", default="")
    unit_price: Decimal | None = None
    income_account_ref: Ref | None = None


class AccountRecord(Record, rename="pascal", kw_only=True):
    """Account (3.8)."""

    name: str = ""
    account_type: str = ""
    account_sub_type: str = ""
    current_balance: Decimal = Decimal(0)


class TaxCodeRecord(Record, rename="pascal", kw_only=True):
    """TaxCode (2.9)."""

    name: str = ""
    taxable: bool = True


class TermRecord(Record, rename="pascal", kw_only=True):
    """Term (3.8)."""

    name: str = ""
    due_days: int | None = None
    discount_percent: Decimal = Decimal(0)
    discount_days: int | None = None


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


class JournalRecord(Record, rename="pascal", kw_only=True):
    """JournalEntry (3.8), as far as a look-up needs it."""

    doc_number: str = ""
    txn_date: date | None = None


class Pair(Struct, rename="pascal"):
    """A name and a value."""

    name: str = ""
    value: str = ""


class CompanyRecord(Struct, rename="pascal"):
    """CompanyInfo (3.10)."""

    company_name: str = ""
    country: str = ""
    default_time_zone: str = ""


class AccountingPrefs(Struct, rename="pascal"):
    """Preferences of the books (3.12)."""

    book_close_date: str = ""


class SalesPrefs(Struct, rename="pascal"):
    """Preferences of sales forms (3.12)."""

    auto_apply_credit: bool = False
    auto_apply_payments: bool = False
    custom_txn_numbers: bool = False
    allow_discount: bool = True


class CurrencyPrefs(Struct, rename="pascal"):
    """Preferences of currencies (3.12)."""

    multi_currency_enabled: bool = False
    home_currency: Ref | None = None


class PreferencesRecord(Struct, rename="pascal"):
    """Preferences (3.12)."""

    accounting_info_prefs: AccountingPrefs = field(default_factory=AccountingPrefs)
    sales_forms_prefs: SalesPrefs = field(default_factory=SalesPrefs)
    currency_prefs: CurrencyPrefs = field(default_factory=CurrencyPrefs)


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
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
