"""The planner of follow-ups: the message, and the note in the ledger that it went out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import cast

from app.commit.premises import customer_premise, invoice_premise, made_elsewhere
from app.commit.rows import RowDraft
from app.domain.customer_statement import ByCard
from app.domain.documents import Customer, DocumentKind, Invoice
from app.domain.letters import marked_place
from app.domain.record import replace
from app.domain.writes import AddNote, Attachment, LedgerWrite, SendInvoice, SendMail, address_made_for
from app.errors import FollowUpHeld, MailNotSetUp
from app.jobs.company_day import company_today
from app.jobs.followups import held_now
from app.jobs.planning import MADE, PlanContext, approved_candidate
from app.jobs.state import settings
from app.propose.followup.policy import Channel
from app.propose.followup.proposal import LINK_MARK, FollowUpProposal, Message
from app.propose.letter_links import LetterLink, named_in
from app.propose.proposal import ProposalKind
from app.store import letter_links, mirror, proposals
from app.store.connection import Connection
from app.store.records import StoredProposal

UNDO = "can't be taken back: what was sent has been sent"
_TAKE_OUT = "Take “[[payment link]]” out of its text."
_OUT_OF_SUBJECT = (
    "Take “[[payment link]]” out of its subject, or “pay_link” out of the template's first line."
)
_BOTH = "Approve the payment link in Drafts too, or take “[[payment link]]” out of the letter."


class FollowUpPlanner:
    """Approved messages with the invoices they are about, and why any of them is held now."""

    def __init__(self, conn: Connection, approved: Sequence[StoredProposal], context: PlanContext) -> None:
        self._mail = settings(conn).mail
        self._ways = context.capabilities
        messages = {stored.id: _message(stored) for stored in approved}
        held = held_now(conn, tuple(messages.values()), context.clock)
        self._held = dict(zip(messages, held, strict=True))
        invoices = {one for message in messages.values() for one in message.invoice_ids}
        self._invoices = cast("Mapping[str, Invoice]", mirror.fetch(conn, DocumentKind.INVOICE, invoices))
        wanted = {message.customer_id for message in messages.values()}
        self._customers = cast("Mapping[str, Customer]", mirror.fetch(conn, DocumentKind.CUSTOMER, wanted))
        day = company_today(context.company.time_zone, context.clock)
        free = [message for message, why in zip(messages.values(), held, strict=True) if not why]
        self._attached = dict(_statements(conn, free, self._customers, day))
        needs = {need for message in messages.values() for need in message.needs}
        self._makers = _makers(conn, needs)

    def title(self, stored: StoredProposal) -> str:
        """The step and whom it goes to."""
        message = _message(stored)
        numbers = ", ".join(
            self._invoices[one].number for one in message.invoice_ids if one in self._invoices
        )
        about = f"{message.step} to {stored.proposal.party} <{message.to}> about {numbers}"
        if message.needs:
            return f"{about}, with its payment link"
        return f"{about}, without a payment link: {message.no_link}" if message.no_link else about

    def draft(self, stored: StoredProposal) -> RowDraft:
        """The message's writes.

        Raises FollowUpHeld when the gate holds or its payment link is not to be made, MailNotSetUp without a
        sender.
        """
        message = _message(stored)
        if self._held[stored.id]:
            raise FollowUpHeld(self._held[stored.id])
        maker = self._maker(message)
        invoices = [self._invoices[one] for one in message.invoice_ids]
        link = made_elsewhere(maker, "The payment link", DocumentKind.PAYMENT_LINK) if maker else None
        return RowDraft(
            proposal_id=stored.id,
            title=self.title(stored),
            money=stored.proposal.money,
            dated_on=self._touched_on(message, invoices),
            tier=stored.proposal.tier,
            writes=self._writes(message, invoices),
            undo=UNDO,
            premises=(
                customer_premise(self._customers[message.customer_id]),
                *(invoice_premise(one) for one in invoices),
                *([link] if link else []),
            ),
            is_undoable=False,
        )

    def _touched_on(self, message: Message, invoices: Sequence[Invoice]) -> date | None:
        """The earliest date that closed books may refuse; None: a letter and its note are no entries."""
        if message.channel is not Channel.LEDGER or self._ways.sends_from_closed_books:
            return None
        return min(one.issued_on for one in invoices)

    def _maker(self, message: Message) -> int | None:
        """The proposal whose row makes the link that the text names; None where it names none."""
        if LINK_MARK in message.subject:
            raise FollowUpHeld("A payment link can't stand in a letter's subject", remedy=_OUT_OF_SUBJECT)
        if not message.needs:
            if LINK_MARK in message.body:
                raise FollowUpHeld("The letter names a payment link, and none is asked for", remedy=_TAKE_OUT)
            return None
        maker = self._makers.get(message.needs[0])
        if maker is None:
            raise FollowUpHeld("The letter names a payment link, and making it is not approved", remedy=_BOTH)
        return maker

    def _writes(self, message: Message, invoices: Sequence[Invoice]) -> tuple[LedgerWrite, ...]:
        """What leaves, and the notes of it: at the ledger each e-mail has its note right behind it."""
        notes = _notes(message, invoices)
        match message.channel:
            case Channel.MAIL:
                if not (self._mail.sender and self._mail.host):
                    raise MailNotSetUp
                return (self._letter(message), *notes)
            case Channel.LEDGER:
                sent = [SendInvoice(one.remote_id, message.to) for one in invoices]
                return tuple(write for pair in zip(sent, notes, strict=True) for write in pair)
            case Channel.HAND:
                return (replace(self._letter(message), is_by_hand=True), *notes)

    def _letter(self, message: Message) -> SendMail:
        attached = self._attached.get(message.customer_id, ())
        maker = self._maker(message)
        if maker is None:
            return SendMail(message.to, message.subject, message.body, self._mail.sender, attached)
        place = address_made_for(maker)
        body = message.body.replace(LINK_MARK, marked_place(place))
        return SendMail(message.to, message.subject, body, self._mail.sender, attached, address=place)


def _makers(conn: Connection, subjects: set[str]) -> Mapping[str, int]:
    """The proposals that make links and are approved or further, by subject."""
    states = proposals.states_of(conn, ProposalKind.DRAFT, subjects)
    ids = proposals.ids_for_subjects(conn, ProposalKind.DRAFT, subjects)
    return {subject: ids[subject] for subject, state in states.items() if state in MADE}


def _statements(
    conn: Connection, messages: Iterable[Message], customers: Mapping[str, Customer], day: date
) -> Iterator[tuple[str, tuple[Attachment, ...]]]:
    """The statements that go along, by customer, as the mirror has them now: these bytes are signed."""
    wanted = [message for message in messages if message.statement is not None]
    made = letter_links.made(conn) if wanted else ()
    for message in wanted:
        assert message.statement is not None, "only those are wanted"
        from app.jobs.paper.receivables import statement_pdf
        from app.jobs.receivables import statements_of

        who = customers[message.customer_id]
        period = (day.replace(day=1), day)
        found = statements_of(conn, (who.remote_id, who.name), message.statement, period)
        content = statement_pdf(found.statements, found.company, _by_card(message, made))
        yield who.remote_id, (Attachment(f"Statement {day}.pdf", "application/pdf", content),)


def _by_card(message: Message, made: Iterable[LetterLink]) -> ByCard | None:
    """The payment link of a letter, as its statement names it."""
    if message.needs and message.link is not None:
        return ByCard(message.link.number, message.link.amount)
    standing = next(named_in(message.body, made), None)
    return ByCard(standing.numbers, standing.amount, standing.link.url) if standing else None


def _notes(message: Message, invoices: Sequence[Invoice]) -> tuple[AddNote, ...]:
    """A note on each invoice: its number in the ledger tells the customer."""
    how = f"sent to {message.to}" if message.channel is not Channel.HAND else "handed over"
    words = f"Countersign: {message.step} {how}: “{message.subject}”"
    return tuple(AddNote(DocumentKind.INVOICE, one.remote_id, words) for one in invoices)


def _message(stored: StoredProposal) -> Message:
    assert isinstance(stored.proposal, FollowUpProposal), "of this kind"
    message = approved_candidate(stored)
    assert isinstance(message, Message), "of this kind"
    return message
