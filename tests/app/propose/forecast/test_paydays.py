"""Pay days: the calendar a customer keeps is learnt from few payments, and none from payments at random."""

import numpy as np
import pytest

from app.propose.forecast.book import Book, Ints
from app.propose.forecast.calendars import calendars
from app.propose.forecast.paydays import pay_days

TODAY, AHEAD = 740_000, 90


def rates(paid: list[list[int]]) -> np.ndarray:
    """How much more than on any day each customer pays on each of the days ahead, given its paid days."""
    customer = np.repeat(np.arange(len(paid)), [len(days) for days in paid])
    days = np.concatenate([np.array(each, dtype=np.int64) for each in paid])
    due = days - np.random.default_rng(4).integers(0, 28, len(days))
    book = Book(customer, due - 30, due, days, np.ones(len(days)), len(paid))
    ahead = TODAY + np.arange(1, AHEAD + 1)
    found = pay_days(book, TODAY, AHEAD)
    return np.stack([found.rates(np.full(AHEAD, who), ahead) for who in range(len(paid))])


def runs(number: int, back: int) -> tuple[list[int], Ints]:
    """The last days of one calendar before today, and which of the days ahead are on it."""
    on = calendars(TODAY - 400, TODAY + AHEAD)[number]
    days = np.flatnonzero(on) + TODAY - 400
    return days[days <= TODAY][-back:].tolist(), on[401:]


@pytest.mark.parametrize("number", [2, 9, 60, 110])
def test_a_calendar_is_learnt_from_six_runs(number: int) -> None:
    """Of a weekday, a fortnight, a day of the month: most of what is paid ahead is paid on its days."""
    paid, is_run = runs(number, 6)
    (found,) = rates([paid])
    assert found[is_run].sum() > 0.6 * found.sum()


def test_days_at_random_are_no_calendar() -> None:
    """Whoever pays on any day is told to pay on any day; weekends apart, nothing stands out."""
    rng = np.random.default_rng(3)
    paid = [sorted(set((TODAY - rng.integers(1, 400, 30)).tolist())) for _ in range(20)]
    assert rates(paid).max() < 4


def test_others_calendars_are_expected_of_a_newcomer() -> None:
    """Where everyone else pays by the month, two payments on a like day are nearly a calendar."""
    monthly, is_run = runs(60, 14)
    alone = rates([monthly[-2:]])[0]
    among = rates([monthly[-2:], *[runs(number, 14)[0] for number in range(30, 90, 3)]])[0]
    assert among[is_run].mean() > 1.5 * alone[is_run].mean()


def test_what_is_very_old_is_on_no_calendar() -> None:
    """A payment of thirty years ago neither costs memory nor says on which days one pays now."""
    assert np.isfinite(rates([[TODAY - 11_000, TODAY - 3], [TODAY - 1]])).all()


def test_a_rhythm_of_bills_is_no_calendar() -> None:
    """Who is billed on the first and pays soon after, on any day, keeps none, though its days look alike."""
    bills = np.flatnonzero(calendars(TODAY - 700, TODAY)[21]) + TODAY - 700
    paid = bills + np.random.default_rng(5).integers(3, 9, len(bills))
    who, ahead = np.zeros(len(bills), dtype=np.int64), TODAY + np.arange(1, AHEAD + 1)
    found = pay_days(Book(who, bills, bills, paid, np.ones(len(bills)), 1), TODAY, AHEAD)
    assert found.rates(np.zeros(AHEAD, dtype=np.int64), ahead).max() < 3
    assert rates([paid.tolist()]).max() > 4
