"""Bank statements and their lines: one frozen shape for every file format, and the proof that they add up.

Dates are the bank's own; amounts are exact and signed from the account holder's side: positive came in.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from app.domain.money import Money

_MARKS = re.compile(r"[\W_]+")
_IBAN_IN = re.compile(r"([a-z]{2}[0-9]{2}[a-z0-9]{11,30}?)(?:[a-z]{3})")


class BankFormat(StrEnum):
    """The kinds of file a bank hands out (CLI.md, ``--format``); CSV stands for every table, XLSX too."""

    OFX = "ofx"
    QFX = "qfx"
    QIF = "qif"
    CAMT = "camt"
    MT940 = "mt940"
    BAI2 = "bai2"
    CSV = "csv"


class DateOrder(StrEnum):
    """In which order a file writes the parts of a date."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


class ColumnRole(StrEnum):
    """What a column of a table of bank lines holds."""

    DATE = "date"
    VALUE_DATE = "value_date"
    AMOUNT = "amount"
    DEBIT = "debit"
    CREDIT = "credit"
    SIGN = "sign"
    BALANCE = "balance"
    CURRENCY = "currency"
    DESCRIPTION = "description"
    COUNTERPARTY = "counterparty"
    COUNTER_ACCOUNT = "counter_account"
    REFERENCE = "reference"
    BANK_ID = "bank_id"
    TYPE = "type"
    ACCOUNT = "account"
    IGNORED = "ignored"


class TableLayout(Struct, frozen=True):
    """How a table of bank lines is to be read; found in the file, confirmed by a person, kept per account.

    ``header_row`` counts rows from 0, None when there is no header. ``roles`` names each column in order.
    ``is_inverted``: the file writes money that went out without a sign or as positive. ``headings`` are the
    header's cells, by which a later file of the same bank is known again.
    """

    roles: tuple[ColumnRole, ...]
    date_order: DateOrder
    decimal_mark: str = "."
    delimiter: str = ","
    encoding: str = "utf-8"
    quote: str = '"'
    header_row: int | None = None
    headings: tuple[str, ...] = ()
    is_inverted: bool = False
    is_date_order_certain: bool = True
    is_sign_certain: bool = True

    @property
    def is_certain(self) -> bool:
        """Whether nothing in it is a guess that a person should confirm."""
        return self.is_date_order_certain and self.is_sign_certain


class BankLine(Struct, frozen=True):
    """One line of a statement. Empty text is what the bank did not say; ``balance`` is the one after it."""

    account: str
    booked_on: date
    amount: Money
    value_on: date | None = None
    description: str = ""
    counterparty: str = ""
    counter_account: str = ""
    reference: str = ""
    bank_id: str = ""
    kind: str = ""
    balance: Money | None = None

    @property
    def is_incoming(self) -> bool:
        """Whether money came in."""
        return self.amount.minor > 0


@dataclass(frozen=True)
class Statement:
    """What a file says about one account over one span of days, with its lines in the file's order.

    ``balances_step``: whether every line's own balance follows from the one before; None where lines carry
    none. ``flaws`` of a file stand beside the statement, so a line that could not be read breaks the sum.
    """

    account: str
    currency: str
    starts_on: date | None
    ends_on: date | None
    opening: Money | None
    closing: Money | None
    lines: tuple[BankLine, ...]
    balances_step: bool | None = None

    @cached_property
    def moved(self) -> Money | None:
        """The sum of the lines; None when they are not all in the statement's currency."""
        total = 0
        for line in self.lines:
            if line.amount.currency != self.currency:
                return None
            total += line.amount.minor
        return Money(total, self.currency)

    @cached_property
    def is_continuous(self) -> bool | None:
        """Opening + lines = closing, and running balances follow each other; None when it can't be told."""
        if self.balances_step is False:
            return False
        if self.opening is None or self.closing is None or self.moved is None:
            return None
        if {self.opening.currency, self.closing.currency} != {self.currency}:
            return None
        return self.opening + self.moved == self.closing

    @property
    def first_day(self) -> date | None:
        """The first day it covers, as the bank says or as its lines show."""
        return _least([self.starts_on, *(line.booked_on for line in self.lines)])

    @property
    def last_day(self) -> date | None:
        """The last day it covers, as the bank says or as its lines show."""
        return _greatest([self.ends_on, *(line.booked_on for line in self.lines)])


class LineFlaw(Struct, frozen=True):
    """A place of a file that could not be read as it stands, from 1; the rest of the file was read.

    ``is_kept``: the line was taken in nevertheless, changed as ``reason`` says.
    """

    line: int
    column: int
    reason: str
    is_kept: bool = False


class BankFileContent(Struct, frozen=True):
    """All that one file holds. ``notes`` are sentences on what was left out on purpose."""

    name: str
    format: BankFormat
    statements: tuple[Statement, ...]
    flaws: tuple[LineFlaw, ...] = ()
    notes: tuple[str, ...] = ()
    layout: TableLayout | None = None


def account_key(number: str) -> str:
    """An account's number in one spelling: letters and digits, of an IBAN without the currency behind it.

    Formats of one bank write it in groups or with its currency (ING's MT940), and it is the same account.
    """
    plain = _MARKS.sub("", number).casefold()
    found = _IBAN_IN.fullmatch(plain)
    return found[1] if found and _is_iban(found[1]) else plain


def _is_iban(plain: str) -> bool:
    """Whether the check digits of an IBAN hold (ISO 13616: the number modulo 97 is 1)."""
    return int("".join(str(int(letter, 36)) for letter in plain[4:] + plain[:4])) % 97 == 1


def _least(days: Iterable[date | None]) -> date | None:
    return min((day for day in days if day is not None), default=None)


def _greatest(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day is not None), default=None)
