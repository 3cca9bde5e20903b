"""Receivables by age (wire/quickbooks.md 2.8)."""

from decimal import Decimal
from typing import Any


def _cells(row: dict[str, Any]) -> list[str]:
    return [cell["value"] for cell in row["ColData"]]


def test_the_summary_equals_the_books(quickbooks: Any) -> None:
    """Item 7: the report's total is the receivable account's balance, and the sum of all customers'."""
    found = quickbooks.get("reports/AgedReceivables").json
    *rows, grand = found["Rows"]["Row"]
    total = Decimal(grand["Summary"]["ColData"][-1]["value"])
    (account,) = quickbooks.all("Account", "AccountType = 'Accounts Receivable'")
    assert total == account["CurrentBalance"]
    assert total == sum(row["Balance"] for row in quickbooks.all("Customer", "Active IN (true,false)"))
    assert total == sum(Decimal(_cells(row)[-1]) for row in rows)


def test_money_in_reports_is_text(quickbooks: Any) -> None:
    """Item 1: cells are texts with two places, blank for nothing; there is no envelope."""
    found = quickbooks.get("reports/AgedReceivables").json
    cells = [cell for row in found["Rows"]["Row"][:-1] for cell in _cells(row)[1:]]
    assert "" in cells
    assert all(isinstance(cell, str) and (not cell or cell[-3] == ".") for cell in cells)
    assert "time" not in found


def test_ages_follow_the_due_date(quickbooks: Any) -> None:
    """48 days late lies in 31 - 60; unapplied money is negative, from its own day on."""
    found = quickbooks.get("reports/AgedReceivables").json
    titles = [column["ColTitle"] for column in found["Columns"]["Column"]]
    assert titles == ["", "Current", "1 - 30", "31 - 60", "61 - 90", "91 and over", "Total"]
    (tide,) = [row for row in found["Rows"]["Row"][:-1] if _cells(row)[0] == "Tidewater Ceramics"]
    # 2201 is due on 3 October; 2202, the credit and the unapplied rest are of the last 30 days.
    assert _cells(tide)[3] == "839.00"
    assert Decimal(_cells(tide)[2]) == Decimal("800.00") - Decimal("75.00") - Decimal("149.05")


def test_a_report_can_be_of_some_customers(quickbooks: Any) -> None:
    """The parameter customer narrows it; nobody owing is NoReportData."""
    gone = quickbooks.get("reports/AgedReceivables?customer=999")
    assert {"Name": "NoReportData", "Value": "true"} in gone.json["Header"]["Option"]
    assert gone.json["Rows"] == {"Row": []}


def test_the_details_add_up_to_the_summary(quickbooks: Any) -> None:
    """Every open document is in the section of its age."""
    summary = quickbooks.get("reports/AgedReceivables").json["Rows"]["Row"][-1]["Summary"]["ColData"][-1]
    sections = quickbooks.get("reports/AgedReceivableDetail").json["Rows"]["Row"]
    rows = [row for section in sections for row in section["Rows"]["Row"]]
    assert sum(Decimal(_cells(row)[-1]) for row in rows) == Decimal(summary["value"])
    assert {_cells(row)[1] for row in rows} == {"Invoice", "CreditMemo", "Payment"}
    assert quickbooks.get("reports/Horoscope").code == "500"
