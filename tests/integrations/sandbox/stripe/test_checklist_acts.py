"""The stand-in's checklist at the end of wire/stripe.md, items 10 to 16; each test names its item."""

import json
from urllib.parse import urlencode

import pytest

from app.domain.money import Money
from tests.integrations.sandbox.stripe.conftest import Client, link_form


def test_a_link_dies_at_its_limit_and_when_switched_off(client: Client) -> None:
    """10: the count rises; dead with its own words; session and intent carry their own metadata."""
    more = {"restrictions[completed_sessions][limit]": "1", "inactive_message": "Paid already."}
    link = json.loads(client.send("POST", "payment_links", link_form(**more)).body)
    assert "created" not in link
    charge = client.get(f"charges/{client.act('pay_link', link=link['id'], name='Ada', email='a@b.example')}")
    assert client.get(f"payment_links/{link['id']}")["restrictions"]["completed_sessions"]["count"] == 1
    [session] = client.get("checkout/sessions", payment_link=link["id"])["data"]
    assert session["metadata"] == {"doc": "E-2009"}
    assert client.get(f"payment_intents/{charge['payment_intent']}")["metadata"] == {"doc_id": "77"}
    with pytest.raises(ValueError, match="Paid already"):
        client.act("pay_link", link=link["id"], name="Bo")
    other = json.loads(client.send("POST", "payment_links", link_form()).body)
    client.send("POST", f"payment_links/{other['id']}", "active=false")
    with pytest.raises(ValueError, match="no longer active"):
        client.act("pay_link", link=other["id"], name="Bo")
    assert client.send("POST", f"payment_links/{other['id']}", "expires_at=1").status == 400


def test_two_payers_race_for_one_link(client: Client) -> None:
    """10: both have the page open; both pay; the count passes the limit."""
    more = {"restrictions[completed_sessions][limit]": "1"}
    link = json.loads(client.send("POST", "payment_links", link_form(**more)).body)["id"]
    pages = [client.act("open_link", link=link, name=name, email="") for name in ("Ada", "Bo")]
    assert client.get(f"checkout/sessions/{pages[0]}")["status"] == "open"
    for page in pages:
        client.act("complete_session", session=page)
    assert client.get(f"payment_links/{link}")["restrictions"]["completed_sessions"] == {
        "count": 2,
        "limit": 1,
    }
    assert (
        len({each["payment_intent"] for each in client.get("checkout/sessions", payment_link=link)["data"]})
        == 2
    )


def test_a_slow_method_completes_unpaid(client: Client) -> None:
    """10: the visit is complete and counts, its money comes days later, or does not."""
    link = json.loads(client.send("POST", "payment_links", link_form()).body)["id"]
    for fails, status, word in ((False, "paid", "succeeded"), (True, "unpaid", "failed")):
        client.act("pay_link", link=link, name="Ada", method="us_bank_account", fails=fails)
        session = client.get("checkout/sessions", limit=1)["data"][0]
        assert (session["status"], session["payment_status"]) == ("complete", "unpaid")
        client.wait(days=8)
        assert client.get(f"checkout/sessions/{session['id']}")["payment_status"] == status
        kinds = {each["type"] for each in client.all("events", type="checkout.session.*")}
        assert f"checkout.session.async_payment_{word}" in kinds
    assert client.get(f"payment_links/{link}")["active"] is True


def test_a_page_left_open_expires(client: Client) -> None:
    """10: a day later, with an event, and without a payment."""
    link = json.loads(client.send("POST", "payment_links", link_form()).body)["id"]
    page = client.act("open_link", link=link, name="", email="")
    client.wait(hours=25)
    session = client.get(f"checkout/sessions/{page}")
    assert (session["status"], session["payment_intent"], session["customer_details"]) == (
        "expired",
        None,
        None,
    )
    assert client.get("events", type="checkout.session.expired")["data"]


def test_a_product_is_left_behind_or_reused(client: Client) -> None:
    """10: an inline product each time, or one that is there; one that is not is missing."""
    for _ in range(2):
        client.send("POST", "payment_links", link_form())
    assert len(client.get("products")["data"]) == 2
    client.send("POST", "products", "id=ours&name=Deposit")
    again = client.send("POST", "products", "id=ours&name=Deposit")
    assert json.loads(again.body)["error"]["code"] == "resource_already_exists"
    link = json.loads(client.send("POST", "payment_links", _with_product("ours")).body)
    assert len(client.get("products")["data"]) == 3
    [line] = client.get(f"payment_links/{link['id']}/line_items")["data"]
    assert line["price"]["product"] == "ours"
    missing = json.loads(client.send("POST", "payment_links", _with_product("theirs")).body)["error"]
    assert (missing["code"], missing["param"]) == ("resource_missing", "line_items[0][price_data][product]")


def _with_product(product: str) -> str:
    return urlencode(
        {
            "line_items[0][price_data][currency]": "usd",
            "line_items[0][price_data][unit_amount]": "50000",
            "line_items[0][price_data][product]": product,
            "line_items[0][quantity]": "1",
        }
    )


def test_bank_debits_take_days(client: Client) -> None:
    """11: pending, then succeeded, or failed with a payment_failure_refund."""
    good = client.act("charge", amount=10_000, method="us_bank_account")
    bad = client.act("charge", amount=10_000, method="us_bank_account", status="failed")
    assert {client.get(f"charges/{each}")["status"] for each in (good, bad)} == {"pending"}
    client.wait(days=8)
    assert client.get(f"charges/{good}")["status"] == "succeeded"
    failed = client.get(f"charges/{bad}")
    back = client.get(f"balance_transactions/{failed['failure_balance_transaction']}")
    assert (failed["status"], back["type"]) == ("failed", "payment_failure_refund")
    assert back["amount"] == -10_000


def test_refunds_are_capped_and_counted(client: Client) -> None:
    """12: partial ones up to the amount, 400 beyond; refunded only when full."""
    charge = client.act("charge", amount=10_000)
    client.act("refund", charge=charge, amount=4_000)
    assert client.get(f"charges/{charge}")["refunded"] is False
    with pytest.raises(ValueError, match="greater than unrefunded"):
        client.act("refund", charge=charge, amount=6_001)
    client.act("refund", charge=charge)
    shown = client.get(f"charges/{charge}")
    assert (shown["amount_refunded"], shown["refunded"]) == (10_000, True)


def test_a_refund_waits_for_money(client: Client) -> None:
    """12: pending while the balance is short, sent when money comes; a bank debit's fails."""
    charge = client.act("charge", amount=10_000, currency="SEK")
    refund = client.act("refund", charge=charge)
    waiting = client.get(f"refunds/{refund}")
    assert (waiting["status"], waiting["pending_reason"]) == ("pending", "insufficient_funds")
    assert waiting["balance_transaction"] is None
    client.wait(seconds=5)
    client.act("charge", amount=10_000, currency="SEK")
    sent = client.get(f"refunds/{refund}")
    assert sent["status"] == "succeeded"
    moved = client.get(f"balance_transactions/{sent['balance_transaction']}")
    assert moved["created"] > sent["created"]
    assert client.get("events", type="refund.updated")["data"]
    debit = client.act("charge", amount=10_000, currency="NOK", method="us_bank_account")
    assert client.get(f"refunds/{client.act('refund', charge=debit)}")["status"] == "failed"


def test_a_refund_fails(client: Client) -> None:
    """12: its money returns by a transaction of its own, and the charge is no longer refunded."""
    charge = client.act("charge", amount=10_000)
    before = client.net()
    refund = client.act("refund", charge=charge)
    client.act("fail_refund", refund=refund)
    failed = client.get(f"refunds/{refund}")
    back = client.get(f"balance_transactions/{failed['failure_balance_transaction']}")
    assert (failed["status"], back["reporting_category"]) == ("failed", "refund_failure")
    assert client.net() == before
    assert client.get(f"charges/{charge}")["refunded"] is False


def test_an_inquiry_moves_no_money_until_it_is_a_dispute(client: Client) -> None:
    """13: then amount and fee go in one transaction, and come back with what of the fee is chosen."""
    charge = client.act("charge", amount=30_000)
    before = client.net()
    dispute = client.act("dispute", charge=charge, status="warning_needs_response")
    shown = client.get(f"disputes/{dispute}")
    assert (shown["balance_transactions"], shown["is_charge_refundable"], client.net()) == ([], True, before)
    client.act("move_dispute", dispute=dispute, status="needs_response")
    assert client.net() == before - 31_500
    [out] = client.get(f"disputes/{dispute}")["balance_transactions"]
    assert (out["amount"], out["fee"]) == (-30_000, 1_500)
    client.act("move_dispute", dispute=dispute, status="won", fee_back=0)
    won = client.get(f"disputes/{dispute}")
    assert [each["reporting_category"] for each in won["balance_transactions"]] == [
        "dispute",
        "dispute_reversal",
    ]
    assert client.net() == before - 1_500


def test_disputes_are_lost_appealed_late_and_of_tomorrow(client: Client) -> None:
    """13: lost money stays away; appeal_*, a passed deadline, and a word never seen."""
    dispute = client.act("dispute", charge=client.act("charge", amount=30_000))
    after = client.net()
    for status in ("lost", "appeal_needs_response", "appeal_under_review", "of_tomorrow"):
        client.act("move_dispute", dispute=dispute, status=status)
        assert client.get(f"disputes/{dispute}")["status"] == status
    assert client.net() == after
    assert client.get(f"disputes/{dispute}")["evidence_details"]["past_due"] is False
    client.wait(days=30)
    assert client.get(f"disputes/{dispute}")["evidence_details"]["past_due"] is True


def test_currencies_of_every_kind(client: Client) -> None:
    """14: no decimals, three of them, an exchange, what the payer saw, two settlement currencies at once."""
    yen = client.get(f"charges/{client.act('charge', amount=500, currency='JPY')}")
    dinar = client.get(f"charges/{client.act('charge', amount=1230, currency='KWD')}")
    assert (yen["amount"], dinar["amount"]) == (500, 1230)
    rate = {"settled": 21_694, "settled_currency": "USD", "exchange_rate": "1.0847"}
    seen = {"presentment": 17_000, "presentment_currency": "GBP"}
    euro = client.get(f"charges/{client.act('charge', amount=20_000, currency='EUR', **rate, **seen)}")
    assert euro["presentment_details"] == {"presentment_amount": 17_000, "presentment_currency": "gbp"}
    moved = client.get(f"balance_transactions/{euro['balance_transaction']}")
    assert (moved["currency"], moved["amount"], moved["exchange_rate"]) == ("usd", 21_694, 1.0847)
    client.act("charge", amount=20_000, currency="EUR")
    currencies = {side["currency"] for side in client.get("balance")["available"]}
    assert {"usd", "eur", "jpy", "kwd"} <= currencies
    client.until_monday()
    assert {each["currency"] for each in client.all("payouts")} >= {"usd", "eur", "jpy", "kwd"}


def test_guests_and_deleted_customers(client: Client) -> None:
    """15: a guest has no customer; a deleted one is three fields, and is not listed."""
    guest = client.get(f"charges/{client.act('charge', amount=900, name='J Smith')}")
    assert (guest["customer"], guest["billing_details"]["name"]) == (None, "J Smith")
    charge = client.get(f"charges/{client.act('charge', amount=900, customer_name='Gone Ltd')}")
    customer = charge["customer"]
    client.act("delete_customer", customer=customer)
    remnant = {"id": customer, "object": "customer", "deleted": True}
    assert client.get(f"customers/{customer}") == remnant
    assert client.get(f"charges/{charge['id']}", **{"expand[0]": "customer"})["customer"] == remnant
    assert customer not in {each["id"] for each in client.all("customers")}
    assert client.get("events", type="customer.deleted")["data"]


def test_objects_can_be_shown_wrongly(client: Client) -> None:
    """15: nulls, fields never seen, words of tomorrow, something else in its place: in lists and alone."""
    charge = client.act("charge", amount=900)
    client.act("distort", id=charge, fields={"colour": 1, "status": "of_tomorrow"}, without=["amount"])
    for shown in (client.get(f"charges/{charge}"), client.get("charges", limit=1)["data"][0]):
        assert (shown["colour"], shown["status"], "amount" in shown) == (1, "of_tomorrow", False)
    client.act("distort", id=charge, instead=None)
    assert client.get("charges", limit=1)["data"] == [None]


def test_the_clock_moves_and_a_life_repeats_itself() -> None:
    """16: two stand-ins that live through the same hold the same, with ids of real length."""
    one, two = Client(), Client()
    for each in (one, two):
        charge = each.act("charge", amount=5_000, customer_name="Marsh Ltd")
        each.act("refund", charge=charge, amount=100)
        link = json.loads(each.send("POST", "payment_links", link_form(), idempotency_key="k").body)["id"]
        each.act("pay_link", link=link, name="Ada")
        each.act("pay_invoice", invoice=each.act("invoice", amount=900, name="Marsh Ltd"))
        each.until_monday()
    assert one.stripe.state() == two.stripe.state()
    lengths = {kind: len(next(iter(one.all(kind)))["id"]) for kind in ("charges", "customers", "payouts")}
    assert lengths == {"charges": 27, "customers": 18, "payouts": 27}


def test_invoices_are_paid_in_parts(client: Client) -> None:
    """Invoices and their payments: the charge names no invoice, the payment joins them (2.4)."""
    invoice = client.act("invoice", amount=90_000, name="Marsh Ltd", email="ap@marsh.example")
    [asked] = client.get("invoice_payments", invoice=invoice)["data"]
    assert (asked["status"], asked["amount_paid"], asked["is_default"]) == ("open", None, True)
    charge = client.get(f"charges/{client.act('pay_invoice', invoice=invoice, amount=40_000)}")
    assert "invoice" not in charge
    by_intent = {"payment[type]": "payment_intent", "payment[payment_intent]": charge["payment_intent"]}
    [paid] = client.get("invoice_payments", **by_intent)["data"]
    assert (paid["invoice"], paid["amount_paid"], paid["status"]) == (invoice, 40_000, "paid")
    half = client.get(f"invoices/{invoice}")
    assert (half["amount_paid"], half["amount_remaining"], half["status"]) == (40_000, 50_000, "open")
    with pytest.raises(ValueError, match="more than is left"):
        client.act("pay_invoice", invoice=invoice, amount=50_001)
    client.act("pay_invoice", invoice=invoice)
    assert client.get("invoices", status="paid")["data"][0]["id"] == invoice
    assert {each["type"] for each in client.all("events", type="invoice*")} >= {
        "invoice.paid",
        "invoice_payment.paid",
    }


def test_charges_fees_may_be_billed_apart(client: Client) -> None:
    """An account billed monthly: fee 0 on the charge and one stripe_fee later (6.1)."""
    charge = client.get(f"charges/{client.act('charge', amount=10_000, fee=0)}")
    moved = client.get(f"balance_transactions/{charge['balance_transaction']}")
    assert (moved["fee"], moved["fee_details"]) == (0, [])
    fee = client.get(f"balance_transactions/{client.act('fee', amount=320)}")
    assert (fee["type"], fee["reporting_category"], fee["net"], fee["source"]) == (
        "stripe_fee",
        "fee",
        -320,
        None,
    )


def test_unknown_acts_are_refused(client: Client) -> None:
    """The back door says what it knows."""
    with pytest.raises(ValueError, match="pay_link"):
        client.act("earthquake")
    assert client.stripe.charge(Money(100, "USD"), ("Ada", ""))
