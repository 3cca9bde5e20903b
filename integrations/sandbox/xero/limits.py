"""Xero's limits in fixed windows: calls in progress, a minute, a day, the app's minute (wire/xero.md 4)."""

import time
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Response
from integrations.sandbox.xero.faults import too_many

PER_DAY: Final = {"starter": 1000, "core": 5000, "plus": 5000, "advanced": 5000}
"""Calls a day and organisation by the app's tier."""
_IN_PROGRESS = 5
_PER_MINUTE = 60
_APP_PER_MINUTE = 10_000
_MINUTE, _DAY = 60, 86_400


@dataclass(slots=True)
class _Window:
    """A fixed window that began with the first call and goes on from there, call or no call."""

    seconds: int
    began: float = -1.0
    used: int = 0

    def left(self, most: int, at: float) -> int:
        if self.began < 0:
            self.began = at
        passed = int((at - self.began) // self.seconds)
        if passed:
            self.began += passed * self.seconds
            self.used = 0
        return most - self.used

    def wait(self, at: float) -> int:
        """Whole seconds until the next window, at least one."""
        return max(1, int(self.began + self.seconds - at) + 1)


@dataclass(slots=True)
class _Tenant:
    minute: _Window = field(default_factory=lambda: _Window(_MINUTE))
    day: _Window = field(default_factory=lambda: _Window(_DAY))


class Limits:
    """Counts by organisation and app. Time is the movable clock's, plus real seconds where that stands."""

    def __init__(self, clock: Clock, tier: str) -> None:
        self.tier = tier
        self._clock = clock
        self._tenants: dict[str, _Tenant] = {}
        self._app = _Window(_MINUTE)
        self._started = time.monotonic()

    @property
    def per_day(self) -> int:
        """Calls a day of one organisation."""
        return PER_DAY[self.tier]

    def _now(self) -> float:
        at: datetime = self._clock.now()
        return at.timestamp() + (time.monotonic() - self._started if self._clock.is_fixed else 0.0)

    def refusal(self, tenant: str, others: int) -> Response | None:
        """429 when one more call of this organisation is too many; ``others`` are in progress now."""
        at, kept = self._now(), self._tenant(tenant)
        if others >= _IN_PROGRESS:
            return too_many("concurrent", None)
        if kept.minute.left(_PER_MINUTE, at) <= 0:
            return too_many("minute", kept.minute.wait(at))
        if kept.day.left(self.per_day, at) <= 0:
            return too_many("day", kept.day.wait(at))
        if self._app.left(_APP_PER_MINUTE, at) <= 0:
            return too_many("appminute", self._app.wait(at))
        return None

    def count(self, tenant: str) -> None:
        """Count a call that was let through; an empty tenant counts for the app alone."""
        at = self._now()
        self._app.left(_APP_PER_MINUTE, at)
        self._app.used += 1
        if tenant:
            kept = self._tenant(tenant)
            for window in (kept.minute, kept.day):
                window.left(0, at)
                window.used += 1

    def headers(self, tenant: str) -> dict[str, str]:
        """What is left, as every answer says it."""
        at = self._now()
        app = {"X-AppMinLimit-Remaining": str(max(0, self._app.left(_APP_PER_MINUTE, at)))}
        if not tenant:
            return app
        kept = self._tenant(tenant)
        return {
            "X-DayLimit-Remaining": str(max(0, kept.day.left(self.per_day, at))),
            "X-MinLimit-Remaining": str(max(0, kept.minute.left(_PER_MINUTE, at))),
            **app,
        }

    def _tenant(self, tenant: str) -> _Tenant:
        return self._tenants.setdefault(tenant, _Tenant())
