"""The packed program, as a person gets it: built here, opened, and taken through the whole walk."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks.startup import BARE, marks
from tests.journeys.ground import Program, StandIns
from tests.journeys.test_commands import test_the_whole_walk as whole_walk

ROOT = Path(__file__).resolve().parents[2]
BUILD_LIMIT_S = 1_800
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform.startswith("linux") and not all(map(shutil.which, ("objdump", "objcopy"))),
        reason="PyInstaller needs objdump and objcopy (binutils)",
    ),
]


@pytest.fixture(scope="module")
def packed() -> str:
    """The packed program's path; built anew."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py")],
        cwd=ROOT, capture_output=True, text=True, timeout=BUILD_LIMIT_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    sys.stdout.write(done.stdout)
    return str(ROOT / "dist" / "countersign" / "countersign")


@pytest.fixture
def program(packed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The packed program with both services connected, over stand-ins that it serves itself."""
    monkeypatch.delenv("PYTHONPATH", raising=False)
    folder = tmp_path / "stand-ins"
    folder.mkdir()
    stand_ins = StandIns(folder, command=(packed,))
    stand_ins.start()
    try:
        made = Program(tmp_path / "home", stand_ins, command=(packed,))
        made.connect()
        made.be_quick()
        made.json("sync")
        yield made
    finally:
        stand_ins.stop()


def test_the_packed_program_walks_the_whole_way(program: Program) -> None:
    """Connect, sync, decide, preview, sign and commit, and what brings numpy: nothing was left out."""
    whole_walk(program)
    assert program.run("--version").stdout.startswith("Countersign")
    assert isinstance(program.json("duplicates"), (dict, list))


def test_the_packed_window_opens_the_sample_company(packed: str, tmp_path: Path) -> None:
    """It paints and shows rows; how long it took beside a bare window is told."""
    environment = {
        **os.environ,
        "COUNTERSIGN_HOME": str(tmp_path),
        "COUNTERSIGN_TRACE_START": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    bare = marks([sys.executable, "-c", BARE], environment, {"paint"})
    found = marks([packed, "--demo"], environment, {"paint", "rows"})
    told = ", ".join(f"{name} {after:.0f} ms" for name, after in found.items())
    sys.stdout.write(
        f"packed, first start ever: {told}; a bare window from source paints at {bare['paint']:.0f} ms\n"
    )
    assert found["paint"] < found["rows"]
