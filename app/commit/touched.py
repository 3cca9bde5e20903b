"""A change in the ledger beside what of ours it touches."""

from collections.abc import Mapping

from msgspec import Struct

from app.commit.threeway import Moved
from app.domain.posted import RecordChange


class Touched(Struct, frozen=True):
    """A change and what of ours it touches, in words; ``moved``: seen, now and decided, side by side."""

    change: RecordChange
    touches: tuple[str, ...]
    moved: tuple[Moved, ...]
    names: Mapping[str, str]
