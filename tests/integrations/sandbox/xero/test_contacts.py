"""Contacts (wire/xero.md 2.8, 9.6)."""

from decimal import Decimal
from typing import Any

import pytest

TAKEN = (
    "The contact name Tidewater Ceramics is already assigned to another contact. "
    "The contact name must be unique across all active contacts."
)


def test_put_refuses_a_taken_name_and_post_updates(xero: Any, refusals: Any) -> None:
    """PUT is strict; POST by name is a partial update."""
    assert refusals(xero.put("Contacts", {"Name": "Tidewater Ceramics"})) == [TAKEN]
    changed = xero.post("Contacts", {"Name": "Tidewater Ceramics", "FirstName": "Tia"}).json["Contacts"][0]
    assert changed["ContactID"] == xero.contact("Tidewater Ceramics")
    assert changed["EmailAddress"] == "accounts@tidewater.example"


IDENTIFY = (
    "The Contact must contain at least 1 of the following elements to identify the contact: "
    "Name, ContactID, ContactNumber"
)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            {},
            IDENTIFY,
        ),
        ({"Name": "A", "EmailAddress": "nonsense"}, "Email address must be valid."),
        ({"Name": "A", "ContactPersons": [{}] * 6}, "You can only have up to 5 contact persons."),
        ({"Name": "x" * 256}, "The length of Name must not exceed 255 characters."),
    ],
)
def test_what_a_contact_must_be(xero: Any, refusals: Any, body: Any, message: str) -> None:
    """The messages of the service."""
    assert refusals(xero.put("Contacts", {"Contacts": [{**body}] if body else [{"FirstName": "x"}]})) == [
        message
    ]


@pytest.mark.parametrize("name", ["a <b>", "a  b"])
def test_names_without_brackets_and_doubled_spaces(xero: Any, name: str) -> None:
    """They are refused."""
    assert xero.put("Contacts", {"Name": name}).status == 400


def test_the_number_is_an_external_key(xero: Any, refusals: Any) -> None:
    """Unique; a POST by it updates, and the address takes it."""
    first = xero.put("Contacts", {"Name": "A", "ContactNumber": "C-1"}).json["Contacts"][0]
    assert refusals(xero.put("Contacts", {"Name": "B", "ContactNumber": "C-1"})) == [
        "Another contact has this contact number. Please enter a different contact number."
    ]
    assert xero.one("Contacts/C-1")["ContactID"] == first["ContactID"]
    renamed = xero.post("Contacts", {"ContactNumber": "C-1", "Name": "A2"}).json["Contacts"][0]
    assert (renamed["ContactID"], renamed["Name"]) == (first["ContactID"], "A2")


def test_persons_go_when_others_come_without_them(xero: Any) -> None:
    """An update of other members drops the persons; archiving does not (9.6)."""
    people = [{"FirstName": "Ann", "LastName": "Lee", "IncludeInEmails": True}]
    key = xero.put("Contacts", {"Name": "A", "ContactPersons": people}).json["Contacts"][0]["ContactID"]
    assert xero.one(f"Contacts/{key}")["ContactPersons"] == people
    xero.post(f"Contacts/{key}", {"ContactStatus": "ARCHIVED"})
    assert xero.one(f"Contacts/{key}")["ContactPersons"] == people
    xero.post(f"Contacts/{key}", {"EmailAddress": "a@example.com"})
    assert xero.one(f"Contacts/{key}")["ContactPersons"] == []


def test_an_archived_name_is_free(xero: Any) -> None:
    """Unique among the active only."""
    key = xero.contact("Tidewater Ceramics")
    xero.post(f"Contacts/{key}", {"ContactStatus": "ARCHIVED"})
    assert xero.put("Contacts", {"Name": "Tidewater Ceramics"}).status == 200


def test_balances_are_in_the_base_currency_and_follow_the_documents(xero: Any) -> None:
    """Outstanding is invoices less credits and money on account; Overdue what is past its day."""
    key = xero.contact("Tidewater Ceramics")
    balances = xero.one(f"Contacts/{key}")["Balances"]["AccountsReceivable"]
    rows = xero.rows(f"Invoices?page=1&ContactIDs={key}&Statuses=AUTHORISED")
    credit = xero.one("CreditNotes/2205")["RemainingCredit"]
    over = sum(
        row["RemainingCredit"]
        for row in xero.rows("Overpayments?page=1")
        if row["Contact"]["ContactID"] == key
    )
    assert balances["Outstanding"] == sum(row["AmountDue"] for row in rows) - credit - over
    late = [row for row in rows if row["DueDateString"] < "2026-11-20"]
    assert balances["Overdue"] == sum(row["AmountDue"] for row in late) > 0


def test_balances_do_not_move_the_mark(xero: Any) -> None:
    """A payment changes the balance and not the contact's UpdatedDateUTC (2.5)."""
    key = xero.contact("Tidewater Ceramics")
    before = xero.one(f"Contacts/{key}")
    xero.paid(xero.invoice("2201")["InvoiceID"], Decimal("39.00"))
    after = xero.one(f"Contacts/{key}")
    assert before["UpdatedDateUTC"] == after["UpdatedDateUTC"]
    assert before["Balances"] != after["Balances"]


def test_both_kinds_of_address_and_all_phones_are_there(xero: Any) -> None:
    """Empty ones too."""
    contact = xero.one(f"Contacts/{xero.contact('Gone Ltd')}")
    assert [each["AddressType"] for each in contact["Addresses"]] == ["POBOX", "STREET"]
    assert len(contact["Phones"]) == 4
