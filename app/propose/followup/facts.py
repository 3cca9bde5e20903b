"""What is known of one customer when it may be followed up, from the ledger, the processor and people."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState, InstalmentStanding
from app.domain.money import Money, total
from app.propose.followup.incoming import NOTHING, Incoming, Unclaimed

MISSED = "instalment-"
"""How the step begins that asks for a missed instalment."""
THANKS = "thanks"
"""The step that thanks for what was paid in full, or says what was given back."""


class OpenItem(Struct, frozen=True):
    """An open invoice. ``total`` more than ``balance``: a part of it was paid."""

    id: str
    number: str
    issued_on: date
    due_on: date
    total: Money
    balance: Money

    def days_late(self, today: date) -> int:
        """Days past its due date, negative before it."""
        return (today - self.due_on).days


class SentReminder(Struct, frozen=True):
    """A step that was signed or sent for an invoice, whatever became of the message."""

    invoice_id: str
    step: str
    on: date


class Missed(Struct, frozen=True):
    """An instalment of a running plan that did not come, wholly or in part."""

    plan: Arrangement
    standing: InstalmentStanding

    @property
    def step(self) -> str:
        """The step that asks for it; its day is part of the name, so that each is asked for once."""
        return f"{MISSED}{self.standing.instalment.due_on}"


class Returned(Struct, frozen=True):
    """Money that was given back lately, and the invoices it had paid."""

    invoice_ids: tuple[str, ...]
    amount: Money


class CustomerFacts(Struct, frozen=True):
    """One customer on a day: one with something overdue, or one of whom invoices were settled lately.

    ``incoming`` is what is on its way or unmatched, theirs by name, ``unclaimed`` what is nobody's by name;
    ``credits`` are unused credit notes and unapplied payments. ``delays`` are days late of what it paid, the
    oldest first. ``mirror_age`` is how long ago the ledger was read last, None: never. ``is_large``: what is
    overdue is among the largest sums. ``missed`` are instalments of running plans, the latest last.
    ``invoices`` of a settled customer are paid in full, ``returned`` is what was given back of them.
    """

    id: str
    name: str
    today: date
    invoices: tuple[OpenItem, ...]
    email: str = ""
    language: str = "en"
    group: str = ""
    notes: str = ""
    credits: tuple[Incoming, ...] = ()
    incoming: tuple[Incoming, ...] = ()
    unclaimed: Unclaimed = NOTHING
    disputed_charges: tuple[str, ...] = ()
    delays: tuple[int, ...] = ()
    arrangements: tuple[Arrangement, ...] = ()
    sent: tuple[SentReminder, ...] = ()
    mirror_age: timedelta | None = timedelta()
    is_large: bool = False
    missed: tuple[Missed, ...] = ()
    returned: tuple[Returned, ...] = ()

    @property
    def overdue(self) -> tuple[OpenItem, ...]:
        """Invoices past due with something open, the oldest first."""
        late = (one for one in self.invoices if one.due_on < self.today and one.balance.minor > 0)
        return tuple(sorted(late, key=lambda one: (one.due_on, one.id)))

    def running(self, *kinds: ArrangementKind) -> tuple[Arrangement, ...]:
        """Arrangements of these kinds that hold today; a pause that is over holds no more."""
        return tuple(
            one
            for one in self.arrangements
            if one.kind in kinds
            and one.state is ArrangementState.RUNNING
            and not (one.kind is ArrangementKind.PAUSE and one.until is not None and one.until < self.today)
        )

    def broken(self) -> tuple[Arrangement, ...]:
        """Promises and plans that were not kept."""
        return tuple(
            one
            for one in self.arrangements
            if one.kind in {ArrangementKind.PROMISE, ArrangementKind.PLAN}
            and one.state is ArrangementState.BROKEN
        )


def by_currency(amounts: Sequence[Money]) -> tuple[Money, ...]:
    """One sum for each currency, by code."""
    codes = sorted({one.currency for one in amounts})
    return tuple(total((one for one in amounts if one.currency == code), code) for code in codes)
