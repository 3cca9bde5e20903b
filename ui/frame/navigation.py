"""The places on the left, with counts that mean work."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QWidget

from app.language import figures, marked, tr
from ui.actions import Actions
from ui.icons import pixmap
from ui.reading import in_order, mirrored
from ui.theme import SMALL_PX, Theme, sized
from ui.widgets import column

PLACES = (
    ("today", marked("Today"), "layout-dashboard"),
    ("matches", marked("Matches"), "git-compare-arrows"),
    ("drafts", marked("Drafts"), "file-text"),
    ("followups", marked("Follow-ups"), "mail"),
    ("reconcile", marked("Reconcile"), "scale"),
    ("customers", marked("Customers"), "users"),
    ("history", marked("History"), "history"),
    ("settings", marked("Settings"), "settings"),
)
"""Key, words and icon; Settings stands apart at the foot."""


_WIDTH, _NARROW_WIDTH, _WORDS_AT = 200, 180, 38
_SMALL = 1_200
"""A window narrower than this, in px, has no room to spare."""


class PlaceButton(QAbstractButton):
    """One place: icon, words, count."""

    def __init__(self, words: str, glyph: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self.setCheckable(True)
        self.setFixedHeight(36)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._glyph = glyph
        self._theme = theme
        self._count = 0

    def show_count(self, count: int) -> None:
        """How much work waits here; 0 shows nothing."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {figures(f'{count:,}')}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt override."""
        return QSize(_NARROW_WIDTH - 24, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: ground, icon, words, count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.color
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens("accent_soft" if self.isChecked() else "line"))
            painter.drawRoundedRect(self.rect().adjusted(0, 2, 0, -2), 6, 6)
        if self.hasFocus():
            painter.setPen(tokens("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 3, -1, -3), 6, 6)
        colour = tokens("accent" if self.isChecked() else "muted")
        at = mirrored(painter, self.rect(), QRect(12, 10, 16, 16))
        painter.drawPixmap(at, pixmap(self._glyph, colour, 16, self.devicePixelRatioF()))
        weight = QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(sized(self.font(), 13, weight))
        self._words(painter, self.width() - _WORDS_AT - 12 - self._draw_count(painter), weight)
        painter.end()

    def _draw_count(self, painter: QPainter) -> int:
        """How much work waits, at the end; the px that it takes."""
        if not self._count:
            return 0
        painter.setPen(self._theme.color("accent" if self.isChecked() else "muted"))
        box, count = self.rect().adjusted(12, 0, -12, 0), figures(f"{self._count:,}")
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        return painter.fontMetrics().horizontalAdvance(count) + 8

    def _words(self, painter: QPainter, room: int, weight: QFont.Weight) -> None:
        """The place's name, smaller where it has not the room; only then it is cut."""
        sizes = iter(((12, weight), (SMALL_PX, weight), (SMALL_PX, QFont.Weight.Normal)))
        while painter.fontMetrics().horizontalAdvance(self.text()) >= room:
            smaller = next(sizes, None)
            if smaller is None:
                break
            painter.setFont(sized(self.font(), *smaller))
        painter.setPen(self._theme.color("accent" if self.isChecked() else "text"))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        box = mirrored(painter, self.rect(), QRect(_WORDS_AT, 0, room, self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, in_order(words, painter.layoutDirection()))


class Navigation(QFrame):
    """The list of places. Signals: ``chosen(str)`` with a place's key."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setFixedWidth(_WIDTH)
        self._buttons: dict[str, PlaceButton] = {}
        self._group = QButtonGroup(self)
        box = column(self, margins=12, spacing=0)
        for key, words, glyph in PLACES:
            if key == "settings":
                box.addStretch(1)
            place = PlaceButton(tr(words), glyph, theme)
            place.setObjectName(key)
            place.setToolTip(actions.tip(f"go_{key}"))
            self._buttons[key] = place
            self._group.addButton(place)
            box.addWidget(place)
        self._group.buttonClicked.connect(self._clicked)
        theme.changed.connect(self.update)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Qt override: follow the window's width from now on."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._fit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Qt override: on a small screen the places give room to the page."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setFixedWidth(_NARROW_WIDTH if self.window().width() < _SMALL else _WIDTH)

    def show_place(self, key: str) -> None:
        """Mark the place that is open."""
        self._buttons[key].setChecked(True)

    def show_count(self, key: str, count: int) -> None:
        """How much work waits in a place."""
        self._buttons[key].show_count(count)

    def _clicked(self, place: QAbstractButton) -> None:
        self.chosen.emit(place.objectName())
