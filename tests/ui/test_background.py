"""Results come to the GUI thread, or nowhere when their owner is gone."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.background import Background


def test_a_result_arrives_on_the_gui_thread(qtbot: QtBot) -> None:
    """The callback runs where widgets may be touched, with an amount of more than 32 bits whole."""
    background, owner = Background(), QObject()
    came: list[tuple[int, threading.Thread]] = []
    errors: list[BaseException] = []
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(lambda: 2**40 + 1)
        background.watch(
            future, owner, lambda found: came.append((found, threading.current_thread())), errors.append
        )
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(2**40 + 1, threading.main_thread())]
    assert not errors


def test_nothing_comes_to_an_owner_that_is_gone(qtbot: QtBot) -> None:
    """A panel that was closed while it waited is not called."""
    background, owner, other = Background(), QObject(), QObject()
    future: Future[str] = Future()
    came: list[object] = []
    background.watch(future, owner, came.append, came.append)
    background.watch(future, other, lambda _: came.append("other"), came.append)
    delete(owner)
    future.set_result("late")
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["other"]


def test_an_error_goes_to_the_other_way(qtbot: QtBot) -> None:
    """A failed job calls ``failed`` with its error, never ``then``."""
    background, owner = Background(), QObject()
    future: Future[str] = Future()
    came: list[BaseException] = []
    background.watch(future, owner, lambda _: None, came.append)
    error = ValueError("no")
    future.set_exception(error)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [error]


def test_fifty_thousand_void_calls_leave_none_alive(qapp: object) -> None:
    """Qt methods without a result may be called without end; some builds lose a reference each time."""
    model = QStandardItemModel(1, 1)
    for number in range(50_000):
        model.setRowCount(number % 3)
    assert model.rowCount() == 49_999 % 3
