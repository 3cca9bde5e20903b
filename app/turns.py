"""One at a time: what computes for long in threads beside the window takes turns.

Python runs one thread at a time anyway. Of two that compute, the window waits for both whenever it wants the
interpreter back, many times a frame; of one that computes and one that waits here, only for the first
(docs/benchmarks.md). Nobody waits for a service or for the writer's lock while it is their turn.
"""

import threading
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

turn = threading.Lock()


def in_turn(work: Callable[P, T]) -> Callable[P, T]:
    """A function that computes in its turn; it must not call another that does."""

    @wraps(work)
    def taken(*args: P.args, **more: P.kwargs) -> T:
        with turn:
            return work(*args, **more)

    return taken
