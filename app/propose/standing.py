"""How a customer pays, what that risks, and which limit and terms it suggests.

Looks at settled and open invoices alone: no model, only counts a person can check. All points are listed
with their reasons; a customer without history is unknown, not risky.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from statistics import median_low

from msgspec import Struct

from app.domain.money import Money, total

RECENT = 6
"""How many of the latest payments count as recent habit."""
THIN = 3
"""Fewer settled invoices than this tell little."""
_PEAK_DAYS = 730
_TOLERATED_LATE = 30
_WORSE = 7
_PATIENCE = 14


class SettledInvoice(Struct, frozen=True):
    """An invoice that was paid in full; ``paid_on`` is the day of the last payment on it."""

    number: str
    issued_on: date
    due_on: date
    paid_on: date
    total: Money

    @property
    def days_late(self) -> int:
        """Days from due to paid; negative: early."""
        return (self.paid_on - self.due_on).days


class OwedInvoice(Struct, frozen=True):
    """An invoice that is still open, wholly or in part."""

    remote_id: str
    number: str
    issued_on: date
    due_on: date
    total: Money
    balance: Money

    def days_overdue(self, today: date) -> int:
        """Days since it was due; 0 when it is not overdue."""
        return max(0, (today - self.due_on).days)


class Habit(Struct, frozen=True):
    """How a customer pays, in days after the due date. ``on_time_percent`` is of all settled invoices."""

    paid: int
    median_days_late: int
    on_time_percent: int
    recent_days_late: int
    earlier_days_late: int | None

    @property
    def has_worsened(self) -> bool:
        """Whether the latest payments come clearly later than those before."""
        return self.earlier_days_late is not None and self.slide >= _WORSE

    @property
    def slide(self) -> int:
        """By how many days the latest payments come later than those before."""
        return self.recent_days_late - (self.earlier_days_late or 0)


class Risk(StrEnum):
    """How likely money from this customer is late or lost, in words."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    UNKNOWN = "unknown"


class RiskReason(Struct, frozen=True):
    """One reason and what it adds to the score."""

    points: int
    text: str


class Standing(Struct, frozen=True):
    """A customer at a glance. ``score`` is 0–100, the sum of its reasons. ``limit`` is in home currency."""

    habit: Habit | None
    owed: tuple[Money, ...]
    overdue: tuple[Money, ...]
    risk: Risk
    score: int
    reasons: tuple[RiskReason, ...]
    limit: Money | None
    terms: str


def standing(
    settled: Sequence[SettledInvoice], owed: Sequence[OwedInvoice], today: date, home_currency: str
) -> Standing:
    """The standing on a day, from the customer's settled and open invoices in any order."""
    habit = habit_of(settled)
    late = [one for one in owed if one.due_on < today]
    reasons = tuple(reason for reason in _reasons(habit, owed, late, today) if reason.points)
    score = min(100, sum(reason.points for reason in reasons))
    risk = _risk(score, habit, has_overdue=bool(late))
    return Standing(
        habit=habit,
        owed=_by_currency([one.balance for one in owed]),
        overdue=_by_currency([one.balance for one in late]),
        risk=risk,
        score=score,
        reasons=reasons,
        limit=_limit(settled, risk, today, home_currency),
        terms=_terms(habit, risk),
    )


def habit_of(settled: Sequence[SettledInvoice]) -> Habit | None:
    """The paying habit; None before anything was paid."""
    if not settled:
        return None
    days = [one.days_late for one in sorted(settled, key=lambda one: (one.paid_on, one.number))]
    recent, earlier = days[-RECENT:], days[:-RECENT]
    return Habit(
        paid=len(days),
        median_days_late=median_low(days),
        on_time_percent=100 * sum(1 for late in days if late <= 0) // len(days),
        recent_days_late=median_low(recent),
        earlier_days_late=median_low(earlier) if len(earlier) >= THIN else None,
    )


def _reasons(
    habit: Habit | None, owed: Sequence[OwedInvoice], late: Sequence[OwedInvoice], today: date
) -> list[RiskReason]:
    reasons = []
    usual = max(0, habit.median_days_late) if habit else 0
    if habit:
        reasons.append(RiskReason(min(25, usual // 2), f"usually pays {usual} days after the due date"))
    if habit and habit.has_worsened:
        text = f"the last {RECENT} payments came {habit.slide} days later than those before"
        reasons.append(RiskReason(min(15, habit.slide), text))
    if late:
        share = _share(late, owed)
        reasons.append(RiskReason(share // 4, f"{share} % of what is open is overdue"))
        oldest = max(one.days_overdue(today) for one in late)
        beyond = oldest - usual - _PATIENCE
        text = f"the oldest open invoice is {oldest} days overdue, longer than usual for them"
        reasons.append(RiskReason(min(25, max(0, beyond) // 3), text))
    if habit is None or habit.paid < THIN:
        paid = habit.paid if habit else 0
        reasons.append(RiskReason(10, f"little is known yet: {paid} settled invoices"))
    return reasons


def _share(late: Sequence[OwedInvoice], owed: Sequence[OwedInvoice]) -> int:
    """Per cent of the open money that is overdue, in the currency where that is most."""
    shares = []
    for amount in _by_currency([one.balance for one in late]):
        of = sum(one.balance.minor for one in owed if one.balance.currency == amount.currency)
        shares.append(100 * amount.minor // of if of > 0 else 0)
    return max(0, min(100, max(shares, default=0)))


def _risk(score: int, habit: Habit | None, *, has_overdue: bool) -> Risk:
    if habit is None and not has_overdue:
        return Risk.UNKNOWN
    if score >= 50:
        return Risk.HIGH
    return Risk.MEDIUM if score >= 20 else Risk.LOW


def _limit(settled: Sequence[SettledInvoice], risk: Risk, today: date, currency: str) -> Money | None:
    """A quarter more than the most they owed at once and paid tolerably; half of it at high risk."""
    if len(settled) < THIN:
        return None
    peak = _peak(settled, today, currency)
    if peak <= 0:
        return None
    wanted = peak // 2 if risk is Risk.HIGH else peak + peak // 4
    return Money(_rounded(wanted), currency)


def _peak(settled: Sequence[SettledInvoice], today: date, currency: str) -> int:
    since = today - timedelta(days=_PEAK_DAYS)
    moves: list[tuple[date, int]] = []
    for one in settled:
        if one.total.currency == currency and one.paid_on >= since and one.days_late <= _TOLERATED_LATE:
            moves += [(one.issued_on, one.total.minor), (one.paid_on, -one.total.minor)]
    running = peak = 0
    for _, minor in sorted(moves):
        running += minor
        peak = max(peak, running)
    return peak


def _rounded(minor: int) -> int:
    """Up to two leading digits, so that it reads as a limit and not as a sum."""
    step: int = 10 ** max(0, len(str(minor)) - 2)
    return -(-minor // step) * step


def _terms(habit: Habit | None, risk: Risk) -> str:
    if habit is None or habit.paid < THIN:
        return "Keep to your usual terms until more is known."
    if risk is Risk.HIGH:
        return "Ask for a deposit, or for payment before delivery."
    if habit.median_days_late > 14:
        return "Shorter terms, or a first reminder before the due date."
    return "Your usual terms fit."


def _by_currency(amounts: Sequence[Money]) -> tuple[Money, ...]:
    currencies = sorted({amount.currency for amount in amounts})
    sums = (total((one for one in amounts if one.currency == code), code) for code in currencies)
    return tuple(amount for amount in sums if amount)
