"""The window at size: ``python -m tests.benchmarks.window [--invoices 1000,10000,100000] [--rivals]``.

For each size a company is made (invoices, 1.2 times as many payments, half as many bank lines, the proposals
that matching makes of them), the real window is opened over it and worked in: every list opened, sorted,
filtered and searched until its rows are drawn, scrolling, and a heartbeat of the event loop while it syncs,
matches and commits. Beside it a bare PySide6 window, and a heartbeat of an empty program for what the machine
does meanwhile. ``--rivals`` opens books of the same size with HomeBank and GnuCash on one X server, and sets
hledger's report of what customers owe beside ours; what is not installed is named and left out.
Prints; asserts nothing, because milliseconds are the machine's.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from tests.benchmarks.heartbeat import Control, control, lateness
from tests.benchmarks.startup import BARE, OURS, marks
from tests.benchmarks.sync import say, served

ROOT = Path(__file__).resolve().parents[2]
SIZES = (1_000, 10_000, 100_000)


@dataclass(frozen=True, slots=True)
class Measured:
    """One size: how many records, starts in ms, the sitting, and the beats of the empty program."""

    counts: dict[str, int]
    bare: list[float]
    paint: list[float]
    rows: list[float]
    sitting: dict[str, Any]
    machine: Control


def main(arguments: Sequence[str]) -> int:
    """Measure every size and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--invoices", default=",".join(map(str, SIZES)), help="sizes, comma-separated")
    parser.add_argument("--starts", type=int, default=5, help="starts of each window")
    parser.add_argument(
        "--rivals", action="store_true", help="HomeBank, GnuCash and hledger, where installed"
    )
    options = parser.parse_args(arguments)
    sizes = [int(size) for size in options.invoices.split(",")]
    found = {}
    for size in sizes:
        found[size] = measured(size, options.starts, with_rivals=options.rivals)
        _report_starts(size, found[size])
    _report_table("until rows are drawn, ms (median, and the slowest)", found, _actions)
    _report_table("processor time of the same, ms (all threads)", found, _work)
    _report_table(
        "the event loop's lateness, ms: 99.9 %, most (our own · by the clock · an empty program's)",
        found,
        _pulse,
    )
    _report_table("a frame while scrolling, ms", found, _frames)
    _report_table("memory, MiB", found, _memory)
    if options.rivals:
        from tests.benchmarks.window_rivals import compare

        for size in sizes:
            compare(size)
    return 0


def measured(invoices: int, starts: int, *, with_rivals: bool = False) -> Measured:
    """One size."""
    with tempfile.TemporaryDirectory() as place, served(Path(place), invoices) as ready:
        home = Path(place) / "home"
        environment = os.environ | {
            "COUNTERSIGN_HOME": str(home),
            "COUNTERSIGN_PASSPHRASE": "benchmark",
            "COUNTERSIGN_TRACE_START": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONPYCACHEPREFIX": str(Path(place) / "bytecode"),
            **json.loads(Path(ready).read_text(encoding="utf-8")),
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        counts = _run(["tests.benchmarks.window_books", str(home), ready, str(invoices)], environment)
        bare, paint, rows = [], [], []
        ours = [sys.executable, "-c", OURS, "--company", "Benchmark"]
        for turn in range(starts + 1):
            one = marks([sys.executable, "-c", BARE], environment, {"paint"})["paint"]
            other = marks(ours, environment, {"paint", "rows"})
            if turn:  # the first start compiles
                bare.append(one)
                paint.append(other["paint"])
                rows.append(other["rows"])
        if with_rivals:
            _beside_rivals(invoices, Path(place), [*ours, "--home", str(home)], environment)
        with control() as machine:
            sitting = _run(["tests.benchmarks.window_sitting", str(home), ready], environment)
    return Measured(counts, bare, paint, rows, sitting, machine)


def _beside_rivals(invoices: int, place: Path, ours: list[str], environment: dict[str, str]) -> None:
    from tests.benchmarks.window_programs import Program, compare, rivals

    folder = place / "rivals"
    folder.mkdir()
    found = rivals(invoices, folder)
    if found:
        say(f"{invoices:,} invoices: opened on one X server, until it is quiet")
        compare([Program("Countersign", ours, "Countersign", environment, folder), *found])


def _run(words: list[str], environment: dict[str, str]) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(f"{words[0]} ended with {done.returncode}:\n{done.stderr}")
    return json.loads(done.stdout)


def _report_starts(size: int, one: Measured) -> None:
    kept = ", ".join(f"{count:,} {name.replace('_', ' ')}s" for name, count in one.counts.items())
    say(f"{size:,} invoices: {kept}")
    say(f"  bare PySide6 window, start to first paint    {_spread(one.bare)}")
    say(f"  Countersign, start to first paint            {_spread(one.paint)}")
    say(f"  Countersign, start to the first panel filled {_spread(one.rows)}")
    say(f"  first paint is {median(one.paint) / median(one.bare):.2f} times the bare window's")


def _spread(values: list[float]) -> str:
    return f"{median(values):6.0f} ms [{min(values):.0f}-{max(values):.0f}]"


def _actions(one: Measured) -> dict[str, str]:
    return {name: f"{ms['median']:.0f} ({ms['most']:.0f})" for name, ms in one.sitting["actions"].items()}


def _work(one: Measured) -> dict[str, str]:
    return {name: f"{ms['worked']:.0f}" for name, ms in one.sitting["actions"].items()}


def _pulse(one: Measured) -> dict[str, str]:
    found = {}
    for name, (starts, ends, _) in one.sitting["phases"].items():
        own, longest = lateness(one.sitting["beats"], starts, ends, 2)
        ours, most = lateness(one.sitting["beats"], starts, ends)
        theirs, worst = lateness(one.machine.beats, starts, ends)
        found[name] = (
            f"{own:.0f}, {longest:.0f} · {ours:.0f}, {most:.0f} · {theirs:.0f}, {worst:.0f}"
            f" in {ends - starts:.1f} s"
        )
    return found


def _memory(one: Measured) -> dict[str, str]:
    return {name: f"{mib:.0f}" for name, mib in one.sitting["memory"].items()}


def _frames(one: Measured) -> dict[str, str]:
    frames = one.sitting["frames"]
    most = f"{median(frames):.1f} ({quantiles(frames, n=20)[-1]:.1f}) {max(frames):.1f}"
    return {"median (95 % are below) most": most}


def _report_table(title: str, found: dict[int, Measured], read: Any) -> None:
    columns = {size: read(one) for size, one in found.items()}
    names = list(dict.fromkeys(name for column in columns.values() for name in column))
    say(f"\n{title}")
    say(f"  {'':<34}" + "".join(f"{size:>42,}" for size in columns))
    for name in names:
        say(f"  {name:<34}" + "".join(f"{column.get(name, ''):>42}" for column in columns.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
