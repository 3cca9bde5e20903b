"""Why two customers may be one, in words: a sentence for each field that was compared."""

from collections.abc import Iterator, Mapping

from app.propose.duplicates.alignment import Level
from app.propose.duplicates.records import CustomerRecord
from app.propose.proposal import Evidence

_FIELDS = {
    "name": "name", "address": "address", "city": "city", "postcode": "postcode", "phone": "phone number",
    "email": "e-mail address", "tax_id": "tax id",
}  # fmt: skip
_LEAST_OTHERS = -0.3
"""What others take is named from here, in log odds."""
_WORDS = {
    Level.EXACT: "Same {field}",
    Level.NEAR: "Nearly the same {field}",
    Level.EXTRA: "One {field} has words that the other lacks",
    Level.CONFLICT: "Only part of the {field} agrees",
    Level.DIFFERENT: "Different {field}",
}
_CODES = {
    Level.EXACT: "same", Level.NEAR: "near", Level.EXTRA: "part", Level.CONFLICT: "mixed",
    Level.DIFFERENT: "different",
}  # fmt: skip


def evidence(
    levels: Mapping[str, int],
    weights: Mapping[str, float],
    a: CustomerRecord,
    b: CustomerRecord,
    others: float = 0.0,
) -> tuple[Evidence, ...]:
    """The evidence for and against, strongest first; fields that one of the two lacks are left out.

    ``others``: what other customers that one of them may be, too, take from the log odds, not above 0.
    """
    found = list(_all(levels, weights, a, b))
    if others <= _LEAST_OTHERS:
        found.append(Evidence("one_of_several", "One of them may be another customer, too", round(others, 2)))
    return tuple(sorted(found, key=lambda one: -abs(one.weight)))


def _all(
    levels: Mapping[str, int], weights: Mapping[str, float], a: CustomerRecord, b: CustomerRecord
) -> Iterator[Evidence]:
    for name, field in _FIELDS.items():
        level = Level(levels[name])
        if level is Level.MISSING:
            continue
        text = _WORDS[level].format(field=field)
        told, other = getattr(a, name), getattr(b, name)
        shown = f"“{told}”" if told == other else f"“{told}” and “{other}”"
        yield Evidence(f"{name}_{_CODES[level]}", f"{text}: {shown}", round(float(weights[name]), 2))
