"""Reading lists (wire/xero.md 2.5, 2.6)."""

from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest

from integrations.sandbox.clock import Clock
from integrations.sandbox.server import Sandbox


@pytest.fixture
def many(xero: Any) -> Any:
    """A caller with 1,010 more invoices."""
    body = {"Invoices": [xero.draft(Reference=f"r{number}") for number in range(1010)]}
    assert xero.put("Invoices", body).status == 200
    return xero


def test_pages_are_clamped(many: Any) -> None:
    """100 by default, 1000 at most, page 1 at least; the pagination object counts."""
    for query, size, rows in (
        ("page=1", 100, 100),
        ("page=1&pageSize=5000", 1000, 1000),
        ("page=2&pageSize=1000", 1000, 14),
        ("page=0&pageSize=0", 1, 1),
        ("page=9&pageSize=1000", 1000, 0),
    ):
        body = many.get(f"Invoices?{query}").json
        assert (body["pagination"]["pageSize"], len(body["Invoices"])) == (size, rows)
        assert body["pagination"]["itemCount"] == 1014
    assert many.get("Invoices?page=1").json["pagination"]["pageCount"] == 11


def test_an_unpaged_list_is_stubs(xero: Any) -> None:
    """No lines, no pagination, a contact of two members; contacts lose persons, terms and balances."""
    body = xero.get("Invoices").json
    assert "pagination" not in body
    assert all(row["LineItems"] == [] for row in body["Invoices"])
    assert set(body["Invoices"][0]["Contact"]) == {"ContactID", "Name"}
    contact = xero.rows("Contacts")[0]
    assert not {"ContactPersons", "ContactGroups", "Balances", "PaymentTerms"} & set(contact)
    assert xero.rows("Invoices?page=1")[0]["LineItems"]


def test_summary_only(xero: Any) -> None:
    """Payments, HasAttachments and LineItems are gone, and it forces paging; contacts lose more."""
    body = xero.get("Invoices?summaryOnly=True").json
    assert body["pagination"]["page"] == 1
    assert not {"Payments", "HasAttachments", "LineItems"} & set(body["Invoices"][0])
    gone = {"Addresses", "Balances", "ContactGroups", "ContactPersons", "IsCustomer", "IsSupplier"}
    assert not gone & set(xero.rows("Contacts?summaryOnly=true")[0])


def test_the_default_order_is_by_change(xero: Any) -> None:
    """UpdatedDateUTC, then id."""
    rows = xero.rows("Invoices?page=1")
    keys = [(int(row["UpdatedDateUTC"][6:19]), row["InvoiceID"]) for row in rows]
    assert keys == sorted(keys)
    xero.post(f"Invoices/{rows[1]['InvoiceID']}", {"Reference": "now"})
    assert xero.rows("Invoices?page=1")[-1]["InvoiceID"] == rows[1]["InvoiceID"]


def test_a_change_between_two_pages_shifts_them(xero: Any) -> None:
    """A row of page 1 that changes moves to the end, and one row is on no page (9.9)."""
    everything = {row["InvoiceNumber"] for row in xero.rows("Invoices?page=1")}
    first = xero.rows("Invoices?page=1&pageSize=2")
    xero.sandbox.act(
        {"service": "xero", "act": "edit", "id": first[1]["InvoiceID"], "fields": {"DueDate": "2027-01-01"}}
    )
    second = xero.rows("Invoices?page=2&pageSize=2")
    seen = {row["InvoiceNumber"] for row in (*first, *second)}
    assert len(everything - seen) == 1
    assert first[1]["InvoiceID"] in {row["InvoiceID"] for row in second}


@pytest.mark.parametrize("form", ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S+00:00", "%Y-%m-%dT%H:%M:%S.999Z"])
def test_if_modified_since_to_the_second(xero: Any, form: str) -> None:
    """With and without an offset; what changed within that second is in it."""
    xero.sandbox.clock.advance(timedelta(minutes=1, milliseconds=400))
    since = xero.sandbox.clock.now()
    made = xero.made()
    assert made["UpdatedDateUTC"].endswith("400+0000)/")
    assert [
        row["InvoiceID"] for row in xero.rows("Invoices?page=1", If_Modified_Since=since.strftime(form))
    ] == [made["InvoiceID"]]
    later = (since + timedelta(seconds=1)).strftime(form)
    assert xero.rows("Invoices?page=1", If_Modified_Since=later) == []


def test_if_modified_since_shows_what_is_gone(xero: Any) -> None:
    """Voided and deleted documents do come back with their status."""
    made, draft = xero.made(Status="AUTHORISED"), xero.made()
    xero.sandbox.clock.advance(timedelta(minutes=1))
    since = xero.sandbox.clock.now().strftime("%Y-%m-%dT%H:%M:%S")
    xero.sandbox.act({"service": "xero", "act": "void", "id": made["InvoiceID"]})
    xero.sandbox.act({"service": "xero", "act": "delete", "id": draft["InvoiceID"]})
    rows = xero.rows("Invoices?page=1", If_Modified_Since=since)
    assert {row["Status"] for row in rows} == {"VOIDED", "DELETED"}


def test_a_bad_date_is_412(xero: Any) -> None:
    """A request header's condition is invalid."""
    assert xero.get("Invoices?page=1", If_Modified_Since="yesterday").status == 412


def test_comma_lists(xero: Any) -> None:
    """IDs, InvoiceNumbers, ContactIDs, Statuses, searchTerm, createdByMyApp."""
    rows = xero.rows("Invoices?page=1")
    two = [row["InvoiceID"] for row in rows[:2]]
    assert [row["InvoiceID"] for row in xero.rows(f"Invoices?page=1&IDs={','.join(two)}")] == two
    assert len(xero.rows("Invoices?page=1&InvoiceNumbers=2201,2202")) == 2
    contact = xero.contact("Pell's Yard")
    assert {row["Contact"]["ContactID"] for row in xero.rows(f"Invoices?page=1&ContactIDs={contact}")} == {
        contact
    }
    assert xero.rows("Invoices?page=1&Statuses=DRAFT,SUBMITTED") == []
    assert [row["InvoiceNumber"] for row in xero.rows("Invoices?page=1&searchTerm=220")] != []
    assert xero.rows("Invoices?page=1&createdByMyApp=true") == []
    made = xero.made()
    assert [row["InvoiceID"] for row in xero.rows("Invoices?page=1&createdByMyApp=TRUE")] == [
        made["InvoiceID"]
    ]


def test_archived_contacts_hide(xero: Any) -> None:
    """Unless includeArchived is said, in any case."""
    names = {row["Name"] for row in xero.rows("Contacts?page=1")}
    every = {row["Name"] for row in xero.rows("Contacts?page=1&includeArchived=True")}
    assert every - names == {"Gone Ltd"}


@pytest.mark.parametrize(
    ("where", "numbers"),
    [
        ('InvoiceNumber=="2201"', {"2201"}),
        ('Status=="AUTHORISED" AND Type=="ACCREC" AND AmountDue>800', {"2201"}),
        ("AmountDue>=240 && AmountDue<=300", {"2203", "2204"}),
        ("Date>=DateTime(2026, 10, 05) AND Date<DateTime(2026,11,02)", {"2202"}),
        ("DueDate < DateTime(2026, 10, 01)", {"2203"}),
        ('Contact.Name="pell\'s yard"', {"2203"}),
        ("AmountPaid==0 and Reference==null", {"2201", "2202", "2203", "2204"}),
        ('Type!="ACCREC"', set()),
    ],
)
def test_where(xero: Any, where: str, numbers: set[str]) -> None:
    """Equality, ranges, AND; text without regard to case."""
    rows = xero.rows(f"Invoices?page=1&where={quote(where)}")
    assert {row["InvoiceNumber"] for row in rows} == numbers


def test_where_by_guid(xero: Any) -> None:
    """Contact.ContactID==guid("…")."""
    where = f'Contact.ContactID==guid("{xero.contact("Spring Catalogue")}")'
    assert [row["InvoiceNumber"] for row in xero.rows(f"Invoices?page=1&where={quote(where)}")] == ["2204"]


@pytest.mark.parametrize(
    "where",
    ['Reference.StartsWith("a")', "Nonsense==1", "Status==", 'Status=="A" OR Status=="B"', "Date>2026"],
)
def test_other_where_is_a_parse_error(xero: Any, where: str) -> None:
    """400 QueryParseException."""
    answer = xero.get(f"Invoices?page=1&where={quote(where)}")
    assert (answer.status, answer.json["Type"]) == (400, "QueryParseException")


def test_order(xero: Any) -> None:
    """Field or Field DESC; an unknown field is a parse error."""
    rows = xero.rows("Invoices?page=1&order=Date%20DESC")
    assert [row["InvoiceNumber"] for row in rows] == ["2204", "2202", "2201", "2203"]
    assert [row["InvoiceNumber"] for row in xero.rows("Invoices?page=1&order=InvoiceNumber")] == [
        "2201",
        "2202",
        "2203",
        "2204",
    ]
    assert xero.get("Invoices?page=1&order=Colour").status == 400


def test_unpaged_endpoints_ignore_pages(xero: Any) -> None:
    """Accounts, items, batch payments, transfers come whole and without pagination."""
    for name in ("Accounts", "Items", "TaxRates", "BatchPayments", "BankTransfers", "Currencies", "Users"):
        body = xero.get(f"{name}?page=7&pageSize=1").json
        assert "pagination" not in body and isinstance(body[name], list)
    assert len(xero.rows("Accounts?page=7&pageSize=1")) > 5


def test_a_new_name_is_found_through_the_invoices(xero: Any) -> None:
    """A kept selection does not outlive a change elsewhere."""
    where = quote('Contact.Name=="Renamed"')
    path = f"Invoices?page=1&where={where}"
    assert xero.rows(path) == []
    act = {"act": "rename", "id": xero.contact("Spring Catalogue"), "name": "Renamed"}
    xero.sandbox.act({"service": "xero", **act})
    assert len(xero.rows(path)) == 1


def test_a_hundred_thousand_is_too_much(story: Any, monkeypatch: pytest.MonkeyPatch, caller: Any) -> None:
    """HighVolumeException, number 51 (the guard is set low here)."""
    from integrations.sandbox.xero import reading

    monkeypatch.setattr(reading, "_TOO_MANY", 3)
    with Sandbox(story, clock=Clock(story.as_of)) as sandbox:
        answer = caller(sandbox).get("Invoices?page=1&order=Date")
        assert caller(sandbox).get("Invoices").status == 400
        assert caller(sandbox).get("Invoices?page=1").status == 200
    assert (answer.status, answer.json["ErrorNumber"]) == (400, 51)
    assert answer.json["Type"] == "HighVolumeException"
