"""Each period is booked once, in its month while that is open, and what went wrong before is made good."""

from datetime import date

from app.domain.documents import Journal, JournalLine
from app.domain.money import Money
from app.domain.record import replace
from app.propose.deferred.entries import (
    DEFERRED,
    BilledPart,
    BookedEntry,
    DueEntry,
    Prepaid,
    booked_entry,
    due_entries,
    entries_back,
    mark,
)
from app.propose.deferred.schedule import Method, ShutBooks

SUBJECT = "agreement:agreement:hosting [eu]/2026-01-01"
OPEN = ShutBooks()


def usd(minor: int) -> Money:
    """An amount in US cents."""
    return Money(minor, "USD")


def year(total: int = 1_200_00, *, on_liability: bool = True) -> Prepaid:
    """Hosting for 2026, billed on its first day."""
    part = BilledPart("invoice", "i7", "Invoice 1007", date(2026, 1, 1), usd(total))
    return Prepaid(
        SUBJECT, "Hosting 2026", "Acme", (date(2026, 1, 1), date(2026, 12, 31)), Method.MONTHS, (part,),
        "income", "owed", is_on_liability=on_liability,
    )  # fmt: skip


def booked(period: str, minor: int) -> BookedEntry:
    """An entry of ours for a period."""
    return BookedEntry(SUBJECT, period, f"j{period}", date(2026, 1, 31), minor)


def due(
    prepaid: Prepaid, *before: BookedEntry, today: date = date(2026, 3, 31), shut: ShutBooks = OPEN
) -> list[DueEntry]:
    """What is to be booked."""
    return list(due_entries(prepaid, before, today, shut))


def test_what_is_over_is_booked_in_its_period_and_nothing_ahead() -> None:
    """On the last day of March three months are earned; on the day before, two."""
    found = due(year())
    assert [(one.period, one.on, one.amount.minor) for one in found] == [
        ("2026-01", date(2026, 1, 31), 100_00),
        ("2026-02", date(2026, 2, 28), 100_00),
        ("2026-03", date(2026, 3, 31), 100_00),
    ]
    assert len({one.key for one in found}) == 3
    assert len(due(year(), today=date(2026, 3, 30))) == 2
    assert [one.period for one in due(year(), booked("2026-01", 100_00))] == ["2026-02", "2026-03"]


def test_what_was_booked_as_income_is_moved_to_the_liability_first() -> None:
    """The whole of it, dated as it was billed; once."""
    first, *_ = due(year(on_liability=False))
    assert (first.period, first.on, first.amount.minor) == (DEFERRED, date(2026, 1, 1), -1_200_00)
    assert "Invoice 1007 booked it as income" in first.reasons[0]
    rest = due(year(on_liability=False), booked(DEFERRED, -1_200_00))
    assert [one.period for one in rest] == ["2026-01", "2026-02", "2026-03"]


def test_what_was_earned_before_its_bill_is_booked_with_it() -> None:
    """Billed in the middle of February, January's share is dated then, and says so."""
    late = year()
    late = replace(late, parts=(replace(late.parts[0], on=date(2026, 2, 15)),))
    january, february, _ = due(late)
    assert (january.on, february.on) == (date(2026, 2, 15), date(2026, 2, 28))
    assert "it was billed on 2026-02-15 only" in january.reasons


def test_closed_months_are_booked_on_the_first_open_day() -> None:
    """February's entry is dated in March, and says so; while nothing is open up to today, none is made."""
    shut = ShutBooks(date(2026, 2, 28))
    january, february, march = due(year(), shut=shut)
    assert january.on == february.on == date(2026, 3, 1)
    assert "the books of 2026-02 are closed" in february.reasons[-1]
    assert march.on == date(2026, 3, 31)
    assert due(year(), shut=ShutBooks(date(2026, 3, 31))) == []


def test_what_was_booked_otherwise_is_made_good_in_the_next_period() -> None:
    """Ten dollars short in January are in February's entry, which says why."""
    february, march = due(year(), booked("2026-01", 90_00))
    assert (february.amount.minor, march.amount.minor) == (110_00, 100_00)
    assert "with 10.00" in february.reasons[1]


def test_an_earlier_end_is_respected() -> None:
    """It ends in June with a credit for the rest: what was booked too little or too much is caught up."""
    credit = BilledPart("credit_note", "c1", "Credit note 9", date(2026, 2, 20), usd(-600_00))
    cut = year()
    shorter = replace(cut, covers=(date(2026, 1, 1), date(2026, 6, 30)), parts=(*cut.parts, credit))
    before = (booked("2026-01", 100_00), booked("2026-02", 100_00))
    assert [one.amount.minor for one in due(shorter, *before)] == [100_00]
    over = replace(shorter, covers=(date(2026, 1, 1), date(2026, 2, 28)))
    (last,) = due(over, *before)
    assert (last.period, last.amount.minor) == ("2026-02", 400_00)
    assert last.key == f"{SUBJECT}:2026-02:10000"
    ended = replace(over, covers=(date(2026, 1, 1), date(2026, 1, 31)))
    (january,) = due(ended, *before)
    assert january.amount.minor == 600_00 - 100_00 - 100_00


def test_what_a_later_credit_changes_is_booked_on_its_day() -> None:
    """Not on the day of the bill: January's figures were right when nobody had credited anything."""
    credit = BilledPart("credit_note", "c1", "Credit note 9", date(2026, 3, 10), usd(-600_00))
    bill = year(on_liability=False)
    cut = replace(bill, parts=(*bill.parts, credit))
    moved, *_ = due(cut, booked(DEFERRED, -1_200_00))
    assert (moved.on, moved.amount.minor) == (date(2026, 3, 10), 600_00)
    over = replace(cut, covers=(date(2026, 1, 1), date(2026, 1, 31)))
    back, again = due(over, booked(DEFERRED, -1_200_00), booked("2026-01", 1_200_00))
    assert (back.on, back.amount.minor) == (date(2026, 3, 10), 600_00)
    assert (again.on, again.amount.minor) == (date(2026, 3, 10), -600_00)


def test_what_was_reversed_counts_as_not_booked() -> None:
    """Entry and reversal bear one mark and add up to nothing."""
    found = due(year(), booked("2026-01", 100_00), booked("2026-01", -100_00))
    assert [one.amount.minor for one in found] == [100_00] * 3


def test_a_mark_is_read_back_from_the_ledger() -> None:
    """By its lines on the liability; other entries, and other currencies, are none of ours."""
    lines = (JournalLine(usd(100_00), "owed"), JournalLine(usd(-100_00), "income"))
    note = f"Revenue earned in 2026-01, Hosting {mark(SUBJECT, '2026-01')} cs-1"
    entry = Journal("j", "0", "", date(2026, 1, 31), "USD", note, lines)
    assert booked_entry(entry, {"owed"}, "USD") == BookedEntry(
        SUBJECT, "2026-01", "j", date(2026, 1, 31), 100_00, "owed", "income"
    )
    assert booked_entry(entry, {"owed"}, "EUR") is None
    assert booked_entry(replace(entry, note="Accrual"), {"owed"}, "USD") is None


def test_what_is_not_owed_any_more_is_taken_back_period_by_period() -> None:
    """The invoice was voided: what was moved in and what was earned go back, on an open day."""
    moved = replace(booked(DEFERRED, -1_200_00), liability_id="owed", income_id="income")
    earned = replace(booked("2026-01", 100_00), liability_id="owed", income_id="income")
    today = date(2026, 3, 31)
    back = list(entries_back([moved, earned], today, ShutBooks(date(2026, 3, 30)), "USD"))
    assert [(one.period, one.on, one.amount.minor) for one in back] == [
        (DEFERRED, today, 1_200_00), ("2026-01", today, -100_00)
    ]  # fmt: skip
    assert all(one.prepaid.doubts for one in back)
    reversed_ = replace(earned, minor=-100_00)
    assert list(entries_back([earned, reversed_], today, OPEN, "USD")) == []
    assert list(entries_back([earned], today, ShutBooks(today), "USD")) == []
