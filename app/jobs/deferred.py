"""Deferred revenue of a company: what is to be booked, and the liability tied to the schedules."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from app.domain.documents import Account, DocumentKind
from app.domain.money import Money, total
from app.jobs.company_day import company_today
from app.jobs.patience import patiently
from app.jobs.state import settings
from app.ports import Cancel, Clock, Ledger
from app.propose.deferred.entries import BookedEntry, DueEntry, Prepaid, due_entries, entries_back, once_more
from app.propose.deferred.fixes import deferred_fixes, subject_of
from app.propose.deferred.tie import DeferredTie, tie
from app.propose.proposal import ProposalKind
from app.propose.reconciliation.fix import FixProposal
from app.review.decision import ProposalState
from app.store import connections, deferring, proposals
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.deferring import DeferredFacts


class DeferredReport(Struct, frozen=True):
    """The tie-out at the end of a day, and the works that have no schedule, each with what is missing.

    ``liabilities`` are the accounts' names by id; ``booked`` our entries up to then, by the work's subject.
    ``mirrored`` is what all that the mirror knows, later days too, comes to on the accounts.
    """

    tie: DeferredTie
    unscheduled: tuple[Prepaid, ...]
    liabilities: Mapping[str, str]
    currency: str
    booked: dict[str, dict[str, int]]
    mirrored: Money


def deferred(company: CompanyFile, clock: Clock, day: date | None = None) -> DeferredReport:
    """The report at the end of a day, today's otherwise."""
    with company.reader() as conn:
        on = day or company_today(connections.company(conn).time_zone, clock)
        return report_of(_facts(conn), on)


def deferred_at(conn: Connection, day: date) -> DeferredTie | None:
    """The tie-out alone; None where nothing is deferred and no account is named for it."""
    found = _facts(conn)
    return report_of(found, day).tie if found.liabilities else None


def report_of(found: DeferredFacts, on: date) -> DeferredReport:
    """The report of what was read."""
    scheduled = [one for one in found.works if not one.blocked]
    booked: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for entry in found.booked:
        if entry.on <= on:
            booked[entry.subject][entry.period] += entry.minor
    return DeferredReport(
        tie(scheduled, found.booked, found.postings, (on, found.home), found.unread),
        tuple(one for one in found.works if one.blocked),
        {one: found.names.get(one, one) for one in sorted(found.liabilities)},
        found.home,
        booked,
        Money(sum(one.minor for one in found.postings), found.home),
    )


def own_balance(ledger: Ledger, found: DeferredReport, cancel: Cancel) -> Money | None:
    """What the ledger itself says is on the liabilities now, one read; None where it does not tell.

    It is more or less than ``mirrored`` where something was posted that the mirror lacks, or knows otherwise.
    """
    if not found.liabilities:
        return None
    read = patiently(lambda: ledger.read(DocumentKind.ACCOUNT, tuple(found.liabilities)), cancel)
    told = [one.balance for one in read.values() if isinstance(one, Account)]
    known = [one for one in told if one is not None and one.currency == found.currency]
    return total(known, found.currency) if len(known) == len(found.liabilities) else None


def due_fixes(conn: Connection, clock: Clock) -> Iterator[FixProposal]:
    """The entries to put forward today, and the works that wait for something.

    Where nobody named an account for deferred revenue, what is sold as income is earned at once: no alarm.
    """
    found, chosen = _facts(conn), settings(conn).accounts
    today = company_today(connections.company(conn).time_zone, clock)
    of_work: dict[str, list[BookedEntry]] = defaultdict(list)
    for entry in found.booked:
        of_work[entry.subject].append(entry)
    scheduled = [one for one in found.works if not one.blocked]
    due = [
        entry
        for one in scheduled
        for entry in due_entries(one, of_work[one.subject], today, found.shut)
    ]  # fmt: skip
    due += entries_back(_ours(conn, of_work, found), today, found.shut, found.home)
    wanted = [one for one in found.works if one.blocked and (chosen.deferred or one.is_on_liability)]
    return deferred_fixes(_not_booked(conn, due), wanted, found.names)


def _not_booked(conn: Connection, due: Sequence[DueEntry]) -> list[DueEntry]:
    """What is due, under a name that is not used up: the ledger lacks what was booked under the first one."""
    names, times, used = list(due), 0, [True]
    while any(used):
        states = proposals.states_of(
            conn, ProposalKind.RECONCILIATION, [subject_of(one.key) for one in names]
        )
        used = [states.get(subject_of(one.key)) is ProposalState.COMMITTED for one in names]
        times += 1
        named = zip(due, names, used, strict=True)
        names = [once_more(first, times) if is_used else now for first, now, is_used in named]
    return names


def _ours(
    conn: Connection, of_work: Mapping[str, list[BookedEntry]], found: DeferredFacts
) -> Iterator[BookedEntry]:
    """Entries of works that are not there any more, as far as this file wrote them itself.

    A fresh file reads from the ledger what it knows no agreement of: that is nobody's to take back.
    """
    there = {one.subject for one in found.works}
    gone = [entry for key, entries in of_work.items() if key not in there for entry in entries]
    keys = {subject_of(f"{one.subject}:{one.period}") for one in gone}
    states = proposals.states_of(conn, ProposalKind.RECONCILIATION, keys)
    for one in gone:
        if states.get(subject_of(f"{one.subject}:{one.period}")) is ProposalState.COMMITTED:
            yield one


def _facts(conn: Connection) -> DeferredFacts:
    return deferring.facts(conn, settings(conn).accounts)
