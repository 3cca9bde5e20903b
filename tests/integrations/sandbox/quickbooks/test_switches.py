"""What a company's settings change: automatic application, currencies, tax, numbers, classes."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest


def _line(amount: str, **detail: Any) -> dict[str, Any]:
    return {
        "Amount": Decimal(amount),
        "DetailType": "SalesItemLineDetail",
        "SalesItemLineDetail": {"ItemRef": {"value": "1"}, **detail},
    }


def _invoice(customer: str, amount: str = "100.00", **more: Any) -> dict[str, Any]:
    return {"CustomerRef": {"value": customer}, "Line": [_line(amount)], **more}


def _switch(quickbooks: Any, **switches: bool) -> None:
    quickbooks.sandbox.act({"act": "switch", "switches": switches})


def test_a_new_invoice_swallows_credits(quickbooks: Any) -> None:
    """Item 9: the answer shows it open; a second later a payment of its own id links credit and charge."""
    _switch(quickbooks, AutoApplyCredit=True)
    tide = quickbooks.customer("Tidewater Ceramics")
    made = quickbooks.post("invoice", _invoice(tide)).json["Invoice"]
    assert (made["Balance"], made["LinkedTxn"]) == (Decimal("100.00"), [])
    after = quickbooks.get(f"invoice/{made['Id']}").json["Invoice"]
    assert after["Balance"] == Decimal("25.00")
    (link,) = after["LinkedTxn"]
    payment = quickbooks.get(f"payment/{link['TxnId']}").json["Payment"]
    assert (payment["TotalAmt"], payment["PrivateNote"]) == (
        0,
        "Created by QB Online to link credits to charges.",
    )
    assert "DepositToAccountRef" not in payment
    assert _seconds(payment) == _seconds(made) + 1
    assert quickbooks.one("CreditMemo", DocNumber="2205")["RemainingCredit"] == 0


def _seconds(record: dict[str, Any]) -> float:
    from datetime import datetime

    return datetime.fromisoformat(record["MetaData"]["CreateTime"]).timestamp()


def test_a_new_invoice_swallows_unapplied_money(quickbooks: Any) -> None:
    """Item 9: with AutoApplyPayments the rest of a payment goes to the new invoice."""
    _switch(quickbooks, AutoApplyPayments=True)
    made = quickbooks.post("invoice", _invoice(quickbooks.customer("Tidewater Ceramics"))).json["Invoice"]
    assert quickbooks.get(f"invoice/{made['Id']}").json["Invoice"]["Balance"] == 0
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    assert (payment["UnappliedAmt"], len(payment["Line"])) == (Decimal("49.05"), 2)


def test_a_new_credit_is_used_up(quickbooks: Any) -> None:
    """Item 9: the other way round, oldest invoice first; nothing happens while the switch is off."""
    tide = quickbooks.customer("Tidewater Ceramics")
    loose = quickbooks.post("creditmemo", _invoice(tide)).json["CreditMemo"]
    assert quickbooks.get(f"creditmemo/{loose['Id']}").json["CreditMemo"]["RemainingCredit"] == 100
    _switch(quickbooks, AutoApplyCredit=True)
    made = quickbooks.post("creditmemo", _invoice(tide)).json["CreditMemo"]
    assert made["RemainingCredit"] == 100
    assert quickbooks.get(f"creditmemo/{made['Id']}").json["CreditMemo"]["RemainingCredit"] == 0
    assert quickbooks.invoice("2201")["Balance"] == Decimal("739.00")


def test_one_currency_knows_no_other(quickbooks: Any) -> None:
    """Item 13: with several currencies off a customer in euros is 6000, and no rates are shown."""
    body = {"DisplayName": "Haus", "CurrencyRef": {"value": "EUR"}}
    assert quickbooks.post("customer", body).code == "6000"
    assert "ExchangeRate" not in quickbooks.invoice("2201")


def _in_euros(quickbooks: Any) -> tuple[str, dict[str, Any]]:
    _switch(quickbooks, MultiCurrencyEnabled=True)
    customer = quickbooks.post("customer", {"DisplayName": "Haus", "CurrencyRef": {"value": "EUR"}})
    key = customer.json["Customer"]["Id"]
    assert customer.json["Customer"]["CurrencyRef"]["value"] == "EUR"
    made = quickbooks.post("invoice", _invoice(key, ExchangeRate=Decimal("1.10")))
    return key, made.json["Invoice"]


def test_a_foreign_invoice_has_a_rate(quickbooks: Any) -> None:
    """Item 13: currency, rate and home amounts are on the wire; the customer owes in his own."""
    key, made = _in_euros(quickbooks)
    assert (made["CurrencyRef"]["value"], made["ExchangeRate"]) == ("EUR", Decimal("1.1"))
    assert (made["HomeTotalAmt"], made["HomeBalance"]) == (Decimal("110.00"), Decimal("110.00"))
    assert quickbooks.get(f"customer/{key}").json["Customer"]["Balance"] == 100
    quickbooks.sandbox.quickbooks.company.books.check()


def test_a_payment_has_its_invoices_currency(quickbooks: Any) -> None:
    """Item 10: dollars do not pay euros; another rate leaves a gain, and the books balance."""
    key, made = _in_euros(quickbooks)
    line = {"Amount": 100, "LinkedTxn": [{"TxnId": made["Id"], "TxnType": "Invoice"}]}
    body = {"CustomerRef": {"value": key}, "TotalAmt": 100, "Line": [line]}
    assert quickbooks.post("payment", {**body, "CurrencyRef": {"value": "USD"}}).code == "6000"
    paid = quickbooks.post("payment", {**body, "ExchangeRate": Decimal("1.2")}).json["Payment"]
    assert paid["CurrencyRef"]["value"] == "EUR"
    assert quickbooks.get(f"customer/{key}").json["Customer"]["Balance"] == 0
    gain = quickbooks.sandbox.quickbooks.company
    assert gain.books.balance(gain.account("ExchangeGainOrLoss")) == -1000
    gain.books.check()


def test_automated_tax_takes_its_own_code(quickbooks: Any) -> None:
    """Item 13: a tax code that was given is overridden, a total that was given is kept."""
    made = quickbooks.post(
        "taxservice/taxcode",
        {"TaxCode": "County", "TaxRateDetails": [
            {"TaxRateName": "County 5", "RateValue": "5", "TaxAgencyId": "1", "TaxApplicableOn": "Sales"}]},
    ).json  # fmt: skip
    _switch(quickbooks, PartnerTaxEnabled=True)
    customer = quickbooks.customer("Pell's Yard")
    taxed = {"CustomerRef": {"value": customer}, "Line": [_line("100.00", TaxCodeRef={"value": "TAX"})]}
    detail = {"TxnTaxCodeRef": {"value": made["TaxCodeId"]}}
    first = quickbooks.post("invoice", {**taxed, "TxnTaxDetail": detail}).json["Invoice"]["TxnTaxDetail"]
    assert (first["TotalTax"], first["TxnTaxCodeRef"]["value"]) == (Decimal("8.00"), "1")
    stated = quickbooks.post("invoice", {**taxed, "TxnTaxDetail": {"TotalTax": Decimal("7.77")}})
    assert stated.json["Invoice"]["TotalAmt"] == Decimal("107.77")


def test_tax_codes_are_made_by_the_tax_service_alone(quickbooks: Any) -> None:
    """Item 13: the reply names the ids, a taken name is 6240, and the code taxes an invoice."""
    rate = {"TaxRateName": "City 3", "RateValue": "3", "TaxAgencyId": "1", "TaxApplicableOn": "Sales"}
    made = quickbooks.post("taxservice/taxcode", {"TaxCode": "City", "TaxRateDetails": [rate]}).json
    assert made["TaxRateDetails"][0]["TaxRateId"]
    assert quickbooks.post("taxservice/taxcode", {"TaxCode": "city", "TaxRateDetails": [rate]}).code == "6240"
    body = {
        "CustomerRef": {"value": quickbooks.customer("Pell's Yard")},
        "Line": [_line("100.00", TaxCodeRef={"value": "TAX"})],
        "TxnTaxDetail": {"TxnTaxCodeRef": {"value": made["TaxCodeId"]}},
    }
    assert quickbooks.post("invoice", body).json["Invoice"]["TotalAmt"] == Decimal("103.00")


@pytest.mark.parametrize(
    ("calculation", "total", "tax"),
    [("TaxExcluded", "108.00", "8.00"), ("TaxInclusive", "100.00", "7.41"), ("NotApplicable", "100.00", "0")],
)
def test_tax_abroad_is_on_the_lines(quickbooks: Any, calculation: str, total: str, tax: str) -> None:
    """Item 13: outside the United States each line names its code, and the document how it is meant."""
    quickbooks.sandbox.act({"act": "region", "country": "GB"})
    customer = quickbooks.customer("Pell's Yard")
    line = _line("100.00", TaxCodeRef={"value": "1"})
    body = {"CustomerRef": {"value": customer}, "Line": [line], "GlobalTaxCalculation": calculation}
    made = quickbooks.post("invoice", body).json["Invoice"]
    assert (made["TotalAmt"], made["TxnTaxDetail"]["TotalTax"]) == (Decimal(total), Decimal(tax))
    assert made["GlobalTaxCalculation"] == calculation
    wrong = {**body, "Line": [_line("100.00", TaxCodeRef={"value": "TAX"})]}
    assert quickbooks.post("invoice", wrong).code == "2500"
    quickbooks.sandbox.quickbooks.company.books.check()


def test_classes_and_locations_need_their_switch(quickbooks: Any) -> None:
    """Item 13: a class is refused until the company tracks classes; its id has 21 digits (item 1)."""
    (studio,) = quickbooks.all("Class")
    assert studio["Id"] == "100100000000000321233"
    body = _invoice(quickbooks.customer("Pell's Yard"), ClassRef={"value": studio["Id"]})
    assert quickbooks.post("invoice", body).code == "6000"
    _switch(quickbooks, ClassTrackingPerTxn=True)
    assert quickbooks.post("invoice", body).json["Invoice"]["ClassRef"]["name"] == "Studio"


def test_a_lapsed_subscription_only_reads(quickbooks: Any) -> None:
    """Item 13: every write is 6190, every read goes on, until it is renewed."""
    body = _invoice(quickbooks.customer("Pell's Yard"))
    quickbooks.sandbox.act({"act": "lapse"})
    assert quickbooks.post("invoice", body).code == "6190"
    assert quickbooks.invoice("2201")["Id"]
    quickbooks.sandbox.act({"act": "lapse", "on": False})
    assert quickbooks.post("invoice", body).status == 200


def test_one_sequence_numbers_all_sales_forms(quickbooks: Any) -> None:
    """Item 8: invoices, credits and receipts count on together, estimates by themselves."""
    body = _invoice(quickbooks.customer("Pell's Yard"))
    made = [
        quickbooks.post(kind, body).json for kind in ("invoice", "creditmemo", "salesreceipt", "estimate")
    ]
    numbers = [record["DocNumber"] for answer in made for name, record in answer.items() if name != "time"]
    assert numbers == ["2206", "2207", "2208", "1002"]


def test_a_new_account_does_not_tell_its_last_change(quickbooks: Any) -> None:
    """Item 1: as recorded, MetaData of the answer holds CreateTime alone; its id has ten digits."""
    body = {"Name": "Petty cash", "AccountType": "Bank"}
    made = quickbooks.post("account", body).json["Account"]
    assert set(made["MetaData"]) == {"CreateTime"}
    assert made["Id"] == "1150040001"
    assert "LastUpdatedTime" in quickbooks.get("account/1150040001").json["Account"]["MetaData"]


def test_the_answers_time_is_before_what_it_wrote(quickbooks: Any) -> None:
    """Item 1: time is when the request came; MetaData is the second after."""
    from datetime import datetime

    quickbooks.sandbox.clock.advance(timedelta(milliseconds=300))
    answer = quickbooks.post("invoice", _invoice(quickbooks.customer("Pell's Yard"))).json
    written = datetime.fromisoformat(answer["Invoice"]["MetaData"]["CreateTime"])
    assert datetime.fromisoformat(answer["time"]) < written
