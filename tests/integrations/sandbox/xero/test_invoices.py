"""Invoices: numbers, statuses, what may change, what moves UpdatedDateUTC (wire/xero.md 2.1, 2.5, 2.8)."""

import itertools
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

ZERO = "00000000-0000-0000-0000-000000000000"
STUCK = (
    "Invoice not of valid status for modification. This document cannot be edited as it has a payment or "
    "credit note allocated to it."
)


def test_a_new_invoice_is_a_draft_with_a_number(xero: Any) -> None:
    """DRAFT and Exclusive by default; the number follows the settings; nothing is due on a draft's books."""
    first, second = xero.made(), xero.made()
    assert (first["Status"], first["LineAmountTypes"], first["CurrencyCode"]) == ("DRAFT", "Exclusive", "USD")
    assert first["InvoiceNumber"].startswith("INV-") and first["InvoiceNumber"] != second["InvoiceNumber"]


def test_the_day_is_the_organisations(xero: Any) -> None:
    """At one in the morning UTC it is still the day before on the Pacific coast (2.3)."""
    body = xero.draft()
    del body["Date"]
    xero.sandbox.clock.advance(timedelta(hours=7))
    xero.token = str(xero.sandbox.grant("xero")["access_token"])
    made = xero.put("Invoices", body).json["Invoices"][0]
    assert made["DateString"] == "2026-11-20T00:00:00"


@pytest.mark.parametrize("missing", ["Type", "Contact", "LineItems"])
def test_what_an_invoice_needs(xero: Any, missing: str) -> None:
    """Type, Contact and LineItems (2.8)."""
    body = xero.draft()
    del body[missing]
    assert xero.put("Invoices", body).status == 400


MOVES = {
    "DRAFT": {"DRAFT", "SUBMITTED", "AUTHORISED", "DELETED"},
    "SUBMITTED": {"DRAFT", "SUBMITTED", "AUTHORISED", "DELETED"},
    "AUTHORISED": {"AUTHORISED", "VOIDED"},
    "VOIDED": set(),
    "DELETED": set(),
}
ALL = ("DRAFT", "SUBMITTED", "AUTHORISED", "PAID", "VOIDED", "DELETED")


@pytest.mark.parametrize(("before", "after"), list(itertools.product(MOVES, ALL)))
def test_every_move_of_the_status_machine(xero: Any, before: str, after: str) -> None:
    """What the table allows goes, nothing else; PAID is never set."""
    start = {"VOIDED": "AUTHORISED", "DELETED": "DRAFT"}.get(before, before)
    key = xero.made(Status=start)["InvoiceID"]
    if start != before:
        assert xero.post(f"Invoices/{key}", {"Status": before}).status == 200
    answer = xero.post(f"Invoices/{key}", {"InvoiceID": key, "Status": after})
    assert answer.status == (200 if after in MOVES[before] else 400), answer.body
    if answer.status == 200:
        assert answer.json["Invoices"][0]["Status"] == after
    xero.sandbox.xero.organisation.books.check()


@pytest.mark.parametrize("status", ["PAID", "VOIDED", "DELETED", "NONSENSE"])
def test_a_new_invoice_begins_only_so_far(xero: Any, status: str) -> None:
    """DRAFT, SUBMITTED or AUTHORISED."""
    assert xero.put("Invoices", xero.draft(Status=status)).status == 400


def test_paid_is_reached_and_left_through_payments(xero: Any) -> None:
    """AmountDue, AmountPaid and FullyPaidOnDate are computed; the last payment's day counts."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    payment = xero.paid(key, 40).json["Payments"][0]
    part = xero.one(f"Invoices/{key}")
    assert (part["Status"], part["AmountDue"], part["AmountPaid"]) == ("AUTHORISED", 60, 40)
    assert "FullyPaidOnDate" not in part
    xero.paid(key, 60, Date="2026-11-19")
    whole = xero.one(f"Invoices/{key}")
    assert (whole["Status"], whole["AmountDue"]) == ("PAID", 0)
    assert whole["FullyPaidOnDate"] == "/Date(1795132800000+0000)/"
    assert {row["PaymentID"] for row in whole["Payments"]} >= {payment["PaymentID"]}
    assert xero.post(f"Payments/{payment['PaymentID']}", {"Status": "DELETED"}).status == 200
    open_again = xero.one(f"Invoices/{key}")
    assert (open_again["Status"], open_again["AmountDue"]) == ("AUTHORISED", 40)
    assert "FullyPaidOnDate" not in open_again


def test_nothing_is_voided_while_something_is_paid(xero: Any, refusals: Any) -> None:
    """First the payment, then the invoice (2.9)."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    payment = xero.paid(key, 40).json["Payments"][0]["PaymentID"]
    assert refusals(xero.post(f"Invoices/{key}", {"Status": "VOIDED"})) == [STUCK]
    xero.post(f"Payments/{payment}", {"Status": "DELETED"})
    assert xero.post(f"Invoices/{key}", {"Status": "VOIDED"}).status == 200
    assert xero.one(f"Invoices/{key}")["AmountDue"] == 0


def test_put_refuses_a_known_number_and_post_overwrites_it(xero: Any, refusals: Any) -> None:
    """The difference between creating and creating-or-updating (2.1)."""
    made = xero.made(InvoiceNumber="W-1")
    assert refusals(xero.put("Invoices", xero.draft(InvoiceNumber="W-1"))) == ["Invoice # must be unique."]
    body = xero.draft(InvoiceNumber="W-1", Reference="again")
    again = xero.post("Invoices", body).json["Invoices"][0]
    assert (again["InvoiceID"], again["Reference"]) == (made["InvoiceID"], "again")
    assert xero.one("Invoices/W-1")["InvoiceID"] == made["InvoiceID"]


def test_bills_share_numbers_and_have_no_reference(xero: Any) -> None:
    """ACCPAY numbers are not unique; POST by number never matches a bill."""
    line = [{"Description": "Sand", "UnitAmount": 5, "AccountCode": "400"}]
    one = xero.made(Type="ACCPAY", InvoiceNumber="B-1", LineItems=line, Reference="r")
    two = xero.post("Invoices", xero.draft(Type="ACCPAY", InvoiceNumber="B-1", LineItems=line)).json
    assert two["Invoices"][0]["InvoiceID"] != one["InvoiceID"]
    assert "Reference" not in one


def test_a_deleted_drafts_number_is_free_again(xero: Any) -> None:
    """PUT may use the number of a deleted draft."""
    key = xero.made(InvoiceNumber="W-2")["InvoiceID"]
    xero.post(f"Invoices/{key}", {"Status": "DELETED"})
    assert xero.made(InvoiceNumber="W-2")["InvoiceID"] != key


def test_lines_are_replaced_as_a_set(xero: Any) -> None:
    """With LineItemID kept, without new, left out gone; no LineItems key leaves them alone (2.8)."""
    lines = [{"Description": name, "UnitAmount": 10, "AccountCode": "200"} for name in ("a", "b")]
    made = xero.made(LineItems=lines)
    first = made["LineItems"][0]["LineItemID"]
    untouched = xero.post(f"Invoices/{made['InvoiceID']}", {"Reference": "r"}).json["Invoices"][0]
    assert [line["LineItemID"] for line in untouched["LineItems"]] == [
        line["LineItemID"] for line in made["LineItems"]
    ]
    change = [
        {"LineItemID": first, "Description": "a2", "UnitAmount": 11, "AccountCode": "200"},
        {"Description": "c", "UnitAmount": 5, "AccountCode": "200"},
    ]
    after = xero.post(f"Invoices/{made['InvoiceID']}", {"LineItems": change}).json["Invoices"][0]
    assert [line["Description"] for line in after["LineItems"]] == ["a2", "c"]
    assert after["LineItems"][0]["LineItemID"] == first
    assert after["LineItems"][1]["LineItemID"] not in {line["LineItemID"] for line in made["LineItems"]}
    assert after["Total"] == 16


def test_a_contact_named_anew_is_made(xero: Any) -> None:
    """A new name on an invoice is a new contact; a known name is that contact (2.8)."""
    made = xero.made(Contact={"Name": "Fresh Start Ltd"})
    again = xero.made(Contact={"Name": "Fresh Start Ltd"})
    assert made["Contact"]["ContactID"] == again["Contact"]["ContactID"] == xero.contact("Fresh Start Ltd")


def test_a_refused_invoice_makes_no_contact(xero: Any) -> None:
    """The contact is made with the invoice or not at all."""
    body = xero.draft(Contact={"Name": "Never Ltd"}, LineItems=[{"UnitAmount": 1, "AccountCode": "999"}])
    assert xero.put("Invoices", body).status == 400
    assert xero.rows("Contacts?page=1&searchTerm=Never") == []


def test_other_contact_members_change_the_contact(xero: Any) -> None:
    """Sending more than ContactID updates it, and the persons left out are gone."""
    key = xero.contact("Tidewater Ceramics")
    xero.post("Contacts", {"ContactID": key, "ContactPersons": [{"FirstName": "Ann"}]})
    xero.made(Contact={"ContactID": key, "FirstName": "Tia"})
    contact = xero.one(f"Contacts/{key}")
    assert (contact["FirstName"], contact["ContactPersons"]) == ("Tia", [])


@pytest.mark.parametrize(
    ("change", "may"),
    [
        ({"Reference": "x"}, True),
        ({"DueDate": "2027-01-31"}, True),
        ({"InvoiceNumber": "P-77"}, True),
        ({"Url": "https://example.com/1"}, True),
        ({"PlannedPaymentDate": "2027-01-31"}, True),
        ({"Date": "2026-11-01"}, False),
        ({"CurrencyRate": 2, "LineAmountTypes": "Inclusive"}, False),
        ({"Status": "VOIDED"}, False),
        ({"LineItems": [{"Description": "new", "UnitAmount": 1, "AccountCode": "200"}]}, False),
    ],
)
def test_what_may_change_with_a_payment(xero: Any, refusals: Any, change: Any, *, may: bool) -> None:
    """Reference, DueDate, number, Url, planned day, line texts; nothing that moves money (2.8)."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    xero.paid(key, 40)
    answer = xero.post(f"Invoices/{key}", change)
    if may:
        assert answer.status == 200, answer.body
    else:
        assert refusals(answer) == [STUCK]


def test_line_texts_and_accounts_may_change_with_a_payment(xero: Any) -> None:
    """Description and AccountCode of the same lines."""
    made = xero.made(Status="AUTHORISED")
    xero.paid(made["InvoiceID"], 40)
    line = {**made["LineItems"][0], "Description": "Better words"}
    answer = xero.post(f"Invoices/{made['InvoiceID']}", {"LineItems": [line]})
    assert answer.json["Invoices"][0]["LineItems"][0]["Description"] == "Better words"
    dearer = {**line, "UnitAmount": 101}
    assert xero.post(f"Invoices/{made['InvoiceID']}", {"LineItems": [dearer]}).status == 400


def test_some_changes_do_not_move_the_mark(xero: Any) -> None:
    """DueDate and SentToContact of a partly paid one leave UpdatedDateUTC alone; Reference moves it (2.5)."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    xero.paid(key, 40)
    before = xero.one(f"Invoices/{key}")["UpdatedDateUTC"]
    xero.post(f"Invoices/{key}", {"DueDate": "2027-02-01"})
    xero.post(f"Invoices/{key}", {"SentToContact": True})
    quiet = xero.one(f"Invoices/{key}")
    assert (quiet["UpdatedDateUTC"], quiet["DueDateString"]) == (before, "2027-02-01T00:00:00")
    assert quiet["SentToContact"] is True
    xero.post(f"Invoices/{key}", {"Reference": "loud"})
    assert xero.one(f"Invoices/{key}")["UpdatedDateUTC"] != before


def test_a_due_date_on_an_unpaid_one_does_move_it(xero: Any) -> None:
    """The exception is for partly paid documents only."""
    made = xero.made(Status="AUTHORISED")
    xero.post(f"Invoices/{made['InvoiceID']}", {"DueDate": "2027-02-01"})
    assert xero.one(f"Invoices/{made['InvoiceID']}")["UpdatedDateUTC"] != made["UpdatedDateUTC"]


def test_locked_periods_refuse(xero: Any, refusals: Any) -> None:
    """On or before the lock date nothing is created, edited or voided (2.8)."""
    locked = "The document date cannot be before the period lock date, currently set at 31 August 2026"
    assert refusals(xero.put("Invoices", xero.draft(Date="2026-08-31"))) == [locked]
    assert xero.put("Invoices", xero.draft(Date="2026-09-01")).status == 200
    old = xero.invoice("2203")["InvoiceID"]
    assert refusals(xero.post(f"Invoices/{old}", {"Reference": "x"})) == [locked]
    assert refusals(xero.post(f"Invoices/{old}", {"Status": "VOIDED"})) == [locked]
    xero.sandbox.act({"service": "xero", "act": "lock", "on": None, "year": "2026-10-31"})
    assert xero.put("Invoices", xero.draft(Date="2026-10-31")).status == 400
    organisation = xero.get("Organisation").json["Organisations"][0]
    assert organisation["EndOfYearLockDate"] == "/Date(1793404800000+0000)/"
    assert "PeriodLockDate" not in organisation


def test_archived_contacts_and_accounts_are_refused(xero: Any) -> None:
    """Neither may be used on a new document."""
    gone = {"ContactID": xero.contact("Gone Ltd")}
    assert xero.put("Invoices", xero.draft(Contact=gone)).status == 400
    account = xero.one("Accounts?where=Code%3D%3D%22400%22")["AccountID"]
    assert xero.post(f"Accounts/{account}", {"Status": "ARCHIVED"}).status == 200
    line = [{"UnitAmount": 1, "AccountCode": "400", "Description": "x"}]
    assert xero.put("Invoices", xero.draft(Type="ACCPAY", LineItems=line)).status == 400


def test_a_currency_must_be_switched_on(xero: Any) -> None:
    """EUR is refused until it is added; then amounts are in it and the books in the base currency."""
    assert xero.put("Invoices", xero.draft(CurrencyCode="EUR")).status == 400
    xero.put("Currencies", {"Code": "EUR", "Description": "Euro"})
    made = xero.made(CurrencyCode="EUR", CurrencyRate=Decimal("0.8"), Status="AUTHORISED")
    assert (made["CurrencyCode"], made["Total"], made["CurrencyRate"]) == ("EUR", 100, Decimal("0.8"))
    xero.paid(made["InvoiceID"], 100, CurrencyRate=Decimal("0.9"))
    assert xero.one(f"Invoices/{made['InvoiceID']}")["Status"] == "PAID"
    xero.sandbox.xero.organisation.books.check()


def test_url_is_kept_and_may_not_name_xero(xero: Any) -> None:
    """Our own key can travel in Url."""
    assert xero.made(Url="https://example.com/inv/1")["Url"] == "https://example.com/inv/1"
    assert xero.put("Invoices", xero.draft(Url="https://go.xero.com/1")).status == 400


def test_sent_on_a_draft_is_a_warning(xero: Any) -> None:
    """The invoice is made, SentToContact is not, and Warnings says so (2.2)."""
    body = {"Invoices": [xero.draft(SentToContact=True)]}
    made = xero.put("Invoices?summarizeErrors=false", body).json["Invoices"][0]
    assert made["StatusAttributeString"] == "WARNING" and made["Warnings"][0]["Message"]
    assert made["SentToContact"] is False


def test_email(xero: Any) -> None:
    """204 for an approved sale of a contact with an address; not for drafts; mark and history follow."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    assert xero.post(f"Invoices/{key}/Email", {}).status == 204
    assert xero.one(f"Invoices/{key}")["SentToContact"] is True
    rows = xero.get(f"Invoices/{key}/History").json["HistoryRecords"]
    assert rows[0]["Changes"] == "Emailed"
    assert xero.post(f"Invoices/{xero.made()['InvoiceID']}/Email", {}).status == 400
    pell = {"ContactID": xero.contact("Pell's Yard")}
    silent = xero.made(Status="AUTHORISED", Contact=pell)["InvoiceID"]
    assert xero.post(f"Invoices/{silent}/Email", {}).status == 400


def test_e_mails_run_out_and_a_demo_has_none(xero: Any, caller: Any) -> None:
    """A limit a day; the demo company sends nothing."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    xero.sandbox.act({"service": "xero", "act": "switch", "switches": {"emails_left": 0}})
    assert xero.post(f"Invoices/{key}/Email", {}).status == 400
    demo = caller(xero.sandbox, tenant=xero.sandbox.xero.demo_tenant)
    line = [{"Description": "x", "UnitAmount": 1, "AccountCode": "200"}]
    contact = {"Name": "Ann", "EmailAddress": "ann@example.com"}
    body = {"Type": "ACCREC", "Contact": contact, "Status": "AUTHORISED", "LineItems": line}
    made = demo.put("Invoices", body).json["Invoices"][0]["InvoiceID"]
    assert demo.post(f"Invoices/{made}/Email", {}).status == 400


def test_online_address_and_pdf(xero: Any) -> None:
    """An address for approved ones only; the same URL gives the PDF when that is accepted."""
    key = xero.made(Status="AUTHORISED")["InvoiceID"]
    rows = xero.get(f"Invoices/{key}/OnlineInvoice").json["OnlineInvoices"]
    assert rows[0]["OnlineInvoiceUrl"].startswith("https://")
    assert xero.get(f"Invoices/{xero.made()['InvoiceID']}/OnlineInvoice").status == 404
    pdf = xero.get(f"Invoices/{key}", Accept="application/pdf")
    assert pdf.headers["content-type"] == "application/pdf"
    assert pdf.body.startswith(b"%PDF-") and pdf.body.rstrip().endswith(b"%%EOF")


def test_an_unknown_invoice_is_plain_404(xero: Any) -> None:
    """Not JSON."""
    answer = xero.get(f"Invoices/{ZERO}")
    assert (answer.status, answer.body) == (404, b"The resource you're looking for cannot be found")
    assert answer.headers["content-type"].startswith("text/plain")
