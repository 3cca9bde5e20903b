"""Everybody can use the window: every place and dialog of the sample company is walked through."""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.review.decision import DecisionAction
from tests.journeys.sitting import Sitting
from tests.ui import access
from ui.frame.navigation import PLACES

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def faults(root: QWidget, place: str) -> list[str]:
    """All that is wrong with a window as it is now."""
    root.activateWindow()
    QApplication.processEvents()
    here = QApplication.focusWidget()
    if here is None or here.window() is not root:
        next(one for one in access.used(root) if one.isEnabled()).setFocus(Qt.FocusReason.TabFocusReason)
    reached = access.stops(root)
    found = [
        *access.nameless(root),
        *access.out_of_reach(root, reached),
        *access.out_of_order(reached),
        *access.unseen(reached),
    ]
    return [f"{place}: {words}" for words in found]


@pytest.fixture
def dana(tmp_path: Path, qtbot: QtBot) -> "Sitting":
    """At the sample company's window."""
    return Sitting(tmp_path, qtbot)


def test_every_place_and_dialog_is_named_reached_and_shows_its_focus(
    dana: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By name and role for a screen reader, by Tab in the order of the page, with a focus one can see."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    found: list[str] = []
    try:
        for place, _, _ in PLACES:
            dana.window.go(place)
            dana.qtbot.wait(400)
            found += faults(dana.window, place)
        scenes = importlib.import_module("scenes").Scenes(dana.window, dana.link, tmp_path, dana.until)
        doors = importlib.import_module("doors")
        for door in doors.DOORS:
            found += _in_dialog(dana, scenes, door, doors.is_filled)
        found += _signing(dana)
    finally:
        dana.leave()
    assert not found, "\n".join(found)


def test_nothing_is_cut_off_on_a_small_screen(dana: Sitting) -> None:
    """At 1024 × 600, the smallest window, every button and every line of words has the room it needs."""
    found: list[str] = []
    try:
        dana.window.resize(dana.window.minimumSize())
        for place, _, _ in PLACES:
            dana.window.go(place)
            dana.qtbot.wait(400)
            found += [f"{place}: {words}" for words in access.clipped(dana.window)]
        assert dana.window.size() == dana.window.minimumSize(), "a place asks for more than the screen has"
    finally:
        dana.leave()
    assert not found, "\n".join(found)


def test_nothing_is_painted_squeezed_while_a_place_fills(dana: Sitting) -> None:
    """Not in one frame: neither when a place is opened, nor when another row is looked at."""
    try:
        frames = access.Frames(dana.window)
        for place, _, _ in PLACES:
            dana.window.go(place)
            dana.qtbot.wait(400)
            for _ in range(6 if place in {"matches", "drafts", "followups", "customers"} else 0):
                focus = QApplication.focusWidget()
                assert focus is not None, "the list has the keyboard"
                dana.qtbot.keyClick(focus, Qt.Key.Key_Down)
                dana.qtbot.wait(60)
        assert frames.painted > len(PLACES)
    finally:
        dana.leave()
    assert not frames.squeezed, "\n".join(frames.squeezed)


def _in_dialog(dana: Sitting, scenes: Any, door: Any, is_filled: Callable[[QDialog], bool]) -> list[str]:
    def opened() -> list[QDialog]:
        return [one for one in dana.window.findChildren(QDialog) if one.isVisible()]

    dana.window.go(door.place)
    dana.until(lambda: dana.window.matches.screen_state.detail is not None)
    dana.until(lambda: scenes.is_ready(door.place))
    door.opened(scenes)
    dana.until(lambda: bool(opened()))
    dialog = opened()[-1]
    assert type(dialog) is door.shows
    dana.until(lambda: is_filled(dialog))
    dana.qtbot.wait(100)
    found = faults(dialog, door.name)
    dialog.reject()
    dana.until(lambda: not opened())
    return found


def _signing(dana: Sitting) -> list[str]:
    dana.window.go("matches")
    ready = dana.window.matches.screen_state.ready_filter()
    ids = list(dana.link.desk.list_ids(ready).result(30))[:3]
    dana.link.write(dana.link.desk.decide(ids, DecisionAction.APPROVE))
    dana.until(dana.window.verbs["sign"].isEnabled)
    dana.press("sign")
    dana.until(lambda: dana.window.place == "signing")
    return faults(dana.window, "review and sign")
