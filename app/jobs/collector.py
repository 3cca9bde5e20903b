"""The garbage collector while very many objects pass through that are in no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_SELDOM = 10_000
"""New objects before it looks at them, in place of 700: a page of a ledger brings as many."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Collect less often meanwhile: at the usual pace it takes a quarter of a first sync's time."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], _SELDOM), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
