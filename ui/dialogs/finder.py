"""Search or do: type a few letters; go to a customer, an invoice, payments, or take an action."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
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
from ui.link import Link
from ui.panels.panel import Lead
from ui.tables.paint import draw_text
from ui.theme import ROW_HEIGHT, SMALL_PX, Theme, sized
from ui.widgets import column, fit

_OFFER = Qt.ItemDataRole.UserRole
_PAUSE_MS = 100


class Finder(QDialog):
    """Signals: ``asked(str)`` with an action's key, ``led(object)`` with a Lead to follow."""

    asked = Signal(str)
    led = Signal(object)

    def __init__(self, theme: Theme, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Search or do"))
        fit(self, 640, 460)
        self._link = link
        self._found: list[Offer] = []
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("A customer, an invoice number, an amount, or what to do…"))
        self.text.setAccessibleName(tr("Search or do"))
        self.text.installEventFilter(self)
        self.list = QListWidget()
        self.list.setItemDelegate(OfferDelegate(theme, self.list))
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        box = column(self, margins=16, spacing=8)
        box.addWidget(self.text)
        box.addWidget(self.list, 1)
        self.text.textChanged.connect(self._typed)
        self.text.returnPressed.connect(self._take)
        self._pause.timeout.connect(self._search)
        self.list.itemClicked.connect(self._take)
        self.finished.connect(self.deleteLater)
        self._offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override: the arrows move in the list while the cursor stays in the text."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

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

    def _take(self) -> None:
        if self.list.currentRow() < 0:
            return
        offer: Offer = self.list.currentItem().data(_OFFER)
        self.accept()
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
