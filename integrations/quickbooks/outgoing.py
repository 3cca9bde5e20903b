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
    ApplyPayment,
    CreateJournal,
    CreatePayment,
    DeleteDocument,
    LedgerWrite,
    PreparedRequest,
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

RESOURCES = {DocumentKind.PAYMENT: "Payment", DocumentKind.JOURNAL: "JournalEntry"}
"""What we make, and so may take back."""

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
    """A changed payment: ``lines`` are its complete applications afterwards (TxnType, id, amount text)."""

    payment_id: str
    lines: list[tuple[str, str, str]]


class SoughtJournal(msgspec.Struct, tag="journal"):
    """A created journal entry: found by its number."""

    number: str
    posted_on: date
    note: str


class SoughtDeletion(msgspec.Struct, tag="deletion"):
    """A deleted record: found by its absence."""

    kind: DocumentKind
    remote_id: str


Sought = SoughtPayment | SoughtApplication | SoughtJournal | SoughtDeletion


@dataclass(frozen=True, slots=True)
class _Order:
    """The parts of a request that differ from write to write."""

    resource: str
    fields: dict[str, object]
    sought: Sought
    creates: DocumentKind | None = None
    query: tuple[tuple[str, str], ...] = ()


def prepare(write: LedgerWrite, company_path: str) -> PreparedRequest:
    """The exact request for a write, under ``/v3/company/<realm>``."""
    order = _order(write)
    return PreparedRequest(
        service="quickbooks",
        method="POST",
        path=f"{company_path}/{order.resource}",
        query=(*order.query, ("minorversion", "75")),
        body=_NUMBERS.encode(order.fields),
        content_type="application/json",
        lookup=msgspec.json.encode(order.sought).decode(),
        creates=order.creates,
    )


def filled(body: bytes, ids: Mapping[int, str]) -> bytes:
    """The body with every placeholder replaced; KeyError when a step's id is not known."""
    return _PLACEHOLDER.sub(lambda found: found[1] + _quoted(ids[int(found[2])]), body)


def version_given(version: str) -> bytes:
    """What takes the place of ``VERSION_WANTED``."""
    return b'"SyncToken":' + _quoted(version)


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
        case ApplyPayment():
            return _apply_payment(write)
        case CreateJournal():
            return _create_journal(write)
        case DeleteDocument():
            return _delete(write)


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
    return _Order("payment", fields, SoughtApplication(write.payment_id, applied_lines(write.allocations)))


def _payment_lines(allocations: Sequence[Allocation]) -> list[dict[str, object]]:
    return [
        {
            "Amount": number(abs(allocation.amount)),  # a credit memo's part is positive on the wire (3.4)
            "LinkedTxn": [{"TxnId": allocation.target_id, "TxnType": TYPES[allocation.target_kind]}],
        }
        for allocation in allocations
    ]


def _create_journal(write: CreateJournal) -> _Order:
    reference = write.reference[:REFERENCE_LENGTH]
    note = write.note[:NOTE_LENGTH]
    customer = {"Type": "Customer", "EntityRef": {"value": write.customer_id}}
    fields: dict[str, object] = {
        "TxnDate": write.posted_on,
        "CurrencyRef": {"value": write.amount.currency},
        "Line": [
            _journal_line(write, "Debit", {"AccountRef": {"value": write.debit_account_id}}),
            _journal_line(
                write, "Credit", {"AccountRef": {"value": write.receivable_account_id}, "Entity": customer}
            ),
        ],
    }
    if reference:
        fields["DocNumber"] = reference
    if note:
        fields["PrivateNote"] = note
    found_by = SoughtJournal(reference, write.posted_on, note)
    return _Order("journalentry", fields, found_by, DocumentKind.JOURNAL)


def _journal_line(write: CreateJournal, side: str, detail: dict[str, object]) -> dict[str, object]:
    return {
        "Amount": number(write.amount),
        "Description": write.note[:NOTE_LENGTH],
        "DetailType": "JournalEntryLineDetail",
        "JournalEntryLineDetail": {"PostingType": side, **detail},
    }


def _delete(write: DeleteDocument) -> _Order:
    fields: dict[str, object] = {"Id": write.remote_id, "SyncToken": write.version or PRESENT_VERSION}
    return _Order(
        RESOURCES[write.kind].lower(),
        fields,
        SoughtDeletion(write.kind, write.remote_id),
        query=(("operation", "delete"),),
    )


def _quoted(text: str) -> bytes:
    return msgspec.json.encode(text)
