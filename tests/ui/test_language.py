"""The language of the window: chosen, changed while it runs, figures and dates by locale, right to left."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.commit.touched import Touched
from app.domain.documents import DocumentKind
from app.domain.money import Money
from app.domain.posted import Posted, RecordChange
from app.errors import BOOKS_TEXT
from app.language import ENGLISH, LANGUAGES, day_text, day_typed, speak, tr
from app.retelling import retold
from app.review.decision import DecisionAction
from app.screens.closing import change_row
from app.screens.wording import ago, day, money_text, plural
from tests.journeys.sitting import Sitting
from tests.ui.spoken import left_over, names
from ui.frame.navigation import PLACES, PlaceButton
from ui.language import Tongue, dictionary, speech
from ui.panels.proposals.panel import ProposalPanel
from ui.panels.reconcile.panel import ReconcilePanel
from ui.panels.settings.machine import MachineSection

_ROWS = 12
"""Rows of a list that are opened."""


@pytest.fixture
def tongue(qapp: QApplication) -> Iterator[Tongue]:
    """A tongue that is English again afterwards."""
    made = Tongue(qapp)
    yield made
    made.choose("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("code", "word", "counted", "money", "written"),
    [
        ("de", "Einstellungen", "1.250 Zeilen", "1.234,50\u00a0$", "18. Nov. 2026"),
        ("fr", "Réglages", "1\u202f250 lignes", "1\u202f234,50\u00a0$", "18 nov. 2026"),
        ("es", "Ajustes", "1.250 líneas", "1.234,50\u00a0$", "18 nov 2026"),
        ("en", "Settings", "1,250 rows", "$1,234.50", "18 Nov 2026"),
    ],
)
def test_words_figures_and_dates(
    tongue: Tongue, code: str, word: str, counted: str, money: str, written: str
) -> None:
    """As people write them there."""
    tongue.choose(code)
    assert tr("Settings") == word
    assert plural(1250, "row").replace("\u00a0", "\u202f") == counted
    spaced = money_text(Money(123450, "USD"))
    assert spaced[:-2].replace("\u00a0", "\u202f") + spaced[-2:] == money
    assert day(date(2026, 11, 18)).replace("Nov ", "Nov. " if code == "de" else "Nov ") == written
    assert "{" not in ago_text()


def ago_text() -> str:
    """Four days ago."""
    from datetime import UTC, datetime

    return ago(datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 5, tzinfo=UTC))


def test_an_unknown_language_is_the_systems(tongue: Tongue) -> None:
    """Tests run in the C locale, which is English; nothing breaks."""
    tongue.choose("xx")
    assert tongue.code == "en"
    assert set(LANGUAGES) == {"en", "de", "fr", "es"}


def test_the_window_speaks_another_language_while_it_runs(tmp_path: Path, qtbot: QtBot) -> None:
    """Chosen in Settings: the place stays open, every word is new, nothing English is left; then back."""
    dana = Sitting(tmp_path, qtbot)
    try:
        dana.window.go("settings")
        section = dana.window.findChild(MachineSection)
        assert isinstance(section, MachineSection)
        before = dana.window
        dana.press("sync")  # which goes on under the new window
        section.language.setCurrentIndex(section.language.findData("de"))
        section.language.activated.emit(section.language.currentIndex())
        dana.until(lambda: dana.window is not before)
        dana.until(lambda: dana.window.place == "settings")
        words = {one.text() for one in dana.window.navigation.findChildren(PlaceButton)}
        assert {"Heute", "Zuordnung", "Entwürfe", "Mahnwesen", "Einstellungen"} <= words
        assert dana.window.menuBar().actions()[0].text() == "Datei"
        dana.until(lambda: not dana.link.sync_state.is_running)
        dana.until(lambda: "synchron" in dana.window.header.sync_text().casefold())
        dana.window.go("matches")
        dana.until(lambda: dana.window.matches.screen_state.detail is not None)
        shown = {one.text() for one in dana.window.matches.findChildren(QLabel)}
        assert "Zahlungszuordnung" in shown
        assert any("Freigeben" in one.text() for one in dana.window.matches.findChildren(QPushButton))
        assert dana.front.machine.load().language == "de"
        named = frozenset((*names(dana.stand_ins()), str(tmp_path).casefold()))
        assert walk(dana, "de", named) == {}
        for code, matches in (("fr", "Lettrage"), ("es", "Cobros")):
            before = dana.window
            dana.program.machine.change(language=code)
            dana.until(lambda before=before: dana.window is not before)
            places = {one.text() for one in dana.window.navigation.findChildren(PlaceButton)}
            assert matches in places
            assert walk(dana, code, named) == {}
    finally:
        dana.program.machine.change(language="en")
        dana.leave()


def walk(dana: Sitting, code: str, named: frozenset[str]) -> dict[str, set[str]]:
    """What is English in every place, some rows of each list, a month's pages, and the signing page."""
    found: dict[str, set[str]] = {}

    def look(where: str) -> None:
        found.setdefault(where, set()).update(left_over(dana.window, code, named))

    for place, _, _ in PLACES:
        dana.window.go(place)
        page = dana.window.page(place)
        dana.qtbot.wait(50)
        if isinstance(page, ReconcilePanel):
            dana.until(lambda page=page: page.view is not None)
            for number in range(5):
                page.show_page(number)
                dana.qtbot.wait(50)
                look(f"{place} {number}")
        elif isinstance(page, ProposalPanel):
            for row in range(min(page.table.model().rowCount(), _ROWS)):
                page.table.selectRow(row)
                dana.qtbot.wait(30)
                look(place)
        look(place)
    dana.window.go("matches")
    ready = list(dana.link.desk.list_ids(dana.window.matches.screen_state.ready_filter()).result(30))
    if ready:  # in the first language
        dana.link.changed.emit(dana.link.desk.decide(ready, DecisionAction.APPROVE).result(30))
    dana.until(dana.window.verbs["sign"].isEnabled)
    dana.press("sign")
    dana.until(lambda: dana.window.place == "signing" and dana.window.signing.review.sign.isVisible())
    look("signing")
    return {where: texts for where, texts in found.items() if texts}


def test_right_to_left_breaks_nothing(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    """None of the languages is read from the right yet; the layout holds when one is."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dana = Sitting(tmp_path, qtbot)
    try:
        for place in ("today", "matches", "customers", "settings"):
            dana.window.go(place)
            qtbot.wait(100)
        at = dana.window.navigation.geometry().center().x()
        assert at > dana.window.width() / 2, "the places are at the right"
        assert dana.window.tray.isVisibleTo(dana.window)
    finally:
        dana.leave()
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_shown_day_can_be_typed(code: str, month: int) -> None:
    """What a field shows in any language is taken from it."""
    speak(ENGLISH if code == "en" else speech(code, dictionary(code)))
    try:
        assert day_typed(day_text(date(2026, month, 1))) == date(2026, month, 1)
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize(
    ("code", "key", "copied"),
    [
        ("de", "Strg+", "&Kopieren"),
        ("fr", "Ctrl+", "Cop&ier"),
        ("es", "Control+", "&Copiar"),
        ("en", "Ctrl+", "&Copy"),
    ],
)
def test_qt_speaks_the_language_too(tongue: Tongue, code: str, key: str, copied: str) -> None:
    """Keys beside the menus, and what a field offers at a right click."""
    tongue.choose("de")
    tongue.choose(code)
    assert QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText).startswith(key)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == copied


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("de", "Kunde Alder and Finch wurde angelegt, von Ann"),
        ("fr", "Client Alder and Finch\u202f: ajouté, par Ann"),
        ("es", "Cliente Alder and Finch: añadido, por Ann"),
        ("en", "Customer Alder and Finch was added, by Ann"),
    ],
)
def test_a_new_customer_is_told_in_one_language(tongue: Tongue, code: str, told: str) -> None:
    """Its label is of a form of its own, which must not swallow the rest of the sentence."""
    tongue.choose(code)
    seen = datetime(2026, 11, 26, tzinfo=UTC)
    posted = Posted("Customer Alder and Finch", None, ())
    change = RecordChange(DocumentKind.CUSTOMER, "58", seen, None, posted, made_by="Ann")
    assert change_row(Touched(change, (), (), {})).words == told


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_what_a_failure_means_for_the_books_is_translated(tongue: Tongue, code: str) -> None:
    """It is said with every error that there is."""
    tongue.choose(code)
    assert [text for text in BOOKS_TEXT.values() if retold(text) == text] == []
