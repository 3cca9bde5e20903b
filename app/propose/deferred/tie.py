"""The liability account against what is still to be earned: every difference with its record."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from app.domain.money import Money
from app.propose.deferred.entries import DEFERRED, BookedEntry, Prepaid
from app.propose.deferred.schedule import Share, due_by


class LiabilityPosting(Struct, frozen=True):
    """What a record moves on the liability account: ``minor`` is what it gains, at home."""

    kind: str
    remote_id: str
    label: str
    on: date
    minor: int


class TieItem(Struct, frozen=True):
    """One reason why account and schedules differ: ``amount`` is what the account has too much by it."""

    text: str
    amount: Money
    records: tuple[str, ...] = ()


class Standing(Struct, frozen=True):
    """How one piece of work stands at the end of a day: billed, earned by then, booked as earned."""

    prepaid: Prepaid
    billed: Money
    due: Money
    booked: Money

    @property
    def remainder(self) -> Money:
        """What is still to be earned."""
        return self.billed - self.due


class DeferredTie(Struct, frozen=True):
    """The account's balance at the end of ``on``, what the schedules have left, and why they differ.

    The items add up to the difference. ``unread`` are records on the account in other currencies without a
    rate: what they move is not known.
    """

    on: date
    balance: Money
    scheduled: Money
    works: tuple[Standing, ...]
    items: tuple[TieItem, ...]
    unread: tuple[str, ...] = ()

    @property
    def difference(self) -> Money:
        """What the account has more than the schedules have left."""
        return self.balance - self.scheduled


def tie(
    prepaid: Sequence[Prepaid],
    booked: Iterable[BookedEntry],
    postings: Iterable[LiabilityPosting],
    when: tuple[date, str],
    unread: Sequence[str] = (),
) -> DeferredTie:
    """The tie-out at the end of a day, in the home currency; ``when`` is the day and that currency.

    ``postings`` are all that was ever posted to the account, the entries with our mark among them.
    """
    on, currency = when
    there = [one for one in postings if one.on <= on]
    mine: dict[str, list[BookedEntry]] = defaultdict(list)
    for entry in booked:
        if entry.on <= on:
            mine[entry.subject].append(entry)
    works = [_Work(one, mine.pop(one.subject, []), on) for one in prepaid if one.billed_on <= on]
    items = [item for work in works for item in work.items()]
    known = {entry.journal_id: entry.minor for work in works for entry in work.entries}
    for entries in mine.values():
        # Of a work that is no more, what was booked and taken back explains itself.
        if not sum(entry.minor for entry in entries):
            known |= {entry.journal_id: entry.minor for entry in entries}
    explained: dict[str, int] = defaultdict(int)
    for work in works:
        for part in work.lying:
            explained[part.remote_id] += part.amount.minor
    for posting in there:
        rest = posting.minor - explained.pop(posting.remote_id, 0) + known.get(posting.remote_id, 0)
        if rest:
            words = f"{posting.label} of {posting.on} is of no schedule"
            items.append(TieItem(words, Money(rest, currency), (posting.remote_id,)))
    # What a document is said to have put there but did not: it was edited, or its item posts elsewhere now.
    items.extend(
        TieItem("A document no longer posts to the account", Money(-minor, currency), (remote_id,))
        for remote_id, minor in explained.items()
        if minor
    )
    return DeferredTie(
        on=on,
        balance=Money(sum(one.minor for one in there), currency),
        scheduled=Money(sum(work.left for work in works), currency),
        works=tuple(work.standing() for work in works),
        items=tuple(items),
        unread=tuple(unread),
    )


class _Work:
    """One piece of work at the end of a day, in minor units."""

    def __init__(self, prepaid: Prepaid, entries: list[BookedEntry], on: date) -> None:
        self.prepaid, self.entries, self._on = prepaid, entries, on
        self._shares: tuple[Share, ...] = prepaid.shares
        self._total, self.due = prepaid.total.minor, due_by(self._shares, on)
        self.left = self._total - self.due
        self.lying = [one for one in prepaid.parts if prepaid.is_on_liability and one.on <= on]
        self._booked: dict[str, int] = defaultdict(int)
        for entry in entries:
            self._booked[entry.period] += entry.minor

    def standing(self) -> Standing:
        """Its figures."""
        earned = sum(minor for period, minor in self._booked.items() if period != DEFERRED)
        return Standing(self.prepaid, *(self._money(minor) for minor in (self._total, self.due, earned)))

    def items(self) -> Iterator[TieItem]:
        """What of it is otherwise on the account than by its schedule."""
        name = self.prepaid.name
        came = sum(one.amount.minor for one in self.lying) - self._booked.get(DEFERRED, 0)
        if came != self._total:
            where = "the documents after this day are in its schedule already"
            words = where if self.prepaid.is_on_liability else "not all that was billed was moved there"
            records = tuple(one.remote_id for one in self.prepaid.parts)
            yield TieItem(f"{name}: {words}", self._money(came - self._total), records)
        due = {one.period: one.amount.minor for one in self._shares if one.last <= self._on}
        for period in sorted(due.keys() | self._booked.keys() - {DEFERRED}):
            off = due.get(period, 0) - self._booked.get(period, 0)
            if off:
                yield TieItem(f"{name}: {self._words(period, due)}", self._money(off), self._ids(period))

    def _words(self, period: str, due: dict[str, int]) -> str:
        if not self._booked.get(period):
            return f"{period} is not booked"
        booked, should = (
            self._money(each).grouped() for each in (self._booked[period], due.get(period, 0))
        )  # fmt: skip
        return f"{period} is booked with {booked}, due is {should}"

    def _ids(self, period: str) -> tuple[str, ...]:
        return tuple(one.journal_id for one in self.entries if one.period == period)

    def _money(self, minor: int) -> Money:
        return Money(minor, self.prepaid.currency)
