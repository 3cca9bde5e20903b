"""Stripe's error answers: what is wrong, in the service's words (wire/stripe.md 3.8)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from integrations.sandbox.exchange import Response

RATE_REASONS = (
    "global-rate",
    "global-concurrency",
    "endpoint-rate",
    "endpoint-concurrency",
    "resource-specific",
)

REFUSALS = (
    *RATE_REASONS, "lock_timeout", "lock_conflict", "twin", "error_before", "error_final", "html", "xml",
)  # fmt: skip
"""Orders that keep the work from being done, in Stripe's words or in those of something on the way."""

SPOILS = ("error_after", "cut_after", "late", "half", "empty", "gzip", "closes")
"""Orders that spoil the answer to work that is done."""

ORDERS = (*REFUSALS, *SPOILS)
"""What the stand-in's ``order`` takes: see there."""


@dataclass(frozen=True)
class StripeFault(Exception):
    """An answer that is not 2xx."""

    status: int
    message: str
    code: str = ""
    param: str = ""
    kind: str = "invalid_request_error"
    headers: Mapping[str, str] = field(default_factory=dict)

    def response(self) -> Response:
        """As the wire shows it; absent fields are left out."""
        error: dict[str, object] = {"message": self.message, "type": self.kind}
        if self.code:
            error["code"] = self.code
            error["doc_url"] = f"https://stripe.com/docs/error-codes/{self.code.replace('_', '-')}"
        if self.param:
            error["param"] = self.param
        return answer({"error": error}, self.status, self.headers)


def answer(shown: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A JSON answer; on one line, unlike Stripe's, because indenting costs three times as much."""
    body = json.dumps(shown, ensure_ascii=False, default=float).encode()
    return Response(status, body, {"Content-Type": "application/json", **(headers or {})})


def missing(kind: str, remote_id: str, param: str = "id") -> StripeFault:
    """No such object."""
    return StripeFault(404, f"No such {kind}: '{remote_id}'", "resource_missing", param)


def unknown_parameter(name: str) -> StripeFault:
    """A parameter that the address does not know."""
    return StripeFault(400, f"Received unknown parameter: {name}", "parameter_unknown", name)


def invalid(param: str, message: str, code: str = "") -> StripeFault:
    """A value of the wrong kind."""
    return StripeFault(400, message, code, param)


def rate_limited(reason: str) -> StripeFault:
    """429 for one of the reasons; ``lock_timeout`` says nothing but may be tried again (3.6)."""
    if reason == "lock_timeout":
        message = "This object cannot be accessed right now because another API request is using it."
        return StripeFault(429, message, reason, headers={"Stripe-Should-Retry": "true"})
    message = (
        "Request rate limit exceeded. Learn more about rate limits at https://docs.stripe.com/rate-limits."
    )
    return StripeFault(429, message, "rate_limit", headers={"Stripe-Rate-Limited-Reason": reason})


def server_error(*, should_retry: str = "") -> StripeFault:
    """An unexplained 500, perhaps with Stripe's word on trying again."""
    message = "An unknown error occurred. If this error persists please contact support."
    headers = {"Stripe-Should-Retry": should_retry} if should_retry else {}
    return StripeFault(500, message, kind="api_error", headers=headers)


def key_in_use(name: str) -> StripeFault:
    """409: a request with the same idempotency key is still being carried out (3.5)."""
    message = f"There is currently another in-progress request using this Idempotent Key: {name}."
    return StripeFault(409, message, "idempotency_key_in_use", kind="idempotency_error")


def refused(order: str) -> Response:
    """The answer of an order that keeps the work from being done."""
    match order:
        case "error_before":
            return server_error().response()
        case "error_final":
            return server_error(should_retry="false").response()
        case "lock_conflict":
            message = "This object cannot be accessed right now because another API request is using it."
            headers = {"Stripe-Should-Retry": "true"}
            return StripeFault(409, message, "lock_timeout", headers=headers).response()
        case "twin":
            return key_in_use("…").response()
        case "html":
            return Response(502, b"<html><h1>502 Bad Gateway</h1></html>", {"Content-Type": "text/html"})
        case "xml":
            return Response(200, b'<?xml version="1.0"?><maintenance/>', {"Content-Type": "application/xml"})
    return rate_limited(order).response()
