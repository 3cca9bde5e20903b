"""Reading ahead changes nothing but the time: same pages, same order, same errors, and it ends."""

import threading
from collections.abc import Iterator

import pytest

from app.domain.documents import DocumentKind
from app.errors import RateLimited
from app.jobs.ahead import reading_ahead
from app.ports import Page


def page(number: int) -> Page:
    """A page that is told by its cursor."""
    return Page(DocumentKind.INVOICE, (), str(number))


def pages(count: int, *, then: Exception | None = None) -> Iterator[Page]:
    """So many pages, then an error or the end."""
    for number in range(count):
        yield page(number)
    if then is not None:
        raise then


def nothing() -> None:
    """No reason to wait."""


def test_all_pages_come_in_order() -> None:
    """More pages than may lie ready."""
    with reading_ahead(pages(20), nothing) as found:
        assert [one.cursor for one in found] == [str(number) for number in range(20)]


def test_an_error_comes_after_the_pages_before_it() -> None:
    """What was read before the failure is stored first."""
    seen = []
    with pytest.raises(RateLimited), reading_ahead(pages(3, then=RateLimited()), nothing) as found:
        seen.extend(one.cursor for one in found)
    assert seen == ["0", "1", "2"]


def test_it_never_runs_far_ahead_and_ends_when_left() -> None:
    """An endless source: few pages lie ready, and leaving the block ends the thread."""
    read: list[int] = []

    def endless() -> Iterator[Page]:
        for number in range(1_000_000):
            read.append(number)
            yield page(number)

    with reading_ahead(endless(), nothing) as found:
        assert next(found).cursor == "0"
    assert len(read) < 10
    assert not [thread for thread in threading.enumerate() if thread.name == "sync-reader"]


def test_a_reason_to_stop_comes_where_the_page_would_have_been() -> None:
    """The allowance is asked before each page; its refusal keeps what came before."""
    left = [2]

    def before_more() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise RateLimited

    seen = []
    with pytest.raises(RateLimited), reading_ahead(pages(9), before_more) as found:
        seen.extend(one.cursor for one in found)
    assert seen == ["0", "1"]
