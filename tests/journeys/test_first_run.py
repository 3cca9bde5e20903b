"""A newcomer: from the doors to a filled list with one click, and the steps that empty themselves."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Home
from app.review.decision import ProposalState
from app.wiring.reception import FrontDesk
from app.wiring.services import Addresses
from tests.journeys.sitting import Sitting
from ui.panels.welcome import Welcome
from ui.program import Program
from ui.window import Window

PATIENCE = 60_000
MATCHES = 50
MOST_KEYS = 60


def test_one_click_fills_the_matches_of_the_sample_company(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """The doors say what is read and what never happens; how long the click took is told."""
    program = Program(
        qapp, lambda: FrontDesk(Home(tmp_path), Addresses(), company=None, is_demo=False, by="Dana Ortiz")
    )
    try:
        program.start()
        qtbot.waitUntil(lambda: program.window is not None, timeout=PATIENCE)
        assert program.window is not None
        doors = program.window.findChild(Welcome)
        assert isinstance(doors, Welcome)
        said = " ".join(one.text() for one in doors.findChildren(QLabel))
        assert "only reads" in said
        assert "Never writes to your books without your signature" in said
        began = time.monotonic()
        qtbot.mouseClick(doors.look_around, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: _is_filled(program), timeout=PATIENCE)
        sys.stdout.write(f"\nfrom the click to a filled list: {time.monotonic() - began:.1f} s\n")
    finally:
        program.end()
        program.deleteLater()
        QApplication.processEvents()


def _is_filled(program: Program) -> bool:
    window = program.window
    return (
        isinstance(window, Window) and window.is_furnished and window.matches.screen_state.detail is not None
    )


class Keyboard:
    """Presses real keys on whatever has the focus, and counts them."""

    def __init__(self, dana: Sitting) -> None:
        self._dana = dana
        self.pressed = 0

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        self.pressed += 1
        if QApplication.activeWindow() is None:  # no window manager gives it back after a dialog
            self._dana.window.activateWindow()
            self._dana.until(self._dana.window.isActiveWindow)
        at: QWidget = QApplication.focusWidget() or self._dana.window
        QTest.keyClick(at, key, modifier)


def test_fifty_matches_by_the_keyboard_alone(tmp_path: Path, qtbot: QtBot) -> None:
    """From the open window to fifty committed rows: fewer than sixty keys, whose number is told."""
    dana = Sitting(tmp_path, qtbot)
    keys = Keyboard(dana)
    try:
        dana.until(lambda: dana.window.matches.screen_state.detail is not None)
        dana.window.activateWindow()
        dana.window.matches.table.setFocus()
        keys.press(Qt.Key.Key_A)
        dana.until(lambda: QApplication.activeWindow() in _dialogs(dana.window))
        keys.press(Qt.Key.Key_Return)
        dana.until(lambda: len(dana.ids(ProposalState.APPROVED)) >= MATCHES)
        dana.until(dana.window.verbs["sign"].isEnabled)
        keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        page = dana.window.signing
        dana.until(lambda: dana.window.place == "signing" and page.review.sign.isEnabled())
        while QApplication.focusWidget() is not page.review.sign and keys.pressed < MOST_KEYS:
            keys.press(Qt.Key.Key_Tab)
        with qtbot.waitSignal(page.done, timeout=PATIENCE) as done:
            keys.press(Qt.Key.Key_Space)
        (result,) = done.args
        committed = [one for one in result.outcomes if one.result == "committed"]
        sys.stdout.write(f"\n{len(committed)} matches signed and committed with {keys.pressed} keys\n")
        assert "takes it back" not in dana.window.tray.text(), "no key takes back what is committed"
        keys.press(Qt.Key.Key_Space)  # the way back has the keyboard
        dana.until(lambda: dana.window.place == "matches")
        assert len(committed) >= MATCHES
        assert keys.pressed < MOST_KEYS
    finally:
        dana.leave()


def _dialogs(window: Window) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]
