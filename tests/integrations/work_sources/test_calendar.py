"""iCalendar: repetition, exceptions, zones, the change of the clocks, and what is broken."""

import pytest

from app.domain.work import WorkKind, WorkStatus
from app.errors import WorkFileUnreadable
from tests.integrations.work_sources.reading import Desk, calendar

ONE = """
UID:one
DTSTAMP:20261001T000000Z
DTSTART:20261102T100000Z
DTEND:20261102T110000Z
SUMMARY:Visit (Ann Bell)
"""


def days(desk: Desk, text: str) -> list[str]:
    """Days and instants of a calendar's bookings."""
    return [
        f"{item.served_on} {item.starts_at:%H:%M}" if item.starts_at else f"{item.served_on}"
        for item in desk.read(text, "a.ics").items
    ]


def test_a_weekly_booking_keeps_its_local_time_when_the_clocks_change(desk: Desk) -> None:
    """Nine in New York is 13:00 UTC in October and 14:00 in November (the clocks change on 1 November)."""
    text = calendar(
        "UID:w\nDTSTAMP:20261001T000000Z\nDTSTART;TZID=America/New_York:20261026T090000\n"
        "DTEND;TZID=America/New_York:20261026T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:Visit"
    )
    assert days(desk, text) == ["2026-10-26 13:00", "2026-11-02 14:00", "2026-11-09 14:00"]


def test_a_booking_over_the_change_of_the_clocks_is_as_long_as_it_is(desk: Desk) -> None:
    """From midnight to six on the night with an hour more are seven hours."""
    text = calendar(
        "UID:n\nDTSTAMP:20261001T000000Z\nDTSTART;TZID=America/New_York:20261101T000000\n"
        "DTEND;TZID=America/New_York:20261101T060000\nSUMMARY:Night watch"
    )
    [item] = desk.read(text, "a.ics").items
    assert item.starts_at is not None
    assert item.ends_at is not None
    assert (item.ends_at - item.starts_at).total_seconds() == 7 * 3_600


def test_a_time_that_the_change_skips_is_counted_on(desk: Desk) -> None:
    """Half past two does not exist on 8 March in New York; it is half past three (RFC 5545, 3.3.5)."""
    text = calendar(
        "UID:g\nDTSTAMP:20260301T000000Z\nDTSTART;TZID=America/New_York:20260308T023000\nDURATION:PT1H\nSUMMARY:X"
    )
    assert days(desk, text) == ["2026-03-08 07:30"]


def test_times_without_a_zone_are_the_calendar_s(desk: Desk) -> None:
    """X-WR-TIMEZONE holds for floating times, else the company's zone does."""
    event = "UID:f\nDTSTAMP:20261001T000000Z\nDTSTART:20261102T090000\nDTEND:20261102T100000\nSUMMARY:X"
    assert days(desk, calendar(event)) == ["2026-11-02 14:00"]
    assert days(desk, calendar(event, head="X-WR-TIMEZONE:Europe/Berlin")) == ["2026-11-02 08:00"]
    content = desk.read(calendar(event, head="X-WR-TIMEZONE:Nowhere/Town"), "a.ics")
    assert "Nowhere/Town" in content.notes[0]


def test_whole_days_stay_days(desk: Desk) -> None:
    """A day without a time has no instant."""
    text = calendar(
        "UID:d\nDTSTAMP:20261001T000000Z\nDTSTART;VALUE=DATE:20261102\nRRULE:FREQ=DAILY;COUNT=2\nSUMMARY:X"
    )
    assert days(desk, text) == ["2026-11-02", "2026-11-03"]


def test_an_occurrence_can_be_cancelled_alone(desk: Desk) -> None:
    """The exception is told as cancelled, the others stand."""
    text = calendar(
        "UID:c\nDTSTAMP:20261001T000000Z\nDTSTART:20261102T090000Z\nDTEND:20261102T100000Z\nRRULE:FREQ=DAILY;COUNT=3\n"
        "SUMMARY:X",
        "UID:c\nDTSTAMP:20261002T000000Z\nRECURRENCE-ID:20261103T090000Z\nDTSTART:20261103T090000Z\n"
        "DTEND:20261103T100000Z\nSTATUS:CANCELLED\nSEQUENCE:1\nSUMMARY:X",
    )
    found = desk.read(text, "a.ics").items
    assert [item.status for item in found] == [WorkStatus.DUE, WorkStatus.CANCELLED, WorkStatus.DUE]


def test_this_and_all_after_can_be_moved(desk: Desk) -> None:
    """RANGE=THISANDFUTURE moves the rest by as much; their names stay."""
    text = calendar(
        "UID:r\nDTSTAMP:20261001T000000Z\nDTSTART:20261102T090000Z\nDTEND:20261102T100000Z\nRRULE:FREQ=DAILY;COUNT=4\n"
        "SUMMARY:X",
        "UID:r\nDTSTAMP:20261002T000000Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261104T090000Z\n"
        "DTSTART:20261104T110000Z\nDTEND:20261104T120000Z\nSEQUENCE:1\nSUMMARY:X",
    )
    assert days(desk, text) == [
        "2026-11-02 09:00",
        "2026-11-03 09:00",
        "2026-11-04 11:00",
        "2026-11-05 11:00",
    ]


def test_the_order_of_versions_does_not_matter(desk: Desk) -> None:
    """The highest SEQUENCE holds, wherever it stands; of equals the one stamped last."""
    later = ONE.replace("20261102", "20261105") + "SEQUENCE:3\n"
    assert days(desk, calendar(ONE, later)) == days(desk, calendar(later, ONE)) == ["2026-11-05 10:00"]
    stamped = ONE.replace("20261102", "20261106").replace("DTSTAMP:20261001", "DTSTAMP:20261003")
    assert days(desk, calendar(stamped, ONE)) == ["2026-11-06 10:00"]


def test_a_calendar_of_cancellations_cancels_all(desk: Desk) -> None:
    """METHOD:CANCEL withdraws what it names."""
    [item] = desk.read(calendar(ONE, head="METHOD:CANCEL"), "a.ics").items
    assert item.status is WorkStatus.CANCELLED


@pytest.mark.parametrize(
    "broken",
    [
        "UID:b\nDTSTAMP:20261001T000000Z\nDTSTART:20261399T990000Z\nSUMMARY:X",
        "UID:b\nDTSTAMP:20261001T000000Z\nSUMMARY:No start",
        "UID:b\nDTSTAMP:20261001T000000Z\nDTSTART:20261102T090000Z\nRRULE:FREQ=OFTEN\nSUMMARY:X",
        "UID:b\nDTSTAMP:20261001T000000Z\nDTSTART:20261102T090000Z\nDTEND:20261101T090000Z\nSUMMARY:X",
        "UID:b\nDTSTAMP:20261001T000000Z\nDTSTART;TZID=Moon/Crater:20261102T090000\nSUMMARY:X",
        "UID:b\nDTSTAMP:20261001T000000Z\nDTSTART:20261102T090000Z\nthis is no property\nSUMMARY:X",
    ],
)
def test_a_broken_event_is_named_and_the_rest_goes_in(desk: Desk, broken: str) -> None:
    """By the line that it begins on."""
    content = desk.read(calendar(broken, ONE), "a.ics")
    assert [item.item_id for item in content.items] == ["one"]
    [flaw] = content.flaws
    assert flaw.line == 4
    assert "http" not in flaw.reason


def test_a_file_cut_off_says_so(desk: Desk) -> None:
    """The event in which it ends is named; those before go in."""
    text = calendar(ONE, ONE.replace("UID:one", "UID:two"))
    content = desk.read(text[: text.rindex("SUMMARY")], "a.ics")
    assert [item.item_id for item in content.items] == ["one"]
    assert "cut off" in content.flaws[0].reason


def test_what_repeats_forever_ends_with_the_window(desk: Desk) -> None:
    """A daily booking without an end is told for about a year to either side; more than that is named."""
    text = calendar("UID:e\nDTSTAMP:20261001T000000Z\nDTSTART:20200101T090000Z\nRRULE:FREQ=DAILY\nSUMMARY:X")
    assert len(desk.read(text, "a.ics").items) == 801
    often = text.replace("FREQ=DAILY", "FREQ=HOURLY")
    content = desk.read(often, "a.ics")
    assert len(content.items) == 2_000
    assert content.flaws[0].is_kept


def test_what_is_no_calendar_is_refused(desk: Desk) -> None:
    """By name, line and column; binary and empty files, too."""
    for text, word in (("hello", "BEGIN:VCALENDAR"), ("", "empty"), (b"%PDF-1.7 \x00\x01", "PDF")):
        with pytest.raises(WorkFileUnreadable, match=word) as failure:
            desk.read(text, "a.ics")
        assert failure.value.title.startswith("a.ics, line 1, column 1")


def test_a_calendar_is_known_by_its_content(desk: Desk) -> None:
    """Whatever its name is."""
    assert desk.read(calendar(ONE), "export.txt").kind is WorkKind.BOOKING
