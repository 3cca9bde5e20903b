"""Bookings from iCalendar files (RFC 5545), as Google Calendar, Cal.com and Square Appointments give them.

Each event is read by itself, so that a broken one is named and the others go in. Of several versions of an
event the highest SEQUENCE holds, then the one stamped last. Repeated events are told one by one within the
window asked for; an exception replaces the occurrence that its RECURRENCE-ID names, also when it was moved.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.domain.work_files import WorkRequest
from integrations.bank_files import opening
from integrations.bank_files.findings import Findings
from integrations.work_sources import items, moments

if TYPE_CHECKING:
    from ical.event import Event

_MOST_EVENTS = 200_000
_MOST_OCCURRENCES = 2_000
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?:phone|tel|mobile|cell)[^\d+\n]{0,20}(\+?[\d][\d ().-]{6,18}\d)", re.IGNORECASE)
_BOOKED_BY = re.compile(r"booked by\s*:?\s*(?:<br>|\n)?\s*([^\n<]{2,80})", re.IGNORECASE)
_BETWEEN = re.compile(r"(?P<what>.+?) between (?P<host>.+?) and (?P<who>.+)")
_BRACKETED = re.compile(r"(?P<what>.+?)\s*\((?P<who>[^()]{2,80})\)\s*\Z")
_TAG = re.compile(r"<[^>]{1,200}>")


@dataclass(frozen=True, slots=True)
class _Block:
    """One component's lines as they stand, and the line of the file it begins on."""

    line: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """One event as told: what was read, where it stands, and which occurrence it replaces."""

    event: "Event"
    line: int
    sequence: int
    instance: datetime | None
    is_later_too: bool


def is_calendar(data: bytes) -> bool:
    """Whether it is an iCalendar file, whatever its name."""
    return data.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].upper() == b"BEGIN:VCALENDAR"


def read(data: bytes, request: WorkRequest, findings: Findings) -> tuple[WorkItem, ...]:
    """All bookings of a file within the window. Raises BankFileUnreadable when it is no calendar."""
    text, _ = opening.decode(data, findings.name)
    events, zones, head = _blocks(text, findings)
    zone = _zone(head, request, findings)
    is_withdrawn = any(line.upper().startswith("METHOD:CANCEL") for line in head)
    seen = [one for block in events if (one := _event(block, zones, zone, findings)) is not None]
    by_uid: dict[str, list[_Seen]] = defaultdict(list)
    for one in seen:
        by_uid[one.event.uid].append(one)
    found: dict[str, WorkItem] = {}
    for uid, versions in by_uid.items():
        for item in _of_uid(uid, versions, zone, request, findings):
            told = replace(item, status=WorkStatus.CANCELLED) if is_withdrawn else item
            found[item.item_id] = items.revised(told)
    return tuple(sorted(found.values(), key=lambda one: (one.served_on, one.item_id)))


# From text to events


def _blocks(text: str, findings: Findings) -> tuple[list[_Block], list[str], list[str]]:
    """The events, the time zones' lines, and the calendars' own lines; nesting (alarms) stays inside."""
    events: list[_Block] = []
    zones: list[str] = []
    head: list[str] = []
    inside, begun, kept = "", 1, list[str]()
    for number, line in enumerate(text.splitlines(), start=1):
        mark = line.strip().upper()
        if not inside and mark in {"BEGIN:VEVENT", "BEGIN:VTIMEZONE", "BEGIN:VTODO", "BEGIN:VFREEBUSY"}:
            inside, begun, kept = mark[6:], number, [line]
        elif inside and mark == f"END:{inside}":
            kept.append(line)
            if inside == "VEVENT":
                events.append(_Block(begun, tuple(kept)))
            elif inside == "VTIMEZONE":
                zones += kept
            else:
                findings.leave_out(f"{inside[1:].lower()} entries")
            inside = ""
        elif inside and mark == f"BEGIN:{inside}":
            findings.flaw((begun, 1), "the event is never ended")
            begun, kept = number, [line]
        elif inside:
            kept.append(line)
        else:
            head.append(line)
    if inside:
        findings.flaw((begun, 1), f"the {inside[1:].lower()} is never ended; the file may be cut off")
    if len(events) > _MOST_EVENTS:
        raise findings.unreadable(f"it holds {len(events)} events, far more than a calendar")
    return events, zones, head


def _zone(head: Iterable[str], request: WorkRequest, findings: Findings) -> ZoneInfo:
    """The calendar's zone for times that name none, else the one asked for."""
    for line in head:
        name, _, value = line.partition(":")
        if name.upper() == "X-WR-TIMEZONE" and value.strip():
            try:
                return moments.zone_named(value.strip())
            except ValueError as problem:
                findings.doubt(f"{problem}; times are read in {request.zone}")
    return moments.zone_named(request.zone)


def _event(block: _Block, zones: list[str], zone: ZoneInfo, findings: Findings) -> _Seen | None:
    from ical.calendar_stream import CalendarStream
    from ical.exceptions import CalendarParseError
    from ical.types.recur import Range, RecurrenceId

    needs_zones = any("TZID=" in line.upper() for line in block.lines)
    lines = ["BEGIN:VCALENDAR", "PRODID:-//Countersign//EN", "VERSION:2.0"]
    lines += [*(zones if needs_zones else ()), *block.lines, "END:VCALENDAR", ""]
    try:
        calendars = CalendarStream.from_ics("\r\n".join(lines)).calendars
        event = calendars[0].events[0]
        told = event.recurrence_id
        instance = None
        if told is not None:
            value = RecurrenceId.to_value(told)
            named = getattr(told, "tzinfo", None)
            if isinstance(value, datetime) and value.tzinfo is None and named is not None:
                value = value.replace(tzinfo=named)
            instance = _moment(value, zone)
        is_later_too = getattr(told, "range", Range.NONE) is not Range.NONE
    except (CalendarParseError, ValueError, TypeError, KeyError, IndexError, OverflowError) as problem:
        reason = getattr(problem, "detailed_error", None) or str(problem)
        findings.flaw((block.line, 1), f"the event can't be read ({items.one_line(_short(reason))})")
        return None
    if event.dtstart is None:
        findings.flaw((block.line, 1), "the event says no start")
        return None
    if _moment(event.end, zone) < _moment(event.dtstart, zone):
        findings.flaw((block.line, 1), "the event ends before it starts")
        return None
    return _Seen(event, block.line, event.sequence or 0, instance, is_later_too)


def _short(reason: str) -> str:
    """What the library says without its web address and the input it repeats."""
    lines = [line.strip() for line in reason.splitlines() if line.strip()]
    telling = [line for line in lines if not line.startswith(("For further", "http"))]
    return telling[1] if len(telling) > 1 else telling[0] if telling else "unknown"


# From events to bookings


def _of_uid(
    uid: str, versions: list[_Seen], zone: ZoneInfo, request: WorkRequest, findings: Findings
) -> Iterator[WorkItem]:
    latest: dict[datetime | None, _Seen] = {}
    for one in versions:
        known = latest.get(one.instance)
        if known is None or _rank(known) <= _rank(one):
            latest[one.instance] = one
    master = latest.pop(None, None)
    later = sorted(
        (one for one in latest.values() if one.is_later_too and one.instance),
        key=lambda one: one.instance or datetime.min.replace(tzinfo=UTC),
    )
    if master is not None:
        for moment, starts in _occurrences(master, zone, request, findings):
            if moment in latest and not latest[moment].is_later_too:
                continue
            changed = [one for one in later if one.instance is not None and one.instance <= moment]
            told = changed[-1] if changed else master
            moved = _moved(told, zone) if changed else timedelta()
            is_one = not _is_repeated(master)
            name = uid if is_one else f"{uid}/{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
            is_off = _is_off(told) or _is_off(master)
            yield _item(told, name, _shifted(starts, moved), zone, findings, is_off=is_off)
    for one in latest.values():
        if one.is_later_too or one.instance is None or one.event.dtstart is None:
            continue
        name = f"{uid}/{one.instance:%Y%m%dT%H%M%SZ}"
        if _is_within(one.event.dtstart, request):
            is_off = _is_off(one) or (master is not None and _is_off(master))
            yield _item(one, name, one.event.dtstart, zone, findings, is_off=is_off)


def _rank(one: _Seen) -> tuple[int, datetime]:
    stamp = one.event.dtstamp
    return one.sequence, _moment(stamp, ZoneInfo("UTC"))


def _is_repeated(one: _Seen) -> bool:
    return bool(one.event.rrule or one.event.rdate)


def _is_off(one: _Seen) -> bool:
    return one.event.status is not None and one.event.status.value == "CANCELLED"


def _moved(one: _Seen, zone: ZoneInfo) -> timedelta:
    """By how much a change "this and future" moved the occurrences."""
    assert one.instance is not None and one.event.dtstart is not None, "only exceptions are asked"
    return _moment(one.event.dtstart, zone) - one.instance


def _shifted(starts: date | datetime, by: timedelta) -> date | datetime:
    return starts + by if by else starts


def _occurrences(
    one: _Seen, zone: ZoneInfo, request: WorkRequest, findings: Findings
) -> Iterator[tuple[datetime, date | datetime]]:
    """Each occurrence's instant and start, within the window."""
    start = one.event.dtstart
    assert start is not None, "events without a start are named before"
    if not _is_repeated(one):
        if _is_within(start, request):
            yield _moment(start, zone), start
        return
    last = request.window[1]
    told = 0
    try:
        for starts in takewhile(lambda moment: _day(moment) <= last, one.event.as_rrule() or ()):
            if _is_within(starts, request):
                told += 1
                if told > _MOST_OCCURRENCES:
                    reason = "it repeats too often; the first occurrences are told"
                    findings.flaw((one.line, 1), reason, is_kept=True)
                    return
                yield _moment(starts, zone), starts
    except (ValueError, TypeError, OverflowError, RuntimeError) as problem:
        findings.flaw((one.line, 1), f"its repetition can't be worked out ({items.one_line(str(problem))})")


def _is_within(moment: date | datetime, request: WorkRequest) -> bool:
    first, last = request.window
    return first <= _day(moment) <= last


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _moment(value: date | datetime, zone: ZoneInfo) -> datetime:
    """The instant: bare days begin at midnight, bare times are in the zone."""
    if not isinstance(value, datetime):
        value = datetime.combine(value, time())
    return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)


def _item(
    one: _Seen, name: str, starts: date | datetime, zone: ZoneInfo, findings: Findings, *, is_off: bool
) -> WorkItem:
    event = one.event
    starts_at = _moment(starts, zone) if isinstance(starts, datetime) else None
    length = _moment(event.end, zone) - _moment(event.start, zone)
    told = _told(event)
    return WorkItem(
        kind=WorkKind.BOOKING,
        origin="calendar",
        item_id=name,
        revision="",
        served_on=_day(starts),
        status=WorkStatus.CANCELLED if is_off else WorkStatus.DUE,
        customer=told.customer,
        description=told.what,
        note=told.note,
        item_hint=told.what,
        worker=_worker(event),
        starts_at=starts_at,
        ends_at=starts_at + length if starts_at is not None else None,
        place=f"{findings.name}, line {one.line}",
    )


@dataclass(frozen=True, slots=True)
class _Told:
    what: str
    note: str
    customer: CustomerHint


def _told(event: "Event") -> _Told:
    """What was booked and by whom: a guest of the event, else what its texts say."""
    summary, note = (event.summary or "").strip(), _TAG.sub(" ", (event.description or "").strip())
    what, who = summary, ""
    between, bracketed = _BETWEEN.fullmatch(summary), _BRACKETED.fullmatch(summary)
    if between:
        what, who = between["what"], between["who"]
    elif bracketed:
        what, who = bracketed["what"], bracketed["who"]
    by = _BOOKED_BY.search(event.description or "")
    guest = _guest(event)
    mail = guest[1] if guest else next(iter(_MAIL.findall(note)), "")
    phone = _PHONE.search(note)
    name = (guest[0] if guest else "") or (by[1].strip() if by else "") or who
    customer = CustomerHint(
        name=name, email=mail, phone=phone[1].strip() if phone else "", address=event.location or ""
    )
    return _Told(what, note[:2_000], customer)


def _guest(event: "Event") -> tuple[str, str] | None:
    """Name and e-mail of the first guest that is not the organizer, a room or a resource."""
    host = _mail(event.organizer) if event.organizer else ""
    for attendee in event.attendees:
        kind = attendee.user_type
        mail = _mail(attendee)
        if (
            mail
            and mail.casefold() != host.casefold()
            and str(kind or "").upper() not in {"ROOM", "RESOURCE"}
        ):
            name = attendee.common_name or ""
            return ("" if "@" in name else name), mail
    return None


def _mail(address: Any) -> str:
    found = _MAIL.search(str(getattr(address, "uri", "") or ""))
    return found[0] if found else ""


def _worker(event: "Event") -> str:
    return (event.organizer.common_name or "") if event.organizer else ""
