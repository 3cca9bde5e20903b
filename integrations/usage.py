"""Keeping within a service's limits: pacing calls, and counting those that were answered."""

import threading
import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass

from app.ports import CallKind


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

    def _reserve(self) -> float:
        with self._lock:
            now = self._monotonic()
            at = max([now, *(self._free_at(allowance) for allowance in self._allowances)])
            self._times.append(at)
            return at - now

    def _free_at(self, allowance: Allowance) -> float:
        if len(self._times) < allowance.calls:
            return 0.0
        return self._times[-allowance.calls] + allowance.seconds


class Tally:
    """A Meter that counts in memory until someone takes the counts and stores them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[tuple[str, CallKind]] = Counter()

    def __call__(self, service: str, kind: CallKind) -> None:
        """Count one answered call."""
        with self._lock:
            self._counts[service, kind] += 1

    def take(self) -> dict[tuple[str, CallKind], int]:
        """The counts since the last time, by service and kind; starts again at nothing."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        return dict(counts)
