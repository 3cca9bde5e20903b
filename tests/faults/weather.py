"""What may go wrong in one life, drawn from its seed. Swarm testing: every seed leaves some faults out."""

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

WRITE_FAULTS = (
    "no_connection", "lost_before", "lost_after", "late", "repeated", "truncated", "garbled",
    "401", "403", "409", "429", "500", "500_acted", "503", "503_acted", "5010", "6140", "slow", "altered",
)  # fmt: skip
READ_FAULTS = (
    "no_connection",
    "lost_after",
    "truncated",
    "garbled",
    "401",
    "403",
    "429",
    "500",
    "503",
    "slow",
)
TOKEN_FAULTS = ("lost_before", "rotation_lost", "500", "429", "slow")
KILLS = (
    "kill_before_transaction", "kill_in_transaction", "kill_after_transaction",
    "kill_before_call", "kill_after_call",
)  # fmt: skip
DISK_FAULTS = ("disk_full_at_once", "disk_full_at_commit")
ACTS = (
    "pay", "void", "rename", "merge", "close_books", "open_books", "edit_invoice", "edit_payment",
    "delete_payment", "void_payment", "deposit", "deactivate",
)  # fmt: skip
TIME_FAULTS = (
    "clock_forward", "clock_back", "long_sleep", "pause", "switched_off", "key_expired", "key_unknown",
)  # fmt: skip
EVERY_FAULT = tuple(
    dict.fromkeys((*WRITE_FAULTS, *READ_FAULTS, *TOKEN_FAULTS, *KILLS, *DISK_FAULTS, *ACTS, *TIME_FAULTS))
)

_RATES = {
    "write": (0.0, 0.1, 0.3, 0.6),
    "read": (0.0, 0.02, 0.1, 0.2),
    "token": (0.0, 0.2, 0.5),
    "kill": (0.0, 0.02, 0.1, 0.2),
    "disk": (0.0, 0.02, 0.06),
    "act": (0.0, 0.05, 0.15, 0.3),
    "time": (0.0, 0.05, 0.15),
}
_UNSAFE_WITHOUT_KEYS = frozenset({"clock_forward"})
"""Who believes that the quiet time is over has only the service's memory of keys left to protect him."""


@dataclass
class Weather:
    """The faults of one life with their chances, and how many may still come.

    ``forgets_keys``: the service does not know a requestid a second time (it is not watertight,
    wire/quickbooks.md 2.4). ``key_life`` is for how many seconds it does otherwise. ``is_lenient``: it lets
    writes in closed periods and for inactive customers through; nobody but the program keeps them out.
    """

    chance: random.Random
    rates: dict[str, float]
    enabled: frozenset[str]
    left: int
    forgets_keys: bool
    key_life: float
    is_lenient: bool = False
    happened: Counter[str] = field(default_factory=Counter)
    is_calm: bool = False

    def hits(self, group: str) -> bool:
        """Whether something of this group goes wrong now."""
        return not self.is_calm and self.left > 0 and self.chance.random() < self.rates[group]

    def pick(self, kinds: Sequence[str]) -> str | None:
        """One of these faults, counted; None when this life has none of them."""
        allowed = [kind for kind in kinds if kind in self.enabled]
        if not allowed:
            return None
        self.left -= 1
        kind = self.chance.choice(allowed)
        self.happened[kind] += 1
        return kind

    def draw(self, group: str, kinds: Sequence[str]) -> str | None:
        """The fault this moment meets, if any."""
        return self.pick(kinds) if self.hits(group) else None


def weather(chance: random.Random) -> Weather:
    """The faults of one seed."""
    forgets = chance.random() < 0.25
    enabled = {kind for kind in EVERY_FAULT if chance.random() < 0.6}
    if forgets:
        enabled -= _UNSAFE_WITHOUT_KEYS
    rates = {group: chance.choice(choices) for group, choices in _RATES.items()}
    return Weather(
        chance,
        rates,
        frozenset(enabled),
        left=chance.choice((1, 2, 4, 8, 16, 24)),
        forgets_keys=forgets,
        key_life=chance.choice((3600.0, 7200.0, 86400.0)),
        is_lenient=chance.random() < 0.3,
    )


def storm(chance: random.Random, kinds: Iterable[str]) -> Weather:
    """Nothing but these faults, and many of them: to show quickly what only they can show."""
    rates = {"write": 0.5, "read": 0.0, "token": 0.7, "kill": 0.15, "disk": 0.0, "act": 0.2, "time": 0.1}
    enabled = frozenset(kinds)
    lenient = "lenient" in enabled
    forgets = "key_unknown" in enabled
    return Weather(chance, rates, enabled, 24, forgets_keys=forgets, key_life=3600.0, is_lenient=lenient)
