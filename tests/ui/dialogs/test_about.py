"""About: what it is made of, and looking for a newer version only when told to."""

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.jobs.updates import our_version
from app.wiring.machine import ThisMachine
from tests.integrations.test_releases import Told
from ui.background import Background, Slow
from ui.dialogs.about import AboutDialog
from ui.machine import MachineLink


def test_about_lists_its_parts_and_asks_once_told(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    """Nothing by itself; a newer version is told with its page; an address that is away by its error."""
    from PySide6.QtWidgets import QWidget

    told, slow, background, parent = Told(), Slow(), Background(), QWidget()
    qtbot.addWidget(parent)
    machine = MachineLink(ThisMachine(tmp_path), background, slow)
    machine.change(updates_url=told.url)
    dialog = AboutDialog(machine, parent)
    dialog.open()
    try:
        qtbot.waitUntil(lambda: dialog.parts.count() > 30, timeout=60_000)
        assert dialog.parts.item(0).text().startswith(f"countersign {our_version()}")
        assert "MIT" in dialog.text.toPlainText()
        assert told.asked == []
        told.body = json.dumps({"version": "99.0", "page": "https://example.com/v99"}).encode()
        dialog.look.click()
        qtbot.waitUntil(lambda: "99.0" in dialog.answer.text())
        assert dialog.page.isVisibleTo(dialog)
        told.body = json.dumps({"version": our_version()}).encode()
        dialog.look.click()
        qtbot.waitUntil(lambda: "newest" in dialog.answer.text())
        assert not dialog.page.isVisibleTo(dialog)
        told.close()
        dialog.look.click()
        qtbot.waitUntil(lambda: "can't be reached" in dialog.answer.text())
        assert dialog.look.isEnabled()
    finally:
        dialog.reject()
        slow.close()
        background.close()
