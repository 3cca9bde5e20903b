"""Real kills: ``python -m tests.faults.kills [--times N] [--seed N]``.

A child process commits a batch against the stand-in over a socket and is killed with SIGKILL at random
moments until nothing is left to do; then the ledger is checked as the simulator checks it.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app import settings
from app.clock import SystemClock, new_key
from app.jobs import batch as signing
from app.jobs.commit import Delivery
from app.jobs.companies import open_company
from app.jobs.metering import Tally
from app.jobs.sync import Sync
from app.jobs.walk import commit_and_check
from app.jobs.workplace import Workplace
from app.lanes import CancelToken
from app.propose.proposal import ProposalKind
from app.review.decision import DecisionAction
from app.store import batches, mirror, proposals, settings_rows
from app.store.company_file import CompanyFile
from integrations.grant import TokenPlace
from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger, Tuning
from integrations.quickbooks.client import Manners, Patience
from integrations.sandbox.clock import Clock
from integrations.sandbox.exchange import Request, Response
from integrations.sandbox.quickbooks.opening import REALM
from integrations.sandbox.server import Sandbox
from integrations.secrets import MemorySecrets
from tests.faults.auditor import audit
from tests.faults.life import MIRRORED, Remains, exact, left
from tests.faults.machine import granted
from tests.faults.recorder import Json, Recorder
from tests.faults.simulate import say
from tests.faults.story import START, VARIANTS, Mirrored, story
from tests.faults.story import proposals as made_up
from tests.faults.weather import Weather

QUIET_SECONDS = 1
PATIENCE = settings.Delivery(quiet_seconds=QUIET_SECONDS)
"""On loopback, with answers that take a tenth of that, no request lives longer."""

SLOW = "quickbooks.write.*:slow=0.7@0.05,quickbooks.query:slow=0.3@0.02"
"""Slow answers keep a call in flight most of the time, so that a kill meets one."""

HASTY = Tuning(manners=Manners(Patience(attempts=3, first=0.01, longest=0.05, throttled=0.1), ()))
_NAME = "quickbooks:kills"


@dataclass
class Kills:
    """What came of many kills."""

    kills: int = 0
    batches: int = 0
    writes: int = 0
    states: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)


def main(arguments: Sequence[str]) -> int:
    """Kill until it was often enough, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", nargs=3, metavar=("URL", "FILE", "TOKENS"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child is not None:
        carry_out(*options.child)
        return 0
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="countersign-kills-") as folder:
        came = killed(options.times, options.seed, Path(folder))
    seconds = time.perf_counter() - began
    say(f"{came.kills} kills in {came.batches} batches of {came.writes} writes, {seconds:.0f} s")
    say("writes: " + ", ".join(f"{name} {count}" for name, count in came.states.most_common()))
    say(f"failures: {len(came.found)}")
    for finding in came.found:
        say(f"  {finding}")
    return 1 if came.found else 0


class RecordingSandbox(Sandbox):
    """The stand-in with a recorder before it."""

    def __init__(self, variant: int) -> None:
        super().__init__(story(variant), clock=Clock(START))
        self._one = threading.Lock()
        self.recorder = Recorder(self.quickbooks, super().serve)

    def serve(self, request: Request) -> Response | None:
        """One exchange after another, each put down."""
        with self._one:
            return self.recorder.deliver(request)


def killed(times: int, seed: int, folder: Path) -> Kills:
    """Kill so many children, over as many batches as that takes."""
    came, chance = Kills(), random.Random(seed)
    while came.kills < times:
        with RecordingSandbox(chance.randrange(VARIANTS)) as sandbox:
            path = folder / f"batch-{came.batches}.company"
            tokens, begun = granted(sandbox), exact(sandbox.quickbooks.state())
            if not _signed(sandbox, path, tokens, chance):
                continue
            came.batches += 1
            sandbox.recorder.events.clear()
            sandbox.recorder.looks = 0
            sandbox.faults.switch({"spec": SLOW})
            deaths = _kill_until_done(sandbox, path, tokens, chance)
            came.kills += deaths
            _check(sandbox, path, begun, deaths, came)
    return came


def unchecked(batches_wanted: int, seed: int, folder: Path) -> Kills:
    """Batches whose process ended right after the last write, before the ledger was read again."""
    came, chance = Kills(), random.Random(seed)
    while came.batches < batches_wanted:
        with RecordingSandbox(chance.randrange(VARIANTS)) as sandbox:
            path = folder / f"unchecked-{came.batches}.company"
            tokens, begun = granted(sandbox), exact(sandbox.quickbooks.state())
            if not _signed(sandbox, path, tokens, chance):
                continue
            came.batches += 1
            sandbox.recorder.events.clear()
            sandbox.recorder.looks = 0
            with CompanyFile.open(path) as company, _ledger(sandbox.url, path, tokens) as (ledger, tally):
                place = Workplace(company, SystemClock(), tally)
                with company.reader() as conn:
                    batch = batches.unfinished(conn)
                assert batch is not None
                Delivery(place, ledger, PATIENCE, CancelToken()).run(batch, lambda _: None)
            _check(sandbox, path, begun, 0, came)
    return came


def _kill_until_done(sandbox: Sandbox, path: Path, tokens: str, chance: random.Random) -> int:
    """Start, wait for a random while after its first sign of life, kill; at last let it end."""
    command = [sys.executable, "-m", "tests.faults.kills", "--child", sandbox.url, str(path), tokens]
    deaths = 0
    for _ in range(chance.randint(2, 5)):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()  # it has opened the file and begins
            time.sleep(chance.uniform(0.0, 0.6))
            if child.poll() is not None:
                break
            child.kill()
        deaths += 1
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=300)
    return deaths


def carry_out(url: str, file: str, tokens: str) -> None:
    """The child: go on with the unfinished batch, if there is one."""
    with (
        open_company(Path(file), SystemClock()) as company,
        _ledger(url, Path(file), tokens) as (ledger, tally),
    ):
        sys.stdout.write("open\n")
        sys.stdout.flush()
        with company.reader() as conn:
            unfinished = batches.unfinished(conn)
        if unfinished is not None:
            place = Workplace(company, SystemClock(), tally)
            commit_and_check(place, ledger, unfinished, lambda _: None, CancelToken())


@contextmanager
def _ledger(url: str, path: Path, tokens: str) -> Iterator[tuple[QuickBooksLedger, Tally]]:
    secrets, tally = MemorySecrets(), Tally()
    secrets.set(_NAME, tokens)
    place = TokenPlace(secrets, _NAME, path.parent)
    app = QuickBooksApp(url, url, "sandbox-client")
    ledger = QuickBooksLedger(app, REALM, place, meter=tally, tuning=HASTY)
    with closing(ledger):
        yield ledger, tally


def _signed(sandbox: Sandbox, path: Path, tokens: str, chance: random.Random) -> bool:
    """Mirror the company, approve made-up matches and sign them; False when none fits."""
    clock = SystemClock()
    with (
        CompanyFile.create(path, "Larch Street Joinery") as company,
        _ledger(sandbox.url, path, tokens) as (ledger, tally),
    ):
        Sync(Workplace(company, clock, tally), lambda _: None, CancelToken()).run([ledger])
        with company.writer() as conn:
            settings_rows.put(conn, "delivery", {"quiet_seconds": QUIET_SECONDS}, clock.now())
            known = [mirror.every(conn, kind) for kind in MIRRORED]
            found = made_up(chance, Mirrored(*known), "x")  # type: ignore[arg-type] # one shape a kind
            proposals.replace(conn, ProposalKind.MATCH, found, clock.now())
            ids = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [each.subject for each in found])
            proposals.decide_many(conn, list(ids.values()), DecisionAction.APPROVE, "Ana", clock.now())
        shown = signing.preview(company, ledger, new_key, clock)
        if shown.plan.rows:
            signing.sign(company, shown, "Ana", clock)
        return bool(shown.plan.rows)


def _check(sandbox: RecordingSandbox, path: Path, begun: Json, deaths: int, came: Kills) -> None:
    """Audit the batch as the simulator's lives are audited."""
    with CompanyFile.open(path) as company, company.reader() as conn:
        kept = left(conn)
    quiet = Weather(random.Random(0), {}, frozenset(), 0, forgets_keys=False, key_life=0.0)
    remains = Remains(
        seed=0,
        begun=begun,
        ended=exact(sandbox.quickbooks.state()),
        events=sandbox.recorder.events,
        left=kept,
        weather=quiet,
        unfinished=[],
        perhaps_sent={},
        deaths=deaths,
    )
    came.found += [f"batch {came.batches}: {finding}" for finding in audit(remains)]
    entries = [str(entry.state) for each in kept.batches for row in each.rows for entry in row.entries]
    came.writes += len(entries)
    came.states.update(entries)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
