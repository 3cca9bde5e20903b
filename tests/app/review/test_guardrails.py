"""Guardrails: what stops a row, what stops a batch."""

from datetime import date

import pytest

from app.domain.money import Money
from app.propose.proposal import Tier
from app.review.guardrails import Guardrails, RowFacts, batch_stop, row_stops

ROW = RowFacts(Tier.READY, Money(1_000_00, "USD"), date(2026, 11, 18), "USD")


def test_an_ordinary_row_may_go() -> None:
    """No limit, open period: nothing stops it."""
    assert row_stops(ROW, Guardrails(), date(2026, 9, 30)) == ()


@pytest.mark.parametrize("closed_on", [date(2026, 11, 18), date(2026, 12, 31)])
def test_a_row_in_a_closed_period_stops(closed_on: date) -> None:
    """The day the books are closed to is itself closed."""
    (reason,) = row_stops(ROW, Guardrails(), closed_on)
    assert "closed period" in reason


def test_a_row_over_the_limit_stops() -> None:
    """The limit itself is allowed, a cent more is not."""
    assert row_stops(ROW, Guardrails(row_limit_minor=1_000_00), None) == ()
    (reason,) = row_stops(ROW, Guardrails(row_limit_minor=999_99), None)
    assert "over the limit of 999.99" in reason


def test_one_switch_stops_all_writing() -> None:
    """Switched off, nothing can be signed."""
    assert "switched off" in batch_stop(1, Money(1, "USD"), Guardrails(writing_enabled=False))


def test_a_batch_has_limits_of_rows_and_money() -> None:
    """Both are named with their figures."""
    assert "2 rows at most" in batch_stop(3, Money(1, "USD"), Guardrails(batch_rows=2))
    assert "over the limit" in batch_stop(1, Money(101, "USD"), Guardrails(batch_limit_minor=100))
    assert batch_stop(2, Money(100, "USD"), Guardrails(batch_rows=2, batch_limit_minor=100)) == ""
