"""Mirrored windows: what is read from left to right keeps its order, and boxes lie at the other side.

A Latin name, a date or a sentence that begins with a figure would else be torn apart where the window is
read from the right: “18 Nov 2026” as “Nov 2026 18”. Only what is painted is set apart, never what is kept.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

_APART, _END = "\u2068", "\u2069"
"""Unicode's first strong isolate, and its end."""


def in_order(text: str, way: Qt.LayoutDirection) -> str:
    """The text as it is painted in a window of this direction: its own letters say which way it is read."""
    return f"{_APART}{text}{_END}" if text and way is Qt.LayoutDirection.RightToLeft else text


def mirrored(painter: QPainter, around: QRect, box: QRect) -> QRect:
    """Where a box of ``around`` lies for this painter: where it is, or as far from the other side."""
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return QStyle.visualRect(painter.layoutDirection(), around, box) if is_mirrored else box


class InOrder(QStyledItemDelegate):
    """Cells whose text keeps its order."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Qt override."""
        super().initStyleOption(option, index)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            option.text = in_order(option.text, option.direction)
