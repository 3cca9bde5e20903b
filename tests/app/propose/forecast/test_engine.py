"""The forecast as a whole: habits are learnt, the future is not looked at, the age of an invoice counts."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.record import replace
from app.propose.forecast import Known, Receivable
from app.propose.forecast.engine import forecast
from tests.app.propose.forecast.made import START, bill, habit, told
from tests.benchmarks.forecast import receivables
from tests.benchmarks.forecast_worlds import ALL, make
from tests.benchmarks.forecast_worlds import START as WORLD_START

TODAY = START + timedelta(days=300)
WORLD_DAY = date.fromordinal(WORLD_START)


def test_a_habit_is_told() -> None:
    """Who always pays nine days late is told so, and who pays a day early too."""
    history = [
        *habit("slow", 9),
        *habit("quick", -1),
        *[each for n in range(8) for each in habit(f"c{n}", n)],
    ]
    asked = [bill(900, "slow", 290, late=None), bill(901, "quick", 290, late=None)]
    found = forecast([*history, *asked], TODAY)
    slow, quick = told(found, "slow-900"), told(found, "quick-901")
    assert abs((slow.p50 - asked[0].due_on).days - 9) <= 1
    assert abs((quick.p50 - asked[1].due_on).days + 1) <= 1
    assert slow.late_probability > 0.8
    assert quick.late_probability < 0.3


def test_a_pay_day_is_learnt() -> None:
    """Who pays on Fridays alone is told to pay on a Friday."""
    history = []
    for number in range(60):
        one = bill(number, "friday", number * 4 + number % 3, late=0)
        wait = (4 - one.due_on.weekday()) % 7
        history.append(replace(one, paid_on=one.due_on + timedelta(days=wait)))
    asked = [bill(900 + day, "friday", 285 + day, late=None) for day in range(7)]
    found = forecast([*history, *asked], TODAY)
    days = [told(found, one.id).p50.weekday() for one in asked]
    assert days.count(4) >= 6


def test_nobody_pays_in_the_past() -> None:
    """An invoice already later than its customer ever was is told to be paid after today."""
    history = [*habit("sure", 2), bill(900, "sure", 230, late=None)]
    one = told(forecast(history, TODAY), "sure-900")
    assert TODAY < one.p10 <= one.p50 <= one.p90
    assert one.late_probability == 1.0


def test_what_is_dated_later_is_not_looked_at() -> None:
    """Payments and invoices after the day change nothing, whatever they say."""
    world = make("all kinds", ALL, 3, 600)
    history = receivables(world)
    day = WORLD_DAY + timedelta(days=400)
    blind = [
        replace(one, paid_on=None) if one.paid_on and one.paid_on > day else one
        for one in history
        if one.issued_on <= day
    ]
    assert forecast(history, day) == forecast(blind, day)
    assert forecast(history, day).pay_dates


def test_it_is_the_same_each_time() -> None:
    """The simulated cash has a fixed seed."""
    history = receivables(make("all kinds", ALL, 4, 500))
    day = WORLD_DAY + timedelta(days=500)
    assert forecast(history, day) == forecast(history, day)


def test_horizons_grow_and_stay_within_what_is_open() -> None:
    """Cash by horizon is cumulative, ordered by quantile, and never more than what is open."""
    history = receivables(make("all kinds", ALL, 5, 800))
    day = WORLD_DAY + timedelta(days=600)
    found = forecast(history, day)
    still = {one.invoice_id for one in found.pay_dates}
    total = sum(one.amount.minor for one in history if one.id in still)
    (cash,) = found.cash
    for quantile in ("p10", "p50", "p90", "mean"):
        row = [getattr(one, quantile).minor for one in cash.horizons]
        assert row == sorted(row)
        assert 0 <= row[-1] <= total
    assert all(one.p10 <= one.p50 <= one.p90 for one in cash.horizons)


def test_nothing_comes_in_no_days() -> None:
    """A horizon of no days holds no cash, one of two thousand all that is expected at all."""
    history = [*habit("slow", 9), bill(900, "slow", 290, late=None)]
    (cash,) = forecast(history, TODAY, horizons=(0, 30, 2_000)).cash
    assert {cash.horizons[0].p10.minor, cash.horizons[0].p90.minor, cash.horizons[0].mean.minor} == {0}
    assert 0 < cash.horizons[1].mean.minor <= cash.horizons[2].mean.minor <= 40_000


def test_currencies_stay_apart() -> None:
    """Each currency has its own horizons, also one in which nothing is open."""
    history = [
        *habit("here", 3),
        *[replace(one, id=f"e{one.id}") for one in habit("there", 3)],
        bill(900, "here", 290, late=None),
        bill(901, "there", 290, late=None, currency="EUR"),
        bill(902, "third", 10, late=0, currency="JPY"),
    ]
    found = forecast(history, TODAY)
    assert [one.currency for one in found.cash] == ["EUR", "JPY", "USD"]
    jpy = found.cash[1].horizons
    assert {one.mean.minor for one in jpy} == {0}
    assert found.cash[0].horizons[2].p90.minor == 10_000


def test_a_promise_is_heeded() -> None:
    """A promised day draws the pay date; one long gone does not."""
    history = [*habit("late", 25), bill(900, "late", 262, late=None)]
    promised = TODAY + timedelta(days=4)
    plain = told(forecast(history, TODAY), "late-900")
    heeded = told(forecast(history, TODAY, Known(promised={"late-900": promised})), "late-900")
    broken = told(
        forecast(history, TODAY, Known(promised={"late-900": TODAY - timedelta(days=30)})), "late-900"
    )
    assert promised <= heeded.p50 <= promised + timedelta(days=5) < plain.p50
    assert broken == plain


def test_a_dispute_delays() -> None:
    """What is disputed comes later than the same undisputed, and less of it soon; also of one never late."""
    history = [*habit("calm", 5), bill(900, "calm", 275, late=None)]
    plain = forecast(history, TODAY, horizons=(10,))
    disputed = forecast(history, TODAY, Known(disputed=frozenset({"calm-900"})), horizons=(10,))
    assert told(disputed, "calm-900").p50 > told(plain, "calm-900").p90
    assert disputed.cash[0].horizons[0].mean < plain.cash[0].horizons[0].mean


@pytest.mark.parametrize(
    "history",
    [
        pytest.param([], id="nothing"),
        pytest.param([bill(1, "one", 290, late=None)], id="one open"),
        pytest.param([bill(1, "one", 10, late=3)], id="one paid"),
        pytest.param([bill(1, "one", 10, late=-60), bill(2, "one", 280, late=None)], id="paid before issue"),
        pytest.param(
            [bill(1, "one", 10, late=None, terms=-20), bill(2, "two", 10, late=None)], id="due before issue"
        ),
        pytest.param(
            [bill(1, "one", -9_000, late=None), bill(2, "one", 280, late=None)], id="open for decades"
        ),
        pytest.param([bill(1, "one", 290, late=None, terms=3_650), *habit("two", 1)], id="due in ten years"),
    ],
)
def test_thin_and_odd_histories(history: list[Receivable]) -> None:
    """Too little or too odd a history is no error; every open invoice is told."""
    found = forecast(history, TODAY)
    still = [one.id for one in history if one.paid_on is None or one.paid_on > TODAY]
    assert [one.invoice_id for one in found.pay_dates] == still
    assert all(TODAY < one.p10 <= one.p50 <= one.p90 for one in found.pay_dates)


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 4), st.integers(-400, 300), st.integers(0, 90), st.none() | st.integers(-90, 400)
        ),
        max_size=30,
    )
)
def test_any_history_is_told(drawn: list[tuple[int, int, int, int | None]]) -> None:
    """Whatever the dates, quantiles are ordered and after today, and chances are chances."""
    history = [
        bill(number, f"c{who}", day, late=late, terms=terms)
        for number, (who, day, terms, late) in enumerate(drawn)
    ]
    found = forecast(history, TODAY)
    for one in found.pay_dates:
        assert TODAY < one.p10 <= one.p50 <= one.p90
        assert 0.0 <= one.late_probability <= 1.0


def test_p10_to_p90_holds_about_four_in_five() -> None:
    """Over kinds of payers that it was not made for, the band holds what it says, and the median is near."""
    world = make("all kinds", ALL, 77, 2_500)
    history = receivables(world)
    inside, error, naive, count = 0, 0, 0, 0
    for days in (450, 560, 670, 780):
        day = date.fromordinal(int(world.issued.min()) + days)
        truth = {one.id: one for one in history if one.issued_on <= day}
        for one in forecast(history, day).pay_dates:
            paid = truth[one.invoice_id].paid_on
            if paid is not None:
                count += 1
                inside += one.p10 <= paid <= one.p90
                error += abs((one.p50 - paid).days)
                naive += abs((max(truth[one.invoice_id].due_on, day) - paid).days)
    assert count > 200
    assert 0.72 <= inside / count <= 0.9
    assert error < 0.75 * naive
