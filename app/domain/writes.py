"""What the assistant may ask a ledger to write, in the books' own terms; adapters turn it into requests.

An id that another write of the same row will create is written as ``@1`` (the row's first write), ``@2`` …;
delivery puts the real id in its place once that write is acknowledged.
"""

from dataclasses import dataclass
from datetime import date

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money


def created_by(step: int) -> str:
    """The placeholder for the id that write number ``step`` (from 1) of the same row creates."""
    return f"@{step}"


@dataclass(frozen=True, slots=True)
class CreatePayment:
    """Book money received and allocate it; what is not allocated stays unapplied.

    ``reference`` is the searchable short reference (adapters cut it to what the ledger takes), ``note`` keeps
    the full source id, so that an unknown outcome can be looked up. ``deposit_account_id`` None: the
    ledger's own default (QuickBooks: Undeposited Funds).
    """

    customer_id: str
    received_on: date
    total: Money
    allocations: tuple[Allocation, ...]
    reference: str
    note: str
    deposit_account_id: str | None = None


@dataclass(frozen=True, slots=True)
class ApplyPayment:
    """Allocate a payment that is already in the ledger. ``allocations`` is the complete list afterwards."""

    payment_id: str
    version: str
    customer_id: str
    total: Money
    allocations: tuple[Allocation, ...]


@dataclass(frozen=True, slots=True)
class CreateJournal:
    """Credit receivables of a customer and debit an account: a fee or a discount that was kept back."""

    posted_on: date
    amount: Money
    debit_account_id: str
    receivable_account_id: str
    customer_id: str
    reference: str
    note: str


@dataclass(frozen=True, slots=True)
class DeleteDocument:
    """Take back a payment or journal that we created; an empty ``version`` means whichever it has then."""

    kind: DocumentKind
    remote_id: str
    version: str


LedgerWrite = CreatePayment | ApplyPayment | CreateJournal | DeleteDocument


@dataclass(frozen=True, slots=True)
class PreparedRequest:
    """A request to the ledger, frozen as bytes. ``lookup`` tells the adapter how to find its effect.

    ``path`` and ``query`` are without base address, idempotency key and token. ``lookup`` is a JSON text of
    the adapter's own making. ``creates`` is the kind of document that comes to be, None for a change.
    """

    service: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    body: bytes
    content_type: str
    lookup: str
    creates: DocumentKind | None
