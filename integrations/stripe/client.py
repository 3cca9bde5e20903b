"""Reads from Stripe: stripe-python's raw route over our own HTTP, bytes out (wire/stripe.md 4).

The SDK is imported by the first call, in the thread that needs it. Its telemetry is off: it would write an
id to disk and send timings (0.11).
"""

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from app.errors import CountersignError, NotConnected, UnreadableAnswer
from app.ports import CallKind, Meter, Secrets
from integrations.http import Http
from integrations.stripe import faults
from integrations.stripe.wire import Listing
from integrations.usage import Allowance, Pace

if TYPE_CHECKING:
    import stripe

SERVICE = "stripe"


@dataclass(frozen=True, slots=True)
class Patience:
    """How reads are repeated: tries, and seconds of the first and the longest pause."""

    attempts: int = 5
    first: float = 0.5
    longest: float = 30.0


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
        self._pace = Pace(Allowance(20, 1.0))
        self._lock = threading.Lock()
        self._sdk: stripe.StripeClient | None = None

    def page(self, path: str, parameters: Mapping[str, Any]) -> Listing:
        """One page of a list."""
        try:
            return msgspec.json.decode(self.read(path, parameters), type=Listing)
        except msgspec.DecodeError as problem:
            raise UnreadableAnswer(detail=f"{path}: {problem}") from problem

    def find(self, path: str, parameters: Mapping[str, Any]) -> bytes | None:
        """One object, None when it is gone."""
        return self._patiently(path, parameters, gone_is_none=True)

    def read(self, path: str, parameters: Mapping[str, Any]) -> bytes:
        """The body of a GET. Raises AccessError, RemoteError, RemoteRejected."""
        body = self._patiently(path, parameters, gone_is_none=False)
        assert body is not None, "only a gone object has no body"
        return body

    def close(self) -> None:
        """Close kept connections."""
        self._http.close()

    def _patiently(self, path: str, parameters: Mapping[str, Any], *, gone_is_none: bool) -> bytes | None:
        import tenacity

        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception(
                lambda error: isinstance(error, CountersignError) and faults.is_passing(error)
            ),
            stop=tenacity.stop_after_attempt(self._patience.attempts),
            wait=tenacity.wait_random_exponential(self._patience.first, self._patience.longest),
            reraise=True,
        )
        return retrying(self._once, path, parameters, gone_is_none)

    def _once(self, path: str, parameters: Mapping[str, Any], gone_is_none: bool) -> bytes | None:
        client = self._client()
        import stripe

        self._pace.wait(time.sleep)
        try:
            answer: Any = client.raw_request("get", path, **parameters)
        except stripe.StripeError as problem:
            if problem.http_status is not None:
                self._meter(SERVICE, CallKind.READ)
            if gone_is_none and faults.is_gone(problem):
                return None
            raise faults.translated(problem) from None
        self._meter(SERVICE, CallKind.READ)
        return str(answer.body).encode()

    def _client(self) -> "stripe.StripeClient":
        with self._lock:
            if self._sdk is None:
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
