"""Credit notes, overpayments, prepayments and their allocations (wire/xero.md 2.8, 2.9)."""

from typing import Any

import pytest


def _allocate(xero: Any, path: str, invoice: str, amount: object, **more: Any) -> Any:
    body = {"Allocations": [{"Invoice": {"InvoiceID": invoice}, "Amount": amount, **more}]}
    return xero.put(f"{path}/Allocations", body)


def _overpayment(xero: Any, amount: int = 150, kind: str = "RECEIVE-OVERPAYMENT") -> Any:
    body = {
        "Type": kind,
        "Contact": {"ContactID": xero.contact("Tidewater Ceramics")},
        "BankAccount": xero.bank(),
        "Date": "2026-11-18",
        "LineAmountTypes": "NoTax",
        "LineItems": [
            {"Description": "On account", "Quantity": 1, "UnitAmount": amount, "AccountCode": "610"}
        ],
    }
    answer = xero.put("BankTransactions", {"BankTransactions": [body]})
    assert answer.status == 200, answer.body
    return answer.json["BankTransactions"][0]


def test_a_credit_note_is_allocated(xero: Any) -> None:
    """Both sides move; the date is the later of the two documents, whatever is asked (2.8)."""
    note, invoice = xero.one("CreditNotes/2205"), xero.made(Status="AUTHORISED", Date="2026-11-10")
    path = f"CreditNotes/{note['CreditNoteID']}"
    (made,) = _allocate(xero, path, invoice["InvoiceID"], 50, Date="2026-11-19").json["Allocations"]
    assert (made["Amount"], made["DateString"]) == (50, "2026-11-10T00:00:00")
    after = xero.one(path)
    assert (after["RemainingCredit"], after["Status"]) == (25, "AUTHORISED")
    assert after["Allocations"][0]["Invoice"]["InvoiceID"] == invoice["InvoiceID"]
    owed = xero.one(f"Invoices/{invoice['InvoiceID']}")
    assert (owed["AmountDue"], owed["AmountCredited"], owed["AmountPaid"]) == (50, 50, 0)
    assert owed["CreditNotes"][0]["CreditNoteNumber"] == "2205"
    assert owed["UpdatedDateUTC"] != invoice["UpdatedDateUTC"]


def test_an_allocation_is_deleted(xero: Any) -> None:
    """The answer of DELETE has its own spelling; both documents are open again; twice is 404."""
    note, invoice = xero.one("CreditNotes/2205"), xero.made(Status="AUTHORISED")
    path = f"CreditNotes/{note['CreditNoteID']}"
    (made,) = _allocate(xero, path, invoice["InvoiceID"], 75).json["Allocations"]
    assert xero.one(path)["Status"] == "PAID"
    answer = xero.call("DELETE", f"{path}/Allocations/{made['AllocationID']}")
    (gone,) = answer.json["Allocations"]
    assert gone["AllocationId"] == made["AllocationID"] and gone["IsDeleted"] is True
    assert (xero.one(path)["RemainingCredit"], xero.one(path)["Status"]) == (75, "AUTHORISED")
    assert xero.one(f"Invoices/{invoice['InvoiceID']}")["AmountDue"] == 100
    assert xero.call("DELETE", f"{path}/Allocations/{made['AllocationID']}").status == 404


def test_what_cannot_be_allocated(xero: Any, refusals: Any) -> None:
    """Too much, another contact's invoice, a draft, nothing."""
    path = f"CreditNotes/{xero.one('CreditNotes/2205')['CreditNoteID']}"
    mine, other = xero.made(Status="AUTHORISED"), xero.invoice("2204")
    assert refusals(_allocate(xero, path, mine["InvoiceID"], 76)) == [
        "The amount to allocate exceeds the amount outstanding on this document"
    ]
    for invoice in (other["InvoiceID"], xero.made()["InvoiceID"], "nothing"):
        assert _allocate(xero, path, invoice, 1).status == 400
    assert _allocate(xero, path, mine["InvoiceID"], 0).status == 400


def test_a_used_credit_note_is_not_voided(xero: Any) -> None:
    """Allocations first, then VOIDED."""
    note, invoice = xero.one("CreditNotes/2205"), xero.made(Status="AUTHORISED")
    path = f"CreditNotes/{note['CreditNoteID']}"
    (made,) = _allocate(xero, path, invoice["InvoiceID"], 10).json["Allocations"]
    assert xero.post(path, {"Status": "VOIDED"}).status == 400
    xero.call("DELETE", f"{path}/Allocations/{made['AllocationID']}")
    assert xero.post(path, {"Status": "VOIDED"}).json["CreditNotes"][0]["RemainingCredit"] == 0
    xero.sandbox.xero.organisation.books.check()


@pytest.mark.parametrize(
    ("start", "after", "may"),
    [
        ("DRAFT", "AUTHORISED", True),
        ("DRAFT", "DELETED", True),
        ("SUBMITTED", "DRAFT", True),
        ("AUTHORISED", "VOIDED", True),
        ("AUTHORISED", "DRAFT", False),
        ("AUTHORISED", "DELETED", False),
        ("DRAFT", "PAID", False),
        ("DRAFT", "VOIDED", False),
    ],
)
def test_credit_notes_move_like_invoices(xero: Any, start: str, after: str, *, may: bool) -> None:
    """The same machine."""
    body = {**xero.draft(Status=start), "Type": "ACCRECCREDIT"}
    key = xero.put("CreditNotes", body).json["CreditNotes"][0]["CreditNoteID"]
    answer = xero.post(f"CreditNotes/{key}", {"Status": after})
    assert answer.status == (200 if may else 400)


def test_an_unknown_credit_note_has_its_own_words(xero: Any, refusals: Any) -> None:
    """The message of the spec."""
    body = {"CreditNoteID": "5934ed13-817b-4aa6-8afa-4c0cacd8fc75", "Reference": "x"}
    assert refusals(xero.post("CreditNotes", body)) == [
        "An existing Credit Note with the specified CreditNoteID could not be found"
    ]


def test_an_overpayment_is_born_as_a_bank_transaction(xero: Any) -> None:
    """RECEIVE-OVERPAYMENT makes the overpayment; creating and allocating are two calls."""
    transaction = _overpayment(xero)
    path = f"Overpayments/{transaction['OverpaymentID']}"
    credit = xero.one(path)
    assert (credit["Type"], credit["RemainingCredit"], credit["Status"]) == (
        "RECEIVE-OVERPAYMENT",
        150,
        "AUTHORISED",
    )
    invoice = xero.made(Status="AUTHORISED")["InvoiceID"]
    (made,) = _allocate(xero, path, invoice, 100, Date="2026-11-19").json["Allocations"]
    assert made["DateString"] == "2026-11-19T00:00:00"
    owed = xero.one(f"Invoices/{invoice}")
    assert (owed["Status"], owed["AmountCredited"]) == ("PAID", 100)
    assert owed["Overpayments"][0]["OverpaymentID"] == credit["OverpaymentID"]
    assert xero.put("Overpayments", {"Overpayments": [{}]}).status == 501
    xero.sandbox.xero.organisation.books.check()


def test_a_used_overpayments_transaction_stays(xero: Any) -> None:
    """It is deleted only when nothing is allocated; then the overpayment is gone too."""
    transaction = _overpayment(xero)
    path, bank = f"Overpayments/{transaction['OverpaymentID']}", transaction["BankTransactionID"]
    invoice = xero.made(Status="AUTHORISED")["InvoiceID"]
    (made,) = _allocate(xero, path, invoice, 100).json["Allocations"]
    assert xero.post(f"BankTransactions/{bank}", {"Status": "DELETED"}).status == 400
    xero.call("DELETE", f"{path}/Allocations/{made['AllocationID']}")
    assert xero.post(f"BankTransactions/{bank}", {"Status": "DELETED"}).status == 200
    assert xero.one(path)["Status"] == "VOIDED" and xero.one(path)["RemainingCredit"] == 0
    xero.sandbox.xero.organisation.books.check()


def test_a_prepayment_likewise(xero: Any) -> None:
    """RECEIVE-PREPAYMENT, its own endpoint and id."""
    transaction = _overpayment(xero, 80, "RECEIVE-PREPAYMENT")
    credit = xero.one(f"Prepayments/{transaction['PrepaymentID']}")
    assert (credit["Type"], credit["RemainingCredit"]) == ("RECEIVE-PREPAYMENT", 80)
    invoice = xero.made(Status="AUTHORISED")["InvoiceID"]
    assert _allocate(xero, f"Prepayments/{credit['PrepaymentID']}", invoice, 80).status == 200
    assert xero.one(f"Invoices/{invoice}")["Prepayments"][0]["PrepaymentID"] == credit["PrepaymentID"]
