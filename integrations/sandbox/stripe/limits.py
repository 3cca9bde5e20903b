"""Stripe's request rate in a sandbox: 25 a second (wire/stripe.md 3.6), counted in real time."""

import time
from collections import deque

_MOST = 25


class Limits:
    """A sliding second over the calls let through."""

    def __init__(self) -> None:
        self._calls: deque[float] = deque()

    def admits(self, now: float | None = None) -> bool:
        """Whether a call may pass now; a refused call does not count. ``now`` is monotonic seconds."""
        at = time.monotonic() if now is None else now
        while self._calls and self._calls[0] <= at - 1.0:
            self._calls.popleft()
        if len(self._calls) >= _MOST:
            return False
        self._calls.append(at)
        return True
