"""Several elements a call, and the six minutes of a key (wire/xero.md 2.1, 2.2, 2.7)."""

from datetime import timedelta
from typing import Any

import pytest

ZERO = "00000000-0000-0000-0000-000000000000"


def _mixed(xero: Any) -> dict[str, Any]:
    bad = xero.draft(Reference="bad", LineItems=[{"UnitAmount": 1, "AccountCode": "999"}])
    return {"Invoices": [xero.draft(Reference="one"), bad, xero.draft(Reference="two")]}


def _count(xero: Any) -> int:
    return int(xero.get("Invoices?page=1").json["pagination"]["itemCount"])


@pytest.mark.parametrize("query", ["", "?summarizeErrors=true"])
def test_without_the_flag_a_400_has_made_the_good_ones(xero: Any, query: str) -> None:
    """Only the failed ones are listed, yet the others exist (2.2)."""
    before = _count(xero)
    answer = xero.put(f"Invoices{query}", _mixed(xero))
    assert answer.status == 400
    body = answer.json
    assert (body["ErrorNumber"], body["Type"]) == (10, "ValidationException")
    assert body["Message"] == "A validation exception occurred"
    (element,) = body["Elements"]
    assert (element["Reference"], element["HasErrors"]) == ("bad", True)
    assert element["ValidationErrors"] and element["InvoiceID"] == ZERO
    assert _count(xero) == before + 2


@pytest.mark.parametrize("flag", ["false", "False", "FALSE"])
def test_with_the_flag_every_element_comes_back_in_order(xero: Any, flag: str) -> None:
    """200; OK and ERROR by element; the failed one has the zero guid."""
    answer = xero.put(f"Invoices?summarizeErrors={flag}", _mixed(xero))
    assert answer.status == 200
    rows = answer.json["Invoices"]
    assert [row["Reference"] for row in rows] == ["one", "bad", "two"]
    assert [row["StatusAttributeString"] for row in rows] == ["OK", "ERROR", "OK"]
    assert rows[1]["InvoiceID"] == ZERO and rows[1]["HasErrors"] is True
    assert rows[1]["ValidationErrors"][0]["Message"] and rows[1]["Date"].startswith("/Date(")
    assert rows[0]["InvoiceID"] != ZERO


def test_one_object_without_the_plural_is_taken(xero: Any) -> None:
    """A bare object, and a bare list."""
    assert xero.put("Invoices", xero.draft()).status == 200
    assert len(xero.put("Invoices", [xero.draft(), xero.draft()]).json["Invoices"]) == 2


@pytest.mark.parametrize("body", [b"{", b"", b"null", b'"x"', b'{"Invoices":[]}', b'{"Invoices":[1]}'])
def test_what_is_no_json_is_number_14(xero: Any, body: bytes) -> None:
    """PostDataInvalidException."""
    answer = xero.put("Invoices", body)
    assert (answer.status, answer.json["ErrorNumber"]) == (400, 14)
    assert answer.json["Type"] == "PostDataInvalidException"


def test_a_replay_is_answered_from_store(xero: Any) -> None:
    """Same key, address and bytes: the same answer, and nothing is done again."""
    before, body = _count(xero), {"Invoices": [xero.draft()]}
    first = xero.put("Invoices", body, key="k1")
    again = xero.put("Invoices", body, key="k1")
    assert again.body == first.body and _count(xero) == before + 1
    (write,) = [write for write in xero.sandbox.state()["writes"] if write.get("idempotency_key") == "k1"]
    assert (write["times_received"], len(write["ids"])) == (2, 1)


def test_the_header_name_has_no_case(xero: Any) -> None:
    """idempotency-key and IDEMPOTENCY-KEY are one."""
    body = {"Invoices": [xero.draft()]}
    first = xero.put("Invoices", body, key="k1")
    again = xero.put("Invoices", body, IDEMPOTENCY_KEY="k1")
    assert first.json["Invoices"][0]["InvoiceID"] == again.json["Invoices"][0]["InvoiceID"]


def test_a_key_lives_six_minutes_from_the_first_call(xero: Any) -> None:
    """Then the write runs again."""
    before, body = _count(xero), {"Invoices": [xero.draft()]}
    xero.put("Invoices", body, key="k1")
    xero.sandbox.clock.advance(timedelta(minutes=5, seconds=50))
    xero.put("Invoices", body, key="k1")
    assert _count(xero) == before + 1
    xero.sandbox.clock.advance(timedelta(seconds=10))
    xero.put("Invoices", body, key="k1")
    assert _count(xero) == before + 2


@pytest.mark.parametrize("what", ["body", "address", "method"])
def test_a_key_with_another_request_is_refused(xero: Any, what: str) -> None:
    """Any byte of the body, the address or the method."""
    body = {"Invoices": [xero.draft()]}
    xero.put("Invoices", body, key="k1")
    if what == "body":
        answer = xero.put("Invoices", {"Invoices": [xero.draft(Reference="x")]}, key="k1")
    elif what == "address":
        answer = xero.put("Invoices?unitdp=4", body, key="k1")
    else:
        answer = xero.post("Invoices", body, Idempotency_Key="k1")
    assert answer.status == 400
    assert answer.json["Message"] == "Idempotency Key: k1 is used with a different request."


def test_errors_are_kept_too(xero: Any) -> None:
    """A refused write is refused again under its key, even when it would pass now."""
    body = {"Invoices": [xero.draft(Contact={"ContactID": xero.contact("Gone Ltd")})]}
    first = xero.put("Invoices", body, key="k1")
    xero.post(f"Contacts/{xero.contact('Gone Ltd')}", {"ContactStatus": "ACTIVE"})
    assert first.status == 400 and xero.put("Invoices", body, key="k1").body == first.body
    assert xero.put("Invoices", body, key="k2").status == 200


def test_an_internal_error_is_kept_too(xero: Any) -> None:
    """After a 500 the same key gives 500, and a new one works (2.7)."""
    body = {"Invoices": [xero.draft()]}
    xero.sandbox.faults.switch({"queue": [{"kind": "500", "pattern": "xero.write.invoices"}]})
    assert xero.put("Invoices", body, key="k1").status == 500
    assert xero.put("Invoices", body, key="k1").status == 500
    assert xero.put("Invoices", body, key="k2").status == 200


def test_a_500_after_the_work_has_written(xero: Any) -> None:
    """The object exists; its key answers 500 for six minutes, then the write would run again."""
    before, body = _count(xero), {"Invoices": [xero.draft()]}
    xero.sandbox.faults.switch({"queue": [{"kind": "500_after", "pattern": "xero.write.invoices"}]})
    assert xero.put("Invoices", body, key="k1").status == 500
    assert _count(xero) == before + 1
    assert xero.put("Invoices", body, key="k1").status == 500
    assert _count(xero) == before + 1


@pytest.mark.parametrize(("key", "status"), [("", 400), ("k" * 128, 200), ("k" * 129, 400)])
def test_the_key_itself(xero: Any, key: str, status: int) -> None:
    """An empty header is an error; 128 characters are the most."""
    body = {"Invoices": [xero.draft()]}
    assert (
        xero.talk(
            xero.sandbox.url, "PUT", "/api.xro/2.0/Invoices", body, {**xero.headers(), "Idempotency-Key": key}
        ).status
        == status
    )


def test_keys_belong_to_the_app_not_the_tenant(xero: Any, caller: Any) -> None:
    """The same key for another organisation is another request; for another app it is free."""
    body = {"Contacts": [{"Name": "New One"}]}
    assert xero.put("Contacts", body, key="k1").status == 200
    xero.sandbox.grant("xero", tenant=xero.sandbox.xero.demo_tenant)
    demo = xero.put("Contacts", body, key="k1", xero_tenant_id=xero.sandbox.xero.demo_tenant)
    assert demo.status == 200 and demo.json["Contacts"][0]["ContactID"]
    old = caller(xero.sandbox, client_id="sandbox-xero-old-client", scope="accounting.contacts")
    assert old.put("Contacts", {"Contacts": [{"Name": "New Two"}]}, key="k1").status == 200


def test_reads_ignore_the_key(xero: Any) -> None:
    """GET with a key is a GET."""
    assert xero.get("Items", Idempotency_Key="k1").status == 200
    assert xero.get("Accounts", Idempotency_Key="k1").status == 200


def test_last_write_wins(xero: Any) -> None:
    """There is no version to check: two edits of one record both pass (2.1)."""
    key = xero.made()["InvoiceID"]
    assert xero.post(f"Invoices/{key}", {"Reference": "mine"}).status == 200
    xero.sandbox.act({"service": "xero", "act": "edit", "id": key, "fields": {"Reference": "theirs"}})
    assert xero.post(f"Invoices/{key}", {"DueDate": "2027-01-01"}).status == 200
    assert xero.one(f"Invoices/{key}")["Reference"] == "theirs"
