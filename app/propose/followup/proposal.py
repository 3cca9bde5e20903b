"""One follow-up put forward for a customer: the message, or why there is none."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from app.domain.customer_statement import StatementKind
from app.domain.money import Money
from app.propose.followup.policy import Channel, Tone
from app.propose.proposal import Evidence, ProposalKind, Tier

LINK_MARK = "[[payment link]]"
"""Stands in a message for the address of a payment link that is made just before the message goes out."""


class LinkAsked(Struct, frozen=True):
    """A payment link that a message rests on: the subject of the draft that makes it, and what it asks for.

    ``number`` tells the invoices by number, as the customer reads them.
    """

    subject: str
    amount: Money
    number: str


class Message(Struct, frozen=True):
    """A whole message to one customer about all its invoices; approved or edited as it stands.

    ``template`` names the text it came of, with a hash; ``prompt`` the language model's prompt with its
    version and hash, empty where no model had a part. ``statement`` is what goes with it as a PDF. ``link``
    is the payment link to be made for it; ``no_link`` why it goes without one that the policy wants.
    """

    customer_id: str
    step: str
    tone: Tone
    channel: Channel
    language: str
    to: str
    subject: str
    body: str
    invoice_ids: tuple[str, ...]
    template: str
    prompt: str = ""
    statement: StatementKind | None = None
    link: LinkAsked | None = None
    no_link: str = ""

    @property
    def needs(self) -> tuple[str, ...]:
        """Subjects of drafts that must be written before it: its link, while the text still names it."""
        return (self.link.subject,) if self.link is not None and LINK_MARK in self.body else ()


class FollowUpProposal(Struct, frozen=True):
    """What is put forward for one customer; ``candidates`` is one message, or none when it is held."""

    kind: ProposalKind
    subject: str
    customer_id: str
    party: str
    aspect: str
    tier: Tier
    confidence: float
    dated_on: date
    money: Money
    step: str
    candidates: tuple[Message, ...]
    invoice_ids: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    withheld: str
    fingerprint: str

    @property
    def targets(self) -> tuple[str, ...]:
        """The invoices it is about."""
        return self.invoice_ids

    def summary(self, numbers: Mapping[str, str]) -> str:
        """The step and its invoices, short: ``reminder-1: INV-1042 + 2``."""
        first = numbers.get(self.invoice_ids[0], self.invoice_ids[0]) if self.invoice_ids else ""
        more = f" + {len(self.invoice_ids) - 1}" if len(self.invoice_ids) > 1 else ""
        return f"{self.step}: {first}{more}"

    def words(self, numbers: Mapping[str, str]) -> tuple[str, ...]:
        """The customer, the subject line and the invoices' numbers."""
        subjects = tuple(message.subject for message in self.candidates)
        return (self.party, *subjects, *(numbers.get(one, "") for one in self.invoice_ids))
