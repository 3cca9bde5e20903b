"""Generated work, written as programs write it, is read as it was."""

import csv
import io
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.integrations.work_sources.reading import TODAY, Desk, calendar

WORDS = st.text("abcdefghij ABCäöü&-", min_size=1, max_size=12).map(str.strip).filter(bool)
ROWS = st.lists(
    st.tuples(
        st.dates(date(2026, 1, 13), date(2026, 11, 20)),
        WORDS,
        st.integers(1, 24 * 60),
        st.integers(0, 10_000_000).map(lambda minor: Decimal(minor).scaleb(-4)),
    ),
    min_size=1,
    max_size=12,
)
NEW_YEAR = datetime.fromisoformat("2026-01-05")
DATES = {"%Y-%m-%d": ",", "%d.%m.%Y": ";", "%d/%m/%Y": "\t"}


@settings(max_examples=60)
@given(rows=ROWS, pattern=st.sampled_from(sorted(DATES)))
def test_time_in_any_spelling(
    tmp_path_factory: pytest.TempPathFactory,
    rows: list[tuple[date, str, int, Decimal]],
    pattern: str,
) -> None:
    """Days, hours and rates of four places come back exactly, whatever parts cells and writes dates."""
    out = io.StringIO()
    sheet = csv.writer(out, delimiter=DATES[pattern])
    sheet.writerow(("ID", "Date", "Client", "User", "Hours", "Rate"))
    rows = [(date(2026, 1, 13), "First", 60, Decimal(1)), *rows]  # the thirteenth tells the order
    for number, (day, client, minutes, rate) in enumerate(rows):
        length = f"{minutes // 60}:{minutes % 60:02}"
        sheet.writerow((f"t{number}", day.strftime(pattern), client, "Mia", length, f"{rate:.4f}"))
    content = Desk(tmp_path_factory.mktemp("time")).read(out.getvalue())
    assert content.flaws == ()
    found = [
        (item.served_on, item.customer.name, Decimal(item.quantity), Decimal(item.unit_price))
        for item in content.items
    ]
    assert found == [
        (day, client, (Decimal(minutes) / 60).quantize(Decimal("0.0001")), rate)
        for day, client, minutes, rate in rows
    ]


@settings(max_examples=40)
@given(
    start=st.datetimes(NEW_YEAR, NEW_YEAR + timedelta(days=270)).map(
        lambda at: at.replace(second=0, microsecond=0)
    ),
    zone=st.sampled_from(["America/New_York", "Europe/Berlin", "Australia/Sydney", "Asia/Kolkata"]),
    count=st.integers(1, 30),
    out=st.sets(st.integers(0, 29)),
)
def test_weekly_bookings_keep_their_clock_time(
    tmp_path_factory: pytest.TempPathFactory, start: datetime, zone: str, count: int, out: set[int]
) -> None:
    """Every week at the same local time, those left out left out, across every change of the clocks."""
    local = [start + timedelta(weeks=week) for week in range(count)]
    left_out = [local[week] for week in sorted(out) if week < count]
    lines = [
        "UID:w", "DTSTAMP:20260101T000000Z", f"DTSTART;TZID={zone}:{start:%Y%m%dT%H%M%S}", "DURATION:PT45M",
        f"RRULE:FREQ=WEEKLY;COUNT={count}", "SUMMARY:Visit",
        *(f"EXDATE;TZID={zone}:{moment:%Y%m%dT%H%M%S}" for moment in left_out),
    ]  # fmt: skip
    content = Desk(tmp_path_factory.mktemp("ics")).read(calendar("\n".join(lines)), "a.ics")
    assert content.flaws == ()
    expected = [moment for moment in local if moment not in left_out]
    assert [item.served_on for item in content.items] == [moment.date() for moment in expected]
    for item, moment in zip(content.items, expected, strict=True):
        assert item.starts_at == moment.replace(tzinfo=ZoneInfo(zone))
        assert item.starts_at is not None
        assert item.ends_at == item.starts_at + timedelta(minutes=45)


@settings(max_examples=60)
@given(
    start=st.dates(date(2026, 1, 1), date(2026, 6, 30)),
    length=st.integers(0, 150),
    price=st.integers(1, 1_000_000),
    change=st.integers(1, 200),
)
def test_prorated_parts_cover_every_day_once(
    tmp_path_factory: pytest.TempPathFactory, start: date, length: int, price: int, change: int
) -> None:
    """However it starts, ends and is amended: each day is charged once, each part to the cent."""
    end, since = start + timedelta(days=length), start + timedelta(days=change)
    amount = Decimal(price).scaleb(-2)
    text = (
        f'[[agreement]]\nid = "a"\ncustomer = "A"\nprice = "{amount}"\ncurrency = "USD"\nalign = "calendar"\n'
        f"prorate = true\nstart = {start}\nend = {end}\n"
        f'[[agreement.amendment]]\nfrom = {since}\nprice = "2.00"\n'
    )
    content = Desk(tmp_path_factory.mktemp("toml")).read(text, "a.toml")
    assert content.flaws == ()
    covered: list[date] = []
    for item in content.items:
        first, last = (date.fromisoformat(item.description.split(" (")[0].split(" to ")[at]) for at in (0, 1))
        covered += [first + timedelta(days=day) for day in range((last - first).days + 1)]
        assert Decimal(item.unit_price).as_tuple().exponent >= -2  # type: ignore[operator]
        assert (first >= since) == (last >= since)
    assert covered == [start + timedelta(days=day) for day in range(length + 1)]
    assert end < TODAY
