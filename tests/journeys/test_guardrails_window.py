"""Guardrails in the window over real stand-ins: set, signed twice, refused, stopped; connections."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.propose.proposal import Tier
from app.review.decision import DecisionAction, ProposalState
from tests.journeys.sitting import PATIENCE, Sitting
from ui.dialogs.confirm import Confirm
from ui.panels.settings.panel import SettingsPanel


def settings(sitting: Sitting) -> SettingsPanel:
    """Go to the settings and wait until they are read."""
    sitting.window.go("settings")
    panel = sitting.window.page("settings")
    assert isinstance(panel, SettingsPanel)
    sitting.until(lambda: panel.screen_state is not None)
    return panel


def write(panel: SettingsPanel, name: str, text: str) -> None:
    """Write into a guardrail's field as a person does, and press Enter."""
    edit = panel.guardrails.fields[name].edit
    edit.setFocus()
    edit.clear()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def sign_once(sitting: Sitting, ids: list[int]) -> None:
    """Approve these and sign them as Ana; the sheet then asks for the second signature."""
    sitting.window.go("matches")
    changes = sitting.link.desk.decide(ids, DecisionAction.APPROVE).result(30)
    sitting.link.changed.emit(changes)
    sitting.until(sitting.window.verbs["sign"].isEnabled)
    sitting.press("sign")
    review = sitting.window.signing.review
    sitting.until(lambda: sitting.window.place == "signing" and review.sign.isEnabled())
    review.name.setText("Ana Ruiz")
    assert review.sign.text() == f"Sign {len(ids)}"
    review.sign.click()
    sitting.until(review.refuse.isVisible)


def test_a_threshold_set_in_settings_asks_for_two_signatures(
    sit: Callable[[], Sitting], qtbot: QtBot
) -> None:
    """Bad input is named beside the field; a batch waits through a restart; the second person sends it."""
    sitting = sit()
    panel = settings(sitting)
    write(panel, "second-row", "lots")
    assert "not an amount" in panel.guardrails.lines["second-row"].error.text()
    write(panel, "second-row", "1.00")
    sitting.until(lambda: "saved" in panel.said.text())
    assert not panel.guardrails.lines["second-row"].error.isVisible()
    ready = sitting.ids(ProposalState.OPEN, tier=Tier.READY)[:3]
    before = sitting.balances()
    sign_once(sitting, ready)
    review = sitting.window.signing.review
    review.name.setText("ana ruiz")
    assert not review.sign.isEnabled(), "the same person has to wait"
    assert sitting.balances() == before
    sitting.leave()

    again = sit()
    assert again.link.state.waiting_batch == 1
    again.until(again.window.notice.isVisible)
    again.press("countersign")
    review = again.window.signing.review
    again.until(review.refuse.isVisible)
    review.name.setText("Ben Okoro")
    assert review.sign.isEnabled()
    with qtbot.waitSignal(again.window.signing.done, timeout=PATIENCE) as done:
        qtbot.mouseClick(review.sign, Qt.MouseButton.LeftButton)
    (result,) = done.args
    assert {outcome.result for outcome in result.outcomes} == {"committed"}
    assert again.balances() != before
    again.until(lambda: again.link.state.waiting_batch is None)
    again.leave()


def test_a_batch_is_refused_and_writing_is_stopped(sit: Callable[[], Sitting]) -> None:
    """Refused, its rows are open again; with writing off nothing can be signed until it is allowed."""
    sitting = sit()
    write(settings(sitting), "second-row", "1.00")
    ready = sitting.ids(ProposalState.OPEN, tier=Tier.READY)[:2]
    before = sitting.balances()
    sign_once(sitting, ready)
    review = sitting.window.signing.review
    assert not review.refuse.isEnabled(), "who refuses has a name"
    review.name.setText("Ben Okoro")
    review.refuse.click()
    sitting.until(lambda: bool(review.findChildren(Confirm)))
    review.findChildren(Confirm)[0].yes.click()
    sitting.until(lambda: set(ready) <= set(sitting.ids(ProposalState.OPEN)))
    assert sitting.balances() == before

    panel = settings(sitting)
    panel.guardrails.switch.click()
    sitting.until(lambda: not sitting.link.is_writing)
    assert "switched off" in sitting.window.tray.text()
    assert not sitting.window.verbs["sign"].isEnabled()
    assert sitting.window.verbs["writing"].text() == "Allow writing again"
    sitting.press("writing")
    sitting.until(lambda: sitting.link.is_writing)
    sitting.leave()


def test_stripe_is_disconnected_and_connected_by_a_key(sit: Callable[[], Sitting]) -> None:
    """A wrong key is refused beside the field; what was read stays; a sync works afterwards."""
    sitting = sit()
    panel = settings(sitting)
    door = panel.connections.doors["stripe"]
    door.click()
    sitting.until(lambda: bool(panel.connections.findChildren(Confirm)))
    panel.connections.findChildren(Confirm)[0].yes.click()
    sitting.until(lambda: door.text() == "Connect Stripe")
    door.click()
    assert panel.connections.lines["stripe"].error.text() == "Paste the key first."
    QTest.keyClicks(panel.connections.key, "rk_test_wrong")
    door.click()
    sitting.until(lambda: "refused" in panel.connections.lines["stripe"].error.text())
    QTest.keyClicks(panel.connections.key, "rk_test_sandbox")
    QTest.keyClick(panel.connections.key, Qt.Key.Key_Return)
    sitting.until(lambda: door.text() == "Disconnect…")
    sitting.until(lambda: len(sitting.link.state.connections) == 2)
    sitting.press("sync")
    sitting.until(lambda: sitting.link.sync_state.is_running)
    sitting.until(lambda: not sitting.link.sync_state.is_running)
    assert not sitting.link.sync_state.trouble
    sitting.leave()
