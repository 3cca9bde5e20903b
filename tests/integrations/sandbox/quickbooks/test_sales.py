"""Invoices and their kin: numbers, lines, tax, updates, voids, links (wire/quickbooks.md 2.3, 3.3)."""

from decimal import Decimal
from typing import Any

import pytest


def _sold(amount: str = "100.00", **detail: Any) -> dict[str, Any]:
    inner = {"ItemRef": {"value": "1"}, **detail}
    return {"Amount": Decimal(amount), "DetailType": "SalesItemLineDetail", "SalesItemLineDetail": inner}


def _body(quickbooks: Any, *lines: dict[str, Any], **more: Any) -> dict[str, Any]:
    customer = {"value": quickbooks.customer("Pell's Yard")}
    return {"CustomerRef": customer, "Line": list(lines or (_sold(),)), **more}


def test_the_smallest_invoice(quickbooks: Any) -> None:
    """Item 8: customer and one line: numbered after the last sales form, due in 30 days, wholly open."""
    made = quickbooks.post("invoice", _body(quickbooks)).json["Invoice"]
    assert made["DocNumber"] == "2206"
    assert (made["TxnDate"], made["DueDate"]) == ("2026-11-20", "2026-12-20")
    assert (made["TotalAmt"], made["Balance"]) == (Decimal("100.00"), Decimal("100.00"))
    assert (made["EmailStatus"], made["PrintStatus"]) == ("NotSet", "NeedToPrint")
    assert [line["DetailType"] for line in made["Line"]] == ["SalesItemLineDetail", "SubTotalLineDetail"]
    assert "Id" not in made["Line"][1]
    assert "Qty" not in made["Line"][0]["SalesItemLineDetail"]


def test_discount_and_tax_are_computed(quickbooks: Any) -> None:
    """Item 7: 10 % off the subtotal, 8 % on the taxable line before the discount (2.9)."""
    discount = {
        "DetailType": "DiscountLineDetail",
        "DiscountLineDetail": {"PercentBased": True, "DiscountPercent": 10},
    }
    taxed = _sold("127.50", UnitPrice=Decimal("42.5"), Qty=3, TaxCodeRef={"value": "TAX"})
    made = quickbooks.post("invoice", _body(quickbooks, _sold("1140.00"), taxed, discount)).json["Invoice"]
    assert made["TxnTaxDetail"]["TotalTax"] == Decimal("10.20")
    assert made["TotalAmt"] == Decimal("1150.95")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"BadJson": True}, "2010"),
        ({"docNumber": "1"}, "2010"),
        ({"Line": []}, "2020"),
        ({"Line": [{"DetailType": "SalesItemLineDetail", "SalesItemLineDetail": {}}]}, "2020"),
        ({"Line": [_sold("10.00", UnitPrice=3, Qty=3)]}, "6070"),
        ({"Line": [_sold("10.005")]}, "2080"),
        ({"Line": [_sold("10.00", ItemRef={"value": "99"})]}, "2500"),
        ({"CustomerRef": {"value": "99"}}, "2500"),
        ({"CustomerRef": None}, "2020"),
        ({"DocNumber": "2201"}, "6140"),
        ({"DocNumber": "x" * 22}, "2050"),
        ({"TxnDate": "2026-08-31"}, "6210"),
    ],
)
def test_refused_invoices(quickbooks: Any, change: dict[str, Any], code: str) -> None:
    """Item 2: each broken rule has its code, and nothing is written."""
    answer = quickbooks.post("invoice", {**_body(quickbooks), **change})
    assert (answer.status, answer.code) == (400, code)
    assert quickbooks.query("SELECT count(*) FROM Invoice").json["QueryResponse"]["totalCount"] == 4


def test_an_amount_in_quotes_is_no_number(quickbooks: Any) -> None:
    """Amounts are JSON numbers: text is 2090."""
    line = {**_sold(), "Amount": "100.00"}
    assert quickbooks.post("invoice", _body(quickbooks, line)).code == "2090"


def test_a_duplicate_number_names_its_holder(quickbooks: Any) -> None:
    """Item 8: 6140 tells type and id of the other document: how a lost write is found again (2.4)."""
    held = quickbooks.invoice("2201")["Id"]
    answer = quickbooks.post("invoice", _body(quickbooks, DocNumber="2201"))
    detail = answer.json["Fault"]["Error"][0]["Detail"]
    assert f"DocNumber=2201 is assigned to TxnType=Invoice with TxnId={held}" in detail
    allowed = quickbooks.post("invoice", _body(quickbooks, DocNumber="2201"), include="allowduplicatedocnum")
    assert allowed.status == 200


def test_sparse_keeps_and_full_clears(quickbooks: Any) -> None:
    """Item 6: A sparse update keeps what it does not name; a full one clears it and resets the date."""
    made = quickbooks.post(
        "invoice", _body(quickbooks, PrivateNote="first", TxnDate="2026-11-01", CustomerMemo={"value": "Hi"})
    ).json["Invoice"]
    handle = {"Id": made["Id"], "SyncToken": "0"}
    sparse = quickbooks.post("invoice", {**handle, "sparse": True, "PrivateNote": "second"}).json["Invoice"]
    assert (sparse["PrivateNote"], sparse["CustomerMemo"]["value"]) == ("second", "Hi")
    assert (sparse["SyncToken"], sparse["sparse"], sparse["TxnDate"]) == ("1", False, "2026-11-01")
    full = quickbooks.post("invoice", {**_body(quickbooks), **handle, "SyncToken": "1"}).json["Invoice"]
    assert "PrivateNote" not in full
    assert "CustomerMemo" not in full
    assert full["TxnDate"] == "2026-11-20"


def test_lines_without_an_id_are_new(quickbooks: Any) -> None:
    """Item 6: A known line id stays, a line without one gets a fresh id, a missing one is deleted."""
    made = quickbooks.post("invoice", _body(quickbooks, _sold("10.00"), _sold("20.00"))).json["Invoice"]
    kept = {**_sold("21.00"), "Id": "2"}
    body = {"Id": made["Id"], "SyncToken": "0", "sparse": True, "Line": [kept, _sold("5.00")]}
    after = quickbooks.post("invoice", body).json["Invoice"]
    assert [line["Id"] for line in after["Line"][:2]] == ["2", "3"]
    assert after["TotalAmt"] == Decimal("26.00")


def test_a_stale_token_is_refused(quickbooks: Any) -> None:
    """Item 5: 5010 after anybody's change; the sentence names the other user."""
    before = quickbooks.invoice("2204")
    quickbooks.sandbox.act({"act": "edit", "number": "2204", "fields": {"PrivateNote": "call them"}})
    body = {"Id": before["Id"], "SyncToken": before["SyncToken"], "sparse": True, "PrivateNote": "mine"}
    answer = quickbooks.post("invoice", body)
    assert answer.code == "5010"
    assert "You and Robin Hale were working on this" in answer.json["Fault"]["Error"][0]["Detail"]
    assert quickbooks.invoice("2204")["PrivateNote"] == "call them"


def test_an_update_that_changes_nothing_moves_nothing(quickbooks: Any) -> None:
    """Item 5: token and time stay (2.3)."""
    before = quickbooks.invoice("2204")
    body = {"Id": before["Id"], "SyncToken": before["SyncToken"], "sparse": True, "DocNumber": "2204"}
    after = quickbooks.post("invoice", body).json["Invoice"]
    assert (after["SyncToken"], after["MetaData"]) == (before["SyncToken"], before["MetaData"])


def test_void_zeroes_and_frees_the_payment(quickbooks: Any) -> None:
    """Item 12: all amounts 0, the note says Voided, number and lines stay, the money becomes unapplied."""
    before = quickbooks.invoice("2202")
    handle = {"Id": before["Id"], "SyncToken": before["SyncToken"]}
    void = quickbooks.post("invoice", handle, operation="void").json["Invoice"]
    assert (void["TotalAmt"], void["Balance"], void["TxnTaxDetail"]["TotalTax"]) == (0, 0, 0)
    assert {line["Amount"] for line in void["Line"]} == {0}
    assert (void["PrivateNote"], void["DocNumber"]) == ("Voided", "2202")
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    assert (payment["UnappliedAmt"], payment["Line"], payment["SyncToken"]) == (Decimal("500.00"), [], "1")
    quickbooks.sandbox.quickbooks.company.books.check()


def test_delete_then_read_is_610(quickbooks: Any) -> None:
    """Item 12: A deleted invoice cannot be read or deleted again, and its number is free."""
    before = quickbooks.invoice("2204")
    handle = {"Id": before["Id"], "SyncToken": before["SyncToken"]}
    assert quickbooks.post("invoice", handle, operation="delete").json["Invoice"]["status"] == "Deleted"
    assert quickbooks.get(f"invoice/{before['Id']}").code == "610"
    assert quickbooks.post("invoice", handle, operation="delete").code == "610"
    assert quickbooks.post("invoice", _body(quickbooks, DocNumber="2204")).status == 200


def test_billing_an_estimate_closes_it(quickbooks: Any) -> None:
    """Item 10: the estimate becomes Closed and linked, its time moves, its token does not (3.6)."""
    before = quickbooks.one("Estimate", DocNumber="1001")
    link = [{"TxnId": before["Id"], "TxnType": "Estimate"}]
    made = quickbooks.post("invoice", _body(quickbooks, LinkedTxn=link)).json["Invoice"]
    after = quickbooks.one("Estimate", DocNumber="1001")
    assert (before["TxnStatus"], after["TxnStatus"]) == ("Accepted", "Closed")
    assert after["LinkedTxn"] == [{"TxnId": made["Id"], "TxnType": "Invoice"}]
    assert after["SyncToken"] == before["SyncToken"]
    assert after["MetaData"]["LastUpdatedTime"] > before["MetaData"]["LastUpdatedTime"]
    assert quickbooks.post("invoice", _body(quickbooks, LinkedTxn=link)).code == "6000"


def test_billing_time_marks_it_and_deleting_frees_it(quickbooks: Any) -> None:
    """Item 10: time becomes HasBeenBilled with its invoice and Billable again without (3.7)."""
    time = quickbooks.one("TimeActivity", BillableStatus="Billable")
    link = [{"TxnId": time["Id"], "TxnType": "TimeActivity"}]
    line = {**_sold("237.50"), "LinkedTxn": link}
    made = quickbooks.post("invoice", _body(quickbooks, line, LinkedTxn=link)).json["Invoice"]
    assert (
        quickbooks.get(f"timeactivity/{time['Id']}").json["TimeActivity"]["BillableStatus"] == "HasBeenBilled"
    )
    quickbooks.post("invoice", {"Id": made["Id"], "SyncToken": "0"}, operation="delete")
    assert quickbooks.get(f"timeactivity/{time['Id']}").json["TimeActivity"]["BillableStatus"] == "Billable"


def test_billed_cannot_be_written(quickbooks: Any) -> None:
    """HasBeenBilled in a body is 2170."""
    time = quickbooks.one("TimeActivity", BillableStatus="Billable")
    body = {"Id": time["Id"], "SyncToken": "0", "sparse": True, "BillableStatus": "HasBeenBilled"}
    assert quickbooks.post("timeactivity", body).code == "2170"


def test_sending_moves_the_token(quickbooks: Any) -> None:
    """Item 20: the invoice is EmailSent, the address replaced, the token one up (2.7)."""
    before = quickbooks.invoice("2204")
    sent = quickbooks.post(f"invoice/{before['Id']}/send", b"", sendTo="a@b.example").json["Invoice"]
    assert (sent["EmailStatus"], sent["BillEmail"]["Address"]) == ("EmailSent", "a@b.example")
    assert int(sent["SyncToken"]) == int(before["SyncToken"]) + 1
    assert sent["DeliveryInfo"]["DeliveryType"] == "Email"


def test_custom_numbers_leave_the_number_out(quickbooks: Any) -> None:
    """Item 8: with CustomTxnNumbers an invoice without a number has none."""
    quickbooks.sandbox.act({"act": "switch", "switches": {"CustomTxnNumbers": True}})
    assert "DocNumber" not in quickbooks.post("invoice", _body(quickbooks)).json["Invoice"]


def test_receipts_move_money_without_receivables(quickbooks: Any) -> None:
    """A sales receipt lands in Undeposited Funds; a refund needs its account and takes it out again."""
    sold = quickbooks.post("salesreceipt", _body(quickbooks)).json["SalesReceipt"]
    assert sold["DepositToAccountRef"] == {"value": "4", "name": "Undeposited Funds"}
    assert quickbooks.post("refundreceipt", _body(quickbooks)).code == "2500"
    refund = quickbooks.post("refundreceipt", _body(quickbooks, DepositToAccountRef={"value": "4"}))
    assert refund.json["RefundReceipt"]["TotalAmt"] == Decimal("100.00")
    assert quickbooks.one("Account", Name="Undeposited Funds")["CurrentBalance"] == Decimal("500.00")


@pytest.mark.parametrize(
    ("path", "code"), [("invoice/1.5", "2030"), ("invoice/9999", "610"), ("nothing/1", "500")]
)
def test_reads_that_find_nothing(quickbooks: Any, path: str, code: str) -> None:
    """Item 2: A bad id, a missing object and an unknown path are 400 with their codes, never 404."""
    answer = quickbooks.get(path)
    assert (answer.status, answer.code) == (400, code)
    assert ("time" in answer.json) is (code != "2030")
