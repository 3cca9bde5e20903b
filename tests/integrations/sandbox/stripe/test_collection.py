"""Collections: cursors, windows, and a cost that does not grow with the square."""

import time
from dataclasses import dataclass

import pytest

from integrations.sandbox.stripe.collection import Collection, Window, window
from integrations.sandbox.stripe.faults import StripeFault


@dataclass(frozen=True)
class Thing:
    """Anything that is listed."""

    id: str
    created: int


def _things(count: int) -> Collection[Thing]:
    found: Collection[Thing] = Collection("thing")
    for index in range(count):
        found.add(Thing(f"t{index}", index // 2))
    return found


def test_pages_in_both_directions_meet_everything_once() -> None:
    """Forwards and backwards give the same objects."""
    things = _things(25)
    down: list[str] = []
    asked = Window(limit=4)
    while True:
        page, has_more = things.page(asked)
        down.extend(thing.id for thing in page)
        if not has_more:
            break
        asked = Window(limit=4, after=down[-1])
    up: list[str] = ["t0"]
    while True:
        page, has_more = things.page(Window(limit=4, before=up[-1]))
        up.extend(thing.id for thing in reversed(page))
        if not has_more:
            break
    assert down == up[::-1] == [f"t{index}" for index in range(24, -1, -1)]


def test_new_objects_do_not_disturb_a_walk() -> None:
    """What is made between two pages is neither seen nor shifts anything."""
    things = _things(10)
    first, _ = things.page(Window(limit=5))
    things.add(Thing("new", 99))
    second, has_more = things.page(Window(limit=5, after=first[-1].id))
    assert [thing.id for thing in (*first, *second)] == [f"t{index}" for index in range(9, -1, -1)]
    assert not has_more


def test_ties_of_a_second_stay_together() -> None:
    """A window takes both objects of a second or neither."""
    things = _things(10)
    page, _ = things.page(Window(first=2, last=2))
    assert [thing.id for thing in page] == ["t5", "t4"]


def test_order_is_kept() -> None:
    """An object older than the newest is refused: cursors would lie."""
    things = _things(4)
    with pytest.raises(ValueError, match="older"):
        things.add(Thing("late", 0))


def test_one_cursor_at_a_time() -> None:
    """Both cursors together are a wrong request."""
    with pytest.raises(StripeFault):
        window({"starting_after": "a", "ending_before": "b"})


def test_a_long_walk_is_linear() -> None:
    """Ten times as many objects take about ten times as long, not a hundred times."""

    def walk(count: int) -> float:
        things = _things(count)
        started = time.perf_counter()
        asked = Window(limit=100)
        while True:
            page, has_more = things.page(asked, lambda thing: thing.created % 3 != 1)
            if not has_more:
                return time.perf_counter() - started
            asked = Window(limit=100, after=page[-1].id)

    small = min(walk(20_000) for _ in range(3))
    assert min(walk(200_000) for _ in range(3)) < 40 * small
