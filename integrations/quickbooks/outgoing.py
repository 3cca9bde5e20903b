"""Ledger writes as QuickBooks' requests, and what to search for when an outcome is unknown. Pure.

Amounts are written as JSON numbers with the currency's places (wire/quickbooks.md 2.1). A body may name the
id an earlier write of the row creates as ``@1``; only ids are replaced, never texts.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import msgspec

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money, exponent
from app.domain.writes import (
    AddNote,
    AllocateCredit,
    ApplyPayment,
    BookMovement,
    CreateCustomer,
    CreateDeposit,
    CreateInvoice,
    CreateJournal,
    CreateOverpayment,
    CreatePayment,
    DeleteDocument,
    DepositPart,
    LedgerWrite,
    PostJournal,
    PreparedRequest,
    ReceiveInAdvance,
    RefundSale,
    SendInvoice,
    SetCustomerActive,
    VoidInvoice,
)
from integrations.quickbooks import sales
from integrations.quickbooks.conversion import RECEIPT, REFUND
from integrations.quickbooks.sales import (
    SoughtCustomer,
    SoughtInvoice,
    SoughtReceipt,
    SoughtRefund,
    SoughtStanding,
    SoughtVoid,
)

REFERENCE_LENGTH = 21
"""PaymentRefNum and DocNumber (3.3, 3.4)."""

NOTE_LENGTH = 4000
"""PrivateNote (3.3)."""

TYPES = {
    DocumentKind.INVOICE: "Invoice",
    DocumentKind.CREDIT_NOTE: "CreditMemo",
    DocumentKind.JOURNAL: "JournalEntry",
}
"""TxnType of what a payment may be applied to (3.4)."""

RESOURCES = {
    **TYPES,
    DocumentKind.PAYMENT: "Payment",
    DocumentKind.DEPOSIT: "Deposit",
    DocumentKind.ESTIMATE: "Estimate",
    DocumentKind.CUSTOMER: "Customer",
}
"""QuickBooks' names of what we make, may take back, or write notes on."""

ATTACHED_LENGTH = 2000
"""Note of an Attachable (2.7)."""

PRESENT_VERSION = "@version"
"""In place of a version: the one the record has when the request goes out (a journal entry of our own, whose
version moves with every payment that is linked to it or let go)."""

VERSION_WANTED = b'"SyncToken":"@version"'
"""As it stands in a body; inside a text the quotes would be escaped."""

_NUMBERS = msgspec.json.Encoder(decimal_format="number")
_PLACEHOLDER = re.compile(rb'("(?:TxnId|Id|value)":)"@(\d+)"')


class SoughtPayment(msgspec.Struct, tag="payment"):
    """A created payment: found among the customer's payments of that day."""

    customer_id: str
    received_on: date
    total: str
    reference: str
    note: str


class SoughtApplication(msgspec.Struct, tag="application"):
    """A changed payment: ``lines`` are its complete applications afterwards (TxnType, id, amount text).

    ``version`` is the one that was changed.
    """

    payment_id: str
    lines: list[tuple[str, str, str]]
    version: str = ""


class SoughtJournal(msgspec.Struct, tag="journal"):
    """A created journal entry: found by its number."""

    number: str
    posted_on: date
    note: str


class SoughtDeletion(msgspec.Struct, tag="deletion"):
    """A deleted record: found by its absence."""

    kind: DocumentKind
    remote_id: str


class SoughtDeposit(msgspec.Struct, tag="deposit"):
    """A created deposit: found among the deposits of that day by its note, else by account and total."""

    account_id: str
    deposited_on: date
    total: str
    note: str


class SoughtNote(msgspec.Struct, tag="note"):
    """A note on a record: found by its words."""

    kind: DocumentKind
    remote_id: str
    text: str


class SoughtMail(msgspec.Struct, tag="mail"):
    """A mailed invoice: told by when QuickBooks last mailed it. ``to`` empty: to whomever it was."""

    invoice_id: str
    to: str


Sought = (
    SoughtPayment | SoughtApplication | SoughtJournal | SoughtDeletion | SoughtDeposit | SoughtNote
    | SoughtMail | SoughtCustomer | SoughtStanding | SoughtInvoice | SoughtReceipt | SoughtRefund
    | SoughtVoid
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Order:
    """The parts of a request that differ from write to write."""

    resource: str
    fields: dict[str, object] | None
    sought: Sought
    creates: DocumentKind | None = None
    query: tuple[tuple[str, str], ...] = ()
    content_type: str = "application/json"


def prepare(write: LedgerWrite, company_path: str) -> PreparedRequest:
    """The exact request for a write, under ``/v3/company/<realm>``."""
    order = _order(write)
    return PreparedRequest(
        service="quickbooks",
        method="POST",
        path=f"{company_path}/{order.resource}",
        query=(*order.query, ("minorversion", "75")),
        body=_NUMBERS.encode(order.fields) if order.fields is not None else b"",
        content_type=order.content_type,
        lookup=msgspec.json.encode(order.sought).decode(),
        creates=order.creates,
    )


def filled(body: bytes, ids: Mapping[int, str]) -> bytes:
    """The body with every placeholder replaced; KeyError when a step's id is not known."""
    return _PLACEHOLDER.sub(lambda found: found[1] + _quoted(own_id(ids[int(found[2])])), body)


def filled_path(path: str, ids: Mapping[int, str]) -> str:
    """The path with every placeholder replaced."""
    return "/".join(filled_id(part, ids) for part in path.split("/"))


def version_given(version: str) -> bytes:
    """What takes the place of ``VERSION_WANTED``."""
    return b'"SyncToken":' + _quoted(version)


def own_id(remote_id: str) -> str:
    """The id as QuickBooks knows it."""
    return remote_id.removeprefix(RECEIPT).removeprefix(REFUND)


def resource_of(kind: DocumentKind, remote_id: str) -> str:
    """QuickBooks' name of what a record is."""
    if remote_id.startswith(RECEIPT):
        return "SalesReceipt"
    return "RefundReceipt" if remote_id.startswith(REFUND) else RESOURCES[kind]


def filled_id(text: str, ids: Mapping[int, str]) -> str:
    """An id, or the id its placeholder stands for."""
    return ids[int(text[1:])] if re.fullmatch(r"@\d+", text) else text


def sought(request: PreparedRequest) -> Sought:
    """What to search for to find a request's effect."""
    wanted: Sought = msgspec.json.decode(request.lookup, type=Sought)
    return wanted


def number(money: Money) -> Decimal:
    """An amount as it stands in JSON: exactly the currency's places."""
    return money.decimal().quantize(Decimal(1).scaleb(-exponent(money.currency)))


def applied_lines(allocations: Sequence[Allocation]) -> list[tuple[str, str, str]]:
    """Applications in comparable form."""
    return [(TYPES[a.target_kind], a.target_id, abs(a.amount).plain()) for a in allocations]


def _order(write: LedgerWrite) -> _Order:
    match write:
        case CreatePayment():
            return _create_payment(write)
        case CreateOverpayment():
            return _create_payment(_unapplied(write))
        case ApplyPayment():
            return _apply_payment(write)
        case AllocateCredit():
            return _create_payment(_zero_payment(write))
        case CreateJournal() | BookMovement() | PostJournal():
            return _entry(write)
        case CreateDeposit():
            return _create_deposit(write)
        case DeleteDocument():
            return _delete(write)
        case AddNote():
            return _add_note(write)
        case SendInvoice():
            return _send_invoice(write)
        case (
            CreateCustomer() | SetCustomerActive() | CreateInvoice() | VoidInvoice() | RefundSale()
            | ReceiveInAdvance()
        ):  # fmt: skip
            return _sale(write)
        case _:
            # The capabilities say so: what is kept back is a journal entry, credits are used in payments, and
            # a refund receipt is credit note and refund in one.
            raise ValueError(f"QuickBooks has no {type(write).__name__}; see Capabilities")


_Sale = CreateCustomer | SetCustomerActive | CreateInvoice | VoidInvoice | RefundSale | ReceiveInAdvance


def _sale(write: _Sale) -> _Order:
    if isinstance(write, ReceiveInAdvance):
        return _Order(*sales.receipt(write), DocumentKind.DEPOSIT)
    if isinstance(write, SetCustomerActive):
        return _Order("customer", *sales.standing(write, write.version or PRESENT_VERSION))
    if isinstance(write, RefundSale):
        return _Order("refundreceipt", *sales.refund(write), DocumentKind.DEPOSIT)
    if isinstance(write, CreateCustomer):
        return _Order("customer", *sales.customer(write), DocumentKind.CUSTOMER)
    if isinstance(write, CreateInvoice):
        return _Order("invoice", *sales.invoice(write), DocumentKind.INVOICE)
    fields: dict[str, object] = {"Id": write.invoice_id, "SyncToken": write.version or PRESENT_VERSION}
    return _Order("invoice", fields, SoughtVoid(write.invoice_id), query=(("operation", "void"),))


def _unapplied(write: CreateOverpayment) -> CreatePayment:
    """A payment without applications: QuickBooks keeps the rest on the payment itself (3.0)."""
    return CreatePayment(
        write.customer_id, write.received_on, write.total, (), write.reference, write.note,
        write.deposit_account_id,
    )  # fmt: skip


def _zero_payment(write: AllocateCredit) -> CreatePayment:
    """A credit is used by a payment of nothing that holds both sides, as QuickBooks itself does it (3.0)."""
    used = sum((each.amount for each in write.allocations[1:]), write.allocations[0].amount)
    credit = Allocation(DocumentKind.CREDIT_NOTE, write.credit_note_id, used)
    return CreatePayment(
        customer_id=write.customer_id,
        received_on=write.allocated_on,
        total=Money(0, used.currency),
        allocations=(*write.allocations, credit),
        reference=write.reference,
        note=write.note,
    )


def _create_payment(write: CreatePayment) -> _Order:
    reference = write.reference[:REFERENCE_LENGTH]
    note = write.note[:NOTE_LENGTH]
    fields: dict[str, object] = {
        "CustomerRef": {"value": write.customer_id},
        "TxnDate": write.received_on,
        "CurrencyRef": {"value": write.total.currency},
        "TotalAmt": number(write.total),
        "Line": _payment_lines(write.allocations),
    }
    if reference:
        fields["PaymentRefNum"] = reference
    if note:
        fields["PrivateNote"] = note
    if write.deposit_account_id is not None:
        fields["DepositToAccountRef"] = {"value": write.deposit_account_id}
    found_by = SoughtPayment(
        write.customer_id, write.received_on, write.total.plain(), reference=reference, note=note
    )
    return _Order("payment", fields, found_by, DocumentKind.PAYMENT)


def _apply_payment(write: ApplyPayment) -> _Order:
    # CustomerRef and TotalAmt repeat what is there: belt and braces in a sparse update (3.4).
    fields: dict[str, object] = {
        "Id": write.payment_id,
        "SyncToken": write.version,
        "sparse": True,
        "CustomerRef": {"value": write.customer_id},
        "TotalAmt": number(write.total),
        "Line": _payment_lines(write.allocations),
    }
    found_by = SoughtApplication(write.payment_id, applied_lines(write.allocations), write.version)
    return _Order("payment", fields, found_by)


def _payment_lines(allocations: Sequence[Allocation]) -> list[dict[str, object]]:
    return [
        {
            "Amount": number(abs(allocation.amount)),  # a credit memo's part is positive on the wire (3.4)
            "LinkedTxn": [{"TxnId": allocation.target_id, "TxnType": TYPES[allocation.target_kind]}],
        }
        for allocation in allocations
    ]


_Entry = CreateJournal | BookMovement | PostJournal


def _entry(write: _Entry) -> _Order:
    """A movement is an entry, too: it posts to any account, and the bank's feed can be matched with it."""
    match write:
        case BookMovement():
            gains, gives = ("Debit", "Credit") if write.amount.minor > 0 else ("Credit", "Debit")
            sides = (gains, write.account_id), (gives, write.against_id)
            return _journal(write, write.booked_on, *sides)
        case PostJournal():
            sides = ("Debit", write.debit_account_id), ("Credit", write.credit_account_id)
            return _journal(write, write.posted_on, *sides)
    other, receivable = ("Credit", "Debit") if write.is_reversal else ("Debit", "Credit")
    return _journal(
        write, write.posted_on, (other, write.debit_account_id), (receivable, write.receivable_account_id)
    )


def _journal(
    write: _Entry,
    on: date,
    first: tuple[str, str],
    second: tuple[str, str],
) -> _Order:
    """An entry of two lines, each with its side and account; the second is the customer's, if any."""
    reference = write.reference[:REFERENCE_LENGTH]
    note = write.note[:NOTE_LENGTH]
    owner: dict[str, object] = {}
    if not isinstance(write, BookMovement | PostJournal):
        owner = {"Entity": {"Type": "Customer", "EntityRef": {"value": write.customer_id}}}
    fields: dict[str, object] = {
        "TxnDate": on,
        "CurrencyRef": {"value": write.amount.currency},
        "Line": [
            _journal_line(write, first[0], {"AccountRef": {"value": first[1]}}),
            _journal_line(write, second[0], {"AccountRef": {"value": second[1]}, **owner}),
        ],
    }
    if reference:
        fields["DocNumber"] = reference
    if note:
        fields["PrivateNote"] = note
    return _Order("journalentry", fields, SoughtJournal(reference, on, note), DocumentKind.JOURNAL)


def _journal_line(write: _Entry, side: str, detail: dict[str, object]) -> dict[str, object]:
    return {
        "Amount": number(abs(write.amount)),
        "Description": write.note[:NOTE_LENGTH],
        "DetailType": "JournalEntryLineDetail",
        "JournalEntryLineDetail": {"PostingType": side, **detail},
    }


def _create_deposit(write: CreateDeposit) -> _Order:
    note = write.note[:NOTE_LENGTH]
    fields: dict[str, object] = {
        "DepositToAccountRef": {"value": write.account_id},
        "TxnDate": write.deposited_on,
        "CurrencyRef": {"value": write.currency},
        "Line": [_deposit_line(part) for part in write.parts],
    }
    if note:
        fields["PrivateNote"] = note
    total = Money(sum(part.amount.minor for part in write.parts), write.currency)
    found_by = SoughtDeposit(write.account_id, write.deposited_on, total.plain(), note)
    return _Order("deposit", fields, found_by, DocumentKind.DEPOSIT)


def _deposit_line(part: DepositPart) -> dict[str, object]:
    """A whole payment, or a posting of its own; a fee is negative (3.9)."""
    line: dict[str, object] = {"Amount": number(part.amount)}
    if part.payment_id is not None:
        name = resource_of(DocumentKind.PAYMENT, part.payment_id)
        return line | {"LinkedTxn": [{"TxnId": own_id(part.payment_id), "TxnType": name, "TxnLineId": "0"}]}
    if part.refund_id is not None:
        link = {"TxnId": own_id(part.refund_id), "TxnType": "RefundReceipt", "TxnLineId": "0"}
        return line | {"LinkedTxn": [link]}
    if part.description:
        line["Description"] = part.description[:NOTE_LENGTH]
    detail = {"AccountRef": {"value": part.account_id}}
    return line | {"DetailType": "DepositLineDetail", "DepositLineDetail": detail}


def _delete(write: DeleteDocument) -> _Order:
    name = resource_of(write.kind, write.remote_id)
    fields: dict[str, object] = {
        "Id": own_id(write.remote_id),
        "SyncToken": write.version or PRESENT_VERSION,
    }
    return _Order(
        name.lower(),
        fields,
        SoughtDeletion(write.kind, write.remote_id),
        query=(("operation", "delete"),),
    )


def _add_note(write: AddNote) -> _Order:
    text = write.text[:ATTACHED_LENGTH]
    entity = {"type": resource_of(write.kind, write.remote_id), "value": own_id(write.remote_id)}
    fields: dict[str, object] = {
        "Note": text,
        "AttachableRef": [{"EntityRef": entity, "IncludeOnSend": False}],
    }
    return _Order("attachable", fields, SoughtNote(write.kind, write.remote_id, text))


def _send_invoice(write: SendInvoice) -> _Order:
    return _Order(
        f"invoice/{write.invoice_id}/send",
        None,
        SoughtMail(write.invoice_id, write.to),
        query=(("sendTo", write.to),) if write.to else (),
        content_type="application/octet-stream",
    )


def _quoted(text: str) -> bytes:
    return msgspec.json.encode(text)
