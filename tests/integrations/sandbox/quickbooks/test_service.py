"""Tokens at the door, replays, batches, CDC and headers (wire/quickbooks.md 2.1, 2.4-2.6, 5)."""

import re
from decimal import Decimal
from typing import Any


def _payment(quickbooks: Any, total: int = 10) -> dict[str, Any]:
    return {"CustomerRef": {"value": quickbooks.customer("Pell's Yard")}, "TotalAmt": total}


def test_every_answer_has_a_trace_id(quickbooks: Any) -> None:
    """Item 3: intuit_tid on success and fault; no rate-limit headers."""
    for answer in (quickbooks.get("preferences"), quickbooks.get("invoice/9999")):
        assert re.fullmatch(r"1-[0-9a-f]{8}-[0-9a-f]{24}", answer.headers["intuit_tid"])
        assert "retry-after" not in answer.headers
    assert quickbooks.get("preferences").headers["content-type"] == "application/json;charset=utf-8"


def test_a_dead_token_is_a_lower_case_fault(quickbooks: Any) -> None:
    """Item 3: 401 in the gateway's shape, time in epoch milliseconds."""
    quickbooks.token = "nonsense"
    answer = quickbooks.get("preferences")
    assert answer.status == 401
    assert answer.json["fault"]["error"][0]["code"] == "3200"
    assert answer.json["time"] == quickbooks.sandbox.clock.now().timestamp() * 1000
    assert answer.headers["www-authenticate"] == 'Bearer realm="Intuit", error="invalid_token"'


def test_another_company_is_forbidden(quickbooks: Any) -> None:
    """Item 3: 403 code 3100 for a realm the token does not open."""
    quickbooks.root = "/v3/company/1"
    answer = quickbooks.get("preferences")
    assert (answer.status, answer.json["fault"]["error"][0]["code"]) == (403, "3100")


def test_json_must_be_asked_for(quickbooks: Any, talk: Any) -> None:
    """Item 2: without Accept the service speaks XML, and nothing is written."""
    headers = {"Authorization": f"Bearer {quickbooks.token}"}
    body = _payment(quickbooks)
    answer = talk(quickbooks.sandbox.url, "POST", f"{quickbooks.root}/payment", body, headers)
    assert answer.body.startswith(b"<?xml")
    assert len(quickbooks.rows("SELECT * FROM Payment")) == 2


def test_times_have_their_dates_offset(quickbooks: Any) -> None:
    """Item 1: MetaData in whole seconds with summer or winter time; the answer's time in milliseconds."""
    summer, winter = quickbooks.invoice("2201"), quickbooks.invoice("2204")
    assert summer["MetaData"]["CreateTime"] == "2026-09-03T10:30:00-07:00"
    assert winter["MetaData"]["CreateTime"] == "2026-11-02T09:30:00-08:00"
    assert quickbooks.get("preferences").json["time"] == "2026-11-20T10:00:01.000-08:00"


def test_a_requestid_is_answered_once(quickbooks: Any) -> None:
    """Item 18: the same id repeats the stored reply, even for another body; the state counts the arrivals."""
    first = quickbooks.post("payment", _payment(quickbooks, 10), requestid="r-1")
    again = quickbooks.post("payment", _payment(quickbooks, 99), requestid="r-1")
    assert first.body == again.body
    assert len(quickbooks.rows("SELECT * FROM Payment")) == 3
    (write,) = quickbooks.sandbox.state()["writes"]
    assert (write["requestid"], write["times_received"]) == ("r-1", 2)
    assert write["id"] == first.json["Payment"]["Id"]


def test_a_refused_requestid_may_be_tried_again(quickbooks: Any) -> None:
    """Only successes are kept; a too long id is refused."""
    assert quickbooks.post("payment", {"TotalAmt": 1}, requestid="r-2").code == "2020"
    assert quickbooks.post("payment", _payment(quickbooks), requestid="r-2").status == 200
    assert quickbooks.post("payment", _payment(quickbooks), requestid="x" * 51).code == "2050"


def _batch(quickbooks: Any, *items: dict[str, Any], **parameters: str) -> Any:
    return quickbooks.post("batch", {"BatchItemRequest": list(items)}, **parameters)


def test_a_batch_fails_item_by_item(quickbooks: Any) -> None:
    """Item 17: 200 with a fault beside successes; answers are matched by bId, not by place."""
    stale = {**quickbooks.invoice("2204"), "SyncToken": "7"}
    items = (
        {"bId": "i1", "operation": "create", "Payment": _payment(quickbooks)},
        {"bId": "i2", "operation": "update", "Invoice": stale},
        {"bId": "i3", "Query": "select * from Payment where TotalAmt = '10.00'"},
    )
    answer = _batch(quickbooks, *items)
    by_name = {item["bId"]: item for item in answer.json["BatchItemResponse"]}
    assert answer.status == 200
    assert by_name["i1"]["Payment"]["TotalAmt"] == Decimal("10.00")
    assert by_name["i2"]["Fault"]["Error"][0]["code"] == "5010"
    assert by_name["i3"]["QueryResponse"] == {}
    assert sorted(item["bId"] for item in answer.json["BatchItemResponse"]) == ["i1", "i2", "i3"]


def test_a_batch_voids_and_replays(quickbooks: Any) -> None:
    """Item 17: OptionsData void works; the same requestid does the batch once."""
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    handle = {"Id": payment["Id"], "SyncToken": payment["SyncToken"], "sparse": True}
    item = {"bId": "v", "operation": "update", "optionsData": "void", "Payment": handle}
    first = _batch(quickbooks, item, requestid="b-1")
    assert first.json["BatchItemResponse"][0]["Payment"]["TotalAmt"] == 0
    assert _batch(quickbooks, item, requestid="b-1").body == first.body


def test_batch_limits(quickbooks: Any) -> None:
    """Item 17: 31 items are refused; with a requestid a bId has at most ten characters."""
    item = {"operation": "create", "Payment": _payment(quickbooks)}
    assert _batch(quickbooks, *({**item, "bId": str(n)} for n in range(31))).code == "6000"
    assert _batch(quickbooks, {**item, "bId": "x" * 11}, requestid="b").code == "2050"
    assert len(quickbooks.rows("SELECT * FROM Payment")) == 2


def test_changes_come_in_request_order(quickbooks: Any) -> None:
    """Item 16: A group per entity, {} where nothing changed, deletions after live objects."""
    old = quickbooks.invoice("2204")
    since = "2026-11-20T10:00:01-08:00"
    quickbooks.sandbox.act({"act": "delete", "number": "2204"})
    quickbooks.sandbox.act({"act": "pay", "number": "2201"})
    groups = quickbooks.get(f"cdc?entities=Estimate,invoice,Payment&changedSince={since}").json
    first, second, third = groups["CDCResponse"][0]["QueryResponse"]
    assert first == {}
    assert [row.get("DocNumber") for row in second["Invoice"]] == ["2201", None]
    assert (second["Invoice"][1]["status"], second["Invoice"][1]["Id"]) == ("Deleted", old["Id"])
    assert third["Payment"][0]["TotalAmt"] == Decimal("839.00")


def test_what_changes_do_not_cover(quickbooks: Any) -> None:
    """Item 16: time and tax lists are refused, and so is looking back further than 30 days."""
    since = "2026-11-19T00:00:00-08:00"
    assert quickbooks.get(f"cdc?entities=TimeActivity&changedSince={since}").code == "500"
    old = quickbooks.get("cdc?entities=Invoice&changedSince=2026-10-01T00:00:00-07:00")
    assert "older than fixed days" in old.json["Fault"]["Error"][0]["Detail"]


def test_a_deposit_does_not_show_in_the_payments_changes(quickbooks: Any) -> None:
    """Item 5: depositing moves the Deposit, not the payment (2.3)."""
    payment = quickbooks.one("Payment", PaymentRefNum="ch_3Q7kM")
    quickbooks.sandbox.act({"act": "deposit", "payments": [payment["Id"]]})
    found = quickbooks.get("cdc?entities=Payment,Deposit&changedSince=2026-11-20T09:59:00-08:00").json
    payments, deposits = found["CDCResponse"][0]["QueryResponse"]
    assert payments == {}
    assert deposits["Deposit"][0]["TotalAmt"] == Decimal("500.00")


def test_closing_the_books_shows_in_preferences(quickbooks: Any) -> None:
    """Item 13: another user closes the books; the next write in that time is 6210."""
    quickbooks.sandbox.act({"act": "close_books", "on": "2026-11-30"})
    found = quickbooks.get("preferences").json["Preferences"]
    assert found["AccountingInfoPrefs"]["BookCloseDate"] == "2026-11-30"
    assert quickbooks.post("payment", _payment(quickbooks)).code == "6210"
