"""What two people's reviews have in common, in words: for the window and the commands."""

from app.language import Words, figures, marked, tr
from app.review.decision import DecisionAction
from app.review.two_reviews import Compared, Comparison, Standing
from app.screens.wording import plural

STANDING_WORD = Words(
    {
        Standing.CONFLICT: marked("conflict"),
        Standing.CHANGED: marked("they saw something else"),
        Standing.THEIRS_ONLY: marked("only they decided"),
        Standing.AGREED: marked("agreed"),
        Standing.OURS_ONLY: marked("only you decided"),
        Standing.SAME_PERSON: marked("the same person twice"),
        Standing.UNKNOWN: marked("not here, or signed already"),
    }
)
"""In the order a person looks at them: what needs a talk first."""


_DONE = Words(
    {
        DecisionAction.APPROVE: marked("approved"),
        DecisionAction.EDIT: marked("approved with changes"),
        DecisionAction.REJECT: marked("rejected"),
        DecisionAction.LATER: marked("put off"),
    }
)


def what(row: Compared) -> str:
    """What each decided."""
    if row.ours is None or row.theirs is None:
        one = row.ours or row.theirs
        return tr("{done} by {name}").format(done=_DONE[one.action], name=one.decided_by) if one else ""
    if row.standing is Standing.CONFLICT:
        ours, theirs = row.ours, row.theirs
        if ours.is_approval and theirs.is_approval:
            return tr("approved by {name} and {other}, each otherwise").format(
                name=ours.decided_by, other=theirs.decided_by
            )
        return tr("{done} by {name}, {other_done} by {other}").format(
            done=_DONE[ours.action],
            name=ours.decided_by,
            other_done=_DONE[theirs.action],
            other=theirs.decided_by,
        )
    return tr("{done} by {name}").format(done=_DONE[row.ours.action], name=row.names)


def summary(found: Comparison) -> str:
    """How many of each, in one line."""
    counts = (
        f"{word[:1].upper()}{word[1:]} {figures(f'{len(found.of(each)):,}')}"
        for each, word in STANDING_WORD.said().items()
        if found.of(each)
    )
    return " · ".join(counts) or tr("Nothing to merge")


def meaning(found: Comparison) -> str:
    """What merging would do, in a sentence or two."""
    new = [row for row in found.of(Standing.AGREED) if row.is_new]
    conflicts = found.of(Standing.CONFLICT)
    parts = []
    if new:
        parts.append(tr("{decisions} will carry both names.").format(decisions=plural(len(new), "decision")))
    if conflicts:
        parts.append(
            tr("{conflicts} will be open again, to be looked at together.").format(
                conflicts=plural(len(conflicts), "conflict")
            )
        )
    return " ".join(parts) or tr("Merging changes nothing.")


def ordered(found: Comparison) -> tuple[Compared, ...]:
    """The rows in the order of looking."""
    return tuple(row for standing in STANDING_WORD for row in found.of(standing))
