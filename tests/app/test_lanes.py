"""Threads by what they may do: who waits for whom, cancelling, progress, and the orderly end."""

import threading
from collections.abc import Iterator
from concurrent.futures import CancelledError

import pytest

from app.errors import Cancelled
from app.lanes import CancelToken, Lanes, Progress, Throttled

PATIENCE = 10.0


@pytest.fixture
def lanes() -> Iterator[Lanes]:
    """Lanes that are closed afterwards."""
    made = Lanes()
    yield made
    made.close()


def test_writes_go_one_after_another_in_order(lanes: Lanes) -> None:
    """Never two at a time, and as they were asked for."""
    inside, seen = threading.Lock(), []

    def write(number: int) -> None:
        assert inside.acquire(blocking=False), "two writers at once"
        seen.append(number)
        inside.release()

    for future in [lanes.write(write, number) for number in range(200)]:
        future.result(PATIENCE)
    assert seen == list(range(200))


def test_two_read_and_two_compute_while_one_writes_syncs_and_delivers(lanes: Lanes) -> None:
    """Seven jobs meet at one barrier: none of the lanes waits for another."""
    together = threading.Barrier(7, timeout=PATIENCE)
    token = CancelToken()
    jobs = [
        lanes.read(together.wait),
        lanes.read(together.wait),
        lanes.write(together.wait),
        lanes.compute(together.wait, cancel=token),
        lanes.compute(together.wait, cancel=token),
        lanes.sync(together.wait, cancel=token),
        lanes.deliver(together.wait, cancel=token),
    ]
    assert sorted(job.result(PATIENCE) for job in jobs) == list(range(7))


def test_an_error_comes_with_the_result_and_the_lane_goes_on(lanes: Lanes) -> None:
    """Nothing is swallowed, nothing stops."""
    failed = lanes.write(int, "no number")
    with pytest.raises(ValueError, match="no number"):
        failed.result(PATIENCE)
    assert lanes.write(int, "7").result(PATIENCE) == 7


def test_cancelling_wakes_a_sleeping_job() -> None:
    """A pause of an hour ends when the person has had enough."""
    token, asleep = CancelToken(), threading.Event()

    def job() -> None:
        asleep.set()
        token.sleep(3600)

    lanes = Lanes()
    future = lanes.sync(job, cancel=token)
    assert asleep.wait(PATIENCE)
    token.cancel()
    with pytest.raises(Cancelled):
        future.result(PATIENCE)
    assert token.is_cancelled
    with pytest.raises(Cancelled):
        token.check()
    lanes.close()


def test_closing_stops_what_is_long_and_keeps_every_write() -> None:
    """Sync and delivery are asked to stop, waiting writes are done, and nobody is left."""
    lanes = Lanes()
    started = threading.Barrier(3, timeout=PATIENCE)
    stopped: list[str] = []
    written: list[int] = []

    def long(name: str, token: CancelToken) -> None:
        started.wait()
        try:
            token.sleep(3600)
        except Cancelled:
            stopped.append(name)

    for lane, name in ((lanes.sync, "sync"), (lanes.deliver, "delivery")):
        token = CancelToken()
        lane(long, name, token, cancel=token)
    started.wait()
    for number in range(50):
        lanes.write(written.append, number)
    lanes.close()
    assert sorted(stopped) == ["delivery", "sync"]
    assert written == list(range(50))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith(("store-", "sync_"))]


def test_what_comes_after_closing_is_cancelled() -> None:
    """A screen that asks late gets no answer instead of an exception in its face."""
    lanes = Lanes()
    lanes.close()
    late = lanes.read(int, "7")
    assert late.cancelled()
    with pytest.raises(CancelledError):
        late.result(0)


def test_asking_while_the_lanes_close_never_raises() -> None:
    """The window asks on its thread while another closes: each question is answered or cancelled."""
    for _ in range(30):
        lanes = Lanes()
        go = threading.Barrier(2, timeout=PATIENCE)
        closer = threading.Thread(target=lambda lanes=lanes, go=go: (go.wait(), lanes.close()))
        closer.start()
        go.wait()
        asked = [lanes.read(int, "7") for _ in range(300)]
        closer.join(PATIENCE)
        assert all(future.done() and (future.cancelled() or future.result() == 7) for future in asked)


def test_progress_is_throttled_and_the_last_of_each_kind_is_shown() -> None:
    """A person reads the whole count of a kind before the next begins, also where the end was not known."""
    shown: list[Progress] = []
    report = Throttled(shown.append, interval=3600)
    for label, of in (("charges", 0), ("invoices", 500)):
        for done in range(1, 501):
            report(Progress(done, of, label))
    assert shown[0] == Progress(1, 0, "charges")
    assert Progress(500, 0, "charges") in shown
    assert shown[-1] == Progress(500, 500, "invoices")
    assert len(shown) <= 5
