"""Kill -9 in the middle of a commit or a sync, start again, resume: no duplicate, nothing lost."""

import json
import random
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from app.paths import Home
from app.store import mirror
from app.store.company_file import CompanyFile
from tests.journeys.ground import COMPANY, Program, StandIns, cents, on_each_ledger, wait_for

AT_ONCE = 10
"""The most writes that are under way together."""


def in_flight(program: Program, writes: int) -> "subprocess.Popen[str]":
    """Begin to commit, until the writes after so many are on their way.

    The stand-in does their work at once and keeps the answers back, so that what comes next meets them.
    """
    done, pattern = len(made(program)), f"{program.stand_ins.books.service}.write.*"
    slow = {"kind": "slow", "pattern": pattern, "skip": writes, "seconds": 8, "times": 100}
    program.stand_ins.do("faults", {"queue": [slow]})
    running = program.start("batch", "commit", "--yes")
    wait_for(lambda: len(made(program)) > done + writes, "the write to be on its way")
    return running


def killed_in_flight(program: Program, writes: int) -> None:
    """Begin to commit, and kill it without warning while the writes after so many are on their way."""
    running = in_flight(program, writes)
    running.kill()
    running.communicate(timeout=20)
    assert running.returncode != 0
    program.stand_ins.do("faults", {"clear": True})


def killed_after(program: Program, rows: int) -> None:
    """Begin to commit and kill the process wherever it is after so many rows were reported."""
    running = program.start("batch", "commit", "--yes")
    assert running.stdout is not None
    for _ in range(rows):
        running.stdout.readline()
    running.kill()
    running.communicate(timeout=20)
    assert running.returncode != 0


def resumed(program: Program) -> "subprocess.CompletedProcess[str]":
    """Run the same command again to its end."""
    return program.run("batch", "commit", "--yes")


def made(program: Program) -> list[str]:
    """What the ledger was told to write and wrote, in order, by the last part of its address."""
    writes = program.stand_ins.state()["writes"]
    done = [write for write in writes if not write.get("fault") and not write.get("faults")]
    return [write["path"].rpartition("/")[2] for write in done]


def planned(preview: dict[str, Any]) -> list[str]:
    """What a preview says it will write, in order, by kind."""
    return [write.rpartition("/")[2] for row in preview["rows"] for write in row["writes"]]


def effects(preview: dict[str, Any]) -> dict[str, int]:
    """What each invoice's balance shall be, in cents, by id."""
    return {
        effect["id"]: cents(effect["after"])
        for row in preview["rows"]
        for effect in row["effects"]
        if effect["kind"] == "invoice"
    }


def by_source(stand_ins: StandIns) -> Counter[str]:
    """How many receipts were booked for each Stripe charge."""
    return Counter(charge for charge, _ in stand_ins.receipts())


def assert_done_once(program: Program, preview: dict[str, Any]) -> None:
    """The ledger holds exactly what the preview said: no write missing, none twice, every balance."""
    assert Counter(made(program)) == Counter(planned(preview))
    expected = effects(preview)
    balances = program.stand_ins.balances()
    assert {key: balances[key] for key in expected} == expected
    assert by_source(program.stand_ins).most_common(1)[0][1] == 1
    assert program.run("audit", "verify").returncode == 0
    assert program.run("doctor").returncode == 0
    assert program.json("list", "matches", "--tier", "ready") == []


@on_each_ledger
@pytest.mark.parametrize("writes", [0, 7])
def test_a_commit_killed_with_a_write_on_its_way_goes_on(connected: Program, writes: int) -> None:
    """The ledger did the work, nobody heard its answer: it is found there and not sent again."""
    connected.json("approve", "--tier", "ready")
    preview = connected.json("batch", "preview")
    killed_in_flight(connected, writes)
    done = resumed(connected)
    assert done.returncode == 0, done.stdout + done.stderr
    record = connected.run("audit", "export").stdout
    assert 1 <= record.count('"looked_up": true') <= AT_ONCE
    assert "outbox.recovered" in record
    assert_done_once(connected, preview)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_commit_killed_anywhere_twice_goes_on(connected: Program, seed: int) -> None:
    """Whatever was under way when the process died, twice over, ends in the ledger exactly once."""
    chance = random.Random(seed)
    connected.json("approve", "--tier", "ready")
    preview = connected.json("batch", "preview")
    # Slow answers keep a write in flight most of the time, so that the kill mostly meets one.
    connected.stand_ins.do("faults", {"spec": f"{connected.stand_ins.books.payments}:slow=1@0.05"})
    killed_after(connected, chance.randint(1, 12))
    killed_after(connected, chance.randint(0, 6))
    connected.stand_ins.do("faults", {"clear": True})
    done = resumed(connected)
    assert done.returncode == 0, done.stdout + done.stderr
    assert_done_once(connected, preview)


@pytest.mark.parametrize("kinds", [1, 4])
def test_a_killed_sync_goes_on_from_its_last_page(unsynced: Program, prepared: Path, kinds: int) -> None:
    """Killed between two pages: the next one reads the rest alone, and the mirror is as if nothing was."""
    unsynced.stand_ins.do("faults", {"spec": "quickbooks.*:slow=1@0.1"})
    running = unsynced.start("sync")
    assert running.stderr is not None
    for _ in range(2):
        assert "calls" in running.stderr.readline()  # what it will cost
    for _ in range(kinds):
        assert "QuickBooks" in running.stderr.readline()
    running.kill()
    running.communicate(timeout=20)
    unsynced.stand_ins.do("faults", {"clear": True})

    kept = mirrored(unsynced.home)
    whole = mirrored(prepared / "home")
    assert 0 < sum(kept.values()) < sum(whole.values())
    rest = unsynced.json("sync")
    in_one_go = json.loads((prepared / "sync.json").read_text(encoding="utf-8"))
    assert rest["documents"] + sum(kept.values()) == in_one_go["documents"]
    assert mirrored(unsynced.home) == whole
    assert proposed(unsynced) == proposed(Program(prepared / "home", unsynced.stand_ins))


def mirrored(home: Path) -> Counter[str]:
    """How many documents of each kind the mirror holds."""
    with CompanyFile.open(Home(home).company_file(COMPANY)) as company, company.reader() as conn:
        return Counter({str(kind): count for kind, count in mirror.counts(conn).items()})


def proposed(program: Program) -> list[tuple[str, ...]]:
    """The proposals, without the numbers they got."""
    return sorted(
        (row["source"], row["tier"], row["kind"], row["amount"], row["targets"])
        for row in program.json("list", "matches")
    )


@on_each_ledger
def test_a_lost_answer_is_looked_up_and_not_sent_again(connected: Program) -> None:
    """The ledger did the work and the line was cut: the payment is found, not written twice."""
    connected.json("approve", "--tier", "ready")
    preview = connected.json("batch", "preview")
    connected.stand_ins.do(
        "faults", {"queue": [{"kind": "cut_after", "pattern": connected.stand_ins.books.payments, "skip": 3}]}
    )
    done = resumed(connected)
    assert done.returncode == 0, done.stdout + done.stderr
    record = connected.run("audit", "export").stdout
    assert 1 <= record.count('"looked_up": true') <= AT_ONCE
    assert '"action": "write.unknown"' in record
    assert_done_once(connected, preview)


@on_each_ledger
def test_a_record_that_moved_stops_its_row_alone(connected: Program) -> None:
    """Somebody voids an invoice between review and commit: that row stops and says so, the rest goes on."""
    connected.json("approve", "--tier", "ready")
    preview = connected.json("batch", "preview")
    row = next(r for r in preview["rows"] if len(r["effects"]) == 1)
    effect = row["effects"][0]
    connected.stand_ins.void(effect["id"])
    result = connected.json("batch", "commit", "--yes", status=1)
    outcomes = {outcome["row"]: outcome for outcome in result["rows"]}
    assert outcomes[row["row"]]["result"] == "stopped"
    assert "voided" in outcomes[row["row"]]["reason"]
    others = {number: o["result"] for number, o in outcomes.items() if number != row["row"]}
    assert set(others.values()) == {"committed"}
