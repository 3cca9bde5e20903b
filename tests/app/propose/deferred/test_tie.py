"""The account is tied to the schedules, and every difference has its record and adds up."""

from datetime import date

from app.propose.deferred.entries import BookedEntry
from app.propose.deferred.tie import DeferredTie, LiabilityPosting, tie
from tests.app.propose.deferred.test_entries import SUBJECT, booked, year

MARCH = date(2026, 3, 31)
INVOICE = LiabilityPosting("invoice", "i7", "Invoice 1007", date(2026, 1, 1), 1_200_00)


def entry(one: BookedEntry) -> LiabilityPosting:
    """What one of our entries moves."""
    return LiabilityPosting("journal", one.journal_id, "Journal", one.on, -one.minor)


def tied(*booked_: BookedEntry, more: tuple[LiabilityPosting, ...] = (), on: date = MARCH) -> DeferredTie:
    """The tie of the year's hosting, on the liability itself."""
    return tie([year()], booked_, [INVOICE, *map(entry, booked_), *more], (on, "USD"))


def adds_up(found: DeferredTie) -> bool:
    """Whether the items are the difference."""
    return sum(one.amount.minor for one in found.items) == found.difference.minor


def test_all_booked_ties_to_the_cent() -> None:
    """After March nine months are left, on the account and in the schedule."""
    found = tied(*(booked(f"2026-0{n}", 100_00) for n in (1, 2, 3)))
    assert (found.balance.minor, found.scheduled.minor, found.items) == (900_00, 900_00, ())
    (work,) = found.works
    assert (work.remainder.minor, work.due.minor, work.booked.minor) == (900_00, 300_00, 300_00)


def test_what_is_not_booked_or_otherwise_is_named_with_its_period() -> None:
    """February is missing, March was edited to ten dollars more."""
    found = tied(booked("2026-01", 100_00), booked("2026-03", 110_00))
    assert [(one.text, one.amount.minor) for one in found.items] == [
        ("Hosting 2026: 2026-02 is not booked", 100_00),
        ("Hosting 2026: 2026-03 is booked with 110.00, due is 100.00", -10_00),
    ]
    assert found.items[1].records == ("j2026-03",)
    assert adds_up(found)


def test_records_of_no_schedule_are_named() -> None:
    """A deposit on the same account; what comes after the day is not looked at."""
    stray = LiabilityPosting("deposit", "d1", "Deposit of 55.00 USD", date(2026, 2, 3), 55_00)
    later = LiabilityPosting("deposit", "d2", "Deposit", date(2026, 4, 3), 1_00)
    found = tied(*(booked(f"2026-0{n}", 100_00) for n in (1, 2, 3)), more=(stray, later))
    (item,) = found.items
    assert (item.amount.minor, item.records) == (55_00, ("d1",))
    assert "Deposit of 55.00 USD of 2026-02-03 is of no schedule" in item.text


def test_what_was_billed_as_income_is_missing_until_it_is_moved() -> None:
    """The account is empty, the schedule is not; and the invoice that no longer posts there is named."""
    found = tie([year(on_liability=False)], [], [], (MARCH, "USD"))
    assert found.difference.minor == -900_00
    assert "not all that was billed was moved there" in found.items[0].text
    assert adds_up(found)
    gone = tie([year()], [], [], (MARCH, "USD"))
    assert any("no longer posts" in one.text for one in gone.items)
    assert adds_up(gone)


def test_before_it_was_billed_nothing_is_expected() -> None:
    """The year before, account and schedules are empty; another's marked entry explains nothing."""
    found = tied(on=date(2025, 12, 31))
    assert (found.balance.minor, found.scheduled.minor, found.works) == (0, 0, ())
    foreign = BookedEntry(f"{SUBJECT}x", "2026-01", "j9", date(2026, 1, 31), 5_00)
    stray = tied(*(booked(f"2026-0{n}", 100_00) for n in (1, 2, 3)), foreign)
    assert [one.records for one in stray.items] == [("j9",)]
    assert adds_up(stray)


def test_a_work_that_is_no_more_explains_itself_once_it_is_taken_back() -> None:
    """Half of it does not."""
    pair = (booked("2026-01", 5_00), booked("2026-01", -5_00))
    moved = [
        LiabilityPosting("journal", f"j{n}", "Journal", one.on, -one.minor) for n, one in enumerate(pair)
    ]
    entries = [BookedEntry("x", one.period, f"j{n}", one.on, one.minor) for n, one in enumerate(pair)]
    assert tie([], entries, moved, (MARCH, "USD")).items == ()
    assert len(tie([], entries[:1], moved[:1], (MARCH, "USD")).items) == 1
