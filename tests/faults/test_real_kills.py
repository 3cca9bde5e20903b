"""Real processes, killed without warning while they commit over a real socket; 200 times by a command."""

from pathlib import Path

from tests.faults.kills import killed, unchecked


def test_killed_children_lose_and_double_nothing(tmp_path: Path) -> None:
    """Some children are killed at random moments; the batches they were at end as if nothing had been."""
    came = killed(8, 7, tmp_path)
    assert came.found == []
    assert came.kills >= 8
    assert came.states["acknowledged"] > 0


def test_the_mirror_is_right_before_the_ledger_is_read_again(tmp_path: Path) -> None:
    """A credit note used by a write lay unused in the mirror until the next sync (found by a kill)."""
    came = unchecked(6, 7, tmp_path)
    assert came.found == []
    assert came.states["acknowledged"] > 0
