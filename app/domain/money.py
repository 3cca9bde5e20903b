"""Exact money: integer minor units with an ISO 4217 currency. No float touches an amount."""

import re
from collections.abc import Iterable, Sequence
from decimal import Context, Decimal, InvalidOperation
from functools import lru_cache

from msgspec import Struct

NO_CURRENCY = "XXX"
"""ISO 4217 for none: the source does not say."""

_EXPONENTS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}
"""Minor-unit digits by ISO 4217 where they are not two."""
_MOST_DIGITS = 15
"""Before the decimal point: beyond it lies a slip of the hand, SQLite's 64 bits and decimal's precision."""


_WIDE = Context(prec=1_000)
"""Scaling in it never rounds what a text may hold."""

_KNOWN: set[str] = set()
"""Currencies that were looked at before, so that each is judged once."""

_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")
"""Digits and a point. An exponent is a spreadsheet's rounding, and a grouping mark may be another's point."""


class CurrencyMismatchError(ValueError):
    """Amounts of two currencies were added or compared; always a bug."""


def exponent(currency: str) -> int:
    """Number of decimal places of a currency's minor unit (ISO 4217): USD 2, JPY 0, KWD 3."""
    return _EXPONENTS.get(currency, 2)


class Money(Struct, frozen=True):
    """An amount in integer minor units of one currency."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError(f"minor units must be int, not {type(self.minor).__name__}")
        if self.currency not in _KNOWN:
            code = self.currency
            if len(code) != 3 or not (code.isascii() and code.isalpha() and code.isupper()):
                raise ValueError(f"not an ISO 4217 currency: {code!r}")
            _KNOWN.add(code)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __abs__(self) -> "Money":
        return Money(abs(self.minor), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.minor <= self._same(other)

    def __gt__(self, other: "Money") -> bool:
        return self.minor > self._same(other)

    def __ge__(self, other: "Money") -> bool:
        return self.minor >= self._same(other)

    def __bool__(self) -> bool:
        return self.minor != 0

    def __str__(self) -> str:
        return f"{self.plain()} {self.currency}"

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise CurrencyMismatchError(f"{self.currency} with {other.currency}")
        return other.minor

    def decimal(self) -> Decimal:
        """The amount in major units, exact."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    def plain(self) -> str:
        """Decimal text in major units without grouping, as files carry it: ``-1234.50``."""
        text = self._places("")
        return f"-{text}" if self.minor < 0 else text

    def grouped(self) -> str:
        """Decimal text for reading: thousands grouped, a true minus sign: ``−1,234.50``."""
        text = self._places(",")
        return f"−{text}" if self.minor < 0 else text

    def _places(self, grouping: str) -> str:
        """The amount without its sign, by whole numbers alone."""
        places = _EXPONENTS.get(self.currency, 2)
        whole, part = divmod(abs(self.minor), 10**places)
        return f"{whole:{grouping}}.{part:0{places}}" if places else f"{whole:{grouping}}"


def zero(currency: str) -> Money:
    """Nothing, in a currency."""
    return Money(0, currency)


def from_decimal(amount: Decimal, currency: str) -> Money:
    """Money from major units; ValueError when it has more places than the currency or over 15 digits."""
    try:
        return _from_decimal(amount, currency)
    except TypeError:  # a signalling NaN can't be looked up
        raise ValueError(f"{amount} is not an amount of money") from None


@lru_cache(maxsize=16_384)
def _from_decimal(amount: Decimal, currency: str) -> Money:
    """Kept, because a total comes again as a line, as what a payment settles, and as what was deposited."""
    try:
        scaled = amount.scaleb(_EXPONENTS.get(currency, 2), _WIDE)
        minor = int(scaled)
    except (ValueError, OverflowError, InvalidOperation):
        raise ValueError(f"{amount} is not an amount of money") from None
    if amount.adjusted() >= _MOST_DIGITS:
        raise ValueError(f"{amount} is not an amount of money")
    if minor != scaled:
        raise ValueError(f"{amount} has more decimal places than {currency} allows")
    return Money(minor, currency)


def parse(text: str, currency: str) -> Money:
    """Money from decimal text in major units, as files carry it; ValueError when unreadable."""
    whole, _, part = text.removeprefix("-").partition(".")
    places = _EXPONENTS.get(currency, 2)
    digits = whole + part.ljust(places, "0")
    # The usual amount is read without Decimal, since files have many.
    if 0 < len(whole) <= _MOST_DIGITS and len(part) <= places and digits.isdigit() and digits.isascii():
        return Money(-int(digits) if text[0] == "-" else int(digits), currency)
    if not _DECIMAL.fullmatch(text.strip()):
        raise ValueError(f"{text!r} is not an amount")
    return from_decimal(Decimal(text.strip()), currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of amounts that all have this currency; zero when there are none."""
    result = zero(currency)
    for amount in amounts:
        result += amount
    return result


def split(amount: Money, weights: Sequence[int]) -> tuple[Money, ...]:
    """Split by the largest remainder: the parts add up to the amount exactly, ties go to the first."""
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise ValueError("weights must be non-negative and not all zero")
    sign = -1 if amount.minor < 0 else 1
    shares = [divmod(abs(amount.minor) * weight, whole) for weight in weights]
    missing = abs(amount.minor) - sum(quotient for quotient, _ in shares)
    order = sorted(range(len(shares)), key=lambda index: (-shares[index][1], index))
    extra = set(order[:missing])
    return tuple(
        Money(sign * (quotient + (index in extra)), amount.currency)
        for index, (quotient, _) in enumerate(shares)
    )
