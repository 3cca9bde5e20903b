"""What the forecast reads and says: receivables with their dates, promises, and cash by horizon."""

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct, field

from app.domain.money import Money

HORIZONS = (30, 60, 90)
"""Days ahead that are summed, cumulative, unless others are asked for."""


class Receivable(Struct, frozen=True):
    """An invoice as the forecast sees it; ``paid_on`` is None while it is open."""

    id: str
    customer_id: str
    issued_on: date
    due_on: date
    amount: Money
    paid_on: date | None = None


class Known(Struct, frozen=True):
    """What people know about open invoices, by invoice id: days promised, and what is disputed."""

    promised: Mapping[str, date] = field(default_factory=dict)
    disputed: frozenset[str] = frozenset()


class PayDate(Struct, frozen=True):
    """When an open invoice will be paid: three quantiles and the chance that it is late (0 to 1).

    A quantile that lies beyond the furthest day looked at is that day.
    """

    invoice_id: str
    p10: date
    p50: date
    p90: date
    late_probability: float


class Horizon(Struct, frozen=True):
    """What arrives in the first ``days`` days of what is open, in one currency."""

    days: int
    p10: Money
    p50: Money
    p90: Money
    mean: Money


class Cash(Struct, frozen=True):
    """The horizons of one currency."""

    currency: str
    horizons: tuple[Horizon, ...]


class Forecast(Struct, frozen=True):
    """Everything open on a day, and the cash that will come of it."""

    as_of: date
    cash: tuple[Cash, ...]
    pay_dates: Sequence[PayDate]
