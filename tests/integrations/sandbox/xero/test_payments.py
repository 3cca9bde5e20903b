"""Payments and batch payments (wire/xero.md 2.8, 2.9)."""

from decimal import Decimal
from typing import Any

TOO_MUCH = "Payment amount exceeds the amount outstanding on this document"


def test_a_payment_shows_its_invoice_account_and_kind(xero: Any) -> None:
    """PaymentType is read-only; account and document are stubs; PUT answers 200."""
    key = xero.invoice("2201")["InvoiceID"]
    (made,) = xero.paid(key, Decimal("39.00"), Reference="ch_1").json["Payments"]
    assert (made["PaymentType"], made["Status"], made["Amount"]) == ("ACCRECPAYMENT", "AUTHORISED", 39)
    assert (made["Invoice"]["InvoiceNumber"], made["Reference"]) == ("2201", "ch_1")
    assert made["Account"]["Code"] == "090" and made["Invoice"]["Contact"]["Name"] == "Tidewater Ceramics"


def test_an_invoice_can_be_named_by_number(xero: Any) -> None:
    """Invoice.InvoiceNumber, or InvoiceNumber beside it; POST creates one as well."""
    body = {"Account": xero.bank(), "Date": "2026-11-20", "Amount": 10}
    assert xero.put("Payments", {**body, "Invoice": {"InvoiceNumber": "2201"}}).status == 200
    assert xero.post("Payments", {**body, "InvoiceNumber": "2201"}).status == 200
    assert xero.invoice("2201")["AmountPaid"] == 20


def test_no_more_than_is_outstanding(xero: Any, refusals: Any) -> None:
    """One cent over is refused, and so are zero and less."""
    key = xero.invoice("2201")["InvoiceID"]
    assert refusals(xero.paid(key, Decimal("839.01"))) == [TOO_MUCH]
    assert xero.paid(key, 0).status == xero.paid(key, -5).status == 400


def test_only_authorised_documents_are_paid(xero: Any, refusals: Any) -> None:
    """Not drafts, and not what is paid already."""
    sentence = ["Payments can only be made against Authorised documents"]
    assert refusals(xero.paid(xero.made()["InvoiceID"], 1)) == sentence
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    xero.paid(key, 100)
    assert refusals(xero.paid(key, 1)) == sentence


def test_the_account_must_take_payments(xero: Any, refusals: Any) -> None:
    """BANK, or one with EnablePaymentsToAccount; an unknown one has its own message."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    assert refusals(xero.paid(key, 1, Account={"Code": "200"})) == [
        "Payments cannot be made to this account."
    ]
    assert refusals(xero.paid(key, 1, Account={"Code": "999"})) == ["Account could not be found."]
    body = {"Code": "880", "Name": "Owner", "Type": "CURRLIAB", "EnablePaymentsToAccount": True}
    assert xero.put("Accounts", body).status == 200
    assert xero.paid(key, 1, Account={"Code": "880"}).status == 200


def test_a_payment_is_deleted_never_edited(xero: Any) -> None:
    """POST of DELETED; everything else is refused, and so is a second deletion."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    payment = xero.paid(key, 30).json["Payments"][0]["PaymentID"]
    assert xero.post(f"Payments/{payment}", {"Amount": 20}).status == 400
    (gone,) = xero.post(f"Payments/{payment}", {"Status": "DELETED"}).json["Payments"]
    assert gone["Status"] == "DELETED"
    assert xero.post(f"Payments/{payment}", {"Status": "DELETED"}).status == 400
    assert xero.one(f"Invoices/{key}")["AmountDue"] == 100
    assert xero.one(f"Payments/{payment}")["Status"] == "DELETED"


def test_locked_days_take_and_give_no_payment(xero: Any) -> None:
    """Neither a new one nor a deletion on or before the lock date."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    assert xero.paid(key, 1, Date="2026-08-31").status == 400
    payment = xero.paid(key, 1).json["Payments"][0]["PaymentID"]
    xero.sandbox.act({"service": "xero", "act": "lock", "on": "2026-11-20"})
    assert xero.post(f"Payments/{payment}", {"Status": "DELETED"}).status == 400


def test_a_credit_note_is_refunded_by_a_payment(xero: Any) -> None:
    """A refund of a credit is a payment on it, of another type."""
    body = {
        "CreditNote": {"CreditNoteNumber": "2205"},
        "Account": xero.bank(),
        "Date": "2026-11-20",
        "Amount": 75,
    }
    (made,) = xero.put("Payments", body).json["Payments"]
    assert made["PaymentType"] == "ARCREDITPAYMENT"
    note = xero.one("CreditNotes/2205")
    assert (note["Status"], note["RemainingCredit"]) == ("PAID", 0)
    xero.sandbox.xero.organisation.books.check()


def _batch(xero: Any, *amounts: int) -> Any:
    invoices = [xero.made(Status="AUTHORISED")["InvoiceID"] for _ in amounts]
    parts = [
        {"Invoice": {"InvoiceID": key}, "Amount": amount}
        for key, amount in zip(invoices, amounts, strict=True)
    ]
    body = {"Account": xero.bank(), "Date": "2026-11-20", "Reference": "B1", "Payments": parts}
    return xero.put("BatchPayments", {"BatchPayments": [body]})


def test_a_batch_is_one_line_of_several_payments(xero: Any) -> None:
    """RECBATCH with its total; each payment names its batch."""
    (batch,) = _batch(xero, 60, 100).json["BatchPayments"]
    assert (batch["Type"], batch["Status"], batch["TotalAmount"]) == ("RECBATCH", "AUTHORISED", 160)
    payment = xero.one(f"Payments/{batch['Payments'][0]['PaymentID']}")
    assert payment["BatchPayment"]["BatchPaymentID"] == payment["BatchPaymentID"] == batch["BatchPaymentID"]


def test_a_batch_comes_whole_or_not_at_all(xero: Any, refusals: Any) -> None:
    """One amount too large refuses all of it."""
    before = len(xero.rows("Payments?page=1"))
    assert refusals(_batch(xero, 60, 101)) == [TOO_MUCH]
    assert len(xero.rows("Payments?page=1")) == before


def test_a_payment_of_a_batch_is_not_deleted_alone(xero: Any) -> None:
    """The batch is deleted, and all its payments with it."""
    (batch,) = _batch(xero, 60, 100).json["BatchPayments"]
    payment = batch["Payments"][0]["PaymentID"]
    assert xero.post(f"Payments/{payment}", {"Status": "DELETED"}).status == 400
    body = {"BatchPaymentID": batch["BatchPaymentID"], "Status": "DELETED"}
    assert xero.post("BatchPayments", body).json["BatchPayments"][0]["Status"] == "DELETED"
    assert xero.one(f"Payments/{payment}")["Status"] == "DELETED"
    xero.sandbox.xero.organisation.books.check()


def test_reconciled_changes_only_by_the_bookkeeper(xero: Any) -> None:
    """The flag is false until somebody matches a statement line, which no API does (9.15)."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    payment = xero.paid(key, 30).json["Payments"][0]
    assert payment["IsReconciled"] is False
    act = {"service": "xero", "act": "reconcile", "entity": "Payments", "id": payment["PaymentID"]}
    xero.sandbox.act(act)
    after = xero.one(f"Payments/{payment['PaymentID']}")
    assert after["IsReconciled"] is True and after["UpdatedDateUTC"] != payment["UpdatedDateUTC"]


def test_no_statement_lines_anywhere(xero: Any) -> None:
    """Nobody can design on a door that does not exist."""
    for path in ("BankStatements", "StatementLines", "BankStatementLines", "Statements"):
        assert xero.get(path).status == 404
