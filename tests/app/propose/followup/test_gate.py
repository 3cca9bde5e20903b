"""The gate: every reason why nothing may go out, and that nothing ever does while one holds."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState, Instalment
from app.domain.record import replace
from app.propose.followup.engine import FollowUpRules, propose_followups, propose_thanks
from app.propose.followup.facts import THANKS, CustomerFacts, Missed, OpenItem, SentReminder
from app.propose.followup.gate import GateRules, HoldReason, holds, is_address
from app.propose.followup.incoming import Incoming, Unclaimed
from app.propose.followup.policy import Policies, Policy, Tone
from app.propose.proposal import Tier

from .made import TODAY, arranged, customer, item, usd

DAY = timedelta(days=1)
TEMPLATES = {f"en/{tone}": "Reminder\n{{ totals|join(', ') }}\n" for tone in Tone}
INSTALMENT = "Plan\n{{ instalment.missing }} of {{ instalment.amount }}\n"
KIND = ArrangementKind


def received(minor: int) -> Incoming:
    """Money that seems to be nobody's."""
    return Incoming("receipt", "money received", usd(minor))


REASONS = [
    (customer(item("INV-1", late=-3)), HoldReason.NOTHING_OVERDUE),
    (customer(credits=(Incoming("credit", "credit note 7", usd(1_00)),)), HoldReason.UNUSED_CREDIT),
    (customer(incoming=(Incoming("charge", "a card payment", usd(5_00)),)), HoldReason.PENDING_CHARGE),
    (customer(incoming=(Incoming("payout", "a card payment", usd(5_00)),)), HoldReason.PAYOUT_IN_TRANSIT),
    (customer(incoming=(Incoming("named", "money received", usd(5_00)),)), HoldReason.UNMATCHED_RECEIPT),
    (customer(unclaimed=Unclaimed([received(98_50)])), HoldReason.UNMATCHED_RECEIPT),
    (customer(disputed_charges=("a card payment of 5.00",)), HoldReason.OPEN_DISPUTE),
    (customer(arrangements=(arranged(KIND.DISPUTE, invoice_ids=("INV-1",)),)), HoldReason.OPEN_DISPUTE),
    (customer(arrangements=(arranged(KIND.PROMISE, until=TODAY + DAY),)), HoldReason.RUNNING_PROMISE),
    (customer(arrangements=(arranged(KIND.PLAN),)), HoldReason.PAYMENT_PLAN),
    (customer(arrangements=(arranged(KIND.PAUSE, until=TODAY),)), HoldReason.PAUSE),
    (customer(arrangements=(arranged(KIND.DO_NOT_CHASE),)), HoldReason.DO_NOT_CHASE),
    (customer(arrangements=(arranged(KIND.AUTOMATIC),)), HoldReason.AUTOMATIC_PAYMENT),
    (customer(email=""), HoldReason.NO_ADDRESS),
    (customer(email="ap at acme"), HoldReason.NO_ADDRESS),
    (customer(arrangements=(arranged(KIND.BOUNCED, address="AP@acme.example"),)), HoldReason.BOUNCED_ADDRESS),
    (customer(mirror_age=timedelta(hours=25)), HoldReason.STALE_MIRROR),
    (customer(mirror_age=None), HoldReason.STALE_MIRROR),
    (customer(sent=(SentReminder("INV-1", "reminder-1", TODAY - DAY),)), HoldReason.ALREADY_SENT),
]


def test_every_reason_is_in_the_table() -> None:
    """No reason goes untested."""
    assert {reason for _, reason in REASONS} == set(HoldReason)


@pytest.mark.parametrize(("facts", "reason"), REASONS)
def test_it_holds(facts: CustomerFacts, reason: HoldReason) -> None:
    """Each reason holds alone, in words for a person."""
    (hold,) = holds(facts, facts.invoices, "reminder-1")
    assert hold.reason is reason
    assert hold.text
    assert not hold.text.endswith(".")


@pytest.mark.parametrize(("facts", "reason"), REASONS[1:])
def test_a_thank_you_is_held_by_the_same(facts: CustomerFacts, reason: HoldReason) -> None:
    """All but that nothing is overdue; what is held is not put forward."""
    facts = replace(facts, sent=tuple(replace(one, step=THANKS) for one in facts.sent))
    assert [one.reason for one in holds(facts, facts.invoices, THANKS)] == [reason]
    rules = FollowUpRules(Policies(Policy(thanks=True)), TEMPLATES)
    assert propose_thanks([facts], rules) == ()
    assert len(propose_thanks([customer(item("INV-1", late=-3))], rules)) == 1


LETTING_THROUGH = [
    customer(),
    customer(unclaimed=Unclaimed([received(55_00), received(98_00 - 1), received(102_00 + 1)])),
    customer(arrangements=(arranged(KIND.DISPUTE, invoice_ids=("INV-2",)),)),
    customer(arrangements=(arranged(KIND.PROMISE, until=TODAY, state=ArrangementState.BROKEN),)),
    customer(arrangements=(arranged(KIND.PAUSE, until=TODAY - DAY),)),
    customer(arrangements=(arranged(KIND.BOUNCED, address="old@acme.example"),)),
    customer(sent=(SentReminder("INV-1", "reminder-2", TODAY - DAY),)),
    customer(sent=(SentReminder("INV-9", "reminder-1", TODAY - DAY),)),
]


@pytest.mark.parametrize("facts", LETTING_THROUGH)
def test_it_lets_through(facts: CustomerFacts) -> None:
    """What concerns something else, or is over, holds nothing."""
    assert holds(facts, facts.invoices, "reminder-1") == ()


def test_of_many_receipts_the_nearest_are_named_and_the_others_counted() -> None:
    """Large books may have hundreds of about the same amount; the page stays readable."""
    facts = customer(unclaimed=Unclaimed([received(100_00 + away) for away in range(-150, 151)]))
    *named, rest = holds(facts, facts.invoices, "reminder-1")
    assert sorted(one.text.split(", ")[1] for one in named) == ["100.00", "100.01", "99.99"]
    assert rest.text == "298 more receipts of about this amount are not matched yet"


def test_a_letter_by_hand_needs_no_address() -> None:
    """Nobody needs an e-mail address to be called."""
    facts = customer(email="")
    assert holds(facts, facts.invoices, "reminder-1", GateRules(needs_address=False)) == ()


@pytest.mark.parametrize("text", ["a@b", "a b@c.de", "a@b.de, c@d.de", "<a@b.de>", "@b.de", "a@", "a@b.d"])
def test_what_is_no_address(text: str) -> None:
    """One plain address and nothing around it."""
    assert not is_address(text)


_ITEMS = st.builds(
    item, st.sampled_from(["INV-1", "INV-2", "INV-3"]), st.integers(-5, 60), st.integers(1, 500_00)
)
_ARRANGED = st.builds(
    lambda kind, state, days, invoices: arranged(
        kind, state=state, until=TODAY + timedelta(days=days), invoice_ids=invoices
    ),
    st.sampled_from(list(ArrangementKind)),
    st.sampled_from(list(ArrangementState)),
    st.integers(-10, 10),
    st.sampled_from([(), ("INV-1",), ("INV-2", "INV-3")]),
)
_INCOMING = st.builds(
    Incoming,
    st.sampled_from(["charge", "payout", "named", "receipt"]),
    st.just("money"),
    st.builds(usd, st.integers(1, 500_00)),
)


@settings(max_examples=150)
@given(
    st.lists(_ITEMS, min_size=1, max_size=3, unique_by=lambda one: one.id),
    st.lists(
        st.tuples(st.lists(_ARRANGED, max_size=2), st.lists(_INCOMING, max_size=1), st.booleans()),
        max_size=40,
    ),
    st.integers(0, 10),
)
def test_nothing_goes_out_twice_nor_through_a_gate(
    items: list[OpenItem],
    days: list[tuple[list[Arrangement], list[Incoming], bool]],
    apart: int,
) -> None:
    """Over random days, arrangements, money and retries: a step once an invoice, never through a gate."""
    rules = FollowUpRules(Policies(Policy(apart=apart)), TEMPLATES)
    sent: list[SentReminder] = []
    today = TODAY
    for arrangements, incoming, is_retried in days:
        facts = replace(
            customer(*items),
            today=today,
            sent=tuple(sent),
            arrangements=tuple(arrangements),
            incoming=tuple(one for one in incoming if one.where != "receipt"),
            unclaimed=Unclaimed(one for one in incoming if one.where == "receipt"),
        )
        for _ in range(1 + is_retried):  # a retry sees what was kept of the first time
            for proposal in propose_followups([replace(facts, sent=tuple(sent))], rules):
                for message in proposal.candidates:
                    still = replace(facts, sent=tuple(sent))
                    about = tuple(one for one in items if one.id in message.invoice_ids)
                    assert holds(still, about, message.step) == ()
                    sent += [SentReminder(one, message.step, today) for one in message.invoice_ids]
        today += DAY
    assert len({(one.invoice_id, one.step) for one in sent}) == len(sent)


def test_a_missed_instalment_is_asked_for_once_through_its_plan() -> None:
    """The plan holds every other step; the step of its own instalment goes through, looked at, once."""
    instalments = (Instalment(TODAY - DAY, usd(40_00)), Instalment(TODAY + DAY, usd(60_00)))
    running = arranged(KIND.PLAN, instalments=instalments)
    (first, _) = running.instalments_after({"USD": usd(10_00)})
    facts = customer(arrangements=(running,), missed=(Missed(running, first),))
    rules = FollowUpRules(Policies(Policy(apart=0)), TEMPLATES | {"en/instalment": INSTALMENT})
    (found,) = propose_followups([facts], rules)
    assert (found.step, found.tier, found.aspect) == (f"instalment-{TODAY - DAY}", Tier.REVIEW, "plan")
    assert "$30.00 of $40.00" in found.candidates[0].body
    assert [hold.reason for hold in holds(facts, facts.invoices, "reminder-1")] == [HoldReason.PAYMENT_PLAN]
    asked = replace(facts, sent=(SentReminder("INV-1", found.step, TODAY),))
    assert all(not each.candidates for each in propose_followups([asked], rules))
    disputed = replace(facts, arrangements=(running, arranged(KIND.DISPUTE)))
    assert propose_followups([disputed], rules)[0].tier is Tier.NONE
