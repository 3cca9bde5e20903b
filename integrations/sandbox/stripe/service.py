"""The Stripe stand-in: keys and their rights, routing, idempotency, limits and faults to order."""

import gzip
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

from app.domain.money import Money
from integrations.sandbox.clock import Clock
from integrations.sandbox.empty import empty_story
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.story import Story
from integrations.sandbox.stripe import forms, shapes
from integrations.sandbox.stripe.account import ACCOUNT_ID
from integrations.sandbox.stripe.business import Business
from integrations.sandbox.stripe.connect import Connect
from integrations.sandbox.stripe.faults import (
    ORDERS,
    REFUSALS,
    StripeFault,
    answer,
    rate_limited,
    refused,
    server_error,
)
from integrations.sandbox.stripe.idempotency import Idempotency
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.keys import Keys, is_live
from integrations.sandbox.stripe.limits import Limits, ReadCounter
from integrations.sandbox.stripe.linkshapes import show_link
from integrations.sandbox.stripe.older import ACCOUNT_VERSION
from integrations.sandbox.stripe.products import show_product
from integrations.sandbox.stripe.reading import Reading
from integrations.sandbox.stripe.shapes import Json

_MONTH = 30 * 86_400
_LINES = "/line_items"


class StripeStandIn:
    """One account behind ``/v1/``, in test mode and, empty at first, in live mode. One thread at a time.

    ``events_version`` is the API version the account's events are rendered in.
    """

    name = "stripe"

    def __init__(
        self,
        story: Story,
        clock: Clock,
        *,
        is_limited: bool = False,
        events_version: str = ACCOUNT_VERSION,
    ) -> None:
        self.clock = clock
        self.business = Business(story, clock)
        self.account, self.links = self.business.account, self.business.links
        self.connect = Connect(clock, story.name)
        self.keys = Keys(self.connect.tokens)
        self.is_limited = is_limited
        self.limits = Limits()
        self.writes: list[Json] = []
        self._live = Business(empty_story(story.as_of), clock, is_live=True)
        self._readings = {
            False: Reading(self.business, events_version),
            True: Reading(self._live, events_version),
        }
        self._reads = ReadCounter()
        self._orders: deque[str] = deque()
        self._idempotency = Idempotency(clock)
        self._requests = count(1)

    @property
    def reads(self) -> int:
        """GETs answered: what the read allowance counts (wire/stripe.md 3.6)."""
        return self._reads.total

    def handles(self, path: str) -> bool:
        """The API and Connect's OAuth addresses."""
        return path.startswith("/v1/") or self.connect.handles(path)

    def operation(self, request: Request) -> str:
        """A short name for faults to aim at: ``stripe.read.charges``, ``stripe.write.payment_links``."""
        if self.connect.handles(request.path):
            return f"stripe.oauth.{request.path.rpartition('/')[2]}"
        verb = "write" if request.method == "POST" else "read"
        return f"stripe.{verb}.{request.path.removeprefix('/v1/').split('/')[0]}"

    def refusal(self, request: Request) -> Response | None:
        """An ordered refusal, or 429 when the limits are on and reached; none of it is journaled."""
        if self.connect.handles(request.path):
            return None
        if self._orders and self._orders[0] in REFUSALS:
            return self._refused(self._orders.popleft())
        if not self.is_limited:
            return None
        endpoint = self.operation(request)
        reason = self.limits.refusal(endpoint, is_live=is_live(request.headers.get("authorization", "")))
        return self._stamped(rate_limited(reason).response()) if reason else None

    def order(self, fault: str, times: int = 1) -> None:
        """Let the next answers go wrong.

        A rate reason or ``lock_timeout``: 429; ``lock_conflict`` and ``twin``: 409; ``error_before``: 500
        without work, ``error_final`` with the word not to try again; ``html``, ``xml``: no JSON.
        ``error_after``: 500 after the work, kept for its idempotency key; ``cut_after``: the work is done and
        the connection cut; ``late``: cut, and the work is done half a minute later; ``half``, ``empty``: a
        cut body; ``gzip``: packed; ``closes``: the connection dies after the answer.
        """
        if fault not in ORDERS:
            raise ValueError(f"{fault!r} is none of {', '.join(ORDERS)}")
        self._orders.extend([fault] * times)

    def replied(self, request: Request, response: Response) -> None:
        """Nothing is kept of an answer that a fault made."""

    def answer(self, request: Request) -> Response:
        """Do the work and answer; ``Request-Id`` is on every processed answer."""
        if self.connect.handles(request.path):
            return self._stamped(self.connect.answer(request))
        ordered = self._orders.popleft() if self._orders else ""
        if ordered in REFUSALS:
            return self._refused(ordered)
        return _spoiled(self._processed(request, ordered), ordered)

    def charge(self, amount: Money, payer: tuple[str, str], *, description: str = "") -> str:
        """Someone pays by card now; the charge's id."""
        return self.business.acts.charge(amount, payer, description=description)

    def refund(self, charge_id: str, amount: Money | None = None) -> str:
        """Money back, all that is left by default; the refund's id."""
        return self.business.acts.refund(charge_id, amount)

    def dispute(self, charge_id: str) -> str:
        """The card holder objects; the dispute's id."""
        return self.business.acts.dispute(charge_id)

    def act(self, body: dict[str, Any]) -> dict[str, Any]:
        """What happens without the app, by JSON: ``act`` names it, amounts are Stripe's own units.

        ``key`` with ``lacks`` makes a restricted key, ``revoke_key`` and ``expire_key`` end one; the rest are
        the verbs of ``Business``. ValueError for anything that cannot be done.
        """
        match body.get("act"):
            case "key":
                self.keys.make(str(body["key"]), body.get("lacks", ()))
            case "revoke_key":
                self.keys.revoke(str(body["key"]))
            case "expire_key":
                self.keys.expire(str(body["key"]))
            case _:
                return (self._live if body.get("live") else self.business).act(body)
        return {"id": str(body["key"])}

    def state(self) -> dict[str, object]:
        """Everything it holds, newest last, with the reads and writes it has seen."""
        self._idempotency.arrive()
        self.account.advance()
        reading = self._readings[False]
        held: dict[str, object] = {
            name: [reading.show(row) for row in listing.held] for name, listing in reading.listings.items()
        }
        since = self.account.now - _MONTH
        charges = sum(row.created >= since for row in self.account.charges)
        return {
            **held,
            "balance": shapes.balance(self.account),
            "consents": len(self.connect.tokens),
            "reads": self.reads,
            "read_allowance": self._reads.state(self.clock.now().date(), charges),
            "writes": self.writes,
        }

    def _refused(self, order: str) -> Response:
        response = refused(order)
        is_processed = order not in {"lock_timeout", "html", "xml"}
        return self._stamped(response) if is_processed else response

    def _stamped(self, response: Response) -> Response:
        request_id = stripe_id("req", f"request-{next(self._requests)}")
        return replace(response, headers={"Request-Id": request_id, **response.headers})

    def _processed(self, request: Request, ordered: str) -> Response:
        version = request.headers.get("stripe-version", shapes.API_VERSION)
        try:
            key = self.keys.given(request)
            business = self._live if is_live(key) else self.business
            business.account.advance()
            self._idempotency.arrive()
            if request.method == "GET":
                self._reads.count(self.clock.now().date())
                fails = ordered == "error_after"
                response = server_error().response() if fails else self._read(request, key)
            elif request.method == "POST":
                response = self._write_once(request, key, ordered)
            else:
                raise _unknown(request)
        except StripeFault as fault:
            response = fault.response()
        stamped = self._stamped(response)
        return replace(stamped, headers={**stamped.headers, "Stripe-Version": version})

    def _read(self, request: Request, key: str) -> Response:
        form = forms.decode(request.query)
        name = request.path.removeprefix("/v1/")
        business = self._live if is_live(key) else self.business
        if name == "balance":
            self.keys.need(key, "balance_read")
            forms.only(form, {"expand"})
            return answer(shapes.balance(business.account))
        if name == "account":
            self.keys.need(key, "account_read")
            return answer({"id": ACCOUNT_ID, "object": "account", "country": "US", "default_currency": "usd"})
        reading = self._readings[is_live(key)]
        if name in reading.listings:
            self.keys.need(key, reading.listings[name].right)
            return answer(reading.expanded(reading.page(name, form), form, self._need(key)))
        if name.endswith(_LINES):
            self.keys.need(key, "payment_links_read")
            return answer(reading.lines(name.removesuffix(_LINES).rpartition("/")[2], form))
        return self._read_one(request, key, form)

    def _read_one(self, request: Request, key: str, form: forms.Form) -> Response:
        name, _, remote_id = request.path.removeprefix("/v1/").rpartition("/")
        reading, other = (self._readings[mode] for mode in (is_live(key), not is_live(key)))
        if name not in reading.listings:
            raise _unknown(request)
        self.keys.need(key, reading.listings[name].right)
        if reading.listings[name].held.get(remote_id) is None and other.listings[name].held.get(remote_id):
            here, there = ("live", "test") if is_live(key) else ("test", "live")
            message = (
                f"No such {reading.listings[name].held.kind}: '{remote_id}'; a similar object exists in "
                f"{there} mode, but a {here} mode key was used to make this request."
            )
            raise StripeFault(404, message, "resource_missing", "id")
        return answer(reading.expanded(reading.one(name, remote_id, form), form, self._need(key)))

    def _need(self, key: str) -> Callable[[str], None]:
        return lambda right: self.keys.need(key, right)

    def _write_once(self, request: Request, key: str, ordered: str) -> Response:
        """Do a write, or repeat the first answer to its idempotency key (3.5)."""

        def work() -> Response:
            shown = self._write(request, key)
            self._log(request, str(shown["id"]))
            self.clock.tick()
            return server_error().response() if ordered == "error_after" else answer(shown)

        if ordered == "late":
            self._idempotency.delay(request, work)
            return Response(200, drop=True)
        name = request.headers.get("idempotency-key", "")
        try:
            response, is_repeated = self._idempotency.once(request, work)
        except StripeFault as fault:
            if fault.kind == "idempotency_error":
                self._count_again(name)
            raise
        if is_repeated:
            self._count_again(name)
        return response

    def _write(self, request: Request, key: str) -> Json:
        form = forms.decode(request.body.decode())
        business = self._live if is_live(key) else self.business
        match request.path.removeprefix("/v1/").split("/"):
            case ["payment_links"]:
                self.keys.need(key, "payment_links_write")
                return _of_mode(show_link(business.links.create(form)), business)
            case ["payment_links", remote_id]:
                self.keys.need(key, "payment_links_write")
                return _of_mode(show_link(business.links.update(remote_id, form)), business)
            case ["products"]:
                self.keys.need(key, "product_write")
                return _of_mode(show_product(business.products.create(form)), business)
            case ["refunds"] if key.startswith("rk_"):
                message = "Having the 'rak_charge_write' permission would allow this request to continue."
                raise StripeFault(403, message)
        raise _unknown(request)

    def _count_again(self, name: str) -> None:
        for seen in reversed(self.writes):
            if seen["idempotency_key"] == name:
                times = seen["times_received"]
                seen["times_received"] = (times if isinstance(times, int) else 0) + 1
                return

    def _log(self, request: Request, remote_id: str) -> None:
        self.writes.append(
            {
                "service": "stripe",
                "method": request.method,
                "path": request.path,
                "idempotency_key": request.headers.get("idempotency-key", ""),
                "id": remote_id,
                "times_received": 1,
                "time": self.clock.now().isoformat(),
            }
        )


def _of_mode(shown: Json, business: Business) -> Json:
    return shown | {"livemode": business.account.is_live}


def _spoiled(response: Response, ordered: str) -> Response:
    """The answer to work that was done, gone wrong on its way."""
    match ordered:
        case "cut_after":
            return replace(response, drop=True)
        case "half":
            return replace(response, body=response.body[: len(response.body) // 2])
        case "empty":
            return replace(response, body=b"")
        case "closes":
            return replace(response, closes=True)
        case "gzip":
            packed = gzip.compress(response.body, 1)
            return replace(response, body=packed, headers={**response.headers, "Content-Encoding": "gzip"})
    return response


def _unknown(request: Request) -> StripeFault:
    message = f"Unrecognized request URL ({request.method}: {request.path})."
    return StripeFault(404, message)
