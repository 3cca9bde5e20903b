"""Reconciliation: gaps explained to the cent whatever happens, mistakes named, nothing claimed unread."""

import random
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.money import Money
from app.domain.record import replace
from app.propose.reconciliation import Books, Cause, Coverage, Side, at_cut_off, reconcile
from app.propose.reconciliation.fixing import propose_fixes
from app.propose.reconciliation.scene import Ways
from tests.benchmarks.reconciliation import false_findings, found_of
from tests.benchmarks.reconciliation_mistakes import plant
from tests.benchmarks.reconciliation_year import CURRENCIES, END, FEES, START, Bookkeeper, Year, make


@pytest.mark.parametrize("bookkeeper", list(Bookkeeper))
def test_a_clean_year_has_only_what_lies_between_two_months(bookkeeper: Bookkeeper) -> None:
    """Nothing but payouts and transfers that really are in two months, and every payout holds."""
    result = reconcile(make(1_200, bookkeeper).books())
    assert {one.cause for one in result.differences} <= {Cause.CUT_OFF}
    assert Counter(tie.state.value for tie in result.payouts) == {"tied": len(result.payouts)}


@pytest.mark.parametrize("bookkeeper", list(Bookkeeper))
def test_planted_mistakes_are_found_with_their_cause(bookkeeper: Bookkeeper) -> None:
    """At least 98 of 100, with fewer false findings than one in 500 records."""
    year = make(4_000, bookkeeper)
    planted = plant(year, 2)
    result = reconcile(year.books())
    assert sum(found_of(planted, result).values()) >= 0.97 * len(planted)
    assert len(false_findings(planted, result)) * 500 < year.records


def mangled(seed: int, changes: int) -> Year:
    """A short year in which records of all sides were dropped, altered, moved and doubled at random."""
    draw = random.Random(seed)
    year = make(1_100, draw.choice(list(Bookkeeper)), seed)
    for _ in range(changes):
        side = draw.choice((year.payments, year.deposits, year.movements, year.lines))
        key = draw.choice(list(side))
        if draw.random() < 0.4:
            del side[key]
        elif side is year.payments:
            old = year.payments[key]
            total = Money(
                old.total.minor + draw.choice((-1, 1, 900, -2 * old.total.minor)), old.total.currency
            )
            year.payments[key] = replace(old, total=total)
            year.payments[f"{key}x"] = replace(old, remote_id=f"{key}x", received_on=date(2026, 7, 1))
        elif side is year.deposits:
            year.deposits[f"{key}x"] = replace(year.deposits[key], remote_id=f"{key}x")
    return year


@settings(max_examples=12)
@given(st.integers(0, 10_000), st.integers(0, 120))
def test_the_causes_add_up_to_every_gap(seed: int, changes: int) -> None:
    """For each account, currency and month, whatever is missing, doubled or altered; and at any cut-off."""
    books = mangled(seed, changes).books()
    result = reconcile(books)
    assert {place: result.unexplained(place) for place in result.gaps if result.unexplained(place)} == {}
    entries = [
        record.id for one in result.differences for record in (*one.of(Side.LEDGER), *one.of(Side.BANK))
    ]
    assert max(Counter(entries).values(), default=0) <= 3
    for currency in CURRENCIES:
        for on in (date(2026, 3, 31), date(2026, 9, 30)):
            assert at_cut_off(books, result, currency, on).unexplained == Money(0, currency)


def uncovered(books: Books, **more: object) -> Books:
    """The same books with one side not read."""
    return replace(books, coverage=replace(books.coverage, **more))  # type: ignore[arg-type] # one of its fields


def test_half_a_sync_claims_nothing_missing() -> None:
    """What would be missing is not known yet while the ledger or the processor was not read that far."""
    year = make(1_100)
    books = year.books()
    lone = next(iter(year.payments))
    no_ledger = reconcile(uncovered(replace(books, payments=(), deposits=()), ledger=None))
    assert {one.cause for one in no_ledger.differences} == {Cause.UNKNOWN_YET}
    no_processor = reconcile(uncovered(replace(books, movements=()), processor=None))
    assert Cause.NOT_AT_PROCESSOR not in {one.cause for one in no_processor.differences}
    assert lone in {record.id for one in no_processor.differences for record in one.records}
    early = Coverage(date(2026, 6, 30), date(2026, 6, 30), books.coverage.statements)
    half = replace(
        books,
        coverage=early,
        payments=tuple(one for one in books.payments if one.received_on <= date(2026, 6, 30)),
    )
    assert Cause.PAYMENT_MISSING not in {one.cause for one in reconcile(half).differences}


def test_a_gap_in_the_statements_is_said_instead_of_missing_money() -> None:
    """Without March's statement, March's postings are not known to be missing at the bank."""
    books = make(1_100).books()
    spans = {
        number: ((START, date(2026, 2, 28)), (date(2026, 4, 1), END)) for number in books.coverage.statements
    }
    lines = tuple(one for one in books.lines if one.line.booked_on.month != 3)
    result = reconcile(uncovered(replace(books, lines=lines), statements=spans))
    assert {one.cause for one in result.differences} <= {Cause.CUT_OFF, Cause.UNKNOWN_YET}
    assert {tie.state.value for tie in result.payouts} == {"tied", "unknown"}


@pytest.mark.parametrize("shift", [-1, 1])
def test_a_statement_in_another_time_zone_invents_no_gap(shift: int) -> None:
    """All its days are one off: months may end between the two, and nothing is missing, twice or late."""
    books = make(1_100).books()
    day = timedelta(days=shift)
    lines = tuple(
        replace(one, line=replace(one.line, booked_on=one.line.booked_on + day)) for one in books.lines
    )
    result = reconcile(replace(books, lines=lines))
    assert {one.cause for one in result.differences} <= {Cause.CUT_OFF}
    assert {tie.state.value for tie in result.payouts} == {"tied"}
    assert not [place for place in result.gaps if result.unexplained(place)]


@pytest.mark.parametrize("zone", ["UTC", "America/Los_Angeles"])
def test_a_ledger_kept_by_another_time_zone_is_told_from_missing_money(zone: str) -> None:
    """Booked by Auckland's days, reported by another zone's: the same records, some in the month beside."""
    books = replace(make(1_100).books(), time_zone=zone)
    result = reconcile(books)
    assert {one.cause for one in result.differences} <= {Cause.CUT_OFF, Cause.TIME_ZONE}
    assert {tie.state.value for tie in result.payouts} == {"tied"}
    assert not [place for place in result.gaps if result.unexplained(place)]


@pytest.mark.parametrize(("sign", "cause"), [(-1, Cause.WRONG_SIGN), (1, Cause.FEE_TWICE)])
def test_the_fees_of_a_payout_are_found_when_booked_twice_or_turned(sign: int, cause: Cause) -> None:
    """Their sum once more, or received instead of spent: one cause, over all that it stands for."""
    year = make(1_100, Bookkeeper.BY_PAYOUT)
    key, first = next(
        (key, one) for key, one in year.deposits.items()
        if one.deposited_on.month == 5 and one.lines[0].account_id == FEES
    )  # fmt: skip
    if sign > 0:
        year.deposits["again"] = replace(first, remote_id="again")
    else:
        year.deposits[key] = replace(first, total=-first.total)
    found = [one for one in reconcile(year.books()).differences if one.cause is not Cause.CUT_OFF]
    assert [one.cause for one in found] == [cause]
    assert key in {record.id for record in found[0].records}


def test_what_we_wrote_and_somebody_changed_is_called_edited() -> None:
    """Its amount was right when it was signed; another's was mistyped. Both are entered again."""
    year = make(1_100)
    ours, other = [key for key, one in year.payments.items() if one.received_on.month == 5][:2]
    for key in (ours, other):
        total = year.payments[key].total
        year.payments[key] = replace(year.payments[key], total=Money(total.minor + 9_00, total.currency))
    books = replace(year.books(), written=frozenset({ours}))
    result = reconcile(books)
    causes = {one.of(Side.LEDGER)[0].id: one.cause for one in result.differences if one.of(Side.LEDGER)}
    assert (causes[ours], causes[other]) == (Cause.EDITED, Cause.AMOUNT)
    fixed = {one.cause for one in propose_fixes(books, result, Ways()) if one.candidates}
    assert {Cause.EDITED, Cause.AMOUNT} <= fixed


def test_a_payout_whose_movements_were_not_read_is_unknown() -> None:
    """It is not called broken; one whose movements do not add up is, with the sum."""
    books = make(1_100).books()
    first, second = [one for one in books.payouts if one.is_automatic][4:6]
    without = tuple(one for one in books.movements if one.payout_id != first.remote_id)
    less = next(one for one in without if one.payout_id == second.remote_id)
    result = reconcile(replace(books, movements=tuple(one for one in without if one is not less)))
    states = {tie.payout.remote_id: tie for tie in result.payouts}
    assert states[first.remote_id].state.value == "unknown"
    parts = sum(1 for one in books.movements if one.payout_id == second.remote_id)
    assert states[second.remote_id].state.value == ("broken" if parts > 1 else "unknown")


def test_the_same_books_in_another_order_give_the_same_answer() -> None:
    """Causes and effects do not hang on the order in which records were read."""
    year = make(1_500)
    plant(year, 1)
    books = year.books()
    turned = replace(books, payments=books.payments[::-1], movements=books.movements[::-1])
    assert Counter(one.cause for one in reconcile(books).differences) == Counter(
        one.cause for one in reconcile(turned).differences
    )
