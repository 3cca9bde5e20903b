"""What lists paint by hand."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.domain.money import Money
from ui.tables.paint import draw_money
from ui.theme import Scheme, Theme


def drawn(theme: Theme, amount: Money, way: Qt.LayoutDirection) -> QImage:
    """An amount on white, in a window of this direction."""
    image = QImage(160, 32, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    draw_money(painter, QRect(0, 0, 150, 32), amount, theme)
    painter.end()
    return image


@pytest.mark.parametrize("minor", [1_250_40, -9_30])
def test_figures_stand_the_same_from_right_to_left(qapp: QApplication, minor: int) -> None:
    """1,250.40 is no 1,25040. where the window is mirrored, and a minus stays in front."""
    theme = Theme(qapp)
    theme.start(Scheme.LIGHT)
    left, right = (
        drawn(theme, Money(minor, "USD"), way)
        for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    )
    assert left == right
