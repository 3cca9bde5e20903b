"""The executor broken on purpose, one way at a time: the simulator catches each.

Each breakage is first lived with the seed that is known to show it, then, should the lives have changed
since, with the first ``BOUND`` seeds in turn. ``python -m tests.faults.mutants`` finds the seeds anew.
"""

from itertools import chain

import pytest

from tests.faults.mutants import MUTANTS, caught_by

BOUND = 400

SHOWN_BY = {
    "key_not_stored": 0,
}


def test_every_breakage_has_its_seed() -> None:
    """None is left out."""
    assert SHOWN_BY.keys() == MUTANTS.keys()
    assert len(MUTANTS) >= 10


@pytest.mark.parametrize("name", MUTANTS)
def test_the_simulator_catches(name: str) -> None:
    """Sound, the life ends well (test_simulation, test_found); broken, the auditor objects to it."""
    seeds = chain([SHOWN_BY[name]], range(BOUND))
    assert caught_by(MUTANTS[name], seeds) is not None
