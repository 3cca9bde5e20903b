"""Ending the stand-ins by a signal, whenever it comes."""

import os
import signal
import threading

import pytest

from integrations.sandbox.serve import _signals


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to end a process gently")
def test_a_signal_that_comes_while_a_lock_is_held_ends_the_wait_and_does_not_hang() -> None:
    """It comes in the thread that waits, between taking the event's lock and leaving it."""
    stopped = threading.Event()
    with _signals() as asked:
        with stopped._cond:  # type: ignore[attr-defined] # what Event.wait holds for a moment
            signal.raise_signal(signal.SIGTERM)
        assert asked == [signal.SIGTERM]
    assert signal.getsignal(signal.SIGTERM) is not None
