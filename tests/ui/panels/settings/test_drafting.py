"""The section of drafting: what is written with the keyboard is asked to be kept, or refused beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.tracking import CLASS, TrackingLists, TrackingOption
from app.settings import Drafting
from ui.panels.settings.drafting import DraftingSection
from ui.theme import start_theme

CLASSES = tuple(TrackingOption(CLASS, number, name) for number, name in (("2", "Studio"), ("1", "Print")))
REGIONS = (
    TrackingOption("Region", "North", "North"),
    TrackingOption("Region", "West", "West", is_active=False),
)


def test_shares_days_and_sending_are_kept_as_they_are_written(qtbot: QtBot) -> None:
    """A percentage becomes a share, what is none says why, and nothing is kept then."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    section = DraftingSection(start_theme(app))
    qtbot.addWidget(section)
    section.show_rules(Drafting(booking_deposit_share="0.5", send="ask"), TrackingLists())
    assert not section.tracking
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


def test_what_lines_bear_by_default_is_chosen_of_the_ledgers_own_list(qtbot: QtBot) -> None:
    """A list for each category, by name, with the keyboard; what was put away stands there and says so."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    section = DraftingSection(start_theme(app))
    qtbot.addWidget(section)
    lists = TrackingLists((*CLASSES, *REGIONS))
    section.show_rules(Drafting(tracking=(("Region", "West"),)), lists)
    kept: list[tuple[Drafting, str]] = []
    section.changed.connect(lambda rules, what: kept.append((rules, what)))
    classes, region = section.tracking[CLASS], section.tracking["Region"]
    assert [classes.itemText(at) for at in range(classes.count())] == ["None", "Print", "Studio"]
    assert region.currentText() == "West (not in use any more)"
    assert "Choose another" in section._lines["Region"].error.text()
    assert (classes.accessibleName(), region.accessibleName()) == ("Class", "Region")
    section.show()
    classes.setFocus()
    qtbot.keyClick(classes, Qt.Key.Key_Down)
    qtbot.keyClick(classes, Qt.Key.Key_Down)
    assert [what for _, what in kept] == ["Class", "Class"]
    assert kept.pop()[0].tracking == (("Region", "West"), (CLASS, "2"))

    section.show_rules(Drafting(tracking=((CLASS, "2"), ("Region", "North"))), lists)
    assert (classes.currentText(), region.currentText()) == ("Studio", "North")
    assert section._lines["Region"].error.isHidden()
    region.activated.emit(0)
    assert kept.pop() == (Drafting(tracking=((CLASS, "2"),)), "Region")

    section.show_rules(Drafting(), TrackingLists(CLASSES))
    assert section._lines["Region"].isHidden()
    assert not section._lines[CLASS].isHidden()
