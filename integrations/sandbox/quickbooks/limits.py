"""QuickBooks' rate limits per realm (wire/quickbooks.md 4), counted in real time."""

import time
from collections import deque

_WINDOWS = ((1.0, 10, False), (60.0, 500, False), (60.0, 40, True))
"""Seconds, calls, and whether only batches count."""


class Limits:
    """Sliding windows over the calls let through."""

    def __init__(self) -> None:
        self._calls: deque[tuple[float, bool]] = deque()

    def admits(self, *, is_batch: bool, now: float | None = None) -> bool:
        """Whether a call may pass now; a refused call does not count. ``now`` is monotonic seconds."""
        at = time.monotonic() if now is None else now
        while self._calls and self._calls[0][0] <= at - 60:
            self._calls.popleft()
        for seconds, most, only_batches in _WINDOWS:
            if only_batches and not is_batch:
                continue
            counted = sum(
                1
                for when, was_batch in self._calls
                if when > at - seconds and (was_batch or not only_batches)
            )
            if counted >= most:
                return False
        self._calls.append((at, is_batch))
        return True
