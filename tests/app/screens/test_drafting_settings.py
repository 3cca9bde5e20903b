"""The rules of drafting as texts: percentages and days, with what can't be said."""

import pytest

from app.errors import BadInput
from app.language import ENGLISH, Speech, speak
from app.screens.drafting_settings import parse_days, parse_share, share_text, share_typed


@pytest.mark.parametrize(
    ("typed", "share", "shown"),
    [("30", "0.3", "30"), ("12.5 %", "0.125", "12.5"), ("", "", ""), ("none", "", ""), ("10", "0.1", "10")],
)
def test_a_percentage_is_kept_as_a_share_and_read_back(typed: str, share: str, shown: str) -> None:
    """Exactly."""
    assert parse_share(typed) == share
    assert share_text(share) == shown


@pytest.mark.parametrize("typed", ["0", "100", "-5", "a third", "NaN"])
def test_what_is_no_share_is_refused(typed: str) -> None:
    """Nothing, all, less than nothing, words."""
    with pytest.raises(BadInput):
        parse_share(typed)


def test_a_percentage_is_typed_with_the_languages_point() -> None:
    """“12,5 %” is an eighth in German and no percentage in English; “none” is none in both."""
    assert (share_typed("12.5 %"), share_typed(" none "), share_typed("")) == ("0.125", "", "")
    with pytest.raises(BadInput):
        share_typed("12,5 %")
    speak(Speech(group=".", point=","))
    try:
        assert share_typed("12,5 %") == "0.125"
        with pytest.raises(BadInput):
            share_typed("12.5")
    finally:
        speak(ENGLISH)


def test_days_are_whole_and_within_a_year() -> None:
    """One to 365."""
    assert parse_days("14") == 14
    for typed in ("0", "366", "a week", "1.5", ""):
        with pytest.raises(BadInput):
            parse_days(typed)
