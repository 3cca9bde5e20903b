"""Speed of a commit, as ratios taken in one run: ``python -m tests.benchmarks.commit [--sizes N,N]``.

First with the services' limits off: a batch of each size is signed and carried out against the QuickBooks
stand-in, which runs in a process of its own. Beside it the very same bytes go by bare HTTP POSTs, one after
another over one connection, to a second stand-in over the same company, and the same number of transactions
is committed to a bare SQLite file with the same pragmas. Then with the limits on, in simulated time: how much
of what a service allows is used, and how old the balances were when each write arrived. A service that takes
ten calls at once, each of which lasts two seconds, allows three hundred a minute, whatever its limit. Prints;
asserts nothing, because seconds are the machine's.
"""

import argparse
import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote_plus, urlencode, urlsplit

from tests.benchmarks.sync import ROOT, client_of, connected, peak, say, served, unpaced

if TYPE_CHECKING:
    from app.commit.plan import PlanRow
    from app.domain.documents import Document, Invoice
    from app.jobs.metering import Tally
    from app.jobs.run import Run
    from app.jobs.workplace import Workplace
    from app.ports import Ledger
    from app.propose.proposal import MatchProposal
    from integrations.http import Answer, Http
    from integrations.sandbox.server import Sandbox

SIZES = (1_000, 10_000)
LATENCIES = (0.0, 0.3, 1.0, 2.0)
START = datetime(2026, 11, 20, 18, tzinfo=UTC)
ALLOWED = {"quickbooks": 500, "xero": 60}
"""Calls a minute of one app and company (wire/quickbooks.md 4, wire/xero.md 4)."""
AT_ONCE = {"quickbooks": 10, "xero": 5}
"""Calls of one app and company that may be under way together (the same)."""

_RECORD = re.compile(r"'(\d+)'|\"TxnId\":\"(\d+)\"|([0-9a-f]{8}-[0-9a-f-]{27})")
"""An id as a read asks for it or a write names it, at either service."""


def main(arguments: Sequence[str]) -> int:
    """Run everything and print; the hidden options measure one thing in this process, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="rows, comma-separated")
    parser.add_argument("--minutes", type=int, default=5, help="simulated minutes with limits on")
    parser.add_argument("--latencies", default=",".join(map(str, LATENCIES)), help="seconds an answer takes")
    parser.add_argument("--measure", nargs=3, metavar=("ADDRESSES", "OTHERS", "ROWS"), help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.measure is not None:
        ours, bare, rows = options.measure
        sys.stdout.write(json.dumps(measured(Path(ours), Path(bare), int(rows))))
        return 0
    for size in map(int, filter(None, options.sizes.split(","))):
        with (
            tempfile.TemporaryDirectory() as one,
            tempfile.TemporaryDirectory() as other,
            served(Path(one), size) as ours,
            served(Path(other), size) as bare,
        ):
            command = [sys.executable, "-m", "tests.benchmarks.commit", "--measure", ours, bare, str(size)]
            done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
            report(size, json.loads(done.stdout))
    for name, a_minute in ALLOWED.items():
        for latency in map(float, filter(None, options.latencies.split(","))):
            report_limits(name, latency, limited(name, latency, a_minute * options.minutes))
    return 0


def report(size: int, found: dict[str, float]) -> None:
    """Print one size."""
    rate, bare = found["rows"] / found["seconds"], found["writes"] / found["bare"]
    say(f"{size:,} signed rows, {found['writes']:,.0f} writes, {found['calls']:,.0f} calls, limits off")
    say(f"  committed           {found['seconds']:.1f} s, {rate:,.0f} rows a second")
    say(f"  bare POSTs          {found['bare']:.1f} s, {bare:,.0f} a second; ours at {rate / bare:.2f}")
    say(f"  calls at that pace  {found['calls'] / bare:.1f} s of ours; the rest is checking and keeping")
    say(f"  bare transactions   {found['kept']:.1f} s for {found['transactions']:,.0f} of them, synced")
    say(f"  processor time      {found['worked']:.1f} s beside {found['bare_worked']:.1f} s")
    say(f"  memory              {found['before']:.0f} MiB before, {found['grown']:.0f} MiB more at most")


def report_limits(name: str, latency: float, found: "Used") -> None:
    """Print what of a service's limits was used."""
    most, ages = allowed(name, latency) * found.minutes, sorted(found.ages)
    say(f"{name}, limits on, answers after {latency:.1f} s, {found.minutes:.1f} simulated minutes")
    say(f"  {found.calls:,} calls of {most:,.0f} possible: {found.calls / most:.0%}")
    say(f"  {found.rows:,} rows, {found.rows / found.minutes:,.0f} a minute; {found.refused:,} calls refused")
    say(f"  balances {ages[len(ages) // 2]:.1f} s old when a write arrived, {ages[-1]:.1f} s at most")


def allowed(name: str, latency: float) -> float:
    """Calls a minute that a service lets through when each lasts so many seconds."""
    return min(ALLOWED[name], AT_ONCE[name] * 60 / latency) if latency else ALLOWED[name]


# Limits off


def measured(ours: Path, bare: Path, rows: int) -> dict[str, float]:
    """Sign and carry out so many rows in this process, then send the same bytes to the other stand-in."""
    from app.clock import SystemClock
    from app.jobs.commit import Delivery
    from app.jobs.metering import Tally
    from app.jobs.workplace import Workplace
    from app.lanes import CancelToken
    from app.settings import Delivery as Patience
    from app.store.company_file import CompanyFile

    with tempfile.TemporaryDirectory() as folder:
        wiring, path = connected(Path(folder), json.loads(ours.read_text(encoding="utf-8")), "quickbooks")
        tally = Tally()
        with CompanyFile.open(path) as company, closing(unpaced(wiring.ledger(company, tally))) as ledger:
            place = Workplace(company, SystemClock(), tally)
            batch_id = signed(place, ledger, rows)
            tally.take()
            before = peak()
            start, worked = time.perf_counter(), time.process_time()
            run = Delivery(place, ledger, Patience(), CancelToken()).run(batch_id, lambda _: None)
            seconds, worked = time.perf_counter() - start, time.process_time() - worked
            grown, calls = peak() - before, calls_of(place)
            whole(run, rows)
            writes = [write for row in run.batch.plan.rows for write in row.writes]
        kept = transactions(Path(folder) / "plain.db", 2 * len(writes))
        plain, plain_worked = posted(Path(folder) / "bare", bare, run.batch.plan.rows)
        return {
            "rows": rows, "writes": len(writes), "calls": calls, "seconds": seconds, "worked": worked,
            "bare": plain, "bare_worked": plain_worked, "kept": kept, "transactions": 2 * len(writes),
            "before": before, "grown": grown,
        }  # fmt: skip


def calls_of(place: "Workplace") -> int:
    """Calls of the day that the file has counted; the sync before is among them, a page or two."""
    from app.ports import CallKind
    from app.store import usage

    day = place.clock.now().date()
    with place.company.reader() as conn:
        return sum(usage.in_month(conn, "quickbooks", kind, day) for kind in CallKind)


def signed(place: "Workplace", ledger: "Ledger", rows: int) -> int:
    """Mirror the company, approve so many matches of a dollar each, and sign them; the batch's number."""
    from app.clock import new_key
    from app.domain.documents import DocumentKind
    from app.jobs import batch as signing
    from app.jobs.sync import Sync
    from app.propose.proposal import ProposalKind
    from app.review.decision import DecisionAction
    from app.store import mirror, proposals, settings_rows

    Sync(place, lambda _: None, Patient(place.clock.sleep)).run([ledger])
    now = place.clock.now()
    with place.company.writer() as conn:
        settings_rows.put(conn, "guardrails", {"batch_rows": rows}, now)
        active = {one.remote_id for one in mirror.every(conn, DocumentKind.CUSTOMER) if is_active(one)}
        owed = mirror.open_invoices(conn, "", None, limit=rows)
        owed = tuple(each for each in owed if each.customer_id in active)
        found = list(matches(owed, rows))
        proposals.replace(conn, ProposalKind.MATCH, found, now)
        ids = proposals.ids_for_subjects(conn, ProposalKind.MATCH, [each.subject for each in found])
        proposals.decide_many(conn, list(ids.values()), DecisionAction.APPROVE, "Ana", now)
    shown = signing.preview(place.company, ledger, new_key, place.clock)
    if len(shown.plan.rows) != rows:
        raise RuntimeError(f"{len(shown.plan.rows)} rows: {shown.stop} {shown.held[:1]}")
    return signing.sign(place.company, shown, "Ana", place.clock)


def is_active(customer: "Document") -> bool:
    """Whether a customer can be written to."""
    return bool(getattr(customer, "is_active", False))


def matches(owed: "Sequence[Invoice]", rows: int) -> "Iterator[MatchProposal]":
    """Card payments of a dollar, each on an invoice; many on one when there are more rows than invoices."""
    from app.domain.documents import Allocation, DocumentKind
    from app.domain.money import Money
    from app.propose.proposal import (
        Candidate,
        MatchKind,
        MatchProposal,
        ProposalKind,
        Receipt,
        SourceKind,
        Tier,
    )

    able = [each for each in owed if each.balance.minor >= 100 * (1 + rows // max(1, len(owed) // 2))]
    for number in range(rows):
        invoice = able[number % len(able)]
        amount = Money(100, invoice.balance.currency)
        receipt = Receipt(
            SourceKind.CHARGE, f"ch_{number:06}", "", START.date(), amount, payer_name="J. Marsh"
        )
        part = (Allocation(DocumentKind.INVOICE, invoice.remote_id, amount),)
        nothing = Money(0, amount.currency)
        chosen = Candidate(MatchKind.EXACT, part, nothing, None, 0.99, customer_id=invoice.customer_id)
        kind = MatchKind.EXACT
        yield MatchProposal(ProposalKind.MATCH, receipt, Tier.READY, kind, 0.99, (chosen,), "", f"{number}")


def whole(run: "Run", rows: int) -> None:
    """Every row must be committed, or the figures say nothing."""
    if run.interrupted is not None:
        raise run.interrupted
    states = Counter(str(outcome.result) for outcome in run.outcomes.values())
    if states != {"committed": rows}:
        reason = next(each.reason for each in run.outcomes.values() if each.reason)
        raise RuntimeError(f"{dict(states)}: {reason}")


def transactions(path: Path, count: int) -> float:
    """Seconds for so many one-row transactions with the company file's own pragmas."""
    from app.store.engine import connect

    with closing(connect(path, mode="rwc")) as base:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        base.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT) STRICT")
        start = time.perf_counter()
        for _ in range(count):
            base.execute("BEGIN IMMEDIATE")
            base.execute("INSERT INTO t (x) VALUES (?)", ("x" * 200,))
            base.execute("COMMIT")
        return time.perf_counter() - start


def posted(folder: Path, ready: Path, rows: "Sequence[PlanRow]") -> tuple[float, float]:
    """The same bytes by bare POSTs over one connection: seconds, and processor seconds."""
    import httpx

    from app.jobs.metering import Tally
    from app.store.company_file import CompanyFile

    wiring, path = connected(folder, json.loads(ready.read_text(encoding="utf-8")), "quickbooks")
    with CompanyFile.open(path) as company, closing(wiring.ledger(company, Tally())) as ledger:
        client = client_of(ledger)
        head = {"Authorization": f"Bearer {client._grant.access_token()}", "Accept": "application/json"}
        origin = client.base_url
    with httpx.Client(base_url=origin, headers=head, timeout=60, trust_env=False) as plain:
        start, worked = time.perf_counter(), time.process_time()
        for write in (write for row in rows for write in row.writes):
            query = [*write.request.query, ("requestid", write.key)]
            kind = {"Content-Type": write.request.content_type}
            answer = plain.post(write.request.path, params=query, content=write.request.body, headers=kind)
            answer.raise_for_status()
        return time.perf_counter() - start, time.process_time() - worked


# Limits on


@dataclass
class Used:
    """What was used of a service's limits."""

    minutes: float
    calls: int
    refused: int
    rows: int
    ages: list[float]


@dataclass
class Line:
    """Stands where ``Http`` stands: each call takes a while of simulated time, and is counted."""

    sandbox: "Sandbox"
    latency: float
    sleep: Callable[[float], None]
    statuses: Counter[int] = field(default_factory=Counter)
    ages: list[float] = field(default_factory=list)
    _seen: dict[str, float] = field(default_factory=dict)

    def request(
        self, method: str, url: str, *, headers: Mapping[str, str], query: Sequence[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> "Answer":  # fmt: skip
        """One call."""
        from integrations.http import Answer
        from integrations.sandbox.exchange import Request

        self.sleep(self.latency / 2)
        lower = {name.lower(): value for name, value in headers.items() if name.lower() != "accept-encoding"}
        path = urlsplit(url).path
        response = self.sandbox.serve(Request(method, path, urlencode(list(query)), lower, body))
        assert response is not None, "nothing is cut here"
        self._note(method, path, unquote_plus(urlencode(list(query))) + body.decode())
        self.sleep(self.latency / 2)
        self.statuses[response.status] += not path.startswith(("/oauth2", "/connect"))
        found = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status, found, response.body)

    def _note(self, method: str, path: str, text: str) -> None:
        """When records were read, and how long ago that was when a write about them arrives."""
        now = self.sandbox.clock.monotonic()
        ids = {"".join(found) for found in _RECORD.findall(text)}
        if method == "GET":
            ids = ids if "/Invoices" in path or "FROM Invoice" in text else set()
            self._seen.update(dict.fromkeys(ids, now))
        else:
            self.ages += [now - self._seen[one] for one in ids & self._seen.keys()]

    def close(self) -> None:
        """Nothing is kept open."""


@dataclass(frozen=True)
class Patient:
    """A cancel token whose waits are of the place's time."""

    sleep: Callable[[float], None]

    def check(self) -> None:
        """Nobody cancels."""


def limited(name: str, latency: float, rows: int) -> Used:
    """Carry out a batch of so many rows in simulated time with the service's limits on."""
    from app.jobs.commit import Delivery
    from app.jobs.metering import Tally
    from app.jobs.workplace import Workplace
    from app.settings import Delivery as Patience
    from app.store.company_file import CompanyFile
    from integrations.sandbox.clock import Clock
    from integrations.sandbox.sample.story import generated_story
    from integrations.sandbox.server import Door, Sandbox
    from tests.faults.side_by_side import SideBySide

    clock = Clock(START, is_simulated=True)
    door = Door(is_limited=True, xero_tier="core")
    sandbox = Sandbox(generated_story(100, 1_000), clock=clock, door=door)
    side = SideBySide(clock.now, lambda at: clock.advance(at - clock.now()), random.Random(0))
    line, tally = Line(sandbox, latency, side.sleep), Tally()
    with tempfile.TemporaryDirectory() as folder:
        ledger = simulated(name, sandbox, line, Path(folder), tally)
        with CompanyFile.create(Path(folder) / "b.company", "Benchmark") as company:
            place = Workplace(company, clock, tally, calls=side)
            batch_id = signed(place, ledger, rows)
            clock.advance(timedelta(minutes=2))
            line.statuses.clear()
            line.ages.clear()
            began = clock.now()
            run = Delivery(place, ledger, Patience(), Patient(side.sleep)).run(batch_id, lambda _: None)
            whole(run, rows)
    spent = (clock.now() - began).total_seconds() / 60
    return Used(spent, sum(line.statuses.values()), line.statuses[429], rows, line.ages)


def simulated(name: str, sandbox: "Sandbox", line: Line, folder: Path, tally: "Tally") -> "Ledger":
    """The real adapter over the stand-in, in simulated time."""
    from app.domain.record import plain
    from integrations.grant import TokenPlace, Tokens
    from integrations.quickbooks import client as quickbooks
    from integrations.quickbooks.adapter import QuickBooksApp, QuickBooksLedger
    from integrations.quickbooks.adapter import Tuning as QuickBooksTuning
    from integrations.secrets import MemorySecrets
    from integrations.xero import client as xero
    from integrations.xero.adapter import Tuning as XeroTuning
    from integrations.xero.adapter import XeroApp, XeroLedger

    found, secrets, far = sandbox.grant(name), MemorySecrets(), 9e9
    secret = "sandbox-secret" if name == "quickbooks" else ""
    tokens = Tokens(secret, found["access_token"], found["refresh_token"], far, far)
    secrets.set("benchmark", json.dumps(plain(tokens)))
    kept, origin, clock = TokenPlace(secrets, "benchmark", folder), "http://stand-in.invalid", sandbox.clock
    http = cast("Http", line)
    if name == "xero":
        slow = XeroTuning(manners=xero.Manners(monotonic=clock.monotonic))
        app = XeroApp(origin, origin, "sandbox-xero-client")
        return XeroLedger(app, found["tenantId"], kept, meter=tally, tuning=slow, http=http)
    manners = quickbooks.Manners(monotonic=clock.monotonic, sleep=line.sleep)
    paced = QuickBooksTuning(manners=manners)
    realm = QuickBooksApp(origin, origin, "sandbox-client")
    return QuickBooksLedger(realm, found["realmId"], kept, meter=tally, tuning=paced, http=http)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
