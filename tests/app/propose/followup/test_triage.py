"""Triage: one outcome for each customer, with reasons for and against."""

from datetime import timedelta

import pytest

from app.domain.arrangements import ArrangementKind, ArrangementState
from app.domain.money import Money
from app.propose.followup.facts import CustomerFacts, OpenItem, SentReminder
from app.propose.followup.gate import Hold, HoldReason
from app.propose.followup.triage import Outcome, triage

from .made import TODAY, arranged, customer, item

SHORT = OpenItem("INV-1", "INV-1", TODAY, TODAY - timedelta(days=9), Money(100_00, "USD"), Money(7_00, "USD"))
LATE = tuple(item(f"INV-{n}", late=60 + n) for n in range(3))
BROKEN = arranged(ArrangementKind.PROMISE, state=ArrangementState.BROKEN, until=TODAY)
OUTCOMES = [
    (customer(), Outcome.ROUTINE),
    (customer(delays=(15, 18, 16, 17, 15)), Outcome.ROUTINE),
    (customer(SHORT), Outcome.DISPUTE),
    (customer(notes="Call in spring. The May delivery was damaged, they say."), Outcome.DISPUTE),
    (customer(item("INV-1", late=70), delays=(0, 1, 0, -2, 3)), Outcome.DISPUTE),
    (customer(*LATE), Outcome.PLAN),
    (customer(notes="Asked for Ratenzahlung."), Outcome.PLAN),
    (customer(*LATE, arrangements=(BROKEN,)), Outcome.PLAN),
    (customer(is_large=True), Outcome.HIGH_TOUCH),
    (customer(sent=tuple(SentReminder("INV-1", f"r{n}", TODAY) for n in range(3))), Outcome.HIGH_TOUCH),
]


@pytest.mark.parametrize(("facts", "outcome"), OUTCOMES)
def test_the_outcome(facts: CustomerFacts, outcome: Outcome) -> None:
    """Each has its outcome, carried by at least one reason for it."""
    found = triage(facts, ())
    assert found.outcome is outcome
    assert found.evidence[0].text
    assert any(one.weight > 0 for one in found.evidence)


def test_reasons_against_are_shown_too() -> None:
    """What speaks for another outcome is a reason against this one, and notes are quoted."""
    found = triage(customer(notes="The May delivery was damaged. All else is fine."), ())
    against = [one for one in found.evidence if one.weight < 0]
    assert [one.code for one in against] == ["overdue"]
    assert "“The May delivery was damaged.”" in found.evidence[0].text


def test_a_hold_goes_before_all_else() -> None:
    """What the gate says is the outcome."""
    found = triage(customer(is_large=True), (Hold(HoldReason.PAUSE, "paused"),))
    assert found.outcome is Outcome.HOLD
    assert [one.text for one in found.evidence] == ["paused"]
