"""What the follow-ups' page shows beside a message: the customer's story in order of days."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.arrangements import Arrangement
from app.domain.money import Money
from app.propose.followup.proposal import FollowUpProposal, Message
from app.review.decision import ProposalState


class EventKind(StrEnum):
    """What happened."""

    INVOICE = "invoice"
    PAYMENT = "payment"
    REMINDER = "reminder"
    ARRANGEMENT = "arrangement"


class Event(Struct, frozen=True):
    """One thing that happened with a customer on a day."""

    on: date
    kind: EventKind
    text: str
    money: Money | None = None


class FollowUpDetail(Struct, frozen=True):
    """A follow-up with what is known of its customer on the company's ``today``.

    ``message`` is what would go out, as a person changed it if they did; None while it is held. ``story`` is
    the latest first. ``arrangements`` are the running ones, ``notes`` what the ledger keeps about them.
    """

    id: int
    state: ProposalState
    proposal: FollowUpProposal
    message: Message | None
    today: date
    story: tuple[Event, ...]
    arrangements: tuple[Arrangement, ...]
    notes: str = ""

    @property
    def drafted(self) -> Message | None:
        """The message as it was put forward."""
        return next(iter(self.proposal.candidates), None)
