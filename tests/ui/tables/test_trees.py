"""Short lists have one look: what is chosen stays readable, in either theme."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from tests.ui.test_theme import contrast
from ui.tables.trees import tree
from ui.theme import Scheme, Theme

UI = Path(__file__).resolve().parents[3] / "ui"


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_chosen_row_can_be_read(qapp: QApplication, qtbot: QtBot, scheme: Scheme) -> None:
    """Its words have 4.5 : 1 against its ground; Qt's own look would write white on pale green."""
    theme = Theme(qapp)
    theme.start(scheme)
    made = tree(("Customer",), "Customers", stretched=0)
    qtbot.addWidget(made)
    item = QTreeWidgetItem(["MMMMMMMM"])
    made.addTopLevelItem(item)
    made.setCurrentItem(item)
    made.resize(200, 120)
    made.show()
    qtbot.waitExposed(made)
    box = made.visualItemRect(item)
    image = made.viewport().grab(box).toImage()
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(4, image.height() - 4)}
    ground = theme.color("accent_soft").name()
    assert max(contrast(name, ground) for name in seen) >= 4.5


def test_every_short_list_is_made_here() -> None:
    """Whoever makes one by hand forgets what keeps a chosen row readable."""
    made = {path.name for path in UI.rglob("*.py") if "= QTreeWidget(" in path.read_text(encoding="utf-8")}
    assert made == {"trees.py"}
