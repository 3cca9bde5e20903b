"""Amounts as tables write them: any grouping, currency signs, parentheses, CR and DR, comma or point."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import NO_CURRENCY, Money
from integrations.bank_files import values

_CORE = re.compile(r"[0-9](?:[0-9.,'’\u00a0\u202f ]*[0-9])?[.,]?|[.,][0-9]+")
_AROUND = re.compile(
    r"(?:[-+\u2212–(){}=\"\s\u00a0]|(?<![A-Za-z])(?:[A-Z]{3}|[Cc][Rr]|[Dd][Rr]|[CDHS])(?![A-Za-z])"
    r"|US\$|[A-Z]?\$|[€£¥₹₽₩₺₫₪฿]|[Kk]r\.?|zł|Kč|Ft|Fr\.?|Rs\.?|lei)*\Z"
)
_OUT = re.compile(r"[-\u2212–(]|(?<![A-Z])DR?\b", re.IGNORECASE)
_PLAIN = re.compile(r"([+-]?)([0-9]{1,15})\.([0-9]{2})\Z")
_SPACING = str.maketrans("", "", "'’\u00a0\u202f ")
_CODE = re.compile(r"(?<![A-Z])[A-Z]{3}(?![A-Z])")
_SIGNS = {"€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY", "₪": "ILS", "zł": "PLN"}
_LONGEST = 48
_MOST_DIGITS = 24


@dataclass(frozen=True, slots=True)
class Written:
    """One written amount taken apart: the number as it stands, and whether it is written as money out."""

    core: str
    is_out: bool

    @property
    def has_fraction(self) -> bool:
        """Whether it ends in a mark and two digits, as money does and counts do not."""
        return len(self.core) > 2 and self.core[-3] in ".,"


def written(text: str) -> Written | None:
    """A cell as an amount, None when it is something else (text, a date, two numbers)."""
    if not text or len(text) > _LONGEST:
        return None
    found = _CORE.search(text)
    if found is None:
        return None
    before, after = text[: found.start()], text[found.end() :]
    if (before and not _AROUND.match(before)) or (after and not _AROUND.match(after)):
        return None
    return Written(found[0], bool(_OUT.search(before) or _OUT.search(after)))


def currency_in(text: str) -> str:
    """The currency that a cell names beside its amount, the code for none when it names none."""
    found = _CODE.search(text)
    if found:
        return found[0]
    return next((code for sign, code in _SIGNS.items() if sign in text), NO_CURRENCY)


@dataclass(frozen=True, slots=True)
class Marks:
    """How a file writes numbers: its decimal mark; the other one groups."""

    decimal: str = "."

    @classmethod
    def found(cls, cells: Iterable[str], default: str = ".", places: int = 2) -> "Marks":
        """The decimal mark that most of these cells speak for; ``places`` is how many the currency has."""
        votes: Counter[str] = Counter()
        for cell in set(cells):
            amount = written(cell)
            if amount is not None:
                votes.update(_votes(amount.core, places))
        best = votes.most_common(1)
        return cls(best[0][0] if best else default)

    def money(self, text: str, code: str) -> Money:
        """The money of a cell. Raises RoundedError, or ValueError when it is no amount."""
        if self.decimal == ".":
            plain = _PLAIN.match(text)
            if plain and code not in {"JPY", "KWD"}:
                return values.money(plain[1] == "-", plain[2], plain[3], code)
        is_out, whole, fraction = self._parts(text)
        return values.money(is_out, whole, fraction, code)

    def number(self, text: str) -> Decimal:
        """The exact number of a cell, with all its places. Raises ValueError when it is none."""
        is_out, whole, fraction = self._parts(text)
        if len(whole) + len(fraction) > _MOST_DIGITS:
            raise ValueError(f"“{values.shown(text)}” has too many digits")
        return Decimal(f"{'-' if is_out else ''}{whole or '0'}.{fraction or '0'}")

    def _parts(self, text: str) -> tuple[bool, str, str]:
        amount = written(text.strip())
        if amount is None:
            raise ValueError(f"“{values.shown(text)}” is not an amount")
        whole, fraction = self._split(amount.core.translate(_SPACING))
        if not (whole + fraction).isdigit():
            raise ValueError(f"“{values.shown(text)}” is not an amount")
        return amount.is_out, whole, fraction

    def _split(self, core: str) -> tuple[str, str]:
        comma, point = core.rfind(","), core.rfind(".")
        if comma < 0 and point < 0:
            return core, ""
        mark = "," if comma > point else "."
        at = max(comma, point)
        is_mixed = comma >= 0 and point >= 0
        is_grouping = not is_mixed and (
            core.count(mark) > 1 or (mark != self.decimal and len(core) - at - 1 == 3)
        )
        if is_grouping:
            return core.replace(mark, ""), ""
        return core[:at].replace(",", "").replace(".", ""), core[at + 1 :]


def _votes(core: str, places: int) -> dict[str, int]:
    """For which decimal mark one number speaks, and how loud.

    Three digits behind a mark are a group of thousands, but with a currency of three places its fraction.
    """
    comma, point = core.rfind(","), core.rfind(".")
    if comma < 0 and point < 0:
        return {}
    mark, other = (",", ".") if comma > point else (".", ",")
    if comma >= 0 and point >= 0:
        return {mark: 10}
    if core.count(mark) > 1:
        return {other: 10}
    behind = len(core) - max(comma, point) - 1
    return {other: 1} if behind == 3 and places != 3 else {mark: 10 if behind != 3 else 1}
