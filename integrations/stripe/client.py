"""Reads from Stripe: stripe-python's raw route over our own HTTP, bytes out (wire/stripe.md 4).

The SDK is imported by the first call, in the thread that needs it. Its telemetry is off: it would write an
id to disk and send timings (0.11).
"""

import io
import json
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import redirect_stderr
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from app.errors import NotConnected, UnreadableAnswer
from app.ports import CallKind, Cancel, Meter, Secrets
from integrations.http import Http
from integrations.stripe import faults
from integrations.stripe.wire import Listing
from integrations.usage import Allowance, Pace

if TYPE_CHECKING:
    import stripe

SERVICE = "stripe"


@dataclass(frozen=True, slots=True)
class Patience:
    """How reads are repeated and paced: tries, seconds of the first and the longest pause, calls a second.

    Stripe allows 25 calls a second to one endpoint (wire/stripe.md 3.6).
    """

    attempts: int = 5
    first: float = 0.5
    longest: float = 30.0
    calls: int = 20


class StripeClient:
    """One account's API, for reading; may be used by several threads."""

    def __init__(
        self,
        *,
        base_url: str,
        key: Callable[[], str],
        meter: Meter,
        http: Http | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._key = key
        self._meter = meter
        self._http = http or Http()
        self._patience = patience or Patience()
        self._pace = Pace(Allowance(self._patience.calls, 1.0))
        self._lock = threading.Lock()
        self._sdk: stripe.StripeClient | None = None

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

        Raises:
            AccessError, RemoteError, RemoteRejected (Gone when there is no such object), Cancelled.
        """
        import tenacity

        sleep = cancel.sleep if cancel is not None else time.sleep
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(faults.PASSING),
            stop=tenacity.stop_after_attempt(self._patience.attempts),
            wait=tenacity.wait_random_exponential(self._patience.first, self._patience.longest),
            sleep=sleep,
            reraise=True,
        )
        return retrying(self._once, path, parameters, sleep)

    def close(self) -> None:
        """Close kept connections."""
        self._http.close()

    def _once(self, path: str, parameters: Mapping[str, Any], sleep: Callable[[float], None]) -> bytes:
        client = self._client()
        import stripe

        self._pace.wait(sleep)
        try:
            answer: Any = client.raw_request("get", path, **parameters)
        except stripe.StripeError as problem:
            if problem.http_status is not None:
                self._meter(SERVICE, CallKind.READ)
            raise faults.translated(problem) from None
        self._meter(SERVICE, CallKind.READ)
        return str(answer.body).encode()

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
