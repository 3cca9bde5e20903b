"""Calls to Stripe: stripe-python's raw route over our own HTTP, bytes out (wire/stripe.md 4).

The SDK is imported by the first call, in the thread that needs it. Its telemetry is off: it would write an
id to disk and send timings (0.11).
"""

import io
import json
import logging
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import msgspec

from app.errors import NotConnected, UnreadableAnswer
from app.ports import CallKind, Cancel, Meter, Secrets
from integrations.http import Http
from integrations.stripe import faults
from integrations.stripe.budget import ReadBudget, Spending
from integrations.stripe.wire import Listing
from integrations.usage import Allowance, Pace

if TYPE_CHECKING:
    import stripe

log = logging.getLogger(__name__)

SERVICE = "stripe"
PER_ENDPOINT = 25
PER_ACCOUNT = {True: 100, False: 25}
"""Calls a second, of a live account and of a sandbox (wire/stripe.md 3.6)."""

SLACK = 1.05
"""We count this for Stripe's second: calls sent evenly may arrive closer together than they were sent."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How reads are repeated: tries, and seconds of the first and the longest pause, drawn at random."""

    attempts: int = 5
    first: float = 0.5
    longest: float = 30.0


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Manners:
    """How an account is called: patience, what was spent of its allowance, and the clocks.

    ``spending`` is asked at the start of every run; ``monotonic`` paces, ``now`` tells UTC.
    """

    patience: Patience = field(default_factory=Patience)
    spending: Callable[[], Spending] = Spending
    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = _now


@dataclass(frozen=True, slots=True)
class Written:
    """The answer to a write: its body and Stripe's id of the request."""

    body: bytes
    trace: str


class StripeClient:
    """One account's API; may be used by several threads."""

    def __init__(
        self,
        *,
        base_url: str,
        key: Callable[[], str],
        meter: Meter,
        http: Http | None = None,
        manners: Manners | None = None,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._ask_key = key
        self._asked_key = ""
        self._meter = meter
        self._http = http or Http()
        self._manners = manners or Manners()
        self.budget = ReadBudget(self._manners.spending, self._manners.now)
        self._paces: dict[str, Pace] = {}
        self._lock = threading.Lock()
        self._sdk: stripe.StripeClient | None = None

    @property
    def is_live(self) -> bool:
        """Whether the key opens the live mode; objects of one mode are invisible to the other (1)."""
        return "_live_" in self._key()

    def _key(self) -> str:
        """The key, asked for once: a keychain is slow."""
        if not self._asked_key:
            self._asked_key = self._ask_key()
        return self._asked_key

    def page(self, path: str, parameters: Mapping[str, Any], cancel: Cancel | None = None) -> Listing:
        """One page of a list."""
        try:
            return msgspec.json.decode(self.read(path, parameters, cancel), type=Listing)
        except msgspec.DecodeError as problem:
            raise UnreadableAnswer(detail=f"{path}: {problem}") from problem

    def find(self, path: str, parameters: Mapping[str, Any], cancel: Cancel | None = None) -> bytes | None:
        """One object, None when it is gone."""
        try:
            return self.read(path, parameters, cancel)
        except faults.Gone:
            return None

    def read(self, path: str, parameters: Mapping[str, Any], cancel: Cancel | None = None) -> bytes:
        """The body of a GET, tried again while a failure may pass; ``cancel`` also ends the pauses.

        Only a read that can be cancelled waits for its share of the allowance.

        Raises:
            AccessError, RemoteError, RemoteRejected (Gone when there is no such object), Cancelled.
        """
        import tenacity

        sleep = cancel.sleep if cancel is not None else time.sleep
        patience = self._manners.patience
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception(lambda problem: isinstance(problem, faults.Passing)),
            stop=tenacity.stop_after_attempt(patience.attempts),
            wait=tenacity.wait_random_exponential(patience.first, patience.longest),
            sleep=sleep,
            reraise=True,
        )
        self.budget.check()  # before any waiting for a share of nothing
        if cancel is not None and (pause := self.budget.pause()):
            log.info("stripe.slowed seconds=%d allowance=%d", pause, self.budget.allowance)
            cancel.sleep(pause)
        try:
            return retrying(self._read_once, path, parameters, sleep)
        except faults.Passing as passing:
            raise passing.error from None

    def write(self, path: str, body: bytes, key: str) -> Written:
        """POST exactly this form under its idempotency key, once.

        Raises:
            Unreachable: provably not sent.
            OutcomeUnknown: it may be written (StoredFailure: this key will never tell).
            RateLimited, AccessError, RemoteRejected: refused, not written.
        """
        client = self._client()
        import stripe

        # The SDK encodes flat pairs to the bytes they were decoded from; a test holds it to that.
        fields: dict[str, Any] = dict(parse_qsl(body.decode(), keep_blank_values=True))
        self._pace("POST", path, time.sleep)
        try:
            answer: Any = client.raw_request("post", path, idempotency_key=key, **fields)
        except stripe.StripeError as problem:
            if problem.http_status is not None:
                self._meter(SERVICE, CallKind.WRITE)
            raise faults.of_write(problem) from None
        self._meter(SERVICE, CallKind.WRITE)
        trace = str(answer.request_id or "")
        log.info("stripe.written path=%s key=%s trace=%s", path, key, trace)
        return Written(str(answer.body).encode(), trace)

    def close(self) -> None:
        """Close kept connections."""
        self._http.close()

    def _read_once(self, path: str, parameters: Mapping[str, Any], sleep: Callable[[float], None]) -> bytes:
        client = self._client()
        import stripe

        self.budget.check()
        self._pace("GET", path, sleep)
        try:
            answer: Any = client.raw_request("get", path, **parameters)
        except stripe.StripeError as problem:
            if problem.http_status is not None:
                self._count_read()
            raise faults.of_read(problem) from None
        self._count_read()
        return str(answer.body).encode()

    def _count_read(self) -> None:
        self.budget.count()
        self._meter(SERVICE, CallKind.READ)

    def _pace(self, method: str, path: str, sleep: Callable[[float], None]) -> None:
        """Wait until the endpoint and then the account have room for one more call."""
        endpoint = f"{method} {'/'.join(path.split('/')[:3])}"
        for name, most in ((endpoint, PER_ENDPOINT), ("account", PER_ACCOUNT[self.is_live])):
            with self._lock:
                pace = self._paces.get(name)
                if pace is None:
                    allowed = Allowance(most, SLACK)
                    pace = self._paces[name] = Pace(allowed, monotonic=self._manners.monotonic)
            pace.wait(sleep)

    def _client(self) -> "stripe.StripeClient":
        with self._lock:
            if self._sdk is None:
                # The SDK prints hints for developers to standard error when it is imported.
                with redirect_stderr(io.StringIO()):
                    import stripe
                from integrations.stripe.transport import transport

                stripe.enable_telemetry = False
                self._sdk = stripe.StripeClient(
                    self._key(),
                    base_addresses={"api": self._base_url},
                    http_client=transport(self._http),
                    max_network_retries=0,
                )
            return self._sdk


def kept_key(secrets: Secrets, name: str) -> str:
    """The stored restricted key; NotConnected when there is none."""
    kept = secrets.get(name)
    if kept is None:
        raise NotConnected("Stripe is not connected")
    return str(json.loads(kept)["key"])
