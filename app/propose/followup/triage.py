"""What kind of follow-up an overdue customer needs: one outcome, with the reasons for and against it.

Deterministic and readable: each reason adds to one outcome, and the one with most wins. A hold is decided by
the gate alone.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from statistics import median

from msgspec import Struct

from app.domain.arrangements import ArrangementKind
from app.propose.followup.facts import THANKS, CustomerFacts, OpenItem, by_currency
from app.propose.followup.gate import Hold
from app.propose.proposal import Evidence

_LONG_LATE = 45
_MANY = 3
_HABIT_OF = 5
DISPUTE_WORDS = re.compile(
    r"\b(?:disput\w*|wrong|incorrect|credit note|faulty|damaged|complain\w*|reklam\w*|falsch|beanstand\w*"
    r"|litige|erron\w*|contest\w*|disputa|incorrect[oa]|reclam\w*)\b",
    re.IGNORECASE,
)
_HARDSHIP_WORDS = re.compile(
    r"\b(?:instal?ments?|payment plan|cash ?flow|struggl\w*|insolv\w*|raten\w*|liquidit\w*|échéancier"
    r"|plazos)\b",
    re.IGNORECASE,
)


class Outcome(StrEnum):
    """What is to be done about an overdue customer; ``thanks``: about one who owes nothing overdue."""

    ROUTINE = "routine"
    DISPUTE = "dispute"
    PLAN = "plan"
    HIGH_TOUCH = "high_touch"
    HOLD = "hold"
    THANKS = "thanks"


class Triage(Struct, frozen=True):
    """An outcome; ``evidence`` weighs for it (positive) or against it, most telling first."""

    outcome: Outcome
    evidence: tuple[Evidence, ...]


def triage(facts: CustomerFacts, held: tuple[Hold, ...]) -> Triage:
    """The outcome for a customer who has something overdue."""
    if held:
        return Triage(Outcome.HOLD, tuple(Evidence(hold.reason, hold.text, 3.0) for hold in held))
    found = [*_routine(facts), *_dispute(facts), *_plan(facts), *_high_touch(facts)]
    sums = {outcome: sum(one.weight for kind, one in found if kind is outcome) for outcome in Outcome}
    best = max(Outcome, key=lambda outcome: (sums[outcome], -list(Outcome).index(outcome)))
    reasons = (
        one if kind is best else Evidence(one.code, one.text, -one.weight)
        for kind, one in found
        if one.weight
    )
    return Triage(best, tuple(sorted(reasons, key=lambda one: -abs(one.weight))))


def thankful(facts: CustomerFacts, items: Sequence[OpenItem]) -> Triage:
    """That these invoices were settled, and what went back of them."""
    ids = {one.id for one in items}
    paid = ", ".join(one.number for one in items)
    found = [Evidence("settled", f"nothing is open on {paid}, and nothing else is overdue", 1.0)]
    found += [
        Evidence("returned", f"{one.amount} was given back", 1.0)
        for one in facts.returned
        if ids.intersection(one.invoice_ids)
    ]
    return Triage(Outcome.THANKS, tuple(found))


Reason = tuple[Outcome, Evidence]


def _routine(facts: CustomerFacts) -> Iterator[Reason]:
    yield Outcome.ROUTINE, Evidence("overdue", f"{len(facts.overdue)} overdue, nothing else is known", 1.0)
    if len(facts.delays) >= _HABIT_OF:
        usual = round(median(facts.delays))
        latest = max(one.days_late(facts.today) for one in facts.overdue)
        if latest <= usual + 7:
            yield Outcome.ROUTINE, Evidence("habit", f"they usually pay {usual} days after due", 1.5)


def _dispute(facts: CustomerFacts) -> Iterator[Reason]:
    short = [one for one in facts.overdue if one.balance < one.total]
    for one in short:
        yield (
            Outcome.DISPUTE,
            Evidence("short", f"{one.number} was paid short by {one.balance.grouped()}", 1.6),
        )
    sentence = _quoted(DISPUTE_WORDS, facts.notes)
    if sentence:
        yield Outcome.DISPUTE, Evidence("note", f"the notes say “{sentence}”", 2.0)
    newer = [one for one in facts.overdue if one.days_late(facts.today) > _LONG_LATE]
    if newer and len(facts.delays) >= _HABIT_OF and max(facts.delays) < _LONG_LATE // 2:
        text = f"{newer[0].number} is {newer[0].days_late(facts.today)} days late, they never were before"
        yield Outcome.DISPUTE, Evidence("unlike", text, 1.3)


def _plan(facts: CustomerFacts) -> Iterator[Reason]:
    for one in facts.missed:
        due, missing = one.standing.instalment.due_on, one.standing.missing.grouped()
        text = f"{missing} of the instalment due on {due} did not come"
        yield Outcome.PLAN, Evidence("missed", text, 2.5)
    late = [one for one in facts.overdue if one.days_late(facts.today) > _LONG_LATE]
    if len(late) >= _MANY:
        yield Outcome.PLAN, Evidence("many", f"{len(late)} invoices are over {_LONG_LATE} days late", 1.8)
    sentence = _quoted(_HARDSHIP_WORDS, facts.notes)
    if sentence:
        yield Outcome.PLAN, Evidence("note", f"the notes say “{sentence}”", 2.0)
    if facts.broken():
        days = ", ".join(str(one.next_day) for one in facts.broken())
        yield Outcome.PLAN, Evidence("broken", f"a promise was not kept ({days})", 0.8)
    if len(facts.delays) >= 2 * _HABIT_OF:
        then, now = median(facts.delays[:-_HABIT_OF]), median(facts.delays[-_HABIT_OF:])
        if now > then + 14:
            text = f"they paid {round(then)} days late before and {round(now)} lately"
            yield Outcome.PLAN, Evidence("slower", text, 0.9)


def _high_touch(facts: CustomerFacts) -> Iterator[Reason]:
    if facts.is_large:
        owed = " + ".join(str(amount) for amount in by_currency([one.balance for one in facts.overdue]))
        yield Outcome.HIGH_TOUCH, Evidence("large", f"{owed} is among the largest sums overdue", 1.4)
    reminded = sum(one.step != THANKS for one in facts.sent)
    if reminded >= _MANY:
        text = f"{reminded} reminders had no effect"
        yield Outcome.HIGH_TOUCH, Evidence("unanswered", text, 1.5)
    lifted = [one for one in facts.arrangements if one.kind is ArrangementKind.DISPUTE]
    if lifted:
        yield Outcome.HIGH_TOUCH, Evidence("disputed", "there was a dispute before", 0.7)


def _quoted(pattern: re.Pattern[str], notes: str) -> str:
    """The sentence of the notes that a word stands in."""
    return next((sentence for sentence in sentences(notes) if pattern.search(sentence)), "")


def sentences(notes: str) -> list[str]:
    """The sentences of free text, as they stand there."""
    found = (sentence.strip() for sentence in re.split(r"(?<=[.!?])\s+|\n+", notes))
    return [sentence for sentence in found if sentence]
