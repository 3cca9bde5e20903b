"""One record of QuickBooks as one document of ours. Pure; ValueError for what would need guessing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeVar

from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    BillingStatus,
    CreditNote,
    Customer,
    Deposit,
    DepositLine,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    Item,
    Journal,
    JournalLine,
    Line,
    Payment,
    TaxCode,
    Term,
    TimeEntry,
)
from app.domain.money import Money, from_decimal, split, zero
from app.domain.tracking import CLASS, LOCATION, Location, SalesClass, Tracking
from integrations.quickbooks import wire

T = TypeVar("T")

LINKS = {
    "Invoice": DocumentKind.INVOICE,
    "CreditMemo": DocumentKind.CREDIT_NOTE,
    "JournalEntry": DocumentKind.JOURNAL,
}
"""What a payment's line may apply to, as far as we keep it."""

DEPOSITED = {"Payment": "payment", "SalesReceipt": "sales_receipt", "RefundReceipt": "refund_receipt",
             "JournalEntry": "journal", "Transfer": "transfer"}  # fmt: skip
"""``DepositLine.source_kind`` by QuickBooks' TxnType."""

RECEIPT, REFUND = "receipt-", "refund-"
"""Stand before the ids of sales and refund receipts: they are kept among the deposits, told apart by it."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What records do not say themselves: the home currency, and the tax rates by id, in percent."""

    home: str
    rates: Mapping[str, Decimal] = field(default_factory=dict)


def _id(ref: wire.Ref | None) -> str | None:
    return ref.value or None if ref is not None else None


def customer(record: wire.CustomerRecord, setting: Setting) -> Customer:
    """A customer (3.1)."""
    currency = record.currency(setting.home)
    return Customer(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.display_name,
        company_name=record.company_name,
        email=record.primary_email_addr.address if record.primary_email_addr else "",
        phone=record.primary_phone.free_form_number if record.primary_phone else "",
        parent_id=_id(record.parent_ref),
        currency=currency,
        balance=from_decimal(record.balance, currency),
        term_id=_id(record.sales_term_ref),
        notes=record.notes,
        tax_id=record.primary_tax_identifier,
        address=record.bill_addr.text() if record.bill_addr else "",
        is_taxable=not _is_exempt(record),
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def _is_exempt(record: wire.CustomerRecord) -> bool:
    """Not taxable, and it says why: without a reason the flag is only a default (3.1)."""
    return record.taxable is False and bool(record.resale_num or record.tax_exemption_reason_id)


def item(record: wire.ItemRecord, _setting: Setting) -> Item:
    """An item (3.2)."""
    return Item(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.name,
        kind=record.kind,
        unit_price=wire.plain(record.unit_price),
        income_account_id=_id(record.income_account_ref),
        tax_code_id=_id(record.sales_tax_code_ref) or (None if record.taxable is None else _tax_word(record)),
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def _tax_word(record: wire.ItemRecord) -> str:
    """The United States' two codes (2.9)."""
    return "TAX" if record.taxable else "NON"


_ROLES_BY_SUB_TYPE = {
    "UndepositedFunds": AccountRole.UNDEPOSITED,
    "BankCharges": AccountRole.BANK_FEES,
    "DiscountsRefundsGiven": AccountRole.DISCOUNTS,
}
_ROLES_BY_TYPE = {
    "Accounts Receivable": AccountRole.RECEIVABLE,
    "Bank": AccountRole.BANK,
    "Income": AccountRole.INCOME,
    "Other Income": AccountRole.INCOME,
}
"""By type and sub type, never by the name, which is translated and editable (3.8)."""


def account(record: wire.AccountRecord, setting: Setting) -> Account:
    """An account, its role by type and sub type (3.8)."""
    currency = record.currency(setting.home)
    role = _ROLES_BY_SUB_TYPE.get(record.account_sub_type) or _ROLES_BY_TYPE.get(record.account_type)
    return Account(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.name,
        role=role or AccountRole.OTHER,
        code=record.acct_num,
        kind=record.account_type,
        sub_kind=record.account_sub_type,
        currency=currency,
        balance=from_decimal(record.current_balance, currency),
        takes_payments=role in {AccountRole.BANK, AccountRole.UNDEPOSITED},
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def tax_code(record: wire.TaxCodeRecord, setting: Setting) -> TaxCode:
    """A tax code with its rate added up (2.9)."""
    return TaxCode(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.name,
        rate=_rate(record.sales_tax_rate_list.tax_rate_detail, setting.rates),
        is_taxable=record.taxable,
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def _rate(details: list[wire.TaxRateDetail], rates: Mapping[str, Decimal]) -> str:
    """The sum of a code's rates; empty when one of them is unknown, or is a tax on another tax."""
    percents = [rates.get(detail.tax_rate_ref.value) for detail in details]
    on_tax = any(detail.tax_type_applicable not in {"", "TaxOnAmount"} for detail in details)
    known = [percent for percent in percents if percent is not None]
    return "" if on_tax or not known or len(known) < len(percents) else wire.plain(sum(known, Decimal(0)))


def term(record: wire.TermRecord, _setting: Setting) -> Term:
    """Payment terms (3.8)."""
    return Term(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.name,
        due_days=record.due_days,
        discount_percent=wire.plain(record.discount_percent) if record.discount_percent else "",
        discount_days=record.discount_days,
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def _lines(lines: list[wire.SalesLine], currency: str, location: wire.Ref | None = None) -> Iterator[Line]:
    """The lines that carry money or words: no subtotals; a discount as a negative amount; bundles opened."""
    for line in lines:
        if line.detail_type == "SubTotalLineDetail":
            continue
        detail = line.sales_item_line_detail
        if line.group_line_detail is not None:
            yield from _lines(line.group_line_detail.line, currency, location)
        elif line.detail_type == "DiscountLineDetail":
            yield Line(-from_decimal(line.amount, currency), line.description or "Discount")
        elif detail is None:
            yield Line(from_decimal(line.amount, currency), line.description)
        else:
            yield Line(from_decimal(line.amount, currency), line.description, _id(detail.item_ref),
                       wire.plain(detail.qty), wire.plain(detail.unit_price),
                       _id(detail.tax_code_ref),
                       _tracking(detail.class_ref, location))  # fmt: skip


def sales_class(record: wire.TrackedRecord, _setting: Setting) -> SalesClass:
    """A class (3.8)."""
    return SalesClass(
        record.remote_id, record.sync_token, _full_name(record), record.active, record.updated_at()
    )


def location(record: wire.TrackedRecord, _setting: Setting) -> Location:
    """A department (3.8)."""
    return Location(
        record.remote_id, record.sync_token, _full_name(record), record.active, record.updated_at()
    )


def _full_name(record: wire.TrackedRecord) -> str:
    """With those above it; QuickBooks' own mark of what was put away is left out."""
    return (record.fully_qualified_name or record.name).removesuffix(" (deleted)")


def _tracking(its_class: wire.Ref | None, location: wire.Ref | None) -> Tracking:
    told = ((CLASS, its_class), (LOCATION, location))
    return tuple((name, ref.value) for name, ref in told if ref is not None and ref.value)


def _status(total: Money, balance: Money, note: str) -> InvoiceStatus:
    if balance:
        return InvoiceStatus.OPEN
    # A voided invoice is all zeros and its note starts so (2.3); a free one is simply paid.
    return InvoiceStatus.VOIDED if not total and note.startswith("Voided") else InvoiceStatus.PAID


_PURCHASE_ORDER = frozenset({"po", "po number", "po no", "purchase order", "purchase order number"})


def _purchase_order(fields: list[wire.CustomField]) -> str:
    plain_names = ((own.name.lower().replace(".", "").rstrip("# "), own.string_value) for own in fields)
    return next((value for name, value in plain_names if name in _PURCHASE_ORDER), "")


def invoice(record: wire.SalesRecord, setting: Setting) -> Invoice:
    """An invoice (3.3)."""
    currency = record.currency(setting.home)
    total = from_decimal(record.total_amt, currency)
    balance = from_decimal(record.balance, currency)
    tax = record.txn_tax_detail.total_tax if record.txn_tax_detail else None
    return Invoice(
        remote_id=record.remote_id,
        version=record.sync_token,
        number=record.doc_number,
        customer_id=record.customer_ref.value,
        issued_on=record.txn_date,
        due_on=record.due_date or record.txn_date,
        total=total,
        balance=balance,
        status=_status(total, balance, record.private_note),
        tax=from_decimal(tax, currency) if tax is not None else None,
        purchase_order=_purchase_order(record.custom_field) if record.custom_field else "",
        note=record.private_note,
        memo=record.customer_memo.value if record.customer_memo else "",
        term_id=_id(record.sales_term_ref),
        lines=tuple(_lines(record.line, currency, record.department_ref)),
        updated_at=record.updated_at(),
        exchange_rate=record.rate(setting.home),
    )


def credit_note(record: wire.SalesRecord, setting: Setting) -> CreditNote:
    """A credit memo (3.5)."""
    currency = record.currency(setting.home)
    remaining = record.balance if record.remaining_credit is None else record.remaining_credit
    tax = record.txn_tax_detail.total_tax if record.txn_tax_detail else None
    return CreditNote(
        remote_id=record.remote_id,
        version=record.sync_token,
        number=record.doc_number,
        customer_id=record.customer_ref.value,
        issued_on=record.txn_date,
        total=from_decimal(record.total_amt, currency),
        remaining=from_decimal(remaining, currency),
        tax=from_decimal(tax, currency) if tax is not None else None,
        note=record.private_note,
        lines=tuple(_lines(record.line, currency, record.department_ref)),
        updated_at=record.updated_at(),
        exchange_rate=record.rate(setting.home),
    )


_ESTIMATES = {
    "Pending": EstimateStatus.PENDING,
    "Accepted": EstimateStatus.ACCEPTED,
    "Rejected": EstimateStatus.DECLINED,
    "Closed": EstimateStatus.INVOICED,
    "Converted": EstimateStatus.INVOICED,
}
"""Closed is what an invoice made of it leaves behind; there is nothing more to bill either way (3.6)."""


def estimate(record: wire.EstimateRecord, setting: Setting) -> Estimate:
    """An estimate (3.6)."""
    currency = record.currency(setting.home)
    return Estimate(
        remote_id=record.remote_id,
        version=record.sync_token,
        number=record.doc_number,
        customer_id=record.customer_ref.value,
        issued_on=record.txn_date,
        total=from_decimal(record.total_amt, currency),
        status=_known(_ESTIMATES, record.txn_status, "status"),
        expires_on=record.expiration_date,
        accepted_by=record.accepted_by,
        accepted_on=record.accepted_date,
        note=record.private_note,
        lines=tuple(_lines(record.line, currency)),
        invoice_ids=tuple(link.txn_id for link in record.linked_txn if link.txn_type == "Invoice"),
        updated_at=record.updated_at(),
    )


def _known(words: Mapping[str, T], word: str, what: str) -> T:
    """Our word for QuickBooks'; ValueError for one that is new to us, because guessing could bill twice."""
    if word not in words:
        raise ValueError(f"has the {what} {word!r}, which is not known")
    return words[word]


_BILLING = {
    "Billable": BillingStatus.BILLABLE,
    "HasBeenBilled": BillingStatus.BILLED,
    "NotBillable": BillingStatus.NOT_BILLABLE,
}


def time_entry(record: wire.TimeRecord, setting: Setting) -> TimeEntry:
    """A time activity (3.7)."""
    worker = record.employee_ref or record.vendor_ref or wire.Ref()
    return TimeEntry(
        remote_id=record.remote_id,
        version=record.sync_token,
        worker=worker.name or worker.value,
        worked_on=record.txn_date,
        minutes=_minutes(record),
        status=_known(_BILLING, record.billable_status, "billing status"),
        customer_id=_id(record.customer_ref),
        item_id=_id(record.item_ref),
        hourly_rate=wire.plain(record.hourly_rate),
        currency=record.currency(setting.home),
        description=record.description,
        updated_at=record.updated_at(),
    )


def _minutes(record: wire.TimeRecord) -> int:
    rest = record.break_hours * 60 + record.break_minutes
    if record.start_time is None or record.end_time is None:
        return record.hours * 60 + record.minutes
    return int((record.end_time - record.start_time).total_seconds()) // 60 - rest


def journal(record: wire.JournalRecord, setting: Setting) -> Journal:
    """A journal entry; ValueError when it does not balance (3.8)."""
    currency = record.currency(setting.home)
    lines = tuple(_journal_lines(record.line, currency))
    if sum(line.amount.minor for line in lines):
        raise ValueError("its debits and credits differ")
    return Journal(
        remote_id=record.remote_id,
        version=record.sync_token,
        number=record.doc_number,
        posted_on=record.txn_date,
        currency=currency,
        note=record.private_note,
        lines=lines,
        updated_at=record.updated_at(),
    )


_SIDES = {"Debit": 1, "Credit": -1}


def _journal_lines(lines: list[wire.JournalRecordLine], currency: str) -> Iterator[JournalLine]:
    for line in lines:
        detail = line.journal_entry_line_detail
        if detail is None:
            continue
        amount = from_decimal(line.amount * _known(_SIDES, detail.posting_type, "side"), currency)
        named = detail.entity
        customer = _id(named.entity_ref) if named is not None and named.kind == "Customer" else None
        yield JournalLine(amount, detail.account_ref.value, customer, line.description)


def _allocations(record: wire.PaymentRecord, currency: str) -> Iterator[Allocation]:
    for line in record.line:
        for link in line.linked_txn[:1]:
            if link.txn_type not in LINKS:
                # Leaving it out would take it off the payment at the next change of its lines (2.3).
                raise ValueError(f"is applied to a {link.txn_type or 'record of no type'}, which is not kept")
            yield Allocation(LINKS[link.txn_type], link.txn_id, from_decimal(line.amount, currency))


def payment(record: wire.PaymentRecord, setting: Setting) -> Payment:
    """A payment; ValueError when it is applied to something that is not kept (3.4)."""
    currency = record.currency(setting.home)
    deposits = [link.txn_id for link in record.linked_txn if link.txn_type == "Deposit"]
    return Payment(
        remote_id=record.remote_id,
        version=record.sync_token,
        customer_id=record.customer_ref.value,
        received_on=record.txn_date,
        total=from_decimal(record.total_amt, currency),
        unapplied=from_decimal(record.unapplied_amt, currency),
        allocations=tuple(_allocations(record, currency)),
        reference=record.payment_ref_num,
        note=record.private_note,
        method=_id(record.payment_method_ref) or "",
        deposit_account_id=_id(record.deposit_to_account_ref),
        deposit_id=deposits[0] if deposits else None,
        updated_at=record.updated_at(),
        exchange_rate=record.rate(setting.home),
    )


def _deposit_line(line: wire.DepositRecordLine, currency: str) -> DepositLine:
    link = line.linked_txn[0] if line.linked_txn else None
    detail = line.deposit_line_detail
    return DepositLine(
        amount=from_decimal(line.amount, currency) if line.amount else zero(currency),
        source_kind=DEPOSITED.get(link.txn_type, link.txn_type.lower()) if link else "",
        source_id=_source_id(link) if link else "",
        account_id=_id(detail.account_ref) if detail and not link else None,
        description=line.description,
    )


def _source_id(link: wire.LinkedTxn) -> str:
    return {"SalesReceipt": RECEIPT, "RefundReceipt": REFUND}.get(link.txn_type, "") + link.txn_id


def sales_receipt(record: wire.ReceiptRecord, setting: Setting) -> Deposit:
    """A sale that was paid at once, as money into its account against what was sold (3.5)."""
    return _receipt(record, setting, RECEIPT, 1)


def refund(record: wire.ReceiptRecord, setting: Setting) -> Deposit:
    """A refund receipt: money that left an account for a sale that was taken back (3.5)."""
    return _receipt(record, setting, REFUND, -1)


def _receipt(record: wire.ReceiptRecord, setting: Setting, prefix: str, sign: int) -> Deposit:
    currency = record.currency(setting.home)
    unsaid = "" if record.payment_ref_num in record.private_note else record.payment_ref_num
    return Deposit(
        remote_id=prefix + record.remote_id,
        version=record.sync_token,
        deposited_on=record.txn_date,
        account_id=record.deposit_to_account_ref.value,
        total=from_decimal(sign * record.total_amt, currency),
        note=f"{record.private_note} {unsaid}".strip(),
        lines=tuple(_receipt_lines(record, currency, sign)),
        updated_at=record.updated_at(),
    )


def _receipt_lines(record: wire.ReceiptRecord, currency: str, sign: int) -> Iterator[DepositLine]:
    """What each item's account moves by; where prices contain the tax, each line is less its share of it."""
    sold = [line for line in record.line if line.sales_item_line_detail is not None and line.amount]
    amounts = [from_decimal(line.amount, currency) for line in sold]
    gross = sum(one.minor for one in amounts)
    told = record.txn_tax_detail.total_tax if record.txn_tax_detail else None
    tax = from_decimal(told or Decimal(0), currency)
    is_contained = bool(tax) and gross > 0 and gross == from_decimal(record.total_amt, currency).minor
    taken = split(tax, [max(0, one.minor) for one in amounts]) if is_contained else None
    for place, (line, amount) in enumerate(zip(sold, amounts, strict=True)):
        detail = line.sales_item_line_detail
        net = amount - taken[place] if taken else amount
        account_id = _id(detail.item_account_ref) if detail else None
        yield DepositLine(
            amount=net if sign > 0 else -net, account_id=account_id, description=line.description
        )


def deposit(record: wire.DepositRecord, setting: Setting) -> Deposit:
    """A deposit (3.9)."""
    currency = record.currency(setting.home)
    return Deposit(
        remote_id=record.remote_id,
        version=record.sync_token,
        deposited_on=record.txn_date,
        account_id=record.deposit_to_account_ref.value,
        total=from_decimal(record.total_amt, currency),
        note=record.private_note,
        lines=tuple(_deposit_line(line, currency) for line in record.line),
        updated_at=record.updated_at(),
    )
