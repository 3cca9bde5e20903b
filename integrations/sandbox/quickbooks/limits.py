"""QuickBooks' rate limits (wire/quickbooks.md 4)."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Window:
    """At most ``most`` of something in any ``seconds``."""

    seconds: float
    most: int


_MINUTE = 60.0
_OURS = {
    "requests": (_Window(1.0, 10),),
    "batches": (_Window(_MINUTE, 40),),
    "calls": (_Window(_MINUTE, 800),),
}
_EVERYBODYS = {"requests": (_Window(_MINUTE, 500),), "batches": (_Window(_MINUTE, 120),)}
"""Of one app, and of all apps of a company together. Every item of a batch is a call (2.5)."""


class Limits:
    """Sliding windows over what was let through. ``monotonic`` tells seconds."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._ours: dict[str, list[float]] = {name: [] for name in _OURS}
        self._others: dict[str, list[float]] = {name: [] for name in _EVERYBODYS}

    def admits(self, *, items: int = 0) -> bool:
        """Whether a request may pass now, a batch with so many ``items``; a refused one does not count."""
        at = self._monotonic()
        wanted = {"requests": 1, "batches": int(items > 0), "calls": max(1, items)}
        for name, count in wanted.items():
            own = self._ours[name]
            del own[: bisect_right(own, at - _MINUTE)]
            if any(count and _used(own, window, at) + count > window.most for window in _OURS[name]):
                return False
            everybody = sorted([*own, *self._others.get(name, ())])
            windows = _EVERYBODYS.get(name, ())
            if any(count and _used(everybody, window, at) + count > window.most for window in windows):
                return False
        for name, count in wanted.items():
            self._ours[name] += [at] * count
        return True

    def others(self, requests: int = 0, batches: int = 0) -> None:
        """Other apps call the same company now."""
        at = self._monotonic()
        self._others["requests"] += [at] * requests
        self._others["batches"] += [at] * batches


def _used(times: list[float], window: _Window, at: float) -> int:
    return len(times) - bisect_right(times, at - window.seconds)
