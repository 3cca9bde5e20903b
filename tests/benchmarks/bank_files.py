"""How long bank files of 100,000 lines take, against merely parsing the same bytes in the same run.

``python -m tests.benchmarks.bank_files [--lines N]`` prints a line a format: processor seconds, the ratio to
plain reading of the same file (``csv.reader``, an XML parser, or splitting lines), lines a second, and the
growth from a tenth of the lines. Then the import of one such file into a company file, the same file again,
and the undo of both.
"""

import argparse
import csv
import io
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

from app.clock import SystemClock
from app.jobs import import_bank
from app.jobs.bank_receipt import ImportRequest
from app.store.company_file import CompanyFile
from integrations.bank_files.reader import BankFiles, read
from tests.faults.bank_samples import WRITERS, Sample, made_up, mt940

MOST_SECONDS = 30.0


def plain(name: str, data: bytes) -> Callable[[], object]:
    """What reading the same bytes costs when nothing is understood."""
    if name.startswith(("camt", "ofx2")):
        return lambda: ET.fromstring(data)  # noqa: S314 - our own bytes
    if name.startswith(("csv", "tsv")):
        mark = {"csv": ",", "csv.eu": ";", "tsv": "\t"}[name]
        return lambda: list(csv.reader(io.StringIO(data.decode("cp1252")), delimiter=mark))
    if name == "xlsx":
        import openpyxl

        return lambda: [
            list(sheet.iter_rows(values_only=True))
            for sheet in openpyxl.load_workbook(io.BytesIO(data), read_only=True).worksheets
        ]
    return lambda: [line.split(b":") for line in data.split(b"\n")]


def timed(work: Callable[[], object]) -> float:
    """Seconds of the processor that one call takes: others on the machine make no difference."""
    began = time.process_time()
    work()
    return time.process_time() - began


def one(name: str, sample: Sample, tenth: Sample) -> tuple[str, float]:
    """A format's line, and its seconds."""
    file, writer = WRITERS[name]
    data, small = writer(sample), writer(tenth)
    read(small, file)
    took, took_small, base = (
        timed(lambda: read(data, file)),
        timed(lambda: read(small, file)),
        timed(plain(name, data)),
    )
    figures = (
        f"{name:9} {len(data) / 1_048_576:6.1f} MB",
        f"{took:6.2f} s",
        f"{took / base:5.1f} x plain reading",
        f"{len(sample.lines) / took:9,.0f} lines/s",
        f"ten times the lines: {took / took_small:5.1f} x the time",
    )
    return "  ".join(figures), took


def imported(sample: Sample) -> str:
    """Seconds of an import, of the same file again, and of the undo."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.sta"
        path.write_bytes(mt940(sample))
        with CompanyFile.create(Path(folder) / "bench.company", "Bench") as company:
            request = ImportRequest(path)
            content = import_bank.read(BankFiles(), company, request)

            def take() -> None:
                import_bank.import_file(company, content, request, "bench", SystemClock())

            first, again = timed(take), timed(take)
            undo = timed(
                lambda: [import_bank.undo_import(company, n, "bench", SystemClock()) for n in (2, 1)]
            )
    return f"import {first:.2f} s, the same file again {again:.2f} s, both undone {undo:.2f} s"


def main() -> int:
    """Run the command; 1 when a format takes too long."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=100_000)
    asked = options.parse_args()
    sample, tenth = made_up(asked.lines), made_up(asked.lines // 10)
    worst = 0.0
    for name in WRITERS:
        line, took = one(name, sample, tenth)
        worst = max(worst, took)
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    sys.stdout.write(f"{imported(sample)}\n")
    sys.stdout.write(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB\n")
    return 1 if worst > MOST_SECONDS else 0


if __name__ == "__main__":
    sys.exit(main())
