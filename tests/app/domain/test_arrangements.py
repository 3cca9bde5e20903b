"""Payment plans: instalments filled in order by what came, and which of them are missed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.arrangements import Arrangement, ArrangementKind, Instalment
from app.domain.money import Money, total

DAY = date(2026, 11, 1)


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def plan(*parts: int) -> Arrangement:
    """A plan of weekly instalments."""
    instalments = tuple(Instalment(DAY + timedelta(weeks=n), usd(part)) for n, part in enumerate(parts))
    return Arrangement(1, ArrangementKind.PLAN, "58", DAY, instalments=instalments)


def test_what_came_fills_them_in_order() -> None:
    """The earliest first; a day that is not over yet is not missed."""
    made = plan(100_00, 100_00, 100_00)
    standing = made.instalments_after({"USD": usd(150_00), "EUR": Money(999_00, "EUR")})
    assert [one.came for one in standing] == [usd(100_00), usd(50_00), usd(0)]
    assert [one.missing for one in standing] == [usd(0), usd(50_00), usd(100_00)]
    second = DAY + timedelta(weeks=1)
    assert [one.is_missed(second) for one in standing] == [False, False, False]
    assert [one.is_missed(second + timedelta(days=1)) for one in standing] == [False, True, False]


@pytest.mark.parametrize(("minor", "met"), [(0, False), (299_99, False), (300_00, True)])
def test_a_plan_is_met_by_all_of_it(minor: int, met: bool) -> None:
    """To the cent."""
    assert plan(100_00, 200_00).is_met({"USD": usd(minor)}) is met


def test_a_promise_without_an_amount_is_not_told_by_money() -> None:
    """With one it is, in its own currency."""
    promise = Arrangement(1, ArrangementKind.PROMISE, "58", DAY, until=DAY)
    assert promise.is_met({"USD": usd(1)}) is None
    some = Arrangement(1, ArrangementKind.PROMISE, "58", DAY, until=DAY, amount=usd(50_00))
    assert some.is_met({"USD": usd(50_00)}) is True
    assert some.is_met({"EUR": Money(90_00, "EUR")}) is False


@given(st.lists(st.integers(1, 500_00), min_size=1, max_size=8), st.integers(-10_00, 2_000_00))
def test_no_cent_is_counted_twice(parts: list[int], received: int) -> None:
    """What the instalments got is what came, at most their sum, at least nothing."""
    standing = plan(*parts).instalments_after({"USD": usd(received)})
    got = total((one.came for one in standing), "USD")
    assert got == usd(max(0, min(received, sum(parts))))
    assert all(usd(0) <= one.came <= one.instalment.amount for one in standing)
