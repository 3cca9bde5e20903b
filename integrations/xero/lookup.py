"""Finding in the books what a write of unknown outcome did (wire/xero.md 2.7).

Xero has no field of our own that could be searched by. So what was made since the write was first sent is
read, and ours is told by contact, day, amount and the reference it carries.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, TypeVar

import msgspec

from app.domain.documents import CreditNote, Customer, Deposit, Invoice, Journal, Payment
from app.errors import OutcomeUnknown, RecordGone
from app.ports import Acknowledgement
from integrations.xero import crawl, outgoing, sales, wire
from integrations.xero.client import ACCOUNTING, XeroClient
from integrations.xero.documents import Surroundings
from integrations.xero.endpoints import (
    BANK_TRANSACTIONS,
    BANK_TRANSFERS,
    CONTACTS,
    CREDIT_NOTES,
    INVOICES,
    MANUAL_JOURNALS,
    OVERPAYMENTS,
    PAYMENTS,
)
from integrations.xero.incoming import Batch, Endpoint, answered
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

T = TypeVar("T")

MARGIN = timedelta(days=1)
"""Our clock and Xero's may differ, and what is sought is unmistakable: better to look at more."""

_ENDED = frozenset({"DELETED", "VOIDED", "ARCHIVED"})


class _Sent(msgspec.Struct, rename="pascal"):
    sent_to_contact: bool | None = None


class _Owner(msgspec.Struct, rename="pascal"):
    status: str | None = None
    contact_status: str | None = None
    allocations: list[wire.AllocationRecord] | None = None


class LookUp:
    """A search for one write's effect, made since ``sent_at``."""

    def __init__(self, client: XeroClient, around: Surroundings, sent_at: datetime) -> None:
        self._client = client
        self._around = around
        self._since = sent_at - MARGIN

    def find(self, wanted: Sought, ids: Mapping[int, str]) -> Acknowledgement | None:
        """The record a write made or changed; None when the books surely lack it."""
        match wanted:
            case SoughtPayment():
                return self._payment(wanted)
            case SoughtOverpayment():
                return self._overpayment(wanted, ids)
            case (
                SoughtReceipt()
                | SoughtCreditNote()
                | SoughtManualJournal()
                | SoughtTransfer()
                | SoughtRefund()
            ):
                return self._booked(wanted)
            case SoughtAllocation():
                return self._allocation(wanted, ids)
            case SoughtRemoval():
                return self._removal(wanted, ids)
            case SoughtDeletion():
                return self._deletion(wanted, ids)
            case SoughtNote():
                return self._note(wanted)
            case SoughtEmail():
                return self._email(outgoing.filled_id(wanted.invoice_id, ids))
            case SoughtContact() | SoughtStanding():
                return self._contact(wanted, ids)
            case SoughtInvoice():
                return self._invoice(wanted)
            case SoughtStatus():
                return self._status(wanted, ids)

    def _recent(self, endpoint: Endpoint) -> Iterator[Batch]:
        return crawl.recent(self._client, endpoint, self._since, self._around)

    def _payment(self, wanted: SoughtPayment) -> Acknowledgement | None:
        """By what it was for; where our whole reference names it, whatever the amounts came to be.

        Raises OutcomeUnknown where only a part of the reference and the invoices agree.
        """
        parts = sorted((invoice, Decimal(amount)) for invoice, amount in wanted.parts)
        candidates: dict[str, list[Payment]] = {}
        for found in self._recent(PAYMENTS):
            for payment in found.documents:
                if isinstance(payment, Payment) and _is_likely(payment, wanted):
                    together = payment.batch_id or payment.remote_id
                    candidates.setdefault(together, []).append(payment)
        is_doubtful = False
        for payments in candidates.values():
            unique = list({payment.remote_id: payment for payment in payments}.values())
            made = sorted((p.allocations[0].target_id, p.total.decimal()) for p in unique)
            if [target for target, _ in made] != [target for target, _ in parts]:
                continue
            if made == parts or (wanted.reference and all(p.reference == wanted.reference for p in unique)):
                in_order = {p.allocations[0].target_id: p for p in unique}
                first = in_order[wanted.parts[0][0]]
                return Acknowledgement(first.remote_id, first.version, tuple(unique), was_looked_up=True)
            is_doubtful = bool(wanted.reference)
        if is_doubtful:
            raise OutcomeUnknown(
                "Money of that day is on the same invoices, but not as much, and without all of our reference"
            )
        return None

    def _refund(self, wanted: SoughtRefund) -> Acknowledgement | None:
        told = (wanted.refunded_on, -Decimal(wanted.total), wanted.reference)
        for found in self._recent(PAYMENTS):
            for one in found.documents:
                if isinstance(one, Payment) and (one.received_on, one.total.decimal(), one.reference) == told:
                    return Acknowledgement(one.remote_id, one.version, (one,), was_looked_up=True)
        return None

    def _overpayment(self, wanted: SoughtOverpayment, ids: Mapping[int, str]) -> Acknowledgement | None:
        customer = outgoing.filled_id(wanted.customer_id, ids)
        total = Decimal(wanted.total)
        for found in self._recent(OVERPAYMENTS):
            for payment in found.documents:
                assert isinstance(payment, Payment)
                is_same = (payment.customer_id, payment.received_on) == (customer, wanted.received_on)
                if is_same and payment.total.decimal() == total and wanted.words in payment.note:
                    return Acknowledgement(payment.remote_id, payment.version, (payment,), was_looked_up=True)
        return None

    def _booked(
        self, wanted: SoughtReceipt | SoughtCreditNote | SoughtManualJournal | SoughtTransfer | SoughtRefund
    ) -> Acknowledgement | None:
        match wanted:
            case SoughtManualJournal():
                return self._manual_journal(wanted)
            case SoughtReceipt(received_on=booked_on):
                return self._deposit(BANK_TRANSACTIONS, booked_on, wanted)
            case SoughtTransfer(moved_on=booked_on):
                return self._deposit(BANK_TRANSFERS, booked_on, wanted)
            case SoughtCreditNote():
                return self._credit_note(wanted)
            case SoughtRefund():
                return self._refund(wanted)

    def _manual_journal(self, wanted: SoughtManualJournal) -> Acknowledgement | None:
        for found in self._recent(MANUAL_JOURNALS):
            for entry in found.documents:
                assert isinstance(entry, Journal)
                if (entry.posted_on, entry.note) == (wanted.posted_on, wanted.narration):
                    return Acknowledgement(entry.remote_id, entry.version, (entry,), was_looked_up=True)
        return None

    def _deposit(
        self, endpoint: Endpoint, booked_on: date, wanted: SoughtReceipt | SoughtTransfer
    ) -> Acknowledgement | None:
        told = (booked_on, Decimal(wanted.total), wanted.reference)
        for found in self._recent(endpoint):
            for receipt in found.documents:
                assert isinstance(receipt, Deposit)
                if (receipt.deposited_on, receipt.total.decimal(), receipt.note) == told:
                    return Acknowledgement(receipt.remote_id, receipt.version, (receipt,), was_looked_up=True)
        return None

    def _credit_note(self, wanted: SoughtCreditNote) -> Acknowledgement | None:
        total = Decimal(wanted.total)
        for found in self._recent(CREDIT_NOTES):
            for note in found.documents:
                assert isinstance(note, CreditNote)
                is_same = (note.customer_id, note.issued_on) == (wanted.customer_id, wanted.issued_on)
                if is_same and note.total.decimal() == total and note.note == wanted.reference:
                    return Acknowledgement(note.remote_id, note.version, (note,), was_looked_up=True)
        return None

    def _contact(
        self, wanted: SoughtContact | SoughtStanding, ids: Mapping[int, str]
    ) -> Acknowledgement | None:
        if isinstance(wanted, SoughtStanding):
            return self._standing(wanted, ids)
        for found in self._recent(CONTACTS):
            for contact in found.documents:
                assert isinstance(contact, Customer)
                if contact.is_active and contact.name.casefold() == wanted.name.casefold():
                    return Acknowledgement(contact.remote_id, contact.version, (contact,), was_looked_up=True)
        return None

    def _standing(self, wanted: SoughtStanding, ids: Mapping[int, str]) -> Acknowledgement | None:
        remote_id = outgoing.filled_id(wanted.customer_id, ids)
        for one in crawl.read(self._client, CONTACTS, [remote_id], self._around).documents:
            assert isinstance(one, Customer)
            if one.is_active is wanted.is_active:
                return Acknowledgement(one.remote_id, one.version, (one,), was_looked_up=True)
        return None

    def _invoice(self, wanted: SoughtInvoice) -> Acknowledgement | None:
        for found in self._recent(INVOICES):
            for invoice in found.documents:
                assert isinstance(invoice, Invoice)
                if sales.carries(invoice.note, wanted.reference):
                    return Acknowledgement(invoice.remote_id, invoice.version, (invoice,), was_looked_up=True)
        return None

    def _status(self, wanted: SoughtStatus, ids: Mapping[int, str]) -> Acknowledgement | None:
        remote_id = outgoing.filled_id(wanted.remote_id, ids)
        record = self._one(wanted.resource, remote_id, _Owner)
        if record is None or record.status != wanted.status:
            return None
        return Acknowledgement(remote_id, "", was_looked_up=True)

    def _allocation(self, wanted: SoughtAllocation, ids: Mapping[int, str]) -> Acknowledgement | None:
        owner_id = outgoing.filled_id(wanted.owner_id, ids)
        owner = self._one(wanted.resource, owner_id, _Owner)
        if owner is None:
            return None
        present: dict[str, Decimal] = {}
        for one in owner.allocations or ():
            if not one.is_deleted:
                invoice = one.invoice.invoice_id
                present[invoice] = present.get(invoice, Decimal(0)) + one.amount
        if all(present.get(invoice, Decimal(0)) >= Decimal(amount) for invoice, amount in wanted.parts):
            return Acknowledgement(owner_id, "", was_looked_up=True)
        return None

    def _removal(self, wanted: SoughtRemoval, ids: Mapping[int, str]) -> Acknowledgement | None:
        owner_id = outgoing.filled_id(wanted.owner_id, ids)
        owner = self._one(wanted.resource, owner_id, _Owner)
        left = (owner.allocations or ()) if owner is not None else ()
        if any(one.allocation_id == wanted.allocation_id and not one.is_deleted for one in left):
            return None
        return Acknowledgement(owner_id, "", was_looked_up=True)

    def _deletion(self, wanted: SoughtDeletion, ids: Mapping[int, str]) -> Acknowledgement | None:
        remote_id = outgoing.filled_id(wanted.remote_id, ids)
        record = self._one(wanted.resource, remote_id, _Owner)
        if record is not None and not {record.status, record.contact_status} & _ENDED:
            return None
        return Acknowledgement(remote_id, "", was_looked_up=True)

    def _note(self, wanted: SoughtNote) -> Acknowledgement | None:
        path = f"{ACCOUNTING}/{wanted.resource}/{wanted.remote_id}/History"
        body = self._client.get(path).body
        for record in answered(body, "HistoryRecords", list[wire.HistoryRecord]):
            if record.details == wanted.text:
                return Acknowledgement(wanted.remote_id, "", was_looked_up=True)
        return None

    def _email(self, invoice_id: str) -> Acknowledgement | None:
        """Whether it was ever sent: better no second e-mail than two."""
        record = self._one("Invoices", invoice_id, _Sent)
        if record is not None and record.sent_to_contact:
            return Acknowledgement(invoice_id, "", was_looked_up=True)
        return None

    def _one(self, resource: str, remote_id: str, shape: type[T]) -> T | None:
        try:
            body = self._client.get(f"{ACCOUNTING}/{resource}/{remote_id}").body
        except RecordGone:
            return None
        shapes: Any = list[shape]  # type: ignore[valid-type]
        found: list[T] = answered(body, resource, shapes)
        return next(iter(found), None)


def bank_transaction_of(client: XeroClient, resource: str, remote_id: str) -> str:
    """The id of the bank transaction that an over- or prepayment was booked with; RecordGone."""
    credit = answered(
        client.get(f"{ACCOUNTING}/{resource}/{remote_id}").body, resource, list[wire.CreditRecord]
    )
    if not credit:
        raise RecordGone
    booked_on = wire.needed_day(credit[0].issued, credit[0].issued_text)
    where = (
        f'Type=="RECEIVE-{resource[:-1].upper()}"'
        f" AND Date==DateTime({booked_on.year}, {booked_on.month:02}, {booked_on.day:02})"
    )
    page = 1
    while True:
        query = (("where", where), ("page", str(page)), ("pageSize", str(crawl.PAGE)))
        body = client.get(f"{ACCOUNTING}/BankTransactions", query).body
        found = answered(body, "BankTransactions", list[wire.BankTransactionRecord])
        for record in found:
            if remote_id in {record.overpayment_id, record.prepayment_id}:
                return record.bank_transaction_id
        if len(found) < crawl.PAGE:
            raise RecordGone(detail="no bank transaction names it")
        page += 1


def _is_likely(payment: Payment, wanted: SoughtPayment) -> bool:
    """Of the day, and with our reference; a batch may have kept only its start, or nothing of it (OAS)."""
    if payment.received_on != wanted.paid_on:
        return False
    if payment.batch_id is None:
        return payment.reference == wanted.reference
    return payment.reference in wanted.reference
