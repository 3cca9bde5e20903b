"""Days and amounts as people write them in English, German, French and Spanish."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from app.domain.money import Money, parse
from app.propose.followup.compose import LANGUAGES

_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_FIGURES = re.compile(r"(?<![\d.,/])(\d{1,2})([./])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))?(?![\d/]|[.,]\d)")
_YEAR = r"(?:,?\s+(?:de\s+)?(\d{4}))?"
_IN = re.compile(
    r"\b(?:in|dans|en|within|dentro de|innerhalb von)\s+(\w+)\s+(days?|tagen?|jours?|días?|weeks?|wochen?|"
    r"semaines?|semanas?)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(r"[0-9]{1,4}")
_MONTH_END = re.compile(
    r"\b(?:end of (?:the|this) month|month[- ]end|monatsende|ende (?:des|dieses) monats|"
    r"fin (?:du|de ce) mois|(?:a )?fin(?:al)?(?:es)? de(?: este)? mes)\b",
    re.IGNORECASE,
)
_TOMORROW = re.compile(r"\b(?:tomorrow|(?<!guten )morgen|demain|mañana)\b", re.IGNORECASE)
_TODAY = re.compile(r"\b(?:today|heute|aujourd'hui|aujourd’hui|hoy)\b", re.IGNORECASE)
_FOLLOWING = re.compile(r"\b(?:next|nächste[nr]?)\s+$", re.IGNORECASE)
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("a ein einem einer une un una", "two zwei deux dos", "three drei trois tres",
         "four vier quatre cuatro",
         "five fünf cinq cinco", "six sechs seis", "seven sieben sept siete", "eight acht huit ocho",
         "nine neun neuf nueve", "ten zehn dix diez"), start=1
    )
    for word in words.split()
}  # fmt: skip
_LONG_AGO = timedelta(days=60)
"""A day without a year that is further back is meant for next year."""
_CODES = "USD EUR GBP CAD AUD CHF JPY NZD"
_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_WORDS = {"dollar": "USD", "dollars": "USD", "dólares": "USD", "euro": "EUR", "euros": "EUR", "pounds": "GBP"}
_NUMBER = r"(\d{1,3}(?:[., '’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
_UNIT = "|".join([*_CODES.split(), *_WORDS])
_MONEY = re.compile(
    rf"(?:(?:US)?([$€£¥])\s?|\b({_CODES.replace(' ', '|')})\s?){_NUMBER}(?![\d.,]*\d)"
    rf"|(?<![\d.,]){_NUMBER}\s?(?:(?:US)?([$€£¥])|({_UNIT})\b)",
    re.IGNORECASE,
)


def days_in(line: str, today: date, *, is_month_first: bool = False) -> tuple[date, ...]:
    """The days from today on that a line names, each once, in order.

    ``is_month_first``: 5/12 is the twelfth of May, where both readings are days.
    """
    figured = _figured(line, today, is_month_first=is_month_first)
    found = (*_written(line, today), *figured, *_spoken(line, today))
    return tuple(sorted({day for day in found if day is not None and day >= today}))


def _written(line: str, today: date) -> Iterator[date | None]:
    """``2026-12-05``, ``5. Dezember``, ``December 5th, 2026``, ``5 de diciembre``."""
    for year, month, day in _ISO.findall(line):
        yield _day(int(year), int(month), int(day))
    names = "|".join(sorted(_months(), key=len, reverse=True))
    number = r"(\d{1,2})(?:\.|st|nd|rd|th|er|º)?"
    before = re.compile(rf"\b{number}\s+(?:of\s+|de\s+)?({names})\b\.?{_YEAR}", re.IGNORECASE)
    after = re.compile(rf"\b({names})\b\.?\s+(?:the\s+)?{number}(?!\d){_YEAR}", re.IGNORECASE)
    told = [(day, month, year) for day, month, year in before.findall(line)]
    told = told or [(day, month, year) for month, day, year in after.findall(line)]
    for day, month, year in told:
        yield _near(today, int(year) if year else None, _months()[month.casefold()], int(day))


def _figured(line: str, today: date, *, is_month_first: bool) -> Iterator[date | None]:
    """``5.12.2026`` and ``5.12.``; ``5/12`` by the country's order, and by the other where that is no day."""
    for first, sign, second, year in _FIGURES.findall(_ISO.sub(" ", line)):
        number, month = int(first), int(second)
        if sign == "/" and (month > 12 or (is_month_first and number <= 12)):
            number, month = month, number
        whole = int(year) + (2000 if len(year) == 2 else 0) if year else None
        if year or sign == "/" or f"{first}.{second}." in line.replace(" ", ""):
            yield _near(today, whole, month, number)


def _spoken(line: str, today: date) -> Iterator[date | None]:
    """Weekdays, tomorrow, in two weeks, at the end of the month."""
    if _TODAY.search(line):
        yield today
    if _TOMORROW.search(line):
        yield today + timedelta(days=1)
    if _MONTH_END.search(line):
        yield (today.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    for count, unit in _IN.findall(line):
        number = int(count) if _SHORT.fullmatch(count) else _NUMBERS.get(count.casefold())
        if number is not None and number <= 366:
            is_weeks = unit.casefold().startswith(("w", "sem"))
            yield today + timedelta(days=number * (7 if is_weeks else 1))
    names = "|".join(sorted(_weekdays(), key=len, reverse=True))
    for found in re.finditer(rf"\b({names})\b", line, re.IGNORECASE):
        ahead = (_weekdays()[found[1].casefold()] - today.weekday()) % 7 or 7
        is_following = _FOLLOWING.search(line[: found.start()]) is not None
        same_week = today.weekday() + ahead < 7
        yield today + timedelta(days=ahead + (7 if is_following and same_week else 0))


def _near(today: date, year: int | None, month: int, number: int) -> date | None:
    """A day; without a year the one that is near."""
    if year is not None:
        return _day(year, month, number)
    this = _day(today.year, month, number)
    return _day(today.year + 1, month, number) if this is None or this < today - _LONG_AGO else this


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """Names of months, long and short, of all languages."""
    from babel.dates import get_month_names

    return {
        str(name).casefold().rstrip("."): number
        for language in LANGUAGES
        for width in ("abbreviated", "wide")
        for number, name in get_month_names(width, locale=language).items()
        if len(str(name)) > 2
    }


@lru_cache(maxsize=1)
def _weekdays() -> dict[str, int]:
    """Names of weekdays in full, Monday is 0, of all languages."""
    from babel.dates import get_day_names

    return {
        str(name).casefold(): number
        for language in LANGUAGES
        for number, name in get_day_names("wide", locale=language).items()
    }


def amounts_in(line: str) -> tuple[Money, ...]:
    """The amounts with a currency that a line names, each once, in order."""
    found = []
    for sign, code, number, other, sign_after, unit in _MONEY.findall(line):
        word = (sign or sign_after or code or unit).casefold()
        currency = _SIGNS.get(word) or _WORDS.get(word) or word.upper()
        try:
            amount = parse(_plain(number or other), currency)
        except ValueError:
            continue
        if amount not in found:
            found.append(amount)
    return tuple(found)


def _plain(number: str) -> str:
    """``1.234,50`` and ``1,234.50`` and ``1 234,5`` as decimal text: what stands before the last digits."""
    whole = re.sub(r"[ '’\u00a0\u202f]", "", number)
    cut = re.fullmatch(r"(.*)[.,](\d{1,2})", whole)
    if cut is None:
        return re.sub(r"[.,]", "", whole)
    return f"{re.sub(r'[.,]', '', cut[1])}.{cut[2]}"
