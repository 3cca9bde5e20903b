"""What fixes rest on: the mirrored records that they touch, and what must hold of them just before."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct, field

from app.commit.plan import Premise
from app.commit.premises import (
    charge_premise,
    credit_premise,
    customer_premise,
    document_premise,
    empty_premise,
    invoice_premise,
    made_elsewhere,
    payment_premise,
    record_premise,
    refund_premise,
)
from app.domain.charges import Charge, Refund
from app.domain.documents import (
    Account,
    CreditNote,
    Customer,
    Deposit,
    DocumentKind,
    Invoice,
    Journal,
    Payment,
    TaxScheme,
)
from app.fix_errors import FixNotPossible
from app.propose.reconciliation.fix import Act, Fix, FixProposal, Step

Record = Payment | Deposit | Journal


class FixBooks(Struct, frozen=True):
    """The mirrored records that fixes touch, by id; ``makers``: approved matches by the charge they book.

    ``credits`` are credit notes that entries of deferred revenue are reckoned from, beside invoices.

    ``keeps_rest``, ``takes_journals`` and ``has_transfers`` are the ledger's ``Capabilities`` of these names,
    ``refunds_in_one`` is ``has_refund_receipts``, ``links_journals`` is ``can_link_journal``.
    ``receivable_id`` is the account that customers owe on. ``home``: the only currency that entries can be
    made in without a rate; empty where the ledger finds its own. ``customers`` are those that are put away
    and those that stay, ``laden`` the ids of those that documents or others hang on. ``today`` is the
    company's day, ``scheme`` its way of tax. ``moved``: what moved the processor's balance, a charge, or a
    refund with its charge, by the movement's id.
    """

    records: Mapping[str, Record] = field(default_factory=dict)
    invoices: Mapping[str, Invoice] = field(default_factory=dict)
    accounts: Mapping[str, Account] = field(default_factory=dict)
    makers: Mapping[str, int] = field(default_factory=dict)
    credits: Mapping[str, CreditNote] = field(default_factory=dict)
    keeps_rest: bool = True
    home: str = ""
    takes_journals: bool = False
    has_transfers: bool = False
    customers: Mapping[str, Customer] = field(default_factory=dict)
    laden: frozenset[str] = frozenset()
    today: date = date.min
    refunds_in_one: bool = False
    links_journals: bool = False
    receivable_id: str = ""
    scheme: TaxScheme = TaxScheme.NONE
    moved: Mapping[str, Sequence[Charge | Refund]] = field(default_factory=dict)


def premises(proposal: FixProposal, fix: Fix, books: FixBooks) -> Iterator[Premise]:
    """What must hold when a fix is written; FixNotPossible when a record is gone from the mirror."""
    yield from _of_records(fix, books)
    yield from _grounds(proposal, fix, books)
    yield from _at_processor(proposal, fix, books)


def _of_records(fix: Fix, books: FixBooks) -> Iterator[Premise]:
    for step in fix.steps:
        if step.act is Act.REMOVE:
            record = record_of(step, books)
            yield payment_premise(record) if isinstance(record, Payment) else record_premise(record)
        elif step.act is Act.PUT_AWAY:
            yield empty_premise(put_away(step, books), step.amount.currency)
            yield customer_premise(books.customers[step.customer_id])
        elif step.act is Act.GIVE_BACK:
            yield _sale_premise(step, books)
        yield from _premises_of_parts(step, books)
    # Where a payment is entered again, the first step has moved its invoices already when the second goes.
    if not any(step.act is Act.RECEIVE for step in fix.steps):
        freed = (books.invoices.get(one) for one in freed_by(fix, books))
        yield from (invoice_premise(invoice) for invoice in freed if invoice is not None)


def grounds(proposal: FixProposal, fix: Fix) -> Iterator[tuple[DocumentKind, str]]:
    """The documents that an entry of deferred revenue is reckoned from; no other fix has such."""
    if any(step.act is Act.POST for step in fix.steps):
        yield from ((DocumentKind(one.kind), one.id) for one in proposal.records)


def _grounds(proposal: FixProposal, fix: Fix, books: FixBooks) -> Iterator[Premise]:
    for kind, key in grounds(proposal, fix):
        document = books.invoices.get(key) if kind is DocumentKind.INVOICE else books.credits.get(key)
        record = books.records.get(key) if kind is DocumentKind.JOURNAL else None
        if document is not None:
            yield document_premise(document)
        elif isinstance(record, Journal):
            yield record_premise(record)
        else:
            raise FixNotPossible("A document that it rests on is gone from the ledger")


def _at_processor(proposal: FixProposal, fix: Fix, books: FixBooks) -> Iterator[Premise]:
    """The charges and refunds that it books stand at the processor as they were seen."""
    for one in (one for key in proposal.settles for one in books.moved.get(key, ())):
        if isinstance(one, Charge):
            yield charge_premise(one)
        elif not one.is_off:
            yield refund_premise(one)
        elif any(step.act is Act.GIVE_BACK and one.remote_id in step.text for step in fix.steps):
            raise FixNotPossible("The refund failed at Stripe, and its money came back")


def _sale_premise(step: Step, books: FixBooks) -> Premise:
    """The credit note that is paid back is still unused; the invoice that is credited is as it was read."""
    if step.sold is None:
        return credit_premise(credit_of(step, books))
    invoice = books.invoices.get(step.allocations[0].target_id)
    if invoice is None:
        raise FixNotPossible("The invoice that it would credit is gone from the ledger")
    return document_premise(invoice)


def credit_of(step: Step, books: FixBooks) -> CreditNote:
    """The credit note that a step pays back; FixNotPossible when it is gone."""
    note = books.credits.get(step.record_id)
    if note is None:
        raise FixNotPossible("The credit note that it would pay back is gone from the ledger")
    return note


def _premises_of_parts(step: Step, books: FixBooks) -> Iterator[Premise]:
    for part in step.parts:
        payment = books.records.get(part.payment_id)
        receipt = books.records.get(part.refund_id)
        if isinstance(payment, Payment):
            yield payment_premise(payment)
        elif isinstance(payment, Deposit):  # a receipt, which is kept among the deposits
            yield record_premise(payment)
        elif isinstance(receipt, Deposit):
            yield record_premise(receipt)
        elif part.charge_id and part.charge_id in books.makers:
            label = f"The payment of {part.amount.grouped()} for {part.charge_id}"
            yield made_elsewhere(books.makers[part.charge_id], label, DocumentKind.PAYMENT)


def record_of(step: Step, books: FixBooks) -> Record:
    """The record that a step deletes; FixNotPossible when it is gone."""
    record = books.records.get(step.record_id)
    if record is None:
        raise FixNotPossible("The record it would delete is gone from the ledger")
    return record


def put_away(step: Step, books: FixBooks) -> Customer:
    """The customer that a step makes inactive; FixNotPossible when one is gone, or it is not empty."""
    customer = books.customers.get(step.record_id)
    if customer is None or step.customer_id not in books.customers:
        raise FixNotPossible("One of the two customers is gone from the ledger")
    if step.record_id in books.laden:
        raise FixNotPossible(
            "The customer is not empty any more", remedy="Merge the two in the ledger's own screen."
        )
    return customer


def freed_by(fix: Fix, books: FixBooks) -> dict[str, int]:
    """What each invoice has open again once the fix's payments are deleted, in minor units."""
    found: dict[str, int] = {}
    for step in fix.steps:
        record = record_of(step, books) if step.act is Act.REMOVE else None
        for one in record.allocations if isinstance(record, Payment) else ():
            if one.target_kind is DocumentKind.INVOICE:
                found[one.target_id] = found.get(one.target_id, 0) + one.amount.minor
    return found
