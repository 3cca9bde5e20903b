"""Ledger writes as Xero's requests, and what to search for when an outcome is unknown. Pure.

PUT creates and POST changes (wire/xero.md 2.1); every write of a list asks for ``summarizeErrors=false``, or
Xero hides what went in (2.2). Amounts are JSON numbers with the currency's places. A path or a body may name
the id an earlier write of the row creates as ``@1``; only ids are replaced, never texts.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import msgspec

from app.domain.documents import Allocation, DocumentKind, PaymentForm
from app.domain.money import Money, exponent
from app.domain.writes import (
    AddNote,
    AllocateCredit,
    ApplyPayment,
    BookMovement,
    CloseEstimate,
    CreateCreditNote,
    CreateCustomer,
    CreateInvoice,
    CreateOverpayment,
    CreatePayment,
    CreateTransfer,
    CreditSale,
    DeleteDocument,
    LedgerWrite,
    PostJournal,
    PreparedRequest,
    ReceiveInAdvance,
    RefundCredit,
    RemoveAllocation,
    SendInvoice,
    SetCustomerActive,
    VoidInvoice,
)
from integrations.xero import sales
from integrations.xero.client import ACCOUNTING, JSON, SERVICE
from integrations.xero.documents import TRANSFER
from integrations.xero.endpoints import BY_FORM
from integrations.xero.sales import SoughtStatus
from integrations.xero.sought import (
    Sought,
    SoughtAllocation,
    SoughtCreditNote,
    SoughtDeletion,
    SoughtEmail,
    SoughtManualJournal,
    SoughtNote,
    SoughtOverpayment,
    SoughtPayment,
    SoughtReceipt,
    SoughtRefund,
    SoughtRemoval,
    SoughtTransfer,
)

REFERENCE_LENGTH = 255
"""Reference of payments and credit notes (2.8)."""

DETAILS_LENGTH = 18
"""Details of a batch payment, the only reference it keeps outside New Zealand (OAS, BatchPayment)."""

NOTE_LENGTH = 2500
"""A line of a document's history (2.8)."""

WORDS_LENGTH = 4000
"""Description of a line (2.4)."""

NO_TAX = "NONE"

RESOURCES = {
    DocumentKind.CUSTOMER: "Contacts",
    DocumentKind.ITEM: "Items",
    DocumentKind.INVOICE: "Invoices",
    DocumentKind.CREDIT_NOTE: "CreditNotes",
    DocumentKind.PAYMENT: "Payments",
    DocumentKind.DEPOSIT: "BankTransactions",
    DocumentKind.ESTIMATE: "Quotes",
    DocumentKind.JOURNAL: "ManualJournals",
}
"""The path of each kind; a payment's is its form's where that is known."""

_ENDS = {
    DocumentKind.INVOICE: "DELETED",
    DocumentKind.CREDIT_NOTE: "VOIDED",
    DocumentKind.JOURNAL: "VOIDED",
}
"""How our own drafts of invoices, our approved credit notes and our posted journals are taken back (2.9)."""

BANK_TRANSACTION_OF = "@bank-transaction-of:"
"""In place of an id: the bank transaction that an over- or prepayment was booked with. Its own id need not be
the same, so it is looked up when the request goes out."""

_EACH = (("summarizeErrors", "false"),)
_NUMBERS = msgspec.json.Encoder(decimal_format="number")
_IN_BODY = re.compile(rb'("\w+ID":)"@(\d+)"')
_IN_PATH = re.compile(r"/@(\d+)(?=/|$)")


@dataclass(frozen=True, slots=True)
class _Order:
    """The parts of a request that differ from write to write."""

    method: str
    resource: str
    fields: dict[str, object] | None
    sought: Sought
    creates: DocumentKind | None = None
    query: tuple[tuple[str, str], ...] = ()


def prepare(write: LedgerWrite) -> PreparedRequest:
    """The exact request for a write; ValueError for one that Xero has no record for."""
    order = _order(write)
    return PreparedRequest(
        service=SERVICE,
        method=order.method,
        path=f"{ACCOUNTING}/{order.resource}",
        query=order.query,
        body=_NUMBERS.encode(order.fields) if order.fields is not None else b"",
        content_type=JSON,
        lookup=msgspec.json.encode(order.sought).decode(),
        creates=order.creates,
    )


def filled(body: bytes, ids: Mapping[int, str]) -> bytes:
    """The body with every placeholder replaced; KeyError when a step's id is not known."""
    return _IN_BODY.sub(lambda found: found[1] + msgspec.json.encode(ids[int(found[2])]), body)


def filled_path(path: str, ids: Mapping[int, str]) -> str:
    """The path with every placeholder replaced."""
    return _IN_PATH.sub(lambda found: f"/{ids[int(found[1])]}", path)


def filled_id(text: str, ids: Mapping[int, str]) -> str:
    """An id, or the id its placeholder stands for."""
    return ids[int(text[1:])] if re.fullmatch(r"@\d+", text) else text


def number(money: Money) -> Decimal:
    """An amount as it stands in JSON: exactly the currency's places."""
    return money.decimal().quantize(Decimal(1).scaleb(-exponent(money.currency)))


def _order(write: LedgerWrite) -> _Order:
    match write:
        case CreatePayment():
            return _payment(write) if len(write.allocations) == 1 else _batch_payment(write)
        case CreateOverpayment():
            return _overpayment(write)
        case ReceiveInAdvance() | BookMovement() | PostJournal() | CreateTransfer():
            return _entry(write)
        case CreateCreditNote() | CreditSale() | RefundCredit():
            return _credit(write)
        case ApplyPayment():
            return _allocations(BY_FORM[write.form].name, write.payment_id, write.added, write.applied_on)
        case AllocateCredit():
            return _allocations("CreditNotes", write.credit_note_id, write.allocations, write.allocated_on)
        case RemoveAllocation():
            return _removal(write)
        case DeleteDocument():
            return _deletion(write)
        case AddNote():
            return _note(write)
        case SendInvoice():
            return _Order("POST", f"Invoices/{write.invoice_id}/Email", {}, SoughtEmail(write.invoice_id))
        case CreateCustomer() | SetCustomerActive() | CreateInvoice() | VoidInvoice() | CloseEstimate():
            return _sale(write)
        case _:
            raise ValueError(f"Xero has no record for {type(write).__name__}")


def _entry(write: ReceiveInAdvance | BookMovement | PostJournal | CreateTransfer) -> _Order:
    match write:
        case PostJournal():
            return _manual_journal(write)
        case CreateTransfer():
            return _transfer(write)
        case ReceiveInAdvance() | BookMovement():
            return _bank_transaction(write)


def _sale(
    write: CreateCustomer | SetCustomerActive | CreateInvoice | VoidInvoice | CloseEstimate,
) -> _Order:
    match write:
        case CreateCustomer():
            return _Order("PUT", "Contacts", *sales.contact(write), DocumentKind.CUSTOMER, _EACH)
        case SetCustomerActive():
            return _Order("POST", f"Contacts/{write.customer_id}", *sales.standing(write))
        case CreateInvoice():
            query = (*_EACH, *sales.FOUR_PLACES)
            return _Order("PUT", "Invoices", *sales.invoice(write), DocumentKind.INVOICE, query)
        case VoidInvoice():
            return _moved("Invoices", write.invoice_id, "VOIDED")
        case CloseEstimate():
            return _moved("Quotes", write.estimate_id, "INVOICED")


def _payment(write: CreatePayment) -> _Order:
    (part,) = write.allocations
    _check(write, write.allocations)
    reference = _reference(write.reference, write.note)
    fields = {
        "Invoice": {"InvoiceID": part.target_id},
        "Account": {"AccountID": write.deposit_account_id},
        "Date": write.received_on,
        "Amount": number(part.amount),
        "Reference": reference,
    }
    return _Order(
        "PUT",
        "Payments",
        {"Payments": [fields]},
        _sought_payment(write, reference),
        DocumentKind.PAYMENT,
        _EACH,
    )


def _batch_payment(write: CreatePayment) -> _Order:
    """One receipt for several invoices, which is one line at the bank (2.8)."""
    _check(write, write.allocations)
    reference = _reference(write.reference, write.note)
    fields = {
        "Account": {"AccountID": write.deposit_account_id},
        "Date": write.received_on,
        "Reference": reference,
        "Details": write.reference[:DETAILS_LENGTH],
        "Payments": [
            {
                "Invoice": {"InvoiceID": part.target_id},
                "Amount": number(part.amount),
                "Reference": reference,
            }
            for part in write.allocations
        ],
    }
    return _Order(
        "PUT",
        "BatchPayments",
        {"BatchPayments": [fields]},
        _sought_payment(write, reference),
        DocumentKind.PAYMENT,
        _EACH,
    )


def _check(write: CreatePayment, parts: Sequence[Allocation]) -> None:
    """Xero's payments are of invoices alone, use up their total and name their account."""
    total = sum(part.amount.minor for part in parts)
    if any(part.target_kind is not DocumentKind.INVOICE for part in parts) or total != write.total.minor:
        raise ValueError("a payment at Xero is wholly of invoices")
    if write.deposit_account_id is None:
        raise ValueError("a payment at Xero names the account the money went to")


def _sought_payment(write: CreatePayment, reference: str) -> SoughtPayment:
    return SoughtPayment(
        write.customer_id, write.received_on, write.total.currency, reference, _parts(write.allocations)
    )


def _parts(allocations: Sequence[Allocation]) -> list[tuple[str, str]]:
    return [(part.target_id, part.amount.plain()) for part in allocations]


def _reference(reference: str, note: str) -> str:
    """Xero has one field for both: the note, which names the source whole, after what it lacks."""
    text = note if reference in note else f"{reference} {note}"
    return text.strip()[:REFERENCE_LENGTH]


def _overpayment(write: CreateOverpayment) -> _Order:
    """A bank transaction; one of this type takes no reference, so its line carries it (2.8)."""
    words = _reference(write.reference, write.note)[:WORDS_LENGTH]
    fields = {
        "Type": "RECEIVE-OVERPAYMENT",
        "Contact": {"ContactID": write.customer_id},
        "BankAccount": {"AccountID": write.deposit_account_id},
        "Date": write.received_on,
        "CurrencyCode": write.total.currency,
        "LineAmountTypes": "NoTax",
        "LineItems": [{"Description": words or "Received", "Quantity": 1, "UnitAmount": number(write.total)}],
    }
    found_by = SoughtOverpayment(
        write.customer_id, write.received_on, write.total.plain(), write.total.currency, words or "Received"
    )
    return _Order(
        "PUT", "BankTransactions", {"BankTransactions": [fields]}, found_by, DocumentKind.PAYMENT, _EACH
    )


def _bank_transaction(write: ReceiveInAdvance | BookMovement) -> _Order:
    """Money into or out of an account of type BANK, on one line without tax (2.8).

    So is money received in advance: a prepayment of Xero's is owed like an invoice. Where its tax falls due
    with it, it is on a line for each tax code, and the tax is contained in them (2.4).
    """
    reference = _reference(write.reference, write.note)
    parts = [(write.amount, NO_TAX)]
    if isinstance(write, BookMovement):
        contact, on, code = {"Name": write.party}, write.booked_on, write.against_code
    else:
        contact, on, code = {"ContactID": write.customer_id}, write.received_on, write.liability_code
        parts = [(part.amount, part.tax_code_id or NO_TAX) for part in write.parts] or parts
    lines = [
        {
            "Description": (write.note or write.reference)[:WORDS_LENGTH],
            "Quantity": 1,
            "UnitAmount": number(amount if write.amount.minor > 0 else -amount),
            "AccountCode": code,
            "TaxType": tax_type,
        }
        for amount, tax_type in parts
    ]
    fields = {
        "Type": "RECEIVE" if write.amount.minor > 0 else "SPEND",
        "Contact": contact,
        "BankAccount": {"AccountID": write.account_id},
        "Date": on,
        "CurrencyCode": write.amount.currency,
        "LineAmountTypes": "NoTax" if isinstance(write, BookMovement) or not write.parts else "Inclusive",
        "Reference": reference,
        "LineItems": lines,
    }
    found_by = SoughtReceipt(on, write.amount.plain(), write.amount.currency, reference)
    body: dict[str, object] = {"BankTransactions": [fields]}
    return _Order("PUT", "BankTransactions", body, found_by, DocumentKind.DEPOSIT, _EACH)


def _manual_journal(write: PostJournal) -> _Order:
    """Two lines, untaxed; a debit is positive (2.8). Posted at once: a draft is not in the books."""
    narration = f"{write.note} {write.reference}".strip()
    amount = number(write.amount)
    sides = ((write.debit_account_id, amount), (write.credit_account_id, -amount))
    fields = {
        "Narration": narration,
        "Date": write.posted_on,
        "Status": "POSTED",
        "LineAmountTypes": "NoTax",
        "JournalLines": [
            {
                "LineAmount": line,
                "AccountID": account,
                "Description": write.note[:WORDS_LENGTH],
                "TaxType": NO_TAX,
            }
            for account, line in sides
        ],
    }
    found_by = SoughtManualJournal(write.posted_on, write.amount.plain(), write.amount.currency, narration)
    body: dict[str, object] = {"ManualJournals": [fields]}
    return _Order("PUT", "ManualJournals", body, found_by, DocumentKind.JOURNAL, _EACH)


def _transfer(write: CreateTransfer) -> _Order:
    """Between two accounts of type BANK (2.8)."""
    reference = _reference(write.reference, write.note)
    fields: dict[str, object] = {
        "FromBankAccount": {"AccountID": write.from_account_id},
        "ToBankAccount": {"AccountID": write.to_account_id},
        "Amount": number(write.amount),
        "Date": write.moved_on,
        "Reference": reference,
    }
    found_by = SoughtTransfer(write.moved_on, write.amount.plain(), write.amount.currency, reference)
    return _Order("PUT", "BankTransfers", {"BankTransfers": [fields]}, found_by, DocumentKind.DEPOSIT)


def _credit(write: CreateCreditNote | CreditSale | RefundCredit) -> _Order:
    if isinstance(write, CreateCreditNote):
        return _credit_note(write)
    return _refund(write) if isinstance(write, RefundCredit) else _credited_sale(write)


def _credited_sale(write: CreditSale) -> _Order:
    """A credit note of a sale's own lines (2.8)."""
    sale, reference = write.sale, _reference(write.reference, write.note)
    found_by = SoughtCreditNote(
        write.customer_id, write.credited_on, sale.total.plain(), sale.total.currency, reference
    )
    query, body = (*_EACH, *sales.FOUR_PLACES), sales.credited(write, reference)
    return _Order("PUT", "CreditNotes", body, found_by, DocumentKind.CREDIT_NOTE, query)


def _refund(write: RefundCredit) -> _Order:
    """A payment on the credit note: Xero's own way to pay it back (2.8)."""
    reference = _reference(write.reference, write.note)
    fields = {
        "CreditNote": {"CreditNoteID": write.credit_note_id},
        "Account": {"AccountID": write.account_id},
        "Date": write.refunded_on,
        "Amount": number(write.amount),
        "Reference": reference,
    }
    found_by = SoughtRefund(
        write.credit_note_id, write.customer_id, write.refunded_on, write.amount.plain(),
        write.amount.currency, reference,
    )  # fmt: skip
    return _Order("PUT", "Payments", {"Payments": [fields]}, found_by, DocumentKind.PAYMENT, _EACH)


def _credit_note(write: CreateCreditNote) -> _Order:
    reference = _reference(write.reference, write.note)
    line = {
        "Description": (write.note or write.reference)[:WORDS_LENGTH],
        "Quantity": 1,
        "UnitAmount": number(write.amount),
        "AccountCode": write.account_code,
        "TaxType": write.tax_code_id or NO_TAX,
    }
    fields = {
        "Type": "ACCRECCREDIT",
        "Status": "AUTHORISED",
        "Contact": {"ContactID": write.customer_id},
        "Date": write.issued_on,
        "CurrencyCode": write.amount.currency,
        "LineAmountTypes": "NoTax" if write.tax_code_id is None else "Inclusive",
        "Reference": reference,
        "LineItems": [line],
    }
    found_by = SoughtCreditNote(
        write.customer_id, write.issued_on, write.amount.plain(), write.amount.currency, reference
    )
    return _Order("PUT", "CreditNotes", {"CreditNotes": [fields]}, found_by, DocumentKind.CREDIT_NOTE, _EACH)


def _allocations(
    resource: str, owner_id: str, added: Sequence[Allocation], allocated_on: date | None
) -> _Order:
    if any(part.target_kind is not DocumentKind.INVOICE for part in added) or not added:
        raise ValueError("Xero allocates credit to invoices alone")
    dated = {"Date": allocated_on} if allocated_on is not None else {}
    fields: dict[str, object] = {
        "Allocations": [
            {"Invoice": {"InvoiceID": part.target_id}, "Amount": number(part.amount), **dated}
            for part in added
        ]
    }
    found_by = SoughtAllocation(resource, owner_id, _parts(added))
    return _Order("PUT", f"{resource}/{owner_id}/Allocations", fields, found_by, query=_EACH)


def _removal(write: RemoveAllocation) -> _Order:
    form = BY_FORM[write.form].name
    resource = "CreditNotes" if write.owner_kind is DocumentKind.CREDIT_NOTE else form
    allocation_id = write.allocation.remote_id
    if not allocation_id:
        raise ValueError("an allocation at Xero is removed by its own id")
    path = f"{resource}/{write.owner_id}/Allocations/{allocation_id}"
    return _Order("DELETE", path, None, SoughtRemoval(resource, write.owner_id, allocation_id))


def _deletion(write: DeleteDocument) -> _Order:
    if write.kind is DocumentKind.PAYMENT and write.form is not PaymentForm.PAYMENT:
        resource = BY_FORM[write.form].name
        path = f"BankTransactions/{BANK_TRANSACTION_OF}{resource}/{write.remote_id}"
        return _Order("POST", path, {"Status": "DELETED"}, SoughtDeletion(resource, write.remote_id))
    resource, remote_id = RESOURCES[write.kind], write.remote_id
    if write.batch_id:
        resource, remote_id = "BatchPayments", write.batch_id
    if remote_id.startswith(TRANSFER):
        resource, remote_id = "BankTransfers", remote_id.removeprefix(TRANSFER)
    found_by = SoughtDeletion(resource, remote_id)
    fields: dict[str, object] = {"Status": _ENDS.get(write.kind, "DELETED")}
    return _Order("POST", f"{resource}/{remote_id}", fields, found_by)


def _moved(resource: str, remote_id: str, status: str) -> _Order:
    """A record's next status (2.8)."""
    found_by = SoughtStatus(resource, remote_id, status)
    return _Order("POST", f"{resource}/{remote_id}", {"Status": status}, found_by)


def _note(write: AddNote) -> _Order:
    resource, text = RESOURCES[write.kind], write.text[:NOTE_LENGTH]
    path = f"{resource}/{write.remote_id}/History"
    fields: dict[str, object] = {"HistoryRecords": [{"Details": text}]}
    return _Order("PUT", path, fields, SoughtNote(resource, write.remote_id, text))
