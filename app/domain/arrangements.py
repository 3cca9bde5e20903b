"""What was agreed with a customer about its debts, or decided about chasing it; kept until it ends."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.money import Money


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


@dataclass(frozen=True, slots=True)
class Instalment:
    """One payment of a plan."""

    due_on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Arrangement:
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
