"""Runs every gate of the project and says which held; `bootstrap.py test` starts it in the environment.

All gates run, also after one has failed. Further arguments go to pytest. What the gates see is neutral: no
screen, no keychain, no settings of the person who starts it, UTC, and folders that are removed again.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ("bootstrap", "system_libraries", "gates", "relock", "build", "translations", "deb")
PRIVATE = ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR")


@dataclass(frozen=True)
class Gate:
    """One check: what it is called, and the command of the environment that does it."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How a gate went; `seconds` is wall time."""

    gate: Gate
    held: bool
    seconds: float


def gates(pytest_arguments: list[str]) -> list[Gate]:
    """The gates in their order: quick ones first."""
    scripts = tuple(f"packaging/{name}.py" for name in SCRIPTS)
    return [
        Gate("lint", ("ruff", "check", ".")),
        Gate("format", ("ruff", "format", "--check", ".")),
        Gate("import rules", ("lint-imports", "--no-cache")),
        Gate("types", ("mypy",)),
        Gate("types of packaging", ("mypy", *scripts)),
        # One more than the cores promised: journeys wait for stand-ins and windows half of their time.
        Gate("tests", ("pytest", "-n", "3", *pytest_arguments)),
    ]


def main(arguments: list[str]) -> int:
    """Run all gates; 0 if each held, else 1."""
    with tempfile.TemporaryDirectory(prefix="countersign-gates-") as folder:
        outcomes = [_run(gate, _neutral(Path(folder))) for gate in gates(arguments)]
    print("\nGates")
    for outcome in outcomes:
        print(f"  {'held  ' if outcome.held else 'FAILED'}  {outcome.gate.name:<20} {outcome.seconds:7.1f} s")
    failed = sum(not outcome.held for outcome in outcomes)
    print(f"{failed} of {len(outcomes)} gates failed." if failed else f"All {len(outcomes)} gates held.")
    return 1 if failed else 0


def _run(gate: Gate, environment: dict[str, str]) -> Outcome:
    print(f"\n== {gate.name}: {' '.join(gate.words)}", flush=True)
    started = time.monotonic()
    program = shutil.which(gate.words[0], path=str(Path(sys.executable).parent))
    if program is None:
        print(f"{gate.words[0]} is not in the environment: python3 packaging/bootstrap.py test", flush=True)
        return Outcome(gate, held=False, seconds=0.0)
    done = subprocess.run([program, *gate.words[1:]], cwd=ROOT, env=environment, check=False)
    return Outcome(gate, done.returncode == 0, time.monotonic() - started)


def _neutral(folder: Path) -> dict[str, str]:
    """This process's environment without what could change a result."""
    dropped = ("COUNTERSIGN_", "PYTEST_", "PYTHON", "QT_", "XDG_", "LC_", "HYPOTHESIS")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    for name in PRIVATE:
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    return (
        kept
        | {f"XDG_{name}": str(folder / name) for name in PRIVATE}
        | {
            "COUNTERSIGN_HOME": str(folder / "home"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONUTF8": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "TZ": "UTC",
            "LANG": "C.UTF-8",
        }
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
