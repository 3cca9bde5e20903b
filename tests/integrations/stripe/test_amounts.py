"""Stripe's units of every kind of currency, both ways (wire/stripe.md 2.7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.money import Money
from app.errors import BadInput
from integrations.stripe.amounts import money, places, wire_amount

WITHOUT = "BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF".split()
WITH_THREE = "BHD JOD KWD OMR TND".split()
WITH_TWO = "USD EUR GBP ISK UGX HUF TWD".split()


@pytest.mark.parametrize(
    ("currencies", "expected"), [(WITHOUT, 0), (WITH_TWO, 2), (WITH_THREE, 3)], ids=["none", "two", "three"]
)
def test_the_places_of_every_currency_stripe_names(currencies: list[str], expected: int) -> None:
    """Zero-decimal, three-decimal, and two for all others; ISK and UGX have two on the wire."""
    assert {places(currency) for currency in currencies} == {expected}


@pytest.mark.parametrize(
    ("minor", "currency", "expected"),
    [
        (1050, "usd", Money(1050, "USD")),
        (-1050, "usd", Money(-1050, "USD")),
        (500, "jpy", Money(500, "JPY")),
        (1230, "kwd", Money(1230, "KWD")),
        (50000, "isk", Money(500, "ISK")),
        (70000, "ugx", Money(700, "UGX")),
        (500, "mga", Money(50000, "MGA")),
        (100050, "huf", Money(100050, "HUF")),
    ],
)
def test_both_ways(minor: int, currency: str, expected: Money) -> None:
    """Stripe's places differ from ISO 4217's for a few."""
    assert money(minor, currency) == expected
    assert wire_amount(expected) == minor


@pytest.mark.parametrize(("minor", "currency"), [(50050, "isk"), (1, "ugx"), (1, "dollars"), (10**20, "usd")])
def test_an_amount_that_cannot_be_is_damage(minor: int, currency: str) -> None:
    """Half a krona, no currency, more than there is."""
    with pytest.raises(ValueError, match=r".+"):
        money(minor, currency)


@pytest.mark.parametrize("amount", [Money(1234, "KWD"), Money(50050, "MGA")])
def test_an_amount_stripe_cannot_charge(amount: Money) -> None:
    """The last of three places must be zero; an ariary has no parts."""
    with pytest.raises(BadInput):
        wire_amount(amount)


@given(st.integers(-(10**9), 10**9), st.sampled_from(WITHOUT + WITH_TWO + WITH_THREE))
def test_nothing_is_lost_on_the_way(units: int, currency: str) -> None:
    """Whole units of any currency come back as they went out."""
    amount = money(units * 1000, currency)
    assert wire_amount(amount) == units * 1000
