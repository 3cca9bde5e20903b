"""Overdue customers: what lapsed, what is put forward, and the gate just before anything leaves."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from importlib.resources import files

from app.changes import Changes
from app.commit.plan import PlanRow
from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState
from app.domain.documents import DocumentKind, Invoice
from app.domain.record import replace
from app.errors import BadInput, FollowUpHeld, NotDecidable
from app.jobs.apart import Computing
from app.jobs.company_day import company_today
from app.jobs.renew import renew
from app.jobs.review import approve_as
from app.jobs.state import settings
from app.ports import Clock
from app.propose.followup.compose import LANGUAGES
from app.propose.followup.engine import FollowUpRules, gate_rules, propose_followups, propose_thanks
from app.propose.followup.facts import THANKS, CustomerFacts
from app.propose.followup.gate import GateRules, holds, readdressed
from app.propose.followup.paying import Payable
from app.propose.followup.policy import Channel, Tone
from app.propose.followup.proposal import FollowUpProposal, Message
from app.propose.followup.rewriting import Rewritten, rewritten
from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from app.settings import Settings
from app.store import (
    arrangements,
    connections,
    followups,
    letter_links,
    mirror,
    pay_pages,
    proposals,
    reminders,
    settled,
)
from app.store.company_file import CompanyFile
from app.store.connection import Connection
from app.store.records import Difference, StoredProposal

_DECIDED = (ProposalState.APPROVED, ProposalState.SIGNED, ProposalState.COMMITTED)
WHO = "countersign"
GONE = "Nothing of it is overdue any more, or another step is due."
_PAID = "nothing of it is overdue any more"


def propose_overdue(company: CompanyFile, computing: Computing, clock: Clock) -> Changes:
    """Settle what lapsed, then put a message forward for every customer whose next step is due."""
    with company.writer() as conn:
        changes = settle_lapsed(conn, clock)
    found = computing.parts(messages, clock)
    return changes | renew(company, ProposalKind.FOLLOWUP, found, clock, GONE)


def messages(company: CompanyFile, clock: Clock) -> Iterator[Difference]:
    """How the messages to customers who are overdue now differ from those kept."""
    with company.reader() as conn:
        chosen = settings(conn)
        rules = rules_of(conn, chosen)
        found = propose_followups(facts_now(conn, chosen, clock), rules)
        if any(one.thanks for one in rules.policies.every()):
            found += propose_thanks(settled_now(conn, chosen, clock), rules)
    with company.reader() as conn:
        yield from proposals.compared(conn, ProposalKind.FOLLOWUP, found)


def rules_of(conn: Connection, chosen: Settings) -> FollowUpRules:
    """How this company follows up: its own templates before those that come with the program."""
    wanted = chosen.followups
    return FollowUpRules(
        policies=wanted.policies,
        templates=shipped_templates() | dict(wanted.templates),
        sender=wanted.sender or connections.company(conn).name,
        gate=GateRules(timedelta(hours=wanted.mirror_hours)),
        payable=_payable(conn),
    )


def _payable(conn: Connection) -> Payable:
    """Where invoices can be paid, as far as it is known."""
    can_link = letter_links.can_link(conn)
    made = letter_links.made(conn) if can_link else ()
    return Payable(pay_pages.every(conn), pay_pages.without(conn), can_link, made)


def shipped_templates() -> dict[str, str]:
    """The texts that come with the program, by ``language/tone``."""
    folder = files("resources") / "templates" / "followup"
    return {
        f"{language}/{tone}": (folder / language / f"{tone}.txt").read_text(encoding="utf-8")
        for language in LANGUAGES
        for tone in Tone
    }


def settle_lapsed(conn: Connection, clock: Clock) -> Changes:
    """A promise or plan is kept once the sum agreed on has come, or when its invoices are paid at its end.

    Else it is broken once its last day is over.
    """
    today = company_today(connections.company(conn).time_zone, clock)
    changes = Changes()
    for one in arrangements.running(conn, (ArrangementKind.PROMISE, ArrangementKind.PLAN)):
        is_over = one.next_day is not None and one.next_day < today
        is_met = one.is_met(arrangements.received(conn, one))
        if is_met or is_over:
            is_kept = is_met or _is_paid(conn, one)
            state = ArrangementState.KEPT if is_kept else ArrangementState.BROKEN
            changes |= arrangements.settle(conn, one, state, WHO, clock.now())
    return changes


def _is_paid(conn: Connection, one: Arrangement) -> bool:
    """Whether nothing is open of the invoices; without any, of what was overdue when it was made."""
    if one.invoice_ids:
        found = mirror.fetch(conn, DocumentKind.INVOICE, one.invoice_ids).values()
        return not any(isinstance(each, Invoice) and each.balance.minor > 0 for each in found)
    invoices = mirror.open_invoices(conn, "", one.customer_id)
    return not any(each.due_on < one.made_on and each.balance.minor > 0 for each in invoices)


def held_now(
    conn: Connection, messages: Sequence[Message], clock: Clock, but_row: tuple[int, int] | None = None
) -> tuple[str, ...]:
    """Why each message must not go out now, from the mirror and what people decided; empty: it may.

    ``but_row`` is the batch's row that asks about its own message.
    """
    chosen = settings(conn)
    found: dict[tuple[str, bool], CustomerFacts] = {}
    for is_thanks in {one.step == THANKS for one in messages}:
        asked = frozenset(one.customer_id for one in messages if (one.step == THANKS) is is_thanks)
        known = (settled_now if is_thanks else facts_now)(conn, chosen, clock, asked, but_row)
        found |= {(one.id, is_thanks): one for one in known}
    oldest = GateRules(timedelta(hours=chosen.followups.mirror_hours))
    held = (
        _held(found.get((one.customer_id, one.step == THANKS)), one, gate_rules(one.channel, oldest))
        for one in messages
    )
    today = company_today(connections.company(conn).time_zone, clock)
    dead = letter_links.dead(conn, [one.body for one in messages], today)
    return tuple("; ".join(filter(None, both)) for both in zip(held, dead, strict=True))


def _held(facts: CustomerFacts | None, message: Message, rules: GateRules) -> str:
    is_thanks = message.step == THANKS
    if facts is None:
        return "it was not settled lately, or something is overdue" if is_thanks else _PAID
    known = facts.invoices if is_thanks else facts.overdue
    items = tuple(one for one in known if one.id in set(message.invoice_ids))
    if len(items) < len(message.invoice_ids):
        is_so = "settled" if is_thanks else "overdue"
        return f"an invoice of this message is not {is_so} any more"
    found = (*holds(facts, items, message.step, rules), *readdressed(facts, message.to, rules))
    return "; ".join(hold.text for hold in found)


def facts_now(
    conn: Connection,
    chosen: Settings,
    clock: Clock,
    customers: frozenset[str] | None = None,
    but_row: tuple[int, int] | None = None,
) -> tuple[CustomerFacts, ...]:
    """What is known now of these customers, of all overdue ones when none is named, by name."""
    today = company_today(connections.company(conn).time_zone, clock)
    whose = followups.Whose(customers, but_row)
    return followups.facts(conn, today, clock.now(), _belongs(chosen), whose)


def settled_now(
    conn: Connection,
    chosen: Settings,
    clock: Clock,
    customers: frozenset[str] | None = None,
    but_row: tuple[int, int] | None = None,
) -> tuple[CustomerFacts, ...]:
    """The same of customers who owe nothing overdue and of whom invoices were settled lately."""
    today = company_today(connections.company(conn).time_zone, clock)
    whose = followups.Whose(customers, but_row)
    return settled.settled(conn, today, clock.now(), _belongs(chosen), whose)


def _belongs(chosen: Settings) -> followups.Belongs:
    wanted = chosen.followups
    return followups.Belongs(wanted.groups, wanted.languages, wanted.language)


def message_of(conn: Connection, proposal_id: int) -> Message | None:
    """The message that was approved for a proposal, else the one put forward; None for another kind."""
    stored = proposals.load(conn, proposal_id)
    if not isinstance(stored.proposal, FollowUpProposal):
        return None
    message = _approved(stored) or next(iter(stored.proposal.candidates), None)
    return message if isinstance(message, Message) else None


def _approved(stored: StoredProposal) -> object | None:
    return stored.decision.candidate if stored.decision else None


def edit(company: CompanyFile, proposal_id: int, text: str, by: str, clock: Clock) -> Changes:
    """Approve a message with a text of the person's own: its first line is the subject. NotDecidable."""
    subject, _, body = text.strip().partition("\n")
    if not subject.strip() or not body.strip():
        raise BadInput("A message needs a subject in its first line, and a text")
    with company.reader() as conn:
        stored = proposals.load(conn, proposal_id)
    drafted = next(iter(stored.proposal.candidates), None)
    if not isinstance(drafted, Message):
        raise NotDecidable("There is no message here to edit", remedy="“countersign show” says why.")
    own = replace(drafted, subject=subject.strip(), body=body.strip() + "\n")
    return approve_as(company, proposal_id, own, by, clock.now())


def put_by_hand(company: CompanyFile, proposal_id: int, by: str, clock: Clock) -> Changes:
    """Approve a message as it stands, to be sent with the person's own mail program. NotDecidable."""
    with company.reader() as conn:
        message = message_of(conn, proposal_id)
    if message is None:
        raise NotDecidable("There is no message here to send", remedy="“countersign show” says why.")
    return approve_as(company, proposal_id, replace(message, channel=Channel.HAND), by, clock.now())


def rewritten_drafts(company: CompanyFile) -> tuple[Rewritten, ...]:
    """How often each template was rewritten before its message was approved."""
    with company.reader() as conn:
        decided = proposals.in_states(conn, ProposalKind.FOLLOWUP, _DECIDED)
    pairs = [
        (drafted, approved if isinstance(approved := _approved(stored), Message) else drafted)
        for stored in decided
        for drafted in stored.proposal.candidates[:1]
        if isinstance(drafted, Message)
    ]
    return rewritten(pairs)


def note_signed(conn: Connection, batch_id: int, rows: Iterable[PlanRow], clock: Clock) -> None:
    """Keep which steps a signed batch sends; in the transaction of the signature.

    Raises FollowUpHeld, so that nothing is signed, when the gate holds what the preview let through.
    """
    today = company_today(connections.company(conn).time_zone, clock)
    messages = {row.number: message_of(conn, row.proposal_id) for row in rows}
    sent = {number: message for number, message in messages.items() if message is not None}
    for message, held in zip(sent.values(), held_now(conn, tuple(sent.values()), clock), strict=True):
        if held:
            raise FollowUpHeld(f"{message.step} to {message.to or 'them'} is held now: {held}")
    for number, message in sent.items():
        whose = (message.customer_id, today)
        reminders.sign(conn, (batch_id, number), message.step, message.invoice_ids, whose)


def gate_at_sending(company: CompanyFile, clock: Clock) -> Callable[[int, PlanRow, int], str]:
    """The gate that delivery asks just before a write leaves: why not, or empty.

    Notes about what has left are let through: the books say what happened.
    """

    def check(batch_id: int, row: PlanRow, step: int) -> str:
        with company.reader() as conn:
            message = message_of(conn, row.proposal_id)
            if message is None or not _leaves(message, step):
                return ""
            (held,) = held_now(conn, [message], clock, (batch_id, row.number))
        return held

    return check


def _leaves(message: Message, step: int) -> bool:
    """Whether a step goes to the customer: a row's first, and every other one where the ledger e-mails."""
    return step == 1 or (
        message.channel is Channel.LEDGER and step % 2 == 1 and step < 2 * len(message.invoice_ids)
    )
