"""Finding in the books what a write of unknown outcome did (wire/quickbooks.md 2.4)."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TypeVar

import msgspec

from app.domain.documents import Customer, DocumentKind, Payment
from app.errors import OutcomeUnknown
from app.ports import Acknowledgement
from integrations.quickbooks import outgoing, reading, wire
from integrations.quickbooks.client import QuickBooksClient
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import BY_NAME, one, raw_records
from integrations.quickbooks.outgoing import (
    Sought,
    SoughtApplication,
    SoughtDeletion,
    SoughtDeposit,
    SoughtJournal,
    SoughtMail,
    SoughtNote,
    SoughtPayment,
)
from integrations.quickbooks.sales import (
    SoughtCustomer,
    SoughtInvoice,
    SoughtReceipt,
    SoughtRefund,
    SoughtStanding,
    SoughtVoid,
)

R = TypeVar("R", bound=wire.Record)

_CLOCKS_APART = timedelta(minutes=5)
"""How far QuickBooks' clock and ours are thought to differ at most."""


class LookUp:
    """Searches one company's books. ``ids`` are what earlier writes of the row made, by step."""

    def __init__(self, client: QuickBooksClient, setting: Setting, ids: Mapping[int, str]) -> None:
        self._client = client
        self._setting = setting
        self._ids = ids

    def find(self, wanted: Sought, sent_at: datetime) -> Acknowledgement | None:
        """The record a write made or changed; None when the books surely lack it.

        Raises OutcomeUnknown when others have changed it since, so that it can't be told.
        """
        match wanted:
            case SoughtPayment():
                return self._payment(wanted)
            case SoughtApplication():
                return self._application(wanted)
            case SoughtJournal():
                return self._journal(wanted)
            case SoughtDeletion():
                return self._deletion(wanted)
            case SoughtDeposit() | SoughtRefund() | SoughtReceipt():
                return self._money(wanted)
            case SoughtNote():
                return self._note(wanted)
            case SoughtMail():
                return self._mail(wanted, sent_at)
            case SoughtCustomer():
                return self._customer(wanted)
            case SoughtStanding():
                return self._standing(wanted)
            case SoughtInvoice():
                return self._invoice(wanted)
            case SoughtVoid():
                return self._void(wanted)

    def _id(self, text: str) -> str:
        return outgoing.filled_id(text, self._ids)

    def _rows(self, name: str, where: str, shape: type[R]) -> Iterator[tuple[msgspec.Raw, R]]:
        """The rows of a query as far as they can be read; a damaged one can't be recognised anyway."""
        group = reading.select(self._client, name, f"WHERE {where} MAXRESULTS {reading.PAGE}")
        yield from _readable(group, shape)

    def _of_a_day(self, name: str, where: str, shape: type[R]) -> Iterator[tuple[msgspec.Raw, R]]:
        """As ``_rows``, of what a day may have more of than a page: what is on no page read is not absent.

        Of a page the newest comes first, as without an order (2.2).
        """
        spot, is_end = reading.Spot(), False
        while not is_end:
            page = reading.rows(self._client, BY_NAME[name], spot, None, where)
            yield from reversed(list(_readable(page.group, shape)))
            spot, is_end = page.next, page.is_end

    def _proof(self, name: str, raw: msgspec.Raw, record: wire.Record) -> Acknowledgement:
        if name not in BY_NAME:
            return Acknowledgement(record.remote_id, record.sync_token, was_looked_up=True)
        entity = BY_NAME[name]
        documents = one(entity, raw, self._setting).documents
        return Acknowledgement(
            entity.prefix + record.remote_id, record.sync_token, documents, was_looked_up=True
        )

    def _payment(self, wanted: SoughtPayment) -> Acknowledgement | None:
        where = f"TxnDate = '{wanted.received_on.isoformat()}'"
        if not wanted.note:
            # By its note it is known even after its customer was merged into another.
            where += f" AND CustomerRef = '{reading.quoted(self._id(wanted.customer_id))}'"
        for raw, record in self._of_a_day("Payment", where, wire.PaymentRecord):
            if _is_ours(record, wanted):
                return self._proof("Payment", raw, record)
        return None

    def _application(self, wanted: SoughtApplication) -> Acknowledgement | None:
        payment_id = self._id(wanted.payment_id)
        found = reading.read(self._client, DocumentKind.PAYMENT, [payment_id], self._setting)
        lines = sorted((kind, self._id(target), amount) for kind, target, amount in wanted.lines)
        for payment in found.documents:
            assert isinstance(payment, Payment)
            if sorted(outgoing.applied_lines(payment.allocations)) == lines:
                return Acknowledgement(payment.remote_id, payment.version, (payment,), was_looked_up=True)
            if payment.version != wanted.version:
                raise OutcomeUnknown(
                    "Somebody changed the payment meanwhile",
                    remedy="Look in QuickBooks whether it is applied as you signed.",
                    detail="whether our change came before can't be told",
                )
        return None

    def _journal(self, wanted: SoughtJournal) -> Acknowledgement | None:
        if wanted.number:
            where = f"DocNumber = '{reading.quoted(wanted.number)}'"
        else:
            where = f"TxnDate = '{wanted.posted_on.isoformat()}'"
        for raw, record in self._of_a_day("JournalEntry", where, wire.JournalRecord):
            same_day = record.txn_date == wanted.posted_on
            if _carries(record.private_note, wanted.note) and (wanted.note or same_day):
                return self._proof("JournalEntry", raw, record)
        return None

    def _deposit(self, wanted: SoughtDeposit) -> Acknowledgement | None:
        where = f"TxnDate = '{wanted.deposited_on.isoformat()}'"
        for raw, record in self._of_a_day("Deposit", where, wire.DepositRecord):
            same = (record.deposit_to_account_ref.value, record.total_amt) == (
                self._id(wanted.account_id),
                Decimal(wanted.total),
            )
            if same and (not wanted.note or _carries(record.private_note, wanted.note)):
                return self._proof("Deposit", raw, record)
        return None

    def _note(self, wanted: SoughtNote) -> Acknowledgement | None:
        where = attached_to(wanted.kind, self._id(wanted.remote_id))
        for raw, record in self._rows("Attachable", where, wire.AttachableRecord):
            if record.note == wanted.text:
                return self._proof("Attachable", raw, record)
        return None

    def _mail(self, wanted: SoughtMail, sent_at: datetime) -> Acknowledgement | None:
        where = f"Id = '{reading.quoted(self._id(wanted.invoice_id))}'"
        for raw, record in self._rows("Invoice", where, wire.MailRecord):
            info = record.delivery_info
            mailed_at = wire.instant(info.delivery_time) if info else None
            address = record.bill_email.address if record.bill_email else ""
            is_later = mailed_at is not None and mailed_at >= sent_at - _CLOCKS_APART
            if record.email_status == "EmailSent" and is_later and wanted.to in {"", address}:
                return self._proof("Invoice", raw, record)
        return None

    def _customer(self, wanted: SoughtCustomer) -> Acknowledgement | None:
        where = f"DisplayName = '{reading.quoted(wanted.name)}'"
        for raw, record in self._rows("Customer", where, wire.CustomerRecord):
            return self._proof("Customer", raw, record)
        return None

    def _standing(self, wanted: SoughtStanding) -> Acknowledgement | None:
        customer_id = self._id(wanted.customer_id)
        found = reading.read(self._client, DocumentKind.CUSTOMER, [customer_id], self._setting)
        for customer in found.documents:
            assert isinstance(customer, Customer)
            if customer.is_active is wanted.is_active:
                proof = (customer.remote_id, customer.version, (customer,))
                return Acknowledgement(*proof, was_looked_up=True)
        return None

    def _invoice(self, wanted: SoughtInvoice) -> Acknowledgement | None:
        where = f"TxnDate = '{wanted.issued_on.isoformat()}'"
        for raw, record in self._of_a_day("Invoice", where, wire.SalesRecord):
            if _carries(record.private_note, wanted.reference):
                return self._proof("Invoice", raw, record)
        return None

    def _money(self, wanted: SoughtDeposit | SoughtRefund | SoughtReceipt) -> Acknowledgement | None:
        match wanted:
            case SoughtDeposit():
                return self._deposit(wanted)
            case SoughtRefund():
                return self._refund(wanted)
            case SoughtReceipt():
                return self._receipt(wanted)

    def _receipt(self, wanted: SoughtReceipt) -> Acknowledgement | None:
        where = f"TxnDate = '{wanted.received_on.isoformat()}'"
        for raw, record in self._of_a_day(wanted.entity, where, wire.ReceiptRecord):
            if _carries(record.private_note, wanted.note):
                return self._proof(wanted.entity, raw, record)
        return None

    def _refund(self, wanted: SoughtRefund) -> Acknowledgement | None:
        where = f"TxnDate = '{wanted.refunded_on.isoformat()}'"
        for raw, record in self._of_a_day("RefundReceipt", where, wire.ReceiptRecord):
            if _carries(record.private_note, wanted.note):
                return self._proof("RefundReceipt", raw, record)
        return None

    def _void(self, wanted: SoughtVoid) -> Acknowledgement | None:
        where = f"Id = '{reading.quoted(self._id(wanted.invoice_id))}'"
        for raw, record in self._rows("Invoice", where, wire.SalesRecord):
            if not record.total_amt and record.private_note.startswith("Voided"):
                return self._proof("Invoice", raw, record)
        return None

    def _deletion(self, wanted: SoughtDeletion) -> Acknowledgement | None:
        remote_id = self._id(wanted.remote_id)
        name = outgoing.resource_of(wanted.kind, remote_id)
        where = f"WHERE Id = '{reading.quoted(outgoing.own_id(remote_id))}'"
        if reading.select(self._client, name, where) is not None:
            return None
        return Acknowledgement(remote_id, "", was_looked_up=True)


def attached_to(kind: DocumentKind, remote_id: str) -> str:
    """The condition on notes and files of one record."""
    entity = f"AttachableRef.EntityRef.Type = '{outgoing.resource_of(kind, remote_id)}'"
    return f"{entity} AND AttachableRef.EntityRef.value = '{reading.quoted(outgoing.own_id(remote_id))}'"


def _readable(group: msgspec.Raw | None, shape: type[R]) -> Iterator[tuple[msgspec.Raw, R]]:
    for raw in raw_records(group):
        try:
            yield raw, msgspec.json.decode(raw, type=shape, strict=False)
        except msgspec.DecodeError:
            continue


def _carries(note: str, ours: str) -> bool:
    """Whether a note has ours in it as whole words: others may have written around it, or voided it."""
    return re.search(rf"(?<!\S){re.escape(ours)}(?!\S)", note) is not None


def _is_ours(record: wire.PaymentRecord, wanted: SoughtPayment) -> bool:
    """The note carries the full source id; a payment without one is told by reference and amount."""
    if wanted.note:
        return _carries(record.private_note, wanted.note)
    same_amount = record.total_amt == Decimal(wanted.total)
    return same_amount and record.payment_ref_num == wanted.reference
