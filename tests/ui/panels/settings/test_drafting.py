"""The section of drafting: what is written with the keyboard is asked to be kept, or refused beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import Drafting
from ui.panels.settings.drafting import DraftingSection
from ui.theme import start_theme


def test_shares_days_and_sending_are_kept_as_they_are_written(qtbot: QtBot) -> None:
    """A percentage becomes a share, what is none says why, and nothing is kept then."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    section = DraftingSection(start_theme(app))
    qtbot.addWidget(section)
    section.show_rules(Drafting(booking_deposit_share="0.5", send="ask"))
    assert section.fields["booking_deposit_share"].edit.text() == "50"
    assert section.send.currentIndex() == 1
    kept: list[tuple[Drafting, str]] = []
    section.changed.connect(lambda rules, what: kept.append((rules, what)))

    field = section.fields["deposit_share"].edit
    qtbot.keyClicks(field, "30")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert kept.pop() == (
        Drafting(booking_deposit_share="0.5", send="ask", deposit_share="0.3"),
        "Deposit on offers",
    )
    days = section.fields["deposit_days"].edit
    days.clear()
    qtbot.keyClicks(days, "soon")
    qtbot.keyClick(days, Qt.Key.Key_Return)
    assert kept == []
    assert "no number of days" in section._lines["deposit_days"].error.text()
    section.send.activated.emit(0)
    assert kept.pop()[0].send == "no"
    assert section.tax.currentIndex() == 0
    section.tax.activated.emit(2)
    assert kept.pop() == (
        Drafting(booking_deposit_share="0.5", send="ask", deposit_tax="invoice"),
        "Tax on deposits",
    )
