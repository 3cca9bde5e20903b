"""What a person accepted holds for what it was; a closed month says what moved in it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.documents import DocumentKind, Invoice
from app.domain.money import Money
from app.domain.posted import RecordChange, posted
from app.domain.record import replace
from app.propose.close.checklist import CheckItem, ItemState
from app.propose.close.closed import (
    Acceptance,
    Balance,
    ClosedMonth,
    change_words,
    month_moved,
    standing,
    still_open,
)
from app.propose.close.since import earlier_item, moved_item

AT = datetime(2026, 11, 5, 9, 0, tzinfo=UTC)
OCTOBER = date(2026, 10, 1)
LAST = date(2026, 10, 31)
OPEN = CheckItem("unapplied", "Money received is applied", ItemState.OPEN, "5.00 USD", ("p1",))
SAID = Acceptance(OCTOBER, "unapplied", "5.00 USD", ("p1",), "a deposit for November", "Ana", AT)
MONTH = ClosedMonth(OCTOBER, LAST, "Ana", AT, LAST, (), ())


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def edited(before: date, after: date, at: datetime = AT + timedelta(days=1)) -> RecordChange:
    """An invoice whose date was moved, seen a day after the close."""
    one = Invoice("401", "0", "1042", "58", before, before, usd(340_00), usd(340_00))
    moved = posted(replace(one, issued_on=after))
    return RecordChange(DocumentKind.INVOICE, "401", at, posted(one), moved, "Ben")


def test_an_item_that_stands_as_accepted_is_accepted() -> None:
    """With who, when and why; it does not keep the month from being closed."""
    (item,) = standing([OPEN], [SAID])
    assert (item.state, item.accepted) == (ItemState.ACCEPTED, "Ana, 2026-11-05: a deposit for November")
    assert still_open([item]) == ()


@pytest.mark.parametrize(
    "later", [replace(OPEN, figure="7.00 USD"), replace(OPEN, records=("p2",))], ids=["figure", "records"]
)
def test_an_item_that_fails_otherwise_is_open_again(later: CheckItem) -> None:
    """It says that it was accepted, and at what; nothing is silently taken over."""
    (item,) = standing([later], [SAID])
    assert item.state is ItemState.OPEN
    assert "was accepted by Ana" in item.accepted
    assert "5.00 USD" in item.accepted
    assert still_open([item]) == (item,)


def test_a_word_on_what_is_done_by_now_is_of_no_account() -> None:
    """What holds needs nobody's word; the ledger's lock keeps nothing back."""
    done = replace(OPEN, state=ItemState.DONE, figure="", records=())
    assert standing([done], [SAID]) == (done,)
    assert still_open([CheckItem("lock", "The month is closed in the ledger", ItemState.OPEN)]) == ()


@pytest.mark.parametrize(
    ("before", "after", "count"),
    [
        (date(2026, 10, 12), date(2026, 11, 2), 1),
        (date(2026, 11, 2), date(2026, 10, 12), 1),
        (date(2026, 11, 2), date(2026, 11, 3), 0),
    ],
    ids=["moved out", "moved in", "elsewhere"],
)
def test_what_lay_or_lies_in_the_month_is_told(before: date, after: date, count: int) -> None:
    """Both a record that left the month and one that came into it."""
    assert len(month_moved(MONTH, [edited(before, after)], {}, LAST).changes) == count


def test_what_moved_before_the_close_is_part_of_it() -> None:
    """Only later changes are the sentinel's."""
    assert not month_moved(MONTH, [edited(OCTOBER, LAST, AT)], {}, LAST)


def test_figures_and_lock_are_compared_with_those_remembered() -> None:
    """A figure that is another one, and a lock that was moved back or taken off; a later lock is normal."""
    owed = Balance("receivable:USD", "Receivables in USD", usd(500_00))
    month = replace(MONTH, balances=(owed,))
    moved = month_moved(month, [], {owed.code: replace(owed, amount=usd(450_00))}, None)
    assert [(one.then, one.now) for one in moved.balances] == [(usd(500_00), usd(450_00))]
    assert moved.lock == (LAST, None)
    assert not month_moved(month, [], {owed.code: owed}, date(2026, 11, 30))
    item = moved_item(moved)
    assert item.state is ItemState.OPEN
    assert item.figure == (
        "Receivables in USD 500.00 → 450.00, the ledger was locked up to 2026-10-31, now it is open"
    )


def test_earlier_months_are_one_item() -> None:
    """Done while all hold; open with the records of those that do not."""
    still = month_moved(MONTH, [], {}, LAST)
    moved = month_moved(MONTH, [edited(date(2026, 10, 12), LAST)], {}, LAST)
    assert earlier_item([still]).state is ItemState.DONE
    item = earlier_item([still, moved])
    assert (item.state, item.figure, item.records) == (
        ItemState.OPEN, "2026-10: 1 record changed", ("401",),
    )  # fmt: skip


def test_a_change_is_a_sentence_with_names_and_who() -> None:
    """Fact by fact, before and after; customers by name."""
    one = Invoice("401", "0", "1042", "58", OCTOBER, OCTOBER, usd(340_00), usd(340_00))
    moved = posted(replace(one, customer_id="59", total=usd(1)))
    change = RecordChange(DocumentKind.INVOICE, "401", AT, posted(one), moved, "Ben")
    words = change_words(
        change, {"customer:58": "Marsh Studio", "customer:59": "Wexford", "account:58": "Bank"}
    )
    assert words == ("Invoice 1042: customer Marsh Studio → Wexford, total 340.00 USD → 0.01 USD, by Ben")
    assert change_words(replace(change, after=None), {}) == "Invoice 1042 was deleted, by Ben"
