"""Stripe's failures as ours (wire/stripe.md 3.8). Nothing outside this file knows a Stripe error."""

import re
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
NEW_KEY = "Make a new restricted key in Stripe's dashboard and connect Stripe again."

PASSING = (RateLimited, RemoteFault, Unreachable, UnreadableAnswer)
"""What trying a read again may cure."""

_RIGHT = re.compile(r"\brak_\w+")


class Gone(RemoteRejected):
    """The object does not exist (any more)."""

    title = "Stripe has no such object"


def translated(problem: Any) -> CountersignError:
    """Our error for one of stripe-python's, by status and code, never by its text."""
    status = getattr(problem, "http_status", None)
    detail = redact(str(getattr(problem, "user_message", None) or ""))
    trace = getattr(problem, "request_id", None)
    if trace:
        detail = f"{detail} ({trace})"
    match status:
        case None:
            return Unreachable("Stripe can't be reached", detail="Stripe did not answer")
        case 401:
            return WrongCredentials("Stripe refused the key", remedy=NEW_KEY, detail=detail)
        case 403:
            return _missing_right(detail)
        case 429:
            return RateLimited(detail=detail, retry_after=PAUSE)
        case 404 if is_gone(problem):
            return Gone(detail=detail)
        case 409:
            return RemoteFault("Stripe is busy with this object", detail=detail)
        case 400 | 402 | 404:
            return RemoteRejected("Stripe refused the request", detail=detail)
        case int() if status >= 500:
            return RemoteFault("Stripe failed", detail=detail)
        case _:
            return UnreadableAnswer(detail=detail)


def is_gone(problem: Any) -> bool:
    """Whether an object does not exist (any more)."""
    error = getattr(problem, "error", None)
    return getattr(problem, "http_status", None) == 404 and getattr(error, "code", "") == GONE


def _missing_right(detail: str) -> MissingPermission:
    """Stripe names the right in its sentence; the owner looks for that name in the dashboard (1)."""
    right = _RIGHT.search(detail)
    name = f"the permission {right[0]}" if right else "a permission"
    return MissingPermission(f"The Stripe key lacks {name}", detail=detail)
