"""Lives at Xero when the day's calls run short (wire/xero.md 4), and others take credits off again."""

import random
from typing import Any

from integrations.http import Answer
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request
from integrations.sandbox.server import Door, Sandbox
from integrations.sandbox.story import Story
from integrations.sandbox.xero.limits import PER_DAY
from tests.faults.recorder import Json, Recorder
from tests.faults.story import START
from tests.faults.weather import Weather
from tests.faults.xero import XeroWorld

TIER = "core"
"""5,000 calls a day."""

_TAKEN_OFF = ("CreditNotes", "Overpayments", "Prepayments")


class ShortDays(XeroWorld):
    """A world in which most days begin with few calls left.

    ``told`` are the processes that were told so, with the day; ``deaf`` those that asked again all the same.
    """

    @classmethod
    def over(cls, told: Story, weather: Weather, chance: random.Random) -> "ShortDays":
        """A fresh stand-in with its limits on."""
        door = Door(is_limited=True, xero_tier=TIER)
        return cls(weather, chance, Sandbox(told, clock=Clock(START), door=door))

    def _recorded(self) -> Recorder:
        self.own = random.Random(f"short days {self.chance.random()}")
        self.told: set[tuple[int, float]] = set()
        self.deaf: set[tuple[int, float]] = set()
        self._begun = -1.0
        return super()._recorded()

    def exchange(self, request: Request) -> Answer:
        """One call; a day that begins has its calls used up by others, but for a few."""
        now = self.processes, self._day()
        was_told = now in self.told
        answer = super().exchange(request)
        is_read = "/api.xro/" in request.path  # the allowance is not asked of for a token
        if is_read and answer.status == 429 and answer.header("x-rate-limit-problem").startswith("day"):
            self.weather.happened["day_used_up"] += 1
            self.told.add(now)
            self.deaf |= {now} if was_told else set()
        return answer

    def _day(self) -> float:
        """When the day's window began."""
        limits, now = self.sandbox.xero.limits, self.sandbox.clock.now().timestamp()
        day = limits._tenant(self.sandbox.xero.tenant).day
        day.left(0, now)
        if day.began != self._begun:
            self._begun = day.began
            if not self.weather.is_calm and self.own.random() < 0.7:
                day.used = PER_DAY[TIER] - self.own.choice((0, 3, 8, 15, 30))
        return day.began

    def _act(self, kind: str | None) -> Json | None:
        """Others work in the books; now and then they take a credit off the invoice it was used on."""
        found = self._taken_off() if self.own.random() < 0.3 else None
        return found or super()._act(kind)

    def _taken_off(self) -> Json | None:
        org = self.sandbox.xero.organisation
        uses: list[Any] = list(org.allocations.values())
        if not uses:
            return None
        use = uses[-1] if self.own.random() < 0.7 else self.own.choice(uses)
        entity = next((name for name in _TAKEN_OFF if use.source in org.entities[name].records), None)
        if entity is None:
            return None
        told = {"entity": entity, "id": use.source, "use": use.id}
        return {"service": "xero", "act": "take_off", **told, "invoice": use.invoice, "minor": use.amount}
