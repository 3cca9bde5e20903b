"""Two reviews side by side: agreement, conflict, and all that is neither."""

from datetime import UTC, datetime

import pytest

from app.domain.record import replace
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.review.two_reviews import Comparison, Known, Reviewed, Standing, compare

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
BEN = Reviewed(ProposalKind.MATCH, "charge:1", "print", DecisionAction.APPROVE, "401", "18 Nov", "Ben", AT)
ANA = replace(BEN, decided_by="Ana")


def compared(theirs: Reviewed, ours: Reviewed | None, fingerprint: str = "print") -> Comparison:
    """One of theirs beside one of ours."""
    known = Known(7, fingerprint, "18 Nov", is_decidable=True, decision=ours)
    return compare([theirs], {(ProposalKind.MATCH, "charge:1"): known})


@pytest.mark.parametrize(
    ("theirs", "ours", "standing"),
    [
        (BEN, ANA, Standing.AGREED),
        (replace(BEN, action=DecisionAction.EDIT), ANA, Standing.AGREED),
        (replace(BEN, answer="402"), ANA, Standing.CONFLICT),
        (replace(BEN, action=DecisionAction.REJECT, answer=""), ANA, Standing.CONFLICT),
        (replace(BEN, action=DecisionAction.LATER, answer=""), ANA, Standing.CONFLICT),
        (BEN, None, Standing.THEIRS_ONLY),
        (BEN, replace(BEN, decided_by="BEN "), Standing.SAME_PERSON),
        (BEN, replace(BEN, decided_by="Ana + Ben"), Standing.AGREED),
    ],
)
def test_each_pair_has_its_standing(theirs: Reviewed, ours: Reviewed | None, standing: Standing) -> None:
    """Two ways to the same allocations agree; a name twice is one person."""
    (row,) = compared(theirs, ours).rows
    assert (row.standing, row.id) == (standing, 7)


def test_agreement_names_both_once() -> None:
    """Merged again, nothing is new."""
    (row,) = compared(BEN, ANA).rows
    assert (row.names, row.is_new) == ("Ana + Ben", True)
    (again,) = compared(BEN, replace(ANA, decided_by="Ana + Ben")).rows
    assert (again.names, again.is_new) == ("Ana + Ben", False)


def test_what_was_seen_otherwise_is_not_compared() -> None:
    """Another fingerprint: they looked at something else."""
    found = compared(BEN, ANA, "another print")
    assert [row.standing for row in found.rows] == [Standing.CHANGED]
    assert found.is_at_odds


def test_the_unknown_and_the_unshared_are_told() -> None:
    """A proposal that is not here, and one that only we decided."""
    ours = Known(7, "print", "18 Nov", is_decidable=True, decision=ANA)
    found = compare([replace(BEN, subject="charge:9")], {(ProposalKind.MATCH, "charge:1"): ours})
    assert [row.standing for row in found.rows] == [Standing.UNKNOWN, Standing.OURS_ONLY]
    assert not found.is_at_odds
