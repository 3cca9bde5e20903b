"""Finding a table's layout: the header row, what each column holds, the order of dates, the decimal mark."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.money import NO_CURRENCY, exponent
from app.domain.record import replace
from app.domain.statements import ColumnRole, TableLayout
from integrations.bank_files import amounts, dates, values
from integrations.bank_files.findings import Findings
from integrations.bank_files.table import words
from integrations.bank_files.table.grid import Row

_HEADER_WITHIN = 80
_SAMPLE = 400
_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\Z")
_LONG_NUMBER = re.compile(r"[0-9Xx*][0-9Xx*. /-]{4,33}[0-9]\Z")
_ACCOUNT_WORD = re.compile(r"account|konto|compte|cuenta|conta\b|conto|rekening|iban|účtu", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9][0-9 /.-]{5,33}\Z")
_R = ColumnRole
_ONCE = frozenset(
    {_R.DATE, _R.VALUE_DATE, _R.AMOUNT, _R.DEBIT, _R.CREDIT, _R.SIGN, _R.BALANCE, _R.CURRENCY, _R.ACCOUNT,
     _R.COUNTER_ACCOUNT, _R.BANK_ID, _R.TYPE}
)  # fmt: skip
_MONEY = frozenset({_R.AMOUNT, _R.DEBIT, _R.CREDIT, _R.BALANCE})


@dataclass(slots=True)
class _Column:
    """What the cells of one column are like, over the sample."""

    cells: list[str]
    filled: int = 0
    days: int = 0
    money: int = 0
    nonzero: int = 0
    fractions: int = 0
    negatives: int = 0
    directions: int = 0

    def __post_init__(self) -> None:
        for cell in self.cells:
            if not cell:
                continue
            self.filled += 1
            self.directions += words.direction(cell) != 0
            if dates.looks_like_date(cell):
                self.days += 1
                continue
            amount = amounts.written(cell)
            if amount is not None:
                self.money += 1
                self.nonzero += bool(amount.core.strip("0.,"))
                self.fractions += amount.has_fraction and bool(amount.core.strip("0.,"))
                self.negatives += amount.is_out

    @property
    def is_days(self) -> bool:
        """Mostly dates."""
        return self.filled > 0 and self.days >= 0.8 * self.filled

    @property
    def is_money(self) -> bool:
        """Mostly amounts."""
        return self.filled > 0 and self.money >= 0.8 * self.filled

    @property
    def is_exact(self) -> bool:
        """Amounts with a fraction, as money has and counts and check numbers have not."""
        return self.nonzero > 0 and self.fractions >= 0.5 * self.nonzero

    @property
    def is_one_way(self) -> bool:
        """All written as money out, or none."""
        return self.negatives in {0, self.nonzero}

    @property
    def is_direction(self) -> bool:
        """Mostly words for in and out."""
        return self.filled > 0 and self.directions >= 0.8 * self.filled


def find(rows: Sequence[Row], base: TableLayout, findings: Findings) -> TableLayout:
    """The layout of these rows. Raises BankFileUnreadable when no column of dates or of amounts is there."""
    header = _header(rows)
    body = rows[0 if header is None else header + 1 :]
    width = max((len(row.cells) for row in rows[: _SAMPLE + 1]), default=0)
    if header is not None:
        width = max(width, len(rows[header].cells))
    sample = [row for row in body[:_SAMPLE] if _is_filled(row)] or list(body[:_SAMPLE])
    columns = [_column(sample, at) for at in range(width)]
    roles = _by_heading(rows[header].cells, columns) if header is not None else [_R.IGNORED] * width
    _by_content(roles, columns, has_header=header is not None)
    _words_beside_signs(roles, columns)
    _require(roles, findings, rows)
    headings = rows[header].cells if header is not None else ()
    places = _places(roles, columns, currency_in(rows[: header or 0], headings), findings.currency)
    decimal = _decimal(roles, columns, base.delimiter, places)
    at = roles.index(_R.DATE)
    every_day = [row.cells[at] for row in body[:20_000] if len(row.cells) > at]
    hint = decimal if not _has_dollars(roles, columns) else ""
    guess = dates.find_order(every_day, hint=hint)
    return replace(
        base,
        roles=tuple(roles),
        date_order=guess.order,
        is_date_order_certain=guess.is_certain,
        decimal_mark=decimal,
        header_row=header,
        headings=headings,
    )


def _is_filled(row: Row) -> bool:
    return any(dates.looks_like_date(cell) for cell in row.cells)


def _column(rows: Sequence[Row], at: int) -> _Column:
    return _Column([row.cells[at] if at < len(row.cells) else "" for row in rows])


def _header(rows: Sequence[Row]) -> int | None:
    """The row whose cells are best known as headings, with no date or amount among them."""
    best, found = 1, None
    for index, row in enumerate(rows[:_HEADER_WITHIN]):
        known = {role[0] for cell in row.cells if (role := words.role(cell)) is not None}
        has_money = known & {_R.AMOUNT, _R.DEBIT, _R.CREDIT}
        if (_R.DATE not in known and _R.VALUE_DATE not in known) or not has_money:
            continue
        if any(dates.looks_like_date(cell) for cell in row.cells):
            continue
        if len(known) > best:
            best, found = len(known), index
    return found


def _by_heading(headings: Sequence[str], columns: Sequence[_Column]) -> list[ColumnRole]:
    """Roles by the headings, where the cells agree; one that can be had once goes to the surest."""
    roles = [_R.IGNORED] * len(columns)
    wanted: list[tuple[int, int, ColumnRole]] = []
    for at, heading in enumerate(headings):
        found = words.role(heading)
        if found is not None and (role := _agreed(found[0], columns[at])) is not None:
            wanted.append((found[1], at, role))
    taken: set[ColumnRole] = set()
    for _, at, role in sorted(wanted):
        if role not in _ONCE or role not in taken:
            roles[at] = role
            taken.add(role)
        elif role is _R.TYPE or role is _R.ACCOUNT:
            roles[at] = _R.DESCRIPTION if role is _R.TYPE else _R.IGNORED
    if _R.AMOUNT in taken and taken & {_R.DEBIT, _R.CREDIT}:
        _one_money(roles, columns)
    if _R.COUNTER_ACCOUNT not in taken and _R.ACCOUNT in taken and _R.COUNTERPARTY in taken:
        _whose_account(roles, columns)
    return roles


def _agreed(role: ColumnRole, column: _Column) -> ColumnRole | None:
    """The role of a heading, corrected by what stands below it."""
    if not column.filled:
        return role
    if role in {_R.DATE, _R.VALUE_DATE} and 2 * column.days < column.filled:
        return _R.CURRENCY if all(len(cell) <= 3 for cell in column.cells) else None
    if role in {_R.DEBIT, _R.CREDIT, _R.TYPE} and column.is_direction and not column.is_money:
        return _R.SIGN
    if role in _MONEY and 2 * column.money < column.filled:
        return None
    return role


def _one_money(roles: list[ColumnRole], columns: Sequence[_Column]) -> None:
    """An amount beside debit and credit: the pair wins where it is filled, else the amount."""
    pair = [at for at, role in enumerate(roles) if role in {_R.DEBIT, _R.CREDIT}]
    amount = roles.index(_R.AMOUNT)
    filled = sum(columns[at].filled for at in pair)
    if len(pair) == 2 and filled >= columns[amount].filled:
        roles[amount] = _R.IGNORED
    else:
        for at in pair:
            roles[at] = _R.IGNORED


def _whose_account(roles: list[ColumnRole], columns: Sequence[_Column]) -> None:
    """One column of account numbers that change from row to row is the other side's."""
    at = roles.index(_R.ACCOUNT)
    distinct = {cell for cell in columns[at].cells if cell}
    if len(distinct) > max(3, columns[at].filled // 3):
        roles[at] = _R.COUNTER_ACCOUNT


def _by_content(roles: list[ColumnRole], columns: Sequence[_Column], *, has_header: bool) -> None:
    """What no heading told: dates, amounts, signs, accounts; then all other text is description."""
    if _R.DATE not in roles:
        days = [at for at, one in enumerate(columns) if one.is_days and roles[at] is not _R.VALUE_DATE]
        if days:
            roles[days[0]] = _R.DATE
        elif _R.VALUE_DATE in roles:
            roles[roles.index(_R.VALUE_DATE)] = _R.DATE
        if len(days) > 1 and _R.VALUE_DATE not in roles and not has_header:
            roles[days[1]] = _R.VALUE_DATE
    if not set(roles) & {_R.AMOUNT, _R.DEBIT, _R.CREDIT}:
        _find_money(roles, columns)
    if has_header:
        if _R.DESCRIPTION not in roles:
            _leftover_text(roles, columns, least=1)
        return
    for at, column in enumerate(columns):
        if roles[at] is _R.IGNORED and column.filled:
            roles[at] = _plain_role(column, roles)


def _words_beside_signs(roles: list[ColumnRole], columns: Sequence[_Column]) -> None:
    """Where amounts carry signs already, a word for in or out is only told; the signs count."""
    if _R.SIGN in roles and _R.AMOUNT in roles and columns[roles.index(_R.AMOUNT)].negatives:
        roles[roles.index(_R.SIGN)] = _R.DESCRIPTION if _R.TYPE in roles else _R.TYPE


def _plain_role(column: _Column, roles: Sequence[ColumnRole]) -> ColumnRole:
    texts = [cell for cell in column.cells if cell]
    distinct = set(texts)
    if column.is_direction and _R.SIGN not in roles:
        return _R.SIGN
    is_code = all(len(text) == 3 and text.isupper() and text.isalpha() for text in texts)
    if is_code and len(texts) >= 0.8 * len(column.cells) and _R.CURRENCY not in roles:
        return _R.CURRENCY
    is_number = all(_NUMBER.match(text) or _IBAN.match(text) for text in texts)
    if is_number and len(distinct) == 1 and len(texts) > 1 and _R.ACCOUNT not in roles:
        return _R.ACCOUNT
    if is_number and all(_IBAN.match(text) for text in texts) and _R.COUNTER_ACCOUNT not in roles:
        return _R.COUNTER_ACCOUNT
    if column.is_money or column.is_days:
        return _R.REFERENCE if not column.fractions and column.is_money else _R.IGNORED
    return _R.DESCRIPTION


def _leftover_text(roles: list[ColumnRole], columns: Sequence[_Column], least: int) -> None:
    for at, column in enumerate(columns):
        if roles[at] is _R.IGNORED and column.filled >= least and not column.is_money and not column.is_days:
            roles[at] = _R.DESCRIPTION


def _find_money(roles: list[ColumnRole], columns: Sequence[_Column]) -> None:
    """Which of the columns of amounts is the amount, and whether two of them are debit and credit."""
    most = max((one.filled for one in columns), default=0)
    open_columns = [at for at, one in enumerate(columns) if one.is_money and roles[at] is _R.IGNORED]
    exact = [at for at in open_columns if columns[at].is_exact]
    found = exact or [at for at in open_columns if columns[at].filled >= 0.5 * most]
    full = [at for at in found if columns[at].filled >= 0.8 * most]
    pair = _pair(found, columns, most)
    if pair is not None:
        roles[pair[0]], roles[pair[1]] = _R.DEBIT, _R.CREDIT
        _last_is_balance(roles, [at for at in full if at not in pair])
    elif full:
        amount, balance = _amount_and_balance(full, columns)
        roles[amount] = _R.AMOUNT
        _last_is_balance(roles, [balance] if balance is not None else [at for at in full if at != amount])
    elif found:
        roles[max(found, key=lambda at: columns[at].filled)] = _R.AMOUNT


def _amount_and_balance(full: Sequence[int], columns: Sequence[_Column]) -> tuple[int, int | None]:
    """Which of several full columns moves which other one; else the one with money out, else the first."""
    marks = amounts.Marks.found([cell for at in full for cell in columns[at].cells])
    numbers = {at: [_minor(cell, marks) for cell in columns[at].cells] for at in full}
    explained = {
        (amount, balance): _steps(numbers[amount], numbers[balance])
        for amount in full
        for balance in full
        if amount != balance
    }
    best = max(explained, key=lambda pair: explained[pair], default=None)
    if best is not None and 2 * explained[best] >= len(columns[best[0]].cells) - 1 > 0:
        return best
    has_words = any(column.is_direction for column in columns)
    signed = [at for at in full if columns[at].negatives]
    return (signed[0] if signed and not has_words else full[0]), None


def _steps(moves: Sequence[int | None], after: Sequence[int | None]) -> int:
    """How many steps of a column are as large as the amount beside their newer or their older end."""
    down = up = 0
    for (a, b), (x, y) in zip(pairwise(moves), pairwise(after), strict=True):
        if x is not None and y is not None:
            down += b is not None and b != 0 and abs(y - x) == abs(b)
            up += a is not None and a != 0 and abs(y - x) == abs(a)
    return max(down, up)


def _minor(cell: str, marks: amounts.Marks) -> int | None:
    try:
        return marks.money(cell, NO_CURRENCY).minor
    except ValueError:
        return None


def _last_is_balance(roles: list[ColumnRole], rest: Sequence[int]) -> None:
    if rest and _R.BALANCE not in roles:
        roles[rest[-1]] = _R.BALANCE


def _pair(found: Sequence[int], columns: Sequence[_Column], most: int) -> tuple[int, int] | None:
    """Two columns of which every row fills one: money out and money in."""
    for left, right in pairwise(found):
        if _excludes(columns[left], columns[right], most):
            return left, right
    for left in found:
        right = left + 1
        is_blank = right < len(columns) and not columns[right].filled and columns[left].is_one_way
        if is_blank and any(at > right and columns[at].filled >= 0.8 * most for at in found):
            return left, right
    return None


def _excludes(left: _Column, right: _Column, most: int) -> bool:
    both = one = 0
    for a, b in zip(left.cells, right.cells, strict=True):
        has = _is_some(a), _is_some(b)
        both += all(has)
        one += any(has)
    return both == 0 and one >= 0.8 * most and one > 0


def _is_some(cell: str) -> bool:
    return bool(cell.strip("0., -+$€£"))


def _require(roles: Sequence[ColumnRole], findings: Findings, rows: Sequence[Row]) -> None:
    if _R.DATE not in roles:
        reason = "no column of dates was found; it is no list of bank lines"
        raise findings.unreadable(reason, (rows[0].line if rows else 1, 1))
    if not set(roles) & {_R.AMOUNT, _R.DEBIT, _R.CREDIT}:
        reason = "no column of amounts was found; it is no list of bank lines"
        raise findings.unreadable(reason, (rows[0].line if rows else 1, 1))


def _places(roles: Sequence[ColumnRole], columns: Sequence[_Column], above: str, presumed: str) -> int:
    """How many places the most exact currency has that lines, their head or their account name."""
    named = {
        values.currency(cell) if role is _R.CURRENCY else amounts.currency_in(cell)
        for at, role in enumerate(roles)
        if role is _R.CURRENCY or role in _MONEY
        for cell in columns[at].cells
    }
    told = (named - {NO_CURRENCY}) or {presumed if above == NO_CURRENCY else above}
    return max(exponent(code) for code in told)


def _decimal(roles: Sequence[ColumnRole], columns: Sequence[_Column], delimiter: str, places: int) -> str:
    cells = [cell for at, role in enumerate(roles) if role in _MONEY for cell in columns[at].cells if cell]
    return amounts.Marks.found(cells, "," if delimiter == ";" else ".", places).decimal


def _has_dollars(roles: Sequence[ColumnRole], columns: Sequence[_Column]) -> bool:
    return any(
        "$" in cell for at, role in enumerate(roles) if role in _MONEY for cell in columns[at].cells[:20]
    )


def accounts_in(rows: Sequence[Row]) -> str:
    """The account named above a header: an IBAN, a number beside its word, else the first long number."""
    cells = [cell for row in rows for cell in row.cells if cell]
    texts = [cell.rpartition(":")[2].strip() or cell for cell in cells]
    ibans = [text for text in texts if _IBAN.match(text)]
    named = [
        number
        for at, cell in enumerate(cells)
        if _ACCOUNT_WORD.search(cell)
        for number in (texts[at], *texts[at + 1 : at + 2])
        if _is_number(number)
    ]
    return next(iter((*ibans, *named, *(text for text in texts if _is_number(text)))), "")


def _is_number(text: str) -> bool:
    return bool(_LONG_NUMBER.match(text)) and not dates.looks_like_date(text)


def currency_in(rows: Sequence[Row], headings: Sequence[str]) -> str:
    """The currency named above the lines or in the headings of amounts, the code for none if none is."""
    counts: Counter[str] = Counter()
    known = {"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "NZD", "JPY", "INR",
             "KWD", "BHD", "OMR", "JOD", "TND"}  # fmt: skip
    for cell in (*headings, *(cell for row in rows for cell in row.cells)):
        counts.update(word for word in re.split(r"[^A-Z]+", cell) if word in known)
    best = counts.most_common(1)
    return best[0][0] if best else NO_CURRENCY
