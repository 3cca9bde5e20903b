"""The stand-in's checklist at the end of wire/stripe.md, items 1 to 9; each test names its item."""

import json
from datetime import UTC, datetime

import pytest

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request
from integrations.sandbox.faults import Faults
from integrations.sandbox.sample.story import AS_OF
from integrations.sandbox.stripe.faults import RATE_REASONS
from integrations.sandbox.stripe.older import ACCOUNT_VERSION
from integrations.sandbox.stripe.service import StripeStandIn
from integrations.sandbox.stripe.shapes import API_VERSION
from tests.integrations.sandbox.stripe.conftest import KEY, STORY, Client, link_form

MONTH = 30 * 86_400


def test_the_ledger_comes_first(client: Client) -> None:
    """1: every charge, refund, dispute, fee and payout is a balance transaction; the balance is their sum."""
    charge = client.act("charge", amount=80_000)
    refund = client.act("refund", charge=charge, amount=20_000)
    client.act("dispute", charge=charge)
    client.act("fee", amount=250)
    client.until_monday()
    assert client.held() == client.net()
    for each in client.all("balance_transactions"):
        assert each["net"] == each["amount"] - each["fee"]
        assert each["fee"] == sum(part["amount"] for part in each["fee_details"])
    [out] = client.get("balance_transactions", source=refund)["data"]
    assert (out["amount"], out["fee"]) == (-20_000, 0)
    [came] = client.get("balance_transactions", source=charge)["data"]
    assert came["fee"] == 80_000 * 29 // 1000 + 30  # stays spent


def test_money_becomes_available_and_is_paid_out_automatically(client: Client) -> None:
    """2: pending, then available; a payout of available money alone, told apart later than it was made."""
    charge = client.act("charge", amount=80_000)
    moved = client.get(f"charges/{charge}")["balance_transaction"]
    assert client.get(f"balance_transactions/{moved}")["status"] == "pending"
    client.until_monday()
    assert client.get(f"balance_transactions/{moved}")["status"] == "available"
    payout = client.get("payouts", limit=1)["data"][0]
    assert (payout["reconciliation_status"], payout["status"]) == ("in_progress", "in_transit")
    assert client.get("balance_transactions", payout=payout["id"])["data"] == []
    client.wait(days=1)
    inside = list(client.all("balance_transactions", payout=payout["id"]))
    assert sum(each["net"] for each in inside) == 0
    assert payout["balance_transaction"] in {each["id"] for each in inside}


def test_arrival_skips_weekends_and_holidays(client: Client) -> None:
    """2: no payout arrives on a Saturday, a Sunday or a holiday."""
    days = [datetime.fromtimestamp(each["arrival_date"], UTC) for each in client.all("payouts")]
    assert days
    assert not [day for day in days if day.weekday() >= 5 or (day.month, day.day) in {(11, 11), (12, 25)}]


def test_manual_payouts_are_not_told_apart(client: Client) -> None:
    """2: not_applicable, and no list of what is inside; instant ones are there at once."""
    client.act("charge", amount=500_000)
    client.wait(days=5)
    for method, status in (("standard", "in_transit"), ("instant", "paid")):
        payout = client.get(f"payouts/{client.act('payout', amount=1000, method=method)}")
        assert (payout["automatic"], payout["method"], payout["status"]) == (False, method, status)
        client.wait(days=2)
        assert client.get(f"payouts/{payout['id']}")["reconciliation_status"] == "not_applicable"
        assert client.error("balance_transactions", f"payout={payout['id']}")[0] == 400
    with pytest.raises(ValueError, match="insufficient"):
        client.act("payout", amount=10**9)
    assert client.held() == client.net()


def test_a_paid_payout_can_fail(client: Client) -> None:
    """3: paid, then failed with a transaction that brings the money back; the next payout sends it again."""
    client.act("charge", amount=80_000)
    client.until_monday()
    client.wait(days=3)
    payout = client.get("payouts", limit=1)["data"][0]
    assert payout["status"] == "paid"
    client.act("fail_payout", payout=payout["id"])
    failed = client.get(f"payouts/{payout['id']}")
    back = client.get(f"balance_transactions/{failed['failure_balance_transaction']}")
    assert (failed["status"], failed["failure_code"]) == ("failed", "account_closed")
    assert (back["amount"], back["reporting_category"]) == (payout["amount"], "payout_reversal")
    client.until_monday()
    client.wait(days=1)
    newest = client.get("payouts", limit=1)["data"][0]
    assert back["id"] in {each["id"] for each in client.all("balance_transactions", payout=newest["id"])}
    assert client.held() == client.net()


def test_a_payout_can_be_negative(client: Client) -> None:
    """3: more went out than came in, so Stripe pulls from the bank."""
    client.until_monday()
    charge = client.act("charge", amount=90_000, currency="EUR")
    client.until_monday()
    client.act("charge", amount=100, currency="EUR", fee=0)
    client.act("dispute", charge=charge)
    client.until_monday()
    euros = [each for each in client.all("payouts") if each["currency"] == "eur"]
    assert euros[0]["amount"] < 0


def test_a_trace_comes_later(client: Client) -> None:
    """3: the trace id is pending when the payout arrives and known days after."""
    client.act("charge", amount=80_000)
    client.until_monday()
    payout = client.get("payouts", limit=1)["data"][0]
    assert payout["trace_id"] == {"status": "pending", "value": None}
    client.wait(days=5)
    assert client.get(f"payouts/{payout['id']}")["trace_id"]["status"] == "supported"


def test_new_objects_between_pages_disturb_nothing(client: Client) -> None:
    """4: what is made meanwhile stands before the first page; nothing is skipped or doubled."""
    before = [each["id"] for each in client.all("charges")]
    first = client.get("charges", limit=20)["data"]
    made = client.act("charge", amount=100)
    rest = list(client.all("charges", starting_after=first[-1]["id"]))
    assert [each["id"] for each in (*first, *rest)] == before
    assert [each["id"] for each in client.get("charges", ending_before=before[0])["data"]] == [made]


@pytest.mark.parametrize(
    ("path", "text", "code", "param"),
    [
        ("charges", "limit=101", "parameter_invalid_integer", "limit"),
        ("charges", "starting_after=ch_gone", "resource_missing", "starting_after"),
        ("charges", "colour=blue", "parameter_unknown", "colour"),
        ("events", "&".join(f"types[{n}]=a" for n in range(21)), None, "types"),
        ("charges", "expand[0]=data.a.b.c.d.e", None, "expand"),
        ("invoice_payments", "payment[payment_intent]=pi_1", "parameter_missing", "payment[type]"),
        ("payment_links", "created[gte]=1", "parameter_unknown", "created"),
    ],
)
def test_requests_are_read_strictly(
    client: Client, path: str, text: str, code: str | None, param: str
) -> None:
    """4, 5: limits, cursors, unknown parameters, expansions too deep: refused with their parameter."""
    status, error = client.error(path, text)
    assert status in {400, 404}
    assert (error.get("code"), error["param"]) == (code, param)


def test_expansion_has_rights_and_depth(client: Client) -> None:
    """5, 6: ids come unless asked for, up to four levels; what the key may not read is not expanded."""
    charge = client.act("charge", amount=900, customer_name="Marsh Ltd")
    shown = client.get(f"charges/{charge}", **{"expand[0]": "payment_intent.latest_charge.customer"})
    assert shown["payment_intent"]["latest_charge"]["customer"]["name"] == "Marsh Ltd"
    assert "refunds" not in client.get(f"charges/{charge}")
    client.act("key", key=KEY, lacks=["customer_read"])
    status, error = client.error(f"charges/{charge}", "expand[0]=customer")
    assert status == 403
    assert "rak_customer_read" in error["message"]


def test_keys_are_restricted_masked_and_of_one_mode(client: Client) -> None:
    """6: 403 names the right; revoked 401; expired has its code; no account; the other mode is invisible."""
    client.act("key", key="rk_test_narrow_0001", lacks=["payout_read"])
    status, error = client.error("payouts", key="rk_test_narrow_0001")
    assert (status, error["type"]) == (403, "invalid_request_error")
    assert "Having the 'rak_payout_read' permission" in error["message"]
    assert "narrow" not in error["message"]
    assert error["message"].count("*") > 70
    client.act("expire_key", key="rk_test_narrow_0001")
    assert client.error("charges", key="rk_test_narrow_0001")[1]["code"] == "api_key_expired"
    client.act("revoke_key", key=KEY)
    assert client.error("charges")[0] == 401
    client.act("key", key=KEY)
    assert client.error("account")[0] == 403
    charge = client.act("charge", amount=100)
    status, error = client.error(f"charges/{charge}", key="rk_live_sandbox")
    assert (status, error["code"]) == (404, "resource_missing")
    assert "test mode" in error["message"]
    live = json.loads(client.send("GET", "balance", key="rk_live_sandbox").body)
    assert live["livemode"] is True


def test_idempotency_keeps_the_first_answer(client: Client) -> None:
    """7: status and body repeated, 500s too; other parameters 400; forgotten after 24 hours."""
    client.stripe.order("error_after")
    first, again = (client.send("POST", "payment_links", link_form(), idempotency_key="k") for _ in range(2))
    assert (first.status, again.status, again.headers["Idempotent-Replayed"]) == (500, 500, "true")
    other = client.send("POST", "payment_links", link_form(inactive_message="x"), idempotency_key="k")
    assert (other.status, json.loads(other.body)["error"]["type"]) == (400, "idempotency_error")
    client.wait(hours=25)
    assert client.send("POST", "payment_links", link_form(), idempotency_key="k").status == 200
    long = client.send("POST", "payment_links", link_form(), idempotency_key="k" * 256)
    assert long.status == 400


def test_idempotency_keeps_nothing_of_a_refused_request(client: Client) -> None:
    """7: after a failed validation, or a twin, the key is as new."""
    missing = link_form().replace("product_data%5D%5Bname", "product").replace("Deposit", "countersign")
    assert client.send("POST", "payment_links", missing, idempotency_key="k").status == 400
    client.stripe.order("twin")
    twin = client.send("POST", "payment_links", link_form(), idempotency_key="k")
    assert (twin.status, json.loads(twin.body)["error"]["code"]) == (409, "idempotency_key_in_use")
    assert client.send("POST", "payment_links", link_form(), idempotency_key="k").status == 200


def test_a_late_request_is_a_twin_until_it_has_arrived(client: Client) -> None:
    """7, 8: cut before, done half a minute later; meanwhile its key is in use, then its answer is kept."""
    client.stripe.order("late")
    assert client.send("POST", "payment_links", link_form(), idempotency_key="k").drop
    assert client.send("POST", "payment_links", link_form(), idempotency_key="k").status == 409
    assert client.get("payment_links")["data"] == []
    client.wait(seconds=31)
    [link] = client.get("payment_links")["data"]
    again = client.send("POST", "payment_links", link_form(), idempotency_key="k")
    assert json.loads(again.body)["id"] == link["id"]


@pytest.mark.parametrize("reason", RATE_REASONS)
def test_rates_are_refused_with_a_reason(client: Client, reason: str) -> None:
    """8: 429 with each Stripe-Rate-Limited-Reason; it is not counted as a read."""
    client.stripe.order(reason)
    response = client.send("GET", "charges")
    assert (response.status, response.headers["Stripe-Rate-Limited-Reason"]) == (429, reason)
    assert client.stripe.reads == 0


def test_locks_and_words_on_trying_again(client: Client) -> None:
    """8: lock_timeout 429 has neither reason nor request id; Should-Retry is said both ways."""
    client.stripe.order("lock_timeout")
    locked = client.send("GET", "charges")
    assert locked.status == 429
    assert not {"Request-Id", "Stripe-Rate-Limited-Reason"} & locked.headers.keys()
    assert json.loads(locked.body)["error"]["code"] == "lock_timeout"
    client.stripe.order("lock_conflict")
    conflict = client.send("GET", "charges")
    assert (conflict.status, conflict.headers["Stripe-Should-Retry"]) == (409, "true")
    client.stripe.order("error_final")
    assert client.send("GET", "charges").headers["Stripe-Should-Retry"] == "false"


def test_answers_are_spoiled_to_order(client: Client) -> None:
    """8: cut after the work, no JSON, half a body, nothing, packed, a connection that dies."""
    client.stripe.order("cut_after")
    assert client.send("POST", "payment_links", link_form()).drop
    assert len(client.get("payment_links")["data"]) == 1
    for order, begins in (("html", b"<html>"), ("xml", b"<?xml"), ("empty", b""), ("gzip", b"\x1f\x8b")):
        client.stripe.order(order)
        assert client.send("GET", "charges").body.startswith(begins)
    client.stripe.order("half")
    with pytest.raises(ValueError, match=r".+"):
        json.loads(client.send("GET", "charges").body)
    client.stripe.order("closes")
    assert client.send("GET", "charges").closes


def test_accidents_have_a_seed() -> None:
    """8: Stripe's own accidents may be named in a fault spec; the same seed draws the same ones."""
    spec = "stripe.read.*:endpoint-rate=0.3,stripe.write.*:late=0.5,seed=7"
    one, two = Faults(spec), Faults(spec)
    for faults in (one, two):
        for number in range(200):
            faults.draw("stripe.read.charges" if number % 3 else "stripe.write.payment_links")
    assert one.drawn == two.drawn
    assert {each["kind"] for each in one.drawn} == {"endpoint-rate", "late"}


def test_both_limits_count() -> None:
    """8: 25 a second in a sandbox; live a hundred, but 25 of one endpoint; refused ones do not count."""
    seconds = 0.0
    stripe = StripeStandIn(STORY, Clock(AS_OF), is_limited=True)
    stripe.limits.monotonic = lambda: seconds

    def refusals(path: str, key: str) -> list[str | None]:
        request = Request("GET", f"/v1/{path}", "", {"authorization": f"Bearer {key}"}, b"")
        answers = [stripe.refusal(request) for _ in range(26)]
        return [each and each.headers["Stripe-Rate-Limited-Reason"] for each in answers]

    assert refusals("charges", KEY) == [None] * 25 + ["global-rate"]
    seconds += 1.0
    paths = ("charges", "refunds", "payouts", "events", "balance")
    live = [refusals(path, "rk_live_sandbox") for path in paths]
    assert live[:3] == [[None] * 25 + ["endpoint-rate"]] * 3
    assert live[3] == [None] * 25 + ["global-rate"]
    assert live[4] == ["global-rate"] * 26


def test_reads_are_counted_for_the_allowance(client: Client) -> None:
    """8: GETs of 30 days against 500 a charge, at least 10,000; writes are free."""
    for _ in range(3):
        client.get("balance")
    client.send("POST", "payment_links", link_form())
    recent = sum(row.created >= client.stripe.account.now - MONTH for row in client.stripe.account.charges)
    expected = {"used": 3, "allowed": max(10_000, 500 * recent)}
    assert client.stripe.state()["read_allowance"] == expected
    client.wait(days=30)
    state = client.stripe.state()["read_allowance"]
    assert isinstance(state, dict)
    assert state["used"] == 0


def test_events_are_old_in_every_way(client: Client) -> None:
    """9: 30 days, the account's older version whatever is asked for, the object as it was, what changed."""
    charge = client.act("charge", amount=10_000)
    client.wait(minutes=1)
    client.act("refund", charge=charge, amount=4_000)
    events = [each for each in client.all("events") if each["data"]["object"].get("id") == charge]
    kinds = {each["type"] for each in events}
    assert {"charge.succeeded", "charge.refunded"} <= kinds
    [refunded] = [each for each in events if each["type"] == "charge.refunded"]
    [made] = [each for each in events if each["type"] == "charge.succeeded"]
    assert refunded["api_version"] == ACCOUNT_VERSION != API_VERSION
    assert refunded["data"]["previous_attributes"]["amount_refunded"] == 0
    assert made["data"]["object"]["amount_refunded"] == 0
    assert client.get(f"charges/{charge}")["amount_refunded"] == 4_000
    assert "refunds" in made["data"]["object"]
    [intent] = [
        each
        for each in client.all("events", type="payment_intent.succeeded")
        if each["created"] == made["created"]
    ]
    assert "latest_charge" not in intent["data"]["object"]
    client.wait(days=31)
    assert [each for each in client.all("events") if each["id"] == made["id"]] == []


def test_events_of_one_second_have_no_order_and_a_fee_has_none(client: Client) -> None:
    """9: an intent's beginning may be told after its charge's end; a fee charged apart is not told of."""
    orders = set()
    for number in range(12):
        client.act("charge", amount=1000 + number)
        client.wait(seconds=5)
        kinds = [each["type"] for each in client.get("events", limit=3)["data"]]
        orders.add(kinds.index("payment_intent.created") < kinds.index("charge.succeeded"))
    assert orders == {True, False}
    before = client.get("events", limit=1)["data"][0]["id"]
    client.act("fee", amount=250)
    assert client.get("events", limit=1)["data"][0]["id"] == before


def test_a_wildcard_names_a_family_of_events(client: Client) -> None:
    """9: ``type`` takes a star, ``types`` twenty names."""
    kinds = {each["type"] for each in client.all("events", type="payout.*")}
    assert {kind.partition(".")[0] for kind in kinds} == {"payout"}
    assert client.error("events", "type=a&types[0]=b")[0] == 400
