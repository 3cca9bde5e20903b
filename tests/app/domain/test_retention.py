"""Which backups are kept: a pure function of dates."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.retention import DAYS, LATEST, MONTHS, kept

NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)
moments = st.integers(0, 800 * 24 * 60).map(lambda minutes: NOW - timedelta(minutes=minutes))


def months_before(moment: datetime) -> int:
    """How many calendar months before now."""
    return NOW.year * 12 + NOW.month - moment.year * 12 - moment.month


@given(st.lists(moments, max_size=120))
def test_each_rule_holds(made: list[datetime]) -> None:
    """The last ten; of each of 14 days and 12 months the last; nothing that was not made."""
    left = kept(made, NOW)
    assert left <= set(made)
    assert set(sorted(set(made), reverse=True)[:LATEST]) <= left
    for age in range(DAYS):
        of_day = [each for each in made if (NOW.date() - each.date()).days == age]
        assert not of_day or max(of_day) in left
    for age in range(MONTHS):
        of_month = [each for each in made if months_before(each) == age]
        assert not of_month or max(of_month) in left
    assert len(left) <= LATEST + DAYS + MONTHS
    assert kept(left, NOW) == left


def pruned(days: int, a_day: Iterable[int]) -> tuple[set[datetime], datetime, list[datetime]]:
    """Backups as they are made and pruned day by day; what is left, the last instant, all that were made."""
    there: set[datetime] = set()
    made: list[datetime] = []
    now = NOW
    for day, count in zip(range(days), a_day, strict=False):
        for hour in range(count):
            now = NOW + timedelta(days=day, hours=hour * 8 / max(count, 1))
            made.append(now)
            there = set(kept({*there, now}, now))
    return there, now, made


@given(st.lists(st.integers(0, 3), min_size=400, max_size=400))
def test_pruning_day_by_day_loses_nothing_that_is_due(a_day: list[int]) -> None:
    """What pruning leaves after a year of it is what the rule keeps of all that were ever made."""
    there, now, made = pruned(400, a_day)
    assert there == kept(made, now)


def test_a_year_of_daily_work() -> None:
    """Two a day for 400 days: ten, two weeks and a year are left, 28 or so files and never 800."""
    there, now, made = pruned(400, [2] * 400)
    assert len(made) == 800
    assert max(made) in there
    assert min(there) < now - timedelta(days=330)
    assert 24 <= len(there) <= 36


def test_a_clock_that_was_put_back_loses_nothing() -> None:
    """Backups dated ahead of now stay, and do not push the present ones out."""
    ahead = [NOW + timedelta(days=day) for day in range(1, 21)]
    present = [NOW - timedelta(minutes=minute) for minute in range(5)]
    assert kept([*ahead, *present], NOW) == {*ahead, *present}
