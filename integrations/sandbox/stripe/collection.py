"""Collections as Stripe lists them: newest first, an id as the cursor, windows of creation time."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from integrations.sandbox.stripe import forms
from integrations.sandbox.stripe.faults import invalid, missing
from integrations.sandbox.stripe.forms import Form

MOST = 100
USUAL = 10


class Listed(Protocol):
    """What a collection holds; ``created`` is seconds since 1970."""

    @property
    def id(self) -> str:
        """Stripe's id."""

    @property
    def created(self) -> int:
        """When it was made."""


T = TypeVar("T", bound=Listed)


@dataclass(frozen=True, slots=True)
class Window:
    """What a list request asks for, apart from its own filters. Both ends of the times are inclusive."""

    limit: int = USUAL
    after: str | None = None
    before: str | None = None
    first: int | None = None
    last: int | None = None


def window(form: Form) -> Window:
    """Read ``limit``, the cursors and ``created`` (a number or ``gt``, ``gte``, ``lt``, ``lte``)."""
    limit = forms.whole(form, "limit")
    if limit is not None and not 1 <= limit <= MOST:
        raise invalid("limit", f"Invalid integer: must be between 1 and {MOST}", "parameter_invalid_integer")
    after, before = forms.text(form, "starting_after"), forms.text(form, "ending_before")
    if after and before:
        raise invalid("starting_after", "You can only use one of `starting_after` or `ending_before`.")
    first, last = times(form, "created")
    return Window(limit or USUAL, after, before, first, last)


def times(form: Form, name: str) -> tuple[int | None, int | None]:
    """An inclusive range of seconds from a number or the four comparisons."""
    if isinstance(form.get(name), str):
        exact = forms.whole(form, name)
        return exact, exact
    given = forms.form_in(form, name)
    forms.only(given, {"gt", "gte", "lt", "lte"})
    lows = [forms.whole(given, "gte"), _moved(forms.whole(given, "gt"), 1)]
    highs = [forms.whole(given, "lte"), _moved(forms.whole(given, "lt"), -1)]
    low = max((value for value in lows if value is not None), default=None)
    high = min((value for value in highs if value is not None), default=None)
    return low, high


class Collection(Generic[T]):
    """Objects of one kind in the order of their creation; additions go to the end."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._items: list[T] = []
        self._created: list[int] = []
        self._position: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def add(self, item: T) -> T:
        """Take in a new object; it may not be older than the newest."""
        if self._created and item.created < self._created[-1]:
            raise ValueError(f"{item.id} is older than what is here already")
        self._position[item.id] = len(self._items)
        self._items.append(item)
        self._created.append(item.created)
        return item

    def get(self, remote_id: str) -> T | None:
        """The object, or None."""
        position = self._position.get(remote_id)
        return None if position is None else self._items[position]

    def find(self, remote_id: str, param: str = "id") -> T:
        """The object, or 404."""
        item = self.get(remote_id)
        if item is None:
            raise missing(self.kind, remote_id, param)
        return item

    def page(
        self, asked: Window, keep: Callable[[T], bool] | None = None, among: Sequence[T] | None = None
    ) -> tuple[list[T], bool]:
        """One page, newest first, and whether there is more. ``among``: the candidates, oldest first."""
        if among is not None:
            narrowed: Collection[T] = Collection(self.kind)
            for item in among:
                narrowed.add(item)
            return narrowed.page(asked, keep)
        low = 0 if asked.first is None else bisect_left(self._created, asked.first)
        high = len(self._items) if asked.last is None else bisect_right(self._created, asked.last)
        if asked.before is not None:
            start = max(low, self._cursor(asked.before, "ending_before") + 1)
            found, has_more = self._take(range(start, high), asked.limit, keep)
            return found[::-1], has_more
        if asked.after is not None:
            high = min(high, self._cursor(asked.after, "starting_after"))
        return self._take(range(high - 1, low - 1, -1), asked.limit, keep)

    def _cursor(self, remote_id: str, param: str) -> int:
        position = self._position.get(remote_id)
        if position is None:
            raise missing(self.kind, remote_id, param)
        return position

    def _take(self, order: range, limit: int, keep: Callable[[T], bool] | None) -> tuple[list[T], bool]:
        found: list[T] = []
        for position in order:
            item = self._items[position]
            if keep is not None and not keep(item):
                continue
            if len(found) == limit:
                return found, True
            found.append(item)
        return found, False


def _moved(value: int | None, by: int) -> int | None:
    return None if value is None else value + by
