"""The follow-ups' screen without Qt: a changed message, what is held, what a person arranges."""

from datetime import date

import pytest

from app.domain.money import Money
from app.domain.record import replace
from app.propose.followup.policy import Channel, Tone
from app.propose.followup.proposal import FollowUpProposal, Message
from app.propose.proposal import Evidence, ProposalKind, Tier
from app.review.decision import DecisionAction, ProposalState
from app.review.followups import FollowUpDetail
from app.review.listing import ProposalTotals, TierCount
from app.screens.arranging import Debtor
from app.screens.followups import (
    FollowUpsScreen,
    about_line,
    debtor_of,
    evidence_lines,
    outcome_word,
    writes_line,
)

TODAY = date(2026, 11, 25)
MESSAGE = Message(
    customer_id="58",
    step="reminder-1",
    tone=Tone.FRIENDLY,
    channel=Channel.MAIL,
    language="en",
    to="jo@marsh.example",
    subject="2 invoices are due",
    body="Hello,\n",
    invoice_ids=("1", "2"),
    template="en/friendly@1",
)


def detail(*, held: str = "") -> FollowUpDetail:
    """A follow-up that may go out, or one that is held."""
    proposal = FollowUpProposal(
        kind=ProposalKind.FOLLOWUP,
        subject="58:reminder-1:1",
        customer_id="58",
        party="Marsh Studio",
        aspect="hold" if held else "routine",
        tier=Tier.NONE if held else Tier.READY,
        confidence=0.95,
        dated_on=TODAY,
        money=Money(680_00, "USD"),
        step="reminder-1",
        candidates=() if held else (MESSAGE,),
        invoice_ids=("1", "2"),
        evidence=(Evidence("overdue", "2 overdue", 1.0), Evidence("habit", "never late before", -0.5)),
        withheld=held,
        fingerprint="f",
    )
    message = None if held else MESSAGE
    return FollowUpDetail(7, ProposalState.OPEN, proposal, message, TODAY, (), ())


def screen(found: FollowUpDetail) -> FollowUpsScreen:
    """A screen that stands on it."""
    made = FollowUpsScreen()
    made.current, made.detail = found.id, found
    return made


def test_the_same_words_are_no_change() -> None:
    """Typing and taking it back leaves the draft as it was."""
    made = screen(detail())
    made.change("Two invoices", MESSAGE.body)
    assert made.edit == replace(MESSAGE, subject="Two invoices")
    made.change(MESSAGE.subject, MESSAGE.body)
    assert made.edit is None


@pytest.mark.parametrize(
    ("subject", "body", "word"), [(" ", "x", "subject"), ("x", " \n", "text"), ("x", "y", "")]
)
def test_an_empty_message_can_not_go_out(subject: str, body: str, word: str) -> None:
    """It says which part is missing."""
    made = screen(detail())
    made.change(subject, body)
    assert word in made.refused()
    assert bool(made.refused()) == bool(word)


def test_what_is_held_can_not_be_approved_and_says_why() -> None:
    """Neither as it is nor changed; putting it off stays possible."""
    made = screen(detail(held="payment is promised until 2026-12-01"))
    assert made.why_not(DecisionAction.APPROVE) == "Payment is promised until 2026-12-01."
    assert made.why_not(DecisionAction.EDIT)
    assert not made.why_not(DecisionAction.LATER)
    made.change("Anything", "at all")
    assert made.edit is None


def test_the_words_of_a_follow_up() -> None:
    """Outcome, step, evidence and what a signature would do."""
    found = detail()
    assert outcome_word(found) == "Routine reminder"
    assert about_line(found) == "reminder 1 by e-mail · 2 invoices"
    assert evidence_lines(found) == ("2 overdue", "never late before")
    assert writes_line(found) == "1 message to jo@marsh.example, and a note on 2 invoices"
    assert writes_line(detail(held="x")) == "Nothing, while it is held."


def test_with_whom_something_may_be_agreed() -> None:
    """The follow-up's customer, on the company's day, in the currency of most of it."""
    assert debtor_of(detail()) == Debtor("58", "Marsh Studio", TODAY, "USD")


def test_the_headline_counts_what_may_go_out() -> None:
    """What is held is said apart."""
    made = FollowUpsScreen()
    money = (Money(5_00, "USD"),)
    made.totals = ProposalTotals(by_tier=(TierCount(Tier.READY, 2, money), TierCount(Tier.NONE, 9, money)))
    assert made.headline() == "2 to review · $5.00 · 9 held"
