"""Relatives and sister firms, who share all but a word of their names, and customers who count as one."""

from collections.abc import Callable

import numpy as np

from app.propose.duplicates.columns import Bools, Floats, Pairs, Places

_SURE = 0.7
_MOST_AS_ONE = 12
_RENAMED = 0.15
"""The share of customers whose name is written with another word in its place, at most."""
_HOUSEHOLDS, _OTHER_HOUSEHOLDS = 1.5, 1.0
"""Pairs of relatives (or sister firms) that look like one customer renamed, for each that cannot be; and how
many that cannot be a list is taken to hold beside those it shows."""
_TWICE, _MOST_OFTEN = 2, 0.2
"""Where more than this part of those in the list twice are in it more often, what belongs together may have
come apart, and no two are taken for relatives by it."""
_OPEN = -1.0
"""Log odds from which a customer may be one with another."""
_LEAST_RENAMED, _MOST_RENAMED = 0.02, 0.9


def most_of_relatives(pairs: Pairs, others: Floats, likely: Bools) -> Floats:
    """The log odds at most, by pair, of two whose names each have a word of their own while all else agrees.

    ``others``: the chances of all pairs but them; ``likely``: which of them the rest speaks for. Members of
    a household and sister firms share all else. Where both are in the list twice, or a third goes with them,
    they are such. How many of those there are tells of the rest whether they are such, too, or customers
    whose name was written wrong.
    """
    place = np.flatnonzero(likely)
    entity = entities(pairs.left, pairs.right, others, len(pairs.entity))
    is_kin = np.zeros(len(likely), bool)
    is_kin[place] = _are_kin(entity, pairs.left[place], pairs.right[place])
    kin = float(is_kin.sum())
    unclear = len(place) - kin
    renamed = min(unclear, _RENAMED * float(others.sum()))
    relatives = max(_HOUSEHOLDS * (kin + _OTHER_HOUSEHOLDS), unclear - renamed)
    share = min(max(renamed / (renamed + relatives), _LEAST_RENAMED), _MOST_RENAMED)
    most = np.where(is_kin, _LEAST_RENAMED, share)
    return np.asarray(np.log(most / (1.0 - most)))


def _are_kin(entity: Places, left: Places, right: Places) -> Bools:
    """Which pairs are of two customers that each are in the list twice, or that have a third in common."""
    if _have_come_apart(entity):
        return np.zeros(len(left), bool)
    members = np.bincount(entity, minlength=len(entity))
    edges = list(zip(entity[left].tolist(), entity[right].tolist(), strict=True))
    beside: dict[int, set[int]] = {}
    for a, b in edges:
        beside.setdefault(a, set()).add(b)
        beside.setdefault(b, set()).add(a)
    return np.array(
        [
            members[a] == members[b] and (members[a] == _TWICE or not beside[a].isdisjoint(beside[b]))
            for a, b in edges
        ],
        bool,
    )


def _have_come_apart(entity: Places) -> bool:
    """Whether so many are in the list more than twice that what belongs together may stand as several."""
    members = np.bincount(entity, minlength=len(entity))
    return bool((members > _TWICE).sum() > _MOST_OFTEN * (members >= _TWICE).sum())


def only_one(pairs: Pairs, odds: Floats, are_two: Callable[[int, int], bool]) -> Floats:
    """The log odds where nobody is two customers at once.

    ``are_two``: whether two places in the list have the names of two customers. Who was entered with an
    initial or a surname alone may be this or that one of a household: the likelier one speaks against the
    other, and of equals none is likelier than not.
    """
    if _have_come_apart(pairs.entity):
        return odds
    found = odds.copy()
    beside: dict[int, list[tuple[int, int]]] = {}
    taken_as_one = set()
    for number in np.flatnonzero(odds >= _OPEN).tolist():
        a, b = int(pairs.left[number]), int(pairs.right[number])
        beside.setdefault(a, []).append((number, b))
        beside.setdefault(b, []).append((number, a))
        if odds[number] >= 0.0:
            taken_as_one |= {(a, b), (b, a)}
    for partners in beside.values():
        for number, one in partners:
            others = [
                odds[each]
                for each, other in partners
                if each != number and (one, other) not in taken_as_one and are_two(one, other)
            ]
            if others:
                against = np.logaddexp.reduce([0.0, *others])
                found[number] = min(found[number], odds[number] - against)
    return found


def entities(left: Places, right: Places, chances: Floats, size: int) -> Places:
    """The customers that surely are one share a number: the least place among them."""
    root = list(range(size))

    def head(place: int) -> int:
        while root[place] != place:
            root[place] = root[root[place]]
            place = root[place]
        return place

    sure = np.flatnonzero(chances >= _SURE)
    for one, other in zip(left[sure].tolist(), right[sure].tolist(), strict=True):
        a, b = head(one), head(other)
        root[max(a, b)] = min(a, b)
    heads = np.arange(size)
    for place in set(right[sure].tolist()):
        heads[place] = head(place)
    # Where many hang together, likeness has been passed on from one to the next: they count as they are.
    return np.where(np.bincount(heads, minlength=size)[heads] > _MOST_AS_ONE, np.arange(size), heads)
