"""Payment links that letters name: those that were made, and those that letters wait for."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import cast

from sqlalchemy import Connection, select

from app.domain.charges import CheckoutSession, PaymentLink
from app.domain.documents import Customer, DocumentKind, Invoice
from app.domain.money import Money
from app.domain.writes import DOCUMENT, DOCUMENT_ID, PURPOSE, REMINDER
from app.propose.followup.proposal import Message
from app.propose.letter_links import LONGEST, AskedLink, LetterBooks, LetterLink, dead_link, letter_links
from app.propose.proposal import ProposalKind, Tier
from app.review.decision import ProposalState
from app.store import codec, connections, mirror, outbox, proposals
from app.store.records import StoredProposal
from app.store.schema import mirror as tables

PROCESSOR = "stripe"
_WAITING = (ProposalState.OPEN, ProposalState.LATER, ProposalState.APPROVED)


def can_link(conn: Connection) -> bool:
    """Whether a processor is connected that makes payment links."""
    return any(link.service == PROCESSOR for link in connections.every(conn))


def made(conn: Connection) -> tuple[LetterLink, ...]:
    """The links that were made for letters of these books."""
    every = cast("tuple[PaymentLink, ...]", mirror.every(conn, DocumentKind.PAYMENT_LINK))
    return _told(conn, _of_these_books(conn, [one for one in every if (PURPOSE, REMINDER) in one.metadata]))


def _of_these_books(conn: Connection, links: Sequence[PaymentLink]) -> list[PaymentLink]:
    """Those that this file made, or that name invoices of these books by id and number.

    A processor's account may serve several companies; and a backup knows nothing of what was made after it.
    """
    ours = outbox.made(conn, [DocumentKind.PAYMENT_LINK]) if links else frozenset()
    told = {one.remote_id: dict(one.metadata) for one in links}
    ids = {key: told[key].get(DOCUMENT_ID, "").split() for key in told.keys() - ours}
    found = mirror.fetch(conn, DocumentKind.INVOICE, {each for some in ids.values() for each in some})
    numbers = {key: one.number for key, one in found.items() if isinstance(one, Invoice)}
    named = {key: ", ".join(numbers.get(each, "") for each in some) for key, some in ids.items()}
    return [
        one
        for one in links
        if one.remote_id in ours or told[one.remote_id].get(DOCUMENT) == named[one.remote_id][:LONGEST]
    ]


def _told(conn: Connection, links: Sequence[PaymentLink]) -> tuple[LetterLink, ...]:
    """What links of letters ask for, and whether they were paid: the visits to them tell it first."""
    if not links:
        return ()
    column = tables[DocumentKind.CHECKOUT_SESSION].c.payment_link_id
    listed = select(mirror.each_of(codec.text([one.remote_id for one in links])))
    sessions = mirror.where(conn, DocumentKind.CHECKOUT_SESSION, column.in_(listed))
    return letter_links(links, cast("tuple[CheckoutSession, ...]", sessions))


def addresses(conn: Connection, made_by: Mapping[int, str]) -> dict[int, str]:
    """Where the links that proposals made can be paid, by proposal; those off or paid are missing."""
    found = mirror.fetch(conn, DocumentKind.PAYMENT_LINK, made_by.values())
    told = _told(conn, [one for one in found.values() if isinstance(one, PaymentLink)])
    standing = {one.link.remote_id: one.link.url for one in told if one.is_standing}
    return {key: standing[one] for key, one in made_by.items() if one in standing}


def books(conn: Connection, days: int) -> LetterBooks:
    """What drafting looks at: links made and asked for, what is open on their invoices, whose they are."""
    if not can_link(conn):
        return LetterBooks()
    links = made(conn)
    names = mirror.fetch(conn, DocumentKind.CUSTOMER, {one.customer_id for one in links})
    return LetterBooks(
        asked=tuple(_asked(conn)),
        made=links,
        balances=_open(conn, {each for one in links for each in one.document_ids}),
        names={key: one.name for key, one in names.items() if isinstance(one, Customer)},
        days=days,
    )


def dead(conn: Connection, texts: Sequence[str], today: date) -> tuple[str, ...]:
    """Why each text must not go out with the payment link that it names; empty: it may, or names none."""
    links = made(conn) if any("://" in one for one in texts) else ()
    balances = _open(conn, {each for one in links for each in one.document_ids})
    return tuple(dead_link(one, links, balances, today) for one in texts)


def _open(conn: Connection, invoice_ids: set[str]) -> Mapping[str, Money]:
    found = mirror.fetch(conn, DocumentKind.INVOICE, invoice_ids)
    return {key: one.balance for key, one in found.items() if isinstance(one, Invoice)}


def wanted(conn: Connection) -> frozenset[str]:
    """The links that approved letters name, by the subject of their draft."""
    approved = proposals.in_states(conn, ProposalKind.FOLLOWUP, [ProposalState.APPROVED])
    return frozenset(need for one in approved if (message := _message(one)) for need in message.needs)


def _asked(conn: Connection) -> Iterator[AskedLink]:
    """What the letters rest on that wait to be decided or signed, as they were approved."""
    for stored in proposals.in_states(conn, ProposalKind.FOLLOWUP, _WAITING):
        message = _message(stored)
        if message is not None and message.needs and message.link is not None:
            party = stored.proposal.party
            yield AskedLink(message.link, message.customer_id, party, message.invoice_ids)


def _message(stored: StoredProposal) -> Message | None:
    """The message that was approved, else the one put forward; None while it is held."""
    decided = stored.decision.candidate if stored.decision else None
    put_forward = stored.proposal.candidates if stored.proposal.tier is not Tier.NONE else ()
    found = decided or next(iter(put_forward), None)
    return found if isinstance(found, Message) else None
