"""Counting of calls."""

import threading

from app.jobs.metering import Tally
from app.ports import CallKind


def test_a_tally_counts_every_call_of_every_thread() -> None:
    """And starts again when it was taken."""
    tally = Tally()

    def call() -> None:
        for _ in range(500):
            tally("quickbooks", CallKind.READ)
        tally("stripe", CallKind.WRITE)

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert tally.take() == {("quickbooks", CallKind.READ): 2000, ("stripe", CallKind.WRITE): 4}
    assert tally.take() == {}
