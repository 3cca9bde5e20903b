"""MT940 and MT942 of SWIFT: tagged fields, with or without the envelope blocks banks wrap them in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.domain.money import Money
from app.domain.statements import BankLine, Statement
from integrations.bank_files import values
from integrations.bank_files.findings import Findings
from integrations.bank_files.mt940_text import Purpose, purpose

_FIELD = re.compile(r":([0-9]{2}[A-Z]?|NS):")
_BALANCE = re.compile(r"([CD])([0-9]{6})([A-Z]{3})?([0-9., ]+)\Z")
_LINE = re.compile(
    r"([0-9]{6})([0-9]{4})?\s*(R?[CD])([A-Z])?\s*([0-9]+[.,]?[0-9]*|[.,][0-9]+)([A-Z][A-Z0-9]{3})?([^\n]*)(?:\n(.*))?\Z",
    re.DOTALL,
)
_FLOOR = re.compile(r"([A-Z]{3})[CD]?[0-9.,]")
_SUMMARY = re.compile(r"[0-9]*([A-Z]{3})[0-9.,]")
_END = re.compile(r"-\}|-\s*\Z")
_SEE_TEXT = frozenset({"", "NONREF", "EREF", "PREF", "MARF", "KREF", "NOTPROVIDED"})
"""What stands in field 61 where the reference is in field 86, or there is none."""
_OPENING, _CLOSING = frozenset({"60", "60F", "60M"}), frozenset({"62", "62F", "62M"})


@dataclass(slots=True)
class _Field:
    """One tagged field: its text with further lines, and where it begins."""

    tag: str
    line: int
    text: str


@dataclass(slots=True)
class _Message:
    """One statement message while its fields go by."""

    line: int
    account: str = ""
    currency: str = ""
    opening: Money | None = None
    closing: Money | None = None
    opened_on: date | None = None
    closed_on: date | None = None
    has_closing: bool = False
    is_interim: bool = False
    entries: list[list[_Field]] = field(default_factory=list)


def read(text: str, findings: Findings) -> Iterator[Statement]:
    """The statements of an MT940 or MT942 text. Raises BankFileUnreadable when it holds none."""
    count = 0
    for message in _messages(text, findings):
        count += 1
        yield _Maker(message, findings).statement()
    if not count:
        raise findings.unreadable("it is MT940, but holds no statement")


def _fields(text: str) -> Iterator[_Field]:
    current: _Field | None = None
    rest: list[str] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.rstrip("\r\x1a")
        found = _FIELD.match(line) or (_FIELD.search(line) if line.startswith("{") else None)
        if found:
            if current is not None:
                current.text = "\n".join(rest)
                yield current
            current, rest = _Field(found[1], number, ""), [line[found.end() :]]
        elif current is not None:
            end = _END.match(line) or line.startswith("{")
            if end:
                current.text = "\n".join(rest)
                yield current
                current, rest = None, []
            else:
                rest.append(line)
    if current is not None:
        current.text = "\n".join(rest)
        yield current


def _messages(text: str, findings: Findings) -> Iterator[_Message]:
    message: _Message | None = None
    for one in _fields(text):
        if one.tag == "20" or message is None:
            if message is not None:
                yield message
            message = _Message(one.line)
        if message is not None:
            _take(message, one, findings)
    if message is not None:
        yield message


def _take(message: _Message, one: _Field, findings: Findings) -> None:
    if one.tag in {"25", "25P"}:
        message.account = values.clean(one.text.split("\n")[0][:200])
    elif one.tag in _OPENING:
        message.opening, message.opened_on = _balance(message, one, findings)
    elif one.tag in _CLOSING:
        message.has_closing = True
        message.closing, message.closed_on = _balance(message, one, findings)
    elif one.tag == "34F" and not message.currency:
        message.is_interim = True
        found = _FLOOR.match(one.text.strip())
        message.currency = found[1] if found else ""
    elif one.tag in {"90C", "90D"}:
        found = _SUMMARY.match(one.text.strip())
        message.currency = message.currency or (found[1] if found else "")
    elif one.tag == "61":
        message.entries.append([one])
    elif one.tag in {"86", "NS"} and message.entries and not message.has_closing:
        message.entries[-1].append(one)


def _balance(message: _Message, one: _Field, findings: Findings) -> tuple[Money | None, date | None]:
    found = _BALANCE.match(one.text.strip().split("\n")[0].strip())
    try:
        if not found:
            raise _not_a("balance", one)
        message.currency = found[3] or message.currency
        amount = values.amount(found[4], message.currency or findings.currency)
        return (-amount if found[1] == "D" else amount), values.short_day(found[2])
    except ValueError as problem:
        findings.flaw((one.line, len(one.tag) + 3), f"field {one.tag}: {problem}")
        return None, None


def _not_a(what: str, one: _Field) -> ValueError:
    return ValueError(f"“{values.shown(one.text)}” is not a {what}")


class _Maker:
    """Makes a statement of one message."""

    def __init__(self, message: _Message, findings: Findings) -> None:
        self._message, self._findings = message, findings
        self._currency = message.currency or findings.currency

    def statement(self) -> Statement:
        """The statement with the lines that can be read."""
        message = self._message
        lines = [line for entry in message.entries if (line := self._line(entry)) is not None]
        if message.opening is not None and not message.has_closing and not message.is_interim:
            self._findings.flaw(
                (message.line, 1), "the statement ends without its closing balance (field 62F)"
            )
        return Statement(
            account=message.account,
            currency=self._currency,
            starts_on=message.opened_on,
            ends_on=message.closed_on,
            opening=message.opening,
            closing=message.closing,
            lines=tuple(lines),
        )

    def _line(self, entry: list[_Field]) -> BankLine | None:
        first = entry[0]
        try:
            found = _LINE.match(first.text.strip())
            if not found:
                raise _not_a("statement line", first)
            return self._made(found, entry)
        except ValueError as problem:
            self._findings.flaw((first.line, 5), f"field 61: {problem}")
            return None

    def _made(self, found: re.Match[str], entry: list[_Field]) -> BankLine:
        value_on = values.short_day(found[1])
        own, _, bank = (found[7] or "").partition("//")
        told = purpose([one.text for one in entry[1:] if one.tag == "86"])
        return BankLine(
            account=self._message.account,
            booked_on=_entry_day(found[2], value_on),
            amount=self._amount(found, entry[0].line),
            value_on=value_on,
            description=told.text or values.clean(found[8] or ""),
            counterparty=told.counterparty,
            counter_account=told.counter_account,
            reference=_reference(own, told),
            bank_id=values.clean(bank),
            kind=found[6] or told.kind,
        )

    def _amount(self, found: re.Match[str], line: int) -> Money:
        try:
            amount = values.amount(found[5], self._currency)
        except values.RoundedError as rounded:
            self._findings.flaw((line, 5), str(rounded), is_kept=True)
            amount = rounded.money
        return -amount if found[3] in {"D", "RC"} else amount


def _reference(own: str, told: Purpose) -> str:
    text = values.clean(own)
    return told.reference if text in _SEE_TEXT else text


def _entry_day(text: str | None, value_on: date) -> date:
    """The booking date, which comes without its year: the one nearest to the value date."""
    if not text:
        return value_on
    month = int(text[:2])
    turn = 1 if month < value_on.month - 6 else -1 if month > value_on.month + 6 else 0
    try:
        return date(value_on.year + turn, month, int(text[2:]))
    except ValueError:
        raise ValueError(f"“{text}” is not a booking date") from None
