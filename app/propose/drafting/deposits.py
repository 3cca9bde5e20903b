"""Deposits: a one-use link for part of an offer, paid, or switched off when it is too late."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.domain.charges import CheckoutSession, PaymentLink
from app.domain.documents import Customer, Estimate, EstimateStatus
from app.domain.money import Money, exponent
from app.domain.writes import DOCUMENT_ID
from app.propose.drafting.draft import (
    Check,
    CheckCode,
    DepositLink,
    Draft,
    DraftAction,
    DraftProposal,
    LinkToSwitchOff,
)
from app.propose.proposal import ProposalKind, Tier, fingerprint

_ASKED = frozenset({EstimateStatus.ACCEPTED, EstimateStatus.PENDING})


@dataclass(frozen=True, slots=True)
class DepositState:
    """Where the deposit of one document stands. ``paid`` is what came by its links, ``paid_on`` when last."""

    link: PaymentLink | None = None
    paid: Money | None = None
    paid_on: date | None = None
    times: int = 0


def deposit_states(
    links: Iterable[PaymentLink], sessions: Iterable[CheckoutSession]
) -> dict[str, DepositState]:
    """The deposits by the document's id that their links name, the newest link of each."""
    by_document: dict[str, list[PaymentLink]] = defaultdict(list)
    document_of: dict[str, str] = {}
    for link in links:
        document = dict(link.metadata).get(DOCUMENT_ID)
        if document:
            by_document[document].append(link)
            document_of[link.remote_id] = document
    paid: dict[str, list[CheckoutSession]] = defaultdict(list)
    for session in sessions:
        document = document_of.get(session.payment_link_id)
        if document and session.payment_status == "paid":
            paid[document].append(session)
    return {
        document: _state(sorted(some, key=lambda one: (one.is_active, one.remote_id)), paid[document])
        for document, some in by_document.items()
    }


def _state(links: Sequence[PaymentLink], paid: Sequence[CheckoutSession]) -> DepositState:
    if not paid:
        return DepositState(links[-1])
    total = Money(sum(one.total.minor for one in paid), paid[0].total.currency)
    return DepositState(links[-1], total, max(one.created_at for one in paid).date(), len(paid))


def propose_deposits(
    estimates: Iterable[Estimate],
    customers: Mapping[str, Customer],
    states: Mapping[str, DepositState],
    share: str,
    as_of: date,
) -> Iterator[DraftProposal]:
    """A link for each offer that asks for a deposit and has none; an end for links that are too late."""
    for estimate in estimates:
        state = states.get(estimate.remote_id, DepositState())
        link = state.link
        is_over = estimate.expires_on is not None and estimate.expires_on < as_of
        is_wanted = estimate.status in _ASKED and not (
            is_over and estimate.status is not EstimateStatus.ACCEPTED
        )
        customer = customers.get(estimate.customer_id)
        if link is None and is_wanted and share and customer is not None:
            yield _ask(estimate, customer, share, as_of)
        elif link is not None and link.is_active and state.paid is None and not is_wanted:
            yield _switch_off(estimate, link, customer.name if customer else "", as_of)


def deposit_amount(whole: Money, share: str) -> Money:
    """A share (0.3 = 30 %) of an amount, rounded half up to its minor unit."""
    minor = (
        (whole.decimal() * Decimal(share))
        .scaleb(exponent(whole.currency))
        .quantize(Decimal(1), ROUND_HALF_UP)
    )
    return Money(int(minor), whole.currency)


def _ask(estimate: Estimate, customer: Customer, share: str, as_of: date) -> DraftProposal:
    amount = deposit_amount(estimate.total, share)
    link = DepositLink(
        amount, f"Deposit for estimate {estimate.number}", estimate.number, estimate.remote_id,
        customer.remote_id, customer.name,
    )  # fmt: skip
    is_small = amount.minor <= 0
    checks = (
        Check(CheckCode.DEPOSIT, not is_small, "nothing to ask for" if is_small else
              f"{Decimal(share) * 100:.0f} % of {estimate.total.grouped()}"),
    )  # fmt: skip
    return _proposal(
        f"deposit:{estimate.remote_id}", customer.name, as_of, amount,
        Draft(DraftAction.DEPOSIT, deposit=link), checks,
    )  # fmt: skip


def _switch_off(estimate: Estimate, link: PaymentLink, name: str, as_of: date) -> DraftProposal:
    why = f"Estimate {estimate.number} is {estimate.status} or has run out; nobody should pay its deposit now"
    off = LinkToSwitchOff(link.remote_id, link.url, estimate.number)
    return _proposal(
        f"switch_off:{link.remote_id}", name, as_of, Money(0, link.currency),
        Draft(DraftAction.SWITCH_OFF, switch_off=off), (Check(CheckCode.CANCELLED, is_met=False, text=why),),
    )  # fmt: skip


def _proposal(
    subject: str,
    party: str,
    as_of: date,
    money: Money,
    draft: Draft,
    checks: tuple[Check, ...],
) -> DraftProposal:
    problems = "; ".join(check.text for check in checks if not check.is_met)
    return DraftProposal(
        kind=ProposalKind.DRAFT,
        subject=subject,
        aspect=draft.action,
        tier=Tier.REVIEW if problems else Tier.READY,
        confidence=0.9 if problems else 1.0,
        party=party,
        dated_on=as_of,
        money=money,
        candidates=(draft,),
        checks=checks,
        withheld=problems,
        fingerprint=fingerprint(subject, repr(draft), problems),
    )
