"""Two names or two addresses word by word: what agrees, how nearly, what is left over on either side."""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from enum import IntEnum

from msgspec import Struct
from rapidfuzz.distance import OSA

from app.propose.duplicates.likeness import LEAST_TYPO, Likeness, begin_apart, likeness, slips_between
from app.propose.duplicates.short_forms import INITIALS
from app.propose.duplicates.spelling import without_umlauts

_LEAST_ABBREVIATION = 3
_SIMILAR_TEXT = 0.7
_DAMPED = (1.0, 0.9, 0.75, 0.6, 0.5)
"""Words of one name depend on each other, so each further one tells less."""


_FEW = (0.1, 0.1, 0.1, 0.5, 1.2)
"""The two compared prove nothing of how common a value is: what few have is rarer than it looks."""


_LEAST_NEAR = 0.5
_NEIGHBOURS = 30.0
"""How many times as likely a word of four letters is a word of its own than a slip of a given one; each
letter more halves it."""
_MOST_COST, _FURTHER_SLIP = 3.5, 1.0
_JOINED, _SHORTENED, _INITIAL, _GARBLED = 1.0, 2.5, 3.0, 3.5
"""What two words written as one, a shortening, an initial and a text with several slips take (log odds)."""
_OF_INITIAL, _OF_OTHER_INITIAL = 1.0, -1.0
"""What an initial tells of a name: its own, and that of a short form ("B." for William)."""
_FIRST_LETTER = 1.5
"""What a slip in a word's first letter takes beside: they are several times rarer there (Pollock and Zamora
1984), while "Teco" and "Peco" are two firms."""
_TURNED, _REORDERED = 0.7, 3.0
"""What the same words take that begin elsewhere ("Palm, The"), and that stand in another order."""
_MOST_OF_A_PERSON = 3
"""Names of more words are firms'."""
_UNLIKE = 0.4
"""Words less similar than this are no spelling of each other, however bad."""
_LEAST_KNOWN, _KNOWN_SHARE = 3, 0.002
"""How many have a word that is surely one of its own, and which share of the list, as long ones hold slips
often."""
_ASIDE = 0.1
"""What a word in brackets costs that the other lacks: it says where, not who."""


class Level(IntEnum):
    """How well two texts agree, worst first. ``MISSING``: one is empty, which tells nothing."""

    MISSING = 0
    DIFFERENT = 1
    CONFLICT = 2
    EXTRA = 3
    NEAR = 4
    EXACT = 5


class Alignment(Struct, frozen=True):
    """``agreed`` and ``against`` are natural log likelihood ratios, ``against`` not above 0.

    ``cost`` is what the slips among what agrees have taken, ``is_rival`` whether each side has a word of its
    own that is no slip but a name that others have, too.
    """

    level: Level
    agreed: float
    against: float
    cost: float = 0.0
    is_rival: bool = False


NOTHING = Alignment(Level.MISSING, 0.0, 0.0)


class Rules(Struct, frozen=True):
    """What left-over words cost: a share of how rare they are, numbers a fixed sum (log odds)."""

    extra: float
    conflict: float
    extra_number: float
    conflict_number: float
    most: float
    most_beside: float
    near_number: float


class Words:
    """How often each word stands in a list of names or of addresses.

    ``homes``: for names, at how many addresses somebody has it.
    """

    def __init__(self, texts: Iterable[set[str]], rules: Rules, homes: Counter[str] | None = None) -> None:
        counts: Counter[str] = Counter()
        size = 0
        for words in texts:
            size += bool(words)
            counts.update(words)
        self.counts = counts
        self._homes = homes or Counter[str]()
        self._others = self._homes or counts
        self._rules = rules
        self._size = max(size, 2)
        self._least_known = max(_LEAST_KNOWN, _KNOWN_SHARE * self._size)
        self._ceiling = math.log(self._size)
        self._rarity: dict[str, float] = {}

    def rarity(self, word: str) -> float:
        """How much an agreement of this word tells: minus the log of its share of the list."""
        known = self._rarity.get(word)
        if known is None:
            known = self._rarity[word] = rarity(self.counts[word], self._size)
        return known

    def align(self, a: tuple[str, ...], b: tuple[str, ...]) -> Alignment:
        """Compare two texts, word order aside."""
        if not a or not b:
            return NOTHING
        if a == b:
            return Alignment(Level.EXACT, self._agreed([self.rarity(word) for word in a]), 0.0)
        common, left, right = _parted(a, b)
        weights = [self.rarity(word) for word in common]
        if not left and not right:
            cost = _TURNED if _is_turned(a, b) else _REORDERED
            return Alignment(Level.EXACT, max(self._agreed(weights) - cost, 0.0), 0.0, cost)
        costs: list[float] = []
        is_other = False
        if left and right:
            is_other = self._take_near(left, right, weights, costs)
        against = self._against(left, right)
        level = _level(bool(weights), bool(left), bool(right), bool(costs))
        if level is Level.DIFFERENT:
            against = 0.0
        agreed = self._agreed(weights)
        if level is Level.CONFLICT:
            agreed = min(agreed, self._rules.most_beside)
        is_rival = self._are_names(left) and self._are_names(right)
        if not is_rival and max(len(a), len(b)) <= _MOST_OF_A_PERSON:
            is_rival = is_other or _are_unlike(left, right)
        return Alignment(level, agreed, against, sum(costs), is_rival)

    def _are_names(self, words: list[str]) -> bool:
        """Whether one of the words is no slip: others in the list have it, or it is a given name."""
        return any(self._others[word] >= _LEAST_KNOWN or word in INITIALS for word in words)

    def _agreed(self, weights: list[float]) -> float:
        weights.sort(reverse=True)
        last = len(_DAMPED) - 1
        return sum(weight * _DAMPED[min(place, last)] for place, weight in enumerate(weights))

    def _take_near(self, left: list[str], right: list[str], weights: list[float], costs: list[float]) -> bool:
        """Take out of both sides what stands for each other, the surest first.

        Says whether what was taken for a slip may be two names, as others have both ("Maria" and "Marie").
        """

        def take(words: list[str], cost: float) -> None:
            weights.append(max(min(map(self.rarity, words)) - cost, _LEAST_NEAR))
            costs.append(cost)

        if without_umlauts("".join(left)) == without_umlauts("".join(right)):
            take(left + right, _JOINED)
            left.clear()
            right.clear()
            return False
        is_other = False
        found = sorted(
            ((likeness(a, b), a, b) for a in left for b in right), key=lambda one: one[0], reverse=True
        )
        for kind, a, b in found:
            is_number = a[0].isdigit() and self._rules.near_number <= 0.0
            if kind is Likeness.INITIAL and any(len(word) > 1 for word in (left if len(a) == 1 else right)):
                continue  # another name is spelt out beside it: it is a middle one
            if kind is not Likeness.NONE and not is_number and a in left and b in right:
                is_other |= kind is Likeness.TYPO and min(self._homes[a], self._homes[b]) >= self._least_known
                weights.append(self._near_weight(kind, a, b))
                costs.append(self._cost(kind, a, b))
                left.remove(a)
                right.remove(b)
        for one, other in ((left, right), (right, left)):
            _take_joined(one, other, take)
        if left and right and _is_one_text("".join(left), "".join(right)):
            take(left + right, _GARBLED)
            left.clear()
            right.clear()
        return is_other

    def _near_weight(self, kind: Likeness, a: str, b: str) -> float:
        if kind is Likeness.INITIAL:
            return _OF_INITIAL if a[0] == b[0] else _OF_OTHER_INITIAL
        if a[0].isdigit():
            return self._rules.near_number
        return max(min(self.rarity(a), self.rarity(b)) - self._cost(kind, a, b), _LEAST_NEAR)

    def _cost(self, kind: Likeness, a: str, b: str) -> float:
        """Minus the log of how likely the two are one word, written twice.

        A word that stands but once in the list and is a slip away from a common one is hardly a word of its
        own; two rare or two common words may well be two, the more the shorter they are.
        """
        if kind is not Likeness.TYPO:
            return _SHORTENED if kind is Likeness.SHORTENED else _INITIAL
        rare, common = sorted((max(self.counts[a], 1), max(self.counts[b], 1)))
        slips, shorter = slips_between(a, b), min(len(a), len(b))
        neighbours = _NEIGHBOURS * 0.5 ** max(shorter - LEAST_TYPO, 0)
        cost = min(math.log1p(neighbours * rare * rare / common), _MOST_COST) + _FURTHER_SLIP * (slips - 1)
        return cost + _FIRST_LETTER * begin_apart(a, b)

    def _extra(self, word: str) -> float:
        if word[0] == "(":
            return _ASIDE
        return self._rules.extra_number if word[0].isdigit() else self._rules.extra * self.rarity(word)

    def _against(self, left: list[str], right: list[str]) -> float:
        rules = self._rules
        if not left or not right:
            return -sum(self._extra(word) for word in left or right)
        numbers = [any(word[0].isdigit() for word in side) for side in (left, right)]
        lost = min(sum(map(self.rarity, left)), sum(map(self.rarity, right)))
        surplus = max(sum(map(self.rarity, left)), sum(map(self.rarity, right))) - lost
        number = rules.conflict_number if all(numbers) else rules.extra_number if any(numbers) else 0.0
        return -(min(rules.conflict * lost + rules.extra * surplus, rules.most) + number)


def rarity(count: int, size: int) -> float:
    """Minus the log of how likely another customer has a value that ``count`` of ``size`` have."""
    others = _FEW[count] if count < len(_FEW) else count - 2.0
    return -math.log(min(others / size, 1.0))


def _parted(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[list[str], list[str], list[str]]:
    right = list(b)
    common, left = [], []
    for word in a:
        if word in right:
            right.remove(word)
            common.append(word)
        else:
            left.append(word)
    return common, left, right


def _level(is_any: bool, is_left: bool, is_right: bool, is_near: bool) -> Level:
    if not is_any:
        return Level.DIFFERENT
    if is_left and is_right:
        return Level.CONFLICT
    if is_left or is_right:
        return Level.EXTRA
    return Level.NEAR if is_near else Level.EXACT


def _is_turned(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether the words of one are those of the other from another one on, or backwards."""
    twice = a + a
    return a == b[::-1] or any(twice[start : start + len(b)] == b for start in range(1, len(a)))


def _are_unlike(left: list[str], right: list[str]) -> bool:
    """Whether each side has a word of its own that is no bad spelling of any of the other's."""
    words = [
        [word for word in side if len(word) >= _LEAST_KNOWN and word.isalpha()] for side in (left, right)
    ]
    if not all(words):
        return False
    return all(OSA.normalized_similarity(a, b) < _UNLIKE for a in words[0] for b in words[1])


def _take_joined(one: list[str], other: list[str], take: Callable[[list[str], float], None]) -> None:
    """Take out two words written as one ("data base"), and words of which the other has the initials."""
    for word in list(other):
        for place in range(len(one) - 1):
            if one[place] + one[place + 1] == word:
                take([word], _JOINED)
                other.remove(word)
                del one[place : place + 2]
                break
        else:
            if len(one) >= _LEAST_ABBREVIATION and "".join(each[0] for each in one) == word:
                take([word], _INITIAL)
                other.remove(word)
                one.clear()


def _is_one_text(a: str, b: str) -> bool:
    """Whether what is left over on both sides is one text with several slips in it."""
    if min(len(a), len(b)) < LEAST_TYPO or any(map(str.isdigit, a + b)):
        return False
    return OSA.normalized_similarity(a, b) >= _SIMILAR_TEXT
