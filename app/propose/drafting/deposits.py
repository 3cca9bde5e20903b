"""Deposits: a one-use link for part of an offer or a booking, paid, or switched off when it is too late.

What came by a link is a liability until the work is done (wire/stripe.md 6.3): it is booked so, and the
invoice takes it off. Where the ledger has no item for that, the money lies on the customer's account.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType

from msgspec import Struct, field

from app.domain.charges import Charge, ChargeStatus, CheckoutSession, PaymentLink
from app.domain.documents import Customer, Estimate, EstimateStatus
from app.domain.money import Money, exponent, parse, total, zero
from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.domain.writes import ADVANCE, AMOUNT, DOCUMENT_ID, PURPOSE, UNTIL, TaxedPart
from app.propose.drafting.deposit_tax import Reckoning, parts_of
from app.propose.drafting.draft import (
    Check,
    CheckCode,
    DepositLink,
    Draft,
    DraftAction,
    DraftProposal,
    LinkToSwitchOff,
    ReceivedDeposit,
)
from app.propose.proposal import ProposalKind, Tier, fingerprint

_ASKED = frozenset({EstimateStatus.ACCEPTED, EstimateStatus.PENDING})


class Paid(Struct, frozen=True):
    """One payment of a deposit. ``charge_id`` is empty while the charge is not in the mirror yet.

    ``doubt`` says why it must not be booked yet, empty: it may be. ``given_back`` is what of it was, or was
    withdrawn by a dispute, None: nothing; ``refunds`` are the single amounts of that, the oldest first.
    """

    amount: Money
    paid_on: date
    charge_id: str = ""
    doubt: str = ""
    given_back: Money | None = None
    refunds: tuple[Money, ...] = ()
    is_disputed: bool = False

    @property
    def left(self) -> Money:
        """What of it is still there to be taken off an invoice."""
        return self.amount - self.given_back if self.given_back is not None else self.amount


class DepositState(Struct, frozen=True):
    """Where the deposit of one document stands: its newest link, and the payments that were not given back.

    The oldest payment comes first. ``links`` is how many there were.
    """

    link: PaymentLink | None = None
    payments: tuple[Paid, ...] = ()
    links: int = 0

    @property
    def paid(self) -> Money | None:
        """What came by its links, None: nothing yet."""
        if not self.payments:
            return None
        currency = self.payments[0].amount.currency
        return Money(sum(one.amount.minor for one in self.payments), currency)

    @property
    def is_advance(self) -> bool:
        """Whether what comes by it is booked as a liability."""
        return self.link is not None and (PURPOSE, ADVANCE) in self.link.metadata

    @property
    def asked(self) -> Money | None:
        """How much its link asks for, None where the link does not say."""
        amount, _, currency = dict(self.link.metadata if self.link else ()).get(AMOUNT, "").partition(" ")
        return parse(amount, currency) if currency else None

    @property
    def until(self) -> date | None:
        """The last day its link is to be paid on."""
        told = dict(self.link.metadata).get(UNTIL, "") if self.link is not None else ""
        return date.fromisoformat(told) if told else None


def deposit_states(
    links: Iterable[PaymentLink],
    sessions: Iterable[CheckoutSession],
    charges: Iterable[Charge] = (),
    zone: tzinfo = UTC,
    refunds: Mapping[str, Sequence[Money]] = MappingProxyType({}),
    withdrawn: Mapping[str, Money] = MappingProxyType({}),
) -> dict[str, DepositState]:
    """The deposits by the document's id that their links name, the newest link of each.

    ``zone`` is the company's: in it a payment has its day. ``refunds`` by charge, the oldest first, with what
    disputes took that were not won; ``withdrawn`` is the sum of the latter.
    """
    by_document: dict[str, list[PaymentLink]] = defaultdict(list)
    document_of: dict[str, str] = {}
    for link in links:
        document = dict(link.metadata).get(DOCUMENT_ID)
        if document:
            by_document[document].append(link)
            document_of[link.remote_id] = document
    known = tuple(charges)
    by_intent = {one.payment_intent_id: one for one in known if one.status is not ChargeStatus.FAILED}
    failed = {one.payment_intent_id for one in known} - by_intent.keys()
    paid: dict[str, list[Paid]] = defaultdict(list)
    for session in sorted(sessions, key=lambda one: one.created_at):
        document = document_of.get(session.payment_link_id)
        charge = by_intent.get(session.payment_intent_id)
        is_given_back = charge is not None and charge.refunded >= charge.amount
        is_gone = is_given_back or session.payment_intent_id in failed
        if document and session.payment_status == "paid" and not is_gone:
            back = refunds.get(charge.remote_id, ()) if charge is not None else ()
            lost = withdrawn.get(charge.remote_id) if charge is not None else None
            paid[document].append(_paid(session, charge, zone, back, lost))
    return {
        document: DepositState(
            max(some, key=lambda one: (one.is_active, one.remote_id)), tuple(paid[document]), len(some)
        )
        for document, some in by_document.items()
    }


def _paid(
    session: CheckoutSession,
    charge: Charge | None,
    zone: tzinfo,
    refunds: Sequence[Money],
    lost: Money | None,
) -> Paid:
    if charge is None:
        on = session.created_at.astimezone(zone).date()
        return Paid(session.total, on, doubt="its charge was not read yet: sync")
    on = charge.created_at.astimezone(zone).date()
    doubt = ""
    if charge.is_disputed:
        doubt = "the payer disputes it"
    elif charge.status is not ChargeStatus.SUCCEEDED:
        doubt = "the money is not there yet: the payment is still pending and may fail"
    elif charge.refunded:
        doubt = f"{charge.refunded.grouped()} of it was given back: book both together in the ledger"
    gone = min(charge.amount, charge.refunded + (lost or zero(charge.amount.currency)))
    told = total(refunds, charge.amount.currency) == gone
    each = tuple(refunds) if told else (gone,)  # one that is not read yet counts, too
    return Paid(
        charge.amount, on, charge.remote_id, doubt, gone or None, each if gone else (), charge.is_disputed
    )


class Payer(Struct, frozen=True):
    """Who pays a deposit: a customer of the ledger, or one to be made by the draft of ``subject``."""

    name: str
    customer_id: str = ""
    subject: str = ""


class Occasion(Struct, frozen=True):
    """What a deposit may be asked for. ``ended`` says why nobody should pay any more, empty: it stands.

    ``is_off``: it will not come to be, so that what was paid is to be given back. ``number`` is short,
    ``about`` is how the customer is told of it; ``whole`` is what the share is of. ``until`` is the last day
    a deposit makes sense on. ``weights`` is what it comes to by tax code, in minor units and tax included.
    ``billed_on`` is the invoice that bills all of it, by number; empty: some of it is to be billed yet.
    """

    document_id: str
    number: str
    about: str
    payer: Payer
    whole: Money
    share: str
    ended: str = ""
    until: date | None = None
    is_off: bool = False
    weights: Mapping[str | None, int] = field(default_factory=dict)
    billed_on: str = ""


def of_estimates(
    estimates: Iterable[Estimate], customers: Mapping[str, Customer], share: str, as_of: date
) -> Iterator[Occasion]:
    """Offers that were made or accepted; one that was declined or has run out has ended."""
    for estimate in estimates:
        customer = customers.get(estimate.customer_id)
        if customer is None:
            continue
        is_late = estimate.expires_on is not None and estimate.expires_on < as_of
        is_accepted = estimate.status is EstimateStatus.ACCEPTED
        is_over = estimate.status not in _ASKED or (is_late and not is_accepted)
        ended = f"Estimate {estimate.number} is {estimate.status} or has run out" if is_over else ""
        until = None if is_accepted else estimate.expires_on
        yield Occasion(
            estimate.remote_id, estimate.number, f"estimate {estimate.number}",
            Payer(customer.name, customer.remote_id), estimate.total, share, ended, until,
            estimate.status is EstimateStatus.DECLINED,
        )  # fmt: skip


def of_booking(work: WorkItem, payer: Payer, whole: Money, share: str, as_of: date) -> Occasion:
    """A booking: it ends when it is cancelled, or when its day has come and its invoice is due."""
    on = f"{work.served_on.day} {work.served_on:%B %Y}"
    is_off = work.status is WorkStatus.CANCELLED
    ended = "The booking was cancelled" if is_off else "The day of the booking has come"
    return Occasion(
        work.subject, f"booking {work.served_on}", f"your booking of {on}", payer, whole, share,
        ended if is_off or work.served_on <= as_of else "", work.served_on, is_off,
    )  # fmt: skip


def document_of(work: WorkItem) -> str:
    """The id of the document whose deposit belongs to this work: its estimate's, or the booking itself."""
    if work.kind is WorkKind.ESTIMATE:
        return work.item_id.partition("/")[0]
    return work.subject


class DepositRules(Struct, frozen=True):
    """``liability_id`` is the account for money paid in advance, None: there is none. ``days`` a link lasts.

    ``done`` are charges that were taken off an invoice already or are not to be booked so. ``reckoning`` is
    there where the tax of a deposit falls due with it; ``is_whole_due``: that of the whole supply may.
    """

    as_of: date
    days: int = 14
    liability_id: str | None = None
    done: frozenset[str] = frozenset()
    used_subjects: frozenset[str] = frozenset()
    reckoning: Reckoning | None = None
    is_whole_due: bool = False


def propose_deposits(
    occasions: Iterable[Occasion], states: Mapping[str, DepositState], rules: DepositRules
) -> Iterator[DraftProposal]:
    """A link for each occasion that has none, what came by links, an end for links that are too late."""
    for occasion in occasions:
        state = states.get(occasion.document_id, DepositState())
        link = state.link
        is_asked = link is not None and (link.is_active or state.payments)
        if not is_asked and not occasion.ended and occasion.share:
            yield _ask(occasion, rules, state.links + 1)
        if link is None:
            continue
        why = occasion.ended or (
            f"It was to be paid until {state.until}" if state.until and state.until < rules.as_of else ""
        )
        if link.is_active and state.paid is None:
            yield _switch_off(occasion, link, why, rules.as_of) if why else _waiting(occasion, state, rules)
        if state.is_advance:
            yield from _received(occasion, state, rules)


def deposit_amount(whole: Money, share: str) -> Money:
    """A share (0.3 = 30 %) of an amount, rounded half up to its minor unit."""
    minor = (
        (whole.decimal() * Decimal(share))
        .scaleb(exponent(whole.currency))
        .quantize(Decimal(1), ROUND_HALF_UP)
    )
    return Money(int(minor), whole.currency)


def received_subject(charge_id: str) -> str:
    """The subject of the draft that books a deposit."""
    return f"received:{charge_id}"


def _ask(occasion: Occasion, rules: DepositRules, number: int) -> DraftProposal:
    """A link; not the first where those before it ended with nothing paid: a person looks at it."""
    amount = deposit_amount(occasion.whole, occasion.share)
    ends = [rules.as_of + timedelta(days=rules.days), *([occasion.until] if occasion.until else [])]
    payer = occasion.payer
    link = DepositLink(
        amount, f"Deposit for {occasion.about}", occasion.number, occasion.document_id, payer.customer_id,
        payer.name, occasion.about, min(ends), rules.liability_id is not None,
    )  # fmt: skip
    percent = f"{Decimal(occasion.share) * 100:.0f} % of {occasion.whole.grouped()}"
    checks = [
        Check(CheckCode.DEPOSIT, amount.minor > 0, percent if amount.minor > 0 else "nothing to ask for"),
    ]
    if rules.liability_id is None:
        words = "no item's account is a liability: the money will lie on the customer's account"
        checks.append(Check(CheckCode.ACCOUNT, is_met=False, text=words))
    subject = f"deposit:{occasion.document_id}"
    if number > 1:
        subject = f"{subject}#{number}"
        checks.append(
            Check(CheckCode.CHANGED, is_met=False, text="the link before it has ended, and nothing is paid")
        )
    draft = Draft(DraftAction.DEPOSIT, deposit=link)
    return _proposal(subject, payer.name, rules.as_of, amount, draft, checks)


def _switch_off(occasion: Occasion, link: PaymentLink, why: str, as_of: date) -> DraftProposal:
    off = LinkToSwitchOff(link.remote_id, link.url, occasion.number)
    text = f"{why}; nobody should pay its deposit now"
    return _proposal(
        f"switch_off:{link.remote_id}", occasion.payer.name, as_of, Money(0, link.currency),
        Draft(DraftAction.SWITCH_OFF, switch_off=off), [Check(CheckCode.CANCELLED, is_met=False, text=text)],
    )  # fmt: skip


def _waiting(occasion: Occasion, state: DepositState, rules: DepositRules) -> DraftProposal:
    """The link while it waits to be paid: nothing to decide, but a person hands it on from here."""
    payer, until = occasion.payer, state.until
    asked = state.asked or deposit_amount(occasion.whole, occasion.share or "0")
    link = DepositLink(
        asked, f"Deposit for {occasion.about}", occasion.number, occasion.document_id, payer.customer_id,
        payer.name, occasion.about, until, state.is_advance,
    )  # fmt: skip
    ends = f" until {until.day} {until:%b %Y}" if until else ""
    draft = Draft(DraftAction.DEPOSIT, deposit=link)
    subject = f"waiting:{state.link.remote_id if state.link else ''}"
    checks = [Check(CheckCode.DEPOSIT, is_met=True, text="the link is there: hand it on to the customer")]
    made = _proposal(subject, payer.name, rules.as_of, asked, draft, checks)
    return replace(made, tier=Tier.NONE, confidence=0.0, withheld=f"Waits to be paid{ends}")


def _received(occasion: Occasion, state: DepositState, rules: DepositRules) -> Iterator[DraftProposal]:
    """Each payment as a liability, once; what came too often or for nothing is told so."""
    for place, paid in enumerate(state.payments):
        subject = received_subject(paid.charge_id)
        if not paid.charge_id or subject in rules.used_subjects or paid.charge_id in rules.done:
            continue
        parts = parts_of(paid.amount, occasion.weights, rules.reckoning) if rules.reckoning else ()
        checks = [*_doubts(occasion, paid, place, rules), *_tax(parts, rules)]
        if all(check.is_met for check in checks):
            words = f"paid by the link for {occasion.about}"
            checks = [Check(CheckCode.DEPOSIT, is_met=True, text=words), *checks]
        payer = occasion.payer
        received = ReceivedDeposit(
            paid.charge_id, paid.amount, paid.paid_on, f"Deposit for {occasion.about}", payer.customer_id,
            payer.name, rules.liability_id or "", payer.subject, parts,
        )  # fmt: skip
        is_stopped = bool(paid.doubt) or rules.liability_id is None
        made = Draft(DraftAction.RECEIVED, received=received)
        draft = None if is_stopped else made
        told = _proposal(subject, payer.name, paid.paid_on, paid.amount, draft, checks)
        needs = (payer.subject,) if payer.subject else ()
        yield replace(told, needs=needs, aspect=DraftAction.RECEIVED)


def _doubts(occasion: Occasion, paid: Paid, place: int, rules: DepositRules) -> Iterator[Check]:
    if paid.doubt:
        yield Check(CheckCode.DEPOSIT, is_met=False, text=paid.doubt)
    if rules.liability_id is None:
        text = "no item's account is a liability any more: name the item of deposits"
        yield Check(CheckCode.ACCOUNT, is_met=False, text=text)
    if place:
        text = "the same deposit was paid before: give this one back in Stripe, or keep it for the customer"
        yield Check(CheckCode.DUPLICATE, is_met=False, text=text)
    if occasion.billed_on:
        text = (
            f"its work is on invoice {occasion.billed_on} already, without it: reject this, match the money"
        )
        yield Check(CheckCode.DEPOSIT, is_met=False, text=text)
    if occasion.is_off:
        text = f"{occasion.ended}: give the deposit back in Stripe, or keep it for the customer"
        yield Check(CheckCode.CANCELLED, is_met=False, text=text)


def _tax(parts: Sequence[TaxedPart], rules: DepositRules) -> Iterator[Check]:
    """Whether the tax that falls due with it is known, and what else falls due."""
    reckoning = rules.reckoning
    if reckoning is None:
        return
    unknown = [one for one in parts if one.tax_code_id and not reckoning.rates.get(one.tax_code_id)]
    if not parts or unknown or any(not one.tax_code_id for one in parts):
        text = "the tax that falls due with it is not known: what it is for has no tax code with a rate"
        yield Check(CheckCode.TAX, is_met=False, text=text)
        return
    tax = total((one.tax for one in parts), parts[0].amount.currency)
    yield Check(CheckCode.TAX, is_met=True, text=f"{tax.grouped()} of it is tax that falls due with it")
    if rules.is_whole_due:
        text = "who accounts by invoices owes the tax of the whole supply with it: invoice the rest, too"
        yield Check(CheckCode.TAX, is_met=True, text=text)


def _proposal(
    subject: str,
    party: str,
    as_of: date,
    money: Money,
    draft: Draft | None,
    checks: Sequence[Check],
) -> DraftProposal:
    problems = "; ".join(check.text for check in checks if not check.is_met)
    # A link's last day moves with the calendar; that alone makes no other proposal.
    link = replace(draft.deposit, until=None) if draft is not None and draft.deposit else None
    tier = Tier.REVIEW if problems else Tier.READY
    return DraftProposal(
        kind=ProposalKind.DRAFT,
        subject=subject,
        aspect=draft.action if draft else "",
        tier=tier if draft is not None else Tier.NONE,
        confidence=0.9 if problems else 1.0,
        party=party,
        dated_on=as_of,
        money=money,
        candidates=(draft,) if draft is not None else (),
        checks=tuple(checks),
        withheld=problems,
        fingerprint=fingerprint(subject, repr(link or draft), problems),
    )
