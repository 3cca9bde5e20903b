"""The query language on the wire (wire/quickbooks.md 2.2)."""

from decimal import Decimal
from typing import Any

import pytest


def test_rows_carry_position_and_count(quickbooks: Any) -> None:
    """Item 15: an invoice query answers rows, startPosition, maxResults and totalCount."""
    found = quickbooks.query("SELECT * FROM Invoice ORDERBY DocNumber MAXRESULTS 2").json["QueryResponse"]
    assert [row["DocNumber"] for row in found["Invoice"]] == ["2201", "2202"]
    assert (found["startPosition"], found["maxResults"], found["totalCount"]) == (1, 2, 4)


def test_payments_come_without_a_total_count(quickbooks: Any) -> None:
    """Item 15: only some entities count their rows."""
    assert "totalCount" not in quickbooks.query("SELECT * FROM Payment").json["QueryResponse"]


def test_count_answers_only_the_count(quickbooks: Any) -> None:
    """count(*) has no rows."""
    assert quickbooks.query("select count(*) from Invoice").json["QueryResponse"] == {"totalCount": 4}


def test_a_page_past_the_end_is_an_empty_object(quickbooks: Any) -> None:
    """No rows: QueryResponse is {}."""
    answer = quickbooks.query("SELECT * FROM Invoice STARTPOSITION 9")
    assert answer.json["QueryResponse"] == {}


def test_orders_and_positions_in_every_spelling(quickbooks: Any) -> None:
    """Item 15: ORDER BY, ORDERBY, DESC, a second key, and the clauses swapped all work."""
    first = quickbooks.rows("SELECT * FROM Invoice ORDER BY TotalAmt DESC, Id MAXRESULTS 1 STARTPOSITION 2")
    again = quickbooks.rows("select * from invoice orderby totalamt desc startposition 2 maxresults 1")
    assert [row["Id"] for row in first] == [row["Id"] for row in again]
    assert first[0]["DocNumber"] == "2201"


def test_default_order_is_the_last_change_first(quickbooks: Any) -> None:
    """Item 15: transactions come newest change first: 2202 was paid after 2204 was written."""
    assert [row["DocNumber"] for row in quickbooks.rows("SELECT * FROM Invoice")][:2] == ["2202", "2204"]


def test_customers_come_by_full_name_and_inactive_ones_hide(quickbooks: Any) -> None:
    """Item 15: default order by FullyQualifiedName; Active IN (true,false) shows the hidden."""
    names = [row["FullyQualifiedName"] for row in quickbooks.rows("SELECT * FROM Customer")]
    assert names == ["Pell's Yard", "Tidewater Ceramics", "Tidewater Ceramics:Spring Catalogue"]
    every = quickbooks.rows("SELECT * FROM Customer WHERE Active IN (true, false)")
    assert [row["DisplayName"] for row in every if not row["Active"]] == ["Gone Ltd (deleted)"]


def test_filters_by_amount_reference_time_and_text(quickbooks: Any) -> None:
    """Item 15: numbers in quotes, references by value, times with offsets, LIKE and an escaped apostrophe."""
    pell = quickbooks.customer("Pell's Yard")
    asked = {
        "Balance > '300.00'": {"2201", "2202"},
        f"CustomerRef = '{pell}'": {"2203"},
        "MetaData.LastUpdatedTime >= '2026-11-02T00:00:00-08:00'": {"2202", "2204"},
        "DocNumber LIKE '%03'": {"2203"},
        "DocNumber IN ('2201', '2204') AND TxnDate >= '2026-10-01'": {"2204"},
    }
    for where, expected in asked.items():
        rows = quickbooks.all("Invoice", where)
        assert {row["DocNumber"] for row in rows} == expected, where


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("SELECT * FROM Custmoer", "4001"),
        ("SELEKT * FROM Customer", "4000"),
        ("SELECT * FROM Invoice WHERE DocNumber != '1'", "4000"),
        ("SELECT * FROM Invoice WHERE DocNumber = '1' OR DocNumber = '2'", "4000"),
        ("SELECT * FROM Invoice WHERE Id > '3'", "4001"),
        ("SELECT * FROM Invoice WHERE PrivateNote = 'x'", "4001"),
        ("SELECT * FROM Invoice WHERE Nothing = 'x'", "4001"),
        ("SELECT * FROM Invoice STARTPOSITION 0", "4001"),
        ("SELECT * FROM Invoice MAXRESULTS 1001", "4001"),
    ],
)
def test_refused_statements(quickbooks: Any, text: str, code: str) -> None:
    """Item 15: statements that cannot be parsed are 4000, senseless ones 4001."""
    answer = quickbooks.query(text)
    assert (answer.status, answer.code) == (400, code)


def test_query_by_post(quickbooks: Any, talk: Any) -> None:
    """A statement may be the body of a POST."""
    headers = {**quickbooks.headers, "Content-Type": "application/text"}
    answer = talk(quickbooks.sandbox.url, "POST", f"{quickbooks.root}/query", b"select * from Item", headers)
    assert [row["Name"] for row in answer.json["QueryResponse"]["Item"]] == ["Design hour"]


def test_settings_can_be_queried(quickbooks: Any) -> None:
    """CompanyInfo and Preferences answer to a query too."""
    found = quickbooks.rows("SELECT * FROM Preferences")[0]
    assert found["AccountingInfoPrefs"]["BookCloseDate"] == "2026-08-31"
    assert quickbooks.rows("SELECT * FROM CompanyInfo")[0]["CompanyName"] == "Harbour Lane Studio"


def test_money_has_two_decimals_and_zero_is_bare(quickbooks: Any) -> None:
    """Item 1: amounts keep their zeros, rates lose them (2.1)."""
    body = quickbooks.query("SELECT * FROM Invoice WHERE DocNumber = '2202'").body
    assert b'"TotalAmt":1150.95' in body
    assert b'"Balance":800.00' in body
    assert b'"UnitPrice":127.5,' in body
    assert b'"TaxPercent":8,' in body
    tide = quickbooks.query("SELECT * FROM Item").body
    assert b'"PurchaseCost":0' in tide
    assert quickbooks.invoice("2202")["Line"][3]["Amount"] == Decimal("126.75")
