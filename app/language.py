"""The words, figures and dates of the window in the person's language. No Qt here: the window brings them.

Every text that a person reads in the window goes through ``tr``; ``packaging/translations.py`` gathers the
texts from the source with Qt's lupdate. Without a dictionary, as in the commands, English stands.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from msgspec import Struct

K = TypeVar("K")

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""The languages there are, each by its own name."""

Dictionary = Callable[[str, str, int], str]
"""Text, comment and count (−1: none) to the words; empty where there are none."""


_TYPED_DAY = re.compile(r"(\d{1,2})(?:\. ?| )(\d{1,2}(?=\.)|[^\W\d]+\.?)[. ] ?(\d{4})")
_LONGEST_QUOTE = 60
_MOST_ZEROS = 8
"""That may stand before a number: Python refuses to read thousands of digits."""
_MONTHS = "January February March April May June July August September October November December"


class Speech(Struct, frozen=True):
    """How a language says things. ``months`` are short ones; ``day`` and ``short_day`` are made of parts.

    ``apart`` stands before a colon and a semicolon. Without ``has_capital_nouns`` the words that began a text
    are small within another.
    ``forms`` are those of the sentences that are stored in English (``app/retelling.py``).
    """

    dictionary: Dictionary | None = None
    group: str = ","
    point: str = "."
    months: tuple[str, ...] = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
    long_months: tuple[str, ...] = tuple(_MONTHS.split())
    day: str = "{day} {month} {year}"
    short_day: str = "{day} {month}"
    symbol_first: bool = True
    apart: str = ""
    has_capital_nouns: bool = True
    forms: tuple[str, ...] = ()


ENGLISH = Speech()
_spoken = [ENGLISH]


def speak(speech: Speech) -> None:
    """Take up a language; what is asked for from now on comes from it."""
    _spoken[:] = [speech]


def spoken() -> Speech:
    """The language in use."""
    return _spoken[0]


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """The text in the language in use. ``%n`` is the count; ``{names}`` are filled in by the caller."""
    dictionary = _spoken[0].dictionary
    words = dictionary(text, comment, n) if dictionary else ""
    if words and words != text:
        return words.replace("%n", figures(f"{n:,}")) if n >= 0 else words
    return text


def marked(text: str, _comment: str = "") -> str:
    """Mark a text in a table for the dictionary; whoever shows it says ``tr`` then."""
    return text


class Words(dict[K, str]):
    """A table of marked texts that says each in the language in use when it is looked up."""

    def __getitem__(self, key: K) -> str:
        return tr(super().__getitem__(key))

    def get(self, key: K, default: str = "") -> str:  # type: ignore[override] # one kind of value
        """The words of a key, else the default as it is."""
        return tr(super().get(key, "")) or default

    def said(self) -> dict[K, str]:
        """Every key with its words in the language in use."""
        return {key: self[key] for key in self}


def figures(text: str) -> str:
    """A grouped figure (``−1,234.50``) with the language's own signs."""
    spoken = _spoken[0]
    if spoken.point == ".":
        return text
    return text.translate({ord(","): spoken.group, ord("."): spoken.point})


def amount_to_type(plain: str) -> str:
    """A plain decimal (``1234.50``) as it stands in a field: the language's point, nothing grouped."""
    return plain.replace(".", _spoken[0].point)


def amount_typed(text: str) -> str:
    """What was typed as a plain decimal. Raises ValueError rather than guess.

    “12,5” is twelve and a half in German and nothing in English. “1,500” is one and a half to some and
    fifteen hundred to others, so a grouped amount is taken only with its decimals: “1,500.00”.
    """
    spoken = _spoken[0]
    text = text.strip().replace("−", "-").replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    sign = "-" if text.startswith("-") else ""
    whole, point, part = text.removeprefix("-").partition(spoken.point)
    group = "" if spoken.group.isspace() else spoken.group
    first, *rest = whole.split(group) if group else [whole]
    if rest and (not part or not 1 <= len(first) <= 3 or any(len(three) != 3 for three in rest)):
        raise ValueError(f"{text!r} may mean two amounts")
    digits = "".join([first, *rest])
    if not (digits or part) or not (digits + part).isascii() or not (digits + part).isdigit():
        raise ValueError(f"{text!r} is not an amount")
    return f"{sign}{digits or '0'}.{part}" if point and part else f"{sign}{digits}"


def number_typed(text: str, least: int, most: int) -> int:
    """A whole number as it was typed. Raises ValueError when it is none, or not within these bounds."""
    bare = text.strip()
    if not (bare.isascii() and bare.isdigit() and len(bare) <= len(str(most)) + _MOST_ZEROS):
        raise ValueError(f"{in_brief(text)!r} is not a whole number")
    if not least <= int(bare) <= most:
        raise ValueError(f"{bare} is not from {least} to {most}")
    return int(bare)


def in_brief(text: str) -> str:
    """What somebody typed or pasted, as a sentence can quote it: one line, nothing unprintable, not long."""
    seen = "".join(sign if sign.isprintable() else " " for sign in text[: 4 * _LONGEST_QUOTE])
    line = " ".join(seen.split())
    is_whole = len(line) <= _LONGEST_QUOTE and len(text) <= 4 * _LONGEST_QUOTE
    return line if is_whole else f"{line[:_LONGEST_QUOTE].rstrip()}…"


def day_text(when: date, *, with_year: bool = True) -> str:
    """A short date: ``18 Nov 2026``, ``18. Nov. 2026``."""
    spoken = _spoken[0]
    form = spoken.day if with_year else spoken.short_day
    return form.format(day=when.day, month=spoken.months[when.month - 1], year=when.year)


def day_typed(text: str) -> date:
    """What was typed as a day: as ``day_text`` says it, as 2026-11-18, or with points as 18.11.2026.

    Raises ValueError rather than guess: 11/12/2026 is two days.
    """
    text = text.strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return date.fromisoformat(text)
    found = _TYPED_DAY.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no day")
    day, month, year = found.groups()
    return date(int(year), int(month) if month.isdigit() else _month_named(month), int(day))


def _month_named(name: str) -> int:
    """The number of a month by its name, short or in full, with or without a point. Raises ValueError."""
    spoken = _spoken[0]
    for names in (spoken.months, spoken.long_months):
        plain = [each.rstrip(".").casefold() for each in names]
        if name.rstrip(".").casefold() in plain:
            return plain.index(name.rstrip(".").casefold()) + 1
    raise ValueError(f"{name!r} is no month")


def month_text(first: date) -> str:
    """A month and its year in full: ``November 2026``."""
    return f"{_spoken[0].long_months[first.month - 1]} {first.year}"


def with_symbol(figure: str, symbol: str) -> str:
    """A grouped figure with its currency's symbol where the language has it: ``−$1.50``, ``−1,50 $``."""
    if not _spoken[0].symbol_first:
        return f"{figures(figure)}\u00a0{symbol}"
    return f"−{symbol}{figure[1:]}" if figure.startswith("−") else f"{symbol}{figure}"
