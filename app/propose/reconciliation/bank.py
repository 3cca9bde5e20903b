"""The ledger's bank accounts against the statements: which posting stands for which line."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations

from app.propose.reconciliation.books import Entry
from app.propose.reconciliation.causes import Cause
from app.propose.reconciliation.groups import ByAmount, Group, key_of, pair_by_amount

_DAYS = 5
_SUM_DAYS = 3
_MOST_TO_ADD = 12
_CENTS = (1, -1, 2, -2)


def bank_groups(
    lines: Sequence[Entry], posts: Sequence[Entry], explained: Mapping[str, Cause]
) -> list[Group]:
    """Every line and every posting of the bank accounts in one group each.

    ``explained``: records of the ledger whose mistake the clearing account has shown already, by id.
    """
    groups = [Group(other=[line]) for line in lines]
    rest = _take_named(groups, posts)
    for days in (0, _DAYS):
        rest = pair_by_amount(groups, rest, days)
    rest = _take_sums(groups, rest)
    taken = ByAmount(one for one in groups if one.ledger)
    free = ByAmount(one for one in groups if not one.ledger)
    rest = [post for post in rest if not _take_mistake(post, taken, free, explained)]
    rest = _take_again_in_parts(taken, [post for post in rest if post.id not in explained]) + [
        post for post in rest if post.id in explained
    ]
    left = [Group([post]) for post in rest]
    for group in left:
        group.cause = explained.get(group.ledger[0].id)
    return [group for group in (*groups, *left) if not group.is_merged]


def _take_named(groups: Iterable[Group], posts: Sequence[Entry]) -> list[Entry]:
    by_name: dict[str, list[Group]] = defaultdict(list)
    for group in groups:
        for name in group.other[0].names:
            by_name[name].append(group)
    rest = []
    for post in posts:
        same = (one for name in post.names for one in by_name.get(name, ()))
        found = next((one for one in same if not one.ledger and key_of(one.other[0]) == key_of(post)), None)
        if found is None:
            rest.append(post)
        else:
            found.ledger.append(post)
    return rest


def _take_sums(groups: Iterable[Group], posts: list[Entry]) -> list[Entry]:
    """Lines that stand for several postings, as a lump deposit does, and postings for several lines."""
    days = _by_day(posts)
    taken: set[int] = set()
    for group in groups:
        if group.ledger:
            continue
        line = group.other[0]
        near = [post for post in _near(days, line, _SUM_DAYS) if id(post) not in taken]
        parts = _adding_up(near, line.amount.minor)
        group.ledger += parts
        taken.update(map(id, parts))
    return [post for post in posts if id(post) not in taken]


def _take_again_in_parts(taken: ByAmount, posts: list[Entry]) -> list[Entry]:
    """Postings that together are a line which has its posting already: one lump, booked through two doors."""
    gone: set[int] = set()
    days = _by_day(posts)
    for post in posts:
        near = [one for one in _near(days, post, 1) if id(one) not in gone and one is not post]
        if id(post) in gone or not 0 < len(near) <= _MOST_TO_ADD:
            continue
        for parts in (one for size in (1, 2) for one in combinations(near, size)):
            key = (*key_of(post)[:2], sum(part.amount.minor for part in (post, *parts)))
            group = next(taken.near(key, post.on, _DAYS), None)
            if group is not None:
                group.ledger += [post, *parts]
                group.cause = Cause.DUPLICATE
                gone.update(map(id, (post, *parts)))
                break
    return [post for post in posts if id(post) not in gone]


Days = dict[tuple[str, str, date], list[Entry]]


def _by_day(posts: Iterable[Entry]) -> Days:
    days: Days = defaultdict(list)
    for post in posts:
        days[post.account, post.amount.currency, post.on].append(post)
    return days


def _near(days: Days, entry: Entry, within: int) -> list[Entry]:
    """The postings of some days around an entry that move its account the same way."""
    return [
        post
        for shift in range(-within, within + 1)
        for post in days.get((entry.account, entry.amount.currency, entry.on + timedelta(days=shift)), ())
        if (post.amount.minor > 0) == (entry.amount.minor > 0)
    ]


def _adding_up(posts: Sequence[Entry], minor: int) -> tuple[Entry, ...]:
    if len(posts) > 1 and sum(post.amount.minor for post in posts) == minor:
        return tuple(posts)
    if found := _two_adding_up(posts, minor):
        return found
    if len(posts) <= _MOST_TO_ADD:
        for parts in combinations(posts, 3):
            if sum(post.amount.minor for post in parts) == minor:
                return parts
    return ()


def _two_adding_up(posts: Sequence[Entry], minor: int) -> tuple[Entry, ...]:
    """The only two that add up; where several do, nothing tells which."""
    seen: dict[int, Entry] = {}
    found: tuple[Entry, ...] = ()
    for post in posts:
        other = seen.get(minor - post.amount.minor)
        if other is not None:
            if found:
                return ()
            found = (other, post)
        seen[post.amount.minor] = post
    return found


def _take_mistake(post: Entry, taken: ByAmount, free: ByAmount, explained: Mapping[str, Cause]) -> bool:
    if post.id in explained:
        return False
    for group in taken.near(key_of(post), post.on, _DAYS):
        group.ledger.append(post)
        group.cause = Cause.DUPLICATE
        return True
    for cents in _CENTS:
        for group in free.near(key_of(post, cents), post.on, _DAYS):
            if not group.ledger:
                group.ledger.append(post)
                return True
    for group in free.near(key_of(post, sign=-1), post.on, _DAYS):
        if not group.ledger:
            group.cause = Cause.WRONG_SIGN
            group.ledger.append(post)
            return True
    return False
