"""QuickBooks' records into domain documents; a record that does not fit becomes a Flaw, the rest goes in."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from app.domain.documents import (
    Account,
    AccountRole,
    Allocation,
    CreditNote,
    Customer,
    Deposit,
    DepositLine,
    Document,
    DocumentKind,
    Invoice,
    InvoiceStatus,
    Item,
    Line,
    Payment,
    TaxCode,
    Term,
)
from app.domain.money import Money, from_decimal, zero
from app.errors import UnreadableAnswer
from app.ports import Flaw
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


@dataclass(frozen=True, slots=True)
class Batch:
    """Records of one kind as they came: documents, ids said to be deleted, and what did not fit."""

    documents: tuple[Document, ...]
    deleted: tuple[str, ...]
    flaws: tuple[Flaw, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """How a kind of document is called and read at QuickBooks."""

    kind: DocumentKind
    name: str
    record: type[wire.Record]
    convert: Callable[[Any, str], Document]
    is_list: bool


class _Identity(msgspec.Struct, rename="pascal"):
    remote_id: str = msgspec.field(name="Id", default="")


def answered(body: bytes, shape: type[T]) -> T:
    """A whole answer in a known shape; raises UnreadableAnswer."""
    try:
        return msgspec.json.decode(body, type=shape)
    except msgspec.DecodeError as error:
        raise UnreadableAnswer(detail=str(error)) from error


def raw_records(raw: msgspec.Raw | None) -> list[msgspec.Raw]:
    """The records in a group, undecoded."""
    return msgspec.json.decode(raw, type=list[msgspec.Raw]) if raw is not None else []


def batch(entity: Entity, records: Iterable[msgspec.Raw], home: str) -> Batch:
    """Read each record by itself."""
    documents: list[Document] = []
    deleted: list[str] = []
    flaws: list[Flaw] = []
    for raw in records:
        outcome = _outcome(entity, raw, home)
        if isinstance(outcome, Flaw):
            flaws.append(outcome)
        elif isinstance(outcome, str):
            deleted.append(outcome)
        else:
            documents.append(outcome)
    return Batch(tuple(documents), tuple(deleted), tuple(flaws))


def _outcome(entity: Entity, raw: msgspec.Raw, home: str) -> Document | str | Flaw:
    try:
        head = msgspec.json.decode(raw, type=wire.Record, strict=False)
        if head.status == "Deleted":
            return head.remote_id
        record = msgspec.json.decode(raw, type=entity.record, strict=False)
        return entity.convert(record, home)
    except (msgspec.DecodeError, ValueError) as error:
        return Flaw(entity.kind, _id_of(raw), str(error)[:300], bytes(raw).decode("utf-8", "replace"))


def _id_of(raw: msgspec.Raw) -> str:
    try:
        return msgspec.json.decode(raw, type=_Identity, strict=False).remote_id
    except msgspec.DecodeError:
        return ""


def _id(ref: wire.Ref | None) -> str | None:
    return ref.value or None if ref is not None else None


def _customer(record: wire.CustomerRecord, home: str) -> Customer:
    return Customer(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.display_name,
        company_name=record.company_name,
        email=record.primary_email_addr.address if record.primary_email_addr else "",
        phone=record.primary_phone.free_form_number if record.primary_phone else "",
        parent_id=_id(record.parent_ref),
        currency=record.currency(home),
        balance=record.money(record.balance, home),
        term_id=_id(record.sales_term_ref),
        notes=record.notes,
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def _item(record: wire.ItemRecord, _home: str) -> Item:
    return Item(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.name,
        kind=record.kind,
        unit_price=wire.plain(record.unit_price),
        income_account_id=_id(record.income_account_ref),
        is_active=record.active,
        updated_at=record.updated_at(),
    )


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


def _account(record: wire.AccountRecord, home: str) -> Account:
    role = _ROLES_BY_SUB_TYPE.get(record.account_sub_type) or _ROLES_BY_TYPE.get(record.account_type)
    return Account(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.name,
        role=role or AccountRole.OTHER,
        kind=record.account_type,
        sub_kind=record.account_sub_type,
        currency=record.currency(home),
        balance=record.money(record.current_balance, home),
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def _tax_code(record: wire.TaxCodeRecord, _home: str) -> TaxCode:
    return TaxCode(
        remote_id=record.remote_id,
        version=record.sync_token,
        name=record.name,
        is_taxable=record.taxable,
        is_active=record.active,
        updated_at=record.updated_at(),
    )


def _term(record: wire.TermRecord, _home: str) -> Term:
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


def _lines(lines: list[wire.SalesLine], currency: str) -> Iterator[Line]:
    """The lines that carry money or words: no subtotals; a discount as a negative amount; bundles opened."""
    for line in lines:
        amount = from_decimal(line.amount, currency)
        detail = line.sales_item_line_detail
        if line.detail_type == "SubTotalLineDetail":
            continue
        if line.group_line_detail is not None:
            yield from _lines(line.group_line_detail.line, currency)
        elif line.detail_type == "DiscountLineDetail":
            yield Line(-amount, line.description or "Discount")
        elif detail is None:
            yield Line(amount, line.description)
        else:
            yield Line(amount, line.description, _id(detail.item_ref), wire.plain(detail.qty),
                       wire.plain(detail.unit_price), _id(detail.tax_code_ref))  # fmt: skip


def _status(total: Money, balance: Money, note: str) -> InvoiceStatus:
    if balance:
        return InvoiceStatus.OPEN
    # A voided invoice is all zeros and its note starts so (2.3); a free one is simply paid.
    return InvoiceStatus.VOIDED if not total and note.startswith("Voided") else InvoiceStatus.PAID


def _purchase_order(fields: list[wire.CustomField]) -> str:
    names = {"po", "po number", "po no", "purchase order", "purchase order number"}
    plain_names = ((own.name.lower().replace(".", "").rstrip("# "), own.string_value) for own in fields)
    return next((value for name, value in plain_names if name in names), "")


def _invoice(record: wire.SalesRecord, home: str) -> Invoice:
    total = record.money(record.total_amt, home)
    balance = record.money(record.balance, home)
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
        tax=record.money(tax, home) if tax is not None else None,
        purchase_order=_purchase_order(record.custom_field),
        note=record.private_note,
        memo=record.customer_memo.value if record.customer_memo else "",
        term_id=_id(record.sales_term_ref),
        lines=tuple(_lines(record.line, record.currency(home))),
        updated_at=record.updated_at(),
    )


def _credit_note(record: wire.SalesRecord, home: str) -> CreditNote:
    remaining = record.balance if record.remaining_credit is None else record.remaining_credit
    return CreditNote(
        remote_id=record.remote_id,
        version=record.sync_token,
        number=record.doc_number,
        customer_id=record.customer_ref.value,
        issued_on=record.txn_date,
        total=record.money(record.total_amt, home),
        remaining=record.money(remaining, home),
        note=record.private_note,
        lines=tuple(_lines(record.line, record.currency(home))),
        updated_at=record.updated_at(),
    )


def _allocations(record: wire.PaymentRecord, home: str) -> Iterator[Allocation]:
    for line in record.line:
        for link in line.linked_txn[:1]:
            if link.txn_type not in LINKS:
                # Leaving it out would take it off the payment at the next change of its lines (2.3).
                raise ValueError(f"is applied to a {link.txn_type or 'record of no type'}, which is not kept")
            yield Allocation(LINKS[link.txn_type], link.txn_id, record.money(line.amount, home))


def _payment(record: wire.PaymentRecord, home: str) -> Payment:
    deposits = [link.txn_id for link in record.linked_txn if link.txn_type == "Deposit"]
    return Payment(
        remote_id=record.remote_id,
        version=record.sync_token,
        customer_id=record.customer_ref.value,
        received_on=record.txn_date,
        total=record.money(record.total_amt, home),
        unapplied=record.money(record.unapplied_amt, home),
        allocations=tuple(_allocations(record, home)),
        reference=record.payment_ref_num,
        note=record.private_note,
        method=_id(record.payment_method_ref) or "",
        deposit_account_id=_id(record.deposit_to_account_ref),
        deposit_id=deposits[0] if deposits else None,
        updated_at=record.updated_at(),
    )


def _deposit_line(line: wire.DepositRecordLine, currency: str) -> DepositLine:
    link = line.linked_txn[0] if line.linked_txn else None
    detail = line.deposit_line_detail
    return DepositLine(
        amount=from_decimal(line.amount, currency) if line.amount else zero(currency),
        source_kind=DEPOSITED.get(link.txn_type, link.txn_type.lower()) if link else "",
        source_id=link.txn_id if link else "",
        account_id=_id(detail.account_ref) if detail and not link else None,
        description=line.description,
    )


def _deposit(record: wire.DepositRecord, home: str) -> Deposit:
    return Deposit(
        remote_id=record.remote_id,
        version=record.sync_token,
        deposited_on=record.txn_date,
        account_id=record.deposit_to_account_ref.value,
        total=record.money(record.total_amt, home),
        note=record.private_note,
        lines=tuple(_deposit_line(line, record.currency(home)) for line in record.line),
        updated_at=record.updated_at(),
    )


ENTITIES = (
    Entity(DocumentKind.ACCOUNT, "Account", wire.AccountRecord, _account, is_list=True),
    Entity(DocumentKind.TERM, "Term", wire.TermRecord, _term, is_list=True),
    Entity(DocumentKind.TAX_CODE, "TaxCode", wire.TaxCodeRecord, _tax_code, is_list=True),
    Entity(DocumentKind.ITEM, "Item", wire.ItemRecord, _item, is_list=True),
    Entity(DocumentKind.CUSTOMER, "Customer", wire.CustomerRecord, _customer, is_list=True),
    Entity(DocumentKind.INVOICE, "Invoice", wire.SalesRecord, _invoice, is_list=False),
    Entity(DocumentKind.CREDIT_NOTE, "CreditMemo", wire.SalesRecord, _credit_note, is_list=False),
    Entity(DocumentKind.PAYMENT, "Payment", wire.PaymentRecord, _payment, is_list=False),
    Entity(DocumentKind.DEPOSIT, "Deposit", wire.DepositRecord, _deposit, is_list=False),
)
"""In the order of a crawl: what others refer to comes first."""

BY_KIND = {entity.kind: entity for entity in ENTITIES}
