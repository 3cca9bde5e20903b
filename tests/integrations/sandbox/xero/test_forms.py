"""How things are written (wire/xero.md 2.1, 2.3, 9.10)."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime
from typing import Any

import pytest

from integrations.sandbox.xero import words

MS = re.compile(r"/Date\(\d+\+0000\)/")


def test_dates_come_twice(xero: Any) -> None:
    """/Date(ms+0000)/ at UTC midnight, with the text beside it; instants with milliseconds."""
    row = xero.invoice("2201")
    assert row["Date"] == "/Date(1788393600000+0000)/"
    assert (row["DateString"], row["DueDateString"]) == ("2026-09-03T00:00:00", "2026-10-03T00:00:00")
    assert MS.fullmatch(row["UpdatedDateUTC"]) and row["UpdatedDateUTCString"] == "2026-09-03T17:30:00Z"


@pytest.mark.parametrize(
    "text", ["2026-10-10", "2026-10-10T09:30:00", "/Date(1791590400000)/", "/Date(1791590400000+0000)/"]
)
def test_dates_are_taken_in_both_forms(xero: Any, text: str) -> None:
    """What we and what the SDK send."""
    assert xero.made(Date=text)["DateString"] == "2026-10-10T00:00:00"


def test_a_date_that_is_none_is_refused(xero: Any) -> None:
    """A 400 for the element."""
    assert xero.put("Invoices", xero.draft(Date="tomorrow")).status == 400


def test_the_envelope(xero: Any) -> None:
    """Id, Status, ProviderName, DateTimeUTC around the plural; one object is a list of one."""
    body = xero.get("Invoices/2201").json
    assert list(body) == ["Id", "Status", "ProviderName", "DateTimeUTC", "Invoices"]
    assert body["Status"] == "OK" and MS.fullmatch(body["DateTimeUTC"]) and len(body["Invoices"]) == 1


@pytest.mark.parametrize("accept", ["", "*/*", "text/xml"])
def test_without_accept_json_it_is_xml(xero: Any, accept: str) -> None:
    """Whole and readable XML."""
    answer = xero.get("Invoices?page=1", Accept=accept)
    assert answer.headers["content-type"].startswith("text/xml")
    root = ET.fromstring(answer.body)  # noqa: S314 - our own stand-in wrote it
    assert root.tag == "Response" and len(root.findall("Invoices/Invoice")) == 4
    assert root.findtext("Invoices/Invoice/LineItems/LineItem/AccountCode") == "200"


@pytest.mark.parametrize("path", ["invoices/2201", "INVOICES/2201"])
def test_the_case_of_a_path_is_ignored(xero: Any, path: str) -> None:
    """Names of endpoints in any case, the API's root too."""
    assert xero.get(path).json["Invoices"][0]["InvoiceNumber"] == "2201"
    answer = xero.talk(xero.sandbox.url, "GET", "/API.XRO/2.0/Organisation", None, xero.headers())
    assert answer.status == 200


def test_system_account_is_there_absent_or_empty(xero: Any) -> None:
    """As the real thing has it: a name on system accounts, "" or nothing on others."""
    held = {row["Name"]: row.get("SystemAccount") for row in xero.rows("Accounts")}
    assert held["Accounts Receivable"] == "DEBTORS"
    assert {None, ""} <= set(held.values())
    currencies = {row.get("CurrencyCode") for row in xero.rows("Accounts")}
    assert "USD" in currencies and None in currencies


def _switched(xero: Any, **switches: bool) -> None:
    xero.sandbox.act({"service": "xero", "act": "switch", "switches": switches})


def test_unknown_words_on_demand(xero: Any) -> None:
    """The first row of an answer has a status nobody has heard of; the others are well."""
    _switched(xero, unknown_enums=True)
    statuses = [row["Status"] for row in xero.rows("Invoices?page=1")]
    assert statuses[0] == "UNHEARDOF" and "UNHEARDOF" not in statuses[1:]


def test_extra_members_on_demand(xero: Any) -> None:
    """A member of tomorrow, with a value of a shape of its own."""
    _switched(xero, extra_fields=True)
    assert xero.rows("Contacts?page=1")[0]["Constellation"]["Stars"] == [1, 2, 3]


def test_nulls_on_demand(xero: Any) -> None:
    """Members that may be empty are null."""
    _switched(xero, nulls=True)
    row = xero.rows("Invoices?page=1")[0]
    assert row["Reference"] is row["DueDate"] is row["CurrencyRate"] is None


def test_missing_members_on_demand(xero: Any) -> None:
    """A row without its contact and total."""
    _switched(xero, missing=True)
    rows = xero.rows("Invoices?page=1")
    assert "Total" not in rows[0] and "Contact" not in rows[0] and "Total" in rows[1]
    _switched(xero, missing=False)
    assert "Total" in xero.rows("Invoices?page=1")[0]


def test_an_organisation_can_be_offline(xero: Any, caller: Any) -> None:
    """Plain text 503 for this organisation only (9.13)."""
    _switched(xero, is_offline=True)
    answer = xero.get("Organisation")
    assert (answer.status, answer.body) == (503, b"The Organisation is offline")
    assert answer.headers["content-type"].startswith("text/plain")
    demo = caller(xero.sandbox, tenant=xero.sandbox.xero.demo_tenant)
    assert demo.get("Organisation").status == 200


def test_an_unknown_address_is_plain_404(xero: Any) -> None:
    """Not JSON either."""
    for path in ("Nonsense", "Invoices/2201/Nonsense", "Reports/Nonsense"):
        answer = xero.get(path)
        assert (answer.status, answer.body) == (404, b"The resource you're looking for cannot be found")


def test_ids_follow_from_what_they_name() -> None:
    """The same parts give the same id, in the form of a version 4 guid."""
    assert words.guid("a", "b") == words.guid("a", "b") != words.guid("ab")
    assert words.is_guid(words.guid("a"))


def test_readers_of_moments() -> None:
    """ISO with and without offset and the HTTP form, to the second."""
    expected = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    for text in ("2026-01-02T03:04:05", "2026-01-02T04:04:05.999+01:00", "Fri, 02 Jan 2026 03:04:05 GMT"):
        assert words.read_moment(text) == expected
    assert words.day(date(1970, 1, 2)) == "/Date(86400000+0000)/"
