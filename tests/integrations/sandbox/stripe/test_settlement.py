"""Movements of the balance and the payouts that sweep them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.money import Money
from integrations.sandbox.story import StoryCharge, StoryDispute, StoryRefund
from integrations.sandbox.stripe.settlement import (
    Purse,
    business_days_after,
    charge_movements,
    dispute_movements,
    payout_moments,
    refund_movement,
)

TUESDAY = datetime(2026, 11, 3, 18, 0, tzinfo=UTC)


def _charge(minor: int = 100_000, *, method: str = "card", status: str = "succeeded") -> StoryCharge:
    fee = Money(0 if status == "failed" else 2_930, "USD")
    return StoryCharge("c1", TUESDAY, Money(minor, "USD"), fee, "Ada", "", method=method, status=status)


def test_clearing_comes_back_to_zero() -> None:
    """1,000.00 less fee, refund and dispute is the payout of wire/stripe.md 6.1: 455.70."""
    purse = Purse()
    charge = _charge()
    for movement in charge_movements(charge):
        purse.add(movement)
    later = TUESDAY + timedelta(days=1)
    purse.add(refund_movement(StoryRefund("r1", "c1", later, Money(20_000, "USD")), charge))
    dispute = StoryDispute(
        "d1", "c1", later, Money(30_000, "USD"), Money(1_500, "USD"), "needs_response", "fraudulent"
    )
    for movement in dispute_movements(dispute):
        purse.add(movement)
    [sweep] = purse.sweep(TUESDAY + timedelta(days=8))
    assert sweep.amount == Money(45_570, "USD")
    assert sweep.amount + sweep.own_movement().net == Money(0, "USD")
    assert purse.waiting == []


def test_a_payout_can_be_negative() -> None:
    """When more went out than came in, Stripe pulls from the bank."""
    purse = Purse()
    purse.add(refund_movement(StoryRefund("r1", "c1", TUESDAY, Money(500, "USD")), _charge()))
    [sweep] = purse.sweep(TUESDAY + timedelta(days=7))
    assert sweep.amount == Money(-500, "USD")


def test_only_available_money_is_swept() -> None:
    """A bank debit of Thursday is not in Monday's payout, but in the one after."""
    purse = Purse()
    for movement in charge_movements(_charge(method="us_bank_account")):
        purse.add(movement)
    assert list(purse.sweep(datetime(2026, 11, 9, 0, 30, tzinfo=UTC))) == []
    [sweep] = purse.sweep(datetime(2026, 11, 10, tzinfo=UTC))
    assert sweep.created_at == datetime(2026, 11, 9, 1, 0, tzinfo=UTC)


def test_failed_money() -> None:
    """A refused card moves nothing; a returned bank debit moves in and out."""
    assert list(charge_movements(_charge(status="failed"))) == []
    first, back = charge_movements(_charge(method="us_bank_account", status="failed"))
    assert first.amount + back.amount == Money(0, "USD")
    assert back.category == "charge_failure"


@pytest.mark.parametrize(
    ("day", "count", "due"),
    [
        (date(2026, 11, 6), 1, date(2026, 11, 9)),
        (date(2026, 11, 10), 1, date(2026, 11, 12)),
        (date(2026, 12, 24), 2, date(2026, 12, 29)),
    ],
)
def test_bank_days_skip_weekends_and_holidays(day: date, count: int, due: date) -> None:
    """Veterans Day and Christmas are no bank days."""
    assert business_days_after(day, count) == due


def test_moments_are_half_open() -> None:
    """A payout instant belongs to the span that ends with it."""
    monday = datetime(2026, 11, 9, 1, 0, tzinfo=UTC)
    assert list(payout_moments(monday - timedelta(days=7), monday)) == [monday]
    assert list(payout_moments(monday, monday + timedelta(days=6))) == []
