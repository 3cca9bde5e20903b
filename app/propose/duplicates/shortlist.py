"""A quick look at the pairs of the blocks: those that no evidence could make likely are dropped unread."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from app.propose.duplicates.spelling import Spelt

Places = npt.NDArray[np.int64]
_CHUNK = 200_000
_NAME_ALIKE = 72.0
_NAME_RELATED = 45.0
_ADDRESS_ALIKE = 72.0
_SAME_WORDS = 99.0


def shortlist(forms: Sequence[Spelt], left: Places, right: Places) -> tuple[Places, Places]:
    """The pairs whose names are alike, or whose contacts or place agree while the names may."""
    names = [" ".join(sorted(form.name)) for form in forms]
    addresses = [" ".join(sorted(form.address)) for form in forms]
    keep = [
        _promising(forms, names, addresses, left[start : start + _CHUNK], right[start : start + _CHUNK])
        for start in range(0, len(left), _CHUNK)
    ]
    kept = np.concatenate(keep) if keep else np.array([], bool)
    return left[kept], right[kept]


def _promising(
    forms: Sequence[Spelt], names: list[str], addresses: list[str], left: Places, right: Places
) -> npt.NDArray[np.bool_]:
    """Whether a bound on all that can speak for a pair reaches what a pair needs."""
    top = float(np.log(len(forms)))
    total = np.where(_alike(names, left, right, _NAME_ALIKE), top + 6.0, -3.0)
    total += np.where(total < 0.0, _related(names, left, right), 0.0)
    total += np.where(_alike(addresses, left, right, _ADDRESS_ALIKE), top, 0.0)
    fields = {"email": top, "phone": top, "tax_id": top + 5.0, "postcode": 5.0, "city": 3.0}
    for field, weight in fields.items():
        total += np.where(_same([getattr(form, field) for form in forms], left, right), weight, 0.0)
    return np.asarray(total >= top - 1.5)


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


def _same(values: list[str], left: Places, right: Places) -> npt.NDArray[np.bool_]:
    codes = {"": 0}
    ids = np.array([codes.setdefault(value, len(codes)) for value in values], np.int64)
    return np.asarray((ids[left] > 0) & (ids[left] == ids[right]))
