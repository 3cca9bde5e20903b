"""What Today shows: work by kind, receivables by age, the cash to come. Plain records."""

from datetime import date

from msgspec import Struct

from app.domain.money import Money
from app.domain.outstanding import Outstanding
from app.language import marked
from app.propose.forecast.records import Horizon
from app.propose.proposal import ProposalKind

AGES = (
    marked("not due"),
    marked("1–30 days"),
    marked("31–60 days"),
    marked("61–90 days"),
    marked("over 90 days"),
)
"""How long ago it was due."""


class Work(Struct, frozen=True):
    """What waits in one place: open proposals and their money by currency."""

    kind: ProposalKind
    count: int
    money: tuple[Money, ...]


class Aged(Struct, frozen=True):
    """Open receivables of one currency by age, in the order of ``AGES``."""

    currency: str
    buckets: tuple[Money, ...]

    @property
    def total(self) -> Money:
        """All of it."""
        return Money(sum(one.minor for one in self.buckets), self.currency)


class Unentered(Struct, frozen=True):
    """Payments that came and are not in the ledger against an invoice: what they pay is still open there.

    ``waiting`` are not decided, ``approved`` are not signed; ``money`` is of both, by currency.
    """

    waiting: int = 0
    approved: int = 0
    money: tuple[Money, ...] = ()


class TodayView(Struct, frozen=True):
    """Everything that SQL answers at once; home currency first among the aged."""

    today: date
    work: tuple[Work, ...]
    aged: tuple[Aged, ...]
    unentered: Unentered


class CashView(Struct, frozen=True):
    """The cash that open invoices of one currency will bring: cumulative, by day from ``as_of``."""

    as_of: date
    currency: str
    steps: tuple[Horizon, ...]
    invoices: int

    def by(self, days: int) -> Horizon | None:
        """The step of a horizon; None where it was not asked for."""
        return next((step for step in self.steps if step.days == days), None)


class AheadView(Struct, frozen=True):
    """What takes seconds to work out: the cash to come by currency, and days sales outstanding by month.

    The home currency comes first; the last month is today's.
    """

    cash: tuple[CashView, ...]
    outstanding: tuple[Outstanding, ...]
