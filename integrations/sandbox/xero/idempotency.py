"""Idempotency-Key: six minutes of stored answers per app (wire/xero.md 2.7)."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.xero.faults import bad_request

_LIFE = timedelta(minutes=6)
_LONGEST = 128
_METHODS = {"POST", "PUT", "PATCH"}
HEADER = "idempotency-key"


@dataclass(slots=True)
class _Reply:
    at: datetime
    fingerprint: str
    response: Response | None = None


class Replies:
    """What was answered under each key; errors are kept too."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._replies: dict[tuple[str, str], _Reply] = {}

    def stored(self, client: str, request: Request) -> Response | None:
        """The stored answer of a replay, or None when the work is to be done.

        Raises Answered: 400 for an empty or overlong key, or one used with another request.
        """
        key = request.headers.get(HEADER)
        if key is None or request.method not in _METHODS:
            return None
        if not key.strip():
            raise bad_request(0, "IdempotencyKeyException", "Idempotency Key: the header is empty.")
        if len(key) > _LONGEST:
            message = f"Idempotency Key: the key is longer than {_LONGEST} characters."
            raise bad_request(0, "IdempotencyKeyException", message)
        print_ = _fingerprint(request)
        known = self._replies.get((client, key))
        if known is not None and self._clock.now() - known.at < _LIFE:
            if known.fingerprint != print_:
                message = f"Idempotency Key: {key} is used with a different request."
                raise bad_request(0, "IdempotencyKeyException", message)
            return known.response
        self._replies[client, key] = _Reply(self._clock.now(), print_)
        return None

    def keep(self, client: str, request: Request, response: Response) -> None:
        """Remember the answer of a request, or what a fault made of it."""
        key = request.headers.get(HEADER)
        if not key or request.method not in _METHODS:
            return
        known = self._replies.get((client, key))
        fingerprint = _fingerprint(request)
        if known is None or self._clock.now() - known.at >= _LIFE:
            known = self._replies[client, key] = _Reply(self._clock.now(), fingerprint)
        if known.fingerprint == fingerprint:
            known.response = response


def _fingerprint(request: Request) -> str:
    """Method, address and body, byte for byte."""
    head = f"{request.method} {request.path}?{request.query}\n".encode()
    return hashlib.sha256(head + request.body).hexdigest()
