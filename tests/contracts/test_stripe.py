"""Stripe's stand-in and our requests, held against what Stripe itself published (../shared/contracts/stripe).

The schema is cut from Stripe's own types of API 2026-10-28.endive, the fixtures are Stripe's own, and
stripe-python's models read every answer. Skipped where that folder is absent.
"""

import importlib.util
import json
import warnings
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlencode

import msgspec
import pytest

from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.writes import CreatePaymentLink, SwitchOffPaymentLink
from integrations.http import Http
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.server import Sandbox
from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.service import StripeStandIn
from integrations.sandbox.stripe.shapes import API_VERSION
from integrations.stripe import links, wire
from integrations.stripe.transport import transport

Json = dict[str, Any]
FOLDER = Path(__file__).parents[2].parent / "shared" / "contracts" / "stripe"
KEY = "rk_test_sandbox"
LISTS = (
    "charges payment_intents refunds disputes customers balance_transactions payouts events payment_links "
    "checkout/sessions invoice_payments invoices products"
).split()
EXPANDED = {
    "charges": ("customer", "payment_intent", "balance_transaction", "refunds"),
    "balance_transactions": ("source",),
    "refunds": ("charge", "balance_transaction"),
    "disputes": ("charge", "payment_intent"),
    "invoice_payments": ("invoice",),
    "invoices": ("payments", "customer"),
    "payment_links": ("line_items",),
    "checkout/sessions": ("payment_intent", "payment_link"),
}
FIXTURES = {
    "charge": DocumentKind.CHARGE,
    "payment_intent": DocumentKind.PAYMENT_INTENT,
    "refund": DocumentKind.REFUND,
    "dispute": DocumentKind.DISPUTE,
    "customer": DocumentKind.PROCESSOR_CUSTOMER,
    "checkout.session": DocumentKind.CHECKOUT_SESSION,
    "payment_link": DocumentKind.PAYMENT_LINK,
    "invoice_payment": DocumentKind.INVOICE_PAYMENT,
    "balance_transaction": DocumentKind.BALANCE_TRANSACTION,
    "payout": DocumentKind.PAYOUT,
}
DEPOSIT = CreatePaymentLink(Money(50000, "USD"), "Deposit INV-1042", "k-1", (("doc", "INV-1042"),))


def _there(name: str) -> Path:
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"{name} of Stripe's contracts (../shared/contracts/stripe) is not on this machine")
    return path


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    """The checker that comes with the schema cut from Stripe's own types."""
    spec = importlib.util.spec_from_file_location("check_shape", _there("check_shape.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it reads its schema from a file it does not close
        spec.loader.exec_module(module)
    return module


def _live_through(stand_in: StripeStandIn) -> None:
    """Everything that can befall an account, once."""
    act = stand_in.act
    for currency in ("JPY", "KWD", "EUR"):
        act({"act": "charge", "amount": 50_000, "currency": currency, "name": "Ada Park"})
    rate = {"settled": 54_235, "settled_currency": "USD", "exchange_rate": "1.0847"}
    seen = {"presentment": 49_000, "presentment_currency": "GBP"}
    act({"act": "charge", "amount": 50_000, "currency": "EUR", **rate, **seen, "customer_name": "Marsh Ltd"})
    act({"act": "charge", "amount": 900, "status": "failed", "name": "Bo"})
    act({"act": "charge", "amount": 900, "method": "us_bank_account", "status": "failed"})
    act({"act": "charge", "amount": 700, "method": "us_bank_account"})
    act({"act": "fee", "amount": 250})
    paid = act({"act": "charge", "amount": 80_000})["id"]
    failing = act({"act": "refund", "charge": paid, "amount": 1000})["id"]
    act({"act": "fail_refund", "refund": failing})
    short = act({"act": "charge", "amount": 70_000, "currency": "SEK"})["id"]
    act({"act": "refund", "charge": short})
    disputed = act({"act": "dispute", "charge": paid, "status": "warning_needs_response"})["id"]
    for status in ("needs_response", "under_review", "won"):
        act({"act": "move_dispute", "dispute": disputed, "status": status, "fee_back": 1500})
    lost = act({"act": "dispute", "charge": act({"act": "charge", "amount": 4000})["id"]})["id"]
    for status in ("lost", "appeal_needs_response", "appeal_under_review"):
        act({"act": "move_dispute", "dispute": lost, "status": status})
    _sell(stand_in)
    stand_in.clock.advance(timedelta(days=8))
    manual = act({"act": "payout", "amount": 2000, "method": "instant"})["id"]
    act({"act": "payout", "amount": 1000})
    act({"act": "fail_payout", "payout": manual})
    stand_in.clock.advance(timedelta(days=1))
    stand_in.state()


def _sell(stand_in: StripeStandIn) -> None:
    """By links and by invoices."""
    act, business = stand_in.act, stand_in.business
    price = {"currency": "usd", "unit_amount": "2500", "product_data": {"name": "Deposit"}}
    form: dict[str, object] = {
        "line_items": [{"price_data": price, "quantity": "2"}],
        "restrictions": {"completed_sessions": {"limit": "5"}},
        "payment_intent_data": {"description": "Deposit", "metadata": {"doc": "E-1"}},
        "name_collection": {"business": {"enabled": "true", "optional": "true"}},
        "custom_text": {"submit": {"message": "Deposit E-1"}},
    }
    link = business.links.create(form).id
    filled = {"business": "Bluebird LLC", "reference": "job-7", "fields": {"po": "PO-7"}}
    act({"act": "pay_link", "link": link, "name": "Ada Park", "email": "ada@park.example", **filled})
    act({"act": "pay_link", "link": link, "name": "Bo", "method": "us_bank_account", "fails": True})
    act({"act": "open_link", "link": link})
    business.links.update(link, {"active": "false"})
    invoice = act({"act": "invoice", "amount": 90_000, "name": "Marsh Ltd", "email": "ap@marsh.example"})[
        "id"
    ]
    act({"act": "pay_invoice", "invoice": invoice, "amount": 40_000})
    act({"act": "pay_invoice", "invoice": invoice, "method": "us_bank_account"})
    act({"act": "invoice", "amount": 500, "name": "Marsh Ltd"})
    gone = act({"act": "customer", "name": "Gone Ltd"})["id"]
    act({"act": "update_customer", "customer": gone, "email": "x@gone.example"})
    act({"act": "delete_customer", "customer": gone})


@pytest.fixture(scope="module")
def stand_in() -> StripeStandIn:
    """A stand-in that has seen everything, with events in the present version."""
    lived = StripeStandIn(sample_story(), Clock(AS_OF), events_version=API_VERSION)
    _live_through(lived)
    return lived


def _asked(stand_in: StripeStandIn, path: str, query: str = "") -> Json:
    headers = {"authorization": f"Bearer {KEY}"}
    response = stand_in.answer(Request("GET", f"/v1/{path}", query, headers, b""))
    shown: Json = json.loads(response.body)
    assert response.status == 200, shown
    return shown


def _all(stand_in: StripeStandIn, name: str, **more: str) -> Iterator[Json]:
    after: dict[str, str] = {}
    while True:
        page = _asked(stand_in, name, urlencode({"limit": "100"} | more | after))
        assert {"object", "data", "has_more", "url"} == page.keys()
        yield from page["data"]
        if not page["has_more"]:
            return
        after = {"starting_after": page["data"][-1]["id"]}


def _differences(judge: ModuleType, shown: Json) -> list[str]:
    found: list[str] = []
    if shown.get("deleted"):
        return found
    walk: Callable[..., None] = judge.walk
    walk(shown, judge.ROOT[shown["object"]], shown["object"], found)
    # The schema takes Stripe's Decimal type for a list of words without any.
    return [text for text in found if ".unit_amount_decimal:" not in text]


@pytest.mark.parametrize("name", [name for name in LISTS if name != "events"])
def test_every_object_of_every_list_fits(judge: ModuleType, stand_in: StripeStandIn, name: str) -> None:
    """No unknown, missing or mistyped field, and no value outside the published ones."""
    shown = list(_all(stand_in, name))
    assert shown
    assert {text for each in shown for text in _differences(judge, each)} == set()
    single = _asked(stand_in, f"{name}/{shown[0]['id']}")
    assert _differences(judge, single) == []


@pytest.mark.parametrize("name", EXPANDED)
def test_expanded_objects_fit_too(judge: ModuleType, stand_in: StripeStandIn, name: str) -> None:
    """Whole objects in the places of ids, and lists that come only when asked for."""
    expand = {f"expand[{place}]": f"data.{field}" for place, field in enumerate(EXPANDED[name])}
    shown = list(_all(stand_in, name, **expand))
    assert {text for each in shown for text in _differences(judge, each)} == set()
    assert any(isinstance(each[EXPANDED[name][0]], dict) for each in shown)


def test_the_objects_inside_events_fit(judge: ModuleType, stand_in: StripeStandIn) -> None:
    """Where the account's version is the present one, events carry objects of the same shapes."""
    events = list(_all(stand_in, "events"))
    assert len({event["type"] for event in events}) > 25
    inside = [event["data"]["object"] for event in events]
    assert {text for each in inside for text in _differences(judge, each)} == set()


def test_money_is_whole_on_the_wire(stand_in: StripeStandIn) -> None:
    """Only an exchange rate is ever a broken number; the schema's types can't tell."""

    def walk(value: object, name: str) -> None:
        assert not isinstance(value, float) or name == "exchange_rate"
        if isinstance(value, dict):
            for key, part in value.items():
                walk(part, key)
        if isinstance(value, list):
            for part in value:
                walk(part, name)

    walk(stand_in.state(), "")


def test_the_balance_and_the_answers_to_writes_fit(judge: ModuleType) -> None:
    """The balance has its sides by currency; created and changed objects are whole."""
    stand_in = StripeStandIn(sample_story(), Clock(AS_OF))
    assert _differences(judge, _asked(stand_in, "balance")) == []
    headers = {"authorization": f"Bearer {KEY}"}
    off = links.prepare(SwitchOffPaymentLink("@1"))
    made = ""
    for path, body in (
        (links.PRODUCT_PATH, links.product_form()),
        (links.PATH, links.prepare(DEPOSIT).body),
        (off.path, off.body),
    ):
        request = Request("POST", links.filled(path, {1: made}), "", headers, body)
        shown = json.loads(stand_in.answer(request).body)
        made = shown["id"]
        assert _differences(judge, shown) == []


@pytest.mark.parametrize(
    ("root", "body"),
    [
        ("P_payment_link_create", links.prepare(DEPOSIT).body),
        ("P_payment_link_update", links.prepare(SwitchOffPaymentLink("plink_1")).body),
        ("P_product_create", links.product_form()),
    ],
)
def test_our_requests_fit(judge: ModuleType, root: str, body: bytes) -> None:
    """Every body we send, against Stripe's own types of its parameters."""
    found: list[str] = []
    walk: Callable[..., None] = judge.walk
    walk(_typed(forms.decode(body.decode())), judge.SCHEMA["roots"][root], root, found)
    assert found == []


def test_the_judge_would_notice(judge: ModuleType) -> None:
    """A parameter that does not exist is found: a link can't expire (0.8)."""
    found: list[str] = []
    body = _typed(forms.decode(links.prepare(DEPOSIT).body.decode())) | {"expires_at": 1}
    judge.walk(body, judge.SCHEMA["roots"]["P_payment_link_create"], "link", found)
    assert found == ["link.expires_at: unknown field"]


def _typed(value: Any) -> Any:
    """Form texts as the numbers and flags that they stand for."""
    if isinstance(value, dict):
        return {name: part if name == "metadata" else _typed(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_typed(part) for part in value]
    if value in {"true", "false"}:
        return value == "true"
    return int(value) if isinstance(value, str) and value.isdigit() else value


@pytest.mark.parametrize("name", FIXTURES)
def test_stripe_s_own_examples_are_read(name: str) -> None:
    """Each published example becomes a document, and only its placeholder words are flagged."""
    fixtures = json.loads(_there("fixtures3.json").read_text(encoding="utf-8"))["resources"]
    example = fixtures[name]
    if example.get("currency") == "currency":
        example["currency"] = "usd"
    raw = msgspec.Raw(json.dumps(example).encode())
    documents, flaws = wire.documents(wire.BY_KIND[FIXTURES[name]], [raw])
    assert [document.remote_id for document in documents] == [example["id"]]
    assert [flaw.reason for flaw in flaws if "is not known" not in flaw.reason] == []


@pytest.mark.parametrize("name", LISTS)
def test_stripe_s_library_reads_every_answer(stand_in: StripeStandIn, name: str) -> None:
    """stripe-python's typed services walk every list of the stand-in and know every object."""
    import stripe

    with Sandbox(sample_story(), clock=Clock(AS_OF)) as sandbox, closing(Http()) as http:
        sandbox.stripe.answer = stand_in.answer  # type: ignore[method-assign] # the one that has lived
        client = stripe.StripeClient(
            KEY, base_addresses={"api": sandbox.url}, http_client=transport(http), max_network_retries=0
        )
        services = {
            "checkout/sessions": client.v1.checkout.sessions,
            "events": client.v1.events,
        }
        service: Any = services.get(name) or getattr(client.v1, name)
        read = list(service.list({"limit": 100}).auto_paging_iter())
        single = service.retrieve(read[0].id)
    assert len(read) == len(list(_all(stand_in, name)))
    assert {type(each) for each in read} == {type(single)}
    assert type(single) is not stripe.StripeObject
    assert single.to_dict(for_json=True)["id"] == read[0].id
