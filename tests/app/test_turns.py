"""What computes beside the window takes turns."""

import threading
import time

import pytest

from app.turns import in_turn, turn


def test_one_computes_at_a_time() -> None:
    """However many threads compute, one does at any moment, and each comes to its turn."""
    inside, most, done = 0, 0, []

    @in_turn
    def compute(number: int) -> int:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        time.sleep(0.002)
        inside -= 1
        return number

    threads = [threading.Thread(target=lambda n=n: done.append(compute(n))) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (most, sorted(done)) == (1, list(range(8)))


def test_a_failure_ends_the_turn() -> None:
    """What fails leaves the turn to the next."""

    @in_turn
    def fail() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        fail()
    assert not turn.locked()
