"""The customer's median delay beside the experts: whose cash it tells, and how much of it."""

import numpy as np
import pytest

from app.propose.forecast.book import book_of
from app.propose.forecast.lessons import view_on
from app.propose.forecast.medians import blended, past_part, usual_days
from tests.app.propose.forecast.made import START, bill

TODAY = START.toordinal() + 300


def test_the_usual_day_is_the_median_delay_but_never_today() -> None:
    """Even delays have their middle between two, who never paid has everyone's, late is tomorrow."""
    late = {"odd": (1, 4, 20), "even": (2, 6), "new": ()}
    paid = [
        bill(n, who, 20 * n, late=days) for who, each in late.items() for n, days in enumerate(each, start=1)
    ]
    asked = [bill(90, who, 290, late=None) for who in late] + [bill(91, "odd", 200, late=None)]
    view = view_on(book_of([*paid, *asked]), TODAY)
    assert usual_days(view).tolist() == [20 + 4, 20 + 4, 20 + 4, 1]


@pytest.mark.parametrize(
    ("chance", "by_median"),
    [
        pytest.param(0.9, 1.0, id="all came, the median said so"),
        pytest.param(1.0, 0.0, id="the mixture was right"),
    ],
)
def test_whoever_was_right_tells_the_cash(chance: float, by_median: float) -> None:
    """Forty customers paid on day 10: the better of the two has it nearly all."""
    rows = 40
    part = past_part(
        np.full((rows, 3), chance),
        np.full(rows, 10 if by_median else 200),
        np.full(rows, 10),
        np.full(rows, 1 / rows),
        np.ones((rows, 3), dtype=bool),
        np.arange(rows),
    )
    assert part == pytest.approx(by_median, abs=0.1)


def test_what_is_not_over_yet_teaches_nothing() -> None:
    """Without a horizon that is over, the mixture tells all of it."""
    rows = 5
    nothing = np.zeros((rows, 3), dtype=bool)
    days = np.full(rows, 10)
    part = past_part(np.full((rows, 3), 0.5), days, days, np.ones(rows), nothing, np.arange(rows))
    assert part == 0.0


def test_blended_chances_are_chances() -> None:
    """They still sum to one, and a part of them lies on the usual day."""
    even = np.full((2, 271), 1 / 271)
    found = blended(even, np.array([1, 270]), 0.25)
    assert found.sum(axis=1) == pytest.approx(1.0)
    assert found[0, 0] - found[0, 1] == pytest.approx(0.25)
    assert found[1, 269] - found[1, 270] == pytest.approx(0.25)


def test_one_customer_alone_shows_nothing() -> None:
    """However clear its past, the other customers' cash is not told by it."""
    rows = 20
    days, known = np.full(rows, 10), np.ones((rows, 3), dtype=bool)
    part = past_part(np.full((rows, 3), 0.5), days, days, np.ones(rows), known, np.arange(rows) * 2**32 + 7)
    assert part == 0.0


def test_customers_of_two_minds_tell_less() -> None:
    """Where medians are right for some customers only, their part is less than what least squares give."""
    rows = 20
    usual = np.where(np.arange(rows) % 2 == 0, 10, 200)
    known, amount = np.ones((rows, 3), dtype=bool), np.full(rows, 1 / rows)
    part = past_part(np.full((rows, 3), 0.8), usual, np.full(rows, 10), amount, known, np.arange(rows))
    assert 0.0 <= part < 0.3
