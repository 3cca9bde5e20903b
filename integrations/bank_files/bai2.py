"""BAI2: comma records 01 to 99, amounts in minor units, credit or debit by the type code."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.domain.money import NO_CURRENCY, Money
from app.domain.statements import BankLine, Statement
from integrations.bank_files import values
from integrations.bank_files.findings import Findings

_START = re.compile(r"\s*(01|02|03|16|49|88|98|99)(?=,)")
_BESIDE = re.compile(r"/[ \t]+(?=(?:01|02|03|16|49|88|98|99),)")
_MINOR = re.compile(r"([+-]?)([0-9]{1,18})\Z")
_OPENING, _CLOSING = "010", "015"
_FUNDS_FIELDS = {"V": 2, "S": 3}


@dataclass(slots=True)
class _Record:
    """One record with its continuations: code, place, and the text after the code."""

    code: str
    line: int
    column: int
    text: str
    more: list[str] = field(default_factory=list)

    def fields(self) -> list[str]:
        """All fields, continuations appended; the closing slash is not part of the last one."""
        parts = [_closed(part) for part in (self.text, *self.more)]
        return [one.strip() for one in ",".join(parts).split(",")]


@dataclass(slots=True)
class _Account:
    """One account while its records go by."""

    number: str
    currency: str
    as_of: date | None
    opening: Money | None = None
    closing: Money | None = None
    lines: list[BankLine] = field(default_factory=list)


def read(text: str, findings: Findings) -> Iterator[Statement]:
    """The statements of a BAI2 text, one for each account and group. Raises BankFileUnreadable."""
    records = _records(text)
    first = next(records, None)
    if first is None or first.code != "01":
        raise findings.unreadable("a BAI2 file begins with the record 01")
    reader = _Reader(findings)
    for record in records:
        reader.take(record)
    yield from reader.statements()


def _records(text: str) -> Iterator[_Record]:
    current: _Record | None = None
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.rstrip("\r\x1a ")
        at = 0
        for piece in _pieces(line):
            column = line.index(piece, at) if piece else at
            at = column + len(piece)
            found = _START.match(piece)
            if found is None:
                if current is not None and piece.strip():
                    current.more.append(piece)
                continue
            if found[1] == "88" and current is not None:
                current.more.append(piece[found.end() + 1 :])
                continue
            if current is not None:
                yield current
            current = _Record(found[1], number, column + 1, piece[found.end() + 1 :])
    if current is not None:
        yield current


def _pieces(line: str) -> list[str]:
    """The records of one physical line: some banks pad them to a width and put several on it."""
    if "/ " not in line and "/\t" not in line:
        return [line]
    pieces = _BESIDE.split(line)
    return [f"{piece}/" for piece in pieces[:-1]] + pieces[-1:]


def _closed(text: str) -> str:
    plain = text.rstrip()
    return plain.removesuffix("/")


class _Reader:
    """Follows groups and accounts."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._accounts: list[_Account] = []
        self._account: _Account | None = None
        self._currency = "USD"
        self._as_of: date | None = None
        self._is_ended = False
        self._has_group = False

    def take(self, record: _Record) -> None:
        """Take in one record."""
        try:
            if record.code == "02":
                self._group(record)
            elif record.code == "03":
                self._begin(record)
            elif record.code == "16":
                self._line(record)
            elif record.code in {"49", "98"}:
                self._account = None
            elif record.code == "99":
                self._is_ended = True
        except ValueError as problem:
            self._findings.flaw((record.line, record.column), f"record {record.code}: {problem}")

    def statements(self) -> Iterator[Statement]:
        """What was found. Raises BankFileUnreadable when there is no account at all."""
        if not self._accounts:
            raise self._findings.unreadable("it is BAI2, but holds no account")
        if not self._is_ended:
            self._findings.flaw((1, 1), "the file ends without its closing record 99")
        for one in self._accounts:
            yield Statement(
                account=one.number,
                currency=one.currency,
                starts_on=one.as_of,
                ends_on=one.as_of,
                opening=one.opening,
                closing=one.closing,
                lines=tuple(one.lines),
            )

    def _group(self, record: _Record) -> None:
        fields = record.fields()
        self._has_group, self._account, self._as_of = True, None, None
        code = values.currency(_at(fields, 5))
        self._currency = "USD" if code == NO_CURRENCY else code
        self._as_of = values.short_day(_at(fields, 3))

    def _begin(self, record: _Record) -> None:
        fields = record.fields()
        code = values.currency(_at(fields, 1))
        currency = self._currency if code == NO_CURRENCY else code
        self._account = account = _Account(values.clean(_at(fields, 0)[:200]), currency, self._as_of)
        self._accounts.append(account)
        at = 2
        while at < len(fields):
            kind, amount = _at(fields, at), _at(fields, at + 1)
            if kind == _OPENING and amount:
                account.opening = _money(amount, currency)
            elif kind == _CLOSING and amount:
                account.closing = _money(amount, currency)
            at += 3 + _funds(fields, at + 3) + 1

    def _line(self, record: _Record) -> None:
        if self._account is None:
            raise ValueError("it stands in no account")
        head = _closed(record.text).split(",")
        kind = head[0].strip()
        if not (kind.isascii() and kind.isdigit() and len(kind) == 3):
            raise ValueError(f"“{values.shown(kind)}” is not a type code")
        code = int(kind)
        if 890 <= code <= 899:
            self._findings.leave_out("messages without money are")
            return
        booked = self._as_of
        value_on, at = _value_date(head)
        if booked is None and value_on is None:
            raise ValueError("the group has no date")
        amount = _money(head[1].strip() if len(head) > 1 else "", self._account.currency)
        told = ",".join(head[at + 2 :])
        self._account.lines.append(
            BankLine(
                account=self._account.number,
                booked_on=booked or value_on or date.min,
                amount=-amount if _is_debit(code) else amount,
                value_on=value_on,
                description=values.clean(" ".join((told, *(_closed(one) for one in record.more)))),
                reference=values.clean(head[at + 1] if len(head) > at + 1 else ""),
                bank_id=values.clean(head[at] if len(head) > at else ""),
                kind=kind,
            )
        )


def _is_debit(code: int) -> bool:
    """Types 400 to 699 and the banks' own from 960 on are money out."""
    return 400 <= code <= 699 or 960 <= code <= 999


def _at(fields: list[str], index: int) -> str:
    return fields[index] if index < len(fields) else ""


def _money(text: str, currency: str) -> Money:
    found = _MINOR.match(text.strip())
    if not found:
        raise ValueError(f"“{values.shown(text)}” is not an amount")
    if len(found[2].lstrip("0")) > 17:
        raise ValueError("the amount has too many digits")
    minor = int(found[2])
    return Money(-minor if found[1] == "-" else minor, currency)


def _funds(fields: list[str], at: int) -> int:
    """How many fields follow a funds type."""
    kind = _at(fields, at).upper()
    if kind == "D":
        count = _at(fields, at + 1)
        return 1 + 2 * int(count) if count.isascii() and count.isdigit() and len(count) < 4 else 1
    return _FUNDS_FIELDS.get(kind, 0)


def _value_date(head: list[str]) -> tuple[date | None, int]:
    """The value date of funds type V, and where the fields after the funds begin."""
    kind = head[2].strip().upper() if len(head) > 2 else ""
    skipped = _funds([one.strip() for one in head], 2)
    when = head[3].strip() if kind == "V" and len(head) > 3 else ""
    try:
        return (values.short_day(when) if when else None), 3 + skipped
    except ValueError:
        return None, 3 + skipped
