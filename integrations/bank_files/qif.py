"""QIF: Quicken's old line format. It names no currency, and its dates say no order."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from app.domain.money import Money, exponent
from app.domain.statements import BankLine, DateOrder, Statement
from integrations.bank_files import dates, values
from integrations.bank_files.amounts import Marks
from integrations.bank_files.findings import Findings

_MONEY_TYPES = frozenset({"bank", "cash", "ccard", "oth a", "oth l"})
_FIELDS = frozenset("DTUMCNPALSE$%FXIYQOV")


@dataclass(slots=True)
class _Record:
    """One entry: its fields by letter, and the line of each."""

    line: int
    fields: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    address: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Section:
    """The entries below one ``!Type`` line, and the account named before it."""

    account: str
    kind: str
    records: list[_Record] = field(default_factory=list)


def read(text: str, findings: Findings, order: DateOrder | None = None) -> Iterator[Statement]:
    """The statements of a QIF text, one for each account. Raises BankFileUnreadable when there is none."""
    sections = [one for one in _sections(text, findings) if one.kind in _MONEY_TYPES]
    if not sections:
        raise findings.unreadable("it is QIF, but holds no list of bank lines")
    every = [record for section in sections for record in section.records]
    guess = dates.find_order([one.fields["D"] for one in every if "D" in one.fields], order)
    amounts = [one.fields[key] for one in every for key in "TU" if key in one.fields]
    marks = Marks.found(amounts, places=exponent(findings.currency))
    if not guess.is_certain:
        findings.doubt(f"the dates could be read in two ways; they are read as {guess.order.value}")
    for section in sections:
        opening = _take_opening(section)
        lines = [_line(one, section.account, guess.order, marks, findings) for one in section.records]
        yield Statement(
            account=section.account,
            currency=findings.currency,
            starts_on=None,
            ends_on=None,
            opening=_maybe_money(opening, marks, findings.currency),
            closing=None,
            lines=tuple(line for line in lines if line is not None),
        )


def _take_opening(section: _Section) -> str:
    """Quicken begins with an entry that is no bank line: the opening balance, and the account's name."""
    first = section.records[0] if section.records else None
    if first is None or first.fields.get("P", "").casefold() != "opening balance":
        return ""
    section.records.pop(0)
    section.account = section.account or first.fields.get("L", "").strip("[]")
    return first.fields.get("T", "")


def _maybe_money(text: str, marks: Marks, currency: str) -> Money | None:
    try:
        return marks.money(text, currency) if text else None
    except ValueError:
        return None


def _sections(text: str, findings: Findings) -> Iterator[_Section]:
    account, kind, is_account = "", "", False
    section: _Section | None = None
    record: _Record | None = None
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.strip("\r\n\x1a ")
        if not line:
            continue
        if line[0] == "!":
            head = line[1:].strip().lower()
            is_account = head.startswith("account")
            if head.startswith("type:"):
                kind = head[5:].strip()
                section = _Section(account, kind)
                yield from ([section] if kind in _MONEY_TYPES else [])
                if kind not in _MONEY_TYPES:
                    findings.leave_out(f"lists of “{values.shown(kind)}” are")
            record = None
        elif is_account:
            account = values.clean(line[1:200]) if line[0] == "N" else account
        elif section is not None:
            record = _field(section, record, line, number, findings)
    if record is not None and record.fields and section is not None:
        _cut_off(section, record, findings)


def _field(
    section: _Section, record: _Record | None, line: str, number: int, findings: Findings
) -> _Record | None:
    letter, value = line[0].upper(), line[1:].strip()
    if letter == "^":
        return None
    if letter not in _FIELDS:
        if section.kind in _MONEY_TYPES:
            findings.flaw((number, 1), f"“{values.shown(line)}” is no field of QIF")
        return record
    if record is None:
        record = _Record(number)
        section.records.append(record)
    if letter == "A":
        record.address.append(value)
    elif letter in "SE$%":
        return record
    record.fields.setdefault(letter, value)
    record.lines.setdefault(letter, number)
    return record


def _cut_off(section: _Section, record: _Record, findings: Findings) -> None:
    """The last entry has no closing ^: it may be whole, and it may be cut in its amount."""
    if section.kind not in _MONEY_TYPES:
        return
    is_whole = "D" in record.fields and "T" in record.fields and len(record.fields) > 2
    findings.flaw((record.line, 1), "the last entry is not closed by ^", is_kept=is_whole)
    if not is_whole:
        section.records.remove(record)


def _line(
    record: _Record, account: str, order: DateOrder, marks: Marks, findings: Findings
) -> BankLine | None:
    key = "D"
    try:
        booked = _day(record, order)
        key = "T" if "T" in record.fields else "U"
        amount = _amount(record, key, marks, findings)
        key = "P"
        payee, memo = values.clean(record.fields.get("P", "")), record.fields.get("M", "")
        return BankLine(
            account=account,
            booked_on=booked,
            amount=amount,
            description=values.joined((payee, memo)),
            counterparty=payee,
            reference=values.clean(record.fields.get("N", "")),
        )
    except ValueError as problem:
        findings.flaw((record.lines.get(key, record.line), 2), str(problem))
        return None


def _amount(record: _Record, key: str, marks: Marks, findings: Findings) -> Money:
    if key not in record.fields:
        raise ValueError("the amount is missing")
    try:
        return marks.money(record.fields[key], findings.currency)
    except values.RoundedError as rounded:
        findings.flaw((record.lines[key], 2), str(rounded), is_kept=True)
        return rounded.money


def _day(record: _Record, order: DateOrder) -> date:
    if not record.fields.get("D"):
        raise ValueError("the date is missing")
    return dates.read(record.fields["D"], order)
