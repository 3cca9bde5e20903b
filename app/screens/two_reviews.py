"""What two people's reviews have in common, in words: for the window and the commands."""

from app.review.decision import DecisionAction
from app.review.two_reviews import Compared, Comparison, Standing
from app.screens.wording import plural

STANDING_WORD = {
    Standing.CONFLICT: "conflict",
    Standing.CHANGED: "they saw something else",
    Standing.THEIRS_ONLY: "only they decided",
    Standing.AGREED: "agreed",
    Standing.OURS_ONLY: "only you decided",
    Standing.SAME_PERSON: "the same person twice",
    Standing.UNKNOWN: "not here, or signed already",
}
"""In the order a person looks at them: what needs a talk first."""


_DONE = {
    DecisionAction.APPROVE: "approved",
    DecisionAction.EDIT: "approved with changes",
    DecisionAction.REJECT: "rejected",
    DecisionAction.LATER: "put off",
}


def what(row: Compared) -> str:
    """What each decided."""
    if row.ours is None or row.theirs is None:
        one = row.ours or row.theirs
        return f"{_DONE[one.action]} by {one.decided_by}" if one else ""
    if row.standing is Standing.CONFLICT:
        ours, theirs = row.ours, row.theirs
        if ours.is_approval and theirs.is_approval:
            return f"approved by {ours.decided_by} and {theirs.decided_by}, each otherwise"
        return f"{_DONE[ours.action]} by {ours.decided_by}, {_DONE[theirs.action]} by {theirs.decided_by}"
    return f"{_DONE[row.ours.action]} by {row.names}"


def summary(found: Comparison) -> str:
    """How many of each, in one line."""
    counts = (f"{len(found.of(each)):,} {word}" for each, word in STANDING_WORD.items() if found.of(each))
    return ", ".join(counts) or "Nothing to merge"


def meaning(found: Comparison) -> str:
    """What merging would do, in a sentence or two."""
    new = [row for row in found.of(Standing.AGREED) if row.is_new]
    conflicts = found.of(Standing.CONFLICT)
    parts = []
    if new:
        parts.append(f"{plural(len(new), 'decision')} will carry both names.")
    if conflicts:
        parts.append(f"{plural(len(conflicts), 'conflict')} will be open again, to be looked at together.")
    return " ".join(parts) or "Merging changes nothing."


def ordered(found: Comparison) -> tuple[Compared, ...]:
    """The rows in the order of looking."""
    return tuple(row for standing in STANDING_WORD for row in found.of(standing))
