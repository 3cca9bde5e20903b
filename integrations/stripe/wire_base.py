"""What Stripe's records have in common: references, metadata, times, and words of open lists."""

from datetime import UTC, datetime
from typing import ClassVar

import msgspec

Pairs = tuple[tuple[str, str], ...]
Words = dict[str, frozenset[str]]


class Reference(msgspec.Struct):
    """Just the id and kind of any object."""

    id: str = ""
    object: str = ""
    created: int = 0


class Record(msgspec.Struct):
    """What the records have in common. ``WORDS`` are the published values of open lists, by field."""

    WORDS: ClassVar[Words] = {}

    def oddity(self) -> str:
        """A word that Stripe has not published, as a sentence; empty when there is none."""
        for name, known in self.WORDS.items():
            word = getattr(self, name)
            if word and word not in known:
                return f"{name} “{word}” is not known"
        return ""


def instant(seconds: int) -> datetime:
    """Stripe's seconds as a UTC instant."""
    return datetime.fromtimestamp(seconds, UTC)


def pairs(metadata: dict[str, str] | None) -> Pairs:
    """Metadata as sorted pairs."""
    return tuple(sorted((metadata or {}).items()))


def id_of(value: str | Reference | None) -> str:
    """An id that comes bare or, expanded, inside its object."""
    return value.id if isinstance(value, Reference) else value or ""
