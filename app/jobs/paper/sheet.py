"""A printed table over pages: letterhead, headings that repeat, rows of one height, page numbers.

Laid out by itself rather than by ReportLab's flowables: rows have fixed heights, so pages are counted before
the first is drawn and ten thousand lines take a second. ReportLab is loaded when a sheet is drawn. The font
is embedded; it covers Latin, Greek, Cyrillic, Hebrew and Arabic (``scripts`` tells of the others).
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from app.jobs.paper.scripts import register, runs

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

A4 = (595.28, 841.89)
LETTER = (612.0, 792.0)
A4_WIDE, LETTER_WIDE = A4[::-1], LETTER[::-1]
"""Sizes in points, 1/72 inch."""

PLAIN, BOLD = "Countersign", "Countersign-Bold"
_FILES = {PLAIN: "DejaVuSansCondensed.ttf", BOLD: "DejaVuSansCondensed-Bold.ttf"}

_MARGIN, _FOOT = 54.0, 46.0
_BOTTOM = _FOOT + 20
"""Where rows end above the page's foot, in points from its edge."""
_SIZE, _SMALL, _LEADING = 8.5, 7.5, 12.5
SMALLEST = _SIZE
"""The size of a line's words, in points."""
_MARK_SIZE, _MARK_TINT = 86, (0.90, 0.91, 0.93)
_INDENT = 12.0
_INK, _MUTED, _RULE, _SHADE = (
    (0.11, 0.14, 0.18),
    (0.40, 0.44, 0.49),
    (0.78, 0.81, 0.84),
    (0.955, 0.962, 0.968),
)


class Style(Enum):
    """How a row looks."""

    LINE = auto()
    HEADING = auto()
    TOTAL = auto()
    STRIP = auto()
    GAP = auto()
    PART = auto()
    NOTE = auto()


_HEIGHTS = {
    Style.LINE: 13.5,
    Style.HEADING: 21.0,
    Style.TOTAL: 19.0,
    Style.STRIP: 44.0,
    Style.GAP: 10.0,
    Style.PART: 50.0,
    Style.NOTE: 13.0,
}
_TITLED = frozenset({Style.HEADING, Style.PART})


class Column(Struct, frozen=True):
    """A column: its title, its share of the width, and whether it holds figures (set flush right)."""

    title: str
    share: float
    is_figure: bool = False


class Row(Struct, frozen=True):
    """A row of cells, one a column. A heading or gap has one cell or none over the whole width.

    ``is_strong`` sets a total in bold under a rule. A strip has pairs of a caption and a figure. A part has a
    heading and ``columns`` of its own, which hold until the next part.
    """

    style: Style
    cells: tuple[str, ...] = ()
    is_strong: bool = False
    columns: "tuple[Column, ...]" = ()


class Letterhead(Struct, frozen=True):
    """The top of the first page: whose paper it is, what it is, to whom, facts as caption and value.

    ``lead`` are sentences before the table.
    """

    sender: str
    title: str
    recipient: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    lead: tuple[str, ...] = ()

    def lead_lines(self, width: float) -> list[str]:
        """The sentences before the table, in lines of the page's width."""
        return [line for words in self.lead for line in wrapped(words, PLAIN, _SIZE, width)]


@dataclass(slots=True)
class Sheet:
    """One document. Rows are added in order, then it is drawn; ``mark`` lies large under every page."""

    head: Letterhead
    columns: Sequence[Column]
    size: tuple[float, float] = A4
    mark: str = ""
    rows: list[Row] = field(default_factory=list)

    def heading(self, words: str) -> None:
        """Begin a part; it is repeated where a page breaks inside it."""
        self.rows.append(Row(Style.HEADING, (words,)))

    def part(self, words: str, columns: Sequence[Column]) -> None:
        """Begin a table of other columns under a heading; both are repeated where a page breaks inside it."""
        self.rows.append(Row(Style.PART, (words,), columns=tuple(columns)))

    def note(self, words: str) -> None:
        """Add a remark over the whole width, in as many lines as it takes."""
        for line in wrapped(words, PLAIN, _SMALL, self.width - _INDENT):
            self.rows.append(Row(Style.NOTE, (line,)))

    def line(self, *cells: str) -> None:
        """Add a line of the table."""
        self.rows.append(Row(Style.LINE, cells))

    def total(self, *cells: str, is_strong: bool = False) -> None:
        """Add a sum under a rule."""
        self.rows.append(Row(Style.TOTAL, cells, is_strong))

    def strip(self, *pairs: tuple[str, str]) -> None:
        """Add a band of captions over figures."""
        self.rows.append(Row(Style.STRIP, tuple(part for pair in pairs for part in pair)))

    def gap(self) -> None:
        """Leave some room."""
        self.rows.append(Row(Style.GAP))

    def draw(self) -> bytes:
        """The document as PDF; the same rows give the same bytes."""
        from reportlab.pdfgen.canvas import Canvas

        _register()
        held = io.BytesIO()
        canvas = Canvas(held, pagesize=self.size, invariant=True, pageCompression=1)
        canvas.setTitle(
            f"{self.head.title}, {self.head.recipient[0]}" if self.head.recipient else self.head.title
        )
        canvas.setAuthor(self.head.sender)
        canvas.setCreator("Countersign")
        pages = self._pages()
        columns = tuple(self.columns)
        for number, rows in enumerate(pages, start=1):
            columns = _Page(self, canvas, (number, len(pages)), columns).draw(rows)
            canvas.showPage()
        canvas.save()
        return held.getvalue()

    @property
    def width(self) -> float:
        """What is between the margins, in points."""
        return self.size[0] - 2 * _MARGIN

    def _pages(self) -> list[list[Row]]:
        """The rows page by page. No heading ends a page, and no sum begins one without a line before it."""
        pages: list[list[Row]] = []
        page: list[Row] = []
        room = self._first_room()
        part: Row | None = None
        for row in self.rows:
            part = row if row.style in _TITLED else part
            needed = _HEIGHTS[row.style] + (2 * _HEIGHTS[Style.LINE] if row.style in _TITLED else 0)
            if needed > room and page:
                carried = self._carried(page) if row.style is Style.TOTAL else []
                pages.append(page)
                goes_on = part is not None and part is not row and part not in carried
                again = [Row(Style.HEADING, (f"{part.cells[0]} (continued)",))] if part and goes_on else []
                page = [*again, *carried]
                room = self._later_room() - sum(_HEIGHTS[each.style] for each in page)
            if page or row.style is not Style.GAP:
                page.append(row)
                room -= _HEIGHTS[row.style]
        return [*pages, page]

    @staticmethod
    def _carried(page: list[Row]) -> list[Row]:
        """Take the last line off a page, with its heading if it is the first: a sum goes with them."""
        carried = [page.pop()] if len(page) > 1 else []
        if len(page) > 1 and page[-1].style in _TITLED:
            carried.insert(0, page.pop())
        return carried

    def _first_room(self) -> float:
        lines = max(len(self.head.recipient), len(self.head.facts))
        lead = self.head.lead_lines(self.width)
        led = len(lead) * _LEADING + (_HEIGHTS[Style.GAP] if lead else 0)
        return self.size[1] - _MARGIN - _BOTTOM - 64 - 13 * lines - led - 26

    def _later_room(self) -> float:
        return self.size[1] - _MARGIN - _BOTTOM - 22 - 26


class _Page:
    """Draws one page, from the top down."""

    def __init__(
        self, sheet: Sheet, canvas: "Canvas", page: tuple[int, int], columns: tuple[Column, ...]
    ) -> None:
        """``page`` is its number and how many there are; ``columns`` are those that hold at its top."""
        self._sheet = sheet
        self._canvas = canvas
        self._number, self._of = page
        self._left, self._right = _MARGIN, sheet.size[0] - _MARGIN
        self._y = sheet.size[1] - _MARGIN
        self._take(columns)

    def _take(self, columns: tuple[Column, ...]) -> None:
        self._columns = columns
        shares = sum(column.share for column in columns)
        self._edges = [self._left]
        for column in columns:
            self._edges.append(self._edges[-1] + self._sheet.width * column.share / shares)

    def draw(self, rows: Sequence[Row]) -> tuple[Column, ...]:
        """The whole page; the columns that hold at its end."""
        self._mark()
        if self._number == 1:
            self._letterhead()
        else:
            self._running_head()
        if self._columns and not (rows and rows[0].style is Style.PART):
            self._titles()
        for row in rows:
            self._row(row)
        self._foot()
        return self._columns

    def _mark(self) -> None:
        if self._sheet.mark:
            wide, high = self._sheet.size
            self._canvas.saveState()
            self._canvas.setFillColorRGB(*_MARK_TINT)
            self._canvas.setFont(BOLD, _MARK_SIZE)
            self._canvas.translate(wide / 2, high / 2)
            self._canvas.rotate(48)
            self._canvas.drawCentredString(0, -_MARK_SIZE / 3, self._sheet.mark)
            self._canvas.restoreState()

    def _text(
        self, x: float, words: str, font: str = PLAIN, size: float = _SIZE, *, to_right: bool = False
    ) -> None:
        at = x - _wide(words, font, size) if to_right else x
        for part, face in runs(words, font):
            register(face)
            self._canvas.setFont(face, size)
            self._canvas.drawString(at, self._y, part)
            at += _wide(part, face, size)

    def _rule(self, y: float, weight: float = 0.5, colour: tuple[float, float, float] = _RULE) -> None:
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(weight)
        self._canvas.line(self._left, y, self._right, y)

    def _letterhead(self) -> None:
        head, width = self._sheet.head, self._sheet.width
        self._canvas.setFillColorRGB(*_INK)
        self._y -= 14
        self._text(self._left, fitted(head.sender, BOLD, 15, width * 0.58), BOLD, 15)
        self._text(self._right, head.title, PLAIN, 13, to_right=True)
        self._y -= 14
        self._rule(self._y, 1.2, _INK)
        self._y -= 24
        top = self._y
        for number, words in enumerate(head.recipient):
            font, size = (BOLD, 10.5) if number == 0 else (PLAIN, 9)
            self._text(self._left, fitted(words, font, size, width * 0.55), font, size)
            self._y -= 13
        self._y = top
        for caption, value in head.facts:
            self._canvas.setFillColorRGB(*_MUTED)
            self._text(self._left + width * 0.62, caption, PLAIN, _SIZE)
            self._canvas.setFillColorRGB(*_INK)
            self._text(self._right, value, BOLD, _SIZE, to_right=True)
            self._y -= 13
        self._y = top - 13 * max(len(head.recipient), len(head.facts)) - 12
        lead = head.lead_lines(width)
        for words in lead:
            self._text(self._left, words)
            self._y -= _LEADING
        self._y -= _HEIGHTS[Style.GAP] if lead else 0

    def _running_head(self) -> None:
        head = self._sheet.head
        self._y -= 8
        self._canvas.setFillColorRGB(*_MUTED)
        words = " · ".join((head.sender, head.title, *head.recipient[:1]))
        self._text(self._left, fitted(words, PLAIN, _SMALL, self._sheet.width), PLAIN, _SMALL)
        self._y -= 14

    def _titles(self) -> None:
        self._canvas.setFillColorRGB(*_MUTED)
        self._y -= 8
        for at, column in enumerate(self._columns):
            self._cell(at, column.title, BOLD, _SMALL)
        self._y -= 6
        self._rule(self._y, 0.8, _INK)
        self._y -= 12

    def _cell(self, at: int, words: str, font: str, size: float) -> None:
        left, right = self._edges[at], self._edges[at + 1]
        if self._columns[at].is_figure:
            self._text(right - 2, words, font, size, to_right=True)
        elif words:
            self._text(left, fitted(words, font, size, right - left - 8), font, size)

    def _row(self, row: Row) -> None:
        self._canvas.setFillColorRGB(*_INK)
        match row.style:
            case Style.LINE:
                for at, words in enumerate(row.cells):
                    self._cell(at, words, PLAIN, _SIZE)
            case Style.HEADING:
                self._y -= 7
                self._text(self._left, fitted(row.cells[0], BOLD, 9.5, self._sheet.width), BOLD, 9.5)
                self._y += 7
            case Style.TOTAL:
                self._rule(self._y + 9, *((0.9, _INK) if row.is_strong else ()))
                self._y -= 2
                for at, words in enumerate(row.cells):
                    self._cell(at, words, BOLD, _SIZE)
                self._y += 2
            case Style.STRIP:
                self._strip(row.cells)
            case Style.PART:
                self._part(row)
                return
            case Style.NOTE:
                self._canvas.setFillColorRGB(*_MUTED)
                self._text(self._left + _INDENT, row.cells[0], PLAIN, _SMALL)
            case Style.GAP:
                pass
        self._y -= _HEIGHTS[row.style]

    def _part(self, row: Row) -> None:
        """A heading of its own with the titles of its columns, in just the height of a part."""
        top = self._y
        self._take(row.columns)
        self._y -= 12
        self._text(self._left, fitted(row.cells[0], BOLD, 11, self._sheet.width), BOLD, 11)
        self._y -= 12
        self._titles()
        self._y = top - _HEIGHTS[Style.PART]

    def _strip(self, cells: Sequence[str]) -> None:
        pairs = [(cells[at], cells[at + 1]) for at in range(0, len(cells), 2)]
        step = self._sheet.width / len(pairs)
        self._canvas.setFillColorRGB(*_SHADE)
        self._canvas.rect(self._left, self._y - 24, self._sheet.width, 36, stroke=0, fill=1)
        for number, (caption, figure) in enumerate(pairs):
            right = self._left + step * (number + 1) - 8
            is_last = number == len(pairs) - 1
            self._canvas.setFillColorRGB(*_MUTED)
            self._text(right, caption, PLAIN, _SMALL, to_right=True)
            self._canvas.setFillColorRGB(*_INK)
            self._y -= 14
            self._text(right, figure, BOLD if is_last else PLAIN, 9, to_right=True)
            self._y += 14

    def _foot(self) -> None:
        self._y = _FOOT
        self._rule(self._y + 12)
        self._canvas.setFillColorRGB(*_MUTED)
        self._text(self._left, fitted(self._sheet.head.sender, PLAIN, _SMALL, 300), PLAIN, _SMALL)
        self._text(self._right, f"Page {self._number} of {self._of}", PLAIN, _SMALL, to_right=True)


def fitted(words: str, font: str, size: float, width: float) -> str:
    """The text, cut with an ellipsis where it is wider than that, in points."""
    if _wide(words, font, size) <= width:
        return words
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if _wide(words[:middle].rstrip() + "…", font, size) <= width:
            low = middle
        else:
            high = middle - 1
    return words[:low].rstrip() + "…"


def wrapped(words: str, font: str, size: float, width: float) -> list[str]:
    """The text in lines that are not wider than that, in points."""
    _register()
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and _wide(longer, font, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return [fitted(line, font, size, width) for line in lines]


def _wide(words: str, font: str, size: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    width = 0.0
    for part, face in runs(words, font):
        register(face)
        width += float(stringWidth(part, face, size))
    return width


@lru_cache(maxsize=1)
def _register() -> None:
    from importlib.resources import as_file, files

    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name, file in _FILES.items():
        with as_file(files("resources") / "fonts" / file) as path:
            pdfmetrics.registerFont(TTFont(name, str(path)))
