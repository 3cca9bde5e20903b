"""A short sample of the mutations; the whole run is a command (docs/developing.md)."""

from tests.faults.bank_fuzz import mutated, run, seeds


def test_no_mutation_crashes_hangs_or_swells() -> None:
    """Each is read or refused in words that name a place."""
    tally = run(range(1, 1_501))
    assert tally.failures == []
    assert sum(tally.outcomes.values()) == 1_500
    assert {outcome for _, outcome in tally.outcomes} == {"read", "read with flaws", "refused"}


def test_a_mutation_is_always_the_same() -> None:
    """So that one that was found can be looked at."""
    assert mutated(77, seeds()) == mutated(77, seeds())
