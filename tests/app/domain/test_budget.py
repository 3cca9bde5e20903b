"""The words of an API budget, and the share it is judged by."""

import pytest

from app.domain.budget import CallBudget


def test_before_and_after_are_told_in_one_grammar() -> None:
    """What is expected, what was spent, and what of the allowance is used, with thousands marked."""
    budget = CallBudget(
        "quickbooks", "QuickBooks", 5, spent=1, month=1_234, month_limit=500_000, tier="Builder"
    )
    assert budget.expected_text == (
        "QuickBooks: about 5 calls; 1,234 of 500,000 reads used this month (Builder)"
    )
    assert budget.spent_text == (
        "QuickBooks: 1 call, about 5 expected; 1,234 of 500,000 reads used this month (Builder)"
    )


def test_a_service_without_limits_names_none() -> None:
    """No limit, no share, no words about it."""
    budget = CallBudget("sandbox", "Sandbox", 2)
    assert (budget.expected_text, budget.percent) == ("Sandbox: about 2 calls", 0)


@pytest.mark.parametrize(("today", "month", "percent"), [(900, 0, 90), (0, 4_000, 40), (100, 9_099, 90)])
def test_the_share_is_that_of_the_tighter_limit(today: int, month: int, percent: int) -> None:
    """A day nearly used up counts although the month is young, and the other way round."""
    budget = CallBudget("x", "X", today=today, day_limit=1_000, month=month, month_limit=10_000)
    assert budget.percent == percent
