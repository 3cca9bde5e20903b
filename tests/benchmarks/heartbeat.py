"""The pulse of an event loop: how late a timer of 5 ms comes. A process of its own shows the machine's share.

``python -m tests.benchmarks.heartbeat`` beats in an empty Qt program until its standard input is closed and
then prints its beats as JSON. It tells what the machine's other work does to any program meanwhile.
"""

import json
import math
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer

ROOT = Path(__file__).resolve().parents[2]
EVERY_MS = 5
Beat = tuple[float, float]
"""When it came (monotonic seconds), and how late it was (ms)."""


class Heartbeat(QObject):
    """Beats while its event loop is free to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.beats: list[Beat] = []
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        self.beats.append((now, max(0.0, (now - self._last) * 1000 - EVERY_MS)))
        self._last = now


@dataclass(slots=True)
class Control:
    """The beats of the empty program, known once it has ended."""

    beats: list[Beat] = field(default_factory=list)


@contextmanager
def control() -> Iterator[Control]:
    """An empty Qt program that beats meanwhile."""
    kept = Control()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.heartbeat"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield kept
        finally:
            said, _ = program.communicate()
            kept.beats = [(at, late) for at, late in json.loads(said)]


def lateness(beats: Sequence[Beat], starts: float, ends: float) -> tuple[float, float]:
    """The 99.9th percentile and the most that a beat was late between two instants, in ms."""
    late = sorted(ms for at, ms in beats if starts <= at <= ends)
    if not late:
        return math.nan, math.nan
    return late[min(len(late) - 1, int(len(late) * 0.999))], late[-1]


def main() -> int:
    """Beat until standard input is closed."""
    app = QCoreApplication(sys.argv)
    heart = Heartbeat()
    watch = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    watch.activated.connect(app.quit)
    app.exec()
    sys.stdout.write(json.dumps(heart.beats))
    return 0


if __name__ == "__main__":
    sys.exit(main())
