"""Exact money: parsing, splitting, currencies of zero, two and three decimal places."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import (
    CurrencyMismatchError,
    Money,
    exponent,
    from_decimal,
    parse,
    split,
    total,
    zero,
)

CURRENCIES = st.sampled_from(["USD", "EUR", "JPY", "CLP", "KWD", "TND"])
MINOR = st.integers(-(10**15) + 1, 10**15 - 1)
MONEY = st.builds(Money, MINOR, CURRENCIES)


@pytest.mark.parametrize(
    ("currency", "places", "text"),
    [("USD", 2, "1234.56"), ("JPY", 0, "123456"), ("KWD", 3, "123.456"), ("XYZ", 2, "1234.56")],
)
def test_a_currency_has_its_own_minor_unit(currency: str, places: int, text: str) -> None:
    """The same minor units read differently by currency (ISO 4217); an unknown one has two places."""
    assert exponent(currency) == places
    assert Money(123456, currency).plain() == text
    assert parse(text, currency) == Money(123456, currency)


@given(MONEY)
def test_what_is_written_is_read_again(money: Money) -> None:
    """Plain text and decimals carry every amount there and back."""
    assert parse(money.plain(), money.currency) == money
    assert from_decimal(money.decimal(), money.currency) == money
    assert str(money) == f"{money.plain()} {money.currency}"


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (0, "USD", "0.00"),
        (-5, "USD", "−0.05"),
        (123456789, "USD", "1,234,567.89"),
        (-1234567, "JPY", "−1,234,567"),
        (1234567890, "KWD", "1,234,567.890"),
    ],
)
def test_reading_text_is_grouped(minor: int, currency: str, text: str) -> None:
    """Thousands with commas and a true minus sign, as the screens show it."""
    assert Money(minor, currency).grouped() == text


@pytest.mark.parametrize(
    "text", ["12", "12.5", "12.50", "12.500", "+12.5", " 12.5 ", ".5", "5.", "-0.01", "0"]
)
def test_decimal_text_is_read_exactly(text: str) -> None:
    """Signs, missing digits beside the point, trailing zeros and blanks around it."""
    assert parse(text, "USD").decimal() == Decimal(text.strip())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        ".",
        "1,234.50",
        "1 234",
        "1_000",
        "1e3",
        "1.2E+05",
        "NaN",
        "Infinity",
        "-inf",
        "$5",
        "١٢",
        "１２",
        "0x10",
    ],
)
def test_other_text_is_no_amount(text: str) -> None:
    """Grouping, exponents (a spreadsheet's rounding), names of numbers, foreign digits: not guessed at."""
    with pytest.raises(ValueError, match="not an amount"):
        parse(text, "USD")


@pytest.mark.parametrize(("text", "currency"), [("0.001", "USD"), ("1.5", "JPY"), ("0.0001", "KWD")])
def test_more_places_than_the_currency_has_are_refused(text: str, currency: str) -> None:
    """Nothing is rounded when it is read."""
    with pytest.raises(ValueError, match="more decimal places"):
        parse(text, currency)


@pytest.mark.parametrize("text", ["NaN", "sNaN", "-Infinity", "1E+400"])
def test_a_decimal_that_is_no_amount_is_refused(text: str) -> None:
    """What a service may send in an amount's place is a flaw of that record, also twice; never a crash."""
    for _ in range(2):
        with pytest.raises(ValueError, match="not an amount"):
            from_decimal(Decimal(text), "USD")


def test_an_amount_of_one_currency_is_not_given_for_another() -> None:
    """What is kept of an earlier answer is kept by currency."""
    assert from_decimal(Decimal(5), "USD") == Money(500, "USD")
    assert from_decimal(Decimal("5.00"), "JPY") == Money(5, "JPY")
    assert from_decimal(Decimal("5.0"), "USD") == Money(500, "USD")


def test_an_amount_beyond_fifteen_digits_is_a_slip_of_the_hand() -> None:
    """Fifteen digits before the point fit, sixteen do not."""
    assert parse("9" * 15, "USD").minor == int("9" * 15) * 100
    with pytest.raises(ValueError, match="not an amount"):
        parse("1" + "0" * 15, "USD")


@pytest.mark.parametrize("minor", [1.0, True, Decimal(1), "1"])
def test_only_whole_minor_units_make_money(minor: object) -> None:
    """No float, no bool, no text comes in by the back door."""
    with pytest.raises(TypeError):
        Money(minor, "USD")  # type: ignore[arg-type]


@pytest.mark.parametrize("currency", ["", "US", "usd", "DOLLAR", "U5D", "ÄÖÜ"])
def test_a_currency_is_three_capital_letters(currency: str) -> None:
    """ISO 4217 codes alone."""
    with pytest.raises(ValueError, match="ISO 4217"):
        Money(1, currency)


@given(MINOR, MINOR)
def test_sums_and_order_are_those_of_the_minor_units(a: int, b: int) -> None:
    """Adding, taking away, turning round and comparing."""
    left, right = Money(a, "USD"), Money(b, "USD")
    assert (left + right).minor == a + b
    assert (left - right).minor == a - b
    assert (-left).minor == -a
    assert abs(left).minor == abs(a)
    assert (left < right, left <= right, left > right, left >= right) == (a < b, a <= b, a > b, a >= b)
    assert bool(left) == bool(a)


def test_two_currencies_never_meet() -> None:
    """Adding and comparing them is a bug; being unequal is not."""
    dollars, yen = Money(1, "USD"), Money(1, "JPY")
    for meet in (lambda: dollars + yen, lambda: dollars - yen, lambda: dollars < yen, lambda: dollars >= yen):
        with pytest.raises(CurrencyMismatchError):
            meet()
    with pytest.raises(CurrencyMismatchError):
        total([dollars, yen], "USD")
    assert dollars != yen


@given(st.lists(MINOR))
def test_a_total_is_the_sum(minors: list[int]) -> None:
    """Also of nothing, which is zero in the currency asked for."""
    assert total([Money(minor, "JPY") for minor in minors], "JPY").minor == sum(minors)
    assert total([], "JPY") == zero("JPY")


@given(MONEY, st.lists(st.integers(0, 10**9), min_size=1, max_size=40).filter(any))
def test_a_split_adds_up_and_is_fair(amount: Money, weights: list[int]) -> None:
    """The parts make the amount, each within one minor unit of its share; no weight takes nothing."""
    parts = split(amount, weights)
    assert total(parts, amount.currency) == amount
    whole = sum(weights)
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.minor * whole - amount.minor * weight) < whole
        assert weight or not part


def test_ties_of_a_split_go_to_the_first() -> None:
    """A cent that belongs to nobody goes to the first of the equal ones, also of a refund."""
    assert [part.minor for part in split(Money(100, "USD"), [1, 1, 1])] == [34, 33, 33]
    assert [part.minor for part in split(Money(-100, "USD"), [1, 1, 1])] == [-34, -33, -33]
    assert [part.minor for part in split(Money(2, "USD"), [0, 1, 1, 1])] == [0, 1, 1, 0]


@pytest.mark.parametrize("weights", [[], [0, 0], [3, -1]])
def test_a_split_needs_weights(weights: list[int]) -> None:
    """Nothing to split by is a bug, not a division by nothing."""
    with pytest.raises(ValueError, match="weights"):
        split(Money(1, "USD"), weights)
