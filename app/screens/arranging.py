"""What a person agrees on with a customer, as typed: a promise, a plan, a pause, a dispute. No Qt."""

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from app.changes import Changes
from app.domain.arrangements import (
    YEARS_AHEAD,
    Arrangement,
    ArrangementKind,
    ArrangementState,
    Instalment,
    InstalmentStanding,
    is_too_far,
)
from app.domain.money import Money, parse
from app.language import Words, amount_to_type, amount_typed, day_text, day_typed, in_brief, marked, tr
from app.screens.wording import money_text

if TYPE_CHECKING:
    from app.propose.followup.reply import Reply


class ArrangingDesk(Protocol):
    """What a place that records arrangements may ask for; nothing blocks."""

    def arrange(self, wanted: Arrangement) -> Future[Changes]:
        """Keep what was agreed with a customer; follow-ups are put forward anew."""

    def settle(self, one: Arrangement, state: ArrangementState) -> Future[Changes]:
        """End what was agreed: kept, broken or lifted; follow-ups are put forward anew."""

    def read_reply(self, customer_id: str, text: str) -> "Future[Reply]":
        """What a pasted message of the customer says; nothing is recorded by it."""


class Debtor(Struct, frozen=True):
    """With whom something is agreed, on the company's ``today``; amounts are in ``currency``."""

    customer_id: str
    name: str
    today: date
    currency: str


class Wanted(Struct, frozen=True):
    """What a person typed: ``until`` a day, ``amount`` empty: all; ``parts`` a line an instalment."""

    kind: ArrangementKind
    until: str = ""
    words: str = ""
    amount: str = ""
    parts: str = ""


_EXAMPLE = date(2026, 12, 31)
ASKED = {
    ArrangementKind.PROMISE: marked("They promised to pay…"),
    ArrangementKind.PLAN: marked("Payment plan…"),
    ArrangementKind.PAUSE: marked("Pause…"),
    ArrangementKind.DISPUTE: marked("They dispute it…"),
    ArrangementKind.DO_NOT_CHASE: marked("Never chase…"),
}
"""What may be recorded in the window, and the words that ask for it."""

_SAID = Words(
    {
        ArrangementKind.PROMISE: marked("Promised to pay"),
        ArrangementKind.PLAN: marked("Payment plan"),
        ArrangementKind.DISPUTE: marked("Disputed"),
        ArrangementKind.PAUSE: marked("Paused"),
        ArrangementKind.DO_NOT_CHASE: marked("Never chased"),
        ArrangementKind.BOUNCED: marked("Mail came back"),
        ArrangementKind.AUTOMATIC: marked("Charged automatically"),
    }
)
_STATE = Words(
    {
        ArrangementState.RUNNING: "",
        ArrangementState.KEPT: marked("kept"),
        ArrangementState.BROKEN: marked("not kept"),
        ArrangementState.ENDED: marked("ended"),
    }
)


def arrangement(debtor: Debtor, wanted: Wanted) -> Arrangement:
    """What a person typed as an arrangement; ValueError with a sentence if it can't be."""
    is_dated = wanted.kind in (ArrangementKind.PROMISE, ArrangementKind.PAUSE)
    amount = wanted.amount.strip() if wanted.kind is ArrangementKind.PROMISE else ""
    return Arrangement(
        id=0,
        kind=wanted.kind,
        customer_id=debtor.customer_id,
        made_on=debtor.today,
        until=_day(wanted.until, debtor) if is_dated else None,
        amount=_amount(amount, debtor) if amount else None,
        words=wanted.words.strip(),
        instalments=tuple(_instalments(wanted, debtor)) if wanted.kind is ArrangementKind.PLAN else (),
    )


def instalments_like(first: date) -> str:
    """Two lines as a person may type them, from a day on."""
    return "\n".join(
        f"{day_text(due)} {amount_to_type('250.00')}" for due in (first, first + timedelta(days=31))
    )


def _instalments(wanted: Wanted, debtor: Debtor) -> Iterator[Instalment]:
    lines = [line.strip() for line in wanted.parts.splitlines() if line.strip()]
    example = instalments_like(_EXAMPLE).splitlines()[0]
    if not lines:
        raise ValueError(tr("Write a line for each instalment: {example}").format(example=example))
    for line in lines:
        day, amount = _parted(line)
        if not amount:
            words = tr("“{line}”: write day and amount, {example}")
            raise ValueError(words.format(line=in_brief(line), example=example))
        yield Instalment(_day(day, debtor), _amount(amount, debtor))


def _parted(line: str) -> tuple[str, str]:
    """The day that a line begins with, of up to three words, and the rest; its first word where none is."""
    words = line.split()
    for count in (3, 2, 1):
        day = " ".join(words[:count])
        with suppress(ValueError):
            day_typed(day)
            return day, " ".join(words[count:])
    return words[0], " ".join(words[1:])


def _day(text: str, debtor: Debtor) -> date:
    try:
        found = day_typed(text)
    except ValueError:
        words = tr("Write the day as {day}, or as {other}.")
        raise ValueError(words.format(day=day_text(_EXAMPLE), other=_EXAMPLE.isoformat())) from None
    if found < debtor.today:
        raise ValueError(tr("That day is over already."))
    if is_too_far(found, debtor.today):
        raise ValueError(tr("That day is more than {years} years away.").format(years=YEARS_AHEAD))
    return found


def _amount(text: str, debtor: Debtor) -> Money:
    try:
        amount = parse(amount_typed(text), debtor.currency)
    except ValueError:
        raise ValueError(tr("“{text}” is no amount.").format(text=in_brief(text))) from None
    if amount.minor <= 0:
        raise ValueError(tr("An amount is more than nothing."))
    return amount


def said(one: Arrangement) -> str:
    """An arrangement in one line: what, how much, until when, how it stands, and the words it rests on."""
    amount = f" · {money_text(one.amount)}" if one.amount else ""
    until = " · " + tr("until {day}").format(day=day_text(one.next_day)) if one.next_day else ""
    state = f" · {_STATE[one.state]}" if _STATE[one.state] else ""
    words = f"\n“{one.words}”" if one.words else ""
    return f"{_SAID[one.kind]}{amount}{until}{state}{words}"


def instalment_line(one: InstalmentStanding, today: date) -> tuple[str, bool]:
    """An instalment in words, and whether it is missed."""
    due, amount = day_text(one.instalment.due_on), money_text(one.instalment.amount)
    if not one.missing:
        return tr("{day}: {amount} came").format(day=due, amount=amount), False
    if one.is_missed(today):
        missing = money_text(one.missing)
        return tr("{day}: {amount}, {missing} missed").format(day=due, amount=amount, missing=missing), True
    return tr("{day}: {amount} to come").format(day=due, amount=amount), False


ENDS = {
    ArrangementKind.PROMISE: (
        (ArrangementState.KEPT, marked("Kept")),
        (ArrangementState.BROKEN, marked("Not kept")),
    ),
    ArrangementKind.PLAN: (
        (ArrangementState.KEPT, marked("Kept")),
        (ArrangementState.BROKEN, marked("Not kept")),
    ),
}
"""How a running one may be ended by a person; all others are lifted."""
LIFT = ((ArrangementState.ENDED, marked("Lift")),)
