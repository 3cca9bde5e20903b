"""Which lines of a statement are here already, and which are new. Twins stay two; nothing is eaten.

Two lines are the same money only when day and amount agree. Then the bank's id decides, then the words; its
id with the words goes before its id alone, as ids of some banks are not one line's own. Each line here can
stand for one line of the file, so of three equal purchases two known leave one new.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from msgspec import Struct

from app.domain.statements import BankFormat, BankLine, Statement

_MARKS = re.compile(r"[\W_]+")
_SURE_OF_IDS = 3
"""So many lines with other ids and not one with its own mean that the bank makes ids anew for each file."""

Key = tuple[date, int, str]


class KnownLine(Struct, frozen=True):
    """A line that is here, with its row's id and the format it was first read from."""

    id: int
    line: BankLine
    format: BankFormat


class SortedLines(Struct, frozen=True):
    """Every line of a file by its position: known ones with the row they are, and new ones.

    ``lookalikes`` are new ones beside which another line of the same day and amount was here.
    """

    known: Mapping[int, int]
    fresh: tuple[int, ...]
    lookalikes: tuple[int, ...] = ()


@dataclass(slots=True)
class _Group:
    """Lines of one day and amount: positions in the file, and what is here and not taken yet."""

    positions: list[int] = field(default_factory=list)
    here: list[KnownLine] = field(default_factory=list)


def sort_out(lines: Sequence[BankLine], here: Sequence[KnownLine], kind: BankFormat) -> SortedLines:
    """Tell the lines of a file that are here already from the new ones."""
    groups: dict[Key, _Group] = defaultdict(_Group)
    for position, line in enumerate(lines):
        groups[_key(line)].positions.append(position)
    for one in here:
        group = groups.get(_key(one.line))
        if group is not None:
            group.here.append(one)
    are_ids_kept = _are_ids_kept(groups.values(), lines)
    told_twice = _told_twice(line.bank_id for line in lines) | _told_twice(one.line.bank_id for one in here)
    known: dict[int, int] = {}
    lookalikes: list[int] = []
    for group in groups.values():
        if group.here:
            rest = _by_id(group, group.positions, lines, known, _whole)
            if are_ids_kept:
                rest = _by_id(group, rest, lines, known, lambda line: _own_id(line, told_twice))
            rest = _by_words(group, rest, lines, known, are_ids_kept=are_ids_kept)
            rest = _by_format(group, rest, kind, known)
            lookalikes += rest if group.here else []
    fresh = tuple(position for position in range(len(lines)) if position not in known)
    return SortedLines(known, fresh, tuple(sorted(lookalikes)))


def follows(statement: Statement, last: Statement | None) -> bool:
    """Whether a statement begins just where the last one ended, so that no line of that one is in it.

    Both say balances that meet, it moved money, and it begins no earlier than the other ends. A last one that
    says no opening balance (OFX) may close with the evening's before, and hold lines of the day after it.
    """
    if last is None or statement.opening is None or last.closing is None or not statement.moved:
        return False
    if last.opening is None:
        return False
    if statement.first_day is None or last.last_day is None:
        return False
    return statement.opening == last.closing and statement.first_day >= last.last_day


def told_by(line: BankLine) -> str:
    """What a line says, in one spelling: letters and digits only."""
    return _MARKS.sub("", f"{line.description}{line.counterparty}{line.reference}".casefold())


def _key(line: BankLine) -> Key:
    return line.booked_on, line.amount.minor, line.amount.currency


def _are_ids_kept(groups: Iterable[_Group], lines: Sequence[BankLine]) -> bool:
    """Whether the bank gives a line the same id in every file; true unless many lines speak against it."""
    same = other = 0
    for group in groups:
        ids = {(told_by(one.line), one.line.bank_id) for one in group.here if one.line.bank_id}
        words = {told for told, _ in ids}
        for position in group.positions if ids else ():
            line = lines[position]
            told = told_by(line)
            if line.bank_id and told in words:
                same += (told, line.bank_id) in ids
                other += (told, line.bank_id) not in ids
    return same > 0 or other < _SURE_OF_IDS


def _told_twice(ids: Iterable[str]) -> set[str]:
    """Ids that more than one line has: a bank that writes 0 for each, or numbers lines anew in each file."""
    return {one for one, count in Counter(ids).items() if count > 1}


def _whole(line: BankLine) -> object:
    """The bank's id with the words; empty for a line without an id."""
    return line.bank_id and (line.bank_id, told_by(line))


def _own_id(line: BankLine, told_twice: set[str]) -> object:
    """The bank's id where no other line has it, else empty."""
    return "" if line.bank_id in told_twice else line.bank_id


def _by_id(
    group: _Group,
    positions: Sequence[int],
    lines: Sequence[BankLine],
    known: dict[int, int],
    told: Callable[[BankLine], object],
) -> list[int]:
    """Lines that ``told`` says are the same; what it says nothing of is left."""
    by_id: dict[object, list[KnownLine]] = defaultdict(list)
    for one in group.here:
        if mark := told(one.line):
            by_id[mark].append(one)
    rest = []
    for position in positions:
        mark = told(lines[position])
        same = by_id.get(mark) if mark else None
        if same:
            _take(group, same.pop(0), position, known)
        else:
            rest.append(position)
    return rest


def _by_words(
    group: _Group,
    positions: Sequence[int],
    lines: Sequence[BankLine],
    known: dict[int, int],
    *,
    are_ids_kept: bool,
) -> list[int]:
    by_words: dict[str, list[KnownLine]] = defaultdict(list)
    for one in group.here:
        by_words[told_by(one.line)].append(one)
    rest = []
    for position in positions:
        line = lines[position]
        same = by_words.get(told_by(line), [])
        found = next((one for one in same if not (are_ids_kept and _ids_differ(line, one.line))), None)
        if found is None:
            rest.append(position)
        else:
            same.remove(found)
            _take(group, found, position, known)
    return rest


def _by_format(group: _Group, positions: Sequence[int], kind: BankFormat, known: dict[int, int]) -> list[int]:
    """Another format of the same bank words a line in another way: there day and amount must do."""
    others = [one for one in group.here if not _is_alike(one.format, kind)]
    rest = list(positions)
    while others and rest:
        _take(group, others.pop(0), rest.pop(0), known)
    return rest


def _is_alike(one: BankFormat, other: BankFormat) -> bool:
    return one is other or {one, other} == {BankFormat.OFX, BankFormat.QFX}


def _ids_differ(one: BankLine, other: BankLine) -> bool:
    return bool(one.bank_id and other.bank_id) and one.bank_id != other.bank_id


def _take(group: _Group, one: KnownLine, position: int, known: dict[int, int]) -> None:
    group.here.remove(one)
    known[position] = one.id
