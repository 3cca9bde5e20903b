"""Entries of two sides that belong together, and the ways to find each other: every entry is in one group."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from app.propose.reconciliation.books import Entry
from app.propose.reconciliation.causes import Cause

Key = tuple[str, str, int]


class Group:
    """Ledger entries and the other side's that they stand for. ``beside`` are records that only tell why."""

    __slots__ = ("beside", "cause", "is_merged", "ledger", "other")

    def __init__(self, ledger: Iterable[Entry] = (), other: Iterable[Entry] = ()) -> None:
        self.ledger, self.other, self.beside = list(ledger), list(other), list[Entry]()
        self.cause: Cause | None = None
        self.is_merged = False

    @property
    def on(self) -> date:
        """The day of its first entry, the other side's where it has one."""
        return (self.other or self.ledger)[0].on

    @property
    def due(self) -> int:
        """What the other side adds up to, in minor units."""
        return sum(one.amount.minor for one in self.other)

    def take(self, group: "Group") -> None:
        """Become one with another group, which is then empty."""
        if group is not self:
            self.ledger += group.ledger
            self.other += group.other
            group.ledger, group.other, group.is_merged = [], [], True


def key_of(entry: Entry, shift: int = 0, sign: int = 1) -> Key:
    """Account, currency and amount: what two sides of one thing share."""
    return entry.account, entry.amount.currency, sign * entry.amount.minor + shift


class ByAmount:
    """Groups by account, currency and amount, each list in order of days."""

    def __init__(self, groups: Iterable[Group], amount: Callable[[Group], int] = lambda one: one.due) -> None:
        self._groups: dict[Key, list[Group]] = defaultdict(list)
        self._days: dict[Key, list[date]] = {}
        for group in groups:
            first = (group.other or group.ledger)[0]
            self._groups[first.account, first.amount.currency, amount(group)].append(group)
        for key, found in self._groups.items():
            found.sort(key=lambda one: one.on)
            self._days[key] = [one.on for one in found]

    def near(self, key: Key, on: date, days: int) -> Iterator[Group]:
        """The groups of an amount within some days, not merged into others, the earliest first."""
        found = self._groups.get(key)
        if not found:
            return
        dates = self._days[key]
        for place in range(bisect_left(dates, date.fromordinal(on.toordinal() - days)), len(found)):
            if (dates[place] - on).days > days:
                return
            if not found[place].is_merged:
                yield found[place]


def pair_by_amount(groups: Iterable[Group], posts: Sequence[Entry], days: int) -> list[Entry]:
    """Give each posting the first free group of its amount within some days; the ones left over.

    Both run in order of days, so that twins find their own, and each list is walked once.
    """
    free: dict[Key, list[Group]] = defaultdict(list)
    for group in sorted((one for one in groups if not one.ledger and not one.is_merged), key=lambda g: g.on):
        free[group.other[0].account, group.other[0].amount.currency, group.due].append(group)
    heads: dict[Key, int] = defaultdict(int)
    left = []
    for post in sorted(posts, key=lambda one: one.on):
        key = key_of(post)
        waiting, head = free.get(key, []), heads[key]
        while head < len(waiting) and (post.on - waiting[head].on).days > days:
            head += 1
        heads[key] = head
        if head < len(waiting) and (waiting[head].on - post.on).days <= days:
            waiting[head].ledger.append(post)
            heads[key] = head + 1
        else:
            left.append(post)
    return left
