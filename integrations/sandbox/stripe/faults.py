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
    body = json.dumps(shown, ensure_ascii=False).encode()
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


def server_error() -> StripeFault:
    """An unexplained 500."""
    message = "An unknown error occurred. If this error persists please contact support."
    return StripeFault(500, message, kind="api_error")
