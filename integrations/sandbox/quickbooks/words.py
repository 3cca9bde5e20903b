"""How QuickBooks writes numbers, times and JSON (wire/quickbooks.md 2.1)."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import lru_cache
from typing import Any

import msgspec

Json = dict[str, Any]

_WRITER = msgspec.json.Encoder(decimal_format="number")


@lru_cache(maxsize=65_536)
def money(minor: int, places: int = 2) -> Decimal:
    """An amount on the wire: all its decimals, but zero is ``0``."""
    return Decimal(minor).scaleb(-places) if minor else Decimal(0)


def fixed(minor: int, places: int = 2) -> str:
    """An amount as plain text with all its decimals."""
    whole, part = divmod(abs(minor), 10**places)
    return f"{'-' if minor < 0 else ''}{whole}.{part:0{places}d}" if places else str(minor)


def rate(value: Decimal) -> Decimal:
    """A quantity, price or percentage: trailing zeros stripped, no exponent."""
    short = value.normalize()
    return Decimal(f"{short:f}")


def dumps(value: object) -> bytes:
    """JSON with every number in its own digits; no spaces, UTF-8."""
    return _WRITER.encode(value)


def loads(body: bytes) -> Any:
    """JSON with decimals exact."""
    return json.loads(body, parse_float=Decimal)


@lru_cache(maxsize=64)
def _summer(year: int) -> tuple[datetime, datetime]:
    march, november = date(year, 3, 1), date(year, 11, 1)
    first = march + timedelta(days=(6 - march.weekday()) % 7 + 7)
    last = november + timedelta(days=(6 - november.weekday()) % 7)
    return (
        datetime(first.year, first.month, first.day, 10, tzinfo=UTC),
        datetime(last.year, last.month, last.day, 9, tzinfo=UTC),
    )


_STANDARD, _DAYLIGHT = timezone(timedelta(hours=-8)), timezone(timedelta(hours=-7))


def pacific(at: datetime) -> datetime:
    """An instant on the Pacific coast, by the United States rule since 2007 (no zone files on Windows)."""
    start, end = _summer(at.year)
    return at.astimezone(_DAYLIGHT if start <= at < end else _STANDARD)


@lru_cache(maxsize=65_536)
def stamp(at: datetime) -> str:
    """MetaData time: whole seconds, with the offset of that date."""
    return pacific(at).isoformat(timespec="seconds")


def moment(at: datetime) -> str:
    """The ``time`` of an answer: milliseconds."""
    return pacific(at).isoformat(timespec="milliseconds")


def read_moment(text: str) -> datetime:
    """An instant from a query or parameter; without an offset it is Pacific. ValueError when unreadable."""
    at = datetime.fromisoformat(text.strip().replace(" ", "+"))
    if at.tzinfo is None:
        guess = pacific(at.replace(tzinfo=UTC) + timedelta(hours=8))
        at = at.replace(tzinfo=guess.tzinfo)
    return at.astimezone(UTC)
