"""Stripe's failures as ours (wire/stripe.md 3.8). Nothing outside this file knows a Stripe error."""

from datetime import timedelta
from typing import Any

from app.errors import (
    CountersignError,
    MissingPermission,
    RateLimited,
    RemoteFault,
    RemoteRejected,
    Unreachable,
    UnreadableAnswer,
    WrongCredentials,
)
from app.log import redact

PAUSE = timedelta(seconds=2)
"""Stripe documents no Retry-After; it advises growing pauses."""

GONE = "resource_missing"


def translated(problem: Any) -> CountersignError:
    """Our error for one of stripe-python's, by status and code, never by its text."""
    status = getattr(problem, "http_status", None)
    detail = redact(str(getattr(problem, "user_message", None) or ""))
    trace = getattr(problem, "request_id", None)
    if trace:
        detail = f"{detail} ({trace})"
    match status:
        case None:
            return Unreachable(detail="Stripe did not answer")
        case 401:
            return WrongCredentials("Stripe refused the key", detail=detail)
        case 403:
            return MissingPermission("The Stripe key lacks a permission", detail=detail)
        case 429:
            return RateLimited(detail=detail, retry_after=PAUSE)
        case 400 | 402 | 404 | 409:
            return RemoteRejected("Stripe refused the request", detail=detail)
        case int() if status >= 500:
            return RemoteFault("Stripe failed", detail=detail)
        case _:
            return UnreadableAnswer(detail=detail)


def is_gone(problem: Any) -> bool:
    """Whether an object does not exist (any more)."""
    error = getattr(problem, "error", None)
    return getattr(problem, "http_status", None) == 404 and getattr(error, "code", "") == GONE


def is_passing(error: CountersignError) -> bool:
    """Whether trying a read again may help."""
    return isinstance(error, RateLimited | RemoteFault | Unreachable)
