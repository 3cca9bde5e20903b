"""The pulse of an event loop: how late a timer of 5 ms comes, and how much of that the machine's others took.

On Linux the kernel tells how long each thread was ready to run and got no core (``schedstat``, proc(5)). Of
what a beat is late, the longest such wait of this program's threads is counted apart: it is the machine's, or
that of our own computing process, which has a lower priority. While threads wait for each other behind the
interpreter's lock they sleep, and that counts in full.

``python -m tests.benchmarks.heartbeat`` beats in an empty Qt program until its standard input is closed and
then prints its beats as JSON. It tells what the machine's other work does to any program meanwhile.
"""

import json
import math
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Qt, QTimer

ROOT = Path(__file__).resolve().parents[2]
EVERY_MS = 5
Beat = tuple[float, float, float]
"""When it came (monotonic seconds), how late it was, and how late without the wait for a core (both ms)."""
_LIST_AGAIN = 20
"""Beats until the program's threads are listed again."""


class Starved:
    """How long this program's threads have waited for a core."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[int, int]] = {}
        self._until_listed = 0

    def since_last(self) -> float:
        """Milliseconds since it was asked last, of the thread that waited most; 0 where nothing tells."""
        if not sys.platform.startswith("linux"):
            return 0.0
        self._until_listed -= 1
        if self._until_listed < 0:
            self._list()
        most = 0
        for name, (file, before) in list(self._open.items()):
            try:
                waited = int(os.pread(file, 100, 0).split()[1])
            except OSError:  # the thread has ended
                os.close(file)
                del self._open[name]
                continue
            most = max(most, waited - before)
            self._open[name] = file, waited
        return most / 1e6

    def _list(self) -> None:
        self._until_listed = _LIST_AGAIN
        for task in Path("/proc/self/task").iterdir():
            if task.name not in self._open:
                with suppress(OSError):
                    file = os.open(task / "schedstat", os.O_RDONLY)
                    self._open[task.name] = file, int(os.pread(file, 100, 0).split()[1])


class Heartbeat(QObject):
    """Beats while its event loop is free to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.beats: list[Beat] = []
        self._last = time.monotonic()
        self._starved = Starved()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.monotonic()
        late = max(0.0, (now - self._last) * 1000 - EVERY_MS)
        self.beats.append((now, late, max(0.0, late - self._starved.since_last())))
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
            kept.beats = [(at, late, own) for at, late, own in json.loads(said)]


def lateness(beats: Sequence[Beat], starts: float, ends: float, which: int = 1) -> tuple[float, float]:
    """The 99.9th percentile and the most that a beat was late between two instants, in ms.

    ``which`` 2: without the wait for a core.
    """
    late = sorted(beat[which] for beat in beats if starts <= beat[0] <= ends)
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
