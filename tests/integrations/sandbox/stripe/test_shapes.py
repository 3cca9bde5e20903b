"""Everything the stand-in answers has the published shape of API 2026-10-28.endive."""

import importlib.util
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from app.domain.money import Money
from integrations.sandbox.clock import Clock
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.stripe.service import StripeStandIn
from integrations.sandbox.stripe.shapes import API_VERSION

JUDGE = Path(__file__).parents[4].parent / "shared" / "contracts" / "stripe" / "check_shape.py"
KINDS = (
    "charges payment_intents refunds disputes customers balance_transactions payouts payment_links "
    "checkout/sessions"
).split()


@pytest.fixture(scope="module")
def judge() -> ModuleType:
    """The checker that comes with the schema cut from Stripe's own types."""
    if not JUDGE.exists():
        pytest.skip("the schema of Stripe's types (../shared/contracts/stripe) is not on this machine")
    spec = importlib.util.spec_from_file_location("check_shape", JUDGE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it reads its schema from a file it does not close
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def held() -> dict[str, Any]:
    """All objects of the sample account after a link was paid."""
    stripe = StripeStandIn(sample_story(), Clock(AS_OF), events_version=API_VERSION)
    data = {"currency": "usd", "unit_amount": "2500", "product_data": {"name": "Deposit"}}
    price = {"price_data": data, "quantity": "1"}
    form: dict[str, object] = {
        "line_items": [price],
        "restrictions": {"completed_sessions": {"limit": "2"}},
        "payment_intent_data": {"description": "Deposit", "metadata": {"doc": "E-1"}},
    }
    link = stripe.links.create(form)
    stripe.links.pay(link.id, ("Ada Park", "ada@park.example"))
    stripe.business.acts.charge(Money(900, "USD"), ("Bo", ""), method="us_bank_account")
    return stripe.state()


def _differences(judge: ModuleType, shown: dict[str, Any]) -> list[str]:
    found: list[str] = []
    walk: Callable[..., None] = judge.walk
    walk(shown, judge.ROOT[shown["object"]], shown["object"], found)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_every_object_fits_the_schema(judge: ModuleType, held: dict[str, Any], kind: str) -> None:
    """No unknown, missing or mistyped field, and no value outside the published ones."""
    assert held[kind]
    assert {text for shown in held[kind] for text in _differences(judge, shown)} == set()


def test_the_objects_inside_events_fit(judge: ModuleType, held: dict[str, Any]) -> None:
    """Events carry whole objects of the same shapes."""
    inside = [event["data"]["object"] for event in held["events"]]
    assert len(inside) > 100
    assert {text for shown in inside for text in _differences(judge, shown)} == set()


def test_the_balance_fits(judge: ModuleType, held: dict[str, Any]) -> None:
    """The balance has its sides by currency."""
    assert _differences(judge, held["balance"]) == []


def test_money_is_whole_on_the_wire(held: dict[str, Any]) -> None:
    """Only an exchange rate is ever a broken number."""

    def walk(value: object, name: str) -> None:
        assert not isinstance(value, float) or name == "exchange_rate"
        if isinstance(value, dict):
            for key, item in value.items():
                walk(item, str(key))
        if isinstance(value, list):
            for item in value:
                walk(item, name)

    walk(held, "")
