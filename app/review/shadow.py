"""The shadow record: what was put forward beside what was done, and what that says about each tier.

A proposal's fate is a person's decision, or what the ledger shows when somebody else was quicker. Pure.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import StrEnum

from msgspec import Struct

from app.propose.proposal import MatchKind, Tier

_BINS = 10
_MOST_MISSES = 10


class Fate(StrEnum):
    """What became of a proposal: decided here, or done otherwise in the ledger."""

    APPROVED = "approved"
    EDITED = "edited"
    REJECTED = "rejected"
    LEDGER = "ledger"


class Outcome(Struct, frozen=True):
    """One proposal with its fate.

    ``is_right``: just what was put forward was done. ``is_answered``: invoices were paid by it at all, so
    that there was an answer to find. ``label`` names it for a person, ``proposed`` and ``done`` say what.
    """

    subject: str
    kind: MatchKind
    tier: Tier
    confidence: float
    fate: Fate
    is_right: bool
    is_answered: bool
    label: str = ""
    proposed: str = ""
    done: str = ""


class Record(Struct, frozen=True):
    """The record of one kind in one tier; shares are None where there is nothing to share."""

    kind: MatchKind
    tier: Tier
    count: int
    right: int
    by_fate: dict[Fate, int]

    @property
    def precision(self) -> float | None:
        """Share of what was put forward that was done just so; None in tier *none*."""
        return None if self.tier is Tier.NONE else self.right / self.count


class Bin(Struct, frozen=True):
    """One tenth of the confidence scale: what was promised and what came true."""

    low: float
    count: int
    promised: float
    came_true: float


class ShadowReport(Struct, frozen=True):
    """All of it. ``coverage`` is the share of answered receipts whose *ready* proposal was right."""

    records: tuple[Record, ...]
    bins: tuple[Bin, ...]
    count: int
    precision: float | None
    coverage: float | None
    calibration_error: float | None
    misses: tuple[Outcome, ...]


def report(outcomes: Iterable[Outcome]) -> ShadowReport:
    """Precision, coverage and calibration per kind and tier, with the surest of the wrong ones."""
    every = sorted(outcomes, key=lambda one: one.subject)
    put = [one for one in every if one.tier is not Tier.NONE]
    ready = [one for one in every if one.tier is Tier.READY]
    answered = [one for one in every if one.is_answered]
    bins = _bins(put)
    wrong = [one for one in put if not one.is_right]
    return ShadowReport(
        records=_records(every),
        bins=bins,
        count=len(every),
        precision=_share(ready, len(ready)),
        coverage=_share([one for one in answered if one.tier is Tier.READY], len(answered)),
        calibration_error=sum(one.count * abs(one.promised - one.came_true) for one in bins) / len(put)
        if put
        else None,
        misses=tuple(sorted(wrong, key=lambda one: (-one.confidence, one.subject))[:_MOST_MISSES]),
    )


def _share(some: Sequence[Outcome], of: int) -> float | None:
    return sum(one.is_right for one in some) / of if of else None


def _records(every: Sequence[Outcome]) -> tuple[Record, ...]:
    groups: dict[tuple[Tier, MatchKind], list[Outcome]] = defaultdict(list)
    for one in every:
        groups[(one.tier, one.kind)].append(one)
    tiers, kinds = list(Tier), list(MatchKind)
    found = []
    for (tier, kind), some in sorted(
        groups.items(), key=lambda g: (tiers.index(g[0][0]), kinds.index(g[0][1]))
    ):
        by_fate = {fate: sum(one.fate is fate for one in some) for fate in Fate}
        found.append(Record(kind, tier, len(some), sum(one.is_right for one in some), by_fate))
    return tuple(found)


def _bins(put: Sequence[Outcome]) -> tuple[Bin, ...]:
    tenths: dict[int, list[Outcome]] = defaultdict(list)
    for one in put:
        tenths[min(int(one.confidence * _BINS), _BINS - 1)].append(one)
    return tuple(
        Bin(
            low=tenth / _BINS,
            count=len(some),
            promised=sum(one.confidence for one in some) / len(some),
            came_true=sum(one.is_right for one in some) / len(some),
        )
        for tenth, some in sorted(tenths.items())
    )
