"""Contrast of the colour tokens, measured as WCAG 2 does."""

import pytest

from ui.theme import DARK, LIGHT, Tokens

GROUNDS = ("surface", "raised")
TEXTS = ("text", "muted", "accent", "ready", "review", "stop")


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb``, 0 to 1."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_ground(tokens: Tokens, ground: str, text: str) -> None:
    """Every colour that text is written in has at least 4.5:1."""
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "sunken"), ("muted", "sunken"), ("accent", "sunken"), ("text", "accent_soft"),
        ("muted", "accent_soft"), ("accent", "accent_soft"), ("ready", "ready_soft"),
        ("review", "review_soft"), ("stop", "stop_soft"), ("stop", "accent_soft"),
        ("text", "review_soft"), ("text", "stop_soft"), ("text", "ready_soft"), ("money_in", "raised"),
        ("ready", "accent_soft"), ("review", "accent_soft"),
    ],
)  # fmt: skip
def test_text_can_be_read_on_a_tinted_ground(tokens: Tokens, text: str, ground: str) -> None:
    """In the navigation, on the current row, and on a notice of its own colour."""
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_a_focus_can_be_seen(tokens: Tokens, ground: str) -> None:
    """The line around what has the keyboard is a mark: at least 3:1."""
    assert contrast(tokens.accent, getattr(tokens, ground)) >= 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_word_on_a_full_button_can_be_read(tokens: Tokens) -> None:
    """The primary button's text on its own colour, at rest and under the mouse."""
    assert contrast(tokens.accent_text, tokens.accent) >= 4.5
    assert contrast(tokens.accent_text, tokens.accent_hover) >= 4.5
