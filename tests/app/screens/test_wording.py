"""Figures of a column stand with the decimal point beneath each other, in every language."""

from collections.abc import Iterator

import pytest

from app.language import ENGLISH, Speech, speak
from app.screens.wording import on_the_point, price_text

FIGURE, POINT = "\u2007", "\u2008"


@pytest.fixture
def comma() -> Iterator[None]:
    """A language with a decimal comma."""
    speak(Speech(group=".", point=","))
    yield
    speak(ENGLISH)


def test_each_figure_gets_room_for_what_the_longest_has() -> None:
    """A missing point and missing places are as wide as if they stood there; units follow."""
    assert on_the_point(["2.5 h", "0.3333 h", "3 h", "", "some"]) == (
        f"2.5{FIGURE * 3} h",
        "0.3333 h",
        f"3{POINT}{FIGURE * 4} h",
        "",
        "some",
    )
    assert on_the_point(["1,250.00 USD", "−95.00 USD"]) == ("1,250.00 USD", "−95.00 USD")
    assert on_the_point([]) == ()


def test_a_point_for_groups_is_none(comma: None) -> None:
    """In German 1.250 is more than a thousand."""
    assert on_the_point(["1.250 h", "2,5 h"]) == (f"1.250{POINT}{FIGURE} h", "2,5 h")


@pytest.mark.parametrize(
    ("plain", "shown"),
    [("120", "120.00"), ("95.5", "95.50"), ("-0.0375", "−0.0375"), ("x", "x")],
)
def test_a_price_has_two_places_at_least(plain: str, shown: str) -> None:
    """What is no number is left as it is."""
    assert price_text(plain) == shown
