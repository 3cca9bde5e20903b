"""Text to rows of cells: delimiter and quotation mark are found by trying."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from integrations.bank_files import amounts, dates
from integrations.bank_files.findings import Findings

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 120
_SAMPLE_SIZE = 65_536
_LONGEST_RECORD = 100
"""Lines that one quoted cell may span; more of them mean that a quotation mark was never closed."""
MOST_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row with the line it begins on, from 1."""

    line: int
    cells: tuple[str, ...]


class _Unclosed(Exception):
    """A quotation mark was opened and never closed."""


def dialect(text: str) -> tuple[str, str]:
    """The delimiter under which most rows hold a date and an amount, and the quotation mark."""
    lines = text[:_SAMPLE_SIZE].splitlines()[:_SAMPLE_LINES]
    sample = "\n".join(lines)
    quote = "'" if sample.count("'") > 2 * sample.count('"') and _is_quoted(lines) else '"'
    scored = [(_score(sample, one, quote), -at, one) for at, one in enumerate(_DELIMITERS)]
    return max(scored)[2], quote


def rows(text: str, delimiter: str, quote: str, findings: Findings) -> list[Row]:
    """All rows that hold anything. Raises BankFileUnreadable for cells without end."""
    try:
        return list(_rows(text, delimiter, quote, findings))
    except _Unclosed:
        findings.doubt("a quotation mark is never closed; quotation marks are read as text")
        return list(_rows(text, delimiter, "", findings))


def _rows(text: str, delimiter: str, quote: str, findings: Findings) -> Iterator[Row]:
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE
    reader = csv.reader(
        text.splitlines(keepends=True),
        delimiter=delimiter,
        quotechar=quote or None,
        quoting=quoting,
        skipinitialspace=True,
    )
    line = 1
    try:
        for cells in reader:
            if any(cells):
                if reader.line_num - line > _LONGEST_RECORD:
                    raise _Unclosed
                yield Row(line, tuple([_plain(cell) for cell in cells[:MOST_COLUMNS]]))
            line = reader.line_num + 1
    except csv.Error as problem:
        if quote and "field larger" in str(problem) and reader.line_num - line > _LONGEST_RECORD:
            raise _Unclosed from None
        raise findings.unreadable(f"a cell can't be read ({problem})", (line, 1)) from None


def _plain(cell: str) -> str:
    """A cell without blanks around it and without Excel's ="…" guard."""
    text = cell.strip()
    if text[:1] == "=" and text[-1:] == '"':
        return text[1:].strip('"')
    return text


def _is_quoted(lines: list[str]) -> bool:
    return sum(line.startswith("'") or ",'" in line or ";'" in line for line in lines) > len(lines) / 2


def _score(sample: str, delimiter: str, quote: str) -> tuple[int, int]:
    """Rows with a date and an amount, then rows as wide as most are."""
    try:
        parsed = [row for row in csv.reader(sample.split("\n"), delimiter=delimiter, quotechar=quote) if row]
    except csv.Error:
        return 0, 0
    widths = [len(row) for row in parsed if len(row) > 1]
    usual = max(set(widths), key=widths.count) if widths else 0
    fitting = sum(_has_both(row) for row in parsed)
    return fitting, widths.count(usual) * min(usual, 8) if usual else 0


def _has_both(cells: list[str]) -> bool:
    texts = [_plain(cell) for cell in cells[:MOST_COLUMNS]]
    days = {at for at, text in enumerate(texts) if dates.looks_like_date(text)}
    return bool(days) and any(
        amounts.written(text) is not None for at, text in enumerate(texts) if at not in days
    )
