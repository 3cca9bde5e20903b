"""Two people review the same proposals apart: what both decided alike, what not, and what one has to look at.

What a person saw is named by the proposal's fingerprint; decisions about something else are not compared.
Pure.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.review.guardrails import same_person

JOINED = " + "
"""Between the names of two people who decided alike."""


class Standing(StrEnum):
    """How two people's decisions about one proposal stand to each other."""

    AGREED = "agreed"
    CONFLICT = "conflict"
    THEIRS_ONLY = "theirs_only"
    OURS_ONLY = "ours_only"
    CHANGED = "changed"
    UNKNOWN = "unknown"
    SAME_PERSON = "same_person"


class Reviewed(Struct, frozen=True):
    """One decision as it is handed on: about what (subject, and the fingerprint of what was seen), and what.

    ``answer`` is the canonical text of what was approved, empty unless approved; ``label`` names the
    proposal for a person. ``decided_at`` is UTC.
    """

    kind: ProposalKind
    subject: str
    fingerprint: str
    action: DecisionAction
    answer: str
    label: str
    decided_by: str
    decided_at: datetime

    @property
    def is_approval(self) -> bool:
        """Whether something would be written."""
        return self.action in {DecisionAction.APPROVE, DecisionAction.EDIT}

    def is_like(self, other: "Reviewed") -> bool:
        """Whether both would come to the same."""
        if self.is_approval and other.is_approval:
            return self.answer == other.answer
        return self.action is other.action


class Known(Struct, frozen=True):
    """A proposal of ours: what it is now, whether it can be decided, and our decision, if there is one."""

    id: int
    fingerprint: str
    label: str
    is_decidable: bool
    decision: Reviewed | None = None


class Compared(Struct, frozen=True):
    """One proposal of the comparison. ``id`` is ours, None where we have none of it."""

    standing: Standing
    label: str
    id: int | None = None
    ours: Reviewed | None = None
    theirs: Reviewed | None = None
    is_new: bool = False
    """Agreed now for the first time: both names are to be kept."""

    @property
    def names(self) -> str:
        """Who decided, both where they agree."""
        names = [name for each in (self.ours, self.theirs) if each for name in each.decided_by.split(JOINED)]
        return JOINED.join(dict.fromkeys(names))


class Comparison(Struct, frozen=True):
    """All of it, in the order of the file, then what only we decided."""

    rows: tuple[Compared, ...]

    def of(self, standing: Standing) -> tuple[Compared, ...]:
        """Those that stand so."""
        return tuple(row for row in self.rows if row.standing is standing)

    @property
    def is_at_odds(self) -> bool:
        """Whether a person has to look at something."""
        return any(row.standing in _FOR_A_PERSON for row in self.rows)


_FOR_A_PERSON = {Standing.CONFLICT, Standing.CHANGED, Standing.THEIRS_ONLY}


def compare(theirs: Iterable[Reviewed], ours: Mapping[tuple[ProposalKind, str], Known]) -> Comparison:
    """Their decisions beside ours, by proposal."""
    rows = []
    seen = set()
    for decision in theirs:
        key = (decision.kind, decision.subject)
        seen.add(key)
        rows.append(_row(decision, ours.get(key)))
    for key, known in ours.items():
        if key not in seen and known.decision is not None and known.is_decidable:
            rows.append(Compared(Standing.OURS_ONLY, known.label, known.id, known.decision))
    return Comparison(tuple(rows))


def _row(theirs: Reviewed, known: Known | None) -> Compared:
    if known is None or not known.is_decidable:
        return Compared(Standing.UNKNOWN, theirs.label, known.id if known else None, None, theirs)
    ours = known.decision
    if known.fingerprint != theirs.fingerprint:
        return Compared(Standing.CHANGED, known.label, known.id, ours, theirs)
    if ours is None:
        return Compared(Standing.THEIRS_ONLY, known.label, known.id, None, theirs)
    alike = ours.is_like(theirs)
    if alike and _is_among(theirs.decided_by, ours.decided_by):
        is_two = JOINED in ours.decided_by
        return Compared(
            Standing.AGREED if is_two else Standing.SAME_PERSON, known.label, known.id, ours, theirs
        )
    standing = Standing.AGREED if alike else Standing.CONFLICT
    return Compared(standing, known.label, known.id, ours, theirs, is_new=alike)


def _is_among(name: str, names: str) -> bool:
    return any(same_person(one, each) for one in name.split(JOINED) for each in names.split(JOINED))
