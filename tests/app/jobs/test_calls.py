"""Real calls in a pool: together, no more than there is room for, and what they raise comes back."""

import threading
from collections.abc import Iterator
from contextlib import closing
from functools import partial

import pytest

from app.errors import Unreachable
from app.jobs.calls import Call, Threads

PATIENCE = 10.0


@pytest.fixture
def calls() -> Iterator[Threads]:
    """Room for three."""
    with closing(Threads(3)) as made:
        yield made


def test_calls_are_under_way_together(calls: Threads) -> None:
    """Three that wait for each other all come back, a fourth only after one of them."""
    met = threading.Barrier(3)
    running, most = [0], [0]
    counting = threading.Lock()

    def meet() -> int:
        with counting:
            running[0] += 1
            most[0] = max(most[0], running[0])
        place = met.wait(PATIENCE)
        with counting:
            running[0] -= 1
        return place

    started: list[Call] = [partial(meet) for _ in range(6)]
    for call in started:
        calls.start(call)
    came = []
    while len(came) < 6:
        came += calls.back()
    assert sorted(map(id, started)) == sorted(id(each.call) for each in came)
    assert sorted(str(each.value) for each in came) == ["0", "0", "1", "1", "2", "2"]
    assert most == [3]


def test_what_a_call_raises_comes_back(calls: Threads) -> None:
    """Not lost, not raised where answers are taken."""

    def fails() -> None:
        raise Unreachable(detail="no wire")

    calls.start(fails)
    (answer,) = calls.back()
    assert isinstance(answer.error, Unreachable)
    assert answer.call is fails
