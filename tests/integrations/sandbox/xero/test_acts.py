"""Other people at work in Xero's screens (wire/xero.md 9.14)."""

from typing import Any

import pytest


def _act(xero: Any, act: str, **more: Any) -> Any:
    return xero.sandbox.act({"service": "xero", "act": act, **more})


def test_somebody_pays(xero: Any) -> None:
    """Wholly by default, or an amount; the mirror sees it by its mark."""
    _act(xero, "pay", number="2201", amount=39, reference="cheque")
    assert xero.invoice("2201")["AmountDue"] == 800
    _act(xero, "pay", number="2201")
    assert xero.invoice("2201")["Status"] == "PAID"


def test_somebody_voids_and_deletes(xero: Any) -> None:
    """An invoice voided, a payment deleted, an item truly deleted."""
    assert _act(xero, "void", number="2204")["Status"] == "VOIDED"
    payment = _act(xero, "pay", number="2201")["PaymentID"]
    assert _act(xero, "delete", entity="Payments", id=payment)["Status"] == "DELETED"
    _act(xero, "delete", entity="Items", number="design")
    assert xero.rows("Items") == []


def test_somebody_takes_a_credit_off_again(xero: Any) -> None:
    """Its invoice is owed again, and the credit is free; nothing else is used on anything."""
    number, contact = "2201", xero.contact("Tidewater Ceramics")
    fields = {
        "Type": "ACCRECCREDIT",
        "Contact": {"ContactID": contact},
        "Status": "AUTHORISED",
        "Date": "2026-11-19",
    }
    line = {"Description": "x", "Quantity": 1, "UnitAmount": 50, "AccountCode": "200", "TaxType": "NONE"}
    note = _act(xero, "create", entity="CreditNotes", fields={**fields, "LineItems": [line]})
    invoice = xero.invoice(number)
    body = {"Allocations": [{"Invoice": {"InvoiceID": invoice["InvoiceID"]}, "Amount": 50}]}
    (made,) = xero.put(f"CreditNotes/{note['CreditNoteID']}/Allocations", body).json["Allocations"]
    assert xero.invoice(number)["AmountDue"] == invoice["AmountDue"] - 50
    _act(xero, "take_off", id=note["CreditNoteID"], use=made["AllocationID"])
    assert xero.invoice(number)["AmountDue"] == invoice["AmountDue"]
    xero.sandbox.xero.organisation.books.check()
    with pytest.raises(ValueError, match="used on nothing"):
        _act(xero, "take_off", entity="Contacts", id=contact, use="")


def test_somebody_merges_contacts(xero: Any) -> None:
    """Documents move over; the merged one is archived, readable, and says into whom (2.5)."""
    one, two = xero.contact("Spring Catalogue"), xero.contact("Tidewater Ceramics")
    before = xero.one(f"Contacts/{two}")["Balances"]["AccountsReceivable"]["Outstanding"]
    _act(xero, "merge", id=one, into=two)
    merged = xero.one(f"Contacts/{one}")
    assert (merged["ContactStatus"], merged["MergedToContactID"]) == ("ARCHIVED", two)
    assert xero.invoice("2204")["Contact"]["ContactID"] == two
    assert xero.one(f"Contacts/{two}")["Balances"]["AccountsReceivable"]["Outstanding"] == before + 240
    xero.sandbox.xero.organisation.books.check()


def test_a_merge_takes_the_payments_along(xero: Any) -> None:
    """What was paid on a document is owed by nobody else: the old contact's balance is nothing."""
    one, two = xero.contact("Tidewater Ceramics"), xero.contact("Pell's Yard")
    _act(xero, "pay", number="2201", amount=39)
    _act(xero, "merge", id=one, into=two)
    books = xero.sandbox.xero.organisation.books
    assert (books.owed(one), books.owed(two) != 0) == (0, True)
    books.check()


def test_a_change_of_contact_takes_the_payments_along(xero: Any) -> None:
    """The contact of a paid invoice may change (2.8); both balances stay right."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    xero.paid(key, 40)
    books = xero.sandbox.xero.organisation.books
    before = books.owed(xero.contact("Tidewater Ceramics"))
    other = {"Contact": {"ContactID": xero.contact("Spring Catalogue")}}
    assert xero.post(f"Invoices/{key}", other).status == 200
    assert books.owed(xero.contact("Tidewater Ceramics")) == before - 6000
    assert books.owed(xero.contact("Spring Catalogue")) == 24000 + 6000


def test_somebody_renames_and_archives(xero: Any) -> None:
    """The new name is on the documents at once."""
    key = xero.contact("Tidewater Ceramics")
    _act(xero, "rename", id=key, name="Tidewater Pottery")
    assert xero.invoice("2201")["Contact"]["Name"] == "Tidewater Pottery"
    _act(xero, "archive", id=key)
    assert xero.one(f"Contacts/{key}")["ContactStatus"] == "ARCHIVED"


def test_somebody_recodes(xero: Any) -> None:
    """All lines on another account; the books follow."""
    xero.put("Accounts", {"Code": "260", "Name": "Other income", "Type": "REVENUE"})
    _act(xero, "recode", number="2201", account="260")
    assert {line["AccountCode"] for line in xero.invoice("2201")["LineItems"]} == {"260"}
    xero.sandbox.xero.organisation.books.check()


def test_somebody_locks_the_period(xero: Any) -> None:
    """The next write into it is refused."""
    assert _act(xero, "lock", on="2026-11-30")["on"] == "2026-11-30"
    assert xero.put("Invoices", xero.draft()).status == 400


def test_an_edit_between_read_and_write(xero: Any) -> None:
    """What was outstanding when it was read is not when it is paid (9.13)."""
    due = xero.invoice("2201")["AmountDue"]
    _act(xero, "pay", number="2201", amount=100)
    assert xero.paid(xero.invoice("2201")["InvoiceID"], due).status == 400


@pytest.mark.parametrize(
    "body",
    [{"act": "fly"}, {"act": "void", "number": "9999"}, {"act": "void", "entity": "Planets", "id": "x"}],
)
def test_what_cannot_be_done_is_a_value_error(xero: Any, body: Any) -> None:
    """An unknown act, record or endpoint; and what Xero would refuse."""
    with pytest.raises(ValueError, match=r"."):
        xero.sandbox.act({"service": "xero", **body})


def test_a_refusal_is_a_value_error(xero: Any) -> None:
    """The service's own sentence."""
    with pytest.raises(ValueError, match="lock date"):
        _act(xero, "void", number="2203")


def test_an_unknown_service_is_refused(xero: Any) -> None:
    """Neither quickbooks, stripe nor xero."""
    with pytest.raises(ValueError, match="no service"):
        xero.sandbox.act({"service": "sage", "act": "pay"})
