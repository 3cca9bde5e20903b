"""Customers and other lists (wire/quickbooks.md 2.3, 3.1)."""

from typing import Any


def test_a_name_is_unique_whatever_its_case(quickbooks: Any) -> None:
    """Item 11: A taken name is 6240, also for another kind of person."""
    assert quickbooks.post("customer", {"DisplayName": "PELL'S YARD"}).code == "6240"
    assert quickbooks.post("vendor", {"DisplayName": "Pell's Yard"}).code == "6240"


def test_a_name_from_its_parts(quickbooks: Any) -> None:
    """Without DisplayName the name is made of given and family name."""
    made = quickbooks.post("customer", {"GivenName": "Nina", "FamilyName": "Ostrow"}).json["Customer"]
    assert (made["DisplayName"], made["FullyQualifiedName"]) == ("Nina Ostrow", "Nina Ostrow")


def test_renaming_shows_in_old_documents_without_touching_them(quickbooks: Any) -> None:
    """Item 5: names in references are resolved when read; the invoice's token and time stay."""
    before = quickbooks.invoice("2203")
    quickbooks.sandbox.act(
        {"act": "rename", "id": before["CustomerRef"]["value"], "name": "Pell & Daughters"}
    )
    after = quickbooks.invoice("2203")
    assert after["CustomerRef"]["name"] == "Pell & Daughters"
    assert (after["SyncToken"], after["MetaData"]) == (before["SyncToken"], before["MetaData"])


def test_deactivation_marks_the_name_and_bars_new_use(quickbooks: Any) -> None:
    """Item 11: the name gets its suffix, queries hide it, reading by id works, a new invoice is 610."""
    key = quickbooks.customer("Pell's Yard")
    body = {"Id": key, "SyncToken": "0", "sparse": True, "Active": False}
    gone = quickbooks.post("customer", body).json["Customer"]
    assert (gone["DisplayName"], gone["Active"]) == ("Pell's Yard (deleted)", False)
    assert quickbooks.rows("SELECT * FROM Customer WHERE DisplayName LIKE 'Pell%'") == []
    assert quickbooks.get(f"customer/{key}").status == 200
    detail = {"ItemRef": {"value": "1"}}
    line = {"Amount": 1, "DetailType": "SalesItemLineDetail", "SalesItemLineDetail": detail}
    assert quickbooks.post("invoice", {"CustomerRef": {"value": key}, "Line": [line]}).code == "610"


def test_a_job_knows_its_parent(quickbooks: Any) -> None:
    """Item 4: parent reference without a name, level and full name."""
    job = quickbooks.one("Customer", DisplayName="Spring Catalogue")
    assert job["ParentRef"] == {"value": quickbooks.customer("Tidewater Ceramics")}
    assert (job["Job"], job["Level"]) == (True, 1)
    assert job["FullyQualifiedName"] == "Tidewater Ceramics:Spring Catalogue"


def test_query_rows_differ_from_single_reads(quickbooks: Any) -> None:
    """Item 9: DefaultTaxCodeRef is in the single read only (2.2)."""
    key = quickbooks.customer("Pell's Yard")
    single = quickbooks.get(f"customer/{key}").json["Customer"]
    row = quickbooks.one("Customer", Id=key)
    assert "DefaultTaxCodeRef" in single
    assert "DefaultTaxCodeRef" not in row
    assert "ClientEntityId" in row


def test_lists_cannot_be_deleted(quickbooks: Any) -> None:
    """Deleting a customer is an unsupported operation."""
    body = {"Id": quickbooks.customer("Pell's Yard"), "SyncToken": "0"}
    assert quickbooks.post("customer", body, operation="delete").code == "500"


def test_tax_rates_are_read_only(quickbooks: Any) -> None:
    """Item 13: the tax code leads to its rate; writing one is refused."""
    code = quickbooks.one("TaxCode", Name="Sales tax 8%")
    rate = code["SalesTaxRateList"]["TaxRateDetail"][0]["TaxRateRef"]["value"]
    assert quickbooks.one("TaxRate", Id=rate)["RateValue"] == 8
    assert quickbooks.post("taxcode", {"Name": "New"}).code == "500"
