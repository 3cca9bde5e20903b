"""The same as tables: CSV in the form of CLI.md, and workbooks with real numbers and dates."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from app.domain.money import Money, exponent

Cell = str | int | date | Money | None
"""Money is a number in its currency's places; the currency stands in a column of its own."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe before it (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_text(titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A header and a line a row; amounts in major units, dates ISO 8601."""
    made = io.StringIO()
    lines = csv.writer(made, lineterminator="\r\n")
    lines.writerow(titles)
    lines.writerows([_plain(cell) for cell in row] for row in rows)
    return made.getvalue()


def _plain(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case Money():
            return cell.plain()
        case date():
            return cell.isoformat()
        case str():
            return harmless(cell)
        case _:
            return str(cell)


def workbook(sheets: Sequence[tuple[str, Sequence[str], Iterable[Sequence[Cell]]]]) -> bytes:
    """A workbook of sheets, each a name, its titles and its rows; the titles stay in sight."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for name, titles, rows in sheets:
        _fill(book.create_sheet(name), titles, rows)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _fill(sheet: Any, titles: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    listed = [tuple(row) for row in rows]
    for at, title in enumerate(titles):
        longest = max((len(_plain(row[at])) for row in listed[:2_000]), default=0)
        sheet.column_dimensions[get_column_letter(at + 1)].width = min(max(longest, len(title)) + 3, 60)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(titles))}{len(listed) + 1}"
    head = []
    for at, title in enumerate(titles):
        cell = WriteOnlyCell(sheet, title)
        cell.font = Font(bold=True)
        if listed and isinstance(listed[0][at], Money | int):
            cell.alignment = Alignment(horizontal="right")
        head.append(cell)
    sheet.append(head)
    for row in listed:
        sheet.append([_written(sheet, cell) for cell in row])


def _written(sheet: Any, value: Cell) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    match value:
        case Money():
            cell: Any = WriteOnlyCell(sheet)
            cell.value = value.decimal()
            places = exponent(value.currency)
            cell.number_format = f"#,##0{'.' + '0' * places if places else ''}"
            return cell
        case date():
            cell = WriteOnlyCell(sheet)
            cell.value = value
            cell.number_format = "yyyy-mm-dd"
            return cell
        case str():
            cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
            cell.data_type = "s"  # a name that begins like a formula is a name
            return cell
        case _:
            return value
