"""Threads by what they may do: two readers, two that compute, one writer, one sync, one delivery. No Qt."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from msgspec import Struct

from app.errors import Cancelled

T = TypeVar("T")


class Progress(Struct, frozen=True):
    """How far a job is. ``of`` is 0 when the end is not known."""

    done: int
    of: int
    label: str


Report = Callable[[Progress], None]


class CancelToken:
    """A person's wish to stop, seen by a job between steps."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next safe point."""
        self._asked.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether it was asked."""
        return self._asked.is_set()

    def check(self) -> None:
        """Raise Cancelled when asked to stop."""
        if self._asked.is_set():
            raise Cancelled

    def sleep(self, seconds: float) -> None:
        """Wait; raise Cancelled as soon as asked to stop."""
        if self._asked.wait(seconds):
            raise Cancelled


class Throttled:
    """Passes progress on at most ten times a second, and always the last of a label."""

    def __init__(self, report: Report, interval: float = 0.1) -> None:
        self._report = report
        self._interval = interval
        self._last = 0.0
        self._held: Progress | None = None

    def __call__(self, progress: Progress) -> None:
        """Report, or hold back when too soon after the last; what is held is shown before another label."""
        held, now = self._held, time.monotonic()
        if held is not None and held.label != progress.label:
            self._report(held)
        if now - self._last >= self._interval or (progress.of and progress.done >= progress.of):
            self._last, self._held = now, None
            self._report(progress)
        else:
            self._held = progress


class Lanes:
    """The program's threads. ``read`` jobs run two at a time, ``write`` jobs strictly one after another."""

    def __init__(self) -> None:
        self._readers = ThreadPoolExecutor(2, "store-reader")
        self._computing = ThreadPoolExecutor(2, "computing")
        self._writer = ThreadPoolExecutor(1, "store-writer")
        self._sync = ThreadPoolExecutor(1, "sync")
        self._delivery = ThreadPoolExecutor(1, "delivery")
        self._aside = ThreadPoolExecutor(1, "aside")
        self._tokens: set[CancelToken] = set()
        self._is_closed = False

    def read(self, job: Callable[..., T], *args: Any) -> "Future[T]":
        """Run a short reading job."""
        return self._submit(self._readers, job, args)

    def compute(self, job: Callable[..., T], *args: Any, cancel: CancelToken) -> "Future[T]":
        """Run a job that thinks for seconds and would keep short ones waiting."""
        return self._long(self._computing, job, args, cancel)

    def write(self, job: Callable[..., T], *args: Any) -> "Future[T]":
        """Run a short writing job, in order."""
        return self._submit(self._writer, job, args)

    def aside(self, job: Callable[..., T], *args: Any) -> "Future[T]":
        """Run what nobody waits for: backups."""
        return self._submit(self._aside, job, args)

    def sync(self, job: Callable[..., T], *args: Any, cancel: CancelToken) -> "Future[T]":
        """Run a long job that reads from services."""
        return self._long(self._sync, job, args, cancel)

    def deliver(self, job: Callable[..., T], *args: Any, cancel: CancelToken) -> "Future[T]":
        """Run a long job that writes to services."""
        return self._long(self._delivery, job, args, cancel)

    def _long(
        self, pool: ThreadPoolExecutor, job: Callable[..., T], args: tuple[Any, ...], cancel: CancelToken
    ) -> "Future[T]":
        self._tokens.add(cancel)
        future = self._submit(pool, job, args)
        future.add_done_callback(lambda _: self._tokens.discard(cancel))
        return future

    def _submit(self, pool: ThreadPoolExecutor, job: Callable[..., T], args: tuple[Any, ...]) -> "Future[T]":
        """Run a job, or hand out a cancelled future when the lanes are closed."""
        if not self._is_closed:
            try:
                return pool.submit(job, *args)
            except RuntimeError:  # closed in between, on another thread
                if not self._is_closed:
                    raise
        late: Future[T] = Future()
        late.cancel()
        late.set_running_or_notify_cancel()
        return late

    def close(self) -> None:
        """Stop sync, let delivery finish its entry, drain the writer, then return."""
        self._is_closed = True
        for token in list(self._tokens):
            token.cancel()
        long = (self._sync, self._delivery, self._computing, self._aside)
        for pool in (*long, self._readers, self._writer):
            pool.shutdown(wait=True, cancel_futures=pool is not self._writer)
