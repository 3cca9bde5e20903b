"""The garbage collector while very many objects pass through that are in no cycles."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 10_000
"""New objects before it looks at them, in place of 700: a page of a ledger brings as many."""
_NEVER = 1_000_000
"""Rounds before it looks at everything there is: that stops every thread, the window's too, for long."""

_lock = threading.Lock()
_at_work = 0
_before = gc.get_threshold()


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Collect less often meanwhile: at the usual pace it takes a quarter of a first sync's time.

    New objects are looked at, old ones are not. Several jobs may do so at once; the last puts all back.
    """
    global _at_work, _before
    with _lock:
        if not _at_work:
            _before = gc.get_threshold()
            gc.set_threshold(max(_before[0], _SELDOM), _before[1], _NEVER)
        _at_work += 1
    try:
        yield
    finally:
        with _lock:
            _at_work -= 1
            if not _at_work:
                gc.set_threshold(*_before)
