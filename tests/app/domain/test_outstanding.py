"""Days sales outstanding, by the textbook's own example and at its edges."""

from datetime import date
from decimal import Decimal

import pytest

from app.domain.money import Money
from app.domain.outstanding import Outstanding

DAY = date(2026, 9, 30)


@pytest.mark.parametrize(
    ("owed", "sold", "days"),
    [
        (50_000_00, 100_000_00, "45.0"),
        (100_00, 300_00, "30.0"),
        (1, 3_00, "0.3"),
        (0, 100_00, "0.0"),
        (-50_00, 100_00, "-45.0"),
        (100_00, 0, None),
        (100_00, -5_00, None),
    ],
)
def test_days_of_sales_that_are_owed(owed: int, sold: int, days: str | None) -> None:
    """Owed over sold, times ninety days; without sales there is no figure."""
    found = Outstanding(DAY, Money(owed, "USD"), Money(sold, "USD")).days
    assert found == (Decimal(days) if days is not None else None)
