"""The fields of all pairs side by side: how each agrees and what that agreement tells in this list."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from rapidfuzz.distance import OSA

from app.propose.duplicates.alignment import Level, Words, rarity

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
LEVELS = range(Level.DIFFERENT, Level.EXACT + 1)
_SLIP = 2.5
"""What a slip of the keys takes from an agreement, in log odds."""
_LEAST_CODE = 4
_LEAST_LOCAL_PART = 5
_LONG_TEXT = 7
_ROLES = frozenset(
    "accounting accounts accountspayable admin ap billing booking bookings contact enquiries finance hello "
    "help info inquiries invoice invoices kontakt mail office orders payables postmaster purchasing "
    "reception sales service support team webmaster".split()
)
"""Names before the @ that every firm has."""


class Pairs(Struct, frozen=True):
    """The pairs compared, as places in the list, and which customers count as one so far."""

    left: Places
    right: Places
    entity: Places


class Column(Struct, frozen=True):
    """One field of all pairs. ``prior``: how often each level comes when both are one customer.

    ``agreed`` and ``against`` are natural log likelihood ratios; ``cap`` bounds what agreement may tell.
    ``cost`` and ``is_rival`` are those of texts' alignments.
    """

    levels: npt.NDArray[np.int8]
    agreed: Floats
    against: Floats
    prior: Floats
    cap: float
    cost: Floats
    is_rival: npt.NDArray[np.bool_]

    def of(self, kept: Places) -> "Column":
        """The same of some of the pairs."""
        parts = (self.levels[kept], self.agreed[kept], self.against[kept], self.prior, self.cap)
        return Column(*parts, self.cost[kept], self.is_rival[kept])

    def weights(self, shares: Floats) -> Floats:
        """The log likelihood ratio of each pair, given how often each level comes for one customer."""
        of_level = np.log(np.r_[1.0, shares])[self.levels]
        told = of_level + np.minimum(self.agreed, self.cap) + self.against
        return np.where(self.levels == Level.MISSING, 0.0, told)

    def counts(self, chances: Floats) -> Floats:
        """How many pairs of one customer are expected at each level."""
        return np.bincount(self.levels, chances, minlength=len(LEVELS) + 1)[1:].astype(np.float64)


class Shape(Struct, frozen=True):
    """How a field behaves: what its levels' shares are at first, and the bound above log(list length)."""

    prior: tuple[float, ...]
    above: float
    is_near: Callable[[str, str], bool] | None = None


def words_of_entities(texts: Sequence[tuple[str, ...]], entity: Places) -> list[set[str]]:
    """The words of all customers that count as one, together."""
    found: dict[int, set[str]] = {}
    for place, words in zip(entity.tolist(), texts, strict=True):
        found.setdefault(place, set()).update(words)
    return list(found.values())


def text_column(texts: Sequence[tuple[str, ...]], words: Words, pairs: Pairs, shape: Shape) -> Column:
    """Names or addresses, word by word."""
    size = len(pairs.left)
    levels, agreed, against, cost = np.zeros(size, np.int8), np.zeros(size), np.zeros(size), np.zeros(size)
    is_rival = np.zeros(size, bool)
    for place, (a, b) in enumerate(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)):
        if texts[a] and texts[b]:
            one = words.align(texts[a], texts[b])
            levels[place], agreed[place], against[place] = one.level, one.agreed, one.against
            cost[place], is_rival[place] = one.cost, one.is_rival
    cap = _top(len(texts)) + shape.above
    return Column(levels, agreed, against, np.array(shape.prior), cap, cost, is_rival)


def value_column(values: Sequence[str], pairs: Pairs, shape: Shape) -> Column:
    """Contacts and codes, each as a whole."""
    ids, rare = _rarities(values, pairs.entity)
    a, b = ids[pairs.left], ids[pairs.right]
    both = (a > 0) & (b > 0)
    same = both & (a == b)
    levels = np.where(same, Level.EXACT, np.where(both, Level.DIFFERENT, Level.MISSING)).astype(np.int8)
    agreed = np.where(same, rare[a], 0.0)
    if shape.is_near is not None:
        for place in np.flatnonzero(both & ~same).tolist():
            if shape.is_near(values[pairs.left[place]], values[pairs.right[place]]):
                levels[place] = Level.NEAR
                agreed[place] = max(min(rare[a[place]], rare[b[place]]) - _SLIP, 1.0)
    cap = _top(len(values)) + shape.above
    none = np.zeros(len(pairs.left))
    return Column(levels, agreed, none, np.array(shape.prior), cap, none, none > 0)


def _rarities(values: Sequence[str], entity: Places) -> tuple[Places, Floats]:
    """Each value's number (0: none), and how much its agreement tells, by number."""
    codes = {"": 0}
    ids = np.array([codes.setdefault(value, len(codes)) for value in values], np.int64)
    owned = np.unique(ids * len(values) + entity) // max(len(values), 1)
    counts = np.bincount(owned, minlength=len(codes))
    size = max(int(counts[1:].sum()), 2)
    return ids, np.array([rarity(count, size) for count in counts.tolist()])


def _top(size: int) -> float:
    return float(np.log(max(size, 2)))


def is_near_code(a: str, b: str) -> bool:
    """One slip in a number or code."""
    return min(len(a), len(b)) >= _LEAST_CODE and OSA.distance(a, b, score_cutoff=1) <= 1


def is_near_mail(a: str, b: str) -> bool:
    """The same person's name at another domain, or two slips in all, none of them in a number."""
    local = a.partition("@")[0]
    if local == b.partition("@")[0]:
        return len(local) >= _LEAST_LOCAL_PART and local not in _ROLES
    if _digits(a) != _digits(b):
        return False
    return OSA.distance(a, b, score_cutoff=2) <= 2


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def is_near_text(a: str, b: str) -> bool:
    """A slip or two, or one within the other."""
    short, long = sorted((a, b), key=len)
    if len(short) < _LEAST_CODE:
        return False
    slips = 1 if len(short) < _LONG_TEXT else 2
    return short in long or OSA.distance(short, long, score_cutoff=slips) <= slips
