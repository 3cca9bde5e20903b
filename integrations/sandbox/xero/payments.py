"""Payments and batch payments (wire/xero.md 2.8): made, deleted by status, never edited."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from integrations.sandbox.books import Posting
from integrations.sandbox.xero import words
from integrations.sandbox.xero.documents import Documents
from integrations.sandbox.xero.entity import FULL, Column, Entity, currency_rate, day, number, text
from integrations.sandbox.xero.faults import Refused
from integrations.sandbox.xero.lists import Accounts
from integrations.sandbox.xero.organisation import PAYABLE, Organisation
from integrations.sandbox.xero.reading import comma_list
from integrations.sandbox.xero.records import Account, BatchPayment, Document, Payment
from integrations.sandbox.xero.stubs import account_stub, contact_stub, invoice_stub
from integrations.sandbox.xero.words import Json

TOO_MUCH = "Payment amount exceeds the amount outstanding on this document"
_NOT_AUTHORISED = "Payments can only be made against Authorised documents"
_TARGETS = {
    "Invoice": ("Invoices", "InvoiceID", "InvoiceNumber"),
    "CreditNote": ("CreditNotes", "CreditNoteID", "CreditNoteNumber"),
    "Prepayment": ("Prepayments", "PrepaymentID", ""),
    "Overpayment": ("Overpayments", "OverpaymentID", ""),
}
_KINDS = {
    "ACCREC": "ACCRECPAYMENT",
    "ACCPAY": "ACCPAYPAYMENT",
    "ACCRECCREDIT": "ARCREDITPAYMENT",
    "ACCPAYCREDIT": "APCREDITPAYMENT",
    "RECEIVE-OVERPAYMENT": "AROVERPAYMENTPAYMENT",
    "SPEND-OVERPAYMENT": "APOVERPAYMENTPAYMENT",
    "RECEIVE-PREPAYMENT": "ARPREPAYMENTPAYMENT",
    "SPEND-PREPAYMENT": "APPREPAYMENTPAYMENT",
}
_INCOMING = {"ACCREC", "ACCPAYCREDIT", "SPEND-OVERPAYMENT", "SPEND-PREPAYMENT"}
"""Types whose payment brings money in."""
_RECEIVABLE = {"ACCREC", "ACCRECCREDIT", "RECEIVE-OVERPAYMENT", "RECEIVE-PREPAYMENT"}


def target_of(org: Organisation, payment: Payment) -> Document:
    """The document a payment is on."""
    found: Document = org.record(payment.target_kind, payment.target)
    return found


class Payments(Entity[Payment]):
    """Money against one document each."""

    name, key, is_paged, has_history = "Payments", "PaymentID", True, True
    columns: ClassVar[dict[str, Column]] = {
        "paymentid": lambda row: row.id,
        "status": lambda row: row.status,
        "date": lambda row: row.on,
        "amount": lambda row: words.money(row.amount),
        "reference": lambda row: row.reference,
        "paymenttype": lambda row: row.kind,
        "invoice.invoiceid": lambda row: row.target if row.target_kind == "Invoices" else None,
        "account.accountid": lambda row: row.account,
        "isreconciled": lambda row: row.is_reconciled,
        "updateddateutc": lambda row: row.updated_at,
    }

    def selects(self, parameters: dict[str, str]) -> list[Callable[[Payment], bool]]:
        """``References``."""
        wanted = comma_list(parameters, "references")
        return [lambda row: row.reference.lower() in wanted] if wanted else []

    def create(self, body: Json) -> Payment:
        """A payment on one document."""
        return self._kept(self.draft(body))

    def draft(self, body: Json) -> Payment:
        """The payment a body asks for, checked, with nothing changed."""
        endpoint, target = self._target(body)
        documents = self.org.entity(endpoint)
        assert isinstance(documents, Documents)
        if target.status != "AUTHORISED":
            raise Refused(_NOT_AUTHORISED)
        account = account_for(self.org, body)
        amount = words.cents(number(body.get("Amount"), "Amount"))
        if amount <= 0:
            raise Refused("Payment amount must be greater than zero")
        if amount > target.total - self.org.books.applied(target.id):
            raise Refused(TOO_MUCH)
        on = day_of(self.org, body)
        self.org.check_open(on)
        rate = currency_rate(body, target.rate)
        now = self.org.now()
        return Payment(
            id="",
            created_at=now,
            updated_at=now,
            kind=_KINDS[target.kind],
            target_kind=endpoint,
            target=target.id,
            on=on,
            amount=amount,
            account=account.id,
            rate=rate,
            bank_amount=self.org.base(amount, rate),
            reference=text(body, "Reference", 255),
            is_reconciled=body.get("IsReconciled") is True,
        )

    def _target(self, body: Json) -> tuple[str, Document]:
        for member, (endpoint, key, number_key) in _TARGETS.items():
            given = dict(body.get(member) or {})
            if number_key and body.get(number_key):
                given.setdefault(number_key, body[number_key])
            if not given:
                continue
            entity = self.org.entity(endpoint)
            found = entity.records.get(str(given.get(key) or "").lower())
            if found is None and number_key and given.get(number_key):
                found = entity.named(str(given[number_key]))
            if found is None:
                raise Refused(f"{member} could not be found")
            return endpoint, found
        raise Refused("Payment must be against an Invoice, CreditNote, Prepayment or Overpayment")

    def _kept(self, payment: Payment) -> Payment:
        payment.id = self.org.new_id(self.name)
        self.keep(payment)
        self.enter(payment)
        target = target_of(self.org, payment)
        self.org.touched(payment.target_kind, target)
        amount = words.money(payment.amount)
        self.org.log(payment.id, "Created", f"Payment of {amount}")
        self.org.log(target.id, "Paid", f"Payment of {amount} on {payment.on}")
        return payment

    def add_to_batch(self, payment: Payment, batch: str) -> Payment:
        """Keep a drafted payment as a part of a batch."""
        payment.batch = batch
        return self._kept(payment)

    def enter(self, payment: Payment) -> None:
        """Post a payment and count it on its document."""
        target = target_of(self.org, payment)
        self.org.books.post(payment.id, self.postings(payment, target))
        self.org.books.apply(payment.id, target.id, payment.amount)
        documents = self.org.entity(payment.target_kind)
        assert isinstance(documents, Documents)
        documents.settle(target)

    def postings(self, payment: Payment, target: Document) -> list[Posting]:
        """Bank against receivable or payable; what the rates differ by is realised gain."""
        org = self.org
        sign = 1 if target.kind in _INCOMING else -1
        owed = org.base(payment.amount, target.rate)
        is_receivable = target.kind in _RECEIVABLE
        whom = target.contact if is_receivable else target.contact + PAYABLE
        found = [
            Posting(payment.account, sign * payment.bank_amount),
            Posting(org.system("DEBTORS" if is_receivable else "CREDITORS"), -sign * owed, whom),
        ]
        gain = sign * (owed - payment.bank_amount)
        if gain:
            found.append(Posting(org.system("REALISEDCURRENCYGAIN"), gain))
        return found

    def update(self, record: Payment, body: Json) -> Payment:
        """Only deletion: a payment cannot be edited."""
        if text(body, "Status").upper() != "DELETED" or record.status == "DELETED":
            raise Refused("Payments cannot be edited; only a Status of DELETED may be given.")
        if record.batch:
            raise Refused("A payment of a batch payment cannot be deleted on its own.")
        return self.remove(record)

    def remove(self, record: Payment) -> Payment:
        """Delete a payment: its document owes again."""
        self.org.check_open(record.on)
        target = target_of(self.org, record)
        self.org.books.unpost(record.id)
        self.org.books.withdraw(record.id, target.id)
        record.status = "DELETED"
        self.keep(record)
        documents = self.org.entity(record.target_kind)
        assert isinstance(documents, Documents)
        documents.settle(target)
        self.org.touched(record.target_kind, target)
        self.org.log(record.id, "Deleted")
        self.org.log(target.id, "Payment Deleted", f"Payment of {words.money(record.amount)}")
        return record

    def render(self, record: Payment, shape: str = FULL) -> Json:
        """The payment with stubs of its document and account."""
        target = target_of(self.org, record)
        shown: Json = {
            "PaymentID": record.id,
            **({"BatchPaymentID": record.batch} if record.batch else {}),
            "Date": words.day(record.on),
            "DateString": words.day_text(record.on),
            "Amount": words.money(record.amount),
            "BankAmount": words.money(record.bank_amount),
            "Reference": record.reference,
            "CurrencyRate": record.rate.quantize(_RATE),
            "PaymentType": record.kind,
            "Status": record.status,
            "IsReconciled": record.is_reconciled,
            "UpdatedDateUTC": words.moment(record.updated_at),
            "UpdatedDateUTCString": words.moment_text(record.updated_at),
            "HasAccount": True,
            "HasValidationErrors": False,
            "Account": account_stub(self.org, record.account),
        }
        member, body = _target_stub(self.org, record, target)
        shown[member] = body
        if record.batch:
            shown["BatchPayment"] = _batch_stub(self.org, record.batch)
        return shown


_RATE = Decimal("0.000001")


def _target_stub(org: Organisation, record: Payment, target: Document) -> tuple[str, Json]:
    """The document inside a payment; its Type tells credits, too."""
    member = record.target_kind[:-1]
    _, key, number_key = _TARGETS[member]
    contact = contact_stub(org, target.contact)
    if member == "Invoice":
        return member, {**invoice_stub(target), "Contact": contact}
    body: Json = {
        "Type": target.kind,
        key: target.id,
        "Contact": contact,
        "CurrencyCode": target.currency,
        "LineItems": [],
        "HasErrors": False,
    }
    if number_key:
        body[number_key] = target.number
    return member, body


def _batch_stub(org: Organisation, key: str) -> Json:
    batch: BatchPayment = org.record("BatchPayments", key)
    return {
        "BatchPaymentID": batch.id,
        "Account": {"AccountID": batch.account},
        "Date": words.day(batch.on),
        "DateString": words.day_text(batch.on),
        "Type": batch.kind,
        "Status": batch.status,
        "TotalAmount": words.money(batch.total),
        "UpdatedDateUTC": words.moment(batch.updated_at),
        "IsReconciled": batch.is_reconciled,
    }


class BatchPayments(Entity[BatchPayment]):
    """Several payments that are one line at the bank; not paged."""

    name, key, has_history = "BatchPayments", "BatchPaymentID", True
    columns: ClassVar[dict[str, Column]] = {
        "batchpaymentid": lambda row: row.id,
        "type": lambda row: row.kind,
        "status": lambda row: row.status,
        "account.accountid": lambda row: row.account,
        "date": lambda row: row.on,
        "updateddateutc": lambda row: row.updated_at,
    }

    @property
    def _payments(self) -> Payments:
        found = self.org.entity("Payments")
        assert isinstance(found, Payments)
        return found

    def create(self, body: Json) -> BatchPayment:
        """All payments or none; of one side, each on its own document."""
        account, on = account_for(self.org, body), day_of(self.org, body)
        parts = body.get("Payments")
        if not isinstance(parts, list) or not parts:
            raise Refused("A batch payment needs Payments.")
        shared = {"Account": {"AccountID": account.id}, "Date": on.isoformat()}
        reference = text(body, "Reference", 255)
        drafts = [self._payments.draft({"Reference": reference, **part, **shared}) for part in parts]
        if len({draft.kind for draft in drafts}) > 1:
            raise Refused("All payments of a batch must be of the same type.")
        if len({draft.target for draft in drafts}) < len(drafts):
            raise Refused("A document can be paid only once in a batch.")
        now = self.org.now()
        batch = BatchPayment(
            id=self.org.new_id(self.name),
            created_at=now,
            updated_at=now,
            kind="RECBATCH" if drafts[0].kind == "ACCRECPAYMENT" else "PAYBATCH",
            on=on,
            account=account.id,
            total=sum(draft.amount for draft in drafts),
            payments=(),
            reference=reference,
        )
        self.keep(batch)
        batch.payments = tuple(self._payments.add_to_batch(draft, batch.id).id for draft in drafts)
        self.org.log(batch.id, "Created", f"Batch of {len(drafts)} payments")
        return batch

    def update(self, record: BatchPayment, body: Json) -> BatchPayment:
        """Only deletion, of the whole batch."""
        if text(body, "Status").upper() != "DELETED" or record.status == "DELETED":
            raise Refused("Batch payments cannot be edited; only a Status of DELETED may be given.")
        self.org.check_open(record.on)
        for key in record.payments:
            self._payments.remove(self._payments.records[key])
        record.status = "DELETED"
        self.org.log(record.id, "Deleted")
        return self.keep(record)

    def render(self, record: BatchPayment, shape: str = FULL) -> Json:
        """The batch with its payments."""
        payments = self._payments.records
        return {
            "Account": account_stub(self.org, record.account),
            "Reference": record.reference,
            "BatchPaymentID": record.id,
            "DateString": words.day_text(record.on),
            "Date": words.day(record.on),
            "Payments": [self._part(payments[key]) for key in record.payments],
            "Type": record.kind,
            "Status": record.status,
            "TotalAmount": words.money(record.total),
            "UpdatedDateUTC": words.moment(record.updated_at),
            "IsReconciled": record.is_reconciled,
        }

    def _part(self, payment: Payment) -> Json:
        target = target_of(self.org, payment)
        return {
            "PaymentID": payment.id,
            "Amount": words.money(payment.amount),
            "BankAmount": words.money(payment.bank_amount),
            "Reference": payment.reference,
            "Invoice": invoice_stub(target),
        }


def account_for(org: Organisation, body: Json, member: str = "Account") -> Account:
    """The account money goes to: BANK, or one with EnablePaymentsToAccount."""
    accounts: Any = org.entity("Accounts")
    assert isinstance(accounts, Accounts)
    account = accounts.referred(body.get(member))
    if account.kind != "BANK" and not account.takes_payments:
        raise Refused("Payments cannot be made to this account.")
    return account


def day_of(org: Organisation, body: Json) -> date:
    """The Date of a money movement; today in the organisation when absent."""
    return day(body, "Date") or org.today()
