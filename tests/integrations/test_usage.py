"""Keeping within a service's limits, on a clock of the test's own."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Cancelled
from integrations.usage import Allowance, Pace


class Watch:
    """A clock that goes on when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        assert seconds > 0
        self.now += seconds


ALLOWANCES = st.lists(
    st.builds(Allowance, st.integers(1, 12), st.sampled_from([0.5, 1.0, 7.0, 60.0])), min_size=1, max_size=3
)


@given(ALLOWANCES, st.lists(st.sampled_from([0.0, 0.01, 0.3, 2.0]), min_size=1, max_size=80))
def test_no_window_ever_holds_more_than_is_allowed(allowances: list[Allowance], gaps: list[float]) -> None:
    """Whatever the caller's rhythm: any stretch of an allowance's length has at most its calls."""
    watch = Watch()
    pace = Pace(*allowances, monotonic=watch)
    times = []
    for gap in gaps:
        watch.now += gap
        pace.wait(watch.sleep)
        times.append(watch.now)
    for allowance in allowances:
        for first, after in zip(times, times[allowance.calls :], strict=False):
            assert after - first >= allowance.seconds - 1e-6


def test_within_the_allowance_nobody_waits() -> None:
    """A burst goes out at once, and the next call when the first has aged."""
    watch = Watch()
    pace = Pace(Allowance(8, 1.0), monotonic=watch)
    for _ in range(8):
        pace.wait(watch.sleep)
    assert watch.now == 100.0
    pace.wait(watch.sleep)
    assert watch.now == 101.0


def test_without_allowances_nobody_waits() -> None:
    """A service that has none."""
    watch = Watch()
    pace = Pace(monotonic=watch)
    for _ in range(50):
        pace.wait(watch.sleep)
    assert watch.now == 100.0


def test_threads_take_turns() -> None:
    """Each gets a time of its own: together they keep the allowance as one would."""
    watch = Watch()
    pace = Pace(Allowance(1, 1.0), monotonic=watch)
    delays: list[float] = []
    threads = [threading.Thread(target=pace.wait, args=(delays.append,)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert sorted(delays) == [float(number) for number in range(1, 20)]


def test_a_wait_can_be_given_up() -> None:
    """A person's cancel comes through."""

    def give_up(_: float) -> None:
        raise Cancelled

    pace = Pace(Allowance(1, 3600.0))
    pace.wait(give_up)
    with pytest.raises(Cancelled):
        pace.wait(give_up)
