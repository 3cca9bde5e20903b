"""Amounts, dates and words as bank files write them, shared by all formats."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from app.domain.money import NO_CURRENCY, Money, exponent

LONGEST_TEXT = 65_536
_MOST_DIGITS = 15
_AMOUNT = re.compile(r"([+-]?)0*([0-9]*)(?:[.,]([0-9]*))?\Z")
_CURRENCY = re.compile(r"[A-Z]{3}\Z")
_SPACES = re.compile(r"\s+")
_DAY = re.compile(r"([0-9]{4})[-./]?([0-9]{2})[-./]?([0-9]{2})")


class RoundedError(ValueError):
    """More places than the currency has: ``money`` is the amount rounded, half to even."""

    def __init__(self, money: Money) -> None:
        super().__init__(f"it has more decimal places than {money.currency} allows; rounded to {money}")
        self.money = money


def currency(text: str) -> str:
    """A currency code, or the code for none."""
    code = text.strip().upper()
    return code if _CURRENCY.match(code) else NO_CURRENCY


def amount(text: str, code: str) -> Money:
    """Money from plain decimal text with point or comma, a sign in front or behind; no grouping.

    Raises RoundedError when it has too many places, ValueError when it is no amount.
    """
    plain = text.strip().replace(" ", "").replace("\u2212", "-").replace("'", "")
    if plain[-1:] in {"-", "+"}:
        plain = plain[-1] + plain[:-1]
    if "," in plain and "." in plain:
        grouping = "," if plain.rindex(".") > plain.rindex(",") else "."
        plain = plain.replace(grouping, "")
    found = _AMOUNT.match(plain)
    if not found or not (found[2] or found[3] or "0" in plain):
        raise ValueError(f"“{shown(text)}” is not an amount")
    return money(found[1] == "-", found[2], found[3] or "", code)


def money(is_negative: bool, whole: str, fraction: str, code: str) -> Money:
    """Money from the digits before and after the decimal mark."""
    if len(whole) > _MOST_DIGITS:
        raise ValueError("the amount has too many digits")
    places = exponent(code)
    if len(fraction) > places:
        fraction = fraction[:_MOST_DIGITS].rstrip("0")
    if len(fraction) > places:
        exact = Decimal(f"{whole or 0}.{fraction}").scaleb(places)
        minor = int(exact.quantize(Decimal(1), rounding=ROUND_HALF_EVEN))
        raise RoundedError(Money(-minor if is_negative else minor, code))
    minor = int(whole + fraction.ljust(places, "0") or "0")
    return Money(-minor if is_negative else minor, code)


def day(text: str) -> date:
    """A date that begins with year, month and day: 20261118, 2026-11-18T09:00, 20261118120000[-5:EST]."""
    found = _DAY.match(text.strip())
    if not found:
        raise ValueError(f"“{shown(text)}” is not a date")
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        raise ValueError(f"“{shown(text)}” is not a date") from None


def short_day(text: str) -> date:
    """A date of six digits, YYMMDD; years from 80 on lie in the last century."""
    if len(text) != 6 or not (text.isascii() and text.isdigit()):
        raise ValueError(f"“{shown(text)}” is not a date")
    year = int(text[:2])
    try:
        return date(year + (1900 if year >= 80 else 2000), int(text[2:4]), int(text[4:]))
    except ValueError:
        raise ValueError(f"“{text}” is not a date") from None


def clean(text: str) -> str:
    """A text in one line, runs of white space as one space; ValueError when it is absurdly long."""
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"the text is {len(text):,} characters long")
    if "\ufffd" in text or "\x00" in text:
        text = text.replace("\x00", "")
    return _SPACES.sub(" ", text).strip()


def joined(parts: Iterable[str]) -> str:
    """Texts side by side, none that another one already holds."""
    kept: list[str] = []
    for part in parts:
        text = clean(part)
        if text and not any(text.casefold() in other.casefold() for other in kept):
            kept = [other for other in kept if other.casefold() not in text.casefold()]
            kept.append(text)
    return " ".join(kept)


def shown(text: str) -> str:
    """A text short enough for a message."""
    plain = _SPACES.sub(" ", text.strip())
    return plain if len(plain) <= 40 else f"{plain[:39]}…"
