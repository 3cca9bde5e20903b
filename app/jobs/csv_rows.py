"""Rows of CSV files as CLI.md has them: UTF-8, a header, any order of columns; what is bad is named."""

import csv
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from operator import itemgetter
from pathlib import Path

from app.domain.money import Money, parse
from app.errors import BadInput

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Sheet:
    """A CSV file with a header: its lines as the cells of the columns asked for, and where it stands."""

    def __init__(self, path: Path, needed: tuple[str, ...], optional: tuple[str, ...] = ()) -> None:
        self.name = path.name
        self._path, self._needed, self._columns = path, needed, (*needed, *optional)
        self._line = 1

    def __iter__(self) -> Iterator[list[str]]:
        """Each line's cells in the order of the columns, bare; an optional column that is not there is empty.

        Raises BadInput when the file can't be read or a needed column is missing.
        """
        after = 1
        try:
            with self._path.open(encoding="utf-8-sig", newline="") as file:
                reader = csv.reader(file, strict=True)
                header = [name.strip() for name in next(reader, [])]
                pick, blank = self._picker(header), [""] * (len(header) + 1)
                for cells in reader:
                    self._line = reader.line_num
                    if len(cells) > len(header):
                        raise BadInput(f"{self.name}, line {self._line}: it has more cells than the header")
                    after = self._line + 1
                    if cells:
                        yield [cell.strip() for cell in pick(cells + blank[len(cells) :])]
        except UnicodeDecodeError as problem:
            raise BadInput(f"{self.name}: it is not UTF-8 (byte {problem.start})") from None
        except csv.Error as problem:
            raise BadInput(f"{self.name}, line {after}: {problem}") from None
        except OSError as problem:
            raise BadInput(f"{self.name} can't be opened", detail=problem.strerror or "") from None

    def _picker(self, header: list[str]) -> Callable[[list[str]], tuple[str, ...]]:
        for column in self._needed:
            if column not in header:
                raise BadInput(f"{self.name}, line 1, column {column}: the column is missing")
        nowhere = len(header)
        return itemgetter(*(header.index(one) if one in header else nowhere for one in self._columns))

    def bad(self, column: str, what: str) -> BadInput:
        """The error that names file, line and column."""
        return BadInput(f"{self.name}, line {self._line}, column {column}: {what}")

    def needed(self, column: str, text: str) -> str:
        """A cell that must not be empty."""
        if not text:
            raise self.bad(column, "is empty")
        return text

    def day(self, column: str, text: str) -> date:
        """A cell that is a date, YYYY-MM-DD."""
        try:
            return day_of(text)
        except ValueError:
            raise self._unreadable(column, text) from None

    def money(self, column: str, text: str, currency: str) -> Money:
        """A cell of decimal text in major units."""
        try:
            return parse(text, currency)
        except ValueError:
            raise self._unreadable(column, text) from None

    def currency(self, column: str, text: str) -> str:
        """A cell that is an ISO 4217 code."""
        try:
            return _code(text)
        except ValueError:
            raise self.bad(column, f"“{text}” is no ISO 4217 code" if text else "is empty") from None

    def _unreadable(self, column: str, text: str) -> BadInput:
        return self.bad(column, f"“{text}” can't be read" if text else "is empty")


@lru_cache(maxsize=4_096)
def day_of(text: str) -> date:
    """A date written YYYY-MM-DD; ValueError for anything else."""
    if not _DAY.fullmatch(text):  # fromisoformat alone also reads weeks and days without dashes
        raise ValueError(text)
    return date.fromisoformat(text)


@lru_cache(maxsize=256)
def _code(text: str) -> str:
    if len(text) != 3 or not text.isascii() or not text.isalpha():
        raise ValueError(text)
    return text.upper()
