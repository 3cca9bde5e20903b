"""What the guardrails look at, gathered from the company file."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.record import replace
from app.jobs.company_day import company_today
from app.jobs.planning import approved_candidate, booked_on
from app.ports import Clock
from app.propose.proposal import MatchProposal, Receipt, SourceKind, Tier
from app.review.guardrails import Day, Guardrails, RowFacts, SecondSignatureRule, second_reasons
from app.store import batches, habits, mirror
from app.store.connection import Connection
from app.store.records import Company, StoredProposal


def approved_facts(conn: Connection, approved: Sequence[StoredProposal], about: Company) -> list[RowFacts]:
    """Approved proposals as the thresholds for a second signature see them."""
    found = [_facts(stored, about.currency) for stored in approved]
    customers = {each.customer_id for each in found if each.customer_id}
    own = [receipt.source_id for receipt in _receipts(approved)]
    new = customers - habits.have_paid(conn, customers, own)
    names = mirror.fetch(conn, DocumentKind.CUSTOMER, new)
    return [
        replace(each, is_new_customer=True, customer=getattr(names.get(each.customer_id), "name", ""))
        if each.customer_id in new
        else each
        for each in found
    ]


def _facts(stored: StoredProposal, home_currency: str) -> RowFacts:
    proposal = stored.proposal
    return RowFacts(
        tier=proposal.tier,
        money=proposal.money,
        dated_on=booked_on(proposal),
        home_currency=home_currency,
        kind=proposal.kind,
        aspect=proposal.aspect,
        customer_id=getattr(approved_candidate(stored), "customer_id", None),
    )


def _receipts(approved: Iterable[StoredProposal]) -> Iterator[Receipt]:
    """The payments of the ledger that are to be allocated: they make nobody an old customer."""
    for stored in approved:
        match stored.proposal:
            case MatchProposal(receipt=receipt) if receipt.source_kind is SourceKind.LEDGER_PAYMENT:
                yield receipt


def second_rule(
    rows: Sequence[RowFacts], rails: Guardrails, home_currency: str
) -> SecondSignatureRule | None:
    """Why these rows need a second signature and whose; None when one is enough."""
    reasons = second_reasons(rows, rails, home_currency)
    return SecondSignatureRule(reasons, rails.second_by, rails.pause_minutes) if reasons else None


def second_rule_of_undo(
    amounts: Iterable[Money], rails: Guardrails, home_currency: str
) -> SecondSignatureRule | None:
    """The same for a batch that takes back: only amounts matter, the rest was looked at before."""
    rows = [RowFacts(Tier.READY, money, date.max, home_currency) for money in amounts]
    return second_rule(rows, replace(rails, second_kinds=(), second_new_customers=False), home_currency)


def today(conn: Connection, about: Company, clock: Clock) -> Day:
    """What was signed on the company's present day."""
    midnight = datetime.combine(company_today(about.time_zone, clock), time(), _zone(about.time_zone))
    rows, minor = batches.signed_since(conn, midnight.astimezone(UTC), about.currency)
    return Day(rows, Money(minor, about.currency))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
