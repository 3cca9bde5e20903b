"""Households: families at one address with given names that are alike, juniors, initials and slips."""

from app.domain.record import replace
from app.propose.duplicates import CustomerRecord
from tests.benchmarks.duplicates_lists import MadeList
from tests.benchmarks.duplicates_styles import Rng, Style, made, person_again, placed
from tests.benchmarks.duplicates_words import GIVEN, LIKE_GIVEN, US_FAMILY


def households(count: int = 1_500, seed: int = 17) -> MadeList:
    """A list of so many; most have somebody else of the same surname at their address."""
    return made(Style(_first, person_again, _other, 0.6), count, seed)


def _first(draw: Rng) -> CustomerRecord:
    senior = " Sr." if draw.random() < 0.1 else ""
    return replace(
        placed(draw, f"{draw.choice(LIKE_GIVEN + GIVEN)} {draw.choice(US_FAMILY)}{senior}"), phone=""
    )


def _other(draw: Rng, one: CustomerRecord) -> CustomerRecord:
    """Somebody else of the household; of a senior the junior."""
    if one.name.endswith("Sr."):
        return replace(one, name=one.name.replace("Sr.", "Jr."))
    return replace(one, name=f"{draw.choice(LIKE_GIVEN + GIVEN)} {one.name.split(' ', 1)[1]}")
