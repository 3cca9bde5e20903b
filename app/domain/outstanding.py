"""Days sales outstanding: how many days of sales customers owe.

The usual definition: receivables at the end of a day over the sales on account of the period before it,
times the days of that period.
"""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from msgspec import Struct

from app.domain.money import Money

PERIOD_DAYS = 90
"""Long enough that one big invoice does not swing it, short enough to move with the business."""


class Outstanding(Struct, frozen=True):
    """What was owed at the end of a day and sold in the period before, in the home currency."""

    day: date
    owed: Money
    sold: Money

    @property
    def days(self) -> Decimal | None:
        """Days of sales that are owed, to one place; None where nothing was sold."""
        if self.sold.minor <= 0:
            return None
        days = Decimal(self.owed.minor * PERIOD_DAYS) / self.sold.minor
        return days.quantize(Decimal("0.1"), ROUND_HALF_UP)
