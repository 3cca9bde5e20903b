"""Guardrails: what stops a row, what stops a batch."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.money import Money
from app.domain.record import replace
from app.propose.proposal import MatchKind, Tier
from app.review.guardrails import (
    Day,
    Guardrails,
    RowFacts,
    SecondBy,
    SecondSignatureRule,
    Trust,
    batch_stop,
    bulk_stops,
    row_stops,
    second_reasons,
    unearned_kinds,
)
from app.review.shadow import Fate, Outcome, report

ROW = RowFacts(
    *(Tier.READY, Money(1_000_00, "USD"), date(2026, 11, 18), "USD"),
    aspect="exact",
    customer_id="58",
    customer="Marsh",
)

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def test_an_ordinary_row_may_go() -> None:
    """No limit, open period: nothing stops it."""
    assert row_stops(ROW, Guardrails(), date(2026, 9, 30)) == ()


@pytest.mark.parametrize("closed_on", [date(2026, 11, 18), date(2026, 12, 31)])
def test_a_row_in_a_closed_period_stops(closed_on: date) -> None:
    """The day the books are closed to is itself closed."""
    (reason,) = row_stops(ROW, Guardrails(), closed_on)
    assert "closed period" in reason


def test_a_row_over_the_limit_stops() -> None:
    """The limit itself is allowed, a cent more is not."""
    assert row_stops(ROW, Guardrails(row_limit_minor=1_000_00), None) == ()
    (reason,) = row_stops(ROW, Guardrails(row_limit_minor=999_99), None)
    assert "over the limit of 999.99" in reason


def test_one_switch_stops_all_writing() -> None:
    """Switched off, nothing can be signed."""
    assert "switched off" in batch_stop(1, Money(1, "USD"), Guardrails(writing_enabled=False))


def test_a_batch_has_limits_of_rows_and_money() -> None:
    """Both are named with their figures."""
    assert "2 rows at most" in batch_stop(3, Money(1, "USD"), Guardrails(batch_rows=2))
    assert "over the limit" in batch_stop(1, Money(101, "USD"), Guardrails(batch_limit_minor=100))
    assert batch_stop(2, Money(100, "USD"), Guardrails(batch_rows=2, batch_limit_minor=100)) == ""


def test_a_day_has_limits_of_rows_and_money() -> None:
    """What was signed before on the day counts; exactly the limit may be signed."""
    day = Day(3, Money(300, "USD"))
    assert batch_stop(2, Money(100, "USD"), Guardrails(day_rows=5, day_limit_minor=400), day) == ""
    assert "5 rows may be signed a day" in batch_stop(3, Money(1, "USD"), Guardrails(day_rows=5), day)
    stop = batch_stop(1, Money(101, "USD"), Guardrails(day_limit_minor=400), day)
    assert "4.00 USD may be signed a day" in stop
    assert batch_stop(9, Money(999, "USD"), Guardrails(day_rows=1, day_limit_minor=1)) == ""


# In bulk


def test_an_ordinary_row_may_be_approved_with_others() -> None:
    """Nothing stops it."""
    assert bulk_stops(ROW, Guardrails(row_limit_minor=1_000_00), None) == ()


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (replace(ROW, is_blocked="The payer disputes this charge."), "disputes"),
        (replace(ROW, customer_id=None), "whose money"),
        (replace(ROW, money=Money(1_000_01, "USD")), "over the limit"),
        (replace(ROW, dated_on=date(2026, 9, 30)), "closed period"),
        (replace(ROW, money=Money(1, "EUR")), "can't be compared with a limit in USD"),
    ],
)
def test_hard_stops_are_not_approved_in_bulk(row: RowFacts, why: str) -> None:
    """Open dispute, missing context, amount over the limit, closed period, another currency."""
    (stop,) = bulk_stops(row, Guardrails(row_limit_minor=1_000_00), date(2026, 9, 30))
    assert why in stop


def outcome(number: int, *, is_right: bool) -> Outcome:
    """An exact match that was decided."""
    decided = (Tier.READY, 0.99, Fate.APPROVED)
    return Outcome(f"charge:{number}", MatchKind.EXACT, *decided, is_right=is_right, is_answered=True)


def test_a_kind_earns_bulk_approval_by_its_record_and_loses_it() -> None:
    """Ten decided, all right: earned. Two of twelve wrong: lost again. Never asked for: no stop."""
    rails = Guardrails(bulk_record_rows=10, bulk_percent=90)
    few = [outcome(number, is_right=True) for number in range(9)]
    enough = [*few, outcome(9, is_right=True)]
    slipped = [*enough, outcome(10, is_right=False), outcome(11, is_right=False)]
    assert MatchKind.EXACT in unearned_kinds(report(few), rails)
    assert MatchKind.EXACT not in unearned_kinds(report(enough), rails)
    assert MatchKind.EXACT in unearned_kinds(report(slipped), rails)
    assert unearned_kinds(report(few), Guardrails()) == frozenset()
    (stop,) = bulk_stops(ROW, rails, None, unearned_kinds(report(few), rails))
    assert "record" in stop


# Second signatures


@pytest.mark.parametrize(
    ("rails", "why"),
    [
        (Guardrails(second_row_minor=999_99), "2 rows are over 999.99, the largest 1,000.00"),
        (Guardrails(second_batch_minor=1_999_99), "2,000.00 USD in all is over 1,999.99 USD"),
        (Guardrails(second_kinds=("exact",)), "“exact” always needs two signatures"),
        (Guardrails(second_kinds=("match",)), "“match” always needs two signatures"),
        (Guardrails(second_new_customers=True), "Marsh never paid before"),
    ],
)
def test_each_threshold_asks_for_a_second_signature(rails: Guardrails, why: str) -> None:
    """By row, by batch, by kind, by new customer; each says why."""
    rows = [replace(ROW, is_new_customer=True), ROW]
    assert second_reasons(rows, rails, "USD") == (why,)
    assert second_reasons(rows, Guardrails(), "USD") == ()


def test_reasons_are_few_however_many_the_rows() -> None:
    """A hundred large rows of a hundred newcomers make two sentences."""
    rows = [replace(ROW, is_new_customer=True, customer_id=str(n), customer=f"C{n}") for n in range(100)]
    reasons = second_reasons(rows, Guardrails(second_row_minor=1, second_new_customers=True), "USD")
    assert reasons == (
        "100 rows are over 0.01, the largest 1,000.00",
        "C0, C1 and 98 more never paid before",
    )
    (alone,) = second_reasons([ROW], Guardrails(second_row_minor=1), "USD")
    assert alone == "a row of 1,000.00 is over 0.01"


def test_thresholds_are_met_exactly_without_a_second_signature() -> None:
    """A limit is what may still go with one signature."""
    rails = Guardrails(second_row_minor=1_000_00, second_batch_minor=2_000_00)
    assert second_reasons([ROW, ROW], rails, "USD") == ()


def test_a_trusted_customer_raises_the_threshold_of_its_rows() -> None:
    """Up to its own amount, or whatever the amount; never below the company's threshold."""
    small = Guardrails(second_row_minor=100_00, second_new_customers=True)
    new = replace(ROW, is_new_customer=True)
    assert second_reasons([new], replace(small, trusted=(Trust("58", "Marsh"),)), "USD") == ()
    assert second_reasons([new], replace(small, trusted=(Trust("58", "Marsh", 1_000_00),)), "USD") == ()
    assert second_reasons([new], replace(small, trusted=(Trust("58", "Marsh", 999_99),)), "USD") != ()
    lower = Guardrails(second_row_minor=1_000_00, trusted=(Trust("58", "Marsh", 1),))
    assert second_reasons([ROW], lower, "USD") == ()


def test_another_currency_than_the_threshold_needs_two_signatures() -> None:
    """It can't be compared, and so the careful side is taken."""
    row = replace(ROW, money=Money(1, "EUR"))
    for rails in (Guardrails(second_row_minor=1), Guardrails(second_batch_minor=1)):
        (reason,) = second_reasons([row], rails, "USD")
        assert "0.01 EUR can't be compared" in reason


def test_another_person_may_sign_second_at_once() -> None:
    """Whatever the rule says about the first signer."""
    for by in SecondBy:
        assert SecondSignatureRule(("large",), by).why_not("Ana", NOW, "Ben", NOW) == ""


def test_the_same_person_waits_or_may_not_at_all() -> None:
    """Capitals and spaces make no other person; the pause ends to the minute."""
    pause = SecondSignatureRule(("large",), SecondBy.PAUSE, 10)
    assert "again from 09:40 UTC" in pause.why_not("Ana Ruiz", NOW, " ana  RUIZ", NOW + timedelta(minutes=9))
    assert pause.why_not("Ana", NOW, "Ana", NOW + timedelta(minutes=10)) == ""
    assert "again from" in pause.why_not("Ana", NOW, "Ana", NOW - timedelta(days=1))
    another = SecondSignatureRule(("large",), SecondBy.ANOTHER)
    assert "another person" in another.why_not("Ana", NOW, "ANA", NOW + timedelta(days=9))
    assert "Enter your name" in another.why_not("Ana", NOW, "  ", NOW)
