"""What is to be booked of prepaid agreements: each period once, dated in it, never in closed books.

What was earned before it was billed is booked with its bill: the liability has nothing before.

An entry's note carries a mark that names the piece of work and the period. By it the entry is known again
from the ledger alone, on another machine or after a restored backup, and what was booked otherwise than the
schedule says is made good in the next period.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct

from app.domain.documents import Journal
from app.domain.money import Money, total
from app.domain.record import replace
from app.propose.deferred.schedule import Method, Share, ShutBooks, period_of, spread

DEFERRED = "in"
"""In place of a period: the whole amount, moved from income to the liability when it was billed."""

MARK = "[deferred "
"""How the mark in an entry's note begins."""
_MARK = re.compile(r"\[deferred (.+?) (in|\d{4}-\d\d)\]")


class BilledPart(Struct, frozen=True):
    """What one document bills or, negative, credits of it: net of tax, at home, as the account got it."""

    kind: str
    remote_id: str
    label: str
    on: date
    amount: Money


class Prepaid(Struct, frozen=True):
    """A piece of an agreement that was billed in advance. ``subject`` is the work's (``WorkItem.subject``).

    ``income_id`` is where it is earned, ``liability_id`` where it waits. ``is_on_liability``: its documents
    post to the liability themselves, so that nothing needs to be moved there. ``doubts`` are reasons to look,
    ``blocked`` why nothing can be put forward.
    """

    subject: str
    name: str
    party: str
    covers: tuple[date, date]
    method: Method
    parts: tuple[BilledPart, ...]
    income_id: str
    liability_id: str
    is_on_liability: bool = False
    doubts: tuple[str, ...] = ()
    blocked: str = ""

    @property
    def currency(self) -> str:
        """The home currency."""
        return self.parts[0].amount.currency

    @property
    def total(self) -> Money:
        """What is left to be earned in all, after credits."""
        return total((one.amount for one in self.parts), self.currency)

    @property
    def billed_on(self) -> date:
        """When it was billed first."""
        return min(one.on for one in self.parts)

    @property
    def changed_on(self) -> date:
        """The day of its newest document: what that changes was right before."""
        return max(one.on for one in self.parts)

    @property
    def shares(self) -> tuple[Share, ...]:
        """Its schedule."""
        return spread(self.total, self.covers, self.method)


class BookedEntry(Struct, frozen=True):
    """An entry of the ledger that bears our mark; ``minor`` is what the liability lost by it.

    ``liability_id`` and ``income_id`` are its two accounts, empty where it has others.
    """

    subject: str
    period: str
    journal_id: str
    on: date
    minor: int
    liability_id: str = ""
    income_id: str = ""


class DueEntry(Struct, frozen=True):
    """One entry to make. ``amount`` goes from the liability to income; negative, the other way.

    ``key`` names it among all entries: the work, the period and, where that was booked before, how much.
    ``doubts`` are reasons to look before it is booked.
    """

    prepaid: Prepaid
    key: str
    period: str
    on: date
    amount: Money
    reasons: tuple[str, ...]
    doubts: tuple[str, ...] = ()


def mark(subject: str, period: str) -> str:
    """How an entry's note names what it books."""
    return f"[deferred {subject} {period}]"


def is_marked(journal: Journal) -> bool:
    """Whether an entry is one of ours."""
    return _MARK.search(journal.note) is not None


def booked_entry(journal: Journal, accounts: Iterable[str], home: str) -> BookedEntry | None:
    """What a journal books of a schedule on one of these liabilities; None where it bears no mark of ours."""
    found = _MARK.search(journal.note)
    if found is None or journal.currency != home:
        return None
    ours = set(accounts)
    minor = sum(line.amount.minor for line in journal.lines if line.account_id in ours)
    sides = ("", "")
    if len(journal.lines) == 2:
        one, other = journal.lines
        owed, earned = (one, other) if one.account_id in ours else (other, one)
        sides = owed.account_id, earned.account_id
    return BookedEntry(found[1], found[2], journal.remote_id, journal.posted_on, minor, *sides)


def due_entries(
    prepaid: Prepaid, booked: Sequence[BookedEntry], today: date, shut: ShutBooks
) -> Iterator[DueEntry]:
    """What is to be booked up to today, in the order of its periods; ``booked`` is this work's own."""
    before = _sums(booked)
    yield from _moved_in(prepaid, before, today, shut)
    shares = prepaid.shares
    known = {one.period for one in shares}
    # What was booked in periods that are no more, or otherwise than it should be, is owed to the next one.
    carried = -sum(minor for period, minor in before.items() if period not in known | {DEFERRED})
    for share in shares:
        if share.period in before:
            carried += share.amount.minor - before[share.period]
            continue
        if share.last > today:
            return
        minor, on = share.amount.minor + carried, shut.open_from(max(share.last, prepaid.billed_on))
        if minor and on <= today:
            yield _entry(prepaid, share.period, on, minor, _reasons(share, on, carried, prepaid))
        carried = 0
    last, on = shares[-1], shut.open_from(max(shares[-1].last, prepaid.changed_on))
    if carried and on <= today:
        yield _again(prepaid, last.period, on, carried, before.get(last.period, 0))


def entries_back(
    booked: Iterable[BookedEntry], today: date, shut: ShutBooks, home: str
) -> Iterator[DueEntry]:
    """What takes back entries of works that are no more: voided with their documents, or not deferred now.

    Each period's own, on the first open day. Without it the liability would hold what nobody owes.
    """
    periods: dict[tuple[str, str], list[BookedEntry]] = defaultdict(list)
    for one in booked:
        periods[one.subject, one.period].append(one)
    on = shut.open_from(today)
    for (subject, period), entries in periods.items():
        minor, last = sum(one.minor for one in entries), entries[-1]
        if not minor or not last.income_id or on > today:
            continue
        nothing = BilledPart("journal", last.journal_id, "", last.on, Money(0, home))
        gone = Prepaid(
            subject, subject.rpartition(":")[2], "", (last.on, last.on), Method.DAYS, (nothing,),
            last.income_id, last.liability_id, is_on_liability=True,
            doubts=("its invoice is voided or gone, or it is not deferred any more",),
        )  # fmt: skip
        back = Money(-minor, home)
        reason = f"{abs(back).grouped()} was booked for it on {last.on}"
        yield DueEntry(gone, f"{subject}:{period}:back:{minor}", period, on, back, (reason,))


def once_more(due: DueEntry, booked_before: int) -> DueEntry:
    """The same entry under a name of its own: so often it was booked before, and is gone from the ledger.

    Somebody deleted it there, or changed what it says: it is put forward again, and a person looks why.
    """
    gone = "it was booked before; somebody deleted that entry in the ledger, or changed what it says"
    return replace(due, key=f"{due.key}:again:{booked_before}", doubts=(*due.doubts, gone))


def _sums(booked: Iterable[BookedEntry]) -> dict[str, int]:
    """By period, what is booked; what was booked and reversed whole counts as not booked."""
    found: dict[str, int] = defaultdict(int)
    for one in booked:
        found[one.period] += one.minor
    return {period: minor for period, minor in found.items() if minor}


def _moved_in(
    prepaid: Prepaid, before: Mapping[str, int], today: date, shut: ShutBooks
) -> Iterator[DueEntry]:
    on = shut.open_from(prepaid.changed_on if DEFERRED in before else prepaid.billed_on)
    minor = -prepaid.total.minor - before.get(DEFERRED, 0)
    if prepaid.is_on_liability or not minor or on > today:
        return
    if DEFERRED in before:
        yield _again(prepaid, DEFERRED, on, minor, before[DEFERRED])
        return
    documents = " and ".join(one.label for one in prepaid.parts)
    first, last = prepaid.covers
    words = f"{documents} booked it as income; it is earned from {first} to {last}"
    yield _entry(prepaid, DEFERRED, on, minor, (words, *_late(prepaid.billed_on, on)))


def _entry(prepaid: Prepaid, period: str, on: date, minor: int, reasons: tuple[str, ...]) -> DueEntry:
    amount = Money(minor, prepaid.currency)
    return DueEntry(prepaid, f"{prepaid.subject}:{period}", period, on, amount, reasons)


def _again(prepaid: Prepaid, period: str, on: date, minor: int, before: int) -> DueEntry:
    """A second entry for a period, under a name that the first one's decision does not hold for."""
    was = Money(abs(before), prepaid.currency).grouped()
    entry = _entry(prepaid, period, on, minor, (f"{was} is booked, and the agreement has changed since",))
    return DueEntry(prepaid, f"{entry.key}:{before}", period, on, entry.amount, entry.reasons)


def _reasons(share: Share, on: date, carried: int, prepaid: Prepaid) -> tuple[str, ...]:
    first, last = prepaid.covers
    whole = f"{prepaid.total.grouped()} {prepaid.currency}"
    words = f"{share.amount.grouped()} of {whole} for {first} to {last}, by {prepaid.method}"
    before = Money(carried, share.amount.currency).grouped()
    caught = (f"with {before} that earlier periods were booked short or over",) if carried else ()
    early = (f"it was billed on {prepaid.billed_on} only",) if share.last < prepaid.billed_on else ()
    return (words, *caught, *early, *_late(max(share.last, prepaid.billed_on), on))


def _late(wanted: date, on: date) -> tuple[str, ...]:
    if wanted == on:
        return ()
    return (f"the books of {period_of(wanted)} are closed; it is dated on the first open day",)
