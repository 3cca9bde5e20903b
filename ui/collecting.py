"""Cycles of Python objects are collected in the window's thread alone.

Python collects in whichever thread happens to make the object that is one too many. A widget found there is
deleted later by PySide, in the window's thread, and by then Qt may have deleted it itself: the program ended
in a segmentation fault after a window had been replaced.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PERIOD_MS = 250
"""How often it is looked whether a collection is due. One is as due as it was by Python's own count."""
START_MS = 2_000
"""How long none is due at first: what a program is made of at its start stays."""


class Collecting(QObject):
    """Takes the collections over from Python for as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.setInterval(PERIOD_MS)
        timer.timeout.connect(collect_due)
        QTimer.singleShot(START_MS, timer, timer.start)


def collect_in_window(app: QObject) -> None:
    """From now on; asked again for the same application, nothing changes."""
    if app.findChild(Collecting) is None:
        Collecting(app)


def collect_due() -> None:
    """Collect the oldest generation whose count is over its threshold, and the younger ones with it."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation] > 0:
            gc.collect(generation)
            return
