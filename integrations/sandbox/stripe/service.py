"""The Stripe stand-in: keys and their rights, routing, idempotency, limits and faults to order."""

import base64
import binascii
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import count

from app.domain.money import Money
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.story import Story
from integrations.sandbox.stripe import forms, shapes
from integrations.sandbox.stripe.account import ACCOUNT_ID, Account
from integrations.sandbox.stripe.connect import PLATFORM_KEY, Connect
from integrations.sandbox.stripe.faults import (
    RATE_REASONS,
    StripeFault,
    answer,
    rate_limited,
    server_error,
)
from integrations.sandbox.stripe.forms import Form
from integrations.sandbox.stripe.ids import stripe_id
from integrations.sandbox.stripe.limits import Limits
from integrations.sandbox.stripe.links import Links
from integrations.sandbox.stripe.reading import Reading
from integrations.sandbox.stripe.shapes import Json

FULL_KEY = "rk_test_sandbox"
LIMITED_KEY = "rk_test_limited"
EXPIRED_KEY = "rk_test_expired"
_LACKING = {LIMITED_KEY: frozenset({"dispute_read", "payment_links_write"})}
_KEY_LIFE = timedelta(hours=24)
ORDERS = (*RATE_REASONS, "lock_timeout", "error_before", "error_after", "html", "cut_after")
"""What ``order`` takes: see there."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """The first answer to an idempotency key."""

    fingerprint: str
    response: Response
    at: datetime


class StripeStandIn:
    """One account behind ``/v1/``. Called by one thread at a time."""

    name = "stripe"

    def __init__(self, story: Story, clock: Clock, *, is_limited: bool = False) -> None:
        self.clock = clock
        self.account = Account(story, clock)
        self.links = Links(self.account)
        self.connect = Connect(clock, story.name)
        self.is_limited = is_limited
        self.reads = 0
        """GETs answered: what the read allowance counts (wire/stripe.md 3.6)."""
        self.writes: list[Json] = []
        self._reading = Reading(self.account, self.links)
        self._limits = Limits()
        self._orders: deque[str] = deque()
        self._kept: dict[str, _Kept] = {}
        self._requests = count(1)

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
        """429 when the limits are on and reached (25 a second in a sandbox)."""
        if not self.is_limited or self.connect.handles(request.path) or self._limits.admits():
            return None
        return self._stamped(rate_limited("global-rate").response())

    def order(self, fault: str, times: int = 1) -> None:
        """Let the next answers go wrong.

        A rate reason or ``lock_timeout``: 429; ``error_before``: 500 without work; ``error_after``: 500 after
        the work, kept for its idempotency key; ``html``: a page that is not JSON; ``cut_after``: the work is
        done and the connection cut.
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
        if ordered == "lock_timeout":
            return rate_limited(ordered).response()
        if ordered in RATE_REASONS:
            return self._stamped(rate_limited(ordered).response())
        if ordered == "error_before":
            return self._stamped(server_error().response())
        if ordered == "html":
            return Response(502, b"<html><h1>502 Bad Gateway</h1></html>", {"Content-Type": "text/html"})
        response = self._processed(request, fails=ordered == "error_after")
        if ordered == "cut_after":
            return Response(response.status, response.body, response.headers, drop=True)
        return response

    def charge(self, amount: Money, payer: tuple[str, str], *, description: str = "") -> str:
        """Someone pays by card now; the charge's id."""
        return self.account.charge(amount, payer, description=description)

    def refund(self, charge_id: str, amount: Money | None = None) -> str:
        """Money back, all that is left by default; the refund's id."""
        return self.account.refund(charge_id, amount)

    def dispute(self, charge_id: str) -> str:
        """The card holder objects; the dispute's id."""
        return self.account.dispute(charge_id)

    def act(self, body: Json) -> Json:
        """The same by JSON: ``act`` is charge, refund, dispute or pay_link, amounts are minor units.

        ValueError for anything that cannot be done.
        """
        try:
            return self._acted(body)
        except StripeFault as fault:
            raise ValueError(fault.message) from fault

    def _acted(self, body: Json) -> Json:
        kind, charge_id = str(body.get("act", "")), str(body.get("charge", ""))
        amount = body.get("amount")
        money = Money(amount, str(body.get("currency", "USD"))) if isinstance(amount, int) else None
        payer = (str(body.get("name", "")), str(body.get("email", "")))
        if kind == "charge" and money is not None:
            return {"id": self.account.charge(money, payer, description=str(body.get("description", "")))}
        if kind == "refund":
            return {"id": self.account.refund(charge_id, money)}
        if kind == "dispute":
            return {"id": self.account.dispute(charge_id)}
        if kind == "pay_link":
            return {"id": self.links.pay(str(body.get("link", "")), payer)}
        raise ValueError(f"{kind!r} is none of charge, refund, dispute, pay_link")

    def state(self) -> dict[str, object]:
        """Everything it holds, newest last, with the reads and writes it has seen."""
        self.account.advance()
        held: dict[str, object] = {
            name: [self._reading.show(row) for row in listing.held]
            for name, listing in self._reading.listings.items()
            if listing.held is not None
        }
        return {**held, "balance": shapes.balance(self.account), "reads": self.reads, "writes": self.writes}

    def _stamped(self, response: Response) -> Response:
        request_id = stripe_id("req", f"request-{next(self._requests)}")
        return Response(
            response.status, response.body, {"Request-Id": request_id, **response.headers}, response.drop
        )

    def _processed(self, request: Request, *, fails: bool) -> Response:
        version = request.headers.get("stripe-version", shapes.API_VERSION)
        try:
            key = self._key(request)
            self.account.advance()
            if request.method == "GET":
                self.reads += 1
                response = server_error().response() if fails else self._read(request, key)
            elif request.method == "POST":
                response = self._write_once(request, key, fails=fails)
            else:
                raise _unknown(request)
        except StripeFault as fault:
            response = fault.response()
        stamped = self._stamped(response)
        return Response(
            stamped.status, stamped.body, {**stamped.headers, "Stripe-Version": version}, stamped.drop
        )

    def _key(self, request: Request) -> str:
        """The API key, or 401; restricted keys are shown masked."""
        scheme, _, value = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "basic":
            try:
                value = base64.b64decode(value, validate=True).decode().partition(":")[0]
            except (binascii.Error, UnicodeDecodeError):
                value = ""
        if not value:
            raise StripeFault(401, "You did not provide an API key.")
        if value == EXPIRED_KEY:
            raise StripeFault(401, f"Expired API Key provided: {_masked(value)}", "api_key_expired")
        if value not in {FULL_KEY, LIMITED_KEY, PLATFORM_KEY} | self.connect.tokens:
            raise StripeFault(401, f"Invalid API Key provided: {_masked(value)}")
        return value

    def _need(self, key: str, right: str) -> None:
        if key.startswith("rk_") and (right in _LACKING.get(key, frozenset()) or right == "account_read"):
            message = (
                f"The provided key '{_masked(key)}' does not have the required permissions for this endpoint "
                f"on account '{ACCOUNT_ID}'. Having the 'rak_{right}' permission would allow this request to "
                "continue."
            )
            raise StripeFault(403, message)

    def _read(self, request: Request, key: str) -> Response:
        form = forms.decode(request.query)
        name = request.path.removeprefix("/v1/")
        if name == "balance":
            self._need(key, "balance_read")
            forms.only(form, {"expand"})
            return answer(shapes.balance(self.account))
        if name == "account":
            self._need(key, "account_read")
            return answer({"id": ACCOUNT_ID, "object": "account", "country": "US", "default_currency": "usd"})
        if name in self._reading.listings:
            self._need(key, self._reading.listings[name].right)
            return answer(self._reading.expanded(self._reading.page(name, form), form))
        name, _, remote_id = name.rpartition("/")
        if name in self._reading.listings:
            self._need(key, self._reading.listings[name].right)
            return answer(self._reading.expanded(self._reading.one(name, remote_id, form), form))
        raise _unknown(request)

    def _write_once(self, request: Request, key: str, *, fails: bool) -> Response:
        """Do a write, or repeat the first answer to its idempotency key (3.5)."""
        name = request.headers.get("idempotency-key", "")
        if len(name) > 255:
            raise StripeFault(400, "Idempotency-Key must be at most 255 characters.")
        fingerprint = sha256(request.path.encode() + b"\n" + request.body).hexdigest()
        kept = self._kept.get(name)
        if kept is not None and self.clock.now() - kept.at < _KEY_LIFE:
            self._count_again(name)
            return _repeated(kept, fingerprint, name)
        shown = self._write(request, key)
        self._log(request, name, str(shown["id"]))
        self.clock.tick()
        response = server_error().response() if fails else answer(shown)
        if name:
            self._kept[name] = _Kept(fingerprint, response, self.clock.now())
            return Response(response.status, response.body, {**response.headers, "Idempotency-Key": name})
        return response

    def _write(self, request: Request, key: str) -> Json:
        form: Form = forms.decode(request.body.decode())
        match request.path.removeprefix("/v1/").split("/"):
            case ["payment_links"]:
                self._need(key, "payment_links_write")
                return self.links.show_link(self.links.create(form))
            case ["payment_links", remote_id]:
                self._need(key, "payment_links_write")
                return self.links.show_link(self.links.update(remote_id, form))
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

    def _log(self, request: Request, name: str, remote_id: str) -> None:
        self.writes.append(
            {
                "service": "stripe",
                "method": request.method,
                "path": request.path,
                "idempotency_key": name,
                "id": remote_id,
                "times_received": 1,
                "time": self.clock.now().isoformat(),
            }
        )


def _repeated(kept: _Kept, fingerprint: str, name: str) -> Response:
    if kept.fingerprint != fingerprint:
        message = (
            "Keys for idempotent requests can only be used with the same parameters they were first used "
            f"with. Try using a key other than '{name}' if you meant to execute a different request."
        )
        raise StripeFault(400, message, kind="idempotency_error")
    headers = {**kept.response.headers, "Idempotency-Key": name, "Idempotent-Replayed": "true"}
    return Response(kept.response.status, kept.response.body, headers)


def _masked(key: str) -> str:
    return f"{key[:8]}{'*' * max(0, len(key) - 12)}{key[-4:]}"


def _unknown(request: Request) -> StripeFault:
    message = f"Unrecognized request URL ({request.method}: {request.path})."
    return StripeFault(404, message)
