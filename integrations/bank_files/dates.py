"""Dates as tables and QIF write them, and the order of their parts found from all of them together."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.statements import DateOrder
from integrations.bank_files import values

_TRIPLE = re.compile(r"([0-9]{1,4})\s?([-./'\s])\s?([0-9]{1,2})\s?[-./'\s]\s?([0-9]{1,4})(?![0-9])")
_RUN = re.compile(r"([0-9]{8})(?:[0-9]{4,6})?(?![0-9])")
_NAMED = re.compile(
    r"([0-9]{1,4})[-./\s]*(?:de\s+)?([^\W\d_]{3,10})\.?[-./,\s]*(?:de\s+)?'?([0-9]{1,4})(?![0-9])"
)
_AMERICAN = re.compile(r"([^\W\d_]{3,10})\.?\s+([0-9]{1,2}),?\s+([0-9]{4})(?![0-9])")
_CLOCK = re.compile(r"\.?[\sT,]*(?:[0-9]{1,2}[:.][0-9]{2}|\[|$|[0-9]{2}h)|[.][0-9]{3}\[")
_LONGEST = 40
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene gen sty led tam", "feb fev fév fév lut úno hel", "mar mär mrt mrz maa bře",
            "apr avr abr kwi dub huh", "may mai mag maj mei kvě tou", "jun giu cze čer kes",
            "jul lug lip hei", "aug aoû ago sie srp elo", "sep set wrz zář syy", "oct okt out ott paź říj",
            "nov lis mar.", "dec dez dic déc gru pro jou",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_LONGER = {"juin": 6, "juil": 7, "juni": 6, "juli": 7, "kesä": 6, "marr": 11, "marz": 3}


@dataclass(frozen=True, slots=True)
class OrderGuess:
    """The order of the parts; not certain when another one reads as well."""

    order: DateOrder
    is_certain: bool


def looks_like_date(text: str) -> bool:
    """Whether a cell is a date in some order."""
    return bool(text) and len(text) <= _LONGEST and any(_in_order(text, order) for order in DateOrder)


def read(text: str, order: DateOrder) -> date:
    """The date of a cell; ValueError when it is none in this order."""
    found = _in_order(text, order) if len(text) <= _LONGEST else None
    if found is None:
        raise ValueError(f"“{values.shown(text)}” is not a date")
    return found


def find_order(cells: Iterable[str], given: DateOrder | None = None, hint: str = "") -> OrderGuess:
    """The order in which most cells are dates, then the one that sorts them, then the usual one.

    ``hint`` is the decimal mark or another sign of the country: with a comma, the day comes first.
    """
    if given is not None:
        return OrderGuess(given, is_certain=True)
    texts = [cell for cell in cells if cell]
    distinct = list(dict.fromkeys(texts))[:2_000]
    valid = {order: sum(_in_order(text, order) is not None for text in distinct) for order in DateOrder}
    most = max(valid.values(), default=0)
    open_orders = [order for order in DateOrder if valid[order] == most]
    if len(open_orders) == 1:
        return OrderGuess(open_orders[0], is_certain=True)
    if all(_same(text, open_orders) for text in distinct):
        return OrderGuess(DateOrder.YEAR_FIRST, is_certain=True)
    sorted_orders = [order for order in open_orders if _is_sorted(distinct, order)]
    if len(sorted_orders) == 1 and len(distinct) > 2:
        return OrderGuess(sorted_orders[0], is_certain=True)
    usual = _usual(distinct[0], hint)
    rest = sorted_orders or open_orders
    is_certain = "." in distinct[0] and usual is DateOrder.DAY_FIRST and usual in rest
    return OrderGuess(usual if usual in rest else rest[0], is_certain=is_certain)


def _usual(text: str, hint: str) -> DateOrder:
    found = _TRIPLE.match(text.strip())
    if hint == "," or (found and found[2] in ".-"):
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST


def _same(text: str, orders: Sequence[DateOrder]) -> bool:
    return len({_in_order(text, order) for order in orders}) == 1


def _is_sorted(texts: Sequence[str], order: DateOrder) -> bool:
    days = [day for text in texts if (day := _in_order(text, order)) is not None]
    slack = timedelta(days=5)
    up = all(a <= b + slack for a, b in itertools.pairwise(days))
    return up or all(a >= b - slack for a, b in itertools.pairwise(days))


def _in_order(text: str, order: DateOrder) -> date | None:
    plain = text.strip()
    triple = _TRIPLE.match(plain)
    if triple:
        return _numeric(triple, order) if _CLOCK.match(plain, triple.end()) else None
    run = _RUN.match(plain)
    if run:
        return _run(run[1], order) if _CLOCK.match(plain, run.end()) else None
    return _with_name(plain)


def _numeric(found: re.Match[str], order: DateOrder) -> date | None:
    first, second, third = found[1], found[3], found[4]
    if len(first) >= 3:
        return _date(first, second, third) if len(first) == 4 else None
    if len(third) == 3:
        return None
    if order is DateOrder.YEAR_FIRST:
        return _date(first, second, third) if len(first) == 2 and len(third) <= 2 else None
    day, month = (first, second) if order is DateOrder.DAY_FIRST else (second, first)
    return _date(third, month, day)


def _run(digits: str, order: DateOrder) -> date | None:
    if digits[:2] in {"19", "20", "21"}:
        found = _date(digits[:4], digits[4:6], digits[6:])
        if found is not None:
            return found
    day, month = digits[:2], digits[2:4]
    if order is DateOrder.MONTH_FIRST:
        day, month = month, day
    return _date(digits[4:], month, day) if digits[4:6] in {"19", "20"} else None


def _with_name(text: str) -> date | None:
    found = _NAMED.match(text)
    if found:
        month = _month(found[2])
        if month and _CLOCK.match(text, found.end()):
            year, day = (found[1], found[3]) if len(found[1]) == 4 else (found[3], found[1])
            return _date(year, str(month), day)
        return None
    american = _AMERICAN.match(text)
    month = _month(american[1]) if american else 0
    return _date(american[3], str(month), american[2]) if american and month else None


def _month(name: str) -> int:
    plain = name.lower()
    return _LONGER.get(plain[:4]) or _MONTHS.get(plain[:3], 0)


def _date(year: str, month: str, day: str) -> date | None:
    number = int(year)
    if len(year) <= 2:
        number += 1900 if number >= 80 else 2000
    if not 1900 <= number < 2200:
        return None
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None
