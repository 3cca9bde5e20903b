"""What the assistant may ask a ledger to write, in the books' own terms; adapters turn it into requests.

An id that another write of the same row will create is written as ``@1`` (the row's first write), ``@2`` …;
delivery puts the real id in its place once that write is acknowledged. What the row of another proposal
creates is written as ``made_for`` says.
"""

from dataclasses import dataclass, field
from datetime import date

from msgspec import Struct

from app.domain.documents import Allocation, DocumentKind, PaymentForm, TaxScheme
from app.domain.money import Money, total
from app.domain.tracking import Tracking


def created_by(step: int) -> str:
    """The placeholder for the id that write number ``step`` (from 1) of the same row creates."""
    return f"@{step}"


_OTHERS = 1_000_000
"""From here on placeholders name proposals, not steps: no row has so many."""


def made_for(proposal_id: int) -> str:
    """The placeholder for the id that the first write of another proposal's row creates."""
    return created_by(_OTHERS + proposal_id)


def proposal_of(placeholder: str) -> int | None:
    """The proposal whose row makes what a placeholder stands for; None for an id or a step of one's own."""
    number = int(placeholder[1:]) if placeholder[:1] == "@" and placeholder[1:].isdigit() else 0
    return number - _OTHERS if number > _OTHERS else None


def step_of(proposal_id: int) -> int:
    """The number under which delivery hands over what another proposal's row made."""
    return _OTHERS + proposal_id


_ADDRESSES = 1_000_000_000
"""From here on placeholders stand for the address of what a proposal's row makes, not for its id."""


def address_made_for(proposal_id: int) -> str:
    """The placeholder for the address of the payment link that another proposal's row makes."""
    return created_by(address_step_of(proposal_id))


def proposal_of_address(placeholder: str) -> int:
    """The proposal of ``address_made_for``."""
    return int(placeholder[1:]) - _ADDRESSES


def address_step_of(proposal_id: int) -> int:
    """The number under which delivery hands over that address."""
    return _ADDRESSES + proposal_id


class CreatePayment(Struct, frozen=True):
    """Book money received and allocate it; what is not allocated stays unapplied.

    A ledger without ``payment_keeps_rest`` takes only allocations that use up the total; one without
    ``payment_takes_credits`` takes invoices alone. ``reference`` is the searchable short reference (adapters
    cut it to what the ledger takes), ``note`` keeps the full source id, so that an unknown outcome can be
    looked up. ``deposit_account_id`` None: the ledger's own default (QuickBooks: Undeposited Funds).
    """

    customer_id: str
    received_on: date
    total: Money
    allocations: tuple[Allocation, ...]
    reference: str
    note: str
    deposit_account_id: str | None = None


class CreateOverpayment(Struct, frozen=True):
    """Book money received that invoices do not use up, wholly unapplied, for ledgers that keep it apart."""

    customer_id: str
    received_on: date
    total: Money
    reference: str
    note: str
    deposit_account_id: str


class TaxedPart(Struct, frozen=True):
    """What of an amount lies under one of the ledger's tax codes: ``tax`` is contained in ``amount``.

    ``tax_code_id`` None: no code, and no tax.
    """

    amount: Money
    tax: Money
    tax_code_id: str | None = None


class ReceiveInAdvance(Struct, frozen=True):
    """Book money received before anything was delivered: what is owed for it is a liability, not income.

    It lies on ``account_id``; the liability is named by id, by code and by an item that is sold into it, as
    ledgers differ in what they take. ``customer_id`` may be a placeholder, ``note`` keeps the full source id
    and finds it again. ``amount`` is negative when it is given back, as those of ``parts`` are then: they add
    up to it, and are there where its tax falls due with it; the ledger takes the tax out of each.
    Source: wire/stripe.md 6.3.
    """

    customer_id: str
    received_on: date
    amount: Money
    account_id: str
    liability_account_id: str
    liability_code: str
    reference: str
    note: str
    item_id: str = ""
    scheme: TaxScheme = TaxScheme.NONE
    parts: tuple[TaxedPart, ...] = ()


class ApplyPayment(Struct, frozen=True):
    """Allocate a payment that is already in the ledger.

    ``allocations`` is the complete list afterwards, ``added`` what of it is new: some ledgers replace the
    list, others add to it. ``payment_id`` may be the placeholder of an earlier step.
    """

    payment_id: str
    version: str
    customer_id: str
    total: Money
    allocations: tuple[Allocation, ...]
    added: tuple[Allocation, ...] = ()
    form: PaymentForm = PaymentForm.PAYMENT
    applied_on: date | None = None


class CreateJournal(Struct, frozen=True):
    """Credit receivables of a customer and debit an account: a fee or a discount that was kept back.

    ``is_reversal`` turns both sides round: the customer owes the amount anew.
    """

    posted_on: date
    amount: Money
    debit_account_id: str
    receivable_account_id: str
    customer_id: str
    reference: str
    note: str
    is_reversal: bool = False


class CreateCreditNote(Struct, frozen=True):
    """A credit note over one amount on one account: what was kept back, where no journal settles an invoice.

    ``account_code`` is the account's code where it has one: some ledgers name a line's account by nothing
    else (Xero). ``tax_code_id`` None: no tax.
    """

    customer_id: str
    issued_on: date
    amount: Money
    account_id: str
    reference: str
    note: str
    account_code: str = ""
    tax_code_id: str | None = None


class AllocateCredit(Struct, frozen=True):
    """Use a credit note on invoices of the same customer. ``credit_note_id`` may be a placeholder.

    ``reference`` marks the record where the ledger makes one for it (QuickBooks: a payment of zero).
    """

    credit_note_id: str
    customer_id: str
    allocated_on: date
    allocations: tuple[Allocation, ...]
    reference: str = ""
    note: str = ""


class RemoveAllocation(Struct, frozen=True):
    """Take allocations off their owner again (a credit note, an overpayment, a prepayment)."""

    owner_kind: DocumentKind
    owner_id: str
    allocation: Allocation
    form: PaymentForm = PaymentForm.PAYMENT


class DeleteDocument(Struct, frozen=True):
    """Take back a record that we created, no customer; an empty ``version`` means whichever it has then.

    ``form`` says which record a payment is; ``batch_id`` that it goes with its whole batch.
    """

    kind: DocumentKind
    remote_id: str
    version: str
    form: PaymentForm = PaymentForm.PAYMENT
    batch_id: str | None = None


class DepositPart(Struct, frozen=True):
    """One line of a deposit: a payment put into the bank, or a direct posting (a fee: negative).

    ``refund_id`` is a refund receipt (``RefundSale``) that is taken off it; ids may be placeholders.
    """

    amount: Money
    payment_id: str | None = None
    refund_id: str | None = None
    account_id: str | None = None
    description: str = ""


class CreateDeposit(Struct, frozen=True):
    """Put payments into a bank account, with what the processor kept as a negative line."""

    account_id: str
    deposited_on: date
    currency: str
    parts: tuple[DepositPart, ...]
    note: str


class BookMovement(Struct, frozen=True):
    """Move one account against another, named and dated: a fee, a dispute, money that came back.

    ``amount`` is what ``account_id`` gains (negative: loses) and ``against_id`` gives. ``party`` is whom a
    ledger names that wants somebody; ``against_code`` as in CreateCreditNote.
    """

    account_id: str
    against_id: str
    booked_on: date
    amount: Money
    reference: str
    note: str
    party: str
    against_code: str = ""


class CreateTransfer(Struct, frozen=True):
    """Move money between two bank accounts as one record, for ledgers with ``Capabilities.has_transfers``.

    ``amount`` is positive; ``note`` names what it is and finds it again.
    """

    from_account_id: str
    to_account_id: str
    moved_on: date
    amount: Money
    reference: str
    note: str


class PostJournal(Struct, frozen=True):
    """Debit one account and credit another, neither a bank's nor receivables: an entry of the month's close.

    ``amount`` is positive and in the home currency, ``note`` names what it is for and finds it again. Only
    for ledgers that take journals (``Capabilities.takes_journals``).
    """

    posted_on: date
    amount: Money
    debit_account_id: str
    credit_account_id: str
    reference: str
    note: str


class AddNote(Struct, frozen=True):
    """A short note on a record of the ledger; it can't be taken back everywhere."""

    kind: DocumentKind
    remote_id: str
    text: str


class SendInvoice(Struct, frozen=True):
    """Have the ledger e-mail an invoice; ``to`` empty: the address it has. It can't be undone."""

    invoice_id: str
    to: str = ""


class CreateCustomer(Struct, frozen=True):
    """Add a customer. Names are unique, so by its name one of unknown outcome is found again."""

    name: str
    currency: str
    email: str = ""
    phone: str = ""
    tax_id: str = ""
    address: str = ""


class SetCustomerActive(Struct, frozen=True):
    """Put a customer away, or bring it back: neither ledger deletes one (QuickBooks: Active; Xero: archived).

    An empty ``version`` means whichever it has then. ``name`` is what one is called that comes back: a ledger
    may have marked the name of what was put away.
    """

    customer_id: str
    version: str
    is_active: bool
    name: str = ""


class InvoiceLine(Struct, frozen=True):
    """One line: ``amount`` is quantity × price as the ledger rounds it. Items and accounts by id and by code.

    ``discount`` is a percentage, empty for none, where the ledger takes it off the line. ``time_ids`` are the
    ledger's time entries that the line bills; ``tracking`` as in ``documents.Line``.
    """

    description: str
    amount: Money
    quantity: str
    unit_price: str
    item_id: str | None = None
    item_code: str = ""
    account_code: str = ""
    tax_code_id: str | None = None
    discount: str = ""
    served_on: date | None = None
    time_ids: tuple[str, ...] = ()
    tracking: Tracking = ()


class SoldBack(Struct, frozen=True):
    """What of a sale is taken back: its own lines in part, which come to ``total`` to the cent.

    ``tax`` is what of ``total`` is tax. ``scheme``, ``tax_code_id``, ``discount`` and ``is_inclusive`` as in
    ``CreateInvoice``.
    """

    lines: tuple[InvoiceLine, ...]
    total: Money
    tax: Money
    scheme: TaxScheme = TaxScheme.NONE
    tax_code_id: str | None = None
    is_inclusive: bool = False
    discount: Money | None = None


class CreditSale(Struct, frozen=True):
    """A credit note for what is taken back of a sale; delivery stops when the ledger answers another total.

    ``note`` names what it is for; with ``reference``, which is unique, it finds the record again.
    """

    customer_id: str
    credited_on: date
    sale: SoldBack
    reference: str
    note: str


class RefundCredit(Struct, frozen=True):
    """Pay a credit note back from an account. ``credit_note_id`` may be a placeholder; positive amount."""

    credit_note_id: str
    customer_id: str
    refunded_on: date
    amount: Money
    account_id: str
    reference: str
    note: str


class RefundSale(Struct, frozen=True):
    """``CreditSale`` and the money that leaves for it as one record.

    For ledgers with ``Capabilities.has_refund_receipts``; the money leaves ``account_id``.
    """

    customer_id: str
    refunded_on: date
    sale: SoldBack
    account_id: str
    reference: str
    note: str


class CreateInvoice(Struct, frozen=True):
    """Make an invoice over exactly ``total``: delivery stops when the ledger answers with another.

    ``reference`` is unique, so that an unknown outcome can be looked up. ``discount`` is taken off the whole
    document, where the ledger does it so. ``tax_code_id`` is the document's one code (United States).
    ``is_posted`` False: it waits in the ledger as a draft, where that has drafts. ``number`` empty: the
    ledger numbers it.
    """

    customer_id: str
    issued_on: date
    due_on: date
    lines: tuple[InvoiceLine, ...]
    total: Money
    reference: str
    scheme: TaxScheme = TaxScheme.NONE
    tax_code_id: str | None = None
    is_inclusive: bool = False
    discount: Money | None = None
    number: str = ""
    term_id: str | None = None
    purchase_order: str = ""
    memo: str = ""
    estimate_id: str = ""
    is_posted: bool = True


class VoidInvoice(Struct, frozen=True):
    """Void an invoice that is in the books; its number stays used. An empty ``version``: whichever it has."""

    invoice_id: str
    version: str = ""


class CloseEstimate(Struct, frozen=True):
    """Mark an accepted estimate as invoiced, for ledgers that do not do it by the invoice's link."""

    estimate_id: str


MAIL = "mail"
"""The service of a mail of our own that goes through a mail server."""

BY_HAND = "hand"
"""The service of a message that the person sends with the mail program."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes with a mail; ``media_type`` as in ``application/pdf``."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


class SendMail(Struct, frozen=True):
    """Send a mail of our own, not through the ledger. It can't be undone, nor looked up.

    ``is_by_hand``: nothing leaves; the person gets exactly these bytes to send with the mail program.
    ``address`` is the placeholder in its text (``address_made_for``) in whose place the address of a payment
    link comes once that is made; empty: the text is whole.
    """

    to: str
    subject: str
    body: str
    sender: str
    attachments: tuple[Attachment, ...] = ()
    is_by_hand: bool = False
    address: str = ""


LedgerWrite = (
    CreatePayment | CreateOverpayment | ReceiveInAdvance | ApplyPayment | CreateJournal | CreateCreditNote
    | AllocateCredit | RemoveAllocation | DeleteDocument | CreateDeposit | BookMovement | PostJournal
    | CreateTransfer | CreditSale | RefundCredit | RefundSale | AddNote | SendInvoice
    | CreateCustomer | SetCustomerActive | CreateInvoice | VoidInvoice | CloseEstimate | SendMail
)  # fmt: skip


def customer_of(write: "Write") -> str | None:
    """The customer a write names, None where it names none."""
    match write:
        case (
            CreatePayment() | CreateOverpayment() | ReceiveInAdvance() | ApplyPayment() | CreateJournal()
            | CreateCreditNote() | AllocateCredit() | CreateInvoice()
            | CreditSale() | RefundCredit() | RefundSale()
        ):  # fmt: skip
            return write.customer_id
        case _:
            return None


def can_be_undone(write: "Write") -> bool:
    """Whether what a write does can be taken back by another one: words that were sent can't."""
    return not isinstance(write, AddNote | SendInvoice | SendMail | VoidInvoice | SwitchOffPaymentLink)


DOCUMENT = "doc"
DOCUMENT_ID = "doc_id"
LINK_KEY = "link_key"
PURPOSE = "purpose"
AMOUNT = "amount"
UNTIL = "until"
"""Names in a link's metadata: the document's number, its id in the ledger, the link's own name, what it is
for, how much it asks for (``320.00 USD``), and the last day it is to be paid on: links have no end of their
own (wire/stripe.md 2.5)."""
ADVANCE = "advance"
"""``PURPOSE`` of a link whose money is a liability until the work is done."""
REMINDER = "reminder"
"""``PURPOSE`` of a link that a letter names; its ``DOCUMENT_ID`` holds the ids of all its invoices."""


class CreatePaymentLink(Struct, frozen=True):
    """A one-use link for a deposit or an invoice: amount, what it is for, and whom it concerns.

    ``title`` is shown to the payer and becomes the payment's description. ``link_key`` is this link's own
    name, never used for another: by it a link of unknown outcome is found again. ``metadata`` names the
    customer and the document (``DOCUMENT``, ``DOCUMENT_ID``), sorted pairs.
    """

    amount: Money
    title: str
    link_key: str
    metadata: tuple[tuple[str, str], ...] = ()


class SwitchOffPaymentLink(Struct, frozen=True):
    """Let nobody pay by a link any more."""

    payment_link_id: str


ProcessorWrite = CreatePaymentLink | SwitchOffPaymentLink

Write = LedgerWrite | ProcessorWrite
"""What a row may write, to either service."""


class PreparedRequest(Struct, frozen=True):
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


class Promise(Struct, frozen=True):
    """What a request says of the record that it makes or changes, read from its own bytes.

    None is what it does not say. ``applied`` is the whole list of what a payment is applied to; ids may be
    placeholders, amounts are positive. ``dated_on`` is the accounting date that it writes, ``uses`` is what a
    credit or money that is there already is used on. ``is_active``: whether a customer is active afterwards.
    """

    total: Money | None = None
    applied: tuple[Allocation, ...] | None = None
    dated_on: date | None = None
    uses: tuple[Allocation, ...] = ()
    is_active: bool | None = None

    @property
    def used(self) -> Money | None:
        """How much is used of it in all; None where nothing is."""
        return total((one.amount for one in self.uses), self.uses[0].amount.currency) if self.uses else None
