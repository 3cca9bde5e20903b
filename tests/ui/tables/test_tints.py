"""The colours of a list's cells are seen, and follow the theme."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from ui.tables.tints import Tints, tint
from ui.tables.trees import fit_columns, tree
from ui.theme import DARK, LIGHT, Scheme, Theme


def drawn(shown: QTreeWidget, item: QTreeWidgetItem, column: int) -> set[str]:
    """The colours of a cell's pixels."""
    picture = shown.viewport().grab(shown.visualItemRect(item)).toImage()
    left, right = shown.columnViewportPosition(column), shown.columnWidth(column)
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(left, min(left + right, picture.width()))
        for y in range(picture.height())
    }


def test_a_tinted_cell_is_drawn_in_the_colour_of_the_theme_in_force(qtbot: QtBot, qapp: QApplication) -> None:
    """The style sheet does not write over it, and another theme colours it anew."""
    theme = Theme(qapp)
    theme.start(Scheme.LIGHT)
    shown = tree(("Row", "State"), "Rows", 0)
    qtbot.addWidget(shown)
    Tints(theme, shown)
    item = QTreeWidgetItem(["one", "■■■"])
    tint(item, 1, theme, "stop")
    shown.addTopLevelItems([QTreeWidgetItem(["first", ""]), item])
    shown.resize(400, 120)
    shown.show()
    assert LIGHT.stop in drawn(shown, item, 1)
    assert LIGHT.stop not in drawn(shown, item, 0)
    theme.choose(Scheme.DARK)
    assert DARK.stop in drawn(shown, item, 1)
    assert LIGHT.stop not in drawn(shown, item, 1)
    theme.choose(Scheme.LIGHT)


def test_a_chosen_row_keeps_the_colours_of_its_cells(qtbot: QtBot, qapp: QApplication) -> None:
    """What is open stays red while one looks at it; a cell without a meaning stays as it was."""
    theme = Theme(qapp)
    theme.start(Scheme.LIGHT)
    shown = tree(("Row", "State"), "Rows", 0)
    qtbot.addWidget(shown)
    item = QTreeWidgetItem(["■■■", "■■■"])
    tint(item, 1, theme, "stop")
    shown.addTopLevelItem(item)
    shown.resize(400, 120)
    shown.show()
    shown.setCurrentItem(item)
    assert LIGHT.accent_soft in drawn(shown, item, 0), "it is chosen"
    assert LIGHT.text in drawn(shown, item, 0)
    assert LIGHT.stop in drawn(shown, item, 1)
    assert LIGHT.text not in drawn(shown, item, 1)


def test_a_column_gets_what_its_longest_text_needs(qtbot: QtBot, qapp: QApplication) -> None:
    """Between a least and a most."""
    shown = tree(("Row", "State", "Fix"), "Rows", 0, 20)
    qtbot.addWidget(shown)
    shown.addTopLevelItem(QTreeWidgetItem(["one", "not known yet", "x"]))
    fit_columns(shown, 1, 2, least=60)
    assert shown.columnWidth(1) > shown.fontMetrics().horizontalAdvance("not known yet")
    assert shown.columnWidth(2) == 60
    fit_columns(shown, 1, most=70)
    assert shown.columnWidth(1) == 70
