"""In a mirrored window what is read from left to right keeps its order, and marks are where a line begins."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QStyleOptionViewItem, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from ui.frame.navigation import PlaceButton
from ui.reading import in_order, mirrored
from ui.tables.paint import draw_text
from ui.tables.trees import tree
from ui.theme import Scheme, Theme
from ui.widgets import Elided, button, label

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
TEXTS = ["18 Nov 2026", "60 rows to write · $177,352.63", "1544 + 1", "Import a file…", "−9.30 USD from Ann"]
"""Each would be torn apart: it begins with a figure, or ends in a sign that has no direction."""


def grabbed(made: QWidget) -> QImage:
    """What a widget of one size looks like."""
    made.resize(420, 40)
    return made.grab().toImage()


@pytest.fixture
def way(qapp: QApplication) -> object:
    """Turn the program's direction; from left to right again afterwards."""
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(LTR)


def painted(text: str, way: Qt.LayoutDirection, *, right: bool) -> QImage:
    """A text on white."""
    image = QImage(420, 32, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    draw_text(painter, QRect(0, 0, 420, 32), text, right=right)
    painter.end()
    return image


@pytest.mark.parametrize("text", TEXTS)
def test_a_painted_text_keeps_its_order(qapp: QApplication, text: str) -> None:
    """It only stands at the other side."""
    assert painted(text, RTL, right=False) == painted(text, LTR, right=True)


@pytest.mark.parametrize("text", TEXTS)
def test_a_button_says_the_same(qtbot: QtBot, way: Callable[[Qt.LayoutDirection], None], text: str) -> None:
    """Its words stand in the middle, so both look alike; what a screen reader is told is not touched."""
    made: list[QPushButton] = []
    for one in (LTR, RTL):
        way(one)
        made.append(button(text))
        qtbot.addWidget(made[-1])
    assert grabbed(made[0]) == grabbed(made[1])
    assert made[1].text() == text


def test_lines_of_words_begin_at_the_right(qtbot: QtBot, way: Callable[[Qt.LayoutDirection], None]) -> None:
    """Also those of Latin letters, whatever they begin with, and those that are cut."""
    way(RTL)
    for made in (label("60 rows to write"), Elided("muted")):
        qtbot.addWidget(made)
        made.setText("60 rows to write")
        ink = _ink(grabbed(made))
        assert ink.left() > 200
        assert ink.right() > 410


def test_a_cell_keeps_its_order(qtbot: QtBot, way: Callable[[Qt.LayoutDirection], None]) -> None:
    """What is painted is set apart, what is kept is not."""
    way(RTL)
    made = tree(("Row",), "Rows", stretched=0)
    qtbot.addWidget(made)
    item = QTreeWidgetItem(["4,557.11 USD from Greta"])
    made.addTopLevelItem(item)
    for one in (LTR, RTL):
        option = QStyleOptionViewItem()
        option.direction = one
        made.itemDelegate().initStyleOption(option, made.indexFromItem(item))
        assert option.text == in_order(item.text(0), one)
    assert option.text == f"\u2068{item.text(0)}\u2069"


def test_a_place_is_mirrored_whole(
    qtbot: QtBot, qapp: QApplication, way: Callable[[Qt.LayoutDirection], None]
) -> None:
    """Icon and words at the right, the count at the left."""
    theme = Theme(qapp)
    theme.start(Scheme.LIGHT)
    for one in (LTR, RTL):
        way(one)
        made = PlaceButton("Go", "mail", theme)
        qtbot.addWidget(made)
        ink = _ink(grabbed(made))
        assert (ink.right() < 120) if one is LTR else (ink.left() > 300)


def test_a_box_lies_at_the_other_side(qapp: QApplication) -> None:
    """As far from it as it was from this one."""
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    around, box = QRect(100, 0, 50, 10), QRect(104, 2, 6, 6)
    assert mirrored(painter, around, box) == box
    painter.setLayoutDirection(RTL)
    assert mirrored(painter, around, box) == QRect(140, 2, 6, 6)
    painter.end()


def _ink(image: QImage) -> QRect:
    """The least box that holds all that is not the ground."""
    ground = image.pixel(image.width() // 2, 0)
    across = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(4, image.height() - 4))
    ]
    return QRect(across[0], 0, across[-1] - across[0] + 1, image.height())
