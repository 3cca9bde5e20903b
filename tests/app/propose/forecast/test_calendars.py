"""Calendars of payment runs: days of the month, moved where they are no working day, and weekdays."""

from datetime import date

from app.propose.forecast.calendars import calendars

FIRST, LAST = date(2026, 1, 1).toordinal(), date(2026, 12, 31).toordinal()


def kept(*days: date) -> set[int]:
    """The calendars that have all of these days."""
    made = calendars(FIRST, LAST)
    return {number for number, runs in enumerate(made) if all(runs[day.toordinal() - FIRST] for day in days)}


def test_a_run_on_a_weekend_is_before_or_after() -> None:
    """25 April 2026 was a Saturday: some pay on Friday before it, some on Monday after it, some then."""
    weekdays = (date(2026, 3, 25), date(2026, 5, 25), date(2026, 6, 25))
    ways = [kept(*weekdays, day) for day in (date(2026, 4, 24), date(2026, 4, 25), date(2026, 4, 27))]
    assert all(ways)
    assert not ways[0] & ways[1] | ways[1] & ways[2] | ways[0] & ways[2]


def test_months_end_is_a_calendar() -> None:
    """The last day of each month, however long it is; the 31st is no other."""
    assert kept(date(2026, 1, 31), date(2026, 2, 28), date(2026, 4, 30))


def test_the_last_friday_is_a_calendar() -> None:
    """Whether it is the fourth or the fifth."""
    assert kept(date(2026, 1, 30), date(2026, 2, 27), date(2026, 5, 29))
    assert not kept(date(2026, 1, 30), date(2026, 2, 26))


def test_a_range_that_begins_within_a_month_has_its_runs() -> None:
    """Also a range of one day, and one in the first year there is."""
    assert calendars(FIRST + 24, FIRST + 24).any()
    assert calendars(1, 40).any(axis=1).all()
