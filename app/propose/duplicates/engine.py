"""Duplicates in a list of customers without labelled examples, after Fellegi and Sunter (JASA 1969).

What an agreement tells comes from how rare the value is in this very list; how often a field agrees when two
records are one customer is learned by expectation maximisation (Winkler 1988), held near what is usual.
"""

import math
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from functools import cache
from itertools import groupby

import numpy as np
from msgspec import Struct

from app.domain.record import replace
from app.propose.duplicates.alignment import Level, Rules, Words
from app.propose.duplicates.blocking import candidates
from app.propose.duplicates.columns import (
    Column,
    Floats,
    Pairs,
    Shape,
    is_near_code,
    is_near_mail,
    is_near_text,
    text_column,
    value_column,
    words_of_entities,
)
from app.propose.duplicates.explain import evidence
from app.propose.duplicates.records import CustomerRecord, DuplicatePair
from app.propose.duplicates.relatives import entities, most_of_relatives, only_one
from app.propose.duplicates.shortlist import needed, shortlist
from app.propose.duplicates.spelling import Spelt, spelt

LEAST_PROBABILITY = 0.1
"""Pairs less likely than this are not worth a look."""

NAME_RULES = Rules(
    extra=0.3, conflict=0.75, extra_number=1.5, conflict_number=6.0, near_number=0.0, most=3.0,
    most_beside=5.0,
)  # fmt: skip
ADDRESS_RULES = Rules(
    extra=0.05, conflict=0.3, extra_number=0.5, conflict_number=2.0, near_number=1.5, most=3.0,
    most_beside=6.0,
)  # fmt: skip
_TEXTS = {
    "name": (NAME_RULES, Shape((0.006, 0.034, 0.15, 0.21, 0.6), 6.0)),
    "address": (ADDRESS_RULES, Shape((0.06, 0.14, 0.2, 0.2, 0.4), 2.7)),
}
_VALUES = {
    "city": Shape((0.10, 0.01, 0.01, 0.1, 0.78), 0.0, is_near_text),
    "postcode": Shape((0.1, 0.01, 0.01, 0.1, 0.78), 0.0, is_near_code),
    "phone": Shape((0.25, 0.01, 0.01, 0.05, 0.68), 2.0, is_near_code),
    "email": Shape((0.3, 0.01, 0.01, 0.08, 0.6), 3.0, is_near_mail),
    "tax_id": Shape((0.03, 0.01, 0.01, 0.05, 0.9), 5.0, is_near_code),
}
_USUAL = 0.15
"""Pairs per customer that a list usually holds, and how much that counts beside what this one shows."""
_USUAL_COUNTS = 0.1
_FIRST_RATE = 0.1
_RATES = (0.01, 2.0)
_ROUNDS = 12
_PSEUDO = 20.0
_PSEUDO_OF_ONE = (30.0, 0.1)
"""With one field alone nothing can be learned about it, so what is usual weighs as much as the list."""
_MOST_DIFFERENT = 2.5
"""A field may differ so many times as often as usual, whatever the rest says: else errors feed themselves."""
_LEAST_DIFFERENT = 0.35
"""And at least so many: were no move believed, none would ever be learned of."""
_NAME_DIFFERENT = (0.01, 0.08)
"""And a name altogether or in part so often."""
_TILT, _TILT_OF_ONE = 0.5, 1.0
"""Added to the odds at the end: one slip often touches several words and fields, which are weighed apart."""
_EQUAL_NAME, _MOST_WITH_SLIPS = 4.5, 1_000
"""What the same name tells beside the log of the list's length; with slips in it no more than in a list of so
many, as the more firms there are, the more have a name nearly like another's."""
_MOST_EQUAL, _BY_CHANCE = 4, 0.025
"""A name that more customers have is a common one, unless chance would bring its words together in so few of
them at most."""
_HOPELESS = 1e-5
_SLACK = 5.0
"""What later learning may add to a pair at most, in log odds."""
_LOCATION_ABOVE = 2.7
_ELSEWHERE_ABOVE = 3.0
"""The same name at another address is often a branch or a namesake, however rare the name is."""
_TOGETHER_ABOVE = 4.5
"""Neighbours and colleagues share address and contacts: together they tell no more than this above log(n)."""


class Estimate(Struct, frozen=True):
    """What came out for all pairs: the columns with their weights, and the probabilities."""

    columns: dict[str, Column]
    weights: dict[str, Floats]
    odds: Floats
    chances: Floats


def find_duplicates(
    records: Sequence[CustomerRecord], rejected: Collection[tuple[str, str]] = ()
) -> list[DuplicatePair]:
    """The pairs that may be one customer, best first; ``rejected`` pairs (in either order) are left out."""
    if len(records) < 2:
        return []
    forms = [spelt(record) for record in records]
    pairs, names = _first_look(forms)
    found = estimate(forms, pairs, names)
    kept = np.flatnonzero(found.chances >= _HOPELESS)
    left, right = pairs.left[kept], pairs.right[kept]
    pairs = Pairs(left, right, entities(left, right, found.chances[kept], len(records)))
    found = estimate(forms, pairs)
    odds = only_one(pairs, found.odds, _different_names(forms, pairs))
    found, others = replace(found, odds=odds, chances=_chances(odds)), odds - found.odds
    gone = {frozenset(pair) for pair in rejected}
    kept = np.flatnonzero(found.chances >= LEAST_PROBABILITY)
    out = []
    for place in kept[np.argsort(-found.chances[kept], kind="stable")].tolist():
        a, b = records[left[place]], records[right[place]]
        if frozenset((a.id, b.id)) not in gone:
            levels = {name: int(column.levels[place]) for name, column in found.columns.items()}
            weights = {name: float(each[place]) for name, each in found.weights.items()}
            told = evidence(levels, weights, a, b, float(others[place]))
            out.append(DuplicatePair(a.id, b.id, round(float(found.chances[place]), 4), told))
    return out


def _first_look(forms: Sequence[Spelt]) -> tuple[Pairs, Column]:
    """The pairs that the names leave possible, whatever the other fields say; and how their names compare."""
    left, right, beside = shortlist(forms, *candidates(forms))
    pairs = Pairs(left, right, np.arange(len(forms)))
    names = _text_column(forms, "name", pairs)
    lifted = replace(names, agreed=names.agreed.copy())
    if not beside.any():
        _lift_equal_names(lifted, forms, pairs)
    told = lifted.weights(names.prior)
    kept = np.flatnonzero(told + beside >= needed(len(forms)) - _SLACK)
    return Pairs(left[kept], right[kept], pairs.entity), names.of(kept)


def estimate(forms: Sequence[Spelt], pairs: Pairs, names: Column | None = None) -> Estimate:
    """Compare all pairs, learn the shares, and weigh. ``names``: how these compare, where that is known."""
    columns = _columns(forms, pairs, names)
    size = len(forms)
    of_all = size * (size - 1) / 2
    is_one_field = sum(bool(column.levels.any()) for column in columns.values()) < 2
    if is_one_field:
        _lift_equal_names(columns["name"], forms, pairs)
    pseudo = _PSEUDO_OF_ONE[0] + _PSEUDO_OF_ONE[1] * size if is_one_field else _PSEUDO
    shares = {name: column.prior for name, column in columns.items()}
    rate = _FIRST_RATE * size / of_all
    is_elsewhere = np.isin(columns["address"].levels, (Level.DIFFERENT, Level.CONFLICT))
    is_relative = columns["name"].is_rival & (columns["tax_id"].levels != Level.EXACT)
    for _ in range(_ROUNDS):
        weights = {name: column.weights(shares[name]) for name, column in columns.items()}
        weights["name"] = np.where(
            is_elsewhere, np.minimum(weights["name"], math.log(size) + _ELSEWHERE_ABOVE), weights["name"]
        )
        odds = _together(weights, math.log(size)) + math.log(rate / (1.0 - rate))
        others = np.where(is_relative, 0.0, _chances(odds))
        likely = is_relative & (odds >= weights["name"])
        odds = np.where(is_relative, np.minimum(odds, most_of_relatives(pairs, others, likely)), odds)
        chances = _chances(odds)
        expected = (1.0 - _USUAL_COUNTS) * float(chances.sum()) + _USUAL_COUNTS * _USUAL * size
        rate = min(min(max(expected, _RATES[0] * size), _RATES[1] * size) / of_all, 0.5)
        for name, column in columns.items():
            counts = column.counts(chances)
            shares[name] = (column.prior * pseudo + counts) / (pseudo + counts.sum())
            least, most = _LEAST_DIFFERENT * column.prior[0], _MOST_DIFFERENT * column.prior[0]
            shares[name][0] = min(max(shares[name][0], least), most)
        shares["name"][:2] = np.minimum(shares["name"][:2], _NAME_DIFFERENT)
    odds = odds + (_TILT_OF_ONE if is_one_field else _TILT)
    return Estimate(columns, weights, odds, _chances(odds))


def _chances(odds: Floats) -> Floats:
    """Probabilities from log odds."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -50.0, 50.0))))


def _lift_equal_names(names: Column, forms: Sequence[Spelt], pairs: Pairs) -> None:
    """Where names are all there is, the same name twice is one customer until somebody says otherwise.

    So are two that are the same but for slips, as far as those may be slips.
    """
    counts = Counter(form.name for form in forms)
    parts = Counter(word for name in counts for word in set(name))
    is_rare = np.array([_is_rare(form.name, counts, parts) for form in forms], bool)
    same = (names.levels >= Level.NEAR) & is_rare[pairs.left] & is_rare[pairs.right]
    size = np.where(names.cost[same] > 0.0, min(len(forms), _MOST_WITH_SLIPS), len(forms))
    lifted = np.log(size) + _EQUAL_NAME - names.cost[same]
    names.agreed[same] = np.maximum(names.agreed[same], lifted)


def _is_rare(name: tuple[str, ...], counts: Counter[tuple[str, ...]], parts: Counter[str]) -> bool:
    """Whether few have a name, or more than chance would bring together by how many names have its words."""
    if counts[name] <= _MOST_EQUAL:
        return True
    expected = math.prod((parts[word] - 1) / len(counts) for word in set(name)) * counts.total()
    return expected < counts[name] * _BY_CHANCE


def _columns(forms: Sequence[Spelt], pairs: Pairs, names: Column | None) -> dict[str, Column]:
    columns = {"name": names} if names is not None else {}
    for name in _TEXTS:
        if name not in columns:
            columns[name] = _text_column(forms, name, pairs)
    for name, shape in _VALUES.items():
        columns[name] = value_column([getattr(form, name) for form in forms], pairs, shape)
    return columns


def _text_column(forms: Sequence[Spelt], name: str, pairs: Pairs) -> Column:
    texts: list[tuple[str, ...]] = [getattr(form, name) for form in forms]
    return text_column(texts, _words(forms, name, pairs), pairs, _TEXTS[name][1])


def _words(forms: Sequence[Spelt], name: str, pairs: Pairs) -> Words:
    texts: list[tuple[str, ...]] = [getattr(form, name) for form in forms]
    homes = _homes(forms) if name == "name" else None
    return Words(words_of_entities(texts, pairs.entity), _TEXTS[name][0], homes)


def _homes(forms: Sequence[Spelt]) -> Counter[str]:
    """At how many addresses somebody has a word in the name: a household's surname counts once."""
    counts: Counter[str] = Counter()
    placed = sorted((form for form in forms if form.address), key=_address)
    for _, together in groupby(placed, _address):
        counts.update({word for form in together for word in form.name})
    return counts


def _address(form: Spelt) -> tuple[str, ...]:
    return form.address


def _different_names(forms: Sequence[Spelt], pairs: Pairs) -> Callable[[int, int], bool]:
    """Tells whether two places in the list have a word in common and each another that is a name."""
    words = _words(forms, "name", pairs)

    @cache
    def are_two(a: int, b: int) -> bool:
        one = words.align(forms[a].name, forms[b].name)
        return one.is_rival and one.level is not Level.DIFFERENT

    return are_two


def _together(weights: dict[str, Floats], top: float) -> Floats:
    """The fields' weights summed; parts of one place depend on each other and count less together."""
    place = np.sort(np.stack([weights["address"], weights["city"], weights["postcode"]]), axis=0)
    for_it, against = np.maximum(place, 0.0), np.minimum(place, 0.0)
    location = np.minimum(for_it[2] + 0.5 * for_it[1] + 0.3 * for_it[0], top + _LOCATION_ABOVE)
    location += against[0] + 0.3 * against[1] + 0.2 * against[2]
    contacts = np.minimum(location + weights["phone"] + weights["email"], top + _TOGETHER_ABOVE)
    total: Floats = weights["name"] + contacts + weights["tax_id"]
    return total
