"""Widgets in cycles are collected in the window's thread, whichever thread makes the garbage."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.collecting import collect_in_window


class Knot(QWidget):
    """A widget that holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_a_widget_is_collected_where_it_lives(qapp: QApplication, qtbot: QtBot) -> None:
    """Work in another thread makes enough objects for a collection; the widget goes in the window's own."""
    collect_in_window(qapp)
    gc.collect()
    where: list[str] = []
    knot = Knot()
    weakref.finalize(knot, lambda: where.append(threading.current_thread().name))
    knot.deleteLater()
    del knot
    made: list[list[int]] = []
    work = threading.Thread(target=lambda: made.extend([number] for number in range(50_000)), name="work")
    work.start()
    work.join()
    assert where == []
    qtbot.waitUntil(lambda: where == [threading.main_thread().name])


def test_it_is_taken_over_once(qapp: QApplication) -> None:
    """Python's own collections stay off; a second window adds no second timer."""
    collect_in_window(qapp)
    collect_in_window(qapp)
    assert not gc.isenabled()
