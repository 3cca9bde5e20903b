"""Recurring agreements as a person keeps them in a TOML file: what is due, period by period.

[[agreement]]
id = "hosting-acme"              # what its periods are known by
customer = "Acme Traders"        # or customer_id, email
description = "Hosting, {period}"
item = "Hosting"
price = "120.00"
every = "month"                  # day, week, month, quarter, year; or rule = "FREQ=…" (RFC 5545)
start = 2026-01-15
end = 2026-12-31                 # its last day, if it has one
align = "calendar"               # periods begin with the calendar's month, quarter or year
prorate = true                   # parts of a period are charged by their days
bill = "in_arrears"              # on a period's last day; else on its first
recognise = "days"               # how revenue billed in advance is earned: months, days, at_once

[[agreement.amendment]]
from = 2026-07-01
price = "130.00"

[agreement.usage]
file = "usage.csv"               # beside this file: agreement, date, quantity
included = "1000"
price = "0.02"
unit = "GB"
"""

import tomllib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from itertools import pairwise
from pathlib import Path
from typing import Any

from app.domain.money import exponent
from app.domain.record import replace
from app.domain.work import CustomerHint, WorkItem, WorkKind, WorkStatus
from app.domain.work_files import WorkField, WorkRequest
from app.errors import BankFileUnreadable
from integrations.bank_files import opening
from integrations.bank_files.findings import Findings
from integrations.work_sources import items
from integrations.work_sources import table as tables
from integrations.work_sources.table import RowError, plain

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_DAYS = {"day": 1, "week": 7}
_MOST_PERIODS = 4_000
_LONGEST_MONTH = 31
_LONGEST_SERVICE = timedelta(days=366 * 20)
_KEYS = frozenset(
    "id customer customer_id email description item unit currency tax project purchase_order every rule "
    "align bill quantity price discount start end interval prorate amendment usage recognise".split()
)
_CHANGEABLE = {"from", "price", "quantity", "description", "discount", "item"}

Used = Mapping[str, list[tuple[date, Decimal]]]


@dataclass(frozen=True, slots=True)
class _Terms:
    """What holds from a day on."""

    since: date
    price: Decimal
    quantity: Decimal
    description: str
    item: str
    discount: str


@dataclass(frozen=True, slots=True)
class _Period:
    """One period, whole: its first and last day; ``of`` are the days of it that the agreement covers."""

    first: date
    last: date
    of: tuple[date, date]

    @property
    def days(self) -> int:
        """How many days the whole period has."""
        return (self.last - self.first).days + 1


def read(data: bytes, folder: Path, request: WorkRequest, findings: Findings) -> tuple[WorkItem, ...]:
    """What all agreements of a file charge within the window. Raises BankFileUnreadable."""
    text, _ = opening.decode(data, findings.name)
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise findings.unreadable(f"it is no TOML ({problem})") from None
    listed = told.get("agreement")
    if not isinstance(listed, list) or not listed:
        raise findings.unreadable("it holds no [[agreement]]")
    lines = [number for number, line in enumerate(text.splitlines(), 1) if line.strip() == "[[agreement]]"]
    found: dict[str, WorkItem] = {}
    seen: set[str] = set()
    for at, one in enumerate(listed):
        line = lines[at] if at < len(lines) else 1
        try:
            agreement = _Agreement(one, f"{findings.name}, line {line}")
            if agreement.id in seen:
                findings.flaw((line, 1), f"the id “{agreement.id}” stands twice")
                continue
            seen.add(agreement.id)
            used = _used(one.get("usage"), folder, request, findings)
            made = {item.item_id: items.revised(item) for item in agreement.items(request, used)}
        except (ValueError, TypeError, InvalidOperation) as problem:
            findings.flaw((line, 1), f"the agreement can't be read ({items.one_line(str(problem))})")
        else:
            found.update(made)
    return tuple(found.values())


class _Agreement:
    """One agreement, checked."""

    def __init__(self, told: Any, place: str) -> None:
        if not isinstance(told, dict):
            raise TypeError("it is no table")
        unknown = sorted(set(told) - _KEYS)
        if unknown:
            raise ValueError(f"it says {', '.join(unknown)}, which is not known")
        self._told, self._place = told, place
        self.id = self._text("id")
        if not self.id:
            raise ValueError("it has no id")
        if not (self._text("customer") or self._text("customer_id") or self._text("email")):
            raise ValueError("it says no customer")
        self._start, self._end = _day(told, "start"), _day(told, "end") if "end" in told else None
        if self._end is not None and self._end < self._start:
            raise ValueError("it ends before it starts")
        self._interval = int(told.get("interval", 1))
        if self._interval < 1:
            raise ValueError("the interval is less than one")
        self._is_prorated = bool(told.get("prorate", False))
        self._currency = self._text("currency").upper()
        self._terms = self._all_terms()
        self._method = self._text("recognise")
        if self._method not in {"", "months", "days", "at_once"}:
            raise ValueError(f"recognise “{self._method}” is not known")

    def items(self, request: WorkRequest, used: Used) -> Iterator[WorkItem]:
        """What its periods charge."""
        for period in self._periods(request):
            for part, terms in self._parts(period):
                yield self._item(period, part, terms)
            usage = self._told.get("usage")
            if usage is not None:
                yield from self._usage(period, usage, used)

    def _text(self, name: str) -> str:
        told = self._told.get(name, "")
        if not isinstance(told, str):
            raise TypeError(f"{name} is no text")
        return told.strip()

    def _all_terms(self) -> list[_Terms]:
        base = _Terms(
            self._start, _number(self._told, "price", "0"), _number(self._told, "quantity", "1"),
            self._text("description"), self._text("item"), _share(self._told),
        )  # fmt: skip
        found = [base]
        for change in self._told.get("amendment", ()):
            if set(change) - _CHANGEABLE:
                raise ValueError(f"an amendment says {', '.join(sorted(set(change) - _CHANGEABLE))}")
            last = found[-1]
            since = _day(change, "from")
            if since < last.since:
                raise ValueError("the amendments do not follow one another")
            found.append(
                _Terms(
                    since, _number(change, "price", str(last.price)),
                    _number(change, "quantity", str(last.quantity)),
                    str(change.get("description", last.description)), str(change.get("item", last.item)),
                    _share(change) if "discount" in change else last.discount,
                )
            )  # fmt: skip
        return found

    # Periods

    def _periods(self, request: WorkRequest) -> Iterator[_Period]:
        first_day, last_day = request.window
        for first, following in pairwise(self._starts(last_day)):
            last = following - timedelta(days=1)
            covered = (max(first, self._start), min(last, self._end) if self._end else last)
            if covered[0] <= covered[1] and last >= first_day and first <= last_day:
                yield _Period(first, last, covered)

    def _starts(self, until: date) -> Iterator[date]:
        """The first days of all periods, and the one after the last."""
        stop = min(until, self._end) if self._end else until
        for count, first in enumerate(self._rule() if self._text("rule") else self._steps()):
            yield first
            if first > stop or count > _MOST_PERIODS:
                return

    def _rule(self) -> Iterator[date]:
        from dateutil.rrule import rrulestr

        rule = rrulestr(self._text("rule"), dtstart=datetime.combine(self._start, time()))
        for moment in rule:
            yield moment.date()
        yield date.max

    def _steps(self) -> Iterator[date]:
        from dateutil.relativedelta import relativedelta

        every = self._text("every") or "month"
        if every in _DAYS:
            step = timedelta(days=_DAYS[every] * self._interval)
            first = self._start
            while True:
                yield first
                first += step
        if every not in _MONTHS:
            raise ValueError(f"every “{every}” is not known")
        months = _MONTHS[every] * self._interval
        anchor = self._start
        if self._text("align") == "calendar":
            anchor = date(anchor.year, (anchor.month - 1) // _MONTHS[every] * _MONTHS[every] + 1, 1)
        elif self._text("align"):
            raise ValueError(f"align “{self._text('align')}” is not known")
        count = 0
        while True:
            # From the first day each time, so that the 31st comes back after a short month.
            yield anchor + relativedelta(months=months * count)
            count += 1

    def _parts(self, period: _Period) -> Iterator[tuple[tuple[date, date], _Terms]]:
        """The parts of a period with one set of terms each; without proration the first day rules."""
        days = [terms.since for terms in self._terms]
        if not self._is_prorated:
            yield period.of, self._terms[max(bisect_right(days, period.of[0]) - 1, 0)]
            return
        first = period.of[0]
        while first <= period.of[1]:
            at = max(bisect_right(days, first) - 1, 0)
            last = period.of[1]
            if at + 1 < len(days):
                last = min(last, days[at + 1] - timedelta(days=1))
            yield (first, last), self._terms[at]
            first = last + timedelta(days=1)

    # What is charged

    def _item(self, period: _Period, part: tuple[date, date], terms: _Terms) -> WorkItem:
        days = (part[1] - part[0]).days + 1
        is_whole = not self._is_prorated or days == period.days
        quantity, price = terms.quantity, terms.price
        words = _worded(terms.description, part)
        if not is_whole:
            grain = Decimal(1).scaleb(-exponent(self._currency or "USD"))
            price = (price * quantity * days / period.days).quantize(grain, ROUND_HALF_UP)
            quantity = Decimal(1)
            words = f"{words} ({days} of {period.days} days)"
        first = part[0] == period.of[0]
        name = f"{self.id}/{period.first}" if first else f"{self.id}/{period.first}/{part[0]}"
        return replace(
            self._base(period, name),
            description=words,
            item_hint=terms.item,
            discount=terms.discount,
            quantity=plain(quantity),
            unit_price=plain(price),
            **self._earned(period, part),
        )

    def _earned(self, period: _Period, part: tuple[date, date]) -> dict[str, Any]:
        """Over which days what is billed in advance is earned, and how; by months where it does not say.

        What a month or less is billed for is earned with its bill, and so is what has no end.
        """
        is_late = self._text("bill") == "in_arrears" or self._method == "at_once"
        is_short = period.days <= _LONGEST_MONTH and not self._method
        last = min(part[1], self._end) if self._end else part[1]
        if is_late or is_short or last < part[0] or last > part[0] + _LONGEST_SERVICE:
            return {}
        return {"covers": (part[0], last), "recognise": self._method or "months"}

    def _usage(self, period: _Period, usage: Any, used: Used) -> Iterator[WorkItem]:
        price, included = _number(usage, "price", "0"), _number(usage, "included", "0")
        count = sum(
            (amount for day, amount in used.get(self.id, ()) if period.of[0] <= day <= period.of[1]),
            start=Decimal(0),
        )
        over = count - included
        if over <= 0:
            return
        words = str(usage.get("description", "")) or f"{self._text('item') or 'Use'} above {plain(included)}"
        yield replace(
            self._base(period, f"{self.id}/{period.first}/usage"),
            served_on=period.of[1],  # when it is known what was used
            description=_worded(words, period.of),
            item_hint=str(usage.get("item", "")) or self._text("item"),
            quantity=plain(over),
            unit=str(usage.get("unit", "")),
            unit_price=plain(price),
        )

    def _base(self, period: _Period, name: str) -> WorkItem:
        is_late = self._text("bill") == "in_arrears"
        if self._text("bill") not in {"", "in_advance", "in_arrears"}:
            raise ValueError(f"bill “{self._text('bill')}” is not known")
        return WorkItem(
            kind=WorkKind.AGREEMENT,
            origin="agreement",
            item_id=name,
            revision="",
            served_on=period.of[1] if is_late else period.of[0],
            status=WorkStatus.DUE,
            customer=CustomerHint(
                customer_id=self._text("customer_id") or None, name=self._text("customer"),
                email=self._text("email"),
            ),
            unit=self._text("unit"),
            currency=self._currency,
            tax_hint=self._text("tax"),
            project=self._text("project"),
            purchase_order=self._text("purchase_order"),
            place=self._place,
        )  # fmt: skip


def _worded(text: str, days: tuple[date, date]) -> str:
    period = f"{days[0]} to {days[1]}"
    return text.replace("{period}", period) if "{period}" in text else f"{text} {period}".strip()


def _day(told: Mapping[str, Any], name: str) -> date:
    found = told.get(name)
    if isinstance(found, str):
        found = date.fromisoformat(found)
    if not isinstance(found, date) or isinstance(found, datetime):
        raise TypeError(f"{name} is no date")
    return found


def _number(told: Mapping[str, Any], name: str, default: str) -> Decimal:
    """An exact number. TOML's floats are not: a price is written as text or as a whole number."""
    found = told.get(name, default)
    if isinstance(found, bool) or not isinstance(found, str | int):
        raise TypeError(f'{name} must be written as text, such as "19.90"')
    try:
        number = Decimal(found)
    except InvalidOperation:
        raise ValueError(f"{name} “{found}” is not a number") from None
    if not number.is_finite() or number < 0 or abs(number) >= Decimal(10) ** 12:
        raise ValueError(f"{name} “{found}” can't be")
    return number


def _share(told: Mapping[str, Any]) -> str:
    percent = _number(told, "discount", "0")
    if percent > 100:
        raise ValueError("a discount of more than 100 % can't be")
    return plain(percent / 100) if percent else ""


def _used(usage: Any, folder: Path, request: WorkRequest, findings: Findings) -> Used:
    """The metered use of the file beside, by agreement; its bad rows are named with its own name."""
    found: dict[str, list[tuple[date, Decimal]]] = defaultdict(list)
    if usage is None:
        return found
    name = usage.get("file") if isinstance(usage, dict) else None
    if not isinstance(name, str) or not name or Path(name).name != name:
        raise ValueError("usage names no file beside this one")
    try:
        table = tables.read(
            opening.contents(folder / name),
            replace(request, kind=WorkKind.AGREEMENT, mapping={}),
            Findings(name),
        )
    except BankFileUnreadable as problem:
        raise ValueError(problem.title) from None
    for line in table.lines():
        try:
            quantity = line.number(WorkField.QUANTITY)
            if quantity is None or quantity < 0:
                raise line.bad(WorkField.QUANTITY, "it says no quantity that was used")
            found[line.text(WorkField.ID)].append((line.day(), quantity))
        except RowError as problem:
            findings.flaw((line.row.line, problem.column), f"in {name}: {problem}")
    return found
