"""What was agreed with a customer about its debts, or decided about chasing it; kept until it ends."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.money import Money, zero

YEARS_AHEAD = 5
"""Nobody agrees on a day beyond it; a slip of the hand would else keep a customer from being reminded."""


def is_too_far(day: date, today: date) -> bool:
    """Whether nobody agrees on such a day."""
    return day.year > today.year + YEARS_AHEAD


class ArrangementKind(StrEnum):
    """What it is.

    A ``promise`` names a day; a ``plan`` several with amounts; a ``dispute`` is about invoices; a ``pause``
    ends on a day; ``do_not_chase`` and ``bounced`` (an address that mail came back from) hold until lifted;
    ``automatic`` payment is collected without being asked for.
    """

    PROMISE = "promise"
    PLAN = "plan"
    DISPUTE = "dispute"
    PAUSE = "pause"
    DO_NOT_CHASE = "do_not_chase"
    BOUNCED = "bounced"
    AUTOMATIC = "automatic"


class ArrangementState(StrEnum):
    """Whether it holds: ``kept``, ``broken`` and ``ended`` are final."""

    RUNNING = "running"
    KEPT = "kept"
    BROKEN = "broken"
    ENDED = "ended"


class Instalment(Struct, frozen=True):
    """One payment of a plan."""

    due_on: date
    amount: Money


class InstalmentStanding(Struct, frozen=True):
    """An instalment and what of it has come."""

    instalment: Instalment
    came: Money

    @property
    def missing(self) -> Money:
        """What of it has not come."""
        return self.instalment.amount - self.came

    def is_missed(self, today: date) -> bool:
        """Whether its day is over and not all of it has come."""
        return self.instalment.due_on < today and self.missing.minor > 0


class Arrangement(Struct, frozen=True):
    """One agreement or decision about a customer.

    ``invoice_ids`` empty: all that it owes. ``until`` is the promised day, or the last day of a pause; None:
    until lifted. ``words`` is the reason, or the customer's own line that it rests on. ``address`` is what
    bounced. ``id`` 0: not kept yet.
    """

    id: int
    kind: ArrangementKind
    customer_id: str
    made_on: date
    state: ArrangementState = ArrangementState.RUNNING
    invoice_ids: tuple[str, ...] = ()
    until: date | None = None
    amount: Money | None = None
    words: str = ""
    address: str = ""
    instalments: tuple[Instalment, ...] = ()

    def concerns(self, invoice_id: str) -> bool:
        """Whether it is about this invoice."""
        return not self.invoice_ids or invoice_id in self.invoice_ids

    @property
    def next_day(self) -> date | None:
        """The day something is expected by: the promised one, or a plan's last."""
        return self.until or max((one.due_on for one in self.instalments), default=None)

    def instalments_after(self, received: Mapping[str, Money]) -> tuple[InstalmentStanding, ...]:
        """The instalments by day, filled one after the other by what came since; ``received`` by currency."""
        left = dict(received)
        found = []
        for one in sorted(self.instalments, key=lambda each: each.due_on):
            nothing = zero(one.amount.currency)
            came = max(nothing, min(one.amount, left.get(one.amount.currency, nothing)))
            left[one.amount.currency] = left.get(one.amount.currency, nothing) - came
            found.append(InstalmentStanding(one, came))
        return tuple(found)

    def is_met(self, received: Mapping[str, Money]) -> bool | None:
        """Whether all that was agreed on has come; None where no amount was agreed on."""
        if self.instalments:
            return not any(one.missing.minor > 0 for one in self.instalments_after(received))
        if self.amount is None:
            return None
        return received.get(self.amount.currency, zero(self.amount.currency)) >= self.amount
