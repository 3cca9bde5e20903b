"""What past forecasts teach of the chances that are told."""

import numpy as np

from app.propose.forecast.book import book_of
from app.propose.forecast.lessons import learnt
from tests.benchmarks.forecast import receivables
from tests.benchmarks.forecast_worlds import ALL, START, make, monthly

_TOLD = np.linspace(0.0, 1.0, 41)


def test_chances_are_righted_in_order() -> None:
    """What was likelier stays at least as likely; what is sure and what cannot be stay so."""
    lesson = learnt(book_of(receivables(make("all kinds", ALL, 4, 400))), START + 700)
    righted = lesson.righted(_TOLD)
    assert (np.diff(righted) >= 0).all()
    assert (righted[0], righted[-1]) == (0.0, 1.0)


def test_a_tail_that_never_came_is_shortened() -> None:
    """Where everybody pays on its run, the last hundredths told for later come with it."""
    lesson = learnt(book_of(receivables(make("monthly", (monthly,), 1, 600))), START + 750)
    assert lesson.righted(np.array([0.97]))[0] > 0.975


def test_without_a_past_chances_stay_as_told() -> None:
    """The first day of a history has nothing to look back on."""
    world = receivables(make("all kinds", ALL, 4, 60))
    lesson = learnt(book_of(world[:1]), world[0].issued_on.toordinal())
    assert (lesson.righted(_TOLD) == _TOLD).all()
