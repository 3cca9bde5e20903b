"""What is billed in advance is earned to the cent over its days, and never into closed books."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.propose.deferred.schedule import Method, ShutBooks, due_by, spread


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def test_a_year_by_months_leaves_the_remainder_to_the_last() -> None:
    """1,000.00 over twelve months: eleven of 83.33, and 83.37."""
    shares = spread(usd(1_000_00), (date(2026, 1, 1), date(2026, 12, 31)), Method.MONTHS)
    assert [one.amount.minor for one in shares] == [83_33] * 11 + [83_37]
    assert [one.last for one in shares][:3] == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]
    assert shares[2].period == "2026-03"
    assert due_by(shares, date(2026, 3, 30)) == 2 * 83_33


def test_days_weigh_alike_by_days_and_parts_of_months_by_their_share() -> None:
    """From the middle of January to the middle of March, of a year with a leap day."""
    covers = (date(2028, 1, 17), date(2028, 3, 15))
    by_days = spread(usd(590_00), covers, Method.DAYS)
    assert [one.amount.minor for one in by_days] == [150_00, 290_00, 150_00]
    by_months = spread(usd(61_00), covers, Method.MONTHS)
    assert [one.amount.minor for one in by_months] == [15 * 61_00 // 61, 31_00, 15_00]
    assert by_months[-1].last == date(2028, 3, 15)


def test_a_service_that_ends_before_it_begins_is_refused() -> None:
    """There is nothing to spread over."""
    with pytest.raises(ValueError, match="ends before"):
        spread(usd(1), (date(2026, 2, 1), date(2026, 1, 31)), Method.DAYS)


@given(
    minor=st.integers(-(10**9), 10**9),
    first=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    days=st.integers(0, 800),
    method=st.sampled_from(Method),
)
def test_shares_add_up_and_none_is_of_the_other_sign(
    minor: int, first: date, days: int, method: Method
) -> None:
    """Whatever the amount, the days and the way: each month once, exactly the total."""
    last = first + timedelta(days=days)
    shares = spread(Money(minor, "JPY"), (first, last), method)
    assert sum(one.amount.minor for one in shares) == minor
    assert all(one.amount.minor * minor >= 0 for one in shares)
    assert len({one.period for one in shares}) == len(shares)
    assert shares[-1].last == last


def test_the_first_open_day_after_closed_books() -> None:
    """The ledger's lock and the months closed here both count, one behind the other."""
    march = (date(2026, 3, 1), date(2026, 3, 31))
    shut = ShutBooks(date(2026, 2, 28), (march,))
    assert shut.open_from(date(2026, 1, 31)) == date(2026, 4, 1)
    assert shut.open_from(date(2026, 4, 30)) == date(2026, 4, 30)
    assert ShutBooks(None, (march,)).open_from(date(2026, 2, 28)) == date(2026, 2, 28)
