"""Today: what needs a person, who owes since when, and the cash to come."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.money import zero
from app.jobs.collector import collecting_seldom
from app.jobs.company_day import company_today
from app.ports import Clock
from app.propose.forecast.records import HORIZONS, Horizon, Known, Receivable
from app.review.today import CashView, TodayView
from app.store import arrangements, connections, today
from app.store.company_file import CompanyFile

_HISTORY_DAYS = 3 * 365
"""Older habits say little about the next months."""
_HEEDED = (ArrangementKind.PROMISE, ArrangementKind.DISPUTE)
_STEPS = tuple(sorted({*range(6, 91, 6), *HORIZONS}))


def overview(company: CompanyFile, clock: Clock) -> TodayView:
    """Counts, money and ages; quick at any size."""
    with company.reader() as conn:
        about = connections.company(conn)
        day = company_today(about.time_zone, clock)
        return TodayView(
            day,
            today.work(conn, about.currency),
            today.aged(conn, day, about.currency),
            today.unentered(conn, about.currency),
        )


def cash(company: CompanyFile, clock: Clock) -> tuple[CashView, ...]:
    """The cash that open invoices will bring in 90 days, by currency, the home currency first.

    Takes seconds where the history is long, so it has a question of its own.
    """
    from app.propose.forecast.engine import forecast

    with collecting_seldom():
        with company.reader() as conn:
            about = connections.company(conn)
        day = company_today(about.time_zone, clock)
        history, known = remembered(company, day)
        found = forecast(history, day, known, _STEPS)
    still_open = Counter(one.amount.currency for one in history if one.paid_on is None)
    views = [
        CashView(day, one.currency, (_now(one.currency), *one.horizons), still_open[one.currency])
        for one in found.cash
    ]
    return tuple(sorted(views, key=lambda view: (view.currency != about.currency, view.currency)))


def remembered(company: CompanyFile, day: date) -> tuple[list[Receivable], Known]:
    """What a forecast rests on: the invoices of the last years, and what people know about the open ones."""
    with company.reader() as conn:
        history = list(today.receivables(conn, day - timedelta(days=_HISTORY_DAYS)))
        return history, _known(history, arrangements.every(conn, _HEEDED))


def _known(history: Iterable[Receivable], arranged: Iterable[Arrangement]) -> Known:
    """Running promises and disputes by open invoice; one that names no invoice is about all of them."""
    still_open = [(one.id, one.customer_id) for one in history if one.paid_on is None]
    promised: dict[str, date] = {}
    disputed: set[str] = set()
    for one in arranged:
        if one.state is not ArrangementState.RUNNING:
            continue
        concerned = [key for key, whose in still_open if whose == one.customer_id and one.concerns(key)]
        if one.kind is ArrangementKind.DISPUTE:
            disputed.update(concerned)
        elif one.until is not None:
            promised |= dict.fromkeys(concerned, one.until)
    return Known(promised, frozenset(disputed))


def _now(currency: str) -> Horizon:
    nothing = zero(currency)
    return Horizon(0, nothing, nothing, nothing, nothing)
