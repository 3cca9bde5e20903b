"""Guardrails: what may be approved in bulk, what must stop, what one signature is not enough for.

Limits are in minor units of the company's home currency. Where a limit can't be compared with an amount
(another currency), the careful side is taken: not in bulk, and not with one signature.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from msgspec import Struct

from app.domain.money import Money, total
from app.propose.proposal import MatchKind, ProposalKind, Tier
from app.review.shadow import ShadowReport


class SecondBy(StrEnum):
    """Who may give a second signature: only another person, or the first one again after a pause."""

    ANOTHER = "another"
    PAUSE = "pause"


class Trust(Struct, frozen=True):
    """A customer whose rows need no second signature up to an amount; None: whatever the amount."""

    customer_id: str
    name: str
    up_to_minor: int | None = None


class Guardrails(Struct, frozen=True):
    """A company's limits, in minor units of its home currency; None means no limit.

    ``writing_enabled`` off: nothing can be signed or sent, everything else works. ``second_*`` say what
    needs a second signature (kinds are panels, or a proposal's own word as ``short``), ``second_by`` who may
    give it. ``bulk_record_rows``: matches of a kind may be approved in bulk only once so many *ready* ones
    of it were decided, ``bulk_percent`` of them as put forward.
    """

    writing_enabled: bool = True
    row_limit_minor: int | None = None
    batch_limit_minor: int | None = None
    batch_rows: int = 500
    day_limit_minor: int | None = None
    day_rows: int | None = None
    second_row_minor: int | None = None
    second_batch_minor: int | None = None
    second_kinds: tuple[str, ...] = ()
    second_new_customers: bool = False
    second_by: SecondBy = SecondBy.PAUSE
    pause_minutes: int = 10
    trusted: tuple[Trust, ...] = ()
    bulk_record_rows: int | None = None
    bulk_percent: int = 98

    def trust_in(self, customer_id: str | None) -> Trust | None:
        """The trust that a customer has, if any."""
        return next((each for each in self.trusted if each.customer_id == customer_id), None)

    def row_threshold(self, customer_id: str | None) -> int | None:
        """Above what a row of this customer needs a second signature; None: never."""
        trust = self.trust_in(customer_id)
        if self.second_row_minor is None or (trust is not None and trust.up_to_minor is None):
            return None
        return max(self.second_row_minor, (trust.up_to_minor or 0) if trust is not None else 0)


class RowFacts(Struct, frozen=True):
    """What the guardrails look at in one row.

    ``dated_on`` is the date the ledger would book it, None where nothing is booked: a letter is no entry.
    ``aspect`` is the kind's own word for it. ``customer_id`` is None where the row names none;
    ``is_new_customer``: the books hold no other payment of theirs; ``is_blocked`` says what is open about
    the money (a dispute), empty when nothing is.
    """

    tier: Tier
    money: Money
    dated_on: date | None
    home_currency: str
    kind: ProposalKind = ProposalKind.MATCH
    aspect: str = ""
    customer_id: str | None = None
    customer: str = ""
    is_new_customer: bool = False
    is_blocked: str = ""


class SecondSignatureRule(Struct, frozen=True):
    """Why a batch needs a second signature and who may give it, frozen when it is signed first."""

    reasons: tuple[str, ...]
    by: SecondBy = SecondBy.PAUSE
    pause_minutes: int = 10

    def same_person_from(self, first_at: datetime) -> datetime | None:
        """From when on the first signer may sign again; None: never."""
        return first_at + timedelta(minutes=self.pause_minutes) if self.by is SecondBy.PAUSE else None

    def why_not(self, first: str, first_at: datetime, name: str, now: datetime, zone: tzinfo = UTC) -> str:
        """Why this person may not give the second signature now, as a sentence; empty when they may.

        Times are told in ``zone``.
        """
        if not name.strip():
            return "Enter your name: it goes into the audit record."
        if not same_person(first, name):
            return ""
        may_from = self.same_person_from(first_at)
        if may_from is None:
            return f"{first} signed first; another person has to sign."
        if now < may_from:
            when = f"{may_from.astimezone(zone):%H:%M}{' UTC' if zone is UTC else ''}"
            return f"{first} signed first and may sign again from {when}; another person may now."
        return ""


def same_person(one: str, other: str) -> bool:
    """Whether two names are one person's, but for capitals and spaces."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def row_stops(row: RowFacts, rails: Guardrails, books_closed_on: date | None) -> tuple[str, ...]:
    """Why a row must not go into a batch, as sentences; empty when it may."""
    stops = []
    if books_closed_on is not None and row.dated_on is not None and row.dated_on <= books_closed_on:
        stops.append(f"its date {row.dated_on} is in a closed period (books closed to {books_closed_on})")
    if row.money.currency == row.home_currency and _is_over(row, rails.row_limit_minor):
        ceiling = Money(rails.row_limit_minor or 0, row.home_currency)
        stops.append(f"{row.money.grouped()} is over the limit of {ceiling.grouped()} a row")
    return tuple(stops)


def bulk_stops(
    row: RowFacts,
    rails: Guardrails,
    books_closed_on: date | None,
    unearned: frozenset[MatchKind] = frozenset(),
) -> tuple[str, ...]:
    """Why a row must not be approved together with others, as sentences; empty when it may.

    ``unearned`` are the kinds without the record that bulk approval asks for.
    """
    stops = list(row_stops(row, rails, books_closed_on))
    if row.is_blocked:
        stops.append(row.is_blocked.rstrip("."))
    if row.kind is ProposalKind.MATCH and row.customer_id is None:
        stops.append("it does not say whose money it is")
    if row.money.currency != row.home_currency and rails.row_limit_minor is not None:
        stops.append(_not_comparable(row))
    if row.kind is ProposalKind.MATCH and row.aspect in unearned:
        stops.append(f"“{row.aspect}” matches have not the record yet that bulk approval asks for")
    return tuple(stops)


def unearned_kinds(record: ShadowReport, rails: Guardrails) -> frozenset[MatchKind]:
    """The kinds that may not be approved in bulk: too few decided, or too often not as put forward."""
    if rails.bulk_record_rows is None:
        return frozenset()
    earned = {
        each.kind
        for each in record.records
        if each.tier is Tier.READY
        and each.count >= rails.bulk_record_rows
        and each.right * 100 >= rails.bulk_percent * each.count
    }
    return frozenset(MatchKind) - earned


class Day(Struct, frozen=True):
    """What was signed today already: rows, and their sum in the home currency."""

    rows: int
    money: Money


def batch_stop(count: int, money: Money, rails: Guardrails, day: Day | None = None) -> str:
    """Why a batch of this size must not be signed, as a sentence; empty when it may.

    ``money`` is its sum in the home currency. Without ``day`` the limits of a day are not looked at.
    """
    if not rails.writing_enabled:
        return "All writing is switched off in Settings."
    if count > rails.batch_rows:
        return f"A batch may have {rails.batch_rows} rows at most; this one has {count}."
    limit = rails.batch_limit_minor
    if limit is not None and money.minor > limit:
        return f"{money} is over the limit of {Money(limit, money.currency)} a batch."
    return _day_stop(count, money, rails, day) if day is not None else ""


def _day_stop(count: int, money: Money, rails: Guardrails, day: Day) -> str:
    if rails.day_rows is not None and day.rows + count > rails.day_rows:
        signed = f"{day.rows} were signed today" if day.rows else "none was signed today"
        most = "1 row" if rails.day_rows == 1 else f"{rails.day_rows} rows"
        return f"{most} may be signed a day; {signed}, this batch has {count}."
    limit = rails.day_limit_minor
    if limit is not None and day.money.minor + money.minor > limit:
        ceiling = Money(limit, money.currency)
        signed = f"{_words(day.money)} was signed today"
        return f"{_words(ceiling)} may be signed a day; {signed}, this batch has {_words(money)}."
    return ""


def second_reasons(rows: Sequence[RowFacts], rails: Guardrails, home_currency: str) -> tuple[str, ...]:
    """Why these rows together need a second signature, as short sentences; empty when one is enough."""
    reasons = [
        *_large_rows(rows, rails, home_currency),
        *_named_kinds(rows, rails),
        *_newcomers(rows, rails),
        *_large_batch(rows, rails.second_batch_minor, home_currency),
        *_foreign(rows, rails, home_currency),
    ]
    return tuple(dict.fromkeys(reasons))


def _large_rows(rows: Sequence[RowFacts], rails: Guardrails, home_currency: str) -> Iterator[str]:
    limit = rails.second_row_minor
    if limit is None:
        return
    large = [
        abs(row.money)
        for row in rows
        if row.money.currency == home_currency and _is_over(row, rails.row_threshold(row.customer_id))
    ]
    if large:
        ceiling = Money(limit, home_currency).grouped()
        largest = max(large).grouped()
        several = f"{len(large):,} rows are over {ceiling}, the largest {largest}"
        yield several if len(large) > 1 else f"a row of {largest} is over {ceiling}"


def _named_kinds(rows: Sequence[RowFacts], rails: Guardrails) -> Iterator[str]:
    present = {word for row in rows for word in (row.aspect, str(row.kind))}
    for word in rails.second_kinds:
        if word in present:
            yield f"“{word}” always needs two signatures"


def _newcomers(rows: Sequence[RowFacts], rails: Guardrails) -> Iterator[str]:
    if not rails.second_new_customers:
        return
    new = (row for row in rows if row.is_new_customer and rails.trust_in(row.customer_id) is None)
    names = list(dict.fromkeys(row.customer or "a customer" for row in new))
    if names:
        others = f" and {len(names) - 2:,} more" if len(names) > 2 else ""
        yield f"{', '.join(names[:2])}{others} never paid before"


def _large_batch(rows: Sequence[RowFacts], limit: int | None, home_currency: str) -> Iterator[str]:
    whole = total((abs(row.money) for row in rows if row.money.currency == home_currency), home_currency)
    if limit is not None and whole.minor > limit:
        yield f"{_words(whole)} in all is over {_words(Money(limit, home_currency))}"


def _foreign(rows: Sequence[RowFacts], rails: Guardrails, home_currency: str) -> Iterator[str]:
    """Amounts that a threshold can't be compared with; a customer trusted whatever the amount needs none."""
    if rails.second_row_minor is None and rails.second_batch_minor is None:
        return
    for row in rows:
        trust = rails.trust_in(row.customer_id)
        is_free = trust is not None and trust.up_to_minor is None and rails.second_batch_minor is None
        if row.money.currency != home_currency and not is_free:
            yield _not_comparable(row)
            return


def _is_over(row: RowFacts, limit: int | None) -> bool:
    return limit is not None and abs(row.money.minor) > limit


def _not_comparable(row: RowFacts) -> str:
    return f"{_words(row.money)} can't be compared with a limit in {row.home_currency}"


def _words(money: Money) -> str:
    return f"{money.grouped()} {money.currency}"
