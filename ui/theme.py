"""Colours, type and spacing: one light and one dark set of tokens, and the style sheet made from them.

Contrast (WCAG): every text token is at least 4.5:1 on ``surface`` and ``raised``, every mark at least 3:1;
``tests/ui/test_theme.py`` measures it. All lengths are multiples of the 4 px grid.
"""

import os
from enum import StrEnum
from string import Template

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

GRID = 4
ROW_HEIGHT = 32
ROW_HEIGHT_COMPACT = 26
BODY_PX = 13
SMALL_PX = 11
HEADING_PX = 16
TITLE_PX = 20
FIGURE_PX = 28


class Tokens(Struct, frozen=True):
    """A colour for each meaning, as ``#rrggbb``. ``*_soft`` are grounds for text of the same meaning."""

    surface: str
    raised: str
    sunken: str
    line: str
    line_strong: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    ready: str
    ready_soft: str
    review: str
    review_soft: str
    stop: str
    stop_soft: str
    money_in: str
    money_out: str


LIGHT = Tokens(
    surface="#f7f8f8",
    raised="#ffffff",
    sunken="#eef0f1",
    line="#e1e4e6",
    line_strong="#c3c9ce",
    text="#16202a",
    muted="#5a6672",
    faint="#8b959f",
    accent="#1d5c63",
    accent_hover="#174a50",
    accent_text="#ffffff",
    accent_soft="#e0eeee",
    ready="#1a7346",
    ready_soft="#e3f2e9",
    review="#8f5a00",
    review_soft="#faf0dc",
    stop="#b02a20",
    stop_soft="#fbe9e7",
    money_in="#1a7346",
    money_out="#16202a",
)

DARK = Tokens(
    surface="#16191c",
    raised="#1d2125",
    sunken="#121517",
    line="#2b3136",
    line_strong="#454d55",
    text="#e6eaed",
    muted="#9ba6b0",
    faint="#76818b",
    accent="#6fc0c4",
    accent_hover="#8bd0d3",
    accent_text="#0c2224",
    accent_soft="#1d3538",
    ready="#63c691",
    ready_soft="#1a3226",
    review="#e0ab55",
    review_soft="#382c15",
    stop="#f0897d",
    stop_soft="#3d201d",
    money_in="#63c691",
    money_out="#e6eaed",
)


class Scheme(StrEnum):
    """Which set of tokens: the system's choice, or a fixed one."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_DRESSED = "isDressed"
"""The application's property that says it has its style and font."""


class Theme(QObject):
    """The present look. Signals: ``changed`` after new tokens are in force."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._is_high_contrast = False
        self.tokens = LIGHT
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @property
    def scheme(self) -> Scheme:
        """What was chosen: system, light or dark."""
        return self._scheme

    def start(self, scheme: Scheme = Scheme.SYSTEM) -> None:
        """Set style and font once, then the colours."""
        if not self._app.property(_DRESSED):
            # A second style would delete the first, which PySide may hold for an object of its own.
            self._app.setStyle("Fusion")
            self._app.setFont(_interface_font())
            self._app.setProperty(_DRESSED, True)  # noqa: FBT003 - Qt's own call
        self.choose(scheme)

    def choose(self, scheme: Scheme) -> None:
        """Follow the system, or hold one set."""
        self._scheme = scheme
        self._apply()

    def color(self, token: str) -> QColor:
        """A token as a colour for painting."""
        return QColor(getattr(self.tokens, token))

    def _system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._scheme is Scheme.DARK or (
            self._scheme is Scheme.SYSTEM
            and QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        )
        self.tokens = DARK if dark else LIGHT
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens))
        self.changed.emit()


def start_theme(app: QApplication) -> Theme:
    """The theme in force: the system's colours, or what COUNTERSIGN_LOOK holds (light, dark)."""
    theme = Theme(app)
    wanted = os.environ.get("COUNTERSIGN_LOOK", "")
    theme.start(Scheme(wanted) if wanted in set(Scheme) else Scheme.SYSTEM)
    return theme


def figures(font: QFont) -> QFont:
    """The same font with figures of one width, so that amounts line up."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def sized(font: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The same family in another size and weight."""
    result = figures(font)
    result.setPixelSize(pixels)
    result.setWeight(weight)
    return result


_BARE_LINUX = ("DejaVu Sans", "Sans Serif", "Sans", "")
_NICER = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Open Sans", "Liberation Sans")


def _interface_font() -> QFont:
    """The system's interface font; where a bare system only has its last resort, a better installed one."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _BARE_LINUX:
        installed = set(QFontDatabase.families())
        font.setFamily(next((name for name in _NICER if name in installed), font.family()))
    font.setPixelSize(BODY_PX)
    return figures(font)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    pairs = {
        QPalette.ColorRole.Window: tokens.surface,
        QPalette.ColorRole.WindowText: tokens.text,
        QPalette.ColorRole.Base: tokens.raised,
        QPalette.ColorRole.AlternateBase: tokens.surface,
        QPalette.ColorRole.Text: tokens.text,
        QPalette.ColorRole.Button: tokens.raised,
        QPalette.ColorRole.ButtonText: tokens.text,
        QPalette.ColorRole.ToolTipBase: tokens.raised,
        QPalette.ColorRole.ToolTipText: tokens.text,
        QPalette.ColorRole.PlaceholderText: tokens.faint,
        QPalette.ColorRole.Highlight: tokens.accent,
        QPalette.ColorRole.HighlightedText: tokens.accent_text,
        QPalette.ColorRole.Link: tokens.accent,
    }
    for role, value in pairs.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette


def style_sheet(tokens: Tokens) -> str:
    """The style sheet for a set of tokens."""
    values = {name: getattr(tokens, name) for name in tokens.__struct_fields__}
    return _SHEET.substitute(values, small=SMALL_PX, heading=HEADING_PX, title=TITLE_PX, figure=FIGURE_PX)


_SHEET = Template("""
QMainWindow, QDialog, #page { background: $surface; }
QWidget { color: $text; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="headingStop"] { font-size: ${heading}px; font-weight: 600; color: $stop; }
QLabel[role="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="section"] { color: $muted; font-size: ${small}px; font-weight: 600; }
QLabel[role="stop"] { color: $stop; }
QLabel[role="review"] { color: $review; }
QLabel[role="ready"] { color: $ready; }
QLabel[role="on"] { color: $ready; font-weight: 600; }
QLabel[role="off"] { color: $stop; font-weight: 600; }

#header { background: $raised; border-bottom: 1px solid $line; }
#navigation { background: $sunken; border-right: 1px solid $line; }
#tray { background: $raised; border-top: 1px solid $line; }
#panelHead { background: $surface; }
#listSide { background: $raised; border: 1px solid $line; border-radius: 8px; }
#detailSide { background: $raised; border: 1px solid $line; border-radius: 8px; }
#card { background: $raised; border: 1px solid $line; border-radius: 8px; }
#notice { background: $review_soft; border: 1px solid $review; border-radius: 8px; }
#notice[tone="stop"] { background: $stop_soft; border-color: $stop; }
#notice[tone="ready"] { background: $ready_soft; border-color: $ready; }
#divider { background: $line_strong; border: none; max-width: 1px; min-width: 1px; }
#rule { background: $line; border: none; max-height: 1px; min-height: 1px; }

QPushButton { background: $raised; border: 1px solid $line_strong; border-radius: 6px; padding: 6px 12px;
  min-height: 18px; }
QPushButton[tight="true"] { padding: 6px 5px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $faint; border-color: $line; background: $surface; }
QPushButton[kind="primary"] { background: $accent; color: $accent_text; border: 1px solid $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border: 1px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; border-color: $line; color: $faint; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus { border: 1px solid $accent; }
QPushButton[kind="quiet"]:disabled { color: $faint; }
QPushButton[kind="company"] { background: transparent; border: 1px solid transparent; font-weight: 600;
  padding: 6px 8px; text-align: left; }
QPushButton[kind="company"]:hover { background: $sunken; }
QPushButton[kind="company"]:focus { border-color: $accent; }
QPushButton[kind="finder"] { background: $surface; border: 1px solid $line; color: $muted; text-align: left;
  padding: 6px 8px; }
QPushButton[kind="finder"]:hover { border-color: $line_strong; }
QPushButton[kind="finder"]:focus { border-color: $accent; }
QPushButton[kind="chip"] { background: transparent; border: 1px solid transparent; border-radius: 6px;
  padding: 4px 8px; color: $muted; }
QPushButton[kind="chip"][tight="true"] { padding: 4px; }
QPushButton[kind="chip"]:hover { background: $sunken; }
QPushButton[kind="chip"]:focus { border-color: $accent; }
QPushButton[kind="chip"]:checked { background: $accent_soft; color: $accent; }

QPushButton[kind="danger"] { color: $stop; border-color: $stop; background: $raised; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: $stop_soft; }
QPushButton[kind="danger"]:focus { border: 2px solid $stop; padding: 5px 11px; }
QPushButton[kind="toggle"] { padding: 5px 6px; color: $muted; }
QPushButton[kind="toggle"]:checked { background: $accent_soft; color: $accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="toggle"]:focus { border-color: $text; }

QScrollArea#plain, QWidget#scrolledPage { background: $surface; }

QLineEdit, QPlainTextEdit { background: $raised; border: 1px solid $line_strong; border-radius: 6px;
  padding: 6px 8px;
  selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QLineEdit[wrong="true"] { border: 1px solid $stop; }
QLineEdit:disabled { color: $faint; background: $surface; }
QComboBox { background: $raised; border: 1px solid $line_strong; border-radius: 6px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $accent_text; }
QComboBox:focus, QComboBox:on { border: 1px solid $accent; }
QComboBox:disabled { color: $faint; background: $surface; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QTableWidget { border: 1px solid $line; border-radius: 6px; }
QTableWidget#work::item { padding: 0 5px; }
QTableWidget#work::item:selected { background: $accent_soft; color: $text; }
QTableWidget#lines::item { padding: 0 5px; color: $text; }
QTableWidget QComboBox { padding: 5px 3px; border: none; border-bottom: 1px solid $line_strong;
  border-radius: 0; color: $accent; font-weight: 600; }
QCheckBox { spacing: 8px; }

QTableView, QListView, QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: $raised;
  border: none; outline: none; }
QScrollArea[ring="line"] { border: 1px solid $line; }
QScrollArea[ring="clear"] { border: 1px solid transparent; }
QScrollArea[ground="page"], QScrollArea[ground="page"] > QWidget > QWidget#scrolled { background: $surface; }
QListView::item, QTableView::item { border: none; }
QTextBrowser { background: $raised; border: 1px solid $line; border-radius: 8px; }
QTextBrowser:focus { border: 1px solid $accent; }
QListWidget { border: 1px solid $line; border-radius: 6px; padding: 4px; }
QListWidget::item { padding: 5px 8px; border-radius: 4px; color: $text; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QTreeWidget { background: $raised; border: 1px solid $line; border-radius: 8px; outline: none; }
QTreeWidget::item { height: 28px; padding: 0 6px; border-bottom: 1px solid $line; }
QTreeWidget::item:selected { background: $accent_soft; }
QTreeWidget::branch { background: $raised; border-bottom: 1px solid $line; }
QHeaderView { background: transparent; }
QHeaderView::section { background: $raised; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 0 16px 0 8px; font-size: ${small}px; font-weight: 600; height: 32px; }
QHeaderView::section:hover { color: $text; }
QTreeWidget QHeaderView::section { padding: 0 9px; }
QTableWidget QHeaderView::section { padding: 0 8px; }
QTreeWidget QHeaderView::section:first { border-top-left-radius: 7px; }
QTreeWidget QHeaderView::section:last, QTreeWidget QHeaderView::section:only-one {
  border-top-right-radius: 7px; }

QMenuBar { background: $raised; border: none; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $sunken; }
QMenu { background: $raised; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px 8px; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $line_strong; border-radius: 3px; min-height: 32px;
  margin: 2px 3px; }
QScrollBar::handle:vertical:hover { background: $faint; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $line_strong; border-radius: 3px; min-width: 32px;
  margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }

QScrollArea:focus, QListWidget:focus, QTreeWidget:focus, QTableWidget:focus { border: 1px solid $accent; }
QScrollArea#plain { border: none; border-left: 2px solid transparent; }
QScrollArea#plain:focus { border: none; border-left: 2px solid $accent; }
""")
