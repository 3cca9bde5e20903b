"""Reading ahead: the next page is fetched and parsed in a thread of its own while the last one is stored."""

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from app.ports import Page

_PAGES = 2
"""How many pages may lie ready; a sync never needs memory beyond these."""

_END = object()


@contextmanager
def reading_ahead(pages: Iterator[Page], before_more: Callable[[], None]) -> Iterator[Iterator[Page]]:
    """The same pages in the same order; leaving the block ends the thread after the call it is in.

    ``before_more`` is called in that thread before each further page; what it or the pages raise is raised
    here, in its place.
    """
    ready: queue.Queue[object] = queue.Queue(_PAGES)
    wanted = threading.Event()
    wanted.set()
    thread = threading.Thread(target=_fetch, args=(pages, before_more, ready, wanted), name="sync-reader")
    thread.start()
    try:
        yield _taken(ready)
    finally:
        wanted.clear()
        while thread.is_alive():  # it may wait for room in the queue
            _drain(ready)
            thread.join(0.01)


def _fetch(
    pages: Iterator[Page],
    before_more: Callable[[], None],
    ready: "queue.Queue[object]",
    wanted: threading.Event,
) -> None:
    try:
        while wanted.is_set():
            before_more()
            page = next(pages, None)
            if page is None:
                break
            ready.put(page)
        ready.put(_END)
    except BaseException as error:  # noqa: BLE001 - raised again where the pages are taken
        ready.put(error)


def _taken(ready: "queue.Queue[object]") -> Iterator[Page]:
    while True:
        found = ready.get()
        if found is _END:
            return
        if isinstance(found, BaseException):
            raise found
        assert isinstance(found, Page), "the queue holds pages, an error or the end"
        yield found


def _drain(ready: "queue.Queue[object]") -> None:
    while not ready.empty():
        ready.get_nowait()
