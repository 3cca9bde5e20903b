"""The line over a list: chips that have the room they need."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from ui.language import Tongue
from ui.tables.filter_bar import FilterBar


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Tongue]:
    """German, and English again afterwards."""
    made = Tongue(qapp)
    made.choose("de")
    yield made
    made.choose("en")


@pytest.mark.usefixtures("german")
def test_chips_that_lose_their_air_keep_their_words(sit: Open, qtbot: QtBot) -> None:
    """On a small screen they stand closer; none gets less than it asks for then."""
    _, window = sit()
    bar = window.matches.findChild(FilterBar)
    assert isinstance(bar, FilterBar)
    chips = (*bar._states.buttons(), *bar._tiers.buttons())
    bar.setFixedWidth(2_000)
    qtbot.waitUntil(lambda: not chips[0].property("tight"))
    needed = sum(chip.sizeHint().width() for chip in chips)
    for width in (needed + 20, needed + 300, needed + 20):
        bar.setFixedWidth(width)
        qtbot.waitUntil(lambda width=width: bool(chips[0].property("tight")) is (width < needed + 60))
        qtbot.waitUntil(lambda: all(chip.width() >= chip.sizeHint().width() for chip in chips), timeout=1500)
