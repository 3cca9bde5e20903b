"""The forecast report: cash by horizon, when each open invoice is paid, what is not billed yet, and DSO."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.aging import Item, aging
from app.domain.documents import DocumentKind
from app.domain.outstanding import PERIOD_DAYS, Outstanding
from app.jobs.collector import collecting_seldom
from app.jobs.company_day import company_today
from app.jobs.overview import remembered
from app.jobs.paper.tables import Cell
from app.ports import Clock
from app.propose.drafting.draft import DraftProposal
from app.propose.forecast.records import Cash, PayDate
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import ProposalState
from app.review.today import Unentered
from app.store import accounts_receivable, connections, proposals
from app.store import today as store_today
from app.store.company_file import CompanyFile
from app.store.records import StoredProposal

if TYPE_CHECKING:
    from app.propose.forecast.layers import Coming, Layer

_MONTHS = 6
"""How far back the trend of DSO goes."""
_CHANCE = {Tier.READY: 0.95, Tier.REVIEW: 0.7, Tier.NONE: 0.3}
"""How likely a draft of a tier is billed as it stands; an approved one as good as surely."""
_APPROVED = 0.99
_LAYERS = {"agreement": "agreements", "deal": "won deals"}
"""A layer by what kind of work a draft bills; everything else is work done."""
_WORK_DONE = "work done"
TITLES = ("Invoice", "Customer", "Due", "Open", "Currency", "Early", "Likely", "Late by", "Chance of late")


class Expected(Struct, frozen=True):
    """An open invoice and when it will be paid."""

    item: Item
    customer: str
    paid: PayDate


class CashAhead(Struct, frozen=True):
    """All of the report; ``currency`` is the home currency, ``outstanding`` begins with the oldest month."""

    day: date
    currency: str
    cash: tuple[Cash, ...]
    layers: tuple["Layer", ...]
    invoices: tuple[Expected, ...]
    outstanding: tuple[Outstanding, ...]
    unentered: Unentered


def cash_ahead(company: CompanyFile, clock: Clock, day: date | None = None) -> CashAhead:
    """What will come of what is open on a day (today's by default), and of what is not billed yet.

    Drafts and matches are those of now, so an earlier day has no layers and nothing that is not entered.
    """
    from app.propose.forecast.engine import forecast
    from app.propose.forecast.layers import layers

    with collecting_seldom():
        with company.reader() as conn:
            about = connections.company(conn)
            names = accounts_receivable.names(conn)
            unentered = store_today.unentered(conn, about.currency)
        today = company_today(about.time_zone, clock)
        on = day or today
        history, known = remembered(company, on)
        found = forecast(history, on, known)
        coming = list(_drafts(company)) if on == today else []
        return CashAhead(
            on,
            about.currency,
            tuple(sorted(found.cash, key=lambda one: (one.currency != about.currency, one.currency))),
            layers(history, on, coming),
            _expected(_items(company, on), found.pay_dates, names),
            _by_month(company, on, about.currency),
            unentered if on == today else Unentered(),
        )


def _items(company: CompanyFile, day: date) -> tuple[Item, ...]:
    with company.reader() as conn:
        return accounts_receivable.open_items(conn, day)


def _expected(items: Sequence[Item], paid: Sequence[PayDate], names: dict[str, str]) -> tuple[Expected, ...]:
    """Open invoices by the day they will likely be paid."""
    by_id = {one.remote_id: one for one in items if one.kind is DocumentKind.INVOICE}
    found = [
        Expected(item, names.get(item.customer_id, ""), one)
        for one in paid
        if (item := by_id.get(one.invoice_id)) is not None
    ]
    return tuple(
        sorted(found, key=lambda one: (one.paid.p50, one.item.due_on or one.item.on, one.item.number))
    )


def _drafts(company: CompanyFile) -> Iterator["Coming"]:
    """Every invoice that is put forward or approved and not signed yet."""
    with company.reader() as conn:
        waiting = proposals.in_states(conn, ProposalKind.DRAFT, (ProposalState.OPEN, ProposalState.APPROVED))
    return (coming for stored in waiting if (coming := _coming(stored)) is not None)


def _coming(stored: StoredProposal) -> "Coming | None":
    from app.propose.forecast.layers import Coming

    proposal = stored.proposal
    if not isinstance(proposal, DraftProposal) or not proposal.candidates:
        return None
    invoice = proposal.candidates[0].invoice
    if invoice is None:
        return None
    is_approved = stored.state is ProposalState.APPROVED
    return Coming(
        _LAYERS.get(proposal.aspect, _WORK_DONE),
        invoice.customer_id,
        invoice.totals.total,
        (invoice.due_on - invoice.issued_on).days,
        _APPROVED if is_approved else _CHANCE[proposal.tier],
    )


def outstanding(company: CompanyFile, clock: Clock) -> tuple[Outstanding, ...]:
    """DSO at the ends of the months before and today, the oldest first; a second or so at any size."""
    with company.reader() as conn:
        about = connections.company(conn)
    return _by_month(company, company_today(about.time_zone, clock), about.currency)


def _by_month(company: CompanyFile, day: date, home: str) -> tuple[Outstanding, ...]:
    ends = [day]
    while len(ends) < _MONTHS:
        ends.append(ends[-1].replace(day=1) - timedelta(days=1))
    return tuple(_on(company, end, home) for end in reversed(ends))


def _on(company: CompanyFile, day: date, home: str) -> Outstanding:
    with company.reader() as conn:
        owed = aging(accounts_receivable.open_items(conn, day), {}, day, home).home.net
        sold = accounts_receivable.sold(conn, day - timedelta(days=PERIOD_DAYS), day, home)
    return Outstanding(day, owed, sold)


def rows(found: CashAhead) -> Iterator[tuple[Cell, ...]]:
    """The invoices as a table, under ``TITLES``."""
    for one in found.invoices:
        item, paid = one.item, one.paid
        late = f"{paid.late_probability:.0%}"
        dates = (paid.p10, paid.p50, paid.p90)
        yield (item.number, one.customer, item.due_on, item.open, item.open.currency, *dates, late)
