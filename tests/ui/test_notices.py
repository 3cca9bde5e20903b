"""The tray says what needs a person, once, while another window is in front; nothing else."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commit.results import DeskState
from app.errors import ConnectionRevoked, PartlySynced, Unreachable
from app.wiring.machine import ThisMachine
from tests.ui.conftest import Open
from ui.background import Background, Slow
from ui.machine import MachineLink
from ui.notices import Notices, SystemTray
from ui.theme import Theme


def test_only_what_needs_a_person_and_once(
    sit: Open, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    """A batch that waits, a connection that was withdrawn; not a service that is away."""
    _, window = sit()
    slow, background = Slow(), Background()
    machine = MachineLink(ThisMachine(tmp_path), background, slow)
    said: list[tuple[str, str]] = []
    link = window._link
    Notices(window, link, machine, lambda title, text: said.append((title, text)))
    window.hide()
    qtbot.waitUntil(lambda: not window.isActiveWindow())
    totals = link.state.totals
    waiting = DeskState("Marsh Studio", "USD", totals, (), "Ann", waiting_batch=7)
    link.refreshed.emit(waiting)
    link.refreshed.emit(waiting)
    assert [text for _, text in said] == ["Batch 7 waits for a second signature."]
    link.troubled.emit(PartlySynced([Unreachable(), ConnectionRevoked()]))
    assert len(said) == 2
    assert said[1][1].startswith("The connection was withdrawn.")
    machine.change(notices=False)
    link.troubled.emit(ConnectionRevoked())
    assert len(said) == 2
    slow.close()
    background.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_system_without_a_tray_is_no_trouble(sit: Open, qapp: QApplication) -> None:
    """It is then simply not said there."""
    _, window = sit()
    SystemTray(window, Theme(qapp)).say("a", "b")
