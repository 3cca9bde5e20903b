"""What goes wrong on switches, and who else works in the books (wire/quickbooks.md 10, items 16 to 21)."""

from decimal import Decimal
from typing import Any

import pytest


def _payment(quickbooks: Any, total: int = 10) -> dict[str, Any]:
    return {"CustomerRef": {"value": quickbooks.customer("Pell's Yard")}, "TotalAmt": total}


def _fail(quickbooks: Any, kind: str, pattern: str = "quickbooks.write.*", **more: Any) -> None:
    quickbooks.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": pattern, **more}]})


def _count(quickbooks: Any) -> int:
    return len(quickbooks.all("Payment"))


@pytest.mark.parametrize(
    ("kind", "status", "start"),
    [
        ("xml", 401, b"<?xml"),
        ("html", 502, b"<html>"),
        ("503", 503, b"<html>"),
        ("10000", 400, b'{"Fault"'),
        ("500", 500, b'{"Fault"'),
        ("fault_in_200", 200, b'{"Fault"'),
        ("429", 429, b'{"warnings"'),
        ("401", 401, b'{"warnings"'),
    ],
)
def test_answers_instead_of_the_work(quickbooks: Any, kind: str, status: int, start: bytes) -> None:
    """Items 3 and 20: every shape of failure can be had, and nothing was written."""
    _fail(quickbooks, kind)
    answer = quickbooks.post("payment", _payment(quickbooks))
    assert (answer.status, answer.body[: len(start)]) == (status, start)
    assert _count(quickbooks) == 2


def test_a_gateway_times_out_after_the_work(quickbooks: Any) -> None:
    """Item 20: 504, and the payment is there."""
    _fail(quickbooks, "504", seconds=0.0)
    assert quickbooks.post("payment", _payment(quickbooks)).status == 504
    assert _count(quickbooks) == 3


def test_a_body_comes_slowly(quickbooks: Any) -> None:
    """Item 20: the second half of an answer comes after a silence, whole."""
    from time import monotonic

    _fail(quickbooks, "slow_body", seconds=0.3)
    began = monotonic()
    answer = quickbooks.post("payment", _payment(quickbooks))
    assert monotonic() - began >= 0.3
    assert answer.json["Payment"]["TotalAmt"] == 10


def test_a_request_delivered_twice_makes_one_with_a_requestid(quickbooks: Any) -> None:
    """Items 18 and 20: the second delivery is answered from the first; without an id there are two."""
    _fail(quickbooks, "duplicate")
    quickbooks.post("payment", _payment(quickbooks), requestid="once")
    assert _count(quickbooks) == 3
    _fail(quickbooks, "duplicate")
    quickbooks.post("payment", _payment(quickbooks))
    assert _count(quickbooks) == 5


def test_replays_can_be_forgotten(quickbooks: Any) -> None:
    """Item 18: with the switch a known requestid makes a second payment, as some have seen."""
    quickbooks.sandbox.act({"act": "quirk", "forgets_replays": True})
    for _ in range(2):
        quickbooks.post("payment", _payment(quickbooks), requestid="twice")
    assert _count(quickbooks) == 4


@pytest.mark.parametrize("skew", [-120, 120])
def test_clocks_may_differ(quickbooks: Any, skew: int) -> None:
    """Item 20: the service's clock can be set two minutes apart from anyone's."""
    from datetime import datetime, timedelta

    before = quickbooks.sandbox.clock.now()
    quickbooks.sandbox.clock.advance(timedelta(seconds=skew))
    told = datetime.fromisoformat(quickbooks.get("preferences").json["time"])
    assert round((told - before).total_seconds() / 10) == skew / 10


def test_a_living_record_is_called_deleted(quickbooks: Any) -> None:
    """Item 16: now and then a change answer is wrong; a read of the record shows it."""
    quickbooks.sandbox.act({"act": "quirk", "false_deletions": 1, "tells_totals": True})
    path = "cdc?entities=Invoice&changedSince=2026-11-20T09:00:00-08:00"
    (group,) = quickbooks.get(path).json["CDCResponse"][0]["QueryResponse"]
    (row,) = group["Invoice"]
    assert (row["status"], group["totalCount"]) == ("Deleted", 1)
    assert quickbooks.get(f"invoice/{row['Id']}").status == 200
    assert quickbooks.get(path).json["CDCResponse"][0]["QueryResponse"] == [{}]


def test_changes_are_cut_at_a_thousand_without_a_word(quickbooks: Any, monkeypatch: Any) -> None:
    """Item 16: all groups share the limit, the later ones come short, and no flag says so."""
    from integrations.sandbox.quickbooks import changes

    monkeypatch.setattr(changes, "MOST", 3)
    for number in ("2201", "2202"):
        quickbooks.sandbox.act({"act": "pay", "number": number})
    path = "cdc?entities=Invoice,Payment&changedSince=2026-11-20T09:00:00-08:00"
    first, second = quickbooks.get(path).json["CDCResponse"][0]["QueryResponse"]
    assert (len(first["Invoice"]), len(second["Payment"])) == (2, 1)
    assert "totalCount" not in first


def test_the_months_reads_may_be_spent(quickbooks: Any) -> None:
    """Item 19: reads are 429 whatever is waited for, writes go on."""
    body = _payment(quickbooks)
    quickbooks.sandbox.act({"act": "quirk", "blocks_reads": True})
    assert quickbooks.get("preferences").status == 429
    assert quickbooks.query("SELECT * FROM Invoice").status == 429
    assert quickbooks.post("payment", body).status == 200


def test_queries_in_a_batch_are_counted_one_by_one(quickbooks: Any) -> None:
    """Item 17: batching saves no quota; a refused read is not counted."""
    stand_in = quickbooks.sandbox.quickbooks
    before = stand_in.metered_reads
    items = [{"bId": f"q{n}", "Query": "SELECT * FROM Term"} for n in range(5)]
    quickbooks.post("batch", {"BatchItemRequest": items})
    assert stand_in.metered_reads == before + 5
    quickbooks.get("invoice/999")
    assert stand_in.metered_reads == before + 5


@pytest.mark.parametrize("kind", ["401", "429"])
def test_a_refused_batch_is_refused_whole(quickbooks: Any, kind: str) -> None:
    """Item 17: the gateway's fault is the answer, and no item was done."""
    item = {"bId": "i1", "operation": "create", "Payment": _payment(quickbooks)}
    _fail(quickbooks, kind, "quickbooks.batch")
    assert quickbooks.post("batch", {"BatchItemRequest": [item]}).status == int(kind)
    assert _count(quickbooks) == 2


def test_the_same_seed_shuffles_a_batch_the_same_way(quickbooks: Any) -> None:
    """Item 17: answers come in any order, which a seed decides."""
    items = [{"bId": f"q{n}", "Query": "SELECT * FROM Term"} for n in range(9)]

    def order(seed: int) -> list[str]:
        quickbooks.sandbox.act({"act": "quirk", "batch_seed": seed})
        answer = quickbooks.post("batch", {"BatchItemRequest": items}).json
        return [item["bId"] for item in answer["BatchItemResponse"]]

    assert order(1) == order(1)
    assert order(1) != order(2)


def test_rows_move_between_pages(quickbooks: Any) -> None:
    """Item 15: by the default order a row that changed comes first and pushes another over the border."""
    first = quickbooks.rows("SELECT * FROM Invoice MAXRESULTS 2")
    quickbooks.sandbox.act({"act": "edit", "number": "2201", "fields": {"PrivateNote": "x"}})
    second = quickbooks.rows("SELECT * FROM Invoice STARTPOSITION 3 MAXRESULTS 2")
    seen = {row["DocNumber"] for row in (*first, *second)}
    assert len(seen) == 3


def test_somebody_edits_between_plan_and_write(quickbooks: Any) -> None:
    """Item 21: an act can be set to happen right before the next write, which is then 5010."""
    invoice = quickbooks.invoice("2204")
    _fail(quickbooks, "act", act={"act": "pay", "number": "2204", "amount": 40})
    body = {"Id": invoice["Id"], "SyncToken": invoice["SyncToken"], "sparse": True, "PrivateNote": "late"}
    assert quickbooks.post("invoice", body).code == "5010"
    assert quickbooks.invoice("2204")["Balance"] == Decimal("200.00")


def test_a_colleague_merges_customers(quickbooks: Any) -> None:
    """Item 21: the documents of one become the other's, its balance too, and it is reported deleted."""
    tide, pell = quickbooks.customer("Tidewater Ceramics"), quickbooks.customer("Pell's Yard")
    total = sum(row["Balance"] for row in quickbooks.all("Customer"))
    quickbooks.sandbox.act({"act": "merge", "id": pell, "into": tide})
    assert quickbooks.invoice("2203")["CustomerRef"]["value"] == tide
    assert quickbooks.get(f"customer/{pell}").code == "610"
    assert sum(row["Balance"] for row in quickbooks.all("Customer")) == total
    quickbooks.sandbox.quickbooks.company.books.check()


def test_a_colleague_bills_an_estimate(quickbooks: Any) -> None:
    """Item 21: the estimate is closed and linked, its invoice has its lines."""
    made = quickbooks.sandbox.act({"act": "bill", "number": "1001"})
    estimate = quickbooks.one("Estimate", DocNumber="1001")
    assert (estimate["TxnStatus"], estimate["LinkedTxn"][0]["TxnId"]) == ("Closed", made["Id"])
    assert made["TotalAmt"] == estimate["TotalAmt"]


def test_a_deposited_sales_receipt_is_locked(quickbooks: Any) -> None:
    """Item 10: what lies in a deposit keeps its amount (6540)."""
    line = {
        "Amount": 50,
        "DetailType": "SalesItemLineDetail",
        "SalesItemLineDetail": {"ItemRef": {"value": "1"}},
    }
    sold = quickbooks.post("salesreceipt", {"Line": [line], "CustomerRef": {"value": "1"}}).json[
        "SalesReceipt"
    ]
    (bank,) = quickbooks.all("Account", "AccountType = 'Bank'")
    link = {"TxnId": sold["Id"], "TxnType": "SalesReceipt", "TxnLineId": "0"}
    deposit = {"DepositToAccountRef": {"value": bank["Id"]}, "Line": [{"Amount": 50, "LinkedTxn": [link]}]}
    assert quickbooks.post("deposit", deposit).status == 200
    handle = {"Id": sold["Id"], "SyncToken": sold["SyncToken"], "sparse": True}
    assert quickbooks.post("salesreceipt", {**handle, "Line": [{**line, "Amount": 60}]}).code == "6540"
    assert quickbooks.post("salesreceipt", handle, operation="delete").code == "6540"
