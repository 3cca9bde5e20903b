"""Keeping within a service's limits: calls are paced before they go out."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allowance:
    """At most ``calls`` in any ``seconds``."""

    calls: int
    seconds: float


class Pace:
    """Holds callers back so that every allowance is kept; for one service account, thread-safe."""

    def __init__(self, *allowances: Allowance, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._allowances = allowances
        self._monotonic = monotonic
        self._lock = threading.Lock()
        self._times: deque[float] = deque(maxlen=max((a.calls for a in allowances), default=1))

    def wait(self, sleep: Callable[[float], None] = time.sleep, *, calls: int = 1) -> None:
        """Return when so many more calls are allowed; ``sleep`` may raise to give up."""
        delay = max([self._reserve() for _ in range(calls)], default=0.0)
        if delay > 0:
            sleep(delay)

    def ask(self) -> float:
        """Seconds until one more call is allowed; 0.0 takes the call, anything else takes nothing."""
        with self._lock:
            now = self._monotonic()
            delay = self._next(now) - now
            if delay <= 0:
                self._times.append(now)
            return max(0.0, delay)

    def _reserve(self) -> float:
        with self._lock:
            now = self._monotonic()
            at = self._next(now)
            self._times.append(at)
            return at - now

    def _next(self, now: float) -> float:
        return max([now, *(self._free_at(allowance) for allowance in self._allowances)])

    def _free_at(self, allowance: Allowance) -> float:
        if len(self._times) < allowance.calls:
            return 0.0
        return self._times[-allowance.calls] + allowance.seconds
