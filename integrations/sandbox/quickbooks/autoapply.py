"""What QuickBooks applies by itself, a second after a write was answered (wire/quickbooks.md 3.0, 3.5)."""

from collections.abc import Iterator
from typing import Any, cast

from integrations.sandbox.quickbooks.company import Company
from integrations.sandbox.quickbooks.words import Json
from integrations.sandbox.records import Payment, SalesDocument

NOTE = "Created by QB Online to link credits to charges."


def apply_to(company: Company, invoice: str) -> None:
    """A new invoice takes the customer's open credits and unapplied payments, oldest first."""
    record = company.entity("Invoice").records.get(invoice)
    if not isinstance(record, SalesDocument):
        return
    if company.switches["AutoApplyCredit"]:
        for credit in _of(company, "CreditMemo", record.customer):
            _link(company, record, credit)
    if company.switches["AutoApplyPayments"]:
        for payment in _of(company, "Payment", record.customer):
            _take(company, record, payment)


def use_credit(company: Company, credit: str) -> None:
    """A new credit is used on the customer's open invoices, oldest first."""
    record = company.entity("CreditMemo").records.get(credit)
    if isinstance(record, SalesDocument) and company.switches["AutoApplyCredit"]:
        for invoice in _of(company, "Invoice", record.customer):
            _link(company, invoice, record)


def _of(company: Company, entity: str, customer: str) -> Iterator[Any]:
    records = sorted(company.entity(entity).records.values(), key=lambda each: (each.on, int(each.id)))
    return (record for record in records if record.customer == customer)


def _link(company: Company, invoice: SalesDocument, credit: SalesDocument) -> None:
    """The payment of nothing that links a credit with a charge."""
    amount = min(company.open_amount("Invoice", invoice.id), -company.open_amount("CreditMemo", credit.id))
    if amount <= 0:
        return
    shown = company.money(amount)
    lines = [
        {"Amount": shown, "LinkedTxn": [{"TxnId": key, "TxnType": kind}]}
        for kind, key in (("Invoice", invoice.id), ("CreditMemo", credit.id))
    ]
    body: Json = {
        "CustomerRef": {"value": invoice.customer},
        "TotalAmt": 0,
        "PrivateNote": NOTE,
        "Line": lines,
    }
    company.entity("Payment").create(body)


def _take(company: Company, invoice: SalesDocument, payment: Payment) -> None:
    """Another application of a payment that was not used up."""
    payments = company.entity("Payment")
    left = cast("Any", payments).unapplied(payment)
    amount = min(company.open_amount("Invoice", invoice.id), left)
    if amount <= 0:
        return
    told = [(line.kind, line.target, line.amount) for line in payment.lines]
    told.append(("Invoice", invoice.id, amount))
    body: Json = {
        "Id": payment.id,
        "SyncToken": str(payment.token),
        "sparse": True,
        "Line": [
            {"Amount": company.money(money), "LinkedTxn": [{"TxnId": key, "TxnType": kind}]}
            for kind, key, money in told
        ],
    }
    payments.update(body)
