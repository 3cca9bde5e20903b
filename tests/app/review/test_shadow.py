"""The shadow record's arithmetic: precision, coverage, calibration and the worst misses."""

import pytest

from app.propose.proposal import MatchKind, Tier
from app.review.shadow import Fate, Outcome, report


def outcome(
    name: str,
    tier: Tier,
    confidence: float,
    *,
    is_right: bool,
    is_answered: bool = True,
    fate: Fate = Fate.APPROVED,
) -> Outcome:
    """A fate of an exact match."""
    return Outcome(name, MatchKind.EXACT, tier, confidence, fate, is_right=is_right, is_answered=is_answered)


def test_nothing_decided_is_nothing_claimed() -> None:
    """Without outcomes there is no precision, no coverage and no error."""
    empty = report(())
    assert (empty.count, empty.precision, empty.coverage, empty.calibration_error) == (0, None, None, None)


def test_precision_coverage_and_calibration() -> None:
    """Ready: two of three right; of four with an answer two were ready and right; bins promise."""
    found = report(
        [
            outcome("a", Tier.READY, 0.99, is_right=True),
            outcome("b", Tier.READY, 0.99, is_right=True),
            outcome("c", Tier.READY, 0.95, is_right=False, is_answered=False, fate=Fate.REJECTED),
            outcome("d", Tier.REVIEW, 0.55, is_right=True),
            outcome("e", Tier.NONE, 0.9, is_right=False, fate=Fate.EDITED),
        ]
    )
    assert found.precision == pytest.approx(2 / 3)
    assert found.coverage == pytest.approx(2 / 4)
    assert [(one.low, one.count) for one in found.bins] == [(0.5, 1), (0.9, 3)]
    error = (0.45 * 1 + abs((0.99 * 2 + 0.95) / 3 - 2 / 3) * 3) / 4
    assert found.calibration_error == pytest.approx(error)
    assert [(one.tier, one.count, one.precision) for one in found.records] == [
        (Tier.READY, 3, pytest.approx(2 / 3)),
        (Tier.REVIEW, 1, 1.0),
        (Tier.NONE, 1, None),
    ]
    assert found.records[0].by_fate[Fate.REJECTED] == 1


def test_the_surest_misses_come_first() -> None:
    """Wrong ones only, the most confident first, ten at most."""
    found = report(
        outcome(f"m{n:02}", Tier.REVIEW, n / 20, is_right=n % 2 == 0, fate=Fate.EDITED) for n in range(20)
    )
    assert len(found.misses) == 10
    assert found.misses[0].subject == "m19"
    assert not any(miss.is_right for miss in found.misses)
