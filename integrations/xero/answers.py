"""What Xero's answer to a write proves: ids, versions and the documents it carried."""

from collections.abc import Mapping

import msgspec

from app.domain.documents import Allocation, Document, DocumentKind, Payment, PaymentForm
from app.domain.money import NO_CURRENCY, from_decimal, parse, zero
from app.domain.record import replace
from app.domain.writes import PreparedRequest
from app.errors import OutcomeUnknown, UnreadableAnswer
from app.ports import Acknowledgement
from integrations.xero import outgoing, wire
from integrations.xero.documents import Surroundings
from integrations.xero.endpoints import (
    BANK_TRANSACTIONS,
    BANK_TRANSFERS,
    CONTACTS,
    CREDIT_NOTES,
    INVOICES,
    MANUAL_JOURNALS,
    PAYMENTS,
)
from integrations.xero.incoming import answered, batch
from integrations.xero.sales import SoughtContact, SoughtInvoice, SoughtStanding, SoughtStatus
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


def acknowledgement(
    request: PreparedRequest, wanted: Sought, body: bytes, ids: Mapping[int, str]
) -> Acknowledgement:
    """The proof in an answer; OutcomeUnknown when a creation's answer can't be read."""
    try:
        match wanted:
            case SoughtPayment():
                return _paid(request, wanted, body)
            case SoughtRefund():
                return _paid_back(wanted, body)
            case SoughtOverpayment():
                return _received(wanted, body, ids)
            case SoughtCreditNote() | SoughtReceipt() | SoughtManualJournal() | SoughtTransfer():
                return _booked(wanted, body)
            case SoughtAllocation() | SoughtRemoval():
                return Acknowledgement(outgoing.filled_id(wanted.owner_id, ids), "")
            case SoughtDeletion() | SoughtNote():
                return Acknowledgement(outgoing.filled_id(wanted.remote_id, ids), "")
            case SoughtContact() | SoughtStanding() | SoughtInvoice():
                return _made(wanted, body)
            case SoughtStatus():
                return Acknowledgement(outgoing.filled_id(wanted.remote_id, ids), "")
            case SoughtEmail():
                return Acknowledgement(outgoing.filled_id(wanted.invoice_id, ids), "")
    except (UnreadableAnswer, ValueError, IndexError) as error:
        raise OutcomeUnknown(detail="the answer can't be read") from error


_BOOKED = {
    SoughtCreditNote: CREDIT_NOTES,
    SoughtReceipt: BANK_TRANSACTIONS,
    SoughtManualJournal: MANUAL_JOURNALS,
    SoughtTransfer: BANK_TRANSFERS,
}


def _booked(
    wanted: SoughtCreditNote | SoughtReceipt | SoughtManualJournal | SoughtTransfer, body: bytes
) -> Acknowledgement:
    """The credit note, the money received or moved, or the journal in the answer."""
    endpoint = _BOOKED[type(wanted)]
    found = batch(endpoint, answered(body, endpoint.name, msgspec.Raw), Surroundings(wanted.currency))
    (document,) = found.documents
    return Acknowledgement(document.remote_id, found.records[0].version, (document,))


def _made(wanted: SoughtContact | SoughtStanding | SoughtInvoice, body: bytes) -> Acknowledgement:
    """The contact or invoice in the answer."""
    endpoint, name = (INVOICES, "Invoices") if isinstance(wanted, SoughtInvoice) else (CONTACTS, "Contacts")
    currency = wanted.currency if isinstance(wanted, SoughtInvoice) else NO_CURRENCY
    found = batch(endpoint, answered(body, name, msgspec.Raw), Surroundings(currency))
    (document,) = found.documents
    return Acknowledgement(document.remote_id, found.records[0].version, (document,))


def _paid(request: PreparedRequest, wanted: SoughtPayment, body: bytes) -> Acknowledgement:
    if not request.path.endswith("/BatchPayments"):
        (record,) = answered(body, "Payments", list[wire.PaymentRecord])
        around = Surroundings(wanted.currency)
        found = batch(PAYMENTS, answered(body, "Payments", msgspec.Raw), around).documents
        owned = tuple(
            replace(p, customer_id=p.customer_id or wanted.customer_id)
            for p in found
            if isinstance(p, Payment)
        )
        return Acknowledgement(record.payment_id, record.version, owned)
    (bundle,) = answered(body, "BatchPayments", list[wire.BatchPaymentRecord])
    made = tuple(_in_batch(bundle, part, wanted) for part in bundle.payments or ())
    if not made:
        raise ValueError("the batch names no payments")
    # The first payment stands for the whole receipt: by it the batch is found again in the mirror.
    return Acknowledgement(made[0].remote_id, bundle.version, made)


def _paid_back(wanted: SoughtRefund, body: bytes) -> Acknowledgement:
    """The payment of the credit note in the answer."""
    around = Surroundings(wanted.currency)
    found = batch(PAYMENTS, answered(body, "Payments", msgspec.Raw), around)
    (document,) = found.documents
    assert isinstance(document, Payment)
    owned = replace(document, customer_id=document.customer_id or wanted.customer_id)
    return Acknowledgement(document.remote_id, found.records[0].version, (owned,))


def _in_batch(bundle: wire.BatchPaymentRecord, part: wire.BatchedPayment, wanted: SoughtPayment) -> Payment:
    if not part.payment_id or part.invoice is None or part.amount is None:
        raise ValueError("a payment of the batch is not whole")
    amount = from_decimal(part.amount, wanted.currency)
    return Payment(
        remote_id=part.payment_id,
        version=bundle.version,
        customer_id=wanted.customer_id,
        received_on=wanted.paid_on,
        total=amount,
        unapplied=zero(wanted.currency),
        allocations=(Allocation(DocumentKind.INVOICE, part.invoice.invoice_id, amount),),
        reference=wanted.reference,
        batch_id=bundle.batch_payment_id,
        deposit_account_id=bundle.account.account_id if bundle.account else None,
        updated_at=bundle.updated_at(),
    )


def _received(wanted: SoughtOverpayment, body: bytes, ids: Mapping[int, str]) -> Acknowledgement:
    (record,) = answered(body, "BankTransactions", list[wire.BankTransactionRecord])
    if not record.overpayment_id:
        raise ValueError("the bank transaction names no overpayment")
    total = parse(wanted.total, wanted.currency)
    made: Document = Payment(
        remote_id=record.overpayment_id,
        version=record.version,
        customer_id=outgoing.filled_id(wanted.customer_id, ids),
        received_on=wanted.received_on,
        total=total,
        unapplied=total,
        note=wanted.words,
        form=PaymentForm.OVERPAYMENT,
        deposit_account_id=record.bank_account.account_id,
        updated_at=record.updated_at(),
    )
    return Acknowledgement(record.overpayment_id, record.version, (made,))
