"""QuickBooks' records as documents; damaged ones are kept aside."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.domain.documents import CreditNote, Customer, Deposit, DocumentKind, Invoice, InvoiceStatus, Payment
from app.domain.money import Money
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import BY_KIND, Batch, batch

EXAMPLES = Path(__file__).parents[3].parent / "shared" / "contracts" / "quickbooks" / "own-examples.json"

INVOICE = {
    "Id": "401", "SyncToken": "1", "DocNumber": "2207", "TxnDate": "2026-11-18", "DueDate": "2026-12-18",
    "CustomerRef": {"value": "58", "name": "ignored"}, "TotalAmt": 1150.95, "Balance": 800.00,
    "MetaData": {"CreateTime": "2026-11-18T07:40:02-08:00", "LastUpdatedTime": "2026-11-19T10:02:11-08:00"},
}  # fmt: skip


def read(kind: DocumentKind, *records: Any) -> Batch:
    """Records through the wire's text."""
    parts = [r if isinstance(r, bytes) else json.dumps(r).encode() for r in records]
    return batch(
        BY_KIND[kind], msgspec.Raw(b"[" + b",".join(parts) + b"]"), Setting("USD", {"3": Decimal(8)})
    )


@pytest.mark.skipif(not EXAMPLES.exists(), reason="the example objects lie outside the repository")
def test_the_worked_example_adds_up() -> None:
    """Customer balance, invoice, payment, credit and deposit of the contract's one story."""
    examples = json.loads(EXAMPLES.read_text(encoding="utf-8"))
    found = [
        read(kind, examples[BY_KIND[kind].name]).documents[0]
        for kind in (DocumentKind.CUSTOMER, DocumentKind.INVOICE, DocumentKind.PAYMENT,
                     DocumentKind.CREDIT_NOTE, DocumentKind.DEPOSIT)
    ]  # fmt: skip
    customer, invoice, payment, credit, deposit = found
    assert isinstance(customer, Customer)
    assert isinstance(invoice, Invoice)
    assert isinstance(payment, Payment)
    assert isinstance(credit, CreditNote)
    assert isinstance(deposit, Deposit)
    assert customer.balance == invoice.balance - payment.unapplied - credit.remaining
    assert sum(line.amount.minor for line in deposit.lines) == deposit.total.minor
    assert sum(line.amount.minor for line in invoice.lines) + (invoice.tax or Money(0, "USD")).minor == (
        invoice.total.minor
    )


def test_cents_are_exact() -> None:
    """A number no binary float holds arrives to the cent."""
    head = b'{"Id":"1","TxnDate":"2026-11-18","CustomerRef":{"value":"5"},'
    raw = head + b'"TotalAmt":90071992547409.93,"Balance":0.10}'
    (invoice,) = read(DocumentKind.INVOICE, raw).documents
    assert isinstance(invoice, Invoice)
    assert invoice.total == Money(9007199254740993, "USD")
    assert invoice.balance == Money(10, "USD")


def test_a_damaged_record_is_kept_aside() -> None:
    """One bad record does not hold the others back; it is kept raw with its id and the reason."""
    bad = {**INVOICE, "Id": "402", "TxnDate": "yesterday"}
    odd = {**INVOICE, "Id": "403", "TotalAmt": 1.234}
    part = read(DocumentKind.INVOICE, INVOICE, bad, odd, b'["not a record"]')
    assert [each.remote_id for each in part.documents] == ["401"]
    assert [flaw.remote_id for flaw in part.flaws] == ["402", "403", ""]
    assert all(flaw.reason and flaw.raw for flaw in part.flaws)
    assert '"yesterday"' in part.flaws[0].raw


def test_numbers_as_texts_are_read_loosely() -> None:
    """An amount or a flag in quotes still counts."""
    part = read(DocumentKind.CUSTOMER, {"Id": "58", "DisplayName": "T", "Balance": "12.50", "Active": "true"})
    (customer,) = part.documents
    assert isinstance(customer, Customer)
    assert customer.balance == Money(1250, "USD")


def test_a_deleted_record_is_only_an_id() -> None:
    """CDC tells deletions by their status."""
    part = read(DocumentKind.INVOICE, {"status": "Deleted", "domain": "QBO", "Id": "401"})
    assert part == Batch((), ("401",), (), (("401", ""),))


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, InvoiceStatus.OPEN),
        ({"Balance": 0}, InvoiceStatus.PAID),
        ({"Balance": 0, "TotalAmt": 0, "PrivateNote": "Voided - wrong customer"}, InvoiceStatus.VOIDED),
        ({"Balance": 0, "TotalAmt": 0}, InvoiceStatus.PAID),
    ],
)
def test_an_invoice_says_how_it_stands(fields: dict[str, Any], status: InvoiceStatus) -> None:
    """Derived from total, balance and the mark a void leaves."""
    (invoice,) = read(DocumentKind.INVOICE, {**INVOICE, **fields}).documents
    assert isinstance(invoice, Invoice)
    assert invoice.status is status


def test_a_payment_on_something_unkept_is_not_touched() -> None:
    """A payment applied to a cheque is set aside: rewriting its lines would unapply it."""
    line = {"Amount": 5, "LinkedTxn": [{"TxnId": "9", "TxnType": "Check"}]}
    record = {"Id": "1", "TxnDate": "2026-11-18", "CustomerRef": {"value": "5"}, "TotalAmt": 5}
    part = read(DocumentKind.PAYMENT, {**record, "Line": [line]})
    assert part.documents == ()
    assert "Check" in part.flaws[0].reason


def test_purchase_order_numbers_are_found() -> None:
    """Under whatever a company calls the field."""
    fields = [{"Name": "Crew #", "StringValue": "7"}, {"Name": "P.O. Number", "StringValue": "PO-81"}]
    (invoice,) = read(DocumentKind.INVOICE, {**INVOICE, "CustomField": fields}).documents
    assert isinstance(invoice, Invoice)
    assert invoice.purchase_order == "PO-81"
