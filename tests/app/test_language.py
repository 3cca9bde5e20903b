"""Figures, dates and typed amounts in a language; English stands where nothing was brought."""

from collections.abc import Iterator
from datetime import date

import pytest

from app.domain.money import Money
from app.errors import BadInput
from app.language import (
    ENGLISH,
    Speech,
    Words,
    amount_to_type,
    amount_typed,
    day_text,
    day_typed,
    figures,
    in_brief,
    marked,
    number_typed,
    speak,
    tr,
)
from app.screens.wording import day, money_text, plural

GERMAN = {"ready": "bereit", "%n row(s)": "%n Zeilen"}


@pytest.fixture
def german() -> Iterator[None]:
    """German, with a dictionary of two words."""
    speak(
        Speech(
            dictionary=lambda text, _comment, _n: GERMAN.get(text, ""),
            group=".",
            point=",",
            months=tuple(f"M{number}" for number in range(1, 13)),
            day="{day}. {month} {year}",
            symbol_first=False,
        )
    )
    yield
    speak(ENGLISH)


@pytest.mark.parametrize("typed", ["2026-11-18", "18 Nov 2026", "18. november 2026", "18.11.2026"])
def test_a_day_is_typed_as_it_is_shown(typed: str) -> None:
    """By its month's name, as ISO says it, or with points."""
    assert day_typed(typed) == date(2026, 11, 18)


@pytest.mark.parametrize("typed", ["", "11/12/2026", "18 Hov 2026", "31 Feb 2026", "18 11 2026", "26-11-18"])
def test_a_day_that_may_be_two_is_refused(typed: str) -> None:
    """Nor is one guessed that there is not."""
    with pytest.raises(ValueError, match=r"\S"):
        day_typed(typed)


def test_english_stands_by_itself() -> None:
    """No dictionary is needed for it, as in the commands."""
    assert tr("ready") == "ready"
    assert (plural(1, "row"), plural(1250, "row")) == ("1 row", "1,250 rows")
    assert day(date(2026, 11, 18)) == "18 Nov 2026"
    assert money_text(Money(-123450, "USD")) == "−$1,234.50"
    assert figures("1,234.50") == "1,234.50"


def test_words_figures_and_dates_follow_the_language(german: None) -> None:
    """Also in tables that were made before it was chosen; a text without a translation stays English."""
    assert (tr("ready"), tr("unheard of")) == ("bereit", "unheard of")
    assert Words({1: marked("ready")})[1] == "bereit"
    assert Words({1: marked("ready")}).get(2, "x") == "x"
    assert plural(1250, "row") == "1.250 Zeilen"
    assert day_text(date(2026, 11, 18)) == "18. M11 2026"
    assert money_text(Money(-123450, "USD")) == "−1.234,50\u00a0$"
    assert money_text(Money(123450, "CHF")) == "1.234,50 CHF"


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("1234,50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("−12,5", "-12.5"),
        (" 7 ", "7"),
        ("1 234,50", "1234.50"),
    ],
)
def test_a_comma_is_a_decimal_point_where_it_is_one(german: None, typed: str, plain: str) -> None:
    """As people there type amounts."""
    assert amount_typed(typed) == plain
    assert amount_typed(amount_to_type(plain)) == plain


@pytest.mark.parametrize("typed", ["1.5", "1.500", "12.34.567,00", "1,2,3", "", "-", "1e3", "²", "1,50 €"])
def test_what_may_mean_two_amounts_is_not_guessed(german: None, typed: str) -> None:
    """A hundredfold or a thousandth of an amount is worse than a question."""
    with pytest.raises(ValueError, match="amount"):
        amount_typed(typed)


@pytest.mark.parametrize("typed", ["12,5", "1,500", "12,34", "1,23.00"])
def test_nor_in_english(typed: str) -> None:
    """“12,5” was once read as 125."""
    with pytest.raises(ValueError, match="amount"):
        amount_typed(typed)


@pytest.mark.parametrize("typed", ["", "-1", "0", "366", "9" * 5_000, "٣", "²", "1.5", "1e2", "x"])
def test_what_is_no_whole_number_in_bounds(typed: str) -> None:
    """Also what Python would take, or fall over."""
    with pytest.raises(ValueError, match="is not"):
        number_typed(typed, 1, 365)


def test_a_whole_number_is_read() -> None:
    """With what a person puts around it."""
    assert (number_typed(" 30 ", 1, 365), number_typed("007", 1, 365)) == (30, 7)


@pytest.mark.parametrize(
    ("pasted", "told"),
    [
        ("1.500", "1.500"),
        ("one\ntwo\r\n three\x00", "one two three"),
        ("a\u202eb", "a b"),
        ("x" * 10_000, "x" * 60 + "…"),
        ("\n" * 500 + "end", "…"),
        ("Ärger 🧾", "Ärger 🧾"),
    ],
)
def test_what_was_pasted_is_quoted_in_brief(pasted: str, told: str) -> None:
    """In one line, whatever it was."""
    assert in_brief(pasted) == told


def test_an_error_quotes_in_brief() -> None:
    """One line by command, and a line in the window that leaves room for what to do."""
    error = BadInput(f"“{'9' * 5_000}” is no port, nor is “25\n”", remedy="Give 587.")
    assert error.title == f"“{'9' * 60}…” is no port, nor is “25”"
    assert error.remedy == "Give 587."
