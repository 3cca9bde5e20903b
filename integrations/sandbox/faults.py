"""What goes wrong on purpose: by chance, or once on demand, aimed at an operation.

A spec is comma-separated ``[PATTERN:]KIND=PROBABILITY[@SECONDS]`` with ``seed=N`` among them, for example
``quickbooks.write.*:cut_after=0.1,429=0.02,slow=0.05@2,seed=7``. Patterns are shell patterns over operation
names such as ``quickbooks.write.payment``, ``quickbooks.query``, ``stripe.get.charges``; without a pattern a
fault meets every call except the OAuth ones.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fnmatch import fnmatchcase
from typing import Any

from integrations.sandbox.exchange import Response
from integrations.sandbox.quickbooks import accidents
from integrations.sandbox.stripe.faults import ORDERS, StripeFault, rate_limited, server_error
from integrations.sandbox.xero import faults as xero

KINDS = ("429", "429_day", "500", "500_after", "503", "503_offline", "401", "cut_before", "cut_after", "slow",
         "slow_body", "truncated", "duplicate", "act", *accidents.KINDS, *accidents.LATE)  # fmt: skip
"""``cut_before``: the work is not done; ``cut_after``, ``500_after``, ``slow``, ``slow_body``, ``truncated``,
``504``: it is; ``duplicate``: twice. ``act``: another user acts right before.

``429_day`` and ``503_offline`` are Xero's own; for the others they are plain 429 and 503. Stripe's own
accidents (``ORDERS``) may be named as well; they meet no other service.
"""

_EVERY_CALL = "*"


@dataclass(slots=True)
class Rule:
    """A fault by chance. ``probability`` from 0 to 1."""

    pattern: str
    kind: str
    probability: float
    seconds: float = 1.0


@dataclass(slots=True)
class Shot:
    """A fault on demand, for the next ``times`` matching calls after letting ``skip`` pass."""

    pattern: str
    kind: str
    times: int = 1
    skip: int = 0
    seconds: float = 1.0
    act: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """The fault one call meets. ``act`` is what another user does meanwhile."""

    kind: str
    seconds: float
    act: dict[str, Any] = field(default_factory=dict)


class Faults:
    """Draws the faults; the same seed and the same calls meet the same ones."""

    def __init__(self, spec: str = "") -> None:
        self._rules: list[Rule] = []
        self._shots: list[Shot] = []
        self._chance = random.Random(1)  # noqa: S311 - accidents, not secrets
        self.drawn: list[dict[str, str]] = []
        self._read(spec)

    def _read(self, spec: str) -> None:
        for part in filter(None, (each.strip() for each in spec.split(","))):
            left, separator, right = part.partition("=")
            if not separator:
                raise ValueError(f"a fault is [PATTERN:]KIND=PROBABILITY[@SECONDS], not {part!r}")
            if left == "seed":
                self._chance.seed(int(right))
                continue
            pattern, _, kind = left.rpartition(":")
            chance, _, seconds = right.partition("@")
            rule = Rule(pattern or _EVERY_CALL, _kind(kind), float(chance), float(seconds or 1))
            self._rules.append(rule)

    def switch(self, body: Mapping[str, Any]) -> None:
        """Change at run time: ``clear``, ``seed``, ``spec`` (adds rules), ``queue`` (adds shots).

        A queue entry has ``kind`` and may have ``pattern``, ``times``, ``skip``, ``seconds`` and ``act``.
        """
        shots = [
            Shot(
                str(each.get("pattern", _EVERY_CALL)),
                _kind(str(each["kind"])),
                int(each.get("times", 1)),
                int(each.get("skip", 0)),
                float(each.get("seconds", 1)),
                dict(each.get("act", {})),
            )
            for each in body.get("queue", ())
        ]
        if body.get("clear"):
            self._rules.clear()
            self._shots.clear()
        if "seed" in body:
            self._chance.seed(int(body["seed"]))
        self._read(str(body.get("spec", "")))
        self._shots += shots

    def draw(self, operation: str) -> Fault | None:
        """The fault this call meets, if any; shots come before chance."""
        fault = self._shot(operation) or self._by_chance(operation)
        if fault is not None:
            self.drawn.append({"operation": operation, "kind": fault.kind})
        return fault

    def _shot(self, operation: str) -> Fault | None:
        for shot in self._shots:
            if not _meets(shot.pattern, operation):
                continue
            if shot.skip > 0:
                shot.skip -= 1
                continue
            shot.times -= 1
            if shot.times <= 0:
                self._shots.remove(shot)
            return Fault(shot.kind, shot.seconds, shot.act)
        return None

    def _by_chance(self, operation: str) -> Fault | None:
        for rule in self._rules:
            if _meets(rule.pattern, operation) and self._chance.random() < rule.probability:
                return Fault(rule.kind, rule.seconds)
        return None


def _kind(name: str) -> str:
    if name not in KINDS and name not in ORDERS:
        raise ValueError(f"no fault {name!r}; there are {', '.join((*KINDS, *ORDERS))}")
    return name


def _meets(pattern: str, operation: str) -> bool:
    if pattern == _EVERY_CALL:
        return ".oauth." not in operation
    return fnmatchcase(operation, pattern)


def worded(kind: str, service: str, now: datetime) -> Response:
    """The answer of a fault that answers, in the service's own shape."""
    if service == "xero":
        return _xero(kind, now)
    kind = {"429_day": "429", "503_offline": "503"}.get(kind, kind)
    if kind == "503":
        text = "<html><head><title>503 Service Temporarily Unavailable</title></head><body></body></html>"
        return Response(503, text.encode(), {"Content-Type": "text/html"})
    if service == "quickbooks":
        return accidents.answer(kind, now)
    return _stripe(kind)


def _xero(kind: str, now: datetime) -> Response:
    answers: dict[str, Callable[[], Response]] = {
        "401": lambda: xero.expired(now),
        "429": lambda: xero.too_many("minute", 11),
        "429_day": lambda: xero.too_many("day", 66_975),
        "500": xero.server_error,
        "503": xero.unavailable,
        "503_offline": lambda: xero.unavailable(xero.OFFLINE),
    }
    return answers.get(kind, xero.server_error)()


def _stripe(kind: str) -> Response:
    faults = {
        "401": StripeFault(401, "Expired API Key provided.", "api_key_expired"),
        "429": rate_limited("global-rate"),
        "500": server_error(),
    }
    return faults.get(kind, server_error()).response()
