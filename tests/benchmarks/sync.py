"""Speed of a first sync, as ratios taken in one run: ``python -m tests.benchmarks.sync [--sizes N,N]``.

A generated company of each size is served by the stand-in in a process of its own, with limits off; a fresh
process connects, mirrors it whole, then asks again with nothing changed. Beside it the same rows go into the
same tables by plain ``executemany``; processor time leaves out what the stand-in needs to answer. Prints;
asserts nothing, because seconds are the machine's.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from integrations.usage import Pace

if TYPE_CHECKING:
    from app.ports import Ledger, Secrets
    from app.wiring.services import Wiring

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 600.0
SIZES = (1_000, 10_000, 100_000)


def main(arguments: Sequence[str]) -> int:
    """Run every size and print; with ``--measure`` one size in this process, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="invoices, comma-separated")
    parser.add_argument("--ledger", choices=("quickbooks", "xero"), default="quickbooks")
    parser.add_argument("--measure", type=Path, metavar="ADDRESSES", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.measure is not None:
        sys.stdout.write(json.dumps(measured(options.measure, options.ledger)))
        return 0
    for size in map(int, options.sizes.split(",")):
        with tempfile.TemporaryDirectory() as folder, served(Path(folder), size) as addresses:
            command = [sys.executable, "-m", "tests.benchmarks.sync", "--measure", addresses]
            done = subprocess.run(
                [*command, "--ledger", options.ledger], cwd=ROOT, check=True, capture_output=True, text=True
            )
            report(options.ledger, size, json.loads(done.stdout))
    return 0


def report(ledger: str, size: int, found: dict[str, float]) -> None:
    """Print one size."""
    rate, raw = found["rows"] / found["first"], found["rows"] / found["raw"]
    say(f"{ledger}, {size:,} invoices, {found['rows']:,.0f} rows in the mirror")
    say(
        f"  first sync          {found['first']:.2f} s, {rate:,.0f} rows a second, {found['calls']:.0f} calls"
    )
    say(f"  plain executemany   {found['raw']:.2f} s, {raw:,.0f} rows a second; ours at {rate / raw:.2f}")
    share = found["raw_worked"] / found["worked"]
    say(f"  processor time      {found['worked']:.2f} s beside {found['raw_worked']:.2f} s, {share:.2f}")
    say(f"  nothing changed     {found['again']:.2f} s, {found['again_calls']:.0f} calls")
    say(f"  peak memory         {found['peak']:.0f} MiB, {found['grown']:.0f} MiB of it while syncing")


def say(text: str) -> None:
    """One line of the report."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


@contextmanager
def served(folder: Path, invoices: int) -> Iterator[str]:
    """The stand-ins over a generated company; gives the file with their addresses."""
    ready = folder / "ready.json"
    words = ["--port", "0", "--invoices", str(invoices), "--limits", "off", "--ready-file", str(ready)]
    with subprocess.Popen(
        [sys.executable, "-m", "integrations.sandbox", *words], cwd=ROOT, stdout=subprocess.DEVNULL
    ) as program:
        try:
            until = time.monotonic() + _PATIENCE
            while not ready.exists():
                if program.poll() is not None or time.monotonic() > until:
                    raise RuntimeError("the stand-ins did not start")
                time.sleep(0.05)
            yield str(ready)
        finally:
            program.terminate()


def measured(ready: Path, ledger: str) -> dict[str, float]:
    """Connect and sync twice in this process; seconds, calls, rows and memory."""
    from app.clock import SystemClock
    from app.jobs.metering import Tally
    from app.jobs.sync import Sync
    from app.jobs.workplace import Workplace
    from app.lanes import CancelToken
    from app.store.company_file import CompanyFile

    with tempfile.TemporaryDirectory() as folder:
        wiring, path = connected(Path(folder), json.loads(ready.read_text(encoding="utf-8")), ledger)
        tally = Tally()
        with CompanyFile.open(path) as company, closing(unpaced(wiring.ledger(company, tally))) as source:
            place = Workplace(company, SystemClock(), tally)
            before = peak()
            start, worked = time.perf_counter(), time.process_time()
            first = Sync(place, lambda _: None, CancelToken()).run([source])
            done, worked = time.perf_counter(), time.process_time() - worked
            again = Sync(place, lambda _: None, CancelToken()).run([source])
            end = time.perf_counter()
            for problem in (*first.problems, *again.problems):
                raise problem
        used = peak()
        rows, raw, raw_worked = plain(path, Path(folder) / "plain.company")
        return {
            "first": done - start, "again": end - done, "calls": first.reads, "again_calls": again.reads,
            "worked": worked, "raw_worked": raw_worked, "rows": rows, "raw": raw, "peak": used,
            "grown": used - before,
        }  # fmt: skip


def connected(
    folder: Path, moved: dict[str, str], ledger: str, secrets: "Secrets | None" = None
) -> "tuple[Wiring, Path]":
    """A company file connected to the stand-in through its real consent page.

    The tokens last as long as this process unless ``secrets`` keeps them longer.
    """
    from app.clock import SystemClock
    from app.lanes import CancelToken
    from app.paths import Home
    from app.wiring import connecting
    from app.wiring.services import Wiring, addresses
    from integrations.sandbox.visitor import press_connect
    from integrations.secrets import MemorySecrets

    home = Home(folder)
    wiring = Wiring(home, addresses(moved), secrets or MemorySecrets())
    path = home.company_file("Benchmark")
    way, clock = connecting.consent_way(press_connect), SystemClock()
    if ledger == "xero":
        choice = connecting.XeroCredentials("sandbox-xero-client", "")
        connecting.connect_xero(wiring, path, choice, way, clock, CancelToken())
    else:
        known = connecting.Credentials("sandbox-client", "sandbox-secret", is_sandbox=True)
        connecting.connect_quickbooks(wiring, path, known, way, clock, CancelToken())
    return wiring, path


def unpaced(ledger: "Ledger") -> "Ledger":
    """Without the pauses that keep within the service's limits, which would hide our own speed."""
    client = client_of(ledger)
    for name in ("_pace", "_call_pace", "_batch_pace"):
        if hasattr(client, name):
            setattr(client, name, Pace())
    return ledger


def client_of(ledger: "Ledger") -> Any:
    """What the adapter calls its service with: the adapters' own, not the port's."""
    return getattr(ledger, "_ledger", ledger)._client  # under what mails in its place


def peak() -> float:
    """The most memory this process has held, in MiB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def plain(path: Path, empty: Path) -> tuple[int, float, float]:
    """The mirror's rows into the same tables of an empty file: how many, seconds, processor seconds."""
    from app.store.company_file import CompanyFile
    from app.store.engine import connect

    CompanyFile.create(empty, "Plain").close()
    with closing(connect(path)) as source:
        tables = [table for table in mirrored() if source.execute(f"SELECT 1 FROM {table}").fetchone()]  # noqa: S608 - our own names
        rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in tables}  # noqa: S608 - the same
    with closing(connect(empty)) as target:
        start, worked = time.perf_counter(), time.process_time()
        target.execute("BEGIN IMMEDIATE")
        for table, found in rows.items():
            marks = ", ".join("?" * len(found[0]))
            target.executemany(f"INSERT INTO {table} VALUES ({marks})", found)  # noqa: S608 - the same
        target.execute("COMMIT")
        count = sum(map(len, rows.values()))
        return count, time.perf_counter() - start, time.process_time() - worked


def mirrored() -> list[str]:
    """The tables a page of a ledger goes into, parents first."""
    from app.store.layout import LAYOUTS

    kinds = [str(kind) for kind in LAYOUTS]
    return [*kinds, "allocation", "deposit_link"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
