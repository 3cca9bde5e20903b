"""The import dialog over a real company file: what is shown, what a person changes, what is imported."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from app.clock import SystemClock
from app.domain.statements import ColumnRole
from app.paths import home
from app.screens.bank_import import BankImportScreen
from app.screens.lane_desk import LaneDesk
from app.store.company_file import CompanyFile
from app.wiring.services import Addresses, Wiring
from tests.faults.bank_samples import Sample, SampleLine, TableStyle, mt940, table
from ui.background import Background
from ui.dialogs.import_bank import ImportDialog, ImportDoor
from ui.link import Link
from ui.theme import Scheme, Theme
from ui.window import Window

LINES = (
    SampleLine(date(2026, 11, 2), -500, "Coffee", "Bar", "R1", "B1"),
    SampleLine(date(2026, 11, 3), 120_000, "Invoice 1042", "Acme", "R2", "B2"),
)
SAMPLE = Sample("NL18KNAB0200000000", "EUR", 1_000, LINES)
OPEN = TableStyle(
    headings=("Date", "Details", "Name", "Ref", "Amount"), date_format="%d/%m/%Y", has_balance=False
)
Open = Callable[[bytes, str], ImportDialog]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    """The window over a real company."""
    path = tmp_path / "larkspur.company"
    CompanyFile.create(path, "Larkspur").close()
    desk = LaneDesk("larkspur", lambda: path, Wiring(home(None), Addresses()), SystemClock(), "Ana")
    background = Background()
    link = Link(desk, background)
    theme = Theme(qapp)
    theme.start(Scheme.LIGHT)
    made = Window(theme)
    made.furnish(link)
    ImportDoor(made, link)
    qtbot.addWidget(made)
    made.show()
    link.open()
    qtbot.waitUntil(lambda: link.state is not None, timeout=30_000)
    yield made
    background.close()
    desk.close()


@pytest.fixture
def choose(qtbot: QtBot, window: Window, tmp_path: Path) -> Open:
    """Choose a file with this content; the dialog once it has been read."""

    def opened(data: bytes, name: str) -> ImportDialog:
        path = tmp_path / name
        path.write_bytes(data)
        door = window.findChild(ImportDoor)
        assert door is not None
        door.open(str(path))
        dialog = window.findChildren(ImportDialog)[-1]
        qtbot.waitUntil(lambda: dialog.state.view is not None)
        return dialog

    return opened


def lines_here(window: Window, number: int) -> bool:
    """Whether so many receipts are proposed."""
    totals = window._link.state.totals if window._link.state else None
    return totals is not None and sum(one.count for one in totals.by_tier) == number


def test_a_statement_is_shown_and_imported(qtbot: QtBot, window: Window, choose: Open) -> None:
    """Format, days, proof and count are there; one click imports it and says so."""
    dialog = choose(mt940(SAMPLE), "a.sta")
    assert dialog._found.text() == "MT940 · 2 lines, 2 Nov 2026 to 3 Nov 2026"
    assert dialog.yes.text() == "Import 2 new lines"
    assert not dialog._table_side.isVisible(), "only tables have columns to confirm"
    assert dialog._account.currentText() == "NL18KNAB0200000000"
    with qtbot.waitSignal(dialog.said) as said:
        dialog.yes.click()
    assert said.args == ["a.sta: 2 new lines imported as import 1."]
    again = choose(mt940(SAMPLE), "a.sta")
    assert again.yes.text() == "Import, nothing new"


def test_a_table_asks_for_its_account(qtbot: QtBot, choose: Open) -> None:
    """Until it is named the button is off and says why; typed, the preview comes anew."""
    dialog = choose(table(SAMPLE), "a.csv")
    assert not dialog.yes.isEnabled()
    assert dialog._why.text() == "Name the account that this statement is of."
    dialog._account.setEditText("Checking")
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert dialog.yes.text() == "Import 2 new lines"


def test_doubtful_dates_are_asked_and_changed(qtbot: QtBot, choose: Open) -> None:
    """Month first is shown, with a question; day first turns the lines at once, and the question goes."""
    dialog = choose(table(SAMPLE, OPEN), "a.csv")
    assert "two ways" in dialog._questions.text()
    assert dialog.state.shown_lines()[0].booked_on == date(2026, 2, 11)
    dialog._order_chosen(dialog._order.findText("Day first"))
    qtbot.waitUntil(lambda: dialog.state.shown_lines()[0].booked_on == date(2026, 11, 2))
    qtbot.waitUntil(lambda: not dialog._questions.isVisible())


def test_amounts_can_be_turned(qtbot: QtBot, choose: Open) -> None:
    """A bank that writes money out as positive."""
    dialog = choose(table(SAMPLE, OPEN), "a.csv")
    dialog._sign_chosen(dialog._sign.findText("The other way round"))
    qtbot.waitUntil(lambda: dialog.state.shown_lines()[0].amount.minor == 500)


def test_a_column_can_be_given_another_meaning(qtbot: QtBot, choose: Open) -> None:
    """Taken from the column that had it; without a date there is nothing to import."""
    dialog = choose(table(SAMPLE, OPEN), "a.csv")
    chooser = dialog._source.cellWidget(0, 1)
    assert isinstance(chooser, QComboBox)
    chooser.setCurrentIndex(chooser.findData(ColumnRole.DATE))
    chooser.activated.emit(chooser.currentIndex())
    assert dialog.state.layout is not None
    assert dialog.state.layout.roles[:2] == (ColumnRole.IGNORED, ColumnRole.DATE)
    first = dialog._source.cellWidget(0, 0)
    assert isinstance(first, QComboBox)
    first.setCurrentIndex(first.findData(ColumnRole.DATE))
    first.activated.emit(first.currentIndex())
    qtbot.waitUntil(lambda: len(dialog.state.shown_lines()) == 2)


def test_a_file_that_can_t_be_read_is_said_in_the_window(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    """The dialog goes, the reason stands over the panel."""
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7")
    dialog = ImportDialog(BankImportScreen(path), window._link, window)
    with qtbot.waitSignal(window._link.troubled, check_params_cb=lambda error: "it is a PDF" in error.title):
        dialog.open()
