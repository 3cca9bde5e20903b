"""Rows and a layout to statements: amounts with their signs, running balances, one statement an account."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from app.domain.money import NO_CURRENCY, Money
from app.domain.record import replace
from app.domain.statements import BankLine, ColumnRole, Statement, TableLayout
from integrations.bank_files import amounts, dates, values
from integrations.bank_files.findings import Findings
from integrations.bank_files.table import columns, words
from integrations.bank_files.table.grid import Row

_R = ColumnRole


@dataclass(frozen=True, slots=True)
class _Read:
    """One row that was read: its line, and what of its amount is only by convention."""

    row: Row
    line: BankLine
    direction: int


class TableReader:
    """Reads the rows of one table by one layout."""

    def __init__(self, layout: TableLayout, findings: Findings) -> None:
        self._layout, self._findings = layout, findings
        self._at: dict[ColumnRole, list[int]] = {}
        for index, role in enumerate(layout.roles):
            self._at.setdefault(role, []).append(index)
        self._states = [at for at, heading in enumerate(layout.headings) if words.is_status(heading)]
        self._marks = amounts.Marks(layout.decimal_mark)
        self._days: dict[str, date | None] = {}
        self._account = ""
        self._currency = NO_CURRENCY
        self._opening: Money | None = None
        self._closing: Money | None = None

    def read(self, rows: Sequence[Row]) -> tuple[_Read, ...]:
        """The rows that are lines; the others are flaws, or footers and headings that say no more."""
        start = 0 if self._layout.header_row is None else self._layout.header_row + 1
        self._account = columns.accounts_in(rows[: start and start - 1])
        named = columns.currency_in(rows[: start and start - 1], self._layout.headings)
        self._currency = self._findings.currency if named == NO_CURRENCY else named
        for row in rows[: start and start - 1]:
            self._above(row)
        found = [one for row in rows[start:] if (one := self._row(row)) is not None]
        return tuple(found)

    @property
    def said(self) -> tuple[Money | None, Money | None]:
        """Opening and closing balance that rows of their own say."""
        return self._opening, self._closing

    @property
    def account(self) -> str:
        """The account named above the lines."""
        return self._account

    @property
    def currency(self) -> str:
        """The currency where rows say none."""
        return self._currency

    def _cell(self, row: Row, role: ColumnRole) -> str:
        for at in self._at.get(role, ()):
            if at < len(row.cells) and row.cells[at]:
                return row.cells[at]
        return ""

    def _texts(self, row: Row, role: ColumnRole) -> list[str]:
        return [row.cells[at] for at in self._at.get(role, ()) if at < len(row.cells) and row.cells[at]]

    def _row(self, row: Row) -> _Read | None:
        day_text = self._cell(row, _R.DATE)
        money_text = self._cell(row, _R.AMOUNT) or self._cell(row, _R.DEBIT) or self._cell(row, _R.CREDIT)
        if not day_text and not money_text:
            return None
        if row.cells == self._layout.headings:
            return None
        if state := self._unbooked(row):
            self._findings.leave_out(f"entries that are not booked ({state}) are")
            return None
        role = _R.DATE
        try:
            told = self._description(row)
            if self._is_bracket(row, told):
                return None
            booked = self._day(day_text)
            role = self._money_role(row)
            code = self._code(row, money_text)
            amount = self._amount(row, code)
            return self._made(row, booked, amount, told)
        except ValueError as problem:
            at = self._at.get(role, [0])[0]
            self._findings.flaw((row.line, at + 1), str(problem))
            return None

    def _unbooked(self, row: Row) -> str:
        """How a column of states names a row whose money did not move; empty for every other row."""
        cells = (row.cells[at] for at in self._states if at < len(row.cells))
        return next((values.shown(cell) for cell in cells if words.is_unbooked(cell)), "")

    def _made(self, row: Row, booked: date, amount: Money, told: str) -> _Read:
        value_text = self._cell(row, _R.VALUE_DATE)
        number = self._cell(row, _R.ACCOUNT)
        line = BankLine(
            account=values.clean(number) or self._account,
            booked_on=booked,
            amount=amount,
            value_on=self._maybe_day(value_text) if value_text else None,
            description=told,
            counterparty=values.clean(" ".join(self._texts(row, _R.COUNTERPARTY))),
            counter_account=values.clean(self._cell(row, _R.COUNTER_ACCOUNT)),
            reference=values.clean(self._cell(row, _R.REFERENCE)),
            bank_id=values.clean(self._cell(row, _R.BANK_ID)),
            kind=values.clean(self._cell(row, _R.TYPE) or self._cell(row, _R.SIGN)),
            balance=self._balance(row, amount.currency),
        )
        return _Read(row, line, words.direction(self._cell(row, _R.SIGN) or self._cell(row, _R.TYPE)))

    def _description(self, row: Row) -> str:
        return values.joined(self._texts(row, _R.DESCRIPTION) or self._texts(row, _R.COUNTERPARTY))

    def _is_bracket(self, row: Row, told: str) -> bool:
        """A row that is no line but says the balance before or after them, or adds them up."""
        has_day = bool(self._cell(row, _R.DATE))
        first = told or next((cell for cell in row.cells if cell), "")
        has_money = any(self._cell(row, role) for role in (_R.AMOUNT, _R.DEBIT, _R.CREDIT))
        is_line = has_money and self._maybe_day(self._cell(row, _R.DATE)) is not None
        if words.is_opening(first, is_line=is_line):
            self._opening = self._opening or self._said(row)
            return True
        if words.is_total(first) and not has_day:
            return True
        if words.is_closing(first) and (not has_day or not self._cell(row, _R.BALANCE)):
            self._closing = self._said(row) or self._closing
            return True
        return False

    def _above(self, row: Row) -> None:
        """A row above the header may say a balance: in its own words, with the amount behind them."""
        told = next((cell for cell in row.cells if words.is_opening(cell) or words.is_closing(cell)), "")
        behind = [cell for cell in row.cells if cell != told and amounts.written(cell)]
        if told and behind:
            try:
                said = self._marks.money(behind[-1], self._code(row, behind[-1]))
            except ValueError:
                return
            if words.is_opening(told):
                self._opening = said
            else:
                self._closing = said

    def _said(self, row: Row) -> Money | None:
        money = (_R.BALANCE, _R.AMOUNT, _R.CREDIT, _R.DEBIT)
        text = next((cell for role in money if (cell := self._cell(row, role))), "")
        try:
            return self._marks.money(text, self._code(row, text)) if text else None
        except ValueError:
            return None

    def _day(self, text: str) -> date:
        if not text:
            raise ValueError("the date is missing")
        if text not in self._days:
            try:
                self._days[text] = dates.read(text, self._layout.date_order)
            except ValueError:
                self._days[text] = None
        found = self._days[text]
        if found is None:
            raise ValueError(f"“{values.shown(text)}” is not a date")
        return found

    def _maybe_day(self, text: str) -> date | None:
        try:
            return self._day(text)
        except ValueError:
            return None

    def _code(self, row: Row, money_text: str) -> str:
        named = values.currency(self._cell(row, _R.CURRENCY))
        if (named == NO_CURRENCY and not money_text.isascii()) or money_text[-1:].isalpha():
            named = values.currency(amounts.currency_in(money_text))
        return self._currency if named == NO_CURRENCY else named

    def _money_role(self, row: Row) -> ColumnRole:
        for role in (_R.AMOUNT, _R.DEBIT, _R.CREDIT):
            if self._cell(row, role):
                return role
        return _R.AMOUNT if _R.AMOUNT in self._at else _R.DEBIT

    def _amount(self, row: Row, code: str) -> Money:
        text = self._cell(row, _R.AMOUNT)
        if text:
            amount = self._money(row, text, code)
            direction = words.direction(self._cell(row, _R.SIGN)) if _R.SIGN in self._at else 0
            if direction:
                amount = abs(amount) if direction > 0 else -abs(amount)
            return -amount if self._layout.is_inverted else amount
        debit, credit = self._cell(row, _R.DEBIT), self._cell(row, _R.CREDIT)
        if not debit and not credit:
            raise ValueError("the amount is missing")
        out = abs(self._money(row, debit, code)) if debit else Money(0, code)
        came = self._money(row, credit, code) if credit else Money(0, code)
        return came - out

    def _money(self, row: Row, text: str, code: str) -> Money:
        try:
            return self._marks.money(text, code)
        except values.RoundedError as rounded:
            at = row.cells.index(text) + 1 if text in row.cells else 1
            self._findings.flaw((row.line, at), str(rounded), is_kept=True)
            return rounded.money

    def _balance(self, row: Row, code: str) -> Money | None:
        text = self._cell(row, _R.BALANCE)
        if not text:
            return None
        try:
            return self._marks.money(text, code)
        except values.RoundedError as rounded:
            return rounded.money
        except ValueError:
            return None


def settle_signs(reads: Sequence[_Read], layout: TableLayout) -> tuple[TableLayout, bool]:
    """Whether the amounts' signs must be turned: by running balances, else by the words beside them.

    Gives the layout with what was found, and whether debit and credit columns stand the other way round.
    """
    lines = [one.line for one in reads]
    as_is, turned = _steps(lines), _steps(lines, sign=-1)
    if as_is[0] > turned[0]:
        return replace(layout, is_sign_certain=True), False
    has_out = any(line.amount.minor < 0 for line in lines)
    if turned[0] > as_is[0] and (turned[0] > 2 * as_is[0] + 1 or not has_out):
        is_pair = _R.AMOUNT not in layout.roles
        return replace(layout, is_inverted=not is_pair, is_sign_certain=True), is_pair
    if _R.AMOUNT not in layout.roles or _R.SIGN in layout.roles:
        return layout, False
    told = [one for one in reads if one.direction and one.line.amount.minor]
    against = sum((one.line.amount.minor > 0) != (one.direction > 0) for one in told)
    if told and 2 * against > len(told):
        return replace(layout, is_inverted=True, is_sign_certain=True), False
    return replace(layout, is_sign_certain=has_out or not lines), False


def _steps(lines: Sequence[BankLine], sign: int = 1) -> tuple[int, int, bool]:
    """How many balances follow from their neighbour, of how many; and whether the newest line is first."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.balance is not None and b.balance is not None]
    pairs = [(a, b) for a, b in pairs if a.amount.currency == b.amount.currency]
    rises = [(_minor(b.balance) - _minor(a.balance), a.amount.minor, b.amount.minor) for a, b in pairs]
    down = sum(rise == sign * new for rise, _, new in rises)
    up = sum(-rise == sign * new for rise, new, _ in rises)
    told_down = sum(rise == sign * new != 0 for rise, _, new in rises)
    told_up = sum(-rise == sign * new != 0 for rise, new, _ in rises)
    is_falling = len(lines) > 1 and lines[0].booked_on > lines[-1].booked_on
    is_newest_first = told_up > told_down or (told_up == told_down and is_falling)
    held = up if is_newest_first else down
    return (held if told_up or told_down else 0), len(pairs), is_newest_first


def _minor(amount: Money | None) -> int:
    return amount.minor if amount is not None else 0


def statements(reader: TableReader, reads: Sequence[_Read]) -> list[Statement]:
    """One statement for each account and currency, in the order they first come."""
    groups: dict[tuple[str, str], list[BankLine]] = {}
    for one in reads:
        groups.setdefault((one.line.account, one.line.amount.currency), []).append(one.line)
    if not groups:
        groups[reader.account, reader.currency] = []
    opening, closing = reader.said if len(groups) == 1 else (None, None)
    return [_statement(key, lines, opening, closing) for key, lines in groups.items()]


def _statement(
    key: tuple[str, str], lines: list[BankLine], opening: Money | None, closing: Money | None
) -> Statement:
    held, of, is_newest_first = _steps(lines)
    is_running = of > 0 and 2 * held >= of
    if is_running:
        oldest, newest = (lines[-1], lines[0]) if is_newest_first else (lines[0], lines[-1])
        assert oldest.balance is not None or opening is not None or of, "pairs have balances"
        if oldest.balance is not None:
            opening = opening or oldest.balance - oldest.amount
        closing = closing or newest.balance
    days = [line.booked_on for line in lines]
    return Statement(
        account=key[0],
        currency=key[1],
        starts_on=min(days, default=None),
        ends_on=max(days, default=None),
        opening=_in(opening, key[1]),
        closing=_in(closing, key[1]),
        lines=tuple(lines),
        balances_step=(held == of) if is_running else None,
    )


def _in(amount: Money | None, code: str) -> Money | None:
    return amount if amount is not None and amount.currency == code else None
