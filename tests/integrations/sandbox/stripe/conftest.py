"""A caller of Stripe's stand-in who also acts behind its back."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.sample.story import AS_OF, sample_story
from integrations.sandbox.stripe.service import StripeStandIn

STORY = sample_story()
KEY = "rk_test_sandbox"
Json = dict[str, Any]


class Client:
    """Speaks to a stand-in as HTTP would, and acts behind its back."""

    def __init__(self) -> None:
        self.clock = Clock(AS_OF)
        self.stripe = StripeStandIn(STORY, self.clock)

    def send(self, method: str, path: str, text: str = "", key: str = KEY, **headers: str) -> Response:
        """One exchange; ``text`` is the query of a GET and the body of a POST."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        named["authorization"] = f"Bearer {key}"
        query, body = (text, b"") if method == "GET" else ("", text.encode())
        return self.stripe.answer(Request(method, f"/v1/{path}", query, named, body))

    def get(self, path: str, **fields: object) -> Json:
        """A GET that must succeed."""
        response = self.send("GET", path, urlencode(fields))
        assert response.status == 200, response.body
        shown: Json = json.loads(response.body)
        return shown

    def error(self, path: str, text: str = "", key: str = KEY) -> tuple[int, Json]:
        """A GET that must fail: status and error."""
        response = self.send("GET", path, text, key)
        return response.status, json.loads(response.body)["error"]

    def all(self, path: str, **fields: object) -> Iterator[Json]:
        """Everything in a list, newest first."""
        while True:
            page = self.get(path, limit=100, **fields)
            yield from page["data"]
            if not page["has_more"]:
                return
            fields["starting_after"] = page["data"][-1]["id"]

    def act(self, act: str, **body: Any) -> str:
        """Something happens; the id of what came of it."""
        return str(self.stripe.act({"act": act, **body})["id"])

    def wait(self, **span: float) -> None:
        """Let time pass."""
        self.clock.advance(timedelta(**span))

    def until_monday(self) -> None:
        """The next payout but one has been made, an hour ago."""
        monday = self.clock.now() + timedelta(days=14 - self.clock.now().weekday())
        self.clock.advance(monday.replace(hour=2, minute=0, second=0) - self.clock.now())

    def net(self, currency: str = "usd") -> int:
        """The sum of all nets of a currency."""
        return sum(each["net"] for each in self.all("balance_transactions") if each["currency"] == currency)

    def held(self, currency: str = "usd") -> int:
        """What the balance says of a currency."""
        balance = self.get("balance")
        sides = (*balance["available"], *balance["pending"])
        return sum(side["amount"] for side in sides if side["currency"] == currency)


@pytest.fixture
def client() -> Client:
    """A fresh stand-in over the sample company."""
    return Client()


def link_form(**more: str) -> str:
    """The body of a link over 500.00, with more fields."""
    return urlencode(
        {
            "line_items[0][price_data][currency]": "usd",
            "line_items[0][price_data][unit_amount]": "50000",
            "line_items[0][price_data][product_data][name]": "Deposit",
            "line_items[0][quantity]": "1",
            "metadata[doc]": "E-2009",
            "payment_intent_data[metadata][doc_id]": "77",
            **more,
        }
    )
