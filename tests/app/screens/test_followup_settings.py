"""Days of reminders as they are typed: as many as there are steps, in order, and nothing guessed."""

import pytest

from app.errors import BadInput
from app.propose.followup.policy import USUAL, Policy
from app.screens.followup_settings import days_text, parse_apart, parse_steps


def test_days_are_read_as_they_are_shown() -> None:
    """With commas or without; names, tones and channels stay."""
    assert days_text(Policy()) == "3, 14, 30"
    assert parse_steps(days_text(Policy()), USUAL) == USUAL
    moved = parse_steps("0 10,20", USUAL)
    assert [(one.name, one.days) for one in moved] == [
        ("reminder-1", 0),
        ("reminder-2", 10),
        ("reminder-3", 20),
    ]


@pytest.mark.parametrize("text", ["", "3", "3, 14", "3, 14, 30, 60", "3, 3, 30", "30, 14, 3", "3, 14, 366",
                                  "3, 14, x", "-1, 3, 4", "3; 14; 30", "1.5, 2, 3"])  # fmt: skip
def test_what_are_no_steps(text: str) -> None:
    """Too few, too many, out of order, twice the same, no days at all."""
    with pytest.raises(BadInput):
        parse_steps(text, USUAL)


def test_days_between_two_messages() -> None:
    """None is allowed, half a day is not."""
    assert (parse_apart("0"), parse_apart(" 7 ")) == (0, 7)
    for text in ("", "soon", "-1", "366", "1.5"):
        with pytest.raises(BadInput):
            parse_apart(text)
