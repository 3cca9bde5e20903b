"""QuickBooks' records as documents; damaged ones are kept aside."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from app.domain.documents import (
    Account,
    Customer,
    DocumentKind,
    Estimate,
    EstimateStatus,
    Invoice,
    InvoiceStatus,
    TaxCode,
    TimeEntry,
)
from app.domain.money import Money
from integrations.quickbooks.conversion import Setting
from integrations.quickbooks.incoming import BY_KIND, Batch, batch

INVOICE = {
    "Id": "401", "SyncToken": "1", "DocNumber": "2207", "TxnDate": "2026-11-18", "DueDate": "2026-12-18",
    "CustomerRef": {"value": "58", "name": "ignored"}, "TotalAmt": 1150.95, "Balance": 800.00,
    "MetaData": {"CreateTime": "2026-11-18T07:40:02-08:00", "LastUpdatedTime": "2026-11-19T10:02:11-08:00"},
}  # fmt: skip


def read(kind: DocumentKind, *records: Any) -> Batch:
    """Records through the wire's text."""
    parts = [r if isinstance(r, bytes) else json.dumps(r).encode() for r in records]
    return batch(
        BY_KIND[kind][0], msgspec.Raw(b"[" + b",".join(parts) + b"]"), Setting("USD", {"3": Decimal(8)})
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


ESTIMATE = {
    "Id": "388", "SyncToken": "0", "DocNumber": "1019", "TxnDate": "2026-11-03",
    "CustomerRef": {"value": "58"}, "TotalAmt": 1140.00, "TxnStatus": "Accepted",
}  # fmt: skip
TIME = {
    "Id": "731", "TxnDate": "2026-11-12", "NameOf": "Employee", "BillableStatus": "Billable",
    "EmployeeRef": {"value": "66", "name": "Jo Marsh"}, "HourlyRate": 95, "Hours": 2, "Minutes": 30,
}  # fmt: skip


def _journal(*sides: tuple[str, float]) -> dict[str, Any]:
    kind = "JournalEntryLineDetail"
    lines = [
        {"Amount": amount, "DetailType": kind, kind: {"PostingType": side, "AccountRef": {"value": "9"}}}
        for side, amount in sides
    ]
    return {"Id": "445", "TxnDate": "2026-10-31", "Line": [*lines, {"DetailType": "DescriptionOnly"}]}


@pytest.mark.parametrize(
    ("kind", "record", "word"),
    [
        (DocumentKind.ESTIMATE, {**ESTIMATE, "TxnStatus": "Dreamt"}, "Dreamt"),
        (DocumentKind.TIME_ENTRY, {**TIME, "BillableStatus": "Perhaps"}, "Perhaps"),
        (DocumentKind.JOURNAL, _journal(("Debit", 5), ("Sideways", 5)), "Sideways"),
        (DocumentKind.JOURNAL, _journal(("Debit", 5), ("Credit", 4)), "differ"),
        (DocumentKind.INVOICE, {**INVOICE, "TxnDate": None}, "TxnDate"),
        (DocumentKind.INVOICE, {k: v for k, v in INVOICE.items() if k != "CustomerRef"}, "CustomerRef"),
        (DocumentKind.INVOICE, {**INVOICE, "CurrencyRef": {"value": "dollars"}}, "dollars"),
        (DocumentKind.INVOICE, {**INVOICE, "Line": "none"}, "Line"),
        (DocumentKind.INVOICE, {**INVOICE, "TotalAmt": "NaN"}, "NaN"),
        (DocumentKind.INVOICE, {**INVOICE, "TotalAmt": 1e300}, "money"),
        (DocumentKind.INVOICE, {**INVOICE, "MetaData": {"LastUpdatedTime": "soon"}}, "soon"),
        (DocumentKind.INVOICE, [1, 2], ""),
        (DocumentKind.INVOICE, None, ""),
    ],
)
def test_what_can_not_be_read_is_flagged_and_the_rest_goes_in(
    kind: DocumentKind, record: Any, word: str
) -> None:
    """Unknown words, missing or damaged members: kept raw with the reason, beside a sound neighbour."""
    sound = {DocumentKind.ESTIMATE: ESTIMATE, DocumentKind.TIME_ENTRY: TIME, DocumentKind.INVOICE: INVOICE}
    neighbour = {**sound.get(kind, _journal(("Debit", 5), ("Credit", 5))), "Id": "1"}
    part = read(kind, record, neighbour)
    assert [each.remote_id for each in part.documents] == ["1"]
    (flaw,) = part.flaws
    assert word in flaw.reason
    assert json.loads(flaw.raw) == record
    assert len(part.stamps) == 2


def test_null_is_absent() -> None:
    """QuickBooks leaves out what is empty; null in an optional member says the same."""
    part = read(DocumentKind.INVOICE, {**INVOICE, "DueDate": None, "PrivateNote": None, "Line": [None]})
    (invoice,) = part.documents
    assert isinstance(invoice, Invoice)
    assert (invoice.due_on, invoice.note, invoice.lines) == (invoice.issued_on, "", ())
    assert invoice.total == Money(115095, "USD")


def test_members_that_are_new_to_us_do_no_harm() -> None:
    """What a newer QuickBooks adds is passed over."""
    part = read(DocumentKind.INVOICE, {**INVOICE, "Mood": {"level": [1, 2, None]}})
    assert part.documents == read(DocumentKind.INVOICE, INVOICE).documents


def test_an_estimate_is_read() -> None:
    """With who accepted it and when, and the invoices made of it."""
    link = {"TxnId": "401", "TxnType": "Invoice"}
    record = {**ESTIMATE, "TxnStatus": "Closed", "AcceptedBy": "N. Ostrow", "AcceptedDate": "2026-11-10"}
    (found,) = read(DocumentKind.ESTIMATE, {**record, "LinkedTxn": [link]}).documents
    assert isinstance(found, Estimate)
    assert (found.status, found.invoice_ids) == (EstimateStatus.INVOICED, ("401",))
    assert (found.accepted_by, found.accepted_on) == ("N. Ostrow", date(2026, 11, 10))


@pytest.mark.parametrize(
    ("fields", "minutes"),
    [
        ({}, 150),
        ({"Hours": 0, "Minutes": 45}, 45),
        ({"StartTime": "2026-11-12T09:00:00-08:00", "EndTime": "2026-11-12T12:30:00-08:00",
          "BreakMinutes": 30}, 180),
    ],
)  # fmt: skip
def test_worked_time_is_minutes(fields: dict[str, Any], minutes: int) -> None:
    """Hours and minutes, or from when to when less the break."""
    (found,) = read(DocumentKind.TIME_ENTRY, {**TIME, **fields}).documents
    assert isinstance(found, TimeEntry)
    assert (found.minutes, found.worker, found.hourly_rate) == (minutes, "Jo Marsh", "95")


@pytest.mark.parametrize(
    ("refs", "rate"),
    [(["3"], "8"), (["3", "3"], "16"), (["3", "99"], ""), ([], "")],
)
def test_a_tax_code_adds_up_its_rates(refs: list[str], rate: str) -> None:
    """An unknown rate makes the sum unknown, never smaller."""
    details = [{"TaxRateRef": {"value": ref}, "TaxTypeApplicable": "TaxOnAmount"} for ref in refs]
    record = {"Id": "2", "Name": "Clatsop", "SalesTaxRateList": {"TaxRateDetail": details}}
    (found,) = read(DocumentKind.TAX_CODE, record).documents
    assert isinstance(found, TaxCode)
    assert found.rate == rate


def test_a_tax_on_a_tax_has_no_plain_rate() -> None:
    """A sum of percentages would be wrong."""
    detail = {"TaxRateRef": {"value": "3"}, "TaxTypeApplicable": "TaxOnTax"}
    record = {"Id": "2", "Name": "Two", "SalesTaxRateList": {"TaxRateDetail": [detail]}}
    (found,) = read(DocumentKind.TAX_CODE, record).documents
    assert isinstance(found, TaxCode)
    assert found.rate == ""


def test_an_account_says_whether_it_takes_payments() -> None:
    """Bank accounts and Undeposited Funds do."""
    record = {"Id": "35", "Name": "Checking", "AccountType": "Bank", "AcctNum": "1010"}
    bank, fees = read(
        DocumentKind.ACCOUNT, record, {**record, "Id": "91", "AccountType": "Expense"}
    ).documents
    assert isinstance(bank, Account)
    assert isinstance(fees, Account)
    assert (bank.code, bank.takes_payments, fees.takes_payments) == ("1010", True, False)


@pytest.mark.parametrize(
    ("more", "rate"),
    [
        ({}, ""),
        ({"CurrencyRef": {"value": "USD"}, "ExchangeRate": 1}, ""),
        ({"CurrencyRef": {"value": "EUR"}, "ExchangeRate": 1.0835}, "1.0835"),
        ({"CurrencyRef": {"value": "EUR"}}, ""),
    ],
)
def test_a_foreign_document_brings_its_rate(more: dict[str, Any], rate: str) -> None:
    """Home units for one of its currency, exact; none at home (3.0)."""
    (invoice,) = read(DocumentKind.INVOICE, INVOICE | more).documents
    assert isinstance(invoice, Invoice)
    assert invoice.exchange_rate == rate
