"""The screen that turns encryption on."""

from pathlib import Path

from app.domain import recovery_key
from app.jobs.sealing import Protection
from app.screens.sealing import SealingScreen, closing_words

KEY = recovery_key.written("5a" * 32)


def test_nobody_clicks_past_the_key() -> None:
    """Only the last group, as it was written down, lets the person go on."""
    screen = SealingScreen(KEY)
    assert screen.why_not()
    screen.typed = KEY[:4]
    assert screen.why_not() or KEY[:4] == KEY[-4:]
    screen.typed = f" {KEY[-4:].lower()} "
    assert screen.why_not() == ""


def test_what_is_still_in_clear_is_named() -> None:
    """And what encryption can't promise is said every time."""
    words = closing_words(Protection(is_encrypted=True, in_clear=(Path("x/old.countersign"),)))
    assert "“old.countersign” is still in clear" in words
    assert "SSD" in words
