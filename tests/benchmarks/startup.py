"""Start beside a bare PySide6 window, in one run: ``python -m tests.benchmarks.startup [--runs N]``.

Process start to first paint of both, taken in turns, and the sample company's first rows: on its first start
ever (it is mirrored first) and when it has been opened before. Prints; asserts nothing, because milliseconds
are the machine's. The ratio is what counts; it should stay below 2. Byte code is kept (in a folder of its
own), as it is for an installed program; the very first start compiles it.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 120.0

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, self.painted)

    def painted(self):
        sys.stderr.write(f"paint {time.monotonic():.6f}\\n")
        sys.stderr.flush()

app = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""

OURS = "import sys; sys.argv[0] = 'countersign'; from app.__main__ import main; sys.exit(main())"


def main(arguments: Sequence[str]) -> int:
    """Run all and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args(arguments).runs
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "COUNTERSIGN_HOME": folder,
            "COUNTERSIGN_TRACE_START": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "bytecode")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        first = marks([sys.executable, "-c", OURS, "--demo"], environment, {"paint", "rows"})
        bare: list[float] = []
        paint: list[float] = []
        rows: list[float] = []
        for _ in range(runs):
            bare.append(marks([sys.executable, "-c", BARE], environment, {"paint"})["paint"])
            found = marks([sys.executable, "-c", OURS, "--demo"], environment, {"paint", "rows"})
            paint.append(found["paint"])
            rows.append(found["rows"])
    _report(bare, paint, rows, first)
    return 0


def _report(bare: list[float], paint: list[float], rows: list[float], first: dict[str, float]) -> None:
    _say(f"bare PySide6 window      start to first paint  {_spread(bare)}")
    _say(f"countersign --demo       start to first paint  {_spread(paint)}")
    _say(f"countersign --demo       start to first rows   {_spread(rows)}")
    _say(
        f"countersign --demo       first start ever      {first['paint']:.0f} ms, rows {first['rows']:.0f} ms"
    )
    _say(f"ratio of first paints                          {median(paint) / median(bare):.2f}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _spread(values: list[float]) -> str:
    return f"{median(values):6.0f} ms [{min(values):.0f}-{max(values):.0f}], {len(values)} runs"


def marks(words: list[str], environment: dict[str, str], wanted: set[str]) -> dict[str, float]:
    """Start a program, read its marks from standard error, end it; milliseconds since its start."""
    found: dict[str, float] = {}
    started = time.monotonic()
    with subprocess.Popen(
        words, cwd=ROOT, env=environment, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    ) as program:
        assert program.stderr is not None, "it was asked for"
        for line in program.stderr:
            name, _, instant = line.partition(" ")
            if name in wanted:
                found[name] = (float(instant) - started) * 1000
            if wanted <= found.keys() or time.monotonic() - started > _PATIENCE:
                break
        program.terminate()
        program.stderr.read()
    missing = wanted - found.keys()
    if missing:
        raise RuntimeError(f"the program ended without {', '.join(sorted(missing))}")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
