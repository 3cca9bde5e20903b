"""Search or do: type a few letters; go to a customer, an invoice, payments, or take an action."""

from typing import cast

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.language import tr
from app.review.search import Found
from app.screens.finder import Offer, actions_like, found_offers, in_matches
from ui.actions import SPECS
from ui.dialogs.typed_choice import TypedChoice
from ui.link import Link
from ui.panels.panel import Lead
from ui.tables.paint import draw_text
from ui.theme import ROW_HEIGHT, SMALL_PX, Theme, sized
from ui.widgets import fit

_OFFER = Qt.ItemDataRole.UserRole
_PAUSE_MS = 100


class Finder(TypedChoice):
    """Signals: ``asked(str)`` with an action's key, ``led(object)`` with a Lead to follow."""

    asked = Signal(str)
    led = Signal(object)

    def __init__(self, theme: Theme, link: Link, parent: QWidget) -> None:
        asked = tr("A customer, an invoice number, an amount, or what to do…")
        super().__init__(parent, tr("Search or do"), asked, tr("Found"))
        fit(self, 640, 460)
        self._link = link
        self._found: list[Offer] = []
        self.text.setAccessibleName(tr("Search or do"))
        self.list.setItemDelegate(OfferDelegate(theme, self.list))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.text.textChanged.connect(self._typed)
        self._pause.timeout.connect(self._search)
        self._offer()

    def _typed(self) -> None:
        self._found = []
        self._offer()
        self._pause.start()

    def _search(self) -> None:
        typed = self.text.text().strip()
        if typed:
            self._link.ask(self._link.desk.search(typed), self, self._take_found)

    def _take_found(self, found: tuple[Found, ...]) -> None:
        self._found = found_offers(found)
        self._offer()

    def _offer(self) -> None:
        typed = self.text.text()
        offers = [*self._found, *actions_like(typed, _actions()), *in_matches(typed)]
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(f"{offer.words}, {offer.beside}" if offer.beside else offer.words)
            item.setData(_OFFER, offer)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def take(self, what: object) -> None:
        """Act on an offer."""
        offer = cast("Offer", what)
        if offer.action:
            self.asked.emit(offer.action)
        else:
            self.led.emit(Lead(offer.place, offer.subject))


class OfferDelegate(QStyledItemDelegate):
    """An offer in one line: the words at the left, what it is at the right."""

    def __init__(self, theme: Theme, offers: QListWidget) -> None:
        super().__init__(offers)
        self._theme = theme
        self._offers = offers

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override."""
        offer: Offer = index.data(_OFFER)
        box: QRect = option.rect
        painter.save()
        if self._offers.currentRow() == index.row():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_soft"))
            painter.drawRoundedRect(box, 4, 4)
        painter.setFont(sized(option.font, SMALL_PX))
        painter.setPen(self._theme.color("muted"))
        draw_text(painter, box.adjusted(8, 0, -8, 0), offer.beside, right=True)
        width = painter.fontMetrics().horizontalAdvance(offer.beside)
        painter.setFont(option.font)
        painter.setPen(self._theme.color("text"))
        draw_text(painter, box.adjusted(8, 0, -24 - width, 0), offer.words)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        return QSize(80, ROW_HEIGHT)


def _actions() -> list[tuple[str, str, str]]:
    return [
        (spec.key, tr(spec.text).removesuffix("…"), spec.key_text) for spec in SPECS if spec.key != "find"
    ]
