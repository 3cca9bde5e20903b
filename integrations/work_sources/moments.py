"""Clock times and lengths of time as work tables write them, and the instants they stand for."""

import re
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from integrations.bank_files.values import shown

_CLOCK = re.compile(r"(?<![0-9:])([0-9]{1,2})[:.h]([0-9]{2})(?::([0-9]{2}))?\s*([AaPp])?\.?[Mm]?\.?")
_HOUR = re.compile(r"(?<![0-9])([0-9]{1,2})\s*([AaPp])\.?[Mm]\.?(?![A-Za-z])")
_LENGTH = re.compile(r"(-?)([0-9]{1,4}):([0-5]?[0-9])(?::([0-5]?[0-9]))?")
_WORDED = re.compile(
    r"(?:([0-9]+(?:[.,][0-9]+)?)\s*(?:h|hr|hrs|hours?|std)\.?)?\s*(?:([0-9]+)\s*(?:m|min|mins|minutes?)\.?)?"
    r"\s*(?:([0-9]+)\s*(?:s|secs?|seconds?))?",
    re.IGNORECASE,
)
_PLACES = Decimal("0.0001")


def clock(text: str) -> time | None:
    """The time of day in a cell: "14:30", "2:30 PM", "2026-11-03 14:30"; None when it holds none."""
    found = _CLOCK.search(text)
    if found:
        return _time(int(found[1]), int(found[2]), int(found[3] or 0), found[4] or "")
    hour = _HOUR.search(text)
    return _time(int(hour[1]), 0, 0, hour[2]) if hour else None


def second_clock(text: str) -> time | None:
    """The end of "9:00AM - 10:30AM"; None when there is no second time."""
    found = _CLOCK.search(text)
    return clock(text[found.end() :]) if found else None


def _time(hour: int, minute: int, second: int, half: str) -> time | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half in "Pp" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else None


def length(text: str) -> Decimal | None:
    """Hours written as a length: "1:30", "01:30:00", "1h 30m", "90 min"; None for plain numbers."""
    plain = text.strip()
    found = _LENGTH.fullmatch(plain)
    if found:
        seconds = int(found[2]) * 3_600 + int(found[3]) * 60 + int(found[4] or 0)
        return hours(timedelta(seconds=-seconds if found[1] else seconds))
    worded = _WORDED.fullmatch(plain)
    if plain and worded and any(worded.groups()):
        whole = Decimal((worded[1] or "0").replace(",", "."))
        parts = Decimal(int(worded[2] or 0)) / 60 + Decimal(int(worded[3] or 0)) / 3_600
        return (whole + parts).quantize(_PLACES)
    return None


def hours(span: timedelta) -> Decimal:
    """A length in hours, to four places."""
    return (Decimal(span.days * 86_400 + span.seconds) / 3_600).quantize(_PLACES)


def instant(day: date, at: time, zone: ZoneInfo) -> tuple[datetime, str]:
    """The instant of a local time, and a word where that time does not exist or exists twice.

    A time that the change to summer time skips is counted on from the time before it, and of one that comes
    twice the first is taken (RFC 5545, 3.3.5).
    """
    local = datetime.combine(day, at, zone)
    moment = local.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        there = moment.astimezone(zone)
        return moment, f"{at:%H:%M} on {day} does not exist in {zone.key}; read as {there:%H:%M}"
    if local.replace(fold=1).utcoffset() != local.utcoffset():
        return moment, f"{at:%H:%M} on {day} comes twice in {zone.key}; the first is taken"
    return moment, ""


def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name; ValueError when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"“{shown(name)}” is no time zone") from None
