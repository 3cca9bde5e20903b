"""How one word may stand for another: a slip of the keys, a shortening, an initial."""

from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from app.propose.duplicates.short_forms import GIVEN_FORMS, INITIALS

LEAST_TYPO = 4
"""Letters from which a word is known with a slip in it."""
_LEAST_ABBREVIATION = 3
_SIMILAR = 0.9
_SOUNDS = frozenset(map(frozenset, ("ck", "cs", "sz", "ij", "iy", "jy", "vw", "fp", "gj", "fv", "kq", "xs")))
"""First letters that are taken for each other by ear."""


class Likeness(IntEnum):
    """How one word may stand for another."""

    NONE = 0
    INITIAL = 1
    SHORTENED = 2
    TYPO = 3


def begin_apart(a: str, b: str) -> bool:
    """Whether the first letters differ and neither were swapped with the second nor sound alike."""
    a, b = as_written(a, b)
    if a[0] == b[0] or frozenset((a[0], b[0])) in _SOUNDS:
        return False
    return a[:2] != b[1::-1]


@lru_cache(maxsize=65_536)
def slips_between(a: str, b: str) -> int:
    """How many slips of the keys lead from one word to the other, as far as it matters: 1 to 3."""
    return min(max(OSA.distance(*as_written(a, b)), 1), 3)


@lru_cache(maxsize=65_536)
def as_written(a: str, b: str) -> tuple[str, str]:
    """The two words; for a given name that of its short forms of which the other is a slip, if it is one."""
    if a not in GIVEN_FORMS and b not in GIVEN_FORMS:
        return a, b
    for known, other in ((a, b), (b, a)):
        if other in GIVEN_FORMS or len(other) < LEAST_TYPO:
            continue
        for form in GIVEN_FORMS.get(known, ()):
            if len(form) >= LEAST_TYPO and OSA.distance(form, other, score_cutoff=1) <= 1:
                return form, other
    return a, b


@lru_cache(maxsize=65_536)
def likeness(a: str, b: str) -> Likeness:
    """Whether one word may stand for the other: a slip of the keys, a shortening, an initial."""
    short, long = sorted((len(a), len(b)))
    if a[0].isdigit() or b[0].isdigit():
        return _number_likeness(a, b, short)
    if short == 1:
        initial, word = sorted((a, b), key=len)
        return Likeness.INITIAL if initial in INITIALS.get(word, word[0]) else Likeness.NONE
    if short < _LEAST_ABBREVIATION:
        one, other = sorted((a, b), key=len)
        return Likeness.INITIAL if other.startswith(one) and short < long else Likeness.NONE
    a, b = as_written(a, b)
    short, long = sorted((len(a), len(b)))
    slips = OSA.distance(a, b, score_cutoff=3)
    if (short >= LEAST_TYPO and slips <= 1) or (short >= 6 and slips <= 2) or (short >= 9 and slips <= 3):
        return Likeness.TYPO
    if a[0] == b[0] and short < long and _is_within(*sorted((a, b), key=len)):
        return Likeness.SHORTENED
    if short >= LEAST_TYPO and slips <= 3 and JaroWinkler.similarity(a, b) >= _SIMILAR:
        return Likeness.TYPO
    return Likeness.NONE


def _number_likeness(a: str, b: str, short: int) -> Likeness:
    if not (a[0].isdigit() and b[0].isdigit()):
        return Likeness.NONE
    return Likeness.TYPO if short >= 2 and OSA.distance(a, b, score_cutoff=1) <= 1 else Likeness.NONE


def _is_within(short: str, long: str) -> bool:
    """Whether the letters of the short word stand in the long one in order, most of a start at least."""
    if long.startswith(short):
        return True
    if len(short) > 5 or long[-1] != short[-1]:
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)
