"""One follow-up with its customer's story: invoices, payments, reminders, what was arranged."""

from collections.abc import Iterator
from datetime import date
from typing import cast

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.documents import Customer, DocumentKind, Invoice, Payment
from app.errors import NotDecidable
from app.jobs.company_day import company_today
from app.jobs.followups import message_of
from app.ports import Clock
from app.propose.followup.facts import SentReminder
from app.propose.followup.proposal import FollowUpProposal
from app.review.followups import Event, EventKind, FollowUpDetail
from app.store import arrangements, connections, mirror, proposals, reminders
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.schema import mirror as tables

MOST = 40
"""Events of a story, the latest ones."""

ARRANGED = {
    ArrangementKind.PROMISE: "promised to pay",
    ArrangementKind.PLAN: "agreed a payment plan",
    ArrangementKind.DISPUTE: "disputes",
    ArrangementKind.PAUSE: "is paused",
    ArrangementKind.DO_NOT_CHASE: "is never chased",
    ArrangementKind.BOUNCED: "has an address that mail came back from",
    ArrangementKind.AUTOMATIC: "is charged automatically",
}


def followup_detail(company: CompanyFile, proposal_id: int, clock: Clock) -> FollowUpDetail:
    """Everything the page shows. NotDecidable when there is no such follow-up."""
    with company.reader() as conn:
        stored = proposals.load(conn, proposal_id)
        proposal = stored.proposal
        if not isinstance(proposal, FollowUpProposal):
            raise NotDecidable(f"Proposal {proposal_id} is no follow-up", remedy="Refresh the list.")
        arranged = arrangements.every(conn, customer_id=proposal.customer_id)
        known = mirror.fetch(conn, DocumentKind.CUSTOMER, [proposal.customer_id])
        customer = known.get(proposal.customer_id)
        story = sorted(_story(conn, proposal.customer_id, arranged), key=lambda one: one.on, reverse=True)
        return FollowUpDetail(
            id=stored.id,
            state=stored.state,
            proposal=proposal,
            message=message_of(conn, proposal_id),
            today=company_today(connections.company(conn).time_zone, clock),
            story=tuple(story[:MOST]),
            arrangements=tuple(one for one in arranged if one.state is ArrangementState.RUNNING),
            notes=customer.notes.strip() if isinstance(customer, Customer) else "",
        )


def _story(conn: Connection, customer_id: str, arranged: tuple[Arrangement, ...]) -> Iterator[Event]:
    invoice, payment = tables[DocumentKind.INVOICE], tables[DocumentKind.PAYMENT]
    invoices = mirror.where(conn, DocumentKind.INVOICE, invoice.c.customer_id == customer_id)
    numbers = {}
    for one in cast("tuple[Invoice, ...]", invoices):
        numbers[one.remote_id] = one.number
        state = f"{one.balance.grouped()} open, due {one.due_on}" if one.balance else "paid"
        yield Event(one.issued_on, EventKind.INVOICE, f"Invoice {one.number}, {state}", one.total)
    payments = mirror.where(conn, DocumentKind.PAYMENT, payment.c.customer_id == customer_id)
    for paid in cast("tuple[Payment, ...]", payments):
        named = [numbers[part.target_id] for part in paid.allocations if part.target_id in numbers]
        yield Event(
            paid.received_on, EventKind.PAYMENT, f"Paid {', '.join(named) or 'on account'}", paid.total
        )
    yield from _once(reminders.sent(conn, customer_id).get(customer_id, ()))
    for agreed in arranged:
        yield Event(agreed.made_on, EventKind.ARRANGEMENT, _arranged(agreed), agreed.amount)


def _once(sent: tuple[SentReminder, ...]) -> Iterator[Event]:
    """A step that went out for several invoices is one message."""
    steps: dict[tuple[date, str], int] = {}
    for one in sent:
        key = (one.on, one.step)
        steps[key] = steps.get(key, 0) + 1
    for (on, step), count in steps.items():
        yield Event(on, EventKind.REMINDER, f"{step} for {count} invoice{'s' if count > 1 else ''}")


def _arranged(one: Arrangement) -> str:
    until = f" until {one.next_day}" if one.next_day else ""
    state = "" if one.state is ArrangementState.RUNNING else f", {one.state}"
    words = f": “{one.words}”" if one.words else ""
    return f"The customer {ARRANGED[one.kind]}{until}{state}{words}"
