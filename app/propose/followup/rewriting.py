"""Which drafts people keep rewriting: what was put forward beside what was sent instead."""

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from msgspec import Struct

from app.propose.followup.proposal import Message

_MOST_LINES = 3


class Rewritten(Struct, frozen=True):
    """One template: how often it was used and rewritten, how much of it stayed (0 to 1), and what went most.

    ``lines`` are the template's lines that were changed or taken out most often, with how often.
    """

    template: str
    used: int
    rewritten: int
    kept: float
    lines: tuple[tuple[str, int], ...]


def rewritten(pairs: Iterable[tuple[Message, Message]]) -> tuple[Rewritten, ...]:
    """The templates by how often they are rewritten, from pairs of what was put forward and approved."""
    by_template: dict[str, list[tuple[Message, Message]]] = {}
    for drafted, approved in pairs:
        by_template.setdefault(drafted.template.partition("@")[0], []).append((drafted, approved))
    found = [_one(template, some) for template, some in by_template.items()]
    return tuple(sorted(found, key=lambda one: (-one.rewritten / one.used, one.template)))


def _one(template: str, pairs: list[tuple[Message, Message]]) -> Rewritten:
    gone: Counter[str] = Counter()
    kept = 0.0
    changed = 0
    for drafted, approved in pairs:
        before, after = _lines(drafted), _lines(approved)
        changed += before != after
        kept += SequenceMatcher(None, "\n".join(before), "\n".join(after), autojunk=False).ratio()
        gone.update(set(before) - set(after))
    return Rewritten(template, len(pairs), changed, kept / len(pairs), tuple(gone.most_common(_MOST_LINES)))


def _lines(message: Message) -> list[str]:
    return [line.strip() for line in (message.subject, *message.body.splitlines()) if line.strip()]
