"""Which customers are compared at all: those that share something telling, never all with all.

Each key puts a customer into a block; pairs come from within blocks. A block that is too large (a common
word, a switchboard's number) is put in order of all else that is known, and only neighbours are compared.
"""

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations, product
from zlib import crc32

import numpy as np
import numpy.typing as npt

from app.propose.duplicates.spelling import Spelt

Places = npt.NDArray[np.int64]
Keys = Iterable[object]

_MOST_ALIKE = 40
_MOST_RELATED = 12
"""Of customers in one block, where the key nearly names a customer, and where it is one word of many."""
_NEIGHBOURS = 3
_GRAM = 4
_TELLING_GRAMS = 4
_GRAM_BUCKETS = 1 << 20
_PARTS = 8
"""Blocks are worked on in so many parts, as all at once would take much memory."""
_MOST_WORDS = 5
_LEAST_LOCAL_PART = 5


def candidates(customers: Sequence[Spelt]) -> tuple[Places, Places]:
    """The pairs worth comparing, as places in the list, left below right, each once."""
    beside = _order(customers)
    found = [_pairs(customers, scheme, beside, _MOST_ALIKE) for scheme in (_contacts, _whole_names)]
    schemes = (_name_words, _name_pairs, _name_and_place, _addresses, _grams(customers))
    found += [_pairs(customers, scheme, beside, _MOST_RELATED) for scheme in schemes]
    codes = _distinct(found)
    return codes // len(customers), codes % len(customers)


def _order(customers: Sequence[Spelt]) -> Places:
    """For each customer its place when all are sorted by what is known of them beside the name."""
    texts = [(one.postcode, one.address[::-1], one.city, one.phone, one.email, one.name) for one in customers]
    order = sorted(range(len(texts)), key=texts.__getitem__)
    places = np.empty(len(order), np.int64)
    places[order] = np.arange(len(order))
    return places


def _pairs(customers: Sequence[Spelt], scheme: Callable[[Spelt], Keys], beside: Places, most: int) -> Places:
    """Pairs of one scheme as codes: left place times the number of customers, plus right place."""
    hashes, numbers = array("q"), array("q")  # a list would take five times the memory
    for customer in customers:
        before = len(hashes)
        hashes.extend(map(hash, scheme(customer)))
        numbers.append(len(hashes) - before)
    keys = np.array(hashes, np.int64)
    places = np.repeat(np.arange(len(customers)), np.array(numbers, np.int64))
    found = []
    for part in range(_PARTS):
        chosen = np.flatnonzero(keys % _PARTS == part)
        found.append(_pairs_of_blocks(keys[chosen], places[chosen], beside, most))
    return _distinct(found)


def _pairs_of_blocks(keys: Places, places: Places, beside: Places, most: int) -> Places:
    """The pairs of whole blocks, given the keys and whose they are."""
    order = np.lexsort((beside[places], keys))
    keys, places = keys[order], places[order]
    starts = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.array([], int)
    sizes = np.diff(np.r_[starts, len(keys)])
    block = np.repeat(sizes, sizes)
    return _codes(keys, places, np.where(block <= most, block, 0), len(beside))


def _codes(keys: Places, places: Places, block: Places, count: int) -> Places:
    found = []
    for step in range(1, _MOST_ALIKE):
        first = np.flatnonzero(keys[step:] == keys[:-step]) if step < len(keys) else np.array([], np.int64)
        if step > _NEIGHBOURS:
            first = first[block[first] > step]
        if not len(first):
            break
        low = np.minimum(places[first], places[first + step])
        high = np.maximum(places[first], places[first + step])
        found.append((low * count + high)[low != high])
    return _distinct(found)


def _distinct(found: list[Places]) -> Places:
    """All codes, each once, ascending; sorted in place, as hashing takes much memory. Empties ``found``."""
    if not found:
        return np.array([], np.int64)
    codes = np.concatenate(found)
    found.clear()
    codes.sort()
    return codes[np.r_[True, codes[1:] != codes[:-1]]] if len(codes) else codes


def skeleton(word: str) -> str:
    """A word's first letter and its consonants, doubled ones once: the same for most slips in vowels."""
    if word[0].isdigit():
        return word
    letters = word[0]
    for letter in word[1:]:
        if letter not in "aeiouyhw" and letter != letters[-1]:
            letters += letter
    return letters[:5]


def _numbers(customer: Spelt) -> list[str]:
    return [word for word in customer.address if word[0].isdigit()][:2]


def _streets(customer: Spelt) -> list[str]:
    words = [word for word in customer.address if not word[0].isdigit()]
    return sorted(words, key=len, reverse=True)[:2]


def _contacts(one: Spelt) -> Iterator[object]:
    for name, value in (("m", one.email), ("p", one.phone), ("t", one.tax_id)):
        if value:
            yield name, value
    if one.phone:
        yield "6", one.phone[-6:]
    local = one.email.partition("@")[0]
    if len(local) >= _LEAST_LOCAL_PART:
        yield "l", local


def _whole_names(one: Spelt) -> Iterator[object]:
    if one.name:
        yield "j", "".join(sorted(one.name))
        yield "s", "".join(one.name)


def _name_words(one: Spelt) -> Iterator[object]:
    if len(one.name) > 1:
        yield "i", "".join(word[0] for word in one.name)
    yield from set(one.name[:_MOST_WORDS])


def _name_pairs(one: Spelt) -> Iterator[object]:
    words = [skeleton(word) for word in one.name[:_MOST_WORDS]]
    yield from (tuple(sorted(pair)) for pair in combinations(words, 2))


def _name_and_place(one: Spelt) -> Iterator[object]:
    words = {skeleton(word) for word in one.name[:_MOST_WORDS]}
    yield from product(words, filter(None, (one.postcode, one.city, *_numbers(one))))


def _addresses(one: Spelt) -> Iterator[object]:
    numbers, streets = _numbers(one), [skeleton(word) for word in _streets(one)]
    yield from product(numbers, streets)
    if len(streets) > 1:
        yield tuple(sorted(streets))
    if one.postcode:
        yield from product(numbers, ["z" + one.postcode])
        yield from product(streets, ["z" + one.postcode])


def _grams(customers: Sequence[Spelt]) -> Callable[[Spelt], Keys]:
    """The parts of a name that the fewest other names have: what two spellings of one name share."""
    counts = [0] * _GRAM_BUCKETS
    for one in customers:
        for gram in _grams_of(one):
            counts[_bucket(gram)] += 1

    def rarest(one: Spelt) -> Keys:
        shared = [(counts[_bucket(gram)], gram) for gram in _grams_of(one)]
        return [gram for count, gram in sorted(shared) if count > 1][:_TELLING_GRAMS]

    return rarest


def _bucket(gram: str) -> int:
    """Grams are counted by a checksum, the same in every run: a count of each would take much memory."""
    return crc32(gram.encode()) % _GRAM_BUCKETS


def _grams_of(one: Spelt) -> set[str]:
    text = "".join(one.name)
    return {text[start : start + _GRAM] for start in range(len(text) - _GRAM + 1)}
