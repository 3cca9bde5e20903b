"""Rows of CSV files as CLI.md has them: UTF-8, a header, any order of columns; what is bad is named."""

import csv
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from app.domain.money import Money, parse
from app.errors import BadInput

T = TypeVar("T")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Row:
    """One line of a file: where it stands, and its cells by column."""

    __slots__ = ("_columns", "cells", "line", "path")

    def __init__(self, path: Path, line: int, columns: dict[str, int], cells: list[str]) -> None:
        self.path, self.line, self._columns, self.cells = path, line, columns, cells

    def text(self, column: str) -> str:
        """A cell, empty when the column is not there."""
        place = self._columns.get(column)
        if place is None or place >= len(self.cells):
            return ""
        return self.cells[place].strip()

    def needed(self, column: str) -> str:
        """A cell that must not be empty."""
        text = self.text(column)
        if not text:
            raise self.bad(column, "is empty")
        return text

    def read(self, column: str, reader: Callable[[str], T]) -> T:
        """A cell through a reader that raises ValueError."""
        text = self.needed(column)
        try:
            return reader(text)
        except ValueError:
            raise self.bad(column, f"“{text}” can't be read") from None

    def day(self, column: str) -> date:
        """A cell that is a date, YYYY-MM-DD."""
        return self.read(column, day_of)

    def money(self, column: str, currency: str) -> Money:
        """A cell of decimal text in major units."""
        text = self.needed(column)
        try:
            return parse(text, currency)
        except ValueError:
            raise self.bad(column, f"“{text}” can't be read") from None

    def currency(self, column: str = "currency") -> str:
        """A cell that is an ISO 4217 code."""
        text = self.needed(column)
        try:
            return _code(text)
        except ValueError:
            raise self.bad(column, f"“{text}” is no ISO 4217 code") from None

    def bad(self, column: str, what: str) -> BadInput:
        """The error that names file, line and column."""
        return BadInput(f"{self.path.name}, line {self.line}, column {column}: {what}")


def rows(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines of a CSV file with a header; BadInput when it can't be read or a column is missing."""
    line = 1
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            header = [name.strip() for name in next(reader, [])]
            for column in columns:
                if column not in header:
                    raise BadInput(f"{path.name}, line 1, column {column}: the column is missing")
            places = {name: place for place, name in reversed(list(enumerate(header)))}
            for cells in reader:
                if len(cells) > len(header):
                    raise BadInput(f"{path.name}, line {reader.line_num}: it has more cells than the header")
                line = reader.line_num + 1
                if cells:
                    yield Row(path, reader.line_num, places, cells)
    except UnicodeDecodeError as problem:
        raise BadInput(f"{path.name}: it is not UTF-8 (byte {problem.start})") from None
    except csv.Error as problem:
        raise BadInput(f"{path.name}, line {line}: {problem}") from None
    except OSError as problem:
        raise BadInput(f"{path.name} can't be opened", detail=problem.strerror or "") from None


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
