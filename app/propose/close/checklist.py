"""A month's close as a list of questions, each answered from the records: nothing is ticked by hand."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from msgspec import Struct

from app.domain.documents import Payment
from app.domain.money import Money
from app.domain.money import total as summed
from app.propose.deferred.tie import DeferredTie
from app.propose.reconciliation import (
    Books,
    Cause,
    Difference,
    Reconciliation,
    TieState,
    at_cut_off,
)

_ON_ITS_WAY = frozenset({Cause.CUT_OFF})
"""Money that is really in two months: explained, and nothing to mend."""


class ItemState(StrEnum):
    """``unknown``: something it needs was not read yet; ``accepted``: a person took it as it stands."""

    DONE = "done"
    OPEN = "open"
    UNKNOWN = "unknown"
    ACCEPTED = "accepted"


class CheckItem(Struct, frozen=True):
    """One question of the close. ``figure`` is what is open, as text; ``records`` are ids, the first ones.

    ``accepted`` says who took it as it stands, when and why, or that this was so and it failed since.
    """

    code: str
    text: str
    state: ItemState
    figure: str = ""
    records: tuple[str, ...] = ()
    accepted: str = ""


class CloseFacts(Struct, frozen=True):
    """What the close of a month looks at beside the books: ``first`` and ``last`` are its days."""

    first: date
    last: date
    unapplied: tuple[Payment, ...] = ()
    undecided: int = 0
    misfits: int = 0
    closed_on: date | None = None
    deferred: DeferredTie | None = None


def checklist(books: Books, found: Reconciliation, facts: CloseFacts) -> tuple[CheckItem, ...]:
    """The items of a month's close, in the order in which they are worked off."""
    return (
        _synced(books, facts),
        *_misplaced(books),
        *_statements(books, facts),
        _payouts(found, facts),
        *_clearing(books, found, facts),
        *_deferred(facts),
        _differences(
            "clearing", "Nothing differs on the clearing account", books.chart.clearing.values(), found, facts
        ),
        _differences(
            "bank", "Nothing differs on the bank accounts", books.chart.banks.values(), found, facts
        ),
        _unapplied(facts),
        _count("undecided", "What was put forward up to the month's end is decided", facts.undecided),
        _count("identities", "Every record adds up to its service's balance", facts.misfits),
        _lock(facts),
    )


def _synced(books: Books, facts: CloseFacts) -> CheckItem:
    sides = {"the ledger": books.coverage.ledger, "Stripe": books.coverage.processor}
    late = [name for name, until in sides.items() if until is None or until < facts.last]
    text = "Ledger and processor are read past the end of the month"
    if late:
        return CheckItem("synced", text, ItemState.UNKNOWN, f"{' and '.join(late)} not yet")
    return CheckItem("synced", text, ItemState.DONE)


def _misplaced(books: Books) -> Iterable[CheckItem]:
    """Statements that are tied to the wrong side: what they show is not known, so no gap is invented."""
    for number, name in sorted(books.chart.misplaced.items()):
        figure = f"they are tied to {name}; nothing of them is compared"
        text = f"Statements of {number} belong to a bank account"
        yield CheckItem(f"mapping:{number}", text, ItemState.OPEN, figure)


def _statements(books: Books, facts: CloseFacts) -> Iterable[CheckItem]:
    for number in sorted(books.chart.banks):
        days = ((facts.first + timedelta(days=n)) for n in range((facts.last - facts.first).days + 1))
        missing = [day for day in days if not books.coverage.has_statement(number, day)]
        figure = f"{len(missing)} days missing, the first {missing[0]}" if missing else ""
        state = ItemState.UNKNOWN if missing else ItemState.DONE
        yield CheckItem(f"statement:{number}", f"Statements of {number} cover the month", state, figure)


def _payouts(found: Reconciliation, facts: CloseFacts) -> CheckItem:
    ties = [one for one in found.payouts if facts.first <= one.payout.arrives_on <= facts.last]
    broken = [one for one in ties if one.state is TieState.BROKEN]
    unknown = [one for one in ties if one.state is TieState.UNKNOWN]
    state = ItemState.OPEN if broken else ItemState.UNKNOWN if unknown else ItemState.DONE
    figure = f"{len(ties) - len(broken) - len(unknown)} of {len(ties)}"
    records = tuple(one.payout.remote_id for one in (*broken, *unknown))
    return CheckItem(
        "payouts", "Every payout is tied to its movements and its bank line", state, figure, records
    )


def _clearing(books: Books, found: Reconciliation, facts: CloseFacts) -> Iterable[CheckItem]:
    for currency in sorted(books.chart.clearing):
        tie = at_cut_off(books, found, currency, facts.last)
        gap = tie.ledger - tie.processor
        mendable = [one for one, _ in tie.items if one.cause not in _ON_ITS_WAY]
        unknown = [one for one in mendable if one.cause is Cause.UNKNOWN_YET]
        state = ItemState.OPEN if len(mendable) > len(unknown) or tie.unexplained else ItemState.DONE
        if unknown and state is ItemState.DONE:
            state = ItemState.UNKNOWN
        figure = (
            f"ledger {tie.ledger.grouped()}, processor {tie.processor.grouped()}, off by {gap.grouped()} "
            f"in {len(tie.items)} items, {tie.unexplained.grouped()} unexplained"
        )
        yield CheckItem(
            f"balance:{currency}", f"The clearing account equals the processor's balance in {currency}",
            state, figure, _ids(mendable),
        )  # fmt: skip


def _deferred(facts: CloseFacts) -> Iterable[CheckItem]:
    """The liability for prepaid agreements; no item where nothing is deferred."""
    tie = facts.deferred
    if tie is None:
        return
    state = ItemState.OPEN if tie.items else ItemState.UNKNOWN if tie.unread else ItemState.DONE
    figure = (
        f"account {tie.balance.grouped()}, still to be earned {tie.scheduled.grouped()} "
        f"{tie.balance.currency}, off by {tie.difference.grouped()} in {len(tie.items)} items"
    )
    first = f"; {tie.items[0].text}" if tie.items else ""
    records = tuple(dict.fromkeys(key for one in tie.items for key in one.records)) or tie.unread
    text = "Deferred revenue is what is still to be earned of prepaid agreements"
    yield CheckItem("deferred", text, state, f"{figure}{first}", records)


def _differences(
    code: str, text: str, accounts: Iterable[str], found: Reconciliation, facts: CloseFacts
) -> CheckItem:
    month, names = f"{facts.first:%Y-%m}", set(accounts)
    ours = [
        one
        for one in found.differences
        if one.cause not in _ON_ITS_WAY
        and any(place.month == month and place.account in names for place in one.effects)
    ]
    known = [one for one in ours if one.cause is not Cause.UNKNOWN_YET]
    state = ItemState.OPEN if known else ItemState.UNKNOWN if ours else ItemState.DONE
    return CheckItem(code, text, state, str(len(ours)) if ours else "", _ids(known or ours))


def _unapplied(facts: CloseFacts) -> CheckItem:
    sums = {
        currency: summed(
            (one.unapplied for one in facts.unapplied if one.unapplied.currency == currency), currency
        )
        for currency in sorted({one.unapplied.currency for one in facts.unapplied})
    }
    figure = ", ".join(f"{_text(amount)}" for amount in sums.values())
    state = ItemState.OPEN if facts.unapplied else ItemState.DONE
    records = tuple(one.remote_id for one in facts.unapplied)
    return CheckItem("unapplied", "Money received is applied", state, figure, records)


def _count(code: str, text: str, count: int) -> CheckItem:
    return CheckItem(code, text, ItemState.OPEN if count else ItemState.DONE, str(count) if count else "")


def _lock(facts: CloseFacts) -> CheckItem:
    is_closed = facts.closed_on is not None and facts.closed_on >= facts.last
    figure = f"closed up to {facts.closed_on}" if facts.closed_on else "not closed"
    return CheckItem(
        "lock", "The month is closed in the ledger", ItemState.DONE if is_closed else ItemState.OPEN, figure
    )


def _ids(found: Sequence[Difference]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(record.id for one in found for record in one.records))


def _text(amount: Money) -> str:
    return f"{amount.grouped()} {amount.currency}"
