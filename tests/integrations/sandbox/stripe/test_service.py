"""The Stripe stand-in as a client meets it: lists, keys, writes and what goes wrong."""

import json
from datetime import timedelta
from urllib.parse import urlencode

import pytest

from app.domain.money import Money
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request
from integrations.sandbox.sample.story import AS_OF
from integrations.sandbox.stripe.service import StripeStandIn
from tests.integrations.sandbox.stripe.conftest import KEY, STORY, Client


def test_lists_are_whole_newest_first_and_without_repeats(client: Client) -> None:
    """Paging through charges meets every charge once, in falling order of creation."""
    found = list(client.all("charges"))
    assert len(found) == len(STORY.charges)
    assert len({charge["id"] for charge in found}) == len(found)
    created = [charge["created"] for charge in found]
    assert created == sorted(created, reverse=True)


def test_has_more_is_exact_on_the_boundary(client: Client) -> None:
    """A page that ends with the last object says that there is no more."""
    count = len(list(client.all("refunds")))
    assert client.get("refunds", limit=count)["has_more"] is False
    assert client.get("refunds", limit=count - 1)["has_more"] is True


def test_ending_before_gives_the_page_just_above(client: Client) -> None:
    """Backwards paging returns the nearest newer objects, still newest first."""
    first, second, third, fourth = client.get("charges", limit=4)["data"]
    page = client.get("charges", limit=2, ending_before=fourth["id"])
    assert [charge["id"] for charge in page["data"]] == [second["id"], third["id"]]
    assert page["has_more"] is True
    rest = client.get("charges", limit=5, ending_before=second["id"])
    assert [charge["id"] for charge in rest["data"]] == [first["id"]]
    assert rest["has_more"] is False


def test_created_windows_include_and_exclude_their_ends(client: Client) -> None:
    """``gte`` takes the second itself, ``gt`` does not."""
    third = client.get("charges", limit=3)["data"][-1]
    at = {"created[gte]": third["created"]}
    assert third["id"] in {charge["id"] for charge in client.get("charges", **at)["data"]}
    after = {"created[gt]": third["created"]}
    assert third["id"] not in {charge["id"] for charge in client.get("charges", **after)["data"]}


@pytest.mark.parametrize(
    ("path", "text", "status", "code", "param"),
    [
        ("charges", "colour=blue", 400, "parameter_unknown", "colour"),
        ("charges", "limit=101", 400, "parameter_invalid_integer", "limit"),
        ("charges", "limit=many", 400, "parameter_invalid_integer", "limit"),
        ("charges", "starting_after=ch_gone", 404, "resource_missing", "starting_after"),
        ("charges/ch_gone", "", 404, "resource_missing", "id"),
        ("balance_transactions", "payout=po_gone", 404, "resource_missing", "payout"),
        ("payment_links", "created[gte]=1", 400, "parameter_unknown", "created"),
    ],
)
def test_wrong_requests_are_named(
    client: Client, path: str, text: str, status: int, code: str, param: str
) -> None:
    """Unknown parameters, bad numbers and dead cursors get Stripe's own codes."""
    found, error = client.error(path, text)
    assert (found, error["code"], error["param"]) == (status, code, param)


def test_every_payout_adds_up_to_zero_with_its_own_line(client: Client) -> None:
    """The transactions of each reconciled payout sum to nothing, its own line among them."""
    for payout in client.all("payouts"):
        inside = list(client.all("balance_transactions", payout=payout["id"]))
        if payout["reconciliation_status"] == "completed":
            assert sum(each["net"] for each in inside) == 0
            assert payout["balance_transaction"] in {each["id"] for each in inside}
        else:
            assert inside == []


def test_the_balance_is_the_sum_of_all_nets(client: Client) -> None:
    """Available and pending together are what all transactions leave."""
    balance = client.get("balance")
    held = sum(side["amount"] for side in (*balance["available"], *balance["pending"]))
    assert held == sum(each["net"] for each in client.all("balance_transactions"))
    for each in client.all("balance_transactions"):
        assert each["net"] == each["amount"] - each["fee"]


def test_transactions_are_found_by_source_and_type(client: Client) -> None:
    """A refunded charge's own transaction and the refund's are told apart."""
    refund = client.get("refunds")["data"][0]
    [found] = client.get("balance_transactions", source=refund["id"])["data"]
    assert found["id"] == refund["balance_transaction"]
    assert found["fee"] == 0
    kinds = {each["type"] for each in client.all("balance_transactions", type="refund")}
    assert kinds == {"refund"}


def test_a_disputed_charge_names_no_dispute_but_says_so(client: Client) -> None:
    """``disputed`` is true, and the dispute carries amount and fee in one transaction."""
    [dispute] = client.get("disputes")["data"]
    charge = client.get(f"charges/{dispute['charge']}")
    assert charge["disputed"] is True
    [moved] = dispute["balance_transactions"]
    assert (moved["amount"], moved["fee"]) == (-charge["amount"], 1500)
    assert moved["reporting_category"] == "dispute"


def test_ids_come_unless_objects_are_asked_for(client: Client) -> None:
    """``expand`` puts whole objects in, on lists and in depth; refunds come with it only."""
    plain = client.get("charges", limit=1)["data"][0]
    assert isinstance(plain["balance_transaction"] or "", str)
    assert "refunds" not in plain
    refunded = client.get("refunds")["data"][0]["charge"]
    text = "expand[0]=balance_transaction.source&expand[1]=refunds&expand[2]=payment_intent"
    shown = json.loads(client.send("GET", f"charges/{refunded}", text=text).body)
    assert shown["balance_transaction"]["source"]["id"] == refunded
    assert shown["refunds"]["data"][0]["charge"] == refunded
    assert shown["payment_intent"]["latest_charge"] == refunded
    status, error = client.error("charges", "expand[0]=data.amount")
    assert (status, error["param"]) == (400, "expand")


def test_a_foreign_charge_settles_in_dollars(client: Client) -> None:
    """The charge is in euros, its transaction in dollars with the rate."""
    [euro] = [charge for charge in client.all("charges") if charge["currency"] == "eur"]
    settled = client.get(f"balance_transactions/{euro['balance_transaction']}")
    assert settled["currency"] == "usd"
    assert settled["exchange_rate"] == 1.0847
    assert settled["amount"] == (euro["amount"] * 10847 + 5000) // 10000


def test_keys_have_rights(client: Client) -> None:
    """No key and a strange key are 401, a missing right is 403 with its name, the key masked."""
    assert client.error("charges", key="")[0] == 401
    status, error = client.error("charges", key="rk_test_stranger_0001")
    assert status == 401
    assert "stranger" not in error["message"]
    assert client.error("charges", key="rk_test_expired")[1]["code"] == "api_key_expired"
    status, error = client.error("disputes", key="rk_test_limited")
    assert status == 403
    assert "rak_dispute_read" in error["message"]
    assert client.error("account")[0] == 403


def test_a_refund_and_a_dispute_move_the_balance(client: Client) -> None:
    """What happens meanwhile appears in lists, balance and events."""
    before = sum(each["net"] for each in client.all("balance_transactions"))
    charge = client.stripe.charge(Money(10_000, "USD"), ("Ada Park", "ada@park.example"))
    client.stripe.refund(charge, Money(4_000, "USD"))
    client.stripe.dispute(charge)
    after = sum(each["net"] for each in client.all("balance_transactions"))
    assert after - before == (10_000 - 320) - 4_000 - (10_000 + 1_500)
    kinds = {event["type"] for event in client.get("events", limit=10)["data"]}
    assert {"charge.succeeded", "charge.refunded", "charge.dispute.funds_withdrawn"} <= kinds
    shown = client.get(f"charges/{charge}")
    assert (shown["amount_refunded"], shown["refunded"], shown["disputed"]) == (4_000, False, True)


def test_a_pending_debit_arrives_with_time(client: Client) -> None:
    """The clock turns pending into succeeded, and funds are paid out on the next Monday."""
    [waiting] = [charge for charge in client.all("charges") if charge["status"] == "pending"]
    newest = client.get("payouts", limit=1)["data"][0]
    client.clock.advance(timedelta(days=14))
    assert client.get(f"charges/{waiting['id']}")["status"] == "succeeded"
    fresh = client.get("payouts", ending_before=newest["id"])["data"]
    assert len(fresh) == 2
    assert waiting["balance_transaction"] in {
        each["id"] for payout in fresh for each in client.all("balance_transactions", payout=payout["id"])
    }


def test_events_are_kept_thirty_days_and_show_what_was(client: Client) -> None:
    """An old event is gone; one that is left shows its object as it was then."""
    events = list(client.all("events"))
    assert min(event["created"] for event in events) > AS_OF.timestamp() - 30 * 86_400
    refunded = {refund["charge"] for refund in client.get("refunds")["data"]}
    [first, *_] = [
        event
        for event in events
        if event["type"] == "charge.succeeded" and event["data"]["object"]["id"] in refunded
    ]
    assert first["data"]["object"]["amount_refunded"] == 0
    named = client.send("GET", "events", text="types[0]=payout.paid&limit=100")
    assert {event["type"] for event in json.loads(named.body)["data"]} == {"payout.paid"}


LINK = urlencode(
    {
        "line_items[0][price_data][currency]": "usd",
        "line_items[0][price_data][unit_amount]": "50000",
        "line_items[0][price_data][product_data][name]": "Deposit",
        "line_items[0][quantity]": "1",
        "restrictions[completed_sessions][limit]": "1",
        "metadata[doc]": "E-2009",
        "payment_intent_data[description]": "Deposit E-2009",
        "payment_intent_data[metadata][doc]": "E-2009",
    }
)


def test_a_link_is_made_once_for_a_key(client: Client) -> None:
    """The same key and body give the same link back; another body is refused; a day later it is new."""
    first = client.send("POST", "payment_links", text=LINK, idempotency_key="k1")
    again = client.send("POST", "payment_links", text=LINK, idempotency_key="k1")
    assert first.body == again.body
    assert again.headers["Idempotent-Replayed"] == "true"
    other = client.send("POST", "payment_links", text=f"{LINK}&inactive_message=x", idempotency_key="k1")
    assert other.status == 400
    assert json.loads(other.body)["error"]["type"] == "idempotency_error"
    client.clock.advance(timedelta(hours=25))
    late = client.send("POST", "payment_links", text=LINK, idempotency_key="k1")
    assert json.loads(late.body)["id"] != json.loads(first.body)["id"]
    writes = client.stripe.state()["writes"]
    assert isinstance(writes, list)
    assert writes[0]["times_received"] == 3


def test_a_server_error_after_the_work_is_replayed(client: Client) -> None:
    """A stored 500 comes back for its key, though the link exists; nothing is kept for a bad request."""
    client.stripe.order("error_after")
    first = client.send("POST", "payment_links", text=LINK, idempotency_key="k2")
    again = client.send("POST", "payment_links", text=LINK, idempotency_key="k2")
    assert (first.status, again.status) == (500, 500)
    assert len(client.get("payment_links")["data"]) == 1
    bad = client.send("POST", "payment_links", text="metadata[a]=b", idempotency_key="k3")
    good = client.send("POST", "payment_links", text=LINK, idempotency_key="k3")
    assert (bad.status, good.status) == (400, 200)


def test_answers_go_wrong_to_order(client: Client) -> None:
    """429 with a reason, 429 without request id, a page that is no JSON, and a cut after the work."""
    client.stripe.order("endpoint-rate")
    limited = client.send("GET", "charges")
    assert (limited.status, limited.headers["Stripe-Rate-Limited-Reason"]) == (429, "endpoint-rate")
    client.stripe.order("lock_timeout")
    locked = client.send("GET", "charges")
    assert (locked.status, locked.headers.get("Request-Id")) == (429, None)
    client.stripe.order("html")
    assert client.send("GET", "charges").body.startswith(b"<html>")
    client.stripe.order("cut_after")
    assert client.send("POST", "payment_links", text=LINK).drop
    assert len(client.get("payment_links")["data"]) == 1
    with pytest.raises(ValueError, match="none of"):
        client.stripe.order("earthquake")


def test_a_link_takes_money_once_and_can_be_switched_off(client: Client) -> None:
    """Paid up to its limit, listed by session with the link's metadata, then dead."""
    link = json.loads(client.send("POST", "payment_links", text=LINK).body)
    charge = client.stripe.act({"act": "pay_link", "link": link["id"], "name": "Ada", "email": "a@b.example"})
    shown = client.get(f"charges/{charge['id']}")
    assert (shown["amount"], shown["description"]) == (50_000, "Deposit E-2009")
    [session] = client.get("checkout/sessions", payment_link=link["id"])["data"]
    assert session["metadata"] == {"doc": "E-2009"}
    assert session["payment_intent"] == shown["payment_intent"]
    off = json.loads(client.send("POST", f"payment_links/{link['id']}", text="active=false").body)
    assert off["active"] is False
    assert off["restrictions"]["completed_sessions"] == {"count": 1, "limit": 1}


def test_reads_are_counted_and_answers_are_signed(client: Client) -> None:
    """GETs count towards the read allowance, and every answer has a request id of its own."""
    ids = {client.send("GET", "balance").headers["Request-Id"] for _ in range(3)}
    assert len(ids) == 3
    client.send("POST", "payment_links", text=LINK)
    assert client.stripe.reads == 3


def test_the_rate_is_limited_when_switched_on() -> None:
    """The twenty-sixth call within a second is refused."""
    stripe = StripeStandIn(STORY, Clock(AS_OF), is_limited=True)
    request = Request("GET", "/v1/balance", "", {"authorization": f"Bearer {KEY}"}, b"")
    refusals = [stripe.refusal(request) for _ in range(26)]
    assert refusals[:25] == [None] * 25
    assert refusals[25] is not None
    assert refusals[25].status == 429


def test_a_journal_can_be_told_again_later() -> None:
    """Acts of the past, replayed by a clock that is far ahead, fit in; then time goes on."""
    clock = Clock(AS_OF + timedelta(days=60))
    stripe = StripeStandIn(STORY, clock)
    clock.pin(AS_OF + timedelta(minutes=1))
    charge = stripe.charge(Money(700, "USD"), ("Ada", "ada@park.example"))
    clock.pin(None)
    state = stripe.state()
    charges, payouts = state["charges"], state["payouts"]
    assert isinstance(charges, list)
    assert isinstance(payouts, list)
    assert charges[-1]["id"] == charge
    assert payouts[-1]["created"] > charges[-1]["created"] + 86_400


def test_the_same_acts_give_the_same_ids() -> None:
    """Two stand-ins over one story that live through the same hold the same, as a replay needs."""
    one, two = Client(), Client()
    for each in (one, two):
        each.stripe.charge(Money(1234, "USD"), ("Ada", "ada@park.example"))
        each.send("POST", "payment_links", text=LINK, idempotency_key="k")
    assert one.stripe.state() == two.stripe.state()
