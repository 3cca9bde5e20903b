"""Packs the program into one folder, `dist/countersign`, that runs without Python.

    .venv/bin/python packaging/build.py

PyInstaller packs for the system it runs on. For the smallest folder build on a plain machine (Debian 12,
no GTK) that has all of Qt's system libraries. The packed program is started at the end; exit status 1: it did
not answer, 2: something is missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "countersign"
ICON_SIDE = 512
STARTS = (["--help"], ["--json", "companies"])
PATIENCE_S = 60


def main() -> int:
    """Pack, put the desktop entry beside it on Linux, start the result."""
    missing = [tool for tool in ("objdump", "objcopy") if not shutil.which(tool)]
    if sys.platform.startswith("linux") and missing:
        print(f"PyInstaller needs {' and '.join(missing)}: apt-get install binutils", file=sys.stderr)
        return 2
    draw_icon(ROOT / "build" / "countersign.png")
    if _pack() != 0:
        return 2
    if sys.platform.startswith("linux"):
        for name in ("countersign.desktop", "countersign.svg"):
            shutil.copy(ROOT / "packaging" / name, FOLDER / name)
    size = sum(path.lstat().st_size for path in FOLDER.rglob("*"))
    print(f"{FOLDER.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    return _start()


def draw_icon(to: Path) -> None:
    """The drawing as a picture, of which PyInstaller makes the icons of Windows and macOS."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(ICON_SIDE, ICON_SIDE, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(ROOT / "packaging" / "countersign.svg")).render(painter)
    painter.end()
    to.parent.mkdir(exist_ok=True)
    if not picture.save(str(to)):
        raise OSError(f"{to.name} could not be drawn")


def _pack() -> int:
    command = [sys.executable, "-m", "PyInstaller", "-y", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    return subprocess.run(
        [*command, *places, str(ROOT / "packaging" / "countersign.spec")], check=False
    ).returncode


def _start() -> int:
    """Ask the packed program two things that need no window; 1 if it does not answer."""
    name = {"win32": "countersign-console.exe"}.get(sys.platform, "countersign")
    with tempfile.TemporaryDirectory() as home:
        for words in STARTS:
            done = subprocess.run(
                [str(FOLDER / name), *words],
                env={**os.environ, "COUNTERSIGN_HOME": home},
                capture_output=True,
                text=True,
                timeout=PATIENCE_S,
                check=False,
            )
            if done.returncode != 0 or not done.stdout:
                print(
                    f"{name} {' '.join(words)} ended with {done.returncode}:\n{done.stderr}", file=sys.stderr
                )
                return 1
    print("It starts.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
