"""What a person types about an arrangement: taken as it is, refused with a sentence."""

from datetime import date

import pytest

from app.domain.arrangements import Arrangement, ArrangementKind, ArrangementState, Instalment
from app.domain.money import Money
from app.screens.arranging import Debtor, Wanted, arrangement, instalment_line, instalments_like, said

TODAY = date(2026, 11, 25)
MARSH = Debtor("58", "Marsh Studio", TODAY, "USD")
KIND = ArrangementKind


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


@pytest.mark.parametrize("until", ["", "tomorrow", "2026-02-30", "2026-11-24", "9999-12-31", "2062-12-31"])
def test_a_promise_needs_a_day_that_is_to_come(until: str) -> None:
    """Nothing is kept that can't be."""
    with pytest.raises(ValueError, match=r"day"):
        arrangement(MARSH, Wanted(KIND.PROMISE, until))


def test_it_takes_what_was_typed() -> None:
    """A promise has its day and, if not all is promised, its amount; never to chase needs none."""
    made = arrangement(MARSH, Wanted(KIND.PROMISE, "2026-11-25", " “Friday” ", "50.00"))
    assert (made.customer_id, made.until, made.words, made.amount) == ("58", TODAY, "“Friday”", usd(50_00))
    never = arrangement(MARSH, Wanted(KIND.DO_NOT_CHASE, "rubbish", "", "rubbish"))
    assert (never.until, never.amount) == (None, None)


def test_a_plan_is_a_line_for_each_instalment() -> None:
    """Day and amount; blank lines are nothing."""
    made = arrangement(MARSH, Wanted(KIND.PLAN, parts="2026-12-01 100.00\n\n 2027-01-01  50\n"))
    assert made.instalments == (
        Instalment(date(2026, 12, 1), usd(100_00)),
        Instalment(date(2027, 1, 1), usd(50_00)),
    )


def test_days_are_taken_as_the_dialog_shows_them() -> None:
    """The lines that it offers as an example are a plan."""
    made = arrangement(MARSH, Wanted(KIND.PLAN, parts=instalments_like(date(2026, 12, 31))))
    assert made.instalments == (
        Instalment(date(2026, 12, 31), usd(250_00)),
        Instalment(date(2027, 1, 31), usd(250_00)),
    )
    assert arrangement(MARSH, Wanted(KIND.PAUSE, "25 Nov 2026")).until == TODAY


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ("", "line for each"),
        ("2026-12-01", "day and amount"),
        ("soon 100", "Write the day"),
        ("2026-12-01 much", "no amount"),
        ("2026-12-01 1,500", "no amount"),
        ("2026-12-01 0", "more than nothing"),
        ("2026-12-01 -5.00", "more than nothing"),
        ("2026-11-01 5.00", "over already"),
        ("2062-12-01 5.00", "more than 5 years away"),
    ],
)
def test_a_plan_that_can_not_be_is_refused_with_a_sentence(parts: str, words: str) -> None:
    """It says what is wrong; an amount that may mean two is not guessed."""
    with pytest.raises(ValueError, match=words):
        arrangement(MARSH, Wanted(KIND.PLAN, parts=parts))


def test_it_is_said_in_a_line_with_the_words_below() -> None:
    """What, how much, until when, how it stands."""
    one = Arrangement(
        1, KIND.PROMISE, "58", TODAY, ArrangementState.BROKEN, until=TODAY, amount=usd(50_00), words="Friday"
    )
    assert said(one) == "Promised to pay · $50.00 · until 25 Nov 2026 · not kept\n“Friday”"


def test_an_instalment_says_whether_it_came() -> None:
    """Came, missed by so much, or still to come."""
    parts = tuple(Instalment(date(2026, month, 24), usd(100_00)) for month in (10, 11, 12))
    plan = Arrangement(1, KIND.PLAN, "58", TODAY, instalments=parts)
    told = [instalment_line(one, TODAY) for one in plan.instalments_after({"USD": usd(130_00)})]
    assert told == [
        ("24 Oct 2026: $100.00 came", False),
        ("24 Nov 2026: $100.00, $70.00 missed", True),
        ("24 Dec 2026: $100.00 to come", False),
    ]
