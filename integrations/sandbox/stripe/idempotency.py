"""Idempotency keys of POSTs (wire/stripe.md 3.5): the first answer, even a 500, is kept for a day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.stripe.faults import StripeFault, key_in_use

KEY_LIFE = timedelta(hours=24)
LATENESS = timedelta(seconds=30)
"""So long a late request is on its way, while its sender has long lost the connection."""

Work = Callable[[], Response]


@dataclass(frozen=True, slots=True)
class _Kept:
    """The first answer to a key."""

    fingerprint: str
    response: Response
    at: datetime


class Idempotency:
    """Answers by key. Nothing is kept for a request that was refused, or while another runs."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[str, _Kept] = {}
        self._late: dict[str, tuple[datetime, Request, Work]] = {}

    def once(self, request: Request, work: Work) -> tuple[Response, bool]:
        """Do the work, or repeat the first answer: the answer, and whether it was repeated."""
        name = request.headers.get("idempotency-key", "")
        if len(name) > 255:
            raise StripeFault(400, "Idempotency-Key must be at most 255 characters.")
        if not name:
            return work(), False
        if name in self._late:
            raise key_in_use(name)
        kept = self._kept.get(name)
        if kept is not None and self._clock.now() - kept.at < KEY_LIFE:
            return _repeated(kept, _fingerprint(request), name), True
        response = work()
        self._kept[name] = _Kept(_fingerprint(request), response, self._clock.now())
        return Response(response.status, response.body, {**response.headers, "Idempotency-Key": name}), False

    def delay(self, request: Request, work: Work) -> None:
        """Let a request arrive later than its sender waits for it."""
        name = request.headers.get("idempotency-key", "") or f"late-{len(self._late)}"
        self._late[name] = (self._clock.now() + LATENESS, request, work)

    def arrive(self) -> None:
        """Carry out what was late and has arrived by now."""
        for name, (due, request, work) in list(self._late.items()):
            if self._clock.now() >= due:
                del self._late[name]
                self.once(request, work)


def _fingerprint(request: Request) -> str:
    return sha256(request.path.encode() + b"\n" + request.body).hexdigest()


def _repeated(kept: _Kept, fingerprint: str, name: str) -> Response:
    if kept.fingerprint != fingerprint:
        message = (
            "Keys for idempotent requests can only be used with the same parameters they were first used "
            f"with. Try using a key other than '{name}' if you meant to execute a different request."
        )
        raise StripeFault(400, message, kind="idempotency_error")
    headers = {**kept.response.headers, "Idempotency-Key": name, "Idempotent-Replayed": "true"}
    return Response(kept.response.status, kept.response.body, headers)
