"""A quick look at the pairs of the blocks: those that no evidence could make likely are dropped unread."""

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from app.propose.duplicates.spelling import Spelt

Places = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
_CHUNK = 200_000
_NAME_ALIKE = 72.0
_NAME_RELATED = 45.0
_ADDRESS_ALIKE = 72.0
_SAME_WORDS = 99.0
_SAME = {
    "email": (0.0, True),
    "phone": (0.0, True),
    "tax_id": (5.0, True),
    "postcode": (5.0, False),
    "city": (3.0, False),
}
"""What an agreement may tell at most: so much, and for rare values the log of the list's length."""


def shortlist(forms: Sequence[Spelt], left: Places, right: Places) -> tuple[Places, Places, Floats]:
    """The pairs whose names are alike, or whose contacts or place agree while the names may.

    With them a bound on what all but the name can speak for them, in log odds.
    """
    names = [" ".join(sorted(form.name)) for form in forms]
    addresses = [" ".join(sorted(form.address)) for form in forms]
    ids = {field: _ids([getattr(form, field) for form in forms]) for field in _SAME}
    parts = []
    for start in range(0, len(left), _CHUNK):
        a, b = left[start : start + _CHUNK], right[start : start + _CHUNK]
        beside = _beside(ids, addresses, a, b)
        missing = needed(len(forms)) - beside
        kept = np.flatnonzero(_name_bound(names, missing, a, b) >= missing)
        parts.append((a[kept], b[kept], beside[kept]))
    if not parts:
        return left, right, np.array([], np.float64)
    first, second, third = zip(*parts, strict=True)
    return np.concatenate(first), np.concatenate(second), np.concatenate(third)


def needed(size: int) -> float:
    """What must speak for a pair of a list of this size to be worth a look, in log odds."""
    return float(np.log(max(size, 2))) - 1.5


def _name_bound(names: list[str], missing: Floats, left: Places, right: Places) -> Floats:
    """What the names may say for each pair, as far as it matters for what is still missing."""
    alike = _alike(names, left, right, _NAME_ALIKE)
    bound = np.where(alike, np.log(len(names)) + 6.0, -3.0)
    open_still = np.flatnonzero(~alike & (missing > -3.0) & (missing <= 3.0))
    bound[open_still] += _related(names, left[open_still], right[open_still])
    return np.asarray(bound, np.float64)


def _beside(ids: Mapping[str, Places], addresses: list[str], left: Places, right: Places) -> Floats:
    top = float(np.log(len(addresses)))
    total = np.where(_alike(addresses, left, right, _ADDRESS_ALIKE), top, 0.0)
    for field, (above, is_rare) in _SAME.items():
        same = (ids[field][left] > 0) & (ids[field][left] == ids[field][right])
        total += np.where(same, above + top * is_rare, 0.0)
    return total


def _alike(texts: list[str], left: Places, right: Places, least: float) -> npt.NDArray[np.bool_]:
    """Both are given, and nearly the same text or one's words are among the other's."""
    a, b = [texts[place] for place in left.tolist()], [texts[place] for place in right.tolist()]
    whole = process.cpdist(a, b, scorer=fuzz.ratio, score_cutoff=least, dtype=np.float32)
    shared = process.cpdist(a, b, scorer=fuzz.token_set_ratio, score_cutoff=_SAME_WORDS, dtype=np.float32)
    given = np.array([bool(x and y) for x, y in zip(a, b, strict=True)], bool)
    return np.asarray(given & ((whole >= least) | (shared >= _SAME_WORDS)))


def _related(texts: list[str], left: Places, right: Places) -> npt.NDArray[np.float64]:
    """What names that are not alike may still add: some when they have much in common, or one is missing."""
    a, b = [texts[place] for place in left.tolist()], [texts[place] for place in right.tolist()]
    ratio = process.cpdist(a, b, scorer=fuzz.token_set_ratio, score_cutoff=_NAME_RELATED, dtype=np.float32)
    missing = np.array([not (x and y) for x, y in zip(a, b, strict=True)], bool)
    return np.where(missing, 3.0, np.where(ratio >= _NAME_RELATED, 6.0, 0.0))


def _ids(values: list[str]) -> Places:
    """A number for each value, 0 where there is none."""
    codes = {"": 0}
    return np.array([codes.setdefault(value, len(codes)) for value in values], np.int64)
