"""A customer entered twice, at the window: both answers, the signature, and the undo that brings it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.ground import Program
from tests.journeys.sitting import PATIENCE, Sitting
from tests.journeys.test_duplicates import contacts, enter_again, is_active
from ui.dialogs.duplicates import DuplicatesDialog


def opened(sitting: Sitting, qtbot: QtBot) -> DuplicatesDialog:
    """The list, once the customers were compared."""
    sitting.press("duplicates")
    (dialog,) = (one for one in sitting.window.findChildren(DuplicatesDialog) if one.isVisible())
    with qtbot.waitSignal(dialog.filled, timeout=PATIENCE):
        pass
    return dialog


def stand_on(dialog: DuplicatesDialog, ids: set[str]) -> None:
    """Choose the pair of these two."""
    places = [{pair.a.remote_id, pair.b.remote_id} for pair in dialog.state.pairs]
    item = dialog.rows.topLevelItem(places.index(ids))
    assert item is not None
    dialog.rows.setCurrentItem(item)


def test_the_empty_one_of_two_is_put_away(
    connected: Program, seated: Callable[[], Sitting], qtbot: QtBot
) -> None:
    """Said to be one, signed, written; the ledger's customer is inactive, and nothing else was touched."""
    old, new = enter_again(connected, connected.stand_ins.books)
    sitting = seated()
    dialog = opened(sitting, qtbot)
    stand_on(dialog, {old, new})
    assert dialog.state.keep == old, "the one with documents stays"
    before = len(dialog.state.pairs)
    qtbot.mouseClick(dialog.one, Qt.MouseButton.LeftButton)
    sitting.until(lambda: len(dialog.state.pairs) == before - 1)
    assert "made inactive with the batch" in dialog._told.text()
    told_apart = dialog.state.current
    assert told_apart is not None, "another pair is left"
    qtbot.mouseClick(dialog.two, Qt.MouseButton.LeftButton)
    sitting.until(lambda: len(dialog.state.pairs) == before - 2)
    assert f"{told_apart.a.name} and {told_apart.b.name} stay two customers." == dialog._told.text()
    dialog.reject()
    again = opened(sitting, qtbot)
    assert told_apart not in again.state.pairs
    again.reject()
    assert sitting.sign_and_commit() == {"committed"}
    assert not is_active(contacts(connected, connected.stand_ins.books)[new])
