"""XLSX to rows of cells as text; what would swell in memory is refused before it is read."""

import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from io import BytesIO
from xml.etree.ElementTree import ParseError

from integrations.bank_files.findings import Findings
from integrations.bank_files.table.grid import MOST_COLUMNS, Row

_LARGEST = 512 * 1024 * 1024
_MOST_ROWS = 1_048_576
_MOST_GAP = 10_000
_PIECE = 1 << 20
_DAMAGE = (
    KeyError, ValueError, TypeError, AttributeError, IndexError, ParseError, AssertionError, OverflowError,
    EOFError, NotImplementedError, RuntimeError, OSError, zipfile.BadZipFile, zipfile.LargeZipFile,
    LookupError, ArithmeticError, MemoryError, SyntaxError, zlib.error,
)  # fmt: skip
"""What openpyxl and zipfile raise for damaged workbooks."""


def sheets(data: bytes, findings: Findings) -> Iterator[list[Row]]:
    """The rows of every sheet that holds any. Raises BankFileUnreadable."""
    _inspect(data, findings)
    import openpyxl

    try:
        with warnings.catch_warnings(action="ignore"):
            book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
    except _DAMAGE as problem:
        raise findings.unreadable(f"the workbook is damaged ({_words(problem)})") from None
    try:
        for sheet in book.worksheets:
            with warnings.catch_warnings(action="ignore"):
                cells = sheet.iter_rows(values_only=True, max_row=_MOST_ROWS, max_col=MOST_COLUMNS)
                found = list(_rows(cells))
            if found:
                yield found
    except _DAMAGE as problem:
        raise findings.unreadable(f"the workbook is damaged ({_words(problem)})") from None
    finally:
        book.close()


def _rows(found: Iterable[tuple[object, ...]]) -> Iterator[Row]:
    empty = 0
    for number, cells in enumerate(found, start=1):
        texts = tuple([_text(cell) for cell in cells])
        if any(texts):
            empty = 0
            yield Row(number, texts)
        else:
            empty += 1
            if empty > _MOST_GAP:
                return


def _text(cell: object) -> str:
    """A cell as a table would write it: numbers with a point and as many digits as Excel keeps, ISO dates."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, float):
        text = f"{cell:.15g}"
        return text if "e" not in text else f"{cell:.4f}"
    return str(cell)


def _inspect(data: bytes, findings: Findings) -> None:
    """Refuse what is no workbook, unpacks to far too much, or declares XML entities."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            names = {member.filename for member in members}
            if "xl/workbook.xml" not in names:
                kind = "it is an OpenDocument file; save it as .xlsx or CSV" if "mimetype" in names else (
                    "it is a ZIP archive; unpack it first"
                )  # fmt: skip
                raise findings.unreadable(kind)
            if any(member.flag_bits & 1 for member in members):
                raise findings.unreadable("the archive is protected by a password")
            left = _LARGEST
            for member in members:
                left -= _unpacked(archive, member, left, findings)
    except _DAMAGE as problem:
        raise findings.unreadable(f"the workbook is damaged ({_words(problem)})") from None


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int, findings: Findings) -> int:
    """How large a member really is; its head may declare no entity."""
    size, is_markup = 0, member.filename.endswith((".xml", ".rels"))
    if not is_markup:
        return 0
    last = b""
    with archive.open(member) as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > most:
                raise findings.unreadable("the workbook unpacks to far more than a statement")
            if b"<!DOCTYPE" in last + piece or b"<!ENTITY" in last + piece:
                raise findings.unreadable("it declares XML entities, which no bank does")
            last = piece[-16:]
    return size


def _words(problem: BaseException) -> str:
    from integrations.bank_files.values import shown

    return shown(str(problem)) or type(problem).__name__
