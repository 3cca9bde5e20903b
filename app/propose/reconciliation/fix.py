"""What is put forward for a difference: the steps that settle it, or what only a person can do."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.documents import Allocation, DocumentKind
from app.domain.money import Money
from app.domain.writes import SoldBack, TaxedPart
from app.propose.proposal import Evidence, ProposalKind, Tier
from app.propose.reconciliation.books import Side
from app.propose.reconciliation.causes import TEXTS, Cause


class Act(StrEnum):
    """One step. ``book``: an account against another. ``deposit``: a payout's payments into the bank.

    ``transfer``: from the clearing account to the bank. ``remove``: a record of the ledger. ``receive``: a
    payment. ``give_back``: a credit note of what was ``sold``, or the record that is one already, and the
    money that left for it. ``post``: a journal entry, which debits ``account_id`` and credits the other
    (negative: the other way). ``put_away``: a customer that was entered twice is made inactive.
    """

    BOOK = "book"
    DEPOSIT = "deposit"
    TRANSFER = "transfer"
    REMOVE = "remove"
    RECEIVE = "receive"
    GIVE_BACK = "give_back"
    POST = "post"
    PUT_AWAY = "put_away"


class Part(Struct, frozen=True):
    """One line of a payout's deposit: a charge's payment, or a direct posting to ``account_id``.

    ``payment_id`` is empty while the charge is not in the ledger; of a ``give_back`` it is the payment that
    is refunded. ``refund_id``: the refund receipt that the line takes off, maybe one the fix makes first.
    """

    amount: Money
    text: str
    charge_id: str = ""
    payment_id: str = ""
    account_id: str = ""
    refund_id: str = ""


class Step(Struct, frozen=True):
    """What one step does. ``amount`` is what ``account_id`` gains; of a removed record, its own.

    ``against_id`` is the other account, ``text`` what is written with it: it holds the service's id, by which
    the next comparison knows it. ``taxed`` is what goes of a deposit by tax code, where its tax was booked
    with it, for ``customer_id`` and sold as ``item_id``; they are positive.
    """

    act: Act
    on: date
    amount: Money
    text: str = ""
    account_id: str = ""
    against_id: str = ""
    customer_id: str = ""
    record_kind: DocumentKind | None = None
    record_id: str = ""
    parts: tuple[Part, ...] = ()
    allocations: tuple[Allocation, ...] = ()
    sold: SoldBack | None = None
    item_id: str = ""
    taxed: tuple[TaxedPart, ...] = ()


class Seen(Struct, frozen=True):
    """A record of the difference, as a person reads it."""

    side: Side
    kind: str
    id: str
    on: date
    amount: Money


class Fix(Struct, frozen=True):
    """One whole answer: its title and its steps, in order."""

    title: str
    steps: tuple[Step, ...]


class FixProposal(Struct, frozen=True):
    """What is put forward for one or more differences. ``candidates`` is one fix, or none.

    ``settles`` are the ids of the entries (``Entry.id``) that it puts right, ``records`` what each side has
    of them. ``is_yours``: what is left to do
    is a person's alone, in the ledger's or the processor's own screens; ``withheld`` says what, ``link`` is
    the address where that is done, if there is one.
    """

    kind: ProposalKind
    subject: str
    cause: Cause
    tier: Tier
    confidence: float
    dated_on: date
    money: Money
    party: str
    candidates: tuple[Fix, ...]
    settles: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    withheld: str
    fingerprint: str
    is_yours: bool = False
    records: tuple[Seen, ...] = ()
    link: str = ""

    @property
    def aspect(self) -> str:
        """The cause."""
        return self.cause

    @property
    def targets(self) -> tuple[str, ...]:
        """The invoices that its steps are applied to."""
        steps = (step for fix in self.candidates for step in fix.steps)
        return tuple(one.target_id for step in steps for one in step.allocations)

    def summary(self, _numbers: Mapping[str, str]) -> str:
        """The fix's title, or what holds it."""
        return self.candidates[0].title if self.candidates else self.withheld

    def words(self, numbers: Mapping[str, str]) -> tuple[str, ...]:
        """The title, whom it concerns, the ids of all that it touches."""
        texts = [step.text for fix in self.candidates for step in fix.steps]
        return (self.summary(numbers), TEXTS[self.cause], self.party, self.subject, *texts, *self.settles)
