"""History & Notes (wire/xero.md 2.8, 9.12)."""

from typing import Any

import pytest


def test_the_service_writes_its_own_rows(xero: Any) -> None:
    """Creation, status, payment: newest first, user System Generated."""
    made = xero.made()
    path = f"Invoices/{made['InvoiceID']}"
    xero.post(path, {"Status": "AUTHORISED"})
    xero.paid(made["InvoiceID"], 10)
    rows = xero.get(f"{path}/History").json["HistoryRecords"]
    assert [row["Changes"] for row in rows] == ["Paid", "Authorised", "Created"]
    assert {row["User"] for row in rows} == {"System Generated"}
    assert rows[0]["DateUTC"].startswith("/Date(") and rows[0]["DateUTCString"].startswith("2026-11-20T")


def test_what_was_told_has_a_beginning(xero: Any) -> None:
    """A document of the story was created once."""
    rows = xero.get("Invoices/2201/History").json["HistoryRecords"]
    assert rows[-1]["Changes"] == "Created" and rows[-1]["DateUTCString"] == "2026-09-03T17:30:00"


def test_a_colleague_signs_with_their_name(xero: Any) -> None:
    """What another user does in the screens carries the user."""
    made = xero.made(Status="AUTHORISED")
    xero.sandbox.act({"service": "xero", "act": "void", "id": made["InvoiceID"]})
    rows = xero.get(f"Invoices/{made['InvoiceID']}/History").json["HistoryRecords"]
    assert (rows[0]["Changes"], rows[0]["User"]) == ("Voided", "Robin Hale")


def test_a_note_is_added(xero: Any) -> None:
    """PUT; the newest row; the document itself is not touched."""
    made = xero.made()
    path = f"Invoices/{made['InvoiceID']}/History"
    body = {"HistoryRecords": [{"Details": "Approved by Jo, batch 7"}]}
    (row,) = xero.put(path, body).json["HistoryRecords"]
    assert (row["Details"], row["User"], row["Changes"]) == (
        "Approved by Jo, batch 7",
        "System Generated",
        "Note",
    )
    assert xero.get(path).json["HistoryRecords"][0]["Details"] == "Approved by Jo, batch 7"
    assert xero.one(f"Invoices/{made['InvoiceID']}")["UpdatedDateUTC"] == made["UpdatedDateUTC"]


@pytest.mark.parametrize(("length", "status"), [(0, 400), (1, 200), (2500, 200), (2501, 400)])
def test_a_note_has_a_length(xero: Any, length: int, status: int) -> None:
    """2,500 characters are the most; nothing is no note."""
    path = f"Invoices/{xero.made()['InvoiceID']}/History"
    assert xero.put(path, {"HistoryRecords": [{"Details": "x" * length}]}).status == status


def test_notes_are_final(xero: Any) -> None:
    """They cannot be edited or deleted."""
    path = f"Invoices/{xero.made()['InvoiceID']}/History"
    assert xero.post(path, {"HistoryRecords": [{"Details": "x"}]}).status in {404, 501}
    assert xero.call("DELETE", path).status in {404, 501}


def test_an_unknown_parent_has_its_own_words(xero: Any, refusals: Any) -> None:
    """The message of the spec."""
    path = "Invoices/5934ed13-817b-4aa6-8afa-4c0cacd8fc75/History"
    assert refusals(xero.put(path, {"HistoryRecords": [{"Details": "x"}]})) == [
        "The document with the supplied id was not found for this endpoint."
    ]


@pytest.mark.parametrize(
    "path",
    [
        "CreditNotes/{CreditNoteID}",
        "Contacts/{ContactID}",
        "Items/{ItemID}",
        "Overpayments/{OverpaymentID}",
        "BankTransactions/{BankTransactionID}",
        "BankTransfers/{BankTransferID}",
        "Quotes/{QuoteID}",
    ],
)
def test_all_of_these_have_history(xero: Any, path: str) -> None:
    """Everything a batch may touch."""
    name = path.partition("/")[0]
    row = xero.rows(f"{name}?page=1")[0]
    address = f"{path.format(**row)}/History"
    assert xero.put(address, {"HistoryRecords": [{"Details": "note"}]}).status == 200
    assert xero.get(address).json["HistoryRecords"][0]["Details"] == "note"


def test_accounts_have_none(xero: Any) -> None:
    """Not among the endpoints with history."""
    assert xero.get(f"Accounts/{xero.bank()['AccountID']}/History").status == 404
