"""Deposits: how much, for which offers, and when a link is switched off."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.charges import CheckoutSession, PaymentLink
from app.domain.documents import Customer, Estimate, EstimateStatus
from app.domain.money import Money
from app.propose.drafting.deposits import deposit_amount, deposit_states, propose_deposits
from app.propose.drafting.draft import DraftAction, DraftProposal

TODAY = date(2026, 11, 24)
WHO = Customer("58", "0", "Tidewater Ceramics")
OFFER = Estimate(
    "388", "0", "1019", "58", date(2026, 11, 3), Money(1_000_05, "USD"), EstimateStatus.ACCEPTED,
    expires_on=date(2026, 12, 3),
)  # fmt: skip
LINK = PaymentLink("plink_1", "https://pay.example/1", metadata=(("doc_id", "388"),), completed_limit=1)


def paid(number: int, minor: int = 300_02) -> CheckoutSession:
    """A paid visit to the link."""
    at = datetime(2026, 11, 20 + number, tzinfo=UTC)
    return CheckoutSession(
        f"cs_{number}", at, Money(minor, "USD"), "complete", "paid", payment_link_id="plink_1"
    )


def proposed(
    offer: Estimate, *links: PaymentLink, share: str = "0.3", sessions: tuple[CheckoutSession, ...] = ()
) -> list[DraftProposal]:
    """What is put forward for one offer."""
    return list(propose_deposits([offer], {"58": WHO}, deposit_states(links, sessions), share, TODAY))


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
    assert (asked.aspect, draft.amount, draft.document_id) == (
        DraftAction.DEPOSIT,
        Money(300_02, "USD"),
        "388",
    )
    assert proposed(OFFER, LINK) == []
    assert proposed(OFFER, share="") == []
    assert proposed(replace(OFFER, status=EstimateStatus.DECLINED)) == []


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


def test_what_was_paid_twice_is_counted_as_twice() -> None:
    """Both payments are told, with the day of the last."""
    state = deposit_states([LINK], [paid(1), paid(2)])["388"]
    assert (state.paid, state.paid_on, state.times) == (Money(600_04, "USD"), date(2026, 11, 22), 2)
