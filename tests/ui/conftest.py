"""A stage, its link and a window, all closed again after the test."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.review.listing import ProposalRow
from tests.ui.stage import Stage, match_row
from ui.background import Background
from ui.link import Link
from ui.theme import Scheme, Theme
from ui.window import Window

Open = Callable[..., tuple[Stage, Window]]


@pytest.fixture
def sit(qtbot: QtBot, qapp: QApplication) -> Iterator[Open]:
    """Open the window over rows; a dozen ready ones unless others are given."""
    ends: list[Callable[[], object]] = []

    def begin(rows: list[ProposalRow] | None = None) -> tuple[Stage, Window]:
        stage = Stage([match_row(number) for number in range(1, 13)] if rows is None else rows)
        background = Background()
        link = Link(stage, background)
        theme = Theme(qapp)
        theme.start(Scheme.LIGHT)
        window = Window(theme)
        window.furnish(link)
        qtbot.addWidget(window)
        window.show()
        link.open()
        qtbot.waitUntil(lambda: link.sync_state.has_synced or link.state is not None)
        qtbot.waitUntil(lambda: not link.sync_state.is_running)
        if stage.rows:
            qtbot.waitUntil(lambda: window.matches.matches.detail is not None)
        ends.extend((background.close, stage.close, lambda: (theme, link, window)))
        return stage, window

    yield begin
    for end in ends:
        end()
