"""Payment links that letters name: which one stands already, which one is asked for, and when one ends.

One link asks for all that is open on a letter's invoices, once. It names them in its metadata, so that what
comes by it is found again. Links have no end of their own (wire/stripe.md 2.5): they are switched off when
what they ask for is not owed any more.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct, field

from app.domain.charges import CheckoutSession, PaymentLink
from app.domain.money import Money, parse, zero
from app.domain.record import replace
from app.domain.writes import AMOUNT, DOCUMENT, DOCUMENT_ID, PURPOSE, REMINDER, UNTIL
from app.propose.drafting.draft import (
    Check,
    CheckCode,
    DepositLink,
    Draft,
    DraftAction,
    DraftProposal,
    LinkToSwitchOff,
)
from app.propose.followup.proposal import LinkAsked
from app.propose.proposal import ProposalKind, Tier, fingerprint

_SOON = timedelta(days=3)
"""A link that ends so soon is not sent to anybody."""
LONGEST = 500
"""Characters of the invoices' ids together: one value of a link's metadata holds no more."""


class LetterLink(Struct, frozen=True):
    """A link that was made for a letter: the invoices it is for, what it asks for, its last day."""

    link: PaymentLink
    document_ids: frozenset[str]
    amount: Money
    customer_id: str = ""
    until: date | None = None
    is_paid: bool = False

    @property
    def is_standing(self) -> bool:
        """Whether somebody may still pay by it."""
        return self.link.is_active and not self.is_paid

    @property
    def numbers(self) -> str:
        """Its invoices as the customer reads them."""
        return dict(self.link.metadata).get(DOCUMENT, "")


class AskedLink(Struct, frozen=True):
    """A link that a letter waits for, with its customer and its invoices' ids in the ledger."""

    asked: LinkAsked
    customer_id: str
    customer_name: str
    document_ids: tuple[str, ...]


def letter_links(links: Iterable[PaymentLink], sessions: Iterable[CheckoutSession]) -> tuple[LetterLink, ...]:
    """The links among these that were made for letters, and whether each was paid."""
    paid = {one.payment_link_id for one in sessions if one.payment_status == "paid"}
    found = []
    for link in links:
        told = dict(link.metadata)
        amount, _, currency = told.get(AMOUNT, "").partition(" ")
        if told.get(PURPOSE) != REMINDER or not currency:
            continue
        try:  # anybody may edit metadata at Stripe
            asked = parse(amount, currency)
            until = date.fromisoformat(told[UNTIL]) if told.get(UNTIL) else None
        except ValueError:
            continue
        ids = frozenset(told.get(DOCUMENT_ID, "").split())
        is_paid = link.remote_id in paid or link.completed_count > 0
        found.append(LetterLink(link, ids, asked, told.get("customer", ""), until, is_paid))
    return tuple(found)


def named_in(text: str, made: Iterable[LetterLink]) -> Iterator[LetterLink]:
    """The links whose addresses stand in a letter's text."""
    return (one for one in made if re.search(rf"{re.escape(one.link.url)}(?![\w-])", text))


def dead_link(text: str, made: Iterable[LetterLink], balances: Mapping[str, Money], as_of: date) -> str:
    """Why a letter must not name the link that stands in its text, empty: it names none, or one to pay by."""
    for one in named_in(text, made):
        if one.is_paid:
            return "the payment link that it names was paid"
        if not one.link.is_active:
            return "the payment link that it names is switched off"
        if why := _ended(one, balances, as_of, is_replaced=False):
            return f"the payment link that it names is not to be paid by any more: {why}"
    return ""


def standing_address(
    made: Iterable[LetterLink], document_ids: Iterable[str], amount: Money, today: date
) -> str:
    """The address of a link that asks for just this and may be named again; empty for none."""
    wanted = frozenset(document_ids)
    return next(
        (
            one.link.url
            for one in made
            if one.is_standing and (one.document_ids, one.amount) == (wanted, amount)
            if one.until is None or one.until - today >= _SOON
        ),
        "",
    )


def asked_link(
    made: Iterable[LetterLink], document_ids: Sequence[str], numbers: Sequence[str], amount: Money
) -> LinkAsked:
    """The link to make for these invoices. Each has a subject of its own, also after one that has ended."""
    wanted = frozenset(document_ids)
    before = Counter((one.document_ids, one.amount) for one in made)[wanted, amount]
    subject = f"link:{fingerprint(sorted(wanted), str(amount))[:16]}"
    return LinkAsked(f"{subject}#{before + 1}" if before else subject, amount, ", ".join(numbers))


class LetterBooks(Struct, frozen=True):
    """What letters and their links are looked at with, on a day.

    ``balances`` are what is open now, by invoice; one that is not among them owes nothing. ``names`` are
    customers by id. ``days`` is how long a link lasts.
    """

    asked: tuple[AskedLink, ...] = ()
    made: tuple[LetterLink, ...] = ()
    balances: Mapping[str, Money] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    days: int = 14


def propose_letter_links(books: LetterBooks, as_of: date) -> Iterator[DraftProposal]:
    """A draft for each link that letters wait for, and an end for each that is not to be paid any more."""
    wanted = {one.asked.subject: one for one in books.asked}
    standing = [one for one in books.made if one.is_standing]
    for one in wanted.values():
        replaced = [each for each in standing if each.document_ids & set(one.document_ids)]
        yield _make(one, replaced, as_of, books.days)
    asked_for = {each for one in wanted.values() for each in one.document_ids}
    for each in standing:
        is_replaced = bool(each.document_ids & asked_for)
        if why := _ended(each, books.balances, as_of, is_replaced=is_replaced):
            yield _switch_off(each, why, books.names.get(each.customer_id, ""), as_of)


def _ended(one: LetterLink, balances: Mapping[str, Money], as_of: date, *, is_replaced: bool) -> str:
    """Why nobody should pay by a link any more, empty: it stands."""
    left = Money(
        sum(balances[each].minor for each in one.document_ids if each in balances), one.amount.currency
    )
    if left != one.amount:
        return f"Its invoices have {left.grouped()} open now, and it asks for {one.amount.grouped()}"
    if one.until is not None and one.until < as_of:
        return f"It was to be paid until {one.until}"
    return "Another link takes its place" if is_replaced else ""


def _make(one: AskedLink, replaced: Iterable[LetterLink], as_of: date, days: int) -> DraftProposal:
    asked = one.asked
    what = "Invoice" if len(one.document_ids) == 1 else "Invoices"
    link = DepositLink(
        asked.amount, f"{what} {asked.number}", asked.number, " ".join(one.document_ids),
        one.customer_id, one.customer_name, until=as_of + timedelta(days=days),
    )  # fmt: skip
    check = Check(CheckCode.DEPOSIT, is_met=True, text="a letter names it; it is made just before that goes")
    # Its last day moves with the calendar; that alone makes no other proposal.
    print_ = fingerprint(asked.subject, repr(replace(link, until=None)))
    return DraftProposal(
        kind=ProposalKind.DRAFT,
        subject=asked.subject,
        aspect=DraftAction.LINK,
        tier=Tier.READY,
        confidence=1.0,
        party=one.customer_name,
        dated_on=as_of,
        money=zero(asked.amount.currency),  # the letter says how much; nothing is counted twice
        candidates=(Draft(DraftAction.LINK, deposit=link),),
        checks=(check,),
        withheld="",
        fingerprint=print_,
        needs=tuple(_off_subject(each) for each in replaced),
    )


def _switch_off(one: LetterLink, why: str, party: str, as_of: date) -> DraftProposal:
    off = LinkToSwitchOff(one.link.remote_id, one.link.url, one.numbers)
    text = f"{why}; nobody should pay by it"
    return DraftProposal(
        kind=ProposalKind.DRAFT,
        subject=_off_subject(one),
        aspect=DraftAction.SWITCH_OFF,
        tier=Tier.REVIEW,
        confidence=0.9,
        party=party,
        dated_on=as_of,
        money=zero(one.amount.currency),
        candidates=(Draft(DraftAction.SWITCH_OFF, switch_off=off),),
        checks=(Check(CheckCode.CANCELLED, is_met=False, text=text),),
        withheld=text,
        fingerprint=fingerprint(one.link.remote_id, text),
    )


def _off_subject(one: LetterLink) -> str:
    return f"switch_off:{one.link.remote_id}"
