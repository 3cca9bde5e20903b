"""A customer's standing: habit, risk with its reasons, limit and terms, from invoices alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.propose.standing import OwedInvoice, Risk, SettledInvoice, habit_of, standing

TODAY = date(2026, 11, 24)


def settled(late: int, *, due_ago: int = 200, minor: int = 1_000_00, currency: str = "USD") -> SettledInvoice:
    """An invoice due some days ago and paid so many days late."""
    due = TODAY - timedelta(days=due_ago)
    paid = due + timedelta(days=late)
    return SettledInvoice(f"I{due_ago}", due - timedelta(days=30), due, paid, Money(minor, currency))


def owed(overdue: int, minor: int = 500_00, currency: str = "USD") -> OwedInvoice:
    """An open invoice, overdue by so many days (negative: due later)."""
    due = TODAY - timedelta(days=overdue)
    money = Money(minor, currency)
    return OwedInvoice(f"r{overdue}", f"O{overdue}", due - timedelta(days=30), due, money, money)


def test_a_new_customer_is_unknown_and_gets_no_limit() -> None:
    """Without a settled or overdue invoice nothing is said against anybody."""
    found = standing([], [owed(-10)], TODAY, "USD")
    assert found.risk is Risk.UNKNOWN
    assert found.limit is None
    assert found.owed == (Money(500_00, "USD"),)
    assert found.overdue == ()


def test_who_pays_on_time_is_of_low_risk() -> None:
    """Early and punctual payments add no point."""
    found = standing(
        [settled(late, due_ago=300 - n) for n, late in enumerate((0, -2, -1, 0))], [], TODAY, "USD"
    )
    assert (found.risk, found.score, found.reasons) == (Risk.LOW, 0, ())
    assert found.habit is not None
    assert found.habit.on_time_percent == 100


def test_long_overdue_beyond_habit_is_high_risk_and_halves_the_limit() -> None:
    """Late habit, everything overdue, the oldest far beyond what is usual for them."""
    history = [settled(45, due_ago=400 - 40 * n) for n in range(4)] + [
        settled(20, due_ago=100 + n) for n in range(4)
    ]
    found = standing(history, [owed(190), owed(60)], TODAY, "USD")
    assert found.risk is Risk.HIGH
    assert found.score == sum(reason.points for reason in found.reasons)
    assert all(reason.points > 0 for reason in found.reasons)
    assert found.limit == Money(2_000_00, "USD"), "half of the 4,000.00 they once owed and paid"


def test_the_limit_is_a_quarter_above_what_was_owed_at_once_and_paid() -> None:
    """Three invoices of 1,000.00 open at the same time: 3,750.00, read as 3,800.00."""
    found = standing([settled(0, due_ago=90 + n) for n in range(3)], [], TODAY, "USD")
    assert found.limit == Money(3_800_00, "USD")


def test_money_paid_far_too_late_is_no_reason_to_lend_more() -> None:
    """Invoices paid more than thirty days late don't raise the limit."""
    kept = [settled(0, due_ago=90, minor=100_00), *(settled(31, due_ago=90 + n) for n in (1, 2))]
    assert standing(kept, [], TODAY, "USD").limit == Money(130_00, "USD")


def test_a_habit_that_gets_worse_is_named() -> None:
    """Six late payments after six punctual ones."""
    days = [0] * 6 + [20] * 6
    history = [settled(late, due_ago=400 - 20 * n) for n, late in enumerate(days)]
    habit = habit_of(history)
    assert habit is not None
    assert habit.has_worsened
    assert habit.slide == 20
    assert any(
        "later than those before" in reason.text for reason in standing(history, [], TODAY, "USD").reasons
    )


def test_currencies_are_never_added_up() -> None:
    """Each currency stands for itself."""
    found = standing([], [owed(5), owed(6, currency="EUR")], TODAY, "USD")
    assert found.owed == (Money(500_00, "EUR"), Money(500_00, "USD"))


@given(
    st.lists(st.tuples(st.integers(-60, 400), st.integers(1, 900), st.integers(1, 10**9)), max_size=20),
    st.lists(st.tuples(st.integers(-90, 900), st.integers(-(10**9), 10**9)), max_size=20),
)
def test_any_history_gives_a_score_that_its_reasons_add_up_to(
    paid: list[tuple[int, int, int]], open_now: list[tuple[int, int]]
) -> None:
    """Scores stay within 0–100; the order of the history does not matter; a limit is never negative."""
    history = [settled(late, due_ago=ago, minor=minor) for late, ago, minor in paid]
    still = [owed(days, minor) for days, minor in open_now if minor]
    found = standing(history, still, TODAY, "USD")
    assert found.score == min(100, sum(reason.points for reason in found.reasons))
    assert 0 <= found.score <= 100
    assert found.limit is None or found.limit.minor > 0
    assert standing(history[::-1], still[::-1], TODAY, "USD").score == found.score


@pytest.mark.parametrize("late", [0, 7, 31])
def test_the_habit_is_the_median(late: int) -> None:
    """One outlier does not make a habit."""
    habit = habit_of([settled(late, due_ago=100), settled(late, due_ago=90), settled(300, due_ago=350)])
    assert habit is not None
    assert habit.median_days_late == late
