"""One month of reconciliation as a page: bridges by account, differences, payouts, the close."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.documents import Account, DocumentKind
from app.domain.money import Money
from app.jobs.closing import close_of
from app.jobs.company_day import company_today
from app.jobs.reconciliation import reconciled
from app.ports import Clock
from app.propose.proposal import ProposalKind
from app.propose.reconciliation import Books, Cause, Difference, Place, Reconciliation
from app.propose.reconciliation.fix import FixProposal
from app.review.decision import ProposalState
from app.review.reconciling import MOST, Bridge, FixState, MonthView
from app.store import connections, mirror, proposals
from app.store.company_file import CompanyFile
from app.store.records import StoredProposal


def month_view(company: CompanyFile, first: date | None, clock: Clock) -> MonthView:
    """A month by its first day; None: the latest one that has anything to compare."""
    return view_of(company, first, clock, reconciled(company))


def view_of(
    company: CompanyFile, first: date | None, clock: Clock, compared: tuple[Books, Reconciliation]
) -> MonthView:
    """The same of what was compared already."""
    books, found = compared
    months = _months(found)
    with company.reader() as conn:
        today = company_today(connections.company(conn).time_zone, clock)
        accounts = mirror.every(conn, DocumentKind.ACCOUNT)
        stored = proposals.in_states(conn, ProposalKind.RECONCILIATION, _LIVE)
    chosen = first or (months[0] if months else today.replace(day=1))
    names = {one.remote_id: one.name for one in accounts if isinstance(one, Account)}
    names |= {number: number for number in books.chart.banks}
    month = f"{chosen:%Y-%m}"
    differences = tuple(one for one in found.differences if touches(one, month))
    return MonthView(
        first=chosen,
        months=months,
        bridges=tuple(_bridges(found, month, names)),
        differences=differences[:MOST],
        difference_count=len(differences),
        payouts=tuple(one for one in found.payouts if f"{one.payout.arrives_on:%Y-%m}" == month),
        close=close_of(company, chosen, books, found),
        fixes=_states(stored),
        causes=tuple(_open_causes(stored)),
    )


_LIVE = tuple(state for state in ProposalState if state is not ProposalState.SUPERSEDED)


def _states(stored: Iterable[StoredProposal]) -> dict[str, FixState]:
    """How the fix of each record stands."""
    return {
        record: FixState(one.id, one.proposal.tier, one.state, one.proposal.is_yours)
        for one in stored
        if isinstance(one.proposal, FixProposal)
        for record in one.proposal.settles
    }


def _open_causes(stored: Iterable[StoredProposal]) -> Iterable[tuple[Cause, int]]:
    """How many fixes of each cause wait, the most first."""
    waiting = (one.proposal for one in stored if one.state is ProposalState.OPEN)
    return Counter(one.cause for one in waiting if isinstance(one, FixProposal)).most_common()


def _months(found: Reconciliation) -> tuple[date, ...]:
    named = {place.month for place in found.gaps} | {
        f"{one.payout.arrives_on:%Y-%m}" for one in found.payouts
    }
    return tuple(date.fromisoformat(f"{month}-01") for month in sorted(named, reverse=True))


def touches(one: Difference, month: str) -> bool:
    """Whether a difference has to do with a month, written YYYY-MM."""
    return any(place.month == month for place in one.effects) or any(
        f"{record.on:%Y-%m}" == month for record in one.records
    )


def _bridges(found: Reconciliation, month: str, names: Mapping[str, str]) -> Iterable[Bridge]:
    causes: dict[Place, dict[Cause, int]] = defaultdict(lambda: defaultdict(int))
    for one in found.differences:
        for place, minor in one.effects.items():
            causes[place][one.cause] += minor
    for place in sorted(found.gaps):
        if place.month != month:
            continue
        parts = sorted(causes[place].items(), key=lambda part: (-abs(part[1]), part[0]))
        yield Bridge(
            account=names.get(place.account, place.account),
            gap=Money(found.gaps[place], place.currency),
            causes=tuple((cause, Money(minor, place.currency)) for cause, minor in parts if minor),
            unexplained=Money(found.unexplained(place), place.currency),
        )
