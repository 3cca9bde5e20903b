"""Which step is due: one after the other, not too soon after a message, at once after a broken promise."""

from datetime import timedelta

from app.domain.arrangements import ArrangementKind, ArrangementState
from app.domain.record import replace
from app.propose.followup.facts import THANKS, SentReminder
from app.propose.followup.policy import USUAL, Channel, Policies, Policy, Step, Tone, due_step, due_thanks

from .made import TODAY, arranged, customer, item

POLICY = Policy()


def sent(step: str, days_ago: int, invoice: str = "INV-1") -> SentReminder:
    """A step that went out some days ago."""
    return SentReminder(invoice, step, TODAY - timedelta(days=days_ago))


def test_nothing_is_due_before_its_day() -> None:
    """Two days late is too early for the first step at three."""
    assert due_step(customer(item("INV-1", late=2)), POLICY) is None


def test_who_never_had_the_first_is_not_sent_the_last() -> None:
    """A hundred days late begins with the first step."""
    due = due_step(customer(item("INV-1", late=100)), POLICY)
    assert due is not None
    assert due.step.name == "reminder-1"


def test_the_next_step_waits_for_its_day() -> None:
    """After the first, the second comes at fourteen days."""
    facts = customer(item("INV-1", late=13), sent=(sent("reminder-1", 9),))
    assert due_step(facts, POLICY) is None
    later = due_step(customer(item("INV-1", late=14), sent=(sent("reminder-1", 9),)), POLICY)
    assert later is not None
    assert later.step.name == "reminder-2"


def test_two_messages_lie_apart() -> None:
    """Within a week nothing follows, unless a promise was broken meanwhile."""
    facts = customer(item("INV-1", late=40), sent=(sent("reminder-1", 3),))
    assert due_step(facts, POLICY) is None
    broken = arranged(ArrangementKind.PROMISE, state=ArrangementState.BROKEN, until=TODAY - timedelta(days=1))
    due = due_step(replace(facts, arrangements=(broken,)), POLICY)
    assert due is not None
    assert due.step.name == "reminder-2"


def test_messages_lie_apart_whatever_was_paid_between_them() -> None:
    """Who paid what the last one was about is not written to again the day after; thanks ask for nothing."""
    facts = customer(item("INV-2", late=3), sent=(sent("reminder-1", 1, "INV-1"),))
    assert due_step(facts, POLICY) is None
    thanked = replace(facts, sent=(sent(THANKS, 1, "INV-1"),))
    assert due_step(thanked, POLICY) is not None


def test_one_message_covers_all_invoices() -> None:
    """It speaks as the furthest needs, and takes the others along."""
    facts = customer(item("INV-1", late=40), item("INV-2", late=5), sent=(sent("reminder-1", 30),))
    due = due_step(facts, POLICY)
    assert due is not None
    assert due.step.name == "reminder-2"
    assert [one.id for one in due.items] == ["INV-1", "INV-2"]


def test_after_the_last_step_nothing_is_due() -> None:
    """Three letters are enough."""
    facts = customer(item("INV-1", late=90), sent=(sent("reminder-3", 30),))
    assert due_step(facts, POLICY) is None


def test_a_group_has_its_own_policy() -> None:
    """Others keep the usual one."""
    strict = Policy((Step("at-once", 0, Tone.FIRM),))
    policies = Policies(groups={"strict": strict})
    assert policies.of("strict") is strict
    assert policies.of("other") == Policy()


def test_thanks_are_wanted_first_and_come_once_for_an_invoice() -> None:
    """Off unless the policy says so; of two settled invoices only the one that had none is thanked for."""
    facts = customer(item("INV-1"), item("INV-2"))
    assert due_thanks(facts, POLICY) is None
    wanted = Policy(thanks=True)
    due = due_thanks(facts, wanted)
    assert due is not None
    assert (due.step.name, due.items) == (THANKS, facts.invoices)
    rest = due_thanks(replace(facts, sent=(sent(THANKS, 1),)), wanted)
    assert rest is not None
    assert [one.id for one in rest.items] == ["INV-2"]
    both = (sent(THANKS, 1), sent(THANKS, 1, "INV-2"))
    assert due_thanks(replace(facts, sent=both), wanted) is None


def test_thanks_do_not_go_by_the_ledgers_email() -> None:
    """It would send the invoice again: they go out by hand there."""
    steps = tuple(replace(step, channel=Channel.LEDGER) for step in USUAL)
    due = due_thanks(customer(), Policy(steps, thanks=True))
    assert due is not None
    assert due.step.channel is Channel.HAND
