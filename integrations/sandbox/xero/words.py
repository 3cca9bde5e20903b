"""How Xero writes ids, dates, amounts and JSON (wire/xero.md 2.3, 2.4)."""

import json
import re
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import msgspec

Json = dict[str, Any]

ZERO_ID = "00000000-0000-0000-0000-000000000000"
CENT = Decimal("0.01")
TEN_THOUSANDTH = Decimal("0.0001")

_EPOCH = date(1970, 1, 1).toordinal()
_DAY_MS = 86_400_000
_MS_DATE = re.compile(r"/Date\((-?\d+)([+-]\d{4})?\)/")
_GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_encode = msgspec.json.Encoder(decimal_format="number").encode


def guid(*parts: object) -> str:
    """An id that follows from what it names: the same parts, the same id."""
    digits = blake2b("\x1f".join(map(str, parts)).encode(), digest_size=16).hexdigest()
    variant = "89ab"[int(digits[16], 16) % 4]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def is_guid(text: str) -> bool:
    """Whether a text is an id."""
    return _GUID.fullmatch(text.lower()) is not None


@lru_cache(maxsize=4096)
def day(on: date) -> str:
    """A document date: UTC midnight of the calendar day, in milliseconds."""
    return f"/Date({(on.toordinal() - _EPOCH) * _DAY_MS}+0000)/"


@lru_cache(maxsize=4096)
def day_text(on: date) -> str:
    """The text twin of a document date."""
    return f"{on.isoformat()}T00:00:00"


def instant(at: datetime) -> datetime:
    """Whole seconds in UTC, as a story's instants are told."""
    return at.astimezone(UTC).replace(microsecond=0)


def moment(at: datetime) -> str:
    """An instant in milliseconds."""
    return f"/Date({milliseconds(at)}+0000)/"


def moment_text(at: datetime) -> str:
    """The ISO twin of an instant, to the second."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"


def milliseconds(at: datetime) -> int:
    """Whole milliseconds since 1970."""
    return int(at.timestamp()) * 1000 + at.microsecond // 1000


@lru_cache(maxsize=4096)
def money(cents: int) -> Decimal:
    """An amount on the wire, always with two decimals."""
    return Decimal(cents).scaleb(-2)


def cents(amount: Decimal) -> int:
    """Cents of an amount, half up."""
    return int(amount.quantize(CENT, ROUND_HALF_UP).scaleb(2))


def as_decimal(value: object) -> Decimal:
    """A number as it was written; ValueError when it is none."""
    try:
        return Decimal(str(value))
    except ArithmeticError:
        raise ValueError(f"not a number: {value!r}") from None


def dumps(value: object) -> bytes:
    """JSON with exact decimals and no spaces, UTF-8."""
    return _encode(value)


def loads(body: bytes) -> Any:
    """JSON with decimals exact; ValueError when it is none."""
    return json.loads(body, parse_float=Decimal)


def read_day(value: object) -> date:
    """A date as a client writes it: ``2026-01-31``, with a time behind it, or ``/Date(ms)/``; ValueError."""
    text = str(value).strip()
    found = _MS_DATE.fullmatch(text)
    if found is not None:
        return datetime.fromtimestamp(int(found.group(1)) // 1000, UTC).date()
    return date.fromisoformat(text[:10])


def read_moment(text: str) -> datetime:
    """``If-Modified-Since``: ISO with or without an offset, or an HTTP date; UTC seconds; ValueError."""
    text = text.strip().strip('"')
    found = _MS_DATE.fullmatch(text)
    if found is not None:
        return datetime.fromtimestamp(int(found.group(1)) // 1000, UTC)
    if text[:1].isalpha():
        return datetime.strptime(text, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC)
    at = datetime.fromisoformat(text)
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return at.astimezone(UTC).replace(microsecond=0)


def is_true(text: str) -> bool:
    """A switch in a query, in any case."""
    return text.strip().lower() == "true"


def iso(at: datetime) -> str:
    """The Projects API's instants."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z"
