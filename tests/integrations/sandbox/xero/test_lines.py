"""Money on lines, written from wire/xero.md 2.4."""

from decimal import Decimal
from typing import Any

import pytest


def _line(amount: object, **more: Any) -> dict[str, Any]:
    return {"Description": "Work", "Quantity": 1, "UnitAmount": amount, "AccountCode": "200", **more}


def _rate(xero: Any, percent: int) -> str:
    body = {"Name": f"Rate {percent}", "TaxComponents": [{"Name": "T", "Rate": percent}]}
    return str(xero.put("TaxRates", body).json["TaxRates"][0]["TaxType"])


def test_tax_is_rounded_by_line_then_summed(xero: Any) -> None:
    """Xero's own vector: 3.76 + 3.84 + 3.84 = 11.44, where taxing the sum would be 11.45."""
    tax = _rate(xero, 15)
    lines = [_line(Decimal(text), TaxType=tax) for text in ("25.06", "25.61", "25.63")]
    made = xero.made(LineItems=lines)
    assert [line["TaxAmount"] for line in made["LineItems"]] == [
        Decimal("3.76"),
        Decimal("3.84"),
        Decimal("3.84"),
    ]
    assert (made["TotalTax"], made["Total"]) == (Decimal("11.44"), Decimal("87.74"))


def test_halves_go_up(xero: Any) -> None:
    """43.30 at 5 % is 2.165, which is 2.17."""
    made = xero.made(LineItems=[_line(Decimal("43.30"), TaxType=_rate(xero, 5))])
    assert made["TotalTax"] == Decimal("2.17")


def test_the_unit_amount_is_rounded_first_unless_four_places_are_asked_for(xero: Any) -> None:
    """0.4567 × 100 is 46.00 with two places and 45.67 with unitdp=4, on GET as well."""
    body = {"Invoices": [xero.draft(LineItems=[_line(Decimal("0.4567"), Quantity=100)])]}
    two = xero.put("Invoices", body).json["Invoices"][0]
    four = xero.put("Invoices?unitdp=4", body).json["Invoices"][0]
    assert (two["Total"], four["Total"]) == (Decimal("46.00"), Decimal("45.67"))
    key = four["InvoiceID"]
    plain = xero.one(f"Invoices/{key}")["LineItems"][0]
    exact = xero.one(f"Invoices/{key}?unitdp=4")["LineItems"][0]
    assert (plain["UnitAmount"], exact["UnitAmount"]) == (Decimal("0.46"), Decimal("0.4567"))
    assert plain["LineAmount"] == Decimal("45.67")


def test_discounts_come_off_the_line(xero: Any) -> None:
    """Quantity × UnitAmount × (100 − DiscountRate) / 100."""
    made = xero.made(LineItems=[_line(Decimal("33.33"), Quantity=3, DiscountRate=10)])
    assert (made["LineItems"][0]["LineAmount"], made["TotalDiscount"]) == (Decimal("89.99"), Decimal("10.00"))
    assert made["IsDiscounted"] is True


def test_bills_have_no_discounts(xero: Any, refusals: Any) -> None:
    """Discounts are for ACCREC and quotes only."""
    body = xero.draft(Type="ACCPAY", LineItems=[_line(10, AccountCode="400", DiscountRate=5)])
    assert refusals(xero.put("Invoices", body)) == ["Discounts are not allowed on this document"]


def test_inclusive_tax_is_taken_out(xero: Any) -> None:
    """55.00 at 10 % inclusive is 5.00 of tax; SubTotal and Total follow."""
    lines = [_line(55, TaxType=_rate(xero, 10))]
    made = xero.made(LineItems=lines, LineAmountTypes="Inclusive")
    assert (made["SubTotal"], made["TotalTax"], made["Total"]) == (50, 5, 55)
    assert made["LineItems"][0]["LineAmount"] == 55


def test_no_tax_knows_no_tax(xero: Any) -> None:
    """NoTax drops what a line asks for."""
    made = xero.made(LineItems=[_line(55, TaxType=_rate(xero, 10))], LineAmountTypes="NoTax")
    assert (made["TotalTax"], made["LineItems"][0]["TaxType"]) == (0, "NONE")


def test_a_stated_tax_amount_is_taken(xero: Any) -> None:
    """TaxAmount overrides what the rate says."""
    lines = [_line(100, TaxType=_rate(xero, 10), TaxAmount=Decimal("9.99"))]
    assert xero.made(LineItems=lines)["Total"] == Decimal("109.99")


def test_a_wrong_line_total_is_refused(xero: Any, refusals: Any) -> None:
    """The message names both."""
    answer = xero.put("Invoices", xero.draft(LineItems=[_line(10, LineAmount=Decimal("11.00"))]))
    assert refusals(answer) == ["The line total 11.00 does not match the expected line total 10.00"]


def test_a_line_amount_alone_makes_the_price(xero: Any) -> None:
    """Without UnitAmount the LineAmount is the truth."""
    line = {"Description": "Lump", "LineAmount": Decimal("12.34"), "AccountCode": "200"}
    made = xero.made(LineItems=[line])
    assert (made["Total"], made["LineItems"][0]["UnitAmount"]) == (Decimal("12.34"), Decimal("12.34"))


def test_a_wrong_document_total_is_refused(xero: Any, refusals: Any) -> None:
    """A Total that is not the sum is refused."""
    answer = xero.put("Invoices", xero.draft(Total=Decimal("100.01")))
    assert refusals(answer) == ["The document total does not equal the sum of the lines."]


def test_rounding_is_shown_alone_and_not_in_lists(xero: Any) -> None:
    """RoundingAmount counts where the organisation has it and all sums are sent; lists leave it out."""
    sums = {"SubTotal": 100, "TotalTax": 0, "Total": Decimal("100.02"), "RoundingAmount": Decimal("0.02")}
    refused = xero.put("Invoices", xero.draft(Status="AUTHORISED", **sums))
    assert refused.status == 400
    xero.sandbox.act({"service": "xero", "act": "switch", "switches": {"rounds": True}})
    made = xero.made(Status="AUTHORISED", **sums)
    assert (made["RoundingAmount"], made["Total"]) == (Decimal("0.02"), Decimal("100.02"))
    assert xero.one(f"Invoices/{made['InvoiceID']}")["RoundingAmount"] == Decimal("0.02")
    (listed,) = xero.rows(f"Invoices?page=1&IDs={made['InvoiceID']}")
    assert "RoundingAmount" not in listed and listed["Total"] == Decimal("100.02")
    xero.sandbox.xero.organisation.books.check()


def test_tax_and_account_must_fit(xero: Any, refusals: Any) -> None:
    """INPUT is for purchases: the pair is named."""
    answer = xero.put("Invoices", xero.draft(LineItems=[_line(10, TaxType="INPUT")]))
    assert refusals(answer) == ["The TaxType code 'INPUT' cannot be used with account code '200'."]


def test_a_line_of_text_only(xero: Any) -> None:
    """Description alone is a line without an amount; more than 4000 characters is too much."""
    made = xero.made(LineItems=[{"Description": "Thank you"}, _line(10)])
    assert "LineAmount" not in made["LineItems"][0] and made["Total"] == 10
    assert xero.put("Invoices", xero.draft(LineItems=[{"Description": "x" * 4001}])).status == 400


def test_an_item_fills_in_what_is_missing(xero: Any) -> None:
    """Description, price and account come from the item; what is written goes before."""
    made = xero.made(LineItems=[{"ItemCode": "design", "Quantity": 2}])
    (line,) = made["LineItems"]
    assert (line["Description"], line["AccountCode"]) == ("Studio time, per hour", "200")
    assert (line["LineAmount"], line["Item"]["Code"]) == (190, "design")


@pytest.mark.parametrize("value", ["abc", True, {}])
def test_what_is_no_number_is_refused(xero: Any, value: object) -> None:
    """A 400 for the element, no crash."""
    assert xero.put("Invoices", xero.draft(LineItems=[_line(value)])).status == 400


def test_line_amounts_have_a_limit(xero: Any) -> None:
    """9,999,999,999.99 is the most."""
    assert xero.put("Invoices", xero.draft(LineItems=[_line(Decimal("10000000000.00"))])).status == 400
