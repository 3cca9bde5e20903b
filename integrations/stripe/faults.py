"""Stripe's failures as ours (wire/stripe.md 3.8). Nothing outside this file knows a Stripe error."""

import re
from datetime import timedelta
from typing import Any

from app.errors import (
    ConnectionRevoked,
    CountersignError,
    MissingPermission,
    OutcomeUnknown,
    RateLimited,
    RemoteFault,
    RemoteRejected,
    Unreachable,
    UnreadableAnswer,
    WrongCredentials,
)
from app.redaction import redact
from integrations.http import NotSent

PAUSE = timedelta(seconds=2)
"""Stripe documents no Retry-After; it advises growing pauses."""

GONE = "resource_missing"
LOCKED = "lock_timeout"
TAKEN = "resource_already_exists"
_EXPIRED = "api_key_expired"
NEW_KEY = "Make a new restricted key in Stripe's dashboard and connect Stripe again."

_RIGHT = re.compile(r"\brak_\w+")


class Gone(RemoteRejected):
    """The object does not exist (any more); ``param`` is the parameter that named it."""

    title = "Stripe has no such object"
    param = ""


class AlreadyThere(RemoteRejected):
    """An object of that id exists already."""

    title = "Stripe has such an object already"


class KeyReused(RemoteRejected):
    """The idempotency key was used with other parameters before: this request was not carried out (3.5)."""

    title = "Stripe knows this request's key from another request"


class StoredFailure(OutcomeUnknown):
    """Stripe repeats the failure it stored for this key, and will for 24 hours (3.5): only looking helps."""


class Passing(Exception):
    """A failed read that another try may cure; ``error`` is what it means once the tries are used up."""

    def __init__(self, error: CountersignError) -> None:
        super().__init__(error.title)
        self.error = error


def of_read(problem: Any) -> Exception:
    """What a failed read means; Passing when it is worth another try."""
    error = _refusal(problem) or _failure(problem)
    return Passing(error) if _may_pass(problem, error) else error


def of_write(problem: Any) -> CountersignError:
    """What a failed write means; OutcomeUnknown unless it is surely not written."""
    refusal = _refusal(problem)
    if refusal is not None:
        return refusal
    if _status(problem) is None and isinstance(problem.__cause__, NotSent):
        return Unreachable("Stripe can't be reached", detail="no connection")
    if _header(problem, "idempotent-replayed") == "true":
        return StoredFailure(detail=_detail(problem))
    return OutcomeUnknown(detail=_detail(problem) or "no answer")


def _refusal(problem: Any) -> CountersignError | None:
    """What Stripe surely did not carry out, by status and code, never by its text."""
    detail, code = _detail(problem), _code(problem)
    match _status(problem):
        case 401 if code == _EXPIRED:
            return ConnectionRevoked(
                "The Stripe key has expired",
                remedy=NEW_KEY,
                detail=detail,
            )
        case 401:
            return WrongCredentials("Stripe refused the key", remedy=NEW_KEY, detail=detail)
        case 403:
            return _missing_right(detail)
        case 429:
            return RateLimited(detail=_reason(problem, detail), retry_after=PAUSE)
        case 409 if code == LOCKED:
            return RateLimited("Stripe is busy with this object", detail=detail, retry_after=PAUSE)
        case 404 if code == GONE:
            return _gone(problem, detail)
        case 400 if code == GONE:
            return _gone(problem, detail)
        case 400 if code == TAKEN:
            return AlreadyThere(detail=detail)
        case 400 if _kind(problem) == "idempotency_error":
            return KeyReused(detail=detail)
        case 400 | 402 | 404 if _is_readable(problem):
            return RemoteRejected("Stripe refused the request", detail=detail)
        case _:
            return None


def _failure(problem: Any) -> CountersignError:
    """A read that was not refused but failed."""
    detail = _detail(problem)
    match _status(problem):
        case None:
            return Unreachable(detail="Stripe did not answer")
        case 409:
            return RemoteFault("Stripe is busy with this object", detail=detail)
        case int() as status if status >= 500:
            return RemoteFault("Stripe failed", detail=detail)
        case _:
            return UnreadableAnswer(detail=detail)


def _may_pass(problem: Any, error: CountersignError) -> bool:
    """Stripe's own word goes first; else what is no refusal may pass (3.7)."""
    word = _header(problem, "stripe-should-retry")
    if word == "true":
        return True
    if isinstance(error, RateLimited):
        return True  # the word "false" is for tries at once, and ours come after growing pauses
    return word != "false" and isinstance(error, RemoteFault | Unreachable | UnreadableAnswer)


def _gone(problem: Any, detail: str) -> Gone:
    gone = Gone(detail=detail)
    gone.param = str(getattr(getattr(problem, "error", None), "param", None) or "")
    return gone


def _missing_right(detail: str) -> MissingPermission:
    """Stripe names the right in its sentence; the owner looks for that name in the dashboard (1)."""
    right = _RIGHT.search(detail)
    name = f"the permission {right[0]}" if right else "a permission"
    return MissingPermission(f"The Stripe key lacks {name}", detail=detail)


def _status(problem: Any) -> int | None:
    status = getattr(problem, "http_status", None)
    return status if isinstance(status, int) else None


def _code(problem: Any) -> str:
    """From the error's body: RateLimitError and PermissionError carry none of their own (3.8)."""
    return str(getattr(getattr(problem, "error", None), "code", None) or "")


def _kind(problem: Any) -> str:
    return str(getattr(getattr(problem, "error", None), "type", None) or "")


def _is_readable(problem: Any) -> bool:
    """Whether the answer was Stripe's own error and not some page from on the way."""
    return getattr(problem, "error", None) is not None


def _header(problem: Any, name: str) -> str:
    headers = getattr(problem, "headers", None) or {}
    return str(headers.get(name, ""))


def _reason(problem: Any, detail: str) -> str:
    reason = _header(problem, "stripe-rate-limited-reason") or _code(problem)
    return f"{reason}: {detail}" if reason else detail


def _detail(problem: Any) -> str:
    detail = redact(str(getattr(problem, "user_message", None) or ""))
    trace = getattr(problem, "request_id", None)
    return f"{detail} ({trace})" if trace else detail
