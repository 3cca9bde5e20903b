"""Deposits: how much, for which offers and bookings, what came by links, and when one is switched off."""

from datetime import UTC, date, datetime

import pytest

from app.domain.charges import Charge, ChargeStatus, CheckoutSession, PaymentLink
from app.domain.documents import Customer, Estimate, EstimateStatus
from app.domain.money import Money
from app.domain.record import replace
from app.domain.work import WorkItem, WorkKind, WorkStatus
from app.propose.drafting.deposits import (
    DepositRules,
    Payer,
    deposit_amount,
    deposit_states,
    of_booking,
    of_estimates,
    propose_deposits,
    received_subject,
)
from app.propose.drafting.draft import CheckCode, DraftAction, DraftProposal
from app.propose.proposal import Tier

TODAY = date(2026, 11, 24)
WHO = Customer("58", "0", "Tidewater Ceramics")
OFFER = Estimate(
    "388", "0", "1019", "58", date(2026, 11, 3), Money(1_000_05, "USD"), EstimateStatus.ACCEPTED,
    expires_on=date(2026, 12, 3),
)  # fmt: skip
LINK = PaymentLink("plink_1", "https://pay.example/1", metadata=(("doc_id", "388"),), completed_limit=1)
TOLD = (("amount", "310.00 USD"), ("doc_id", "388"), ("purpose", "advance"), ("until", "2026-12-01"))
ADVANCE = replace(LINK, metadata=TOLD)
RULES = DepositRules(TODAY, liability_id="91")
BOOKING = WorkItem(WorkKind.BOOKING, "cal", "b1", "r1", date(2026, 12, 3))


def paid(number: int, minor: int = 300_02) -> CheckoutSession:
    """A paid visit to the link."""
    at = datetime(2026, 11, 20 + number, tzinfo=UTC)
    return CheckoutSession(
        f"cs_{number}", at, Money(minor, "USD"), "complete", "paid", f"pi_{number}", "plink_1"
    )


def charge(number: int, refunded: int = 0) -> Charge:
    """The charge of that visit."""
    at, money = datetime(2026, 11, 20 + number, tzinfo=UTC), Money(300_02, "USD")
    back = Money(refunded, "USD")
    return Charge(f"ch_{number}", at, money, back, ChargeStatus.SUCCEEDED, payment_intent_id=f"pi_{number}")


def proposed(
    offer: Estimate,
    *links: PaymentLink,
    share: str = "0.3",
    sessions: tuple[CheckoutSession, ...] = (),
    charges: tuple[Charge, ...] = (),
    rules: DepositRules = RULES,
) -> list[DraftProposal]:
    """What is put forward for one offer."""
    states = deposit_states(links, sessions, charges)
    return list(propose_deposits(of_estimates([offer], {"58": WHO}, share, TODAY), states, rules))


def test_a_share_is_rounded_half_up_in_the_currency() -> None:
    """Yen have no cents, dinars three places."""
    assert deposit_amount(Money(1_000_05, "USD"), "0.3") == Money(300_02, "USD")
    assert deposit_amount(Money(1_005, "JPY"), "0.5") == Money(503, "JPY")
    assert deposit_amount(Money(1_001, "KWD"), "0.25") == Money(250, "KWD")


def test_an_offer_gets_one_link_and_no_second() -> None:
    """Asked for once; not at all without a share, or when it was declined."""
    (asked,) = proposed(OFFER)
    draft = asked.candidates[0].deposit
    assert draft is not None
    assert (asked.aspect, asked.tier) == (DraftAction.DEPOSIT, Tier.READY)
    assert (draft.amount, draft.document_id) == (Money(300_02, "USD"), "388")
    assert (draft.is_advance, draft.until) == (True, date(2026, 12, 8))
    assert [one.subject for one in proposed(OFFER, LINK)] == ["waiting:plink_1"]
    assert proposed(OFFER, share="") == []
    assert proposed(replace(OFFER, status=EstimateStatus.DECLINED)) == []


def test_without_an_account_for_it_a_person_looks_first() -> None:
    """The money would lie on the customer's account; the link does not call it an advance."""
    (asked,) = proposed(OFFER, rules=replace(RULES, liability_id=None))
    draft = asked.candidates[0].deposit
    assert draft is not None
    assert (asked.tier, draft.is_advance) == (Tier.REVIEW, False)
    assert [check.code for check in asked.unmet] == [CheckCode.ACCOUNT]


@pytest.mark.parametrize(
    ("status", "expires"),
    [(EstimateStatus.DECLINED, date(2026, 12, 3)), (EstimateStatus.PENDING, date(2026, 11, 20))],
)
def test_a_link_nobody_should_pay_is_switched_off(status: EstimateStatus, expires: date) -> None:
    """Declined, or run out; never one that was paid, nor one that is off already."""
    late = replace(OFFER, status=status, expires_on=expires)
    (off,) = proposed(late, LINK)
    assert (off.aspect, off.candidates[0].switch_off is not None) == (DraftAction.SWITCH_OFF, True)
    assert proposed(late, LINK, sessions=(paid(1),)) == []
    assert proposed(late, replace(LINK, is_active=False)) == []


def test_a_link_ends_on_its_own_day() -> None:
    """Stripe's links have no end: ours carry it, and are switched off the day after."""
    (waits,) = proposed(OFFER, ADVANCE)
    asked = waits.candidates[0].deposit
    assert asked is not None
    assert (waits.tier, asked.amount, asked.until) == (Tier.NONE, Money(310_00, "USD"), date(2026, 12, 1))
    (off,) = proposed(OFFER, ADVANCE, rules=replace(RULES, as_of=date(2026, 12, 2)))
    assert off.aspect == DraftAction.SWITCH_OFF
    assert "2026-12-01" in off.withheld


def test_a_second_link_is_offered_after_the_first_ended_with_nothing_paid() -> None:
    """A person looks at it; not while one is open, and never where one was paid and the money stayed."""
    ended = replace(ADVANCE, is_active=False)
    (again,) = proposed(OFFER, ended)
    assert (again.subject, again.tier) == ("deposit:388#2", Tier.REVIEW)
    assert "has ended" in again.withheld
    third = proposed(OFFER, ended, replace(ended, remote_id="plink_2"))
    assert [one.subject for one in third] == ["deposit:388#3"]
    still = proposed(OFFER, ended, replace(ADVANCE, remote_id="plink_2"))
    assert [one.subject for one in still] == ["waiting:plink_2"]
    kept = proposed(OFFER, ended, sessions=(paid(1),), charges=(charge(1),))
    assert [one.subject for one in kept] == ["received:ch_1"]
    back = proposed(OFFER, ended, sessions=(paid(1),), charges=(charge(1, 300_02),))
    assert [one.subject for one in back] == ["deposit:388#2"]
    assert proposed(replace(OFFER, status=EstimateStatus.DECLINED), ended) == []


def test_what_was_given_back_of_a_deposit_is_not_taken_off() -> None:
    """The rest of it is; a deposit that was given back whole is none."""
    (state,) = deposit_states([ADVANCE], [paid(1)], [charge(1, 100_00)]).values()
    assert [one.left for one in state.payments] == [Money(200_02, "USD")]
    (whole,) = deposit_states([ADVANCE], [paid(1)], [charge(1, 300_02)]).values()
    assert whole.payments == ()


def test_what_came_by_a_link_is_booked_once_as_owed() -> None:
    """Ready at once; not again when it is booked, turned down or taken off."""
    (received,) = proposed(OFFER, ADVANCE, sessions=(paid(1),), charges=(charge(1),))
    draft = received.candidates[0].received
    assert draft is not None
    assert (received.subject, received.tier) == (received_subject("ch_1"), Tier.READY)
    assert (draft.amount, draft.account_id, draft.customer_id) == (Money(300_02, "USD"), "91", "58")
    for known in (
        replace(RULES, used_subjects=frozenset({received_subject("ch_1")})),
        replace(RULES, done=frozenset({"ch_1"})),
    ):
        assert proposed(OFFER, ADVANCE, sessions=(paid(1),), charges=(charge(1),), rules=known) == []


def test_what_was_paid_twice_is_told_for_the_second() -> None:
    """Both payments stand until one is given back; a link on account books neither here."""
    twice = {"sessions": (paid(1), paid(2)), "charges": (charge(1), charge(2))}
    first, second = proposed(OFFER, ADVANCE, **twice)  # type: ignore[arg-type] # the same two
    assert (first.tier, second.tier) == (Tier.READY, Tier.REVIEW)
    assert [check.code for check in second.unmet] == [CheckCode.DUPLICATE]
    back = proposed(OFFER, ADVANCE, sessions=(paid(1), paid(2)), charges=(charge(1), charge(2, 300_02)))
    assert [one.subject for one in back] == [received_subject("ch_1")]
    assert proposed(OFFER, LINK, **twice) == []  # type: ignore[arg-type] # the same two
    state = deposit_states([LINK], [paid(1), paid(2)])["388"]
    assert (state.paid, len(state.payments)) == (Money(600_04, "USD"), 2)


def test_money_that_may_go_again_is_not_booked() -> None:
    """Disputed, pending or given back in part: it says why, and puts nothing forward."""
    for doubtful in (
        replace(charge(1), is_disputed=True),
        replace(charge(1), status=ChargeStatus.PENDING),
        charge(1, refunded=100),
    ):
        (held,) = proposed(OFFER, ADVANCE, sessions=(paid(1),), charges=(doubtful,))
        assert (held.tier, held.candidates) == (Tier.NONE, ())
        assert held.withheld


def test_a_payment_that_failed_is_no_deposit() -> None:
    """A debit that came back after the visit was told as paid: the offer waits for its deposit again."""
    failed = replace(charge(1), status=ChargeStatus.FAILED)
    (state,) = deposit_states([ADVANCE], [paid(1)], [failed]).values()
    assert state.payments == ()
    again = replace(charge(1), remote_id="ch_9")
    (state,) = deposit_states([ADVANCE], [paid(1)], [failed, again]).values()
    assert [one.charge_id for one in state.payments] == ["ch_9"]


def test_a_booking_asks_until_its_day_and_says_when_it_is_off() -> None:
    """Paid and then cancelled: give it back or keep it; unpaid: the link goes off."""

    def about(work: WorkItem, *links: PaymentLink, is_paid: bool = False) -> list[DraftProposal]:
        sessions, charges = ((paid(1),), (charge(1),)) if is_paid else ((), ())
        states = deposit_states(links, sessions, charges)
        payer = Payer("Ada Marsh", subject="customer:new-1")
        occasion = of_booking(work, payer, Money(800_00, "USD"), "0.5", TODAY)
        return list(propose_deposits([occasion], states, RULES))

    link = replace(ADVANCE, metadata=(("doc_id", BOOKING.subject), ("purpose", "advance")))
    (asked,) = about(BOOKING)
    draft = asked.candidates[0].deposit
    assert draft is not None
    assert (draft.amount, draft.until) == (Money(400_00, "USD"), date(2026, 12, 3))
    cancelled = replace(BOOKING, status=WorkStatus.CANCELLED)
    assert [one.aspect for one in about(cancelled, link)] == [DraftAction.SWITCH_OFF]
    (told,) = about(cancelled, link, is_paid=True)
    assert [check.code for check in told.unmet] == [CheckCode.CANCELLED]
    (received,) = about(BOOKING, link, is_paid=True)
    assert received.needs == ("customer:new-1",)
    assert [one.aspect for one in about(replace(BOOKING, served_on=TODAY), link)] == [DraftAction.SWITCH_OFF]
