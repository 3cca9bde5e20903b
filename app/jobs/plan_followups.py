"""The planner of follow-ups: the message, and the note in the ledger that it went out."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from app.commit.premises import customer_premise, invoice_premise
from app.commit.rows import RowDraft
from app.domain.documents import Customer, DocumentKind, Invoice
from app.domain.writes import AddNote, Attachment, LedgerWrite, SendInvoice, SendMail
from app.errors import FollowUpHeld, MailNotSetUp
from app.jobs.company_day import company_today
from app.jobs.followups import held_now
from app.jobs.planning import PlanContext, approved_candidate
from app.jobs.state import settings
from app.propose.followup.policy import Channel
from app.propose.followup.proposal import FollowUpProposal, Message
from app.store import mirror
from app.store.connection import Connection
from app.store.records import StoredProposal

UNDO = "can't be taken back: what was sent has been sent"


class FollowUpPlanner:
    """Approved messages with the invoices they are about, and why any of them is held now."""

    def __init__(self, conn: Connection, approved: Sequence[StoredProposal], context: PlanContext) -> None:
        self._mail = settings(conn).mail
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

    def title(self, stored: StoredProposal) -> str:
        """The step and whom it goes to."""
        message = _message(stored)
        numbers = ", ".join(
            self._invoices[one].number for one in message.invoice_ids if one in self._invoices
        )
        return f"{message.step} to {stored.proposal.party} <{message.to}> about {numbers}"

    def draft(self, stored: StoredProposal) -> RowDraft:
        """The message's writes. Raises FollowUpHeld when the gate holds, MailNotSetUp without a sender."""
        message = _message(stored)
        if self._held[stored.id]:
            raise FollowUpHeld(self._held[stored.id])
        invoices = [self._invoices[one] for one in message.invoice_ids]
        return RowDraft(
            proposal_id=stored.id,
            title=self.title(stored),
            money=stored.proposal.money,
            dated_on=stored.proposal.dated_on,
            tier=stored.proposal.tier,
            writes=self._writes(message, invoices),
            undo=UNDO,
            premises=(
                customer_premise(self._customers[message.customer_id]),
                *(invoice_premise(one) for one in invoices),
            ),
            is_undoable=False,
        )

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
        return SendMail(message.to, message.subject, message.body, self._mail.sender, attached)


def _statements(
    conn: Connection, messages: Iterable[Message], customers: Mapping[str, Customer], day: date
) -> Iterator[tuple[str, tuple[Attachment, ...]]]:
    """The statements that go along, by customer, as the mirror has them now: these bytes are signed."""
    for message in messages:
        if message.statement is None:
            continue
        from app.jobs.paper.receivables import statement_pdf
        from app.jobs.receivables import statements_of

        who = customers[message.customer_id]
        period = (day.replace(day=1), day)
        found = statements_of(conn, (who.remote_id, who.name), message.statement, period)
        content = statement_pdf(found.statements, found.company)
        yield who.remote_id, (Attachment(f"Statement {day}.pdf", "application/pdf", content),)


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
