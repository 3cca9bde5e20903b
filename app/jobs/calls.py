"""Calls to a service that are under way at the same time: each in a thread, their answers taken by one."""

import queue
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from msgspec import Struct

Call = Callable[[], object]


class Answered(Struct, frozen=True):
    """A call that came back: with a value, or with what it raised."""

    call: Call
    value: object = None
    error: Exception | None = None


def answered(call: Call) -> Answered:
    """Make a call here and now."""
    try:
        return Answered(call, call())
    except Exception as error:  # noqa: BLE001 - handed on to who asked
        return Answered(call, None, error)


class Calls(Protocol):
    """Where calls are made. Whoever starts them takes the answers too, in one thread."""

    def start(self, call: Call) -> None:
        """Begin a call; its answer comes out of ``back``."""

    def back(self) -> Sequence[Answered]:
        """Wait until a call is back; all that are by then, in the order they came."""

    def close(self) -> None:
        """Wait for what is under way, and drop it."""


MakeCalls = Callable[[int], Calls]
"""A place for so many calls at once."""


class Threads:
    """Real calls in a small pool of threads."""

    def __init__(self, width: int) -> None:
        self._pool = ThreadPoolExecutor(width, "delivery-call")
        self._back: queue.SimpleQueue[Answered] = queue.SimpleQueue()

    def start(self, call: Call) -> None:
        """See ``Calls``."""
        self._pool.submit(lambda: self._back.put(answered(call)))

    def back(self) -> Sequence[Answered]:
        """See ``Calls``."""
        found = [self._back.get()]
        while not self._back.empty():
            found.append(self._back.get())
        return found

    def close(self) -> None:
        """See ``Calls``."""
        self._pool.shutdown(wait=True, cancel_futures=True)
