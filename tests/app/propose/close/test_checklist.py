"""The month's checklist: computed from the books, never ticked."""

from datetime import date

from app.domain.documents import Payment
from app.domain.money import Money
from app.domain.record import replace
from app.propose.close.checklist import CheckItem, CloseFacts, ItemState, checklist
from app.propose.deferred.tie import DeferredTie, TieItem
from app.propose.reconciliation import Books, Chart, Coverage, reconcile
from tests.benchmarks.reconciliation_year import Bookkeeper, make

MAY = CloseFacts(date(2026, 5, 1), date(2026, 5, 31), closed_on=date(2026, 5, 31))


def items(books: Books, facts: CloseFacts = MAY) -> dict[str, CheckItem]:
    """The checklist by code."""
    return {one.code: one for one in checklist(books, reconcile(books), facts)}


def test_a_clean_month_is_done() -> None:
    """Every item holds; the clearing account equals the processor's balance in each currency."""
    found = items(make(1_100, Bookkeeper.BY_PAYOUT).books())
    assert {one.state for one in found.values()} == {ItemState.DONE}
    assert {"balance:USD", "balance:EUR", "balance:JPY", "statement:N-USD"} <= set(found)


def test_what_does_not_hold_is_open_with_its_records() -> None:
    """A lost payment, unapplied money, undecided proposals and an open period are each an item."""
    year = make(1_100)
    key = next(one.remote_id for one in year.payments.values() if str(one.deposit_account_id) == "C-USD"
               and one.received_on.month == 5)  # fmt: skip
    del year.payments[key]
    usd = Money(500, "USD")
    loose = Payment("loose", "0", "c", date(2026, 5, 3), usd, usd)
    facts = replace(MAY, unapplied=(loose,), undecided=2, misfits=1, closed_on=None)
    found = items(year.books(), facts)
    still_open = {code for code, one in found.items() if one.state is ItemState.OPEN}
    assert {"clearing", "balance:USD", "unapplied", "undecided", "identities", "lock"} == still_open
    assert found["unapplied"].records == ("loose",)
    assert found["unapplied"].figure == "5.00 USD"
    assert len(found["clearing"].records) == 1


def test_what_was_not_read_is_unknown() -> None:
    """No statement for the last week, and a ledger read up to the middle of the month."""
    books = make(1_100).books()
    spans = {number: ((date(2025, 12, 1), date(2026, 5, 24)),) for number in books.coverage.statements}
    half = replace(books, coverage=replace(books.coverage, statements=spans, ledger=date(2026, 5, 15)))
    found = items(half)
    assert found["synced"].state is ItemState.UNKNOWN
    assert found["statement:N-EUR"].figure == "7 days missing, the first 2026-05-25"


def test_deferred_revenue_is_an_item_where_there_is_any() -> None:
    """Tied it is done, off it is open with the first reason and every record, in doubt not known."""
    books = Books("UTC", Chart({}, {}), Coverage(None, None))
    assert "deferred" not in items(books)
    usd = Money(900_00, "USD")
    tie = DeferredTie(MAY.last, usd, usd, (), ())
    assert items(books, replace(MAY, deferred=tie))["deferred"].state is ItemState.DONE
    off = replace(tie, items=(TieItem("2026-04 is not booked", Money(1_00, "USD"), ("j1",)),))
    found = items(books, replace(MAY, deferred=off))["deferred"]
    assert (found.state, found.records) == (ItemState.OPEN, ("j1",))
    assert found.figure.endswith("in 1 items; 2026-04 is not booked")
    unread = items(books, replace(MAY, deferred=replace(tie, unread=("d1",))))["deferred"]
    assert (unread.state, unread.records) == (ItemState.UNKNOWN, ("d1",))
