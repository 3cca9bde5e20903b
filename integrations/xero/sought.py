"""What a request of ours is known by in Xero's books; kept with it, for when its outcome is unknown."""

from datetime import date

import msgspec

from app.domain.writes import PreparedRequest
from integrations.xero.sales import SoughtContact, SoughtInvoice, SoughtStanding, SoughtStatus


class SoughtPayment(msgspec.Struct, tag="payment"):
    """A created payment or batch: found by its parts, its day and its reference."""

    customer_id: str
    paid_on: date
    currency: str
    reference: str
    parts: list[tuple[str, str]]


class SoughtOverpayment(msgspec.Struct, tag="overpayment"):
    """Created money on account: found by contact, day, amount and the words of its line."""

    customer_id: str
    received_on: date
    total: str
    currency: str
    words: str


class SoughtReceipt(msgspec.Struct, tag="receipt"):
    """Money that came into a bank account, or left it (negative): found by day, amount and reference."""

    received_on: date
    total: str
    currency: str
    reference: str


class SoughtManualJournal(msgspec.Struct, tag="manual_journal"):
    """A posted manual journal: it has no number, so it is found by its day and its narration."""

    posted_on: date
    total: str
    currency: str
    narration: str


class SoughtTransfer(msgspec.Struct, tag="transfer"):
    """Money between two bank accounts: found by day, amount and reference."""

    moved_on: date
    total: str
    currency: str
    reference: str


class SoughtCreditNote(msgspec.Struct, tag="credit_note"):
    """A created credit note: found by contact, day, amount and reference."""

    customer_id: str
    issued_on: date
    total: str
    currency: str
    reference: str


class SoughtRefund(msgspec.Struct, tag="refund"):
    """A credit note that was paid back: found by day, amount and reference."""

    credit_note_id: str
    customer_id: str
    refunded_on: date
    total: str
    currency: str
    reference: str


class SoughtAllocation(msgspec.Struct, tag="allocation"):
    """What a credit is used on afterwards: at least this much on each invoice."""

    resource: str
    owner_id: str
    parts: list[tuple[str, str]]


class SoughtRemoval(msgspec.Struct, tag="removal"):
    """An allocation that was taken off: found by its absence."""

    resource: str
    owner_id: str
    allocation_id: str


class SoughtDeletion(msgspec.Struct, tag="deletion"):
    """A record that was taken back: found by its status or its absence."""

    resource: str
    remote_id: str


class SoughtNote(msgspec.Struct, tag="note"):
    """A note in a record's history."""

    resource: str
    remote_id: str
    text: str


class SoughtEmail(msgspec.Struct, tag="email"):
    """An e-mail that was asked for: the invoice says whether it was sent."""

    invoice_id: str


Sought = (
    SoughtPayment
    | SoughtOverpayment
    | SoughtReceipt
    | SoughtTransfer
    | SoughtManualJournal
    | SoughtCreditNote
    | SoughtRefund
    | SoughtAllocation
    | SoughtRemoval
    | SoughtDeletion
    | SoughtNote
    | SoughtEmail
    | SoughtContact
    | SoughtStanding
    | SoughtInvoice
    | SoughtStatus
)


def sought(request: PreparedRequest) -> Sought:
    """What to search for to find a request's effect."""
    wanted: Sought = msgspec.json.decode(request.lookup, type=Sought)
    return wanted
