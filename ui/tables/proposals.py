"""The columns of a list of proposals and the delegate that draws them."""

from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.language import day_text, marked, tr
from app.propose.proposal import ProposalKind, SourceKind
from app.propose.reconciliation.causes import TEXTS, Cause
from app.retelling import retold
from app.review.decision import ProposalState
from app.review.listing import ProposalOrder, ProposalRow
from app.screens.proposals import PanelWords, ProposalScreen
from app.screens.wording import STATE_WORD, TIER_WORD, day, figure_text
from ui.icons import pixmap
from ui.reading import mirrored
from ui.tables.layout import OrderedColumn
from ui.tables.model import WindowedTableModel
from ui.tables.paint import (
    STATE_ICON,
    STATE_TOKEN,
    TIER_TOKEN,
    draw_current,
    draw_money,
    draw_text,
    draw_tier,
)
from ui.theme import ROW_HEIGHT, SMALL_PX, Theme, figures, sized

SOURCE_ICON: dict[str, str] = {
    SourceKind.CHARGE: "credit-card",
    SourceKind.LEDGER_PAYMENT: "book-open",
    SourceKind.BANK_LINE: "landmark",
    "customer": "users",
    "void": "circle-x",
    "difference": "pencil",
    "deposit": "credit-card",
    "link": "credit-card",
    "switch_off": "circle-x",
    "received": "credit-card",
    "send": "mail",
    "waiting": "credit-card",
}

KIND_ICON = {
    ProposalKind.MATCH: "git-compare-arrows",
    ProposalKind.DRAFT: "file-text",
    ProposalKind.RECONCILIATION: "scale",
}

TIER, DATE, PARTY, SUMMARY, AMOUNT = range(5)
DECIDED = (ProposalState.APPROVED, ProposalState.LATER, ProposalState.REJECTED)
_WORD_AT = 36
_AROUND_HEAD = 26
_WHO_WIDTH = 168
MARK_ONLY = 56
"""How wide in px the tier is at least without its word; the mark's shape and colour say it too."""


class TierColumn:
    """The tier, or what was decided."""

    title = marked("Tier")
    is_right = False
    order = ProposalOrder.TIER
    width = 104

    def text(self, row: ProposalRow) -> str:
        """The word."""
        return TIER_WORD[row.tier] if row.state is ProposalState.OPEN else STATE_WORD[row.state]


class DateColumn:
    """When the money came."""

    title = marked("Date")
    is_right = False
    order = ProposalOrder.DATE
    width = 76

    def text(self, row: ProposalRow) -> str:
        """The full date."""
        return day(row.dated_on)


def party_text(row: ProposalRow) -> str:
    """Whom it concerns; of a fix, what it is about where nobody is named."""
    is_about = row.kind is ProposalKind.RECONCILIATION
    return (retold(row.party) if is_about else row.party) or tr("no name")


class PartyColumn:
    """Whom it concerns, as the source names them; ``width`` in px, 0 takes what is left."""

    is_right = False
    order = ProposalOrder.PARTY

    def __init__(self, title: str, width: int = 0) -> None:
        self.title, self.width = title, width

    def text(self, row: ProposalRow) -> str:
        """The name."""
        return party_text(row)


class SummaryColumn:
    """What is put forward, in a few words."""

    is_right = False
    order = None
    width = 80

    def __init__(self, title: str) -> None:
        self.title = title

    def text(self, row: ProposalRow) -> str:
        """The words."""
        return retold(row.summary) or "—"


class CauseColumn:
    """Why there is a fix: what it is called by in the list."""

    title = marked("Cause")
    is_right = False
    order = None
    width = 0

    def text(self, row: ProposalRow) -> str:
        """The sentence of the cause."""
        return retold(TEXTS[Cause(row.aspect)])


class AmountColumn:
    """The money."""

    title = marked("Amount")
    is_right = True
    order = ProposalOrder.AMOUNT
    width = 136

    def text(self, row: ProposalRow) -> str:
        """With its currency."""
        return figure_text(row.shown) if row.shown else ""


ProposalColumn = OrderedColumn[ProposalRow, ProposalOrder | None]


def columns(words: PanelWords) -> tuple[ProposalColumn, ...]:
    """The columns, with the heads of a kind."""
    told: tuple[ProposalColumn, ...] = (PartyColumn(words.party), SummaryColumn(words.summary))
    if words.has_causes:
        told = (CauseColumn(), PartyColumn(words.party, _WHO_WIDTH))
    return (TierColumn(), DateColumn(), *told, AmountColumn())


def tier_width(metrics: QFontMetrics, *, is_open: bool) -> int:
    """What the longest word of a tier or a state needs in the language in use, in px.

    ``is_open``: in a list of what is open, where rows are that were just decided, but none that is signed.
    """
    states = DECIDED if is_open else STATE_WORD
    words = (*TIER_WORD.said().values(), *(STATE_WORD[state] for state in states))
    return max(TierColumn.width, *(_WORD_AT + metrics.horizontalAdvance(word) + 12 for word in words))


def date_width(metrics: QFontMetrics, *, with_year: bool) -> int:
    """What the longest short date needs in the language in use, in px."""
    days = (date(2020, month, 28) for month in range(1, 13))
    return 20 + max(metrics.horizontalAdvance(short_day(one, 0 if with_year else one.year)) for one in days)


def head_width(font: QFont, title: str) -> int:
    """What a head needs with its arrow in the language in use, in px; ``font`` is the list's."""
    head = sized(font, SMALL_PX, QFont.Weight.DemiBold)
    return _AROUND_HEAD + QFontMetrics(head).horizontalAdvance(tr(title))


def short_day(when: date, year: int) -> str:
    """``18 Nov``, with the year only when it is another one: ``18 Nov 25``."""
    said = day_text(when, with_year=False)
    return said if when.year == year else f"{said} {when:%y}"


class ProposalDelegate(QStyledItemDelegate):
    """Draws a cell from the row itself; decided rows fade, the current row has a ground and a bar."""

    def __init__(
        self,
        theme: Theme,
        screen: ProposalScreen[Any],
        model: WindowedTableModel[ProposalRow],
        table: QTableView,
    ) -> None:
        super().__init__(table)
        self._columns = columns(screen.words)
        self._table = table
        self._theme = theme
        self._screen = screen
        self._rows = model
        self._year = datetime.now(UTC).year
        self.row_height = ROW_HEIGHT
        self.tells_tier = True
        theme.changed.connect(self._take_colours)
        self._take_colours()

    def _take_colours(self) -> None:
        color = self._theme.color
        self._text, self._muted, self._line = color("text"), color("muted"), color("line")
        self._accent = color("accent")

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override."""
        box: QRect = option.rect
        font: QFont = option.font
        row = self._rows.row_at(index.row())
        painter.save()
        is_current = row is not None and row.id == self._screen.current
        self._ground(painter, box, index.column(), is_current=is_current)
        if row is None:
            painter.setPen(self._muted)
            draw_text(painter, box.adjusted(12, 0, -8, 0), "…" if index.column() == PARTY else "")
        else:
            self._cell(painter, box, font, index.column(), row)
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Qt override."""
        return QSize(80, self.row_height)

    def _ground(self, painter: QPainter, box: QRect, column: int, *, is_current: bool) -> None:
        if is_current:
            is_first, has_focus = column == TIER, self._table.hasFocus()
            draw_current(painter, box, self._theme, is_first=is_first, has_focus=has_focus)
        painter.setPen(QPen(self._line, 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _cell(self, painter: QPainter, box: QRect, font: QFont, column: int, row: ProposalRow) -> None:
        state = self._screen.state_of(row)
        if state is not ProposalState.OPEN:
            painter.setOpacity(0.62)
        painter.setFont(figures(font))
        painter.setPen(self._text)
        inner = box.adjusted(8, 0, -8, 0)
        if column == TIER:
            self._tier(painter, box, row, state)
        elif column == DATE:
            painter.setPen(self._muted)
            draw_text(painter, inner, short_day(row.dated_on, self._year))
        elif column == PARTY:
            self._party(painter, inner, row)
        elif column == SUMMARY:
            told = self._columns[SUMMARY].text(row)
            painter.setPen(self._muted if told == "—" else self._text)
            draw_text(painter, inner, told)
        else:
            self._amount(painter, box, font, row)

    def _tier(self, painter: QPainter, box: QRect, row: ProposalRow, state: ProposalState) -> None:
        middle = box.center().y() - 5
        if row.id in self._screen.marks:
            glyph = pixmap("check", self._accent, 12, painter.device().devicePixelRatio())
            painter.drawPixmap(mirrored(painter, box, QRect(box.left() + 6, middle, 12, 12)), glyph)
        mark = mirrored(painter, box, QRect(box.left() + 20, box.top(), 12, box.height()))
        if state is ProposalState.OPEN:
            colour = self._theme.color(TIER_TOKEN[row.tier])
            draw_tier(painter, mark, row.tier, colour)
            word = TIER_WORD[row.tier]
        else:
            colour = self._theme.color(STATE_TOKEN[state])
            glyph = pixmap(STATE_ICON[state], colour, 12, painter.device().devicePixelRatio())
            painter.drawPixmap(mark.left() - 1, middle, glyph)
            word = STATE_WORD[state]
        if self.tells_tier:
            painter.setPen(colour)
            draw_text(painter, mirrored(painter, box, box.adjusted(_WORD_AT, 0, -4, 0)), word)

    def _party(self, painter: QPainter, box: QRect, row: ProposalRow) -> None:
        icon = SOURCE_ICON.get(row.source, KIND_ICON.get(row.kind, ""))
        if icon:
            glyph = pixmap(icon, self._muted, 14, painter.device().devicePixelRatio())
            at = QRect(box.left(), box.center().y() - 6, 14, 14)
            painter.drawPixmap(mirrored(painter, box, at), glyph)
            box = mirrored(painter, box, box.adjusted(22, 0, 0, 0))
        painter.setPen(self._text if row.party else self._muted)
        draw_text(painter, box, self._columns[PARTY].text(row))

    def _amount(self, painter: QPainter, box: QRect, font: QFont, row: ProposalRow) -> None:
        if row.shown is None:
            return
        painter.setFont(sized(font, 13, QFont.Weight.Medium))
        painter.setPen(self._text)
        draw_money(painter, box.adjusted(0, 0, -4, 0), row.shown, self._theme)
